/**
 * The two products talking: one client over the application link, issues as a person may see them,
 * the mirror of linked issues, hints, the journey index and what brings all of them back in line.
 *
 * <p>Nothing here knows a product. What only one of the two has to do is marked as that product's
 * component.
 */
@NullMarked
package io.rihla.bridge;

import org.jspecify.annotations.NullMarked;
