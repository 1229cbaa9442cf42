package com.atlassian.query.operand;

/**
 * What a search compares a field with.
 *
 * @evidence K the public Javadoc, not read again
 */
public interface Operand {}
