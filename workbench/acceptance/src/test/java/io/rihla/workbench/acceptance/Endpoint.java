package io.rihla.workbench.acceptance;

/**
 * An address of the plugin.
 *
 * @param product that answers there: {@code confluence} or {@code jira}
 * @param method of HTTP; {@code GET} for a servlet
 * @param path below the product's address, with {@code {names}} for what varies
 * @param access the simple name of the access annotation that holds; empty when there is none
 * @param consumes the media type that it takes
 */
record Endpoint(String product, String method, String path, String access, String consumes) {

    boolean changesSomething() {
        return !method.equals("GET") && !method.equals("HEAD");
    }

    /** The address with a value for whatever varies. */
    String at(String value) {
        return path.replaceAll("\\{[^}]*}", value);
    }

    @Override
    public String toString() {
        return product + " " + method + " " + path;
    }
}
