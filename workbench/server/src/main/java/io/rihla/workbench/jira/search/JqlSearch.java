package io.rihla.workbench.jira.search;

import io.rihla.workbench.contracts.Messages;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Searching issues in the product's query language; what the searcher may not see is not there. */
public final class JqlSearch {

    private final SearchSpace space;
    private final JqlFunctions functions;
    private final JqlFields fields;
    private final Operands operands;

    public JqlSearch(SearchSpace space, JqlFunctions functions, Clock clock) {
        this.space = space;
        this.functions = functions;
        this.fields = new JqlFields(space, clock);
        this.operands = new Operands(space, new BuiltInFunctions(space, clock), functions);
    }

    /**
     * @throws JqlException with the place, when the search cannot be understood
     */
    public static JqlQuery parse(String jql) {
        return JqlParser.parse(jql);
    }

    /**
     * Errors and warnings: fields, operators, values that are not there, and what functions say.
     */
    public Messages validate(Searcher searcher, JqlQuery query) {
        return new JqlValidator(fields, operands, searcher).validate(query);
    }

    /**
     * Searches without looking for mistakes first: values that are not there are passed over, and a
     * condition that makes no sense holds for no issue.
     *
     * @param start counted from 0
     * @param max how many at most
     */
    public FoundIssues search(Searcher searcher, JqlQuery query, int start, int max) {
        List<Long> all = ids(searcher, query);
        int from = Math.max(0, Math.min(start, all.size()));
        int to = (int) Math.min((long) from + Math.max(0, max), all.size());
        return new FoundIssues(List.copyOf(all.subList(from, to)), all.size());
    }

    private List<Long> ids(Searcher searcher, JqlQuery query) {
        Optional<ClauseCompiler.Compiled> where =
                query.where().map(new ClauseCompiler(fields, operands, searcher)::compile);
        Optional<Set<Long>> only = where.flatMap(ClauseCompiler.Compiled::ids);
        Collection<SearchedIssue> candidates =
                only.isPresent()
                        ? space.visible(searcher.userKey(), only.get())
                        : space.visible(searcher.userKey());
        Predicate<SearchedIssue> matches =
                where.map(ClauseCompiler.Compiled::matches).orElse(issue -> true);
        return candidates.stream()
                .filter(matches)
                .sorted(IssueOrder.of(query.order(), fields))
                .map(SearchedIssue::id)
                .toList();
    }

    JqlFields fields() {
        return fields;
    }

    /** Names, operators and functions for completing a search while it is written. */
    public Completion completion() {
        return new Completion(fields.all(), functions);
    }
}
