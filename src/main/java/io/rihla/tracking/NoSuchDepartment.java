package io.rihla.tracking;

/** The catalogue has no entry with this id. */
public final class NoSuchDepartment extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoSuchDepartment(String id) {
        super(id, null, false, false);
    }
}
