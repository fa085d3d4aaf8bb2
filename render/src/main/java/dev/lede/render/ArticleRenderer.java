package dev.lede.render;

import dev.lede.core.Article;
import dev.lede.core.ShareTarget;
import dev.lede.core.Site;
import dev.lede.core.check.Require;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Languages;
import dev.lede.i18n.Messages;
import dev.lede.render.body.OwnHosts;
import dev.lede.render.html.Html;
import dev.lede.render.labels.HostMessages;
import dev.lede.render.labels.Labels;
import dev.lede.render.metadata.SiteMetadata;
import java.time.Clock;
import java.time.Year;
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
    private final Site site;
    private final Clock clock;
    private final List<ShareTarget> targets;
    private final HostMessages messages;
    private final Assets assets;
    private final @Nullable WebUrl preferencesUrl;
    private final boolean canonicalAtSource;
    private final Policies policies;
    private final Policies policiesOfPages;
    private final SiteMetadata metadata;
    private final Region header;
    private final Region footer = new CachedRegion(new SiteFooter()).withSlotsOf(PageRegion.FOOTER);
    private final ArticleSections sections;
    private final Document document;
    private final SharedParts sharedParts = new SharedParts();
    private final List<Slot> slots;

    private ArticleRenderer(Builder builder) {
        site = builder.site;
        clock = builder.clock;
        targets = builder.targets;
        messages = new HostMessages(builder.messages);
        Assets inlinedOrLinked = builder.linkedAssets == null ? Assets.inlined() : builder.linkedAssets;
        assets = inlinedOrLinked.withTheme(builder.theme);
        Assets assetsOfPage = assets.ofPage();
        preferencesUrl = builder.preferencesUrl;
        canonicalAtSource = builder.canonicalAtSource;
        OwnHosts ownHosts = OwnHosts.of(site);
        policies = new Policies(site, ownHosts, assets, builder.bodies);
        policiesOfPages = new Policies(site, ownHosts, assetsOfPage, builder.bodies);
        metadata = new SiteMetadata(site, builder.theme.paper());
        header = new SiteHeader(site).withSlotsOf(PageRegion.HEADER);
        sections = new ArticleSections(builder.bodies, ownHosts, builder.theme);
        document = new Document(assetsOfPage, metadata, header, sections, footer);
        slots = List.copyOf(builder.slots);
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
     * Renders a complete document.
     *
     * @param article the article
     * @return the page, with the article's number of views if it is known
     */
    public ArticlePage page(Article article) {
        RecordedHoles holes = new RecordedHoles(sharedParts);
        PageContext page = context(article, holes);
        Html html = document.html(page);
        String policy = policiesOfPages.of(List.of(article), page.slots().sources());
        return new ArticlePage(holes.in(html), policy, article.views());
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
     * Renders the content of the head of the article's page, for a page of the host: charset, title, description, canonical
     * URL and translations, metadata for search engines and social networks, and {@link #styles}.
     *
     * @param article the article
     * @return the content of a {@code head} element
     */
    public Html head(Article article) {
        return new DocumentHead(assets, metadata)
                .html(context(article, Holes.filled(new Reader(ReaderPreferences.DEFAULT, article.views()))));
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
        Holes holes = Holes.filled(new Reader(preferences, article.views()));
        return new ArticleComponents(context(article, holes), sections, header, footer);
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
     * Returns the script that implements the controls, the share buttons and the players of embeds, for the end of a page of
     * the host.
     *
     * @return a {@code script} element
     */
    public Html script() {
        return assets.script().html();
    }

    /**
     * Returns the value of the {@code Content-Security-Policy} header for a page of the host that contains fragments and
     * components. It allows only what these, their slots, {@link #styles} and {@link #script} load; the host must add the
     * sources of its own markup. Its length is limited like that of {@link ArticlePage#contentSecurityPolicy}.
     *
     * @param articles all articles of which the page contains a fragment or component; may be empty
     * @return one complete policy, starting with {@code default-src 'none'}
     */
    public String contentSecurityPolicy(List<Article> articles) {
        List<PolicySource> ofSlots = articles.stream()
                .flatMap(article -> new Slots(slots, article).sourcesOfAll().stream())
                .toList();
        return policies.of(articles, ofSlots);
    }

    /**
     * Returns the files to serve for pages with {@linkplain Builder#linkedAssets(WebUrl) linked assets}.
     *
     * @return the stylesheet and the script
     */
    public List<Asset> assets() {
        return assets.files();
    }

    private PageContext context(Article article, Holes holes) {
        Labels labels = messages.labels(article.language());
        Year thisYear = Year.now(clock);
        return new PageContext(
                article,
                Languages.tag(article.language()),
                article.body().textLength(),
                site,
                labels,
                thisYear,
                targets,
                preferencesUrl,
                canonicalAtSource,
                new Slots(slots, article),
                holes);
    }

    /** Builds an {@link ArticleRenderer}. Each setter documents its default. Not thread-safe. */
    public static final class Builder {
        private final Site site;
        private Clock clock = Clock.systemUTC();
        private BodyRenderer bodies = BodyRenderer.builder().build();
        private List<ShareTarget> targets = ShareTarget.all();
        private final Map<Locale, Messages> messages = new LinkedHashMap<>();
        private @Nullable Assets linkedAssets;
        private Theme theme = Theme.DEFAULT;
        private @Nullable WebUrl preferencesUrl;
        private boolean canonicalAtSource;
        private final List<Slot> slots = new ArrayList<>();

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
         * Sets the share targets. Default: {@link ShareTarget#all}.
         *
         * @param targets the targets, in the order of their links; empty for no share links
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
         * single request.
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
         * Sets the URL to which the controls link, for readers without script. The host implements it: it reads the query with
         * {@link ReaderPreferences#fromQuery}, sends {@link ReaderPreferences#toSetCookie} as {@code Set-Cookie}, and redirects
         * back to the page with status 303. Because an article may contain an image with this URL, the host must refuse requests
         * whose {@code Sec-Fetch-Mode} is present and not {@code navigate}, or whose {@code Sec-Fetch-Dest} is present and not
         * {@code document}. Default: none; the controls then need script, and are hidden until it has run.
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
         * their regions, and {@link ArticleRenderer#head} none. The policy of a page allows the sources of its slots; for a page
         * of the host, see {@link ArticleRenderer#contentSecurityPolicy(List)}.
         *
         * @param slot the slot
         * @return this
         */
        public Builder addSlot(Slot slot) {
            this.slots.add(Objects.requireNonNull(slot, "slot"));
            return this;
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
