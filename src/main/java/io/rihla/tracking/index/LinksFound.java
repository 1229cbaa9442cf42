package io.rihla.tracking.index;

import java.util.List;

/**
 * Links that meet a query.
 *
 * @param complete whether these are all; false where there were more rows than asked for
 */
public record LinksFound(List<MapLink> links, boolean complete) {}
