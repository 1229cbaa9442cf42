/** What the wiki's search is to know of maps, and when it has to be told. */
@NullMarked
package io.rihla.search;

import org.jspecify.annotations.NullMarked;
