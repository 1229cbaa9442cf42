package io.rihla.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rihla.journey.format.EditJson;
import io.rihla.journey.format.MapFiles;
import io.rihla.text.Language;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class KpiUseTest {

    private static final LocalizedText NAME = LocalizedText.of(Language.EN, "x");
    private static final Rank RANK = Rank.MIDDLE;

    private final JourneyMap map =
            JourneyMap.empty("m", Language.EN, NAME)
                    .apply(
                            new MapEdit.Batch(
                                    List.of(
                                            new Addition.AddStage(Stage.named("s", RANK, NAME)),
                                            new Addition.AddTouchpoint(
                                                    Touchpoint.named("t", "s", RANK, NAME)))))
                    .document();

    @Test
    void aKpiIsMeasuredForTheMapAStageOrATouchpoint() {
        JourneyMap measured =
                add(
                        KpiUse.of("m1", RANK, ElementRef.MAP, "csat"),
                        KpiUse.of("s1", RANK, ElementRef.stage("s"), "csat"),
                        new KpiUse(
                                "t1", RANK, ElementRef.touchpoint("t"), "email", "ces", false, ""));

        assertThat(measured.kpiUses()).extracting(KpiUse::id).containsExactly("m1", "s1", "t1");
        assertThat(measured.kpiUses()).extracting(KpiUse::channel).containsExactly("", "", "email");
        assertThatThrownBy(() -> KpiUse.of("l1", RANK, ElementRef.lane("l"), "csat"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatGoesTakesItsKpisOutOfSightAndBringsThemBack() {
        JourneyMap measured = add(KpiUse.of("t1", RANK, ElementRef.touchpoint("t"), "csat"));

        JourneyMap without = measured.apply(new Change.Delete(ElementRef.stage("s"))).document();

        assertThat(without.kpiUses()).isEmpty();
        assertThat(without.apply(new Change.Restore(ElementRef.stage("s"))).document().kpiUses())
                .hasSize(1);
    }

    @Test
    void itComesBackFromAFileAsItWas() {
        JourneyMap measured =
                add(
                        KpiUse.of("m1", RANK, ElementRef.MAP, "csat"),
                        new KpiUse(
                                "t1",
                                RANK,
                                ElementRef.touchpoint("t"),
                                "قناة",
                                "ces",
                                false,
                                "{\"target\":4}"));

        assertThat(MapFiles.read(stream(MapFiles.write(measured)), MapLimits.DEFAULT))
                .isEqualTo(measured);
    }

    @Test
    void aClientSaysOfWhatAndNeedsNoRank() {
        MapEdit edit =
                EditJson.readFromClient(
                        stream(
                                "{\"type\": \"add-kpi-use\", \"element\":"
                                        + " {\"id\": \"k\", \"touchpoint\": \"t\", \"kpi\":"
                                        + " \"csat\", \"channel\": \"email\"}}"),
                        map,
                        MapLimits.DEFAULT);

        KpiUse use = map.apply(edit).document().kpiUses().get(0);
        assertThat(use.subject()).isEqualTo(ElementRef.touchpoint("t"));
        assertThat(use.channel()).isEqualTo("email");
    }

    @Test
    void itNeedsAKpiAndAPlaceThatIsThere() {
        assertThatThrownBy(() -> add(KpiUse.of("m1", RANK, ElementRef.MAP, "no id")))
                .isInstanceOfSatisfying(
                        EditRefused.class,
                        refused -> assertThat(refused.error()).isEqualTo(EditError.BAD_ID));
        assertThatThrownBy(() -> add(KpiUse.of("s1", RANK, ElementRef.stage("other"), "csat")))
                .isInstanceOfSatisfying(
                        EditRefused.class,
                        refused ->
                                assertThat(refused.error()).isEqualTo(EditError.UNKNOWN_ELEMENT));
    }

    private JourneyMap add(KpiUse... uses) {
        JourneyMap measured = map;
        for (KpiUse use : uses) {
            measured = measured.apply(new Addition.AddKpiUse(use)).document();
        }
        return measured;
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
