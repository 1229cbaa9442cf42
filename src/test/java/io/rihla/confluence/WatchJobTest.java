package io.rihla.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.SchedulerService;
import io.rihla.notices.Letter;
import io.rihla.notices.Mailing;
import io.rihla.notices.NoticeList;
import io.rihla.notices.Post.PostFailed;
import io.rihla.notices.Telling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WatchJobTest {

    private final Telling telling = mock();
    private final Mailing mailing = mock();
    private final NoticeList list = mock();
    private final ClusterLockService locks = mock();
    private final ClusterLock lock = mock();
    private final WatchJob job =
            new WatchJob(telling, mailing, list, locks, mock(SchedulerService.class));

    @BeforeEach
    void aLock() {
        when(locks.getLockForName("io.rihla.watches")).thenReturn(lock);
        when(lock.tryLock()).thenReturn(true);
    }

    @Test
    void mailsGoEvenIfChangesCannotBeFound() {
        doThrow(new IllegalStateException("broken")).when(telling).work();
        run();
        verify(mailing).work();
        verify(lock).unlock();
    }

    @Test
    void oldNoticesAreRemovedOnceAnHour() {
        for (int minute = 0; minute < 61; minute++) {
            run();
        }
        verify(list, times(2)).tidy();
    }

    @Test
    void whileAnotherNodeIsAtItNothingIsDone() {
        when(lock.tryLock()).thenReturn(false);
        run();
        verify(telling, never()).work();
        verify(mailing, never()).work();
    }

    /** As in a product that has no such server, or none that we could ask for. */
    @Test
    void withoutTheProductsMailServerMailsAreOff() {
        SmtpPost post = new SmtpPost();
        assertThat(post.works()).isFalse();
        assertThatThrownBy(() -> post.send("a@example.org", new Letter("S", "<p>ș</p>")))
                .isInstanceOf(PostFailed.class);
    }

    @Test
    void aSubjectIsOneLineWhateverTheMapIsCalled() {
        assertThat(new Letter("Changes to “a\r\nBcc: b@example.org”", "").subject())
                .isEqualTo("Changes to “a Bcc: b@example.org”");
        assertThat(new Letter("x".repeat(500), "").subject()).hasSize(200).endsWith("…");
    }

    private void run() {
        assertThat(job.runJob(mock(JobRunnerRequest.class))).isNotNull();
    }
}
