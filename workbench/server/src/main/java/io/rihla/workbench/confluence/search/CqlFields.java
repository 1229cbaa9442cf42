package io.rihla.workbench.confluence.search;

import io.rihla.workbench.confluence.content.WikiException;
import io.rihla.workbench.confluence.content.WikiPage;
import io.rihla.workbench.confluence.content.WikiPages;
import io.rihla.workbench.confluence.people.People;
import io.rihla.workbench.confluence.storage.MacroCalls;
import io.rihla.workbench.confluence.storage.StorageException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** What each field of a query asks of a page. */
final class CqlFields {

    private final WikiPages pages;
    private final People people;
    private final Map<Long, String> index;

    CqlFields(WikiPages pages, People people, Map<Long, String> index) {
        this.pages = pages;
        this.people = people;
        this.index = index;
    }

    Predicate<WikiPage> equal(String field, String value) {
        return switch (field) {
            case "space", "space.key" -> page -> page.spaceKey().equals(value);
            case "type" -> page -> value.equalsIgnoreCase("page");
            case "id", "content" -> page -> String.valueOf(page.id()).equals(value);
            case "title" -> page -> page.title().equalsIgnoreCase(value);
            case "parent" -> page -> String.valueOf(page.parentId()).equals(value);
            case "ancestor" ->
                    page ->
                            pages.ancestors(page).stream()
                                    .anyMatch(above -> String.valueOf(above.id()).equals(value));
            case "creator" -> page -> Objects.equals(page.creator(), userKey(value));
            case "contributor" ->
                    page ->
                            pages.versions(page).stream()
                                    .anyMatch(
                                            version ->
                                                    Objects.equals(
                                                            version.author(), userKey(value)));
            case "macro" -> page -> hasMacro(page, value);
            default -> throw unknown(field);
        };
    }

    Predicate<WikiPage> contains(String field, String words) {
        return switch (field) {
            case "title" -> page -> hasWords(page.title(), words);
            case "text" -> page -> hasWords(index.getOrDefault(page.id(), ""), words);
            case "sitesearch" -> contains("text", words);
            default -> throw unknown(field);
        };
    }

    static Comparator<WikiPage> order(String field) {
        return switch (field) {
            case "created" -> Comparator.comparing(WikiPage::created);
            case "lastmodified" -> Comparator.comparing(WikiPage::modified);
            case "title" -> Comparator.comparing(page -> page.title().toLowerCase(Locale.ROOT));
            case "id" -> Comparator.comparing(WikiPage::id);
            default -> throw unknown(field);
        };
    }

    private String userKey(String name) {
        return people.byName(name).map(user -> user.getKey().getStringValue()).orElse(name);
    }

    private static boolean hasMacro(WikiPage page, String name) {
        try {
            return MacroCalls.in(page.body()).stream().anyMatch(call -> call.name().equals(name));
        } catch (StorageException e) {
            return false;
        }
    }

    private static boolean hasWords(String text, String words) {
        String searched = text.toLowerCase(Locale.ROOT);
        for (String word : words.toLowerCase(Locale.ROOT).split("[\\s*]+")) {
            if (!searched.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static WikiException unknown(String field) {
        return WikiException.invalid("Could not parse cql : No field exists with name: " + field);
    }
}
