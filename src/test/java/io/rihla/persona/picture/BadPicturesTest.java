package io.rihla.persona.picture;

import static java.awt.image.BufferedImage.TYPE_3BYTE_BGR;
import static java.awt.image.BufferedImage.TYPE_BYTE_INDEXED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that want too much, lie, or are none of ours. */
class BadPicturesTest {

    /** Where the header of a PNG says the width, and the descriptor of a GIF's first frame. */
    private static final int PNG_WIDTH = 16;

    private final PictureWorkshop workshop = new PictureWorkshop(1);

    @Test
    void moreThanFortyMegapixelsAreRefusedByTheHeaderAlone() {
        PictureRefused refused = refused(Files.pngHeader(10_000, 4_001));

        assertThat(refused.error()).isEqualTo(PictureError.TOO_MANY_PIXELS);
        assertThat(refused.values()).containsExactly(40, 41L);
        assertThat(error(Files.pngHeader(Integer.MAX_VALUE, Integer.MAX_VALUE)))
                .isEqualTo(PictureError.TOO_MANY_PIXELS);
        // No pixel too many, and then nothing behind the header.
        assertThat(error(Files.pngHeader(10_000, 4_000))).isEqualTo(PictureError.DAMAGED);
    }

    @Test
    void oneLineOfFortyMegapixelsIsRefused() {
        assertThat(error(Files.pngHeader(40_000_000, 1))).isEqualTo(PictureError.SIDE_TOO_LONG);
        assertThat(error(Files.pngHeader(1, 20_001))).isEqualTo(PictureError.SIDE_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void aSideThatIsNoneIsRefused(int side) {
        assertThat(error(Files.pngHeader(side, 10))).isEqualTo(PictureError.DAMAGED);
        assertThat(error(Files.pngHeader(10, side))).isEqualTo(PictureError.DAMAGED);
    }

    @Test
    void aGifIsMeasuredByItsFrameAndNotByWhatItClaims() {
        byte[] gif = Files.written(Files.quarters(30, 20, TYPE_BYTE_INDEXED), "gif");
        int frame = frame(gif);
        byte[] lying = gif.clone();
        Arrays.fill(lying, frame + 5, frame + 9, (byte) 0xFF);

        assertThat(error(lying)).isEqualTo(PictureError.TOO_MANY_PIXELS);
    }

    @Test
    void aJpegThatClaimsMoreThanItHoldsIsDamaged() {
        byte[] jpeg = Files.written(Files.noise(64, 64, TYPE_3BYTE_BGR), "jpeg");
        int frame = find(jpeg, 0xFF, 0xC0);

        assertThat(error(Files.patched(jpeg, frame + 5, 2, 6000))).isEqualTo(PictureError.DAMAGED);
        assertThat(error(Files.patched(jpeg, frame + 5, 2, 0))).isEqualTo(PictureError.DAMAGED);
        byte[] again = Arrays.copyOfRange(jpeg, frame, frame + 19);
        assertThat(error(Files.inserted(jpeg, frame, again))).isEqualTo(PictureError.DAMAGED);
    }

    @Test
    void aPngWithTwoHeadersIsDamaged() {
        byte[] png = Files.written(Files.quarters(10, 10, TYPE_3BYTE_BGR), "png");
        byte[] second = Arrays.copyOfRange(Files.pngHeader(9_000, 4_000), 8, 33);

        assertThat(error(Files.inserted(png, 33, second))).isEqualTo(PictureError.DAMAGED);
        assertThat(error(Files.patched(png, PNG_WIDTH, 4, 11))).isEqualTo(PictureError.DAMAGED);
    }

    /** They may unpack to gigabytes, and the JDK's reader unpacks them. */
    @Test
    void packedTextsOfAPngReachNoReader() {
        byte[] png = Files.written(Files.quarters(10, 10, TYPE_3BYTE_BGR), "png");
        byte[] packed = Files.chunk("zTXt", Files.of("Comment\0\0", new byte[50]));
        byte[] profile = Files.chunk("iCCP", Files.of("sRGB\0\0", new byte[50]));
        byte[] full = Files.inserted(Files.inserted(png, 33, packed), 33, profile);

        assertThat(PngFile.bare(full)).isEqualTo(PngFile.bare(png)).isNotEqualTo(full);
    }

    @Test
    void aPictureThatIsGoneOverAThousandTimesIsRefused() {
        byte[] frame = Files.segment(0xC2, Files.of(8, 0, 100, 0, 100, 1, 1, 0x11, 0));
        byte[] scan = Files.of(Files.segment(0xDA, Files.of(1, 1, 0, 0, 0, 0)), 0, 0);
        byte[] file = Files.of(0xFF, 0xD8, frame);
        for (int i = 0; i < 101; i++) {
            file = Files.of(file, scan);
        }
        file = Files.of(file, 0xFF, 0xD9);

        assertThat(error(file)).isEqualTo(PictureError.TOO_COMPLEX);
    }

    @Test
    void largePicturesMayBeGoneOverLessOften() {
        assertThat(JpegFile.is(new FileReader(progressive(6000, 6000, 17)))).isTrue();
        assertThat(error(progressive(6000, 6000, 18))).isEqualTo(PictureError.TOO_COMPLEX);
        assertThat(PictureHeader.of(progressive(6000, 6000, 17)).passes()).isEqualTo(17);
    }

    @Test
    void coloursForPrintingAndUnusualWaysOfWritingAreNamed() {
        assertThat(error(jpeg(0xC0, 8, 4))).isEqualTo(PictureError.PRINT_COLOURS);
        assertThat(error(jpeg(0xC9, 8, 3))).isEqualTo(PictureError.TOO_COMPLEX);
        assertThat(error(jpeg(0xC1, 12, 3))).isEqualTo(PictureError.TOO_COMPLEX);
        assertThat(error(jpeg(0xC0, 8, 2))).isEqualTo(PictureError.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "RIFF\u0010\0\0\0WEBPVP8 ",
                "<html><script>alert(1)</script>",
                "GIF88a",
                "\u00FF\u00D8",
                "BM"
            })
    void whatIsNoPictureOfOursIsNotRead(String file) {
        assertThat(error(Files.of(file))).isEqualTo(PictureError.UNKNOWN_KIND);
    }

    @Test
    void nothingAndTooMuchAreSaidSo() {
        assertThat(error(new byte[0])).isEqualTo(PictureError.EMPTY);
        PictureRefused refused = refused(new ByteArrayInputStream(new byte[10_000_001]), workshop);
        assertThat(refused.error()).isEqualTo(PictureError.FILE_TOO_LARGE);
        assertThat(refused.values()).containsExactly(10);
    }

    @Test
    void nobodyWaitsForOthersPictures() {
        byte[] png = Files.written(Files.quarters(10, 10, TYPE_3BYTE_BGR), "png");

        assertThat(refused(new ByteArrayInputStream(png), new PictureWorkshop(0)).error())
                .isEqualTo(PictureError.BUSY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void whatEndsTooEarlyIsNeverShownInPart(String format) {
        byte[] file = Files.written(Files.noise(24, 16, type(format)), format);

        for (int length = 4; length < file.length - 1; length++) {
            assertThat(error(Arrays.copyOf(file, length)))
                    .as("the first %d of %d bytes", length, file.length)
                    .isIn(PictureError.DAMAGED, PictureError.UNKNOWN_KIND);
        }
    }

    /** Whatever is wrong with a file, it is refused or becomes a picture like any other. */
    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void noBytesBreakAnything(String format) throws IOException {
        byte[] file = Files.written(Files.quarters(48, 32, type(format)), format);
        Random random = new Random(format.hashCode());
        int taken = 0;
        for (int i = 0; i < 400; i++) {
            byte[] bad = file.clone();
            for (int j = 0; j <= i % 4; j++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            }
            try {
                Picture picture = workshop.read(new ByteArrayInputStream(bad));
                assertThat(picture.bytes().size()).isLessThanOrEqualTo(Picture.MOST_BYTES);
                assertThat(Math.max(picture.width(), picture.height())).isLessThanOrEqualTo(512);
                taken++;
            } catch (PictureRefused refused) {
                assertThat(refused.error()).isNotEqualTo(PictureError.BUSY);
            }
        }
        assertThat(taken).isBetween(1, 399);
    }

    private static int type(String format) {
        return format.equals("gif") ? TYPE_BYTE_INDEXED : TYPE_3BYTE_BGR;
    }

    private static byte[] jpeg(int frame, int bits, int colours) {
        return Files.of(
                0xFF,
                0xD8,
                Files.segment(frame, Files.of(bits, 0, 16, 0, 16, colours, new byte[3 * colours])),
                Files.segment(0xDA, new byte[4]),
                0xFF,
                0xD9);
    }

    private static byte[] progressive(int width, int height, int scans) {
        byte[] size = Files.of(8, height >> 8, height & 0xFF, width >> 8, width & 0xFF);
        byte[] file = Files.of(0xFF, 0xD8, Files.segment(0xC2, Files.of(size, 1, 1, 0x11, 0)));
        for (int i = 0; i < scans; i++) {
            file = Files.of(file, Files.segment(0xDA, new byte[6]), 0);
        }
        return Files.of(file, 0xFF, 0xD9);
    }

    private static int frame(byte[] gif) {
        int palette = 3 << ((gif[10] & 7) + 1);
        int at = 13 + ((gif[10] & 0x80) == 0 ? 0 : palette);
        assertThat(gif[at]).isIn((byte) 0x21, (byte) 0x2C);
        return gif[at] == 0x2C ? at : find(gif, 0x2C, 0);
    }

    private static int find(byte[] file, int first, int second) {
        for (int i = 0; i + 1 < file.length; i++) {
            if ((file[i] & 0xFF) == first && (file[i + 1] & 0xFF) == second) {
                return i;
            }
        }
        throw new AssertionError("Not in the file");
    }

    private PictureError error(byte[] file) {
        return refused(file).error();
    }

    private PictureRefused refused(byte[] file) {
        return refused(new ByteArrayInputStream(file), workshop);
    }

    private static PictureRefused refused(InputStream file, PictureWorkshop workshop) {
        PictureRefused refused =
                catchThrowableOfType(PictureRefused.class, () -> workshop.read(file));
        assertThat(refused).isNotNull();
        assertThat(refused.getMessage().getBytes(StandardCharsets.US_ASCII)).isNotEmpty();
        return refused;
    }
}
