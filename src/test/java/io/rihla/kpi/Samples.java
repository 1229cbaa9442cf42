package io.rihla.kpi;

import io.rihla.journey.LocalizedText;
import io.rihla.text.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** KPIs, goals and answers for tests. */
public final class Samples {

    private Samples() {}

    /** The lines of a table of {@code kpi/}, without its head. */
    static Stream<List<String>> table(String file, int columns) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/kpi", file)).stream()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> Arrays.asList(line.split(",", columns)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A KPI of which one answer is enough, and that has no target. */
    public static Kpi kpi(KpiType type) {
        return kpi(type, KpiSummary.MEAN, 1, KpiGoal.towards(KpiDirection.HIGHER_IS_BETTER));
    }

    static Kpi kpi(KpiType type, KpiSummary summary, int minimum, KpiGoal goal) {
        String unit =
                switch (type) {
                    case CURRENCY -> "RON";
                    case DURATION -> "hour";
                    default -> "";
                };
        return named("Sample", new KpiMeasure(type, summary, unit, KpiSource.QUALITATIVE, minimum))
                .aiming(goal)
                .kpi();
    }

    /** A KPI in the making. */
    public record Draft(Kpi kpi) {

        public Draft aiming(KpiGoal goal) {
            return new Draft(
                    new Kpi(
                            kpi.id(),
                            kpi.revision(),
                            kpi.name(),
                            kpi.measure(),
                            goal,
                            kpi.period(),
                            kpi.zone(),
                            kpi.customerSuccess(),
                            kpi.businessSuccess(),
                            kpi.owner(),
                            kpi.creator(),
                            kpi.archived()));
        }

        public Draft named(LocalizedText name) {
            return new Draft(
                    new Kpi(
                            kpi.id(),
                            kpi.revision(),
                            name,
                            kpi.measure(),
                            kpi.goal(),
                            kpi.period(),
                            kpi.zone(),
                            kpi.customerSuccess(),
                            kpi.businessSuccess(),
                            kpi.owner(),
                            kpi.creator(),
                            kpi.archived()));
        }
    }

    public static Draft named(String name, KpiMeasure measure) {
        return new Draft(
                new Kpi(
                        "",
                        0,
                        LocalizedText.of(Language.EN, name),
                        measure,
                        KpiGoal.towards(KpiDirection.HIGHER_IS_BETTER),
                        KpiPeriod.MONTH,
                        ZoneId.of("Europe/Bucharest"),
                        LocalizedText.of(Language.AR, "يصل العميل إلى هدفه"),
                        LocalizedText.of(Language.RO, "Mai puține plângeri"),
                        "",
                        "",
                        false));
    }

    public static LocalizedText name(String en, String ar, String ro) {
        return new LocalizedText(Map.of(Language.EN, en, Language.AR, ar, Language.RO, ro));
    }

    public static KpiGoal goal(
            KpiDirection direction, String target, String warning, String breach) {
        return new KpiGoal(direction, number(target), number(warning), number(breach));
    }

    private static Optional<BigDecimal> number(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    /** Answers as the tables write them. */
    static AnswerSums answers(String written) {
        String[] words = written.split(" ");
        BigDecimal[] numbers =
                Arrays.stream(words).skip(1).map(BigDecimal::new).toArray(BigDecimal[]::new);
        return switch (words[0]) {
            case "balance" ->
                    AnswerSums.balance(
                            numbers[0].longValueExact(),
                            numbers[1].longValueExact(),
                            numbers[2].longValueExact());
            case "share" ->
                    AnswerSums.share(numbers[0].longValueExact(), numbers[1].longValueExact());
            case "percentages" ->
                    AnswerSums.percentages(
                            numbers.length,
                            Arrays.stream(numbers).reduce(BigDecimal.ZERO, BigDecimal::add));
            case "values" ->
                    Arrays.stream(numbers)
                            .map(Samples::value)
                            .reduce(AnswerSums.NONE, AnswerSums::plus);
            case "sample" -> sample(numbers[0], numbers[1], numbers[2]);
            case "bare" ->
                    new AnswerSums(
                            numbers[1].longValueExact(),
                            numbers[1].longValueExact(),
                            numbers[0].multiply(numbers[1]),
                            BigDecimal.ZERO);
            default -> throw new IllegalArgumentException(written);
        };
    }

    static AnswerSums value(BigDecimal value) {
        return new AnswerSums(1, 0, value, value.multiply(value));
    }

    private static AnswerSums sample(BigDecimal mean, BigDecimal deviation, BigDecimal answers) {
        BigDecimal scatter =
                deviation.multiply(deviation).multiply(answers.subtract(BigDecimal.ONE));
        return new AnswerSums(
                answers.longValueExact(),
                0,
                mean.multiply(answers),
                mean.multiply(mean).multiply(answers).add(scatter));
    }
}
