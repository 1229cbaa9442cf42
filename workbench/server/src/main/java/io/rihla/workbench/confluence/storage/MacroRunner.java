package io.rihla.workbench.confluence.storage;

/** Gives a macro's HTML. Never throws: a failure is HTML too. */
@FunctionalInterface
public interface MacroRunner {

    String run(MacroCall call);
}
