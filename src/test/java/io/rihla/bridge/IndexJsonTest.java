package io.rihla.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.journey.Feeling;
import io.rihla.text.Language;
import io.rihla.tracking.index.IndexedLink;
import io.rihla.tracking.index.IndexedMap;
import io.rihla.tracking.index.IndexedName;
import io.rihla.tracking.index.NameKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexJsonTest {

    private static final IndexedMap MAP =
            new IndexedMap(
                    "K",
                    7,
                    false,
                    List.of(
                            new IndexedName(NameKind.MAP, "K", Language.AR, "زيارة \"المتجر\""),
                            new IndexedName(NameKind.PERSONA, "sara", Language.RO, "Sara")),
                    List.of(
                            new IndexedLink(
                                    10,
                                    "s",
                                    "t",
                                    "p",
                                    "d1",
                                    "sara",
                                    Optional.of(new Feeling(-2)),
                                    true),
                            new IndexedLink(
                                    Long.MAX_VALUE,
                                    "s",
                                    "",
                                    "p",
                                    "",
                                    "",
                                    Optional.empty(),
                                    false)));

    @Test
    void whatIsWrittenIsRead() {
        assertThat(read(IndexJson.write(MAP))).contains(MAP);
        IndexedMap tombstone = IndexedMap.tombstone("K", 8);
        assertThat(read(IndexJson.write(tombstone))).contains(tombstone);
    }

    @Test
    void aFeelingThatIsNotThereIsNotWritten() {
        assertThat(IndexJson.write(MAP)).containsOnlyOnce("\"feeling\":-2").doesNotContain("null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "[]",
                "{}",
                "{\"revision\":\"1\",\"names\":[],\"links\":[]}",
                "{\"revision\":1.5,\"names\":[],\"links\":[]}",
                "{\"revision\":1,\"links\":[]}",
                "{\"revision\":1,\"names\":[],\"links\":{}}"
            })
    void whatMakesNoSenseIsNothing(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void aDeletedMapHasNothingLeftWhateverIsSentWithIt() {
        assertThat(
                        read(
                                "{\"revision\":3,\"deleted\":true,\"names\":[],"
                                        + "\"links\":[{\"issue\":1}]}"))
                .contains(IndexedMap.tombstone("K", 3));
    }

    @Test
    void kindsAndLanguagesOfALaterReleaseAreLeftOut() {
        IndexedMap map =
                read("{\"revision\":1,\"links\":[],\"names\":["
                                + "{\"kind\":\"planet\",\"id\":\"a\",\"language\":\"en\"},"
                                + "{\"kind\":\"stage\",\"id\":\"b\",\"language\":\"tlh\"},"
                                + "{\"kind\":\"stage\",\"id\":\"c\",\"language\":\"en\","
                                + "\"name\":\"Buy\",\"more\":1}]}")
                        .orElseThrow();
        assertThat(map.names())
                .containsExactly(new IndexedName(NameKind.STAGE, "c", Language.EN, "Buy"));
    }

    @Test
    void linksToNoIssueAreLeftOutAndFeelingsBeyondTheScaleAreNone() {
        IndexedMap map =
                read("{\"revision\":1,\"names\":[],\"links\":["
                                + "{\"issue\":0},{\"issue\":-4},{\"stage\":\"s\"},"
                                + "{\"issue\":1,\"feeling\":3},{\"issue\":2,\"feeling\":-3},"
                                + "{\"issue\":3,\"feeling\":2},{\"issue\":4,\"feeling\":\"x\"}]}")
                        .orElseThrow();
        assertThat(map.links()).extracting(IndexedLink::issue).containsExactly(1L, 2L, 3L, 4L);
        assertThat(map.links())
                .extracting(IndexedLink::feeling)
                .containsExactly(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Feeling(2)),
                        Optional.empty());
        assertThat(map.links().get(0).stage()).isEmpty();
    }

    private static Optional<IndexedMap> read(String text) {
        return IndexJson.read("K", BridgeJson.read(text));
    }
}
