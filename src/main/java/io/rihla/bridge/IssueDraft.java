package io.rihla.bridge;

import io.rihla.journey.CustomerWords;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.PainPoint;
import io.rihla.journey.Stage;
import io.rihla.journey.TextField;
import io.rihla.journey.Touchpoint;
import io.rihla.text.Language;
import io.rihla.text.Texts;
import io.rihla.tracking.Catalogue;
import io.rihla.tracking.Department;
import io.rihla.tracking.DepartmentOfFix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a new issue about a pain point begins with, for a person to look over.
 *
 * @param language the one that the department's project speaks
 * @param summary one line, at most 255 UTF-16 units
 * @param description in Jira's markup
 * @param project the key of the department's project; empty when there is none
 * @param issueType the name of the type that its issues usually have; empty when there is none
 */
public record IssueDraft(
        Language language, String summary, String description, String project, String issueType) {

    private static final int LONGEST_SUMMARY = 255;
    private static final int MOST_QUOTES = 10;

    /**
     * The draft for a pain point that is in sight.
     *
     * @param address where the map is to be read; empty when it has no page
     */
    public static IssueDraft of(
            Texts texts,
            Catalogue departments,
            JourneyMap map,
            PainPoint painPoint,
            String address) {
        Touchpoint touchpoint =
                map.element(painPoint.touchpoint()).map(Touchpoint.class::cast).orElseThrow();
        Optional<Department> department =
                new DepartmentOfFix(departments)
                        .of("", painPoint.department(), "", touchpoint.department())
                        .flatMap(owner -> departments.withId(owner.id()));
        Language language = department.flatMap(Department::language).orElseGet(map::mainLanguage);
        Writing writing = new Writing(texts, map, language);
        return new IssueDraft(
                language,
                writing.summary(painPoint, touchpoint),
                writing.description(painPoint, touchpoint, address),
                department.map(Department::project).orElse(""),
                department.map(Department::issueType).orElse(""));
    }

    /** The work of writing one. */
    private record Writing(Texts texts, JourneyMap map, Language language) {

        String summary(PainPoint painPoint, Touchpoint touchpoint) {
            String text = shown(painPoint.text());
            String line = oneLine(text.isEmpty() ? shown(touchpoint.name()) : text);
            if (line.length() <= LONGEST_SUMMARY) {
                return line;
            }
            boolean splitsPair = Character.isHighSurrogate(line.charAt(LONGEST_SUMMARY - 2));
            return line.substring(0, LONGEST_SUMMARY - (splitsPair ? 2 : 1)) + "…";
        }

        String description(PainPoint painPoint, Touchpoint touchpoint, String address) {
            List<String> lines = new ArrayList<>();
            lines.add(plain(shown(painPoint.text())));
            lines.add("");
            line(lines, "rihla.element.map", shown(map.name()));
            line(
                    lines,
                    "rihla.element.stage",
                    shown(
                            map.element(touchpoint.stage())
                                    .map(Stage.class::cast)
                                    .map(stage -> stage.text(TextField.NAME))
                                    .orElse(LocalizedText.EMPTY)));
            line(lines, "rihla.element.touchpoint", shown(touchpoint.name()));
            touchpoint
                    .feeling()
                    .ifPresent(
                            feeling ->
                                    line(
                                            lines,
                                            "rihla.touchpoint.feeling",
                                            texts.text(
                                                    language, "rihla.feeling." + feeling.value())));
            if (touchpoint.momentOfTruth()) {
                lines.add(texts.text(language, "rihla.touchpoint.moment-of-truth"));
            }
            List<LocalizedText> quotes = CustomerWords.at(map, touchpoint.stage());
            if (!quotes.isEmpty()) {
                lines.add("");
                lines.add(texts.text(language, "rihla.lane.quotes") + ":");
                quotes.stream()
                        .limit(MOST_QUOTES)
                        .map(quote -> "bq. " + plain(oneLine(shown(quote))))
                        .forEach(lines::add);
            }
            if (!address.isEmpty()) {
                lines.add("");
                lines.add(address);
            }
            return String.join("\n", lines);
        }

        private void line(List<String> lines, String label, String value) {
            if (!value.isEmpty()) {
                lines.add(texts.text(language, label) + ": " + plain(oneLine(value)));
            }
        }

        private String shown(LocalizedText text) {
            return text.shownIn(language, map.mainLanguage())
                    .map(LocalizedText.Shown::text)
                    .orElse("");
        }
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** Takes from a text what Jira would read as a macro, a link, a mention or a picture. */
    private static String plain(String text) {
        return text.replaceAll("[\\\\{\\[!|]", "\\\\$0");
    }
}
