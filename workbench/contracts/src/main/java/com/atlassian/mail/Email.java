package com.atlassian.mail;

/**
 * A mail.
 *
 * @evidence OSS github.com/totallytot/ping-service-confluence, PingNotification; on Confluence 9
 *     github.com/baloise/digital-signature
 */
public class Email {

    private final String to;
    private String subject;
    private String body;
    private String mimeType;
    private String encoding;

    /**
     * @evidence OSS github.com/totallytot/ping-service-confluence, PingNotification; on Confluence
     *     9 github.com/baloise/digital-signature
     */
    public Email(String to) {
        this.to = to;
    }

    /**
     * @evidence OSS github.com/totallytot/ping-service-confluence, PingNotification; on Confluence
     *     9 github.com/baloise/digital-signature
     */
    public Email setSubject(String subject) {
        this.subject = subject;
        return this;
    }

    /**
     * @evidence OSS github.com/totallytot/ping-service-confluence, PingNotification; on Confluence
     *     9 github.com/baloise/digital-signature
     */
    public Email setBody(String body) {
        this.body = body;
        return this;
    }

    /**
     * @evidence OSS github.com/totallytot/ping-service-confluence, PingNotification; on Confluence
     *     9 github.com/baloise/digital-signature
     */
    public Email setMimeType(String mimeType) {
        this.mimeType = mimeType;
        return this;
    }

    /**
     * @evidence OSS call sites of Email.setEncoding("UTF-8") in administrators' scripts for Jira
     */
    public Email setEncoding(String encoding) {
        this.encoding = encoding;
        return this;
    }

    /**
     * @evidence K the public Javadoc, not read again
     */
    public String getTo() {
        return to;
    }

    /**
     * @evidence K the public Javadoc, not read again
     */
    public String getSubject() {
        return subject;
    }

    /**
     * @evidence K the public Javadoc, not read again
     */
    public String getBody() {
        return body;
    }

    /**
     * @evidence K the public Javadoc, not read again
     */
    public String getMimeType() {
        return mimeType;
    }

    /**
     * @evidence K the public Javadoc, not read again
     */
    public String getEncoding() {
        return encoding;
    }
}
