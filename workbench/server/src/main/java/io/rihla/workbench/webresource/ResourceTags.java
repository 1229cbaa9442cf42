package io.rihla.workbench.webresource;

import com.atlassian.json.marshal.Jsonable;
import com.atlassian.webresource.api.data.WebResourceDataProvider;
import io.rihla.workbench.web.Html;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tags for all that a page requires: its data, one batch for its contexts, and one batch for
 * each further web-resource.
 */
public final class ResourceTags {

    private static final Logger log = LoggerFactory.getLogger(ResourceTags.class);

    private final WebResources resources;
    private final Batches batches;
    private final ResourceAddresses addresses;

    ResourceTags(WebResources resources, Batches batches, ResourceAddresses addresses) {
        this.resources = resources;
        this.batches = batches;
        this.addresses = addresses;
    }

    String html(Requirements required, Set<String> pageContexts, Locale locale) {
        Set<String> contexts = new TreeSet<>(pageContexts);
        contexts.addAll(required.contexts());
        Collection<WebResource> inContexts = resources.inContexts(contexts);
        Set<WebResource> further = new LinkedHashSet<>();
        further.addAll(resources.withDependencies(List.of(BuiltInResources.RUNTIME)));
        further.addAll(resources.withDependencies(required.resources()));
        further.removeAll(inContexts);
        Set<WebResource> all = new LinkedHashSet<>(inContexts);
        all.addAll(further);

        StringBuilder out = new StringBuilder(data(required, all));
        for (String extension : List.of("css", "js")) {
            // The runtime has to be there before the contexts' scripts.
            further.stream()
                    .filter(resource -> resource.key().equals(BuiltInResources.RUNTIME))
                    .forEach(resource -> append(out, resource, extension, locale));
            append(out, contexts, extension, locale);
            further.stream()
                    .filter(resource -> !resource.key().equals(BuiltInResources.RUNTIME))
                    .forEach(resource -> append(out, resource, extension, locale));
        }
        return out.toString();
    }

    private void append(StringBuilder out, Set<String> contexts, String extension, Locale locale) {
        String content = batches.ofContexts(contexts, extension, locale);
        String joined = URLEncoder.encode(String.join(",", contexts), StandardCharsets.UTF_8);
        String path = "contextbatch/%s/%s/batch.%s".formatted(extension, joined, extension);
        append(out, content, path, extension, marks(String.join(",", contexts), "context"), locale);
    }

    private void append(StringBuilder out, WebResource resource, String extension, Locale locale) {
        String content = batches.ofResource(resource, extension, locale);
        append(
                out,
                content,
                path(resource, extension),
                extension,
                marks(resource.key(), "resource"),
                locale);
    }

    /** What a script needs to know of a tag to load no resource twice. */
    private static String marks(String key, String type) {
        return "data-wrm-key=\"%s\" data-wrm-batch-type=\"%s\"".formatted(Html.escape(key), type);
    }

    private static String path(WebResource resource, String extension) {
        return "batch/%s/%s.%s".formatted(resource.key(), resource.key(), extension);
    }

    /**
     * The addresses of what a page that is open already lacks, style sheets first.
     *
     * @param wanted keys of web-resources
     * @param loaded keys of those that the page has
     * @param contexts contexts that the page has
     */
    List<String> later(
            Collection<String> wanted,
            Collection<String> loaded,
            Collection<String> contexts,
            Locale locale) {
        Set<WebResource> lacking = new LinkedHashSet<>(resources.withDependencies(wanted));
        lacking.removeAll(resources.withDependencies(loaded));
        lacking.removeAll(resources.inContexts(contexts));
        List<String> found = new ArrayList<>();
        for (String extension : List.of("css", "js")) {
            for (WebResource resource : lacking) {
                String content = batches.ofResource(resource, extension, locale);
                if (!content.isEmpty()) {
                    found.add(address(content, path(resource, extension), locale));
                }
            }
        }
        return found;
    }

    private String address(String content, String path, Locale locale) {
        return addresses.versioned(Batches.version(content), path)
                + "?locale="
                + locale.toLanguageTag();
    }

    private void append(
            StringBuilder out,
            String content,
            String path,
            String extension,
            String marks,
            Locale locale) {
        if (content.isEmpty()) {
            return;
        }
        String address = address(content, path, locale);
        String tag =
                extension.equals("css")
                        ? "<link rel=\"stylesheet\" href=\"%s\" %s media=\"all\">%n"
                        : "<script src=\"%s\" %s data-initially-rendered></script>%n";
        out.append(tag.formatted(address, marks));
    }

    private static String data(Requirements required, Collection<WebResource> all) {
        Map<String, Jsonable> data = new LinkedHashMap<>(required.data());
        for (WebResource resource : all) {
            for (Map.Entry<String, WebResourceDataProvider> provider : resource.data().entrySet()) {
                try {
                    data.put(provider.getKey(), provider.getValue().get());
                } catch (RuntimeException e) {
                    log.error("The data provider {} failed", provider.getKey(), e);
                }
            }
        }
        if (data.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("<script>\nwindow.WRM=window.WRM||{};");
        out.append("window.WRM._unparsedData=window.WRM._unparsedData||{};\n");
        data.forEach(
                (key, value) ->
                        out.append("WRM._unparsedData[")
                                .append(JsString.quote(key))
                                .append("]=")
                                .append(JsString.quote(json(value)))
                                .append(";\n"));
        return out.append("</script>\n").toString();
    }

    private static String json(Jsonable value) {
        StringWriter out = new StringWriter();
        try {
            value.write(out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toString();
    }
}
