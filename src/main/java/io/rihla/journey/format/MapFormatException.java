package io.rihla.journey.format;

import java.util.List;

/** A file is no map, and this is where it fails. Nothing has been made of it. */
public final class MapFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FormatError error;
    private final String place;
    private final transient List<String> args;

    /**
     * @param place a JSON pointer (RFC 6901) into the file; empty for the file as a whole
     * @param args what the message names, such as a limit
     */
    public MapFormatException(FormatError error, String place, String... args) {
        super(error.code() + " at " + (place.isEmpty() ? "/" : place));
        this.error = error;
        this.place = place;
        this.args = List.of(args);
    }

    public FormatError error() {
        return error;
    }

    /** The last part of the message's key. */
    public String code() {
        return error.code();
    }

    public String place() {
        return place;
    }

    public List<String> args() {
        return args;
    }
}
