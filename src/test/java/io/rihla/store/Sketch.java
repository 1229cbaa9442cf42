package io.rihla.store;

import io.rihla.journey.Addition;
import io.rihla.journey.Card;
import io.rihla.journey.Change;
import io.rihla.journey.ElementRef;
import io.rihla.journey.IssueLink;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.Lane;
import io.rihla.journey.LaneKind;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapChange;
import io.rihla.journey.MapEdit;
import io.rihla.journey.MapState;
import io.rihla.journey.PainPoint;
import io.rihla.journey.PainPointKind;
import io.rihla.journey.Rank;
import io.rihla.journey.Stage;
import io.rihla.journey.TextField;
import io.rihla.journey.Touchpoint;
import io.rihla.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Maps and edits for tests, with as few words as possible. */
final class Sketch {

    private Sketch() {}

    static JourneyMap map(String key) {
        return JourneyMap.empty(key, Language.EN, LocalizedText.of(Language.EN, "Map " + key));
    }

    static JourneyMap named(String name) {
        return JourneyMap.empty("", Language.EN, LocalizedText.of(Language.EN, name));
    }

    static MapEdit state(MapState state) {
        return new MapChange.SetState(state);
    }

    static MapEdit owner(String userKey) {
        return new MapChange.SetOwner(userKey);
    }

    /** A map of stages with one lane and a card in each cell, and a touchpoint in each stage. */
    static JourneyMap map(String key, int stages, int cardsPerStage) {
        List<Change> changes = new ArrayList<>();
        changes.add(addLane("lane"));
        for (int s = 0; s < stages; s++) {
            changes.add(addStage("s" + s));
            changes.add(addTouchpoint("t" + s, "s" + s, "Sales"));
            for (int c = 0; c < cardsPerStage; c++) {
                changes.add(addCard("c" + s + "-" + c, "s" + s));
            }
        }
        return map(key).apply(new MapEdit.Batch(changes)).document();
    }

    static Change addStage(String id) {
        return new Addition.AddStage(
                new Stage(
                        id,
                        Rank.MIDDLE,
                        en("Stage " + id),
                        LocalizedText.EMPTY,
                        LocalizedText.EMPTY,
                        LocalizedText.EMPTY,
                        LocalizedText.EMPTY,
                        false,
                        false,
                        false,
                        ""));
    }

    static Change addLane(String id) {
        return new Addition.AddLane(
                new Lane(id, Rank.MIDDLE, LaneKind.ACTIONS, en("Lane"), false, false, ""));
    }

    static Change addTouchpoint(String id, String stage, String department) {
        return new Addition.AddTouchpoint(
                new Touchpoint(
                        id,
                        stage,
                        Rank.MIDDLE,
                        en("Touchpoint " + id),
                        LocalizedText.EMPTY,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        false,
                        false,
                        department,
                        false,
                        ""));
    }

    static Change addCard(String id, String stage) {
        return new Addition.AddCard(
                new Card(id, "lane", stage, Rank.MIDDLE, en("Card " + id), List.of(), false, ""));
    }

    static Change addPain(String id, String touchpoint, String department) {
        return new Addition.AddPainPoint(
                new PainPoint(
                        id,
                        touchpoint,
                        Rank.MIDDLE,
                        en("Pain " + id),
                        PainPointKind.PAIN,
                        3,
                        department,
                        Optional.empty(),
                        List.of(),
                        LocalizedText.EMPTY,
                        LocalizedText.EMPTY,
                        false,
                        ""));
    }

    static Change link(String painPoint, long issue) {
        return new Addition.AddIssueLink(IssueLink.of(painPoint, Rank.MIDDLE, issue));
    }

    static Change rename(Language language, String name) {
        return new Change.SetText(ElementRef.MAP, TextField.NAME, language, name);
    }

    static Change retext(String card, Language language, String text) {
        return new Change.SetText(ElementRef.card(card), TextField.TEXT, language, text);
    }

    private static LocalizedText en(String text) {
        return LocalizedText.of(Language.EN, text);
    }
}
