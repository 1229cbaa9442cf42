/**
 * What was measured: answers and figures over time, for each use of a KPI on a map.
 *
 * <p>Readings are kept as exact sums ({@link io.rihla.readings.Tally}), so that the figures made of
 * them do not depend on the order or the batches in which they came.
 */
@NullMarked
package io.rihla.readings;

import org.jspecify.annotations.NullMarked;
