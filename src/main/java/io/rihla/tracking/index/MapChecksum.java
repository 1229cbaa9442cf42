package io.rihla.tracking.index;

/** What the hourly comparison of both sides looks at. */
public record MapChecksum(String key, long revision, String checksum) {}
