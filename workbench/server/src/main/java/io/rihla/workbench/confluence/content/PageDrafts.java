package io.rihla.workbench.confluence.content;

import java.time.Instant;

/** The page that follows from a page. */
final class PageDrafts {

    private PageDrafts() {}

    static WikiPage next(
            WikiPage old, String title, String body, String author, Instant now, String message) {
        return new WikiPage(
                old.id(),
                0,
                old.spaceId(),
                old.spaceKey(),
                old.parentId(),
                title,
                body,
                old.version() + 1,
                old.status(),
                old.creator(),
                old.created(),
                author,
                now,
                message == null ? "" : message);
    }

    static WikiPage rewritten(WikiPage old, String title, String body) {
        return new WikiPage(
                old.id(),
                old.originalId(),
                old.spaceId(),
                old.spaceKey(),
                old.parentId(),
                title,
                body,
                old.version(),
                old.status(),
                old.creator(),
                old.created(),
                old.author(),
                old.modified(),
                old.message());
    }

    static WikiPage historical(WikiPage page) {
        return new WikiPage(
                0,
                page.id(),
                page.spaceId(),
                page.spaceKey(),
                0,
                page.title(),
                page.body(),
                page.version(),
                PageStatus.HISTORICAL,
                page.creator(),
                page.created(),
                page.author(),
                page.modified(),
                page.message());
    }

    static WikiPage inState(WikiPage page, PageStatus status, long parentId) {
        return new WikiPage(
                page.id(),
                page.originalId(),
                page.spaceId(),
                page.spaceKey(),
                parentId,
                page.title(),
                page.body(),
                page.version(),
                status,
                page.creator(),
                page.created(),
                page.author(),
                page.modified(),
                page.message());
    }
}
