package io.rihla.workbench.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.event.api.EventListener;
import io.rihla.workbench.database.Database;
import io.rihla.workbench.database.SettingsTable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HostEventPublisherTest {

    private final Database database = Database.h2InMemory();
    private final HostEventPublisher events =
            new HostEventPublisher(database.transactions().getTransactionManager());

    @AfterEach
    void close() {
        events.close();
        database.close();
    }

    /** Remembers what it heard. */
    public static final class Ear {

        private final List<Object> heard = new ArrayList<>();

        @EventListener
        public void text(String event) {
            heard.add(event);
        }

        @EventListener
        public void number(Integer event) {
            heard.add(event);
        }
    }

    @Test
    void deliversByType() {
        Ear ear = new Ear();
        events.register(ear);

        events.publish("a");
        events.publish(1L);
        events.publish(2);
        events.unregister(ear);
        events.publish("b");

        assertThat(ear.heard).containsExactly("a", 2);
    }

    @Test
    void registeringTwiceDeliversOnce() {
        Ear ear = new Ear();
        events.register(ear);
        events.register(ear);

        events.publish("a");

        assertThat(ear.heard).containsExactly("a");
    }

    @Test
    void deliversAfterTheCommitOnly() {
        Ear ear = new Ear();
        events.register(ear);

        database.transactions()
                .executeWithoutResult(
                        status -> {
                            events.publish("committed");
                            assertThat(ear.heard).isEmpty();
                        });
        database.transactions()
                .executeWithoutResult(
                        status -> {
                            events.publish("rolled back");
                            status.setRollbackOnly();
                        });

        assertThat(ear.heard).containsExactly("committed");
    }

    @Test
    void whatAListenerWritesAfterTheCommitIsKept() {
        SettingsTable settings = new SettingsTable(database);
        events.register(
                new Object() {
                    @EventListener
                    public void write(String event) {
                        database.transactions()
                                .executeWithoutResult(status -> settings.put("a", event, "x"));
                    }
                });

        database.transactions().executeWithoutResult(status -> events.publish("heard"));

        assertThat(settings.get("a", "heard")).contains("x");
        assertThat(database.connectionsInUse()).isZero();
    }

    @Test
    void losesEventsWhenTold() {
        Ear ear = new Ear();
        events.register(ear);
        events.swallow(true);
        database.transactions().executeWithoutResult(status -> events.publish("lost"));
        events.swallow(false);
        events.publish("kept");

        assertThat(ear.heard).containsExactly("kept");
    }

    @Test
    void aFailingListenerStopsNobodyElse() {
        Ear ear = new Ear();
        events.register(
                new Object() {
                    @EventListener
                    public void fail(String event) {
                        throw new IllegalStateException("deliberate");
                    }
                });
        events.register(ear);

        events.publish("a");

        assertThat(ear.heard).containsExactly("a");
    }

    @Test
    void refusesAnObjectThatListensToNothing() {
        assertThatThrownBy(() -> events.register(new Object()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void showsWhatIsStillRegistered() {
        Ear ear = new Ear();
        events.register(ear);
        assertThat(events.heldFrom(Ear.class.getClassLoader())).hasSize(2);
        events.unregister(ear);
        assertThat(events.heldFrom(Ear.class.getClassLoader())).isEmpty();
    }
}
