package io.rihla.workbench.confluence.content;

import java.time.Instant;

/**
 * A page, or an older version of one.
 *
 * @param originalId the page whose older version this is; 0 for the page itself
 * @param parentId 0 at the top of the space
 * @param body storage format
 * @param version counts from 1
 * @param creator user key of who made the page; null for an anonymous visitor
 * @param author user key of who made this version; null for an anonymous visitor
 * @param message what the author said about the change; may be empty
 */
public record WikiPage(
        long id,
        long originalId,
        long spaceId,
        String spaceKey,
        long parentId,
        String title,
        String body,
        int version,
        PageStatus status,
        String creator,
        Instant created,
        String author,
        Instant modified,
        String message) {

    /** The id under which rights, links and children are kept. */
    public long latestId() {
        return originalId == 0 ? id : originalId;
    }

    public boolean isLatest() {
        return originalId == 0;
    }
}
