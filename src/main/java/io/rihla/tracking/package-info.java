/**
 * What becomes of pain points: the issues that mend them, whose they are, and how a department
 * stands. Nothing here knows a product, a database or a server.
 */
@NullMarked
package io.rihla.tracking;

import org.jspecify.annotations.NullMarked;
