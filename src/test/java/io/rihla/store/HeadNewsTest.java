package io.rihla.store;

import static io.rihla.store.Desk.ANA;
import static io.rihla.store.Desk.OMAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rihla.documents.HeadNews;
import io.rihla.documents.Home;
import io.rihla.documents.NoSuchMap;
import io.rihla.text.Language;
import io.rihla.workbench.database.DatabaseKind;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Following a map on one node while it is edited on another. */
class HeadNewsTest {

    private final Talk talk = new Talk();
    private final Desk here = Desk.on(DatabaseKind.H2);
    private final Desk there = here.nodeThatTells(talk);
    private final Desk other = here.nodeThatTells(talk);
    private final String key = here.create(Sketch.map("", 2, 2)).key();

    /** One memory for two nodes, as a cache that works. */
    private static final class Talk implements HeadNews {

        private final AtomicLong counter = new AtomicLong();
        private final Map<String, String> marks = new ConcurrentHashMap<>();

        @Override
        public String mark(String key) {
            return marks.computeIfAbsent(key, same -> "" + counter.incrementAndGet());
        }

        @Override
        public void changed(String key) {
            marks.remove(key);
        }
    }

    @Test
    void whoeverFollowsSeesAtTheNextPollWhatAnotherNodeWrote() {
        for (long revision = 0; revision < 5; revision++) {
            assertThat(there.service.editsSince(ANA, key, revision).edits()).isEmpty();
            other.edit(ANA, key, revision, Sketch.retext("c0-0", Language.EN, "v" + revision));
            assertThat(there.service.editsSince(ANA, key, revision).edits()).hasSize(1);
        }
    }

    @Test
    void aMapThatIsBinnedOnAnotherNodeCanNoLongerBeFollowed() {
        long page = 77;
        here.wiki.grant(page, ANA, Desk.Wiki.REMOVE);
        here.wiki.grant(page, OMAR, Desk.Wiki.VIEW);
        other.shelf.place(ANA, key, new Home(page, "DS"));
        assertThat(there.service.editsSince(OMAR, key, 0).edits()).isEmpty();
        other.shelf.delete(ANA, key);
        assertThatThrownBy(() -> there.service.editsSince(OMAR, key, 0))
                .isInstanceOf(NoSuchMap.class);
    }

    @Test
    void theUsualPollAsksNoDatabase() throws Exception {
        other.edit(ANA, key, 0, Sketch.retext("c0-0", Language.EN, "x"));
        there.service.editsSince(ANA, key, 1);
        for (Desk node : List.of(there, other)) {
            assertThat(
                            node.harness
                                    .statements()
                                    .record(() -> node.service.editsSince(ANA, key, 1))
                                    .statements())
                    .isEmpty();
        }
    }
}
