/**
 * What a site keeps of documents: their heads, logs and checkpoints, who may do what with them, and
 * the services that open, change, list and follow them for one person. Nothing here knows a product
 * or a database.
 */
@NullMarked
package io.rihla.documents;

import org.jspecify.annotations.NullMarked;
