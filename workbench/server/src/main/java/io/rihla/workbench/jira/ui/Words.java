package io.rihla.workbench.jira.ui;

import io.rihla.workbench.web.Html;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Small pieces of markup that several screens show. */
public final class Words {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MMM/yy", Locale.ENGLISH)
                    .withZone(ZoneId.systemDefault());
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("dd/MMM/yy h:mm a", Locale.ENGLISH)
                    .withZone(ZoneId.systemDefault());

    private Words() {}

    public static String when(Instant time) {
        return DAY_AND_TIME.format(time);
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A title or name in its own direction, whatever stands round it. */
    public static String name(String text) {
        return "<bdi>" + Html.escape(text) + "</bdi>";
    }

    public static String option(String value, String words, boolean chosen) {
        return "<option value=\"%s\"%s>%s</option>"
                .formatted(Html.escape(value), chosen ? " selected" : "", Html.escape(words));
    }

    /** A line of text to type in, with its label. */
    public static String field(String id, String label, String value, String more) {
        return """
        <div class="field-group"><label for="%s">%s</label><input class="text long-field" id="%s" name="%s" value="%s" dir="auto" %s></div>
        """
                .formatted(id, Html.escape(label), id, id, Html.escape(value), more);
    }

    /** A list to choose from, with its label; the options as {@link #option} makes them. */
    public static String select(String id, String label, String options) {
        return """
        <div class="field-group"><label for="%s">%s</label><select class="select" id="%s" name="%s">%s</select></div>
        """
                .formatted(id, Html.escape(label), id, id, options);
    }
}
