package io.rihla.workbench.jira.search;

import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The time zones in which people mean the dates that they write; the server's own for the rest. */
public final class UserZones {

    private final Map<String, ZoneId> chosen = new ConcurrentHashMap<>();

    /**
     * @param userKey null for someone who has not logged in
     */
    public ZoneId of(String userKey) {
        return userKey == null
                ? ZoneId.systemDefault()
                : chosen.getOrDefault(userKey, ZoneId.systemDefault());
    }

    public void choose(String userKey, ZoneId zone) {
        chosen.put(userKey, zone);
    }
}
