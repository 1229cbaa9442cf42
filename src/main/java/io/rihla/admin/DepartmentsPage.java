package io.rihla.admin;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.journey.EnumIds;
import io.rihla.journey.LocalizedText.Shown;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import io.rihla.tracking.Department;
import io.rihla.tracking.DepartmentColour;
import io.rihla.tracking.DepartmentPattern;
import io.rihla.tracking.DepartmentRule;
import io.rihla.tracking.Departments;
import io.rihla.tracking.NamedInMaps;
import io.rihla.tracking.Staff;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The catalogue of departments as the settings page and scripts get it. */
@ConfluenceComponent
public class DepartmentsPage {

    /** How many names without an entry are listed; adding some makes room for the others. */
    private static final int MOST_UNKNOWN = 50;

    private final Departments departments;
    private final Staff staff;

    public DepartmentsPage(Departments departments, Staff staff) {
        this.departments = departments;
        this.staff = staff;
    }

    /** Everything, for administrators. */
    public Map<String, Object> whole(TextLocale reader) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("word", reader.tag());
        page.put(
                "departments",
                departments.catalogue().all().stream()
                        .map(department -> whole(department, reader.language()))
                        .toList());
        page.put(
                "unknown",
                departments.unknown().stream()
                        .limit(MOST_UNKNOWN)
                        .map(DepartmentsPage::unknown)
                        .toList());
        page.put("colours", Arrays.stream(DepartmentColour.values()).map(EnumIds::id).toList());
        page.put("patterns", Arrays.stream(DepartmentPattern.values()).map(EnumIds::id).toList());
        return page;
    }

    /** What everybody may know: names and looks of the entries in use. */
    public Map<String, Object> names(TextLocale reader) {
        return Map.of(
                "departments",
                departments.catalogue().current().stream()
                        .map(department -> named(department, reader.language()))
                        .toList());
    }

    /** One entry, for administrators. */
    public Map<String, Object> whole(Department department, Language reader) {
        Map<String, Object> entry = named(department, reader);
        Optional<Staff.Person> lead =
                department.lead().isEmpty() ? Optional.empty() : staff.person(department.lead());
        entry.put("lead", lead.map(Staff.Person::userName).orElse(""));
        entry.put("leadName", lead.map(Staff.Person::fullName).orElse(department.lead()));
        entry.put("group", department.group());
        entry.put("project", department.project());
        entry.put("issueType", department.issueType());
        entry.put("language", department.language().map(Language::tag).orElse(""));
        entry.put("rules", department.rules().stream().map(DepartmentsPage::rule).toList());
        entry.put("archived", department.archived());
        return entry;
    }

    private static Map<String, Object> named(Department department, Language reader) {
        Map<String, Object> entry = new LinkedHashMap<>();
        Shown shown = department.name().shownIn(reader, Language.EN).orElseThrow();
        entry.put("id", department.id());
        entry.put("shown", shown.text());
        entry.put("lang", shown.language().tag());
        entry.put("dir", shown.language().direction().html());
        Map<String, String> names = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            names.put(language.tag(), department.name().in(language).orElse(""));
        }
        entry.put("name", names);
        entry.put("colour", EnumIds.id(department.colour()));
        entry.put("pattern", EnumIds.id(department.pattern()));
        return entry;
    }

    private static Map<String, Object> rule(DepartmentRule rule) {
        return Map.of(
                "project", rule.project(),
                "component", rule.component(),
                "label", rule.label(),
                "issueType", rule.issueType());
    }

    private static Map<String, Object> unknown(NamedInMaps name) {
        return Map.of("name", name.name(), "maps", name.maps(), "uses", name.uses());
    }
}
