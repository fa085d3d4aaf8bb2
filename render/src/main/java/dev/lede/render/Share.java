package dev.lede.render;

import dev.lede.core.ShareLink;
import dev.lede.core.ShareTarget;
import dev.lede.core.SocialProfile;
import dev.lede.render.holes.Cache;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Labels;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the links and buttons to share the article, print it, copy its URL and follow the site. */
final class Share implements Region {
    /** The number of links that are visible at once, in a row of this many columns. */
    private static final int VISIBLE = 5;

    private final @Nullable List<ShareTarget> ofHost;
    private final Cache<Labels, List<Target>> targets = new Cache<>();

    /** @param ofHost the share targets of the host in their order; null for all, in the order of the language */
    Share(@Nullable List<ShareTarget> ofHost) {
        this.ofHost = ofHost;
    }

    /**
     * A share target in the language of the labels.
     *
     * @param visibleName the visible text of its link
     * @param accessibleName the name for screen readers; null if the visible one is enough
     */
    private record Target(
            ShareTarget target,
            String visibleName,
            @Nullable String accessibleName) {}

    @Override
    public void write(HtmlWriter html, PageContext page) {
        page.labels().addLanguage(html.open("section").attribute("class", "lede-share"));
        html.attribute("aria-label", page.labels().text("share.label"));
        html.with(() -> inside(html, page, page.labels().inside()));
    }

    private void inside(HtmlWriter html, PageContext page, Labels labels) {
        List<Target> ordered = targets(labels);
        if (!ordered.isEmpty()) {
            List<ShareLink> links = page.article()
                    .shareLinks(ordered.stream().map(Target::target).toList());
            html.open("p").attribute("class", "lede-share-prompt").with(labels.text("share.prompt"));
            int visible = Math.min(VISIBLE, links.size());
            html.open("ul").attribute("class", "lede-share-links").with(() -> {
                for (int at = 0; at < visible; at++) {
                    Target target = ordered.get(at);
                    link(
                            html,
                            target,
                            links.get(at),
                            () -> Icons.write(html, target.target().id()));
                }
            });
            if (visible < links.size()) more(html, ordered, links, visible, labels);
        }
        tools(html, page.article().url().value(), labels);
        if (page.site().follow() != null) follow(html, page.site().follow(), labels);
    }

    /** Writes the links that are hidden at first, without icons. */
    private static void more(HtmlWriter html, List<Target> targets, List<ShareLink> links, int visible, Labels labels) {
        html.open("details").attribute("class", "lede-share-more").with(() -> {
            html.open("summary").with(labels.text("share.more"));
            html.open("ul").attribute("class", "lede-share-links").with(() -> {
                for (int at = visible; at < links.size(); at++) link(html, targets.get(at), links.get(at), () -> {});
            });
        });
    }

    /** Returns the icons of pages in the language of the labels. */
    List<String> icons(Labels labels) {
        return targets(labels).stream()
                .limit(VISIBLE)
                .map(target -> target.target().id())
                .toList();
    }

    /** Returns the icons of pages in any language. */
    List<String> icons() {
        return (ofHost == null ? ShareTarget.all() : ofHost)
                .stream().map(ShareTarget::id).toList();
    }

    private List<Target> targets(Labels labels) {
        return targets.get(
                labels,
                absent -> (ofHost == null ? inOrderOf(labels) : ofHost)
                        .stream().map(target -> target(target, labels)).toList());
    }

    private static Target target(ShareTarget target, Labels labels) {
        if (target.equals(ShareTarget.EMAIL)) return new Target(target, labels.text("share.email"), null);
        return new Target(target, target.name(), labels.text("share.to", "target", target.name()));
    }

    /** Returns all targets, those first that readers of the language use most. */
    private static List<ShareTarget> inOrderOf(Labels labels) {
        List<ShareTarget> ordered = new ArrayList<>();
        for (String id : labels.text("share.first").split(" ", -1))
            for (ShareTarget target : ShareTarget.all()) if (target.id().equals(id)) ordered.add(target);
        for (ShareTarget target : ShareTarget.all()) if (!ordered.contains(target)) ordered.add(target);
        return ordered;
    }

    private static void link(HtmlWriter html, Target target, ShareLink link, Runnable icon) {
        html.open("li").with(() -> {
            html.open("a").href(link);
            html.attribute("data-lede-share", target.target().id());
            html.attribute("rel", "noopener nofollow");
            if (target.accessibleName() != null) html.attribute("aria-label", target.accessibleName());
            html.with(() -> {
                icon.run();
                html.open("span").with(target.visibleName());
            });
        });
    }

    /** Writes the buttons. They need script, and are hidden until it has run. */
    private static void tools(HtmlWriter html, String url, Labels labels) {
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
