package io.rihla.notices;

import io.rihla.documents.Viewer;
import io.rihla.text.TextLocale;

/**
 * A person who can be told something.
 *
 * @param viewer whose rights decide what they are told
 * @param address for mails; empty for none
 * @param locale in which they read
 */
public record Recipient(Viewer viewer, String address, TextLocale locale) {}
