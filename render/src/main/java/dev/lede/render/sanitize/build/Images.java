package dev.lede.render.sanitize.build;

import dev.lede.core.body.Dimensions;
import dev.lede.core.body.Image;
import dev.lede.core.body.Rendition;
import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import dev.lede.render.sanitize.parse.Report;
import dev.lede.render.sanitize.read.AllowedNames;
import dev.lede.render.sanitize.read.Hints;
import dev.lede.render.sanitize.read.ImageFiles;
import dev.lede.render.sanitize.read.KeptElement;
import dev.lede.render.sanitize.read.LazyAttributes;
import dev.lede.render.sanitize.read.UrlGate;
import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.url.TrackingParameters;
import dev.lede.render.sanitize.value.Characters;
import dev.lede.render.sanitize.value.Placeholder;
import dev.lede.render.sanitize.value.SrcsetReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds pictures, with their renditions; the real address of a picture that scripts load late is preferred. */
public final class Images {
    private final AllowedNames names;
    private final UrlGate urls;
    private final Report report;
    private final Values values;

    /** What the pictures around them say, of elements {@code img} that come. */
    private final Map<KeptElement, List<Rendition>> renditions = new HashMap<>();

    /** Pictures that have an address and may not be shown. */
    private final Map<KeptElement, Withheld> withheld = new HashMap<>();

    /** Renditions that show nothing, and the elements that have them; equal ones may stand for other images. */
    private final IdentityHashMap<Rendition, KeptElement> placeholders = new IdentityHashMap<>();

    Images(AllowedNames names, UrlGate urls, Report report, Values values) {
        this.names = names;
        this.urls = urls;
        this.report = report;
        this.values = values;
    }

