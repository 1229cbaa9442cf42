package io.rihla.workbench.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.scheduler.config.JobId;
import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.workbench.scheduler.HostScheduler;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The wiki's own search finds the words of a map or a persona on the page that it lives on, for
 * those who may see that page, and on no other page that shows it.
 */
class WikiSearchTest {

    private final Host host = Host.shared();
    private final Wiki wiki = new Wiki(host);
    private final Maps maps = new Maps(host.wiki("editor"));
    private final String space = wiki.space("editor");
    private final String word = word();

    private long home;
    private String key;

    @BeforeEach
    void aMapOnItsPage() {
        wiki.letRead(space, "viewer");
        home = wiki.page("editor", space, "<p>Home</p>");
        key = maps.take(Maps.saying(word), "?page=" + home);
        wiki.save("editor", home, Wiki.macro(key));
    }

    @Test
    void onlyWhoMaySeeTheHomeFindsTheMapAndNobodyFindsItElsewhere() {
        String own = word();
        long elsewhere = wiki.page("editor", space, Wiki.macro(key) + "<p>" + own + "</p>");
        await("viewer", own, elsewhere);
        await("viewer", word, home);
        wiki.restrict("editor", home, "editor");

        assertThat(found("viewer", word)).isEmpty();
        assertThat(screen("viewer", word)).doesNotContain(word + "<").doesNotContain("=" + home);
        assertThat(found("editor", word)).containsExactly(home);
        assertThat(screen("editor", word)).contains("pageId=" + home);
        // Who sees everything finds the map too, and through its home alone.
        assertThat(found("admin", word)).containsExactly(home);
        assertThat(found("admin", own)).containsExactly(elsewhere);
    }

    @Test
    void aPersonaIsFoundInAnyLanguageByWhoMaySeeWhereItLives() {
        String tail = word();
        long page = wiki.page("editor", space, "<p>Persona</p>");
        host.wiki("editor")
                .post(
                        "/rest/rihla/1.0/personas?page=" + page,
                        """
                        {"format":"rihla-persona/1","languages":["en"],"name":{"en":"lina%1$s"},
                         "role":{"en":"role%1$s"},"goal":{"ro":"țel%1$s"},"pains":{"ar":"انتظار%1$s"}}
                        """
                                .formatted(tail))
                .expect(201);

        await("viewer", "lina" + tail, page);
        for (String typed : List.of("role" + tail, "tel" + tail, "انتظار" + tail)) {
            assertThat(found("viewer", typed)).as(typed).containsExactly(page);
        }
        wiki.restrict("editor", page, "editor");
        assertThat(found("viewer", "lina" + tail)).isEmpty();
        assertThat(found("editor", "lina" + tail)).containsExactly(page);
    }

    @Test
    void theSearchFollowsEditsMovesAndTheBin() {
        await("editor", word, home);
        String other = word();
        maps.retext(key, 0, "touchpoint:t1", other).expect(200);
        await("editor", other, home);

        maps.edit(key, 1, "d", "{\"type\":\"delete\",\"element\":\"touchpoint:t1\"}").expect(200);
        await("editor", other);
        assertThat(found("editor", word)).containsExactly(home);

        long next = wiki.page("editor", space, "<p>Next</p>");
        host.wiki("editor")
                .post(Maps.PATH + "/" + key + "/home", "{\"page\":" + next + "}")
                .expect(204);
        await("editor", word, next);

        maps.delete(key).expect(204);
        await("editor", word);
        maps.restore(key);
        await("editor", word, next);
    }

    @Test
    void wordsOfAllLanguagesAreFoundAsPeopleTypeThem() {
        String tail = word();
        String arabic = "رِحْلة" + tail;
        String romanian = "știre" + tail;
        text("ro", romanian, 0);
        text("ar", arabic, 1);

        await("viewer", romanian, home);
        for (String typed : List.of(romanian, "stire" + tail, arabic, "رحلة" + tail)) {
            assertThat(found("viewer", typed)).as(typed).containsExactly(home);
        }
    }

    private void text(String language, String text, long base) {
        maps.edit(
                        key,
                        base,
                        language,
                        "{\"type\":\"set-text\",\"element\":\"stage:s1\",\"field\":\"name\",\"language\":\"%s\",\"text\":\"%s\"}"
                                .formatted(language, text))
                .expect(200);
    }

    /** Waits until the search gives these pages and no others, while minutes pass for the job. */
    private void await(String user, String words, Long... pages) {
        AtomicInteger looks = new AtomicInteger();
        Until.isTrue(
                user + " finds " + words + " on " + List.of(pages),
                () -> {
                    if (looks.getAndIncrement() % 40 == 0) {
                        host.service(HostScheduler.class).runNow(JobId.of("io.rihla.search"));
                    }
                    return found(user, words).equals(List.of(pages));
                });
    }

    /** The same by both fields of the query language. */
    private List<Long> found(String user, String words) {
        List<Long> bySite = query(user, "siteSearch ~ \"" + words + "\"");
        return query(user, "text ~ \"" + words + "\"").equals(bySite) ? bySite : List.of(-1L);
    }

    private List<Long> query(String user, String cql) {
        List<Long> pages = new ArrayList<>();
        JsonNode answer =
                host.wiki(user).get("/rest/api/search?cql=" + Maps.encoded(cql)).expect(200).json();
        answer.path("results").forEach(hit -> pages.add(hit.at("/content/id").asLong()));
        return pages;
    }

    private String screen(String user, String words) {
        return host.wiki(user)
                .get("/dosearchsite.action?queryString=" + Maps.encoded(words))
                .expect(200)
                .text();
    }

    private static String word() {
        return "w" + UUID.randomUUID().toString().replace("-", "");
    }
}
