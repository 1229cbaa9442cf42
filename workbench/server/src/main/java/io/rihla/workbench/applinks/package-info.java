/**
 * The application link between the two products: signed requests over the network, consent of each
 * user, and switches that make the link fail.
 */
package io.rihla.workbench.applinks;
