package io.rihla.workbench.scheduler;

import java.util.regex.Pattern;

/** Days of the week: Quartz counts from Sunday = 1, Spring from Sunday = 0. */
final class CronDays {

    private static final Pattern DAY = Pattern.compile("(?<![\\d#/])[1-7](?!\\d)");

    private CronDays() {}

    static String fromQuartz(String field) {
        return DAY.matcher(field)
                .replaceAll(day -> Integer.toString(Integer.parseInt(day.group()) - 1));
    }
}
