package io.rihla.workbench.event;

import com.atlassian.event.api.EventListener;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

/** One listening method of one registered object. */
record RegisteredListener(Object target, Method method) {

    static List<RegisteredListener> methodsOf(Object target) {
        return Arrays.stream(target.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(EventListener.class))
                .filter(method -> !method.isBridge())
                .map(method -> of(target, method))
                .toList();
    }

    private static RegisteredListener of(Object target, Method method) {
        if (method.getParameterCount() != 1) {
            throw new IllegalArgumentException(method + " must take exactly one event");
        }
        method.setAccessible(true);
        return new RegisteredListener(target, method);
    }

    boolean belongsTo(Object listener) {
        return target == listener;
    }

    boolean takes(Object event) {
        return method.getParameterTypes()[0].isInstance(event);
    }

    boolean comesFrom(ClassLoader loader) {
        return target.getClass().getClassLoader() == loader;
    }

    void call(Object event) throws Throwable {
        try {
            method.invoke(target, event);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    @Override
    public String toString() {
        return method.toString();
    }
}
