package dev.lede.render;

import dev.lede.core.Article;
import dev.lede.core.ShareTarget;
import dev.lede.core.Site;
import dev.lede.core.body.Cut;
import dev.lede.core.body.Embed;
import dev.lede.core.check.Require;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Messages;
import dev.lede.render.body.OwnHosts;
import dev.lede.render.holes.Holes;
import dev.lede.render.holes.Reader;
import dev.lede.render.holes.RecordedHoles;
import dev.lede.render.holes.SharedParts;
import dev.lede.render.html.Html;
import dev.lede.render.labels.HostMessages;
import dev.lede.render.metadata.SiteMetadata;
import dev.lede.render.policy.ContentSecurityPolicy;
import dev.lede.render.policy.Policies;
import dev.lede.render.policy.PolicySource;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Renders the articles of one site as pages, fragments and components. Immutable and thread-safe, if the functions of its
 * {@linkplain Slot slots} and overrides are. The same article, options and clock give the same bytes.
 *
 * <pre>{@code
 * ArticleRenderer renderer = ArticleRenderer.builder(site).preferencesUrl("/preferences").build();
 * ArticlePage page = renderer.page(article);
 * }</pre>
 *
 * <p>Absent and blank parts of an article render nothing. If there are no messages for the language of an article, the
 * page's own texts are English, and are marked as English.
 */
public final class ArticleRenderer {
    private final PageContexts contexts;
    private final Assets assets;
    private final Assets assetsOfPages;
    private final Policies policies;
    private final SiteMetadata metadata;
    private final Region header;
    private final Region footer;
    private final ArticleSections sections;
    private final Document document;
    private final EndOfPage end;
    private final Teasers teasers;
    private final SharedParts<ReaderPreferences> sharedParts;
    private final ArticleRenderer previews;

    private ArticleRenderer(Builder builder) {
        contexts = builder.contexts();
        Assets inlinedOrLinked = builder.linkedAssets == null ? Assets.inlined() : builder.linkedAssets;
        assets = inlinedOrLinked.withTheme(builder.theme);
        assetsOfPages = assets.ofPage();
        OwnHosts ownHosts = OwnHosts.of(builder.site);
        policies = builder.policies(assets, ownHosts);
        metadata = new SiteMetadata(builder.site, builder.theme.paper());
        header = new SiteHeader(builder.site).withSlotsOf(PageRegion.HEADER);
        footer = new SiteFooter().withSlotsOf(PageRegion.FOOTER);
        sharedParts = new SharedParts<>(ReaderPreferences::addTo);
        Share share = new Share(builder.targets);
        sections = new ArticleSections(builder.bodies, ownHosts, builder.theme, share);
        end = new EndOfPage(share, assets.script());
        document = new Document(assetsOfPages, metadata, header, sections, footer, end);
        teasers = new Teasers(builder.bodies, contexts.messages(), ownHosts, builder.theme.widths());
        previews = new ArticleRenderer(this);
    }

    /** Creates the renderer of previews, which shares everything with the renderer of whole articles. */
    private ArticleRenderer(ArticleRenderer whole) {
        contexts = whole.contexts.ofPreviews();
        assets = whole.assets;
        assetsOfPages = whole.assetsOfPages;
        policies = whole.policies;
        metadata = whole.metadata;
        header = whole.header;
        footer = whole.footer;
        sections = whole.sections;
        document = whole.document;
        end = whole.end;
        teasers = whole.teasers;
        sharedParts = whole.sharedParts;
        previews = this;
    }

    /**
     * Returns a builder.
     *
     * @param site the site that publishes the articles
     * @return the builder
     */
    public static Builder builder(Site site) {
        return new Builder(site);
    }

