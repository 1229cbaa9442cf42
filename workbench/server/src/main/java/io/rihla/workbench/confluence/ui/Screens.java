package io.rihla.workbench.confluence.ui;

import io.rihla.workbench.confluence.blueprint.Blueprints;
import io.rihla.workbench.confluence.content.Guard;
import io.rihla.workbench.confluence.content.WikiContent;
import io.rihla.workbench.confluence.macro.MacroRegistry;
import io.rihla.workbench.confluence.macro.PageRenderer;
import io.rihla.workbench.confluence.people.People;
import io.rihla.workbench.confluence.search.PageSearch;
import io.rihla.workbench.product.HostedProduct;
import jakarta.servlet.http.HttpServlet;

/** Puts the screens together. */
public final class Screens {

    private Screens() {}

    public static HttpServlet servlet(
            HostedProduct product,
            WikiContent content,
            People people,
            PageRenderer renderer,
            MacroRegistry macros,
            Blueprints blueprints,
            PageSearch search) {
        Actions actions = new Actions();
        Guard guard = new Guard(content);
        new DashboardScreen(content, people).register(actions);
        new PageScreen(content, guard, people, renderer).register(actions);
        EditorScreen editor = new EditorScreen(content, guard);
        editor.register(actions);
        new CreateScreen(product, content, guard, blueprints, editor).register(actions);
        new MacroBrowserData(product, macros).register(actions);
        new HistoryScreen(content, guard, people).register(actions);
        new PlaceScreens(content, guard).register(actions);
        new RestrictionScreen(content, guard, people).register(actions);
        new TrashScreen(content, guard, people).register(actions);
        new SpaceScreens(content, guard).register(actions);
        new SpacePermissionScreen(content, guard, people).register(actions);
        new SearchScreen(search, people).register(actions);
        new ProfileScreen(product, people).register(actions);
        new AdminScreens(product, content).register(actions);
        new ExportScreens(product, guard, renderer).register(actions);
        return new WikiServlet(product, actions, people);
    }
}
