/**
 * What people say to each other about a map: comments on its elements, in threads that can be
 * resolved, with mentions. They are no edits and raise no revision. Nothing here knows a product, a
 * database or a server.
 */
@NullMarked
package io.rihla.comments;

import org.jspecify.annotations.NullMarked;
