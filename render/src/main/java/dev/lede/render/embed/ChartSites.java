package dev.lede.render.embed;

import dev.lede.render.embed.EmbedPlayer.Kind;
import java.util.List;
import java.util.Set;

/** The bundled providers of charts and maps, as a table. */
final class ChartSites {
    private static final String FLOURISH = "https://public.flourish.studio/{path}/";
    private static final String FLOURISH_PLAYER = "https://flo.uri.sh/{path}/embed";
    private static final String GOOGLE = "www.google.com google.com maps.google.com";

    private ChartSites() {}

    static EmbedProvider datawrapper() {
        return new EmbedProvider(
                "datawrapper",
                "Datawrapper",
                Set.of("abs", "fitchart", "map2svg", "plain", "search", "svgonly"),
                null,
                List.of(EmbedShape.of(
                                "datawrapper.dwcdn.net",
                                "/([A-Za-z0-9]{5}(?:/\\d{1,6})?)(?:/|/index\\.html)?",
                                "https://datawrapper.dwcdn.net/{path}/",
                                "https://datawrapper.dwcdn.net/{path}/")
                        .with(Kind.INTERACTIVE)));
    }

    static EmbedProvider flourish() {
        return new EmbedProvider(
                "flourish",
                "Flourish",
                Set.of(),
                null,
                List.of(EmbedShape.of(
                                "flo.uri.sh public.flourish.studio",
                                "/((?:visualisation|story)/\\d{1,12})(?:/embed)?/?",
                                FLOURISH,
                                FLOURISH_PLAYER)
                        .with(Kind.INTERACTIVE)));
    }

    static EmbedProvider infogram() {
        // Pages of the site itself, such as /pricing, have no digit.
        String id = "/((?=[^/]*\\d)[\\w-]{8,150})/?";
        return new EmbedProvider(
                "infogram",
                "Infogram",
                Set.of("src", "parent_url", "live"),
                null,
                List.of(EmbedShape.of(
                                "e.infogram.com infogram.com www.infogram.com",
                                id,
                                "https://infogram.com/{path}",
                                "https://e.infogram.com/{path}?src=embed")
                        .with(Kind.INTERACTIVE)));
    }

    /** Frames of a map have its state in the parameter {@code pb}; frames of a reader's own map have its id. */
    static EmbedProvider googleMaps() {
        return new EmbedProvider(
                "google-maps",
                "Google Maps",
                Set.of("ehbc", "usp", "hl", "noprof"),
                null,
                List.of(
                        EmbedShape.of(
                                        GOOGLE,
                                        "/maps(?:/embed)?/?",
                                        "https://www.google.com/maps?pb={value}",
                                        "https://www.google.com/maps/embed?pb={value}")
                                .withEncoded("pb", "!\\d[\\w.~:,!*%-]{1,1800}")
                                .with(Kind.INTERACTIVE),
                        EmbedShape.of(
                                        GOOGLE,
                                        "/maps/d/(?:u/\\d{1,2}/)?(?:embed|viewer|edit)/?",
                                        "https://www.google.com/maps/d/viewer?mid={value}",
                                        "https://www.google.com/maps/d/embed?mid={value}")
                                .with("mid", "[\\w.-]{8,80}")
                                .with(Kind.INTERACTIVE)));
    }
}
