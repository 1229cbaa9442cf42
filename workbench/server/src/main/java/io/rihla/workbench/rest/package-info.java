/** The module type {@code rest}: JAX-RS resources of plugins under {@code /rest}. */
package io.rihla.workbench.rest;
