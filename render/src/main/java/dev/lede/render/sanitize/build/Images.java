package dev.lede.render.sanitize.build;

import dev.lede.core.body.Dimensions;
import dev.lede.core.body.Image;
import dev.lede.core.body.Rendition;
import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import dev.lede.render.sanitize.read.Hints;
import dev.lede.render.sanitize.read.ImageFiles;
import dev.lede.render.sanitize.read.KeptElement;
import dev.lede.render.sanitize.read.LazyAttributes;
import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.url.TrackingParameters;
import dev.lede.render.sanitize.value.Characters;
import dev.lede.render.sanitize.value.Placeholder;
import dev.lede.render.sanitize.value.SrcsetReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds images with their renditions: the candidates of {@code srcset} and {@code source}. The URL that a script loads late
 * is preferred to {@code src}.
 */
final class Images {
    private final Builders builders;

    /** The renditions that {@code picture} elements give to the {@code img} inside of them. */
    private final Map<KeptElement, List<Rendition>> renditions = new HashMap<>();

    private final Map<KeptElement, Withheld> withheld = new HashMap<>();

    /** The renditions that are placeholders, by identity: an equal rendition may be a real image elsewhere. */
    private final IdentityHashMap<Rendition, KeptElement> placeholders = new IdentityHashMap<>();

    Images(Builders builders) {
        this.builders = builders;
    }

    /**
     * An image that has a URL and is not allowed.
     *
     * @param text the alternative text, or the name of the file; empty for a decorative image
     */
    record Withheld(ImageSource source, String text) {
        private static Withheld of(KeptElement element, ImageSource source) {
            @Nullable String alt = alt(element);
            return new Withheld(source, alt == null ? fileName(source) : Characters.line(alt));
        }

        private static String fileName(ImageSource source) {
            if (!(source instanceof WebUrl url)) return "";
            String file = url.path().substring(url.path().lastIndexOf('/') + 1);
            return file.isEmpty() ? url.host().orElse(url.value()) : file;
        }
    }

    /** The image that is not allowed, for an element without an image; empty if the element has no URL. */
    Optional<Withheld> withheld(KeptElement element) {
        return Optional.ofNullable(withheld.get(element));
    }

    private void withhold(KeptElement element, ImageSource source) {
        withheld.putIfAbsent(element, Withheld.of(element, source));
    }

    /** Gives the sources of a {@code picture} to the first {@code img} inside of it; without one, they are the image. */
    Optional<Image> ofPicture(KeptElement picture) {
        List<KeptElement> sources = sources(picture);
        List<Rendition> found = new ArrayList<>();
        for (KeptElement source : sources) addRenditions(source, found);
        Optional<ImageSource> refused = firstWithheld(sources);
        Optional<KeptElement> img = picture.first("img");
        if (img.isPresent()) {
            refused.ifPresent(source -> withhold(img.get(), source));
            addOuter(found, picture, renditions.computeIfAbsent(img.get(), none -> new ArrayList<>()));
        } else if (found.isEmpty()) {
            refused.ifPresentOrElse(
                    source -> withhold(picture, source),
                    () -> builders.report.element(Rule.IMAGE_WITHOUT_SOURCE, picture.source()));
        } else if (!builders.names.has("img")) {
            builders.report.element(Rule.DENIED_MEDIA, picture.source());
            withhold(picture, found.get(0).url());
        } else {
            ImageSource url = best(shown(found)).orElse(found.get(0).url());
            dropPlaceholders(url, found);
            return Optional.of(new Image(url, null, null, null, found));
        }
        return Optional.empty();
    }

    private Optional<ImageSource> firstWithheld(List<KeptElement> sources) {
        if (withheld.isEmpty()) return Optional.empty();
        for (KeptElement source : sources) {
            @Nullable Withheld image = withheld.get(source);
            if (image != null) return Optional.of(image.source());
        }
        return Optional.empty();
    }

    /** Puts the renditions of an outer {@code picture} before those of the inner, up to the limit. */
    private void addOuter(List<Rendition> outer, KeptElement picture, List<Rendition> renditions) {
        int left = SrcsetReader.MOST - renditions.size();
        if (outer.size() > left) builders.report.limit(Rule.TOO_MANY_RENDITIONS, picture.source());
        renditions.addAll(0, outer.subList(0, Math.min(left, outer.size())));
    }

