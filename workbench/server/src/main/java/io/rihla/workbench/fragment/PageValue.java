package io.rihla.workbench.fragment;

import java.lang.reflect.Method;
import java.util.Map;

/** Finds what a name with dots stands for on a page, such as {@code issue.id}. */
final class PageValue {

    private PageValue() {}

    /** Null when the page has no such value. */
    static Object find(Map<String, Object> context, String path) {
        String[] names = path.split("\\.");
        Object value = context.get(names[0]);
        for (int i = 1; i < names.length && value != null; i++) {
            value = property(value, names[i]);
        }
        return value;
    }

    private static Object property(Object owner, String name) {
        if (owner instanceof Map<?, ?> map) {
            return map.get(name);
        }
        String getter = "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        try {
            Method method = owner.getClass().getMethod(getter);
            // The class that implements a public interface need not be public itself.
            method.setAccessible(true);
            return method.invoke(owner);
        } catch (ReflectiveOperationException | RuntimeException e) {
            return null;
        }
    }
}
