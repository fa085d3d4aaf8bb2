package dev.lede.render;

import dev.lede.core.ShareLink;
import dev.lede.core.ShareTarget;
import dev.lede.core.SocialProfile;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Labels;
import java.util.Iterator;
import java.util.List;

/** Writes the links and buttons to share the article, print it, copy its URL and follow the site. */
final class Share implements Region {
    /** The accessible names of the links, in the order of the targets. */
    private final Cache<Labels, List<String>> names = new Cache<>();

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
                Iterator<String> names = names(labels, page.targets()).iterator();
                for (ShareLink link : links) html.open("li").with(() -> link(html, link, names.next()));
            });
        }
        tools(html, page);
        if (page.site().follow() != null) follow(html, page.site().follow(), labels);
    }

    private List<String> names(Labels labels, List<ShareTarget> targets) {
        return names.get(
                labels,
                absent -> targets.stream().map(target -> name(target, labels)).toList());
    }

    private static String name(ShareTarget target, Labels labels) {
        return isMail(target) ? labels.text("share.email") : labels.text("share.to", "target", target.name());
    }

    private static boolean isMail(ShareTarget target) {
        return target.equals(ShareTarget.EMAIL);
    }

    private static void link(HtmlWriter html, ShareLink link, String name) {
        ShareTarget target = link.target();
        html.open("a").attribute("data-lede-share", target.id()).href(link).attribute("rel", "noopener nofollow");
        if (!isMail(target)) html.attribute("aria-label", name);
        html.with(isMail(target) ? name : target.name());
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
