package io.rihla.tracking.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rihla.journey.Feeling;
import io.rihla.text.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndexedMapTest {

    private static final IndexedName STAGE =
            new IndexedName(NameKind.STAGE, "s1", Language.EN, "Purchase");
    private static final IndexedName LATER =
            new IndexedName(NameKind.STAGE, "s2", Language.EN, "Use");
    private static final IndexedLink ONE = link(1, Optional.of(new Feeling(-2)), true);
    private static final IndexedLink TWO = link(2, Optional.empty(), false);

    @Test
    void theChecksumIsOfWhatIsHeldAndNothingElse() {
        String sum = map(1, List.of(STAGE, LATER), List.of(ONE, TWO)).checksum();

        assertThat(map(2, List.of(STAGE, LATER), List.of(TWO, ONE)).checksum()).isEqualTo(sum);
        assertThat(map(1, List.of(LATER, STAGE), List.of(ONE, TWO)).checksum()).isNotEqualTo(sum);
        assertThat(map(1, List.of(STAGE), List.of(ONE, TWO)).checksum()).isNotEqualTo(sum);
        assertThat(map(1, List.of(STAGE, LATER), List.of(ONE)).checksum()).isNotEqualTo(sum);
        assertThat(
                        map(1, List.of(STAGE, LATER), List.of(ONE, link(2, Optional.empty(), true)))
                                .checksum())
                .isNotEqualTo(sum);
        assertThat(IndexedMap.tombstone("m", 1).checksum())
                .isNotEqualTo(map(1, List.of(), List.of()).checksum());
    }

    @Test
    void aDeletedMapHoldsNothing() {
        assertThatThrownBy(() -> new IndexedMap("m", 1, true, List.of(STAGE), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void kindsHaveIds() {
        for (NameKind kind : NameKind.values()) {
            assertThat(NameKind.of(kind.id())).contains(kind);
        }
        assertThat(NameKind.of("STAGE")).isEmpty();
    }

    private static IndexedMap map(long revision, List<IndexedName> names, List<IndexedLink> links) {
        return new IndexedMap("m", revision, false, names, links);
    }

    private static IndexedLink link(long issue, Optional<Feeling> feeling, boolean truth) {
        return new IndexedLink(issue, "s1", "t1", "p1", "d1", "", feeling, truth);
    }
}
