package dev.lede.render.sanitize;

import dev.lede.core.body.Dimensions;
import dev.lede.core.body.Image;
import dev.lede.core.body.Rendition;
import dev.lede.core.url.DataImage;
import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Builds pictures, with their renditions; the real address of a picture that scripts load late is preferred. */
final class Images {
    /** How the files are named that stand there until a script loads the picture. */
    private static final List<String> PLACEHOLDERS =
            List.of("blank.", "placeholder", "spacer.", "pixel.", "transparent.", "loading.", "lazy.", "1x1.");

    private final AllowedNames names;
    private final Addresses addresses;
    private final Report report;
    private final Values values;

    /** What the pictures around them say, of elements {@code img} that come. */
    private final Map<KeptElement, List<Rendition>> renditions = new HashMap<>();

    /** Pictures that have an address and may not be shown. */
    private final Map<KeptElement, Withheld> withheld = new HashMap<>();

    Images(AllowedNames names, Addresses addresses, Report report, Values values) {
        this.names = names;
        this.addresses = addresses;
        this.report = report;
        this.values = values;
    }

    /**
     * A picture that may not be shown.
     *
     * @param words what it shows, or the name of its file where nobody has said; empty if it only decorates
     */
    record Withheld(ImageSource source, String words) {
        private static Withheld of(KeptElement picture, ImageSource source) {
            @Nullable String alt = alt(picture);
            if (alt == null) return new Withheld(source, fileName(source));
            return new Withheld(source, Characters.isBlank(alt) ? "" : Characters.line(alt));
        }

        private static String fileName(ImageSource source) {
            if (!(source instanceof WebUrl url)) return "";
            String file = url.path().substring(url.path().lastIndexOf('/') + 1);
            return file.isEmpty() ? url.host().orElse(url.value()) : file;
        }
    }

    /** What may not be shown of an element that gave no picture; empty if it just has none. */
    Optional<Withheld> withheld(KeptElement element) {
        return Optional.ofNullable(withheld.get(element));
    }

    Optional<Image> of(KeptElement img) {
        return image(img, renditions.getOrDefault(img, new ArrayList<>()));
    }

    /**
     * Gives the {@code source}s of a picture, the most specific first, to the first {@code img} inside of it.
     *
     * @return the picture where there is no {@code img}, but sources
     */
    Optional<Image> ofPicture(KeptElement picture) {
        List<Rendition> ofSources = new ArrayList<>();
        List<KeptElement> sources = sources(picture);
        for (KeptElement source : sources) addRenditions(source, ofSources);
        Optional<KeptElement> img = picture.first("img");
        if (img.isPresent()) {
            addOuter(ofSources, picture, renditions.computeIfAbsent(img.get(), none -> new ArrayList<>()));
            return Optional.empty();
        }
        if (ofSources.isEmpty()) {
            Optional<Withheld> first = sources.stream()
                    .flatMap(source -> withheld(source).stream())
                    .findFirst();
            if (first.isPresent()) withheld.put(picture, first.get());
            else report.element(Rule.IMAGE_WITHOUT_SOURCE, picture.source());
            return Optional.empty();
        }
        if (!names.has("img")) {
            report.element(Rule.DENIED_MEDIA, picture.source());
            withheld.put(picture, Withheld.of(picture, ofSources.get(0).url()));
            return Optional.empty();
        }
        return Optional.of(new Image(ofSources.get(0).url(), null, null, null, ofSources));
    }

    /** Puts the choices of a picture around another before those of the inner. */
    private void addOuter(List<Rendition> outer, KeptElement picture, List<Rendition> renditions) {
        int left = Limits.RENDITIONS - renditions.size();
        if (outer.size() > left) report.limit(Rule.TOO_MANY_RENDITIONS, picture.source());
        renditions.addAll(0, outer.subList(0, Math.min(left, outer.size())));
    }

    /** The sources of a picture, unless the host denies them. */
    private List<KeptElement> sources(KeptElement picture) {
        List<KeptElement> sources = picture.children("source");
        if (!names.has("picture")) report.element(Rule.DENIED_MEDIA, picture.source());
        else if (!names.has("source")) sources.forEach(source -> report.element(Rule.DENIED_MEDIA, source.source()));
        else return sources;
        return List.of();
    }

    private Optional<Image> image(KeptElement img, List<Rendition> renditions) {
        if (!names.has("img")) {
            report.element(Rule.DENIED_MEDIA, img.source());
            anyAddress(img).ifPresent(source -> withheld.put(img, Withheld.of(img, source)));
            return Optional.empty();
        }
        addRenditions(img, renditions);
        Optional<ImageSource> url = source(img, renditions);
        if (url.isEmpty()) {
            if (!withheld.containsKey(img))
                report.element(
                        Rule.IMAGE_WITHOUT_SOURCE, img.source(), img.source().attr("alt"));
            return Optional.empty();
        }
        @Nullable String alt = alt(img);
        if (alt == null)
            report.notice(Notice.Rule.IMAGE_WITHOUT_ALT, img.source(), url.get().value());
        @Nullable Dimensions size = values.size(img);
        return Optional.of(new Image(url.get(), alt, Values.words(img, "title"), size, renditions));
    }

    private static @Nullable String alt(KeptElement img) {
        return Hints.isAltUnknown(img) ? null : img.attribute("alt");
    }

    /** Where the picture is, whether or not it may be shown. */
    private Optional<ImageSource> anyAddress(KeptElement img) {
        List<String> written = new ArrayList<>();
        Hints.LATE_SOURCES.forEach(late -> written.add(img.source().attr(late)));
        written.add(Values.written(img, "src"));
        SrcsetReader.read(set(img)).forEach(candidate -> written.add(candidate.address()));
        return written.stream()
                .flatMap(address -> addresses.readPicture(address).stream())
                .findFirst();
    }

