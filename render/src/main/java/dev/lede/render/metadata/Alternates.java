package dev.lede.render.metadata;

import dev.lede.core.Article;
import dev.lede.core.Site;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Languages;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/** The versions of an article in other languages, as {@code hreflang} names them (Google Search Central, localized versions). */
public final class Alternates {
    private Alternates() {}

    /**
     * Passes the language tag and the absolute URL of each version, the article itself first; nothing for an article without
     * translations. All versions must name the same version for readers of other languages, {@code x-default}, or search
     * engines ignore it: it is the one in the first language of the site that has one, otherwise the English one. A URL that
     * is too long when resolved is left out.
     */
    public static void pass(Article article, Site site, BiConsumer<String, WebUrl> version) {
        if (article.translations().isEmpty()) return;
        Map<Locale, WebUrl> versions = new LinkedHashMap<>();
        versions.put(article.language(), article.url());
        for (Map.Entry<Locale, WebUrl> translation : article.translations().entrySet()) {
            WebUrl url = article.url().resolve(translation.getValue()).orElse(null);
            if (url != null) versions.put(translation.getKey(), url);
        }
        for (Map.Entry<Locale, WebUrl> each : versions.entrySet()) {
            version.accept(Languages.tag(each.getKey()), each.getValue());
        }
        for (Locale language : site.homes().keySet()) {
            WebUrl url = versions.get(language);
            if (url == null) continue;
            version.accept("x-default", url);
            return;
        }
        WebUrl english = versions.get(Locale.ENGLISH);
        if (english != null) version.accept("x-default", english);
    }
}
