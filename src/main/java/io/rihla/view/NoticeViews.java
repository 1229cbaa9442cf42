package io.rihla.view;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.LogRange;
import io.rihla.documents.MapHead;
import io.rihla.documents.MapService;
import io.rihla.documents.MapStore;
import io.rihla.documents.Opened;
import io.rihla.documents.Viewer;
import io.rihla.history.MapHistory;
import io.rihla.journey.ElementRef;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.LocalizedText.Shown;
import io.rihla.journey.LoggedEdit;
import io.rihla.notices.KeptNotice;
import io.rihla.notices.Notice.Kind;
import io.rihla.text.Dates;
import io.rihla.text.TextLocale;
import io.rihla.text.Texts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Notices as plain maps, for the page, the mail and for scripts: with what the reader may see now
 * and nothing else. Costs the same few statements however many notices there are, maps aside that
 * this node has not assembled yet.
 */
@ConfluenceComponent
public class NoticeViews {

    /** Of how many edits, the newest, a notice tells what they did. */
    public static final int MOST_EDITS = 200;

    private final MapStore maps;
    private final MapService service;
    private final MapHistory history;
    private final Authors authors;
    private final Texts texts;
    private final Dates dates;

    public NoticeViews(
            MapStore maps,
            MapService service,
            MapHistory history,
            Authors authors,
            Texts texts,
            Dates dates) {
        this.maps = maps;
        this.service = service;
        this.history = history;
        this.authors = authors;
        this.texts = texts;
        this.dates = dates;
    }

    /** Where things are to be found. */
    public interface Addresses {

        /** The page that a map lives on; empty for a map without one. */
        String page(MapHead map);

        /** The beginning of our own addresses. */
        String site();
    }

    /** The notices of maps that the person sees, in the order given. */
    public List<Map<String, Object>> of(
            Viewer viewer,
            TextLocale reader,
            Collection<KeptNotice> notices,
            long readUpTo,
            Addresses addresses) {
        Map<Long, Opened<JourneyMap>> opened = open(viewer, notices);
        List<KeptNotice> seen =
                notices.stream().filter(notice -> opened.containsKey(notice.mapId())).toList();
        Map<LogRange, List<LoggedEdit>> edits =
                history.edits(
                        seen.stream()
                                .filter(notice -> notice.kind() == Kind.CHANGED)
                                .map(NoticeViews::range)
                                .distinct()
                                .toList(),
                        MOST_EDITS);
        Map<String, String> names = authors.names(people(seen, edits, opened), reader);
        List<Map<String, Object>> views = new ArrayList<>();
        for (KeptNotice notice : seen) {
            Opened<JourneyMap> map = opened.get(notice.mapId());
            if (map != null) {
                Map<String, Object> view = view(notice, map, reader, names, addresses);
                view.put("unread", notice.id() > readUpTo);
                view.put(
                        "people",
                        notice.kind() == Kind.CHANGED
                                ? people(
                                        edits.getOrDefault(range(notice), List.of()),
                                        notice,
                                        map,
                                        reader,
                                        names)
                                : List.of());
                views.add(view);
            }
        }
        return views;
    }

    private Map<Long, Opened<JourneyMap>> open(Viewer viewer, Collection<KeptNotice> notices) {
        List<String> keys =
                notices.isEmpty()
                        ? List.of()
                        : maps
                                .heads(notices.stream().map(KeptNotice::mapId).distinct().toList())
                                .stream()
                                .map(MapHead::key)
                                .toList();
        Map<Long, Opened<JourneyMap>> opened = new HashMap<>();
        if (!keys.isEmpty()) {
            service.openVisible(viewer, keys).forEach(map -> opened.put(map.head().id(), map));
        }
        return opened;
    }

