package io.rihla.journey;

import io.rihla.text.Language;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * A customer journey map as it stood after one edit. It never changes: an edit gives a new map that
 * shares what it did not touch.
 *
 * @param key names the map on this site
 * @param languages the languages in which the map means to have its labels, main language first
 * @param persona the name of the persona whose journey it is, where it is none of the site's
 * @param owner the user key of the person who answers for the map; empty when nobody does
 * @param elements every element by its id, the deleted ones too
 * @param extra what came in with an import and has no place in the model, as JSON
 */
public record JourneyMap(
        String key,
        MapState state,
        List<Language> languages,
        LocalizedText name,
        LocalizedText goal,
        LocalizedText persona,
        LocalizedText scenario,
        String owner,
        PMap<String, Element> elements,
        String extra)
        implements Document<JourneyMap> {

    private static final Set<ElementKind> ELEMENTS =
            EnumSet.of(
                    ElementKind.STAGE,
                    ElementKind.LANE,
                    ElementKind.TOUCHPOINT,
                    ElementKind.CARD,
                    ElementKind.PAIN_POINT,
                    ElementKind.ISSUE_LINK,
                    ElementKind.KPI_USE,
                    ElementKind.MAP_PERSONA,
                    ElementKind.PERSONA_FEELING);

    private static final List<TextField> TEXTS =
            List.of(TextField.NAME, TextField.GOAL, TextField.PERSONA, TextField.SCENARIO);

    /** The state last, since publishing asks for the others. */
    private static final List<Field> ATTRIBUTES =
            List.of(Field.LANGUAGES, Field.OWNER, Field.EXTRA, Field.STATE);

    private static final Map<Field, EditError> NEEDED =
            Collections.unmodifiableMap(
                    new EnumMap<>(
                            Map.of(
                                    Field.GOAL, EditError.PUBLISHED_WITHOUT_GOAL,
                                    Field.PERSONA, EditError.PUBLISHED_WITHOUT_PERSONA,
                                    Field.OWNER, EditError.PUBLISHED_WITHOUT_OWNER)));

    public JourneyMap {
        languages = List.copyOf(languages);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("A map has a main language.");
        }
    }

    /** A draft without any element. */
    public static JourneyMap empty(String key, Language main, LocalizedText name) {
        return new JourneyMap(
                key,
                MapState.DRAFT,
                List.of(main),
                name,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                "",
                HashTreePMap.empty(),
                "");
    }

    @Override
    public Applied<JourneyMap> apply(MapEdit edit) {
        return Applying.apply(this, edit);
    }

    @Override
    public Applied<JourneyMap> apply(MapEdit edit, MapLimits limits) {
        return Applying.apply(this, edit, limits);
    }

    @Override
    public Set<ElementKind> elementKinds() {
        return Collections.unmodifiableSet(ELEMENTS);
    }

    @Override
    public List<TextField> textFields() {
        return TEXTS;
    }

    @Override
    public List<Field> attributes() {
        return ATTRIBUTES;
    }

    @Override
    public Map<Field, EditError> neededToPublish() {
        return NEEDED;
    }

    @Override
    public LocalizedText text(TextField field) {
        return switch (field) {
            case NAME -> name;
            case GOAL -> goal;
            case PERSONA -> persona;
            case SCENARIO -> scenario;
            default -> throw new IllegalArgumentException("A map has no " + field);
        };
    }

    @Override
    public JourneyMap with(TextField field, LocalizedText texts) {
        return new JourneyMap(
                key,
                state,
                languages,
                field == TextField.NAME ? texts : name,
                field == TextField.GOAL ? texts : goal,
                field == TextField.PERSONA ? texts : persona,
                field == TextField.SCENARIO ? texts : scenario,
                owner,
                elements,
                extra);
    }

    @Override
    public String get(Field attribute) {
        return switch (attribute) {
            case STATE -> EnumIds.id(state);
            case LANGUAGES -> Attributes.tags(languages);
            case OWNER -> owner;
            case EXTRA -> extra;
            default -> throw new IllegalArgumentException("A map has no " + attribute);
        };
    }

    @Override
    public JourneyMap with(Field attribute, String value) {
        return new JourneyMap(
                key,
                attribute == Field.STATE ? Attributes.constant(MapState.class, value) : state,
                attribute == Field.LANGUAGES ? Attributes.languages(value) : languages,
                name,
                goal,
                persona,
                scenario,
                attribute == Field.OWNER ? value : owner,
                elements,
                attribute == Field.EXTRA ? value : extra);
    }

    @Override
    public JourneyMap withKey(String newKey) {
        return new JourneyMap(
                newKey, state, languages, name, goal, persona, scenario, owner, elements, extra);
    }

    @Override
    public JourneyMap withElements(PMap<String, Element> changed) {
        return new JourneyMap(
                key, state, languages, name, goal, persona, scenario, owner, changed, extra);
    }

    /** The stages that are not deleted, in order. */
    public List<Stage> stages() {
        return live(Stage.class);
    }

    /** The lanes that are not deleted, in order. */
    public List<Lane> lanes() {
        return live(Lane.class);
    }

    /**
     * The touchpoints that are not deleted nor in something deleted, in order, whichever stage they
     * are in.
     */
    public List<Touchpoint> touchpoints() {
        return live(Touchpoint.class);
    }

    /**
     * The cards that are not deleted nor in something deleted, in order, whichever cell they are
     * in.
     */
    public List<Card> cards() {
        return live(Card.class);
    }

    /**
     * The pain points that are not deleted nor in something deleted, in order, whichever touchpoint
     * they belong to.
     */
    public List<PainPoint> painPoints() {
        return live(PainPoint.class);
    }

    /**
     * The links to issues that are not deleted nor of something deleted, in order, whichever pain
     * point they belong to.
     */
    public List<IssueLink> links() {
        return live(IssueLink.class);
    }

    /**
     * The uses of KPIs that are not deleted nor of something deleted, in order, whatever they are
     * measured for.
     */
    public List<KpiUse> kpiUses() {
        return live(KpiUse.class);
    }

    /** The personas of the site whom it is about and who are not deleted; the first is the main. */
    public List<MapPersona> personas() {
        return live(MapPersona.class);
    }

    /** What the personas but the main one feel, where it can be seen, in no order. */
    public List<PersonaFeeling> personaFeelings() {
        return live(PersonaFeeling.class);
    }

    /** A persona by name, or one of the site's. */
    @Override
    public boolean isEmpty(Field field) {
        return Document.super.isEmpty(field) && !(field == Field.PERSONA && !personas().isEmpty());
    }

    /** This map without any link to an issue. */
    public JourneyMap withoutLinks() {
        return without(EnumSet.of(ElementKind.ISSUE_LINK));
    }

    /**
     * What of this map makes sense on another site, whose issues and personas are others: no links,
     * no personas and nothing that only they have. Without a persona by name it is a draft.
     */
    public JourneyMap portable() {
        JourneyMap rest =
                without(
                        EnumSet.of(
                                ElementKind.ISSUE_LINK,
                                ElementKind.MAP_PERSONA,
                                ElementKind.PERSONA_FEELING));
        Map<String, Element> changed = new HashMap<>();
        for (Element element : rest.elements().values()) {
            if (element.attributes().contains(Field.PERSONAS)
                    && !element.get(Field.PERSONAS).isEmpty()) {
                changed.put(element.id(), element.with(Field.PERSONAS, ""));
            }
        }
        JourneyMap portable = rest.withElements(rest.elements().plusAll(changed));
        return state == MapState.PUBLISHED && portable.isEmpty(Field.PERSONA)
                ? portable.with(Field.STATE, EnumIds.id(MapState.DRAFT))
                : portable;
    }

    private JourneyMap without(Set<ElementKind> kinds) {
        return withElements(
                elements.minusAll(
                        elements.values().stream()
                                .filter(element -> kinds.contains(element.ref().kind()))
                                .map(Element::id)
                                .toList()));
    }
}
