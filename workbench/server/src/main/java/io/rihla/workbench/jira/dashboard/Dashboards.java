package io.rihla.workbench.jira.dashboard;

import io.rihla.workbench.jira.ui.Refused;
import io.rihla.workbench.product.User;
import io.rihla.workbench.product.Users;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * All dashboards of the product, as one person may see and change them. A hidden dashboard and a
 * missing one are refused alike.
 */
public final class Dashboards {

    private final DashboardStore store;
    private final TransactionTemplate transactions;
    private final Users users;

    public Dashboards(JdbcTemplate jdbc, TransactionTemplate transactions, Users users) {
        this.store = new DashboardStore(jdbc);
        this.transactions = transactions;
        this.users = users;
        if (store.all().isEmpty()) {
            store.insert("System Dashboard", "", Sharing.WITH_EVERYONE, Layout.AA);
        }
    }

    /** Those that the viewer may see, by name. */
    public List<Dashboard> visible(Optional<User> viewer) {
        return store.all().stream().filter(each -> maySee(viewer, each)).toList();
    }

    /**
     * @throws Refused when there is none or the viewer may not see it
     */
    public Dashboard get(Optional<User> viewer, long id) {
        return store.find(id)
                .filter(found -> maySee(viewer, found))
                .orElseThrow(() -> Refused.missing("There is no such dashboard."));
    }

    public List<DashboardItem> items(Dashboard dashboard) {
        return store.items(dashboard.id());
    }

    public boolean mayEdit(Optional<User> viewer, Dashboard dashboard) {
        return viewer.filter(
                        user -> user.key().equals(dashboard.owner()) || isSystems(user, dashboard))
                .isPresent();
    }

    public Dashboard create(Optional<User> viewer, String name, Sharing sharing, Layout layout) {
        User owner = viewer.orElseThrow(() -> Refused.forbidden("Log in to create a dashboard."));
        long id = store.insert(named(name), owner.key(), sharing, layout);
        return store.find(id).orElseThrow();
    }

    /** Items of columns that are gone stand at the end of the last one. */
    public Dashboard change(
            Optional<User> viewer, long id, String name, Sharing sharing, Layout layout) {
        Dashboard before = editable(viewer, id);
        Dashboard after = new Dashboard(id, named(name), before.owner(), sharing, layout);
        transactions.executeWithoutResult(
                status -> {
                    store.update(after);
                    rearrange(store.items(id), layout);
                });
        return after;
    }

    public void delete(Optional<User> viewer, long id) {
        if (editable(viewer, id).id() == Dashboard.SYSTEM) {
            throw Refused.invalid("The system's dashboard stays.");
        }
        transactions.executeWithoutResult(status -> store.delete(id));
    }

    /** At the end of the column; a column that is not there counts as the last. */
    public DashboardItem addItem(Optional<User> viewer, long id, String module, int column) {
        Dashboard dashboard = editable(viewer, id);
        int there = within(column, dashboard.layout().columns() - 1);
        long item = store.addItem(id, module, there, inColumn(id, there).size());
        return store.item(item).orElseThrow();
    }

    /** Takes the place of all earlier preferences. */
    public DashboardItem configure(
            Optional<User> viewer, long id, long item, Map<String, String> preferences) {
        DashboardItem found = editableItem(viewer, id, item);
        store.preferences(found.id(), preferences);
        return store.item(item).orElseThrow();
    }

    /** A column or place beyond the edge counts as the last one. */
    public DashboardItem move(Optional<User> viewer, long id, long item, int column, int place) {
        DashboardItem moving = editableItem(viewer, id, item);
        Dashboard dashboard = editable(viewer, id);
        int there = within(column, dashboard.layout().columns() - 1);
        List<DashboardItem> order = new ArrayList<>(inColumn(id, there));
        order.removeIf(each -> each.id() == moving.id());
        order.add(within(place, order.size()), moving);
        transactions.executeWithoutResult(status -> place(order, there));
        return store.item(item).orElseThrow();
    }

    public void remove(Optional<User> viewer, long id, long item) {
        store.removeItem(editableItem(viewer, id, item).id());
    }

    private void rearrange(List<DashboardItem> items, Layout layout) {
        Map<Integer, List<DashboardItem>> byColumn =
                items.stream()
                        .collect(
                                Collectors.groupingBy(
                                        each -> Math.min(each.column(), layout.columns() - 1)));
        byColumn.forEach((column, order) -> place(order, column));
    }

    private void place(List<DashboardItem> order, int column) {
        for (int i = 0; i < order.size(); i++) {
            store.place(order.get(i).id(), column, i);
        }
    }

    private List<DashboardItem> inColumn(long dashboard, int column) {
        return store.items(dashboard).stream().filter(each -> each.column() == column).toList();
    }

    private DashboardItem editableItem(Optional<User> viewer, long id, long item) {
        editable(viewer, id);
        return store.item(item)
                .filter(found -> found.dashboard() == id)
                .orElseThrow(() -> Refused.missing("There is no such item."));
    }

    private Dashboard editable(Optional<User> viewer, long id) {
        Dashboard dashboard = get(viewer, id);
        if (!mayEdit(viewer, dashboard)) {
            throw Refused.forbidden("Only its owner changes this dashboard.");
        }
        return dashboard;
    }

    private boolean maySee(Optional<User> viewer, Dashboard dashboard) {
        return mayEdit(viewer, dashboard) || dashboard.sharing().reaches(viewer);
    }

    private boolean isSystems(User user, Dashboard dashboard) {
        return dashboard.owner().isEmpty() && users.isAdmin(user);
    }

    private static int within(int wanted, int last) {
        return Math.max(0, Math.min(wanted, last));
    }

    private static String named(String name) {
        if (name.isBlank()) {
            throw Refused.invalid("A dashboard needs a name.");
        }
        return name.trim();
    }
}
