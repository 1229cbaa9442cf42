/** Searching pages: the part of the product's query language that the workbench understands. */
package io.rihla.workbench.confluence.search;
