package dev.lede.render.labels;

import dev.lede.i18n.Languages;
import dev.lede.i18n.Messages;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Chooses the messages and labels for a language: the host's if they match it, otherwise the bundled ones, otherwise English. The
 * host's English, if it has been added, replaces the bundled English in all cases.
 */
public final class HostMessages {
    /** The number of languages whose labels are kept. Articles of a site have fewer; attackers may have more. */
    private static final int MAX_LANGUAGES = 64;

    private final Map<Locale, Messages> own;
    private final Map<Locale, Labels> labels = new ConcurrentHashMap<>();

    public HostMessages(Map<Locale, Messages> own) {
        this.own = Collections.unmodifiableMap(new LinkedHashMap<>(own));
    }

    /** Returns the labels for elements in a language. */
    public Labels labels(Locale language) {
        Labels known = labels.get(language);
        if (known != null) return known;
        Labels created = new Labels(of(language), language);
        if (labels.size() < MAX_LANGUAGES) labels.put(language, created);
        return created;
    }

    private Messages of(Locale language) {
        if (own.isEmpty()) return Messages.of(language);
        return Languages.nearest(language, own.keySet()).map(own::get).orElseGet(() -> bundledOrFallback(language));
    }

    private Messages bundledOrFallback(Locale language) {
        Messages bundled = Messages.of(language);
        return own.getOrDefault(bundled.language(), bundled);
    }
}
