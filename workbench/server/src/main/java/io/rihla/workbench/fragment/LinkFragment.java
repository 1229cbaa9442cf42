package io.rihla.workbench.fragment;

import com.atlassian.sal.api.message.I18nResolver;
import io.rihla.workbench.plugin.ModuleElement;
import io.rihla.workbench.web.Navigation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A web item or a web section: both have a label, the item a link too. */
record LinkFragment(Fragment fragment) implements Fragments.Placed {

    private static final Pattern NAME = Pattern.compile("\\$\\{?(\\w+(?:\\.\\w+)*)}?");

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

    /**
     * Names with a dollar sign stand for what the page's context has, dots lead into it; others
     * stay as they are.
     */
    private static String filled(String address, Map<String, Object> context) {
        return NAME.matcher(address)
                .replaceAll(name -> Matcher.quoteReplacement(filled(name, context)));
    }

    private static String filled(MatchResult name, Map<String, Object> context) {
        Object value = PageValue.find(context, name.group(1));
        if (value != null) {
            return encoded(value);
        }
        int dot = name.group(1).indexOf('.');
        boolean braces = name.group().endsWith("}");
        Object first = dot < 0 || braces ? null : context.get(name.group(1).substring(0, dot));
        return first == null ? name.group() : encoded(first) + name.group(1).substring(dot);
    }

    private static String encoded(Object value) {
        return URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }
}
