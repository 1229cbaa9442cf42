package io.rihla.workbench.jira.rest;

import io.rihla.workbench.jira.content.JiraException;
import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.StatusCategory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is the same in all projects: {@code issuetype}, {@code status} and their like. */
final class ConstantRoutes {

    private final Beans beans;

    ConstantRoutes(Beans beans) {
        this.beans = beans;
    }

    List<Route> routes() {
        return Stream.of(
                        both(
                                "issuetype",
                                Constants.issueTypes(),
                                Constants::issueType,
                                beans::issueType),
                        both("status", Constants.statuses(), Constants::status, beans::status),
                        both(
                                "resolution",
                                Constants.resolutions(),
                                Constants::resolution,
                                beans::resolution),
                        both(
                                "priority",
                                Constants.priorities(),
                                Constants::priority,
                                beans::priority),
                        both(
                                "statuscategory",
                                List.of(StatusCategory.values()),
                                ConstantRoutes::category,
                                beans::category))
                .flatMap(List::stream)
                .toList();
    }

    private static Optional<StatusCategory> category(String idOrKey) {
        return Stream.of(StatusCategory.values())
                .filter(
                        category ->
                                category.key().equals(idOrKey)
                                        || String.valueOf(category.id()).equals(idOrKey))
                .findFirst();
    }

    private static <T> List<Route> both(
            String name,
            List<T> all,
            Function<String, Optional<T>> finder,
            Function<T, Map<String, Object>> bean) {
        return List.of(
                Route.of("GET", "/" + name, call -> Answer.ok(all.stream().map(bean).toList())),
                Route.of(
                        "GET",
                        "/" + name + "/([^/]+)",
                        call ->
                                Answer.ok(
                                        finder.apply(call.part(1))
                                                .map(bean)
                                                .orElseThrow(
                                                        () ->
                                                                JiraException.notFound(
                                                                        "The "
                                                                                + name
                                                                                + " with id '"
                                                                                + call.part(1)
                                                                                + "' does not"
                                                                                + " exist")))));
    }
}
