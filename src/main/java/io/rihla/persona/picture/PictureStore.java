package io.rihla.persona.picture;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps pictures of personas. They go with their persona, or where it has had very many. */
public interface PictureStore {

    /**
     * Keeps a picture; one that the persona has had before is kept once.
     *
     * @param author the user key of who sent it
     */
    KeptPicture keep(long document, Picture picture, String author, Instant at);

    /** A picture of this very persona. */
    Optional<KeptPicture> picture(long document, long id);

    /** The ids of the pictures of a persona, the oldest first. */
    List<Long> ids(long document);

    /** Removes a picture of this very persona. */
    void remove(long document, long id);
}
