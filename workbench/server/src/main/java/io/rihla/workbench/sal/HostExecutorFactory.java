package io.rihla.workbench.sal;

import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import io.rihla.workbench.product.CurrentUser;
import io.rihla.workbench.product.User;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** Lets other threads work as the user who gave them the work. */
public final class HostExecutorFactory implements ThreadLocalDelegateExecutorFactory {

    private final CurrentUser current;

    public HostExecutorFactory(CurrentUser current) {
        this.current = current;
    }

    @Override
    public Executor createExecutor(Executor delegate) {
        return command -> delegate.execute(createRunnable(command));
    }

    @Override
    public ExecutorService createExecutorService(ExecutorService delegate) {
        return wrap(ExecutorService.class, delegate);
    }

    @Override
    public ScheduledExecutorService createScheduledExecutorService(
            ScheduledExecutorService delegate) {
        return wrap(ScheduledExecutorService.class, delegate);
    }

    @Override
    public Runnable createRunnable(Runnable delegate) {
        Callable<Object> work = createCallable(Executors.callable(delegate));
        return () -> {
            try {
                work.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        };
    }

    @Override
    public <T> Callable<T> createCallable(Callable<T> delegate) {
        User user = current.get().orElse(null);
        return () -> current.as(user, delegate);
    }

    private <T extends ExecutorService> T wrap(Class<T> type, T delegate) {
        return type.cast(
                Proxy.newProxyInstance(
                        HostExecutorFactory.class.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) -> {
                            try {
                                return method.invoke(delegate, carrying(arguments));
                            } catch (InvocationTargetException failure) {
                                throw failure.getCause();
                            }
                        }));
    }

    private Object[] carrying(Object[] arguments) {
        if (arguments == null) {
            return null;
        }
        Object[] carried = arguments.clone();
        for (int i = 0; i < carried.length; i++) {
            if (carried[i] instanceof Callable<?> work) {
                carried[i] = createCallable(work);
            } else if (carried[i] instanceof Runnable work) {
                carried[i] = createRunnable(work);
            } else if (carried[i] instanceof Collection<?> several) {
                carried[i] =
                        several.stream().map(work -> createCallable((Callable<?>) work)).toList();
            }
        }
        return carried;
    }
}
