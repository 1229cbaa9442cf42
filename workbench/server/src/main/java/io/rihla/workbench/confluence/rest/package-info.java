/** The product's own REST, as far as people and scripts use it: content, spaces, search. */
package io.rihla.workbench.confluence.rest;
