package io.rihla.workbench.confluence.ui;

import io.rihla.workbench.confluence.content.WikiPage;
import io.rihla.workbench.confluence.people.People;
import io.rihla.workbench.confluence.search.PageSearch;
import io.rihla.workbench.web.Html;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Words to look for, and the pages that have them. */
final class SearchScreen {

    private final PageSearch search;
    private final People people;

    SearchScreen(PageSearch search, People people) {
        this.search = search;
        this.people = people;
    }

    void register(Actions actions) {
        actions.get("/dosearchsite.action", this::show);
    }

    private void show(Visit visit) throws IOException {
        String words = visit.parameter("queryString");
        String space = visit.parameter("where");
        List<WikiPage> found =
                words.isEmpty() ? List.of() : search.find(visit.viewer(), cql(words, space));
        visit.show(
                "Search",
                """
                <h1>Search</h1><form class="aui"><label for="search-query">Words</label>
                <input class="text" id="search-query" name="queryString" dir="auto" value="%s"><input type="hidden" name="where" value="%s">
                <button class="aui-button">Search</button></form><p id="search-count">%d found</p><ol id="search-results">%s</ol>
                """
                        .formatted(
                                Html.escape(words),
                                Html.escape(space),
                                found.size(),
                                found.stream()
                                        .map(page -> result(visit, page, words))
                                        .collect(Collectors.joining())));
    }

    private static String cql(String words, String space) {
        String cql = "text ~ " + quoted(words);
        return space.isEmpty() ? cql : cql + " and space = " + quoted(space);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private String result(Visit visit, WikiPage page, String words) {
        return "<li>%s <span class=\"wiki-faint\">%s, %s</span><p class=\"search-excerpt\" dir=\"auto\">%s</p></li>"
                .formatted(
                        PageTree.link(visit, page),
                        Html.escape(page.spaceKey()),
                        Words.name(people.fullName(page.author())),
                        Html.escape(search.excerpt(page, words)));
    }
}
