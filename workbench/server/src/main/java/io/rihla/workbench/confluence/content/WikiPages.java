package io.rihla.workbench.confluence.content;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;

/** Pages: their life from creation to purge. Rights are the caller's to ask. */
public final class WikiPages {

    private final PageStore store;
    private final SpaceStore spaces;
    private final RestrictionStore restrictions;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final AfterCommit announcer;

    WikiPages(
            PageStore store,
            SpaceStore spaces,
            RestrictionStore restrictions,
            TransactionTemplate transactions,
            Clock clock,
            AfterCommit announcer) {
        this.store = store;
        this.spaces = spaces;
        this.restrictions = restrictions;
        this.transactions = transactions;
        this.clock = clock;
        this.announcer = announcer;
    }

    /** A page in any state, or an older version, by its id. */
    public Optional<WikiPage> byId(long id) {
        return store.byId(id);
    }

    public Optional<WikiPage> byTitle(String spaceKey, String title) {
        return spaces.byKey(spaceKey).flatMap(space -> store.byTitle(space.id(), title));
    }

    /** One version of a page, the newest included. */
    public Optional<WikiPage> version(WikiPage page, int version) {
        return store.byId(page.latestId())
                .filter(latest -> latest.version() == version)
                .or(() -> store.version(page.latestId(), version));
    }

    /** Whether the page, or the page that this is an older version of, is out of the trash. */
    public boolean isCurrent(WikiPage page) {
        return page.isLatest()
                ? page.status() == PageStatus.CURRENT
                : store.byId(page.latestId())
                        .filter(latest -> latest.status() == PageStatus.CURRENT)
                        .isPresent();
    }

    /** All versions, newest first, the current one included. */
    public List<WikiPage> versions(WikiPage page) {
        List<WikiPage> versions = new ArrayList<>();
        store.byId(page.latestId()).ifPresent(versions::add);
        versions.addAll(store.versions(page.latestId()));
        return versions;
    }

    public List<WikiPage> children(WikiPage page) {
        return store.children(page.id());
    }

    public List<WikiPage> ancestors(WikiPage page) {
        return store.ancestors(page.latestId());
    }

    public List<WikiPage> inSpace(WikiSpace space) {
        return store.inSpace(space.id(), PageStatus.CURRENT);
    }

    public List<WikiPage> trash(WikiSpace space) {
        return store.inSpace(space.id(), PageStatus.TRASHED);
    }

    /** All current pages, the last changed first. */
    public List<WikiPage> current() {
        return store.current();
    }

    public List<Restriction> restrictions(WikiPage page) {
        return restrictions.of(page.latestId());
    }

    /** Replaces all restrictions of the page. */
    public void restrict(WikiPage page, List<Restriction> lines) {
        transactions.executeWithoutResult(status -> restrictions.replace(page.latestId(), lines));
    }

    /**
     * Makes a page.
     *
     * @param parentId 0 for the top of the space
     * @param author user key; null for an anonymous visitor
     */
    public WikiPage create(
            String spaceKey, long parentId, String title, String body, String author) {
        return transactions.execute(
                status -> {
                    WikiPage page = insert(spaceKey, parentId, title, body, author);
                    announcer.tell(new WikiChange.PageCreated(page));
                    return page;
                });
    }

    /**
     * Writes a new version and keeps the old one.
     *
     * @param newVersion must be the current version plus one
     */
    public WikiPage update(
            long pageId, int newVersion, String title, String body, String author, String message) {
        return transactions.execute(
                status -> {
                    WikiPage old = current(pageId);
                    if (newVersion != old.version() + 1) {
                        throw WikiException.conflict(
                                "Version must be incremented on update. Current version is: "
                                        + old.version());
                    }
                    WikiPage next =
                            PageDrafts.next(old, checked(title), body, author, now(), message);
                    replace(next, old);
                    store.keepVersion(PageDrafts.historical(old));
                    announcer.tell(
                            new WikiChange.PageUpdated(
                                    store.byId(pageId).orElseThrow(),
                                    store.version(pageId, old.version()).orElseThrow()));
                    return store.byId(pageId).orElseThrow();
                });
    }

    /** Changes title and body of the current version and keeps no older one. */
    public WikiPage overwrite(long pageId, String title, String body) {
        return transactions.execute(
                status -> {
                    WikiPage old = current(pageId);
                    replace(PageDrafts.rewritten(old, checked(title), body), old);
                    WikiPage page = store.byId(pageId).orElseThrow();
                    announcer.tell(new WikiChange.PageUpdated(page, old));
                    return page;
                });
    }

