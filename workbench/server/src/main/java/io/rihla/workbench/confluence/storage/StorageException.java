package io.rihla.workbench.confluence.storage;

/** Storage format that cannot be read; the message says where and why. */
public final class StorageException extends Exception {

    private static final long serialVersionUID = 1L;

    StorageException(String message) {
        super(message);
    }

    StorageException(String message, Throwable cause) {
        super(message, cause);
    }
}
