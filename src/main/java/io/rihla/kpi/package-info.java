/**
 * What tells how a journey goes: definitions of KPIs, the formulas of their figures, their periods
 * and states. {@code docs/formulas.md} explains every formula. Nothing here knows a product, a
 * database or a server.
 */
@NullMarked
package io.rihla.kpi;

import org.jspecify.annotations.NullMarked;
