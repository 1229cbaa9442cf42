package io.rihla.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.Persona;
import io.rihla.text.Language;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AdminResourceTest {

    private final Site site = new Site();
    private final Site other = new Site();

    @AfterEach
    void close() {
        site.close();
        other.close();
    }

    @Test
    void aDemoMapGetsAPageAndAKeyOfItsOwnEachTime() {
        site.as("admin");
        String wish = "{\"map\":\"clinic-visit\",\"space\":\"CX\"}";

        Response first = site.adminResource.demo(Site.body(wish));
        Response second = site.adminResource.demo(Site.body(wish));

        assertThat(first.getStatus()).isEqualTo(201);
        assertThat(Site.json(first).path("key")).isNotEqualTo(Site.json(second).path("key"));
        assertThat(
                        site.adminResource
                                .demo(Site.body("{\"map\":\"../x\",\"space\":\"CX\"}"))
                                .getStatus())
                .isEqualTo(400);
    }

    @Test
    void everythingGoesOutAndComesInElsewhereLineByLine() throws IOException {
        site.as("admin");
        site.mapsResource.importMap(null, null, Site.file("online-shop"));
        site.mapsResource.importMap(null, null, Site.file("clinic-visit"));
        Persona lina = Persona.empty("lina", Language.EN, LocalizedText.of(Language.EN, "Lina"));
        site.personaShelf.create(site.reader.viewer(), lina, Optional.empty());
        byte[] file = export(site);

        other.as("admin");
        other.mapsResource.importMap(null, null, Site.file("clinic-visit"));
        JsonNode report = Site.json(other.adminResource.importAll(new ByteArrayInputStream(file)));

        assertThat(report.path("lines").findValuesAsText("outcome"))
                .containsExactlyInAnyOrder("imported", "imported", "left");
        assertThat(report.path("whole").asBoolean()).isTrue();
        assertThat(report.path("parts").findValuesAsText("part"))
                .containsExactly(
                        "segments", "kpis", "personas", "pictures", "maps", "readings", "feeds");
        assertThat(report.path("parts").findValuesAsText("imported"))
                .containsExactly("0", "0", "1", "0", "1", "0", "0");
        assertThat(other.personas.open(other.reader.viewer(), "lina").document()).isEqualTo(lina);
        assertThat(other.mapsResource.export("online-shop", null).getEntity())
                .isEqualTo(site.mapsResource.export("online-shop", null).getEntity());
    }

    @Test
    void aMapComesBackToItsPageOnlyWhereThatPageShowsIt() throws IOException {
        site.as("admin");
        site.mapsResource.importMap("CX", null, Site.file("online-shop"));
        site.mapsResource.importMap("CX", null, Site.file("clinic-visit"));
        byte[] file = export(site);
        other.as("admin");
        other.grant(101, "admin", Site.EDIT);
        other.grant(102, "admin", Site.EDIT);
        other.shown.put(101L, "online-shop");
        other.shown.put(102L, "another-map");

        other.adminResource.importAll(new ByteArrayInputStream(file));

        assertThat(other.store.head("online-shop").orElseThrow().homePage()).contains(101L);
        assertThat(other.store.head("clinic-visit").orElseThrow().homePage()).isEmpty();
    }

    @Test
    void anArchiveBringsLinksBackToItsOwnSiteAndAFileDoesNot() throws IOException {
        site.as("admin");
        site.mapsResource.importMap(null, null, Site.file("online-shop"));
        String pain =
                site.maps
                        .open(site.reader.viewer(), "online-shop")
                        .document()
                        .painPoints()
                        .get(0)
                        .id();
        site.issues.add(10_001, "SHOP-1");
        site.linksResource.link("online-shop", pain, Site.body("{\"issueKey\":\"SHOP-1\"}"));
        byte[] file = export(site);
        Object alone = site.mapsResource.export("online-shop", null).getEntity();

        other.as("admin");
        other.adminResource.importAll(new ByteArrayInputStream(file));

        assertThat(other.maps.open(other.reader.viewer(), "online-shop").document().links())
                .hasSize(1);
        assertThat((String) alone).doesNotContain("issueLinks").doesNotContain("10001");
    }

    @Test
    void whatIsBrokenIsToldInTheReadersLanguage() throws IOException {
        site.as("admin");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("archive.json"));
            zip.write(
                    "{\"format\":\"rihla-archive/2\",\"site\":\"https://x\"}"
                            .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("segments.jsonl"));
            zip.write(
                    "{\"id\":\"s1\",\"basis\":\"needs\"}\n{\"id\":\"s2\"}\n"
                            .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("feeds.jsonl"));
            zip.write(
                    "{\"map\":\"m\",\"use\":\"u\",\"kpi\":\"k\",\"measure\":\"count\",\"query\":\"a=b\"}"
                            .getBytes(StandardCharsets.UTF_8));
        }

        JsonNode report =
                Site.json(
                        site.adminResource.importAll(new ByteArrayInputStream(file.toByteArray())));

        assertThat(report.path("whole").asBoolean(true)).isFalse();
        assertThat(report.path("faults").findValuesAsText("file"))
                .containsExactly("segments.jsonl", "segments.jsonl", "feeds.jsonl");
        assertThat(report.path("faults").findValuesAsText("line")).containsExactly("1", "2", "1");
        assertThat(report.path("faults").findValuesAsText("message"))
                .allSatisfy(message -> assertThat(message).isNotBlank().doesNotContain("rihla."));
    }

    @Test
    void aFileThatUnpacksToTooMuchIsRefused() throws IOException {
        site.as("admin");
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("maps/large.json"));
            byte[] nothing = new byte[1024 * 1024];
            for (int i = 0; i < 80; i++) {
                zip.write(nothing);
            }
        }

        Response refused =
                site.adminResource.importAll(new ByteArrayInputStream(bomb.toByteArray()));

        assertThat(refused.getStatus()).isEqualTo(400);
    }

    @Test
    void aLimitOutOfRangeIsRefusedByName() {
        Response refused = site.adminResource.setLimits(Site.body("{\"stages\":0}"));

        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(Site.json(refused).path("field").asText()).isEqualTo("stages");
    }

    private static byte[] export(Site site) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((StreamingOutput) site.adminResource.export().getEntity()).write(out);
        return out.toByteArray();
    }
}
