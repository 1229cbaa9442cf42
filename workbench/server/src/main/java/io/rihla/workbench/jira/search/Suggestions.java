package io.rihla.workbench.jira.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Values that complete what somebody has begun to write, at most fifteen. */
public final class Suggestions {

    private static final int MOST = 15;

    private final JiraSearchSpace space;
    private final JqlFields fields;

    Suggestions(JiraSearchSpace space, JqlFields fields) {
        this.space = space;
        this.fields = fields;
    }

    /**
     * @param userKey null for someone who has not logged in
     * @param begun what has been typed of the value
     */
    public List<Map<String, String>> of(String userKey, String field, String begun) {
        String start = begun.toLowerCase(Locale.ROOT);
        return fields.find(field).map(JqlField::name).stream()
                .flatMap(name -> space.known(userKey, name).stream())
                .map(SearchedIssue.Named::name)
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(start))
                .distinct()
                .limit(MOST)
                .map(name -> Map.of("value", JqlPrinter.name(name), "displayName", name))
                .toList();
    }
}
