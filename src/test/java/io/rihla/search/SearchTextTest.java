package io.rihla.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.journey.Card;
import io.rihla.journey.Element;
import io.rihla.journey.Evidence;
import io.rihla.journey.EvidenceKind;
import io.rihla.journey.Field;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.Lane;
import io.rihla.journey.LaneKind;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.PainPoint;
import io.rihla.journey.Persona;
import io.rihla.journey.Rank;
import io.rihla.journey.Stage;
import io.rihla.journey.TextField;
import io.rihla.journey.Touchpoint;
import io.rihla.text.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pcollections.HashTreePMap;

class SearchTextTest {

    private final JourneyMap map =
            JourneyMap.empty("m", Language.EN, LocalizedText.of(Language.EN, "Clinic"))
                    .with(TextField.GOAL, LocalizedText.of(Language.EN, "Fewer calls"))
                    .with(TextField.PERSONA, LocalizedText.of(Language.RO, "Ștefania"))
                    .with(TextField.SCENARIO, LocalizedText.of(Language.AR, "رِحلة"))
                    .with(stage("s1", "Booking", false, false))
                    .with(stage("s2", "Invisible", true, false))
                    .with(stage("s3", "Gone", false, true))
                    .with(Lane.of("l1", Rank.MIDDLE, LaneKind.ACTIONS))
                    .with(
                            new Touchpoint(
                                    "t1",
                                    "s1",
                                    Rank.MIDDLE,
                                    LocalizedText.of(Language.EN, "Hotline"),
                                    LocalizedText.of(Language.EN, "Waits"),
                                    Optional.empty(),
                                    List.of("telephone"),
                                    Optional.empty(),
                                    false,
                                    false,
                                    "Reception",
                                    false,
                                    "{\"x\":\"secret\"}"))
                    .with(card("c1", "l1", "s1", "Dials", false))
                    .with(card("c2", "l1", "s1", "Deleted", true))
                    .with(card("c3", "l1", "s3", "Buried", false))
                    .with(
                            PainPoint.of(
                                    "p1",
                                    "t1",
                                    Rank.MIDDLE,
                                    LocalizedText.of(Language.EN, "Engaged")));

    @Test
    void aPersonaIsFoundByEverythingThatIsSaidOfIt() {
        Persona lina = Persona.empty("p", Language.EN, LocalizedText.of(Language.EN, "Lina"));
        for (TextField field : lina.textFields()) {
            lina = lina.with(field, LocalizedText.of(Language.RO, "ro-" + field));
        }
        lina =
                lina.with(TextField.NAME, LocalizedText.of(Language.AR, "لِينا"))
                        .with(Field.CHANNELS, "counter")
                        .with(Field.OWNER, "somebody")
                        .withElements(
                                HashTreePMap.<String, Element>singleton(
                                                "e1", evidence("e1", "Said so", false))
                                        .plus("e2", evidence("e2", "Withdrawn", true)));
        SearchText text = new SearchText(2_000);
        text.add(lina);

        assertThat(text.toString())
                .contains("لِينا", "لينا", "counter", "Said so")
                .contains("ro-ROLE", "ro-GOAL", "ro-PAINS", "ro-INTERESTS", "ro-BACK_STORY")
                .doesNotContain("Withdrawn", "somebody");
    }

    private static Evidence evidence(String id, String note, boolean deleted) {
        Evidence evidence =
                Evidence.of(
                        id,
                        Rank.MIDDLE,
                        EvidenceKind.INTERVIEW,
                        LocalizedText.of(Language.EN, note));
        return evidence.with(Field.EXISTENCE, deleted ? "deleted" : "");
    }

    @Test
    void holdsEveryTextInEveryLanguageAndNothingThatWasDeleted() {
        String text = text(1_000);

        assertThat(text)
                .contains("Clinic", "Fewer calls", "Ștefania", "رِحلة", "Booking", "Invisible")
                .contains("Hotline", "Waits", "telephone", "Reception", "Dials", "Engaged")
                .doesNotContain("Gone", "Deleted", "Buried", "secret");
    }

    @Test
    void otherSpellingsComeLast() {
        assertThat(text(1_000)).containsSubsequence("Ștefania", "Engaged", "stefania", "رحلة");
    }

    @Test
    void isCutWhereItBecomesTooLongAndNeverWithinALetter() {
        SearchText text = new SearchText(8);
        text.add(JourneyMap.empty("m", Language.EN, LocalizedText.of(Language.EN, "abcdefg😀h")));

        assertThat(text.toString()).isEqualTo("abcdefg");
        assertThat(text.isFull()).isTrue();
        assertThat(text(20)).hasSize(20).startsWith("Clinic");
    }

    @Test
    void leavesOutNoFieldOfAnElement() {
        String text = text(100_000);

        for (Element element : map.visible().elements().values()) {
            for (TextField field : element.textFields()) {
                element.text(field).texts().values().forEach(one -> assertThat(text).contains(one));
            }
        }
    }

    private String text(int most) {
        SearchText text = new SearchText(most);
        text.add(map);
        return text.toString();
    }

    private static Stage stage(String id, String name, boolean hidden, boolean deleted) {
        LocalizedText none = LocalizedText.EMPTY;
        return new Stage(
                id,
                Rank.MIDDLE,
                LocalizedText.of(Language.EN, name),
                none,
                none,
                none,
                none,
                false,
                hidden,
                deleted,
                "");
    }

    private static Card card(String id, String lane, String stage, String text, boolean deleted) {
        return new Card(
                id,
                lane,
                stage,
                Rank.MIDDLE,
                LocalizedText.of(Language.EN, text),
                List.of(),
                deleted,
                "");
    }
}