    /** An image that may not be shown, with its alt, or the name of its file; the words of decoration are empty. */
    record Withheld(ImageSource source, String words) {
        private static Withheld of(KeptElement picture, ImageSource source) {
            @Nullable String alt = alt(picture);
            if (alt == null) return new Withheld(source, fileName(source));
            return new Withheld(source, Characters.line(alt));
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

    /** Gives the sources of a picture to the first {@code img} inside of it; without one, they are the image. */
    Optional<Image> ofPicture(KeptElement picture) {
        List<Rendition> ofSources = new ArrayList<>();
        List<KeptElement> sources = sources(picture);
        for (KeptElement source : sources) addRenditions(source, ofSources);
        Optional<KeptElement> img = picture.first("img");
        if (img.isPresent()) {
            withheldOf(sources).ifPresent(source -> withheld.putIfAbsent(img.get(), Withheld.of(img.get(), source)));
            addOuter(ofSources, picture, renditions.computeIfAbsent(img.get(), none -> new ArrayList<>()));
            return Optional.empty();
        }
        if (ofSources.isEmpty()) {
            Optional<ImageSource> first = withheldOf(sources);
            if (first.isPresent()) withheld.put(picture, Withheld.of(picture, first.get()));
            else report.element(Rule.IMAGE_WITHOUT_SOURCE, picture.source());
            return Optional.empty();
        }
        if (!names.has("img")) {
            report.element(Rule.DENIED_MEDIA, picture.source());
            withheld.put(picture, Withheld.of(picture, ofSources.get(0).url()));
            return Optional.empty();
        }
        ImageSource url = best(shown(ofSources)).orElse(ofSources.get(0).url());
        dropPlaceholders(url, ofSources);
        return Optional.of(new Image(url, null, null, null, ofSources));
    }

    private Optional<ImageSource> withheldOf(List<KeptElement> sources) {
        return sources.stream()
                .flatMap(source -> withheld(source).stream())
                .map(Withheld::source)
                .findFirst();
    }

    /** Puts the choices of a picture around another before those of the inner. */
    private void addOuter(List<Rendition> outer, KeptElement picture, List<Rendition> renditions) {
        int left = SrcsetReader.MOST - renditions.size();
        if (outer.size() > left) report.limit(Rule.TOO_MANY_RENDITIONS, picture.source());
        renditions.addAll(0, outer.subList(0, Math.min(left, outer.size())));
    }

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
        Optional<ImageSource> url = source(img, shown(renditions));
        url.ifPresent(found -> dropPlaceholders(found, renditions));
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

    /** What the image shows; null if nobody has said: an alt of characters that nobody sees is not an empty one. */
    private static @Nullable String alt(KeptElement img) {
        String alt = img.attribute("alt");
        boolean unknown = Hints.isAltUnknown(img) || (alt != null && !alt.isEmpty() && Characters.isBlank(alt));
        return unknown ? null : alt;
    }

    /** Where the image is, whether or not it may be shown. */
    private Optional<ImageSource> anyAddress(KeptElement img) {
        List<String> written = new ArrayList<>();
        LazyAttributes.imageSource(img.source())
                .ifPresent(late -> written.add(img.source().attr(late)));
        written.add(img.written("src"));
        SrcsetReader.read(set(img)).forEach(candidate -> written.add(candidate.address()));
        return written.stream()
                .flatMap(address -> urls.readImage(address).stream())
                .findFirst();
    }

    private Optional<ImageSource> source(KeptElement img, List<Rendition> renditions) {
        Optional<String> late = LazyAttributes.imageSource(img.source());
        if (late.isPresent()) {
            String written = img.source().attr(late.get());
            Optional<ImageSource> source = urls.readImage(written);
            if (source.isPresent()) {
                reportReplaced(img, written.strip());
                return judged(urls.withoutTracking(source.get(), img, late.get()), img, late.get());
            }
        }
        boolean others = !renditions.isEmpty() || withheld.containsKey(img);
        if (others && Placeholder.is(img.written("src"))) {
            reportReplaced(img, "");
            return best(renditions);
        }
        return written(img, "src").or(() -> best(renditions));
    }

    /** The rendition that stands for all: one that each browser shows, the widest of these. */
    private static Optional<ImageSource> best(List<Rendition> renditions) {
        Comparator<Rendition> byUse = Comparator.comparing(
                        (Rendition rendition) -> rendition.media() == null && rendition.type() == null)
                .thenComparing(rendition -> rendition.width() == null ? 0 : rendition.width());
        // Of equals, the first: authors write the one first that they prefer.
        return renditions.stream()
                .reduce((best, next) -> byUse.compare(next, best) > 0 ? next : best)
                .map(Rendition::url);
    }

    private void reportReplaced(KeptElement img, String by) {
        String src = img.written("src");
        if (src.isEmpty() || src.equals(by)) return;
        boolean preview = Placeholder.is(src) || ImageFiles.areOneFile(src, by);
        report.attribute(preview ? Rule.PLACEHOLDER_SOURCE : Rule.REPLACED_SOURCE, img.source(), "src");
    }

    private void addRenditions(KeptElement element, List<Rendition> renditions) {
        String media = element.is("source") ? emptyToNull(element.written("media")) : null;
        String type = element.is("source") ? emptyToNull(element.written("type")) : null;
        List<String> cut = new ArrayList<>();
        for (SrcsetReader.Candidate candidate : SrcsetReader.read(set(element))) {
            if (renditions.size() >= SrcsetReader.MOST) {
                report.limit(Rule.TOO_MANY_RENDITIONS, element.source());
                break;
            }
            Optional<ImageSource> source = candidate.sound() ? urls.readImage(candidate.address()) : Optional.empty();
            Optional<Rendition> rendition = source.map(url -> TrackingParameters.cutFrom(url, cut))
                    .flatMap(url -> Values.built(
                            () -> new Rendition(url, candidate.width(), candidate.density(), media, type)));
            if (rendition.isEmpty()) report.attribute(Rule.UNSAFE_SOURCE, element.source(), "srcset");
            else addShown(rendition.get(), element, renditions);
        }
        urls.reportTracking(cut, element, "srcset");
    }

    private void addShown(Rendition rendition, KeptElement element, List<Rendition> renditions) {
        Optional<ImageSource> url = judged(rendition.url(), element, "srcset");
        if (url.isEmpty()) return;
        Rendition shown =
                new Rendition(url.get(), rendition.width(), rendition.density(), rendition.media(), rendition.type());
        renditions.add(shown);
        if (Placeholder.is(rendition.url().value())) placeholders.put(shown, element);
    }

    private List<Rendition> shown(List<Rendition> renditions) {
        return renditions.stream()
                .filter(rendition -> !placeholders.containsKey(rendition))
                .toList();
    }

    /** Browsers prefer a candidate to {@code src}: one that shows nothing must not stand beside one that shows the image. */
    private void dropPlaceholders(ImageSource url, List<Rendition> renditions) {
        if (placeholders.isEmpty() || Placeholder.is(url.value())) return;
        renditions.removeIf(rendition -> {
            @Nullable KeptElement element = placeholders.get(rendition);
            if (element == null) return false;
            report.attribute(Rule.PLACEHOLDER_SOURCE, element.source(), "srcset");
            return true;
        });
    }

    private String set(KeptElement element) {
        if (names.denies("srcset")) return "";
        return LazyAttributes.srcset(element.source())
                .map(late -> element.source().attr(late))
                .orElseGet(() -> element.written("srcset"));
    }

    private Optional<ImageSource> judged(ImageSource source, KeptElement element, String attribute) {
        Optional<ImageSource> served = urls.served(source, element, attribute);
        if (served.isEmpty()) withheld.putIfAbsent(element, Withheld.of(element, source));
        return served;
    }

    /** What is shown in place of a film; in an embed, the renderer has browsers wait for that of another site. */
    Optional<ImageSource> poster(KeptElement video) {
        if (names.denies("poster")) return Optional.empty();
        String instead = Hints.poster(video.source());
        Optional<String> late = LazyAttributes.poster(video.source());
        if (instead.isEmpty() && late.isPresent()) instead = video.source().attr(late.get());
        Optional<ImageSource> read = urls.readImage(instead);
        if (read.isEmpty() && !Placeholder.is(video.written("poster"))) return written(video, "poster");
        if (video.attribute("poster") != null) {
            report.attribute(Rule.PLACEHOLDER_SOURCE, video.source(), "poster");
        }
        return read.flatMap(found -> judged(found, video, "poster"));
    }

    Optional<ImageSource> written(KeptElement element, String attribute) {
        return urls.image(element, attribute).flatMap(found -> judged(found, element, attribute));
    }

    private static @Nullable String emptyToNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
