package io.rihla.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.journey.Addition;
import io.rihla.journey.Card;
import io.rihla.journey.Change;
import io.rihla.journey.ElementRef;
import io.rihla.journey.Feeling;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.Lane;
import io.rihla.journey.LaneKind;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapEdit;
import io.rihla.journey.PainPoint;
import io.rihla.journey.Rank;
import io.rihla.journey.Stage;
import io.rihla.journey.Touchpoint;
import io.rihla.journey.TouchpointChange;
import io.rihla.text.Language;
import io.rihla.text.Texts;
import io.rihla.tracking.Catalogue;
import io.rihla.tracking.Department;
import io.rihla.tracking.DepartmentColour;
import io.rihla.tracking.DepartmentPattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IssueDraftTest {

    private static final Texts TEXTS = new Texts();
    private static final String ADDRESS = "https://wiki.example/map";

    @Test
    void itTellsWhereItHurtsHowItFeelsAndWhatCustomersSay() {
        IssueDraft draft = draft(map("No prices\non the site"), Catalogue.EMPTY);

        assertThat(draft.language()).isEqualTo(Language.EN);
        assertThat(draft.summary()).isEqualTo("No prices on the site");
        assertThat(draft.description())
                .isEqualTo(
                        """
                        No prices
                        on the site

                        Map: Shop
                        Stage: Search
                        Touchpoint: Web site
                        Feeling: %s
                        Moment of truth

                        Customer quotes:
                        bq. What does it cost?

                        https://wiki.example/map"""
                                .formatted(TEXTS.text(Language.EN, "rihla.feeling.-2")));
        assertThat(draft.project()).isEmpty();
    }

    @Test
    void theDepartmentsProjectSpeaksItsOwnLanguage() {
        Catalogue catalogue =
                new Catalogue(
                        List.of(
                                new Department(
                                        "d1",
                                        LocalizedText.of(Language.RO, "Vânzări"),
                                        DepartmentColour.values()[0],
                                        DepartmentPattern.values()[0],
                                        "",
                                        "",
                                        "VANZ",
                                        "Defect",
                                        Optional.of(Language.RO),
                                        List.of(),
                                        false)));
        JourneyMap map =
                map("No prices")
                        .apply(new Change.SetDepartment(ElementRef.touchpoint("t"), "vanzari"))
                        .document();

        IssueDraft draft = draft(map, catalogue);

        assertThat(draft.project()).isEqualTo("VANZ");
        assertThat(draft.issueType()).isEqualTo("Defect");
        assertThat(draft.language()).isEqualTo(Language.RO);
        assertThat(draft.summary()).isEqualTo("Fără prețuri");
        assertThat(draft.description()).contains("Etapă: Căutare");
    }

    @Test
    void aTextIsNoMarkup() {
        IssueDraft draft = draft(map("See {code} [x|http://y] !z.png! [~bob]"), Catalogue.EMPTY);

        assertThat(draft.description())
                .startsWith("See \\{code} \\[x\\|http://y] \\!z.png\\! \\[~bob]");
        assertThat(draft.summary()).isEqualTo("See {code} [x|http://y] !z.png! [~bob]");
    }

    @Test
    void aLongTextIsCutBetweenCharacters() {
        String summary = draft(map("a" + "👍".repeat(300)), Catalogue.EMPTY).summary();

        assertThat(summary).hasSizeLessThanOrEqualTo(255).endsWith("👍…");
    }

    private static IssueDraft draft(JourneyMap map, Catalogue catalogue) {
        PainPoint pain = (PainPoint) map.element("p").orElseThrow();
        return IssueDraft.of(TEXTS, catalogue, map, pain, ADDRESS);
    }

    private static JourneyMap map(String pain) {
        return JourneyMap.empty("m", Language.EN, en("Shop"))
                .apply(
                        new MapEdit.Batch(
                                List.of(
                                        new Addition.AddStage(
                                                Stage.named(
                                                        "s",
                                                        Rank.MIDDLE,
                                                        both("Search", "Căutare"))),
                                        new Addition.AddTouchpoint(
                                                Touchpoint.named(
                                                        "t", "s", Rank.MIDDLE, en("Web site"))),
                                        new TouchpointChange.SetFeeling(
                                                "t", Optional.of(new Feeling(-2))),
                                        new TouchpointChange.SetMomentOfTruth("t", true),
                                        new Addition.AddLane(
                                                Lane.of("l", Rank.MIDDLE, LaneKind.QUOTES)),
                                        new Addition.AddLane(
                                                Lane.of("q", Rank.MIDDLE, LaneKind.QUESTIONS)),
                                        new Addition.AddCard(
                                                Card.of(
                                                        "c",
                                                        "l",
                                                        "s",
                                                        Rank.MIDDLE,
                                                        en("What does it cost?"))),
                                        new Addition.AddCard(
                                                Card.of(
                                                        "d",
                                                        "q",
                                                        "s",
                                                        Rank.MIDDLE,
                                                        en("Not this"))),
                                        new Addition.AddPainPoint(
                                                PainPoint.of(
                                                        "p",
                                                        "t",
                                                        Rank.MIDDLE,
                                                        both(pain, "Fără prețuri"))))))
                .document();
    }

    private static LocalizedText en(String text) {
        return LocalizedText.of(Language.EN, text);
    }

    private static LocalizedText both(String english, String romanian) {
        return new LocalizedText(Map.of(Language.EN, english, Language.RO, romanian));
    }
}
