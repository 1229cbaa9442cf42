package io.rihla.workbench;

import java.util.concurrent.CountDownLatch;

/** Starts the workbench and keeps it up until the process is told to stop. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        Workbench workbench = Workbench.start(Options.fromSystemProperties());
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
}
