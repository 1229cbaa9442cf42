package io.rihla.readings.csv;

import io.rihla.readings.ReadingError;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads CSV (RFC 4180, with any separator) record by record, in as much memory as one record may
 * have, whatever the file is like.
 *
 * <p>It comes back to its feet: a line without an end is passed over to its end, and a quotation
 * mark that nothing closes spoils its own line only, because reading goes on behind that line and
 * not behind everything that the mark would have swallowed.
 */
final class CsvReader {

    /** The longest record, in UTF-16 units. */
    static final int LONGEST = 10_000;

    /** The most cells of a record. */
    static final int MOST_CELLS = 200;

    private static final char QUOTE = '"';

    private final Reader source;
    private final char separator;
    private final char[] window = new char[8 * LONGEST];
    private int start;
    private int at;
    private int end;
    private long line = 1;

    /** How much of the file was dropped from the window. */
    private long passed;

    /** Up to here it is known how far one has to look for a quotation mark in vain. */
    private long failedUntil;

    private long steps;

    CsvReader(Reader source, char separator) {
        this.source = source;
        this.separator = separator;
    }

    /** The next record; empty at the end of the file. */
    Optional<CsvRecord> next() throws IOException {
        start = at;
        long first = line;
        boolean quoted = false;
        boolean closed = false;
        boolean cellBegins = true;
        boolean spansLines = false;
        while (true) {
            steps++;
            if (at == end && !fill()) {
                if (quoted) {
                    return Optional.of(openQuote(first));
                }
                return at == start ? Optional.empty() : Optional.of(record(first, at));
            }
            if (at - start >= LONGEST) {
                failedUntil = passed + at;
                return Optional.of(quoted ? openQuote(first) : tooLong(first));
            }
            char c = window[at];
            if (isBreak(c) && quoted && passed + start < failedUntil) {
                // Looking on from each of these lines would take ages, and help one in many.
                passBreak();
                return Optional.of(CsvRecord.bad(first, ReadingError.OPEN_QUOTE));
            }
            if (isBreak(c)) {
                int length = at - start;
                passBreak();
                if (!quoted) {
                    return Optional.of(record(first, start + length));
                }
                spansLines = true;
            } else if (quoted) {
                closed = c == QUOTE;
                quoted = !closed;
                at++;
            } else if (closed && spansLines && c != separator && c != QUOTE) {
                // This mark was to open, and the one that it seemed to close was never closed.
                return Optional.of(openQuote(first));
            } else {
                // Two in a row within a quotation stand for one of them.
                quoted = c == QUOTE && (cellBegins || closed);
                closed = false;
                cellBegins = c == separator;
                at++;
            }
        }
    }

    private CsvRecord record(long first, int stop) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean begins = true;
        for (int i = start; i < stop; i++) {
            char c = window[i];
            if (c == QUOTE && (quoted || begins)) {
                if (quoted && i + 1 < stop && window[i + 1] == QUOTE) {
                    cell.append(QUOTE);
                    i++;
                } else {
                    quoted = !quoted;
                }
                begins = false;
            } else if (c == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
                begins = true;
                if (cells.size() >= MOST_CELLS) {
                    return CsvRecord.bad(first, ReadingError.TOO_MANY_COLUMNS);
                }
            } else {
                cell.append(c);
                begins = false;
            }
        }
        cells.add(cell.toString());
        return CsvRecord.of(first, cells);
    }

    /** Gives up the line on which the quotation began, and goes on with the next one. */
    private CsvRecord openQuote(long first) throws IOException {
        for (int i = start; i < at; i++) {
            if (isBreak(window[i])) {
                at = i;
                line = first;
                passBreak();
                return CsvRecord.bad(first, ReadingError.OPEN_QUOTE);
            }
        }
        return at - start < LONGEST
                ? CsvRecord.bad(first, ReadingError.OPEN_QUOTE)
                : tooLong(first);
    }

    /** How many characters were looked at, the same ones several times. */
    long steps() {
        return steps;
    }

    /** Passes over what is left of the line. */
    private CsvRecord tooLong(long first) throws IOException {
        while (at < end || fill()) {
            if (isBreak(window[at])) {
                passBreak();
                break;
            }
            at++;
            start = at;
        }
        return CsvRecord.bad(first, ReadingError.LINE_TOO_LONG);
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private void passBreak() throws IOException {
        boolean carriage = window[at] == '\r';
        at++;
        line++;
        if (carriage && (at < end || fill()) && window[at] == '\n') {
            at++;
        }
    }

    /** Makes more of the file readable; keeps what has been read of the record. */
    private boolean fill() throws IOException {
        if (end == window.length) {
            System.arraycopy(window, start, window, 0, end - start);
            passed += start;
            at -= start;
            end -= start;
            start = 0;
        }
        int read = source.read(window, end, window.length - end);
        while (read == 0) {
            read = source.read(window, end, window.length - end);
        }
        if (read < 0) {
            return false;
        }
        end += read;
        return true;
    }
}
