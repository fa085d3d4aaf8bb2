package dev.lede.render;

import dev.lede.core.Article;
import dev.lede.core.ShareTarget;
import dev.lede.core.Site;
import dev.lede.core.check.Require;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Messages;
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
 * Makes pages, fragments and components of articles, for one site. Immutable: built once, shared by all threads. The same
 * article, options and clock give the same bytes.
 *
 * <pre>{@code
 * ArticleRenderer renderer = ArticleRenderer.builder(site).preferencesUrl("/preferences").build();
 * ArticlePage page = renderer.page(article);
 * }</pre>
 *
 * <p>What an article lacks leaves no trace. Where its language has no messages, the page's own words are English and
 * marked as such.
 */
public final class ArticleRenderer {
    private final Site site;
    private final Clock clock;
    private final BodyRenderer bodies;
    private final List<ShareTarget> targets;
    private final HostMessages messages;
    private final Assets assets;
    private final Assets assetsOfPage;
    private final @Nullable WebUrl preferencesUrl;
    private final boolean canonicalAtSource;
    private final Region header = new Header().withSlotsOf(PageRegion.HEADER);
    private final Region footer = new Kept(new Footer()).withSlotsOf(PageRegion.FOOTER);
    private final ArticleRegion region;
    private final List<Slot> slots;

    private ArticleRenderer(Builder builder) {
        site = builder.site;
        clock = builder.clock;
        bodies = builder.bodies;
        targets = builder.targets;
        messages = new HostMessages(builder.messages);
        assets = builder.assets.in(builder.theme);
        assetsOfPage = assets.ofPage();
        preferencesUrl = builder.preferencesUrl;
        canonicalAtSource = builder.canonicalAtSource;
        region = new ArticleRegion(bodies, builder.theme);
        slots = List.copyOf(builder.slots);
    }

    /**
     * A renderer for a site.
     *
     * @param site who publishes the articles
     * @return a builder
     */
    public static Builder builder(Site site) {
        return new Builder(site);
    }

    /**
     * A whole document.
     *
     * @param article the article
     * @return the page, with the article's views in it if they are known
     */
    public ArticlePage page(Article article) {
        RecordedHoles holes = new RecordedHoles();
        PageContext page = context(article, holes);
        Html document = new Document(assetsOfPage, header, region, footer).html(page);
        String policy = Policies.of(
                List.of(article), site, assetsOfPage, bodies, page.slots().sources());
        return ArticlePage.of(holes.cut(document), policy, article.views());
    }

    /**
     * The article for a page that the host makes: head, controls, body and sharing, without the site's header and footer.
     * Several can stand on one page: ids begin with something of the article's address ({@code docs/hooks.md}).
     * It needs {@link #styles} in the page's head and {@link #script} at its end, once for all fragments.
     *
     * @param article the article
     * @return an element of the class {@code lede}
     */
    public Html fragment(Article article) {
        return fragment(article, ReaderPreferences.DEFAULT);
    }

    /**
     * The same for a reader whose preferences are known.
     *
     * @param article the article
     * @param preferences how the reader wants it
     * @return an element of the class {@code lede}
     */
    public Html fragment(Article article, ReaderPreferences preferences) {
        return components(article, preferences).fragment();
    }

    /**
     * What stands in the head of a page: title, description, addresses, metadata, style.
     *
     * @param article the article
     * @return the contents of a {@code head} element
     */
    public Html head(Article article) {
        return new Head(assets).html(context(article, Holes.filled(Reader.DEFAULT)));
    }

    /**
     * Returns the parts of an article's page for a reader without preferences.
     *
     * @param article the article
     * @return its header, controls, body, share links and footer
     */
    public ArticleComponents components(Article article) {
        return components(article, ReaderPreferences.DEFAULT);
    }

    /**
     * Returns the parts of an article's page for one reader.
     *
     * @param article the article
     * @param preferences the reader's theme and text size
     * @return its header, controls, body, share links and footer
     */
    public ArticleComponents components(Article article, ReaderPreferences preferences) {
        Objects.requireNonNull(preferences, "preferences");
        Holes holes = Holes.filled(new Reader(preferences, article.views()));
        return new ArticleComponents(context(article, holes), region, header, footer);
    }

    /**
     * The stylesheet, for the head of a page that the host makes; and the script that knows the reader's choice before
     * anything is painted, for a page whose {@code html} element has the class {@code lede}. A fragment or component in
     * any other page is in the reader's theme from the first if it is given the reader's preferences.
     *
     * @return elements
     */
    public Html styles() {
        return assets.head();
    }

    /**
     * The script that works the controls, for the end of a page that the host makes.
     *
     * @return an element
     */
    public Html script() {
        return assets.script();
    }

    /**
     * The value of the {@code Content-Security-Policy} header for a page that the host makes of fragments and components:
     * nothing but what they, {@link #styles} and {@link #script} need, and the slots that these articles fill. What the
     * host adds in other ways it must add to the policy, too. Its length is bounded as that of {@link
     * ArticlePage#contentSecurityPolicy}.
     *
     * @param articles all articles of which there is something in the page; none, if only styles and script are
     * @return one complete policy, beginning with {@code default-src 'none'}
     */
    public String contentSecurityPolicy(List<Article> articles) {
        List<PolicySource> ofSlots = articles.stream()
                .flatMap(article -> new Slots(slots, article).sourcesOfAll().stream())
                .toList();
        return Policies.of(articles, site, assets, bodies, ofSlots);
    }

    /**
     * The files that pages link to, if they are built with {@link Builder#linkedAssets}.
     *
     * @return the stylesheet and the script
     */
    public List<Asset> assets() {
        return assets.files();
    }

