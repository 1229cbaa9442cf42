/** Where Rihla touches Confluence: the macro, pages and their rights, and what happens to pages. */
@NullMarked
package io.rihla.confluence;

import org.jspecify.annotations.NullMarked;
