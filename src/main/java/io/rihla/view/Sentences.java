package io.rihla.view;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import io.rihla.text.TextLocale;
import io.rihla.text.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What stands on a page where no map can: what is wrong, and what to do next. */
@Component
public class Sentences {

    /** What a sentence is about. */
    public enum Subject {
        MAP("rihla.map.unchosen", "rihla.map.missing", "rihla.map.login"),
        PERSONA("rihla.persona.unchosen", "rihla.persona.missing", "rihla.persona.login");

        private final String unchosen;
        private final String missing;
        private final String login;

        Subject(String unchosen, String missing, String login) {
            this.unchosen = unchosen;
            this.missing = missing;
            this.login = login;
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(Sentences.class);

    private final SoyTemplateRenderer soy;
    private final Texts texts;

    public Sentences(@ComponentImport SoyTemplateRenderer soy, Texts texts) {
        this.soy = soy;
        this.texts = texts;
    }

    /** The text of a key and that of its {@code .action}. */
    public String of(TextLocale reader, String key, Object... values) {
        return html(reader, texts.text(reader.language(), key, values), action(reader, key), "");
    }

    /** Where nothing has been chosen to be shown. */
    public String unchosen(TextLocale reader, Subject subject) {
        return of(reader, subject.unchosen);
    }

    /**
     * Where there is nothing to show, or nothing for this reader: the two look the same.
     *
     * @param login where to log in, for who has not and may be better off then
     */
    public String missing(
            TextLocale reader, Subject subject, String named, Optional<String> login) {
        return login.map(address -> linked(reader, subject.missing, subject.login, address, named))
                .orElseGet(() -> of(reader, subject.missing, named));
    }

    /** The text of a key, with a link to where the next action is done. */
    private String linked(
            TextLocale reader, String key, String actionKey, String address, Object... values) {
        return html(
                reader,
                texts.text(reader.language(), key, values),
                texts.text(reader.language(), actionKey),
                address);
    }

    /** For a failure of our own: the reader can tell an administrator where to look in the log. */
    public String failure(TextLocale reader, Exception failure) {
        String code = Integer.toHexString(System.identityHashCode(failure));
        LOG.error("A map could not be drawn (code {})", code, failure);
        String key = "rihla.map.unavailable";
        return html(
                reader,
                texts.text(reader.language(), key),
                texts.text(reader.language(), key + ".action", code),
                "");
    }

    private String action(TextLocale reader, String key) {
        return texts.text(reader.language(), key + ".action");
    }

    private String html(TextLocale reader, String sentence, String action, String address) {
        Map<String, Object> data = new HashMap<>();
        data.put("lang", reader.language().tag());
        data.put("dir", reader.language().direction().html());
        data.put("sentence", sentence);
        data.put("action", action);
        data.put("address", address);
        try {
            return soy.render(MapHtml.TEMPLATES, "Rihla.Map.sentence", data);
        } catch (RuntimeException broken) {
            // The engine itself fails: the sentence still has to reach the reader.
            LOG.error("The template of a sentence failed", broken);
            return "<div class=\"rihla\"><p>" + escaped(sentence + " " + action) + "</p></div>";
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
