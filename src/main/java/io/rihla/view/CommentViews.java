package io.rihla.view;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.comments.Comment;
import io.rihla.comments.CommentThread;
import io.rihla.comments.Comments;
import io.rihla.comments.Mentions;
import io.rihla.comments.Talk;
import io.rihla.comments.ThreadState;
import io.rihla.comments.Written;
import io.rihla.documents.Opened;
import io.rihla.documents.Viewer;
import io.rihla.journey.ElementRef;
import io.rihla.journey.EnumIds;
import io.rihla.journey.JourneyMap;
import io.rihla.text.TextLocale;
import io.rihla.text.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is said about a map, as plain maps: with names, and with what the reader may do. */
@ConfluenceComponent
public class CommentViews {

    private final Texts texts;
    private final Authors authors;

    public CommentViews(Texts texts, Authors authors) {
        this.texts = texts;
        this.authors = authors;
    }

    /** A stretch of threads; all names are asked for at once. */
    public Map<String, Object> of(Talk talk, Viewer viewer, TextLocale reader) {
        Map<String, Object> view = counts(talk);
        view.put("total", talk.total());
        view.put("more", talk.more());
        view.put("threads", threads(talk.map(), talk.threads(), viewer, reader));
        return view;
    }

    /** How many open threads there are, by element. */
    public Map<String, Object> counts(Talk talk) {
        Map<String, Object> open = new LinkedHashMap<>();
        talk.open().forEach((element, number) -> open.put(element.toString(), number));
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("mayComment", talk.mayComment());
        view.put("open", open);
        return view;
    }

    /** A thread after somebody wrote in it, and who of those mentioned is not told. */
    public Map<String, Object> of(Written written, Viewer viewer, TextLocale reader) {
        Map<String, String> names = authors.names(written.blind(), reader);
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("comment", written.comment().id());
        view.put("blind", written.blind().stream().map(names::get).toList());
        view.put(
                "thread", threads(written.map(), List.of(written.thread()), viewer, reader).get(0));
        return view;
    }

    private List<Map<String, Object>> threads(
            Opened<JourneyMap> map, List<CommentThread> threads, Viewer viewer, TextLocale reader) {
        Set<String> people = new LinkedHashSet<>();
        for (CommentThread thread : threads) {
            people.add(thread.state().by());
            for (Comment comment : thread.comments()) {
                people.add(comment.author());
                people.addAll(Mentions.in(comment.text()));
            }
        }
        Map<String, String> names = authors.names(people, reader);
        MapWords words = new MapWords(texts, reader, map.document(), names);
        List<Map<String, Object>> views = new ArrayList<>();
        for (CommentThread thread : threads) {
            views.add(thread(map, thread, viewer, words, names));
        }
        return views;
    }

    private static Map<String, Object> thread(
            Opened<JourneyMap> map,
            CommentThread thread,
            Viewer viewer,
            MapWords words,
            Map<String, String> names) {
        ElementRef element = thread.first().element();
        ThreadState state = thread.state();
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", thread.first().id());
        view.put("element", element.toString());
        view.put("kind", EnumIds.id(element.kind()));
        view.put("name", words.name(element));
        view.put("called", words.element(element));
        view.put("gone", !map.document().isVisible(element));
        view.put("resolved", state.resolved());
        view.put("stateBy", state.at().isEmpty() ? "" : names.getOrDefault(state.by(), ""));
        view.put("stateAt", moment(state.at()));
        view.put(
                "comments",
                thread.comments().stream()
                        .map(comment -> comment(map, comment, viewer, names))
                        .toList());
        return view;
    }

    private static Map<String, Object> comment(
            Opened<JourneyMap> map, Comment comment, Viewer viewer, Map<String, String> names) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", comment.id());
        view.put("author", comment.author());
        view.put("name", names.getOrDefault(comment.author(), ""));
        view.put("at", comment.at().toString());
        view.put("edited", moment(comment.edited()));
        view.put("deleted", comment.deleted());
        view.put("mayEdit", Comments.mayRewrite(viewer, comment));
        view.put("mayDelete", Comments.mayDelete(viewer, map, comment));
        view.put(
                "parts",
                Mentions.parts(comment.text()).stream().map(part -> part(part, names)).toList());
        return view;
    }

    private static Map<String, Object> part(Mentions.Part part, Map<String, String> names) {
        return Map.of(
                "text", part.text(),
                "person", part.person(),
                "name", part.person().isEmpty() ? "" : names.getOrDefault(part.person(), ""));
    }

    private static String moment(Optional<Instant> moment) {
        return moment.map(Instant::toString).orElse("");
    }
}
