package com.atlassian.confluence.event.events.content;

/**
 * Something happened to a page or to another content.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public abstract class ContentEvent {}
