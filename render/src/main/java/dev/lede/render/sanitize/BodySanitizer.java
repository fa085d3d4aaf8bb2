package dev.lede.render.sanitize;

import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.Inline;
import dev.lede.core.body.LineBreak;
import dev.lede.core.body.Link;
import dev.lede.core.body.Paragraph;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.WebUrl;
import dev.lede.render.embed.EmbedProvider;
import dev.lede.render.sanitize.build.Builders;
import dev.lede.render.sanitize.build.Copies;
import dev.lede.render.sanitize.build.Flow;
import dev.lede.render.sanitize.build.InlinePath;
import dev.lede.render.sanitize.build.RunningText;
import dev.lede.render.sanitize.parse.Limits;
import dev.lede.render.sanitize.parse.ParsedHtml;
import dev.lede.render.sanitize.parse.Report;
import dev.lede.render.sanitize.read.AllowedNames;
import dev.lede.render.sanitize.read.CmsMarkup;
import dev.lede.render.sanitize.read.KeptElement;
import dev.lede.render.sanitize.read.KeptNode;
import dev.lede.render.sanitize.read.UrlGate;
import dev.lede.render.sanitize.read.Walk;
import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.sanitize.report.Sanitized;
import dev.lede.render.sanitize.report.SanitizedInlines;
import dev.lede.render.sanitize.url.Addresses;
import dev.lede.render.sanitize.url.EmbedProviders;
import dev.lede.render.sanitize.url.Hosts;
import dev.lede.render.sanitize.url.UrlUse;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Takes untrusted HTML into a {@link Body}: what is safe and means something to readers is kept, the rest is reported.
 *
 * <p>It is total: any string gives a body, none an exception. The work is in proportion to the length. It is immutable
 * and shared by all threads.
 *
 * <pre>{@code
 * Sanitized sanitized = BodySanitizer.news().sanitize(html);
 * if (!sanitized.lossless()) sanitized.removals().forEach(System.out::println);
 * }</pre>
 *
 * <p>Comments are not content: those that mean something to the system that wrote them are noticed. Not reported are {@code div} and {@code span} that say nothing. Text in
 * {@code noscript}, {@code hidden} elements and templates is not seen by readers and goes, reported; text in buttons and
 * text areas stays.
 *
 * <p>Three are ready made: {@link #news()}, {@link #comment()}, {@link #strict()}. Each is a beginning for one's own:
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
    private static final BodySanitizer NEWS = new Builder().build();
    private static final BodySanitizer COMMENT = new Builder()
            .linkRels(url -> EnumSet.of(Link.Rel.NOFOLLOW, Link.Rel.UGC))
            .denyElements("h2", "h3", "h4", "h5", "h6", "figure", "aside", "details", "table", "dl", "hr")
            .denyElements("img", "video", "audio", "iframe", "object", "embed")
            .denyAttributes("id")
            .build();
    private static final BodySanitizer STRICT = new Builder().withoutRequests().build();

    private final AllowedNames names;
    private final Addresses addresses;
    private final EmbedProviders providers;
    private final Limits limits;

    private BodySanitizer(Builder builder) {
        this.names = builder.names;
        this.addresses = builder.addresses;
        this.providers = builder.providers;
        this.limits = builder.limits;
    }

    /**
     * The sanitizer for articles: keeps all that the body of a news article holds, from figures and tables to the players
     * of well-known sites.
     *
     * @return always the same
     */
    public static BodySanitizer news() {
        return NEWS;
    }

    /**
     * The sanitizer for what readers write: paragraphs with marks and links, lists, quotations and code. All links are
     * {@code nofollow ugc} (but those into the page). Headings, figures, tables, asides and rules lose their tags, for they
     * would look like the page's own; their text stays. Pictures, films and players become links. Ids go, since several
     * comments stand on one page.
     *
     * <p>Lists, quotations and code stay, as on most sites with comments: people quote each other, count their reasons and
     * show what they typed, and none of the three makes a request or looks like a part of the page.
     *
     * @return always the same
     */
    public static BodySanitizer comment() {
        return COMMENT;
    }

    /**
     * The sanitizer for places from where nothing may be asked: mail, previews, moderation. It keeps what {@link #news()}
     * keeps, except that nothing of the body makes a reader's browser ask anybody for anything, the page's own site
     * included: pictures become what they show, as a link, films, sounds and embeds become links. Pictures in their own
     * address ({@code data:}) stay. {@link Builder#imageHosts} and its like open it for single hosts.
     *
     * @return always the same
     */
    public static BodySanitizer strict() {
        return STRICT;
    }

    /**
     * Begins a sanitizer that is {@link #news()} but for what is said.
     *
     * @return a builder
     */
    public static Builder builder() {
        return NEWS.toBuilder();
    }

    /**
     * Begins a sanitizer that is this but for what is said.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.names = names;
        builder.addresses = addresses;
        builder.providers = providers;
        builder.limits = limits;
        return builder;
    }

    /**
     * Makes a body of HTML.
     *
     * @param html anything: a body's HTML, a whole document, or no HTML at all
     * @return the body, and what is not in it
     */
    public Sanitized sanitize(String html) {
        return sanitize(html, (builders, nodes) -> new Flow(builders, InlinePath.NONE).blocksOf(nodes));
    }

    /**
     * Sanitizes a standfirst or caption that a CMS keeps as HTML: text with marks, links and line breaks.
     *
     * <p>What HTML shows as paragraphs, headings, list items, table cells or other blocks becomes lines, with one {@link
     * LineBreak} between them, so that sentences and items do not run together; blank lines are dropped. Marks and links inside
     * are kept. Lists, tables and headings are reported as {@code block-in-line}. Images, videos, audio and embeds are removed,
     * reported as {@code media-in-text} with their words or URL. The rest is as in {@link #sanitize}: links, limits, removals
     * and notices. Any string is accepted; sanitizing the rendered inlines again returns the same inlines.
     *
     * <pre>{@code
     * BodySanitizer.news().inlines("<p>One <em>two</em></p><p>three</p>").inlines()   // One, two (emphasis), break, three
     * }</pre>
     *
     * @param html anything; plain text is read as HTML, too, with its character references
     * @return the inlines, for {@code Article.Builder.standfirst} or {@link dev.lede.core.body.Figure}, and what is not in them
     */
    public SanitizedInlines inlines(String html) {
        Sanitized sanitized =
                sanitize(html, (builders, nodes) -> List.of(new Paragraph(new RunningText(builders).inlinesOf(nodes))));
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
        CmsMarkup cmsMarkup = new CmsMarkup(parsed.html(), report);
        Walk walk = new Walk(parsed.body(), names, limits, cmsMarkup, report);
        KeptElement root = walk.kept();
        Copies copies = new Copies(report, Math.min(html.length(), limits.characters()), walk.images());
        UrlGate urls = new UrlGate(addresses, parsed.base(), report);
        Builders builders = new Builders(names, urls, providers, copies, report);
        Body body = new Body(build.apply(builders, root.children()));
        builders.links.reportLost(body, parsed.body());
        return report.with(body);
    }

    /**
     * Says how a sanitizer differs from the one that it began with. Hosts are written as {@code example.org}, or as {@code
     * *.example.org} for all below that one; they are compared as browsers ask for them, so that {@code
     * xn--e1afmkfd.example} and {@code пример.example} are one. Not for several threads.
     */
    public static final class Builder {
        private AllowedNames names = AllowedNames.NEWS;
        private Addresses addresses = Addresses.ANY;
        private EmbedProviders providers = EmbedProviders.KNOWN;
        private Limits limits = Limits.HIGHEST;

        private Builder() {}

        /**
         * Sets the URL that relative URLs are resolved against (RFC 3986, WHATWG URL), before any other rule applies. Links into
         * the page ({@code #x}) stay. Default: relative URLs stay, since the URL of the page that will show the body is unknown.
         *
         * <p>Without a base URL, an absolute {@code base} of the HTML is used ({@code <base href="https://…">}): its author can
         * write absolute URLs as well. With a base URL, or if it is relative, it is ignored, and a {@link Notice} reports it.
         *
         * @param url the URL of the page that the HTML was written for
         * @return this
         * @throws IllegalArgumentException if the URL is not absolute, with the value
         */
        public Builder baseUrl(WebUrl url) {
            addresses = addresses.withBase(RequireUrl.absolute(Objects.requireNonNull(url, "url"), "the base URL"));
            return this;
        }

        /**
         * Sets the URL that relative URLs are resolved against, as {@link #baseUrl(WebUrl)}.
         *
         * @param url the URL of the page that the HTML was written for
         * @return this
         * @throws IllegalArgumentException if the URL is not absolute, with the value
         */
        public Builder baseUrl(String url) {
            return baseUrl(WebUrl.of(url));
        }

        /**
         * The only hosts that links may lead to, besides the page's own (relative ones), mail and phone. The words of other
         * links stay, the link goes, reported as {@code link-host}. By default all: links are what the web is made of.
         *
         * @param hosts in place of those said before
         * @return this
         * @throws IllegalArgumentException saying the value, if it is not a host
         */
        public Builder linkHosts(String... hosts) {
            addresses = addresses.withHosts(UrlUse.LINK, links -> links.only(hosts));
            return this;
        }

        /**
         * Hosts that links may not lead to, whatever else is said. By default none.
         *
         * @param hosts besides those said before
         * @return this
         * @throws IllegalArgumentException saying the value, if it is not a host
         */
        public Builder denyLinkHosts(String... hosts) {
            addresses = addresses.withHosts(UrlUse.LINK, links -> links.without(hosts));
            return this;
        }

        /**
         * The only hosts that pictures may come from, besides the page's own (relative ones). Others become what they show,
         * as a link, reported as {@code image-host}. By default all.
         *
         * @param hosts in place of those said before
         * @return this
         * @throws IllegalArgumentException saying the value, if it is not a host
         */
        public Builder imageHosts(String... hosts) {
            addresses = addresses.withHosts(UrlUse.IMAGE, images -> images.only(hosts));
            return this;
        }

        /**
         * Hosts that pictures may not come from, whatever else is said. By default none.
         *
         * @param hosts besides those said before
         * @return this
         * @throws IllegalArgumentException saying the value, if it is not a host
         */
        public Builder denyImageHosts(String... hosts) {
            addresses = addresses.withHosts(UrlUse.IMAGE, images -> images.without(hosts));
            return this;
        }

        /**
         * The only hosts that films and sounds may come from, with their tracks, besides the page's own (relative ones).
         * Others become links, reported as {@code media-host}. By default all. What stands before a film is a picture.
         *
         * @param hosts in place of those said before
         * @return this
         * @throws IllegalArgumentException saying the value, if it is not a host
         */
        public Builder mediaHosts(String... hosts) {
            addresses = addresses.withHosts(UrlUse.MEDIA, media -> media.only(hosts));
            return this;
        }

        /**
         * Where readers' browsers ask for pictures in place of their address: a proxy keeps readers unknown to the sites
         * that the pictures are on. Called for each address that may be shown, {@code srcset} and posters included, not for
         * pictures in their own address. What it throws, {@code sanitize} throws; null, or mail, is an error of the
         * function. A body that is sanitized again goes through it again: let it return what is the proxy's own already.
         * By default pictures are asked for where they are.
         *
         * @param proxy gives the address to ask; must be safe for several threads
         * @return this
         */
        public Builder imageProxy(UnaryOperator<WebUrl> proxy) {
            addresses = addresses.withProxy(Objects.requireNonNull(proxy, "proxy"));
            return this;
        }

        /**
         * Takes no pictures in their own address ({@code data:}): their words stay, reported as {@code data-image}. By
         * default they are taken, up to {@link dev.lede.core.url.DataImage#MAX_LENGTH} characters, since editors paste them.
         *
         * @return this
         */
        public Builder withoutDataImages() {
            addresses = addresses.withoutDataImages();
            return this;
        }

        /**
         * The sites whose players, and quoted posts, become embeds. Frames of others become links, reported as {@code
         * unknown-player}. By default {@link EmbedProvider#known()}.
         *
         * @param providers in place of those known; the first that knows an address has it
         * @return this
         * @throws IllegalArgumentException saying the name that two of them have
         */
        public Builder embedProviders(List<EmbedProvider> providers) {
            this.providers = new EmbedProviders(providers);
            return this;
        }

        /**
         * Takes nothing that a reader's browser would load: see {@link BodySanitizer#strict()}.
         *
         * @return this
         */
        public Builder withoutRequests() {
            addresses = addresses
                    .withHosts(UrlUse.IMAGE, images -> Hosts.NONE)
                    .withHosts(UrlUse.MEDIA, media -> Hosts.NONE);
            providers = EmbedProviders.NONE;
            return this;
        }

        /**
         * Says of all links to some hosts how the publisher stands to them.
         *
         * @param rel what is said besides what the author said
         * @param hosts where such links lead
         * @return this
         * @throws IllegalArgumentException saying the value, if it is not a host
         */
        public Builder linkRel(Link.Rel rel, String... hosts) {
            Objects.requireNonNull(rel, "rel");
            Hosts among = Hosts.ANY.only(hosts);
            return linkRels(url -> url.host().isPresent() && among.allow(url) ? Set.of(rel) : Set.of());
        }

        /**
         * Says of links how the publisher stands to them. Called for each link but those into the page. What it throws,
         * {@code sanitize} throws.
         *
         * @param rels what is said of an address besides what the author and functions before said; must be safe for
         *     several threads
         * @return this
         */
        public Builder linkRels(Function<WebUrl, Set<Link.Rel>> rels) {
            addresses = addresses.withRel(Objects.requireNonNull(rels, "rels"));
            return this;
        }

        /**
         * Takes elements away from those that are kept: their tags go, what they hold stays, reported as {@code
         * denied-element}. Pictures, films, sounds and players leave a link, reported as {@code denied-media}. What means
         * the same goes too ({@code strong} with {@code b}), so do parts with their whole ({@code td} with {@code table}),
         * and with {@code figure} what is written as one: galleries, pull quotes, embeds, and that a quotation's last line
         * says whom it is from. An element that Lede does not keep anyway cannot be denied, nor can {@code div}, {@code
         * span}, {@code p} and {@code br}, which are what others become.
         *
         * @param names of HTML elements, besides those said before
         * @return this
         * @throws IllegalArgumentException saying the value, if it cannot be denied
         */
        public Builder denyElements(String... names) {
            this.names = this.names.without(List.of(Objects.requireNonNull(names, "names")), List.of());
            return this;
        }

        /**
         * Takes attributes away from those that are kept, on all elements, reported as {@code denied-attribute}. Addresses
         * ({@code href}, {@code src}, {@code data}) cannot be denied: deny the element.
         *
         * @param names of HTML attributes, besides those said before
         * @return this
         * @throws IllegalArgumentException saying the value, if it cannot be denied
         */
        public Builder denyAttributes(String... names) {
            this.names = this.names.without(List.of(), List.of(Objects.requireNonNull(names, "names")));
            return this;
        }

        /**
         * The most characters of HTML that are read; what is over is cut. By default 2,000,000, ten times the longest
         * articles there are: more would only serve who wants to fill the memory.
         *
         * @param characters 1 to 2,000,000
         * @return this
         * @throws IllegalArgumentException saying the value, if it is out of its range
         */
        public Builder maxCharacters(int characters) {
            limits = new Limits(characters, limits.depth(), limits.elements(), limits.attributes());
            return this;
        }

        /**
         * The most levels of the tree that elements take; what is deeper loses its tags and keeps its text. By default 90:
         * the builders of blocks add up to ten, and no body is deeper than {@link Body#MAX_DEPTH}.
         *
         * @param levels 1 to 90
         * @return this
         * @throws IllegalArgumentException saying the value, if it is out of its range
         */
        public Builder maxDepth(int levels) {
            limits = new Limits(limits.characters(), levels, limits.elements(), limits.attributes());
            return this;
        }

        /**
         * The most elements; those over lose their tags and keep their text. By default 100,000, since each costs far more
         * than its characters.
         *
         * @param elements 1 to 100,000
         * @return this
         * @throws IllegalArgumentException saying the value, if it is out of its range
         */
        public Builder maxElements(int elements) {
            limits = new Limits(limits.characters(), limits.depth(), elements, limits.attributes());
            return this;
        }

        /**
         * The most attributes of an element that are looked at. By default 64: real ones have under thirty, and the parser
         * drops those after the 512th without a word.
         *
         * @param attributes 1 to 64
         * @return this
         * @throws IllegalArgumentException saying the value, if it is out of its range
         */
        public Builder maxAttributes(int attributes) {
            limits = new Limits(limits.characters(), limits.depth(), limits.elements(), attributes);
            return this;
        }

        /**
         * Makes the sanitizer.
         *
         * @return a sanitizer; later changes to the builder do not reach it
         */
        public BodySanitizer build() {
            return new BodySanitizer(this);
        }
    }
}
