package dev.lede.render.feed;

import dev.lede.core.Article;
import dev.lede.core.Site;
import dev.lede.core.check.Require;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Languages;
import dev.lede.i18n.Messages;
import dev.lede.render.body.OwnHosts;
import dev.lede.render.body.Players;
import dev.lede.render.embed.EmbedProvider;
import dev.lede.render.html.Html;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Contained;
import dev.lede.render.labels.HostMessages;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes articles as a feed in three formats: RSS 2.0, Atom 1.0 and JSON Feed 1.1. Immutable and thread-safe. The same
 * articles and options give the same bytes.
 *
 * <pre>{@code
 * Feeds feeds = Feeds.builder(site).language("hy").rssUrl("/hy/feed.xml").build();
 * feeds.writeRss(articles.iterator(), response.getOutputStream());
 * }</pre>
 *
 * <p>A feed has its items in the order of the articles, usually the newest first. The id of an item is the URL of its article,
 * so each article must occur once. Each item has an author: the contributors of the byline without a role, otherwise the site.
 *
 * <p>The content of an item is HTML for feed readers: the standfirst, the lead media, the body, the source of a reprint and the
 * corrections. All of its URLs are absolute, resolved against the URL of the article; a link whose URL becomes too long by that
 * is only its text. It contains no scripts, styles, ids, controls, forms or frames. Videos, audios and embeds are links, details
 * are open, custom blocks are their fallback, images have no renditions, and images with {@code data:} URLs are their
 * alternative text.
 *
 * <p>Articles are taken from the iterator and written one at a time, so that memory does not limit the length of a feed. Only
 * the first {@value #LOOKAHEAD} are read in advance: the date of the feed, which precedes its items, is the latest of theirs.
 * If the iterator throws an exception, the document is incomplete and not well-formed.
 */
public final class Feeds {
    /** The number of articles that determine the date of a feed: more than most feeds have. */
    static final int LOOKAHEAD = 100;

    /** If an exception ends the writing, the array of items stays open. */
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_CONTENT).build();

    private final Content content;
    private final boolean endsAtCut;
    private final Channel rss;
    private final Channel atom;
    private final Channel json;

    private Feeds(Builder builder) {
        Site site = builder.site;
        content = new Content(
                site, builder.isFull, OwnHosts.of(site), builder.players, new HostMessages(builder.messages));
        endsAtCut = builder.endsAtCut;
        rss = builder.channel(builder.rssUrl);
        atom = builder.channel(builder.atomUrl);
        json = builder.channel(builder.jsonUrl);
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
     * Writes RSS 2.0 in UTF-8, with the media type {@code application/rss+xml}. The full text of an item is its
     * {@code content:encoded}, the teaser its {@code description}; its author is {@code dc:creator}, the last update {@code
     * atom:updated}. Images, videos and audios are {@code media:content}. The first video or audio whose media type is known
     * is also the enclosure, with the length 0, since an article does not contain the lengths of files.
     *
     * @param articles the articles, without null and without duplicates
     * @param out the stream, which stays open
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public void writeRss(Iterator<Article> articles, OutputStream out) {
        Incoming incoming = incoming(articles);
        XmlWriter xml = new XmlWriter(output(out));
        new RssWriter(xml).write(rss, incoming.changed(LOOKAHEAD), items(incoming));
        xml.flush();
    }

    /**
     * Writes Atom 1.0 (RFC 4287) in UTF-8, with the media type {@code application/atom+xml}. The id of the feed is {@linkplain
     * Builder#atomUrl its URL}. An article without dates is dated 1 January 1970, as is a feed without dates, because Atom
     * requires a date.
     *
     * @param articles the articles, without null and without duplicates
     * @param out the stream, which stays open
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public void writeAtom(Iterator<Article> articles, OutputStream out) {
        Incoming incoming = incoming(articles);
        XmlWriter xml = new XmlWriter(output(out));
        new AtomWriter(xml).write(atom, incoming.changed(LOOKAHEAD), items(incoming));
        xml.flush();
    }

    /**
     * Writes JSON Feed 1.1 in UTF-8, with the media type {@code application/feed+json}. Videos and audios whose media type is
     * known are attachments. Each item begins on a new line.
     *
     * @param articles the articles, without null and without duplicates
     * @param out the stream, which stays open
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public void writeJson(Iterator<Article> articles, OutputStream out) {
        Incoming incoming = incoming(articles);
        try (JsonGenerator generator =
                JSON.createGenerator(ObjectWriteContext.empty(), output(out), JsonEncoding.UTF8)) {
            new JsonFeedWriter(generator).write(json, items(incoming));
        }
    }

    /**
     * Returns the elements with which a page names the documents of the feed, so that browsers and feed readers find them: a
     * {@code link} with {@code rel="alternate"} (WHATWG HTML, 4.6.7.1) for each of the three formats. They belong into the head
     * of a page. A host that serves fewer formats writes its own elements.
     *
     * @return three elements; their titles are that of the feed with the name of the format, their URLs absolute
     */
    public Html links() {
        return Html.of(html -> {
            link(html, "application/rss+xml", rss, "RSS");
            link(html, "application/atom+xml", atom, "Atom");
            link(html, "application/feed+json", json, "JSON Feed");
        });
    }

    private static void link(HtmlWriter html, String mediaType, Channel channel, String format) {
        html.open("link")
                .attribute("rel", "alternate")
                .attribute("type", mediaType)
                .attribute("title", Contained.of(channel.title()) + " (" + format + ")")
                .url("href", channel.url())
                .empty();
    }

    private Incoming incoming(Iterator<Article> articles) {
        return endsAtCut ? Incoming.previews(articles) : Incoming.wholeArticles(articles);
    }

    private static Output output(OutputStream out) {
        return new Output(Objects.requireNonNull(out, "out"));
    }

    private Iterator<FeedItem> items(Incoming articles) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return articles.hasNext();
            }

            @Override
            public FeedItem next() {
                return FeedItem.of(articles.next(), content);
            }
        };
    }

    /** Builds {@link Feeds}. Each setter documents its default. Not thread-safe. */
    public static final class Builder {
        private final Site site;
        private final Map<Locale, Messages> messages = new LinkedHashMap<>();
        private Players players = Players.KNOWN;
        private boolean isFull = true;
        private boolean endsAtCut = true;
        private String title;
        private @Nullable String description;
        private @Nullable Locale language;
        private WebUrl rssUrl = WebUrl.of("/feed.xml");
        private WebUrl atomUrl = WebUrl.of("/atom.xml");
        private WebUrl jsonUrl = WebUrl.of("/feed.json");

        private Builder(Site site) {
            this.site = Objects.requireNonNull(site, "site");
            this.title = site.name();
        }

        /**
         * Sets the title of the feed. Default: the name of the site.
         *
         * @param title one line
         * @return this
         * @throws IllegalArgumentException if the title is blank or has line breaks; the message contains it
         */
        public Builder title(String title) {
            this.title = Require.line(title, "feed title");
            return this;
        }

        /**
         * Sets the description of the feed. Default: none; RSS, which requires one, repeats the title.
         *
         * @param description one line
         * @return this
         * @throws IllegalArgumentException if the description is blank or has line breaks; the message contains it
         */
        public Builder description(String description) {
            this.description = Require.line(description, "feed description");
            return this;
        }

        /**
         * Sets the language of the feed, and so the home page of the site to which it links. Each item has the language of its
         * article in any case. Default: none, for a feed in several languages; it links to the URL of the site.
         *
         * @param language a locale with a language
         * @return this
         * @throws IllegalArgumentException if the locale has no language
         */
        public Builder language(Locale language) {
            this.language = Languages.of(Languages.tag(language));
            return this;
        }

        /**
         * Sets the language of the feed, like {@link #language(Locale)}.
         *
         * @param language a language tag (BCP 47) or a common name, as {@link Languages#of} accepts it
         * @return this
         * @throws IllegalArgumentException naming the language, if it is none
         */
        public Builder language(String language) {
            return language(Languages.of(Objects.requireNonNull(language, "language")));
        }

        /**
         * Sets the URL of the RSS document, to which it links as {@code self}. A site with several feeds needs one for each.
         * Default: {@code /feed.xml}.
         *
         * @param url the URL, resolved against the URL of the site
         * @return this
         * @throws IllegalArgumentException naming the URL, if it is a mail or phone URL
         */
        public Builder rssUrl(WebUrl url) {
            this.rssUrl = document(url);
            return this;
        }

        /**
         * Sets the URL of the RSS document, like {@link #rssUrl(WebUrl)}.
         *
         * @param url the URL, resolved against the URL of the site
         * @return this
         * @throws IllegalArgumentException naming the URL, if it is invalid or a mail or phone URL
         */
        public Builder rssUrl(String url) {
            return rssUrl(WebUrl.of(Objects.requireNonNull(url, "url")));
        }

        /**
         * Sets the URL of the Atom document, to which it links as {@code self}, and which is the permanent id of the feed: it
         * must not change, and a site with several feeds needs one for each. Default: {@code /atom.xml}.
         *
         * @param url the URL, resolved against the URL of the site
         * @return this
         * @throws IllegalArgumentException naming the URL, if it is a mail or phone URL
         */
        public Builder atomUrl(WebUrl url) {
            this.atomUrl = document(url);
            return this;
        }

        /**
         * Sets the URL of the Atom document, like {@link #atomUrl(WebUrl)}.
         *
         * @param url the URL, resolved against the URL of the site
         * @return this
         * @throws IllegalArgumentException naming the URL, if it is invalid or a mail or phone URL
         */
        public Builder atomUrl(String url) {
            return atomUrl(WebUrl.of(Objects.requireNonNull(url, "url")));
        }

        /**
         * Sets the URL of the JSON Feed document, its {@code feed_url}. A site with several feeds needs one for each. Default:
         * {@code /feed.json}.
         *
         * @param url the URL, resolved against the URL of the site
         * @return this
         * @throws IllegalArgumentException naming the URL, if it is a mail or phone URL
         */
        public Builder jsonUrl(WebUrl url) {
            this.jsonUrl = document(url);
            return this;
        }

        /**
         * Sets the URL of the JSON Feed document, like {@link #jsonUrl(WebUrl)}.
         *
         * @param url the URL, resolved against the URL of the site
         * @return this
         * @throws IllegalArgumentException naming the URL, if it is invalid or a mail or phone URL
         */
        public Builder jsonUrl(String url) {
            return jsonUrl(WebUrl.of(Objects.requireNonNull(url, "url")));
        }

        /**
         * Leaves the content out of the items. They have only a teaser: the standfirst, otherwise an excerpt of the body, as
         * plain text. Default: items have teaser and full text.
         *
         * @return this
         */
        public Builder teasersOnly() {
            this.isFull = false;
            return this;
        }

        /**
         * Writes all of each article, for subscribers. Default: each item, and its teaser, ends at the {@linkplain
         * dev.lede.core.body.Cut cut} of its article.
         *
         * @return this
         */
        public Builder wholeArticles() {
            this.endsAtCut = false;
            return this;
        }

        /**
         * Sets the providers whose names the links to embeds contain. Default: {@link EmbedProvider#known()}.
         *
         * @param providers the providers, with different ids
         * @return this
         * @throws IllegalArgumentException naming the id, if two providers have the same
         */
        public Builder embedProviders(List<EmbedProvider> providers) {
            this.players = new Players(providers);
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
         * Builds the feeds.
         *
         * @return the feeds
         * @throws IllegalArgumentException naming the URL of a document, if it becomes too long by resolving it
         */
        public Feeds build() {
            return new Feeds(this);
        }

        private static WebUrl document(WebUrl url) {
            return RequireUrl.fetchable(Objects.requireNonNull(url, "url"), "the URL of a feed");
        }

        private Channel channel(WebUrl self) {
            WebUrl home = language == null ? site.url() : site.home(language);
            return new Channel(
                    title,
                    description,
                    language == null ? null : Languages.tag(language),
                    AsciiUrl.of(SiteUrls.absolute(site, home)),
                    SiteUrls.absolute(site, self),
                    Channel.Logo.of(site));
        }
    }
}
