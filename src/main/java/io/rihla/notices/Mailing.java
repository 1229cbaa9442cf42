package io.rihla.notices;

import io.rihla.notices.Notice.Kind;
import io.rihla.notices.Post.PostFailed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends notices by mail: to a person and of a map one mail an hour at most, but for a mention,
 * which goes at once. All that is due to a person goes in one mail. For a job that runs once a
 * minute, on one node at a time.
 *
 * <p>A mail that fails is tried again, ever less often, and given up after a day; where the site
 * has no mail server, nothing waits for one.
 */
public class Mailing {

    private static final Logger LOG = LoggerFactory.getLogger(Mailing.class);

    /** After so long a mail would be no news. */
    static final Duration PATIENCE = Duration.ofDays(1);

    /** What is being sent is left alone for so long, should the node die over it. */
    private static final Duration LEASE = Duration.ofMinutes(10);

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    /** A server that fails so often in a row is left in peace for this time. */
    private static final int MOST_FAILURES = 3;

    private static final int BATCH = 500;

    private final NoticeStore notices;
    private final MailStore mails;
    private final Recipients recipients;
    private final Letters letters;
    private final Post post;
    private final Clock clock;

    public Mailing(
            NoticeStore notices,
            MailStore mails,
            Recipients recipients,
            Letters letters,
            Post post,
            Clock clock) {
        this.notices = notices;
        this.mails = mails;
        this.recipients = recipients;
        this.letters = letters;
        this.post = post;
        this.clock = clock;
    }

    /** How mails go, for administrators. */
    public Health health() {
        return new Health(post.works(), mails.failing(), mails.lost());
    }

    /**
     * How mails go.
     *
     * @param works whether the site can send mails
     * @param failing how many notices wait after a failure
     * @param lost how many were given up, ever
     */
    public record Health(boolean works, int failing, long lost) {}

    /** Whether the site can send mails. */
    public boolean works() {
        return post.works();
    }

    /** Sends what is due. */
    public void work() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<Errand> due = mails.due(now, BATCH);
        if (due.isEmpty()) {
            return;
        }
        if (!post.works()) {
            mails.remove(due);
            return;
        }
        mails.removeSentBefore(now.minus(Telling.APART));
        Map<Long, KeptNotice> about = new HashMap<>();
        notices.byIds(due.stream().map(Errand::notice).toList())
                .forEach(notice -> about.put(notice.id(), notice));
        List<String> people = due.stream().map(Errand::to).distinct().toList();
        Map<String, Recipient> known = recipients.of(people);
        int failures = 0;
        for (Map.Entry<String, List<Errand>> mail : ready(due, about, people, now).entrySet()) {
            Recipient recipient = known.get(mail.getKey());
            if (recipient == null || recipient.address().isEmpty()) {
                mails.remove(mail.getValue());
            } else if (failures < MOST_FAILURES) {
                failures = send(recipient, mail.getValue(), about, now) ? 0 : failures + 1;
            }
        }
    }

    /** What may go now, by person; puts off what has to wait for its hour. */
    private Map<String, List<Errand>> ready(
            List<Errand> due, Map<Long, KeptNotice> about, List<String> people, Instant now) {
        Map<Errand.Pair, Instant> sent = mails.sentSince(people, now.minus(Telling.APART));
        Map<String, List<Errand>> ready = new LinkedHashMap<>();
        List<Errand> later = new ArrayList<>();
        List<Errand> gone = new ArrayList<>();
        for (Errand errand : due) {
            KeptNotice notice = about.get(errand.notice());
            Instant last = sent.get(errand.pair());
            if (notice == null) {
                gone.add(errand);
            } else if (last != null
                    && notice.kind() != Kind.MENTIONED
                    && last.plus(Telling.APART).isAfter(now)) {
                later.add(errand.at(last.plus(Telling.APART)));
            } else {
                ready.computeIfAbsent(errand.to(), person -> new ArrayList<>()).add(errand);
            }
        }
        mails.remove(gone);
        mails.save(later);
        return ready;
    }

    private boolean send(
            Recipient recipient, List<Errand> errands, Map<Long, KeptNotice> about, Instant now) {
        List<KeptNotice> told = errands.stream().map(errand -> about.get(errand.notice())).toList();
        List<Errand> tried = errands.stream().map(errand -> errand.tried(now.plus(LEASE))).toList();
        mails.save(tried);
        try {
            Optional<Letter> letter = letters.of(recipient, told);
            if (letter.isEmpty()) {
                mails.remove(tried);
                return true;
            }
            post.send(recipient.address(), letter.get());
        } catch (PostFailed | RuntimeException failure) {
            LOG.warn("A mail could not be sent; it is tried again later", failure);
            putOff(tried, now);
            return false;
        }
        mails.sent(tried, now);
        return true;
    }

    private void putOff(Collection<Errand> tried, Instant now) {
        List<Errand> again = new ArrayList<>();
        List<Errand> lost = new ArrayList<>();
        for (Errand errand : tried) {
            Instant next = now.plus(wait(errand.tries()));
            (next.isAfter(errand.since().plus(PATIENCE)) ? lost : again).add(errand.at(next));
        }
        mails.save(again);
        if (!lost.isEmpty()) {
            mails.remove(lost);
            mails.lose(lost.size(), now);
        }
    }

    /** 2, 4, 8 … minutes, an hour at most. */
    private static Duration wait(int tries) {
        Duration wait = Duration.ofMinutes(1L << Math.min(tries, 6));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
