/** Writes down what happens: everything that a plugin can do behind the pages. */
package io.rihla.samples.ledger;
