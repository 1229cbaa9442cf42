package io.rihla.samples.ledger;

/**
 * A line was written; published after the transaction is done.
 *
 * @param text what the line says
 */
public record EntryWritten(String text) {}
