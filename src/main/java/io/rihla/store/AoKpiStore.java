package io.rihla.store;

import static io.rihla.store.Columns.row;
import static io.rihla.store.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.rihla.journey.EnumIds;
import io.rihla.journey.LocalizedText.Shown;
import io.rihla.kpi.Kpi;
import io.rihla.kpi.KpiDirection;
import io.rihla.kpi.KpiGoal;
import io.rihla.kpi.KpiMeasure;
import io.rihla.kpi.KpiPeriod;
import io.rihla.kpi.KpiQuery;
import io.rihla.kpi.KpiSource;
import io.rihla.kpi.KpiStore;
import io.rihla.kpi.KpiSummary;
import io.rihla.kpi.KpiType;
import io.rihla.text.Language;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** The library of KPIs in the product's database. */
@Component
public class AoKpiStore implements KpiStore {

    private final ActiveObjects ao;

    public AoKpiStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Kpi> matching(KpiQuery query, int offset, int limit) {
        StringBuilder where = new StringBuilder("ARCHIVED = ?");
        List<Object> values = new ArrayList<>();
        values.add(query.archived());
        query.type()
                .ifPresent(
                        type -> {
                            where.append(" AND KPI_TYPE = ?");
                            values.add(EnumIds.id(type));
                        });
        query.person()
                .ifPresent(
                        person -> {
                            where.append(" AND (OWNER = ? OR CREATOR = ?)");
                            values.add(person);
                            values.add(person);
                        });
        if (!query.words().isEmpty()) {
            where.append(" AND FOLDED LIKE ?");
            values.add(Names.pattern(query.words()));
        }
        return kpis(
                Query.select()
                        .where(where.toString(), values.toArray())
                        .order("SORT_NAME ASC, KPI_KEY ASC")
                        .offset(offset)
                        .limit(limit));
    }

    @Override
    public List<Kpi> withIds(Collection<String> ids) {
        return Chunks.find(ids, (in, values) -> ao.find(KpiRow.class, "KPI_KEY" + in, values))
                .stream()
                .map(AoKpiStore::kpi)
                .toList();
    }

    @Override
    public int count() {
        return ao.count(KpiRow.class);
    }

    @Override
    public boolean someOpenIssues() {
        Query query = Query.select("ID").where("ISSUE_ON_BREACH = ?", true).limit(1);
        return ao.find(KpiRow.class, query).length > 0;
    }

    @Override
    public void add(Kpi kpi) {
        ao.create(KpiRow.class, columns(kpi));
    }

    /** Of two who replace the same revision, the second finds no row left to delete. */
    @Override
    public boolean replace(Kpi changed) {
        return ao.executeInTransaction(
                () -> {
                    int deleted =
                            ao.deleteWithSQL(
                                    KpiRow.class,
                                    "KPI_KEY = ? AND REVISION = ?",
                                    changed.id(),
                                    changed.revision() - 1);
                    if (deleted == 1) {
                        add(changed);
                    }
                    return deleted == 1;
                });
    }

    @Override
    public boolean remove(Kpi kpi) {
        return ao.deleteWithSQL(
                        KpiRow.class, "KPI_KEY = ? AND REVISION = ?", kpi.id(), kpi.revision())
                == 1;
    }

    /**
     * Puts a mark in the place of a creator, and nobody in the place of an owner. It counts as a
     * change, so that nobody who read the KPI before can write the person's key again; and it is
     * looked for until no row has it, since others may have changed the KPI in between.
     */
    void erase(String userKey, String mark) {
        Query theirs = Query.select().where("OWNER = ? OR CREATOR = ?", userKey, userKey);
        for (List<Kpi> left = kpis(theirs); !left.isEmpty(); left = kpis(theirs)) {
            for (Kpi kpi : left) {
                String creator = kpi.creator().equals(userKey) ? mark : kpi.creator();
                String owner = kpi.owner().equals(userKey) ? "" : kpi.owner();
                replace(kpi.keptAs(kpi.id(), kpi.revision() + 1).belongingTo(creator, owner));
            }
        }
    }

    private List<Kpi> kpis(Query query) {
        return Arrays.stream(ao.find(KpiRow.class, query)).map(AoKpiStore::kpi).toList();
    }

    private static Map<String, Object> columns(Kpi kpi) {
        KpiMeasure measure = kpi.measure();
        KpiGoal goal = kpi.goal();
        return row(
                "KPI_KEY", kpi.id(),
                "REVISION", kpi.revision(),
                "NAMES", Names.json(kpi.name()),
                "FOLDED", Names.folded(kpi.id(), kpi.name()),
                "SORT_NAME", sortName(kpi),
                "KPI_TYPE", EnumIds.id(measure.type()),
                "SUMMARY", EnumIds.id(measure.summary()),
                "UNIT", measure.unit(),
                "DIRECTION", EnumIds.id(goal.direction()),
                "TARGET_AT", written(goal.target()),
                "WARNING_AT", written(goal.warning()),
                "BREACH_AT", written(goal.breach()),
                "KPI_PERIOD", EnumIds.id(kpi.period()),
                "TIME_ZONE", kpi.zone().getId(),
                "MIN_ANSWERS", measure.minimumAnswers(),
                "KPI_SOURCE", EnumIds.id(measure.source()),
                "CUSTOMER_GAIN", Names.json(kpi.customerSuccess()),
                "BUSINESS_GAIN", Names.json(kpi.businessSuccess()),
                "OWNER", kpi.owner(),
                "CREATOR", kpi.creator(),
                "ARCHIVED", kpi.archived(),
                "ISSUE_ON_BREACH", kpi.issueOnBreach());
    }

    private static Kpi kpi(KpiRow row) {
        return new Kpi(
                row.getKpiKey(),
                row.getRevision(),
                Names.parse(row.getNames()),
                new KpiMeasure(
                        constant(KpiType.class, row.getKpiType()),
                        constant(KpiSummary.class, row.getSummary()),
                        text(row.getUnit()),
                        constant(KpiSource.class, row.getKpiSource()),
                        row.getMinAnswers()),
                new KpiGoal(
                        constant(KpiDirection.class, row.getDirection()),
                        number(row.getTargetAt()),
                        number(row.getWarningAt()),
                        number(row.getBreachAt())),
                constant(KpiPeriod.class, row.getKpiPeriod()),
                ZoneId.of(row.getTimeZone()),
                Names.parse(row.getCustomerGain()),
                Names.parse(row.getBusinessGain()),
                text(row.getOwner()),
                text(row.getCreator()),
                row.isArchived(),
                row.isIssueOnBreach());
    }

    private static String sortName(Kpi kpi) {
        return Names.sortable(
                kpi.name().shownIn(Language.EN, Language.EN).map(Shown::text).orElse(kpi.id()));
    }

    private static String written(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    private static Optional<BigDecimal> number(String written) {
        return text(written).isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(written));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String id) {
        return EnumIds.of(type, id)
                .orElseThrow(() -> new IllegalStateException("No " + type + " is called " + id));
    }
}
