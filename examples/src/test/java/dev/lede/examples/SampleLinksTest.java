package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.body.Link;
import dev.lede.core.body.Node;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.url.WebUrl;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The URLs of the samples. */
class SampleLinksTest {
    private static final Pattern HOST = Pattern.compile("https?://([^/\"]+)");

    static Stream<Article> all() {
        return SampleArticles.all().stream();
    }

    @Test
    void translationsLinkToEachOther() {
        for (Article first : SampleArticles.in("en")) {
            String name = SampleContent.nameOf(first);
            if (name.equals("minimal")) continue;
            List<Article> article = Stream.of("en", "ru", "hy")
                    .map(language -> SampleArticles.named(name, language))
                    .toList();
            for (Article one : article) {
                for (Article other : article) {
                    WebUrl expected = one.equals(other) ? null : other.url();
                    assertThat(one.translations().get(other.language())).isEqualTo(expected);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void hostsAreReserved(Article article) {
        assertThat(hosts(SampleContent.jsonOf(article)))
                .allMatch(host -> host.endsWith(".example") || host.equals("www.youtube.com"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void linksWithinThePageHaveATarget(Article article) {
        Set<String> ids = article.body()
                .nodes()
                .map(SampleContent::idOf)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
        assertThat(links(article).filter(WebUrl::isInPage))
                .allMatch(url -> ids.contains(url.fragment().orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void linksToOtherSamplesHaveAnArticle(Article article) {
        Set<String> pages = all().map(other -> other.url().value()).collect(Collectors.toSet());
        assertThat(links(article)
                        .filter(WebUrl::isRelative)
                        .filter(url -> url.path().endsWith(".html")))
                .allMatch(url -> pages.contains(
                        URI.create(article.url().value()).resolve(url.value()).toString()));
    }

    private static Stream<String> hosts(String text) {
        return HOST.matcher(text).results().map(result -> result.group(1));
    }

    private static Stream<WebUrl> links(Article article) {
        List<Node> nodes = SampleContent.nodes(article).toList();
        return Stream.concat(
                SampleContent.each(nodes, Link.class).map(Link::url),
                SampleContent.each(nodes, RelatedLink.class).map(RelatedLink::url));
    }
}
