package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.bridge.IssueAnswer;
import io.rihla.bridge.Issues;
import io.rihla.bridge.LiveIssue;
import io.rihla.documents.MapHead;
import io.rihla.documents.MapService;
import io.rihla.documents.Opened;
import io.rihla.documents.Viewer;
import io.rihla.journey.EnumIds;
import io.rihla.journey.IssueLink;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.PainPoint;
import io.rihla.text.TextLocale;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells how the issues of maps stand, as one person may see them. What the person may not see is a
 * number and nothing else: it enters no state.
 */
@ConfluenceComponent
public class IssueStates {

    private final MapService maps;
    private final Issues issues;
    private final FixFacts fixes;
    private final KeptTokens kept = new KeptTokens(System::nanoTime);
    private final Clock clock = Clock.systemDefaultZone();

    public IssueStates(MapService maps, Issues issues, FixFacts fixes) {
        this.maps = maps;
        this.issues = issues;
        this.fixes = fixes;
    }

    /**
     * The issues of those of these maps that the person may see. While nothing is new, the rights
     * are asked and one statement reads where the maps are; what departments and settings say
     * besides may then be some seconds old.
     *
     * @param token of the newest answer that the person has; empty for none
     */
    ObjectNode of(Viewer viewer, TextLocale locale, Collection<String> keys, String token) {
        List<Opened<JourneyMap>> opened = maps.openVisible(viewer, keys);
        Set<Long> linked = new LinkedHashSet<>();
        opened.forEach(map -> map.document().links().forEach(link -> linked.add(link.issue())));
        IssueAnswer read = issues.read(viewer, linked);
        ObjectNode answer = Json.object();
        answer.put("state", read.availability().state().id());
        answer.put("connect", read.availability().connect().map(Object::toString).orElse(""));
        reader(answer.putObject("reader"), locale);
        issues(answer.putObject("issues"), read);
        String seen = digest(answer + seen(opened, read));
        if (kept.follows(token, seen)) {
            return told(Json.object(), false, token, read);
        }
        FixFacts.Reading facts =
                fixes.reading(
                        opened.stream().map(map -> map.head().id()).toList(),
                        read,
                        locale.language());
        ObjectNode byMap = answer.putObject("maps");
        opened.forEach(map -> map(byMap.putObject(map.head().key()), map, read, facts.of(map)));
        String newest = digest(answer.toString());
        kept.keep(newest, seen);
        boolean changed = !newest.equals(token);
        return told(changed ? answer : Json.object(), changed, newest, read);
    }

    /** What the person sees of the maps and of Jira, beside the issues themselves. */
    private static String seen(List<Opened<JourneyMap>> opened, IssueAnswer read) {
        StringBuilder seen = new StringBuilder();
        for (Opened<JourneyMap> map : opened) {
            MapHead head = map.head();
            seen.append(head.id()).append(' ').append(head.revision()).append(' ');
            seen.append(head.stamp()).append(' ').append(map.rights().edit()).append('\n');
        }
        return seen.append(new TreeSet<>(read.hidden())).toString();
    }

    private static ObjectNode told(
            ObjectNode json, boolean changed, String token, IssueAnswer read) {
        json.put("changed", changed);
        json.put("token", token);
        json.put("asOf", nothingRead(read) ? "" : read.asOf().toString());
        return json;
    }

    private static boolean nothingRead(IssueAnswer read) {
        return !read.availability().ok() && read.visible().isEmpty() && read.hidden().isEmpty();
    }

    private static void reader(ObjectNode json, TextLocale locale) {
        json.put("tag", locale.tag());
        json.put("lang", locale.language().tag());
        json.put("dir", locale.language().direction().html());
    }

    private void issues(ObjectNode json, IssueAnswer read) {
        LocalDate today = LocalDate.now(clock);
        String home = issues.site().map(URI::toString).orElse("");
        read.visible().values().stream()
                .sorted((a, b) -> Long.compare(a.id(), b.id()))
                .forEach(issue -> json.set(Long.toString(issue.id()), issue(issue, today, home)));
    }

    private static ObjectNode issue(LiveIssue issue, LocalDate today, String home) {
        ObjectNode json = IssueJson.issue(issue, today);
        json.put("state", issue.overdue(today) ? "overdue" : EnumIds.id(issue.category()));
        json.put("url", home.isEmpty() ? "" : home + "/browse/" + issue.key());
        return json;
    }

    private static void map(
            ObjectNode json, Opened<JourneyMap> opened, IssueAnswer read, FixFacts.OfMap facts) {
        json.put("mayEdit", opened.rights().edit());
        json.put("revision", opened.revision());
        Map<String, List<IssueLink>> byPain = new LinkedHashMap<>();
        opened.document()
                .links()
                .forEach(
                        link ->
                                byPain.computeIfAbsent(link.painPoint(), id -> new ArrayList<>())
                                        .add(link));
        ObjectNode pains = json.putObject("painPoints");
        for (PainPoint pain : opened.document().painPoints()) {
            pain(
                    pains.putObject(pain.id()),
                    pain,
                    byPain.getOrDefault(pain.id(), List.of()),
                    read,
                    facts);
        }
    }

    private static void pain(
            ObjectNode json,
            PainPoint pain,
            List<IssueLink> links,
            IssueAnswer read,
            FixFacts.OfMap facts) {
        json.put("touchpoint", pain.touchpoint());
        json.put("stage", facts.stage(pain));
        ArrayNode shown = json.putArray("links");
        int restricted = 0;
        int unread = 0;
        for (IssueLink link : links) {
            if (read.visible().containsKey(link.issue())) {
                shown.addObject()
                        .put("issue", link.issue())
                        .put("department", facts.department(pain, link));
            } else if (read.hidden().contains(link.issue())) {
                restricted++;
            } else {
                unread++;
            }
        }
        json.put("restricted", restricted);
        json.put("unread", unread);
        // What cannot be read says nothing: not even that nobody has begun.
        String derived = unread > 0 ? "" : EnumIds.id(facts.life(pain, links));
        String override = pain.life().map(EnumIds::id).orElse("");
        json.put("derived", derived);
        json.put("override", override);
        json.put("life", override.isEmpty() ? derived : override);
    }

    private static String digest(String answer) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(answer.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 22);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
