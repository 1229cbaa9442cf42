package io.rihla.rest;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.web.context.HttpContext;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rihla.admin.DepartmentsPage;
import io.rihla.admin.SiteLimits;
import io.rihla.bridge.BridgeSettings;
import io.rihla.comments.Comments;
import io.rihla.comments.RememberedNotices;
import io.rihla.documents.HeadNews;
import io.rihla.documents.Home;
import io.rihla.documents.HomePages;
import io.rihla.documents.JourneyAccess;
import io.rihla.documents.MapCatalogue;
import io.rihla.documents.MapPersonas;
import io.rihla.documents.MapService;
import io.rihla.documents.MapShelf;
import io.rihla.documents.MapUpkeep;
import io.rihla.documents.NotesOfNodes;
import io.rihla.documents.PageRights;
import io.rihla.documents.PersonaCatalogue;
import io.rihla.documents.PersonaService;
import io.rihla.documents.PersonaShelf;
import io.rihla.documents.PersonaStore;
import io.rihla.documents.PersonaUpkeep;
import io.rihla.documents.SharedNotes;
import io.rihla.documents.Viewer;
import io.rihla.journey.DocumentCodec;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.format.JsonMapCodec;
import io.rihla.journey.format.JsonPersonaCodec;
import io.rihla.kpi.KpiLibrary;
import io.rihla.measures.Measures;
import io.rihla.persona.Segments;
import io.rihla.persona.picture.Pictures;
import io.rihla.readings.ReadingStore;
import io.rihla.store.AoAppearances;
import io.rihla.store.AoCommentStore;
import io.rihla.store.AoDepartmentStore;
import io.rihla.store.AoErasureStore;
import io.rihla.store.AoFeedStore;
import io.rihla.store.AoIssueLinks;
import io.rihla.store.AoIssueMirror;
import io.rihla.store.AoKpiStore;
import io.rihla.store.AoLanguageChoices;
import io.rihla.store.AoLifeMemory;
import io.rihla.store.AoMapStore;
import io.rihla.store.AoNamedUses;
import io.rihla.store.AoPageNotes;
import io.rihla.store.AoPersonaStore;
import io.rihla.store.AoPictureStore;
import io.rihla.store.AoReadingStore;
import io.rihla.store.AoRunNotes;
import io.rihla.store.AoSegmentStore;
import io.rihla.store.AoStageNames;
import io.rihla.store.Entities;
import io.rihla.store.sql.ProductSql;
import io.rihla.text.Dates;
import io.rihla.text.Texts;
import io.rihla.tracking.Departments;
import io.rihla.tracking.Fixes;
import io.rihla.tracking.LinkedMaps;
import io.rihla.tracking.Linking;
import io.rihla.tracking.MemoryMirror;
import io.rihla.tracking.Staff;
import io.rihla.view.Authors;
import io.rihla.view.CommentViews;
import io.rihla.view.CurrentReader;
import io.rihla.view.KpiViews;
import io.rihla.view.MapHtml;
import io.rihla.view.MapViews;
import io.rihla.workbench.ao.AoHarness;
import io.rihla.workbench.database.DatabaseKind;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/**
 * A site for tests: the real services over a real database; only the product round them, its people
 * and its pages, is made up.
 */
public final class Site implements HomePages, MapPages, Staff, AutoCloseable {

    public static final PageRights VIEW = new PageRights(true, false, false, false);
    public static final PageRights EDIT = new PageRights(true, true, false, false);
    public static final PageRights REMOVE = new PageRights(true, true, true, false);

    /** Draws nothing: other tests hold the templates to their views. */
    public final SoyTemplateRenderer soy = mock();

    private final Map<Long, Map<String, PageRights>> pages = new HashMap<>();

    /** The map that each page shows. */
    public final Map<Long, String> shown = new HashMap<>();

    private final UserManager users = mock();
    private final LocaleResolver locales = mock();
    private final HttpContext http = mock();
    private long newestPage = 100;

    private final AoHarness harness =
            AoHarness.on(DatabaseKind.H2, Entities.NAMESPACE, Entities.all());
    private final DocumentCodec<JourneyMap> codec = new JsonMapCodec();

