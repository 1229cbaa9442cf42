package io.rihla.persona.picture;

import static java.awt.image.BufferedImage.TYPE_3BYTE_BGR;
import static java.awt.image.BufferedImage.TYPE_4BYTE_ABGR;
import static java.awt.image.BufferedImage.TYPE_BYTE_GRAY;
import static java.awt.image.BufferedImage.TYPE_BYTE_INDEXED;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.AbstractIntegerAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of good files. */
class PictureWorkshopTest {

    private final PictureWorkshop workshop = new PictureWorkshop(1);

    @ParameterizedTest
    @CsvSource({"3000, 2000, 512, 341", "700, 1400, 256, 512", "513, 512, 512, 511"})
    void aPhotographIsMadeSmallInItsProportions(int width, int height, int w, int h)
            throws IOException {
        Picture picture =
                workshop.read(file(Files.quarters(width, height, TYPE_3BYTE_BGR), "jpeg"));

        assertThat(picture.kind()).isEqualTo(PictureKind.JPEG);
        assertThat(picture.width()).isEqualTo(w);
        assertThat(picture.height()).isEqualTo(h);
        assertFits(picture);
        assertQuarters(picture, Files.RED, Files.GREEN, Files.BLUE, Files.WHITE);
    }

    @Test
    void aSmallDrawingLosesNothing() throws IOException {
        BufferedImage drawing =
                Files.image(100, 60, TYPE_4BYTE_ABGR, (x, y) -> x << 24 | 0x123456 + y);

        Picture picture = workshop.read(file(drawing, "png"));

        assertThat(picture.kind()).isEqualTo(PictureKind.PNG);
        BufferedImage shown = Files.shown(picture);
        for (int x = 1; x < 100; x++) {
            assertThat(shown.getRGB(x, x % 60)).isEqualTo(drawing.getRGB(x, x % 60));
        }
    }

    @Test
    void whatIsThinKeepsAPixel() throws IOException {
        Picture picture = workshop.read(file(Files.quarters(6000, 4, TYPE_3BYTE_BGR), "png"));

        assertThat(picture.width()).isEqualTo(512);
        assertThat(picture.height()).isEqualTo(1);
    }

    /** What shines through counts less, so no dark edge appears round it. */
    @Test
    void edgesKeepTheirColourWhenMadeSmaller() throws IOException {
        BufferedImage drawing =
                Files.image(1536, 1536, TYPE_4BYTE_ABGR, (x, y) -> x % 3 == 0 ? Files.RED : 0);

        BufferedImage shown = Files.shown(workshop.read(file(drawing, "png")));

        assertThat(shown.getRGB(100, 100) & 0xFFFFFF).isEqualTo(Files.RED & 0xFFFFFF);
        assertThat(shown.getRGB(100, 100) >>> 24).isEqualTo(85);
    }

    @Test
    void whatCannotBeMadeSmallEnoughBecomesSmaller() throws IOException {
        Picture opaque = workshop.read(file(Files.noise(900, 900, TYPE_3BYTE_BGR), "png"));
        assertThat(opaque.kind()).isEqualTo(PictureKind.JPEG);
        assertFits(opaque);

        Picture clear = workshop.read(file(Files.noise(400, 400, TYPE_4BYTE_ABGR), "png"));
        assertThat(clear.kind()).isEqualTo(PictureKind.PNG);
        assertThat(clear.width()).isLessThan(400);
        assertFits(clear);
    }

