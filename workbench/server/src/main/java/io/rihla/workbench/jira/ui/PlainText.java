package io.rihla.workbench.jira.ui;

import io.rihla.workbench.web.Html;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that people typed, as markup: paragraphs, line breaks and addresses to follow. */
public final class PlainText {

    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)']");

    private PlainText() {}

    public static String html(String text) {
        StringBuilder out = new StringBuilder();
        for (String paragraph : text.replace("\r\n", "\n").split("\n{2,}")) {
            if (!paragraph.isBlank()) {
                out.append("<p dir=\"auto\">")
                        .append(linked(paragraph.strip()).replace("\n", "<br>"))
                        .append("</p>");
            }
        }
        return out.toString();
    }

    private static String linked(String text) {
        StringBuilder out = new StringBuilder();
        Matcher address = ADDRESS.matcher(text);
        int done = 0;
        while (address.find()) {
            String url = Html.escape(address.group());
            out.append(Html.escape(text.substring(done, address.start())))
                    .append("<a href=\"%s\" rel=\"nofollow noopener\">%s</a>".formatted(url, url));
            done = address.end();
        }
        return out.append(Html.escape(text.substring(done))).toString();
    }
}
