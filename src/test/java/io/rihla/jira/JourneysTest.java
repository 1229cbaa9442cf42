package io.rihla.jira;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.bridge.Answer;
import io.rihla.bridge.Availability;
import io.rihla.store.AoJourneyIndex;
import io.rihla.store.IndexLinkRow;
import io.rihla.store.IndexMapRow;
import io.rihla.store.IndexNameRow;
import io.rihla.text.Language;
import io.rihla.tracking.index.IndexedMap;
import io.rihla.tracking.index.IndexedName;
import io.rihla.tracking.index.NameKind;
import io.rihla.workbench.ao.AoHarness;
import io.rihla.workbench.database.DatabaseKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JourneysTest {

    private final AoHarness harness =
            AoHarness.on(
                    DatabaseKind.H2,
                    "io.rihla",
                    IndexMapRow.class,
                    IndexNameRow.class,
                    IndexLinkRow.class);
    private final AoJourneyIndex index = new AoJourneyIndex(harness.activeObjects());
    private Answer<Set<String>> sight = Answer.of(Set.of("a", "b"));
    private final Journeys journeys =
            new Journeys(new VisibleIndex(index, (user, maps, personas) -> sight));

    @BeforeEach
    void fill() {
        index.replace(map("a", "Shop"));
        index.replace(map("b", "clinic"));
        index.replace(map("c", "Secret"));
    }

    @AfterEach
    void close() {
        harness.close();
    }

    @Test
    void listsByNameWhatThePersonMaySee() {
        Map<String, Object> listed = journeys.of("ana", Language.RO).value();

        assertThat(rows(listed, "maps"))
                .extracting(map -> map.get("name"))
                .containsExactly("clinic", "Shop");
        Map<String, Object> clinic = rows(listed, "maps").get(0);
        assertThat(clinic).containsEntry("id", "b").containsEntry("lang", "en");
        assertThat(rows(clinic, "stages"))
                .extracting(stage -> stage.get("name"))
                .containsExactly("Achiziție", "Aftercare");
        assertThat(rows(clinic, "touchpoints"))
                .extracting(touchpoint -> touchpoint.get("id"))
                .containsExactly("t1");
        assertThat(listed.toString()).doesNotContain("Secret");
    }

    @Test
    void aDepartmentOfSeveralMapsIsThereOnce() {
        assertThat(rows(journeys.of("ana", Language.EN).value(), "departments"))
                .extracting(department -> department.get("name"))
                .containsExactly("care", "Sales");
    }

    @Test
    void listsNothingWhereConfluenceIsAwayAndSaysSo() {
        sight = Answer.none(Availability.AWAY, Set.of());

        Answer<Map<String, Object>> answer = journeys.of("ana", Language.EN);

        assertThat(answer.availability()).isEqualTo(Availability.AWAY);
        assertThat(rows(answer.value(), "maps")).isEmpty();
        assertThat(rows(answer.value(), "departments")).isEmpty();
    }

    @Test
    void nobodyKnownSeesNoMap() {
        assertThat(rows(journeys.of("", Language.EN).value(), "maps")).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> of, String name) {
        return (List<Map<String, Object>>) of.get(name);
    }

    private static IndexedMap map(String key, String name) {
        return new IndexedMap(
                key,
                1,
                false,
                List.of(
                        new IndexedName(NameKind.MAP, key, Language.EN, name),
                        new IndexedName(NameKind.STAGE, "s1", Language.EN, "Purchase"),
                        new IndexedName(NameKind.STAGE, "s1", Language.RO, "Achiziție"),
                        new IndexedName(NameKind.STAGE, "s2", Language.EN, "Aftercare"),
                        new IndexedName(NameKind.TOUCHPOINT, "t1", Language.EN, "Search"),
                        new IndexedName(NameKind.DEPARTMENT, "d1", Language.EN, "Sales"),
                        new IndexedName(NameKind.DEPARTMENT, "d2", Language.EN, "care")),
                List.of());
    }
}
