/** The wiki as plugins see it: the product's managers and entities over the wiki's own content. */
package io.rihla.workbench.confluence.api;
