/**
 * What browsers and scripts ask Rihla. Each resource finds out who asks, calls the domain and
 * writes its answer; rights are the domain's business.
 */
@NullMarked
package io.rihla.rest;

import org.jspecify.annotations.NullMarked;
