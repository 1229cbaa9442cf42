package io.rihla.alarms;

import io.rihla.journey.EnumIds;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.KpiUse;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.TextField;
import io.rihla.kpi.Kpi;
import io.rihla.kpi.KpiType;
import io.rihla.measures.PeriodFigure;
import io.rihla.text.Language;
import io.rihla.text.Numbers;
import io.rihla.text.TextLocale;
import io.rihla.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What the issue for a KPI in breach says, in the language of the department's project. */
final class AlarmText {

    private static final int LONGEST_SUMMARY = 255;

    private final Texts texts;
    private final Language language;
    private final JourneyMap map;
    private final KpiUse use;
    private final Kpi kpi;

    AlarmText(Texts texts, Language language, JourneyMap map, KpiUse use, Kpi kpi) {
        this.texts = texts;
        this.language = language;
        this.map = map;
        this.use = use;
        this.kpi = kpi;
    }

    String summary() {
        String line =
                text("rihla.alarm.summary", name(kpi.name(), kpi.id()), subject())
                        .replaceAll("[\\s\\u2066-\\u2069]+", " ")
                        .strip();
        if (line.length() <= LONGEST_SUMMARY) {
            return line;
        }
        boolean splitsPair = Character.isHighSurrogate(line.charAt(LONGEST_SUMMARY - 2));
        return line.substring(0, LONGEST_SUMMARY - (splitsPair ? 2 : 1)) + "…";
    }

    /**
     * @param address where the map is to be read; empty when it has no page
     */
    String description(PeriodFigure figure, String address) {
        List<String> lines = new ArrayList<>();
        lines.add(
                text(
                        "rihla.alarm.text",
                        figure.figure().value().map(this::written).orElse(""),
                        figure.span().firstDay().toString(),
                        kpi.goal().breach().map(this::written).orElse("")));
        lines.add("");
        line(lines, "rihla.element.map", name(map.name(), map.key()));
        line(lines, "rihla.element." + EnumIds.id(use.subject().kind()), subject());
        line(lines, "rihla.alarm.channel", use.channel());
        lines.add(text("rihla.alarm.once"));
        if (!address.isEmpty()) {
            lines.add("");
            lines.add(address);
        }
        return String.join("\n", lines);
    }

    private void line(List<String> lines, String label, String value) {
        if (!value.isEmpty() && lines.stream().noneMatch(line -> line.endsWith(": " + value))) {
            lines.add(text(label) + ": " + plain(value));
        }
    }

    private String subject() {
        return map.element(use.subject().id())
                .map(element -> name(element.text(TextField.NAME), ""))
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> name(map.name(), map.key()));
    }

    private String name(LocalizedText name, String otherwise) {
        return name.shownIn(language, map.mainLanguage())
                .map(LocalizedText.Shown::text)
                .map(text -> text.strip().replaceAll("\\s+", " "))
                .orElse(otherwise);
    }

    private String written(BigDecimal figure) {
        String number = Numbers.format(TextLocale.of(language), figure);
        KpiType type = kpi.measure().type();
        String unit = kpi.measure().unit();
        return switch (type) {
            case PERCENT, CSAT -> number + " %";
            case CURRENCY -> number + " " + unit;
            case DURATION -> number + " (" + text("rihla.kpi-unit." + unit) + ")";
            case NUMBER -> unit.isEmpty() ? number : number + " " + plain(unit);
            default -> number;
        };
    }

    /** Takes from a text what Jira would read as a macro, a link, a mention or a picture. */
    private static String plain(String text) {
        return text.replaceAll("[\\\\{\\[!|]", "\\\\$0");
    }

    private String text(String key, Object... values) {
        return texts.text(language, key, values);
    }
}
