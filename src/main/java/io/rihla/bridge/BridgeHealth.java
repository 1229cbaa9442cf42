package io.rihla.bridge;

import io.rihla.bridge.Outbox.Entry;
import io.rihla.bridge.RunNotes.Note;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * How the talk with the other product goes, for administrators.
 *
 * @param link empty while there is none
 * @param version of the other product; empty while it does not tell
 * @param reader the user key of the reader account; empty while none is named
 * @param readerAccepted whether the other product answers that account
 * @param hint when the last hint came, or was given
 * @param compared the last comparison of issues that went through, and its repairs
 * @param indexCompared the last comparison of the journey index, and how many maps were sent again
 * @param job when the job last ran
 * @param waiting how many messages wait to be told
 * @param dead what was given up
 * @param circuit {@code closed} while all is well, {@code open} while the other product is left in
 *     peace, {@code half-open} when the next question is a trial
 */
public record BridgeHealth(
        Optional<Link> link,
        String version,
        Optional<String> reader,
        boolean readerAccepted,
        Optional<Note> hint,
        Optional<Note> compared,
        Optional<Note> indexCompared,
        Optional<Note> job,
        int waiting,
        List<Entry> dead,
        String circuit) {

    public BridgeHealth {
        dead = List.copyOf(dead);
    }

    /**
     * The application link.
     *
     * @param manner {@code impersonating}, {@code each-person} or {@code anonymous}; only the first
     *     allows work in the background
     */
    public record Link(String name, URI address, String manner) {}
}
