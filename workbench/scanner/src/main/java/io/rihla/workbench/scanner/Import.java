package io.rihla.workbench.scanner;

import java.util.Optional;

/**
 * A service that a class asks for.
 *
 * @param type the service's interface
 * @param name the bean's name; empty for the default one
 * @param product the only product to ask; empty for both
 */
record Import(String type, String name, Optional<ProductName> product) {

    String line() {
        return name.isEmpty() ? type : type + "#" + name;
    }

    String beanName() {
        return name.isEmpty() ? BeanNames.of(type) : name;
    }

    /** The annotation as an author wrote it, for messages. */
    String annotation() {
        return product.map(
                        only ->
                                only == ProductName.CONFLUENCE
                                        ? "@ConfluenceImport"
                                        : "@JiraImport")
                .orElse("@ComponentImport");
    }
}
