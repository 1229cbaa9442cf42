package io.rihla.workbench.confluence.mail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.web.AccessCheck;
import io.rihla.workbench.web.AccessLevel;
import io.rihla.workbench.web.Html;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the mail server took, for administrators: no product has this. As a page, one mail as it
 * would be read ({@code ?number=}), or as JSON ({@code ?format=json}); {@code PUT} with {@code
 * {"present": true, "failing": false}} throws the switches.
 */
final class MailsServlet extends HttpServlet {

    static final String PATH = "/mails";

    private static final long serialVersionUID = 1;

    private final transient HostedProduct product;
    private final transient MailBox box;
    private final transient ObjectMapper json = new ObjectMapper();

    MailsServlet(HostedProduct product, MailBox box) {
        this.product = product;
        this.box = box;
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
        String number = Optional.ofNullable(request.getParameter("number")).orElse("");
        if ("json".equals(request.getParameter("format"))) {
            state(response);
        } else if (number.matches("[0-9]{1,9}")) {
            page(
                    response,
                    box.mails().stream()
                            .filter(mail -> mail.number() == Integer.parseInt(number))
                            .findFirst()
                            .map(SentMail::body)
                            .orElse(""));
        } else {
            page(
                    response,
                    box.mails().stream()
                            .map(MailsServlet::line)
                            .collect(
                                    Collectors.joining(
                                            "",
                                            "<!DOCTYPE html><title>Mails</title><ul>",
                                            "</ul>")));
        }
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        JsonNode wish = json.readTree(request.getReader());
        box.present(wish.path("present").asBoolean(box.isPresent()));
        box.failing(wish.path("failing").asBoolean(box.isFailing()));
        state(response);
    }

    private void state(HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        var state = json.createObjectNode();
        state.put("present", box.isPresent());
        state.put("failing", box.isFailing());
        state.put("refused", box.refused());
        var mails = state.putArray("mails");
        for (SentMail mail : box.mails()) {
            mails.addObject()
                    .put("number", mail.number())
                    .put("to", mail.to())
                    .put("subject", mail.subject())
                    .put("mimeType", mail.mimeType())
                    .put("body", mail.body());
        }
        json.writeValue(response.getWriter(), state);
    }

    private static String line(SentMail mail) {
        return "<li><a href=\"?number=%d\">%s</a> %s</li>"
                .formatted(mail.number(), Html.escape(mail.subject()), Html.escape(mail.to()));
    }

    private static void page(HttpServletResponse response, String html) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(html);
    }
}
