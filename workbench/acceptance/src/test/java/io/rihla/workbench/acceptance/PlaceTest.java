package io.rihla.workbench.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.workbench.product.User;
import io.rihla.workbench.product.UserGroups;
import io.rihla.workbench.product.Users;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to pages and people loses no map. */
class PlaceTest {

    private final Host host = Host.shared();
    private final Wiki wiki = new Wiki(host);
    private final Maps editor = new Maps(host.wiki("editor"));
    private final Maps viewer = new Maps(host.wiki("viewer"));
    private final Maps admin = new Maps(host.wiki("admin"));

    private String space;
    private long home;
    private String key;
    private JsonNode map;

    @BeforeEach
    void placeAMap() {
        space = wiki.space("editor");
        home = wiki.page("editor", space, "<p>Home</p>");
        key = editor.take(Maps.saying("Kept"), "?page=" + home);
        wiki.save("editor", home, Wiki.macro(key));
        map = editor.map(key);
    }

    @Test
    void aMovedPageTakesItsMapAndTheRightsAlong() {
        String readable = wiki.space("editor");
        wiki.letRead(readable, "viewer");
        viewer.read(key).expect(404);
        wiki.move(home, readable);
        viewer.read(key).expect(200);
        assertThat(editor.lists(key, "&space=" + readable)).isTrue();
        assertThat(editor.lists(key, "&space=" + space)).isFalse();
        assertThat(editor.map(key)).isEqualTo(map);
    }

    @Test
    void aMapIsAwayWhileItsPageIsInTheTrash() {
        wiki.trash("editor", home);
        editor.read(key).expect(404);
        assertThat(editor.lists(key, "")).isFalse();
        wiki.restore(home);
        assertThat(editor.map(key)).isEqualTo(map);
        editor.retext(key, 0, "stage:s1", "Goes on").expect(200);
    }

    @Test
    void aCopyShowsTheMapOnlyToThoseWhoMaySeeItsHome() {
        String readable = wiki.space("editor");
        wiki.letRead(readable, "viewer");
        long copy = wiki.copy("editor", home, readable);
        assertThat(host.wiki("editor").get(Wiki.view(copy)).expect(200).text()).contains("Kept");
        assertThat(host.wiki("viewer").get(Wiki.view(copy)).expect(200).text())
                .doesNotContain("Kept");
        assertThat(editor.read(key).json().path("page").asText()).isEqualTo(Wiki.view(home));
    }

    @Test
    void theMapOfAPurgedPageIsKeptForAdministrators() {
        wiki.trash("editor", home);
        wiki.purge(home);
        editor.read(key).expect(404);
        assertThat(admin.map(key)).isEqualTo(map);
        admin.export(key).expect(200);
    }

    @Test
    void theMapOfARemovedSpaceIsKeptForAdministrators() {
        wiki.removeSpace(space);
        editor.read(key).expect(404);
        assertThat(admin.map(key)).isEqualTo(map);
        assertThat(admin.lists(key, "")).isTrue();
    }

    @Test
    void anOldVersionOfAPageShowsTheMapOfThen() {
        editor.retext(key, 0, "stage:s1", "Newer").expect(200);
        wiki.save("editor", home, Wiki.macro(key) + "<p>more</p>");
        JsonNode old =
                host.wiki("editor")
                        .get(Wiki.CONTENT + "/" + home + "?version=2&expand=body.view")
                        .expect(200)
                        .json();
        assertThat(old.at("/body/view/value").asText()).contains("Kept").doesNotContain("Newer");
        assertThat(host.wiki("editor").get(Wiki.view(home)).text()).contains("Newer");
    }

    @Test
    void aRenamedPersonKeepsTheirDrafts() {
        Users users = host.service(Users.class);
        String name = "rana" + UUID.randomUUID().toString().substring(30);
        User rana = newUser(name);
        users.save(rana);
        String draft = new Maps(host.wiki(name)).take(Maps.saying("Draft"), "");
        users.change(rana.key(), user -> user.withName(name + "-new"));
        Http renamed = Http.as(host.confluence(), name + "-new", name);
        new Maps(renamed).read(draft).expect(200);
        assertThat(new Maps(renamed).lists(draft, "")).isTrue();
    }

    @Test
    void theMapsOfADisabledPersonAreNotLost() {
        Users users = host.service(Users.class);
        String name = "dana" + UUID.randomUUID().toString().substring(30);
        User dana = newUser(name);
        users.save(dana);
        Maps maps = new Maps(host.wiki(name));
        String draft = maps.take(Maps.saying("Draft"), "");
        users.change(dana.key(), user -> user.withActive(false));
        maps.read(draft).expect(401);
        admin.read(draft).expect(200);
        users.change(dana.key(), user -> user.withActive(true));
        maps.read(draft).expect(200);
    }

    private static User newUser(String name) {
        return new User(
                UUID.randomUUID().toString().replace("-", ""),
                name,
                name,
                "Somebody New",
                name + "@example.com",
                "en-GB",
                Set.of(UserGroups.CONFLUENCE.licensed()),
                true);
    }
}
