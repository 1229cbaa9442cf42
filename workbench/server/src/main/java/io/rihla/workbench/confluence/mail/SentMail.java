package io.rihla.workbench.confluence.mail;

import java.time.Instant;

/** A mail that the server took. */
public record SentMail(
        int number, String to, String subject, String mimeType, String body, Instant at) {}
