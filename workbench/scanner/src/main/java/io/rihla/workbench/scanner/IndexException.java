package io.rihla.workbench.scanner;

/** The annotations of a plugin contradict each other; the message says where and what to do. */
final class IndexException extends RuntimeException {

    private static final long serialVersionUID = 1;

    IndexException(String message) {
        super(message);
    }
}
