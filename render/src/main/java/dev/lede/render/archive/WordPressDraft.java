package dev.lede.render.archive;

import dev.lede.core.Contributor;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Image;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Languages;
import dev.lede.render.archive.wxr.XmlElement;
import dev.lede.render.draft.ArticleDraft;
import dev.lede.render.draft.DraftDate;
import dev.lede.render.draft.DraftField;
import dev.lede.render.draft.DraftNotice;
import dev.lede.render.draft.DraftStatus;
import dev.lede.render.sanitize.BodySanitizer;
import dev.lede.render.sanitize.report.SanitizedInlines;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Builds the draft of one post of an export of WordPress. */
final class WordPressDraft {
    /** The maximum number of contributors of an article. */
    private static final int MOST = 1_000;

    private final XmlElement post;
    private final WxrChannel channel;
    private final WxrIndex index;
    private final BodySanitizer sanitizer;
    private final ArticleDraft.Builder draft = ArticleDraft.builder();
    private final DraftNames names = new DraftNames(draft);

    WordPressDraft(XmlElement post, WxrChannel channel, WxrIndex index, BodySanitizer sanitizer) {
        this.post = post;
        this.channel = channel;
        this.index = index;
        this.sanitizer = sanitizer;
    }

    /** Who could read the post. */
    static DraftStatus status(XmlElement post) {
        if (!post.text("wp:post_password").isEmpty()) return DraftStatus.PASSWORD;
        return switch (post.text("wp:status")) {
            case "publish", "inherit", "" -> DraftStatus.PUBLIC;
            case "private" -> DraftStatus.PRIVATE;
            case "future" -> DraftStatus.SCHEDULED;
            case "trash" -> DraftStatus.DELETED;
            default -> DraftStatus.UNFINISHED;
        };
    }

    /** The URL of the post, resolved against that of the site; empty if the export has none. */
    static Optional<WebUrl> url(XmlElement post, WxrChannel channel) {
        Optional<WebUrl> written = WebUrl.parse(post.text("link")).filter(WebUrl::isFetchable);
        Optional<WebUrl> site = channel.url();
        return site.isEmpty() ? written : written.flatMap(site.get()::resolve);
    }

    ArticleDraft build() {
        Optional<WebUrl> url = url(post, channel);
        url.ifPresent(found -> draft.set(DraftField.URL, found, "link"));
        if (url.isEmpty() && !post.text("link").isEmpty()) {
            draft.addNotice(DraftNotice.Rule.INVALID_VALUE, "url", post.text("link"));
        }
        BodySanitizer ofPost = sanitizer(url);
        language();
        String title = HtmlText.line(post.text("title"));
        draft.offerLine(DraftField.HEADLINE, title, "title");
        seo(title);
        standfirst(ofPost);
        new WordPressTerms(post, channel, draft).set();
        byline();
        dates();
        leadMedia(ofPost);
        String html = WordPress.html(post.text("content:encoded"), index.references(post));
        draft.body(ofPost.sanitize(html), "content:encoded");
        draft.offerLine(DraftField.PUBLISHER, channel.title(), "channel title");
        draft.set(DraftField.STATUS, status(post), "wp:status");
        for (String name : List.of("wp:post_id", "wp:post_name", "wp:post_type", "wp:status")) {
            if (!post.text(name).isEmpty()) draft.extra(name, post.text(name));
        }
        return draft.build();
    }

    private BodySanitizer sanitizer(Optional<WebUrl> url) {
        return url.filter(WebUrl::isAbsolute)
                .or(channel::url)
                .map(base -> sanitizer.toBuilder().baseUrl(base).build())
                .orElse(sanitizer);
    }

    /** Polylang stores the language of a post as a category. */
    private void language() {
        for (XmlElement term : WordPressTerms.of(post, "language")) {
            Languages.parse(term.nicename())
                    .ifPresentOrElse(
                            tag -> draft.offer(DraftField.LANGUAGE, tag, "category language"),
                            () -> draft.addNotice(DraftNotice.Rule.INVALID_VALUE, "language", term.nicename()));
        }
        Languages.parse(channel.language()).ifPresent(tag -> draft.offer(DraftField.LANGUAGE, tag, "channel language"));
    }

    private void seo(String title) {
        for (String key : SeoText.TITLES) seo(DraftField.SEO_TITLE, key, title);
        for (String key : SeoText.DESCRIPTIONS) seo(DraftField.SEO_DESCRIPTION, key, title);
    }