    /** Makes an older version's title and body the newest version. */
    public WikiPage restoreVersion(long pageId, int version, String author, String message) {
        WikiPage page = current(pageId);
        WikiPage old =
                version(page, version)
                        .orElseThrow(() -> WikiException.notFound("No version " + version));
        return update(pageId, page.version() + 1, old.title(), old.body(), author, message);
    }

    /**
     * Puts a page, with all below it, under another parent or at the top of a space.
     *
     * @param parentId 0 for the top of the space
     */
    public WikiPage move(long pageId, String spaceKey, long parentId) {
        return transactions.execute(
                status -> {
                    WikiPage page = current(pageId);
                    WikiSpace target = space(spaceKey);
                    checkParent(target, parentId);
                    List<Long> moving = store.subtree(pageId);
                    if (moving.contains(parentId)) {
                        throw WikiException.invalid("A page cannot be moved below itself");
                    }
                    if (target.id() != page.spaceId()) {
                        moving.forEach(
                                id -> store.space(store.byId(id).orElseThrow(), target.id()));
                    }
                    store.parent(pageId, parentId);
                    WikiPage moved = store.byId(pageId).orElseThrow();
                    announcer.tell(
                            new WikiChange.PageMoved(moved, page.spaceKey(), page.parentId()));
                    return moved;
                });
    }

    /** Copies title and body, neither versions nor restrictions nor children. */
    public WikiPage copy(long pageId, String spaceKey, long parentId, String title, String author) {
        return create(spaceKey, parentId, title, current(pageId).body(), author);
    }

    /** Moves a page to the trash; its children move up to its parent. */
    public void trash(long pageId) {
        transactions.executeWithoutResult(
                status -> {
                    WikiPage page = current(pageId);
                    store.liftChildren(pageId, page.parentId());
                    replace(PageDrafts.inState(page, PageStatus.TRASHED, page.parentId()), page);
                    announcer.tell(new WikiChange.PageTrashed(store.byId(pageId).orElseThrow()));
                });
    }

    /** Takes a page out of the trash; it comes back at the top of its space. */
    public WikiPage restore(long pageId) {
        return transactions.execute(
                status -> {
                    WikiPage page = trashed(pageId);
                    replace(PageDrafts.inState(page, PageStatus.CURRENT, 0), page);
                    WikiPage restored = store.byId(pageId).orElseThrow();
                    announcer.tell(new WikiChange.PageRestored(restored));
                    return restored;
                });
    }

    /** Deletes a trashed page for good, with all its versions. */
    public void purge(long pageId) {
        transactions.executeWithoutResult(
                status -> {
                    WikiPage page = trashed(pageId);
                    store.delete(pageId);
                    announcer.tell(new WikiChange.PagePurged(page));
                });
    }

    private WikiPage insert(
            String spaceKey, long parentId, String title, String body, String author) {
        WikiSpace space = space(spaceKey);
        checkParent(space, parentId);
        Instant now = now();
        return store.insert(
                new WikiPage(
                        0,
                        0,
                        space.id(),
                        space.key(),
                        parentId,
                        checked(title),
                        body,
                        1,
                        PageStatus.CURRENT,
                        author,
                        now,
                        author,
                        now,
                        ""));
    }

    private void replace(WikiPage next, WikiPage old) {
        if (!store.replace(next, old.version())) {
            throw WikiException.conflict("The page was changed by someone else in the meantime");
        }
    }

    private WikiSpace space(String key) {
        return spaces.byKey(key)
                .orElseThrow(() -> WikiException.notFound("No space with key : " + key));
    }

    private void checkParent(WikiSpace space, long parentId) {
        if (parentId != 0 && current(parentId).spaceId() != space.id()) {
            throw WikiException.invalid("The parent is in another space");
        }
    }

    private WikiPage current(long id) {
        return inState(id, PageStatus.CURRENT);
    }

    private WikiPage trashed(long id) {
        return inState(id, PageStatus.TRASHED);
    }

    private WikiPage inState(long id, PageStatus status) {
        return store.byId(id)
                .filter(page -> page.status() == status)
                .orElseThrow(
                        () ->
                                WikiException.notFound(
                                        "No " + status.word() + " content found with id : " + id));
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    private static String checked(String title) {
        String trimmed = title == null ? "" : title.trim();
        if (trimmed.isEmpty() || trimmed.length() > 255) {
            throw WikiException.invalid("A page needs a title of 1 to 255 characters");
        }
        return trimmed;
    }
}
