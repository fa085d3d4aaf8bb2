package dev.lede.render.feed;

import dev.lede.core.Article;
import dev.lede.core.Site;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Languages;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The versions of an article in other languages, as the head of its page lists them. */
final class Alternates {
    private Alternates() {}

    /**
     * Returns the URIs of all versions, with the article itself, by language tag. The version for other languages, {@code
     * x-default}, is the one in the first language of the site that has one, otherwise the English one. Empty for an article
     * without translations.
     */
    static Map<String, String> of(Article article, ArticleUrls urls, Site site) {
        Map<String, String> alternates = new LinkedHashMap<>();
        if (article.translations().isEmpty()) return alternates;
        Map<Locale, WebUrl> versions = new LinkedHashMap<>();
        versions.put(article.language(), article.url());
        article.translations()
                .forEach((language, url) -> urls.absolute(url).ifPresent(absolute -> versions.put(language, absolute)));
        versions.forEach((language, url) -> alternates.put(Languages.tag(language), AsciiUrl.of(url)));
        WebUrl other = forOthers(versions, site);
        if (other != null) alternates.put("x-default", AsciiUrl.of(other));
        return alternates;
    }

    private static @Nullable WebUrl forOthers(Map<Locale, WebUrl> versions, Site site) {
        for (Locale language : site.homes().keySet()) {
            WebUrl url = versions.get(language);
            if (url != null) return url;
        }
        return versions.get(Locale.ENGLISH);
    }
}
