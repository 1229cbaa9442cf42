package io.rihla.view;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.rihla.documents.MapHead;
import io.rihla.documents.Opened;
import io.rihla.journey.EnumIds;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.Persona;
import io.rihla.journey.TextField;
import io.rihla.persona.EvidenceLife;
import io.rihla.persona.Segment;
import io.rihla.persona.Segments;
import io.rihla.persona.picture.Avatar;
import io.rihla.text.Language;
import io.rihla.text.Texts;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Personas as the templates on the server and in the browser get them, for one reader. */
@ConfluenceComponent
public class PersonaViews {

    /** The parts of the sheet under the header, with their fields in the order people read them. */
    private static final Map<String, List<TextField>> PARTS = parts();

    private final Segments segments;
    private final EvidenceLife evidenceLife;
    private final Texts texts;
    private final ApplicationProperties product;

    public PersonaViews(
            Segments segments,
            EvidenceLife evidenceLife,
            Texts texts,
            @ComponentImport ApplicationProperties product) {
        this.evidenceLife = evidenceLife;
        this.segments = segments;
        this.texts = texts;
        this.product = product;
    }

    /** The persona as it is to be shown. */
    public Map<String, Object> of(Persona persona, Showing showing) {
        return of(persona, showing, around(persona));
    }

    /** What a persona shows that changes without an edit of it, as it is now. */
    Around around(Persona persona) {
        return new Around(
                LocalDate.now(ZoneOffset.UTC),
                evidenceLife.months(),
                segments.named(persona.segments()));
    }

    Map<String, Object> of(Persona persona, Showing showing, Around around) {
        Language shown = showing.shown(persona);
        Labels labels = new Labels(shown, persona.mainLanguage());
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("key", persona.key());
        view.put("interactive", showing.interactive());
        view.put("editing", showing.editing());
        view.put("drawing", showing.drawing());
        view.put("wanted", showing.wanted().tag());
        view.put("lang", shown.tag());
        view.put("dir", shown.direction().html());
        view.put("otherLanguage", showing.wanted() != shown);
        view.put("reader", MapViews.reader(showing.reader()));
        view.put("state", EnumIds.id(persona.state()));
        head(view, persona, labels);
        view.put("owner", showing.owner());
        view.put("priority", persona.priority());
        view.put("segments", segments(persona.segments(), shown, around.segments()));
        view.put("channels", channels(persona.channels(), showing));
        view.put("parts", parts(persona, labels, showing.editing()));
        EvidenceViews.put(
                view, persona.evidence(), labels, around.today(), around.evidenceMonths());
        view.put("evidenceFile", below(persona.key()) + "/evidence");
        view.put("fallbacks", labels.fallbacks());
        return view;
    }

    /**
     * Personas in a list, each in the language in which it would be shown by itself.
     *
     * @param named the segments of all of them by their ids
     * @param links the addresses of their pages; empty for one that has none
     */
    public List<Map<String, Object>> listed(
            List<Opened<Persona>> personas,
            Showing showing,
            Map<String, Segment> named,
            Function<MapHead, String> links) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        int lasts = evidenceLife.months();
        return personas.stream()
                .map(
                        opened -> {
                            Persona persona = opened.document();
                            Map<String, Object> view =
                                    listed(persona, showing, named, today, lasts);
                            view.put("link", links.apply(opened.head()));
                            return view;
                        })
                .toList();
    }

    private Map<String, Object> listed(
            Persona persona,
            Showing showing,
            Map<String, Segment> named,
            LocalDate today,
            int lasts) {
        Language shown = showing.shown(persona);
        Labels labels = new Labels(shown, persona.mainLanguage());
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("key", persona.key());
        view.put("interactive", showing.interactive());
        view.put("drawing", showing.drawing());
        view.put("reader", MapViews.reader(showing.reader()));
        view.put("state", EnumIds.id(persona.state()));
        head(view, persona, labels);
        view.put("priority", persona.priority());
        view.put("segments", segments(persona.segments(), shown, named));
        EvidenceViews.put(view, persona.evidence(), labels, today, lasts);
        return view;
    }

    private void head(Map<String, Object> view, Persona persona, Labels labels) {
        TextView name = labels.view(persona.name());
        view.put("name", name);
        view.put("title", name == null ? persona.key() : name.getText());
        view.put("role", labels.view(persona.text(TextField.ROLE)));
        view.put("quote", labels.view(persona.text(TextField.QUOTE)));
        view.put("picture", persona.picture().isEmpty() ? "" : address(persona));
        view.put("initials", Avatar.initials(name == null ? "" : name.getText()));
        view.put("colour", Avatar.colour(persona.key()));
    }

    /** A picture's address never shows another one, so browsers may keep it. */
    private String address(Persona persona) {
        return below(persona.key()) + "/picture/" + persona.picture();
    }

    private String below(String key) {
        return product.getBaseUrl(UrlMode.RELATIVE) + "/rest/rihla/1.0/personas/" + key;
    }

    private static List<TextView> segments(
            Collection<String> ids, Language shown, Map<String, Segment> named) {
        return ids.stream()
                .map(named::get)
                .filter(Objects::nonNull)
                .map(segment -> new Labels(shown, Language.EN).view(segment.name()))
                .filter(Objects::nonNull)
                .toList();
    }

    private List<String> channels(Collection<String> channels, Showing showing) {
        Language reader = showing.reader().language();
        return channels.stream()
                .map(
                        channel -> {
                            String key = "rihla.channel." + channel;
                            return texts.has(reader, key) ? texts.text(reader, key) : channel;
                        })
                .toList();
    }

    /** Readers get what is said; what a persona is nothing without stands there all the same. */
    private static List<Map<String, Object>> parts(
            Persona persona, Labels labels, boolean editing) {
        return PARTS.entrySet().stream()
                .map(part -> part(part.getKey(), part.getValue(), persona, labels, editing))
                .filter(part -> !((List<?>) part.getOrDefault("fields", List.of())).isEmpty())
                .toList();
    }

    private static Map<String, Object> part(
            String name, List<TextField> fields, Persona persona, Labels labels, boolean editing) {
        boolean essential = name.equals("essentials");
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("name", name);
        view.put(
                "fields",
                fields.stream()
                        .filter(field -> essential || editing || !persona.text(field).isEmpty())
                        .map(field -> field(field, persona.text(field), labels))
                        .toList());
        return view;
    }

    private static Map<String, @Nullable Object> field(
            TextField field, LocalizedText text, Labels labels) {
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        view.put("field", field.field().id());
        view.put("text", labels.view(text));
        return view;
    }

    private static Map<String, List<TextField>> parts() {
        Map<String, List<TextField>> parts = new LinkedHashMap<>();
        parts.put(
                "essentials",
                List.of(TextField.INTERESTS, TextField.PAINS, TextField.BUYING_REASONS));
        parts.put("wants", List.of(TextField.GOAL, TextField.NEEDS, TextField.MOTIVATIONS));
        parts.put(
                "person",
                List.of(
                        TextField.DEMOGRAPHICS,
                        TextField.LIFESTYLE,
                        TextField.BEHAVIOUR,
                        TextField.BACK_STORY));
        parts.put(
                "way",
                List.of(
                        TextField.FOUND_US,
                        TextField.FIRST_EXPERIENCE,
                        TextField.PURCHASE_DRIVERS));
        return parts;
    }

    /**
     * What changes round a persona.
     *
     * @param evidenceMonths after how many evidence counts as ageing
     * @param segments those of the persona by their ids
     */
    record Around(LocalDate today, int evidenceMonths, Map<String, Segment> segments) {}
}
