package io.rihla.workbench.fragment;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The conditions that the product itself brings: plugins name their classes, whose work only the
 * product can do.
 */
public final class HostConditions {

    private final Map<String, Function<Map<String, String>, Predicate<Map<String, Object>>>>
            byClassName = new ConcurrentHashMap<>();

    /**
     * @param className as plugins write it
     * @param maker makes of the condition's parameters a test of the page's context
     */
    public void offer(
            String className, Function<Map<String, String>, Predicate<Map<String, Object>>> maker) {
        byClassName.put(className, maker);
    }

    Optional<Predicate<Map<String, Object>>> find(String className, Map<String, String> params) {
        return Optional.ofNullable(byClassName.get(className)).map(maker -> maker.apply(params));
    }
}
