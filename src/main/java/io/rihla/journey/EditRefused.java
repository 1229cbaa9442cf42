package io.rihla.journey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A map's refusal of an edit that makes no sense for it. The map is as it was. */
public final class EditRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final EditError error;
    private final transient ElementRef element;
    private final transient Optional<Field> field;
    private final transient List<String> args;
    private final transient List<EditRefused> others;

    /**
     * @param element the element that the edit fails at
     * @param field the field that it fails at, if at one
     * @param args what the message names, such as a limit
     */
    public EditRefused(EditError error, ElementRef element, Optional<Field> field, String... args) {
        this(error, element, field, List.of(args), List.of());
    }

    private EditRefused(
            EditError error,
            ElementRef element,
            Optional<Field> field,
            List<String> args,
            List<EditRefused> others) {
        super(error.code() + " at " + element + field.map(f -> " " + f.id()).orElse(""));
        this.error = error;
        this.element = element;
        this.field = field;
        this.args = List.copyOf(args);
        this.others = List.copyOf(others);
    }

    EditRefused(EditError error, Grain grain, String... args) {
        this(error, grain.element(), Optional.of(grain.field()), args);
    }

    /**
     * A refusal for more than one reason.
     *
     * @param reasons at least one; the first is what this one says itself
     */
    static EditRefused all(List<EditRefused> reasons) {
        EditRefused first = reasons.get(0);
        return new EditRefused(
                first.error,
                first.element,
                first.field,
                first.args,
                reasons.subList(1, reasons.size()));
    }

    /** Everything that speaks against the edit, this one first. */
    public List<EditRefused> reasons() {
        return Stream.concat(Stream.of(this), others.stream()).toList();
    }

    public EditError error() {
        return error;
    }

    /** The last part of the message's key. */
    public String code() {
        return error.code();
    }

    public ElementRef element() {
        return element;
    }

    public Optional<Field> field() {
        return field;
    }

    public List<String> args() {
        return args;
    }
}
