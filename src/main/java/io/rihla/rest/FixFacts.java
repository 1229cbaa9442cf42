package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.bridge.BridgeSettings;
import io.rihla.bridge.IssueAnswer;
import io.rihla.bridge.LiveIssue;
import io.rihla.documents.Opened;
import io.rihla.journey.IssueLink;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.Life;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.PainPoint;
import io.rihla.journey.Touchpoint;
import io.rihla.text.Language;
import io.rihla.tracking.Catalogue;
import io.rihla.tracking.DepartmentOfFix;
import io.rihla.tracking.DepartmentOfFix.Owner;
import io.rihla.tracking.Departments;
import io.rihla.tracking.IssueMirror;
import io.rihla.tracking.LifeMemory;
import io.rihla.tracking.LifeMemory.PainKey;
import io.rihla.tracking.PainPointLife;
import io.rihla.tracking.PainPointLife.IssueState;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What follows, for one person, from the issues that this person may see and from no others. */
@ConfluenceComponent
public class FixFacts {

    private final Departments departments;
    private final BridgeSettings settings;
    private final IssueMirror mirror;
    private final LifeMemory memory;

    public FixFacts(
            Departments departments,
            BridgeSettings settings,
            IssueMirror mirror,
            LifeMemory memory) {
        this.departments = departments;
        this.settings = settings;
        this.mirror = mirror;
        this.memory = memory;
    }

    /**
     * What is needed to answer about these maps, read once for one request whatever their size. Of
     * the mirror only the department is taken that the rules gave to issues which this person sees.
     */
    Reading reading(Collection<Long> maps, IssueAnswer read, Language language) {
        Map<Long, String> byRules = new HashMap<>();
        mirror.issues(read.visible().keySet())
                .forEach((id, issue) -> byRules.put(id, issue.ruleDepartment()));
        return new Reading(
                departments.catalogue(),
                settings.cancelled(),
                read,
                byRules,
                memory.fixed(maps).keySet(),
                language);
    }

    /** The same for one request. */
    static final class Reading {

        private final Catalogue catalogue;
        private final DepartmentOfFix departmentOfFix;
        private final Predicate<String> cancelled;
        private final IssueAnswer read;
        private final Map<Long, String> byRules;
        private final Set<PainKey> fixed;
        private final Language language;

        Reading(
                Catalogue catalogue,
                Predicate<String> cancelled,
                IssueAnswer read,
                Map<Long, String> byRules,
                Set<PainKey> fixed,
                Language language) {
            this.catalogue = catalogue;
            this.cancelled = cancelled;
            this.read = read;
            this.byRules = byRules;
            this.fixed = fixed;
            this.language = language;
            departmentOfFix = new DepartmentOfFix(catalogue);
        }

        OfMap of(Opened<JourneyMap> opened) {
            JourneyMap map = opened.document();
            Map<String, Touchpoint> touchpoints = new HashMap<>();
            map.touchpoints().forEach(touchpoint -> touchpoints.put(touchpoint.id(), touchpoint));
            return new OfMap(this, opened.head().id(), map.mainLanguage(), touchpoints);
        }

        private boolean cancelled(LiveIssue issue) {
            return cancelled.test(issue.resolution());
        }
    }

    /** The facts of one map. */
    record OfMap(Reading reading, long id, Language main, Map<String, Touchpoint> touchpoints) {

        /** The id of the stage in which it hurts. */
        String stage(PainPoint pain) {
            return touchpoint(pain).map(Touchpoint::stage).orElse("");
        }

        /** The name of the one department whose fix this is; empty for none. */
        String department(PainPoint pain, IssueLink link) {
            return reading.departmentOfFix
                    .of(
                            link.department(),
                            pain.department(),
                            reading.byRules.getOrDefault(link.issue(), ""),
                            touchpoint(pain).map(Touchpoint::department).orElse(""))
                    .map(this::name)
                    .orElse("");
        }

        /** How far the repair is, as far as this person can know. */
        Life life(PainPoint pain, List<IssueLink> links) {
            List<IssueState> states =
                    links.stream()
                            .map(link -> reading.read.visible().get(link.issue()))
                            .filter(Objects::nonNull)
                            .map(
                                    issue ->
                                            new IssueState(
                                                    issue.category(), reading.cancelled(issue)))
                            .toList();
            boolean wasFixed = reading.fixed.contains(new PainKey(id, pain.id()));
            return PainPointLife.seen(states, links.size() - states.size(), wasFixed);
        }

        private String name(Owner owner) {
            return reading.catalogue
                    .withId(owner.id())
                    .flatMap(entry -> entry.name().shownIn(reading.language, main))
                    .map(LocalizedText.Shown::text)
                    .orElse(owner.name());
        }

        private Optional<Touchpoint> touchpoint(PainPoint pain) {
            return Optional.ofNullable(touchpoints.get(pain.touchpoint()));
        }
    }
}
