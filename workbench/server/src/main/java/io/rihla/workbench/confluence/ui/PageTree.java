package io.rihla.workbench.confluence.ui;

import io.rihla.workbench.confluence.content.WikiPage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Pages as lists, flat or nested. */
final class PageTree {

    private PageTree() {}

    static String list(Visit visit, List<WikiPage> pages) {
        return pages.stream()
                .map(page -> "<li>" + link(visit, page) + "</li>")
                .collect(Collectors.joining());
    }

    static String link(Visit visit, WikiPage page) {
        return "<a href=\"%s\">%s</a>"
                .formatted(
                        visit.link("/pages/viewpage.action", "pageId", page.id()),
                        Words.name(page.title()));
    }

    /**
     * Those pages, each below its parent; a page whose parent is not among them stands at the top.
     */
    static String nested(Visit visit, List<WikiPage> pages) {
        Set<Long> known = pages.stream().map(WikiPage::id).collect(Collectors.toSet());
        StringBuilder out = new StringBuilder();
        pages.stream()
                .filter(page -> !known.contains(page.parentId()))
                .forEach(page -> branch(visit, page, pages, new HashSet<>(), out));
        return "<ul class=\"plugin_pagetree\" id=\"page-tree\">" + out + "</ul>";
    }

    private static void branch(
            Visit visit, WikiPage page, List<WikiPage> pages, Set<Long> above, StringBuilder out) {
        if (!above.add(page.id())) {
            return;
        }
        out.append("<li>").append(link(visit, page));
        List<WikiPage> children =
                pages.stream().filter(child -> child.parentId() == page.id()).toList();
        if (!children.isEmpty()) {
            out.append("<ul>");
            children.forEach(child -> branch(visit, child, pages, above, out));
            out.append("</ul>");
        }
        out.append("</li>");
        above.remove(page.id());
    }
}
