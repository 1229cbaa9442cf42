package io.rihla.store;

import static io.rihla.store.Columns.row;
import static io.rihla.store.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.rihla.documents.MapHead;
import io.rihla.journey.EnumIds;
import io.rihla.journey.Life;
import io.rihla.journey.MapProjection;
import io.rihla.journey.MapProjection.Department;
import io.rihla.journey.MapProjection.Link;
import io.rihla.journey.MapProjection.Pain;
import io.rihla.journey.MapProjection.StageName;
import io.rihla.journey.PainPointKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.java.ao.RawEntity;

/** What questions across maps and personas need: pain points, departments, links and the like. */
final class ProjectionTables {

    private final ActiveObjects ao;

    ProjectionTables(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Writes only what differs between the two. */
    void change(MapHead map, MapProjection before, MapProjection after) {
        remove(PainPointRow.class, "PAIN_ID", map, gone(before.painPoints(), after.painPoints()));
        gone(after.painPoints(), before.painPoints())
                .forEach(id -> add(map, id, at(after.painPoints(), id)));
        remove(DepartmentRow.class, "FOLDED", map, gone(before.departments(), after.departments()));
        gone(after.departments(), before.departments())
                .forEach(folded -> add(map, folded, at(after.departments(), folded)));
        remove(LinkRow.class, "LINK_ID", map, gone(before.links(), after.links()));
        gone(after.links(), before.links()).forEach(id -> add(map, id, at(after.links(), id)));
        remove(StageRow.class, "STAGE_ID", map, gone(before.stages(), after.stages()));
        gone(after.stages(), before.stages()).forEach(id -> add(map, id, at(after.stages(), id)));
        remove(NamedRow.class, "NAMED", map, without(before.named(), after.named()));
        without(after.named(), before.named())
                .forEach(
                        named ->
                                ao.create(NamedRow.class, row("MAP_ID", map.id(), "NAMED", named)));
    }

    void removeAll(MapHead map) {
        ao.deleteWithSQL(PainPointRow.class, "MAP_ID = ?", map.id());
        ao.deleteWithSQL(DepartmentRow.class, "MAP_ID = ?", map.id());
        ao.deleteWithSQL(LinkRow.class, "MAP_ID = ?", map.id());
        ao.deleteWithSQL(StageRow.class, "MAP_ID = ?", map.id());
        ao.deleteWithSQL(NamedRow.class, "MAP_ID = ?", map.id());
    }

    MapProjection of(MapHead map) {
        Map<String, Pain> painPoints = new LinkedHashMap<>();
        for (PainPointRow row : ao.find(PainPointRow.class, "MAP_ID = ?", map.id())) {
            painPoints.put(row.getPainId(), pain(row));
        }
        Map<String, Department> departments = new LinkedHashMap<>();
        for (DepartmentRow row : ao.find(DepartmentRow.class, "MAP_ID = ?", map.id())) {
            departments.put(row.getFolded(), new Department(row.getName(), row.getUses()));
        }
        Map<String, Link> links = new LinkedHashMap<>();
        for (LinkRow row : ao.find(LinkRow.class, "MAP_ID = ?", map.id())) {
            links.put(
                    row.getLinkId(),
                    new Link(row.getPainId(), row.getIssueId(), text(row.getDepartment())));
        }
        Map<String, StageName> stages = new LinkedHashMap<>();
        for (StageRow row : ao.find(StageRow.class, "MAP_ID = ?", map.id())) {
            stages.put(
                    row.getStageId(),
                    new StageName(text(row.getPlace()), Names.parse(row.getNames())));
        }
        Set<String> named = new HashSet<>();
        for (NamedRow row : ao.find(NamedRow.class, "MAP_ID = ?", map.id())) {
            named.add(row.getNamed());
        }
        return new MapProjection(painPoints, departments, links, stages, named);
    }

    static Pain pain(PainPointRow row) {
        return new Pain(
                row.getStageId(),
                row.getTouchpointId(),
                PainPointKind.valueOf(row.getKind()),
                row.getSeverity(),
                text(row.getDepartment()),
                row.isOwnDepartment(),
                EnumIds.of(Life.class, text(row.getLife())));
    }

    /** The keys of entries that the other one lacks or has with another value. */
    private static <V> List<String> gone(Map<String, V> one, Map<String, V> other) {
        return one.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(other.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static List<String> without(Set<String> all, Set<String> others) {
        return all.stream().filter(each -> !others.contains(each)).sorted().toList();
    }

    private static <V> V at(Map<String, V> entries, String key) {
        V value = entries.get(key);
        if (value == null) {
            throw new IllegalArgumentException(key);
        }
        return value;
    }

    private void remove(
            Class<? extends RawEntity<Long>> type, String column, MapHead map, List<String> keys) {
        for (int from = 0; from < keys.size(); from += Chunks.SIZE) {
            List<String> chunk = keys.subList(from, Math.min(from + Chunks.SIZE, keys.size()));
            List<Object> values = new ArrayList<>(List.of(map.id()));
            values.addAll(chunk);
            String marks = Chunks.marks(chunk);
            ao.deleteWithSQL(
                    type, "MAP_ID = ? AND " + column + " IN (" + marks + ")", values.toArray());
        }
    }

    private void add(MapHead map, String id, Pain pain) {
        ao.create(
                PainPointRow.class,
                row(
                        "MAP_ID", map.id(),
                        "PAIN_ID", id,
                        "STAGE_ID", pain.stage(),
                        "TOUCHPOINT_ID", pain.touchpoint(),
                        "KIND", pain.kind().name(),
                        "SEVERITY", pain.severity(),
                        "DEPARTMENT", pain.department(),
                        "OWN_DEPARTMENT", pain.ownDepartment(),
                        "LIFE", pain.life().map(EnumIds::id).orElse("")));
    }

    private void add(MapHead map, String id, Link link) {
        ao.create(
                LinkRow.class,
                row(
                        "MAP_ID", map.id(),
                        "LINK_ID", id,
                        "PAIN_ID", link.painPoint(),
                        "ISSUE_ID", link.issue(),
                        "DEPARTMENT", link.department()));
    }

    private void add(MapHead map, String id, StageName stage) {
        ao.create(
                StageRow.class,
                row(
                        "MAP_ID", map.id(),
                        "STAGE_ID", id,
                        "PLACE", stage.rank(),
                        "NAMES", Names.json(stage.name())));
    }

    private void add(MapHead map, String folded, Department department) {
        ao.create(
                DepartmentRow.class,
                row(
                        "MAP_ID", map.id(),
                        "FOLDED", folded,
                        "NAME", department.name(),
                        "USES", department.uses()));
    }
}
