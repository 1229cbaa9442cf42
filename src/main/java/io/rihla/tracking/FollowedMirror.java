package io.rihla.tracking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A mirror that tells which issues have changed in what the life of a pain point depends on. */
public final class FollowedMirror implements IssueMirror {

    private final IssueMirror mirror;
    private final Consumer<Collection<Long>> changed;

    /**
     * @param changed told after the change is kept, with at least one issue
     */
    public FollowedMirror(IssueMirror mirror, Consumer<Collection<Long>> changed) {
        this.mirror = mirror;
        this.changed = changed;
    }

    @Override
    public Map<Long, MirroredIssue> issues(Collection<Long> ids) {
        return mirror.issues(ids);
    }

    @Override
    public Map<Long, MirroredIssue> all() {
        return mirror.all();
    }

    @Override
    public Optional<Instant> asOf() {
        return mirror.asOf();
    }

    @Override
    public void keep(Collection<MirroredIssue> read) {
        Map<Long, MirroredIssue> before =
                mirror.issues(read.stream().map(MirroredIssue::id).toList());
        mirror.keep(read);
        List<Long> different =
                read.stream()
                        .filter(issue -> differs(before.get(issue.id()), issue))
                        .map(MirroredIssue::id)
                        .toList();
        if (!different.isEmpty()) {
            changed.accept(different);
        }
    }

    private static boolean differs(@Nullable MirroredIssue before, MirroredIssue now) {
        return before == null
                || before.category() != now.category()
                || before.cancelled() != now.cancelled()
                || before.gone() != now.gone();
    }
}
