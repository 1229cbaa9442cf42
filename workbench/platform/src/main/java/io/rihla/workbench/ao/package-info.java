/** Active Objects as plugins see them, over the real ORM. */
package io.rihla.workbench.ao;
