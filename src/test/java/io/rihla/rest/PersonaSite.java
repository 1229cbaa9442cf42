package io.rihla.rest;

import io.rihla.documents.HeadNews;
import io.rihla.documents.JourneyAccess;
import io.rihla.documents.NotesOfNodes;
import io.rihla.documents.PersonaCatalogue;
import io.rihla.documents.PersonaService;
import io.rihla.documents.PersonaShelf;
import io.rihla.documents.PersonasInUse;
import io.rihla.history.PersonaHistory;
import io.rihla.journey.DocumentCodec;
import io.rihla.journey.Persona;
import io.rihla.journey.format.JsonPersonaCodec;
import io.rihla.persona.picture.Pictures;
import io.rihla.store.AoErasureStore;
import io.rihla.store.AoHistoryStore;
import io.rihla.store.AoNamedUses;
import io.rihla.store.AoPersonaStore;
import io.rihla.store.AoPictureStore;
import io.rihla.store.AoSegmentStore;
import io.rihla.text.Dates;
import io.rihla.view.Authors;
import io.rihla.view.HistoryViews;
import io.rihla.view.PersonaCompareViews;
import io.rihla.view.SegmentWords;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;

/** What of a site has to do with personas. */
final class PersonaSite {

    final AoPersonaStore store;
    final AoSegmentStore segments;
    final PersonaService service;
    final PersonasResource list;
    final NewPersonaResource begin;
    final PersonaPlaceResource place;
    final PersonaEditsResource edits;
    final PersonaPictureResource picture;
    final PersonaAvatarResource avatar;
    final PersonaEvidenceResource evidence;
    final PersonaUsesResource uses;
    final PersonaUndoResource undo;
    final PersonaElementsResource elements;
    final PersonaHistoryResource history;
    final PersonaCompareResource compare;
    final PersonaMilestonesResource milestones;
    final PersonaRestoreRevisionResource restore;

    PersonaSite(Site site) {
        DocumentCodec<Persona> codec = new JsonPersonaCodec();
        Clock clock = Clock.systemUTC();
        JourneyAccess access = new JourneyAccess(site);
        store = new AoPersonaStore(site.activeObjects());
        segments = new AoSegmentStore(site.activeObjects());
        service =
                new PersonaService(
                        store.documents(), access, codec, clock, new Random(5), HeadNews.NONE);
        PersonaShelf shelf =
                new PersonaShelf(store.documents(), access, codec, service, clock, new Random(6));
        PersonaImports imports = new PersonaImports(shelf, site);
        PersonaCatalogue catalogue =
                new PersonaCatalogue(store.documents(), access, site.appearances);
        PersonasInUse inUse =
                new PersonasInUse(
                        service,
                        site.maps,
                        site.store,
                        access,
                        new AoNamedUses(site.activeObjects()));
        uses = new PersonaUsesResource(inUse, site, site.limits, site.reader, site.answers);
        list =
                new PersonasResource(
                        service,
                        shelf,
                        catalogue,
                        imports,
                        inUse,
                        site,
                        site.limits,
                        site.reader,
                        site.answers);
        Pictures pictures = new Pictures(new AoPictureStore(site.activeObjects()), clock);
        PersonaHistory told =
                new PersonaHistory(service, new AoHistoryStore(site.activeObjects()), clock);
        picture =
                new PersonaPictureResource(
                        service, pictures, told, site.limits, site.reader, site.answers);
        avatar = new PersonaAvatarResource(service, site.reader, site.answers);
        evidence =
                new PersonaEvidenceResource(
                        service, () -> 12, site.texts, site.reader, site.answers);
        begin =
                new NewPersonaResource(
                        service,
                        shelf,
                        imports,
                        pictures,
                        site.limits,
                        site.texts,
                        site,
                        site.reader,
                        site.answers);
        place =
                new PersonaPlaceResource(
                        catalogue, shelf, imports, site, site.reader, site.answers);
        PeopleHere people =
                new PeopleHere(
                        new NotesOfNodes(Duration.ofSeconds(12), 100, System::currentTimeMillis),
                        site);
        edits = new PersonaEditsResource(service, people, site.limits, site.reader, site.answers);
        undo = new PersonaUndoResource(service, site.reader, site.answers);
        elements = new PersonaElementsResource(service, site.reader, site.answers);
        Authors authors =
                new Authors(
                        keys ->
                                keys.stream()
                                        .collect(Collectors.toMap(k -> k, k -> "Name of " + k)),
                        new AoErasureStore(site.activeObjects()),
                        site.texts,
                        new Dates(site.texts));
        SegmentWords words = new SegmentWords(segments);
        HistoryViews views =
                new HistoryViews(site.texts, authors, words, site.mapPersonas, site.reader);
        history = new PersonaHistoryResource(told, views, site, site.reader, site.answers);
        compare =
                new PersonaCompareResource(
                        told,
                        new PersonaCompareViews(site.texts, authors, words),
                        site.reader,
                        site.answers);
        milestones = new PersonaMilestonesResource(told, views, site.reader, site.answers);
        restore = new PersonaRestoreRevisionResource(told, site.limits, site.reader, site.answers);
    }
}
