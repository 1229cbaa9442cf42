package io.rihla.workbench.confluence.content;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.transaction.support.TransactionTemplate;

/** Spaces: making, changing and removing them. Rights are the caller's to ask. */
public final class WikiSpaces {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9]{1,255}");

    private final SpaceStore store;
    private final PageStore pages;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final AfterCommit announcer;

    WikiSpaces(
            SpaceStore store,
            PageStore pages,
            TransactionTemplate transactions,
            Clock clock,
            AfterCommit announcer) {
        this.store = store;
        this.pages = pages;
        this.transactions = transactions;
        this.clock = clock;
        this.announcer = announcer;
    }

    public List<WikiSpace> all() {
        return store.all();
    }

    public Optional<WikiSpace> byKey(String key) {
        return store.byKey(key);
    }

    public Optional<WikiSpace> byId(long id) {
        return store.byId(id);
    }

    public List<SpacePermission> permissions(WikiSpace space) {
        return store.permissions(space.id());
    }

    /** Replaces all permissions of the space. */
    public void permissions(WikiSpace space, List<SpacePermission> permissions) {
        transactions.executeWithoutResult(status -> store.permissions(space.id(), permissions));
    }

    public void rename(WikiSpace space, String name) {
        store.rename(space.id(), name);
    }

    /**
     * Makes a space with its home page.
     *
     * @param creator user key; gets every right, as the product gives it
     */
    public WikiSpace create(String key, String name, String creator) {
        if (!KEY.matcher(key).matches()) {
            throw WikiException.invalid(
                    "The space key must consist of letters and digits only: " + key);
        }
        if (name.isBlank()) {
            throw WikiException.invalid("A space needs a name");
        }
        return transactions.execute(
                status -> {
                    if (store.byKey(key).isPresent()) {
                        throw WikiException.invalid("A space already exists with key " + key);
                    }
                    WikiSpace space = store.insert(key, name);
                    Instant now = clock.instant();
                    WikiPage home =
                            pages.insert(
                                    new WikiPage(
                                            0,
                                            0,
                                            space.id(),
                                            key,
                                            0,
                                            name,
                                            "",
                                            1,
                                            PageStatus.CURRENT,
                                            creator,
                                            now,
                                            creator,
                                            now,
                                            ""));
                    store.homePage(space.id(), home.id());
                    if (creator != null) {
                        Subject subject = Subject.user(creator);
                        store.permissions(
                                space.id(),
                                List.of(SpaceRight.values()).stream()
                                        .map(right -> new SpacePermission(right, subject))
                                        .toList());
                    }
                    WikiSpace made = store.byId(space.id()).orElseThrow();
                    announcer.tell(new WikiChange.SpaceCreated(made));
                    announcer.tell(new WikiChange.PageCreated(home));
                    return made;
                });
    }

    /** Removes a space with all its pages, the trash included. */
    public void remove(WikiSpace space) {
        transactions.executeWithoutResult(
                status -> {
                    pages.deleteSpace(space.id());
                    store.delete(space.id());
                    announcer.tell(new WikiChange.SpaceRemoved(space));
                });
    }
}
