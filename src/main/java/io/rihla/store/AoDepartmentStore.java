package io.rihla.store;

import static io.rihla.store.Columns.row;
import static io.rihla.store.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rihla.journey.EnumIds;
import io.rihla.text.Language;
import io.rihla.tracking.Department;
import io.rihla.tracking.DepartmentColour;
import io.rihla.tracking.DepartmentPattern;
import io.rihla.tracking.DepartmentRule;
import io.rihla.tracking.DepartmentStore;
import io.rihla.tracking.NamedInMaps;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** The catalogue of departments in the product's database. */
@Component
public class AoDepartmentStore implements DepartmentStore {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Map<String, String>>> RULES = new TypeReference<>() {};
    private static final String PREFIX = "d";

    private final ActiveObjects ao;

    public AoDepartmentStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Department> all() {
        return Arrays.stream(rows()).map(AoDepartmentStore::department).toList();
    }

    @Override
    public Department add(Department draft) {
        return ao.executeInTransaction(
                () -> {
                    int last = Arrays.stream(rows()).mapToInt(CatalogRow::getPlace).max().orElse(0);
                    CatalogRow added =
                            ao.create(
                                    CatalogRow.class,
                                    row(
                                            "PLACE", last + 1,
                                            "NAMES", Names.json(draft.name()),
                                            "COLOUR", EnumIds.id(draft.colour()),
                                            "PATTERN", EnumIds.id(draft.pattern()),
                                            "LEAD_KEY", draft.lead(),
                                            "STAFF_GROUP", draft.group(),
                                            "PROJECT", draft.project(),
                                            "ISSUE_TYPE", draft.issueType(),
                                            "LANGUAGE", tag(draft),
                                            "RULES", json(draft.rules()),
                                            "ARCHIVED", draft.archived()));
                    return draft.withId(PREFIX + added.getID());
                });
    }

    @Override
    public boolean write(Department department) {
        return ao.executeInTransaction(
                () -> {
                    CatalogRow[] found = ao.find(CatalogRow.class, "ID = ?", id(department.id()));
                    for (CatalogRow row : found) {
                        row.setNames(Names.json(department.name()));
                        row.setColour(EnumIds.id(department.colour()));
                        row.setPattern(EnumIds.id(department.pattern()));
                        row.setLeadKey(department.lead());
                        row.setStaffGroup(department.group());
                        row.setProject(department.project());
                        row.setIssueType(department.issueType());
                        row.setLanguage(tag(department));
                        row.setRules(json(department.rules()));
                        row.setArchived(department.archived());
                        row.save();
                    }
                    return found.length > 0;
                });
    }

    @Override
    public void remove(String id) {
        ao.deleteWithSQL(CatalogRow.class, "ID = ?", id(id));
    }

    @Override
    public void order(List<String> ids) {
        ao.executeInTransaction(
                () -> {
                    int named = 0;
                    for (CatalogRow row : rows()) {
                        int place = ids.indexOf(PREFIX + row.getID());
                        int wanted = place < 0 ? ids.size() + named++ : place;
                        if (row.getPlace() != wanted) {
                            row.setPlace(wanted);
                            row.save();
                        }
                    }
                    return named;
                });
    }

    @Override
    public List<NamedInMaps> namedInMaps() {
        Map<String, NamedInMaps> byFolded = new LinkedHashMap<>();
        for (DepartmentRow row : ao.find(DepartmentRow.class, Query.select().order("ID ASC"))) {
            byFolded.merge(
                    row.getFolded(),
                    new NamedInMaps(row.getFolded(), text(row.getName()), 1, row.getUses()),
                    (known, more) ->
                            new NamedInMaps(
                                    known.folded(),
                                    known.name(),
                                    known.maps() + 1,
                                    known.uses() + more.uses()));
        }
        return List.copyOf(byFolded.values());
    }

    private CatalogRow[] rows() {
        return ao.find(CatalogRow.class, Query.select().order("PLACE ASC, ID ASC"));
    }

    private static Department department(CatalogRow row) {
        return new Department(
                PREFIX + row.getID(),
                Names.parse(row.getNames()),
                EnumIds.of(DepartmentColour.class, text(row.getColour()))
                        .orElse(DepartmentColour.GREY),
                EnumIds.of(DepartmentPattern.class, text(row.getPattern()))
                        .orElse(DepartmentPattern.PLAIN),
                text(row.getLeadKey()),
                text(row.getStaffGroup()),
                text(row.getProject()),
                text(row.getIssueType()),
                Language.ofTag(text(row.getLanguage())),
                rules(text(row.getRules())),
                row.isArchived());
    }

    /** The number in an id; one that nothing has for any other text. */
    private static long id(String id) {
        return id.matches(PREFIX + "\\d{1,18}") ? Long.parseLong(id.substring(1)) : 0;
    }

    private static String tag(Department department) {
        return department.language().map(Language::tag).orElse("");
    }

    private static String json(List<DepartmentRule> rules) {
        try {
            return JSON.writeValueAsString(
                    rules.stream()
                            .map(
                                    rule ->
                                            Map.of(
                                                    "project", rule.project(),
                                                    "component", rule.component(),
                                                    "label", rule.label(),
                                                    "issueType", rule.issueType()))
                            .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Rules that cannot be written", e);
        }
    }

    private static List<DepartmentRule> rules(String json) {
        try {
            return JSON.readValue(json.isEmpty() ? "[]" : json, RULES).stream()
                    .map(
                            rule ->
                                    new DepartmentRule(
                                            rule.getOrDefault("project", ""),
                                            rule.getOrDefault("component", ""),
                                            rule.getOrDefault("label", ""),
                                            rule.getOrDefault("issueType", "")))
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The rules of a department cannot be read", e);
        }
    }
}
