package io.rihla.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class VisibleMapsTest {

    private final TestUsers users = new TestUsers("ana");
    private final AtomicInteger asked = new AtomicInteger();
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final CountDownLatch patience = new CountDownLatch(1);
    private final TestClock clock = new TestClock(Instant.parse("2026-01-01T00:00:00Z"));
    private volatile String body = "{\"visible\":[\"shop\",\"unasked\"]}";
    private volatile int status = 200;
    private volatile boolean slow;
    private final VisibleMaps maps =
            new VisibleMaps(new Neighbour(confluence(), users, users), clock);

    @AfterEach
    void close() {
        patience.countDown();
        maps.close();
    }

    @Test
    void asksAsThePersonAndKeepsTheAnswerForAMinute() {
        assertThat(visible("ana", "shop", "clinic").value()).containsExactly("shop");
        assertThat(visible("ana", "clinic").value()).isEmpty();
        assertThat(asked).hasValue(1);

        clock.pass(Duration.ofSeconds(61));
        body = "{\"visible\":[\"clinic\"]}";
        assertThat(visible("ana", "shop", "clinic").value()).containsExactly("clinic");
        assertThat(asked).hasValue(2);
    }

    @Test
    void asksAgainForAMapThatWasNotAskedFor() {
        visible("ana", "shop");
        visible("ana", "shop", "clinic");
        assertThat(asked).hasValue(2);
    }

    @Test
    void mapsAndPersonasAreAskedForTogetherAndKeptTogether() {
        body = "{\"visible\":[\"shop\",\"lina\"]}";
        Set<String> seen = maps.visible("ana", Set.of("shop"), Set.of("lina", "omar")).value();

        assertThat(seen).containsExactlyInAnyOrder("shop", "lina");
        assertThat(sent).containsExactly("{\"keys\":[\"shop\"],\"personas\":[\"lina\",\"omar\"]}");
        assertThat(visible("ana", "shop").value()).containsExactly("shop");
        assertThat(asked).hasValue(1);
    }

    @Test
    void whatIsTooMuchForOneQuestionIsAskedWithSeveral() {
        Set<String> many =
                IntStream.range(0, VisibleMaps.MOST_AT_ONCE + 1)
                        .mapToObj(each -> "m" + each)
                        .collect(Collectors.toSet());
        body = "{\"visible\":[\"m1\",\"lina\"]}";

        assertThat(maps.visible("ana", many, Set.of("lina")).value())
                .containsExactlyInAnyOrder("m1", "lina");
        assertThat(sent).hasSize(2);
        assertThat(sent.get(1)).isEqualTo("{\"keys\":[\"m999\"],\"personas\":[]}");
    }

    @Test
    void nobodySeesNothingAndIsNotAskedFor() {
        assertThat(visible("", "shop").value()).isEmpty();
        assertThat(visible("ana").value()).isEmpty();
        assertThat(visible("gone", "shop").availability()).isEqualTo(Availability.REFUSED);
        assertThat(asked).hasValue(0);
    }

    @Test
    void anAnswerThatIsNoneShowsNoMapAndIsNotKept() {
        body = "<html>";
        assertThat(visible("ana", "shop")).isEqualTo(away());
        status = 500;
        assertThat(visible("ana", "shop")).isEqualTo(away());
        status = 403;
        assertThat(visible("ana", "shop").availability()).isEqualTo(Availability.REFUSED);
        assertThat(asked).hasValue(3);
    }

    @Test
    void nobodyWaitsForASlowConfluence() {
        slow = true;
        assertThat(visible("ana", "shop")).isEqualTo(away());
    }

    @Test
    void nothingIsVisibleOnceThePluginHasEnded() {
        maps.close();
        assertThat(visible("ana", "shop")).isEqualTo(away());
    }

    private Answer<Set<String>> visible(String userKey, String... keys) {
        return maps.visible(userKey, Set.of(keys), Set.of());
    }

    private static Answer<Set<String>> away() {
        return Answer.none(Availability.AWAY, Set.of());
    }

    private Wire confluence() {
        return new Wire() {
            @Override
            public Reply send(boolean anonymous, Call call) {
                asked.incrementAndGet();
                assertThat(call.path()).isEqualTo("rest/rihla/1.0/visible-maps");
                sent.add(call.body().orElse(""));
                if (slow) {
                    try {
                        patience.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }
                return Reply.answered(status, body, () -> Availability.REFUSED);
            }

            @Override
            public Optional<Link> link() {
                return Optional.empty();
            }
        };
    }
}
