package io.rihla.bridge;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.AuthorisationURIGenerator;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.auth.Anonymous;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks over the product's application link. The products may lack anything of it, a request factory
 * too; each lack has an answer.
 */
final class AppLinkWire implements Wire {

    private static final Logger LOG = LoggerFactory.getLogger(AppLinkWire.class);

    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration ANSWER = Duration.ofSeconds(3);

    /** The longest answer that we read, in bytes. */
    private static final int LONGEST = 8 * 1024 * 1024;

    private static final int CHUNK = 16 * 1024;

    private final Supplier<Optional<ApplicationLink>> primary;
    private final Supplier<URI> callback;

    /**
     * @param primary the link to the other product, looked up anew each time
     * @param callback where people come back to after they have allowed the connection
     */
    AppLinkWire(Supplier<Optional<ApplicationLink>> primary, Supplier<URI> callback) {
        this.primary = primary;
        this.callback = callback;
    }

    @Override
    public Reply send(boolean anonymous, Call call) {
        ApplicationLink link = primary.get().orElse(null);
        if (link == null) {
            return Reply.none(Availability.NO_LINK);
        }
        ApplicationLinkRequestFactory factory =
                anonymous
                        ? link.createAuthenticatedRequestFactory(Anonymous.class)
                        : link.createAuthenticatedRequestFactory();
        if (factory == null) {
            return Reply.none(Availability.NO_LINK);
        }
        try {
            return request(factory, call).executeAndReturn(response -> read(response, factory));
        } catch (CredentialsRequiredException wanted) {
            return Reply.none(Availability.connect(authorisation(wanted)));
        } catch (ResponseException failed) {
            LOG.debug("{} {} had no answer", call.method(), call.path(), failed);
            return Reply.none(Availability.AWAY);
        }
    }

    @Override
    public Optional<Link> link() {
        return primary.get()
                .map(link -> new Link(link.getName(), link.getDisplayUrl(), manner(link)));
    }

    private Manner manner(ApplicationLink link) {
        if (link.createImpersonatingAuthenticatedRequestFactory() != null) {
            return Manner.IMPERSONATING;
        }
        ApplicationLinkRequestFactory factory = link.createAuthenticatedRequestFactory();
        return factory == null || authorisation(factory).isEmpty()
                ? Manner.ANONYMOUS
                : Manner.EACH_PERSON;
    }

    private static ApplicationLinkRequest request(ApplicationLinkRequestFactory factory, Call call)
            throws CredentialsRequiredException {
        ApplicationLinkRequest request = factory.createRequest(method(call.method()), call.path());
        request.setConnectionTimeout((int) CONNECT.toMillis());
        request.setSoTimeout((int) ANSWER.toMillis());
        request.setHeader("Accept", "application/json");
        // Both products want it of whatever changes something and is no form of theirs.
        request.setHeader("X-Atlassian-Token", "no-check");
        call.body().ifPresent(json -> request.setRequestBody(json, "application/json"));
        return request;
    }

    private static MethodType method(Call.Method method) {
        return switch (method) {
            case GET -> MethodType.GET;
            case POST -> MethodType.POST;
            case PUT -> MethodType.PUT;
            case DELETE -> MethodType.DELETE;
        };
    }

    private Reply read(Response response, ApplicationLinkRequestFactory factory)
            throws ResponseException {
        return Reply.answered(
                response.getStatusCode(), text(response), () -> unauthorized(factory));
    }

    /** Stops reading what comes too slowly or does not end: the time limit is for all of it. */
    private static String text(Response response) throws ResponseException {
        long deadline = System.nanoTime() + ANSWER.toNanos();
        try (InputStream in = response.getResponseBodyAsStream()) {
            if (in == null) {
                return "";
            }
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                text.write(chunk, 0, read);
                if (text.size() > LONGEST || System.nanoTime() > deadline) {
                    throw new ResponseException("The answer is too long or too slow");
                }
            }
            return text.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ResponseException(e);
        }
    }

    /** Whoever can be asked to allow it is asked; on other links it means an unknown user. */
    private Availability unauthorized(AuthorisationURIGenerator generator) {
        return authorisation(generator)
                .map(where -> Availability.connect(Optional.of(where)))
                .orElse(Availability.REFUSED);
    }

    private Optional<URI> authorisation(AuthorisationURIGenerator generator) {
        return Optional.ofNullable(generator.getAuthorisationURI(callback.get()));
    }
}
