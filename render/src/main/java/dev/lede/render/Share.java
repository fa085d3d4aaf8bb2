package dev.lede.render;

import dev.lede.core.ShareLink;
import dev.lede.core.ShareTarget;
import dev.lede.core.SocialProfile;
import dev.lede.render.holes.Cache;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Labels;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the links and buttons to share the article, print it, copy its URL and follow the site. */
final class Share implements Region {
    /** The number of links that are visible at once, in a row of this many columns. */
    private static final int VISIBLE = 5;

    private final @Nullable List<ShareTarget> ofHost;
    private final Cache<Labels, Targets> targets = new Cache<>();

    /** @param ofHost the share targets of the host in their order; null for all, in the order of the language */
    Share(@Nullable List<ShareTarget> ofHost) {
        this.ofHost = ofHost;
    }

    /**
     * Share targets in the order of their links.
     *
     * @param names the names for screen readers; null where the visible name is enough
     */
    private record Targets(List<ShareTarget> list, List<@Nullable String> names) {}

    @Override
    public void write(HtmlWriter html, PageContext page) {
        page.labels().addLanguage(html.open("section").attribute("class", "lede-share"));
        html.attribute("aria-label", page.labels().text("share.label")).with(() -> inside(html, page.insideRegion()));
    }

    private void inside(HtmlWriter html, PageContext page) {
        Labels labels = page.labels();
        Targets of = targets.get(labels, this::targets);
        List<ShareLink> links = page.article().shareLinks(of.list());
        if (!links.isEmpty()) {
            html.open("p").attribute("class", "lede-share-prompt").with(labels.text("share.prompt"));
            Iterator<@Nullable String> names = of.names().iterator();
            int visible = Math.min(VISIBLE, links.size());
            links(html, links.subList(0, visible), names, labels, true);
            if (visible < links.size()) {
                html.open("details").attribute("class", "lede-share-more").with(() -> {
                    html.open("summary").with(labels.text("share.more"));
                    links(html, links.subList(visible, links.size()), names, labels, false);
                });
            }
        }
        tools(html, page);
        if (page.site().follow() != null) follow(html, page.site().follow(), labels);
    }

    /** Returns the icons of pages in the language of the labels. */
    List<String> icons(Labels labels) {
        return targets.get(labels, this::targets).list().stream()
                .limit(VISIBLE)
                .map(ShareTarget::id)
                .toList();
    }

    /** Returns the icons of pages in any language. */
    List<String> icons() {
        return (ofHost == null ? ShareTarget.all() : ofHost)
                .stream().map(ShareTarget::id).toList();
    }

    private Targets targets(Labels labels) {
        List<ShareTarget> ordered = ofHost == null ? inOrderOf(labels) : ofHost;
        List<@Nullable String> names = new ArrayList<>();
        for (ShareTarget target : ordered)
            names.add(target.equals(ShareTarget.EMAIL) ? null : labels.text("share.to", "target", target.name()));
        return new Targets(ordered, names);
    }

    /** Returns all targets, those first that readers of the language use most. */
    private static List<ShareTarget> inOrderOf(Labels labels) {
        List<ShareTarget> ordered = new ArrayList<>();
        for (String id : labels.text("share.first").split(" ", -1))
            for (ShareTarget target : ShareTarget.all()) if (target.id().equals(id)) ordered.add(target);
        for (ShareTarget target : ShareTarget.all()) if (!ordered.contains(target)) ordered.add(target);
        return ordered;
    }

    private static void links(
            HtmlWriter html,
            List<ShareLink> links,
            Iterator<@Nullable String> names,
            Labels labels,
            boolean haveIcons) {
        html.open("ul").attribute("class", "lede-share-links").with(() -> {
            for (ShareLink link : links) html.open("li").with(() -> link(html, link, names.next(), labels, haveIcons));
        });
    }

    private static void link(HtmlWriter html, ShareLink link, @Nullable String name, Labels labels, boolean hasIcon) {
        ShareTarget target = link.target();
        html.open("a").attribute("data-lede-share", target.id()).href(link);
        html.attribute("rel", "noopener nofollow");
        if (name != null) html.attribute("aria-label", name);
        html.with(() -> {
            if (hasIcon) Icons.write(html, target.id());
            html.open("span").with(target.equals(ShareTarget.EMAIL) ? labels.text("share.email") : target.name());
        });
    }

    /** Writes the buttons. They need script, and are hidden until it has run. */
    private static void tools(HtmlWriter html, PageContext page) {
        Labels labels = page.labels();
        String url = page.article().url().value();
        html.open("div").attribute("class", "lede-tools").with(() -> {
            tool(html, "share").attribute("data-lede-url", url).with(labels.text("share.native"));
            tool(html, "copy").attribute("data-lede-url", url);
            html.attribute("data-lede-done", labels.text("copy.done"));
            html.attribute("data-lede-failed", labels.text("copy.failed", "url", url));
            html.with(labels.text("copy.link"));
            tool(html, "print").with(labels.text("print"));
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
