package dev.lede.render.metadata;

import dev.lede.core.Site;
import dev.lede.core.SocialProfile;
import dev.lede.core.body.Image;
import dev.lede.core.url.WebUrl;
import dev.lede.render.html.Html;
import java.util.Locale;

/** The JSON-LD that depends on the site, and on the page only if URLs of the site do. */
final class Publisher {
    private final Site site;
    private final WebUrl base;
    private final Html publisher;
    private final Html author;

    /** Creates the JSON-LD for pages against whose URL browsers resolve those of the site as against this base. */
    Publisher(Site site, WebUrl base) {
        this.site = site;
        this.base = base;
        publisher = Html.of(html -> publisher(new JsonLd(html)));
        author = Html.of(html -> author(new JsonLd(html)));
    }

    /** Returns the property {@code publisher}. */
    Html publisher() {
        return publisher;
    }

    /** Returns the site as the author of articles that name none. */
    Html author() {
        return author;
    }

    private void publisher(JsonLd json) {
        json.name(SchemaProperty.PUBLISHER).open(SchemaType.NEWS_MEDIA_ORGANIZATION);
        json.property(SchemaProperty.NAME, site.name());
        json.property(SchemaProperty.URL, site.url().value());
        if (site.logo() != null) logo(json, site.logo());
        if (!site.profiles().isEmpty()) {
            json.openList(SchemaProperty.SAME_AS);
            for (SocialProfile profile : site.profiles())
                json.string(profile.url().value());
            json.closeList();
        }
        json.close();
    }

    private void logo(JsonLd json, Image logo) {
        WebUrl url = ArticleImage.absolute(logo.url(), base);
        if (url == null) return;
        json.name(SchemaProperty.LOGO).open(SchemaType.IMAGE_OBJECT);
        json.property(SchemaProperty.URL, url.value()).size(logo.size()).close();
    }

    private void author(JsonLd json) {
        json.open(SchemaType.NEWS_MEDIA_ORGANIZATION);
        json.property(SchemaProperty.NAME, site.name());
        json.property(SchemaProperty.URL, site.url().value());
        json.close();
    }

    /** Returns the first item of a breadcrumb: the home page in a language. */
    Html home(Locale language) {
        WebUrl home = base.resolve(site.home(language)).orElse(site.url());
        return Html.of(html -> {
            JsonLd json = new JsonLd(html);
            json.open(SchemaType.LIST_ITEM).property(SchemaProperty.POSITION, 1);
            json.property(SchemaProperty.NAME, site.name()).property(SchemaProperty.ITEM, home.value());
            json.close();
        });
    }
}
