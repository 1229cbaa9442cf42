package io.rihla.workbench.confluence.content;

/** What a page's restriction keeps to the named few. */
public enum Operation {
    /** Also holds for all pages below. */
    VIEW,
    /** Holds for the one page. */
    EDIT
}
