package io.rihla.workbench.scanner;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The lines of each index file. */
final class Index {

    private final SortedMap<String, SortedSet<String>> files = new TreeMap<>();

    /** Who holds a bean's name, one table for each product. */
    private final Map<ProductName, SortedMap<String, String>> holders = new TreeMap<>();

    /**
     * Sorts the classes into the files.
     *
     * @throws IndexException when two beans would have one name or a class breaks a rule
     */
    static Index of(Collection<ScannedClass> classes) {
        Index index = new Index();
        classes.forEach(index::add);
        return index;
    }

    /** File names with their lines, both in alphabetical order. */
    SortedMap<String, SortedSet<String>> files() {
        return files;
    }

    private void add(ScannedClass scanned) {
        Rules.check(scanned);
        scanned.components.forEach(
                (product, given) -> {
                    String line = given.isEmpty() ? scanned.name() : scanned.name() + "#" + given;
                    line("component", product, line);
                    String beanName = given.isEmpty() ? BeanNames.of(scanned.name()) : given;
                    claim(product, beanName, scanned.name());
                });
        for (Import wanted : scanned.imports) {
            line("imports", wanted.product(), wanted.line());
            claim(wanted.product(), wanted.beanName(), "the imported " + wanted.type());
        }
        if (scanned.exports != null) {
            export(scanned);
        }
    }

    /** Exports have one file for both products: it counts where the bean exists. */
    private void export(ScannedClass scanned) {
        List<String> offered =
                scanned.exports.isEmpty() ? scanned.interfaces() : List.copyOf(scanned.exports);
        if (offered.isEmpty()) {
            throw new IndexException(
                    scanned.name() + " is exported but implements no interface to export it as.");
        }
        line("exports", Optional.empty(), scanned.name() + "#" + String.join(",", offered));
    }

    private void line(String file, Optional<ProductName> product, String line) {
        String name = product.map(only -> file + "-" + only.suffix()).orElse(file);
        files.computeIfAbsent(name, unused -> new TreeSet<>()).add(line);
    }

    private void claim(Optional<ProductName> where, String beanName, String holder) {
        for (ProductName product : ProductName.values()) {
            if (where.isPresent() && where.get() != product) {
                continue;
            }
            String before =
                    holders.computeIfAbsent(product, unused -> new TreeMap<>())
                            .putIfAbsent(beanName, holder);
            if (before != null && !before.equals(holder)) {
                throw new IndexException(
                        "Two beans in "
                                + product.suffix()
                                + " have the name "
                                + beanName
                                + ": "
                                + before
                                + " and "
                                + holder
                                + ". Give one of them another name.");
            }
        }
    }
}
