package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.notices.Letter;
import io.rihla.notices.Post;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands mails to Confluence's mail server. How that is asked for stands on no page of the product:
 * where it is not as we know it from other plugins, mails are off and everything else goes on.
 */
@ConfluenceComponent
public class SmtpPost implements Post {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpPost.class);

    @Override
    public boolean works() {
        try {
            return SmtpServer.isThere();
        } catch (LinkageError | RuntimeException absent) {
            LOG.debug("The product's mail server cannot be asked for", absent);
            return false;
        }
    }

    @Override
    public void send(String address, Letter letter) throws PostFailed {
        try {
            SmtpServer.send(address, letter.subject(), ascii(letter.html()));
        } catch (LinkageError absent) {
            throw new PostFailed("The product's mail server cannot be asked for", absent);
        }
    }

    /** The page in signs that no mail server can get wrong. */
    private static String ascii(String html) {
        StringBuilder ascii = new StringBuilder(html.length());
        html.codePoints()
                .forEach(
                        sign -> {
                            if (sign < 128) {
                                ascii.append((char) sign);
                            } else {
                                ascii.append("&#").append(sign).append(';');
                            }
                        });
        return ascii.toString();
    }
}
