package io.rihla.confluence;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.HeadOrder;
import io.rihla.documents.HeadQuery;
import io.rihla.documents.MapCatalogue;
import io.rihla.documents.MapHead;
import io.rihla.documents.PersonaCatalogue;
import io.rihla.documents.Viewer;
import io.rihla.journey.EnumIds;
import io.rihla.journey.LocalizedText.Shown;
import io.rihla.notices.Watching;
import io.rihla.rest.MapPages;
import io.rihla.text.TextLocale;
import io.rihla.view.MapViews;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the list of maps or personas shows, as plain maps for its template. */
@ConfluenceComponent
public class MapListPage {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    /** The texts that name what is listed, by what they are for. */
    private static final Map<String, String> OF_MAPS =
            Map.of(
                    "title", "rihla.maps.title",
                    "ofSpace", "rihla.maps.title.space",
                    "none", "rihla.maps.none",
                    "empty", "rihla.maps.empty",
                    "emptyAction", "rihla.maps.empty.action",
                    "beyond", "rihla.maps.beyond",
                    "inBin", "rihla.maps.bin.help",
                    "previous", "rihla.maps.previous",
                    "next", "rihla.maps.next",
                    "home", "rihla.maps.column.home");

    private static final Map<String, String> OF_PERSONAS =
            Map.of(
                    "title", "rihla.persona-list.title",
                    "ofSpace", "rihla.persona-list.title.space",
                    "none", "rihla.persona-list.none",
                    "empty", "rihla.persona-list.empty",
                    "emptyAction", "rihla.persona-list.empty.action",
                    "beyond", "rihla.persona-list.beyond",
                    "inBin", "rihla.persona-list.bin.help",
                    "previous", "rihla.persona-list.previous",
                    "next", "rihla.persona-list.next",
                    "home", "rihla.persona-list.column.home");

    private final MapCatalogue maps;
    private final PersonaCatalogue personas;
    private final MapPages pages;
    private final People people;
    private final Watching watching;
    private final SpaceManager spaces;
    private final PermissionManager permissions;

    public MapListPage(
            MapCatalogue maps,
            PersonaCatalogue personas,
            MapPages pages,
            People people,
            Watching watching,
            SpaceManager spaces,
            PermissionManager permissions) {
        this.maps = maps;
        this.personas = personas;
        this.pages = pages;
        this.people = people;
        this.watching = watching;
        this.spaces = spaces;
        this.permissions = permissions;
    }

    Map<String, Object> of(
            Viewer viewer, TextLocale locale, MapListQuery query, String contextPath) {
        Set<Long> watched = query.personas() ? Set.of() : watching.watchedBy(viewer);
        HeadQuery heads = query.watched() ? query.heads().among(watched) : query.heads();
        MapCatalogue.Stretch found =
                (query.personas() ? personas : maps)
                        .list(viewer, heads, query.offset(), MapListQuery.SIZE);
        Map<String, String> words = query.personas() ? OF_PERSONAS : OF_MAPS;
        List<Map<String, Object>> known = spaces();
        Map<String, Object> page = new HashMap<>();
        page.put("reader", MapViews.reader(locale));
        page.put("action", contextPath + MapListQuery.PATH);
        page.put("personas", query.personas());
        page.put("words", words);
        page.put("q", query.words());
        page.put("space", query.space());
        page.put("spaceName", spaceName(known, query.space()));
        page.put("spaces", known);
        page.put("state", query.state().map(EnumIds::id).orElse(""));
        page.put("order", query.order().id());
        page.put("bin", query.bin());
        page.put("watched", query.watched());
        page.put("filtered", query.filtered());
        page.put("loggedIn", !viewer.anonymous());
        page.put("administrator", viewer.administrator());
        page.put("mapsHref", query.of(false).address(contextPath));
        page.put("personasHref", query.of(true).address(contextPath));
        page.put("binHref", query.in(true).address(contextPath));
        page.put("segmentsHref", contextPath + SegmentsServlet.PATH);
        page.put("kpisHref", contextPath + KpisServlet.PATH);
        page.put("columns", columns(query, words, contextPath));
        page.put("rows", rows(viewer, locale, query, found.maps(), watched, contextPath));
        page.put(
                "previous",
                query.page() > 1 ? query.at(query.page() - 1).address(contextPath) : "");
        page.put(
                "next",
                found.more() && query.hasNext()
                        ? query.at(query.page() + 1).address(contextPath)
                        : "");
        page.put("beyond", found.more() && !query.hasNext());
        return page;
    }