    public final AoMapStore store = new AoMapStore(harness.activeObjects());
    public final AoPageNotes notes = new AoPageNotes(harness.activeObjects());
    public final AoLanguageChoices choices = new AoLanguageChoices(harness.activeObjects());
    public final MapService maps =
            new MapService(store, new JourneyAccess(this), codec, Clock.systemUTC(), new Random(1));
    public final PersonaService personaService =
            new PersonaService(
                    new AoPersonaStore(harness.activeObjects()).documents(),
                    new JourneyAccess(this),
                    new JsonPersonaCodec(),
                    Clock.systemUTC(),
                    new Random(4),
                    HeadNews.NONE);
    public final MapPersonas mapPersonas = new MapPersonas(maps, personaService);
    public final MapShelf shelf =
            new MapShelf(
                    store, new JourneyAccess(this), codec, maps, Clock.systemUTC(), new Random(2));
    private final PersonaStore personaStore = new AoPersonaStore(harness.activeObjects());
    public final PersonaService personas =
            new PersonaService(
                    personaStore.documents(),
                    new JourneyAccess(this),
                    new JsonPersonaCodec(),
                    Clock.systemUTC(),
                    new Random(4),
                    HeadNews.NONE);
    public final PersonaShelf personaShelf =
            new PersonaShelf(
                    personaStore.documents(),
                    new JourneyAccess(this),
                    new JsonPersonaCodec(),
                    personas,
                    Clock.systemUTC(),
                    new Random(5));
    public final AoAppearances appearances = new AoAppearances(harness.activeObjects());
    public final PersonaCatalogue personaCatalogue =
            new PersonaCatalogue(personaStore.documents(), new JourneyAccess(this), appearances);
    public final MapCatalogue catalogue =
            new MapCatalogue(store, new JourneyAccess(this), appearances);
    public final MapUpkeep upkeep = new MapUpkeep(store, codec, maps, Clock.systemUTC());
    private final SharedNotes notesOfPeople =
            new NotesOfNodes(Duration.ofSeconds(12), 100, System::currentTimeMillis);
    public final Departments departments =
            new Departments(new AoDepartmentStore(harness.activeObjects()), this);
    public final Texts texts = new Texts();
    public final CurrentReader reader = new CurrentReader(users, locales, http, choices);
    public final Answers answers = new Answers(texts, reader);
    public final SiteLimits limits;
    public final Imports imports = new Imports(shelf, this);
    public final MapsResource mapsResource;
    public final NewMapResource newMapResource;
    public final MapPlaceResource placeResource;
    public final EditsResource editsResource;
    public final CommentsResource commentsResource;
    public final RememberedNotices notices = new RememberedNotices();
    public final SiteArchive archive;
    public final AdminResource adminResource;
    public final AoSegmentStore segmentStore = new AoSegmentStore(harness.activeObjects());
    public final AoPictureStore pictureStore = new AoPictureStore(harness.activeObjects());
    public final AoFeedStore feeds = new AoFeedStore(harness.activeObjects());
    public final AoKpiStore kpiStore = new AoKpiStore(harness.activeObjects());
    public final DepartmentsPage departmentsPage = new DepartmentsPage(departments, this);
    public final DepartmentsResource departmentsResource =
            new DepartmentsResource(departments, departmentsPage, reader, answers);
    public final KpiLibrary kpis = new KpiLibrary(kpiStore, this::userKey, new Random(3));
    public final KpisResource kpisResource =
            new KpisResource(
                    kpis,
                    new KpiLines(
                            keys ->
                                    keys.stream()
                                            .collect(
                                                    Collectors.toMap(k -> k, k -> "Name of " + k))),
                    texts,
                    reader,
                    answers);
    public final ReadingStore readings =
            new AoReadingStore(harness.activeObjects(), ProductSql.over(harness.executors()));
    public final Measures measures = new Measures(maps, kpis::read, readings, Clock.systemUTC());
    public final MapKpisResource mapKpisResource;
    public final KpiFiguresResource kpiFiguresResource;
    public final FakeIssues issues = new FakeIssues();
    public final AoIssueMirror mirror;

    /** What the reader account knows of the issues that the figures count. */
    public final MemoryMirror counted = new MemoryMirror();

