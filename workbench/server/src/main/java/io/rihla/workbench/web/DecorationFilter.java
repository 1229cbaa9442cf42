package io.rihla.workbench.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Puts a plugin's page into the frame when its head asks for it, by {@code <meta name="decorator"
 * content="atl.general">}, {@code atl.admin} or {@code atl.popup}.
 */
final class DecorationFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    private final transient PageFrame frame;

    DecorationFilter(PageFrame frame) {
        this.frame = frame;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        BufferedPage buffer = new BufferedPage(response);
        chain.doFilter(request, buffer);
        String html = buffer.html();
        if (html == null) {
            return;
        }
        Document page = html.contains("decorator") ? Jsoup.parse(html) : null;
        Element decorator = page == null ? null : page.selectFirst("head > meta[name=decorator]");
        if (decorator == null) {
            response.getWriter().write(html);
            return;
        }
        page.outputSettings().prettyPrint(false);
        String name = decorator.attr("content").replaceFirst("^atl\\.", "");
        String title = page.title();
        decorator.remove();
        page.head().select("title, meta[charset]").remove();
        frame.write(
                request, response, new Page(title, name, page.head().html(), page.body().html()));
    }
}
