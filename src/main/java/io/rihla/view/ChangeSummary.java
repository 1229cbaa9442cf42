package io.rihla.view;

import io.rihla.journey.Addition;
import io.rihla.journey.Card;
import io.rihla.journey.Change;
import io.rihla.journey.Element;
import io.rihla.journey.ElementKind;
import io.rihla.journey.ElementRef;
import io.rihla.journey.EnumIds;
import io.rihla.journey.Field;
import io.rihla.journey.IssueLink;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.KpiUse;
import io.rihla.journey.LoggedEdit;
import io.rihla.journey.PainPoint;
import io.rihla.journey.PersonaFeeling;
import io.rihla.journey.Touchpoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in a few lines what many edits of one person came to. */
final class ChangeSummary {

    /** How many things a line names. */
    private static final int MOST_PARTS = 6;

    private final JourneyMap map;
    private final MapWords words;

    /** What became of an element, in the order in which it is told. */
    private enum Fate {
        ADDED,
        CHANGED,
        MOVED,
        DELETED,
        RESTORED;

        String text() {
            return "rihla.notice.fate." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Elements of one kind that stand in one stage are told together. */
    private record Group(ElementKind kind, String stage) {}

    ChangeSummary(JourneyMap map, MapWords words) {
        this.map = map;
        this.words = words;
    }

    /** A line for each fate; one line where nothing is left of the edits. */
    List<String> of(List<LoggedEdit> edits) {
        Map<ElementRef, Fate> fates = new LinkedHashMap<>();
        for (LoggedEdit edit : edits) {
            for (Change change : edit.edit().changes()) {
                fates.compute(subject(change), (ref, before) -> after(before, fate(change)));
            }
        }
        List<String> lines = new ArrayList<>();
        for (Fate fate : Fate.values()) {
            Map<Group, List<ElementRef>> groups = new LinkedHashMap<>();
            fates.forEach(
                    (ref, own) -> {
                        if (own == fate) {
                            groups.computeIfAbsent(group(ref), group -> new ArrayList<>()).add(ref);
                        }
                    });
            if (!groups.isEmpty()) {
                lines.add(words.compose(fate.text(), parts(groups)));
            }
        }
        return lines.isEmpty() ? List.of(words.text("rihla.notice.nothing-left")) : lines;
    }

    /** What a change is told of: what a persona feels, of where they feel it. */
    private ElementRef subject(Change change) {
        ElementRef ref = change.grain().element();
        return map.element(ref.id())
                .filter(PersonaFeeling.class::isInstance)
                .map(PersonaFeeling.class::cast)
                .map(feeling -> ElementRef.touchpoint(feeling.touchpoint()))
                .orElse(ref);
    }

    private static Fate fate(Change change) {
        if (change instanceof Addition && change.grain().field() == Field.EXISTENCE) {
            return Fate.ADDED;
        }
        if (change instanceof Change.Delete) {
            return Fate.DELETED;
        }
        if (change instanceof Change.Restore) {
            return Fate.RESTORED;
        }
        return change.grain().field() == Field.PLACE ? Fate.MOVED : Fate.CHANGED;
    }

    /** Empty for what was brought in and taken out again, or the other way round. */
    private static @Nullable Fate after(@Nullable Fate before, Fate now) {
        if (before == null) {
            return now;
        }
        return switch (now) {
            case DELETED -> before == Fate.ADDED || before == Fate.RESTORED ? null : now;
            case RESTORED -> before == Fate.DELETED ? null : now;
            case ADDED -> now;
            case CHANGED -> before == Fate.MOVED ? now : before;
            case MOVED -> before;
        };
    }

    private String parts(Map<Group, List<ElementRef>> groups) {
        String comma = words.text("rihla.history.comma") + " ";
        String told =
                groups.entrySet().stream()
                        .limit(MOST_PARTS)
                        .map(entry -> part(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining(comma));
        return groups.size() > MOST_PARTS ? told + comma + "…" : told;
    }

    private String part(Group group, List<ElementRef> refs) {
        String part =
                refs.size() == 1
                        ? words.element(refs.get(0))
                        : words.plural(count(group.kind()), refs.size());
        return group.stage().isEmpty()
                ? part
                : words.compose(
                        "rihla.notice.in-stage", part, words.name(ElementRef.stage(group.stage())));
    }

    private static String count(ElementKind kind) {
        return kind == ElementKind.ISSUE_LINK
                ? "rihla.count.linked-issues"
                : "rihla.count." + EnumIds.id(kind) + "s";
    }

    private Group group(ElementRef ref) {
        return new Group(ref.kind(), map.element(ref.id()).flatMap(this::stage).orElse(""));
    }

    private Optional<String> stage(Element element) {
        if (element instanceof Touchpoint touchpoint) {
            return Optional.of(touchpoint.stage());
        }
        if (element instanceof Card card) {
            return Optional.of(card.stage());
        }
        if (element instanceof PainPoint painPoint) {
            return map.element(painPoint.touchpoint()).flatMap(this::stage);
        }
        if (element instanceof KpiUse use) {
            return use.subject().kind() == ElementKind.STAGE
                    ? Optional.of(use.subject().id())
                    : map.element(use.subject().id()).flatMap(this::stage);
        }
        return element instanceof IssueLink link
                ? map.element(link.painPoint()).flatMap(this::stage)
                : Optional.empty();
    }
}
