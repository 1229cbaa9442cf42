package io.rihla.workbench.fragment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Fragments of one kind, by place and weight. */
final class Fragments<T extends Fragments.Placed> {

    private final List<T> all = new CopyOnWriteArrayList<>();

    AutoCloseable add(T fragment) {
        all.add(fragment);
        return () -> all.remove(fragment);
    }

    /** Those of a place that may be shown, the lightest first. */
    List<T> at(String place, Map<String, Object> context) {
        return all.stream()
                .filter(placed -> placed.fragment().place().equals(place))
                .filter(placed -> placed.fragment().condition().test(context))
                .sorted(Comparator.comparingInt(placed -> placed.fragment().weight()))
                .toList();
    }

    /** What has a place. */
    interface Placed {

        Fragment fragment();
    }
}
