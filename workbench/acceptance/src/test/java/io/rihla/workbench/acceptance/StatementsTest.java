package io.rihla.workbench.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.workbench.database.Database;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a page view asks of the database does not grow with the map.
 *
 * <p>The wiki of the workbench reads pages and permissions anew each time where the product has
 * caches, so what Rihla asks is counted on its own tables; what the wiki asks on its behalf must be
 * the same for every map.
 */
class StatementsTest {

    private static final int MOST = 8;

    private final Host host = Host.shared();
    private final Wiki wiki = new Wiki(host);
    private final Http editor = host.wiki("editor");
    private final Maps maps = new Maps(editor);
    private final String space = wiki.space("editor");

    @Test
    void aLargeMapTakesAsManyStatementsAsASmallOne() {
        String small = Wiki.view(pageOf(Maps.saying("ten cells")));
        String large = Wiki.view(pageOf(Maps.demo("large-map").toString()));
        List<String> forSmall = fewest(small);
        List<String> forLarge = fewest(large);
        assertThat(forLarge).hasSameSizeAs(forSmall);
        assertThat(own(forLarge)).hasSizeBetween(1, MOST).isEqualTo(own(forSmall));
    }

    @Test
    void theFirstViewOfARevisionStaysWithinTheLimitToo() {
        String key = maps.take(Maps.demo("large-map").toString(), "?space=" + space);
        String page = maps.read(key).json().path("page").asText();
        editor.get(page).expect(200);
        maps.edit(key, 0, "c", Maps.setText("stage:stage-0", "Fresh")).expect(200);
        assertThat(own(statements(page))).hasSizeBetween(1, MOST);
    }

    @Test
    void whatHasChangedTakesAsManyStatementsOfALargeMapAsOfASmallOne() {
        List<String> small = changed(Maps.saying("ten cells"), "stage:s1");
        List<String> large = changed(Maps.demo("large-map").toString(), "stage:stage-0");
        assertThat(large).hasSizeBetween(1, MOST).isEqualTo(small);
    }

    /** What the first look after an edit asks of the plugin's tables. */
    private List<String> changed(String map, String stage) {
        String key = maps.take(map, "?space=" + space);
        String view = Maps.PATH + "/" + key + "/view?view=full&editing=true&since=";
        maps.edit(key, 0, "first", Maps.setText(stage, "Fresh")).expect(200);
        editor.get(view + 0).expect(200);
        AtomicInteger revision = new AtomicInteger(1);
        return own(
                shortest(
                        () -> {
                            int before = revision.getAndIncrement();
                            maps.edit(key, before, "c" + before, Maps.setText(stage, "" + before))
                                    .expect(200);
                            return statements(view + before);
                        }));
    }

    @Test
    void aPageWithoutAMapAsksNothingOfOurs() {
        String page = Wiki.view(wiki.page("editor", space, "<p>No map</p>"));
        assertThat(own(fewest(page))).isEmpty();
    }

    @Test
    void followingAQuietMapAsksLittle() {
        String key = maps.take(Maps.demo("large-map").toString(), "?space=" + space);
        long revision = maps.read(key).json().path("revision").asLong();
        String poll = Maps.PATH + "/" + key + "/edits?since=" + revision;
        assertThat(own(fewest(poll))).hasSizeLessThanOrEqualTo(1);
    }

    private long pageOf(String map) {
        return wiki.page("editor", space, Wiki.macro(maps.take(map, "?space=" + space)));
    }

    private List<String> fewest(String path) {
        editor.get(path).expect(200);
        return shortest(() -> statements(path));
    }

    /** The shortest of a few recordings: work in the background may fall into one of them. */
    private static List<String> shortest(Supplier<List<String>> recording) {
        return Stream.generate(recording)
                .limit(5)
                .min(Comparator.comparingInt(List::size))
                .orElseThrow();
    }

    private List<String> statements(String path) {
        try {
            return host.service(Database.class)
                    .trace()
                    .record(() -> editor.get(path).expect(200))
                    .statements();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Those on the plugin's tables. */
    private static List<String> own(List<String> statements) {
        return statements.stream().filter(sql -> sql.contains("AO_")).toList();
    }
}
