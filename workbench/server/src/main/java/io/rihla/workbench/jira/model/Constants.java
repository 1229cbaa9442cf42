package io.rihla.workbench.jira.model;

import java.util.List;
import java.util.Optional;

/** What is the same in all projects: kinds, priorities, states, resolutions, kinds of links. */
public final class Constants {

    public static final JiraIssueType STORY =
            new JiraIssueType("10001", "Story", "Something a person wants to do.");
    public static final JiraIssueType TASK = new JiraIssueType("10002", "Task", "A piece of work.");
    public static final JiraIssueType BUG =
            new JiraIssueType("10004", "Bug", "Something that does not work as it should.");
    public static final JiraIssueType IMPROVEMENT =
            new JiraIssueType("10005", "Improvement", "Something that could work better.");

    public static final JiraPriority MEDIUM = new JiraPriority("3", "Medium");

    public static final JiraStatus TO_DO = new JiraStatus("10000", "To Do", StatusCategory.TO_DO);
    public static final JiraStatus REOPENED = new JiraStatus("4", "Reopened", StatusCategory.TO_DO);
    public static final JiraStatus IN_PROGRESS =
            new JiraStatus("3", "In Progress", StatusCategory.IN_PROGRESS);
    public static final JiraStatus IN_REVIEW =
            new JiraStatus("10001", "In Review", StatusCategory.IN_PROGRESS);
    public static final JiraStatus DONE = new JiraStatus("10002", "Done", StatusCategory.DONE);

    public static final JiraResolution FIXED =
            new JiraResolution("10000", "Done", "Work has been completed on this issue.");
    public static final JiraResolution WONT_DO =
            new JiraResolution("10001", "Won't Do", "This issue won't be actioned.");

    private static final List<JiraIssueType> TYPES = List.of(STORY, TASK, BUG, IMPROVEMENT);
    private static final List<JiraPriority> PRIORITIES =
            List.of(
                    new JiraPriority("1", "Highest"),
                    new JiraPriority("2", "High"),
                    MEDIUM,
                    new JiraPriority("4", "Low"),
                    new JiraPriority("5", "Lowest"));
    private static final List<JiraStatus> STATUSES =
            List.of(TO_DO, REOPENED, IN_PROGRESS, IN_REVIEW, DONE);
    private static final List<JiraResolution> RESOLUTIONS =
            List.of(
                    FIXED,
                    WONT_DO,
                    new JiraResolution("10002", "Duplicate", "The problem is known already."),
                    new JiraResolution(
                            "10003", "Cannot Reproduce", "It could not be made to happen again."));
    private static final List<JiraLinkType> LINK_TYPES =
            List.of(
                    new JiraLinkType("10000", "Blocks", "blocks", "is blocked by"),
                    new JiraLinkType("10002", "Duplicate", "duplicates", "is duplicated by"),
                    new JiraLinkType("10003", "Relates", "relates to", "relates to"));

    private Constants() {}

    public static List<JiraIssueType> issueTypes() {
        return TYPES;
    }

    public static List<JiraPriority> priorities() {
        return PRIORITIES;
    }

    public static List<JiraStatus> statuses() {
        return STATUSES;
    }

    public static List<JiraResolution> resolutions() {
        return RESOLUTIONS;
    }

    public static List<JiraLinkType> linkTypes() {
        return LINK_TYPES;
    }

    /** By id, or by name without regard to case. */
    public static Optional<JiraIssueType> issueType(String idOrName) {
        return TYPES.stream().filter(type -> names(type.id(), type.name(), idOrName)).findFirst();
    }

    /** By id, or by name without regard to case. */
    public static Optional<JiraPriority> priority(String idOrName) {
        return PRIORITIES.stream()
                .filter(priority -> names(priority.id(), priority.name(), idOrName))
                .findFirst();
    }

    /** By id, or by name without regard to case. */
    public static Optional<JiraStatus> status(String idOrName) {
        return STATUSES.stream()
                .filter(status -> names(status.id(), status.name(), idOrName))
                .findFirst();
    }

    /** By id, or by name without regard to case. */
    public static Optional<JiraResolution> resolution(String idOrName) {
        return RESOLUTIONS.stream()
                .filter(resolution -> names(resolution.id(), resolution.name(), idOrName))
                .findFirst();
    }

    /** By id, or by name without regard to case. */
    public static Optional<JiraLinkType> linkType(String idOrName) {
        return LINK_TYPES.stream()
                .filter(type -> names(type.id(), type.name(), idOrName))
                .findFirst();
    }

    private static boolean names(String id, String name, String idOrName) {
        return id.equals(idOrName) || name.equalsIgnoreCase(idOrName);
    }
}
