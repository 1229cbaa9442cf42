package io.rihla.store;

import static io.rihla.store.Columns.row;
import static io.rihla.store.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.rihla.readings.csv.ImportJob;
import io.rihla.readings.csv.ImportJobs;
import io.rihla.readings.csv.NoSuchImport;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Imports of readings in the product's database. */
@Component
public class AoImportJobs implements ImportJobs {

    private final ActiveObjects ao;

    public AoImportJobs(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public ImportJob begin(ImportJob draft) {
        return job(
                ao.create(
                        ReadingImportRow.class,
                        row(
                                "MAP_KEY",
                                draft.map(),
                                "CREATOR",
                                draft.creator(),
                                "MADE_AT",
                                draft.begun().toEpochMilli(),
                                "SETTINGS",
                                ImportJson.write(draft.settings()),
                                "PROGRESS",
                                ImportJson.write(draft.progress()))));
    }

    @Override
    public Optional<ImportJob> job(long id) {
        return Arrays.stream(ao.find(ReadingImportRow.class, "ID = ?", id))
                .map(AoImportJobs::job)
                .findFirst();
    }

    @Override
    public void keep(ImportJob job) {
        ReadingImportRow[] rows = ao.find(ReadingImportRow.class, "ID = ?", job.id());
        if (rows.length == 0) {
            throw new NoSuchImport(job.id());
        }
        for (ReadingImportRow row : rows) {
            row.setProgress(ImportJson.write(job.progress()));
            row.save();
        }
    }

    @Override
    public void forget(String map, Instant before) {
        ao.deleteWithSQL(
                ReadingImportRow.class, "MAP_KEY = ? AND MADE_AT < ?", map, before.toEpochMilli());
    }

    private static ImportJob job(ReadingImportRow row) {
        return new ImportJob(
                row.getID(),
                text(row.getMapKey()),
                text(row.getCreator()),
                Instant.ofEpochMilli(row.getMadeAt()),
                ImportJson.settings(text(row.getSettings())),
                ImportJson.progress(text(row.getProgress())));
    }
}
