package io.rihla.workbench.scanner;

import java.util.Optional;
import java.util.Set;

/**
 * What must hold in each class, because a class in a shared list is loaded in both products and a
 * missing import keeps a whole plugin from starting.
 */
final class Rules {

    private Rules() {}

    static void check(ScannedClass scanned) {
        String name = scanned.name();
        for (String method : scanned.misplacedImports) {
            throw new IndexException(
                    name
                            + "."
                            + method
                            + " carries an import: imports stand on fields and on the parameters"
                            + " of constructors.");
        }
        if (scanned.components.isEmpty()) {
            checkBareClass(scanned);
            return;
        }
        if (!scanned.concrete()) {
            throw new IndexException(name + " is abstract and cannot be a component.");
        }
        if (scanned.shared() && scanned.components.size() > 1) {
            throw new IndexException(
                    name + " is a @Component and a product's component as well: keep one of them.");
        }
        scanned.imports.forEach(wanted -> checkImport(scanned, wanted));
        checkMentioned(scanned);
    }

    private static void checkBareClass(ScannedClass scanned) {
        if (!scanned.imports.isEmpty()) {
            throw new IndexException(
                    scanned.name()
                            + " asks for "
                            + scanned.imports.get(0).type()
                            + " but is no component: give it a stereotype, or put the import on the"
                            + " class that holds the imports.");
        }
        if (scanned.exports != null) {
            throw new IndexException(
                    scanned.name() + " is exported but is no component: give it a stereotype.");
        }
    }

    private static void checkImport(ScannedClass scanned, Import wanted) {
        if (wanted.product().isEmpty()) {
            Optional<ProductName> owner = ProductName.owning(wanted.type());
            if (owner.isPresent()) {
                throw new IndexException(
                        scanned.name()
                                + " asks both products for "
                                + wanted.type()
                                + ", which only "
                                + owner.get().suffix()
                                + " has: use that product's import.");
            }
        } else if (!scanned.components.keySet().equals(Set.of(wanted.product()))) {
            throw new IndexException(
                    scanned.name()
                            + " has "
                            + wanted.annotation()
                            + " "
                            + wanted.type()
                            + " but is not a component of that product alone: the other product"
                            + " would refuse the whole plugin.");
        }
    }

    private static void checkMentioned(ScannedClass scanned) {
        for (String mentioned : scanned.mentioned) {
            Optional<ProductName> owner = ProductName.owning(mentioned);
            if (owner.isPresent() && !scanned.components.keySet().equals(Set.of(owner))) {
                throw new IndexException(
                        scanned.name()
                                + " mentions "
                                + mentioned
                                + ", which only "
                                + owner.get().suffix()
                                + " has: make it that product's component.");
            }
        }
    }
}
