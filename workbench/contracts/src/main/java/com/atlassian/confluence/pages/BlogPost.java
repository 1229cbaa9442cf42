package com.atlassian.confluence.pages;

/**
 * A blog post of the wiki.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public class BlogPost extends AbstractPage {}
