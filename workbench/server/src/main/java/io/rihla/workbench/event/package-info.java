/** Events between the product and its plugins. */
package io.rihla.workbench.event;
