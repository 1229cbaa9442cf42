/**
 * The journey map: immutable values, the edits that lead from one to the next, merging, undo and
 * comparison. Nothing here knows a product, a database or a server.
 */
@NullMarked
package io.rihla.journey;

import org.jspecify.annotations.NullMarked;
