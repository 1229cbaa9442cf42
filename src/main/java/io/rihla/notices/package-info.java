/**
 * What people are told of maps: who watches which, what has happened since, and by which way and
 * when they hear of it. Nothing here knows a product, a database or a server.
 */
@NullMarked
package io.rihla.notices;

import org.jspecify.annotations.NullMarked;
