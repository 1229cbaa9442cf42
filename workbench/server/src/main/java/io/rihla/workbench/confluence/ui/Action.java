package io.rihla.workbench.confluence.ui;

import java.io.IOException;

/** Answers one address. */
@FunctionalInterface
interface Action {
    void run(Visit visit) throws IOException;
}
