package io.rihla.workbench.confluence.content;

/** A request that the wiki refuses, with the status that its REST answers. */
public final class WikiException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    private WikiException(int status, String message) {
        super(message);
        this.status = status;
    }

    public static WikiException invalid(String message) {
        return new WikiException(400, message);
    }

    public static WikiException forbidden(String message) {
        return new WikiException(403, message);
    }

    public static WikiException notFound(String message) {
        return new WikiException(404, message);
    }

    public static WikiException conflict(String message) {
        return new WikiException(409, message);
    }

    /** An HTTP status. */
    public int status() {
        return status;
    }
}
