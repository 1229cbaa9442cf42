package io.rihla.workbench.fragment;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.api.model.WebPanel;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import io.rihla.workbench.plugin.ModuleElement;
import io.rihla.workbench.plugin.PluginContainer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;

/** A panel whose {@code <resource name="view">} is a template or a file. */
final class ViewPanel implements WebPanel {

    private final Function<Map<String, Object>, String> view;

    private ViewPanel(Function<Map<String, Object>, String> view) {
        this.view = view;
    }

    static ViewPanel of(PluginContainer plugin, ModuleElement resource, SoyTemplateRenderer soy) {
        String location = resource.attribute("location", "");
        return switch (resource.attribute("type", "")) {
            case "soy" -> soy(location, soy);
            case "static" -> new ViewPanel(context -> read(plugin, location));
            default ->
                    throw new PluginParseException(
                            "A panel's view is of type soy or static here, not %s"
                                    .formatted(resource.attribute("type", "")));
        };
    }

    /**
     * @param location a web-resource's complete key, a slash, and a template's name
     */
    private static ViewPanel soy(String location, SoyTemplateRenderer soy) {
        int slash = location.indexOf('/');
        if (slash < 0 || !location.contains(":")) {
            throw new PluginParseException("Not the place of a template: " + location);
        }
        String module = location.substring(0, slash);
        String template = location.substring(slash + 1);
        return new ViewPanel(context -> soy.render(module, template, context));
    }

    private static String read(PluginContainer plugin, String location) {
        URL url = plugin.resource(location);
        if (url == null) {
            throw new IllegalStateException("The plugin has no file " + location);
        }
        try (InputStream bytes = url.openStream()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String getHtml(Map<String, Object> context) {
        return view.apply(context);
    }

    @Override
    public void writeHtml(Writer writer, Map<String, Object> context) throws IOException {
        writer.write(getHtml(context));
    }
}
