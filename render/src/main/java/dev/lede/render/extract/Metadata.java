package dev.lede.render.extract;

import dev.lede.core.Section;
import dev.lede.core.Tag;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Image;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Languages;
import dev.lede.render.draft.ArticleDraft;
import dev.lede.render.draft.DraftField;
import dev.lede.render.draft.DraftNotice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads what pages declare for search engines and social networks: URL, publisher, section, tags, translations,
 * image.
 */
final class Metadata {
    private static final int MAX_TAGS = 100;
    private static final int MAX_NAME = 200;
    private static final int MAX_TRANSLATIONS = 100;

    private final PageData data;
    private final JsonLd jsonLd;
    private final WebUrl page;
    private final ArticleDraft.Builder draft;

    Metadata(PageData data, JsonLd jsonLd, WebUrl page, ArticleDraft.Builder draft) {
        this.data = data;
        this.jsonLd = jsonLd;
        this.page = page;
        this.draft = draft;
    }

    /** Sets the publisher. Returns its name, empty if the page does not declare it. */
    String readSite() {
        draft.offerLine(DraftField.PUBLISHER, unescaped(data.meta("og:site_name")), "og:site_name");
        for (String name : jsonLd.names("publisher"))
            draft.offerLine(DraftField.PUBLISHER, Texts.unescaped(name), "json-ld");
        draft.offerLine(DraftField.PUBLISHER, unescaped(data.meta("application-name")), "application-name");
        return draft.found(DraftField.PUBLISHER).map(found -> found.value()).orElse("");
    }

    /** {@return the URLs that the page declares for itself, on whatever host, and its own} */
    List<WebUrl> urls() {
        List<WebUrl> urls = new ArrayList<>();
        for (Element link : data.links)
            if (hasRel(link, "canonical")) url(link.attr("href")).ifPresent(urls::add);
        @Nullable String ofSocial = data.meta("og:url");
        if (ofSocial != null) url(ofSocial).ifPresent(urls::add);
        urls.add(page);
        return urls;
    }

    void read() {
        readUrl();
        readTranslations();
        readSection();
        readTags();
        draft.offerLine(DraftField.SEO_DESCRIPTION, unescaped(data.meta("description")), "description");
        draft.offerLine(DraftField.SEO_DESCRIPTION, unescaped(data.meta("og:description")), "og:description");
        if (draft.found(DraftField.LEAD_MEDIA).isEmpty()) readImage();
        boolean isFree = jsonLd.text("isAccessibleForFree")
                .filter("false"::equalsIgnoreCase)
                .isEmpty();
        if (!isFree) draft.addNotice(DraftNotice.Rule.NOT_FREE, "json-ld", "");
    }

    /**
     * A canonical URL on another site names the source of a syndicated article, or is a mistake: it is not this
     * page.
     */
    private void readUrl() {
        for (Element link : data.links) {
            if (!hasRel(link, "canonical")) continue;
            url(link.attr("href"))
                    .filter(this::isOfSite)
                    .ifPresent(url -> draft.offer(DraftField.URL, url, "canonical"));
        }
        @Nullable String ofSocial = data.meta("og:url");
        if (ofSocial != null) {
            url(ofSocial).filter(this::isOfSite).ifPresent(url -> draft.offer(DraftField.URL, url, "og:url"));
        }
        draft.offer(DraftField.URL, page, "url");
    }

    private boolean isOfSite(WebUrl url) {
        return site(url).equals(site(page))
                && (url.path().length() > 1 || page.path().length() <= 1);
    }

    private static String site(WebUrl url) {
        return url.host().orElse("").replaceFirst("^(?:www|m|amp)\\.", "");
    }

    private void readTranslations() {
        Map<Locale, WebUrl> translations = new LinkedHashMap<>();
        for (Element link : data.links) {
            if (!hasRel(link, "alternate") || !link.hasAttr("hreflang")) continue;
            Optional<Locale> language = Languages.parse(link.attr("hreflang"));
            if (language.isEmpty() || link.attr("hreflang").equalsIgnoreCase("x-default")) continue;
            if (translations.size() < MAX_TRANSLATIONS) {
                url(link.attr("href")).ifPresent(url -> translations.putIfAbsent(language.get(), url));
            }
        }
        translations.values().removeIf(page::equals);
        if (!translations.isEmpty()) draft.offer(DraftField.TRANSLATIONS, translations, "hreflang");
    }

    private void readSection() {
        @Nullable String ofArticle = jsonLd.text("articleSection").orElse(null);
        for (String origin : List.of("json-ld", "article:section", "section")) {
            @Nullable String name = origin.equals("json-ld") ? ofArticle : data.meta(origin);
            if (name == null) continue;
            String line = Texts.line(Texts.unescaped(name));
            if (!line.isBlank() && line.length() <= MAX_NAME) draft.offer(DraftField.SECTION, Section.of(line), origin);
        }
    }

    private void readTags() {
        setTags(jsonLd.texts("keywords"), "json-ld");
        setTags(data.metas("article:tag"), "article:tag");
        @Nullable String keywords = data.meta("news_keywords");
        if (keywords == null) keywords = data.meta("keywords");
        if (keywords != null) setTags(List.of(keywords), "keywords");
    }

    private void setTags(List<String> texts, String origin) {
        Set<String> names = new LinkedHashSet<>();
        for (String text : texts) {
            for (String part : text.split("[,;]", -1)) {
                String name = Texts.line(Texts.unescaped(part));
                if (!name.isBlank() && name.length() <= MAX_NAME && names.size() < MAX_TAGS) names.add(name);
            }
        }
        List<Tag> tags = new ArrayList<>();
        for (String name : names) tags.add(Tag.of(name));
        if (!tags.isEmpty()) draft.offer(DraftField.TAGS, tags, origin);
    }

    /** The image for social networks, unless the body has images of its own. */
    private void readImage() {
        boolean hasImage = draft.found(DraftField.BODY)
                .filter(body -> body.value().nodes(Image.class).findAny().isPresent())
                .isPresent();
        if (hasImage) return;
        @Nullable String ofSocial = data.meta("og:image");
        Optional<WebUrl> image = ofSocial == null ? Optional.empty() : url(ofSocial);
        String origin = image.isPresent() ? "og:image" : "json-ld";
        if (image.isEmpty()) image = jsonLd.image().flatMap(this::url);
        @Nullable String alt = unescaped(data.meta("og:image:alt"));
        image.filter(WebUrl::isFetchable)
                .map(url -> new Image(url, alt == null ? null : Texts.line(alt), null, null, List.of()))
                .ifPresent(found -> draft.offer(DraftField.LEAD_MEDIA, Figure.of(found), origin));
    }

    private Optional<WebUrl> url(String written) {
        return WebUrl.parse(written.strip()).flatMap(page::resolve).filter(WebUrl::isAbsolute);
    }

    private static boolean hasRel(Element link, String rel) {
        return (" " + link.attr("rel").toLowerCase(Locale.ROOT) + " ").contains(" " + rel + " ");
    }

    private static @Nullable String unescaped(@Nullable String text) {
        return text == null ? null : Texts.unescaped(text);
    }
}
