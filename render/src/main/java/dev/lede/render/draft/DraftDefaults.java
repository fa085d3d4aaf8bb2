package dev.lede.render.draft;

import dev.lede.core.Section;
import dev.lede.core.Site;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Languages;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The values that articles get where their draft has none. Each method returns a changed copy.
 *
 * <pre>{@code
 * Article article = draft.toArticle(DraftDefaults.none().language("hy").zone(ZoneId.of("Asia/Yerevan")));
 * }</pre>
 */
public final class DraftDefaults {
    private static final DraftDefaults NONE = new DraftDefaults(null, null, null, null);

    private final @Nullable ZoneId zone;
    private final @Nullable Locale language;
    private final @Nullable WebUrl baseUrl;
    private final @Nullable Section section;

    private DraftDefaults(
            @Nullable ZoneId zone, @Nullable Locale language, @Nullable WebUrl baseUrl, @Nullable Section section) {
        this.zone = zone;
        this.language = language;
        this.baseUrl = baseUrl;
        this.section = section;
    }

    /** {@return defaults without any value: drafts must be complete} */
    public static DraftDefaults none() {
        return NONE;
    }

    /**
     * Returns the defaults of a site.
     *
     * @param site the site
     * @return the zone and the URL of the site
     */
    public static DraftDefaults of(Site site) {
        return new DraftDefaults(site.zone(), null, site.url(), null);
    }

    /**
     * {@return a copy with the zone of dates without offset} Default: none; such dates are an error.
     * @param zone the zone, that of the newsroom
     */
    public DraftDefaults zone(ZoneId zone) {
        return new DraftDefaults(Objects.requireNonNull(zone, "zone"), language, baseUrl, section);
    }

    /**
     * {@return a copy with the language of drafts without language} Default: none.
     * @param language a locale with a language
     * @throws IllegalArgumentException if the locale has no language
     */
    public DraftDefaults language(Locale language) {
        return language(Languages.tag(Objects.requireNonNull(language, "language")));
    }

    /**
     * {@return a copy with the language of drafts without language} Default: none.
     * @param language a language tag (BCP 47) or a common name, as {@link Languages#of} accepts it
     * @throws IllegalArgumentException if it is not a language; the message contains it
     */
    public DraftDefaults language(String language) {
        Objects.requireNonNull(language, "language");
        return new DraftDefaults(zone, Languages.of(language), baseUrl, section);
    }

    /**
     * {@return a copy with the base of a draft's relative URL} Default: none; relative URLs are an error.
     * @param url an absolute URL
     * @throws IllegalArgumentException if it is not an absolute web URL; the message contains it
     */
    public DraftDefaults baseUrl(String url) {
        WebUrl base = WebUrl.of(Objects.requireNonNull(url, "url"));
        return new DraftDefaults(zone, language, RequireUrl.absolute(base, "the base URL"), section);
    }

    /**
     * {@return a copy with the section of drafts without section} Default: none.
     * @param section the section
     */
    public DraftDefaults section(Section section) {
        return new DraftDefaults(zone, language, baseUrl, Objects.requireNonNull(section, "section"));
    }

    @Nullable
    ZoneId zone() {
        return zone;
    }

    @Nullable
    Locale language() {
        return language;
    }

    @Nullable
    WebUrl baseUrl() {
        return baseUrl;
    }

    @Nullable
    Section section() {
        return section;
    }
}
