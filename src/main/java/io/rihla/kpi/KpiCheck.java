package io.rihla.kpi;

import io.rihla.journey.EnumIds;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.TextRules;
import io.rihla.kpi.KpiRefused.Problem;
import io.rihla.text.Folding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Finds everything that is wrong with a definition before it is kept. */
final class KpiCheck {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_UNIT = 30;
    private static final int MOST_ANSWERS_WANTED = 100_000;

    private final List<Problem> problems = new ArrayList<>();

    List<Problem> problems(Kpi kpi) {
        if (kpi.name().isEmpty()) {
            problems.add(new Problem("name", KpiError.KPI_WITHOUT_NAME));
        }
        name(kpi.name());
        text("customerSuccess", kpi.customerSuccess());
        text("businessSuccess", kpi.businessSuccess());
        measure(kpi.measure());
        goal(kpi.measure().type(), kpi.goal());
        return problems;
    }

    private void name(LocalizedText name) {
        name.texts()
                .forEach(
                        (language, text) -> {
                            String field = "name." + language.tag();
                            if (Folding.fold(text).isEmpty()) {
                                problems.add(new Problem(field, KpiError.BAD_CHARACTER));
                            } else {
                                line(field, text, LONGEST_NAME);
                            }
                        });
    }

    private void text(String field, LocalizedText label) {
        label.texts()
                .forEach(
                        (language, text) ->
                                characters(field + "." + language.tag(), text, LONGEST_TEXT));
    }

    private void measure(KpiMeasure measure) {
        unit(measure.type(), measure.unit());
        if (measure.summary() == KpiSummary.TOTAL && !measure.type().canTotal()) {
            problems.add(new Problem("summary", KpiError.NO_TOTAL));
        }
        int minimum = measure.minimumAnswers();
        if (minimum < 1 || minimum > MOST_ANSWERS_WANTED) {
            problems.add(
                    new Problem(
                            "minimumAnswers",
                            KpiError.BAD_MINIMUM,
                            List.of(1, MOST_ANSWERS_WANTED)));
        }
    }

    private void unit(KpiType type, String unit) {
        switch (type) {
            case CURRENCY -> {
                if (!isCurrency(unit)) {
                    problems.add(new Problem("unit", KpiError.BAD_CURRENCY));
                }
            }
            case DURATION -> {
                if (EnumIds.of(DurationUnit.class, unit).isEmpty()) {
                    problems.add(new Problem("unit", KpiError.BAD_DURATION_UNIT));
                }
            }
            case NUMBER -> line("unit", unit, LONGEST_UNIT);
            default -> {
                if (!unit.isEmpty()) {
                    problems.add(new Problem("unit", KpiError.NO_UNIT_WANTED));
                }
            }
        }
    }

    /** Every code of ISO 4217 has three capitals; the JDK knows which there are. */
    private static boolean isCurrency(String code) {
        return code.matches("[A-Z]{3}")
                && Currency.getAvailableCurrencies().stream()
                        .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }

    private void goal(KpiType type, KpiGoal goal) {
        if (type.alwaysHigherIsBetter() && goal.direction() == KpiDirection.LOWER_IS_BETTER) {
            problems.add(new Problem("direction", KpiError.BAD_DIRECTION));
        }
        threshold("target", type, goal.target());
        threshold("warning", type, goal.warning());
        threshold("breach", type, goal.breach());
        if (!goal.inOrder()) {
            problems.add(
                    new Problem(
                            goal.warning().isPresent() ? "warning" : "breach",
                            KpiError.THRESHOLD_ORDER));
        }
    }

    private void threshold(String field, KpiType type, Optional<BigDecimal> value) {
        if (value.isEmpty()) {
            return;
        }
        Range figures = type.figures();
        if (!figures.contains(value.get())) {
            problems.add(
                    new Problem(
                            field,
                            KpiError.THRESHOLD_RANGE,
                            List.of(
                                    figures.least().toPlainString(),
                                    figures.most().toPlainString())));
        } else if (value.get().stripTrailingZeros().scale() > type.decimals()) {
            problems.add(new Problem(field, KpiError.THRESHOLD_DECIMALS, List.of(type.decimals())));
        }
    }

    private void line(String field, String text, int longest) {
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            problems.add(new Problem(field, KpiError.BAD_CHARACTER));
        } else {
            characters(field, text, longest);
        }
    }

    private void characters(String field, String text, int longest) {
        if (text.length() > longest) {
            problems.add(new Problem(field, KpiError.TOO_LONG, List.of(longest)));
        } else if (TextRules.problem(text).isPresent()) {
            problems.add(new Problem(field, KpiError.BAD_CHARACTER));
        }
    }
}
