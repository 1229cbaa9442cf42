package io.rihla.workbench.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Maps as scripts handle them: taken in, read, found, put into the bin and brought back. */
class MapRestTest {

    private final Host host = Host.shared();
    private final Wiki wiki = new Wiki(host);
    private final Maps maps = new Maps(host.wiki("editor"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clinic-visit",
                "coffee-loyalty",
                "large-map",
                "online-shop",
                "phone-system",
                "software-purchase"
            })
    void aMapThatWasTakenInIsReadAsItWasPutIn(String demo) {
        ObjectNode put = Maps.demo(demo);
        String key = maps.take(put.toString(), "");
        assertThat(key).isEqualTo(put.path("key").asText());
        assertHolds(maps.map(key), put, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clinic-visit", "online-shop", "phone-system", "software-purchase"})
    void importingAnExportGivesTheSameExport(String demo) {
        String first = maps.take(Maps.demo(demo).toString(), "");
        ObjectNode exported = (ObjectNode) maps.export(first).expect(200).json();
        String second = maps.take(exported.deepCopy().put("key", Maps.newKey()).toString(), "");
        assertThat(second).isNotEqualTo(first);
        ObjectNode again = (ObjectNode) maps.export(second).expect(200).json();
        assertThat(again.put("key", first)).isEqualTo(exported);
    }

    @Test
    void aKeyThatIsTakenIsReplacedAndHarmsNobody() {
        ObjectNode map = Maps.demo("software-purchase");
        String first = maps.take(map.toString(), "");
        String second =
                maps.take(
                        Maps.saying("another")
                                .replace("{\"format\"", "{\"key\":\"" + first + "\",\"format\""),
                        "");
        assertThat(second).isNotEqualTo(first);
        assertThat(maps.map(first).at("/name/en")).isEqualTo(map.at("/name/en"));
    }

    @ParameterizedTest
    @CsvSource({
        "Piața și țară, piata si tara",
        "Piața și țară, PIAȚA ȘI",
        "Piaţa şi ţară, piața și țară",
        "Piata si tara, Piață",
        "رِحلةُ العَمِيلِ, رحلة العميل",
        "رحلة العميل, رِحلة",
        "تجربة أحمد, تجربه احمد"
    })
    void aMapIsFoundHoweverItsNameIsTyped(String name, String words) {
        String unique = Maps.newKey();
        String key = maps.take(Maps.saying(unique + " " + name), "");
        assertThat(maps.lists(key, "&q=" + Maps.encoded(unique + " " + words))).isTrue();
        assertThat(maps.lists(key, "&q=" + Maps.encoded(unique + "x " + words))).isFalse();
    }

    @Test
    void theListGoesOnWhereItStopped() {
        String space = wiki.space("editor");
        String older = maps.take(Maps.saying("older"), "?space=" + space);
        String newer = maps.take(Maps.saying("newer"), "?space=" + space);
        Http editor = host.wiki("editor");
        JsonNode first = editor.get(Maps.PATH + "?limit=1&space=" + space).expect(200).json();
        JsonNode second =
                editor.get(Maps.PATH + "?limit=1&offset=1&space=" + space).expect(200).json();
        assertThat(first.at("/maps/0/key").asText()).isEqualTo(newer);
        assertThat(first.path("more").asBoolean()).isTrue();
        assertThat(second.at("/maps/0/key").asText()).isEqualTo(older);
        assertThat(second.path("more").asBoolean()).isFalse();
    }

    @Test
    void aMapGoesIntoTheBinAndComesBackUnchanged() {
        String key = maps.take(Maps.saying("binned"), "?space=" + wiki.space("editor"));
        JsonNode before = maps.map(key);
        maps.delete(key).expect(204);
        maps.read(key).expect(404);
        assertThat(maps.lists(key, "")).isFalse();
        assertThat(maps.lists(key, "&bin=true")).isTrue();
        maps.restore(key).expect(204);
        assertThat(maps.map(key)).isEqualTo(before);
        assertThat(maps.lists(key, "&bin=true")).isFalse();
    }

    @Test
    void aSpaceGivesAMapAPageThatShowsIt() {
        String space = wiki.space("editor");
        JsonNode taken = maps.post(Maps.saying("Placed"), "?space=" + space).expect(201).json();
        assertThat(taken.path("space").asText()).isEqualTo(space);
        String page = host.wiki("editor").get(taken.path("page").asText()).expect(200).text();
        assertThat(page).contains("<title>Placed", "rihla-map");
    }

    @Test
    void aPageBecomesTheHomeOfAMapThatIsTakenInForIt() {
        String space = wiki.space("editor");
        long page = wiki.page("editor", space, "<p>empty</p>");
        JsonNode taken = maps.post(Maps.saying("On a page"), "?page=" + page).expect(201).json();
        assertThat(taken.path("page").asText()).isEqualTo(Wiki.view(page));
        assertThat(taken.path("space").asText()).isEqualTo(space);
    }

    @ParameterizedTest
    @CsvSource({
        "?space=NOSUCH, 404",
        "?page=987654321, 404",
        "?page=x, 404",
        "?space=A&page=1, 400"
    })
    void aPlaceThatIsNoneIsRefusedAndNothingIsKept(String query, int status) {
        String name = "homeless " + Maps.newKey();
        maps.post(Maps.saying(name), query).expect(status);
        assertThat(maps.list("&q=" + Maps.encoded(name))).isEmpty();
    }

    @Test
    void anUnplacedMapLivesOnTheFirstPageThatIsSavedWithItsMacro() {
        String key = maps.take(Maps.saying("Drifting"), "");
        assertThat(maps.read(key).json().path("page").asText()).isEmpty();
        String space = wiki.space("editor", "manager");
        wiki.page("manager", space, Wiki.macro(key));
        assertThat(maps.read(key).json().path("page").asText())
                .as("a page by somebody who may not edit the map")
                .isEmpty();
        long first = wiki.page("editor", space, Wiki.macro(key));
        wiki.page("editor", space, Wiki.macro(key));
        assertThat(maps.read(key).json().path("page").asText()).isEqualTo(Wiki.view(first));
        new Maps(host.wiki("manager")).read(key).expect(200);
    }

    /** Everything that was put in is in what came out; ranks and the like may have come to it. */
    private static void assertHolds(JsonNode out, JsonNode in, String place) {
        if (in.isObject()) {
            in.fields()
                    .forEachRemaining(
                            field ->
                                    assertHolds(
                                            out.path(field.getKey()),
                                            field.getValue(),
                                            place + "/" + field.getKey()));
        } else if (in.isArray()) {
            assertThat(out).as(place).hasSameSizeAs(in);
            for (int i = 0; i < in.size(); i++) {
                assertHolds(out.path(i), in.get(i), place + "/" + i);
            }
        } else if (!(in.isBoolean() && !in.booleanValue()) && !in.asText().isEmpty()) {
            assertThat(out).as(place).isEqualTo(in);
        }
    }
}
