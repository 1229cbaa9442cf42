package io.rihla.history;

import io.rihla.documents.EditRequest;
import io.rihla.journey.ElementRef;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * That an edit went back to an earlier revision. The log has no field for it, so the name under
 * which the request came says so; it is a remark for readers of the history, and no rule rests on
 * it.
 *
 * @param element what went back; empty when the whole map did
 */
public record Returning(long revision, Optional<String> element) {

    private static final Pattern NAME =
            Pattern.compile("back/(\\d{1,18})/(?:([a-z-]+:[A-Za-z0-9._-]+)/)?.*");

    /** The name for such a request, within the bounds of {@link EditRequest#MAX_CLIENT_ID}. */
    static String clientId(long revision, Optional<ElementRef> element, String clientId) {
        String place = element.map(ref -> ref + "/").orElse("");
        String name = "back/" + revision + "/" + place + clientId;
        return name.substring(0, Math.min(name.length(), EditRequest.MAX_CLIENT_ID));
    }

    /** What the name of a request says. */
    public static Optional<Returning> of(String clientId) {
        Matcher matcher = NAME.matcher(clientId);
        return matcher.matches()
                ? Optional.of(
                        new Returning(
                                Long.parseLong(matcher.group(1)),
                                Optional.ofNullable(matcher.group(2))))
                : Optional.empty();
    }
}
