package dev.lede.render.draft;

import dev.lede.core.Article;
import dev.lede.core.ArticleKind;
import dev.lede.core.Contributor;
import dev.lede.core.Correction;
import dev.lede.core.Section;
import dev.lede.core.Source;
import dev.lede.core.Tag;
import dev.lede.core.body.Body;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Inline;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.check.Require;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A field of a draft: those of an {@link Article}, the name of the site that published the article, and its status
 * there.
 *
 * @param <T> the type of its values
 */
public final class DraftField<T> {
    private static final List<DraftField<?>> ALL = new ArrayList<>();

    /** The URL of the article; may be relative to the base URL of {@link DraftDefaults}. */
    public static final DraftField<WebUrl> URL = checked("url", url -> RequireUrl.fetchable(url, "a draft's URL"));

    /** The language of the article. */
    public static final DraftField<Locale> LANGUAGE = checked("language", Languages::tag);

    /** The id of the article in the host, not in the system that it comes from. */
    public static final DraftField<String> ID = field("id", Article.Builder::id);

    /** The kind of the article. */
    public static final DraftField<ArticleKind> KIND = field("kind", Article.Builder::kind);

    /** The headline. */
    public static final DraftField<String> HEADLINE = field("headline", Article.Builder::headline);

    /** The title for search engines. */
    public static final DraftField<String> SEO_TITLE = field("seoTitle", Article.Builder::seoTitle);

    /** The description for search engines. */
    public static final DraftField<String> SEO_DESCRIPTION = field("seoDescription", Article.Builder::seoDescription);

    /** The kicker above the headline. */
    public static final DraftField<String> KICKER = field("kicker", Article.Builder::kicker);

    /** The standfirst. */
    public static final DraftField<List<Inline>> STANDFIRST = field("standfirst", Article.Builder::standfirst);

    /** The section. */
    public static final DraftField<Section> SECTION = field("section", Article.Builder::section);

    /** The contributors, at most 1,000. */
    public static final DraftField<List<Contributor>> BYLINE = field("byline", Article.Builder::byline);

    /** The source of a reprint. {@link ArticleDraft#asReprint} sets it. */
    public static final DraftField<Source> SOURCE = field("source", Article.Builder::source);

    /** The date of publication. */
    public static final DraftField<DraftDate> PUBLISHED = checked("published", date -> {});

    /** The date of the last update. */
    public static final DraftField<DraftDate> UPDATED = checked("updated", date -> {});

    /** The place of the report. */
    public static final DraftField<String> DATELINE = field("dateline", Article.Builder::dateline);

    /** The media above the body. */
    public static final DraftField<Figure> LEAD_MEDIA = field("leadMedia", Article.Builder::leadMedia);

    /** The body. */
    public static final DraftField<Body> BODY = field("body", Article.Builder::body);

    /** The tags, at most 1,000. */
    public static final DraftField<List<Tag>> TAGS = field("tags", Article.Builder::tags);

    /** URLs of translations by language, at most 500. The language of the article itself is ignored. */
    public static final DraftField<Map<Locale, WebUrl>> TRANSLATIONS =
            field("translations", Article.Builder::translations);

    /** Links to related articles, at most 1,000. */
    public static final DraftField<List<RelatedLink>> RELATED = field("related", Article.Builder::related);

    /** The number of views. */
    public static final DraftField<Long> VIEWS = field("views", (article, views) -> article.views(views));

    /** The corrections. */
    public static final DraftField<List<Correction>> CORRECTIONS = field("corrections", Article.Builder::corrections);

    /** The notice of rights. */
    public static final DraftField<String> RIGHTS = field("rights", Article.Builder::rights);

    /** The host's own values, as in {@link Article.Builder#data}. */
    public static final DraftField<Map<String, @Nullable Object>> DATA = field("data", Article.Builder::data);

    /**
     * The name of the site or newspaper that published the article. Not a part of the article, unless it is a
     * reprint.
     */
    public static final DraftField<String> PUBLISHER =
            checked("publisher", publisher -> Require.line(publisher, "publisher"));

    /** Who could read the article on the site that it comes from. Not a part of the article. */
    public static final DraftField<DraftStatus> STATUS = checked("status", status -> {});

    private final String name;
    private final BiConsumer<Article.Builder, T> setter;

    private DraftField(String name, BiConsumer<Article.Builder, T> setter) {
        this.name = name;
        this.setter = setter;
        ALL.add(this);
    }

    private static <T> DraftField<T> field(String name, BiConsumer<Article.Builder, T> setter) {
        return new DraftField<>(name, setter);
    }

    /** Returns a field that {@link ArticleDraft#toArticle} sets itself. */
    private static <T> DraftField<T> checked(String name, Consumer<T> check) {
        return new DraftField<>(name, (article, value) -> check.accept(value));
    }

    /** {@return all fields, in the order of an article's parts} */
    public static List<DraftField<?>> all() {
        return List.copyOf(ALL);
    }

    /** {@return the name, that of the method of {@link Article}, such as {@code headline}} */
    public String name() {
        return name;
    }

    /** Throws if an article does not accept the value. */
    void check(T value) {
        set(Article.builder("https://draft.invalid/", "en", name), value);
    }

    /** Sets the value, unless the article has no such field. */
    void set(Article.Builder article, T value) {
        setter.accept(article, value);
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name;
    }
}
