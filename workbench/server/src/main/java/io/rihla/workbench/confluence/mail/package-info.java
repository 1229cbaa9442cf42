/** The wiki's mail server: it keeps what it is given, for whoever wants to look. */
package io.rihla.workbench.confluence.mail;
