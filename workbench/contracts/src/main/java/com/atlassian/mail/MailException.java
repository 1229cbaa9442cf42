package com.atlassian.mail;

/**
 * A mail could not be sent.
 *
 * @evidence J10
 *     docs.atlassian.com/ConfluenceServer/javadoc/10.0.3/com/atlassian/confluence/mail/Email.html
 */
public class MailException extends Exception {

    private static final long serialVersionUID = 1;

    /**
     * @evidence K the public Javadoc, not read again
     */
    public MailException(String problem) {
        super(problem);
    }
}