    public final AoLifeMemory memory = new AoLifeMemory(harness.activeObjects());
    public final IssueStatesResource statesResource;
    public final LinksResource linksResource;
    public final NewIssueResource newIssueResource;
    public final PainPointsResource painPointsResource;
    public final IssueJourneyResource journeyResource;
    public final VisibleMapsResource visibleMapsResource;
    public final ViewResource viewResource;
    public final PageResource pageResource;
    public final ElementsResource elementsResource;
    public final UndoResource undoResource;
    public final FixesResource fixesResource;
    public final LanguageResource languageResource = new LanguageResource(choices, reader, answers);

    public Site() {
        when(locales.getLocale()).thenReturn(Locale.ENGLISH);
        PluginSettingsFactory settings = mock();
        when(settings.createGlobalSettings()).thenReturn(mock(PluginSettings.class));
        limits = new SiteLimits(settings);
        mapsResource =
                new MapsResource(maps, shelf, catalogue, imports, this, limits, reader, answers);
        newMapResource =
                new NewMapResource(
                        maps, shelf, mapPersonas, imports, limits, texts, this, reader, answers);
        placeResource = new MapPlaceResource(catalogue, shelf, imports, this, reader, answers);
        Comments comments =
                new Comments(
                        maps,
                        new AoCommentStore(harness.activeObjects()),
                        new JourneyAccess(this),
                        notices,
                        new CountedNews(),
                        Clock.systemUTC());
        editsResource =
                new EditsResource(
                        maps,
                        new PeopleHere(notesOfPeople, this),
                        comments,
                        limits,
                        reader,
                        answers);
        Authors authors =
                new Authors(
                        keys ->
                                keys.stream()
                                        .collect(Collectors.toMap(k -> k, k -> "Name of " + k)),
                        new AoErasureStore(harness.activeObjects()),
                        texts,
                        new Dates(texts));
        commentsResource =
                new CommentsResource(
                        comments, new CommentViews(texts, authors), limits, reader, answers);
        ApplicationProperties product = mock();
        when(product.getBaseUrl(UrlMode.CANONICAL)).thenReturn("https://wiki.example");
        MapAddress address = new MapAddress(this, product);
        archive =
                new SiteArchive(
                        upkeep,
                        new PersonaUpkeep(
                                personaStore.documents(),
                                new JsonPersonaCodec(),
                                personas,
                                Clock.systemUTC()),
                        segmentStore,
                        kpiStore,
                        pictureStore,
                        readings,
                        feeds,
                        new Segments(segmentStore, new AoNamedUses(harness.activeObjects())),
                        kpis,
                        shelf,
                        imports,
                        personaShelf,
                        new PersonaImports(personaShelf, this),
                        personas,
                        new Pictures(pictureStore, Clock.systemUTC()),
                        limits,
                        address,
                        answers);
        adminResource = new AdminResource(limits, imports, archive, reader, answers);
        mirror =
                new AoIssueMirror(harness.activeObjects(), new AoRunNotes(harness.activeObjects()));
        FixFacts facts = new FixFacts(departments, new BridgeSettings(settings), mirror, memory);
        statesResource =
                new IssueStatesResource(new IssueStates(maps, issues, facts), reader, answers);
        Linking linking = new Linking(maps);
        linksResource = new LinksResource(maps, linking, issues, limits, reader, answers, texts);
        newIssueResource =
                new NewIssueResource(
                        linking, issues, departments, limits, address, reader, answers, texts);
        MeasureLines lines = new MeasureLines(address, new KpiViews(texts, new Dates(texts)));
        mapKpisResource = new MapKpisResource(measures, lines, reader, answers);
        kpiFiguresResource = new KpiFiguresResource(measures, lines, reader, answers);
        painPointsResource = new PainPointsResource(maps, reader, answers);
        LinkedMaps linked =
                new LinkedMaps(
                        store,
                        new JourneyAccess(this),
                        new AoIssueLinks(harness.activeObjects()),
                        maps);
        journeyResource = new IssueJourneyResource(linked, mapPersonas, address, reader, answers);
        MapViews views = new MapViews(texts);
        Showings showings = new Showings(reader, this, mapPersonas);
        viewResource = new ViewResource(maps, measures, views, showings, reader, answers);
        pageResource =
                new PageResource(
                        maps, measures, new MapHtml(views, soy), showings, reader, answers);
        elementsResource = new ElementsResource(maps, reader, answers);
        undoResource = new UndoResource(maps, reader, answers);
        visibleMapsResource = new VisibleMapsResource(linked, mapPersonas, reader, answers);
        Fixes fixes =
                new Fixes(
                        store,
                        shelf,
                        new JourneyAccess(this),
                        new AoIssueLinks(harness.activeObjects()),
                        new AoStageNames(harness.activeObjects()),
                        counted,
                        departments,
                        Clock.systemUTC());
        fixesResource = new FixesResource(fixes, issues, reader, answers);
    }

