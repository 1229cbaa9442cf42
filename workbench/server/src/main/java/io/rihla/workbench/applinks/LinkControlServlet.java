package io.rihla.workbench.applinks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.web.AccessCheck;
import io.rihla.workbench.web.AccessLevel;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The workbench's own switches of the link, for administrators' scripts: no product has this. */
final class LinkControlServlet extends HttpServlet {

    static final String PATH = "/plugins/servlet/applinks/control";

    private static final long serialVersionUID = 1;

    private final transient HostedProduct product;
    private final transient LinkSettings settings;
    private final transient LinkFaults faults;
    private final transient LinkTraffic traffic;
    private final transient ObjectMapper json = new ObjectMapper();

    /** What a script wants changed; null leaves a thing as it is. */
    record Wish(
            String manner,
            Boolean factories,
            Map<String, Integer> faults,
            Long slowMilliseconds,
            Integer status,
            String only,
            Long seed,
            boolean heal,
            boolean release,
            boolean forget,
            boolean resetTraffic,
            String revoke,
            String drop) {}

    LinkControlServlet(
            HostedProduct product, LinkSettings settings, LinkFaults faults, LinkTraffic traffic) {
        this.product = product;
        this.settings = settings;
        this.faults = faults;
        this.traffic = traffic;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        switch (new AccessCheck(product.services()).ask(AccessLevel.ADMIN)) {
            case LOG_IN_FIRST -> response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            case FORBIDDEN -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
            case ALLOWED -> super.service(request, response);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        json.writeValue(response.getWriter(), state());
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            grant(json.readValue(request.getReader(), Wish.class));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, e.getMessage());
            return;
        }
        doGet(request, response);
    }

    private void grant(Wish wish) {
        if (wish.manner() != null) {
            settings.use(LinkManner.of(wish.manner()));
        }
        if (wish.factories() != null) {
            settings.giveFactories(wish.factories());
        }
        if (wish.revoke() != null) {
            settings.revokeConsentOf(wish.revoke());
        }
        if (wish.drop() != null) {
            settings.forgetTokenOf(wish.drop());
        }
        if (wish.resetTraffic()) {
            traffic.reset();
        }
        grantFaults(wish);
    }

    /** Healing comes first, so that one request can replace all faults. */
    private void grantFaults(Wish wish) {
        if (wish.heal()) {
            faults.heal();
        }
        if (wish.seed() != null) {
            faults.seed(wish.seed());
        }
        if (wish.only() != null) {
            faults.only(wish.only());
        }
        if (wish.slowMilliseconds() != null) {
            faults.slowBy(Duration.ofMillis(wish.slowMilliseconds()));
        }
        if (wish.status() != null) {
            faults.failWith(wish.status());
        }
        if (wish.faults() != null) {
            wish.faults().forEach((word, chance) -> faults.inject(LinkFault.of(word), chance));
        }
        if (wish.forget()) {
            faults.forget();
        }
        if (wish.release()) {
            faults.release();
        }
    }

    private Map<String, Object> state() {
        Map<String, Integer> on = new TreeMap<>();
        faults.on().forEach((fault, chance) -> on.put(fault.word(), chance));
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("manner", settings.manner().word());
        state.put("factories", settings.givesFactories());
        state.put("faults", on);
        state.put("only", faults.only());
        state.put("waiting", faults.waiting());
        state.put("requests", traffic.total());
        state.put("mostAtOnce", traffic.mostAtOnce());
        state.put("mostAtOnceForOneUser", traffic.mostAtOnceForOneUser());
        state.put("byAddress", traffic.byAddress());
        return state;
    }
}
