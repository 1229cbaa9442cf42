package io.rihla.persona.picture;

import java.time.Instant;
import java.util.Optional;

/** Keeps pictures of personas. They go with their persona, not before: its history shows them. */
public interface PictureStore {

    /**
     * Keeps a picture; one that the persona has had before is kept once.
     *
     * @param author the user key of who sent it
     */
    KeptPicture keep(long document, Picture picture, String author, Instant at);

    /** A picture of this very persona. */
    Optional<KeptPicture> picture(long document, long id);

    /** How many pictures were kept for a persona. */
    int count(long document);
}
