package io.rihla.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.admin.DemoMaps;
import io.rihla.documents.EditRequest;
import io.rihla.documents.Home;
import io.rihla.documents.JourneyAccess;
import io.rihla.documents.PageRights;
import io.rihla.documents.Viewer;
import io.rihla.history.MapHistory;
import io.rihla.journey.Change;
import io.rihla.journey.ElementRef;
import io.rihla.journey.MapLimits;
import io.rihla.journey.TextField;
import io.rihla.notices.KeptNotices;
import io.rihla.notices.Mailing;
import io.rihla.notices.Notice;
import io.rihla.notices.Notice.Kind;
import io.rihla.notices.NoticeList;
import io.rihla.notices.Recipient;
import io.rihla.notices.Telling;
import io.rihla.notices.Watching;
import io.rihla.store.AoErasureStore;
import io.rihla.store.AoHistoryStore;
import io.rihla.store.AoMailStore;
import io.rihla.store.AoNoticePreferences;
import io.rihla.store.AoNoticeStore;
import io.rihla.store.AoWatchStore;
import io.rihla.text.Dates;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import io.rihla.view.Authors;
import io.rihla.view.NoticeViews;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WatchResourcesTest {

    private static final long PAGE = 101;

    private final Site site = new Site();
    private final AoWatchStore watches = new AoWatchStore(site.activeObjects());
    private final AoNoticeStore store = new AoNoticeStore(site.activeObjects());
    private final AoMailStore mails = new AoMailStore(site.activeObjects());
    private final AoNoticePreferences preferences = new AoNoticePreferences(site.activeObjects());
    private final JourneyAccess access = new JourneyAccess(site);
    private final NoticeList list =
            new NoticeList(site.store, access, store, preferences, Clock.systemUTC());
    private final KeptNotices notices =
            new KeptNotices(site.store, watches, store, mails, list::forget, Clock.systemUTC());
    private final Mailing mailing = mock();
    private final WatchResource watch =
            new WatchResource(
                    new Watching(site.maps, watches, Clock.systemUTC()),
                    list,
                    mailing,
                    site.reader,
                    site.answers);
    private final NoticesResource resource =
            new NoticesResource(list, views(), addresses(), mailing, site.reader, site.answers);
    private String key = "";

    @BeforeEach
    void aMapOfAna() {
        when(mailing.works()).thenReturn(true);
        site.grant(PAGE, "ana", Site.REMOVE);
        site.grant(PAGE, "omar", Site.REMOVE);
        key =
                site.shelf
                        .create(
                                Viewer.of("ana"),
                                DemoMaps.read("online-shop").orElseThrow(),
                                Optional.of(new Home(PAGE, "CX")))
                        .key();
        site.as("omar");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aPersonWatchesAndStops() {
        assertThat(Site.json(watch.read(key)).path("watching").asBoolean()).isFalse();
        JsonNode begun = Site.json(watch.watch(key));
        assertThat(begun.path("watching").asBoolean()).isTrue();
        assertThat(begun.path("mail").asBoolean()).isTrue();
        assertThat(Site.json(watch.read(key)).path("watching").asBoolean()).isTrue();
        assertThat(Site.json(watch.stop(key)).path("watching").asBoolean()).isFalse();
    }

    @Test
    void whoMayNotSeeAMapGetsTheAnswerOfAMissingOne() {
        site.as("stranger");
        for (Response answer : List.of(watch.read(key), watch.watch(key), watch.stop(key))) {
            assertThat(answer.getStatus()).isEqualTo(404);
            assertThat(answer.getEntity()).isEqualTo(watch.read("none").getEntity());
        }
    }

    @Test
    void noticesTellWhoDidWhatAndWhereToLook() {
        watch.watch(key);
        edit();
        telling().work();
        JsonNode answer = Site.json(resource.list(0, 25));
        assertThat(answer.path("unread").asInt()).isEqualTo(1);
        JsonNode notice = answer.at("/notices/0");
        assertThat(notice.path("kind").asText()).isEqualTo("changed");
        assertThat(notice.path("map").asText()).isEqualTo(key);
        assertThat(notice.at("/people/0/name").asText()).isEqualTo("Name of ana");
        assertThat(notice.at("/people/0/lines/0").asText()).startsWith("Changed: Stage");
        assertThat(notice.path("compare").asText())
                .isEqualTo(
                        "https://wiki.example/plugins/servlet/rihla/history?map="
                                + key
                                + "&from=0&to=1");
        assertThat(notice.path("unread").asBoolean()).isTrue();

        long id = notice.path("id").asLong();
        assertThat(resource.read(Site.body("{\"upTo\":" + id + "}")).getStatus()).isEqualTo(204);
        assertThat(Site.json(resource.list(0, 25)).at("/notices/0/unread").asBoolean()).isFalse();
        assertThat(Site.json(resource.list(id, 25)).path("notices")).isEmpty();
        assertThat(resource.read(Site.body("{\"upTo\":\"x\"}")).getStatus()).isEqualTo(400);
    }

    @Test
    void aCommentIsToldInAWholeSentence() {
        String stage = site.maps.open(Viewer.of("ana"), key).document().stages().get(0).id();
        notices.tell(
                new Notice(
                        "omar", Kind.MENTIONED, key, "stage:" + stage, "ana", "c1", Instant.now()));
        assertThat(Site.json(resource.list(0, 25)).at("/notices/0/sentence").asText())
                .contains("Name of ana", "mentioned you", "Stage");
    }

    @Test
    void noticesOfAMapThatOneMayNoLongerSeeAreGone() {
        watch.watch(key);
        edit();
        telling().work();
        site.grant(PAGE, "omar", PageRights.NONE);
        list.forget("omar");
        JsonNode answer = Site.json(resource.list(0, 25));
        assertThat(answer.path("notices")).isEmpty();
        assertThat(answer.path("unread").asInt()).isZero();
    }

    @Test
    void settingsAreKept() {
        assertThat(resource.set(Site.body("{\"watchEdited\":true}")).getStatus()).isEqualTo(204);
        assertThat(Site.json(resource.list(0, 25)).path("watchEdited").asBoolean()).isTrue();
        assertThat(resource.set(Site.body("{}")).getStatus()).isEqualTo(400);
    }

    private void edit() {
        String stage = site.maps.open(Viewer.of("ana"), key).document().stages().get(0).id();
        site.maps.edit(
                Viewer.of("ana"),
                key,
                new EditRequest(
                        0,
                        "",
                        new Change.SetText(
                                ElementRef.stage(stage), TextField.NAME, Language.EN, "New")),
                MapLimits.DEFAULT);
    }

    private Telling telling() {
        return new Telling(
                site.store,
                access,
                watches,
                store,
                mails,
                preferences,
                people -> {
                    Map<String, Recipient> recipients = new HashMap<>();
                    people.forEach(
                            person ->
                                    recipients.put(
                                            person,
                                            new Recipient(
                                                    Viewer.of(person),
                                                    "",
                                                    TextLocale.of(Language.EN))));
                    return recipients;
                },
                list::forget,
                Clock.systemUTC());
    }

    private NoticeViews views() {
        Dates dates = new Dates(site.texts);
        return new NoticeViews(
                site.store,
                site.maps,
                new MapHistory(
                        site.maps, new AoHistoryStore(site.activeObjects()), Clock.systemUTC()),
                new Authors(
                        keys ->
                                keys.stream()
                                        .collect(Collectors.toMap(k -> k, k -> "Name of " + k)),
                        new AoErasureStore(site.activeObjects()),
                        site.texts,
                        dates),
                site.texts,
                dates);
    }

    private NoticeAddresses addresses() {
        ApplicationProperties product = mock();
        when(product.getBaseUrl(UrlMode.CANONICAL)).thenReturn("https://wiki.example");
        return new NoticeAddresses(site, new MapAddress(site, product));
    }
}
