package com.atlassian.mail.server;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;

/**
 * A server that sends mails.
 *
 * @evidence J10
 *     docs.atlassian.com/ConfluenceServer/javadoc/10.0.3/com/atlassian/confluence/mail/Email.html
 */
public interface SMTPMailServer {
    /**
     * Sends a mail, and waits until the server has taken it.
     *
     * @evidence OSS github.com/totallytot/ping-service-confluence, PingNotification; on Confluence
     *     9 github.com/baloise/digital-signature
     */
    void send(Email email) throws MailException;
}
