package io.rihla.archive;

import java.util.regex.Pattern;

/** The names that an archive is made of; docs/map-format.md tells of them. */
final class ArchiveFormat {

    /** Written by this release. The one before had maps and a manifest and no head. */
    static final String CURRENT = "rihla-archive/2";

    static final String HEAD = "archive.json";
    static final String MANIFEST = "manifest.json";
    static final String SEGMENTS = "segments.jsonl";
    static final String KPIS = "kpis.jsonl";
    static final String READINGS = "readings.jsonl";
    static final String FEEDS = "feeds.jsonl";
    static final String MAPS = "maps/";
    static final String PERSONAS = "personas/";
    static final String DOCUMENT = ".json";

    /** A file of a document or of its picture: page, key and ending. */
    static final Pattern FILE =
            Pattern.compile("(?:maps|personas)/(?:page-(\\d{1,18})/)?([^/]+)(\\.[a-z]+)");

    private ArchiveFormat() {}
}
