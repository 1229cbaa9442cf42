/** What the ledger adds to the issue tracker's search. */
package io.rihla.samples.ledger.search;
