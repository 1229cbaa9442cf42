package io.rihla.store;

import io.rihla.workbench.ao.AoHarness;
import io.rihla.workbench.database.DatabaseKind;
import java.util.EnumMap;
import java.util.Map;

/** One schema a database for all tests of stores; each test works on maps of its own. */
final class Schemas {

    private static final Map<DatabaseKind, AoHarness> OPEN = new EnumMap<>(DatabaseKind.class);

    private Schemas() {}

    static synchronized AoHarness on(DatabaseKind kind) {
        return OPEN.computeIfAbsent(kind, Schemas::fresh);
    }

    /** A schema for one test alone, which has to close it. */
    static AoHarness fresh(DatabaseKind kind) {
        return AoHarness.on(kind, Entities.NAMESPACE, Entities.all());
    }
}
