/** Locks by name that hold across the nodes of a product. */
package io.rihla.workbench.lock;
