package io.rihla.workbench.jar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes {@code docs/api-used.md}. */
final class ApiUsedPage {

    private static final String HEAD =
            """
            # The API that Rihla uses

            Every type and member of Atlassian's API that Rihla or one of the workbench's sample plugins uses,
            with how we know its form; what we know least comes first. Made from the comments in
            `workbench/contracts` by

                mvn -f workbench/pom.xml -pl acceptance -am verify -Dtest=ApiUsedTest -Dapi.write=true -Dsurefire.failIfNoSpecifiedTests=false

            and held up to date by a test. The types of `com.atlassian.soy.renderer` are not listed: they are the
            genuine ones, cut out of Atlassian's published engine.
            """;
    private static final Map<String, String> HEADINGS = new LinkedHashMap<>();

    static {
        HEADINGS.put("K", "General knowledge of the public Javadoc, not read again");
        HEADINGS.put("OSS", "Open source built for older versions");
        HEADINGS.put("D", "Atlassian's documentation");
        HEADINGS.put("J", "Atlassian's Javadoc, mostly of other versions");
        HEADINGS.put(
                "V8*", "Open source for these versions, with its author's record of a live run");
        HEADINGS.put("V8", "Open source built for these versions");
    }

    private ApiUsedPage() {}

    static String of(List<Signature> signatures) {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("\n").append(counts(signatures)).append("\n");
        for (Map.Entry<String, String> heading : HEADINGS.entrySet()) {
            List<Signature> section = section(signatures, heading.getKey());
            if (!section.isEmpty()) {
                page.append("\n## ").append(heading.getKey()).append(": ");
                page.append(heading.getValue()).append("\n\n");
                page.append("| Evidence | Type | Members | Address |\n| --- | --- | --- | --- |\n");
                rows(section).forEach(page::append);
            }
        }
        return page.toString();
    }

    private static String counts(List<Signature> signatures) {
        return HEADINGS.keySet().stream()
                .map(kind -> kind + " " + section(signatures, kind).size())
                .collect(Collectors.joining(", ", "Types and members: ", "."));
    }

    private static List<Signature> section(List<Signature> signatures, String kind) {
        return signatures.stream()
                .filter(each -> kind.equals(each.evidence().tag().replaceAll("^J.*", "J")))
                .toList();
    }

    private static List<String> rows(List<Signature> section) {
        Map<List<Object>, List<String>> members = new LinkedHashMap<>();
        section.stream()
                .sorted(
                        (one, other) -> {
                            int byEvidence = one.evidence().compareTo(other.evidence());
                            return byEvidence != 0
                                    ? byEvidence
                                    : one.type().compareTo(other.type());
                        })
                .forEach(
                        each ->
                                members.computeIfAbsent(
                                                List.of(each.evidence(), each.type()),
                                                unused -> new ArrayList<>())
                                        .add(each.member()));
        List<String> rows = new ArrayList<>();
        members.forEach(
                (key, names) -> {
                    Evidence evidence = (Evidence) key.get(0);
                    String shown =
                            names.stream()
                                    .map(name -> name.isEmpty() ? "the type" : "`" + name + "`")
                                    .collect(Collectors.joining(", "));
                    rows.add(
                            "| %s | `%s` | %s | %s |\n"
                                    .formatted(
                                            evidence.tag(), key.get(1), shown, evidence.address()));
                });
        return rows;
    }
}
