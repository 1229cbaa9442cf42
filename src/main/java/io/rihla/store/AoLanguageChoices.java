package io.rihla.store;

import static io.rihla.store.Columns.row;
import static io.rihla.store.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.rihla.text.Language;
import io.rihla.text.LanguageChoices;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** People's languages in the product's database. */
@Component
public class AoLanguageChoices implements LanguageChoices {

    private final ActiveObjects ao;

    public AoLanguageChoices(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    /** Two choices made at one moment may both be kept; the later one counts. */
    @Override
    public Optional<Language> of(String userKey) {
        return Arrays.stream(
                        ao.find(
                                PreferenceRow.class,
                                Query.select()
                                        .where("USER_KEY = ?", userKey)
                                        .order("ID DESC")
                                        .limit(1)))
                .findFirst()
                .flatMap(row -> Language.ofTag(row.getLanguage()));
    }

    @Override
    public Map<String, Language> of(Collection<String> userKeys) {
        Map<String, Language> chosen = new HashMap<>();
        Chunks.find(userKeys, (in, values) -> ao.find(PreferenceRow.class, "USER_KEY" + in, values))
                .stream()
                .sorted(Comparator.comparingLong(PreferenceRow::getID))
                .forEach(
                        row ->
                                Language.ofTag(row.getLanguage())
                                        .ifPresent(
                                                language ->
                                                        chosen.put(
                                                                text(row.getUserKey()), language)));
        return chosen;
    }

    @Override
    public void choose(String userKey, Language language) {
        ao.executeInTransaction(
                () -> {
                    forget(userKey);
                    return ao.create(
                            PreferenceRow.class,
                            row("USER_KEY", userKey, "LANGUAGE", language.tag()));
                });
    }

    @Override
    public void forget(String userKey) {
        ao.deleteWithSQL(PreferenceRow.class, "USER_KEY = ?", userKey);
    }
}
