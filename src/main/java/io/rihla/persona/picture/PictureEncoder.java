package io.rihla.persona.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Writes a picture into as few bytes as it may have: drawings and what shines through as PNG, where
 * that is small enough, photographs as JPEG, the best first.
 */
final class PictureEncoder {

    private static final int[] SIDES = {Picture.MOST_SIDE, 384, 256, 192, 128};
    private static final float[] QUALITIES = {0.9f, 0.8f, 0.7f, 0.55f, 0.4f};

    private PictureEncoder() {}

    /**
     * @param drawing whether it came as a drawing and should lose nothing
     */
    static Picture encode(Pixels pixels, boolean drawing) {
        boolean opaque = pixels.opaque();
        for (int side : SIDES) {
            Pixels fitted = pixels.within(side);
            if (drawing || !opaque) {
                byte[] png = png(fitted, opaque);
                if (png.length <= Picture.MOST_BYTES) {
                    return picture(PictureKind.PNG, fitted, png);
                }
            }
            for (int i = 0; opaque && i < QUALITIES.length; i++) {
                byte[] jpeg = jpeg(fitted, QUALITIES[i]);
                if (jpeg.length <= Picture.MOST_BYTES) {
                    return picture(PictureKind.JPEG, fitted, jpeg);
                }
            }
        }
        throw new IllegalStateException("Not even the smallest side fits");
    }

    private static Picture picture(PictureKind kind, Pixels pixels, byte[] bytes) {
        return new Picture(kind, pixels.width(), pixels.height(), Bytes.of(bytes));
    }

    private static byte[] png(Pixels pixels, boolean opaque) {
        int type = opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
        return written(PictureKind.PNG, image(pixels, type), 0);
    }

    private static byte[] jpeg(Pixels pixels, float quality) {
        return written(PictureKind.JPEG, image(pixels, BufferedImage.TYPE_INT_RGB), quality);
    }

    private static BufferedImage image(Pixels pixels, int type) {
        BufferedImage image = new BufferedImage(pixels.width(), pixels.height(), type);
        image.setRGB(0, 0, pixels.width(), pixels.height(), pixels.argb(), 0, pixels.width());
        return image;
    }

    private static byte[] written(PictureKind kind, BufferedImage image, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(kind.format()).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (kind == PictureKind.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(quality);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
