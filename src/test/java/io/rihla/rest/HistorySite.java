package io.rihla.rest;

import io.rihla.documents.MapHead;
import io.rihla.history.ErasedKind;
import io.rihla.history.Erasures;
import io.rihla.history.MapHistory;
import io.rihla.history.RestoredPages;
import io.rihla.journey.MapProjection;
import io.rihla.journey.format.JsonMapCodec;
import io.rihla.journey.format.JsonPersonaCodec;
import io.rihla.store.AoErasureStore;
import io.rihla.store.AoHistoryStore;
import io.rihla.store.AoRestoredPages;
import io.rihla.store.AoSegmentStore;
import io.rihla.text.Dates;
import io.rihla.view.Authors;
import io.rihla.view.CompareViews;
import io.rihla.view.HistoryViews;
import io.rihla.view.SegmentWords;
import java.time.Clock;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** What of a site has to do with history. */
final class HistorySite {

    final RestoredPages restored;
    final HistoryResource list;
    final CompareResource compare;
    final RestoreRevisionResource restore;
    final MilestonesResource milestones;
    final EraseResource erase;
    final ErasePersonResource erasePerson;
    final PersonaEraseResource erasePersona;
    final PageRestoredResource pageRestored;

    HistorySite(Site site) {
        MapHistory history =
                new MapHistory(
                        site.maps, new AoHistoryStore(site.activeObjects()), Clock.systemUTC());
        PersonaSite personas = new PersonaSite(site);
        AoErasureStore erasureStore = new AoErasureStore(site.activeObjects());
        Erasures erasures =
                new Erasures(
                        site.store,
                        erasureStore,
                        new ErasedKind<>(
                                site.store,
                                site.maps,
                                new JsonMapCodec(),
                                (head, map) ->
                                        site.store.rebuildProjection(head, MapProjection.of(map))),
                        new ErasedKind<>(
                                personas.store.documents(),
                                personas.service,
                                new JsonPersonaCodec(),
                                (head, persona) -> {}),
                        key -> Set.of(),
                        (language, day) -> site.texts.text(language, "rihla.erased.text", day),
                        Clock.systemUTC(),
                        new Random(3));
        Authors authors =
                new Authors(
                        keys ->
                                keys.stream()
                                        .collect(Collectors.toMap(k -> k, k -> "Name of " + k)),
                        erasureStore,
                        site.texts,
                        new Dates(site.texts));
        SegmentWords segments = new SegmentWords(new AoSegmentStore(site.activeObjects()));
        HistoryViews views =
                new HistoryViews(site.texts, authors, segments, site.mapPersonas, site.reader);
        restored = new AoRestoredPages(site.activeObjects(), site.notes);
        list = new HistoryResource(history, views, site, site.reader, site.answers);
        compare =
                new CompareResource(
                        history,
                        new CompareViews(site.texts, authors, site.mapPersonas, site.reader),
                        site.reader,
                        site.answers);
        restore = new RestoreRevisionResource(history, site.limits, site.reader, site.answers);
        milestones = new MilestonesResource(history, views, site.reader, site.answers);
        erase = new EraseResource(erasures, site.limits, site.reader, site.answers);
        erasePersona = new PersonaEraseResource(erasures, site.limits, site.reader, site.answers);
        erasePerson = new ErasePersonResource(erasures, site, site.reader, site.answers);
        pageRestored =
                new PageRestoredResource(
                        site.maps, history, restored, site.limits, site.reader, site.answers);
    }

    /** The head as it was at a revision, as far as notes of pages look at it. */
    MapHead atRevision(MapHead head, long revision) {
        return new MapHead(
                head.id(),
                head.key(),
                revision,
                head.stamp(),
                head.version(),
                head.state(),
                head.mainLanguage(),
                head.name(),
                head.homePage(),
                head.spaceKey(),
                head.creator(),
                head.owner(),
                head.created(),
                head.changed(),
                head.deleted());
    }
}
