package io.rihla.workbench.product;

/** A part of the host that gives a product something: services, module types, pages. */
public interface Part {

    /** Called once, before the product's plugin system and web server start. */
    void install(HostedProduct product) throws Exception;
}