    private void seo(DraftField<String> field, String key, String title) {
        String written = HtmlText.line(post.meta(key));
        if (written.isEmpty()) return;
        Optional<String> filled = SeoText.filled(written, title);
        if (filled.isEmpty()) draft.addNotice(DraftNotice.Rule.INVALID_VALUE, field.name(), written);
        filled.filter(text -> !text.equals(title)).ifPresent(text -> draft.offerLine(field, text, key));
    }

    private void standfirst(BodySanitizer ofPost) {
        SanitizedInlines excerpt = ofPost.inlines(post.text("excerpt:encoded"));
        draft.addReport(excerpt);
        if (!excerpt.inlines().isEmpty()) draft.set(DraftField.STANDFIRST, excerpt.inlines(), "excerpt:encoded");
    }

    /** Co-Authors Plus stores the authors as categories; without it, a post has one creator. */
    private void byline() {
        Set<String> authors = new LinkedHashSet<>();
        for (XmlElement author : WordPressTerms.of(post, "author")) {
            addAuthor(
                    channel.author(author.nicename())
                            .or(() -> channel.author(author.text()))
                            .orElse(author.text()),
                    authors);
        }
        String origin = authors.isEmpty() ? "dc:creator" : "category author";
        String creator = post.text("dc:creator");
        if (authors.isEmpty()) addAuthor(channel.author(creator).orElse(creator), authors);
        List<Contributor> byline =
                authors.stream().limit(MOST).map(Contributor::of).toList();
        if (authors.size() > MOST)
            draft.addNotice(DraftNotice.Rule.TOO_LONG, "byline", Integer.toString(authors.size()));
        if (!byline.isEmpty()) draft.set(DraftField.BYLINE, byline, origin);
    }

    /** Adds a name. A mail address is a login, and nothing that readers should see. */
    private void addAuthor(String written, Set<String> authors) {
        String author = HtmlText.line(written);
        if (author.indexOf('@') > 0) draft.addNotice(DraftNotice.Rule.INVALID_VALUE, "byline", author);
        else names.name(DraftField.BYLINE, author).ifPresent(authors::add);
    }

    /** Posts that were never published have zeros instead of a date in GMT. */
    private void dates() {
        date(DraftField.PUBLISHED, "wp:post_date_gmt", "Z");
        date(DraftField.PUBLISHED, "wp:post_date", "");
        draft.offerDate(DraftField.PUBLISHED, post.text("pubDate"), "pubDate");
        date(DraftField.UPDATED, "wp:post_modified_gmt", "Z");
        date(DraftField.UPDATED, "wp:post_modified", "");
        Optional<DraftDate> published = draft.found(DraftField.PUBLISHED).map(found -> found.value());
        if (published.equals(draft.found(DraftField.UPDATED).map(found -> found.value())))
            draft.remove(DraftField.UPDATED);
    }

    private void date(DraftField<DraftDate> field, String name, String offset) {
        String written = post.text(name);
        boolean isUnknown = written.isEmpty() || written.startsWith("0000");
        if (!isUnknown) draft.offerDate(field, written + offset, name);
    }

    private void leadMedia(BodySanitizer ofPost) {
        long id = WxrIndex.number(post.meta("_thumbnail_id"));
        Optional<WordPressAttachment> file = index.attachment(id);
        if (file.isEmpty()) return;
        WordPressAttachment image = file.get();
        WebUrl url = channel.url().flatMap(base -> base.resolve(image.url())).orElse(image.url());
        SanitizedInlines caption = ofPost.inlines(image.caption());
        draft.addReport(caption);
        Image shown = new Image(url, image.alt(), null, image.size(), List.of());
        draft.set(DraftField.LEAD_MEDIA, Figure.of(shown).withCaption(caption.inlines()), "_thumbnail_id");
    }

    /** The id of the featured image, if the export does not contain it. */
    static Optional<String> missingImage(XmlElement post, WxrIndex index) {
        String id = post.meta("_thumbnail_id");
        // A plugin sets 0 or -1 for "no image".
        boolean isSet = !id.isEmpty() && !id.equals("0") && !id.equals("-1");
        return isSet && index.attachment(WxrIndex.number(id)).isEmpty() ? Optional.of(id) : Optional.empty();
    }
}