    /**
     * Renders a complete document, with all of the article; see {@link #preview} for a document that ends at its cut.
     *
     * @param article the article
     * @return the page, with the article's number of views if it is known
     */
    public ArticlePage page(Article article) {
        RecordedHoles<ReaderPreferences> holes = new RecordedHoles<>(sharedParts);
        PageContext page = contexts.of(article, holes);
        Html html = document.html(page);
        List<PolicySource> sources = page.slots().sources();
        sources.add(assetsOfPages.styleSource(page.styles().groups()));
        String policy = policies.of(List.of(page.article()), sources);
        return new ArticlePage(holes.in(html), policy, article.views());
    }

    /**
     * Renders a complete document that ends at the {@link Cut} of the article. An element with the class {@code lede-cut} marks
     * the end. It contains the slots {@linkplain Slot#atCut at the cut}; without one, it is empty and has no height. The
     * structured data declares that the article is not accessible for free. Nothing of the document depends on the blocks
     * behind the cut, neither its metadata nor its policy.
     *
     * @param article the article, with all of its body
     * @return the preview; equal to {@link #page} if the article has no cut
     */
    public ArticlePage preview(Article article) {
        return previews.page(article);
    }

    /**
     * Returns a renderer with the same options that ends each article at its cut, for pages of the host: its fragments,
     * components, heads, policies and pages are previews, as {@link #preview} describes.
     *
     * <pre>{@code
     * Html fragment = (isSubscriber ? renderer : renderer.previews()).fragment(article);
     * }</pre>
     *
     * @return the renderer; it shares the parts that do not depend on articles with this one
     */
    public ArticleRenderer previews() {
        return previews;
    }

    /**
     * Renders the article for a page of the host, without the site's header and footer. A page can contain several fragments,
     * since the prefix of their ids depends on the URL of the article ({@code docs/hooks.md}). The page needs {@link #styles}
     * in its head and {@link #script} at its end, once for all fragments.
     *
     * @param article the article
     * @return an element with the class {@code lede}
     */
    public Html fragment(Article article) {
        return fragment(article, ReaderPreferences.DEFAULT);
    }

    /**
     * Renders the article for a page of the host, like {@link #fragment(Article)}, for one reader.
     *
     * @param article the article
     * @param preferences the reader's theme and text size
     * @return an element with the class {@code lede}
     */
    public Html fragment(Article article, ReaderPreferences preferences) {
        return components(article, preferences).fragment();
    }

    /**
     * Returns the head of an article's page, for a page of the host.
     *
     * @param article the article
     * @return encoding, title, styles, metadata and slots
     */
    public ArticleHead head(Article article) {
        Reader<ReaderPreferences> reader = new Reader<>(ReaderPreferences.DEFAULT, article.views());
        PageContext page = contexts.of(article, ReaderPreferences.filled(reader));
        // The host's page may contain anything.
        page.styles().addAll();
        return new ArticleHead(page, new DocumentHead(assets, metadata));
    }

    /**
     * Returns the components of an article's page for a reader without preferences.
     *
     * @param article the article
     * @return header, controls, body, share links and footer
     */
    public ArticleComponents components(Article article) {
        return components(article, ReaderPreferences.DEFAULT);
    }

    /**
     * Returns the components of an article's page for one reader.
     *
     * @param article the article
     * @param preferences the reader's theme and text size
     * @return header, controls, body, share links and footer
     */
    public ArticleComponents components(Article article, ReaderPreferences preferences) {
        Objects.requireNonNull(preferences, "preferences");
        Holes<ReaderPreferences> holes = ReaderPreferences.filled(new Reader<>(preferences, article.views()));
        return new ArticleComponents(contexts.of(article, holes), sections, header, footer);
    }

    /**
     * Renders teasers of articles, for a front, a section or another list of the host, for a reader without preferences.
     *
     * <pre>{@code
     * Html front = renderer.teasers(latest);
     * }</pre>
     *
     * <p>A teaser contains the first image of the lead media, the section or else the kicker, the headline as a link, the
     * standfirst, the authors and the date of publication; absent parts render nothing. {@link #teaserSources} are the
     * sources of the images. Relative URLs of images must lead to the image from the page with the list, too.
     *
     * @param articles the articles in their order
     * @return an element with the class {@code lede}; empty if there are no articles
     */
    public Html teasers(List<Article> articles) {
        return teasers(articles, TeaserOptions.DEFAULT);
    }