    @Test
    void ofAGifTheFirstFrameIsTaken() throws IOException {
        Picture picture = workshop.read(file(Files.quarters(40, 40, TYPE_BYTE_INDEXED), "gif"));

        assertThat(picture.kind()).isEqualTo(PictureKind.PNG);
        assertQuarters(picture, Files.RED, Files.GREEN, Files.BLUE, Files.WHITE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void greysStayAsTheyAre(String format) throws IOException {
        BufferedImage grey = new BufferedImage(20, 20, TYPE_BYTE_GRAY);
        for (int i = 0; i < 400; i++) {
            grey.getRaster().setSample(i % 20, i / 20, 0, 100);
        }

        int shown = Files.shown(workshop.read(file(grey, format))).getRGB(10, 10);

        near(shown & 0xFF, 100);
        near(shown >> 16 & 0xFF, 100);
    }

    /** As EXIF counts them: what stands in the four corners of the file, once upright. */
    @ParameterizedTest
    @CsvSource({
        "1, RED, GREEN, BLUE, WHITE",
        "2, GREEN, RED, WHITE, BLUE",
        "3, WHITE, BLUE, GREEN, RED",
        "4, BLUE, WHITE, RED, GREEN",
        "5, RED, BLUE, GREEN, WHITE",
        "6, BLUE, RED, WHITE, GREEN",
        "7, WHITE, GREEN, BLUE, RED",
        "8, GREEN, WHITE, RED, BLUE",
        "9, RED, GREEN, BLUE, WHITE"
    })
    void aPictureStandsUpright(int turn, String a, String b, String c, String d)
            throws IOException {
        byte[] file = Files.written(Files.quarters(64, 32, TYPE_3BYTE_BGR), "jpeg");

        Picture picture = workshop.read(stream(Files.inserted(file, 2, Files.exif(turn))));

        assertThat(picture.width()).isEqualTo(turn >= 5 && turn <= 8 ? 32 : 64);
        assertQuarters(picture, colour(a), colour(b), colour(c), colour(d));
    }

    @Test
    void nothingButThePictureIsKept() throws IOException {
        byte[] jpeg = Files.written(Files.quarters(64, 32, TYPE_3BYTE_BGR), "jpeg");
        byte[] said = Files.segment(0xFE, Files.of("Secret Street"));
        byte[] withWords = Files.inserted(Files.inserted(jpeg, 2, said), 2, Files.exif(1));
        byte[] png = Files.written(Files.quarters(64, 32, TYPE_3BYTE_BGR), "png");
        byte[] text = Files.chunk("tEXt", Files.of("Place\0Secret Street"));

        for (byte[] file : new byte[][] {withWords, Files.inserted(png, 33, text)}) {
            assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("Secret Street");
            byte[] kept = workshop.read(stream(file)).bytes().array();
            assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Secret");
        }
    }

    private static void assertFits(Picture picture) {
        assertThat(picture.bytes().size()).isLessThanOrEqualTo(Picture.MOST_BYTES);
        BufferedImage shown = Files.shown(picture);
        assertThat(shown.getWidth()).isEqualTo(picture.width()).isLessThanOrEqualTo(512);
        assertThat(shown.getHeight()).isEqualTo(picture.height()).isLessThanOrEqualTo(512);
    }

    private static void assertQuarters(Picture picture, int a, int b, int c, int d) {
        BufferedImage shown = Files.shown(picture);
        int left = picture.width() / 4;
        int right = picture.width() - 1 - left;
        int top = picture.height() / 4;
        int bottom = picture.height() - 1 - top;
        same(shown.getRGB(left, top), a);
        same(shown.getRGB(right, top), b);
        same(shown.getRGB(left, bottom), c);
        same(shown.getRGB(right, bottom), d);
    }

    private static void same(int argb, int expected) {
        for (int shift : new int[] {0, 8, 16, 24}) {
            near(argb >>> shift & 0xFF, expected >>> shift & 0xFF);
        }
    }

    private static AbstractIntegerAssert<?> near(int value, int expected) {
        return assertThat(value).isBetween(expected - 12, expected + 12);
    }

    private static int colour(String name) {
        return switch (name) {
            case "RED" -> Files.RED;
            case "GREEN" -> Files.GREEN;
            case "BLUE" -> Files.BLUE;
            default -> Files.WHITE;
        };
    }

    private static ByteArrayInputStream file(BufferedImage image, String format) {
        return stream(Files.written(image, format));
    }

    private static ByteArrayInputStream stream(byte[] file) {
        return new ByteArrayInputStream(file);
    }
}
