package io.rihla.store;

import static io.rihla.store.Columns.row;
import static io.rihla.store.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.rihla.documents.LogLine;
import io.rihla.documents.MapHead;
import io.rihla.history.Erasure;
import io.rihla.history.ErasureStore;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Erasing in the product's database. */
@Component
public class AoErasureStore implements ErasureStore {

    private final ActiveObjects ao;

    public AoErasureStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Erasure start(Erasure draft) {
        return erasure(
                ao.create(
                        ErasureRow.class,
                        row(
                                "KIND", draft.kind().name(),
                                "SUBJECT", draft.subject(),
                                "MAP_ID", draft.mapId(),
                                "WANTED_BY", draft.by(),
                                "MADE_AT", draft.at().toEpochMilli(),
                                "STEP", draft.step().name(),
                                "UNFINISHED", true,
                                "LOG_REV", draft.revision(),
                                "CHECKPOINT_ID", draft.checkpoint())));
    }

    @Override
    public void keep(Erasure erasure) {
        for (ErasureRow row : ao.find(ErasureRow.class, "ID = ?", erasure.id())) {
            row.setSubject(erasure.subject());
            row.setMapId(erasure.mapId());
            row.setStep(erasure.step().name());
            row.setUnfinished(!erasure.done());
            row.setLogRev(erasure.revision());
            row.setCheckpointId(erasure.checkpoint());
            row.save();
        }
    }

    @Override
    public List<Erasure> unfinished() {
        return erasures(Query.select().where("UNFINISHED = ?", true).order("ID ASC"));
    }

    @Override
    public Optional<Erasure> unfinished(long id) {
        return erasures(Query.select().where("ID = ? AND UNFINISHED = ?", id, true)).stream()
                .findFirst();
    }

    @Override
    public List<Erasure> of(Collection<Long> ids) {
        return Chunks.find(ids, (in, values) -> ao.find(ErasureRow.class, "ID" + in, values))
                .stream()
                .map(AoErasureStore::erasure)
                .toList();
    }

    @Override
    public int rewriteAuthors(String userKey, String mark, int most) {
        EditRow[] rows =
                ao.find(EditRow.class, Query.select().where("AUTHOR = ?", userKey).limit(most));
        for (EditRow row : rows) {
            row.setAuthor(mark);
            row.save();
        }
        return rows.length;
    }

    @Override
    public OptionalLong mapNaming(String word, long afterMap) {
        String pattern = "%\"" + word.replace('%', '_').replace('\\', '_') + "\"%";
        Stream<Long> logs =
                Arrays.stream(
                                ao.find(
                                        EditRow.class,
                                        Query.select("ID, MAP_ID")
                                                .where(
                                                        "MAP_ID > ? AND (EDIT_JSON LIKE ? OR"
                                                                + " BEFORE_JSON LIKE ?)",
                                                        afterMap,
                                                        pattern,
                                                        pattern)
                                                .order("MAP_ID ASC")
                                                .limit(1)))
                        .map(EditRow::getMapId);
        Stream<Long> bodies =
                Arrays.stream(
                                ao.find(
                                        CheckpointRow.class,
                                        Query.select("ID, MAP_ID")
                                                .where(
                                                        "MAP_ID > ? AND BODY LIKE ?",
                                                        afterMap,
                                                        pattern)
                                                .order("MAP_ID ASC")
                                                .limit(1)))
                        .map(CheckpointRow::getMapId);
        return Stream.concat(logs, bodies).mapToLong(id -> id).min();
    }

    @Override
    public OptionalLong rewriteLog(
            MapHead map, long after, int most, UnaryOperator<LogLine> rewrite) {
        Query lines =
                Query.select()
                        .where("MAP_ID = ? AND REVISION > ?", map.id(), after)
                        .order("REVISION ASC")
                        .limit(most);
        return eachOf(
                ao.find(EditRow.class, lines), EditRow::getRevision, row -> rewrite(row, rewrite));
    }

    private static void rewrite(EditRow row, UnaryOperator<LogLine> rewrite) {
        LogLine line = LogTable.line(row);
        LogLine rewritten = rewrite.apply(line);
        if (!rewritten.equals(line)) {
            row.setStamp(rewritten.stamp());
            row.setEditJson(rewritten.edit());
            row.setBeforeJson(rewritten.before());
            row.save();
        }
    }

