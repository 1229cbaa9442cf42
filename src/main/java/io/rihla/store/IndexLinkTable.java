package io.rihla.store;

import static io.rihla.store.Columns.row;
import static io.rihla.store.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.rihla.journey.Feeling;
import io.rihla.tracking.index.ElementInMap;
import io.rihla.tracking.index.IndexQuery;
import io.rihla.tracking.index.IndexedLink;
import io.rihla.tracking.index.IndexedMap;
import io.rihla.tracking.index.LinksFound;
import io.rihla.tracking.index.MapLink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Which issues belong to which pain points. */
final class IndexLinkTable {

    private final ActiveObjects ao;

    IndexLinkTable(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Writes only what differs. */
    void replace(IndexedMap map) {
        Map<IndexedLink, Long> there = new HashMap<>();
        for (IndexLinkRow row : ao.find(IndexLinkRow.class, "MAP_KEY = ?", map.key())) {
            there.put(link(row), row.getID());
        }
        for (IndexedLink link : new LinkedHashSet<>(map.links())) {
            if (there.remove(link) == null) {
                add(map.key(), link);
            }
        }
        Rows.delete(ao, IndexLinkRow.class, there.values());
    }

    LinksFound find(IndexQuery query, int most) {
        if (query.maps().isEmpty()) {
            return new LinksFound(List.of(), true);
        }
        Where where = new Where();
        where.in("MAP_KEY", query.maps());
        where.in("STAGE_ID", ids(query.stages()));
        where.in("TOUCHPOINT_ID", ids(query.touchpoints()));
        where.in("DEPARTMENT", ids(query.departments()));
        if (query.momentsOfTruth()) {
            where.add("TRUTH = ?", true);
        }
        query.below().ifPresent(limit -> where.add("FEELING < ?", limit.value()));
        IndexLinkRow[] rows =
                ao.find(IndexLinkRow.class, where.query().order("ID").limit(most + 1));
        // Ids are the same in many maps: only the pair of map and id says what is meant.
        return new LinksFound(
                Stream.of(rows)
                        .limit(most)
                        .map(IndexLinkTable::mapLink)
                        .filter(query::takes)
                        .toList(),
                rows.length <= most);
    }

    List<MapLink> of(long issue) {
        return Arrays.stream(
                        ao.find(
                                IndexLinkRow.class,
                                Query.select().where("ISSUE_ID = ?", issue).order("ID")))
                .map(IndexLinkTable::mapLink)
                .toList();
    }

    Set<Long> linkedAmong(Collection<Long> issues) {
        if (issues.isEmpty()) {
            return Set.of();
        }
        Set<Long> wanted = Set.copyOf(issues);
        Where where = new Where();
        where.in("ISSUE_ID", wanted);
        return Stream.of(ao.find(IndexLinkRow.class, where.query()))
                .map(IndexLinkRow::getIssueId)
                .filter(wanted::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void add(String map, IndexedLink link) {
        ao.create(
                IndexLinkRow.class,
                row(
                        "MAP_KEY", map,
                        "ISSUE_ID", link.issue(),
                        "STAGE_ID", link.stage(),
                        "TOUCHPOINT_ID", link.touchpoint(),
                        "PAIN_ID", link.painPoint(),
                        "DEPARTMENT", link.department(),
                        "PERSONA", link.persona(),
                        "FEELING",
                                link.feeling().map(Feeling::value).orElse(IndexLinkRow.NO_FEELING),
                        "TRUTH", link.momentOfTruth()));
    }

    private static Set<String> ids(Set<ElementInMap> elements) {
        return elements.stream().map(ElementInMap::id).collect(Collectors.toUnmodifiableSet());
    }

    private static MapLink mapLink(IndexLinkRow row) {
        return new MapLink(row.getMapKey(), link(row));
    }

    private static IndexedLink link(IndexLinkRow row) {
        int feeling = row.getFeeling();
        return new IndexedLink(
                row.getIssueId(),
                text(row.getStageId()),
                text(row.getTouchpointId()),
                text(row.getPainId()),
                text(row.getDepartment()),
                text(row.getPersona()),
                feeling == IndexLinkRow.NO_FEELING
                        ? Optional.empty()
                        : Optional.of(new Feeling(feeling)),
                row.isTruth());
    }

    /** Conditions that all have to hold. */
    private static final class Where {

        private final List<String> conditions = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        void add(String condition, Object value) {
            conditions.add(condition);
            values.add(value);
        }

        /** None of the values means any; too many are left to whoever reads the rows. */
        void in(String column, Set<?> wanted) {
            if (!wanted.isEmpty() && wanted.size() <= Marks.MOST) {
                conditions.add(Marks.in(column, wanted.size()));
                values.addAll(wanted);
            }
        }

        Query query() {
            return conditions.isEmpty()
                    ? Query.select()
                    : Query.select().where(String.join(" AND ", conditions), values.toArray());
        }
    }
}
