package io.rihla.workbench.confluence.content;

import java.time.Clock;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The wiki's content as one thing to hand around: spaces, pages, rights and settings. */
public final class WikiContent {

    private final WikiSettings settings;
    private final WikiRights rights;
    private final WikiSpaces spaces;
    private final WikiPages pages;

    /**
     * Makes the tables if there are none yet.
     *
     * @param changes hears of each change once, after its commit
     */
    public WikiContent(
            JdbcTemplate jdbc,
            TransactionTemplate transactions,
            Clock clock,
            Consumer<WikiChange> changes) {
        WikiSchema.create(jdbc);
        SpaceStore spaceStore = new SpaceStore(jdbc);
        PageStore pageStore = new PageStore(jdbc);
        RestrictionStore restrictionStore = new RestrictionStore(jdbc);
        AfterCommit announcer = new AfterCommit(changes, transactions.getTransactionManager());
        settings = new WikiSettings(jdbc);
        rights = new WikiRights(spaceStore, pageStore, restrictionStore, settings);
        spaces = new WikiSpaces(spaceStore, pageStore, transactions, clock, announcer);
        pages =
                new WikiPages(
                        pageStore, spaceStore, restrictionStore, transactions, clock, announcer);
    }

    public WikiSettings settings() {
        return settings;
    }

    public WikiRights rights() {
        return rights;
    }

    public WikiSpaces spaces() {
        return spaces;
    }

    public WikiPages pages() {
        return pages;
    }
}
