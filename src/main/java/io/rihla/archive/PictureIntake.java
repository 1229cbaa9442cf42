package io.rihla.archive;

import io.rihla.persona.picture.PictureRefused;
import java.io.IOException;
import java.io.InputStream;

/** Takes in the portrait of a persona that has just come in. */
@FunctionalInterface
public interface PictureIntake {

    /**
     * Draws the picture anew and makes it the persona's.
     *
     * @param persona the key that the persona has here
     * @throws PictureRefused if it cannot be taken, and why
     */
    void take(String persona, InputStream file) throws IOException;
}