    /** From now on this person asks; the empty name is nobody. */
    public Viewer as(String user) {
        UserKey key = user.isEmpty() ? null : new UserKey(user);
        when(users.getRemoteUserKey()).thenReturn(key);
        when(users.isAdmin(key)).thenReturn(user.equals("admin"));
        return reader.viewer();
    }

    public void grant(long page, String user, PageRights rights) {
        pages.computeIfAbsent(page, id -> new HashMap<>()).put(user, rights);
    }

    /** What the caller of now sees in a list. */
    public Response list(String words) {
        return mapsResource.list(words, "", "", "newest", false, 20, 0);
    }

    /** For what is tried beside the services here. */
    public ActiveObjects activeObjects() {
        return harness.activeObjects();
    }

    /** The statements that something costs. */
    public List<String> statements(Callable<?> work) throws Exception {
        return harness.statements().record(work).statements();
    }

    /** A demo map's file. */
    public static InputStream file(String name) {
        return Site.class.getResourceAsStream("/demo/" + name + ".json");
    }

    public static InputStream body(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    public static JsonNode json(Response response) {
        try {
            return new ObjectMapper().readTree((String) response.getEntity());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<String> userKey(String userName) {
        return userName.equals("nobody") ? Optional.empty() : Optional.of(userName);
    }

    @Override
    public Optional<Person> person(String userKey) {
        return Optional.of(new Person(userKey, userKey));
    }

    @Override
    public Map<Long, PageRights> rights(Viewer viewer, Collection<Long> pageIds) {
        Map<Long, PageRights> rights = new HashMap<>();
        for (Long id : pageIds) {
            if (pages.containsKey(id)) {
                rights.put(id, pages.get(id).getOrDefault(viewer.userKey(), PageRights.NONE));
            }
        }
        return rights;
    }

    @Override
    public Optional<Home> page(Viewer viewer, long pageId) {
        return pages.containsKey(pageId) ? Optional.of(new Home(pageId, "CX")) : Optional.empty();
    }

    @Override
    public Optional<Home> pageShowing(Viewer viewer, long pageId, Shown what, String mapKey) {
        return mapKey.equals(shown.get(pageId)) ? page(viewer, pageId) : Optional.empty();
    }

    @Override
    public List<Seen> visible(Viewer viewer, Collection<Long> pageIds) {
        Map<Long, PageRights> rights = rights(viewer, pageIds);
        return pageIds.stream()
                .filter(id -> rights.getOrDefault(id, PageRights.NONE).view())
                .map(id -> new Seen(id, "Page " + id, "CX"))
                .toList();
    }

    @Override
    public boolean mayCreateIn(Viewer viewer, String spaceKey) {
        return spaceKey.equals("CX");
    }

    @Override
    public Home create(Viewer viewer, String spaceKey, String title, Shown what, String mapKey) {
        long page = ++newestPage;
        grant(page, viewer.userKey(), REMOVE);
        shown.put(page, mapKey);
        return new Home(page, spaceKey);
    }

    @Override
    public String path(long pageId) {
        return "/pages/viewpage.action?pageId=" + pageId;
    }

    @Override
    public void close() {
        harness.close();
    }

    /** Marks of one node that hears of its own changes. */
    private static final class CountedNews implements HeadNews {

        private int changes = 1;

        @Override
        public String mark(String key) {
            return Integer.toString(changes);
        }

        @Override
        public void changed(String key) {
            changes++;
        }
    }
}
