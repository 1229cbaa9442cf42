package io.rihla.confluence;

import io.rihla.journey.Element;
import io.rihla.journey.Feeling;
import io.rihla.journey.Field;
import io.rihla.journey.IssueLink;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapPersona;
import io.rihla.journey.PainPoint;
import io.rihla.journey.PersonaFeeling;
import io.rihla.journey.Rank;
import io.rihla.journey.Stage;
import io.rihla.journey.Touchpoint;
import io.rihla.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A journey of two personas, Salma the main one. At the first stage Salma feels 1 and 2, Omar has
 * said −1 at one of two touchpoints, and a pain of severity 4 with the issues 11 and 12 hurts both.
 * At the second Salma feels −2, and a pain of severity 5 with the issues 12 and 13 hurts Omar
 * alone. A third stage is hidden.
 */
final class SampleJourney {

    private static final List<Rank> RANKS = Rank.sequence(4);

    private SampleJourney() {}

    static JourneyMap of(String key, String salma, String omar) {
        JourneyMap map =
                JourneyMap.empty(key, Language.EN, text("Travel <by sea>", "السفر"))
                        .with(Field.LANGUAGES, "en ar");
        for (Element element :
                List.<Element>of(
                        stage("s1", 0, "Before", "قبل الرحلة"),
                        stage("s2", 1, "During", "أثناء الرحلة"),
                        stage("s3", 2, "Secret", "سر").with(Field.HIDDEN, "true"),
                        touchpoint("t1", "s1", 0, "1"),
                        touchpoint("t2", "s1", 1, "2"),
                        touchpoint("t3", "s2", 0, "-2"),
                        touchpoint("t4", "s3", 0, "2"),
                        MapPersona.of(salma, RANKS.get(0)),
                        MapPersona.of(omar, RANKS.get(1)),
                        PersonaFeeling.of(
                                "t1", MapPersona.idOf(omar), Optional.of(new Feeling(-1))),
                        pain("p1", "t1", "4"),
                        pain("p2", "t3", "5").with(Field.PERSONAS, MapPersona.idOf(omar)),
                        pain("p3", "t4", "5"),
                        IssueLink.of("p1", RANKS.get(0), 11),
                        IssueLink.of("p1", RANKS.get(1), 12),
                        IssueLink.of("p2", RANKS.get(0), 12),
                        IssueLink.of("p2", RANKS.get(1), 13),
                        IssueLink.of("p3", RANKS.get(0), 14))) {
            map = map.with(element);
        }
        return map;
    }

    private static Stage stage(String id, int place, String english, String arabic) {
        return Stage.named(id, RANKS.get(place), text(english, arabic));
    }

    private static Touchpoint touchpoint(String id, String stage, int place, String feeling) {
        return Touchpoint.named(id, stage, RANKS.get(place), text("At " + id, "عند " + id))
                .with(Field.FEELING, feeling);
    }

    private static PainPoint pain(String id, String touchpoint, String severity) {
        return PainPoint.of(id, touchpoint, RANKS.get(0), text("Waiting", "الانتظار"))
                .with(Field.SEVERITY, severity);
    }

    private static LocalizedText text(String english, String arabic) {
        return new LocalizedText(Map.of(Language.EN, english, Language.AR, arabic));
    }
}
