package io.rihla.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CircuitTest {

    private final AtomicLong nanos = new AtomicLong(-5);
    private final Circuit circuit = new Circuit(nanos::get);

    @Test
    void fiveFailuresInARowOpenItAndOneSuccessBetweenDoesNot() {
        fail(4);
        assertThat(circuit.pass()).isTrue();
        circuit.succeeded();
        fail(4);
        assertThat(circuit.state()).isEqualTo(Circuit.State.CLOSED);
        fail(1);
        assertThat(circuit.state()).isEqualTo(Circuit.State.OPEN);
        assertThat(circuit.pass()).isFalse();
    }

    @Test
    void afterItsRestExactlyOneMayTry() {
        fail(5);
        nanos.addAndGet(Circuit.REST.toNanos() - 1);
        assertThat(circuit.pass()).isFalse();
        nanos.addAndGet(1);
        assertThat(circuit.state()).isEqualTo(Circuit.State.HALF_OPEN);
        assertThat(circuit.pass()).isTrue();
        assertThat(circuit.pass()).isFalse();
        circuit.succeeded();
        assertThat(circuit.pass()).isTrue();
        assertThat(circuit.state()).isEqualTo(Circuit.State.CLOSED);
    }

    @Test
    void aFailedTryGivesItAnotherWholeRest() {
        fail(5);
        nanos.addAndGet(Circuit.REST.toNanos());
        assertThat(circuit.pass()).isTrue();
        circuit.failed();
        assertThat(circuit.pass()).isFalse();
        nanos.addAndGet(Circuit.REST.toNanos());
        assertThat(circuit.pass()).isTrue();
    }

    @Test
    void aTryThatNeverReachedTheNeighbourLeavesTheTryToOthers() {
        fail(5);
        nanos.addAndGet(Circuit.REST.toNanos());
        assertThat(circuit.pass()).isTrue();
        circuit.nothingLearnt();
        assertThat(circuit.pass()).isTrue();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(circuit.pass()).isTrue();
            circuit.failed();
        }
    }
}
