package com.atlassian.jira.util;

import io.rihla.workbench.contracts.Messages;

/**
 * Errors and warnings, none at first.
 *
 * @evidence OSS github.com/billikill/atlassian@118ef66
 */
public class MessageSetImpl extends Messages {
    /**
     * @evidence OSS github.com/billikill/atlassian@118ef66
     */
    public MessageSetImpl() {}
}
