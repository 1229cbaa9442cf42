package io.rihla.archive;

import io.rihla.documents.MapUpkeep;
import io.rihla.documents.PersonaUpkeep;
import io.rihla.feeds.FeedStore;
import io.rihla.kpi.KpiStore;
import io.rihla.persona.SegmentStore;
import io.rihla.persona.picture.PictureStore;
import io.rihla.readings.ReadingStore;

/** Everything that an archive is made of, whoever may see it. */
public record SiteData(
        MapUpkeep maps,
        PersonaUpkeep personas,
        SegmentStore segments,
        KpiStore kpis,
        PictureStore pictures,
        ReadingStore readings,
        FeedStore feeds) {}
