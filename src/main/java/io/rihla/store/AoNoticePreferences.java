package io.rihla.store;

import static io.rihla.store.Columns.row;
import static io.rihla.store.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.rihla.notices.PreferenceStore;
import io.rihla.notices.Preferences;
import java.util.Arrays;
import java.util.List;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** What people want of notices, in the product's database. */
@Component
public class AoNoticePreferences implements PreferenceStore {

    private final ActiveObjects ao;

    public AoNoticePreferences(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    /** Of two that were kept at one moment the later one counts. */
    @Override
    public Preferences of(String person) {
        return Arrays.stream(
                        ao.find(
                                NoticePrefRow.class,
                                Query.select()
                                        .where("USER_KEY = ?", person)
                                        .order("ID DESC")
                                        .limit(1)))
                .map(row -> new Preferences(row.getReadUpTo(), row.isWatchEdited()))
                .findFirst()
                .orElse(Preferences.DEFAULT);
    }

    @Override
    public void keep(String person, Preferences preferences) {
        ao.executeInTransaction(
                () -> {
                    ao.deleteWithSQL(NoticePrefRow.class, "USER_KEY = ?", person);
                    return ao.create(
                            NoticePrefRow.class,
                            row(
                                    "USER_KEY", person,
                                    "READ_UP_TO", preferences.readUpTo(),
                                    "WATCH_EDITED", preferences.watchEdited()));
                });
    }

    @Override
    public List<String> watchingWhatTheyEdit() {
        return Arrays.stream(
                        ao.find(
                                NoticePrefRow.class,
                                Query.select("ID, USER_KEY").where("WATCH_EDITED = ?", true)))
                .map(row -> text(row.getUserKey()))
                .distinct()
                .toList();
    }
}
