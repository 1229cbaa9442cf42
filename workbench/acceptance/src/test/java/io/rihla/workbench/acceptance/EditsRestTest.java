package io.rihla.workbench.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people edit one map. */
class EditsRestTest {

    private final Host host = Host.shared();
    private final Maps edgar = new Maps(host.wiki("editor"));
    private final Maps maria = new Maps(host.wiki("manager"));

    private String key;
    private long base;

    @BeforeEach
    void takeInAMap() {
        String space = new Wiki(host).space("editor", "manager");
        key = edgar.take(Maps.saying("First"), "?space=" + space);
        base = edgar.read(key).json().path("revision").asLong();
    }

    @Test
    void anEditIsToldToWhoFollowsTheMap() {
        long now =
                edgar.retext(key, base, "stage:s1", "Second")
                        .expect(200)
                        .json()
                        .path("revision")
                        .asLong();
        assertThat(now).isGreaterThan(base);
        JsonNode news = maria.edits(key, base).expect(200).json();
        assertThat(news.path("revision").asLong()).isEqualTo(now);
        assertThat(news.at("/edits/0/edit/text").asText()).isEqualTo("Second");
        assertThat(news.at("/edits/0/author").asText()).isEqualTo(new Wiki(host).userKey("editor"));
        assertThat(maria.edits(key, now).expect(200).json().path("edits")).isEmpty();
    }

    @Test
    void theSameEditSentAgainIsTakenOnce() {
        String edit = Maps.setText("stage:s1", "Once");
        JsonNode first = edgar.edit(key, base, "client-1", edit).expect(200).json();
        JsonNode again = edgar.edit(key, base, "client-1", edit).expect(200).json();
        assertThat(again.path("revision")).isEqualTo(first.path("revision"));
        assertThat(edgar.edits(key, base).json().path("edits")).hasSize(1);
    }

    @Test
    void independentEditsOfTwoPeopleBothStand() {
        edgar.retext(key, base, "stage:s1", "By Edgar").expect(200);
        JsonNode merged = maria.retext(key, base, "stage:s2", "By Maria").expect(200).json();
        assertThat(merged.path("edits")).hasSize(2);
        assertThat(edgar.map(key).at("/stages/0/name/en").asText()).isEqualTo("By Edgar");
        assertThat(edgar.map(key).at("/stages/1/name/en").asText()).isEqualTo("By Maria");
    }

    @Test
    void aCollisionIsRefusedWithBothVersions() {
        edgar.retext(key, base, "stage:s1", "By Edgar").expect(200);
        JsonNode refused = maria.retext(key, base, "stage:s1", "By Maria").expect(409).json();
        assertThat(refused.path("code").asText()).isEqualTo("collision");
        assertThat(refused.path("message").asText()).contains("By Edgar", "By Maria");
        assertThat(refused.at("/collisions/0/mine").asText()).isEqualTo("By Maria");
        assertThat(refused.at("/collisions/0/theirs").asText()).isEqualTo("By Edgar");
        assertThat(edgar.map(key).at("/stages/0/name/en").asText()).isEqualTo("By Edgar");
    }

    @Test
    void undoGivesBackWhatWasThereAndRedoWhatCameAfter() {
        long made = revision(edgar.retext(key, base, "stage:s1", "Oops"));
        long undone = revision(edgar.edit(key, made, "u1", undo(made)));
        assertThat(edgar.map(key).at("/stages/0/name/en").asText()).isEqualTo("First");
        edgar.edit(key, undone, "u2", undo(undone)).expect(200);
        assertThat(edgar.map(key).at("/stages/0/name/en").asText()).isEqualTo("Oops");
    }

    @Test
    void undoLeavesAloneWhatSomebodyChangedSince() {
        long mine = revision(edgar.retext(key, base, "stage:s1", "Mine"));
        long theirs = revision(maria.retext(key, mine, "stage:s1", "Theirs"));
        edgar.edit(key, theirs, "u1", undo(mine)).expect(409);
        assertThat(edgar.map(key).at("/stages/0/name/en").asText()).isEqualTo("Theirs");
    }

    @Test
    void nobodyUndoesTheEditOfSomebodyElse() {
        long mine = revision(edgar.retext(key, base, "stage:s1", "Mine"));
        assertThat(maria.edit(key, mine, "u1", undo(mine)).status()).isBetween(400, 499);
        assertThat(edgar.map(key).at("/stages/0/name/en").asText()).isEqualTo("Mine");
    }

    @Test
    void anOlderRevisionCanStillBeRead() {
        edgar.retext(key, base, "stage:s1", "Later").expect(200);
        JsonNode then = edgar.read(key + "?revision=" + base).expect(200).json();
        assertThat(then.at("/map/stages/0/name/en").asText()).isEqualTo("First");
    }

    private static long revision(Http.Answer edited) {
        return edited.expect(200).json().path("revision").asLong();
    }

    private static String undo(long revision) {
        return "{\"type\":\"undo\",\"revision\":" + revision + "}";
    }
}
