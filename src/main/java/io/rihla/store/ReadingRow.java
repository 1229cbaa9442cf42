package io.rihla.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * A reading. Sums are whole numbers, because columns know no exact fractions: totals in millionths,
 * squares in millionths of millionths and two columns.
 */
@Preload
@Table("READING")
@Indexes({
    @Index(
            name = "span",
            methodNames = {"getSeriesId", "getTakenAt"})
})
public interface ReadingRow extends RawEntity<Long> {

    /** Room for the series, a stroke and the longest name. */
    int MARK_LENGTH = 130;

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    long getSeriesId();

    long getTakenAt();

    void setTakenAt(long millis);

    /** The series and the name within it, so that the database holds each reading once. */
    @Unique
    @NotNull
    @StringLength(MARK_LENGTH)
    String getMark();

    void setMark(String mark);

    long getAnswers();

    void setAnswers(long answers);

    long getFavourable();

    void setFavourable(long favourable);

    long getUnfavourable();

    void setUnfavourable(long unfavourable);

    long getTotal();

    void setTotal(long millionths);

    /** What is left of the squares below {@code SQUARES_HIGH}. */
    long getSquaresLow();

    void setSquaresLow(long low);

    /** How many times 10^18 goes into the squares. */
    long getSquaresHigh();

    void setSquaresHigh(long high);

    long getSpreadless();

    void setSpreadless(long spreadless);
}
