package io.rihla.workbench.jira.ui;

import java.io.IOException;

/** Answers one address. */
@FunctionalInterface
public interface Action {
    void run(Visit visit) throws IOException;
}
