/** KPIs in breach, and the issues that are opened for them. */
@NullMarked
package io.rihla.alarms;

import org.jspecify.annotations.NullMarked;
