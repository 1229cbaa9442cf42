package io.rihla.workbench.confluence.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rihla.workbench.database.Database;
import io.rihla.workbench.database.PostgresServer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class WikiContentOnPostgresTest {

    @Test
    void keepsAPagesWholeLife() {
        try (Database database = PostgresServer.shared().freshDatabase()) {
            List<WikiChange> changes = new ArrayList<>();
            WikiContent content = open(database, changes);
            content.settings().allowAnonymous(true);
            WikiSpace space = content.spaces().create("S", "Space", "ada");
            WikiPages pages = content.pages();
            WikiPage top = pages.create("S", space.homePageId(), "رحلة", "<p>1</p>", "ada");
            WikiPage below = pages.create("S", top.id(), "Below", "", null);
            pages.update(top.id(), 2, "Two", "<p>2</p>", "ben", "why");
            assertThatThrownBy(() -> pages.create("S", 0, "TWO", "", "ada"))
                    .isInstanceOf(WikiException.class);
            pages.restrict(top, List.of(new Restriction(Operation.VIEW, Subject.group("team"))));
            content.spaces().create("T", "Target", "ada");
            pages.move(top.id(), "T", 0);
            pages.trash(below.id());
            pages.restore(below.id());
            pages.move(below.id(), "T", top.id());

            WikiContent again = open(database, changes);

            assertThat(again.settings().anonymousAllowed()).isTrue();
            assertThat(again.pages().versions(top))
                    .extracting(WikiPage::title)
                    .containsExactly("Two", "رحلة");
            assertThat(again.pages().ancestors(below))
                    .extracting(WikiPage::id)
                    .containsExactly(top.id());
            Viewer ada = ContentFixture.user("ada");
            assertThat(again.rights().mayView(ada, below)).isFalse();
            assertThat(again.rights().mayView(ContentFixture.user("ada", "team"), below)).isTrue();
            assertThat(again.rights().visible(ada, again.pages().current()))
                    .extracting(WikiPage::title)
                    .containsExactlyInAnyOrder("Space", "Target");
            again.spaces().remove(again.spaces().byKey("T").orElseThrow());
            assertThat(again.pages().byId(top.id())).isEmpty();
            assertThat(changes).last().isInstanceOf(WikiChange.SpaceRemoved.class);
        }
    }

    private static WikiContent open(Database database, List<WikiChange> changes) {
        return new WikiContent(
                new JdbcTemplate(database.dataSource()),
                database.transactions(),
                Clock.systemUTC(),
                changes::add);
    }
}