    private List<Map<String, Object>> rows(
            Viewer viewer,
            TextLocale locale,
            MapListQuery query,
            List<MapCatalogue.Listed> maps,
            Set<Long> watched,
            String contextPath) {
        List<Long> homes =
                maps.stream().flatMap(map -> map.head().homePage().stream()).distinct().toList();
        Map<Long, MapPages.Seen> seen =
                pages.visible(viewer, homes).stream()
                        .collect(Collectors.toMap(MapPages.Seen::id, page -> page));
        Map<String, String> names = new HashMap<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (MapCatalogue.Listed map : maps) {
            MapHead head = map.head();
            Shown name =
                    head.name()
                            .shownIn(locale.language(), head.mainLanguage())
                            .orElse(new Shown(head.key(), head.mainLanguage(), true));
            Instant at = query.bin() ? head.deleted().orElse(head.changed()) : head.changed();
            Optional<MapPages.Seen> home =
                    head.homePage().flatMap(id -> Optional.ofNullable(seen.get(id)));
            Map<String, Object> row = new HashMap<>();
            row.put("key", head.key());
            row.put("watched", watched.contains(head.id()));
            row.put("name", name.text());
            row.put("lang", name.language().tag());
            row.put("dir", name.language().direction().html());
            row.put("state", EnumIds.id(head.state()));
            row.put("owner", names.computeIfAbsent(head.owner(), people::name));
            row.put("at", at.toString());
            row.put("atUtc", MINUTE.format(LocalDateTime.ofInstant(at, ZoneOffset.UTC)));
            row.put("placed", head.homePage().isPresent());
            row.put("homeTitle", home.map(MapPages.Seen::title).orElse(""));
            row.put("space", home.map(MapPages.Seen::space).orElse(""));
            row.put("href", home.map(page -> contextPath + pages.path(page.id())).orElse(""));
            row.put("pages", map.pages());
            rows.add(row);
        }
        return rows;
    }

    private static List<Map<String, Object>> columns(
            MapListQuery query, Map<String, String> words, String contextPath) {
        List<Map<String, Object>> columns = new ArrayList<>();
        columns.add(
                sorted(
                        "rihla.maps.column.name",
                        HeadOrder.NAME,
                        HeadOrder.NAME_BACK,
                        query,
                        contextPath));
        columns.add(
                sorted("rihla.state", HeadOrder.STATE, HeadOrder.STATE_BACK, query, contextPath));
        columns.add(plain("rihla.map.owner"));
        columns.add(
                query.bin()
                        ? plain("rihla.maps.column.deleted")
                        : sorted(
                                "rihla.maps.column.changed",
                                HeadOrder.OLDEST,
                                HeadOrder.NEWEST,
                                query,
                                contextPath));
        columns.add(plain(words.getOrDefault("home", "")));
        columns.add(plain("rihla.maps.column.pages"));
        columns.add(plain("rihla.maps.column.actions"));
        return columns;
    }

    private static Map<String, Object> plain(String label) {
        return Map.of("label", label, "href", "", "sort", "", "mark", "");
    }

    private static Map<String, Object> sorted(
            String label, HeadOrder up, HeadOrder down, MapListQuery query, String contextPath) {
        HeadOrder now = query.order();
        return Map.of(
                "label",
                label,
                "href",
                query.by(now == up ? down : up).address(contextPath),
                "sort",
                now == up ? "ascending" : now == down ? "descending" : "none",
                "mark",
                now == up ? "▲" : now == down ? "▼" : "");
    }

    /** The spaces that the person may see. */
    private List<Map<String, Object>> spaces() {
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        return spaces.getAllSpaces().stream()
                .filter(space -> permissions.hasPermission(user, Permission.VIEW, space))
                .map(
                        space ->
                                Map.<String, Object>of(
                                        "key", space.getKey(), "name", space.getName()))
                .toList();
    }

    private static String spaceName(List<Map<String, Object>> spaces, String key) {
        return spaces.stream()
                .filter(space -> key.equals(space.get("key")))
                .map(space -> String.valueOf(space.get("name")))
                .findFirst()
                .orElse("");
    }
}