    /**
     * Renders teasers of articles, like {@link #teasers(List)}, with the given options.
     *
     * @param articles the articles in their order
     * @param options the language of the page, the layout and the level of headlines, among others
     * @return an element with the class {@code lede}; empty if there are no articles
     */
    public Html teasers(List<Article> articles, TeaserOptions options) {
        return teasers(articles, options, ReaderPreferences.DEFAULT);
    }

    /**
     * Renders teasers of articles, like {@link #teasers(List)}, for one reader.
     *
     * @param articles the articles in their order
     * @param options the language of the page, the layout and the level of headlines, among others
     * @param preferences the reader's theme and text size
     * @return an element with the class {@code lede}; empty if there are no articles
     */
    public Html teasers(List<Article> articles, TeaserOptions options, ReaderPreferences preferences) {
        Objects.requireNonNull(articles, "articles");
        Objects.requireNonNull(options, "options");
        return teasers.html(articles, options, Objects.requireNonNull(preferences, "preferences"));
    }

    /**
     * Returns the sources of the images of {@linkplain #teasers(List) teasers}, for the policy of their page:
     *
     * <pre>{@code
     * String policy = renderer.contentSecurityPolicy(List.of(), renderer.teaserSources(latest));
     * }</pre>
     *
     * @param articles the articles of the teasers
     * @return the sources; without those of images in {@linkplain TeaserOptions#withSummaries summaries of the host}
     */
    public PageSources teaserSources(List<Article> articles) {
        return new PageSources(policies.images(teasers.nodes(articles)));
    }

    /**
     * Returns the stylesheet and an early script, for the head of a page of the host. The script applies the reader's theme
     * before the first paint if the {@code html} element has the class {@code lede}. In other pages, pass the reader's
     * preferences to fragments and components to get the same result.
     *
     * @return {@code script} and {@code style} elements, or a {@code link} instead of {@code style} for linked assets
     */
    public Html styles() {
        return assets.head().html();
    }

    /**
     * Returns the shapes of the icons, and the script that implements the controls, the share buttons and the players of
     * embeds, for the end of a page of the host.
     *
     * @return an {@code svg} and a {@code script} element
     */
    public Html script() {
        return end.ofHost();
    }

    /**
     * Returns the value of the {@code Content-Security-Policy} header for a page of the host that contains fragments and
     * components, like {@link #contentSecurityPolicy(List, PageSources)}, if all other markup of the page loads only from the
     * {@linkplain Builder#sources sources of all pages}.
     *
     * @param articles all articles of which the page contains a fragment or component, not those of teasers; may be empty
     * @return one complete policy, starting with {@code default-src 'none'}
     */
    public String contentSecurityPolicy(List<Article> articles) {
        return contentSecurityPolicy(articles, PageSources.NONE);
    }

    /**
     * Returns the value of the {@code Content-Security-Policy} header for a page of the host that contains fragments and
     * components. It allows only what these, their slots, {@link #styles} and {@link #script} load, and the sources of the
     * host. Its length is limited like that of {@link ArticlePage#contentSecurityPolicy}.
     *
     * @param articles all articles of which the page contains a fragment or component, not those of teasers; may be empty
     * @param sources the sources of the page's other markup and {@linkplain #teaserSources teasers}, in addition to the
     *     {@linkplain Builder#sources sources of all pages}
     * @return one complete policy, starting with {@code default-src 'none'}
     */
    public String contentSecurityPolicy(List<Article> articles, PageSources sources) {
        Objects.requireNonNull(articles, "articles");
        List<PolicySource> ofHost =
                new ArrayList<>(Objects.requireNonNull(sources, "sources").list());
        ofHost.add(assets.styleSource());
        List<Article> shown = new ArrayList<>();
        for (Article article : articles) {
            PageContext page = contexts.of(article, ReaderPreferences.filled(ReaderPreferences.READER));
            shown.add(page.article());
            ofHost.addAll(page.slots().sourcesOfAll());
        }
        return policies.of(shown, ofHost);
    }

