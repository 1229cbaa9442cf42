package io.rihla.workbench.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.scheduler.config.JobId;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import io.rihla.workbench.confluence.mail.MailBox;
import io.rihla.workbench.confluence.mail.SentMail;
import io.rihla.workbench.product.Users;
import io.rihla.workbench.scheduler.HostScheduler;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Watching a map: what others change comes as a notice and by mail, to those who may see it. */
class WatchTest {

    private static final String NOTICES = "/rest/rihla/1.0/notices";

    private final Host host = Host.shared();
    private final Wiki wiki = new Wiki(host);
    private final MailBox box = host.service(MailBox.class);
    private final Maps editor = new Maps(host.wiki("editor"));
    private final String space = wiki.space("editor");
    private final ObjectNode demo = Maps.demo("online-shop");
    private final String key = demo.path("key").asText();
    private final String stage = demo.at("/stages/0/id").asText();

    /** Whoever was the viewer before may have read in another language. */
    @BeforeEach
    void speakEnglish() {
        Pages.speak("viewer", "en");
    }

    @AfterEach
    void reset() {
        box.present(true);
        box.failing(false);
        Pages.speak("viewer", "en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ro"})
    void whoWatchesGetsAMailInTheirLanguage(String language) {
        long page = home();
        Pages.speak("viewer", language);
        watch("viewer");
        String edit =
                Maps.setText("stage:" + stage, "Discover <b>")
                        .replace("\"language\":\"en\"", "\"language\":\"" + language + "\"");
        editor.edit(key, 0, "first", edit).expect(200);
        SentMail mail = mailTo("viewer");

        assertThat(mail.mimeType()).startsWith("text/html");
        assertThat(mail.body().chars()).allMatch(sign -> sign < 128);
        String html = mail.body().replaceAll("&#8296;|&#8297;", "");
        assertThat(html)
                .contains("dir=\"" + Words.direction(language) + "\"")
                .contains("lang=\"" + language + "\"")
                .contains("/pages/viewpage.action?pageId=" + page)
                .contains("history?map=" + key + "&amp;from=0&amp;to=1")
                .contains("notices?stop=" + key)
                .contains("Discover &lt;b&gt;")
                .doesNotContain("Discover <b>");
        assertThat(mail.subject()).doesNotContain("\n", "\r");
        assertThat(mailsTo("editor")).isEmpty();

        editor.retext(key, 1, "stage:" + stage, "Again").expect(200);
        work();
        assertThat(mailsTo("viewer")).hasSize(1);
        assertThat(notices("viewer")).hasSize(1);
    }

    @Test
    void whoLostTheRightGetsNothingAndSeesNothing() {
        long page = home();
        watch("viewer");
        wiki.restrict("editor", page, "editor");
        editor.retext(key, 0, "stage:" + stage, "Secret").expect(200);
        work();
        assertThat(mailsTo("viewer")).isEmpty();
        assertThat(notices("viewer")).isEmpty();
        assertThat(host.wiki("viewer").get(watchPath()).status()).isEqualTo(404);
        assertThat(host.wiki("viewer").get("/plugins/servlet/rihla/notices?stop=" + key).text())
                .contains(Words.of("en", "rihla.rest.no-map"))
                .doesNotContain(demo.at("/name/en").asText());
    }

    @Test
    void withoutAMailServerThereAreNoticesAndItIsSaid() {
        home();
        box.present(false);
        watch("viewer");
        assertThat(host.wiki("viewer").get(watchPath()).json().path("mail").asBoolean()).isFalse();
        editor.retext(key, 0, "stage:" + stage, "Discover").expect(200);
        work();
        assertThat(notices("viewer")).hasSize(1);
        assertThat(healthOfMail()).isEqualTo("none");
        box.present(true);
        work();
        assertThat(mailsTo("viewer")).isEmpty();
        assertThat(healthOfMail()).isEqualTo("ready");
    }

    @Test
    void aMailThatIsRefusedWaitsAndHealthSaysSo() {
        home();
        watch("viewer");
        box.failing(true);
        editor.retext(key, 0, "stage:" + stage, "Discover").expect(200);
        Until.isTrue(
                "a mail was tried",
                () -> {
                    work();
                    return healthOfMail().equals("failing");
                });
        assertThat(mailsTo("viewer")).isEmpty();
        assertThat(notices("viewer")).hasSize(1);
    }

    @Test
    @Tag("browser")
    void aMapIsWatchedFromItsPageAndNoticesAreRead() {
        long page = home();
        try (Visitor viewer = Visitor.as(host.confluence(), "viewer")) {
            Page shown = viewer.open(Wiki.view(page));
            shown.click("[data-rihla-action=watch]");
            assertThat(shown.locator("[data-rihla-action=watch]"))
                    .hasText(Words.of("en", "rihla.watch.stop"));
            assertThat(shown.locator(".rihla-watch-note")).isVisible();
            editor.retext(key, 0, "stage:" + stage, "Discover").expect(200);
            Until.isTrue(
                    "there is a notice",
                    () -> {
                        work();
                        return !notices("viewer").isEmpty();
                    });

            shown.navigate(host.confluence() + "/plugins/servlet/rihla/notices");
            assertThat(shown.locator(".rihla-notice-unread").first())
                    .containsText(demo.at("/name/en").asText());
            shown.click("[data-rihla-read]");
            assertThat(shown.locator(".rihla-notice-new")).hasCount(0);
            shown.locator(".rihla-notice-ways a[href*='stop=" + key + "']").first().click();
            shown.click("[data-rihla-stop]");
            assertThat(shown.locator(".rihla-notices-status"))
                    .hasText(Words.of("en", "rihla.watch.stopped"));
            assertThat(viewer.errors()).isEmpty();
        }
        assertThat(host.wiki("viewer").get(watchPath()).json().path("watching").asBoolean())
                .isFalse();
    }

    /** The map's home, which the viewer may see. */
    private long home() {
        wiki.letRead(space, "viewer");
        long page = wiki.page("editor", space, Wiki.macro(key));
        editor.take(demo.toString(), "?page=" + page);
        return page;
    }

    private void watch(String user) {
        host.wiki(user).with("X-Atlassian-Token", "no-check").put(watchPath(), "{}").expect(200);
    }

    private String watchPath() {
        return Maps.PATH + "/" + key + "/watch";
    }

    private void work() {
        host.service(HostScheduler.class).runNow(JobId.of("io.rihla.watches"));
    }

    private SentMail mailTo(String user) {
        Until.isTrue(
                "a mail to " + user,
                () -> {
                    work();
                    return !mailsTo(user).isEmpty();
                });
        return mailsTo(user).get(0);
    }

    /** Mails about this test's map. */
    private List<SentMail> mailsTo(String user) {
        String address = host.service(Users.class).byName(user).orElseThrow().email();
        return box.to(address).stream().filter(mail -> mail.body().contains(key)).toList();
    }

    /** Notices of this test's map. */
    private List<JsonNode> notices(String user) {
        JsonNode all = host.wiki(user).get(NOTICES + "?limit=100").expect(200).json();
        return all.path("notices").findParents("map").stream()
                .filter(notice -> notice.path("map").asText().equals(key))
                .toList();
    }

    private String healthOfMail() {
        JsonNode lines =
                host.wiki("admin").get("/rest/rihla/1.0/health").expect(200).json().path("lines");
        for (JsonNode line : lines) {
            if (line.path("id").asText().equals("mail")) {
                return line.path("state").asText();
            }
        }
        return "";
    }
}
