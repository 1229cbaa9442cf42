package io.rihla.workbench.scheduler;

import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.CronScheduleInfo;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.Schedule;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.scheduling.support.CronExpression;

/**
 * When a job is due. Everything happens at the start of a minute: a wish for seconds is rounded up.
 */
interface Timetable {

    /**
     * @param now the job runs after this; never earlier than its last run
     * @return empty when it is not due again
     */
    Optional<Instant> next(Instant now);

    static Timetable of(Schedule schedule, Instant scheduledAt, ZoneId zone)
            throws SchedulerServiceException {
        return schedule.getCronScheduleInfo() == null
                ? interval(schedule.getIntervalScheduleInfo(), scheduledAt)
                : cron(schedule.getCronScheduleInfo(), zone);
    }

    private static Timetable interval(IntervalScheduleInfo info, Instant scheduledAt) {
        Instant first =
                info.getFirstRunTime() == null ? scheduledAt : info.getFirstRunTime().toInstant();
        Instant start = upToMinute(first);
        long minutes = (info.getIntervalInMillis() + 59_999) / 60_000;
        return now -> {
            if (now.isBefore(start)) {
                return Optional.of(start);
            }
            if (minutes == 0) {
                return Optional.empty();
            }
            long passed = ChronoUnit.MINUTES.between(start, now) / minutes + 1;
            return Optional.of(start.plus(passed * minutes, ChronoUnit.MINUTES));
        };
    }

    private static Timetable cron(CronScheduleInfo info, ZoneId zone)
            throws SchedulerServiceException {
        CronExpression expression = parse(info.getCronExpression());
        return now ->
                Optional.ofNullable(expression.next(ZonedDateTime.ofInstant(now, zone)))
                        .map(ZonedDateTime::toInstant);
    }

    /**
     * Quartz's six or seven fields; the seconds' field counts as 0 and the year's as every year.
     */
    private static CronExpression parse(String quartz) throws SchedulerServiceException {
        List<String> fields = new ArrayList<>(List.of(quartz.trim().split("\\s+")));
        if (fields.size() < 6 || fields.size() > 7) {
            throw new SchedulerServiceException("Not a cron expression: " + quartz);
        }
        fields.set(0, "0");
        fields.set(5, CronDays.fromQuartz(fields.get(5)));
        try {
            return CronExpression.parse(String.join(" ", fields.subList(0, 6)));
        } catch (IllegalArgumentException e) {
            throw new SchedulerServiceException("Not a cron expression: " + quartz, e);
        }
    }

    private static Instant upToMinute(Instant time) {
        Instant minute = time.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(time) ? time : minute.plus(1, ChronoUnit.MINUTES);
    }
}
