package io.rihla.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.rihla.bridge.Answer;
import io.rihla.journey.Feeling;
import io.rihla.text.Language;
import io.rihla.tracking.index.ElementInMap;
import io.rihla.tracking.index.IndexedLink;
import io.rihla.tracking.index.MapLink;
import io.rihla.tracking.index.NameKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Where on the maps that a person may see an issue belongs, as templates take it. */
@JiraComponent
public class IssuePlaces {

    private final VisibleIndex visible;

    public IssuePlaces(VisibleIndex visible) {
        this.visible = visible;
    }

    /** One entry a pain point of the issue. A hidden map leaves no trace. */
    public Answer<List<Map<String, Object>>> of(String userKey, Language reader, long issue) {
        Answer<Set<String>> maps = visible.maps(userKey);
        List<MapLink> links =
                visible.index().linksOf(issue).stream()
                        .filter(link -> maps.value().contains(link.map()))
                        .toList();
        Set<String> concerned = links.stream().map(MapLink::map).collect(Collectors.toSet());
        IndexTexts texts = new IndexTexts(visible.index().names(concerned), reader);
        return new Answer<>(
                maps.availability(),
                links.stream().map(link -> place(texts, link)).toList(),
                maps.problems());
    }

    /** The links of an issue to maps that a person may see. */
    public List<MapLink> links(String userKey, long issue) {
        Set<String> maps = visible.maps(userKey).value();
        return visible.index().linksOf(issue).stream()
                .filter(link -> maps.contains(link.map()))
                .toList();
    }

    private static Map<String, Object> place(IndexTexts texts, MapLink row) {
        IndexedLink link = row.link();
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("map", texts.text(NameKind.MAP, new ElementInMap(row.map(), row.map())));
        place.put("painPoint", link.painPoint());
        place.put("stage", link.stage());
        place.put("stages", stages(texts, row));
        place.put(
                "touchpoint",
                link.touchpoint().isEmpty()
                        ? Map.of()
                        : texts.text(
                                NameKind.TOUCHPOINT,
                                new ElementInMap(row.map(), link.touchpoint())));
        place.put("feeling", link.feeling().map(IssuePlaces::feeling).orElse(Map.of()));
        place.put("momentOfTruth", link.momentOfTruth());
        return place;
    }

    private static List<Map<String, Object>> stages(IndexTexts texts, MapLink row) {
        return texts.of(row.map(), NameKind.STAGE).stream()
                .map(
                        stage -> {
                            Map<String, Object> text =
                                    new LinkedHashMap<>(texts.text(NameKind.STAGE, stage));
                            text.put("here", stage.id().equals(row.link().stage()));
                            return text;
                        })
                .toList();
    }

    private static Map<String, Object> feeling(Feeling feeling) {
        return FeelingShape.of(feeling);
    }
}
