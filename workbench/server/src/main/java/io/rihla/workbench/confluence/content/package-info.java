/** Spaces, pages, their versions and who may do what with them: the wiki's own truth. */
package io.rihla.workbench.confluence.content;
