package io.rihla.confluence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The method of an indexer that looks at one content again: without what hangs on it where there is
 * such a method, else with it.
 */
record ReindexCall(Object indexer, Method method) {

    private static final List<String> NAMES = List.of("reIndexExcludingDependents", "reIndex");

    static Optional<ReindexCall> of(Object indexer) {
        Set<Class<?>> contracts = new LinkedHashSet<>();
        gather(indexer.getClass(), contracts);
        for (String name : NAMES) {
            for (Class<?> contract : contracts) {
                for (Method method : contract.getMethods()) {
                    if (method.getName().equals(name) && method.getParameterCount() == 1) {
                        return Optional.of(new ReindexCall(indexer, method));
                    }
                }
            }
        }
        return Optional.empty();
    }

    void index(Object page) throws InvocationTargetException, IllegalAccessException {
        method.invoke(indexer, page);
    }

    /** Interfaces only: the class behind them may be one that we may not call. */
    private static void gather(Class<?> type, Set<Class<?>> contracts) {
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            for (Class<?> contract : at.getInterfaces()) {
                if (Modifier.isPublic(contract.getModifiers())) {
                    contracts.add(contract);
                }
                gather(contract, contracts);
            }
        }
    }
}
