package io.rihla.journey;

/**
 * What somebody wants done to a map.
 *
 * @param baseRevision the revision that they had before their eyes
 * @param clientId the client's own name for this edit, at most {@value #MAX_CLIENT_ID} characters:
 *     sent again under it, the edit is made once; empty if it is never sent again
 */
public record EditRequest(long baseRevision, String clientId, MapEdit edit) {

    public static final int MAX_CLIENT_ID = 100;

    public EditRequest {
        if (clientId.length() > MAX_CLIENT_ID) {
            throw new IllegalArgumentException("A client id has at most 100 characters.");
        }
    }
}
