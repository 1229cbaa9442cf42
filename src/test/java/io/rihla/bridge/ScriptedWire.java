package io.rihla.bridge;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Answers each path as a test says, and anything else with 404. */
final class ScriptedWire implements Wire {

    final Map<String, Reply> replies = new HashMap<>();
    final List<String> log = new ArrayList<>();
    final List<Call> calls = new ArrayList<>();
    Optional<Link> link =
            Optional.of(new Link("Jira", URI.create("http://jira.test/"), Manner.IMPERSONATING));

    private final Supplier<String> currentUser;

    ScriptedWire(Supplier<String> currentUser) {
        this.currentUser = currentUser;
    }

    void answers(String path, int status, String body) {
        replies.put(path, Reply.answered(status, body, () -> Availability.REFUSED));
    }

    @Override
    public Reply send(boolean anonymous, Call call) {
        log.add((anonymous ? "" : currentUser.get()) + " " + call.method() + " " + call.path());
        calls.add(call);
        return replies.getOrDefault(
                call.path(), Reply.answered(404, "{}", () -> Availability.REFUSED));
    }

    @Override
    public Optional<Link> link() {
        return link;
    }
}
