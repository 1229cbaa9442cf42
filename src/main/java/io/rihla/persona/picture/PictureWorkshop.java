package io.rihla.persona.picture;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;

/**
 * Makes a small and harmless picture out of whatever file is sent. Few files are read at once: one
 * alone may take a quarter of a gigabyte for a second.
 */
public final class PictureWorkshop {

    private static final int MOST_MEGABYTES = 10;
    private static final int MEGA = 1_000_000;

    private final Semaphore places;

    /**
     * @param atOnce how many files are read at the same time
     */
    public PictureWorkshop(int atOnce) {
        places = new Semaphore(atOnce);
    }

    /**
     * The picture in a file, drawn anew.
     *
     * @param file read to its end, or until it is too large
     * @throws PictureRefused if there is none that can be taken, and why
     */
    public Picture read(InputStream file) throws IOException {
        byte[] bytes = file.readNBytes(MOST_MEGABYTES * MEGA + 1);
        if (bytes.length > MOST_MEGABYTES * MEGA) {
            throw new PictureRefused(PictureError.FILE_TOO_LARGE, MOST_MEGABYTES);
        }
        PictureHeader header = PictureHeader.of(bytes);
        if (!places.tryAcquire()) {
            throw new PictureRefused(PictureError.BUSY);
        }
        try {
            Pixels pixels = PictureDecoder.decode(bytes, header);
            return PictureEncoder.encode(pixels, header.kind() != PictureKind.JPEG);
        } catch (LinkageError absent) {
            // Small installations of Java come without it, and a product may not lend it.
            throw new PictureRefused(PictureError.UNAVAILABLE);
        } finally {
            places.release();
        }
    }
}
