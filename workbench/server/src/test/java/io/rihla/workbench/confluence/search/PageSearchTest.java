package io.rihla.workbench.confluence.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.plugins.index.api.Extractor2;
import com.atlassian.confluence.plugins.index.api.FieldDescriptor;
import io.rihla.workbench.confluence.WikiFixture;
import io.rihla.workbench.confluence.api.HostIndexer;
import io.rihla.workbench.confluence.content.SpaceRight;
import io.rihla.workbench.confluence.content.Viewer;
import io.rihla.workbench.confluence.content.WikiException;
import io.rihla.workbench.confluence.content.WikiPage;
import io.rihla.workbench.confluence.content.WikiSpace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageSearchTest {

    private final WikiFixture wiki = new WikiFixture();
    private final PageSearch search = new PageSearch(wiki.content, wiki.people, wiki.index);

    @BeforeEach
    void pages() {
        WikiSpace open = wiki.fixture.space("OPEN", "team", SpaceRight.VIEW);
        WikiSpace closed = wiki.fixture.space("CLOSED", "others", SpaceRight.VIEW);
        add(open, "Journey of a customer", "<p>The phone rings &amp; rings</p>");
        add(open, "Plan", "<p>x</p><ac:structured-macro ac:name=\"journey-map\"/>");
        add(closed, "Secret journey", "<p>phone</p>");
        wiki.fixture.changes.forEach(wiki.index::changed);
        wiki.index.flush();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title ~ journey | Journey of a customer",
                "text ~ \"phone rings\" | Journey of a customer",
                "space = OPEN and macro = journey-map | Plan",
                "space in (OPEN, CLOSED) and title = \"PLAN\" | Plan",
                "type = page and (title ~ \"plan\" or text ~ phone) and not title ~ customer | Plan",
                "SPACE != OPEN | ''"
            })
    void findsWhatTheViewerMaySee(String cql, String title) {
        List<String> titles =
                search.find(wiki.mia.viewer(), cql).stream().map(WikiPage::title).toList();

        assertThat(titles).isEqualTo(title.isEmpty() ? List.of() : List.of(title));
    }

    @Test
    void ordersAsAsked() {
        assertThat(search.find(wiki.admin.viewer(), "text ~ phone order by title desc"))
                .extracting(WikiPage::title)
                .containsExactly("Secret journey", "Journey of a customer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title ~", "nothing = x", "title ~ a b", "\"open", "title ~ a order x"})
    void refusesWhatItDoesNotUnderstand(String cql) {
        assertThatThrownBy(() -> search.find(wiki.mia.viewer(), cql))
                .isInstanceOf(WikiException.class)
                .hasMessageContaining("Could not parse cql");
    }

    @Test
    void knowsPagesAsTheyWereAtTheLastFlush() {
        WikiSpace space = wiki.fixture.space("LATER", "team", SpaceRight.VIEW);
        WikiPage page =
                wiki.content.pages().create(space.key(), 0, "Late", "<p>curlew</p>", "k-mia");

        wiki.index.index(page.id());
        assertThat(search.find(wiki.mia.viewer(), "text ~ curlew")).isEmpty();
        wiki.index.flush();
        assertThat(search.find(wiki.mia.viewer(), "siteSearch ~ CURLEW")).containsExactly(page);

        wiki.content.pages().trash(page.id());
        wiki.index.index(page.id());
        wiki.index.flush();
        assertThat(search.find(wiki.admin.viewer(), "text ~ curlew")).isEmpty();
    }

    @Test
    void indexesWhatExtractorsAddAndNothingElseOfAFailingOne() throws Exception {
        WikiSpace space = wiki.fixture.space("ADDED", "team", SpaceRight.VIEW);
        WikiPage page = wiki.content.pages().create(space.key(), 0, "Own", "<p>own</p>", "k-mia");
        List<String> asked = new ArrayList<>();
        AutoCloseable adding = wiki.extractors.add(10, extractor(asked, "first", "avocet"));
        wiki.extractors.add(20, extractor(asked, "second", null));

        wiki.index.index(page.id());
        wiki.index.flush();
        assertThat(asked).containsExactly("second", "first");
        assertThat(search.find(wiki.mia.viewer(), "text ~ avocet")).containsExactly(page);
        assertThat(search.excerpt(page, "avocet")).contains("avocet");

        adding.close();
        assertThat(search.find(wiki.mia.viewer(), "text ~ avocet")).containsExactly(page);
        new HostIndexer(wiki.index::index).reIndexExcludingDependents(wiki.entities.page(page));
        wiki.index.flush();
        assertThat(search.find(wiki.mia.viewer(), "text ~ avocet")).isEmpty();
    }

    /** Gives a text, or fails where there is none to give. */
    private static Extractor2 extractor(List<String> asked, String name, String text) {
        return new Extractor2() {
            @Override
            public StringBuilder extractText(Object searchable) {
                asked.add(name);
                return new StringBuilder(Objects.requireNonNull(text));
            }

            @Override
            public Collection<FieldDescriptor> extractFields(Object searchable) {
                return List.of();
            }
        };
    }

    private void add(WikiSpace space, String title, String body) {
        wiki.content.pages().create(space.key(), 0, title, body, "k-mia");
    }

    /** As Data Center's clients ask for them; strangers are not told who is there. */
    @Test
    void findsPeopleByTheirFullName() {
        PeopleSearch people = new PeopleSearch(wiki.people);
        String name = wiki.mia.getFullName();
        String begins = name.substring(0, 2).toLowerCase(Locale.ROOT);
        String query = "type=user and user.fullname~\"%s\"";

        assertThat(people.find(wiki.admin.viewer(), query.formatted(begins + "*")).orElseThrow())
                .contains(wiki.mia);
        assertThat(people.find(wiki.admin.viewer(), query.formatted(begins)).orElseThrow())
                .isEmpty();
        assertThat(people.find(Viewer.ANONYMOUS, query.formatted(begins + "*")).orElseThrow())
                .isEmpty();
        assertThat(people.find(wiki.admin.viewer(), "title ~ x")).isEmpty();
    }
}
