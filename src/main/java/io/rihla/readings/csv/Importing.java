package io.rihla.readings.csv;

import io.rihla.readings.BadReading;
import io.rihla.readings.Kept;
import io.rihla.readings.NewReading;
import io.rihla.readings.OpenSeries;
import io.rihla.readings.ReadingProblem;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One reading of a file. Some thousand lines at a time are kept together with how far the import
 * has come; if it breaks off between the two, those lines are kept again, under the same names.
 */
final class Importing {

    /** How many lines are kept together. */
    static final int BATCH = 2000;

    private final CsvFile file;
    private final OpenSeries series;
    private final Sink sink;
    private final CsvLine lines;
    private final List<Sink.Counted> readable = new ArrayList<>();
    private final List<ReadingProblem> problems;
    private ImportJob job;
    private long line;
    private long print;
    private long records;
    private long refused;

    Importing(ImportJob job, CsvFile file, OpenSeries series, Sink sink, Instant now) {
        this.job = job;
        this.file = file;
        this.series = series;
        this.sink = sink;
        lines = new CsvLine(job.settings(), file.shape(), now);
        ImportProgress before = job.progress();
        problems = new ArrayList<>(before.problems());
        records = before.records();
        refused = before.refused();
    }

    ImportRun run() throws IOException {
        Optional<CsvRecord> next = behindWhatIsKept();
        try {
            for (int read = 1; next.isPresent(); next = file.next(), read++) {
                take(next.get());
                if (read % BATCH == 0) {
                    keep(false);
                }
            }
        } catch (ImportCut cut) {
            // Of a file that comes slowly, all that came counts.
            keep(false);
            throw cut;
        }
        keep(true);
        return new ImportRun(job, file.shape(), sink.trial());
    }

    private Optional<CsvRecord> behindWhatIsKept() throws IOException {
        Optional<CsvRecord> next = file.next();
        while (next.isPresent() && next.get().line() <= job.progress().line()) {
            pass(next.get());
            next = file.next();
        }
        if (print != job.progress().print()) {
            throw new AnotherFile();
        }
        return next;
    }

    private void take(CsvRecord record) {
        pass(record);
        records++;
        try {
            NewReading reading = lines.read(record, ownName());
            readable.add(
                    new Sink.Counted(
                            reading,
                            reading.measured().on(series.scale(reading.use())),
                            record.line()));
        } catch (BadReading bad) {
            refuse(bad.at(record.line()));
        }
    }

    private void refuse(ReadingProblem problem) {
        refused++;
        if (problems.size() < ImportProgress.MOST_PROBLEMS) {
            problems.add(problem);
        }
    }

    private void pass(CsvRecord record) {
        line = record.line();
        print = Print.of(print, record);
    }

    /**
     * A name for a line that has none: made of everything in the file up to there, so that the same
     * file taken in twice, or a longer one that begins with it, counts once.
     */
    private String ownName() {
        return "~" + line + "-" + Long.toHexString(print);
    }

    private void keep(boolean end) {
        Kept kept = readable.isEmpty() ? Kept.NONE : sink.keep(readable, series, this::refuse);
        readable.clear();
        ImportProgress before = job.progress();
        job =
                job.at(
                        new ImportProgress(
                                Math.max(line, before.line()),
                                print,
                                Math.max(file.bytes(), before.bytes()),
                                records,
                                before.kept().plus(kept),
                                refused,
                                problems,
                                end));
        sink.keep(job);
    }
}
