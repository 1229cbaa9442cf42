package io.rihla.journey;

import java.util.List;
import java.util.Set;

/** What all parts of a map have in common. */
public sealed interface Element
        permits Stage,
                Lane,
                Touchpoint,
                Card,
                PainPoint,
                IssueLink,
                KpiUse,
                MapPersona,
                PersonaFeeling,
                Evidence {

    /** Unique among all elements of the map, and never used again. */
    String id();

    /** Where the element stands among its siblings. */
    Rank rank();

    /** Whether the element has been deleted; its content is kept so that it can come back. */
    boolean deleted();

    /**
     * What came in with an import and has no place in the model, as a JSON object; empty when there
     * is none.
     */
    String extra();

    ElementRef ref();

    /**
     * The elements without which this one is not to be seen; empty for what stands in the map
     * itself.
     */
    List<ElementRef> parents();

    /** The fields that hold a text per language. */
    Set<TextField> textFields();

    /** The other fields that an edit can write, deletion and place among them. */
    Set<Field> attributes();

    /** The texts of one of {@link #textFields()}. */
    LocalizedText text(TextField field);

    /** This element with one of its {@link #textFields()} replaced. */
    Element with(TextField field, LocalizedText texts);

    /** One of the {@link #attributes()} in its canonical writing. */
    String get(Field attribute);

    /** This element with one of its {@link #attributes()} replaced, given in canonical writing. */
    Element with(Field attribute, String value);
}
