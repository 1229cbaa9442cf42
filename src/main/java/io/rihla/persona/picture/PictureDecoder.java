package io.rihla.persona.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Draws what is in a file, no larger than needed, whatever the file claims or hides. */
final class PictureDecoder {

    /** Twice the side that is kept, so that making it smaller leaves no steps. */
    private static final int DRAWN_SIDE = 2 * Picture.MOST_SIDE;

    private PictureDecoder() {}

    /** The first picture in a file, upright. */
    static Pixels decode(byte[] file, PictureHeader header) {
        byte[] bare =
                switch (header.kind()) {
                    case PNG -> PngFile.bare(file);
                    case JPEG -> JpegFile.bare(file);
                    case GIF -> file;
                };
        ImageReader reader = reader(header.kind());
        try (ImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(bare))) {
            reader.setInput(in, false, true);
            if (reader.getWidth(0) != header.width() || reader.getHeight(0) != header.height()) {
                throw new PictureRefused(PictureError.DAMAGED);
            }
            ImageReadParam few = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(header.width(), header.height()) / DRAWN_SIDE);
            few.setSourceSubsampling(step, step, 0, 0);
            List<String> warnings = new ArrayList<>();
            reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
            Pixels pixels = Pixels.of(reader.read(0, few));
            if (warnings.stream().anyMatch(PictureDecoder::tellsOfMissingData)) {
                throw new PictureRefused(PictureError.DAMAGED);
            }
            return pixels.upright(header.turn());
        } catch (PictureRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            // Readers meet what they do not expect with exceptions of all kinds.
            throw new PictureRefused(PictureError.DAMAGED);
        } finally {
            reader.dispose();
        }
    }

    /** The reader fills what is missing with grey, and only mentions it. */
    private static boolean tellsOfMissingData(String warning) {
        return warning.toLowerCase(Locale.ROOT).contains("premature end");
    }

    /** The JDK's own reader, whatever others a server may have. */
    private static ImageReader reader(PictureKind kind) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(kind.format());
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (reader.getClass().getModule().equals(ImageIO.class.getModule())) {
                return reader;
            }
            reader.dispose();
        }
        throw new PictureRefused(PictureError.UNKNOWN_KIND);
    }
}