    private Map<String, Object> view(
            KeptNotice notice,
            Opened<JourneyMap> map,
            TextLocale reader,
            Map<String, String> names,
            Addresses addresses) {
        MapHead head = map.head();
        Shown name =
                head.name()
                        .shownIn(reader.language(), head.mainLanguage())
                        .orElse(new Shown(head.key(), head.mainLanguage(), true));
        MapWords words = new MapWords(texts, reader, map.document(), names);
        String key = URLEncoder.encode(head.key(), StandardCharsets.UTF_8);
        String servlets = addresses.site() + "/plugins/servlet/rihla/";
        LocalDateTime at = LocalDateTime.ofInstant(notice.at(), ZoneOffset.UTC);
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", notice.id());
        view.put("kind", notice.kind().name().toLowerCase(Locale.ROOT));
        view.put("map", head.key());
        view.put("name", name.text());
        view.put("lang", name.language().tag());
        view.put("dir", name.language().direction().html());
        view.put("href", addresses.page(head));
        view.put("element", notice.element());
        view.put("comment", notice.comment());
        view.put("by", names.getOrDefault(notice.by(), ""));
        view.put("at", notice.at().toString());
        view.put("when", dates.dayTime(reader, at));
        view.put("sentence", sentence(notice, words, names));
        view.put(
                "compare",
                notice.kind() == Kind.CHANGED
                        ? servlets
                                + "history?map="
                                + key
                                + "&from="
                                + notice.from()
                                + "&to="
                                + notice.until()
                        : "");
        view.put("stop", notice.kind().comesOfWatching() ? servlets + "notices?stop=" + key : "");
        return view;
    }

    private static String sentence(KeptNotice notice, MapWords words, Map<String, String> names) {
        String kind = notice.kind().name().toLowerCase(Locale.ROOT);
        if (notice.kind() == Kind.CHANGED) {
            return words.text("rihla.notice.changed");
        }
        String element =
                ElementRef.parse(notice.element())
                        .map(words::element)
                        .orElseGet(() -> words.element(ElementRef.MAP));
        String name = names.getOrDefault(notice.by(), "");
        return words.compose("rihla.notice." + kind, name, element);
    }

    /** Who else did what, in the order in which they began. */
    private List<Map<String, Object>> people(
            List<LoggedEdit> edits,
            KeptNotice notice,
            Opened<JourneyMap> map,
            TextLocale reader,
            Map<String, String> names) {
        Map<String, List<LoggedEdit>> byPerson = new LinkedHashMap<>();
        edits.stream()
                .filter(edit -> !edit.author().equals(notice.to()))
                .forEach(
                        edit ->
                                byPerson.computeIfAbsent(edit.author(), person -> new ArrayList<>())
                                        .add(edit));
        ChangeSummary summary =
                new ChangeSummary(
                        map.document(), new MapWords(texts, reader, map.document(), names));
        List<Map<String, Object>> people = new ArrayList<>();
        byPerson.forEach(
                (person, own) ->
                        people.add(
                                Map.of(
                                        "name", names.getOrDefault(person, ""),
                                        "lines", summary.of(own))));
        return people;
    }

    private static Set<String> people(
            List<KeptNotice> notices,
            Map<LogRange, List<LoggedEdit>> edits,
            Map<Long, Opened<JourneyMap>> opened) {
        Set<String> people = new LinkedHashSet<>();
        notices.forEach(notice -> people.add(notice.by()));
        edits.values().forEach(list -> list.forEach(edit -> people.add(edit.author())));
        opened.values().forEach(map -> people.add(map.document().owner()));
        return people;
    }

    private static LogRange range(KeptNotice notice) {
        return new LogRange(notice.mapId(), notice.from(), notice.until());
    }

    /** The name of a map for a reader who sees it; empty for everybody else. */
    public Optional<String> name(Viewer viewer, String key, TextLocale reader) {
        return service.openVisible(viewer, List.of(key)).stream()
                .map(Opened::head)
                .map(
                        head ->
                                head.name()
                                        .shownIn(reader.language(), head.mainLanguage())
                                        .map(Shown::text)
                                        .orElse(head.key()))
                .findFirst();
    }
}
