package dev.lede.render.sanitize;

import dev.lede.core.body.Dimensions;
import dev.lede.core.body.Image;
import dev.lede.core.body.Rendition;
import dev.lede.core.url.ImageSource;
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

    private final Report report;
    private final Values values;

    /** What the pictures around them say, of elements {@code img} that come. */
    private final Map<KeptElement, List<Rendition>> renditions = new HashMap<>();

    Images(Report report, Values values) {
        this.report = report;
        this.values = values;
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
        for (KeptElement source : picture.children("source")) addRenditions(source, ofSources);
        Optional<KeptElement> img = picture.first("img");
        if (img.isPresent()) {
            renditions.computeIfAbsent(img.get(), none -> new ArrayList<>()).addAll(0, ofSources);
            return Optional.empty();
        }
        if (ofSources.isEmpty()) {
            report.element(Rule.IMAGE_WITHOUT_SOURCE, picture.source());
            return Optional.empty();
        }
        return Optional.of(new Image(ofSources.get(0).url(), null, null, null, ofSources));
    }

    private Optional<Image> image(KeptElement img, List<Rendition> renditions) {
        addRenditions(img, renditions);
        Optional<ImageSource> url = source(img, renditions);
        if (url.isEmpty()) {
            report.element(Rule.IMAGE_WITHOUT_SOURCE, img.source(), img.source().attr("alt"));
            return Optional.empty();
        }
        String alt = Hints.isAltUnknown(img) ? null : img.attribute("alt");
        if (alt == null)
            report.notice(Notice.Rule.IMAGE_WITHOUT_ALT, img.source(), url.get().value());
        @Nullable Dimensions size = values.size(img);
        return Optional.of(new Image(url.get(), alt, img.attribute("title"), size, renditions));
    }

    private Optional<ImageSource> source(KeptElement img, List<Rendition> renditions) {
        for (String late : Hints.LATE_SOURCES) {
            Optional<ImageSource> source = ImageSource.parse(img.source().attr(late));
            if (source.isPresent()) {
                reportReplaced(img, source.get());
                return Optional.of(withoutTracking(source.get(), img, late));
            }
        }
        Optional<ImageSource> source = written(img, "src");
        if (!renditions.isEmpty() && (source.isEmpty() || isPlaceholder(img, source.get()))) {
            return Optional.of(renditions.get(0).url());
        }
        return source;
    }

    private void reportReplaced(KeptElement img, ImageSource by) {
        String src = Values.written(img, "src");
        if (src.isEmpty() || src.equals(by.value())) return;
        report.attribute(holdsPlace(src) ? Rule.PLACEHOLDER_SOURCE : Rule.REPLACED_SOURCE, img.source(), "src");
    }

    /** Whether an address shows nothing of a picture: it is a picture itself, or its file is named as one of nothing. */
    private static boolean holdsPlace(String src) {
        if (src.regionMatches(true, 0, "data:", 0, 5) || src.startsWith("about:")) return true;
        String file = src.substring(src.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return PLACEHOLDERS.stream().anyMatch(file::startsWith);
    }

    /** A picture inside of its address that stands for a set of others which come late. */
    private static boolean isPlaceholder(KeptElement img, ImageSource source) {
        return source.value().startsWith("data:") && !lateSet(img.source()).isEmpty();
    }

    private static String lateSet(Element element) {
        for (String late : Hints.LATE_SETS) {
            if (element.hasAttr(late)) return element.attr(late);
        }
        return "";
    }

    private void addRenditions(KeptElement element, List<Rendition> renditions) {
        String late = lateSet(element.source());
        String set = element.attribute("srcset");
        String written = late.isEmpty() && set != null ? set : late;
        String media = element.is("source") ? emptyToNull(Values.written(element, "media")) : null;
        String type = element.is("source") ? emptyToNull(Values.written(element, "type")) : null;
        List<String> cut = new ArrayList<>();
        for (SrcsetReader.Candidate candidate : SrcsetReader.read(written)) {
            Optional<Rendition> rendition = !candidate.sound()
                    ? Optional.empty()
                    : ImageSource.parse(candidate.address())
                            .map(url -> TrackingParameters.cutFrom(url, cut))
                            .flatMap(url -> Values.built(
                                    () -> new Rendition(url, candidate.width(), candidate.density(), media, type)));
            rendition.ifPresent(renditions::add);
            if (rendition.isEmpty()) report.attribute(Rule.UNSAFE_SOURCE, element.source(), "srcset");
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

    /** The address of a picture. */
    Optional<ImageSource> written(KeptElement element, String attribute) {
        String written = element.attribute(attribute);
        if (written == null || written.isBlank()) return Optional.empty();
        Optional<ImageSource> source = ImageSource.parse(written);
        if (source.isEmpty()) report.attribute(Rule.UNSAFE_SOURCE, element.source(), attribute);
        return source.map(found -> withoutTracking(found, element, attribute));
    }

    private static @Nullable String emptyToNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
