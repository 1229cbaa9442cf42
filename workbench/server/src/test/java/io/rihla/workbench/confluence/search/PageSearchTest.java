package io.rihla.workbench.confluence.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rihla.workbench.confluence.WikiFixture;
import io.rihla.workbench.confluence.content.SpaceRight;
import io.rihla.workbench.confluence.content.WikiException;
import io.rihla.workbench.confluence.content.WikiPage;
import io.rihla.workbench.confluence.content.WikiSpace;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageSearchTest {

    private final WikiFixture wiki = new WikiFixture();
    private final PageSearch search = new PageSearch(wiki.content, wiki.people);

    @BeforeEach
    void pages() {
        WikiSpace open = wiki.fixture.space("OPEN", "team", SpaceRight.VIEW);
        WikiSpace closed = wiki.fixture.space("CLOSED", "others", SpaceRight.VIEW);
        add(open, "Journey of a customer", "<p>The phone rings &amp; rings</p>");
        add(open, "Plan", "<p>x</p><ac:structured-macro ac:name=\"journey-map\"/>");
        add(closed, "Secret journey", "<p>phone</p>");
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

    private void add(WikiSpace space, String title, String body) {
        wiki.content.pages().create(space.key(), 0, title, body, "k-mia");
    }
}
