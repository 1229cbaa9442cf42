/** One method for each way to say who may call it. */
package io.rihla.samples.greeter.rest;
