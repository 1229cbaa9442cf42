package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.documents.PersonNames;
import io.rihla.documents.Viewer;
import io.rihla.journey.EnumIds;
import io.rihla.journey.LocalizedText;
import io.rihla.kpi.Kpi;
import io.rihla.kpi.KpiGoal;
import io.rihla.kpi.KpiLibrary;
import io.rihla.kpi.KpiMeasure;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Definitions of KPIs as our resource tells of them. */
@ConfluenceComponent
public class KpiLines {

    private final PersonNames people;

    public KpiLines(PersonNames people) {
        this.people = people;
    }

    /** Lines of a list, with one question for all owners. */
    ArrayNode all(List<Kpi> kpis, Viewer viewer, TextLocale locale) {
        Set<String> owners =
                kpis.stream()
                        .map(Kpi::owner)
                        .filter(owner -> !owner.isEmpty())
                        .collect(Collectors.toSet());
        Map<String, String> names = owners.isEmpty() ? Map.of() : people.of(owners);
        ArrayNode list = Json.object().putArray("kpis");
        for (Kpi kpi : kpis) {
            ObjectNode line = one(kpi, locale.language());
            line.put("ownerName", names.getOrDefault(kpi.owner(), ""));
            line.put("mayChange", KpiLibrary.mayChange(viewer, kpi));
            list.add(line);
        }
        return list;
    }

    /** A definition, without anything about people. */
    static ObjectNode one(Kpi kpi, Language language) {
        LocalizedText.Shown shown =
                kpi.name()
                        .shownIn(language, Language.EN)
                        .orElse(new LocalizedText.Shown(kpi.id(), Language.EN, true));
        ObjectNode line = Json.object();
        line.put("id", kpi.id());
        line.put("revision", kpi.revision());
        line.put("shown", shown.text());
        line.put("lang", shown.language().tag());
        line.put("dir", shown.language().direction().html());
        texts(line, "name", kpi.name());
        measure(line, kpi.measure());
        goal(line, kpi.goal());
        line.put("period", EnumIds.id(kpi.period()));
        line.put("zone", kpi.zone().getId());
        texts(line, "customerSuccess", kpi.customerSuccess());
        texts(line, "businessSuccess", kpi.businessSuccess());
        line.put("archived", kpi.archived());
        line.put("issueOnBreach", kpi.issueOnBreach());
        return line;
    }

    static void measure(ObjectNode line, KpiMeasure measure) {
        line.put("type", EnumIds.id(measure.type()));
        line.put("summary", EnumIds.id(measure.summary()));
        line.put("unit", measure.unit());
        line.put("source", EnumIds.id(measure.source()));
        line.put("minimumAnswers", measure.minimumAnswers());
    }

    private static void goal(ObjectNode line, KpiGoal goal) {
        line.put("direction", EnumIds.id(goal.direction()));
        line.put("target", goal.target().orElse(null));
        line.put("warning", goal.warning().orElse(null));
        line.put("breach", goal.breach().orElse(null));
    }

    private static void texts(ObjectNode line, String field, LocalizedText label) {
        ObjectNode byTag = line.putObject(field);
        for (Language language : Language.values()) {
            byTag.put(language.tag(), label.in(language).orElse(""));
        }
    }
}
