package io.rihla.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps texts up to a number of characters in all and forgets those that nobody has asked for
 * longest. It may be used by many threads.
 */
final class KeptTexts<K> {

    private final long mostCharacters;
    private final Map<K, String> texts = new LinkedHashMap<>(16, 0.75f, true);
    private long characters;

    KeptTexts(long mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    synchronized Optional<String> get(K key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** Keeps a text, unless it alone would push out most of the others. */
    synchronized void put(K key, String text) {
        if (text.length() > mostCharacters / 4) {
            return;
        }
        String before = texts.put(key, text);
        characters += text.length() - (before == null ? 0 : before.length());
        var oldest = texts.entrySet().iterator();
        while (characters > mostCharacters && oldest.hasNext()) {
            characters -= oldest.next().getValue().length();
            oldest.remove();
        }
    }
}
