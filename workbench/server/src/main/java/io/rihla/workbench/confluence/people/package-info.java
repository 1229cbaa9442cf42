/** The people of the wiki, as its rights and its plugins see them. */
package io.rihla.workbench.confluence.people;
