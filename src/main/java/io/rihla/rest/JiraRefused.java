package io.rihla.rest;

import io.rihla.bridge.Answer;
import io.rihla.bridge.Availability;
import java.util.List;

/** A request that Jira has not answered, or has refused. */
final class JiraRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Availability availability;
    private final transient List<String> problems;

    private JiraRefused(Availability availability, List<String> problems) {
        super(availability.state().id(), null, false, false);
        this.availability = availability;
        this.problems = List.copyOf(problems);
    }

    /** What Jira has answered, if it has. */
    static <T> T require(Answer<T> answer) {
        if (!answer.ok()) {
            throw new JiraRefused(answer.availability(), answer.problems());
        }
        return answer.value();
    }

    /** Jira has something against it. */
    static JiraRefused because(Answer<?> answer) {
        return new JiraRefused(Availability.REFUSED, answer.problems());
    }

    Availability availability() {
        return availability;
    }

    /** What Jira says, in its own words. */
    List<String> problems() {
        return problems;
    }
}
