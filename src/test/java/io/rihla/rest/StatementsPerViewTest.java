package io.rihla.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.documents.EditRequest;
import io.rihla.journey.Addition;
import io.rihla.journey.Change;
import io.rihla.journey.ElementRef;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.KpiUse;
import io.rihla.journey.MapEdit;
import io.rihla.journey.MapLimits;
import io.rihla.journey.Rank;
import io.rihla.readings.Measured;
import io.rihla.readings.NewReading;
import io.rihla.readings.Readings;
import io.rihla.readings.UseScales;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a map with KPIs costs to show: the same with one of them as with two hundred. */
class StatementsPerViewTest {

    private static final String KEY = "online-shop";
    private static final int MOST = 8;

    private final Site site = new Site();
    private final Readings readings =
            new Readings(
                    site.maps,
                    site.readings,
                    UseScales.by(site.maps, site.kpis),
                    Clock.systemUTC());
    private JourneyMap map;

    @BeforeEach
    void aMapWithOneKpi() {
        site.as("editor");
        site.mapsResource.importMap("CX", null, Site.file(KEY));
        map = site.maps.open(site.as("editor"), KEY).document();
        measure(1);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void theRowOfKpisOnAMap() throws Exception {
        staysAsItIs(() -> site.viewResource.view(KEY, "en", "full", false, -1));
    }

    @Test
    void theFiguresOfAMap() throws Exception {
        staysAsItIs(() -> site.mapKpisResource.figures(KEY, "", ""));
    }

    @Test
    void theFiguresOfADashboard() throws Exception {
        String question = "{\"maps\":[\"" + KEY + "\"],\"words\":\"ar\",\"periods\":36}";
        staysAsItIs(() -> site.kpiFiguresResource.figures(Site.body(question)));
    }

    private void staysAsItIs(Callable<Response> view) throws Exception {
        int few = cost(view);
        measure(200);
        int many = cost(view);

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(MOST);
    }

    private int cost(Callable<Response> view) throws Exception {
        assertThat(view.call().getStatus()).isEqualTo(200);
        return site.statements(view).size();
    }

    /** So many uses of a KPI more, at all stages and touchpoints in turn, with a reading each. */
    private void measure(int number) {
        JsonNode kpi = Site.json(site.kpisResource.add(Site.body("{\"preset\":\"csat\"}")));
        List<ElementRef> subjects = new ArrayList<>(List.of(ElementRef.MAP));
        map.stages().forEach(stage -> subjects.add(stage.ref()));
        map.touchpoints().forEach(touchpoint -> subjects.add(touchpoint.ref()));
        List<Change> uses = new ArrayList<>();
        List<NewReading> taken = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String id = "u" + number + "-" + i;
            ElementRef subject = subjects.get(i % subjects.size());
            uses.add(
                    new Addition.AddKpiUse(
                            KpiUse.of(id, Rank.MIDDLE, subject, kpi.path("id").asText())));
            taken.add(reading(id));
        }
        site.maps.edit(
                site.as("editor"),
                KEY,
                new EditRequest(
                        site.maps.open(site.as("editor"), KEY).revision(),
                        "",
                        new MapEdit.Batch(uses)),
                MapLimits.DEFAULT);
        readings.take(site.as("editor"), KEY, Optional.empty(), taken);
    }

    private static NewReading reading(String use) {
        return new NewReading(
                use,
                "",
                Instant.now(),
                new Measured(
                        Optional.empty(),
                        Optional.of(40L),
                        Optional.of(30L),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }
}
