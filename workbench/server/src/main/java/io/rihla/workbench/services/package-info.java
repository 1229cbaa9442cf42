/** Puts all the services that both products offer into a product. */
package io.rihla.workbench.services;