    private Optional<ImageSource> source(KeptElement img, List<Rendition> renditions) {
        for (String late : Hints.LATE_SOURCES) {
            String written = img.source().attr(late);
            Optional<ImageSource> source = addresses.readPicture(written);
            if (source.isPresent()) {
                reportReplaced(img, written.strip());
                return judged(withoutTracking(source.get(), img, late), img, late);
            }
        }
        if (!renditions.isEmpty() && isPlaceholder(img))
            return Optional.of(renditions.get(0).url());
        Optional<ImageSource> source = written(img, "src");
        return source.isEmpty() && !renditions.isEmpty()
                ? Optional.of(renditions.get(0).url())
                : source;
    }

    private void reportReplaced(KeptElement img, String by) {
        String src = Values.written(img, "src");
        if (src.isEmpty() || src.equals(by)) return;
        report.attribute(holdsPlace(src) ? Rule.PLACEHOLDER_SOURCE : Rule.REPLACED_SOURCE, img.source(), "src");
    }

    /** Whether an address shows nothing of a picture: it is a picture itself, or its file is named as one of nothing. */
    private static boolean holdsPlace(String src) {
        if (src.regionMatches(true, 0, "data:", 0, 5) || src.startsWith("about:")) return true;
        String file = src.substring(src.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return PLACEHOLDERS.stream().anyMatch(file::startsWith);
    }

    /** A picture inside of its address that stands for a set of others which come late. */
    private static boolean isPlaceholder(KeptElement img) {
        return DataImage.parse(Values.written(img, "src")).isPresent()
                && !lateSet(img.source()).isEmpty();
    }

    private static String lateSet(Element element) {
        for (String late : Hints.LATE_SETS) {
            if (element.hasAttr(late)) return element.attr(late);
        }
        return "";
    }

    private void addRenditions(KeptElement element, List<Rendition> renditions) {
        String media = element.is("source") ? emptyToNull(Values.written(element, "media")) : null;
        String type = element.is("source") ? emptyToNull(Values.written(element, "type")) : null;
        List<String> cut = new ArrayList<>();
        for (SrcsetReader.Candidate candidate : SrcsetReader.read(set(element))) {
            if (renditions.size() >= Limits.RENDITIONS) {
                report.limit(Rule.TOO_MANY_RENDITIONS, element.source());
                break;
            }
            Optional<ImageSource> source =
                    candidate.sound() ? addresses.readPicture(candidate.address()) : Optional.empty();
            Optional<Rendition> rendition = source.map(url -> TrackingParameters.cutFrom(url, cut))
                    .flatMap(url -> Values.built(
                            () -> new Rendition(url, candidate.width(), candidate.density(), media, type)));
            if (rendition.isEmpty()) report.attribute(Rule.UNSAFE_SOURCE, element.source(), "srcset");
            else addShown(rendition.get(), element, renditions);
        }
        reportTracking(cut, element, "srcset");
    }

    private ImageSource withoutTracking(ImageSource source, KeptElement element, String attribute) {
        List<String> cut = new ArrayList<>();
        ImageSource rest = TrackingParameters.cutFrom(source, cut);
        reportTracking(cut, element, attribute);
        return rest;
    }

    private void reportTracking(List<String> cut, KeptElement element, String attribute) {
        if (cut.isEmpty()) return;
        report.attribute(Rule.TRACKING_PARAMETER, element.source(), attribute, String.join(", ", cut));
    }

    private void addShown(Rendition rendition, KeptElement element, List<Rendition> renditions) {
        judged(rendition.url(), element, "srcset")
                .map(url ->
                        new Rendition(url, rendition.width(), rendition.density(), rendition.media(), rendition.type()))
                .ifPresent(renditions::add);
    }

    private String set(KeptElement element) {
        if (names.denied().attribute("srcset")) return "";
        String late = lateSet(element.source());
        String set = element.attribute("srcset");
        return late.isEmpty() && set != null ? set : late;
    }

    /** The address from which the picture is shown, if it may be. */
    private Optional<ImageSource> judged(ImageSource source, KeptElement element, String attribute) {
        Optional<Rule> against = addresses.against(source);
        if (against.isEmpty()) return Optional.of(addresses.served(source));
        report.attribute(against.get(), element.source(), attribute, source.value());
        withheld.putIfAbsent(element, Withheld.of(element, source));
        return Optional.empty();
    }

    /** What is shown in place of a film; in an embed, the renderer has browsers wait for that of another site. */
    Optional<ImageSource> poster(KeptElement video) {
        if (names.denied().attribute("poster")) return Optional.empty();
        String instead = Hints.poster(video.source());
        Optional<ImageSource> read = addresses.readPicture(instead);
        if (read.isEmpty() && !holdsPlace(Values.written(video, "poster"))) return written(video, "poster");
        if (video.attribute("poster") != null) {
            report.attribute(Rule.PLACEHOLDER_SOURCE, video.source(), "poster");
        }
        return read.flatMap(found -> judged(found, video, "poster"));
    }

    /** The source of an image whose URL is read already, if it may be shown. */
    Optional<ImageSource> shown(WebUrl url, KeptElement element) {
        return judged(url, element, "src");
    }

    /** The address of a picture. */
    Optional<ImageSource> written(KeptElement element, String attribute) {
        String written = element.attribute(attribute);
        if (written == null || written.isBlank()) return Optional.empty();
        Optional<ImageSource> source = addresses.readPicture(written);
        if (source.isEmpty()) report.attribute(Rule.UNSAFE_SOURCE, element.source(), attribute);
        return source.flatMap(found -> judged(withoutTracking(found, element, attribute), element, attribute));
    }

    private static @Nullable String emptyToNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
