package io.rihla.samples.ledger;

/** Who signs: each product has its own way to tell. */
public interface Signature {

    /** The product and the current user, such as {@code wiki: admin}. */
    String text();
}
