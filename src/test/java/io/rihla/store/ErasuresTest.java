package io.rihla.store;

import static io.rihla.store.Desk.ANA;
import static io.rihla.store.Desk.OMAR;
import static io.rihla.store.ErasureDesk.CANARY;
import static io.rihla.store.ErasureDesk.LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rihla.documents.MapHead;
import io.rihla.documents.NotAllowed;
import io.rihla.history.Erasure;
import io.rihla.journey.Change;
import io.rihla.journey.ElementRef;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.MapLimits;
import io.rihla.journey.MapProjection;
import io.rihla.journey.TextField;
import io.rihla.journey.format.MapFiles;
import io.rihla.text.Language;
import io.rihla.workbench.database.DatabaseKind;
import io.rihla.workbench.database.Faults;
import io.rihla.workbench.database.SqlTrace;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What was typed into an element of a map is erased. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class ErasuresTest {

    private final ErasureDesk site;
    private final Desk desk;
    private final String key;

    ErasuresTest(DatabaseKind kind) {
        site = new ErasureDesk(kind);
        desk = site.desk;
        key = site.key;
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void nothingOfAnElementIsLeftAnywhere() throws SQLException {
        long revision = 0;
        for (int i = 0; i < 300; i++) {
            String card = i % 3 == 0 ? "c0-0" : "c0-1";
            String text = i % 3 == 0 ? CANARY + i : "harmless " + i;
            revision =
                    desk.edit(i % 2 == 0 ? ANA : OMAR, key, revision, ErasureDesk.text(card, text))
                            .revision();
        }
        JourneyMap before = desk.service.open(ANA, key, 150).document();
        assertThat(site.dump()).contains(CANARY);

        Erasure erasure =
                site.erasures.element(ANA, key, ElementRef.card("c0-0"), MapLimits.DEFAULT);
        assertThat(desk.textOf(desk.map(key), "c0-0")).startsWith("erased on 2");
        assertThat(site.erasures.work(erasure.id(), LONG)).isTrue();

        assertThat(site.dump()).doesNotContain(CANARY);
        assertThat(MapFiles.write(desk.map(key))).doesNotContain(CANARY);
        Desk fresh = Desk.on(site.harness, Clock.systemUTC()).withWikiOf(desk);
        for (long each = 1; each <= revision; each += 29) {
            JourneyMap map = fresh.service.open(ANA, key, each).document();
            assertThat(fresh.textOf(map, "c0-0")).startsWith("erased on 2");
        }
        assertThat(fresh.textOf(fresh.service.open(ANA, key, 150).document(), "c0-1"))
                .isEqualTo(fresh.textOf(before, "c0-1"));
        assertThat(fresh.map(key)).isEqualTo(desk.map(key));
    }

    /** A node may have seen the map at any moment between the secret and the erasure. */
    @Test
    void noNodeUsesWhatItKeptOfALaterRevision() throws SQLException {
        desk.edit(ANA, key, 0, ErasureDesk.text("c0-0", CANARY));
        desk.edit(ANA, key, 1, ErasureDesk.text("c0-1", "harmless"));
        Desk other = Desk.on(site.harness, Clock.systemUTC()).withWikiOf(desk);
        other.map(key);
        desk.edit(ANA, key, 2, ErasureDesk.text("c0-1", "harmless too"));
        site.work(site.erasures.element(ANA, key, ElementRef.card("c0-0"), MapLimits.DEFAULT));

        assertThat(other.textOf(other.map(key), "c0-0")).startsWith("erased on");
        JourneyMap then = other.service.open(ANA, key, 2).document();
        assertThat(other.textOf(then, "c0-0")).startsWith("erased on");
        assertThat(site.dump()).doesNotContain(CANARY);
    }

    @Test
    void namesThatOthersKeepAreErasedToo() throws SQLException {
        ElementRef stage = ElementRef.stage("s0");
        desk.edit(ANA, key, 0, new Change.SetText(stage, TextField.NAME, Language.AR, CANARY));
        desk.edit(ANA, key, 1, new Change.SetDepartment(ElementRef.touchpoint("t0"), CANARY));
        desk.edit(ANA, key, 2, Sketch.rename(Language.EN, CANARY));
        for (ElementRef ref : List.of(stage, ElementRef.touchpoint("t0"), ElementRef.MAP)) {
            site.work(site.erasures.element(ANA, key, ref, MapLimits.DEFAULT));
        }
        MapHead head = desk.store.head(key).orElseThrow();
        assertThat(site.dump()).doesNotContain(CANARY).doesNotContain(ErasureDesk.fold(CANARY));
        assertThat(head.name().in(Language.EN).orElseThrow()).startsWith("erased on");
        assertThat(desk.store.projection(head)).isEqualTo(MapProjection.of(desk.map(key)));
    }

    /** What is deleted has nothing to show, but other nodes keep it in memory. */
    @Test
    void aDeletedElementIsErasedAndNoNodeWritesItAgain() throws SQLException {
        desk.edit(ANA, key, 0, ErasureDesk.text("c0-0", CANARY));
        desk.edit(ANA, key, 1, new Change.Delete(ElementRef.card("c0-0")));
        Desk other = Desk.on(site.harness, Clock.systemUTC()).withWikiOf(desk);
        other.map(key);

        site.work(site.erasures.element(ANA, key, ElementRef.card("c0-0"), MapLimits.DEFAULT));
        long revision = other.service.open(ANA, key).revision();
        for (int i = 0; i < 70; i++) {
            revision =
                    other.edit(ANA, key, revision, ErasureDesk.text("c0-1", "later " + i))
                            .revision();
        }
        other.edit(ANA, key, revision, new Change.Restore(ElementRef.card("c0-0")));

        assertThat(site.dump()).doesNotContain(CANARY);
        assertThat(other.textOf(other.map(key), "c0-0")).startsWith("erased on");
    }

    @Test
    void undoingBringsNothingErasedBack() throws SQLException {
        desk.edit(ANA, key, 0, ErasureDesk.text("c0-0", CANARY));
        desk.edit(ANA, key, 1, ErasureDesk.text("c0-0", "harmless"));
        site.work(site.erasures.element(ANA, key, ElementRef.card("c0-0"), MapLimits.DEFAULT));
        site.history().restore(ANA, key, 1, Optional.empty(), "", MapLimits.DEFAULT);

        assertThat(site.dump()).doesNotContain(CANARY);
        assertThat(desk.textOf(desk.map(key), "c0-0")).startsWith("erased on");
    }

    /** Whichever statement breaks, the work is taken up again and comes to its end. */
    @Test
    void brokenWorkIsTakenUpAgain() throws SQLException {
        for (int i = 0; i < 5; i++) {
            desk.edit(ANA, key, i, ErasureDesk.text("c0-0", CANARY + i));
        }
        Erasure erasure =
                site.erasures.element(ANA, key, ElementRef.card("c0-0"), MapLimits.DEFAULT);
        for (int broken = 1; broken < 12; broken++) {
            try (SqlTrace.Hooked ignored =
                    site.harness.statements().beforeStatement(broken, Faults.lostConnection())) {
                site.erasures.work(erasure.id(), LONG);
            } catch (RuntimeException lost) {
                assertThat(desk.textOf(site.fresh().map(key), "c0-0")).startsWith("erased on");
            }
        }
        ErasureDesk.erasures(site.fresh()).workOnAll(LONG);
        assertThat(site.dump()).doesNotContain(CANARY);
        assertThat(new AoErasureStore(site.harness.activeObjects()).unfinished()).isEmpty();
    }

    @Test
    void onlyWhoManagesTheMapErases() {
        assertThatThrownBy(
                        () ->
                                site.erasures.element(
                                        OMAR, key, ElementRef.card("c0-0"), MapLimits.DEFAULT))
                .isInstanceOf(NotAllowed.class);
    }
}