    /**
     * Returns the files to serve for pages with {@linkplain Builder#linkedAssets(WebUrl) linked assets} or a {@linkplain
     * Builder#linkedScript(WebUrl) linked script}.
     *
     * @return the stylesheet and the script, the script alone, or an empty list if pages link to neither
     */
    public List<Asset> assets() {
        return assets.files();
    }

    /** Builds an {@link ArticleRenderer}. Each setter documents its default. Not thread-safe. */
    public static final class Builder {
        private final Site site;
        private Clock clock = Clock.systemUTC();
        private BodyRenderer bodies = BodyRenderer.builder().build();
        private @Nullable List<ShareTarget> targets;
        private final Map<Locale, Messages> messages = new LinkedHashMap<>();
        private @Nullable Assets linkedAssets;
        private Theme theme = Theme.DEFAULT;
        private @Nullable WebUrl preferencesUrl;
        private boolean canonicalAtSource;
        private final List<Slot> slots = new ArrayList<>();
        private PageSources sources = PageSources.NONE;

        private Builder(Site site) {
            this.site = Objects.requireNonNull(site, "site");
        }

        /**
         * Sets the clock for the current year of the copyright notice. Default: the system clock in UTC.
         *
         * @param clock the clock
         * @return this
         */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Sets the renderer of bodies, which can override the markup of blocks. Default: a renderer without overrides. Its own
         * messages, theme and site are not used.
         *
         * @param bodies the renderer of bodies
         * @return this
         */
        public Builder bodies(BodyRenderer bodies) {
            this.bodies = Objects.requireNonNull(bodies, "bodies");
            return this;
        }

        /**
         * Sets the share targets. Default: {@link ShareTarget#all}; the first are those that readers of the article's language
         * use most.
         *
         * @param targets the targets, in the order of their links, of which five are visible at once; empty for no share links
         * @return this
         */
        public Builder shareTargets(List<ShareTarget> targets) {
            this.targets = Require.list(targets, "targets");
            return this;
        }

        /**
         * Adds the messages of a language, or replaces the messages of one. Default: the bundled messages, in English, Russian
         * and Armenian.
         *
         * @param messages the messages
         * @return this
         */
        public Builder addMessages(Messages messages) {
            this.messages.put(Objects.requireNonNull(messages, "messages").language(), messages);
            return this;
        }

        /**
         * Sets the URL from which pages link to their stylesheet and script. The host must serve each of {@link
         * ArticleRenderer#assets} under this URL. Default: none; stylesheet and script are inlined, so that a page needs a
         * single request. Replaces {@link #linkedScript(WebUrl)}.
         *
         * @param base the URL of the folder of the files
         * @return this
         * @throws IllegalArgumentException naming the URL, if it is not relative, {@code http} or {@code https}, or is too long
         *     to append a file name
         */
        public Builder linkedAssets(WebUrl base) {
            this.linkedAssets = Assets.linkedFrom(Objects.requireNonNull(base, "base"));
            return this;
        }

        /**
         * Sets the URL from which pages link to their stylesheet and script, like {@link #linkedAssets(WebUrl)}.
         *
         * @param base the URL of the folder of the files
         * @return this
         * @throws IllegalArgumentException naming the URL, if it is not valid for {@link #linkedAssets(WebUrl)}
         */
        public Builder linkedAssets(String base) {
            return linkedAssets(WebUrl.of(Objects.requireNonNull(base, "base")));
        }

        /**
         * Sets the URL from which pages link to their script, while their styles are inlined: a long article fits in one round
         * trip, and readers load the script of all pages once. Pages need no script to be read; controls that need one appear
         * when it has loaded. The host must serve {@link ArticleRenderer#assets} under this URL. Replaces
         * {@link #linkedAssets(WebUrl)}. Default: none; the script is inlined.
         *
         * @param base the URL of the folder of the file
         * @return this
         * @throws IllegalArgumentException naming the URL, if it is not relative, {@code http} or {@code https}, or is too long
         *     to append a file name
         */
        public Builder linkedScript(WebUrl base) {
            this.linkedAssets = Assets.scriptLinkedFrom(Objects.requireNonNull(base, "base"));
            return this;
        }

