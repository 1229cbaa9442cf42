/** What the wiki and the issue tracker have in common: one application in the one process. */
package io.rihla.workbench.product;
