package dev.lede.render;

import dev.lede.i18n.Languages;
import dev.lede.i18n.Messages;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The words for each language: the host's where they serve it, be it after a fallback, else Lede's. */
final class HostMessages {
    private final Map<Locale, Messages> own;
    private final Map<Regional, Messages> regional = new ConcurrentHashMap<>();

    HostMessages(Map<Locale, Messages> own) {
        this.own = Collections.unmodifiableMap(new LinkedHashMap<>(own));
    }

    /** The words that serve a language, in the manner of its region. */
    Messages of(Locale language) {
        Messages bundled = Messages.of(language);
        Messages serving = Languages.nearest(language, own.keySet())
                .or(() -> Optional.of(bundled.language()))
                .map(own::get)
                .orElse(null);
        if (serving == null) return bundled;
        boolean hasRegion = !language.getCountry().isEmpty();
        return regional.computeIfAbsent(new Regional(serving, bundled, hasRegion), key -> serving.forRegion(language));
    }

    /** What decides the manner of a region: there are few of these, however many regions articles name. */
    private record Regional(Messages own, Messages bundled, boolean hasRegion) {}
}
