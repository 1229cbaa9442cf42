/** The products' template engine, the genuine one, kept away from the host's own classes. */
package io.rihla.workbench.soy;
