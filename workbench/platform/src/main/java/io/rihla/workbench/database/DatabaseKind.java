package io.rihla.workbench.database;

/** The databases that the workbench runs on. */
public enum DatabaseKind {
    H2,
    POSTGRES
}
