package io.rihla.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.auth.Anonymous;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.net.ReturningResponseHandler;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AppLinkWireTest {

    private static final URI CALLBACK = URI.create("http://wiki.test/rest/rihla/1.0/connected");
    private static final URI CONSENT = URI.create("http://jira.test/consent?back");
    private static final Call CALL = Call.post("rest/api/2/search", "{\"jql\":\"\"}");

    private final List<String> said = new ArrayList<>();
    private boolean asksForConsent;
    private boolean factories = true;
    private boolean impersonates = true;
    private int status = 200;
    private InputStream answer = body("{\"total\":0}");

    private final Wire wire = new AppLinkWire(() -> Optional.of(link()), () -> CALLBACK);

    @Test
    void sendsWithTimeLimitsAndReadsTheAnswer() {
        Reply reply = wire.send(false, CALL);
        assertThat(reply.done()).isTrue();
        assertThat(reply.json().path("total").asInt(-1)).isZero();
        assertThat(said)
                .contains(
                        "user",
                        "POST rest/api/2/search",
                        "setConnectionTimeout 1000",
                        "setSoTimeout 3000",
                        "setHeader X-Atlassian-Token no-check",
                        "setRequestBody {\"jql\":\"\"} application/json");
    }

    @Test
    void nobodyAsksAsNobody() {
        wire.send(true, CALL);
        assertThat(said).contains(Anonymous.class.getName()).doesNotContain("user");
    }

    @Test
    void withoutALinkOrAFactoryThereIsNoLink() {
        assertThat(new AppLinkWire(Optional::empty, () -> CALLBACK).send(false, CALL))
                .isEqualTo(Reply.none(Availability.NO_LINK));
        factories = false;
        assertThat(wire.send(false, CALL)).isEqualTo(Reply.none(Availability.NO_LINK));
    }

    @Test
    void whoHasNotAllowedItGetsTheAddress() {
        asksForConsent = true;
        assertThat(wire.send(false, CALL).availability())
                .isEqualTo(Availability.connect(Optional.of(CONSENT)));
    }

    @Test
    void anUnknownUserIsRefusedAndAWithdrawnConsentAskedForAgain() {
        status = 401;
        assertThat(wire.send(false, CALL).availability()).isEqualTo(Availability.REFUSED);
        impersonates = false;
        assertThat(wire.send(false, CALL).availability())
                .isEqualTo(Availability.connect(Optional.of(CONSENT)));
    }

    @Test
    void failuresOfTheNeighbourMeanThatItIsAway() {
        for (int failing : new int[] {429, 500, 502, 503}) {
            status = failing;
            assertThat(wire.send(false, CALL).availability()).isEqualTo(Availability.AWAY);
        }
        status = 403;
        assertThat(wire.send(false, CALL).availability()).isEqualTo(Availability.REFUSED);
        status = 400;
        assertThat(wire.send(false, CALL).availability()).isEqualTo(Availability.OK);
        assertThat(wire.send(false, CALL).done()).isFalse();
    }

    @Test
    void anEndlessAnswerIsNotRead() {
        answer =
                new InputStream() {
                    @Override
                    public int read() {
                        return 'x';
                    }
                };
        assertThat(wire.send(false, CALL)).isEqualTo(Reply.none(Availability.AWAY));
    }

    @Test
    void aPageOfAProxyIsNoJson() {
        answer = body("<html>Welcome</html>");
        assertThat(wire.send(false, CALL).json().isMissingNode()).isTrue();
    }

    @Test
    void tellsTheMannerOfTheLink() {
        assertThat(manner()).isEqualTo(Wire.Manner.IMPERSONATING);
        impersonates = false;
        assertThat(manner()).isEqualTo(Wire.Manner.EACH_PERSON);
        factories = false;
        assertThat(manner()).isEqualTo(Wire.Manner.ANONYMOUS);
    }

    private Wire.Manner manner() {
        return wire.link().orElseThrow().manner();
    }

    private ApplicationLink link() {
        return stub(
                ApplicationLink.class,
                (name, args) ->
                        switch (name) {
                            case "createAuthenticatedRequestFactory" -> {
                                said.add(args.isEmpty() ? "user" : className(args.get(0)));
                                yield factories ? factory() : null;
                            }
                            case "createImpersonatingAuthenticatedRequestFactory" ->
                                    impersonates && factories ? factory() : null;
                            case "getName" -> "Jira";
                            default -> URI.create("http://jira.test");
                        });
    }

    private static String className(Object type) {
        return ((Class<?>) type).getName();
    }

    private ApplicationLinkRequestFactory factory() {
        return new ApplicationLinkRequestFactory() {
            @Override
            public ApplicationLinkRequest createRequest(MethodType method, String url)
                    throws CredentialsRequiredException {
                if (asksForConsent) {
                    throw new CredentialsRequiredException(callback -> CONSENT, "No token");
                }
                said.add(method + " " + url);
                return request();
            }

            @Override
            public URI getAuthorisationURI(URI callback) {
                assertThat(callback).isEqualTo(CALLBACK);
                return impersonates ? null : CONSENT;
            }
        };
    }

    private ApplicationLinkRequest request() {
        return stub(
                ApplicationLinkRequest.class,
                (name, args) -> {
                    if (name.equals("executeAndReturn")) {
                        return answered(args.get(0));
                    }
                    StringBuilder line = new StringBuilder(name);
                    args.forEach(arg -> line.append(' ').append(arg));
                    said.add(line.toString());
                    return null;
                });
    }

    @SuppressWarnings("unchecked")
    private Object answered(Object handler) throws ResponseException {
        return ((ReturningResponseHandler<Response, Object>) handler)
                .handle(
                        stub(
                                Response.class,
                                (name, args) ->
                                        name.equals("getStatusCode") ? (Object) status : answer));
    }

    private static InputStream body(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private interface Behaviour {
        Object call(String method, List<Object> args) throws Exception;
    }

    private static <T> T stub(Class<T> type, Behaviour behaviour) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, args) ->
                                behaviour.call(
                                        method.getName(),
                                        args == null ? List.of() : List.of(args))));
    }
}
