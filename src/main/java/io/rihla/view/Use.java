package io.rihla.view;

/** What a drawn map is for. */
public enum Use {
    /** To be read where no script runs: paper, mail, a file. */
    PAPER,
    /** To be read on a page, where scripts lay things over it. */
    PAGE,
    /** To be edited: everything that is hidden or empty is there too, with handles. */
    EDITOR
}
