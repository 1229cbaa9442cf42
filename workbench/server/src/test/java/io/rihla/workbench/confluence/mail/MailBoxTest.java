package io.rihla.workbench.confluence.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import org.junit.jupiter.api.Test;

class MailBoxTest {

    private final MailBox box = new MailBox();
    private final MailServerManager manager = box::server;

    @Test
    void mailsAreKeptAsTheyWereSentTheNewestFirst() throws MailException {
        manager.getDefaultSMTPMailServer().send(mail("a@example.org", "One"));
        manager.getDefaultSMTPMailServer()
                .send(mail("b@example.org", "Two").setMimeType("text/html").setEncoding("UTF-8"));

        assertThat(box.mails()).extracting(SentMail::subject).containsExactly("Two", "One");
        assertThat(box.mails())
                .extracting(SentMail::mimeType)
                .containsExactly("text/html;charset=UTF-8", "text/plain");
        assertThat(box.to("a@example.org"))
                .singleElement()
                .extracting(SentMail::body)
                .isEqualTo("B");
    }

    /** As on a site where nobody has set one up. */
    @Test
    void whereThereIsNoServerTheManagerGivesNull() {
        box.present(false);
        assertThat(manager.getDefaultSMTPMailServer()).isNull();
    }

    @Test
    void aServerInTroubleTakesNothing() {
        box.failing(true);
        assertThatThrownBy(
                        () -> manager.getDefaultSMTPMailServer().send(mail("a@example.org", "S")))
                .isInstanceOf(MailException.class);
        assertThat(box.mails()).isEmpty();
        assertThat(box.refused()).isEqualTo(1);
    }

    @Test
    void aSubjectHasOneLineAndAMailAnAddress() {
        assertThatThrownBy(
                        () ->
                                manager.getDefaultSMTPMailServer()
                                        .send(mail("a@example.org", "S\r\nBcc: b@example.org")))
                .isInstanceOf(MailException.class);
        assertThatThrownBy(() -> manager.getDefaultSMTPMailServer().send(mail("", "S")))
                .isInstanceOf(MailException.class);
    }

    private static Email mail(String to, String subject) {
        return new Email(to).setSubject(subject).setBody("B");
    }
}
