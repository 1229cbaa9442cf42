package io.rihla.store;

import io.rihla.TestClock;
import io.rihla.documents.JourneyAccess;
import io.rihla.documents.Viewer;
import io.rihla.notices.KeptNotice;
import io.rihla.notices.KeptNotices;
import io.rihla.notices.Letter;
import io.rihla.notices.Mailing;
import io.rihla.notices.NoticeList;
import io.rihla.notices.Notices;
import io.rihla.notices.Post;
import io.rihla.notices.Recipient;
import io.rihla.notices.Telling;
import io.rihla.notices.Watching;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import io.rihla.workbench.ao.AoHarness;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A desk with everything around watching, a mail server that tests command, and their clock. */
final class WatchDesk {

    /** A mail that went. */
    record Sent(Instant at, String to, List<KeptNotice> notices) {}

    final TestClock time = new TestClock(Instant.parse("2026-03-01T10:00:00Z"));
    final Desk desk;
    final AoWatchStore watches;
    final AoNoticeStore notices;
    final AoMailStore mails;
    final AoNoticePreferences preferences;
    final NoticeList list;
    final Notices teller;
    final Watching watching;
    final Set<String> gone = new HashSet<>();
    final List<Sent> sent = new ArrayList<>();
    boolean server = true;
    boolean failing;
    private List<KeptNotice> writing = List.of();

    WatchDesk(AoHarness harness) {
        desk = Desk.on(harness, time);
        watches = new AoWatchStore(harness.activeObjects());
        notices = new AoNoticeStore(harness.activeObjects());
        mails = new AoMailStore(harness.activeObjects());
        preferences = new AoNoticePreferences(harness.activeObjects());
        list = new NoticeList(desk.store, new JourneyAccess(desk.wiki), notices, preferences, time);
        teller = new KeptNotices(desk.store, watches, notices, mails, list::forget, time);
        watching = new Watching(desk.service, watches, time);
    }

    /** A job of a node that comes to it afresh. */
    Telling telling() {
        return new Telling(
                desk.store,
                new JourneyAccess(desk.wiki),
                watches,
                notices,
                mails,
                preferences,
                this::recipients,
                list::forget,
                time);
    }

    Mailing mailing() {
        return new Mailing(
                notices,
                mails,
                this::recipients,
                (recipient, told) -> {
                    writing = told;
                    return Optional.of(new Letter("Subject", "<p>" + told.size() + "</p>"));
                },
                new Server(),
                time);
    }

    void minute() {
        telling().work();
        mailing().work();
    }

    private Map<String, Recipient> recipients(Iterable<String> people) {
        Map<String, Recipient> recipients = new HashMap<>();
        for (String person : people) {
            if (!gone.contains(person)) {
                recipients.put(
                        person,
                        new Recipient(
                                Viewer.of(person),
                                person + "@example.org",
                                TextLocale.of(Language.EN)));
            }
        }
        return recipients;
    }

    private final class Server implements Post {
        @Override
        public boolean works() {
            return server;
        }

        @Override
        public void send(String address, Letter letter) throws PostFailed {
            if (failing) {
                throw new PostFailed("down", new IllegalStateException());
            }
            sent.add(new Sent(time.instant(), address, writing));
        }
    }
}
