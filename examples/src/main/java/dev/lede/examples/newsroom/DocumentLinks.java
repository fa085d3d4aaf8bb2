package dev.lede.examples.newsroom;

import dev.lede.core.Article;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Languages;
import dev.lede.render.PageRegion;
import dev.lede.render.Slot;
import dev.lede.render.html.Html;
import dev.lede.render.html.HtmlWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Visible links at the end of a page: from a list to the feeds, from an article to its other forms. */
public final class DocumentLinks {
    private static final Map<Locale, Words> WORDS = new LinkedHashMap<>();

    static {
        for (Locale language : Newsroom.LANGUAGES) WORDS.put(language, new Words(language));
    }

    private DocumentLinks() {}

    /**
     * Returns a slot with links from lists to the feeds, after the footer.
     *
     * @param directory the URL of the directory of the feeds, with a slash at its end; empty for the directory of the page
     * @return the slot
     */
    public static Slot feeds(String directory) {
        return Slot.after(PageRegion.FOOTER, article -> {
            if (!isList(article)) return Html.EMPTY;
            List<Link> links = new ArrayList<>();
            for (FeedFormat format : FeedFormat.values()) {
                links.add(new Link(directory + format.file(), format.title()));
            }
            return nav(article, "feeds", links);
        });
    }

    /**
     * Returns a slot with links to the forms of an article, after the footer.
     *
     * @return the slot
     */
    public static Slot forms() {
        return Slot.after(PageRegion.FOOTER, article -> {
            if (isList(article)) return Html.EMPTY;
            List<Link> links = new ArrayList<>();
            for (ArticleForm form : ArticleForm.values()) {
                // Without the dot, a colon in the file name would end a scheme.
                String url = "./" + file(article) + form.suffix();
                links.add(new Link(url, form.title(words(article))));
            }
            return nav(article, "forms", links);
        });
    }

    /** Returns whether a page is a list, for whose header and footer there is an article without content. */
    private static boolean isList(Article article) {
        return article.body().children().isEmpty();
    }

    private static Html nav(Article article, String label, List<Link> links) {
        return Html.of(html -> html.open("nav")
                .attribute("lang", Languages.tag(language(article)))
                .attribute("aria-label", words(article).text(label))
                .with(() -> html.open("p")
                        .with(() -> html.open("small").with(() -> {
                            for (Link link : links) {
                                if (!link.equals(links.get(0))) html.text(" · ");
                                link.write(html);
                            }
                        }))));
    }

    private static String file(Article article) {
        String path = article.url().path();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Words words(Article article) {
        return Objects.requireNonNull(WORDS.get(language(article)));
    }

    private static Locale language(Article article) {
        return Languages.nearest(article.language(), Newsroom.LANGUAGES).orElse(Locale.ENGLISH);
    }

    /** A link to a document. */
    private record Link(String url, String text) {
        void write(HtmlWriter html) {
            html.open("a").href(WebUrl.of(url)).with(text);
        }
    }
}
