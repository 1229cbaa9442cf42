package io.rihla.workbench.jira.search;

import com.atlassian.jira.JiraDataType;
import io.rihla.workbench.contracts.NamedDataType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What can be written in a search, in the form of {@code rest/api/2/jql/autocompletedata}. */
public final class Completion {

    private final List<JqlField> fields;
    private final JqlFunctions functions;

    Completion(List<JqlField> fields, JqlFunctions functions) {
        this.fields = fields;
        this.functions = functions;
    }

    public Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("visibleFieldNames", fields.stream().map(Completion::field).toList());
        data.put("visibleFunctionNames", functions());
        data.put("jqlReservedWords", List.copyOf(new TreeSet<>(JqlParser.RESERVED_WORDS)));
        return data;
    }

    private static Map<String, Object> field(JqlField field) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("value", field.name());
        entry.put("displayName", String.join(" - ", field.names()));
        entry.put("auto", "true");
        entry.put("orderable", String.valueOf(IssueOrder.knows(field.name())));
        entry.put("searchable", "true");
        entry.put("operators", field.operators().stream().map(JqlOperator::sign).toList());
        entry.put(
                "types",
                List.of(field instanceof DateField ? "java.util.Date" : "java.lang.String"));
        return entry;
    }

    private List<Map<String, Object>> functions() {
        List<Map<String, Object>> all = new ArrayList<>();
        BuiltInFunctions.all()
                .forEach(
                        each ->
                                all.add(
                                        function(
                                                each.name(),
                                                each.least(),
                                                each.list(),
                                                each.type())));
        functions
                .all()
                .forEach(
                        each ->
                                all.add(
                                        function(
                                                each.name(),
                                                each.function()
                                                        .getMinimumNumberOfExpectedArguments(),
                                                each.list(),
                                                type(each.function().getDataType()))));
        return all;
    }

    private static String type(JiraDataType type) {
        return type instanceof NamedDataType named ? named.name() : "java.lang.Object";
    }

    /** As in the product: of the arguments only their least number can be guessed from it. */
    private static Map<String, Object> function(
            String name, int arguments, boolean list, String type) {
        Map<String, Object> entry = new LinkedHashMap<>();
        String call = name + "(" + "\"\", ".repeat(arguments).replaceAll(", $", "") + ")";
        entry.put("value", call);
        entry.put("displayName", call);
        if (list) {
            entry.put("isList", "true");
        }
        entry.put("types", List.of(type));
        return entry;
    }
}
