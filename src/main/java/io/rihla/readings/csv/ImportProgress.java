package io.rihla.readings.csv;

import io.rihla.readings.Kept;
import io.rihla.readings.ReadingProblem;
import java.util.List;

/**
 * How far an import has come.
 *
 * @param line the last line of which everything is kept; 0 for none
 * @param print what the file was like up to there, to know it again
 * @param bytes about how many bytes of the file were read
 * @param records how many records were read
 * @param kept what became of those that could be read
 * @param refused how many could not be read
 * @param problems what was wrong with the first {@value #MOST_PROBLEMS} of them
 * @param done whether the file was read to its end
 */
public record ImportProgress(
        long line,
        long print,
        long bytes,
        long records,
        Kept kept,
        long refused,
        List<ReadingProblem> problems,
        boolean done) {

    /** How many problems are remembered. */
    public static final int MOST_PROBLEMS = 200;

    public static final ImportProgress NONE =
            new ImportProgress(0, 0, 0, 0, Kept.NONE, 0, List.of(), false);

    public ImportProgress {
        problems = List.copyOf(problems);
    }
}
