package dev.lede.render.extract;

import dev.lede.core.Contributor;
import dev.lede.core.body.Figure;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.WebUrl;
import dev.lede.render.draft.ArticleDraft;
import dev.lede.render.draft.DraftField;
import dev.lede.render.draft.DraftNotice;
import dev.lede.render.sanitize.BodySanitizer;
import dev.lede.render.sanitize.report.Sanitized;
import dev.lede.render.sanitize.report.SanitizedInlines;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the article on any web page. */
public final class ArticleExtractor {
    private final BodySanitizer sanitizer;

    private ArticleExtractor(Builder builder) {
        this.sanitizer = builder.sanitizer;
    }

    /** {@return a builder with the default settings} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Extracts the article of a page.
     *
     * @param html the HTML of the page, any string
     * @param url the absolute URL of the page
     * @return the draft
     */
    public ArticleDraft extract(String html, WebUrl url) {
        Objects.requireNonNull(html, "html");
        RequireUrl.absolute(Objects.requireNonNull(url, "url"), "the URL of a page");
        Document page = Jsoup.parse(html);
        ArticleDraft.Builder draft = ArticleDraft.builder();
        draft.offer(DraftField.URL, url, "url");
        PageData data = PageData.of(page);
        JsonLd jsonLd = JsonLd.of(data.jsonLd, data.title());
        String siteName = Objects.requireNonNullElse(data.meta("og:site_name"), "");
        Optional<HeadlineFinder.Headline> headline = new HeadlineFinder(data, jsonLd, siteName).find();
        headline.ifPresent(found -> draft.offerLine(DraftField.HEADLINE, found.found().value(), found.found().origin()));
        List<Box> boxes = BoxTree.of(page.body());
        @Nullable Element heading = headline.map(HeadlineFinder.Headline::heading).orElse(null);
        @Nullable Box headingBox = null;
        if (heading != null) for (Box box : boxes) if (box.element == heading) headingBox = box;
        BodyFinder finder = new BodyFinder(boxes, headingBox);
        List<Box> roots = finder.find();
        @Nullable Box standfirst = finder.standfirst(roots);
        if (standfirst != null) {
            SanitizedInlines lines = sanitizer.toBuilder().baseUrl(url).build().inlines(BodyHtml.of(standfirst.element, Set.of()));
            if (!lines.inlines().isEmpty()) draft.offer(DraftField.STANDFIRST, lines.inlines(), "standfirst").addReport(lines);
        }
        if (roots.isEmpty()) {
            draft.addNotice(DraftNotice.Rule.BODY_NOT_FOUND, "body", "");
        } else {
            Cleaner cleaner = new Cleaner(boxes, roots, headingBox);
            cleaner.clean();
            cleaner.dropSurroundings();
            cleaner.dropDanglingHeadings();
            @Nullable Box lead = LeadMedia.find(boxes, roots, headingBox);
            if (lead != null) {
                Sanitized media = sanitizer.toBuilder().baseUrl(url).build().sanitize(BodyHtml.of(lead.element, Set.of()));
                @Nullable Figure figure = LeadMedia.figure(media.body().children());
                if (figure != null) {
                    draft.set(DraftField.LEAD_MEDIA, figure, "figure").addReport(media);
                    lead.isDropped = true;
                }
            }
            Set<Element> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Box box : boxes) if (box.isDropped) dropped.add(box.element);
            StringBuilder html2 = new StringBuilder();
            for (Box root : roots) html2.append(BodyHtml.of(root.element, dropped));
            draft.body(sanitizer.toBuilder().baseUrl(url).build().sanitize(html2.toString()), "density");
        }
        @Nullable Box root = roots.isEmpty() ? null : roots.get(0);
        DateFinder dates = new DateFinder(data, jsonLd);
        dates.published(url.value(), boxes, root).ifPresent(found -> draft.offer(DraftField.PUBLISHED, found.value(), found.origin()));
        dates.updated().ifPresent(found -> draft.offer(DraftField.UPDATED, found.value(), found.origin()));
        new BylineFinder(data, jsonLd, siteName, boxes).find().ifPresent(found -> draft.offer(DraftField.BYLINE, found.value().stream().map(name -> Contributor.of(name)).toList(), found.origin()));
        return draft.build();
    }

    /**
     * Extracts the article of a page.
     *
     * @param html the HTML of the page, any string
     * @param url the absolute URL of the page
     * @return the draft
     */
    public ArticleDraft extract(String html, String url) {
        return extract(html, WebUrl.of(Objects.requireNonNull(url, "url")));
    }

    /**
     * Extracts the article of a page as it was fetched.
     *
     * @param bytes the bytes of the page
     * @param declared the encoding that the server declares; null if it declares none
     * @param url the absolute URL of the page
     * @return the draft
     */
    public ArticleDraft extract(byte[] bytes, @Nullable Charset declared, String url) {
        Objects.requireNonNull(bytes, "bytes");
        return extract(PageEncoding.decode(bytes, declared), url);
    }

    /** Builds an {@link ArticleExtractor}. Not thread-safe. */
    public static final class Builder {
        private BodySanitizer sanitizer = BodySanitizer.news();

        private Builder() {}

        /**
         * Sets the sanitizer of the body.
         *
         * @param sanitizer the sanitizer
         * @return this
         */
        public Builder sanitizer(BodySanitizer sanitizer) {
            this.sanitizer = Objects.requireNonNull(sanitizer, "sanitizer");
            return this;
        }

        /** {@return an extractor with these settings} */
        public ArticleExtractor build() {
            return new ArticleExtractor(this);
        }
    }
}
