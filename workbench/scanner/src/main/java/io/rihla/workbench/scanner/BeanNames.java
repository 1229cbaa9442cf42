package io.rihla.workbench.scanner;

import java.beans.Introspector;

/** The name that Spring gives to a bean whose author gave none. */
final class BeanNames {

    private BeanNames() {}

    static String of(String className) {
        String shortName = className.substring(className.lastIndexOf('.') + 1).replace('$', '.');
        return Introspector.decapitalize(shortName);
    }
}
