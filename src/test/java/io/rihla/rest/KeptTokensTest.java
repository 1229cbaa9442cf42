package io.rihla.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class KeptTokensTest {

    private final AtomicLong nanos = new AtomicLong();
    private final KeptTokens kept = new KeptTokens(nanos::get);

    @Test
    void anAnswerFollowsFromWhatItWasMadeOfAndFromNothingElse() {
        assertThat(kept.follows("", "seen")).isFalse();
        kept.keep("token", "seen");
        assertThat(kept.follows("token", "seen")).isTrue();
        assertThat(kept.follows("token", "other")).isFalse();
        assertThat(kept.follows("other", "seen")).isFalse();
    }

    @Test
    void afterSomeSecondsItIsMadeAgain() {
        kept.keep("token", "seen");
        nanos.addAndGet(KeptTokens.LIFE.toNanos());
        assertThat(kept.follows("token", "seen")).isTrue();
        nanos.incrementAndGet();
        assertThat(kept.follows("token", "seen")).isFalse();
    }

    @Test
    void askingDoesNotMakeItLiveLonger() {
        kept.keep("token", "seen");
        nanos.addAndGet(KeptTokens.LIFE.toNanos() / 2 + 1);
        assertThat(kept.follows("token", "seen")).isTrue();
        nanos.addAndGet(KeptTokens.LIFE.toNanos() / 2 + 1);
        assertThat(kept.follows("token", "seen")).isFalse();
    }

    @Test
    void theOldestMakeWay() {
        for (int answer = 0; answer <= KeptTokens.MOST; answer++) {
            kept.keep("token " + answer, "seen");
        }
        assertThat(kept.follows("token 0", "seen")).isFalse();
        assertThat(kept.follows("token 1", "seen")).isTrue();
    }
}
