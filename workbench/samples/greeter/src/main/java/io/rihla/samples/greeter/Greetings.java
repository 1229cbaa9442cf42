package io.rihla.samples.greeter;

import com.atlassian.soy.renderer.SanitizedString;
import com.atlassian.soy.renderer.SoyException;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Draws the greetings. */
@Component
public class Greetings {

    private static final String TEMPLATES = "io.rihla.samples.greeter:templates";

    private final SoyTemplateRenderer templates;

    Greetings(SoyTemplateRenderer templates) {
        this.templates = templates;
    }

    public String hello(String name) throws SoyException {
        return templates.render(TEMPLATES, "Greeter.Templates.hello", Map.of("name", name));
    }

    /**
     * @param body HTML that the product has made safe
     */
    public String box(String name, String body) throws SoyException {
        return templates.render(
                TEMPLATES,
                "Greeter.Templates.box",
                Map.of("name", name, "body", new SanitizedString(body)));
    }
}
