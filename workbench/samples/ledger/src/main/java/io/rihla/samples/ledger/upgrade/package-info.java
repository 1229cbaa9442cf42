/** What is done once when a newer version of the plugin meets older data. */
package io.rihla.samples.ledger.upgrade;
