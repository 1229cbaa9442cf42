package io.rihla.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class NeighbourTest {

    private static final Call CALL = Call.get("rest/x");

    private final TestUsers users = new TestUsers("ana", "reader");
    private final FakeJira jira = new FakeJira(users);
    private final Neighbour neighbour = new Neighbour(jira, users, users);

    @Test
    void asksAsWhoeverIsMeantAndGivesTheThreadBack() {
        users.logIn("ana");
        neighbour.ask("ana", CALL);
        neighbour.ask("reader", CALL);
        neighbour.ask("", CALL);
        assertThat(jira.log).containsExactly("ana GET rest/x", "reader GET rest/x", " GET rest/x");
        assertThat(users.get()).isEqualTo("ana");
    }

    @Test
    void asksNothingForAUserWhoIsGone() {
        assertThat(neighbour.ask("gone", CALL).availability()).isEqualTo(Availability.REFUSED);
        assertThat(jira.log).isEmpty();
    }

    @Test
    void leavesAFailingNeighbourInPeace() {
        jira.stance = Availability.AWAY;
        for (int i = 0; i < 9; i++) {
            assertThat(neighbour.ask("", CALL).availability()).isEqualTo(Availability.AWAY);
        }
        assertThat(jira.log).hasSize(Circuit.FAILURES);
        assertThat(neighbour.circuit()).isEqualTo(Circuit.State.OPEN);
    }

    @Test
    void whoHasToConnectFirstIsNoFailureOfTheNeighbour() {
        jira.stance = Availability.connect(Optional.empty());
        for (int i = 0; i < 9; i++) {
            neighbour.ask("ana", CALL);
        }
        assertThat(jira.log).hasSize(9);
        assertThat(neighbour.circuit()).isEqualTo(Circuit.State.CLOSED);
    }

    @Test
    void whatIsThrownOnTheWayIsAFailureAndNoException() {
        jira.meanwhile =
                () -> {
                    throw new IllegalStateException("broken");
                };
        assertThat(neighbour.ask("ana", CALL).availability()).isEqualTo(Availability.AWAY);
    }

    @Test
    void nobodyHoldsMoreThanTheirTurns() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch entered = new CountDownLatch(Turns.IN_ALL);
        CountDownLatch goOn = new CountDownLatch(1);
        jira.meanwhile =
                () -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    entered.countDown();
                    await(goOn);
                    inside.decrementAndGet();
                };
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try {
            List<Future<Reply>> asked = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                String user = "user" + i % 5;
                asked.add(
                        threads.submit(
                                () -> {
                                    users.logIn(user);
                                    return neighbour.ask(user, CALL);
                                }));
            }
            assertThat(entered.await(10, TimeUnit.SECONDS)).isTrue();
            long refused = 0;
            while (refused < 20 - Turns.IN_ALL) {
                refused = asked.stream().filter(Future::isDone).count();
                Thread.onSpinWait();
            }
            goOn.countDown();
            int answered = 0;
            for (Future<Reply> one : asked) {
                answered += one.get(10, TimeUnit.SECONDS).availability().ok() ? 1 : 0;
            }
            assertThat(most).hasValue(Turns.IN_ALL);
            assertThat(answered).isEqualTo(Turns.IN_ALL);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void onePersonHoldsTwoTurnsAndNobodyElseWaitsForThem() {
        Turns turns = new Turns();
        assertThat(turns.take("ana", Duration.ZERO)).isTrue();
        assertThat(turns.take("ana", Duration.ZERO)).isTrue();
        assertThat(turns.take("ana", Duration.ofMillis(20))).isFalse();
        assertThat(turns.take("omar", Duration.ZERO)).isTrue();
        turns.giveBack("ana");
        assertThat(turns.take("ana", Duration.ZERO)).isTrue();
        turns.giveBack("ana");
        turns.giveBack("ana");
        turns.giveBack("omar");
        assertThat(turns.taken()).isZero();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
