package dev.lede.render.labels;

import dev.lede.i18n.Languages;
import dev.lede.i18n.Messages;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Chooses the messages for a language: the host's if they match it, otherwise the bundled ones, otherwise English. The
 * host's English, if it has been added, replaces the bundled English in all cases.
 */
public final class HostMessages {
    private final Map<Locale, Messages> own;

    public HostMessages(Map<Locale, Messages> own) {
        this.own = Collections.unmodifiableMap(new LinkedHashMap<>(own));
    }

    /** Returns the messages for a language. */
    public Messages of(Locale language) {
        return Languages.nearest(language, own.keySet()).map(own::get).orElseGet(() -> bundledOrFallback(language));
    }

    private Messages bundledOrFallback(Locale language) {
        Messages bundled = Messages.of(language);
        return own.getOrDefault(bundled.language(), bundled);
    }
}
