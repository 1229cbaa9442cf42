package io.rihla.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.admin.DemoMaps;
import io.rihla.journey.Before;
import io.rihla.journey.Change;
import io.rihla.journey.ElementRef;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.LoggedEdit;
import io.rihla.journey.MapEdit;
import io.rihla.journey.TextField;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import io.rihla.text.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What many edits came to, in a few lines. */
class NoticeViewsTest {

    private final Texts texts = new Texts();
    private final JourneyMap map = DemoMaps.read("online-shop").orElseThrow();
    private final String stage = map.stages().get(0).id();
    private final List<String> cards =
            map.cards().stream()
                    .filter(card -> card.stage().equals(stage))
                    .map(card -> card.id())
                    .limit(3)
                    .toList();

    @Test
    void editsOfOneKindInOneStageAreCountedAndTheOthersNamed() {
        List<Change> changes = new ArrayList<>();
        cards.forEach(card -> changes.add(text(card)));
        changes.add(text(cards.get(0)));
        changes.add(new Change.Delete(ElementRef.touchpoint(map.touchpoints().get(0).id())));
        List<String> lines = lines(Language.EN, changes);

        assertThat(lines).hasSize(2);
        assertThat(plain(lines.get(0))).isEqualTo("Changed: 3 cards in " + name());
        assertThat(plain(lines.get(1))).startsWith("Deleted: Touchpoint “").endsWith(name());
    }

    @Test
    void whatWasTakenBackIsNoNews() {
        String card = cards.get(0);
        assertThat(
                        lines(
                                Language.EN,
                                List.of(
                                        Change.adding(map.element(card).orElseThrow()),
                                        text(card),
                                        new Change.Delete(ElementRef.card(card)))))
                .containsExactly(texts.text(Language.EN, "rihla.notice.nothing-left"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasItsWords(Language language) {
        List<Change> changes = new ArrayList<>();
        cards.forEach(card -> changes.add(text(card)));
        assertThat(plain(lines(language, changes).get(0)))
                .contains(texts.plural(TextLocale.of(language), "rihla.count.cards", 3));
    }

    private List<String> lines(Language language, List<Change> changes) {
        MapWords words = new MapWords(texts, TextLocale.of(language), map, Map.of());
        return new ChangeSummary(map, words)
                .of(
                        changes.stream()
                                .map(
                                        change ->
                                                new LoggedEdit(
                                                        1,
                                                        "ana",
                                                        Instant.EPOCH,
                                                        "",
                                                        new MapEdit.Batch(List.of(change)),
                                                        new Before(List.of())))
                                .toList());
    }

    private static Change text(String card) {
        return new Change.SetText(ElementRef.card(card), TextField.TEXT, Language.EN, "new");
    }

    private String name() {
        return map.stages().get(0).name().in(Language.EN).orElseThrow();
    }

    private static String plain(String line) {
        return line.replaceAll("[\\u2068\\u2069]", "");
    }
}
