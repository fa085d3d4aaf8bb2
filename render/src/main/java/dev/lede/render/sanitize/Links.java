package dev.lede.render.sanitize;

import dev.lede.core.body.Inline;
import dev.lede.core.body.LineBreak;
import dev.lede.core.body.Link;
import dev.lede.core.body.Text;
import dev.lede.core.url.WebUrl;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Judges the addresses of links and quotations, and builds links. */
final class Links {
    /** A link's text that is itself an address: a host with a dot and letters at its end, perhaps with scheme and path. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://)?((?:[\\p{L}\\p{N}_-]{1,63}\\.){1,8}\\p{L}{2,24})(?::\\d{1,5})?(?:[/?#]\\S{0,2000})?",
            Pattern.CASE_INSENSITIVE);

    private final Report report;

    Links(Report report) {
        this.report = report;
    }

    /** The link, or just its text where it leads nowhere. */
    List<Inline> of(KeptElement a, List<Inline> children) {
        if (a.attribute("href") == null) {
            if (a.source().attributesSize() == 0) report.element(Rule.LINK_WITHOUT_ADDRESS, a.source());
            return children;
        }
        Optional<WebUrl> url = address(a, "href");
        if (url.isEmpty()) return children;
        if (children.stream().allMatch(Links::isSpace)) {
            report.element(Rule.EMPTY, a.source());
            return children;
        }
        noticeOtherHost(a, url.get(), children);
        return List.of(new Link(url.get(), title(a), rel(a), children));
    }

    /** The title; one that says nothing is none. */
    private static @Nullable String title(KeptElement a) {
        String title = a.attribute("title");
        return title == null || title.isBlank() ? null : title;
    }

    /** An address that can be followed; links into the page lose the renderer's prefix. */
    Optional<WebUrl> address(KeptElement element, String attribute) {
        String written = element.attribute(attribute);
        if (written == null) return Optional.empty();
        Optional<WebUrl> url = WebUrl.parse(written).map(Links::withoutPrefix);
        if (url.isEmpty()) report.attribute(Rule.UNSAFE_LINK, element.source(), attribute);
        return url;
    }

    private static WebUrl withoutPrefix(WebUrl url) {
        return url.isInPage()
                ? WebUrl.of("#" + AttributeReport.withoutPrefix(url.fragment().orElse("")))
                : url;
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

    private void noticeOtherHost(KeptElement a, WebUrl url, List<Inline> children) {
        if (url.host().isEmpty() || children.size() != 1 || !(children.get(0) instanceof Text text)) return;
        Matcher matcher = ADDRESS.matcher(text.value().strip());
        if (!matcher.matches()) return;
        @Nullable
        String named =
                WebUrl.parse("//" + matcher.group(1)).flatMap(WebUrl::host).orElse(null);
        if (named == null
                || isSite(named, url.host().get())
                || isSite(url.host().get(), named)) return;
        report.notice(Notice.Rule.LINK_NAMES_ANOTHER_HOST, a.source(), url.value());
    }

    private static boolean isSpace(Inline inline) {
        return inline instanceof LineBreak || (inline instanceof Text text && Characters.isBlank(text.value()));
    }

    private static boolean isSite(String site, String host) {
        return host.equals(site) || host.endsWith("." + site);
    }
}
