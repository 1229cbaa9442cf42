package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import io.rihla.notices.KeptNotice;
import io.rihla.notices.Letter;
import io.rihla.notices.Letters;
import io.rihla.notices.Notice.Kind;
import io.rihla.notices.Recipient;
import io.rihla.rest.NoticeAddresses;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import io.rihla.text.Texts;
import io.rihla.view.MapViews;
import io.rihla.view.NoticeViews;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes mails with the product's template engine. */
@ConfluenceComponent
public class SiteLetters implements Letters {

    private static final String TEMPLATES = "io.rihla.rihla:notices-templates";

    private final NoticeViews views;
    private final NoticeAddresses addresses;
    private final Texts texts;
    private final SoyTemplateRenderer soy;

    public SiteLetters(
            NoticeViews views,
            NoticeAddresses addresses,
            Texts texts,
            @ComponentImport SoyTemplateRenderer soy) {
        this.views = views;
        this.addresses = addresses;
        this.texts = texts;
        this.soy = soy;
    }

    @Override
    public Optional<Letter> of(Recipient recipient, List<KeptNotice> notices) {
        TextLocale reader = recipient.locale();
        List<Map<String, Object>> seen =
                views.of(recipient.viewer(), reader, notices, 0, addresses.full());
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder html = new StringBuilder();
        soy.render(
                html,
                TEMPLATES,
                "Rihla.Mail.letter",
                Map.of(
                        "reader",
                        MapViews.reader(reader),
                        "maps",
                        byMap(seen),
                        "all",
                        addresses.full().site() + NoticesServlet.PATH));
        return Optional.of(new Letter(subject(seen, reader.language()), html.toString()));
    }

    private static List<Map<String, Object>> byMap(List<Map<String, Object>> seen) {
        Map<Object, List<Map<String, Object>>> byMap = new LinkedHashMap<>();
        seen.forEach(
                notice ->
                        byMap.computeIfAbsent(notice.get("map"), map -> new ArrayList<>())
                                .add(notice));
        List<Map<String, Object>> maps = new ArrayList<>();
        byMap.values()
                .forEach(
                        notices -> {
                            Map<String, Object> map = new LinkedHashMap<>(notices.get(0));
                            map.put("notices", notices);
                            map.put("stop", stop(notices));
                            maps.add(map);
                        });
        return maps;
    }

    /** Only who gets a notice for watching the map is asked whether they want to go on. */
    private static Object stop(List<Map<String, Object>> notices) {
        return notices.stream()
                .map(notice -> notice.getOrDefault("stop", ""))
                .filter(address -> !"".equals(address))
                .findFirst()
                .orElse("");
    }

    private String subject(List<Map<String, Object>> seen, Language language) {
        boolean oneMap = seen.stream().map(notice -> notice.get("map")).distinct().count() == 1;
        String mentioned = Kind.MENTIONED.name().toLowerCase(Locale.ROOT);
        Optional<Map<String, Object>> mention =
                seen.stream().filter(notice -> mentioned.equals(notice.get("kind"))).findFirst();
        if (mention.isPresent()) {
            return texts.text(
                    language,
                    "rihla.mail.subject.mentioned",
                    word(mention.get(), "by"),
                    word(mention.get(), "name"));
        }
        return oneMap
                ? texts.text(language, "rihla.mail.subject.map", word(seen.get(0), "name"))
                : texts.text(language, "rihla.mail.subject.maps");
    }

    private static String word(Map<String, Object> notice, String name) {
        return String.valueOf(notice.getOrDefault(name, ""));
    }
}
