package io.rihla.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.rihla.documents.MapHead;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class RemoteLinksTest {

    private final List<Call> calls = new ArrayList<>();
    private final Memory memory = new Memory();
    private final Set<String> atIssue = new TreeSet<>();
    private final List<Call> late = new ArrayList<>();
    private final Courier courier = mock();
    private final ArgumentCaptor<Courier.Carrier> checks = ArgumentCaptor.captor();
    private int status;
    private String weather = "";
    private final RemoteLinks links = links();

    @Test
    void anIssueGetsOneLinkWithTheKeyAndNoText() {
        memory.links.linked.add(10L);
        assertThat(carry()).isEqualTo(Delivery.DONE);
        assertThat(carry()).isEqualTo(Delivery.DONE);
        assertThat(changes()).hasSize(1);
        assertThat(changes().get(0).path()).isEqualTo("rest/api/2/issue/10/remotelink");
        assertThat(changes().get(0).body().orElseThrow())
                .contains(
                        "\"globalId\":\"rihla-p1\"",
                        "\"title\":\"Customer journey map-1\"",
                        "http://wiki.test/pages/viewpage.action?pageId=77");
    }

    @Test
    void anIssueThatIsNoLongerLinkedLosesItAndIsForgottenAtTheSecondLook() {
        memory.links.linked.add(10L);
        carry();
        memory.links.linked.clear();
        carry();
        assertThat(changes()).extracting(Call::method).endsWith(Call.Method.DELETE);
        assertThat(atIssue).isEmpty();
        assertThat(memory.written.links).hasSize(1);
        check();
        assertThat(memory.written.links).isEmpty();
        calls.clear();
        carry();
        assertThat(calls).isEmpty();
    }

    @Test
    void linksOfOthersStayWhereTheyAre() {
        atIssue.add("rihla-of-another-wiki");
        memory.links.linked.add(10L);
        carry();
        memory.links.linked.clear();
        carry();
        check();
        assertThat(atIssue).containsExactly("rihla-of-another-wiki");
    }

    @Test
    void aLinkWhoseAnswerWasLostIsTakenAwayWhenTheIssueIsUnlinked() {
        memory.links.linked.add(10L);
        weather = "lose";
        assertThat(carry()).isEqualTo(Delivery.LATER);
        weather = "";
        memory.links.linked.clear();
        carry();
        assertThat(atIssue).isEmpty();
    }

    @Test
    void whatArrivesAfterItWasTakenBackIsFoundAtTheSecondLook() {
        memory.links.linked.add(10L);
        weather = "delay";
        carry();
        weather = "";
        memory.links.linked.clear();
        carry();
        late.forEach(this::arrive);
        assertThat(atIssue).containsExactly("rihla-p1");
        check();
        assertThat(atIssue).isEmpty();
    }

    @Test
    void aRemovalThatArrivesAfterTheNextLinkIsMendedAtTheSecondLook() {
        memory.links.linked.add(10L);
        carry();
        memory.links.linked.clear();
        weather = "delay";
        carry();
        weather = "";
        memory.links.linked.add(10L);
        carry();
        late.forEach(this::arrive);
        assertThat(atIssue).isEmpty();
        check();
        assertThat(atIssue).containsExactly("rihla-p1");
    }

    @Test
    void everyChangeIsLookedAtOnceMoreLater() {
        memory.links.linked.add(10L);
        carry();
        carry();
        verify(courier).postLater(Outbox.Kind.REMOTE_CHECK, "10", Duration.ofMinutes(10));
    }

    @Test
    void anIssueThatIsGoneNeedsNone() {
        memory.links.linked.add(10L);
        status = 404;
        assertThat(carry()).isEqualTo(Delivery.DONE);
        assertThat(memory.written.links).isEmpty();
    }

    @Test
    void aRefusalIsTold() {
        memory.links.linked.add(10L);
        status = 403;
        assertThat(carry().outcome()).isEqualTo(Delivery.Outcome.REFUSED);
        status = 503;
        assertThat(carry()).isEqualTo(Delivery.LATER);
        // Something that Jira chokes on must not hold up everything behind it.
        status = 500;
        assertThat(carry().outcome()).isEqualTo(Delivery.Outcome.REFUSED);
    }

    private Delivery carry() {
        return links.carry(List.of("10"));
    }

    private void check() {
        assertThat(checks.getValue().carry(List.of("10"))).isEqualTo(Delivery.DONE);
    }

    private List<Call> changes() {
        return calls.stream().filter(call -> call.method() != Call.Method.GET).toList();
    }

    private Reply send(Call call) {
        calls.add(call);
        if (status != 0) {
            return Reply.answered(status, "{}", () -> Availability.REFUSED);
        }
        if (weather.equals("delay") && call.method() != Call.Method.GET) {
            late.add(call);
            return Reply.none(Availability.AWAY);
        }
        Reply reply = arrive(call);
        return weather.equals("lose") && call.method() != Call.Method.GET
                ? Reply.none(Availability.AWAY)
                : reply;
    }

    private Reply arrive(Call call) {
        switch (call.method()) {
            case POST ->
                    atIssue.add(
                            BridgeJson.read(call.body().orElseThrow()).path("globalId").asText());
            case DELETE -> atIssue.remove(call.path().replaceAll(".*globalId=", ""));
            default -> {
                // Reading changes nothing.
            }
        }
        String shown =
                atIssue.stream()
                        .map(id -> "{\"globalId\":\"" + id + "\"}")
                        .collect(Collectors.joining(",", "[", "]"));
        return Reply.answered(200, shown, () -> Availability.REFUSED);
    }

    private RemoteLinks links() {
        TestUsers users = new TestUsers("reader");
        BridgeSettings settings = new BridgeSettings(new MemorySettings());
        settings.setReader(Optional.of("reader"));
        Wire wire =
                new Wire() {
                    @Override
                    public Reply send(boolean anonymous, Call call) {
                        return RemoteLinksTest.this.send(call);
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
        RemoteLinks made =
                new RemoteLinks(
                        new ReaderAccount(settings, new Neighbour(wire, users, users)),
                        memory.links,
                        memory.written,
                        map -> Optional.of(head),
                        () -> "http://wiki.test",
                        courier);
        verify(courier).carryBy(eq(Outbox.Kind.REMOTE_CHECK), checks.capture());
        return made;
    }
}
