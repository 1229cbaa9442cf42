/**
 * Those for whom journeys are drawn: the segments of customers and the pictures of personas.
 * Nothing here knows a product, a database or a server.
 */
@NullMarked
package io.rihla.persona;

import org.jspecify.annotations.NullMarked;
