package io.rihla.persona;

import io.rihla.journey.EnumIds;
import io.rihla.journey.Evidence;
import io.rihla.journey.Persona;
import io.rihla.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The evidence of a persona as a CSV file that a spreadsheet opens: in UTF-8 with the mark by which
 * spreadsheets know it, commas between the cells, all of them quoted. No cell is a formula.
 */
public final class EvidenceFile {

    /** Without it, spreadsheets take the letters of Arabic and Romanian for others. */
    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** What makes a spreadsheet take a cell for a formula, its full-width twins included. */
    private static final String BEGINS_FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20|%";

    private EvidenceFile() {}

    /**
     * Writes the evidence that is not deleted.
     *
     * @param words the text of a message key in the language of who will read the file
     */
    public static String csv(Persona persona, UnaryOperator<String> words) {
        List<String> heads = new ArrayList<>();
        for (String field : List.of("kind", "date", "sample-size", "goal-reached", "link")) {
            heads.add(words.apply("rihla.field." + field));
        }
        for (Language language : persona.languages()) {
            heads.add(
                    words.apply("rihla.field.note")
                            + " ("
                            + words.apply("rihla.language." + language.tag())
                            + ")");
        }
        StringBuilder file = new StringBuilder(BYTE_ORDER_MARK).append(line(heads));
        persona.evidence().forEach(each -> file.append(line(cells(each, persona, words))));
        return file.toString();
    }

    private static List<String> cells(
            Evidence evidence, Persona persona, UnaryOperator<String> words) {
        List<String> cells = new ArrayList<>();
        cells.add(words.apply("rihla.evidence-kind." + EnumIds.id(evidence.kind())));
        cells.add(evidence.date().map(LocalDate::toString).orElse(""));
        cells.add(evidence.sampleSize() == 0 ? "" : Integer.toString(evidence.sampleSize()));
        cells.add(
                evidence.goalReached()
                        .map(reached -> words.apply("rihla.goal-reached." + EnumIds.id(reached)))
                        .orElse(""));
        cells.add(evidence.link());
        for (Language language : persona.languages()) {
            cells.add(evidence.note().in(language).orElse(""));
        }
        return cells;
    }

    private static String line(List<String> cells) {
        return cells.stream().map(EvidenceFile::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        return "\"" + harmless(text).replace("\"", "\"\"") + "\"";
    }

    /** An apostrophe before it, after whatever blanks, makes it a text. */
    private static String harmless(String text) {
        String begins = text.stripLeading();
        boolean formula =
                !begins.isEmpty() && BEGINS_FORMULA.indexOf(begins.charAt(0)) >= 0
                        || !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
