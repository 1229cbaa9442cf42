package io.rihla.persona.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Files of pictures, good and bad. */
final class Files {

    static final int RED = 0xFFCC0000;
    static final int GREEN = 0xFF009900;
    static final int BLUE = 0xFF0000CC;
    static final int WHITE = 0xFFFFFFFF;

    private Files() {}

    static BufferedImage image(int width, int height, int type, IntBinaryOperator argb) {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, argb.applyAsInt(x, y));
            }
        }
        return image;
    }

    /** Four quarters: red and green above, blue and white below. */
    static BufferedImage quarters(int width, int height, int type) {
        return image(
                width,
                height,
                type,
                (x, y) ->
                        y < height / 2
                                ? x < width / 2 ? RED : GREEN
                                : x < width / 2 ? BLUE : WHITE);
    }

    /** What no writer can make small. */
    static BufferedImage noise(int width, int height, int type) {
        Random random = new Random(7);
        return image(width, height, type, (x, y) -> random.nextInt());
    }

    static byte[] written(BufferedImage image, String format) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalArgumentException("No writer for " + format);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BufferedImage shown(Picture picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture.bytes().array()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of bytes, written as whole numbers, and of texts. */
    static byte[] of(Object... parts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (Object part : parts) {
            if (part instanceof byte[] bytes) {
                file.writeBytes(bytes);
            } else if (part instanceof String text) {
                file.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
            } else {
                file.write((Integer) part);
            }
        }
        return file.toByteArray();
    }

    /** The file with other bytes put in at a place. */
    static byte[] inserted(byte[] file, int at, byte[] more) {
        ByteBuffer all = ByteBuffer.allocate(file.length + more.length);
        all.put(file, 0, at).put(more).put(file, at, file.length - at);
        return all.array();
    }

    /** The file with a number written over what stands at a place. */
    static byte[] patched(byte[] file, int at, int bytes, int number) {
        byte[] patched = file.clone();
        for (int i = 0; i < bytes; i++) {
            patched[at + i] = (byte) (number >>> 8 * (bytes - 1 - i));
        }
        return patched;
    }

    /** A PNG of this size with true sums, and nothing behind its header. */
    static byte[] pngHeader(int width, int height) {
        byte[] header =
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array();
        return of("\u0089PNG\r\n\u001A\n", chunk("IHDR", header));
    }

    static byte[] chunk(String name, byte[] content) {
        byte[] named = of(name, content);
        CRC32 sum = new CRC32();
        sum.update(named);
        return of(number(content.length), named, number((int) sum.getValue()));
    }

    /** A segment of a JPEG. */
    static byte[] segment(int marker, byte[] content) {
        int length = content.length + 2;
        return of(0xFF, marker, length >> 8, length & 0xFF, content);
    }

    /** EXIF that says how the camera was held, and where. */
    static byte[] exif(int turn) {
        return segment(
                0xE1,
                of(
                        "Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0",
                        turn,
                        "\0\0\0\0\0\0",
                        "at the corner of Secret Street"));
    }

    private static byte[] number(int number) {
        return ByteBuffer.allocate(4).putInt(number).array();
    }
}
