package io.rihla.persona.picture;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A drawing for a persona without a picture: initials on a colour. It is made of nothing but the
 * persona's key and name, so that it is the same everywhere, and asks no other address for
 * anything.
 */
public final class Avatar {

    /** As an {@code img} or a response names it. */
    public static final String MEDIA_TYPE = "image/svg+xml";

    /** White stands on each of them with a contrast of more than 4.5 to 1. */
    static final List<String> COLOURS =
            List.of(
                    "#0b5cad", "#1f6f4a", "#7a3fa0", "#9a3412", "#0f6674", "#a3154f", "#4a5a0b",
                    "#5b4bb5", "#7c4a03", "#34566f", "#8a2be2", "#8b1e1e");

    static final String INK = "#ffffff";

    private static final String BEGIN =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 128 128\" width=\"128\""
                    + " height=\"128\"><rect width=\"128\" height=\"128\" fill=\"%s\"/>";

    private static final String LETTERS =
            "<text x=\"64\" y=\"64\" dy=\".35em\" text-anchor=\"middle\" fill=\"%s\""
                    + " font-family=\"sans-serif\" font-size=\"52\" font-weight=\"600\">%s</text>";

    private static final String SOMEBODY =
            "<g fill=\"%s\"><circle cx=\"64\" cy=\"48\" r=\"22\"/>"
                    + "<path d=\"M20 116a44 38 0 0 1 88 0z\"/></g>";

    private Avatar() {}

    /**
     * The drawing as SVG. It says nothing to those who listen: the name stands beside it.
     *
     * @param key decides the colour, which stays when the persona is renamed
     * @param name in the language in which it is shown; without letters it becomes a silhouette
     */
    public static String svg(String key, String name) {
        String initials = Initials.of(name);
        String drawn =
                initials.isEmpty() ? SOMEBODY.formatted(INK) : LETTERS.formatted(INK, initials);
        return BEGIN.formatted(colour(key)) + drawn + "</svg>";
    }

    /** The letters of the drawing; empty for a silhouette. */
    public static String initials(String name) {
        return Initials.of(name);
    }

    /** The colour of the drawing, as CSS writes it. */
    public static String colour(String key) {
        CRC32 sum = new CRC32();
        sum.update(key.getBytes(StandardCharsets.UTF_8));
        return COLOURS.get((int) (sum.getValue() % COLOURS.size()));
    }
}
