package io.rihla.workbench.fragment;

import com.atlassian.sal.api.message.I18nResolver;
import io.rihla.workbench.plugin.ModuleElement;
import io.rihla.workbench.web.Navigation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A web item or a web section: both have a label, the item a link too. */
record LinkFragment(Fragment fragment) implements Fragments.Placed {

    private static final Pattern NAME = Pattern.compile("\\$\\{?(\\w+)}?");

    String label(I18nResolver texts) {
        return fragment.module()
                .child("label")
                .map(label -> label.attribute("key").map(texts::getText).orElseGet(label::text))
                .orElse("");
    }

    Navigation.Link link(I18nResolver texts, String contextPath, Map<String, Object> context) {
        ModuleElement link = fragment.module().child("link").orElse(null);
        if (link == null) {
            return new Navigation.Link("", label(texts), "#");
        }
        String address = filled(link.text(), context);
        boolean absolute = Boolean.parseBoolean(link.attribute("absolute", "false"));
        if (address.startsWith("/") && !absolute) {
            address = contextPath + address;
        }
        return new Navigation.Link(link.attribute("linkId", ""), label(texts), address);
    }

    /** Names with a dollar sign stand for what the page's context has; others stay as they are. */
    private static String filled(String address, Map<String, Object> context) {
        return NAME.matcher(address)
                .replaceAll(
                        name -> {
                            Object value = context.get(name.group(1));
                            String text =
                                    value == null
                                            ? name.group()
                                            : URLEncoder.encode(
                                                    value.toString(), StandardCharsets.UTF_8);
                            return Matcher.quoteReplacement(text);
                        });
    }
}
