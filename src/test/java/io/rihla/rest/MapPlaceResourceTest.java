package io.rihla.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.documents.MapHead;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MapPlaceResourceTest {

    private final Site site = new Site();

    @BeforeEach
    void takeInAMap() {
        site.as("ana");
        site.mapsResource.importMap("CX", null, Site.file("online-shop"));
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void pagesThatOneMayNotSeeAreANumber() {
        MapHead map = site.store.head("online-shop").orElseThrow();
        site.grant(7, "ana", Site.VIEW);
        site.grant(7, "omar", Site.VIEW);
        site.grant(8, "ana", Site.VIEW);
        site.grant(101, "omar", Site.VIEW);
        for (long page : new long[] {7, 8, 101}) {
            site.appearances.shows(page, List.of(map));
        }

        JsonNode all = Site.json(site.placeResource.shownOn("online-shop"));
        site.as("omar");
        JsonNode some = Site.json(site.placeResource.shownOn("online-shop"));
        site.as("eva");
        Response none = site.placeResource.shownOn("online-shop");

        assertThat(all.path("pages").findValuesAsText("id")).containsExactly("7", "8", "101");
        assertThat(some.path("pages").findValuesAsText("id")).containsExactly("7", "101");
        assertThat(some.path("hidden").asInt()).isOne();
        assertThat(some.toString()).doesNotContain("Page 8");
        assertThat(none.getStatus()).isEqualTo(404);
    }

    @Test
    void aListSaysOnHowManyPagesAMapIsShownAndWhatTheCallerMayDo() {
        MapHead map = site.store.head("online-shop").orElseThrow();
        site.appearances.shows(7, List.of(map));
        site.appearances.shows(8, List.of(map));
        site.appearances.shows(8, List.of());
        site.grant(101, "omar", Site.VIEW);
        site.as("omar");

        JsonNode listed = Site.json(site.list("")).path("maps").path(0);

        assertThat(listed.path("pages").asInt()).isOne();
        assertThat(listed.path("rights").path("view").asBoolean()).isTrue();
        assertThat(listed.path("rights").path("edit").asBoolean()).isFalse();
    }

    @Test
    void movingTakesBothPages() {
        site.grant(7, "ana", Site.EDIT);
        site.grant(8, "ana", Site.VIEW);
        site.grant(7, "omar", Site.EDIT);
        site.grant(101, "omar", Site.EDIT);

        assertThat(move("omar", 7).getStatus()).isEqualTo(403);
        assertThat(Site.json(move("omar", 7)).path("code").asText()).isEqualTo("may-not-move");
        assertThat(move("ana", 8).getStatus()).isEqualTo(403);
        assertThat(move("ana", 999).getStatus()).isEqualTo(404);
        assertThat(move("ana", 7).getStatus()).isEqualTo(204);
        assertThat(site.store.head("online-shop").orElseThrow().homePage()).contains(7L);
    }

    @Test
    void onlyWhatIsInTheBinIsPurgedAndOnlyWithItsKey() {
        site.grant(101, "admin", Site.REMOVE);
        site.as("admin");
        assertThat(purge("online-shop").getStatus()).isEqualTo(403);

        site.mapsResource.delete("online-shop");
        assertThat(Site.json(purge("something")).path("field").asText()).isEqualTo("confirm");
        assertThat(site.store.head("online-shop")).isPresent();
        assertThat(purge("online-shop").getStatus()).isEqualTo(204);
        assertThat(site.store.head("online-shop")).isEmpty();
    }

    private Response move(String user, long page) {
        site.as(user);
        return site.placeResource.move("online-shop", Site.body("{\"page\":" + page + "}"));
    }

    private Response purge(String confirm) {
        return site.placeResource.purge(
                "online-shop", Site.body("{\"confirm\":\"" + confirm + "\"}"));
    }
}
