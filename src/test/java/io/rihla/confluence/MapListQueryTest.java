package io.rihla.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.documents.HeadOrder;
import io.rihla.journey.MapState;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MapListQueryTest {

    @Test
    void anAddressSaysWhatItWasMadeFrom() {
        MapListQuery query =
                new MapListQuery(
                        true,
                        "a & ș",
                        "CX",
                        Optional.of(MapState.ARCHIVED),
                        HeadOrder.NAME_BACK,
                        true,
                        true,
                        3);
        String address = query.address("/wiki");

        assertThat(address)
                .isEqualTo(
                        "/wiki/plugins/servlet/rihla/maps?kind=personas&q=a+%26+%C8%99&space=CX&state=archived"
                                + "&order=name-back&bin=true&watched=true&page=3");
        Map<String, String> parameters =
                Map.of(
                        "kind", "personas",
                        "q", "a & ș",
                        "space", "CX",
                        "state", "archived",
                        "order", "name-back",
                        "bin", "true",
                        "watched", "true",
                        "page", "3");
        assertThat(MapListQuery.of(parameters::get)).isEqualTo(query);
    }

    @Test
    void whatMakesNoSenseIsNotAskedFor() {
        Map<String, String> parameters =
                Map.of("state", "lost", "order", "by-chance", "page", "-7", "bin", "maybe");
        MapListQuery query = MapListQuery.of(parameters::get);

        assertThat(query.address("")).isEqualTo("/plugins/servlet/rihla/maps");
        assertThat(query.filtered()).isFalse();
        assertThat(query.offset()).isZero();
        assertThat(MapListQuery.of(name -> name.equals("page") ? "999" : null).page())
                .isLessThan(999);
    }

    @Test
    void wordsAreFoldedAndCut() {
        MapListQuery query =
                MapListQuery.of(name -> name.equals("q") ? "Ș" + "x".repeat(900) : null);
        assertThat(query.heads().words()).startsWith("sx").hasSizeLessThan(900);
    }

    @Test
    void sortingAndTheBinBeginAnew() {
        MapListQuery query =
                new MapListQuery(
                        false, "x", "CX", Optional.empty(), HeadOrder.NEWEST, false, true, 4);
        assertThat(query.by(HeadOrder.NAME).page()).isOne();
        assertThat(query.in(true))
                .isEqualTo(
                        new MapListQuery(
                                false,
                                "",
                                "CX",
                                Optional.empty(),
                                HeadOrder.NEWEST,
                                true,
                                false,
                                1));
        assertThat(query.of(true).address(""))
                .isEqualTo("/plugins/servlet/rihla/maps?kind=personas&space=CX");
        assertThat(query.at(5).words()).isEqualTo("x");
        assertThat(query.at(5).watched()).isTrue();
    }
}
