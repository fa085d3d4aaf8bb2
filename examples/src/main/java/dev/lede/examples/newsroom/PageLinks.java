package dev.lede.examples.newsroom;

import dev.lede.core.url.WebUrl;
import dev.lede.render.html.Html;
import dev.lede.render.html.HtmlWriter;
import java.util.Map;

/**
 * Links between the pages of a list.
 *
 * @param first the URL of the first page
 * @param page the number of this page, from 1
 * @param pages the number of pages
 */
record PageLinks(WebUrl first, int page, int pages) {
    /** Returns the links between the pages of a listing. */
    static PageLinks of(WebUrl first, Listing listing) {
        return new PageLinks(first, listing.page(), listing.pages());
    }

    /** Returns the URL of this page. */
    WebUrl url() {
        return url(page);
    }

    private WebUrl url(int number) {
        return number == 1 ? first : first.withParameter("page", Integer.toString(number));
    }

    /** Returns links for the head of the page (HTML, link types {@code prev} and {@code next}). */
    Html head() {
        return Html.of(html -> {
            if (page > 1) link(html.open("link"), "prev", page - 1).empty();
            if (page < pages) link(html.open("link"), "next", page + 1).empty();
        });
    }

    /** Writes links for readers; nothing if there is only one page. */
    void write(HtmlWriter html, Words words) {
        if (pages == 1) return;
        html.open("nav").attribute("class", "lede-wide").attribute("aria-label", words.text("list.pages"));
        html.with(() -> html.open("p").with(() -> {
            if (page > 1) link(html.open("a"), "prev", page - 1).with(words.text("list.previous"));
            if (page > 1) html.text(" · ");
            html.text(words.text(
                    "list.page",
                    Map.of(
                            "page",
                            words.messages().number(page),
                            "pages",
                            words.messages().number(pages))));
            if (page < pages) html.text(" · ");
            if (page < pages) link(html.open("a"), "next", page + 1).with(words.text("list.next"));
        }));
    }

    private HtmlWriter link(HtmlWriter element, String relation, int number) {
        return element.attribute("rel", relation).url("href", url(number));
    }
}
