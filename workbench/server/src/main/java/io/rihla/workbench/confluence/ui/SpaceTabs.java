package io.rihla.workbench.confluence.ui;

import io.rihla.workbench.confluence.content.WikiSpace;

/** The ways between the screens of one space. */
final class SpaceTabs {

    private SpaceTabs() {}

    static String html(Visit visit, WikiSpace space) {
        return """
        <nav class="aui-navgroup aui-navgroup-horizontal" aria-label="Space"><div class="aui-navgroup-inner"><ul class="aui-nav">
        <li><a href="%s">Home</a></li><li><a id="space-pages" href="%s">Pages</a></li>
        <li><a id="space-permissions" href="%s">Permissions</a></li><li><a id="space-trash" href="%s">Trash</a></li></ul></div></nav>
        """
                .formatted(
                        visit.link("/display/" + space.key()),
                        visit.link("/collector/pages.action", "key", space.key()),
                        visit.link("/spaces/spacepermissions.action", "key", space.key()),
                        visit.link("/pages/viewtrash.action", "key", space.key()));
    }
}
