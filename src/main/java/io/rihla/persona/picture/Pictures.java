package io.rihla.persona.picture;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The pictures of personas. Whether somebody may see or change the persona is asked before. */
public class Pictures {

    /** From so many on, those that nobody comes back to are dropped. */
    public static final int MOST = 100;

    /** How many are left then, the newest ones, besides those that are needed. */
    private static final int LEFT = 60;

    /** Two at once leave the others their memory. */
    private static final int AT_ONCE = 2;

    private final PictureStore store;
    private final PictureWorkshop workshop;
    private final Clock clock;

    public Pictures(PictureStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        workshop = new PictureWorkshop(AT_ONCE);
    }

    /**
     * Keeps what was sent as a picture of a persona.
     *
     * @param document the persona's number
     * @param author the user key of who sends it
     * @param needed the ids of the pictures that the persona shows, or goes back to; asked for only
     *     where there are many
     * @throws PictureRefused if it cannot be taken, and why
     */
    public KeptPicture keep(
            long document, String author, InputStream file, Supplier<Set<String>> needed)
            throws IOException {
        List<Long> kept = store.ids(document);
        if (kept.size() >= MOST && thin(document, kept, needed.get()) >= MOST) {
            throw new PictureRefused(PictureError.TOO_MANY_PICTURES, MOST);
        }
        Picture picture = workshop.read(file);
        return store.keep(
                document, picture, author, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** Drops the oldest of those that are not needed, and gives how many are left. */
    private int thin(long document, List<Long> kept, Set<String> needed) {
        List<Long> dropped =
                kept.stream()
                        .filter(id -> !needed.contains(Long.toString(id)))
                        .limit(kept.size() - LEFT)
                        .toList();
        dropped.forEach(id -> store.remove(document, id));
        return kept.size() - dropped.size();
    }

    /** A picture of a persona; empty if this persona has none with that id. */
    public Optional<KeptPicture> picture(long document, long id) {
        return store.picture(document, id);
    }

    /**
     * Keeps a picture of one persona for another one too.
     *
     * @param author the user key of who wants it there
     * @return the picture of the other one; empty if the one has none with that id
     */
    public Optional<KeptPicture> copy(long document, long id, long other, String author) {
        return picture(document, id)
                .map(
                        kept ->
                                store.keep(
                                        other,
                                        kept.picture(),
                                        author,
                                        clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }
}
