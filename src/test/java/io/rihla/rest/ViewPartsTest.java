package io.rihla.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.RandomMaps;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import io.rihla.text.Texts;
import io.rihla.view.MapViews;
import io.rihla.view.Showing;
import io.rihla.view.Use;
import io.rihla.view.ViewKind;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** What a browser puts over what it has drawn gives what the server would draw now. */
class ViewPartsTest {

    private final MapViews views = new MapViews(new Texts());

    @Property(tries = 400)
    void partsOfTheNewestOverAnOlderViewAreTheNewestView(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int edits,
            @ForAll Language language,
            @ForAll Language reader,
            @ForAll ViewKind kind,
            @ForAll Use use) {
        RandomMaps random = new RandomMaps(seed);
        JourneyMap before = random.map(60);
        JourneyMap after = before;
        for (int i = 0; i < edits; i++) {
            after = after.apply(random.edit(after)).document();
        }
        Use shown = use == Use.PAPER ? Use.EDITOR : use;
        Showing showing = new Showing(language, TextLocale.of(reader), kind, shown, true, "");
        JsonNode old = Json.tree(views.of(before, showing));
        JsonNode newest = Json.tree(views.of(after, showing));

        Optional<ObjectNode> parts = ViewParts.between(old, newest);

        Statistics.label("answer")
                .collect(parts.map(some -> some.isEmpty() ? "nothing" : "parts").orElse("whole"))
                .coverage(
                        answers -> {
                            answers.check("parts").percentage(share -> share > 10);
                            answers.check("whole").percentage(share -> share > 10);
                        });
        parts.ifPresent(changed -> assertThat(over(old, changed)).isEqualTo(newest));
    }

    @Test
    void aChangedCardIsOneCellAndNothingElse() {
        JsonNode old = Json.own(SMALL);
        JsonNode newest = Json.own(SMALL.replace("One", "Two"));

        ObjectNode parts = ViewParts.between(old, newest).orElseThrow();

        assertThat(parts.toString())
                .isEqualTo("{\"cards/l1/s1\":[{\"id\":\"c1\",\"text\":\"Two\"}]}");
        assertThat(ViewParts.between(old, old).orElseThrow()).isEmpty();
    }

    @Test
    void whatAStageHidesIsDrawnWhole() {
        JsonNode newest =
                Json.own(SMALL.replace("\"s1\",\"hidden\":false", "\"s1\",\"hidden\":true"));

        assertThat(ViewParts.between(Json.own(SMALL), newest)).isEmpty();
    }

    private static final String SMALL =
            "{\"lang\":\"en\",\"header\":{},\"stages\":[{\"id\":\"s1\",\"hidden\":false}],"
                    + "\"touchpoints\":[[]],\"painPoints\":[[]],\"lanes\":[{\"id\":\"l1\","
                    + "\"cells\":[[{\"id\":\"c1\",\"text\":\"One\"}]]}]}";

    /** What the browser does with parts. */
    private static JsonNode over(JsonNode drawn, ObjectNode parts) {
        ObjectNode view = drawn.deepCopy();
        parts.properties()
                .forEach(
                        part -> {
                            String[] address = part.getKey().split("/", -1);
                            JsonNode value = part.getValue();
                            switch (address[0]) {
                                case "map" -> view.setAll((ObjectNode) value);
                                case "stage" ->
                                        put(view, "stages", column(view, address[1]), value);
                                case "touchpoints", "curve" -> {
                                    if (address.length == 1) {
                                        view.set("curve", value);
                                    } else {
                                        put(view, "touchpoints", column(view, address[1]), value);
                                    }
                                }
                                case "pains" ->
                                        put(view, "painPoints", column(view, address[1]), value);
                                case "lane" ->
                                        ((ObjectNode) lane(view, address[1]))
                                                .setAll((ObjectNode) value);
                                case "cards" ->
                                        put(
                                                lane(view, address[1]),
                                                "cells",
                                                column(view, address[2]),
                                                value);
                                default -> throw new AssertionError(part.getKey());
                            }
                        });
        return view;
    }

    private static void put(JsonNode in, String row, int column, JsonNode value) {
        ((ArrayNode) in.path(row)).set(column, value);
    }

    private static JsonNode lane(JsonNode view, String id) {
        return view.path("lanes").path(place(view.path("lanes"), id));
    }

    private static int column(JsonNode view, String id) {
        return place(view.path("stages"), id);
    }

    private static int place(JsonNode list, String id) {
        for (int i = 0; i < list.size(); i++) {
            if (list.path(i).path("id").asText().equals(id)) {
                return i;
            }
        }
        throw new AssertionError(id);
    }
}
