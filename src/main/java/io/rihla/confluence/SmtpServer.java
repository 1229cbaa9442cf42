package io.rihla.confluence;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import io.rihla.notices.Post.PostFailed;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * The only class that names the product's mail API; where that is absent, this cannot be loaded.
 */
final class SmtpServer {

    private SmtpServer() {}

    static boolean isThere() {
        return server() != null;
    }

    static void send(String address, String subject, String html) throws PostFailed {
        SMTPMailServer server = server();
        if (server == null) {
            throw new PostFailed("The site has no mail server", new IllegalStateException());
        }
        Email email = new Email(address);
        email.setSubject(subject);
        email.setBody(html);
        email.setMimeType("text/html");
        email.setEncoding("UTF-8");
        try {
            server.send(email);
        } catch (MailException e) {
            throw new PostFailed("The mail server did not take a mail", e);
        }
    }

    private static @Nullable SMTPMailServer server() {
        Bundle bundle = FrameworkUtil.getBundle(SmtpServer.class);
        BundleContext context = bundle == null ? null : bundle.getBundleContext();
        ServiceReference<MailServerManager> reference =
                context == null ? null : context.getServiceReference(MailServerManager.class);
        MailServerManager manager =
                context == null || reference == null ? null : context.getService(reference);
        return manager == null ? null : manager.getDefaultSMTPMailServer();
    }
}
