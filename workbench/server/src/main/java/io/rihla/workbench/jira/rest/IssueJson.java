package io.rihla.workbench.jira.rest;

import io.rihla.workbench.jira.content.JiraContent;
import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.JiraComment;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraLink;
import io.rihla.workbench.jira.model.JiraLinkType;
import io.rihla.workbench.jira.permission.Viewer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/** The product's JSON of issues, as far as the viewer may see what hangs on them. */
public final class IssueJson {

    private final Beans beans;
    private final JiraContent content;

    public IssueJson(Beans beans) {
        this.beans = beans;
        this.content = beans.content();
    }

    /**
     * @param wanted names of fields, {@code *all}, {@code *navigable} and, with a minus before
     *     them, fields that are not wanted; empty for all
     */
    public Map<String, Object> issue(JiraIssue issue, Viewer viewer, Set<String> wanted) {
        Map<String, Object> bean = reference(issue);
        Map<String, Object> fields = new LinkedHashMap<>();
        values(issue, viewer)
                .forEach(
                        (name, value) -> {
                            if (wants(wanted, name)) {
                                fields.put(name, value.get());
                            }
                        });
        bean.put("fields", fields);
        return bean;
    }

    private Map<String, Object> reference(JiraIssue issue) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("id", String.valueOf(issue.id()));
        bean.put("self", beans.self("issue/" + issue.id()));
        bean.put("key", issue.key());
        return bean;
    }

    private static boolean wants(Set<String> wanted, String name) {
        if (wanted.contains("-" + name)) {
            return false;
        }
        boolean onlyWithout = wanted.stream().allMatch(word -> word.startsWith("-"));
        return onlyWithout
                || wanted.contains(name)
                || wanted.contains("*all")
                || wanted.contains("*navigable") && !name.equals("comment");
    }

    /** What costs something is only worked out when it is wanted. */
    private Map<String, Supplier<Object>> values(JiraIssue issue, Viewer viewer) {
        Map<String, Supplier<Object>> values = new LinkedHashMap<>();
        values.put("summary", issue::summary);
        values.put(
                "issuetype",
                () -> beans.issueType(Constants.issueType(issue.issueType()).orElseThrow()));
        values.put(
                "project",
                () -> content.projects().byId(issue.projectId()).map(beans::project).orElse(null));
        values.put("status", () -> beans.statusOf(issue.status()));
        values.put(
                "resolution",
                () ->
                        Optional.ofNullable(issue.resolution())
                                .flatMap(Constants::resolution)
                                .map(beans::resolution)
                                .orElse(null));
        values.put("resolutiondate", () -> Beans.time(issue.resolved()));
        values.put(
                "priority",
                () -> Constants.priority(issue.priority()).map(beans::priority).orElse(null));
        values.put("assignee", () -> beans.user(issue.assignee()));
        values.put("reporter", () -> beans.user(issue.reporter()));
        values.put("creator", () -> beans.user(issue.reporter()));
        values.put("created", () -> Beans.time(issue.created()));
        values.put("updated", () -> Beans.time(issue.updated()));
        values.put("duedate", () -> issue.due() == null ? null : issue.due().toString());
        values.put("labels", issue::labels);
        values.put(
                "components",
                () ->
                        each(
                                issue.components(),
                                id -> content.components().byId(id).map(beans::component)));
        values.put("fixVersions", () -> versions(issue.fixVersions()));
        values.put("versions", () -> versions(issue.affectedVersions()));
        values.put("description", () -> issue.description().isEmpty() ? null : issue.description());
        if (issue.securityLevel() != null) {
            values.put(
                    "security",
                    () ->
                            content.securityLevels()
                                    .byId(issue.securityLevel())
                                    .map(beans::securityLevel)
                                    .orElse(null));
        }
        values.put("subtasks", List::of);
        values.put("issuelinks", () -> links(issue, viewer));
        values.put("comment", () -> comments(issue, 0, Integer.MAX_VALUE));
        return values;
    }

    private List<Map<String, Object>> versions(List<Long> ids) {
        return each(ids, id -> content.versions().byId(id).map(beans::version));
    }

    private static List<Map<String, Object>> each(
            List<Long> ids, LongFunction<Optional<Map<String, Object>>> bean) {
        return ids.stream().map(bean::apply).flatMap(Optional::stream).toList();
    }

    /** A link whose other end may not be seen is not shown. */
    private List<Map<String, Object>> links(JiraIssue issue, Viewer viewer) {
        List<Map<String, Object>> beansOfLinks = new ArrayList<>();
        for (JiraLink link : content.links().of(issue.id())) {
            boolean outward = link.source() == issue.id();
            content.issues()
                    .byId(outward ? link.destination() : link.source())
                    .filter(other -> content.rights().maySee(viewer, other))
                    .ifPresent(other -> beansOfLinks.add(link(link, outward, other)));
        }
        return beansOfLinks;
    }

    Map<String, Object> link(JiraLink link, boolean outward, JiraIssue other) {
        Map<String, Object> bean = linkStart(link);
        bean.put(outward ? "outwardIssue" : "inwardIssue", brief(other));
        return bean;
    }

    Map<String, Object> linkStart(JiraLink link) {
        JiraLinkType type = Constants.linkType(link.type()).orElseThrow();
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("id", String.valueOf(link.id()));
        bean.put("self", beans.self("issueLink/" + link.id()));
        bean.put("type", beans.linkType(type));
        return bean;
    }

    Map<String, Object> brief(JiraIssue issue) {
        Map<String, Object> bean = reference(issue);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("summary", issue.summary());
        fields.put("status", beans.statusOf(issue.status()));
        Constants.priority(issue.priority())
                .ifPresent(priority -> fields.put("priority", beans.priority(priority)));
        fields.put(
                "issuetype", beans.issueType(Constants.issueType(issue.issueType()).orElseThrow()));
        bean.put("fields", fields);
        return bean;
    }

    Map<String, Object> comments(JiraIssue issue, int start, int most) {
        List<JiraComment> all = content.comments().of(issue.id());
        int from = Math.min(start, all.size());
        int to = most >= all.size() - from ? all.size() : from + most;
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("comments", all.subList(from, to).stream().map(this::comment).toList());
        page.put("maxResults", most == Integer.MAX_VALUE ? all.size() : most);
        page.put("total", all.size());
        page.put("startAt", start);
        return page;
    }

    Map<String, Object> comment(JiraComment comment) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("self", beans.self("issue/" + comment.issueId() + "/comment/" + comment.id()));
        bean.put("id", String.valueOf(comment.id()));
        bean.put("author", beans.user(comment.author()));
        bean.put("body", comment.body());
        bean.put("updateAuthor", beans.user(comment.author()));
        bean.put("created", Beans.time(comment.created()));
        bean.put("updated", Beans.time(comment.updated()));
        return bean;
    }
}
