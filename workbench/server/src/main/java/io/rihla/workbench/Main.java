package io.rihla.workbench;

import java.net.BindException;
import java.util.concurrent.CountDownLatch;

/** Starts the workbench and keeps it up until the process is told to stop. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        Options options = Options.fromSystemProperties();
        Workbench workbench;
        try {
            workbench = Workbench.start(options);
        } catch (Exception e) {
            System.err.println(sentence(e, options));
            e.printStackTrace();
            // Threads of what did start would keep the process alive.
            System.exit(1);
            return;
        }
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    try {
                                        workbench.close();
                                    } catch (Exception e) {
                                        e.printStackTrace();
                                    } finally {
                                        stopped.countDown();
                                    }
                                },
                                "workbench-stop"));
        System.out.println(
                "UP " + workbench.confluence().baseUrl() + " " + workbench.jira().baseUrl());
        stopped.await();
    }

    private static String sentence(Exception failure, Options options) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return "Port %d is taken; stop what uses it, or choose another with --port."
                        .formatted(options.port());
            }
        }
        return "The workbench cannot start: " + failure.getMessage();
    }
}
