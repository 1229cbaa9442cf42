package io.rihla.workbench.confluence.ui;

import io.rihla.workbench.web.Html;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Small pieces of text that several screens show. */
final class Words {

    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("MMM d, yyyy HH:mm", Locale.ENGLISH)
                    .withZone(ZoneId.systemDefault());

    private Words() {}

    static String when(Instant time) {
        return DAY_AND_TIME.format(time);
    }

    /** A title or name in its own direction, whatever stands round it. */
    static String name(String text) {
        return "<bdi>" + Html.escape(text) + "</bdi>";
    }

    static String option(String value, String words, boolean chosen) {
        return "<option value=\"%s\"%s>%s</option>"
                .formatted(Html.escape(value), chosen ? " selected" : "", Html.escape(words));
    }
}
