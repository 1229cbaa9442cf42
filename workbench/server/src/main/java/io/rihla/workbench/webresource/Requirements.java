package io.rihla.workbench.webresource;

import com.atlassian.json.marshal.Jsonable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What one page has asked for so far. */
final class Requirements {

    private final Set<String> resources = new LinkedHashSet<>();
    private final Set<String> contexts = new LinkedHashSet<>();
    private final Map<String, Jsonable> data = new LinkedHashMap<>();

    Set<String> resources() {
        return resources;
    }

    Set<String> contexts() {
        return contexts;
    }

    Map<String, Jsonable> data() {
        return data;
    }
}
