package io.rihla.workbench.confluence.ui;

import io.rihla.workbench.confluence.content.Subject;
import io.rihla.workbench.confluence.content.WikiException;
import io.rihla.workbench.confluence.people.People;
import io.rihla.workbench.confluence.people.WikiUser;
import io.rihla.workbench.web.Html;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Users and groups in forms: names typed with commas between them, groups as {@code @group}. */
final class SubjectFields {

    private final People people;

    SubjectFields(People people) {
        this.people = people;
    }

    String field(String id, String label, List<Subject> subjects) {
        return """
        <div class="field-group"><label for="%s">%s</label><input class="text long-field" id="%s" name="%s" value="%s" autocomplete="off">
        <div class="description">User names, and groups as @group, with commas between them. Empty: everybody who may see the space.</div></div>
        """
                .formatted(
                        id,
                        label,
                        id,
                        id,
                        Html.escape(
                                subjects.stream()
                                        .map(this::typed)
                                        .collect(Collectors.joining(", "))));
    }

    List<Subject> read(String typed) {
        return Arrays.stream(typed.split(","))
                .map(String::trim)
                .filter(name -> !name.isEmpty())
                .map(this::subject)
                .toList();
    }

    Subject subject(String typed) {
        if (typed.startsWith("@")) {
            return Subject.group(typed.substring(1));
        }
        return people.byName(typed)
                .map(user -> Subject.user(user.getKey().getStringValue()))
                .orElseThrow(() -> WikiException.invalid("There is no user " + typed));
    }

    String typed(Subject subject) {
        return switch (subject.kind()) {
            case USER -> people.byKey(subject.name()).map(WikiUser::name).orElse(subject.name());
            case GROUP -> "@" + subject.name();
            case ANONYMOUS -> "Anonymous";
        };
    }
}
