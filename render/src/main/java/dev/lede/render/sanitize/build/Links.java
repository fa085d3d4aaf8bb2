package dev.lede.render.sanitize.build;

import dev.lede.core.body.Body;
import dev.lede.core.body.Image;
import dev.lede.core.body.Inline;
import dev.lede.core.body.InlineCode;
import dev.lede.core.body.Link;
import dev.lede.core.body.Node;
import dev.lede.core.body.Span;
import dev.lede.core.body.Text;
import dev.lede.core.url.WebUrl;
import dev.lede.render.sanitize.read.KeptElement;
import dev.lede.render.sanitize.read.LinkedIds;
import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.url.HostSpelling;
import dev.lede.render.sanitize.url.NamedHost;
import dev.lede.render.sanitize.url.UrlUse;
import dev.lede.render.sanitize.value.Characters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.StringTokenizer;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Builds links, and reports the links that are lost. */
final class Links {
    /** Elements with visible content that links cannot go around, since they are not inline content. */
    private static final List<String> NOT_LINKED = List.of("pre", "hr", "video", "audio", "iframe", "object", "embed");

    private final Builders builders;

    private final List<KeptElement> entered = new ArrayList<>();

    private final Set<KeptElement> keptOrReported = new HashSet<>();

    /** The results of {@link #isFollowed}: each link asks for all links around it. */
    private final Map<KeptElement, Boolean> followed = new HashMap<>();

    private final LinkedIds linkedIds = new LinkedIds();

    Links(Builders builders) {
        this.builders = builders;
    }

    /** Records a link before its children are collected. Reports it if it is inside of another: only one can be kept. */
    void enter(KeptElement a, InlinePath around) {
        if (!isFollowed(a)) return;
        entered.add(a);
        for (InlinePath at = around; !at.isEmpty(); at = at.outer()) {
            if (isFollowed(at.element()) && keptOrReported.add(a)) lost(Rule.LINK_IN_LINK, a);
        }
    }

    /** Whether the element is a link with a URL that is kept. */
    boolean isFollowed(KeptElement element) {
        if (!element.is("a") || element.attribute("href") == null) return false;
        @Nullable Boolean known = followed.get(element);
        if (known != null) return known;
        boolean isFollowed = builders.urls.isFollowed(element.written("href"));
        followed.put(element, isFollowed);
        return isFollowed;
    }

    /** Reports the links around a block or image that loses them because their URLs are not kept. */
    void reportUnsafe(InlinePath around) {
        for (InlinePath at = around; !at.isEmpty(); at = at.outer()) {
            KeptElement a = at.element();
            if (a.is("a") && !isFollowed(a) && keptOrReported.add(a)) builders.urls.link(a, "href");
        }
    }

    /** Whether the element loses the links around it. */
    static boolean areLostAround(KeptElement element) {
        return NOT_LINKED.contains(element.name());
    }

    /** Reports the links that the body lacks, and the ids that its links lead to in vain. Called when it is complete. */
    void reportLost(Body body, Element source) {
        linkedIds.reportLost(body, source, builders.report);
        for (KeptElement a : entered) {
            if (keptOrReported.contains(a)) continue;
            if (showsMoreThanImages(a)) lost(Rule.LINK_AROUND_BLOCK, a);
            else if (isNamedIcon(a)) lost(Rule.LINK_WITHOUT_TEXT, a);
        }
    }

    private void lost(Rule rule, KeptElement a) {
        builders.report.element(rule, a.source(), a.written("href"));
    }

    /** Reports a link without content, unless {@link #reportLost} reports it as an icon with a name. */
    void reportEmpty(KeptElement a) {
        if (!isFollowed(a) || !isNamedIcon(a)) builders.report.element(Rule.EMPTY, a.source());
    }

    /**
     * Whether the link, or an icon that is its only content, has a name. A link into the page is not reported: usually it is
     * the anchor that a heading has to itself.
     */
    private static boolean isNamedIcon(KeptElement a) {
        if (a.written("href").startsWith("#")) return false;
        KeptElement at = a;
        while (true) {
            for (String name : List.of("title", "aria-label", "alt"))
                if (!Characters.isBlank(at.source().attr(name))) return true;
            if (at.children().size() != 1 || !(at.children().get(0) instanceof KeptElement only)) return false;
            at = only;
        }
    }

    /** Whether the link has visible content other than images: a lost image has a removal of its own. */
    private static boolean showsMoreThanImages(KeptElement a) {
        return !Characters.isBlank(a.text())
                || NOT_LINKED.stream().anyMatch(name -> a.first(name).isPresent());
    }

