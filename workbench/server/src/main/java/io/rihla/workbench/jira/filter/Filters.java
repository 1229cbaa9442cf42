package io.rihla.workbench.jira.filter;

import io.rihla.workbench.jira.content.JiraException;
import io.rihla.workbench.jira.permission.Viewer;
import io.rihla.workbench.jira.search.JqlException;
import io.rihla.workbench.jira.search.JqlSearch;
import io.rihla.workbench.product.Product;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Saved searches: everybody keeps their own and sees those that are shared with them. */
public final class Filters {

    private static final int NAME_LENGTH = 255;

    private final FilterTable table;
    private final TransactionTemplate transactions;

    Filters(FilterTable table, TransactionTemplate transactions) {
        this.table = table;
        this.transactions = transactions;
    }

    /** The filters that are kept in the product's database. */
    public static Filters of(Product product) {
        return new Filters(
                new FilterTable(new JdbcTemplate(product.dataSource())), product.transactions());
    }

    /** Own ones and those shared with this person, by name. */
    public List<SavedFilter> visible(Viewer viewer) {
        return table.all().stream().filter(filter -> maySee(viewer, filter)).toList();
    }

    public List<SavedFilter> favourites(Viewer viewer) {
        if (viewer.isAnonymous()) {
            return List.of();
        }
        Set<Long> liked = table.favourites(viewer.userKey());
        return visible(viewer).stream().filter(filter -> liked.contains(filter.id())).toList();
    }

    /**
     * @throws JiraException for a filter that is missing or not shared, both alike
     */
    public SavedFilter get(Viewer viewer, long id) {
        return visible(viewer).stream()
                .filter(filter -> filter.id() == id)
                .findFirst()
                .orElseThrow(
                        () ->
                                JiraException.invalid(
                                        "The selected filter is not available to you, perhaps it"
                                                + " has been deleted or had its permissions"
                                                + " changed."));
    }

    public boolean mayEdit(Viewer viewer, SavedFilter filter) {
        return !viewer.isAnonymous()
                && (filter.owner().equals(viewer.userKey()) || viewer.administrator());
    }

    /**
     * Keeps a search for this person.
     *
     * @throws JiraException when it has no name, when another of the person's filters has the same,
     *     or when the search cannot be understood
     */
    public SavedFilter create(
            Viewer viewer, String name, String description, String jql, List<FilterShare> shares) {
        if (viewer.isAnonymous()) {
            throw JiraException.unauthorized("You must be logged in to create a filter.");
        }
        SavedFilter wanted = new SavedFilter(0, name, description, viewer.userKey(), jql, shares);
        return transactions.execute(
                status -> {
                    check(viewer, wanted);
                    return find(table.insert(wanted));
                });
    }

    /** As {@link #create}; the owner stays. */
    public SavedFilter change(Viewer viewer, SavedFilter changed) {
        SavedFilter before = get(viewer, changed.id());
        if (!mayEdit(viewer, before)) {
            throw JiraException.invalid(
                    "Filter '" + before.name() + "' can only be changed by its owner.");
        }
        return transactions.execute(
                status -> {
                    check(viewer, changed);
                    table.update(changed);
                    return find(changed.id());
                });
    }

    public void delete(Viewer viewer, long id) {
        SavedFilter filter = get(viewer, id);
        if (!mayEdit(viewer, filter)) {
            throw JiraException.forbidden("Only its owner deletes a filter.");
        }
        transactions.executeWithoutResult(status -> table.delete(id));
    }

    public void favourite(Viewer viewer, long id, boolean liked) {
        if (viewer.isAnonymous()) {
            throw JiraException.unauthorized("You must be logged in to have favourite filters.");
        }
        get(viewer, id);
        transactions.executeWithoutResult(status -> table.favourite(id, viewer.userKey(), liked));
    }

    public boolean isFavourite(Viewer viewer, SavedFilter filter) {
        return !viewer.isAnonymous() && table.favourites(viewer.userKey()).contains(filter.id());
    }

    private static boolean maySee(Viewer viewer, SavedFilter filter) {
        return viewer.active()
                && (filter.owner().equals(viewer.userKey())
                        || filter.shares().stream().anyMatch(share -> share.includes(viewer)));
    }

    private SavedFilter find(long id) {
        return table.all().stream().filter(filter -> filter.id() == id).findFirst().orElseThrow();
    }

    private void check(Viewer viewer, SavedFilter wanted) {
        if (wanted.name().isBlank()) {
            throw JiraException.invalid(
                    "filterName", "You must specify a name to save this filter as.");
        }
        if (wanted.name().length() > NAME_LENGTH) {
            throw JiraException.invalid(
                    "filterName",
                    "The entered filter name is too long, it must be less than 255 chars.");
        }
        boolean taken =
                table.all().stream()
                        .anyMatch(
                                other ->
                                        other.id() != wanted.id()
                                                && other.owner().equals(wanted.owner())
                                                && other.name().equalsIgnoreCase(wanted.name()));
        if (taken) {
            throw JiraException.invalid("filterName", "Filter with same name already exists.");
        }
        for (FilterShare share : wanted.shares()) {
            boolean foreign =
                    share.kind() == FilterShare.Kind.GROUP
                            && !viewer.groups().contains(share.group())
                            && !viewer.administrator();
            if (foreign) {
                throw JiraException.invalid(
                        "shares",
                        "You do not have permission to share with Group: '%s'."
                                .formatted(share.group()));
            }
        }
        try {
            JqlSearch.parse(wanted.jql());
        } catch (JqlException e) {
            throw JiraException.invalid(e.getMessage());
        }
    }
}
