package io.rihla.store;

import static io.rihla.store.Columns.row;
import static io.rihla.store.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.rihla.notices.Errand;
import io.rihla.notices.MailStore;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** What is to go by mail, in the product's database. */
@Component
public class AoMailStore implements MailStore {

    /** The note that counts what was given up. */
    private static final String LOST = "MAILS_LOST";

    private final ActiveObjects ao;
    private final RunNoteTable notes;

    public AoMailStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
        notes = new RunNoteTable(ao);
    }

    @Override
    public void add(Collection<Errand> drafts) {
        drafts.forEach(
                draft ->
                        ao.create(
                                NoticeMailRow.class,
                                row(
                                        "NOTICE_ID", draft.notice(),
                                        "TO_KEY", draft.to(),
                                        "MAP_ID", draft.mapId(),
                                        "MADE_AT", draft.since().toEpochMilli(),
                                        "DUE_AT", draft.due().toEpochMilli(),
                                        "TRIES", draft.tries(),
                                        "SENT_AT", 0L)));
    }

    @Override
    public List<Errand> due(Instant now, int limit) {
        return Arrays.stream(
                        ao.find(
                                NoticeMailRow.class,
                                Query.select()
                                        .where("DUE_AT > ? AND DUE_AT <= ?", 0L, now.toEpochMilli())
                                        .order("DUE_AT ASC, ID ASC")
                                        .limit(limit)))
                .map(AoMailStore::errand)
                .toList();
    }

    @Override
    public void save(Collection<Errand> changed) {
        Map<Long, Errand> byId = new LinkedHashMap<>();
        changed.forEach(errand -> byId.put(errand.id(), errand));
        for (NoticeMailRow row :
                Chunks.find(
                        byId.keySet(),
                        (in, values) -> ao.find(NoticeMailRow.class, "ID" + in, values))) {
            Errand errand = byId.get(row.getID());
            if (errand != null) {
                row.setDueAt(errand.due().toEpochMilli());
                row.setTries(errand.tries());
                row.save();
            }
        }
    }

    @Override
    public void sent(Collection<Errand> errands, Instant now) {
        ao.executeInTransaction(
                () -> {
                    remove(errands);
                    errands.stream()
                            .map(Errand::pair)
                            .distinct()
                            .forEach(pair -> ao.create(NoticeMailRow.class, went(pair, now)));
                    return true;
                });
    }

    @Override
    public void remove(Collection<Errand> errands) {
        Rows.delete(ao, NoticeMailRow.class, errands.stream().map(Errand::id).toList());
    }

    @Override
    public void removeOf(Collection<Long> notices) {
        List<Long> ids =
                Chunks.find(
                                notices,
                                (in, values) ->
                                        ao.find(NoticeMailRow.class, "NOTICE_ID" + in, values))
                        .stream()
                        .map(NoticeMailRow::getID)
                        .toList();
        Rows.delete(ao, NoticeMailRow.class, ids);
    }

    @Override
    public Map<Errand.Pair, Instant> sentSince(Collection<String> people, Instant moment) {
        Map<Errand.Pair, Instant> sent = new HashMap<>();
        for (NoticeMailRow row :
                Chunks.find(
                        people,
                        (in, values) -> {
                            Object[] all = Arrays.copyOf(values, values.length + 1);
                            all[values.length] = moment.toEpochMilli();
                            return ao.find(
                                    NoticeMailRow.class, "TO_KEY" + in + " AND SENT_AT >= ?", all);
                        })) {
            if (row.getSentAt() > 0) {
                sent.merge(
                        new Errand.Pair(text(row.getToKey()), row.getMapId()),
                        Instant.ofEpochMilli(row.getSentAt()),
                        (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return sent;
    }

    @Override
    public void removeSentBefore(Instant moment) {
        ao.deleteWithSQL(
                NoticeMailRow.class, "SENT_AT > ? AND SENT_AT < ?", 0L, moment.toEpochMilli());
    }

    @Override
    public int failing() {
        return ao.count(NoticeMailRow.class, "TRIES > ? AND DUE_AT > ?", 0, 0L);
    }

    @Override
    public long lost() {
        return notes.last(LOST).map(RunNoteTable.Note::amount).orElse(0L);
    }

    @Override
    public void lose(int errands, Instant now) {
        ao.executeInTransaction(
                () -> {
                    notes.note(LOST, now, lost() + errands);
                    return errands;
                });
    }

    private static Map<String, Object> went(Errand.Pair pair, Instant now) {
        return row(
                "NOTICE_ID", 0L,
                "TO_KEY", pair.person(),
                "MAP_ID", pair.mapId(),
                "MADE_AT", now.toEpochMilli(),
                "DUE_AT", 0L,
                "TRIES", 0,
                "SENT_AT", now.toEpochMilli());
    }

    private static Errand errand(NoticeMailRow row) {
        return new Errand(
                row.getID(),
                row.getNoticeId(),
                text(row.getToKey()),
                row.getMapId(),
                Instant.ofEpochMilli(row.getMadeAt()),
                Instant.ofEpochMilli(row.getDueAt()),
                row.getTries());
    }
}
