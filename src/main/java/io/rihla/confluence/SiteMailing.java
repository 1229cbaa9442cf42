package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.notices.Letters;
import io.rihla.notices.MailStore;
import io.rihla.notices.Mailing;
import io.rihla.notices.NoticeStore;
import io.rihla.notices.Post;
import io.rihla.notices.Recipients;
import java.time.Clock;

/** Sends this site's notices by mail. */
@ConfluenceComponent
public class SiteMailing extends Mailing {

    public SiteMailing(
            NoticeStore notices,
            MailStore mails,
            Recipients recipients,
            Letters letters,
            Post post) {
        super(notices, mails, recipients, letters, post, Clock.systemUTC());
    }
}
