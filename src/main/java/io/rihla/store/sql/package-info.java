/**
 * Plain SQL over the product's own connections, for what Active Objects cannot ask: sums over many
 * rows and many new rows at once. The product need not lend connections; whoever asks here has
 * another, slower way.
 */
@NullMarked
package io.rihla.store.sql;

import org.jspecify.annotations.NullMarked;
