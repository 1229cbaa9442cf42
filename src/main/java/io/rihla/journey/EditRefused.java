package io.rihla.journey;

import java.util.List;
import java.util.Optional;

/** A map's refusal of an edit that makes no sense for it. The map is as it was. */
public final class EditRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final EditError error;
    private final transient ElementRef element;
    private final transient Optional<Field> field;
    private final transient List<String> args;

    /**
     * @param element the element that the edit fails at
     * @param field the field that it fails at, if at one
     * @param args what the message names, such as a limit
     */
    public EditRefused(EditError error, ElementRef element, Optional<Field> field, String... args) {
        super(error.code() + " at " + element + field.map(f -> " " + f.id()).orElse(""));
        this.error = error;
        this.element = element;
        this.field = field;
        this.args = List.of(args);
    }

    EditRefused(EditError error, Grain grain, String... args) {
        this(error, grain.element(), Optional.of(grain.field()), args);
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
