package dev.lede.render.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import dev.lede.core.Article;
import dev.lede.core.Contributor;
import dev.lede.core.Site;
import dev.lede.core.body.Audio;
import dev.lede.core.body.Body;
import dev.lede.core.body.MediaSource;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Video;
import dev.lede.render.Articles;
import dev.lede.render.body.OwnHosts;
import dev.lede.render.body.Players;
import dev.lede.render.labels.HostMessages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ROME, an independent reader of feeds, reads the same values from RSS and Atom: those of the articles. */
class RomeTest {
    private static final Site SITE = Articles.site();

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "hy", "ar"})
    void readsTheFieldsOfTheArticles(String language) {
        Feeds feeds = Feeds.builder(SITE)
                .title("Սառույց & ice")
                .description("Լիճ <now>")
                .language(language)
                .build();
        List<Article> articles = List.of(Articles.full(language), Articles.bare(language));
        for (SyndFeed feed : List.of(
                read(FeedRules.written(feeds::writeRss, articles)),
                read(FeedRules.written(feeds::writeAtom, articles)))) {
            assertThat(feed.getTitle()).isEqualTo("Սառույց & ice");
            assertThat(feed.getDescription()).isEqualTo("Լիճ <now>");
            assertThat(home(feed)).isEqualTo("https://lede.example/" + (language.equals("ar") ? "" : language + "/"));
            assertThat(feed.getPublishedDate()).isEqualTo(date(articles.get(0).updated()));
            assertThat(feed.getEntries()).hasSameSizeAs(articles);
            for (int at = 0; at < articles.size(); at++) {
                requireSame(feed.getEntries().get(at), articles.get(at), feed.getFeedType());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss_2.0", "atom_1.0"})
    void readsTheTypeOfTheFeed(String type) {
        Feeds feeds = Feeds.builder(SITE).build();
        List<Article> articles = List.of(Articles.full("en"));
        byte[] document = FeedRules.written(type.startsWith("rss") ? feeds::writeRss : feeds::writeAtom, articles);
        assertThat(read(document).getFeedType()).isEqualTo(type);
    }

    @Test
    void readsVideosAndAudiosAsEnclosures() {
        Article article = Articles.bare("en").toBuilder()
                .body(Body.of(
                        Video.of(MediaSource.of("/unknown")),
                        Audio.of(MediaSource.of("/bell.mp3")),
                        Video.of(MediaSource.of("round.webm"))))
                .build();
        Feeds feeds = Feeds.builder(SITE).build();
        assertThat(enclosures(FeedRules.written(feeds::writeRss, List.of(article))))
                .containsExactly("https://lede.example/bell.mp3 audio/mpeg 0");
        assertThat(enclosures(FeedRules.written(feeds::writeAtom, List.of(article))))
                .containsExactly(
                        "https://lede.example/unknown null 0",
                        "https://lede.example/bell.mp3 audio/mpeg 0",
                        "https://lede.example/round.webm video/webm 0");
    }

    private static List<String> enclosures(byte[] document) {
        return read(document).getEntries().get(0).getEnclosures().stream()
                .map(file -> file.getUrl() + " " + file.getType() + " " + file.getLength())
                .toList();
    }

    /** Returns the page to which the feed links. ROME has all links of Atom, but only one of RSS. */
    private static String home(SyndFeed feed) {
        return feed.getLinks().stream()
                .filter(link -> link.getRel().equals("alternate"))
                .map(SyndLink::getHref)
                .findFirst()
                .orElseGet(feed::getLink);
    }

    private static void requireSame(SyndEntry entry, Article article, String type) {
        boolean isRss = type.startsWith("rss");
        assertThat(entry.getUri()).isEqualTo(article.url().value());
        assertThat(entry.getLink()).isEqualTo(article.url().value());
        assertThat(entry.getTitle()).isEqualTo(article.headline());
        assertThat(entry.getPublishedDate()).isEqualTo(date(article.published()));
        assertThat(entry.getCategories())
                .extracting(SyndCategory::getName)
                .containsExactlyElementsOf(
                        article.section() == null
                                ? List.of()
                                : List.of(
                                        article.section().name(),
                                        article.tags().get(0).name()));
        String standfirst = new Body(List.of(new Paragraph(article.standfirst()))).text();
        if (standfirst.isEmpty()) assertThat(entry.getDescription()).isNull();
        else assertThat(entry.getDescription().getValue()).isEqualTo(standfirst);
        Content content = new Content(SITE, true, OwnHosts.of(SITE), Players.KNOWN, new HostMessages(Map.of()));
        String html = content.html(article, new ArticleUrls(article));
        if (html.isEmpty()) assertThat(entry.getContents()).isEmpty();
        else
            assertThat(entry.getContents()).singleElement().satisfies(read -> {
                assertThat(read.getType()).isEqualTo("html");
                assertThat(read.getValue()).isEqualTo(html);
            });
        assertThat(entry.getEnclosures()).isEmpty();
        if (article.leadMedia() != null) requireImage(entry);
        if (isRss) {
            DCModule dublinCore = (DCModule) entry.getModule(DCModule.URI);
            assertThat(dublinCore.getCreators()).containsExactlyElementsOf(authors(article));
            assertThat(dublinCore.getLanguage()).isEqualTo(article.language().toLanguageTag());
            assertThat(updatedOfRss(entry)).isEqualTo(article.updated());
        } else {
            assertThat(entry.getAuthors()).extracting(SyndPerson::getName).containsExactlyElementsOf(authors(article));
            assertThat(entry.getContributors())
                    .extracting(SyndPerson::getName)
                    .containsExactlyElementsOf(article.byline().stream()
                            .filter(contributor -> contributor.role() != null)
                            .map(Contributor::name)
                            .toList());
            Date expected = article.updated() == null ? Date.from(Instant.EPOCH) : date(article.updated());
            assertThat(entry.getUpdatedDate()).isEqualTo(expected);
        }
    }

    private static void requireImage(SyndEntry entry) {
        assertThat(entry.getForeignMarkup())
                .filteredOn(element -> element.getName().equals("content"))
                .singleElement()
                .satisfies(image -> {
                    assertThat(image.getNamespaceURI()).isEqualTo(FeedRules.MEDIA);
                    assertThat(image.getAttributeValue("url")).isEqualTo("https://pictures.example/lake.jpg");
                    assertThat(image.getAttributeValue("type")).isEqualTo("image/jpeg");
                    assertThat(image.getAttributeValue("medium")).isEqualTo("image");
                    assertThat(image.getAttributeValue("width")).isEqualTo("1200");
                    assertThat(image.getAttributeValue("height")).isEqualTo("800");
                });
    }

    private static @Nullable OffsetDateTime updatedOfRss(SyndEntry entry) {
        for (Element element : entry.getForeignMarkup()) {
            if (element.getNamespaceURI().equals(FeedRules.ATOM)
                    && element.getName().equals("updated")) {
                return OffsetDateTime.parse(element.getText());
            }
        }
        return null;
    }

    private static List<String> authors(Article article) {
        List<String> names = new ArrayList<>();
        for (Contributor contributor : article.byline()) {
            if (contributor.role() == null) names.add(contributor.name());
        }
        return names.isEmpty() ? List.of(SITE.name()) : names;
    }

    private static @Nullable Date date(@Nullable OffsetDateTime date) {
        return date == null ? null : Date.from(date.toInstant());
    }

    private static SyndFeed read(byte[] document) {
        try {
            SyndFeedInput input = new SyndFeedInput();
            return input.build(new XmlReader(new ByteArrayInputStream(document)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FeedException e) {
            throw new AssertionError("ROME cannot read the feed", e);
        }
    }
}
