/**
 * What has happened to documents: who changed what and when, comparison and return, milestones,
 * notes of page versions, and the erasing of personal data from all of it.
 */
@NullMarked
package io.rihla.history;

import org.jspecify.annotations.NullMarked;
