package io.rihla.workbench.confluence.ui;

import io.rihla.workbench.confluence.content.SpaceRight;
import io.rihla.workbench.confluence.content.WikiContent;
import io.rihla.workbench.confluence.content.WikiException;
import io.rihla.workbench.confluence.content.WikiPage;
import io.rihla.workbench.confluence.people.People;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** The way in: spaces and what changed last. */
final class DashboardScreen {

    private static final int RECENT = 15;

    private final WikiContent content;
    private final People people;

    DashboardScreen(WikiContent content, People people) {
        this.content = content;
        this.people = people;
    }

    void register(Actions actions) {
        actions.get("/", this::show);
        actions.get("/index.action", this::show);
        actions.get("/dashboard.action", this::show);
    }

    private void show(Visit visit) throws IOException {
        if (!content.rights().mayEnter(visit.viewer())) {
            throw WikiException.forbidden("Log in first");
        }
        visit.require("atl.dashboard");
        visit.show(
                "Dashboard",
                """
                <h1>Welcome to the Rihla workbench</h1>
                <form class="aui" action="%s" role="search"><label for="quick-search-query">Search</label>
                <input class="text" id="quick-search-query" name="queryString" dir="auto"> <button class="aui-button">Search</button></form>
                <div class="wiki-columns"><section aria-labelledby="spaces-heading">
                <h2 id="spaces-heading">Spaces</h2><ul id="space-list">%s</ul>%s</section>
                <section aria-labelledby="recent-heading"><h2 id="recent-heading">Recently changed</h2>
                <ul id="recent-pages">%s</ul></section></div>
                """
                        .formatted(
                                visit.link("/dosearchsite.action"),
                                spaces(visit),
                                createSpace(visit),
                                recent(visit)));
    }

    private String spaces(Visit visit) {
        return content.spaces().all().stream()
                .filter(space -> content.rights().may(visit.viewer(), SpaceRight.VIEW, space))
                .map(
                        space ->
                                "<li><a href=\"%s\">%s</a></li>"
                                        .formatted(
                                                visit.link("/display/" + space.key()),
                                                Words.name(space.name())))
                .collect(Collectors.joining());
    }

    private static String createSpace(Visit visit) {
        return visit.viewer().administrator()
                ? "<p><a class=\"aui-button\" id=\"create-space\" href=\"%s\">Create space</a></p>"
                        .formatted(visit.link("/spaces/createspace.action"))
                : "";
    }

    private String recent(Visit visit) {
        List<WikiPage> pages = content.rights().visible(visit.viewer(), content.pages().current());
        return pages.stream()
                .limit(RECENT)
                .map(
                        page ->
                                "<li><a href=\"%s\">%s</a> <span class=\"wiki-faint\">%s, %s</span></li>"
                                        .formatted(
                                                visit.link(
                                                        "/pages/viewpage.action",
                                                        "pageId",
                                                        page.id()),
                                                Words.name(page.title()),
                                                Words.name(people.fullName(page.author())),
                                                Words.when(page.modified())))
                .collect(Collectors.joining());
    }
}
