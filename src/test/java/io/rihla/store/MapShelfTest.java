package io.rihla.store;

import static io.rihla.store.Desk.ADMIN;
import static io.rihla.store.Desk.ANA;
import static io.rihla.store.Desk.OMAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rihla.documents.HeadQuery;
import io.rihla.documents.Home;
import io.rihla.documents.MapHead;
import io.rihla.documents.MapKeys;
import io.rihla.documents.NoSuchMap;
import io.rihla.documents.NotAllowed;
import io.rihla.documents.Viewer;
import io.rihla.text.Folding;
import io.rihla.text.Language;
import io.rihla.workbench.database.DatabaseKind;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class MapShelfTest {

    private static final AtomicLong PAGES = new AtomicLong(1_000_000);

    private final Desk desk;
    private final String space = UUID.randomUUID().toString();
    private final Home home = new Home(PAGES.incrementAndGet(), space);
    private final Home elsewhere = new Home(PAGES.incrementAndGet(), space);

    MapShelfTest(DatabaseKind kind) {
        desk = Desk.on(kind);
        desk.wiki.grant(home.pageId(), ANA, Desk.Wiki.REMOVE);
        desk.wiki.grant(home.pageId(), OMAR, Desk.Wiki.EDIT);
        desk.wiki.grant(elsewhere.pageId(), ANA, Desk.Wiki.EDIT);
        desk.wiki.grant(elsewhere.pageId(), OMAR, Desk.Wiki.EDIT);
    }

    @Test
    void aMapKeepsItsKeyUnlessItIsTaken() {
        String wanted = "shop-" + MapKeys.random(new Random());
        MapHead first = desk.create(Sketch.map(wanted));
        MapHead second = desk.create(Sketch.map(wanted));

        assertThat(first.key()).isEqualTo(wanted);
        assertThat(second.key()).isNotEqualTo(wanted).matches(MapKeys::valid);
        assertThat(desk.map(second.key()).key()).isEqualTo(second.key());
        assertThat(desk.create(Sketch.map("No key!")).key()).matches(MapKeys::valid);
    }

    @Test
    void creatingOnAPageTakesEditingIt() {
        Viewer reader = Viewer.of("reader");
        desk.wiki.grant(home.pageId(), reader, Desk.Wiki.VIEW);
        assertThatThrownBy(() -> desk.shelf.create(reader, Sketch.map(""), Optional.of(home)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(
                        () -> desk.shelf.create(Viewer.ANONYMOUS, Sketch.map(""), Optional.empty()))
                .isInstanceOf(NotAllowed.class);

        MapHead head = desk.shelf.create(OMAR, Sketch.map(""), Optional.of(home));
        assertThat(head).returns(Optional.of(home.pageId()), MapHead::homePage);
        assertThat(desk.service.open(ANA, head.key()).rights().manage()).isTrue();
        assertThat(desk.service.open(OMAR, head.key()).rights().manage()).isFalse();
    }

    @Test
    void anUnplacedMapIsItsCreatorsUntilItFindsAHome() {
        String key = desk.create(Sketch.map("")).key();
        assertThatThrownBy(() -> desk.service.open(OMAR, key)).isInstanceOf(NoSuchMap.class);
        assertThatThrownBy(() -> desk.shelf.place(OMAR, key, home)).isInstanceOf(NoSuchMap.class);

        desk.shelf.place(ANA, key, home);
        assertThat(desk.service.open(OMAR, key).head().spaceKey()).isEqualTo(space);
    }

    @Test
    void movingTakesMoreThanEditing() {
        String key = placed();
        assertThatThrownBy(() -> desk.shelf.place(OMAR, key, elsewhere))
                .isInstanceOf(NotAllowed.class);
        desk.shelf.place(OMAR, key, home);
        desk.shelf.place(ANA, key, elsewhere);
        assertThat(desk.store.head(key).orElseThrow().homePage()).contains(elsewhere.pageId());
        assertThatThrownBy(() -> desk.shelf.place(ANA, key, new Home(-1, "XX")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void theFirstPageThatShowsAMapBecomesItsHome() {
        String mine = desk.create(Sketch.map("")).key();
        String placed = placed();
        String omars = desk.shelf.create(OMAR, Sketch.map(""), Optional.empty()).key();

        desk.shelf.adopt(ANA, List.of(mine, placed, omars, "nothing"), elsewhere);

        assertThat(homeOf(mine)).contains(elsewhere.pageId());
        assertThat(homeOf(placed)).contains(home.pageId());
        assertThat(homeOf(omars)).isEmpty();
    }

    @Test
    void theBinGivesBackWhatItGot() {
        String key = placed();
        desk.edit(ANA, key, 0, Sketch.rename(Language.RO, "Nume"));
        assertThatThrownBy(() -> desk.shelf.delete(OMAR, key)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.shelf.purge(ANA, key)).isInstanceOf(NotAllowed.class);

        desk.shelf.delete(ANA, key);
        desk.shelf.delete(ANA, key);
        assertThatThrownBy(() -> desk.service.open(ANA, key)).isInstanceOf(NoSuchMap.class);
        assertThatThrownBy(() -> desk.service.editsSince(ANA, key, 1))
                .isInstanceOf(NoSuchMap.class);
        assertThatThrownBy(() -> desk.edit(ANA, key, 1, Sketch.addStage("x")))
                .isInstanceOf(NoSuchMap.class);
        assertThatThrownBy(() -> desk.shelf.restore(OMAR, key)).isInstanceOf(NoSuchMap.class);
        assertThat(inBin(ANA)).containsExactly(key);
        assertThat(inBin(OMAR)).isEmpty();

        desk.shelf.restore(ANA, key);
        assertThat(desk.service.open(OMAR, key).revision()).isEqualTo(1);
        assertThat(inBin(ANA)).isEmpty();
    }

    @Test
    void purgedIsGone() {
        String key = placed();
        desk.shelf.delete(ANA, key);
        desk.shelf.purge(ANA, key);
        assertThat(desk.store.head(key)).isEmpty();
        assertThatThrownBy(() -> desk.shelf.restore(ANA, key)).isInstanceOf(NoSuchMap.class);
    }

    @Test
    void aMapWhoseHomeIsGoneWaitsForAnAdministrator() {
        MapHead head = desk.create(Sketch.map(""));
        desk.shelf.place(ANA, head.key(), home);
        desk.wiki.remove(home.pageId());

        assertThatThrownBy(() -> desk.service.open(ANA, head.key())).isInstanceOf(NoSuchMap.class);
        assertThat(desk.service.open(ADMIN, head.key()).rights().manage()).isTrue();
    }

    @Test
    void listsShowWhatTheViewerMaySee() {
        String placed = placed();
        desk.create(Sketch.map(""));
        Home hidden = new Home(PAGES.incrementAndGet(), space);
        desk.wiki.grant(hidden.pageId(), ANA, Desk.Wiki.EDIT);
        String secret = desk.shelf.create(ANA, Sketch.map(""), Optional.of(hidden)).key();
        HeadQuery query = new HeadQuery("", Optional.of(space), Optional.empty(), false);

        assertThat(desk.shelf.list(OMAR, query, 10))
                .extracting(MapHead::key)
                .containsExactly(placed);
        assertThat(desk.shelf.list(ANA, query, 10))
                .extracting(MapHead::key)
                .containsExactly(secret, placed);
        assertThat(desk.shelf.list(ANA, query, 1)).extracting(MapHead::key).containsExactly(secret);
    }

    @Test
    void searchingFollowsARename() {
        String key = placed();
        desk.edit(ANA, key, 0, Sketch.rename(Language.RO, "Povestea căruței"));
        HeadQuery query =
                new HeadQuery(Folding.fold("CARUTEI"), Optional.of(space), Optional.empty(), false);
        assertThat(desk.shelf.list(OMAR, query, 10)).extracting(MapHead::key).containsExactly(key);
    }

    /**
     * The store takes a typed wildcard for any sign; its first pages may hold nothing that fits.
     */
    @Test
    void aSearchLooksBehindPagesThatOnlySeemToFit() {
        String key = placed();
        desk.edit(ANA, key, 0, Sketch.rename(Language.RO, "100_la_suta"));
        for (int i = 0; i < 201; i++) {
            String other = placed();
            desk.edit(ANA, other, 0, Sketch.rename(Language.RO, "100 la suta"));
        }
        HeadQuery query = new HeadQuery("100_", Optional.of(space), Optional.empty(), false);
        assertThat(desk.shelf.list(OMAR, query, 10)).extracting(MapHead::key).containsExactly(key);
    }

    @Test
    void mapsFollowTheirHomeToAnotherSpaceShownThereOrNot() {
        String lives = placed();
        String binned = placed();
        desk.shelf.delete(ANA, binned);
        String away = desk.shelf.create(ANA, Sketch.map(""), Optional.of(elsewhere)).key();

        desk.shelf.moved(new Home(home.pageId(), "OTHER"));
        desk.shelf.moved(new Home(home.pageId(), "OTHER"));

        assertThat(spaceOf(lives)).isEqualTo("OTHER");
        assertThat(spaceOf(binned)).isEqualTo("OTHER");
        assertThat(spaceOf(away)).isEqualTo(space);
    }

    private String spaceOf(String key) {
        return desk.store.head(key).orElseThrow().spaceKey();
    }

    private String placed() {
        return desk.shelf.create(ANA, Sketch.map(""), Optional.of(home)).key();
    }

    private Optional<Long> homeOf(String key) {
        return desk.store.head(key).orElseThrow().homePage();
    }

    private List<String> inBin(Viewer viewer) {
        HeadQuery bin = new HeadQuery("", Optional.of(space), Optional.empty(), true);
        return desk.shelf.list(viewer, bin, 10).stream().map(MapHead::key).toList();
    }
}
