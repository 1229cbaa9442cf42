package io.rihla.store;

import static io.rihla.store.Columns.row;
import static io.rihla.store.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.rihla.notices.KeptNotice;
import io.rihla.notices.Notice.Kind;
import io.rihla.notices.NoticeStore;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Notices in the product's database. */
@Component
public class AoNoticeStore implements NoticeStore {

    private final ActiveObjects ao;

    public AoNoticeStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<KeptNotice> add(Collection<KeptNotice> drafts) {
        return drafts.stream()
                .map(draft -> notice(ao.create(NoticeRow.class, columns(draft))))
                .toList();
    }

    @Override
    public List<KeptNotice> ofComment(String comment) {
        return notices(Query.select().where("COMMENT_ID = ?", comment));
    }

    @Override
    public List<KeptNotice> of(String person, long before, int limit) {
        return notices(
                Query.select()
                        .where("TO_KEY = ? AND ID < ?", person, before)
                        .order("ID DESC")
                        .limit(limit));
    }

    @Override
    public List<KeptNotice> after(String person, long id, int limit) {
        return notices(
                Query.select()
                        .where("TO_KEY = ? AND ID > ?", person, id)
                        .order("ID DESC")
                        .limit(limit));
    }

    @Override
    public List<KeptNotice> byIds(Collection<Long> ids) {
        return Chunks.find(ids, (in, values) -> ao.find(NoticeRow.class, "ID" + in, values))
                .stream()
                .map(AoNoticeStore::notice)
                .toList();
    }

    @Override
    public void remove(Collection<Long> ids) {
        Rows.delete(ao, NoticeRow.class, ids);
    }

    @Override
    public void removeBefore(Instant moment) {
        ao.deleteWithSQL(NoticeRow.class, "MADE_AT < ?", moment.toEpochMilli());
    }

    private List<KeptNotice> notices(Query query) {
        return Arrays.stream(ao.find(NoticeRow.class, query)).map(AoNoticeStore::notice).toList();
    }

    private static Map<String, Object> columns(KeptNotice draft) {
        return row(
                "TO_KEY", draft.to(),
                "KIND", draft.kind().name(),
                "MAP_ID", draft.mapId(),
                "ELEMENT", draft.element(),
                "BY_KEY", draft.by(),
                "COMMENT_ID", draft.comment(),
                "MADE_AT", draft.at().toEpochMilli(),
                "FROM_REV", draft.from(),
                "UNTIL_REV", draft.until());
    }

    private static KeptNotice notice(NoticeRow row) {
        return new KeptNotice(
                row.getID(),
                text(row.getToKey()),
                Kind.valueOf(row.getKind()),
                row.getMapId(),
                text(row.getElement()),
                text(row.getByKey()),
                text(row.getCommentId()),
                Instant.ofEpochMilli(row.getMadeAt()),
                row.getFromRev(),
                row.getUntilRev());
    }
}
