package io.rihla.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import io.rihla.history.DocumentHistory;
import io.rihla.history.HistoryPage;
import io.rihla.history.HistoryQuery;
import io.rihla.journey.Document;
import io.rihla.journey.ElementRef;
import io.rihla.text.TextLocale;
import io.rihla.view.CurrentReader;
import io.rihla.view.HistoryViews;
import io.rihla.view.MapViews;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a document has gone through, told in the caller's language.
 *
 * @param <D> the kind of document
 */
public abstract class DocumentHistoryResource<D extends Document<D>> {

    private final DocumentHistory<D> history;
    private final HistoryViews views;
    private final MapPages pages;
    private final CurrentReader reader;
    private final Answers answers;

    protected DocumentHistoryResource(
            DocumentHistory<D> history,
            HistoryViews views,
            MapPages pages,
            CurrentReader reader,
            Answers answers) {
        this.history = history;
        this.views = views;
        this.pages = pages;
        this.reader = reader;
        this.answers = answers;
    }

    /** Edits, the newest first. */
    @GET
    @AnonymousSiteAccess
    public Response history(
            @PathParam("key") String key,
            @QueryParam("author") @DefaultValue("") String author,
            @QueryParam("element") @DefaultValue("") String element,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to,
            @QueryParam("before") @DefaultValue("0") long before,
            @QueryParam("limit") @DefaultValue("30") int limit) {
        return answers.to(
                () -> {
                    if (limit < 1 || limit > HistoryQuery.MOST) {
                        throw RestRefused.value("limit");
                    }
                    HistoryQuery query =
                            new HistoryQuery(
                                    Optional.of(author).filter(person -> !person.isEmpty()),
                                    element(element),
                                    moment("from", from),
                                    moment("to", to),
                                    before <= 0 ? Long.MAX_VALUE : before,
                                    limit);
                    TextLocale locale = reader.locale();
                    HistoryPage<D> page = history.page(reader.viewer(), key, query);
                    Map<String, Object> view = new LinkedHashMap<>(views.of(page, locale));
                    view.put("page", page.now().head().homePage().map(pages::path).orElse(""));
                    view.put("reader", MapViews.reader(locale));
                    return Json.ok(Json.tree(view));
                });
    }

    /** The element that a parameter or a field of a request names; empty for none. */
    static Optional<ElementRef> element(String written) {
        Optional<ElementRef> element = ElementRef.parse(written);
        if (!written.isEmpty() && element.isEmpty()) {
            throw RestRefused.value("element");
        }
        return element;
    }

    private static Optional<Instant> moment(String field, String written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.parse(written));
        } catch (DateTimeException none) {
            throw RestRefused.value(field);
        }
    }
}
