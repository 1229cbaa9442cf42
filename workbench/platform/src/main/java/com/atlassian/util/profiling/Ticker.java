package com.atlassian.util.profiling;

/** A running timer of {@link Metrics}. */
public interface Ticker extends AutoCloseable {

    @Override
    void close();
}
