package io.rihla.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.rest.Json;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import org.jspecify.annotations.Nullable;

/** In whose words an item of a dashboard speaks. It learns that with its figures. */
final class Readers {

    private Readers() {}

    /**
     * The language that an item was told to speak, else the reader's. Digits are the reader's own.
     *
     * @param tag may be no language of ours
     */
    static TextLocale locale(@Nullable String tag, TextLocale reader) {
        return Language.ofTag(tag == null ? "" : tag)
                .map(language -> new TextLocale(language, reader.digits()))
                .orElse(reader);
    }

    static ObjectNode json(TextLocale reader) {
        return Json.object()
                .put("tag", reader.tag())
                .put("language", reader.language().tag())
                .put("dir", reader.language().direction().html());
    }
}
