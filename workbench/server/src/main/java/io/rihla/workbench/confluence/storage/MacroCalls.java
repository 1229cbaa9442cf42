package io.rihla.workbench.confluence.storage;

import java.util.ArrayList;
import java.util.List;

/** Finds the macros of a text without rendering it. */
public final class MacroCalls {

    private MacroCalls() {}

    /** All macros, outer ones before those inside them; rich bodies are given as stored. */
    public static List<MacroCall> in(String storage) throws StorageException {
        List<MacroCall> calls = new ArrayList<>();
        gather(StorageParser.parse(storage), calls);
        return calls;
    }

    private static void gather(StorageNode.Element element, List<MacroCall> calls) {
        if (MacroReader.isMacro(element)) {
            calls.add(MacroReader.read(element, StorageWriter::inside));
        }
        element.elements().forEach(child -> gather(child, calls));
    }
}
