package io.rihla.store;

import java.util.List;
import net.java.ao.RawEntity;

/** All tables of the plugin, as {@code atlassian-plugin.xml} has to name them. */
public final class Entities {

    /** The namespace that the names of the tables are made from; it never changes. */
    public static final String NAMESPACE = "io.rihla";

    private Entities() {}

    /** Every table there is; the schema is made from all of them at once. */
    public static List<Class<? extends RawEntity<?>>> all() {
        return List.of(
                MapRow.class,
                TokenRow.class,
                EditRow.class,
                CheckpointRow.class,
                PainPointRow.class,
                DepartmentRow.class,
                LinkRow.class,
                CatalogRow.class,
                KpiRow.class,
                PainLifeRow.class,
                StageRow.class,
                NamedRow.class,
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
                PictureRow.class,
                SegmentRow.class,
                MirrorRow.class,
                OutboxRow.class,
                RunNoteRow.class,
                IndexSentRow.class,
                RemoteLinkRow.class,
                IndexMapRow.class,
                IndexNameRow.class,
                IndexLinkRow.class,
                SeriesRow.class,
                ReadingRow.class,
                ReadingImportRow.class,
                FeedRow.class,
                AlarmRow.class);
    }
}
