package io.rihla.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.text.Language;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LanguageResourceTest {

    private final Site site = new Site();
    private final ConnectedResource connected = new ConnectedResource(site.texts, site.reader);

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aPersonsChoiceIsKeptForThatPersonUntilItIsTakenBack() {
        site.as("ana");
        Response chosen = choose("ar");

        assertThat(chosen.getStatus()).isEqualTo(204);
        assertThat(chosen.getCookies()).isEmpty();
        JsonNode answer = read();
        assertThat(answer.path("tag").asText()).isEqualTo("ar");
        assertThat(answer.path("language").asText()).isEqualTo("ar");
        assertThat(answer.path("dir").asText()).isEqualTo("rtl");

        site.as("omar");
        assertThat(read().path("language").asText()).isEqualTo("en");
        assertThat(read().path("dir").asText()).isEqualTo("ltr");

        site.as("ana");
        assertThat(choose("").getStatus()).isEqualTo(204);
        assertThat(read().path("language").asText()).isEqualTo("en");
    }

    @Test
    void whoIsNotLoggedInKeepsItInTheBrowser() {
        site.as("");

        NewCookie kept = choose("ro").getCookies().get("rihla-language");
        assertThat(kept.getValue()).isEqualTo("ro");
        assertThat(kept.getPath()).isEqualTo("/");
        assertThat(kept.isHttpOnly()).isTrue();
        assertThat(kept.getSameSite()).isEqualTo(NewCookie.SameSite.LAX);
        assertThat(kept.getMaxAge()).isEqualTo(31_536_000);

        NewCookie gone = choose("").getCookies().get("rihla-language");
        assertThat(gone.getMaxAge()).isZero();
    }

    @Test
    void aLanguageThatIsNotOursIsRefused() {
        site.as("ana");
        site.choices.choose("ana", Language.RO);

        Response refused = choose("tlh");

        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(Site.json(refused).path("code").asText()).isEqualTo("value");
        assertThat(Site.json(refused).path("field").asText()).isEqualTo("language");
        assertThat(site.choices.of("ana")).contains(Language.RO);
    }

    @Test
    void whoHasConnectedIsToldSoInTheirLanguage() {
        site.as("ana");
        Response english = connected.connected();

        assertThat(english.getStatus()).isEqualTo(200);
        assertThat(english.getMediaType()).hasToString("text/html;charset=UTF-8");
        assertThat(english.getHeaderString("Cache-Control")).isEqualTo("no-store");
        assertThat((String) english.getEntity())
                .contains("<html lang=\"en\" dir=\"ltr\">")
                .contains("<p>Jira is connected. ");

        choose("ar");
        assertThat((String) connected.connected().getEntity())
                .contains("<html lang=\"ar\" dir=\"rtl\">")
                .contains("تم الربط مع Jira")
                .doesNotContain("connected");
    }

    private JsonNode read() {
        return Site.json(site.languageResource.read());
    }

    private Response choose(String tag) {
        return site.languageResource.choose(Site.body("{\"language\":\"" + tag + "\"}"));
    }
}
