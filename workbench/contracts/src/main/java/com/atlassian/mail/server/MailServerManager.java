package com.atlassian.mail.server;

/**
 * The mail servers of the site.
 *
 * @evidence OSS imported as a component by github.com/aservo/confapi-confluence-plugin,
 *     MailServerServiceImpl, and github.com/totallytot/ping-service-confluence, PingNotification
 */
public interface MailServerManager {
    /**
     * The server that mails go through, or null when the site has none.
     *
     * @evidence OSS github.com/totallytot/ping-service-confluence, PingNotification; on Confluence
     *     9 github.com/baloise/digital-signature
     */
    SMTPMailServer getDefaultSMTPMailServer();
}
