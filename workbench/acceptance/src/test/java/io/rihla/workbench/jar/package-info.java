/**
 * Opens the very jar that an administrator would upload and holds it against the contracts: what it
 * may contain, what it may call, and how each call is known.
 */
package io.rihla.workbench.jar;
