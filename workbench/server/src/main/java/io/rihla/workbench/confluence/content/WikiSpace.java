package io.rihla.workbench.confluence.content;

/**
 * A space.
 *
 * @param homePageId the id of its home page; 0 while there is none
 */
public record WikiSpace(long id, String key, String name, long homePageId) {}
