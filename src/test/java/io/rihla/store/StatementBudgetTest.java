package io.rihla.store;

import static io.rihla.store.Desk.ADMIN;
import static io.rihla.store.Desk.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.documents.HeadQuery;
import io.rihla.journey.MapEdit;
import io.rihla.text.Language;
import io.rihla.workbench.database.DatabaseKind;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** How many statements each request may cost, the same for a map of 10 cells and one of 1 000. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class StatementBudgetTest {

    private final DatabaseKind kind;
    private final Desk desk;

    StatementBudgetTest(DatabaseKind kind) {
        this.kind = kind;
        desk = Desk.on(kind);
    }

    @Test
    void openingAnUnchangedMapCostsOne() throws Exception {
        for (String key : List.of(map(5, 2), map(20, 50))) {
            desk.service.open(ANA, key);
            assertThat(cost(() -> desk.service.open(ANA, key))).isEqualTo(1);
        }
    }

    @Test
    void openingAMapThatTheNodeDoesNotKnowCostsThree() throws Exception {
        for (String key : List.of(map(5, 2), map(20, 50))) {
            desk.edit(ANA, key, 0, Sketch.retext("c0-0", Language.EN, "changed"));
            Desk fresh = Desk.on(kind).withWikiOf(desk);
            assertThat(cost(() -> fresh.service.open(ANA, key))).isEqualTo(3);
        }
    }

    @Test
    void catchingUpWithAnotherNodeCostsTwo() throws Exception {
        for (String key : List.of(map(5, 2), map(20, 50))) {
            Desk other = Desk.on(kind).withWikiOf(desk);
            desk.edit(ANA, key, 0, Sketch.retext("c0-0", Language.EN, "one"));
            other.service.open(ANA, key);
            desk.edit(ANA, key, 1, Sketch.retext("c0-0", Language.EN, "two"));
            assertThat(cost(() -> other.service.open(ANA, key))).isEqualTo(2);
        }
    }

    @Test
    void followingAMapCostsNothingWhileNothingHappens() throws Exception {
        String key = map(5, 2);
        desk.edit(ANA, key, 0, Sketch.retext("c0-0", Language.EN, "changed"));
        desk.service.editsSince(ANA, key, 1);
        assertThat(cost(() -> desk.service.editsSince(ANA, key, 1))).isZero();
        assertThat(cost(() -> desk.service.editsSince(ANA, key, 0))).isEqualTo(1);
    }

    /** PostgreSQL is asked for the id of each of the two new rows first. */
    @Test
    void anEditOfATextCostsSevenAndTwoNumbers() throws Exception {
        for (String key : List.of(map(5, 2), map(20, 50))) {
            desk.service.open(ANA, key);
            MapEdit edit = Sketch.retext("c0-0", Language.EN, "changed");
            assertThat(cost(() -> desk.edit(ANA, key, 0, "c", edit)))
                    .isEqualTo(kind == DatabaseKind.H2 ? 7 : 9);
        }
    }

    @Test
    void aListCostsOneWhateverItHolds() throws Exception {
        for (int maps = 0; maps < 5; maps++) {
            map(1, 1);
        }
        assertThat(cost(() -> desk.shelf.list(ADMIN, HeadQuery.ALL, 3))).isEqualTo(1);
    }

    private String map(int stages, int cardsPerStage) {
        return desk.create(Sketch.map("", stages, cardsPerStage)).key();
    }

    private int cost(Callable<?> request) throws Exception {
        return desk.harness.statements().record(request).statements().size();
    }
}
