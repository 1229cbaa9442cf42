package io.rihla.workbench.servlet;

import java.util.Arrays;

/** The four places in the chain at which a plugin's filter can stand. */
enum FilterLocation {
    AFTER_ENCODING("after-encoding"),
    BEFORE_LOGIN("before-login"),
    BEFORE_DECORATION("before-decoration"),
    BEFORE_DISPATCH("before-dispatch");

    private final String text;

    FilterLocation(String text) {
        this.text = text;
    }

    static FilterLocation named(String text) {
        return Arrays.stream(values())
                .filter(location -> location.text.equals(text))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "There is no filter location \"%s\".".formatted(text)));
    }
}
