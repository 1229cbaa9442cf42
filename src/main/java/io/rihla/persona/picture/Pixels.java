package io.rihla.persona.picture;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.util.Arrays;

/**
 * A picture as numbers, row by row, each with opacity, red, green and blue in eight bits. Worked on
 * without the toolkit of windows and fonts, which servers need not have.
 */
final class Pixels {

    private static final int OPAQUE = 0xFF;

    private final int width;
    private final int height;
    private final int[] argb;

    Pixels(int width, int height, int[] argb) {
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    static Pixels of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        ColorModel colours = image.getColorModel();
        boolean grey =
                !(colours instanceof IndexColorModel)
                        && colours.getColorSpace().getType() == ColorSpace.TYPE_GRAY;
        // The library would take greys for amounts of light and show them too bright.
        int[] argb =
                grey
                        ? greys(image.getRaster(), colours.getComponentSize(0))
                        : image.getRGB(0, 0, width, height, null, 0, width);
        return new Pixels(width, height, argb);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The numbers themselves; nobody changes them. */
    int[] argb() {
        return argb;
    }

    /** Whether nothing shines through anywhere. */
    boolean opaque() {
        return Arrays.stream(argb).allMatch(pixel -> pixel >>> 24 == OPAQUE);
    }

    /** The picture upright, from how EXIF says the camera was held. */
    Pixels upright(int turn) {
        if (turn == Exif.UPRIGHT) {
            return this;
        }
        boolean swaps = turn >= 5;
        int w = swaps ? height : width;
        int h = swaps ? width : height;
        int[] turned = new int[argb.length];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int column = swaps ? y : x;
                int row = swaps ? x : y;
                boolean mirrored = turn == 2 || turn == 3 || turn == 7 || turn == 8;
                boolean upsideDown = turn == 3 || turn == 4 || turn == 6 || turn == 7;
                turned[y * w + x] =
                        argb[
                                (upsideDown ? height - 1 - row : row) * width
                                        + (mirrored ? width - 1 - column : column)];
            }
        }
        return new Pixels(w, h, turned);
    }

    /** The picture no larger than this on either side; a smaller one stays as it is. */
    Pixels within(int side) {
        int longest = Math.max(width, height);
        if (longest <= side) {
            return this;
        }
        int w = Math.max(1, Math.round((float) width * side / longest));
        int h = Math.max(1, Math.round((float) height * side / longest));
        int[] small = new int[w * h];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                small[y * w + x] =
                        mean(
                                (int) ((long) x * width / w),
                                (int) Math.max((long) (x + 1) * width / w, 1),
                                (int) ((long) y * height / h),
                                (int) Math.max((long) (y + 1) * height / h, 1));
            }
        }
        return new Pixels(w, h, small);
    }

    /** The mean of a part of the picture; what is clearer counts less. */
    private int mean(int left, int right, int top, int bottom) {
        long alpha = 0;
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int pixel = argb[y * width + x];
                int opacity = pixel >>> 24;
                alpha += opacity;
                red += (long) opacity * (pixel >> 16 & 0xFF);
                green += (long) opacity * (pixel >> 8 & 0xFF);
                blue += (long) opacity * (pixel & 0xFF);
            }
        }
        if (alpha == 0) {
            return 0;
        }
        int count = (right - left) * (bottom - top);
        return (int) ((alpha + count / 2) / count) << 24
                | (int) ((red + alpha / 2) / alpha) << 16
                | (int) ((green + alpha / 2) / alpha) << 8
                | (int) ((blue + alpha / 2) / alpha);
    }

    private static int[] greys(Raster raster, int bits) {
        int width = raster.getWidth();
        int[] argb = new int[width * raster.getHeight()];
        for (int i = 0; i < argb.length; i++) {
            int x = raster.getMinX() + i % width;
            int y = raster.getMinY() + i / width;
            int grey = eightBits(raster.getSample(x, y, 0), bits);
            int alpha =
                    raster.getNumBands() > 1 ? eightBits(raster.getSample(x, y, 1), bits) : OPAQUE;
            argb[i] = alpha << 24 | grey << 16 | grey << 8 | grey;
        }
        return argb;
    }

    private static int eightBits(int sample, int bits) {
        return bits > 8 ? sample >>> (bits - 8) : sample * OPAQUE / ((1 << bits) - 1);
    }
}
