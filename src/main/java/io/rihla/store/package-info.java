/**
 * What is kept in the database, and the only place that knows Active Objects.
 *
 * <p>Rows point to each other by plain number columns, so that no list ever asks for its parents
 * one by one. Moments are milliseconds since 1970 and 0 stands for "never": neither has a time zone
 * or a {@code NULL} to get wrong. Columns hold at most 255 UTF-16 units unless they are unlimited.
 */
@NullMarked
package io.rihla.store;

import org.jspecify.annotations.NullMarked;
