package io.rihla.workbench.servlet;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** The filters that plugins have put into the chain. */
final class PluginFilters {

    /**
     * @param weight the lower, the earlier
     */
    record Entry(
            FilterLocation location,
            int weight,
            List<PathPattern> patterns,
            Set<DispatcherType> dispatchers,
            Filter filter,
            ClassLoader loader) {

        boolean takes(FilterLocation here, DispatcherType dispatcher, String path) {
            return location == here
                    && dispatchers.contains(dispatcher)
                    && patterns.stream().anyMatch(pattern -> pattern.matches(path));
        }
    }

    private final List<Entry> entries = new CopyOnWriteArrayList<>();

    void add(Entry entry) {
        entries.add(entry);
    }

    void remove(Entry entry) {
        entries.remove(entry);
    }

    /**
     * @param path inside the product, context path not included
     */
    List<Entry> at(FilterLocation location, DispatcherType dispatcher, String path) {
        return entries.stream()
                .filter(entry -> entry.takes(location, dispatcher, path))
                .sorted(Comparator.comparingInt(Entry::weight))
                .toList();
    }
}
