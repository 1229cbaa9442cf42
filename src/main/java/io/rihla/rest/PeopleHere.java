package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.rihla.documents.SharedNotes;
import io.rihla.documents.Viewer;
import io.rihla.tracking.Staff;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Who else is in a map, and where. Whoever follows a map says so with each poll, and is gone when
 * they have not for some seconds; nothing of it is stored.
 */
@ConfluenceComponent
public class PeopleHere {

    /** How many people an answer names. */
    static final int MOST = 50;

    private static final Pattern CLIENT = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern AT = Pattern.compile("|[a-z-]{1,20}:[A-Za-z0-9._-]{1,64}");
    private static final int LONGEST_NAME = 80;
    private static final String FIELDS = "|";

    private final SharedNotes notes;
    private final Staff staff;

    public PeopleHere(SharedNotes notes, Staff staff) {
        this.notes = notes;
        this.staff = staff;
    }

    /**
     * Somebody says where they are.
     *
     * @param client a browser's name for itself, at most 64 characters
     * @param at the element that they are at; empty for none
     * @throws RestRefused if one of them is none
     */
    void comes(Viewer viewer, String map, String client, String at, boolean editing) {
        if (!CLIENT.matcher(client).matches()) {
            throw RestRefused.value("client");
        }
        if (!AT.matcher(at).matches()) {
            throw RestRefused.value("at");
        }
        notes.put(
                group(map),
                name(viewer, client),
                String.join(FIELDS, at, Boolean.toString(editing), fullName(viewer)));
    }

    /** Adds the people who are in a map, the one who asks included. */
    void list(Viewer viewer, String map, String client, ArrayNode people) {
        List<SharedNotes.Note> here = notes.in(group(map));
        String self = name(viewer, client);
        here.stream()
                .limit(MOST)
                .forEach(
                        note -> {
                            String[] fields = note.text().split(Pattern.quote(FIELDS), 3);
                            people.addObject()
                                    .put(
                                            "client",
                                            note.name().substring(note.name().indexOf(' ') + 1))
                                    .put("name", fields[2])
                                    .put("at", fields[0])
                                    .put("editing", Boolean.parseBoolean(fields[1]))
                                    .put("self", note.name().equals(self));
                        });
    }

    private static String group(String map) {
        return "people " + map;
    }

    /** Nobody takes another person's place by giving themselves the same name. */
    private static String name(Viewer viewer, String client) {
        return viewer.userKey() + " " + client;
    }

    private String fullName(Viewer viewer) {
        String name =
                staff.person(viewer.userKey())
                        .map(Staff.Person::fullName)
                        // Directories have people without one.
                        .filter(known -> !known.isEmpty())
                        .orElse(viewer.userKey());
        int end = Math.min(name.length(), LONGEST_NAME);
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end);
    }
}
