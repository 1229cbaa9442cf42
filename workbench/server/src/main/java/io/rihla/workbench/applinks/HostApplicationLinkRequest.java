package io.rihla.workbench.applinks;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.net.ReturningResponseHandler;
import java.io.IOException;

/** A request in the making; it runs on the thread that executes it. */
final class HostApplicationLinkRequest implements ApplicationLinkRequest {

    private final LinkSender sender;
    private LinkCall call;

    /** Brings a call to the other product. */
    interface LinkSender {
        LinkAnswer send(LinkCall call) throws IOException;
    }

    HostApplicationLinkRequest(LinkCall call, LinkSender sender) {
        this.call = call;
        this.sender = sender;
    }

    @Override
    public ApplicationLinkRequest setConnectionTimeout(int connectionTimeout) {
        call = call.connectWithin(connectionTimeout);
        return this;
    }

    @Override
    public ApplicationLinkRequest setSoTimeout(int soTimeout) {
        call = call.silentFor(soTimeout);
        return this;
    }

    @Override
    public ApplicationLinkRequest setRequestBody(String requestBody, String contentType) {
        call = call.withBody(requestBody, contentType);
        return this;
    }

    @Override
    public ApplicationLinkRequest setHeader(String headerName, String headerValue) {
        call = call.with(headerName, headerValue);
        return this;
    }

    @Override
    public <R> R executeAndReturn(ReturningResponseHandler<? super Response, R> responseHandler)
            throws ResponseException {
        LinkAnswer answer;
        try {
            answer = sender.send(call);
        } catch (IOException e) {
            throw new ResponseException(e);
        }
        return responseHandler.handle(answer);
    }
}
