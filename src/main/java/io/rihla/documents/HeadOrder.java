package io.rihla.documents;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which order to list maps; among equals the newest map comes first. */
public enum HeadOrder {
    /** The newest change first. */
    NEWEST,
    /** The oldest change first. */
    OLDEST,
    /** By the name in the map's main language, as it is folded for searching. */
    NAME,
    NAME_BACK,
    /** Drafts, published and archived maps, each kind together. */
    STATE,
    STATE_BACK;

    /** How the order is called in addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The order of this name. */
    public static Optional<HeadOrder> of(String id) {
        return Arrays.stream(values()).filter(order -> order.id().equals(id)).findFirst();
    }
}
