package io.rihla.workbench.plugin;

/** A plugin imports a service that nobody offers (yet). */
final class MissingServiceException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    MissingServiceException(String service) {
        super(
                "The plugin needs the service %s, which this product does not offer. Either it belongs to the other product, or the plugin that brings it is not enabled."
                        .formatted(service));
    }
}
