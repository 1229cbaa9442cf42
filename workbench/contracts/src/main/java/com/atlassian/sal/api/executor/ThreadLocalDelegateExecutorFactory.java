package com.atlassian.sal.api.executor;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;

/**
 * Carries the current user over to other threads.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public interface ThreadLocalDelegateExecutorFactory {
    /**
     * @evidence OSS S8 github.com/mrdon/SAL
     */
    Executor createExecutor(Executor delegate);

    /**
     * @evidence OSS S8 github.com/mrdon/SAL
     */
    ExecutorService createExecutorService(ExecutorService delegate);

    /**
     * @evidence OSS S8 github.com/mrdon/SAL
     */
    ScheduledExecutorService createScheduledExecutorService(ScheduledExecutorService delegate);

    /**
     * @evidence OSS S8 github.com/mrdon/SAL
     */
    Runnable createRunnable(Runnable delegate);

    /**
     * @evidence OSS S8 github.com/mrdon/SAL
     */
    <T> Callable<T> createCallable(Callable<T> delegate);
}
