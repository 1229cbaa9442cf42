package io.rihla.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapState;
import io.rihla.text.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JourneyAccessTest {

    private static final AccessTable WIKI = AccessTable.under("What the wiki says");
    private static final AccessTable EXPECTED = AccessTable.under("What follows");
    private static final List<String> PAGES = List.of("open", "restricted", "trashed", "gone");
    private static final String IN_BIN = ", in bin";

    private final Wiki wiki = new Wiki();
    private final JourneyAccess access = new JourneyAccess(wiki);

    static Stream<Arguments> cases() {
        return EXPECTED.cells().keySet().stream()
                .flatMap(
                        person ->
                                EXPECTED.cells().get(person).keySet().stream()
                                        .map(column -> Arguments.of(person, column)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void asTheTableSays(String person, String object) {
        assertThat(letters(access.rights(viewer(person), map(object))))
                .isEqualTo(EXPECTED.cell(person, object));
    }

    @Test
    void theTableIsWhole() {
        assertThat(EXPECTED.cells().keySet()).isEqualTo(WIKI.cells().keySet());
        assertThat(cases()).hasSize(9 * 10);
    }

    @Test
    void manyMapsAreOneQuestionAndTheSameAnswers() {
        List<MapHead> maps =
                EXPECTED.cells().get("viewer").keySet().stream().map(this::map).toList();
        for (String person : EXPECTED.cells().keySet()) {
            wiki.questions = 0;
            Map<String, MapRights> together = access.rights(viewer(person), maps);
            assertThat(wiki.questions).isEqualTo(1);
            for (MapHead map : maps) {
                assertThat(together.get(map.key())).isEqualTo(access.rights(viewer(person), map));
            }
        }
    }

    @Test
    void unplacedMapsAskTheWikiNothing() {
        access.rights(viewer("creator"), map("unplaced"));
        assertThat(wiki.questions).isZero();
    }

    @Test
    void aMapWithoutCreatorIsNotAnonymousPeoples() {
        MapHead orphan = head("orphan", Optional.empty(), "", false);
        assertThat(access.rights(Viewer.ANONYMOUS, orphan)).isEqualTo(MapRights.NONE);
    }

    @ParameterizedTest
    @MethodSource("placings")
    void placingTakesEditingThePage(String person, String page, boolean allowed) {
        assertThat(access.mayPlaceOn(viewer(person), PAGES.indexOf(page) + 1L)).isEqualTo(allowed);
    }

    static Stream<Arguments> placings() {
        return WIKI.cells().keySet().stream()
                .flatMap(
                        person ->
                                PAGES.stream()
                                        .map(
                                                page ->
                                                        Arguments.of(
                                                                person,
                                                                page,
                                                                WIKI.cell(person, page)
                                                                        .contains("e"))));
    }

    private static Viewer viewer(String person) {
        return person.equals("anonymous")
                ? Viewer.ANONYMOUS
                : new Viewer(person, person.equals("site admin"));
    }

    private MapHead map(String object) {
        String page = object.replace(IN_BIN, "");
        Optional<Long> home =
                PAGES.contains(page) ? Optional.of(PAGES.indexOf(page) + 1L) : Optional.empty();
        return head(object, home, "creator", object.endsWith(IN_BIN));
    }

    private static MapHead head(String key, Optional<Long> home, String creator, boolean inBin) {
        return new MapHead(
                1,
                key,
                1,
                7,
                1,
                MapState.DRAFT,
                Language.EN,
                LocalizedText.EMPTY,
                home,
                home.isPresent() ? "SPACE" : "",
                creator,
                "",
                Instant.EPOCH,
                Instant.EPOCH,
                inBin ? Optional.of(Instant.EPOCH) : Optional.empty());
    }

    private static String letters(MapRights rights) {
        return (rights.view() ? "v" : "")
                + (rights.edit() ? "e" : "")
                + (rights.manage() ? "m" : "");
    }

    /** Pages 1 to 4 in the states of the table; the last one is gone. */
    private static final class Wiki implements HomePages {

        private int questions;

        @Override
        public Map<Long, PageRights> rights(Viewer viewer, Collection<Long> pageIds) {
            questions++;
            assertThat(new ArrayList<>(pageIds)).doesNotHaveDuplicates();
            String person = viewer.anonymous() ? "anonymous" : viewer.userKey();
            Map<Long, PageRights> rights = new HashMap<>();
            for (long id : pageIds) {
                String page = PAGES.get((int) id - 1);
                if (!page.equals("gone")) {
                    String may = WIKI.cell(person, page);
                    rights.put(
                            id,
                            new PageRights(
                                    may.contains("v"),
                                    may.contains("e"),
                                    may.contains("r"),
                                    may.contains("s")));
                }
            }
            return rights;
        }
    }
}
