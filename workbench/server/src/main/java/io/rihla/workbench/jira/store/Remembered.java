package io.rihla.workbench.jira.store;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the database holds, kept in memory in the order of its keys. A change is taken back when the
 * transaction in which it was made is.
 */
final class Remembered<K extends Comparable<K>, V> {

    private final ConcurrentNavigableMap<K, V> values = new ConcurrentSkipListMap<>();
    private final Consumer<K> changes;
    private final Function<String, K> keys;
    private final Function<K, Optional<V>> reader;

    /**
     * @param changes told of each key whose value changes
     * @param keys a key out of its text
     * @param reader what the database holds for a key
     */
    Remembered(Consumer<K> changes, Function<String, K> keys, Function<K, Optional<V>> reader) {
        this.changes = changes;
        this.keys = keys;
        this.reader = reader;
    }

    Optional<V> get(K key) {
        return key == null ? Optional.empty() : Optional.ofNullable(values.get(key));
    }

    /** A view in the order of the keys, safe to walk while others change it. */
    Collection<V> all() {
        return values.values();
    }

    void put(K key, V value) {
        V before = values.put(key, value);
        changes.accept(key);
        onRollback(() -> back(key, before));
    }

    void remove(K key) {
        V before = values.remove(key);
        changes.accept(key);
        onRollback(() -> back(key, before));
    }

    /** Takes over what the database holds, because another node has changed it. */
    void readAgain(String text) {
        K key = keys.apply(text);
        reader.apply(key)
                .ifPresentOrElse(value -> values.put(key, value), () -> values.remove(key));
    }

    private void back(K key, V before) {
        if (before == null) {
            values.remove(key);
        } else {
            values.put(key, before);
        }
    }

    private void onRollback(Runnable undo) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            if (!TransactionSynchronizationManager.hasResource(this)) {
                TransactionSynchronizationManager.bindResource(this, new Changes());
            }
            ((Changes) TransactionSynchronizationManager.getResource(this)).add(undo);
        }
    }

    /** What one transaction changed; the last change is the first to be taken back. */
    private final class Changes implements TransactionSynchronization {

        private final Deque<Runnable> undos = new ArrayDeque<>();
        private boolean ended;

        Changes() {
            TransactionSynchronizationManager.registerSynchronization(this);
        }

        void add(Runnable undo) {
            undos.push(undo);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(Remembered.this);
        }

        @Override
        public void resume() {
            // A listener behind the commit may set the transaction aside, too: it has ended then.
            if (!ended) {
                TransactionSynchronizationManager.bindResource(Remembered.this, this);
            }
        }

        @Override
        public void beforeCompletion() {
            ended = true;
            TransactionSynchronizationManager.unbindResourceIfPossible(Remembered.this);
        }

        @Override
        public void afterCompletion(int status) {
            if (status != STATUS_COMMITTED) {
                undos.forEach(Runnable::run);
            }
        }
    }
}
