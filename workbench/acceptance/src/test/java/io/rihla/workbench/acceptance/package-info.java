/**
 * The packaged jar, installed as an administrator would, in a running workbench: over HTTP and in a
 * real browser.
 */
package io.rihla.workbench.acceptance;
