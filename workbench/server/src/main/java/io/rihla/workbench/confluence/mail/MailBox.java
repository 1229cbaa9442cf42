package io.rihla.workbench.confluence.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.SMTPMailServer;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A mail server that delivers to nobody. It can be told to be absent, as on a site where nobody has
 * set one up, and to take no mail.
 */
public final class MailBox {

    /** Older mails are forgotten. */
    private static final int KEPT = 1000;

    private final Deque<SentMail> mails = new ArrayDeque<>();
    private boolean present = true;
    private boolean failing;
    private int number;
    private int refused;

    /** The server, or null while there is none. */
    synchronized SMTPMailServer server() {
        return present ? this::take : null;
    }

    /** Sets a server up, or takes it away. */
    public synchronized void present(boolean now) {
        present = now;
    }

    /** Whether every mail is refused. */
    public synchronized void failing(boolean now) {
        failing = now;
    }

    public synchronized boolean isPresent() {
        return present;
    }

    public synchronized boolean isFailing() {
        return failing;
    }

    /** How many mails were refused. */
    public synchronized int refused() {
        return refused;
    }

    /** What it took, the newest first. */
    public synchronized List<SentMail> mails() {
        return List.copyOf(mails);
    }

    /** What it took for one address, the newest first. */
    public List<SentMail> to(String address) {
        return mails().stream().filter(mail -> mail.to().equals(address)).toList();
    }

    /** A header ends with its line: whatever follows would be another header. */
    private synchronized void take(Email email) throws MailException {
        if (failing || !present) {
            refused++;
            throw new MailException("Could not connect to SMTP host");
        }
        if (email.getTo() == null || !email.getTo().contains("@")) {
            throw new MailException("Invalid address: " + email.getTo());
        }
        if (email.getSubject() != null && email.getSubject().matches("(?s).*[\\r\\n].*")) {
            throw new MailException("A subject of several lines");
        }
        String type = email.getMimeType() == null ? "text/plain" : email.getMimeType();
        String charset = email.getEncoding() == null ? "" : ";charset=" + email.getEncoding();
        mails.addFirst(
                new SentMail(
                        ++number,
                        email.getTo(),
                        email.getSubject() == null ? "" : email.getSubject(),
                        type + charset,
                        email.getBody() == null ? "" : email.getBody(),
                        Instant.now()));
        while (mails.size() > KEPT) {
            mails.removeLast();
        }
    }
}
