package dev.lede.core;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.lede.core.bind.JsonBinding;
import dev.lede.core.body.Body;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Inline;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.check.PercentEncoding;
import dev.lede.core.url.WebUrl;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The accessors and the equality of {@link Article}. The Javadoc of {@code Article} lists them; its own file holds the
 * builder.
 */
abstract sealed class ArticleParts permits Article {
    /** Never changes after construction. */
    private final ArticleFields fields;

    ArticleParts(ArticleFields fields) {
        this.fields = new ArticleFields(fields);
    }

    /** {@return a copy of the fields, for a builder} */
    ArticleFields fields() {
        return new ArticleFields(fields);
    }

    /** {@return the canonical URL (RFC 6596), which is absolute} */
    public WebUrl url() {
        return fields.url;
    }

    /** {@return the language of the text, which has a BCP 47 tag} */
    public Locale language() {
        return fields.language;
    }

    /** {@return the host's id of the article, such as its database key; null if none} */
    public @Nullable String id() {
        return fields.id;
    }

    /** {@return the kind of journalism} */
    public ArticleKind kind() {
        return fields.kind;
    }

    /** {@return the headline, one line} */
    public String headline() {
        return fields.headline;
    }

    /** {@return the title for search engines, one line; null if it is the headline} */
    public @Nullable String seoTitle() {
        return fields.seoTitle;
    }

    /** {@return the description for search engines, one line; null for an excerpt of standfirst or body} */
    public @Nullable String seoDescription() {
        return fields.seoDescription;
    }

    /** {@return the kicker, a word or two above the headline; null if none} */
    public @Nullable String kicker() {
        return fields.kicker;
    }

    /** {@return the standfirst, a summary of one or two sentences between headline and body; may be empty} */
    public List<Inline> standfirst() {
        return fields.standfirst;
    }

    /** {@return the section of the site; null if none} */
    public @Nullable Section section() {
        return fields.section;
    }

    /** {@return the authors: the contributors without a role, in the order of the byline; may be empty} */
    public List<Contributor> authors() {
        List<Contributor> authors = new ArrayList<>();
        for (Contributor contributor : fields.byline) if (contributor.role() == null) authors.add(contributor);
        return List.copyOf(authors);
    }

    /** {@return the contributors, in the order of the byline; may be empty} */
    public List<Contributor> byline() {
        return fields.byline;
    }

    /** {@return the original source of a reprint; null if the article is not a reprint} */
    public @Nullable Source source() {
        return fields.source;
    }

    /** {@return the moment of publication on this site, with the newsroom's offset; null if unknown} */
    public @Nullable OffsetDateTime published() {
        return fields.published;
    }

    /**
     * {@return the moment of the last update that readers should know about, not before {@link #published}; null if
     * never}
     */
    public @Nullable OffsetDateTime updated() {
        return fields.updated;
    }

    /** {@return the place of the report, one line; null if none} */
    public @Nullable String dateline() {
        return fields.dateline;
    }

    /** {@return the image, video or other media above the body; null if none} */
    public @Nullable Figure leadMedia() {
        return fields.leadMedia;
    }

    /** {@return the body; may be empty} */
    public Body body() {
        return fields.body;
    }

    /** {@return the tags, in the order given; may be empty} */
    public List<Tag> tags() {
        return fields.tags;
    }

    /**
     * {@return the URLs of the translations by language, in the order given; never contains the article's own language;
     * may be empty}
     */
    public Map<Locale, WebUrl> translations() {
        return Collections.unmodifiableMap(fields.translations);
    }

    /** {@return links to related articles, in the order given; may be empty} */
    public List<RelatedLink> related() {
        return fields.related;
    }

    /** {@return the number of views, 0 or more; empty if unknown} */
    public OptionalLong views() {
        return fields.views;
    }

    /** {@return the corrections, in the order given; may be empty} */
    public List<Correction> corrections() {
        return fields.corrections;
    }

    /** {@return the notice of rights, one line; null if the site's notice applies} */
    public @Nullable String rights() {
        return fields.rights;
    }

    /** {@return the host's own JSON values, in the order given; keys are {@code vendor:name}; never rendered} */
    public Map<String, @Nullable Object> data() {
        return fields.data;
    }

    /**
     * Returns the links that share this article: the template of each target, with the canonical URL and the headline.
     *
     * @param targets the targets
     * @return a link for each target, in the same order
     */
    public List<ShareLink> shareLinks(List<ShareTarget> targets) {
        String url = PercentEncoding.ofData(fields.url.value());
        String title = PercentEncoding.ofData(fields.headline);
        List<ShareLink> links = new ArrayList<>(targets.size());
        for (ShareTarget target : targets) links.add(new ShareLink(target, target.shareUrl(url, title)));
        return Collections.unmodifiableList(links);
    }

    @JsonValue
    @JsonRawValue
    String toJson() {
        return JsonBinding.get().write(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ArticleParts that && fields.values().equals(that.fields.values());
    }

    @Override
    public int hashCode() {
        return Objects.hash(fields.url, fields.language, fields.headline, fields.body);
    }

    @Override
    public String toString() {
        return "Article[" + fields.url + ", " + fields.language.toLanguageTag() + ", " + fields.headline + "]";
    }
}
