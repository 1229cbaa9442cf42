package io.rihla.store;

import static io.rihla.store.Columns.row;
import static io.rihla.store.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.rihla.alarms.Alarm;
import io.rihla.alarms.AlarmStore;
import io.rihla.readings.Series;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Which KPIs are in breach, in the product's database. */
@Component
public class AoAlarmStore implements AlarmStore {

    /** So many series of one map may stand between two maps. */
    private static final int SERIES_OF_A_MAP = 500;

    private static final String RUN = "ALARMS";

    private final ActiveObjects ao;
    private final RunNoteTable notes;

    public AoAlarmStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
        notes = new RunNoteTable(ao);
    }

    @Override
    public Look lastLook() {
        return notes.last(RUN)
                .map(note -> new Look(note.at(), Math.toIntExact(note.amount())))
                .orElse(new Look(Instant.EPOCH, 0));
    }

    @Override
    public void looked(Look look) {
        notes.note(RUN, look.at(), look.untold());
    }

    /** At least one map comes of each question that finds anything. */
    @Override
    public List<String> measuredMaps(String after, int most) {
        Query query =
                Query.select()
                        .where("MAP_KEY > ?", after)
                        .order("MAP_KEY ASC")
                        .limit(Math.max(most, SERIES_OF_A_MAP + 1));
        return Arrays.stream(ao.find(SeriesRow.class, query))
                .map(series -> text(series.getMapKey()))
                .distinct()
                .limit(most)
                .toList();
    }

    @Override
    public Map<Series, Alarm> of(Collection<String> maps) {
        Map<Series, Alarm> alarms = new HashMap<>();
        for (AlarmRow row :
                Chunks.find(maps, (in, keys) -> ao.find(AlarmRow.class, "MAP_KEY" + in, keys))) {
            Series series = new Series(text(row.getMapKey()), text(row.getUseId()));
            alarms.put(
                    series,
                    new Alarm(series, Instant.ofEpochMilli(row.getSinceAt()), row.getIssue()));
        }
        return alarms;
    }

    @Override
    public void put(Alarm alarm) {
        ao.executeInTransaction(
                () -> {
                    remove(alarm.series());
                    return ao.create(
                            AlarmRow.class,
                            row(
                                    "MAP_KEY", alarm.series().map(),
                                    "USE_ID", alarm.series().use(),
                                    "NAME", alarm.series().name(),
                                    "SINCE_AT", alarm.since().toEpochMilli(),
                                    "ISSUE", alarm.issue()));
                });
    }

    @Override
    public void remove(Series series) {
        ao.deleteWithSQL(AlarmRow.class, "NAME = ?", series.name());
    }
}
