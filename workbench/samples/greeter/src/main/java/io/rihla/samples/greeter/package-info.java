/** Greets whoever looks: everything that a plugin can put on a page. */
package io.rihla.samples.greeter;
