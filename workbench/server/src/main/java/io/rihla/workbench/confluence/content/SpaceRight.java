package io.rihla.workbench.confluence.content;

/** What a space permission allows. */
public enum SpaceRight {
    VIEW,
    /** Create and change pages. */
    EDIT,
    /** Move pages to the trash. */
    REMOVE,
    /** Permissions, trash and removal of the space. */
    ADMINISTER
}
