/** The web side that both products share: server, log-in, sessions, page frame, static files. */
package io.rihla.workbench.web;
