package io.rihla.comments;

import io.rihla.journey.ElementRef;

/** What of a thread lists and counts go by, without its texts. */
public record ThreadLine(long id, ElementRef element, boolean resolved) {}
