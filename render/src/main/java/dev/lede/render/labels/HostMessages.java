package dev.lede.render.labels;

import dev.lede.i18n.Languages;
import dev.lede.i18n.Messages;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The messages for each language: the host's where they serve it, directly or as a fallback, else the bundled ones. */
public final class HostMessages {
    private final Map<Locale, Messages> own;

    public HostMessages(Map<Locale, Messages> own) {
        this.own = Collections.unmodifiableMap(new LinkedHashMap<>(own));
    }

    public Messages of(Locale language) {
        return Languages.nearest(language, own.keySet()).map(own::get).orElseGet(() -> bundledOrFallback(language));
    }

    /** English serves languages without messages; the host's English does, too. */
    private Messages bundledOrFallback(Locale language) {
        Messages bundled = Messages.of(language);
        return own.getOrDefault(bundled.language(), bundled);
    }
}
