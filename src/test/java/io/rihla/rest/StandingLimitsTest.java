package io.rihla.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.archive.ArchiveReader;
import io.rihla.archive.ArchiveReport;
import io.rihla.documents.EditRequest;
import io.rihla.documents.MapHead;
import io.rihla.documents.Rebuilding;
import io.rihla.documents.Viewer;
import io.rihla.feeds.FeedStore;
import io.rihla.feeds.Feeds;
import io.rihla.journey.Addition;
import io.rihla.journey.Change;
import io.rihla.journey.ElementRef;
import io.rihla.journey.KpiUse;
import io.rihla.journey.MapLimits;
import io.rihla.journey.MapPersona;
import io.rihla.journey.Rank;
import io.rihla.journey.TextField;
import io.rihla.kpi.KpiLibrary;
import io.rihla.kpi.KpiStore;
import io.rihla.notices.NoticeList;
import io.rihla.persona.Segments;
import io.rihla.readings.OpenSeries;
import io.rihla.readings.Readings;
import io.rihla.readings.UseScales;
import io.rihla.readings.csv.ImportProgress;
import io.rihla.readings.csv.ReadingImports;
import io.rihla.search.MapSearch;
import io.rihla.store.AoErasureStore;
import io.rihla.store.AoImportJobs;
import io.rihla.store.AoReadingStore;
import io.rihla.store.AoSegmentStore;
import io.rihla.store.sql.ProductSql;
import io.rihla.text.Dates;
import io.rihla.text.Language;
import io.rihla.tracking.PersonaFacts;
import io.rihla.tracking.PersonaMatrix;
import io.rihla.view.Authors;
import io.rihla.view.NoticeViews;
import io.rihla.view.SegmentViews;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The limits of {@code docs/limits.md} that nobody sets: each is crossed at the number that stands
 * on the page, and what is said then names it and says what to do, in every language. The nesting
 * of a file is crossed in {@code BadInputTest}, what the wiki's search takes in {@code
 * SearchTextTest} and {@code MapSearchTest}, what pictures may be in {@code BadPicturesTest}, what
 * readings may be in {@code MeasuredTest}, what becomes of too many of them in {@code
 * TakenReadingsTest}, and of files that take too long in {@code ReadingImportsTest}. How many maps
 * one step of a merge changes is counted in {@code PersonaMergingTest}.
 */
class StandingLimitsTest {

