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
        return AoHarness.on(
                kind,
                Entities.NAMESPACE,
                MapRow.class,
                TokenRow.class,
                EditRow.class,
                CheckpointRow.class,
                PainPointRow.class,
                DepartmentRow.class,
                LinkRow.class,
                CatalogRow.class,
                PainLifeRow.class,
                StageRow.class,
                PageNoteRow.class,
                AppearanceRow.class,
                PageTextRow.class,
                PageAskRow.class,
                MilestoneRow.class,
                CommentRow.class,
                SearchDueRow.class,
                BegunRow.class,
                ErasureRow.class,
                WatcherRow.class,
                NoticeRow.class,
                NoticePrefRow.class,
                NoticeMailRow.class,
                PreferenceRow.class,
                MirrorRow.class,
                OutboxRow.class,
                RunNoteRow.class,
                IndexSentRow.class,
                RemoteLinkRow.class,
                IndexMapRow.class,
                IndexNameRow.class,
                IndexLinkRow.class);
    }
}
