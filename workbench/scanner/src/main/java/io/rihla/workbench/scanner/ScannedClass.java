package io.rihla.workbench.scanner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the scanner read in one class file. */
final class ScannedClass {

    private final String name;
    private final boolean concrete;
    private final List<String> interfaces;

    /** The bean's name by the product that it is for; the empty key is both products. */
    final Map<Optional<ProductName>, String> components = new TreeMap<>(ScannedClass::sharedFirst);

    final List<Import> imports = new ArrayList<>();

    /** Methods that carry an import where the products would not see it. */
    final List<String> misplacedImports = new ArrayList<>();

    /** The classes that fields and signatures mention. */
    final TreeSet<String> mentioned = new TreeSet<>();

    /** The interfaces to export, empty for all; null when the class is not exported. */
    List<String> exports;

    ScannedClass(String name, boolean concrete, List<String> interfaces) {
        this.name = name;
        this.concrete = concrete;
        this.interfaces = List.copyOf(interfaces);
    }

    String name() {
        return name;
    }

    boolean concrete() {
        return concrete;
    }

    List<String> interfaces() {
        return interfaces;
    }

    boolean shared() {
        return components.containsKey(Optional.<ProductName>empty());
    }

    private static int sharedFirst(Optional<ProductName> one, Optional<ProductName> other) {
        return Integer.compare(
                one.map(Enum::ordinal).orElse(-1), other.map(Enum::ordinal).orElse(-1));
    }
}
