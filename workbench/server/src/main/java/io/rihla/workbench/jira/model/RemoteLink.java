package io.rihla.workbench.jira.model;

/**
 * A link from an issue to something elsewhere.
 *
 * @param globalId names what is linked; at most one link of an issue has it; null for none
 */
public record RemoteLink(
        long id,
        long issueId,
        String globalId,
        String applicationType,
        String applicationName,
        String relationship,
        String url,
        String title,
        String summary,
        String iconUrl,
        String iconTitle,
        boolean resolved) {

    /** A link with an address and a title only; its id is given when it is stored. */
    public static RemoteLink to(long issueId, String globalId, String url, String title) {
        return new RemoteLink(
                0, issueId, globalId, null, null, null, url, title, null, null, null, false);
    }

    public RemoteLink withId(long newId) {
        return new RemoteLink(
                newId,
                issueId,
                globalId,
                applicationType,
                applicationName,
                relationship,
                url,
                title,
                summary,
                iconUrl,
                iconTitle,
                resolved);
    }
}
