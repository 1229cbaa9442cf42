package io.rihla.confluence;

import io.rihla.documents.HeadOrder;
import io.rihla.documents.HeadQuery;
import io.rihla.journey.EnumIds;
import io.rihla.journey.MapState;
import io.rihla.text.Folding;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has asked a list of maps or personas for, as it stands in the page's address. What
 * makes no sense there counts as not asked.
 *
 * @param personas personas instead of maps
 * @param words as they were typed
 * @param space a space's key; empty for all spaces
 * @param watched only maps that the person watches
 * @param page which page of the list, from 1
 */
record MapListQuery(
        boolean personas,
        String words,
        String space,
        Optional<MapState> state,
        HeadOrder order,
        boolean bin,
        boolean watched,
        int page) {

    /** Where the list is, without the context path. */
    static final String PATH = "/plugins/servlet/rihla/maps";

    /** How many maps a page of the list has. */
    static final int SIZE = 25;

    /** Who wants to see more is better off with a search. */
    private static final int MOST_PAGES = 40;

    private static final int LONGEST = 200;

    /** The query of an address, whose parameters may be null. */
    static MapListQuery of(Function<String, @Nullable String> parameters) {
        return new MapListQuery(
                text(parameters.apply("kind")).equals("personas"),
                text(parameters.apply("q")),
                text(parameters.apply("space")),
                EnumIds.of(MapState.class, text(parameters.apply("state"))),
                HeadOrder.of(text(parameters.apply("order"))).orElse(HeadOrder.NEWEST),
                text(parameters.apply("bin")).equals("true"),
                text(parameters.apply("watched")).equals("true"),
                page(text(parameters.apply("page"))));
    }

    HeadQuery heads() {
        return new HeadQuery(
                Folding.fold(words),
                Optional.of(space).filter(key -> !key.isEmpty()),
                Optional.empty(),
                state,
                bin,
                order);
    }

    int offset() {
        return (page - 1) * SIZE;
    }

    /** Whether something narrows the list, the bin and the space aside. */
    boolean filtered() {
        return !words.isEmpty() || state.isPresent() || watched || page > 1;
    }

    /** The same maps in another order, from the beginning. */
    MapListQuery by(HeadOrder other) {
        return new MapListQuery(personas, words, space, state, other, bin, watched, 1);
    }

    /** Another page of the same list. */
    MapListQuery at(int other) {
        return new MapListQuery(personas, words, space, state, order, bin, watched, other);
    }

    /** The bin, or what is not in it, of the same space. */
    MapListQuery in(boolean theBin) {
        return new MapListQuery(personas, "", space, Optional.empty(), order, theBin, false, 1);
    }

    /** The personas, or the maps, of the same space. */
    MapListQuery of(boolean ofPersonas) {
        return new MapListQuery(ofPersonas, "", space, Optional.empty(), order, false, false, 1);
    }

    boolean hasNext() {
        return page < MOST_PAGES;
    }

    /** The address of the list, with the context path. */
    String address(String contextPath) {
        StringBuilder address = new StringBuilder(contextPath).append(PATH);
        char sign = '?';
        String[][] parameters = {
            {"kind", personas ? "personas" : ""},
            {"q", words},
            {"space", space},
            {"state", state.map(EnumIds::id).orElse("")},
            {"order", order == HeadOrder.NEWEST ? "" : order.id()},
            {"bin", bin ? "true" : ""},
            {"watched", watched ? "true" : ""},
            {"page", page == 1 ? "" : Integer.toString(page)}
        };
        for (String[] parameter : parameters) {
            if (!parameter[1].isEmpty()) {
                address.append(sign)
                        .append(parameter[0])
                        .append('=')
                        .append(URLEncoder.encode(parameter[1], StandardCharsets.UTF_8));
                sign = '&';
            }
        }
        return address.toString();
    }

    private static String text(@Nullable String parameter) {
        String text = parameter == null ? "" : parameter.strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static int page(String text) {
        return text.matches("[0-9]{1,3}")
                ? Math.max(1, Math.min(MOST_PAGES, Integer.parseInt(text)))
                : 1;
    }
}
