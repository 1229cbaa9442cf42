package io.rihla.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.bridge.Answer;
import io.rihla.bridge.Availability;
import io.rihla.bridge.Call;
import io.rihla.bridge.Reply;
import io.rihla.tracking.index.ElementInMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the KPIs of maps say: only Confluence knows, and tells each person what they may see. It is
 * asked once, however many maps, stages and KPIs an item shows.
 */
@JiraComponent
public class JourneyFigures {

    /** Confluence answers for no more maps at once; the item then says how to narrow. */
    static final int MOST_MAPS = 50;

    private static final int MOST_STAGES = 200;
    private static final String NOTHING = "{\"maps\":[],\"kpis\":{},\"missing\":[]}";

    private final VisibleIndex visible;
    private final ConfluenceLink confluence;

    public JourneyFigures(VisibleIndex visible, ConfluenceLink confluence) {
        this.visible = visible;
        this.confluence = confluence;
    }

    /**
     * An answer of Confluence, or that there was none.
     *
     * @param complete whether it is of all maps that are wanted
     */
    public record Asked(Reply reply, boolean complete) {}

    /** Asks as somebody. */
    public Asked ask(String userKey, FiguresWanted wanted) {
        Answer<Set<String>> maps = maps(userKey, wanted);
        if (!maps.ok()) {
            return new Asked(new Reply(maps.availability(), 0, ""), true);
        }
        if (maps.value().isEmpty()) {
            return new Asked(new Reply(Availability.OK, 200, NOTHING), true);
        }
        List<String> asked = new TreeSet<>(maps.value()).stream().limit(MOST_MAPS).toList();
        Call question = Call.post("rest/rihla/1.0/kpi-figures", question(asked, wanted));
        return new Asked(confluence.ask(userKey, question), asked.size() == maps.value().size());
    }

    /**
     * Those that were chosen, else all. Confluence leaves out those that the person may not see;
     * only where there are too many to ask about has Jira to know before.
     */
    private Answer<Set<String>> maps(String userKey, FiguresWanted wanted) {
        Set<String> chosen = wanted.chosen();
        if (!chosen.isEmpty()) {
            return Answer.of(chosen);
        }
        Set<String> all = visible.index().keys();
        return all.size() <= MOST_MAPS ? Answer.of(all) : visible.maps(userKey);
    }

    /** Stages have ids within their maps: what other maps have by the same id is left out later. */
    private static String question(List<String> maps, FiguresWanted wanted) {
        ObjectNode question = JsonNodeFactory.instance.objectNode();
        maps.forEach(question.putArray("maps")::add);
        Set<String> stages = new TreeSet<>();
        wanted.stages().stream().map(ElementInMap::id).forEach(stages::add);
        if (stages.size() <= MOST_STAGES) {
            stages.forEach(question.putArray("stages")::add);
        }
        question.put("period", wanted.period());
        question.put("periods", wanted.periods());
        question.put("words", wanted.reader().tag());
        question.put("charts", wanted.charts());
        return question.toString();
    }
}
