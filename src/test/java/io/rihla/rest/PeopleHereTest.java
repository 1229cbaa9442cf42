package io.rihla.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.rihla.documents.NotesOfNodes;
import io.rihla.documents.Viewer;
import io.rihla.tracking.Staff;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleHereTest {

    @ParameterizedTest
    @CsvSource({"Ana Pop, Ana Pop", "'', u1"})
    void whoHasNoNameIsNamedByTheirKey(String fullName, String shown) {
        assertThat(here(fullName).get(0).path("name").asText()).isEqualTo(shown);
    }

    @Test
    void aNameIsCutBetweenLetters() {
        String shown = here("a".repeat(79) + "😀".repeat(3)).get(0).path("name").asText();

        assertThat(shown).isEqualTo("a".repeat(79));
    }

    /** What is told of somebody with this name who has just come. */
    private static ArrayNode here(String fullName) {
        NotesOfNodes notes = new NotesOfNodes(Duration.ofSeconds(12), 100, () -> 0L);
        PeopleHere people = new PeopleHere(notes, new OnePerson(fullName));
        people.comes(Viewer.of("u1"), "map", "tab", "card:c1", true);
        ArrayNode list = new ObjectMapper().createArrayNode();
        people.list(Viewer.of("u1"), "map", "tab", list);
        return list;
    }

    private record OnePerson(String fullName) implements Staff {

        @Override
        public Optional<String> userKey(String userName) {
            return Optional.empty();
        }

        @Override
        public Optional<Person> person(String userKey) {
            return Optional.of(new Person("ana", fullName));
        }
    }
}
