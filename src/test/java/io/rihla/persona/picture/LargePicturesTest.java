package io.rihla.persona.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forty megapixels, as numbers 160 MB at least, are drawn in a fraction of that. */
class LargePicturesTest {

    private static final int WIDTH = 8000;
    private static final int HEIGHT = 5000;
    private static final long MOST_ALLOCATED = 80_000_000;

    /** Colours as PNG counts them: 2 without, 6 with what shines through. */
    @ParameterizedTest
    @CsvSource({"8, 2, false", "16, 6, false", "8, 2, true"})
    void aPngThatIsMadeOfAlmostNothing(int bits, int colours, boolean interlaced)
            throws IOException {
        byte[] file = png(bits, colours, interlaced);
        assertThat(file.length).isLessThan(2_000_000);

        Picture picture = read(file);

        assertThat(picture.width()).isEqualTo(512);
        assertThat(picture.height()).isEqualTo(320);
    }

    @Test
    void aPhotograph() throws IOException {
        BufferedImage grey = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);

        Picture picture = read(Files.written(grey, "jpeg"));

        assertThat(picture.width()).isEqualTo(512);
        assertThat(picture.height()).isEqualTo(320);
    }

    private static Picture read(byte[] file) throws IOException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        PictureWorkshop workshop = new PictureWorkshop(1);
        long before = threads.getCurrentThreadAllocatedBytes();
        Picture picture = workshop.read(new ByteArrayInputStream(file));
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isBetween(1L, MOST_ALLOCATED);
        return picture;
    }

    private static byte[] png(int bits, int colours, boolean interlaced) throws IOException {
        byte[] header =
                ByteBuffer.allocate(13)
                        .putInt(WIDTH)
                        .putInt(HEIGHT)
                        .put((byte) bits)
                        .put((byte) colours)
                        .put((byte) 0)
                        .put((byte) 0)
                        .put((byte) (interlaced ? 1 : 0))
                        .array();
        return Files.of(
                "\u0089PNG\r\n\u001A\n",
                Files.chunk("IHDR", header),
                Files.chunk("IDAT", zeros(bits / 8 * (colours == 6 ? 4 : 3), interlaced)),
                Files.chunk("IEND", new byte[0]));
    }

    /** Lines of nothing, packed; those of the seven passes where it is interlaced. */
    private static byte[] zeros(int pixelBytes, boolean interlaced) throws IOException {
        int[][] passes =
                interlaced
                        ? new int[][] {
                            {8, 8, 0, 0},
                            {8, 8, 4, 0},
                            {4, 8, 0, 4},
                            {4, 4, 2, 0},
                            {2, 4, 0, 2},
                            {2, 2, 1, 0},
                            {1, 2, 0, 1}
                        }
                        : new int[][] {{1, 1, 0, 0}};
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out =
                new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            for (int[] pass : passes) {
                int columns = (WIDTH - pass[2] + pass[0] - 1) / pass[0];
                int lines = (HEIGHT - pass[3] + pass[1] - 1) / pass[1];
                byte[] line = new byte[1 + columns * pixelBytes];
                for (int i = 0; i < lines; i++) {
                    out.write(line);
                }
            }
        }
        return packed.toByteArray();
    }
}