        /**
         * Sets the URL from which pages link to their script, like {@link #linkedScript(WebUrl)}.
         *
         * @param base the URL of the folder of the file
         * @return this
         * @throws IllegalArgumentException naming the URL, if it is not valid for {@link #linkedScript(WebUrl)}
         */
        public Builder linkedScript(String base) {
            return linkedScript(WebUrl.of(Objects.requireNonNull(base, "base")));
        }

        /**
         * Sets the colours, fonts and lengths of pages. Default: those of Lede's stylesheet.
         *
         * @param theme the theme
         * @return this
         */
        public Builder theme(Theme theme) {
            this.theme = Objects.requireNonNull(theme, "theme");
            return this;
        }

        /**
         * Sets the URL to which the controls link, for readers without script. The host answers a GET request to it with a
         * {@link PreferencesResponse}. Default: none; the controls then need script, and are hidden until it has run.
         *
         * @param url the URL
         * @return this
         * @throws IllegalArgumentException naming the URL, if it is not relative, {@code http} or {@code https}, or is too long
         *     to append a query
         */
        public Builder preferencesUrl(WebUrl url) {
            Objects.requireNonNull(url, "url");
            this.preferencesUrl = Controls.requireRoom(RequireUrl.fetchable(url, "the preferences URL"));
            return this;
        }

        /**
         * Sets the URL to which the controls link, like {@link #preferencesUrl(WebUrl)}.
         *
         * @param url the URL
         * @return this
         * @throws IllegalArgumentException naming the URL, if it is not valid for {@link #preferencesUrl(WebUrl)}
         */
        public Builder preferencesUrl(String url) {
            return preferencesUrl(WebUrl.of(Objects.requireNonNull(url, "url")));
        }

        /**
         * Makes the URL of its source the canonical URL of a reprint, so that search engines list the source. Default: the
         * canonical URL of each article is its own.
         *
         * @return this
         */
        public Builder canonicalAtSource() {
            this.canonicalAtSource = true;
            return this;
        }

        /**
         * Adds the host's own markup to pages, fragments and components. Slots with the same place are rendered in the order in
         * which they were added. Default: none.
         *
         * <p>A slot is rendered with its region: pages contain all slots, fragments those of the article, components those of
         * their regions, {@link ArticleRenderer#head} those of the head, and only previews those at the cut. Policies
         * allow the sources of the slots of their pages.
         *
         * @param slot the slot
         * @return this
         */
        public Builder addSlot(Slot slot) {
            this.slots.add(Objects.requireNonNull(slot, "slot"));
            return this;
        }

        /**
         * Sets the sources that the policies of all pages allow, for markup that the host adds to pages without a slot, for
         * example in a proxy. Markup in a {@link Slot} has its own sources. Default: {@link PageSources#NONE}.
         *
         * @param sources the sources
         * @return this
         */
        public Builder sources(PageSources sources) {
            this.sources = Objects.requireNonNull(sources, "sources");
            return this;
        }

        private PageContexts contexts() {
            return new PageContexts(
                    site,
                    clock,
                    new HostMessages(messages),
                    preferencesUrl,
                    canonicalAtSource,
                    List.copyOf(slots),
                    false);
        }

        private Policies policies(Assets assets, OwnHosts ownHosts) {
            ContentSecurityPolicy always = assets.scriptPolicy();
            for (PolicySource source : sources.list()) always.allow(source);
            return new Policies(site, ownHosts, always, bodies.players(), bodies.overrides(Embed.class));
        }

        /**
         * Builds the renderer.
         *
         * @return the renderer
         */
        public ArticleRenderer build() {
            return new ArticleRenderer(this);
        }
    }
}
