package io.rihla.bridge;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.bridge.Outbox.Kind;
import io.rihla.bridge.RunNotes.Run;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** Tells Confluence that issues have changed: which ones, and nothing of them. */
public class HintSender implements Courier.Carrier {

    private final ReaderAccount reader;
    private final Courier courier;
    private final RunNotes notes;
    private final Clock clock;

    public HintSender(ReaderAccount reader, Courier courier, RunNotes notes, Clock clock) {
        this.reader = reader;
        this.courier = courier;
        this.notes = notes;
        this.clock = clock;
        courier.carryBy(Kind.HINT, this);
    }

    /** Issues that some map is linked to have changed; returns at once. */
    public void changed(Collection<Long> issues) {
        courier.post(Kind.HINT, issues.stream().map(String::valueOf).toList());
    }

    @Override
    public int atOnce() {
        return HintReceiver.MOST_AT_ONCE;
    }

    @Override
    public Delivery carry(List<String> subjects) {
        ObjectNode body = BridgeJson.object();
        ArrayNode issues = body.putArray("issues");
        subjects.forEach(id -> issues.add(Long.parseLong(id)));
        Reply reply = reader.ask(Call.post("rest/rihla/1.0/hints", body.toString()));
        if (reply.done()) {
            notes.note(Run.HINT, clock.instant(), subjects.size());
        }
        return Delivery.of(reply);
    }
}
