package io.rihla.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.rihla.bridge.WrittenLinks.Written;
import io.rihla.journey.MapHead;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RemoteLinksTest {

    private final List<Call> calls = new ArrayList<>();
    private final Memory memory = new Memory();
    private int status = 201;
    private final RemoteLinks links = links();

    @Test
    void anIssueGetsOneLinkWithTheKeyAndNoText() {
        memory.links.linked.add(10L);
        assertThat(links.carry(List.of("10"))).isEqualTo(Delivery.DONE);
        assertThat(links.carry(List.of("10"))).isEqualTo(Delivery.DONE);
        assertThat(calls).hasSize(1);
        assertThat(calls.get(0).path()).isEqualTo("rest/api/2/issue/10/remotelink");
        assertThat(calls.get(0).body().orElseThrow())
                .contains(
                        "\"globalId\":\"rihla-p1\"",
                        "\"title\":\"Customer journey map-1\"",
                        "http://wiki.test/pages/viewpage.action?pageId=77");
    }

    @Test
    void anIssueThatIsNoLongerLinkedLosesIt() {
        memory.written.add(new Written(10, "p1", "map-1"));
        links.carry(List.of("10"));
        assertThat(calls).extracting(Call::method).containsExactly(Call.Method.DELETE);
        assertThat(calls.get(0).path()).endsWith("?globalId=rihla-p1");
        assertThat(memory.written.links).isEmpty();
    }

    @Test
    void anIssueThatIsGoneNeedsNone() {
        memory.links.linked.add(10L);
        status = 404;
        assertThat(links.carry(List.of("10"))).isEqualTo(Delivery.DONE);
        assertThat(memory.written.links).isEmpty();
    }

    @Test
    void aRefusalIsTold() {
        memory.links.linked.add(10L);
        status = 403;
        assertThat(links.carry(List.of("10")).outcome()).isEqualTo(Delivery.Outcome.REFUSED);
        status = 503;
        assertThat(links.carry(List.of("10"))).isEqualTo(Delivery.LATER);
    }

    private RemoteLinks links() {
        TestUsers users = new TestUsers("reader");
        BridgeSettings settings = new BridgeSettings(new MemorySettings());
        settings.setReader(Optional.of("reader"));
        Wire wire =
                new Wire() {
                    @Override
                    public Reply send(boolean anonymous, Call call) {
                        calls.add(call);
                        return Reply.answered(status, "{}", () -> Availability.REFUSED);
                    }

                    @Override
                    public Optional<Link> link() {
                        return Optional.of(
                                new Link("Jira", URI.create("http://j"), Manner.IMPERSONATING));
                    }
                };
        MapHead head = mock();
        when(head.key()).thenReturn("map-1");
        when(head.homePage()).thenReturn(Optional.of(77L));
        return new RemoteLinks(
                new ReaderAccount(settings, new Neighbour(wire, users, users)),
                memory.links,
                memory.written,
                map -> Optional.of(head),
                () -> "http://wiki.test",
                mock(Courier.class));
    }
}