    private List<KeptElement> sources(KeptElement picture) {
        List<KeptElement> sources = picture.children("source");
        boolean isDenied = !builders.names.has("picture");
        if (!isDenied && builders.names.has("source")) return sources;
        List<KeptElement> denied = isDenied ? List.of(picture) : sources;
        for (KeptElement element : denied) builders.report.element(Rule.DENIED_MEDIA, element.source());
        return List.of();
    }

    Optional<Image> of(KeptElement img) {
        if (!builders.names.has("img")) {
            builders.report.element(Rule.DENIED_MEDIA, img.source());
            anyUrl(img).ifPresent(source -> withheld.put(img, Withheld.of(img, source)));
            return Optional.empty();
        }
        List<Rendition> candidates = renditions.get(img);
        if (candidates == null) candidates = new ArrayList<>();
        addRenditions(img, candidates);
        Optional<ImageSource> url = source(img, shown(candidates));
        if (url.isEmpty()) {
            String written = img.source().attr("alt");
            if (!withheld.containsKey(img)) builders.report.element(Rule.IMAGE_WITHOUT_SOURCE, img.source(), written);
            return Optional.empty();
        }
        dropPlaceholders(url.get(), candidates);
        @Nullable String alt = alt(img);
        if (alt == null)
            builders.report.notice(
                    Notice.Rule.IMAGE_WITHOUT_ALT, img.source(), url.get().value());
        @Nullable Dimensions size = builders.values.size(img);
        return Optional.of(new Image(url.get(), alt, AttributeValues.text(img, "title"), size, candidates));
    }

    /** The alternative text; null if unknown. An {@code alt} of invisible characters is unknown, and not an empty one. */
    private static @Nullable String alt(KeptElement img) {
        String alt = img.attribute("alt");
        boolean unknown = Hints.isAltUnknown(img) || (alt != null && !alt.isEmpty() && Characters.isBlank(alt));
        return unknown ? null : alt;
    }

    /** The first URL of the image, whether or not its host is allowed. */
    Optional<ImageSource> anyUrl(KeptElement img) {
        List<String> written = new ArrayList<>();
        LazyAttributes.imageSource(img.source())
                .ifPresent(late -> written.add(img.source().attr(late)));
        written.add(img.written("src"));
        SrcsetReader.read(set(img)).forEach(candidate -> written.add(candidate.url()));
        return written.stream()
                .flatMap(url -> builders.urls.readImage(url).stream())
                .findFirst();
    }

    private Optional<ImageSource> source(KeptElement img, List<Rendition> renditions) {
        Optional<String> late = LazyAttributes.imageSource(img.source());
        if (late.isPresent()) {
            String written = img.source().attr(late.get());
            Optional<ImageSource> source = builders.urls.readImage(written);
            if (source.isPresent()) {
                reportReplaced(img, written.strip());
                return served(builders.urls.withoutTracking(source.get(), img, late.get()), img, late.get());
            }
        }
        boolean others = !renditions.isEmpty() || withheld.containsKey(img);
        if (others && Placeholder.is(img.written("src"))) {
            reportReplaced(img, "");
            return best(renditions);
        }
        return own(img, "src").or(() -> best(renditions));
    }

    /** The URL of the best rendition: one without a media query and type, which every browser shows, then the widest. */
    private static Optional<ImageSource> best(List<Rendition> renditions) {
        @Nullable Rendition best = null;
        for (Rendition rendition : renditions) {
            // The first of equals: browsers choose the first source that matches, which is the one that authors prefer.
            if (best == null || isBetter(rendition, best)) best = rendition;
        }
        return best == null ? Optional.empty() : Optional.of(best.url());
    }

    private static boolean isBetter(Rendition one, Rendition other) {
        boolean isShown = isShownEverywhere(one);
        return isShown == isShownEverywhere(other) ? width(one) > width(other) : isShown;
    }

    private static boolean isShownEverywhere(Rendition rendition) {
        return rendition.media() == null && rendition.type() == null;
    }

    private static int width(Rendition rendition) {
        return rendition.width() == null ? 0 : rendition.width();
    }

    private void reportReplaced(KeptElement img, String by) {
        String src = img.written("src");
        if (src.isEmpty() || src.equals(by)) return;
        boolean preview = Placeholder.is(src) || ImageFiles.areOneFile(src, by);
        builders.report.attribute(preview ? Rule.PLACEHOLDER_SOURCE : Rule.REPLACED_SOURCE, img.source(), "src");
    }

