package io.rihla.persona.picture;

/** The kinds of pictures that are taken. What is kept is never {@link #GIF}. */
public enum PictureKind {
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpeg"),
    GIF("image/gif", "gif");

    private final String mediaType;
    private final String format;

    PictureKind(String mediaType, String format) {
        this.mediaType = mediaType;
        this.format = format;
    }

    /** As a response names it. */
    public String mediaType() {
        return mediaType;
    }

    /** As the JDK names it. */
    String format() {
        return format;
    }
}
