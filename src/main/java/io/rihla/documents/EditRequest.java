package io.rihla.documents;

import io.rihla.journey.LoggedEdit;
import io.rihla.journey.MapEdit;

/**
 * What somebody wants done to a map.
 *
 * @param baseRevision the revision that they had before their eyes
 * @param clientId the client's own name for this edit, at most {@value #MAX_CLIENT_ID} characters:
 *     sent again under it, the edit is made once; empty if it is never sent again. Up to the last
 *     slash it names the client, whose edits come one after the other
 */
public record EditRequest(long baseRevision, String clientId, MapEdit edit) {

    public static final int MAX_CLIENT_ID = 100;

    public EditRequest {
        if (clientId.length() > MAX_CLIENT_ID) {
            throw new IllegalArgumentException("A client id has at most 100 characters.");
        }
    }

    /**
     * Whether the same client has sent that edit before this one. The person has seen it, even if
     * the answer to it, and with it a later revision, was not there yet when they went on.
     */
    boolean follows(String userKey, LoggedEdit logged) {
        return logged.author().equals(userKey)
                && !client(clientId).isEmpty()
                && client(clientId).equals(client(logged.clientId()));
    }

    private static String client(String clientId) {
        return clientId.substring(0, Math.max(clientId.lastIndexOf('/'), 0));
    }
}
