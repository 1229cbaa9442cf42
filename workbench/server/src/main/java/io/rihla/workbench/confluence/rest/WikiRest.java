package io.rihla.workbench.confluence.rest;

import io.rihla.workbench.confluence.content.WikiContent;
import io.rihla.workbench.confluence.macro.PageRenderer;
import io.rihla.workbench.confluence.people.People;
import io.rihla.workbench.confluence.search.PageSearch;
import jakarta.servlet.http.HttpServlet;
import java.util.List;
import java.util.stream.Stream;

/** Puts the routes of the wiki's REST together. */
public final class WikiRest {

    /** The addresses below the context path that belong to it. */
    public static final List<String> PATTERNS =
            List.of("/rest/api/*", "/rest/experimental/*", "/rest/tinymce/*");

    private WikiRest() {}

    /**
     * @param baseUrl as people type it, context path included
     */
    public static HttpServlet servlet(
            WikiContent content,
            People people,
            PageRenderer renderer,
            PageSearch search,
            String baseUrl,
            String contextPath) {
        PageJson json = new PageJson(content, people, renderer, baseUrl, contextPath);
        List<Route> routes =
                Stream.of(
                                new SearchRoutes(search, people, json).routes(),
                                new ContentRoutes(content, json).routes(),
                                new HistoryRoutes(content, json).routes(),
                                new RestrictionRoutes(content, people, json).routes(),
                                new SpaceRoutes(content, json).routes(),
                                new MacroRoutes(content, renderer).routes())
                        .flatMap(List::stream)
                        .toList();
        return new WikiRestServlet(routes, people);
    }
}
