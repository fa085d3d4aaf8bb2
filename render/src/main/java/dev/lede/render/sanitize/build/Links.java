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
import dev.lede.render.sanitize.parse.Report;
import dev.lede.render.sanitize.read.AllowedNames;
import dev.lede.render.sanitize.read.KeptElement;
import dev.lede.render.sanitize.read.LinkedIds;
import dev.lede.render.sanitize.read.UrlGate;
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
import org.jsoup.nodes.Element;

/** Builds links, and reports those that are lost. */
public final class Links {
    /** What shows something, and is no part of a line. */
    private static final List<String> NO_LINE = List.of("pre", "hr", "video", "audio", "iframe", "object", "embed");

    private final AllowedNames names;
    private final UrlGate urls;
    private final Report report;

    private final List<KeptElement> met = new ArrayList<>();

    /** Those that are in the tree, or of which it is told why they are not. */
    private final Set<KeptElement> settled = new HashSet<>();

    /** Whether an element is a link that can be followed, since each link inside of it asks. */
    private final Map<KeptElement, Boolean> followed = new HashMap<>();

    private final LinkedIds linkedIds = new LinkedIds();

    Links(AllowedNames names, UrlGate urls, Report report) {
        this.names = names;
        this.urls = urls;
        this.report = report;
    }

    /** Notes a link that is met on the way, and tells of it if it stands inside of another: one of the two can be kept. */
    void enter(KeptElement a, InlinePath around) {
        if (!isFollowed(a)) return;
        met.add(a);
        for (InlinePath at = around; !at.isEmpty(); at = at.outer()) {
            if (isFollowed(at.element()) && settled.add(a)) {
                lost(Rule.LINK_IN_LINK, a);
            }
        }
    }

    /** Whether the element is a link with an address that can be kept. */
    boolean isFollowed(KeptElement element) {
        if (!element.is("a") || element.attribute("href") == null) return false;
        return followed.computeIfAbsent(element, a -> urls.isFollowed(a.written("href")));
    }

    /** Reports the links around a block or image that loses them because their URLs cannot be followed. */
    void reportUnsafe(InlinePath around) {
        for (InlinePath at = around; !at.isEmpty(); at = at.outer()) {
            KeptElement a = at.element();
            if (a.is("a") && !isFollowed(a) && settled.add(a)) urls.link(a, "href");
        }
    }

    /** Whether links around the element are lost, since it is no part of a line. */
    static boolean areLostAround(KeptElement element) {
        return NO_LINE.contains(element.name());
    }

    /** Reports links around what carries none, and ids that links lead to in vain. Called when all is built. */
    public void reportLost(Body body, Element source) {
        linkedIds.reportLost(body, source, report);
        for (KeptElement a : met) {
            if (settled.contains(a)) continue;
            if (showsMoreThanPictures(a)) lost(Rule.LINK_AROUND_BLOCK, a);
            else if (isNamedIcon(a)) lost(Rule.LINK_WITHOUT_TEXT, a);
        }
    }

    private void lost(Rule rule, KeptElement a) {
        report.element(rule, a.source(), a.written("href"));
    }

    /** Reports a link of which nothing is left: one whose icon has a name is reported as lost when all is built. */
    void empty(KeptElement a) {
        if (!isFollowed(a) || !isNamedIcon(a)) report.element(Rule.EMPTY, a.source());
    }

    /** Whether the link or an icon that is all of it has a name. Links into the page are those of headings to themselves. */
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

    /** Whether readers see anything of it; of a picture that did not come it is told that. */
    private static boolean showsMoreThanPictures(KeptElement a) {
        return !Characters.isBlank(a.text())
                || NO_LINE.stream().anyMatch(name -> a.first(name).isPresent());
    }

    /** The link, or just its text where it leads nowhere. */
    List<Inline> of(KeptElement a, List<Inline> children) {
        if (a.attribute("href") == null) {
            if (a.source().attributesSize() == 0) report.element(Rule.LINK_WITHOUT_URL, a.source());
            return children;
        }
        Optional<WebUrl> url = urls.link(a, "href");
        if (url.isEmpty()) return children;
        if (children.stream().allMatch(Links::isBlank)) {
            empty(a);
            return children;
        }
        settled.add(a);
        if (url.get().isInPage()) linkedIds.add(url.get().fragment().orElse(""));
        noticeHost(a, url.get(), children);
        Set<Link.Rel> rel = rel(a);
        rel.addAll(urls.rels(url.get()));
        return List.of(new Link(url.get(), Values.words(a, "title"), rel, children));
    }

    /** A link in place of what cannot be here; its words, where there may be no link to it. */
    List<Inline> inPlaceOf(KeptElement element, WebUrl url, String words) {
        List<Inline> text = List.of(new Text(words));
        if (!names.has("a") || !urls.allows(UrlUse.LINK, url, element, "src")) return text;
        noticeHost(element, url, text);
        return List.of(new Link(url, null, urls.rels(url), text));
    }

    private Set<Link.Rel> rel(KeptElement a) {
        Set<Link.Rel> rel = EnumSet.noneOf(Link.Rel.class);
        String written = a.attribute("rel");
        if (written == null) return rel;
        StringJoiner others = new StringJoiner(" ");
        for (String token : written.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            switch (token) {
                case "nofollow" -> rel.add(Link.Rel.NOFOLLOW);
                case "ugc" -> rel.add(Link.Rel.UGC);
                case "sponsored" -> rel.add(Link.Rel.SPONSORED);
                case "noopener", "noreferrer", "" -> {}
                default -> others.add(token);
            }
        }
        if (others.length() > 0) report.attribute(Rule.PAGE_DECIDES, a.source(), "rel", others.toString());
        return rel;
    }

    /** Says what an editor should know of where a link leads: where it seems to, and how its host is written. */
    void noticeHost(KeptElement element, WebUrl url, List<? extends Node> children) {
        Optional<String> host = url.host();
        if (host.isEmpty()) return;
        HostSpelling.notice(host.get()).ifPresent(rule -> report.notice(rule, element.source(), url.value()));
        StringBuilder text = new StringBuilder();
        appendText(children, text);
        Optional<String> named = NamedHost.in(text.toString());
        if (named.isEmpty() || areOneSite(named.get(), host.get())) return;
        report.notice(Notice.Rule.LINK_NAMES_ANOTHER_HOST, element.source(), url.value());
    }

    /** The letters of a link, whatever marks are around them. */
    private static void appendText(List<? extends Node> nodes, StringBuilder text) {
        for (Node node : nodes) {
            if (node instanceof Text words) text.append(words.value());
            else if (node instanceof InlineCode code) text.append(code.value());
            else appendText(node.contents(), text);
        }
    }

    /** Whether a link around the node shows nothing, and leads nowhere: the rule by which the renderer leaves links out. */
    static boolean isBlank(Node node) {
        if (node instanceof Text text) return Characters.isBlank(text.value());
        if (node instanceof InlineCode code) return Characters.isBlank(code.value());
        if (node instanceof Image || (node instanceof Span span && span.id() != null)) return false;
        return node.contents().stream().allMatch(Links::isBlank);
    }

    /** Whether one is the other, or a part of it. */
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
