package dev.lede.render.sanitize;

import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.Inline;
import dev.lede.core.body.Link;
import dev.lede.core.body.Paragraph;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.WebUrl;
import dev.lede.render.embed.EmbedProvider;
import dev.lede.render.sanitize.build.Builders;
import dev.lede.render.sanitize.build.CopyBudget;
import dev.lede.render.sanitize.parse.Limits;
import dev.lede.render.sanitize.parse.ParsedHtml;
import dev.lede.render.sanitize.parse.Report;
import dev.lede.render.sanitize.read.AllowedNames;
import dev.lede.render.sanitize.read.CmsMarkup;
import dev.lede.render.sanitize.read.KeptElement;
import dev.lede.render.sanitize.read.KeptNode;
import dev.lede.render.sanitize.read.UrlGate;
import dev.lede.render.sanitize.read.Walk;
import dev.lede.render.sanitize.report.Sanitized;
import dev.lede.render.sanitize.report.SanitizedInlines;
import dev.lede.render.sanitize.url.EmbedProviders;
import dev.lede.render.sanitize.url.Hosts;
import dev.lede.render.sanitize.url.UrlSettings;
import dev.lede.render.sanitize.url.UrlUse;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Sanitizes untrusted HTML into a {@link Body}: keeps what is safe and has a meaning for readers, and reports the rest.
 *
 * <p>Accepts any string and never throws because of it. The time is proportional to the length. Immutable and thread-safe.
 *
 * <pre>{@code
 * Sanitized sanitized = BodySanitizer.news().sanitize(html);
 * if (!sanitized.lossless()) sanitized.removals().forEach(System.out::println);
 * }</pre>
 *
 * <p>Text that readers cannot see, such as in {@code noscript}, in templates and in hidden elements, is removed and reported;
 * text in buttons and text areas is kept. Ordinary comments, and {@code div} and {@code span} elements that carry no
 * information, are removed without a report. The first mark by which a CMS ends the free part, such as {@code <!--more-->} or
 * {@code <!--members-only-->}, becomes a {@link dev.lede.core.body.Cut}.
 *
 * <p>There are three presets, {@link #news()}, {@link #comment()} and {@link #strict()}. A builder starts with the settings
 * of any sanitizer:
 *
 * <pre>{@code
 * BodySanitizer ours = BodySanitizer.builder()
 *         .baseUrl("https://agency.example/news/")
 *         .imageHosts("*.our-images.example")
 *         .denyElements("h2", "table")
 *         .build();
 * }</pre>
 */
public final class BodySanitizer {
    private static final BodySanitizer NEWS = new Builder(AllowedNames.NEWS).build();
    private static final BodySanitizer COMMENT = new Builder(AllowedNames.WITHOUT_CUT)
            .linkRels(url -> EnumSet.of(Link.Rel.NOFOLLOW, Link.Rel.UGC))
            .denyElements("h2", "h3", "h4", "h5", "h6", "figure", "aside", "details", "table", "dl", "hr")
            .denyElements("img", "video", "audio", "iframe", "object", "embed")
            .denyAttributes("id")
            .build();
    private static final BodySanitizer STRICT =
            new Builder(AllowedNames.NEWS).withoutRequests().build();

    private final AllowedNames names;
    private final UrlSettings urls;
    private final EmbedProviders providers;
    private final Limits limits;

    private BodySanitizer(Builder builder) {
        this.names = builder.names;
        this.urls = builder.urls;
        this.providers = builder.providers;
        this.limits = builder.limits;
    }

    /**
     * {@return the sanitizer for articles} It keeps everything that the body of a news article contains, from figures and
     * tables to the players of well-known sites.
     */
    public static BodySanitizer news() {
        return NEWS;
    }

    /**
     * {@return the sanitizer for readers' comments} It keeps paragraphs with marks and links, lists, quotations and code: they
     * load nothing and do not look like a part of the page. All links except those into the page are {@code nofollow ugc}.
     * Headings, figures, tables, asides and rules lose their tags. Images, videos, audio and players become links. Ids are
     * removed, because a page can have several comments. There is no cut: only the newsroom sets one.
     */
    public static BodySanitizer comment() {
        return COMMENT;
    }

    /**
     * {@return the sanitizer for mail, previews and moderation} It is {@link #news()}, except that the reader's browser loads
     * nothing for the body, not even from the page's own site: images, videos, audio and embeds become links. Images that are
     * data URLs are kept. {@link Builder#imageHosts} and {@link Builder#mediaHosts} allow single hosts.
     */
    public static BodySanitizer strict() {
        return STRICT;
    }

    /** {@return a builder with the settings of {@link #news()}} */
    public static Builder builder() {
        return NEWS.toBuilder();
    }

    /** {@return a builder with the settings of this sanitizer} */
    public Builder toBuilder() {
        Builder builder = new Builder(names);
        builder.urls = urls;
        builder.providers = providers;
        builder.limits = limits;
        return builder;
    }

    /**
     * Sanitizes the HTML of a body.
     *
     * @param html any string: the HTML of a body, a whole document, or plain text
     * @return the body, with what was removed and what an editor should check
     */
    public Sanitized sanitize(String html) {
        return sanitize(html, Builders::blocksOf);
    }

    /**
     * Sanitizes a standfirst or caption that a CMS stores as HTML: text with marks, links and line breaks.
     *
     * <p>Paragraphs, headings, list items, table cells and other blocks become lines, with one line break between them; blank
     * lines are dropped. Marks and links are kept. Lists, tables and headings are reported as {@code block-in-line}.
     * Images, videos, audio and embeds are removed and reported as {@code media-in-text} with their text or URL. There is no
     * cut. Otherwise it works like {@link #sanitize}. Sanitizing the rendered inlines again returns equal inlines.
     *
     * <pre>{@code
     * BodySanitizer.news().inlines("<p>One <em>two</em></p><p>three</p>").inlines()   // One, two (emphasis), break, three
     * }</pre>
     *
     * @param html any string; plain text is read as HTML, too, with its character references
     * @return the inlines, for {@code Article.Builder.standfirst} or {@link dev.lede.core.body.Figure}, with the report
     */
    public SanitizedInlines inlines(String html) {
        Sanitized sanitized =
                sanitize(html, (builders, nodes) -> List.of(new Paragraph(builders.runningTextOf(nodes))));
        List<Inline> inlines = sanitized
                .body()
                .nodes(Paragraph.class)
                .flatMap(line -> line.children().stream())
                .toList();
        return new SanitizedInlines(inlines, sanitized.removals(), sanitized.notices());
    }

    private Sanitized sanitize(String html, BiFunction<Builders, List<KeptNode>, List<Block>> build) {
        Objects.requireNonNull(html, "html");
        Report report = new Report();
        ParsedHtml parsed = ParsedHtml.of(html, limits, report);
        CmsMarkup cmsMarkup = new CmsMarkup(parsed.html(), names.hasCut(), report);
        Walk walk = new Walk(parsed.body(), names, limits, cmsMarkup, report);
        KeptElement root = walk.kept();
        CopyBudget copies = new CopyBudget(report, Math.min(html.length(), limits.characters()), walk.images());
        UrlGate gate = new UrlGate(urls, parsed.base(), report);
        Builders builders = new Builders(names, gate, providers, copies, report);
        Body body = new Body(build.apply(builders, root.children()));
        builders.reportLostLinks(body, parsed.body());
        return report.with(body);
    }

    /**
     * Configures a sanitizer, starting with the settings of another one. Not thread-safe.
     *
     * <p>Hosts are written as {@code example.org}, or as {@code *.example.org} for all its subdomains. They are compared in
     * ASCII, as browsers do (WHATWG URL), so {@code xn--e1afmkfd.example} and {@code пример.example} are equal. Relative URLs
     * without a {@link #baseUrl} have no host and are allowed, except after {@link #withoutRequests}.
     */
    public static final class Builder {
        private AllowedNames names;
        private UrlSettings urls = UrlSettings.ANY;
        private EmbedProviders providers = EmbedProviders.KNOWN;
        private Limits limits = Limits.HIGHEST;

        private Builder(AllowedNames names) {
            this.names = names;
        }

        /**
         * Sets the URL that relative URLs are resolved against (WHATWG URL), before any other rule applies. Links into the page
         * ({@code #x}) are kept as written. Default: relative URLs are kept as written, because the URL of the page that will
         * show the body is unknown.
         *
         * <p>Without a base URL, an absolute {@code <base href="https://…">} of the HTML is used: its author could as well
         * write absolute URLs. With a base URL, or if it is relative, it is ignored, and a notice, {@code
         * base-not-used}, reports it.
         *
         * @param url the URL of the page that the HTML was written for
         * @return this
         * @throws IllegalArgumentException if the URL is not an absolute web URL; the message contains it
         */
        public Builder baseUrl(WebUrl url) {
            urls = urls.withBase(RequireUrl.absolute(Objects.requireNonNull(url, "url"), "the base URL"));
            return this;
        }

        /**
         * Sets the base URL, see {@link #baseUrl(WebUrl)}.
         *
         * @param url the URL of the page that the HTML was written for
         * @return this
         * @throws IllegalArgumentException if the URL is not an absolute web URL; the message contains it
         */
        public Builder baseUrl(String url) {
            return baseUrl(WebUrl.of(url));
        }

        /**
         * Sets the only hosts that links may lead to; mail and phone are always allowed. Other links become their text,
         * reported as {@code link-host}. Default: all hosts, because the web is made of links.
         *
         * @param hosts the hosts; replace those of earlier calls
         * @return this
         * @throws IllegalArgumentException if one is not a host; the message contains it
         */
        public Builder linkHosts(String... hosts) {
            urls = urls.withHosts(UrlUse.LINK, links -> links.only(hosts));
            return this;
        }

        /**
         * Adds hosts that links must not lead to, even if {@link #linkHosts} allows them. Default: none.
         *
         * @param hosts the hosts, added to those of earlier calls
         * @return this
         * @throws IllegalArgumentException if one is not a host; the message contains it
         */
        public Builder denyLinkHosts(String... hosts) {
            urls = urls.withHosts(UrlUse.LINK, links -> links.without(hosts));
            return this;
        }

        /**
         * Sets the only hosts that images and posters of videos may come from. Other images become links with their alternative
         * text, reported as {@code image-host}. Default: all hosts.
         *
         * @param hosts the hosts; replace those of earlier calls
         * @return this
         * @throws IllegalArgumentException if one is not a host; the message contains it
         */
        public Builder imageHosts(String... hosts) {
            urls = urls.withHosts(UrlUse.IMAGE, images -> images.only(hosts));
            return this;
        }

        /**
         * Adds hosts that images must not come from, even if {@link #imageHosts} allows them. Default: none.
         *
         * @param hosts the hosts, added to those of earlier calls
         * @return this
         * @throws IllegalArgumentException if one is not a host; the message contains it
         */
        public Builder denyImageHosts(String... hosts) {
            urls = urls.withHosts(UrlUse.IMAGE, images -> images.without(hosts));
            return this;
        }

        /**
         * Sets the only hosts that videos, audio and their tracks may come from. Other media become links, reported as {@code
         * media-host}. Default: all hosts.
         *
         * @param hosts the hosts; replace those of earlier calls
         * @return this
         * @throws IllegalArgumentException if one is not a host; the message contains it
         */
        public Builder mediaHosts(String... hosts) {
            urls = urls.withHosts(UrlUse.MEDIA, media -> media.only(hosts));
            return this;
        }

        /**
         * Replaces the URLs of images by those of a proxy, so that the original sites do not learn who reads. The function is
         * called for each allowed URL, in {@code srcset} and {@code poster}, too, but not for data URLs. Sanitizing a body
         * again calls it again: it should return URLs of the proxy unchanged. Default: images keep their URLs.
         *
         * @param proxy returns the URL to load; thread-safe. {@code sanitize} throws what it throws, a {@link
         *     NullPointerException} if it returns null, and an {@link IllegalArgumentException} if it returns no web URL
         * @return this
         */
        public Builder imageProxy(UnaryOperator<WebUrl> proxy) {
            urls = urls.withProxy(Objects.requireNonNull(proxy, "proxy"));
            return this;
        }

        /**
         * Removes images that are data URLs, reported as {@code data-image}; their alternative text is kept. Default: they are
         * allowed up to {@link dev.lede.core.url.DataImage#MAX_LENGTH} characters, because editors paste them.
         *
         * @return this
         */
        public Builder withoutDataImages() {
            urls = urls.withoutDataImages();
            return this;
        }

        /**
         * Sets the sites whose players and quoted posts become embeds. Frames of other sites become links, reported as {@code
         * unknown-player}. Default: {@link EmbedProvider#known()}.
         *
         * @param providers replace those of earlier calls; the first one that recognizes a URL is used
         * @return this
         * @throws IllegalArgumentException if two providers have the same id; the message contains it
         */
        public Builder embedProviders(List<EmbedProvider> providers) {
            this.providers = new EmbedProviders(providers);
            return this;
        }

        /**
         * Removes everything that a reader's browser would load, as {@link BodySanitizer#strict()} does.
         *
         * @return this
         */
        public Builder withoutRequests() {
            urls = urls.withHosts(UrlUse.IMAGE, images -> Hosts.NONE).withHosts(UrlUse.MEDIA, media -> Hosts.NONE);
            providers = EmbedProviders.NONE;
            return this;
        }

        /**
         * Adds a relation to all links to some hosts. Default: links only have the relations that their author wrote.
         *
         * @param rel the relation
         * @param hosts the hosts of the links
         * @return this
         * @throws IllegalArgumentException if one is not a host; the message contains it
         */
        public Builder linkRel(Link.Rel rel, String... hosts) {
            Objects.requireNonNull(rel, "rel");
            Hosts among = Hosts.ANY.only(hosts);
            return linkRels(url -> url.host().isPresent() && among.allows(url) ? Set.of(rel) : Set.of());
        }

        /**
         * Adds relations to links. The function is called for each link except those into the page.
         *
         * @param rels returns the relations of a URL, added to those of the author and of earlier calls; thread-safe.
         *     {@code sanitize} throws what it throws, and a {@link NullPointerException} if it returns null
         * @return this
         */
        public Builder linkRels(Function<WebUrl, Set<Link.Rel>> rels) {
            urls = urls.withRel(Objects.requireNonNull(rels, "rels"));
            return this;
        }

        /**
         * Denies elements that are kept by default. Their content is kept; they are reported as {@code denied-element}. Images,
         * videos, audio and players become links, reported as {@code denied-media}. Synonyms are denied, too ({@code strong}
         * with {@code b}), and so are parts ({@code td} with {@code table}). Without {@code figure}, there are no galleries,
         * pull quotes and embeds, and the last line of a quotation is not read as its source. Elements that others become
         * ({@code div}, {@code span}, {@code p}, {@code br}) cannot be denied.
         *
         * @param names names of HTML elements, added to those of earlier calls
         * @return this
         * @throws IllegalArgumentException if an element cannot be denied or is never kept; the message contains it
         */
        public Builder denyElements(String... names) {
            this.names = this.names.without(List.of(Objects.requireNonNull(names, "names")), List.of());
            return this;
        }

        /**
         * Denies attributes that are kept by default, on all elements, reported as {@code denied-attribute}. {@code href},
         * {@code src} and {@code data} cannot be denied: deny the element.
         *
         * @param names names of HTML attributes, added to those of earlier calls
         * @return this
         * @throws IllegalArgumentException if an attribute cannot be denied or is never kept; the message contains it
         */
        public Builder denyAttributes(String... names) {
            this.names = this.names.without(List.of(), List.of(Objects.requireNonNull(names, "names")));
            return this;
        }

        /**
         * Sets the maximum length of the HTML, which is truncated after it. Default: 2,000,000, ten times the longest articles
         * on the web; more only helps an attacker exhaust memory.
         *
         * @param characters 1 to 2,000,000
         * @return this
         * @throws IllegalArgumentException if the number is out of range; the message contains it
         */
        public Builder maxCharacters(int characters) {
            limits = new Limits(characters, limits.depth(), limits.elements(), limits.attributes());
            return this;
        }

        /**
         * Sets the maximum depth of nested elements that become nodes; deeper elements become their text. Default: 90, because
         * the sanitizer adds up to ten levels, and a body has at most {@link Body#MAX_DEPTH}.
         *
         * @param levels 1 to 90
         * @return this
         * @throws IllegalArgumentException if the number is out of range; the message contains it
         */
        public Builder maxDepth(int levels) {
            limits = new Limits(limits.characters(), levels, limits.elements(), limits.attributes());
            return this;
        }

        /**
         * Sets the maximum number of elements; further elements become their text. Default: 100,000, because each element needs
         * far more memory than its characters.
         *
         * @param elements 1 to 100,000
         * @return this
         * @throws IllegalArgumentException if the number is out of range; the message contains it
         */
        public Builder maxElements(int elements) {
            limits = new Limits(limits.characters(), limits.depth(), elements, limits.attributes());
            return this;
        }

        /**
         * Sets the maximum number of attributes that are read of one element; the others are removed. Default: 64. Real
         * elements have fewer than thirty, and the parser drops attributes after the 512th.
         *
         * @param attributes 1 to 64
         * @return this
         * @throws IllegalArgumentException if the number is out of range; the message contains it
         */
        public Builder maxAttributes(int attributes) {
            limits = new Limits(limits.characters(), limits.depth(), limits.elements(), attributes);
            return this;
        }

        /** {@return a sanitizer with these settings; later changes to the builder do not affect it} */
        public BodySanitizer build() {
            return new BodySanitizer(this);
        }
    }
}
