package io.rihla.view;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.PersonNames;
import io.rihla.history.Erasure;
import io.rihla.history.ErasureStore;
import io.rihla.text.Dates;
import io.rihla.text.TextLocale;
import io.rihla.text.Texts;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What those are called who have edited maps, for one reader; there is a name for everybody. */
@ConfluenceComponent
public class Authors {

    private final PersonNames people;
    private final ErasureStore erasures;
    private final Texts texts;
    private final Dates dates;

    public Authors(PersonNames people, ErasureStore erasures, Texts texts, Dates dates) {
        this.people = people;
        this.erasures = erasures;
        this.texts = texts;
        this.dates = dates;
    }

    /**
     * Names by user key, with one question for all of them; of those who were erased it says so, by
     * whom and when.
     */
    public Map<String, String> names(Collection<String> userKeys, TextLocale reader) {
        List<Long> marks =
                userKeys.stream()
                        .map(Erasure::ofMark)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
        Map<Long, Erasure> erased = new HashMap<>();
        if (!marks.isEmpty()) {
            erasures.of(marks).forEach(erasure -> erased.put(erasure.id(), erasure));
        }
        Set<String> asked = new HashSet<>(userKeys);
        erased.values().forEach(erasure -> asked.add(erasure.by()));
        asked.removeIf(key -> key.isEmpty() || Erasure.ofMark(key).isPresent());
        Map<String, String> known = asked.isEmpty() ? Map.of() : people.of(asked);
        Map<String, String> names = new HashMap<>();
        for (String key : userKeys) {
            names.put(key, name(key, known, erased, reader));
        }
        return names;
    }

    private String name(
            String key, Map<String, String> known, Map<Long, Erasure> erased, TextLocale reader) {
        if (key.isEmpty()) {
            return texts.text(reader.language(), "rihla.history.anonymous");
        }
        Optional<Long> mark = Erasure.ofMark(key);
        if (mark.isPresent()) {
            return Optional.ofNullable(erased.get(mark.get()))
                    .map(erasure -> erased(erasure, known, reader))
                    .orElseGet(() -> texts.text(reader.language(), "rihla.erased.somebody"));
        }
        return Optional.ofNullable(known.get(key))
                .orElseGet(() -> texts.text(reader.language(), "rihla.history.unknown"));
    }

    private String erased(Erasure erasure, Map<String, String> known, TextLocale reader) {
        String somebody = texts.text(reader.language(), "rihla.erased.somebody");
        return texts.text(
                reader.language(),
                "rihla.erased.person",
                known.getOrDefault(erasure.by(), somebody),
                dates.day(reader, erasure.at().atOffset(ZoneOffset.UTC).toLocalDate()));
    }
}
