package io.rihla.workbench.jira.search.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which fields a request asks for: a list of names, {@code *all}, {@code *navigable} or {@code
 * *none}; a minus takes one away. Without a list it is the navigable ones, which here are all.
 */
record WantedFields(boolean all, Set<String> named, Set<String> without) {

    static WantedFields of(JsonNode asked) {
        List<String> names = new ArrayList<>();
        if (asked.isArray()) {
            asked.forEach(each -> names.add(each.asText()));
        } else if (!asked.isMissingNode() && !asked.isNull() && !asked.asText().isBlank()) {
            names.addAll(List.of(asked.asText().split(",")));
        }
        Set<String> named = new HashSet<>();
        Set<String> without = new HashSet<>();
        boolean all = names.isEmpty();
        for (String name : names) {
            String trimmed = name.trim();
            if (trimmed.equals("*all") || trimmed.equals("*navigable")) {
                all = true;
            } else if (trimmed.startsWith("-")) {
                without.add(trimmed.substring(1));
            } else if (!trimmed.equals("*none")) {
                named.add(trimmed);
            }
        }
        boolean onlyTaken = named.isEmpty() && !without.isEmpty();
        return new WantedFields(all || onlyTaken, named, without);
    }

    boolean has(String field) {
        return (all || named.contains(field)) && !without.contains(field);
    }

    boolean none() {
        return !all && named.isEmpty();
    }
}
