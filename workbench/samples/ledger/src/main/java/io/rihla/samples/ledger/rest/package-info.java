/** The ledger for those who call it from outside. */
package io.rihla.samples.ledger.rest;
