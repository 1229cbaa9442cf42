package io.rihla.store;

import static io.rihla.store.Columns.row;
import static io.rihla.store.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.rihla.bridge.Outbox;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** The outbox in the product's database. */
@Component
public class AoOutbox implements Outbox {

    private static final int LONGEST_PROBLEM = 250;

    private final ActiveObjects ao;

    public AoOutbox(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    /** Whoever is about to tell what was there deletes by number, and so leaves the new row. */
    @Override
    public void add(Kind kind, Collection<String> subjects, Instant now, Instant due) {
        List<String> distinct = List.copyOf(new TreeSet<>(subjects));
        for (int from = 0; from < distinct.size(); from += Marks.MOST) {
            List<String> some =
                    distinct.subList(from, Math.min(from + Marks.MOST, distinct.size()));
            ao.executeInTransaction(
                    () -> {
                        Object[] values = new Object[some.size() + 1];
                        values[0] = kind.name();
                        System.arraycopy(some.toArray(), 0, values, 1, some.size());
                        ao.deleteWithSQL(
                                OutboxRow.class,
                                "KIND = ? AND " + Marks.in("SUBJECT", some.size()),
                                values);
                        some.forEach(
                                subject ->
                                        ao.create(OutboxRow.class, fresh(kind, subject, now, due)));
                        return some.size();
                    });
        }
    }

    @Override
    public List<Entry> due(Kind kind, Instant now, int most) {
        return entries(
                Query.select()
                        .where(
                                "KIND = ? AND DEAD = ? AND NEXT_AT <= ?",
                                kind.name(),
                                false,
                                now.toEpochMilli())
                        .order("ID ASC")
                        .limit(most));
    }

    @Override
    public void done(Collection<Entry> told) {
        Rows.delete(ao, OutboxRow.class, told.stream().map(Entry::id).toList());
    }

    @Override
    public void refused(Entry entry, Instant next, boolean dead, String problem) {
        ao.executeInTransaction(
                () -> {
                    for (OutboxRow row : ao.find(OutboxRow.class, "ID = ?", entry.id())) {
                        row.setTries(entry.tries() + 1);
                        row.setNextAt(next.toEpochMilli());
                        row.setDead(dead);
                        row.setProblem(shortened(problem));
                        row.save();
                    }
                    return entry.id();
                });
    }

    @Override
    public List<Entry> dead(int most) {
        return entries(Query.select().where("DEAD = ?", true).order("ID DESC").limit(most));
    }

    @Override
    public int waiting(Instant now) {
        return ao.count(OutboxRow.class, "DEAD = ? AND NEXT_AT <= ?", false, now.toEpochMilli());
    }

    @Override
    public void retry(Instant now) {
        ao.executeInTransaction(
                () -> {
                    for (OutboxRow row :
                            ao.find(
                                    OutboxRow.class,
                                    "DEAD = ? OR NEXT_AT > ?",
                                    true,
                                    now.toEpochMilli())) {
                        row.setDead(false);
                        row.setTries(0);
                        row.setNextAt(now.toEpochMilli());
                        row.save();
                    }
                    return now;
                });
    }

    private static Map<String, Object> fresh(Kind kind, String subject, Instant now, Instant due) {
        return row(
                "KIND",
                kind.name(),
                "SUBJECT",
                subject,
                "MADE_AT",
                now.toEpochMilli(),
                "NEXT_AT",
                due.toEpochMilli(),
                "TRIES",
                0,
                "DEAD",
                false,
                "PROBLEM",
                "");
    }

    private List<Entry> entries(Query query) {
        return Arrays.stream(ao.find(OutboxRow.class, query))
                .map(
                        row ->
                                new Entry(
                                        row.getID(),
                                        Kind.valueOf(row.getKind()),
                                        row.getSubject(),
                                        Instant.ofEpochMilli(row.getMadeAt()),
                                        row.getTries(),
                                        row.isDead(),
                                        text(row.getProblem())))
                .toList();
    }

    private static String shortened(String problem) {
        return problem.length() <= LONGEST_PROBLEM
                ? problem
                : problem.substring(0, LONGEST_PROBLEM);
    }
}