    private PageContext context(Article article, Holes holes) {
        Labels labels = new Labels(messages.of(article.language()), article.language());
        Year thisYear = Year.now(clock);
        return new PageContext(
                article,
                site,
                labels,
                thisYear,
                targets,
                preferencesUrl,
                canonicalAtSource,
                new Slots(slots, article),
                holes);
    }

    /** Builds an {@link ArticleRenderer}. Each method says the default. Not for use by several threads. */
    public static final class Builder {
        private final Site site;
        private Clock clock = Clock.systemUTC();
        private BodyRenderer bodies = BodyRenderer.builder().build();
        private List<ShareTarget> targets = ShareTarget.all();
        private final Map<Locale, Messages> messages = new LinkedHashMap<>();
        private Assets assets = Assets.inlined();
        private Theme theme = Theme.DEFAULT;
        private @Nullable WebUrl preferencesUrl;
        private boolean canonicalAtSource;
        private final List<Slot> slots = new ArrayList<>();

        private Builder(Site site) {
            this.site = Objects.requireNonNull(site, "site");
        }

        /**
         * Decides what "now" is, for the years of the copyright. Default: the system's clock in UTC.
         *
         * @param clock the clock
         * @return this
         */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Renders bodies the host's way. Default: Lede's own markup for each block.
         *
         * @param bodies renders bodies
         * @return this
         */
        public Builder bodies(BodyRenderer bodies) {
            this.bodies = Objects.requireNonNull(bodies, "bodies");
            return this;
        }

        /**
         * Where articles can be shared. Default: {@link ShareTarget#all}, since the readers decide which they use.
         *
         * @param targets targets in their order; none leaves the links out
         * @return this
         */
        public Builder shareTargets(List<ShareTarget> targets) {
            this.targets = Require.list(targets, "targets");
            return this;
        }

        /**
         * Adds a language, or replaces the words of one. Default: English, Russian and Armenian.
         *
         * @param messages the words
         * @return this
         */
        public Builder addMessages(Messages messages) {
            this.messages.put(Objects.requireNonNull(messages, "messages").language(), messages);
            return this;
        }

        /**
         * Has pages link to their stylesheet and script instead of holding them. Default: they hold them, so that a page is
         * one file and one request. Serve each of {@link ArticleRenderer#assets} under this address.
         *
         * @param base the folder of the files
         * @return this
         * @throws IllegalArgumentException if that is no web address, or too long to get the name of a file
         */
        public Builder linkedAssets(WebUrl base) {
            this.assets = Assets.linkedFrom(Objects.requireNonNull(base, "base"));
            return this;
        }

        /**
         * Has pages link to their stylesheet and script, as {@link #linkedAssets(WebUrl)}.
         *
         * @param base the folder of the files
         * @return this
         * @throws IllegalArgumentException if that is not a web URL, or too long to get the name of a file
         */
        public Builder linkedAssets(String base) {
            return linkedAssets(WebUrl.of(Objects.requireNonNull(base, "base")));
        }

        /**
         * Gives pages the host's colours, fonts and lengths. Default: Lede's own, which are in its stylesheet.
         *
         * @param theme how pages look
         * @return this
         */
        public Builder theme(Theme theme) {
            this.theme = Objects.requireNonNull(theme, "theme");
            return this;
        }

        /**
         * Where the controls lead readers without script: to an address of the host that reads {@link
         * ReaderPreferences#fromQuery}, answers {@code Set-Cookie} with {@link ReaderPreferences#toSetCookie} and sends the
         * reader back by 303. An article may have an image of that URL, so the host refuses requests whose {@code
         * Sec-Fetch-Mode} is not {@code navigate} or whose {@code Sec-Fetch-Dest} is not {@code document}, where the browser
         * sends them. Default: none; the controls need script then, and are hidden until it has run.
         *
         * @param url the address
         * @return this
         * @throws IllegalArgumentException if that is no web address, or too long to get a query
         */
        public Builder preferencesUrl(WebUrl url) {
            this.preferencesUrl = Controls.requireRoom(RequireUrl.source(Objects.requireNonNull(url, "url")));
            return this;
        }

        /**
         * Sets where the controls lead readers without script, as {@link #preferencesUrl(WebUrl)}.
         *
         * @param url the URL
         * @return this
         * @throws IllegalArgumentException if that is not a web URL, or too long to get a query
         */
        public Builder preferencesUrl(String url) {
            return preferencesUrl(WebUrl.of(Objects.requireNonNull(url, "url")));
        }

        /**
         * Has reprints name the page of their source as canonical, so that search engines show that one. Default: each
         * article is canonical where it stands.
         *
         * @return this
         */
        public Builder canonicalAtSource() {
            this.canonicalAtSource = true;
            return this;
        }

        /**
         * Adds the host's own markup to pages, fragments and components. Slots of one place stand in the order in which they
         * were added. Default: none.
         *
         * <p>A region brings its slots wherever it stands: a page has all, a fragment those of the article, a component
         * those of its regions; {@link ArticleRenderer#head} has none. The policy of a page allows what they load; a
         * host that makes the page has {@link ArticleRenderer#contentSecurityPolicy(List)}.
         *
         * @param slot the markup and its place
         * @return this
         */
        public Builder addSlot(Slot slot) {
            this.slots.add(Objects.requireNonNull(slot, "slot"));
            return this;
        }

        /**
         * Makes the renderer.
         *
         * @return the renderer
         */
        public ArticleRenderer build() {
            return new ArticleRenderer(this);
        }
    }
}
