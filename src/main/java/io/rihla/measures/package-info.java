/**
 * What the KPIs of maps say: their figures over periods, with band, status and trend, and the
 * experience scores, for one person and with their rights.
 */
@NullMarked
package io.rihla.measures;

import org.jspecify.annotations.NullMarked;
