package io.rihla.workbench.confluence.mail;

import com.atlassian.mail.server.MailServerManager;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.Part;

/** Gives a product a mail server, and a page that shows what went through it. */
public final class MailPart implements Part {

    @Override
    public void install(HostedProduct product) {
        MailBox box = new MailBox();
        product.services().provide(MailBox.class, box);
        product.services().provide(MailServerManager.class, box::server);
        product.web().servlet(MailsServlet.PATH, new MailsServlet(product, box));
    }
}