    private void addRenditions(KeptElement element, List<Rendition> renditions) {
        List<SrcsetReader.Candidate> candidates = SrcsetReader.read(set(element));
        if (candidates.isEmpty()) return;
        @Nullable String media = element.is("source") ? emptyToNull(element.written("media")) : null;
        @Nullable String type = element.is("source") ? emptyToNull(element.written("type")) : null;
        List<String> cut = new ArrayList<>();
        for (SrcsetReader.Candidate candidate : candidates) {
            if (renditions.size() >= SrcsetReader.MOST) {
                builders.report.limit(Rule.TOO_MANY_RENDITIONS, element.source());
                break;
            }
            @Nullable Rendition rendition = rendition(candidate, media, type, cut);
            if (rendition == null) builders.report.attribute(Rule.UNSAFE_SOURCE, element.source(), "srcset");
            else addServed(rendition, element, renditions);
        }
        builders.urls.reportTracking(cut, element, "srcset");
    }

    /** The rendition without tracking parameters, which are added to a list; null if it is invalid. */
    private @Nullable Rendition rendition(
            SrcsetReader.Candidate candidate, @Nullable String media, @Nullable String type, List<String> cut) {
        Optional<ImageSource> source = candidate.valid() ? builders.urls.readImage(candidate.url()) : Optional.empty();
        if (source.isEmpty()) return null;
        ImageSource url = TrackingParameters.cutFrom(source.get(), cut);
        return AttributeValues.ifValid(() -> new Rendition(url, candidate.width(), candidate.density(), media, type))
                .orElse(null);
    }

    private void addServed(Rendition rendition, KeptElement element, List<Rendition> renditions) {
        Optional<ImageSource> url = served(rendition.url(), element, "srcset");
        if (url.isEmpty()) return;
        boolean same = url.get() == rendition.url();
        Rendition served = same
                ? rendition
                : new Rendition(url.get(), rendition.width(), rendition.density(), rendition.media(), rendition.type());
        renditions.add(served);
        if (Placeholder.is(rendition.url().value())) placeholders.put(served, element);
    }

    private List<Rendition> shown(List<Rendition> renditions) {
        if (placeholders.isEmpty()) return renditions;
        return renditions.stream()
                .filter(rendition -> !placeholders.containsKey(rendition))
                .toList();
    }

    /** Drops placeholders beside a real image: browsers prefer any candidate of {@code srcset} to {@code src}. */
    private void dropPlaceholders(ImageSource url, List<Rendition> renditions) {
        if (placeholders.isEmpty() || Placeholder.is(url.value())) return;
        renditions.removeIf(rendition -> {
            @Nullable KeptElement element = placeholders.get(rendition);
            if (element == null) return false;
            builders.report.attribute(Rule.PLACEHOLDER_SOURCE, element.source(), "srcset");
            return true;
        });
    }

    private String set(KeptElement element) {
        if (builders.names.denies("srcset")) return "";
        return LazyAttributes.srcset(element.source())
                .map(late -> element.source().attr(late))
                .orElseGet(() -> element.written("srcset"));
    }

    /** The poster of a video. The one of a Ghost card, or else the one that a script loads late, replaces its own. */
    Optional<ImageSource> poster(KeptElement video) {
        if (builders.names.denies("poster")) return Optional.empty();
        String instead = Hints.poster(video.source());
        Optional<String> late = LazyAttributes.poster(video.source());
        if (instead.isEmpty() && late.isPresent()) instead = video.source().attr(late.get());
        Optional<ImageSource> read = builders.urls.readImage(instead);
        if (read.isEmpty() && !Placeholder.is(video.written("poster"))) return own(video, "poster");
        if (video.attribute("poster") != null) {
            builders.report.attribute(Rule.PLACEHOLDER_SOURCE, video.source(), "poster");
        }
        return read.flatMap(found -> served(found, video, "poster"));
    }

    private Optional<ImageSource> own(KeptElement element, String attribute) {
        return builders.urls.image(element, attribute).flatMap(found -> served(found, element, attribute));
    }

    /** The source as browsers load it; empty if its host is not allowed. */
    private Optional<ImageSource> served(ImageSource source, KeptElement element, String attribute) {
        Optional<ImageSource> served = builders.urls.served(source, element, attribute);
        if (served.isEmpty()) withhold(element, source);
        return served;
    }

    private static @Nullable String emptyToNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
