package io.rihla.workbench.jira.navigator;

import io.rihla.workbench.jira.filter.FilterShare;
import io.rihla.workbench.jira.filter.SavedFilter;
import io.rihla.workbench.jira.permission.Viewer;
import io.rihla.workbench.jira.ui.Actions;
import io.rihla.workbench.jira.ui.Refused;
import io.rihla.workbench.jira.ui.Visit;
import io.rihla.workbench.jira.ui.Words;
import io.rihla.workbench.product.User;
import io.rihla.workbench.web.Html;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The list of saved filters, and the form that changes one. */
final class FilterScreens {

    private final SearchDesk searches;

    FilterScreens(SearchDesk searches) {
        this.searches = searches;
    }

    void register(Actions actions) {
        actions.get("/secure/ManageFilters.jspa", this::list);
        actions.get("/secure/EditFilter.jspa", this::ask);
        actions.post("/secure/EditFilter.jspa", this::change);
        actions.post("/secure/DeleteFilter.jspa", this::delete);
        actions.post("/secure/FavouriteFilter.jspa", this::favourite);
    }

    private Viewer viewer() {
        return searches.desk().viewer();
    }

    private void list(Visit visit) throws IOException {
        List<SavedFilter> all = searches.filters().visible(viewer());
        String rows = all.stream().map(filter -> row(visit, filter)).collect(Collectors.joining());
        visit.show(
                "Filters",
                all.isEmpty()
                        ? "<h1>Filters</h1><p id=\"no-filters\">There are no filters yet: search for issues and save the search.</p>"
                        : """
                        <h1>Filters</h1><table class="aui" id="filters"><thead><tr><th scope="col">Name</th><th scope="col">Owner</th><th scope="col">Shared with</th><th scope="col">Favourite</th><th scope="col">Change</th></tr></thead><tbody>%s</tbody></table>
                        """
                                .formatted(rows));
    }

    private String row(Visit visit, SavedFilter filter) {
        String edit =
                searches.filters().mayEdit(viewer(), filter)
                        ? "<a href=\"%s\" aria-label=\"Edit %s\">Edit</a>"
                                .formatted(
                                        visit.link(
                                                "/secure/EditFilter.jspa", "filterId", filter.id()),
                                        Html.escape(filter.name()))
                        : "";
        return "<tr data-filter-id=\"%d\"><td><a href=\"%s\">%s</a></td><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>"
                .formatted(
                        filter.id(),
                        visit.link("/issues/", "filter", filter.id()),
                        Words.name(filter.name()),
                        searches.desk().person(filter.owner(), "nobody"),
                        shared(filter),
                        liking(visit, filter),
                        edit);
    }

    private static String shared(SavedFilter filter) {
        return filter.shares().isEmpty()
                ? "Private"
                : filter.shares().stream()
                        .map(
                                share ->
                                        switch (share.kind()) {
                                            case GLOBAL -> "Everyone";
                                            case LOGGED_IN -> "Logged-in users";
                                            case GROUP -> "Group: " + Words.name(share.group());
                                        })
                        .collect(Collectors.joining(", "));
    }

    private String liking(Visit visit, SavedFilter filter) {
        if (visit.viewer().isEmpty()) {
            return "";
        }
        boolean liked = searches.filters().isFavourite(viewer(), filter);
        return """
        <form method="post" action="%s">%s<input type="hidden" name="filterId" value="%d"><input type="hidden" name="favourite" value="%s"><button class="aui-button aui-button-link" aria-pressed="%s" aria-label="Favourite: %s">%s</button></form>
        """
                .formatted(
                        visit.link("/secure/FavouriteFilter.jspa"),
                        visit.token(),
                        filter.id(),
                        !liked,
                        liked,
                        Html.escape(filter.name()),
                        liked ? "★" : "☆");
    }

    private void favourite(Visit visit) throws IOException {
        searches.filters()
                .favourite(viewer(), id(visit), visit.parameter("favourite").equals("true"));
        visit.redirect("/secure/ManageFilters.jspa");
    }

    private SavedFilter mine(Visit visit) {
        SavedFilter filter = searches.filters().get(viewer(), id(visit));
        if (!searches.filters().mayEdit(viewer(), filter)) {
            throw Refused.forbidden("Only its owner changes this filter.");
        }
        return filter;
    }

    private void ask(Visit visit) throws IOException {
        SavedFilter filter = mine(visit);
        visit.show(
                "Edit filter",
                """
                <h1>Edit filter</h1><form class="aui top-label" id="filter-form" method="post" action="%s">%s<input type="hidden" name="filterId" value="%d">%s%s
                <div class="field-group"><label for="jql">Search</label><textarea class="textarea long-field" id="jql" name="jql" rows="3" dir="auto" spellcheck="false">%s</textarea></div>%s
                <button class="aui-button aui-button-primary">Save</button></form>
                <form method="post" action="%s">%s<input type="hidden" name="filterId" value="%d"><button class="aui-button" id="delete-filter">Delete</button></form>
                """
                        .formatted(
                                visit.link("/secure/EditFilter.jspa"),
                                visit.token(),
                                filter.id(),
                                Words.field(
                                        "filterName",
                                        "Name",
                                        filter.name(),
                                        "required maxlength=\"255\""),
                                Words.field("description", "Description", filter.description(), ""),
                                Html.escape(filter.jql()),
                                sharing(visit, Optional.of(filter)),
                                visit.link("/secure/DeleteFilter.jspa"),
                                visit.token(),
                                filter.id()));
    }

    private void change(Visit visit) throws IOException {
        SavedFilter filter = mine(visit);
        searches.filters()
                .change(
                        viewer(),
                        new SavedFilter(
                                filter.id(),
                                visit.parameter("filterName"),
                                visit.parameter("description"),
                                filter.owner(),
                                visit.text("jql"),
                                shares(visit)));
        visit.redirect("/issues/", "filter", filter.id());
    }

    private void delete(Visit visit) throws IOException {
        searches.filters().delete(viewer(), id(visit));
        visit.redirect("/secure/ManageFilters.jspa");
    }

    private static long id(Visit visit) {
        return visit.number("filterId")
                .orElseThrow(() -> Refused.missing("There is no such filter."));
    }

    /** Whom to share with: nobody, everybody, or one of the person's groups. */
    static String sharing(Visit visit, Optional<SavedFilter> filter) {
        String now =
                filter.flatMap(one -> one.shares().stream().findFirst())
                        .map(share -> share.kind() + ":" + share.group())
                        .orElse("");
        StringBuilder options = new StringBuilder(Words.option("", "Private", now.isEmpty()));
        options.append(Words.option("GLOBAL:", "Everyone", now.equals("GLOBAL:")));
        options.append(Words.option("LOGGED_IN:", "Logged-in users", now.equals("LOGGED_IN:")));
        for (String group : new TreeSet<>(visit.viewer().map(User::groups).orElse(Set.of()))) {
            String value = "GROUP:" + group;
            options.append(Words.option(value, "Group: " + group, now.equals(value)));
        }
        return Words.select("share", "Shared with", options.toString());
    }

    static List<FilterShare> shares(Visit visit) {
        String share = visit.parameter("share");
        if (share.isEmpty()) {
            return List.of();
        }
        if (share.startsWith("GROUP:")) {
            return List.of(FilterShare.group(share.substring("GROUP:".length())));
        }
        return List.of(share.equals("GLOBAL:") ? FilterShare.GLOBAL : FilterShare.LOGGED_IN);
    }
}
