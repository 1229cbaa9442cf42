package io.rihla.workbench.jira.navigator;

import io.rihla.workbench.web.Html;
import java.util.List;
import java.util.stream.Collectors;

/** Pieces of markup round the results of a search. */
public final class SearchMarkup {

    private SearchMarkup() {}

    /** What a search had to complain about; empty for nothing. */
    public static String messages(SearchDesk.Outcome outcome) {
        return messages("error", "jql-errors", outcome.errors())
                + messages("warning", "jql-warnings", outcome.warnings());
    }

    private static String messages(String kind, String id, List<String> sentences) {
        if (sentences.isEmpty()) {
            return "";
        }
        String items =
                sentences.stream()
                        .map(each -> "<li dir=\"auto\">" + Html.escape(each) + "</li>")
                        .collect(Collectors.joining());
        return "<div class=\"aui-message aui-message-%s\" id=\"%s\" role=\"alert\"><ul>%s</ul></div>"
                .formatted(kind, id, items);
    }
}
