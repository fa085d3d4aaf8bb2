package dev.lede.render;

import dev.lede.core.ShareLink;
import dev.lede.core.ShareTarget;
import dev.lede.core.SocialProfile;
import dev.lede.render.holes.Cache;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Labels;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the links and buttons to share the article, print it, copy its URL and follow the site. */
final class Share implements Region {
    /** The names of the links, in the order of the targets. */
    private final Cache<Labels, List<Name>> names = new Cache<>();

    /**
     * The name of a link.
     *
     * @param visible the visible name
     * @param accessible the name for screen readers; null if it is the same
     */
    private record Name(String visible, @Nullable String accessible) {
        static Name of(ShareTarget target, Labels labels) {
            return target.equals(ShareTarget.EMAIL)
                    ? new Name(labels.text("share.email"), null)
                    : new Name(target.name(), labels.text("share.to", "target", target.name()));
        }
    }

    @Override
    public void write(HtmlWriter html, PageContext page) {
        page.labels().addLanguage(html.open("section").attribute("class", "lede-share"));
        html.attribute("aria-label", page.labels().text("share.label")).with(() -> inside(html, page.insideRegion()));
    }

    private void inside(HtmlWriter html, PageContext page) {
        Labels labels = page.labels();
        List<ShareLink> links = page.article().shareLinks(page.targets());
        if (!links.isEmpty()) {
            html.open("p").attribute("class", "lede-share-prompt").with(labels.text("share.prompt"));
            html.open("ul").attribute("class", "lede-share-links").with(() -> {
                Iterator<Name> names = names(labels, page.targets()).iterator();
                for (ShareLink link : links) html.open("li").with(() -> link(html, link, names.next()));
            });
        }
        tools(html, page);
        if (page.site().follow() != null) follow(html, page.site().follow(), labels);
    }

    private List<Name> names(Labels labels, List<ShareTarget> targets) {
        return names.get(
                labels,
                absent ->
                        targets.stream().map(target -> Name.of(target, labels)).toList());
    }

    private static void link(HtmlWriter html, ShareLink link, Name name) {
        html.open("a").attribute("data-lede-share", link.target().id()).href(link);
        html.attribute("rel", "noopener nofollow");
        if (name.accessible() != null) html.attribute("aria-label", name.accessible());
        html.with(name.visible());
    }

    /** Writes the buttons. They need script, and are hidden until it has run. */
    private static void tools(HtmlWriter html, PageContext page) {
        Labels labels = page.labels();
        String url = page.article().url().value();
        html.open("div").attribute("class", "lede-tools").with(() -> {
            tool(html, "share").attribute("data-lede-url", url).with(labels.text("share.native"));
            tool(html, "print").with(labels.text("print"));
            tool(html, "copy").attribute("data-lede-url", url);
            html.attribute("data-lede-done", labels.text("copy.done"));
            html.attribute("data-lede-failed", labels.text("copy.failed", "url", url));
            html.with(labels.text("copy.link"));
        });
        html.open("p")
                .attribute("class", "lede-toast")
                .attribute("role", "status")
                .empty();
    }

    private static HtmlWriter tool(HtmlWriter html, String action) {
        html.open("button").attribute("type", "button").attribute("hidden").attribute("class", "lede-button");
        return html.attribute("data-lede-action", action);
    }

    private static void follow(HtmlWriter html, SocialProfile profile, Labels labels) {
        html.open("p").attribute("class", "lede-follow").with(() -> {
            html.open("a").url("href", profile.url()).attribute("rel", "noopener");
            html.with(labels.text("follow", "network", profile.name()));
        });
    }
}