    private static final String KEY = "online-shop";
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]+) \\| (\\d[\\d ]*)[^|]*\\|");

    private final Site site = new Site();
    private final HistorySite history = new HistorySite(site);
    private final Map<String, Integer> limits = limits();

    @BeforeEach
    void aMap() {
        site.as("ana");
        site.mapsResource.importMap("CX", null, Site.file(KEY));
    }

    @AfterEach
    void close() {
        site.close();
    }

    private static Map<String, Integer> limits() {
        try {
            return ROW.matcher(
                            Files.readString(Path.of("docs/limits.md"))
                                    .split("## Limits that stand")[1])
                    .results()
                    .collect(
                            Collectors.toMap(
                                    row -> row.group(1),
                                    row -> Integer.parseInt(row.group(2).replace(" ", ""))));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void thePageTellsOfTheseAndNoOthers() {
        assertThat(limits)
                .containsOnlyKeys(
                        "nesting of values in a file",
                        "a request that is no file",
                        "maps in one answer of a list",
                        "maps that a list goes back to",
                        "pages in the answer of where a map is shown",
                        "text that the wiki's search takes of the maps of one page",
                        "pages that the wiki's search is told of in a minute",
                        "maps that are worked out anew in a minute after an upgrade",
                        "edits in one answer when following a map",
                        "people whom one comment mentions",
                        "threads in one answer of comments",
                        "personas of a map",
                        "maps in a persona matrix",
                        "maps that are counted below a persona",
                        "issues linked at once",
                        "maps in one question about figures of KPIs",
                        "figures in one answer to it, one for each KPI and period",
                        "maps in one question about issues",
                        "maps in one question about who may see them",
                        "personas in one question about who may see them",
                        "maps that one step of merging personas changes",
                        "milestones of a map",
                        "departments",
                        "rules of a department",
                        "KPIs",
                        "KPIs in one answer of a list",
                        "segments",
                        "a segment's name, its description",
                        "the file of a picture",
                        "pictures kept for one persona",
                        "pictures read at once on one node",
                        "readings handed over at once",
                        "KPIs of a map with readings",
                        "the name of a reading",
                        "a number that was measured, and the sum of a batch",
                        "answers behind one reading",
                        "a line of a file of readings",
                        "problems that an import remembers",
                        "a file of readings",
                        "how long a file of readings may take",
                        "files of readings that a node takes in at once",
                        "KPIs that read from Jira",
                        "a search of Jira that makes readings",
                        "issues that such a search reads one by one",
                        "how long an import is remembered",
                        "entries of an archive of the site",
                        "a line of an archive of the site",
                        "faults that the report of an archive tells one by one",
                        "edits that one notice tells of",
                        "notices that count as unread",
                        "how long notices are kept");
        assertThat(limits.get("maps that are worked out anew in a minute after an upgrade"))
                .isEqualTo(Rebuilding.AT_ONCE);
        assertThat(limits.get("faults that the report of an archive tells one by one"))
                .isEqualTo(ArchiveReport.MOST_FAULTS);
        assertThat(limits.get("entries of an archive of the site"))
                .isEqualTo(ArchiveReader.MOST_ENTRIES);
        assertThat(limits.get("a line of an archive of the site"))
                .isEqualTo(ArchiveReader.MOST_LINE);
        assertThat(limits.get("personas of a map")).isEqualTo(MapPersona.MOST);
        assertThat(limits.get("maps in a persona matrix")).isEqualTo(PersonaMatrix.MOST_MAPS);
        assertThat(limits.get("maps that are counted below a persona"))
                .isEqualTo(PersonaFacts.MOST_MAPS);
        assertThat(limits.get("figures in one answer to it, one for each KPI and period"))
                .isEqualTo(KpiFiguresResource.MOST_FIGURES);
        assertThat(limits.get("edits that one notice tells of")).isEqualTo(NoticeViews.MOST_EDITS);
        assertThat(limits.get("notices that count as unread")).isEqualTo(NoticeList.MOST_UNREAD);
        assertThat((long) limits.get("how long notices are kept"))
                .isEqualTo(NoticeList.KEPT.toDays());
        assertThat((long) limits.get("how long a file of readings may take"))
                .isEqualTo(ReadingImports.LONGEST.toMinutes());
        assertThat(limits.get("KPIs of a map with readings")).isEqualTo(OpenSeries.MOST);
        assertThat(limits.get("problems that an import remembers"))
                .isEqualTo(ImportProgress.MOST_PROBLEMS);
        assertThat(limits.get("nesting of values in a file")).isEqualTo(MapLimits.DEFAULT.depth());
        assertThat(limits.get("text that the wiki's search takes of the maps of one page"))
                .isEqualTo(MapSearch.MOST_TEXT);
    }

    @Test
    void aRequestIsNoLarger() {
        int megabytes = limits.get("a request that is no file");
        String rest = " ".repeat(megabytes * 1_000_000 - "{}".length());
        assertThat(code(site.editsResource.edit(KEY, Site.body("{}" + rest)))).isEqualTo("value");
        Response refused = site.editsResource.edit(KEY, Site.body("{}" + rest + " "));
        assertThat(refused.getStatus()).isEqualTo(413);
        assertSaid(refused, "too-large", megabytes);
    }

    @Test
    void aListIsNoLongerAndGoesNoFurtherBack() {
        int most = limits.get("maps in one answer of a list");
        int farthest = limits.get("maps that a list goes back to");
        assertThat(list(most, farthest).getStatus()).isEqualTo(200);
        assertSaid(list(most + 1, 0), "too-many-at-once", most);
        assertSaid(list(1, farthest + 1), "too-far", farthest);
    }

    private Response list(int limit, int offset) {
        return site.mapsResource.list("", "", "", "newest", false, limit, offset);
    }

    @Test
    void pagesBeyondThoseThatAreToldOfAreSaidToBeThere() {
        int most = limits.get("pages in the answer of where a map is shown");
        MapHead map = site.store.head(KEY).orElseThrow();
        for (int page = 0; page < most; page++) {
            site.appearances.shows(1_000 + page, List.of(map));
        }
        assertThat(shownOn().path("more").asBoolean()).isFalse();
        site.appearances.shows(1_000 + most, List.of(map));
        assertThat(shownOn().path("more").asBoolean()).isTrue();
        assertThat(shownOn().path("pages").size() + shownOn().path("hidden").asInt())
                .isEqualTo(most);
        says("rihla.maps.shown.more");
    }

    private JsonNode shownOn() {
        return Site.json(site.placeResource.shownOn(KEY));
    }

    /** The browser then draws the map anew, and so does whoever asked. */
    @Test
    void whoHasMissedTooManyEditsIsToldToOpenTheMapAnew() {
        int most = limits.get("edits in one answer when following a map");
        Viewer ana = site.as("ana");
        for (int edit = 0; edit <= most; edit++) {
            Change change =
                    new Change.SetText(ElementRef.MAP, TextField.NAME, Language.EN, "Name " + edit);
            site.maps.edit(ana, KEY, new EditRequest(edit, "", change), MapLimits.DEFAULT);
        }
        assertThat(news(1).path("tooMany").asBoolean()).isFalse();
        assertThat(news(1).path("edits")).hasSize(most);
        assertThat(news(0).path("tooMany").asBoolean()).isTrue();
        assertThat(news(0).path("edits")).isEmpty();
        assertThat(news(0).path("revision").asInt()).isEqualTo(most + 1);
    }

    private JsonNode news(long since) {
        return Site.json(site.editsResource.since(KEY, since, "", "", false));
    }

    @Test
    void noMoreIssuesAreLinkedAtOnce() {
        int most = limits.get("issues linked at once");
        IntStream.rangeClosed(0, most).forEach(i -> site.issues.add(20_000 + i, "SHOP-" + i));
        String pain = site.maps.open(site.as("ana"), KEY).document().painPoints().get(0).id();
        IntFunction<Response> link =
                number ->
                        site.linksResource.link(
                                KEY,
                                pain,
                                Site.body("{\"issueKeys\":" + list(number, "SHOP-") + "}"));
        assertSaid(link.apply(most + 1), "too-many-at-once", most);
        assertThat(link.apply(most).getStatus()).isEqualTo(200);
    }

    @Test
    void noMoreMapsAreAskedForTheirFiguresAtOnce() {
        int most = limits.get("maps in one question about figures of KPIs");
        IntFunction<Response> ask =
                number ->
                        site.kpiFiguresResource.figures(
                                Site.body("{\"maps\":" + list(number, "m") + "}"));
        assertThat(ask.apply(most).getStatus()).isEqualTo(200);
        assertSaid(ask.apply(most + 1), "too-many-at-once", most);
    }

    @Test
    void noMoreMapsAndNoMorePersonasAreAskedForAtOnce() {
        int maps = limits.get("maps in one question about who may see them");
        int personas = limits.get("personas in one question about who may see them");
        String both = "{\"keys\":" + list(maps, "m") + ",\"personas\":" + list(personas, "p") + "}";
        assertThat(site.visibleMapsResource.visible(Site.body(both)).getStatus()).isEqualTo(200);
        for (String field : List.of("keys", "personas")) {
            int most = field.equals("keys") ? maps : personas;
            String more =
                    "{\"keys\":[],\"personas\":[],\"" + field + "\":" + list(most + 1, "m") + "}";
            assertSaid(
                    site.visibleMapsResource.visible(
                            Site.body(more.replaceFirst("\"" + field + "\":\\[],?", ""))),
                    "too-many-at-once",
                    most);
        }
    }

    @Test
    void noMoreMapsAreAskedForTheirIssuesAtOnce() {
        int most = limits.get("maps in one question about issues");
        IntFunction<Response> ask =
                number ->
                        site.statesResource.read(Site.body("{\"maps\":" + list(number, "m") + "}"));
        assertThat(ask.apply(most).getStatus()).isEqualTo(200);
        assertSaid(ask.apply(most + 1), "too-many-at-once", most);
    }

    @Test
    void aCommentMentionsNoMorePeopleAndAnAnswerHasNoMoreThreads() {
        int people = limits.get("people whom one comment mentions");
        assertThat(comment(people).getStatus()).isEqualTo(201);
        Response refused = comment(people + 1);
        assertThat(code(refused)).isEqualTo("too-many-mentions");
        assertThat(Site.json(refused).path("message").asText())
                .isEqualTo(says("rihla.edit-error.too-many-mentions", people));

        int threads = limits.get("threads in one answer of comments");
        assertThat(threads(threads).getStatus()).isEqualTo(200);
        assertSaid(threads(threads + 1), "too-many-at-once", threads);
    }

    private Response comment(int people) {
        String text =
                IntStream.range(0, people)
                        .mapToObj(i -> "[~person" + i + "]")
                        .collect(Collectors.joining(" "));
        return site.commentsResource.write(
                KEY, Site.body("{\"element\":\"map:map\",\"text\":\"" + text + "\"}"));
    }

    private Response threads(int limit) {
        return site.commentsResource.list(KEY, "", "open", 0, limit);
    }

    @Test
    void aMapHasNoMoreMilestones() {
        int most = limits.get("milestones of a map");
        for (int number = 0; number < most; number++) {
            assertThat(milestone(number).getStatus()).isEqualTo(201);
        }
        assertSaid(milestone(most), "too-many-milestones", most);
    }

    private Response milestone(int number) {
        return history.milestones.name(
                KEY, Site.body("{\"revision\":0,\"name\":\"m" + number + "\"}"));
    }

    @Test
    void thereAreNoMoreDepartmentsAndTheyHaveNoMoreRules() {
        site.as("admin");
        int rules = limits.get("rules of a department");
        assertThat(department("With rules", rules).getStatus()).isEqualTo(201);
        assertSaid(department("With more", rules + 1), "too-many-rules", rules);

        int most = limits.get("departments");
        for (int number = 1; number < most; number++) {
            assertThat(department("d" + number, 0).getStatus()).isEqualTo(201);
        }
        assertSaid(department("d" + most, 0), "too-many-departments", most);
    }

    private Response department(String name, int rules) {
        String list =
                IntStream.range(0, rules)
                        .mapToObj(i -> "{\"label\":\"l" + i + "\"}")
                        .collect(Collectors.joining(",", "[", "]"));
        return site.departmentsResource.add(
                Site.body("{\"name\":{\"en\":\"" + name + "\"},\"rules\":" + list + "}"));
    }

    @Test
    void thereAreNoMoreSegmentsAndTheirNamesAreNoLonger() {
        SegmentsResource segments =
                new SegmentsResource(
                        new Segments(new AoSegmentStore(site.activeObjects()), named -> Set.of()),
                        new SegmentViews(
                                new Authors(
                                        keys -> Map.of(),
                                        new AoErasureStore(site.activeObjects()),
                                        site.texts,
                                        new Dates(site.texts))),
                        site.reader,
                        site.answers);
        IntFunction<Response> named =
                length ->
                        segments.add(
                                Site.body("{\"name\":{\"en\":\"" + "x".repeat(length) + "\"}}"));
        int longest = limits.get("a segment's name, its description");
        assertThat(named.apply(longest).getStatus()).isEqualTo(201);
        assertThat(code(named.apply(longest + 1))).isEqualTo("too-long");

        int most = limits.get("segments");
        for (int number = 1; number < most; number++) {
            Response added = segments.add(Site.body("{\"name\":{\"en\":\"s" + number + "\"}}"));
            assertThat(added.getStatus()).isEqualTo(201);
        }
        assertSaid(named.apply(1), "too-many-segments", most);
    }

    @Test
    void noMoreKpisReadFromJiraAndTheirSearchesAreNoLonger() {
        String key = "clinic-visit";
        site.as("admin");
        site.mapsResource.importMap("CX", null, Site.file(key));
        site.maps.edit(
                site.reader.viewer(),
                key,
                new EditRequest(
                        0,
                        "",
                        new Addition.AddKpiUse(KpiUse.of("u1", Rank.MIDDLE, ElementRef.MAP, "k1"))),
                MapLimits.DEFAULT);
        KpiLibrary library = mock();
        when(library.read(List.of("k1"))).thenReturn(Map.of("k1", KpiJson.USUAL));
        FeedStore store = mock();
        int most = limits.get("KPIs that read from Jira");
        when(store.count()).thenReturn(most - 1, most);
        Feeds feeds =
                new Feeds(site.maps, mock(), library, mock(), store, mock(), Clock.systemUTC());
        ReadingQueriesResource resource =
                new ReadingQueriesResource(feeds, site.reader, site.answers);
        IntFunction<Response> set =
                length ->
                        resource.set(
                                Site.body(
                                        ("{\"map\":\"%s\",\"use\":\"u1\",\"measure\":\"median-age\","
                                                        + "\"query\":\"%s\"}")
                                                .formatted(key, "x".repeat(length))));
        int longest = limits.get("a search of Jira that makes readings");
        assertSaid(set.apply(longest + 1), "query-too-long", longest);
        assertThat(set.apply(longest).getStatus()).isEqualTo(200);
        assertSaid(set.apply(1), "too-many-feeds", most);
    }

    @Test
    void theLibraryHasNoMoreKpisAndAListIsNoLonger() {
        int most = limits.get("KPIs");
        KpiStore nearlyFull = mock();
        when(nearlyFull.count()).thenReturn(most - 1, most);
        KpisResource library =
                new KpisResource(
                        new KpiLibrary(nearlyFull, site::userKey, new Random(4)),
                        new KpiLines(keys -> Map.of()),
                        site.texts,
                        site.reader,
                        site.answers);
        assertThat(library.add(kpi(0)).getStatus()).isEqualTo(201);
        assertSaid(library.add(kpi(1)), "too-many-kpis", most);

        int atOnce = limits.get("KPIs in one answer of a list");
        for (int number = 0; number <= atOnce; number++) {
            assertThat(site.kpisResource.add(kpi(number)).getStatus()).isEqualTo(201);
        }
        assertThat(Site.json(kpis(atOnce)).path("kpis")).hasSize(atOnce);
        assertThat(Site.json(kpis(atOnce)).path("more").asBoolean()).isTrue();
        assertSaid(kpis(atOnce + 1), "too-many-at-once", atOnce);
    }

    private static InputStream kpi(int number) {
        return Site.body("{\"name\":{\"en\":\"KPI " + number + "\"}}");
    }

    private Response kpis(int limit) {
        return site.kpisResource.list("", "", false, false, limit, 0);
    }

    @Test
    void noMoreReadingsAreHandedOverAtOnceThanMayBe() {
        int most = limits.get("readings handed over at once");
        ReadingsResource readings =
                new ReadingsResource(
                        new Readings(
                                site.maps, readingStore(), UseScales.UNKNOWN, Clock.systemUTC()),
                        site.reader,
                        readingAnswers());
        IntFunction<Response> post = number -> readings.take(Site.body(batch(number)));
        assertSaid(post.apply(most + 1), "too-many-at-once", most);
        assertThat(Site.json(post.apply(most)).path("added").asInt()).isEqualTo(most);
        assertThat(code(readings.list(KEY, "u1", "+1000000000-12-31T23:59:59Z", "", "", 1)))
                .isEqualTo("value");
        Response exact =
                readings.take(
                        Site.body(
                                """
                                {"map":"online-shop","scale":"amount","readings":
                                 [{"use":"u2","at":"2026-01-01","value":123456789012.123456}]}
                                """));
        assertThat(exact.getStatus()).isEqualTo(200);
        assertThat(
                        Site.json(readings.list(KEY, "u2", "", "", "", 1))
                                .path("readings")
                                .path(0)
                                .path("total")
                                .asText())
                .isEqualTo("123456789012.123456");
    }

    private static String batch(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> "{\"use\":\"u1\",\"at\":\"2026-01-01\",\"value\":9}")
                .collect(
                        Collectors.joining(
                                ",",
                                "{\"map\":\"" + KEY + "\",\"scale\":\"nps\",\"readings\":[",
                                "]}"));
    }

    @Test
    void aFileOfReadingsIsNoLarger() {
        int megabytes = limits.get("a file of readings");
        ReadingImportsResource imports =
                new ReadingImportsResource(
                        new ReadingImports(
                                site.maps,
                                readingStore(),
                                UseScales.UNKNOWN,
                                new AoImportJobs(site.activeObjects()),
                                Clock.systemUTC()),
                        site.reader,
                        readingAnswers());
        String begin = "{\"map\":\"" + KEY + "\",\"use\":\"u1\",\"scale\":\"nps\"}";
        long id = Site.json(imports.begin(Site.body(begin))).path("id").asLong();
        String use = begin.replace("u1", "u\\u202e1");
        assertThat(code(imports.begin(Site.body(use)))).isEqualTo("value");
        String columns = "{\"map\":\"" + KEY + "\",\"columns\":{\"at\":\"\\u202eDate\"}}";
        assertThat(code(imports.begin(Site.body(columns)))).isEqualTo("value");

        long bytes = megabytes * 1_000_000L;
        assertThat(imports.file(id, true, new Blanks(bytes)).getStatus()).isEqualTo(200);
        assertSaid(imports.file(id, true, new Blanks(bytes + 1)), "too-large", megabytes);
    }

    private AoReadingStore readingStore() {
        return new AoReadingStore(site.activeObjects(), ProductSql.none());
    }

    private ReadingAnswers readingAnswers() {
        return new ReadingAnswers(site.answers, site.texts, site.reader);
    }

    /** One reading, and a line of blanks that has no end before the file has. */
    private static final class Blanks extends InputStream {

        private final InputStream begins = Site.body("date,value\n2026-01-01,9\n");
        private long left;

        Blanks(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int some = (int) Math.min(left, length);
            Arrays.fill(into, from, from + some, (byte) ' ');
            begins.read(into, from, some);
            left -= some;
            return some;
        }
    }

    private static String list(int number, String word) {
        return IntStream.range(0, number)
                .mapToObj(i -> "\"" + word + i + "\"")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private void assertSaid(Response refused, String code, int limit) {
        assertThat(code(refused)).isEqualTo(code);
        assertThat(Site.json(refused).path("message").asText())
                .contains(Integer.toString(limit))
                .isEqualTo(says("rihla.rest." + code, limit));
    }

    /** In every language, and long enough to say what to do; gives the English words. */
    private String says(String key, Object... values) {
        for (Language language : Language.values()) {
            assertThat(site.texts.text(language, key, values)).hasSizeGreaterThan(45);
        }
        return site.texts.text(Language.EN, key, values);
    }

    private static String code(Response refused) {
        return Site.json(refused).path("code").asText();
    }
}
