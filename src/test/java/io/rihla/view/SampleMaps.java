package io.rihla.view;

import io.rihla.journey.Addition;
import io.rihla.journey.Card;
import io.rihla.journey.Change;
import io.rihla.journey.Element;
import io.rihla.journey.ElementRef;
import io.rihla.journey.Feeling;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.Lane;
import io.rihla.journey.LaneKind;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapEdit;
import io.rihla.journey.MapPersona;
import io.rihla.journey.MapState;
import io.rihla.journey.PainPoint;
import io.rihla.journey.PainPointKind;
import io.rihla.journey.PersonaFeeling;
import io.rihla.journey.Rank;
import io.rihla.journey.Stage;
import io.rihla.journey.Touchpoint;
import io.rihla.journey.TouchpointKind;
import io.rihla.text.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pcollections.HashTreePMap;

/** Maps for tests. */
public final class SampleMaps {

    private static final String RANKS =
            "123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private SampleMaps() {}

    /** Two stages in English and Arabic, where one card has no Arabic yet; texts with markup. */
    public static JourneyMap small() {
        List<Element> elements =
                List.of(
                        stage("s1", 0, both("Search & find", "البحث"), true),
                        stage("s2", 1, both("Buy", "الشراء"), false),
                        touchpoint("t1", "s1", 0, both("Web <site>", "الموقع"), -2, false),
                        touchpoint("t2", "s1", 1, both("Phone", "الهاتف"), 1, true),
                        touchpoint("t3", "s2", 2, both("Shop", "المتجر"), 2, false),
                        lane("l1", 0, LaneKind.ACTIONS, LocalizedText.EMPTY),
                        lane("l2", 1, LaneKind.CUSTOM, both("Proof", "الإثبات")),
                        card("c1", "l1", "s1", 0, both("Compare \"plans\"", "مقارنة الباقات")),
                        card("c2", "l1", "s2", 1, LocalizedText.of(Language.EN, "Pay by card")),
                        new PainPoint(
                                "p1",
                                "t1",
                                rank(0),
                                both("Prices are hidden", "الأسعار مخفية"),
                                PainPointKind.FRICTION,
                                4,
                                "Sales",
                                Optional.empty(),
                                List.of(),
                                LocalizedText.EMPTY,
                                LocalizedText.EMPTY,
                                false,
                                ""));
        return map(
                "SHOP-1",
                List.of(Language.EN, Language.AR),
                both("Shop visit", "زيارة المتجر"),
                elements);
    }

    /**
     * The same, about two personas, one of whom the reader may not see; one card is for somebody
     * who is no longer on the map.
     */
    public static JourneyMap shared() {
        String omar = MapPersona.idOf("omar");
        return small().apply(
                        new MapEdit.Batch(
                                List.of(
                                        new Addition.AddMapPersona(MapPersona.of("ana", rank(0))),
                                        new Addition.AddMapPersona(MapPersona.of("omar", rank(1))),
                                        new Addition.AddPersonaFeeling(
                                                PersonaFeeling.of(
                                                        "t1", omar, Optional.of(new Feeling(1)))),
                                        new Addition.AddPersonaFeeling(
                                                PersonaFeeling.of(
                                                        "t2", omar, Optional.of(new Feeling(-1)))),
                                        new Change.SetPersonas(
                                                ElementRef.card("c1"), List.of(omar)),
                                        new Change.SetPersonas(
                                                ElementRef.painPoint("p1"), List.of(omar)),
                                        new Change.SetPersonas(
                                                ElementRef.card("c2"),
                                                List.of(MapPersona.idOf("gone"))))))
                .document();
    }

    /** The same with a hidden stage, a card and a touchpoint without a text. */
    public static JourneyMap unfinished() {
        LocalizedText none = LocalizedText.EMPTY;
        Stage hidden = stage("s3", 2, both("Return", "الإرجاع"), false);
        return small().apply(
                        new MapEdit.Batch(
                                List.of(
                                        new Addition.AddStage(hidden),
                                        new Change.SetHidden(hidden.ref(), true),
                                        new Addition.AddCard(card("c3", "l1", "s1", 2, none)),
                                        new Addition.AddTouchpoint(
                                                Touchpoint.named("t4", "s2", rank(3), none)))))
                .document();
    }

    /** As many lanes and stages as asked for, with one card in each cell. */
    public static JourneyMap grid(int stages, int lanes) {
        List<Element> elements = new ArrayList<>();
        for (int s = 0; s < stages; s++) {
            elements.add(stage("s" + s, s, LocalizedText.of(Language.EN, "Stage " + s), false));
            elements.add(
                    touchpoint(
                            "t" + s,
                            "s" + s,
                            s,
                            LocalizedText.of(Language.EN, "Touch " + s),
                            s % 5 - 2,
                            false));
        }
        for (int l = 0; l < lanes; l++) {
            elements.add(
                    lane("l" + l, l, LaneKind.CUSTOM, LocalizedText.of(Language.EN, "Lane " + l)));
            for (int s = 0; s < stages; s++) {
                LocalizedText text =
                        LocalizedText.of(
                                Language.EN, "Card <" + l + "> & \"" + s + "\" رحلة العميل");
                elements.add(card("c" + l + "x" + s, "l" + l, "s" + s, 0, text));
            }
        }
        return map("GRID", List.of(Language.EN), LocalizedText.of(Language.EN, "Grid"), elements);
    }

    private static JourneyMap map(
            String key, List<Language> languages, LocalizedText name, List<Element> elements) {
        Map<String, Element> byId = new java.util.HashMap<>();
        elements.forEach(element -> byId.put(element.id(), element));
        return new JourneyMap(
                key,
                MapState.PUBLISHED,
                languages,
                name,
                both("More sales", "مبيعات أكثر"),
                both("Sara", "سارة"),
                LocalizedText.EMPTY,
                "user-1",
                HashTreePMap.from(byId),
                "");
    }

    private static LocalizedText both(String english, String arabic) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        texts.put(Language.EN, english);
        texts.put(Language.AR, arabic);
        return new LocalizedText(texts);
    }

    private static Rank rank(int place) {
        return new Rank("" + RANKS.charAt(place));
    }

    private static Stage stage(String id, int place, LocalizedText name, boolean key) {
        LocalizedText none = LocalizedText.EMPTY;
        return new Stage(id, rank(place), name, none, none, none, none, key, false, false, "");
    }

    private static Lane lane(String id, int place, LaneKind kind, LocalizedText name) {
        return new Lane(id, rank(place), kind, name, false, false, "");
    }

    private static Card card(String id, String lane, String stage, int place, LocalizedText text) {
        return new Card(id, lane, stage, rank(place), text, List.of(), false, "");
    }

    private static Touchpoint touchpoint(
            String id, String stage, int place, LocalizedText name, int feeling, boolean truth) {
        return new Touchpoint(
                id,
                stage,
                rank(place),
                name,
                LocalizedText.EMPTY,
                Optional.of(TouchpointKind.EXTERNAL),
                List.of("web-site", "Kiosk"),
                Optional.of(new Feeling(feeling)),
                truth,
                false,
                "Sales",
                false,
                "");
    }
}
