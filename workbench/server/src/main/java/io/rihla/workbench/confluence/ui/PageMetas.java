package io.rihla.workbench.confluence.ui;

import io.rihla.workbench.confluence.content.WikiContent;
import io.rihla.workbench.confluence.content.WikiPage;
import io.rihla.workbench.confluence.content.WikiSpace;
import io.rihla.workbench.web.Html;

/** What scripts learn about the page from {@code AJS.Meta}. */
final class PageMetas {

    private PageMetas() {}

    static String of(Visit visit, WikiContent content, WikiPage page) {
        return meta("page-id", page.id())
                + meta("latest-page-id", page.latestId())
                + meta("content-id", page.id())
                + meta("content-type", "page")
                + meta("page-title", page.title())
                + meta("page-version", page.version())
                + meta("parent-page-id", page.parentId() == 0 ? "" : page.parentId())
                + meta("space-key", page.spaceKey())
                + meta(
                        "space-name",
                        content.spaces().byId(page.spaceId()).map(WikiSpace::name).orElse(""))
                + meta("can-edit", content.rights().mayEdit(visit.viewer(), page));
    }

    static String ofNewPage(WikiSpace space, long parentId) {
        return meta("page-id", 0)
                + meta("content-id", 0)
                + meta("content-type", "page")
                + meta("parent-page-id", parentId == 0 ? "" : parentId)
                + meta("space-key", space.key())
                + meta("space-name", space.name());
    }

    private static String meta(String name, Object value) {
        return "<meta name=\"ajs-%s\" content=\"%s\">%n"
                .formatted(name, Html.escape(String.valueOf(value)));
    }
}
