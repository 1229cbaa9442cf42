package io.rihla.workbench.confluence.ui;

import io.rihla.workbench.confluence.content.WikiSpace;
import io.rihla.workbench.web.Html;
import io.rihla.workbench.web.Navigation;
import java.util.Map;

/** The ways between the screens of one space, those of plugins included. */
final class SpaceTabs {

    private static final String LOCATION = "system.space.tools/";

    private SpaceTabs() {}

    /** What whoever administers the space sees. */
    static String html(Visit visit, WikiSpace space) {
        return html(visit, space, true);
    }

    static String html(Visit visit, WikiSpace space, boolean administers) {
        String own =
                """
                <li><a href="%s">Home</a></li><li><a id="space-pages" href="%s">Pages</a></li>
                """
                        .formatted(
                                visit.link("/display/" + space.key()),
                                visit.link("/collector/pages.action", "key", space.key()));
        String administration =
                """
                <li><a id="space-permissions" href="%s">Permissions</a></li><li><a id="space-trash" href="%s">Trash</a></li>
                """
                        .formatted(
                                visit.link("/spaces/spacepermissions.action", "key", space.key()),
                                visit.link("/pages/viewtrash.action", "key", space.key()));
        return """
        <nav class="aui-navgroup aui-navgroup-horizontal" aria-label="Space"><div class="aui-navgroup-inner"><ul class="aui-nav">
        %s%s%s</ul></div></nav>
        """
                .formatted(own, administers ? administration : "", plugins(visit, space));
    }

    private static String plugins(Visit visit, WikiSpace space) {
        StringBuilder links = new StringBuilder();
        Map<String, Object> context =
                Map.of(
                        "request",
                        visit.request(),
                        "space",
                        Map.of("key", space.key(), "name", space.name()));
        for (String section : new String[] {"contenttools", "integrations"}) {
            for (Navigation.Link link : visit.items(LOCATION + section, context)) {
                links.append(
                        "<li><a id=\"%s\" href=\"%s\">%s</a></li>"
                                .formatted(
                                        Html.escape(link.id()),
                                        Html.escape(link.address()),
                                        Html.escape(link.label())));
            }
        }
        return links.toString();
    }
}
