/**
 * Scripts, styles and files that plugins bring, in the batches and with the cache headers of the
 * products.
 */
package io.rihla.workbench.webresource;
