package io.rihla.workbench.confluence.content;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A wiki of its own in a database of its own. */
public final class ContentFixture {

    public static final Viewer ADMIN = new Viewer("admin", Set.of(), true, true);

    public final List<WikiChange> changes = new CopyOnWriteArrayList<>();
    public final JdbcTemplate jdbc;
    public final TransactionTemplate transactions;
    public final WikiContent content;

    public ContentFixture() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        jdbc = new JdbcTemplate(source);
        transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        content =
                new WikiContent(
                        new JdbcTemplate(source), transactions, Clock.systemUTC(), changes::add);
    }

    public static Viewer user(String key, String... groups) {
        return new Viewer(key, Set.of(groups), false, true);
    }

    /** A space in which the group may do what the rights say. */
    public WikiSpace space(String key, String group, SpaceRight... rights) {
        WikiSpace space = content.spaces().create(key, "Space " + key, null);
        content.spaces()
                .permissions(
                        space,
                        List.of(rights).stream()
                                .map(right -> new SpacePermission(right, Subject.group(group)))
                                .toList());
        return space;
    }

    public WikiPage page(WikiSpace space, long parentId, String title) {
        return content.pages().create(space.key(), parentId, title, "<p>" + title + "</p>", "ada");
    }
}