    @Override
    public OptionalLong rewriteCheckpoints(
            MapHead map, long after, int most, UnaryOperator<String> rewrite) {
        Query checkpoints =
                Query.select()
                        .where("MAP_ID = ? AND ID > ?", map.id(), after)
                        .order("ID ASC")
                        .limit(most);
        return eachOf(
                ao.find(CheckpointRow.class, checkpoints),
                CheckpointRow::getID,
                row -> rewrite(row, rewrite));
    }

    private static void rewrite(CheckpointRow row, UnaryOperator<String> rewrite) {
        String written = text(row.getBody());
        String rewritten = rewrite.apply(written);
        if (!rewritten.equals(written)) {
            row.setBody(rewritten);
            row.save();
        }
    }

    /** Does this to each row, and gives the place of the last; empty where there is none. */
    private static <R> OptionalLong eachOf(R[] rows, ToLongFunction<R> place, Consumer<R> act) {
        OptionalLong last = OptionalLong.empty();
        for (R row : rows) {
            act.accept(row);
            last = OptionalLong.of(place.applyAsLong(row));
        }
        return last;
    }

    @Override
    public void removePictures(MapHead map) {
        ao.deleteWithSQL(PictureRow.class, "MAP_ID = ?", map.id());
    }

    @Override
    public OptionalLong eraseReadingNames(Collection<String> words, long after, int most) {
        return new ErasedNames(ao).eraseWords(words, after, most);
    }

    @Override
    public OptionalLong eraseReadingNames(MapHead map, String use, long after, int most) {
        return new ErasedNames(ao).eraseUse(map.key(), use, after, most);
    }

    @Override
    public void rewriteTraces(String userKey, String mark) {
        for (MapRow row : ao.find(MapRow.class, "CREATOR = ?", userKey)) {
            row.setCreator(mark);
            row.save();
        }
        for (MilestoneRow row : ao.find(MilestoneRow.class, "AUTHOR = ?", userKey)) {
            row.setAuthor(mark);
            row.save();
        }
        CommentTraces.rewrite(ao, userKey, mark);
        for (ErasureRow row : ao.find(ErasureRow.class, "WANTED_BY = ?", userKey)) {
            row.setWantedBy(mark);
            row.save();
        }
        for (CatalogRow row : ao.find(CatalogRow.class, "LEAD_KEY = ?", userKey)) {
            row.setLeadKey("");
            row.save();
        }
        new AoKpiStore(ao).erase(userKey, mark);
        for (SegmentRow row : ao.find(SegmentRow.class, "CREATOR = ?", userKey)) {
            row.setCreator(mark);
            row.save();
        }
        for (PictureRow row :
                ao.find(
                        PictureRow.class,
                        Query.select("ID, AUTHOR").where("AUTHOR = ?", userKey))) {
            row.setAuthor(mark);
            row.save();
        }
        for (ReadingImportRow row : ao.find(ReadingImportRow.class, "CREATOR = ?", userKey)) {
            row.setCreator(mark);
            row.save();
        }
        for (FeedRow row : ao.find(FeedRow.class, "SETTER = ?", userKey)) {
            row.setSetter(mark);
            row.save();
        }
        for (NoticeRow row : ao.find(NoticeRow.class, "BY_KEY = ?", userKey)) {
            row.setByKey(mark);
            row.save();
        }
        ao.deleteWithSQL(NoticeRow.class, "TO_KEY = ?", userKey);
        ao.deleteWithSQL(NoticeMailRow.class, "TO_KEY = ?", userKey);
        ao.deleteWithSQL(NoticePrefRow.class, "USER_KEY = ?", userKey);
        ao.deleteWithSQL(WatcherRow.class, "USER_KEY = ?", userKey);
        ao.deleteWithSQL(PreferenceRow.class, "USER_KEY = ?", userKey);
    }

    private List<Erasure> erasures(Query query) {
        return Arrays.stream(ao.find(ErasureRow.class, query))
                .map(AoErasureStore::erasure)
                .toList();
    }

    private static Erasure erasure(ErasureRow row) {
        return new Erasure(
                row.getID(),
                Erasure.Kind.valueOf(row.getKind()),
                text(row.getSubject()),
                row.getMapId(),
                text(row.getWantedBy()),
                Instant.ofEpochMilli(row.getMadeAt()),
                Erasure.Step.valueOf(row.getStep()),
                row.getLogRev(),
                row.getCheckpointId());
    }
}
