package io.rihla.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.store.CheckpointThinning.Mark;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CheckpointThinningTest {

    @Property
    void whatStaysLeavesNoLongGap(
            @ForAll @Size(max = 300) List<@IntRange(min = 1, max = 300_000) Integer> sizes) {
        List<Mark> all = marks(sizes);
        List<Mark> stay = new ArrayList<>(all);
        stay.removeAll(CheckpointThinning.superfluous(all));

        assertThat(stay).startsWith(all.subList(0, Math.min(1, all.size())).toArray(new Mark[0]));
        assertThat(stay)
                .endsWith(
                        all.subList(Math.max(0, all.size() - 4), all.size()).toArray(new Mark[0]));
        for (int i = 1; i < stay.size(); i++) {
            Mark one = stay.get(i - 1);
            Mark next = stay.get(i);
            boolean neighbours = all.indexOf(next) == all.indexOf(one) + 1;
            assertThat(
                            neighbours
                                    || next.revision() - one.revision()
                                                    <= CheckpointThinning.MAX_EDITS
                                            && next.logSize() - one.logSize()
                                                    <= CheckpointThinning.MAX_CHARACTERS)
                    .isTrue();
        }
    }

    @Property
    void thinningAgainRemovesNothing(
            @ForAll @Size(max = 300) List<@IntRange(min = 1, max = 300_000) Integer> sizes) {
        List<Mark> stay = new ArrayList<>(marks(sizes));
        stay.removeAll(CheckpointThinning.superfluous(stay));
        assertThat(CheckpointThinning.superfluous(stay)).isEmpty();
    }

    @Test
    void aLongLifeLeavesFewCheckpoints() {
        List<Mark> all = new ArrayList<>();
        for (int i = 0; i <= 1_000; i++) {
            all.add(new Mark(i, i * 64L, i * 10_000L));
        }
        all.removeAll(CheckpointThinning.superfluous(all));
        assertThat(all).hasSizeLessThan(70);
    }

    private static List<Mark> marks(List<Integer> sizes) {
        List<Mark> marks = new ArrayList<>();
        long logSize = 0;
        for (int i = 0; i < sizes.size(); i++) {
            marks.add(new Mark(i, i * 64L, logSize));
            logSize += sizes.get(i);
        }
        return marks;
    }
}
