package io.rihla.store;

import static io.rihla.store.Columns.row;
import static io.rihla.store.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.rihla.bridge.SentIndexes;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The numbers of what was sent, in the product's database. */
@Component
public class AoSentIndexes implements SentIndexes {

    /** Each attempt is lost only to somebody else who has succeeded. */
    private static final int ATTEMPTS = 30;

    private final ActiveObjects ao;

    public AoSentIndexes(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public long next(String mapKey, long above) {
        RuntimeException last = new IllegalStateException("Everybody else was quicker");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                Optional<Long> number = ao.executeInTransaction(() -> take(mapKey, above));
                if (number.isPresent()) {
                    return number.get();
                }
            } catch (RuntimeException bothWereFirst) {
                last = bothWereFirst;
            }
        }
        throw last;
    }

    /** Whoever deletes the one row with the number that was read has won. */
    private Optional<Long> take(String mapKey, long above) {
        IndexSentRow[] rows = ao.find(IndexSentRow.class, "MAP_KEY = ?", mapKey);
        long before = rows.length == 0 ? 0 : rows[0].getSentNumber();
        if (rows.length > 0
                && ao.deleteWithSQL(
                                IndexSentRow.class,
                                "MAP_KEY = ? AND SENT_NUMBER = ?",
                                mapKey,
                                before)
                        != 1) {
            return Optional.empty();
        }
        long next = Math.max(before, above) + 1;
        ao.create(
                IndexSentRow.class,
                row(
                        "MAP_KEY",
                        mapKey,
                        "SENT_NUMBER",
                        next,
                        "ARRIVED",
                        rows.length == 0 ? 0L : rows[0].getArrived(),
                        "CHECKSUM",
                        rows.length == 0 ? "" : text(rows[0].getChecksum())));
        return Optional.of(next);
    }

    @Override
    public void arrived(String mapKey, long number, String checksum) {
        ao.executeInTransaction(
                () -> {
                    for (IndexSentRow row :
                            ao.find(
                                    IndexSentRow.class,
                                    "MAP_KEY = ? AND ARRIVED < ?",
                                    mapKey,
                                    number)) {
                        row.setArrived(number);
                        row.setChecksum(checksum);
                        row.save();
                    }
                    return number;
                });
    }

    @Override
    public Map<String, Sent> all() {
        return Arrays.stream(ao.find(IndexSentRow.class))
                .collect(
                        Collectors.toMap(
                                IndexSentRow::getMapKey,
                                row -> new Sent(row.getSentNumber(), text(row.getChecksum()))));
    }
}