    /** The link; only its children if it has no URL that is kept, or no visible content. */
    List<Inline> of(KeptElement a, List<Inline> children) {
        if (a.attribute("href") == null) {
            if (a.source().attributesSize() == 0) builders.report.element(Rule.LINK_WITHOUT_URL, a.source());
            return children;
        }
        Optional<WebUrl> url = builders.urls.link(a, "href");
        if (url.isEmpty()) return children;
        if (areBlank(children)) {
            reportEmpty(a);
            return children;
        }
        keptOrReported.add(a);
        if (url.get().isInPage()) linkedIds.add(url.get().fragment().orElse(""));
        noticeHost(a, url.get(), children);
        Set<Link.Rel> rel = rel(a);
        rel.addAll(builders.urls.rels(url.get()));
        return List.of(new Link(url.get(), AttributeValues.text(a, "title"), rel, children));
    }

    /** A link in place of an element that is not kept; its text only, if links or the URL's host are denied. */
    List<Inline> inPlaceOf(KeptElement element, WebUrl url, String text) {
        List<Inline> children = List.of(new Text(text));
        boolean isAllowed = builders.names.has("a") && builders.urls.allows(UrlUse.LINK, url, element, "src");
        if (!isAllowed) return children;
        noticeHost(element, url, children);
        return List.of(new Link(url, null, builders.urls.rels(url), children));
    }

    private Set<Link.Rel> rel(KeptElement a) {
        Set<Link.Rel> rel = EnumSet.noneOf(Link.Rel.class);
        String written = a.attribute("rel");
        if (written == null) return rel;
        StringJoiner others = new StringJoiner(" ");
        StringTokenizer tokens = new StringTokenizer(written.toLowerCase(Locale.ROOT), " \t\n\u000B\f\r");
        while (tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            switch (token) {
                case "nofollow" -> rel.add(Link.Rel.NOFOLLOW);
                case "ugc" -> rel.add(Link.Rel.UGC);
                case "sponsored" -> rel.add(Link.Rel.SPONSORED);
                case "noopener", "noreferrer" -> {}
                default -> others.add(token);
            }
        }
        if (others.length() > 0) builders.report.attribute(Rule.PAGE_DECIDES, a.source(), "rel", others.toString());
        return rel;
    }

    /** Adds notices for a host that may deceive readers, and for a link whose text names another host. */
    private void noticeHost(KeptElement element, WebUrl url, List<? extends Node> children) {
        Optional<String> host = url.host();
        if (host.isEmpty()) return;
        Optional<Notice.Rule> deceptive = HostSpelling.notice(host.get());
        if (deceptive.isPresent()) builders.report.notice(deceptive.get(), element.source(), url.value());
        Optional<String> named = NamedHost.in(text(children));
        if (named.isEmpty() || areOneSite(named.get(), host.get())) return;
        builders.report.notice(Notice.Rule.LINK_NAMES_ANOTHER_HOST, element.source(), url.value());
    }

    private static String text(List<? extends Node> nodes) {
        if (nodes.size() == 1 && nodes.get(0) instanceof Text words) return words.value();
        StringBuilder text = new StringBuilder();
        appendText(nodes, text);
        return text.toString();
    }

    private static void appendText(List<? extends Node> nodes, StringBuilder text) {
        for (Node node : nodes) {
            if (node instanceof Text words) text.append(words.value());
            else if (node instanceof InlineCode code) text.append(code.value());
            else appendText(node.contents(), text);
        }
    }

    /** Whether the node has neither visible content nor an id: the renderer omits links around nothing but such nodes. */
    static boolean isBlank(Node node) {
        if (node instanceof Text text) return Characters.isBlank(text.value());
        if (node instanceof InlineCode code) return Characters.isBlank(code.value());
        if (node instanceof Image || (node instanceof Span span && span.id() != null)) return false;
        return areBlank(node.contents());
    }

    private static boolean areBlank(List<? extends Node> nodes) {
        for (Node node : nodes) {
            if (!isBlank(node)) return false;
        }
        return true;
    }

    /** Whether the hosts are equal, or one is a subdomain of the other. */
    private static boolean areOneSite(String one, String other) {
        String site = site(one);
        String host = site(other);
        return host.equals(site) || host.endsWith("." + site) || site.endsWith("." + host);
    }

    private static String site(String host) {
        String readable = HostSpelling.readable(host);
        return readable.startsWith("www.") ? readable.substring("www.".length()) : readable;
    }
}
