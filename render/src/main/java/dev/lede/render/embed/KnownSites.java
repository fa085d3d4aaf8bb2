package dev.lede.render.embed;

import dev.lede.render.embed.EmbedPlayer.Kind;
import dev.lede.render.embed.EmbedShape.Start;
import java.util.List;
import java.util.Set;

/** The bundled providers, as a table: the sites that news articles embed most. */
final class KnownSites {
    private static final String YOUTUBE = "www.youtube.com youtube.com m.youtube.com";
    private static final String NOCOOKIE = "www.youtube-nocookie.com youtube-nocookie.com";
    private static final String VIDEO = "https://www.youtube.com/watch?v=";
    private static final String VIDEO_PLAYER = "https://www.youtube-nocookie.com/embed/";
    private static final Start VIDEO_START = new Start("&t={seconds}s", "?start={seconds}");

    private static final String VIMEO = "https://vimeo.com/{path}";
    private static final String VIMEO_PLAYER = "https://player.vimeo.com/video/{path}?dnt=1";
    private static final String UNLISTED = "https://vimeo.com/{path}/{value}";
    private static final String UNLISTED_PLAYER = "https://player.vimeo.com/video/{path}?h={value}&dnt=1";
    private static final Start VIMEO_START = new Start("#t={seconds}s", "#t={seconds}s");

    private static final String DAILYMOTION = "https://www.dailymotion.com/video/";
    private static final String DAILYMOTION_PLAYER = "https://geo.dailymotion.com/player.html?video=";

    private static final String FACEBOOK = "www.facebook.com web.facebook.com m.facebook.com facebook.com";
    private static final String FACEBOOK_VIDEO = "https://www.facebook.com/plugins/video.php?href={page}";
    private static final String FACEBOOK_POST = "https://www.facebook.com/plugins/post.php?href={page}";

    private static final String INSTAGRAM = "www.instagram.com instagram.com";
    private static final String X = "x.com www.x.com mobile.x.com twitter.com www.twitter.com mobile.twitter.com";
    private static final String TWEET_PLAYER = "https://platform.twitter.com/embed/Tweet.html?id={value}&dnt=true";
    private static final String TIKTOK = "www.tiktok.com tiktok.com m.tiktok.com";

    private KnownSites() {}

    static EmbedProvider youtube() {
        // These two names in YouTube's paths have the form of an id: eleven characters of the same alphabet.
        String id = "(?!videoseries|live_stream)([\\w-]{11})";
        String channel = "UC[\\w-]{22}";
        return new EmbedProvider(
                "youtube",
                "YouTube",
                Set.of(),
                null,
                List.of(
                        EmbedShape.of(
                                        YOUTUBE + " " + NOCOOKIE,
                                        "/(?:embed|shorts|live|v)/" + id + "/?",
                                        VIDEO + "{path}",
                                        VIDEO_PLAYER + "{path}")
                                .with(VIDEO_START),
                        EmbedShape.of(YOUTUBE, "/(watch)", VIDEO + "{value}", VIDEO_PLAYER + "{value}")
                                .with("v", "[\\w-]{11}")
                                .with(VIDEO_START),
                        EmbedShape.of("youtu.be", "/" + id + "/?", VIDEO + "{path}", VIDEO_PLAYER + "{path}")
                                .with(VIDEO_START),
                        EmbedShape.of(
                                        YOUTUBE + " " + NOCOOKIE,
                                        "/(embed/videoseries|playlist)",
                                        "https://www.youtube.com/playlist?list={value}",
                                        VIDEO_PLAYER + "videoseries?list={value}")
                                .with("list", "[\\w-]{10,50}"),
                        EmbedShape.of(
                                        YOUTUBE + " " + NOCOOKIE,
                                        "/(embed/live_stream)",
                                        "https://www.youtube.com/channel/{value}/live",
                                        VIDEO_PLAYER + "live_stream?channel={value}")
                                .with("channel", channel),
                        EmbedShape.of(
                                YOUTUBE,
                                "/channel/(" + channel + ")/live/?",
                                "https://www.youtube.com/channel/{path}/live",
                                VIDEO_PLAYER + "live_stream?channel={path}")));
    }

    static EmbedProvider vimeo() {
        String hash = "[0-9a-f]{6,16}";
        return new EmbedProvider(
                "vimeo",
                "Vimeo",
                Set.of(),
                null,
                List.of(
                        EmbedShape.of("player.vimeo.com", "/video/(\\d{1,12})", UNLISTED, UNLISTED_PLAYER)
                                .with("h", hash)
                                .with(VIMEO_START),
                        EmbedShape.of("player.vimeo.com", "/video/(\\d{1,12})/?", VIMEO, VIMEO_PLAYER)
                                .with(VIMEO_START),
                        EmbedShape.of(
                                        "vimeo.com www.vimeo.com",
                                        "/(\\d{1,12})/(" + hash + ")/?",
                                        UNLISTED,
                                        UNLISTED_PLAYER)
                                .with(VIMEO_START),
                        EmbedShape.of("vimeo.com www.vimeo.com", "/(\\d{1,12})/?", VIMEO, VIMEO_PLAYER)
                                .with(VIMEO_START)));
    }

    static EmbedProvider dailymotion() {
        String id = "[A-Za-z0-9]{4,20}";
        return new EmbedProvider(
                "dailymotion",
                "Dailymotion",
                Set.of(),
                null,
                List.of(
                        EmbedShape.of(
                                "www.dailymotion.com dailymotion.com",
                                "/(?:embed/)?video/(" + id + ")/?",
                                DAILYMOTION + "{path}",
                                DAILYMOTION_PLAYER + "{path}"),
                        EmbedShape.of(
                                "dai.ly", "/(" + id + ")/?", DAILYMOTION + "{path}", DAILYMOTION_PLAYER + "{path}"),
                        EmbedShape.of(
                                        "geo.dailymotion.com",
                                        "/(player)(?:/\\w{1,20})?\\.html",
                                        DAILYMOTION + "{value}",
                                        DAILYMOTION_PLAYER + "{value}")
                                .with("video", id)));
    }

    static EmbedProvider x() {
        return new EmbedProvider(
                "x",
                "X",
                Set.of("ref_src", "ref_url", "s", "t", "cxt", "embedid"),
                null,
                List.of(
                        EmbedShape.of(
                                        X,
                                        "/(\\w{1,20}|i/web)/status(?:es)?/(\\d{1,20})(?:/(?:photo|video)/\\d)?/?",
                                        "https://x.com/{path}/status/{value}",
                                        TWEET_PLAYER)
                                .with(Kind.POST),
                        EmbedShape.of(
                                        "platform.twitter.com",
                                        "/embed/(Tweet|index)\\.html",
                                        "https://x.com/i/status/{value}",
                                        TWEET_PLAYER)
                                .with("id", "\\d{1,20}")
                                .with(Kind.POST)));
    }

    static EmbedProvider facebook() {
        EmbedProvider.Carrier plugin = new EmbedProvider.Carrier(
                "www.facebook.com", "/(?:v\\d+\\.\\d+/)?plugins/(?:video|post)\\.php", "href");
        return new EmbedProvider(
                "facebook",
                "Facebook",
                Set.of("ref", "__tn__", "__cft__[0]", "mibextid"),
                plugin,
                List.of(
                        EmbedShape.of(
                                        FACEBOOK,
                                        "/(watch/?)",
                                        "https://www.facebook.com/{path}?v={value}",
                                        FACEBOOK_VIDEO)
                                .with("v", "\\d{1,20}"),
                        EmbedShape.of(
                                        FACEBOOK,
                                        "/(?:watch/live/?|video\\.php)",
                                        "https://www.facebook.com/watch/?v={value}",
                                        FACEBOOK_VIDEO)
                                .with("v", "\\d{1,20}"),
                        EmbedShape.of(
                                FACEBOOK,
                                "/(reel/\\d{1,20}/?|(?!plugins/)[\\w.-]{1,80}/videos/(?:[\\w.-]{1,120}/)?[\\w.-]{1,120}/?)",
                                "https://www.facebook.com/{path}",
                                FACEBOOK_VIDEO),
                        EmbedShape.of(
                                        FACEBOOK,
                                        "/((?!plugins/)[\\w.-]{1,80}/(?:posts|photos)/(?:[\\w.-]{1,120}/)?[\\w.-]{1,120}/?)",
                                        "https://www.facebook.com/{path}",
                                        FACEBOOK_POST)
                                .with(Kind.POST),
                        EmbedShape.of(
                                        FACEBOOK,
                                        "/(?:permalink|story)\\.php",
                                        "https://www.facebook.com/{path}/posts/{value}",
                                        FACEBOOK_POST)
                                .with("story_fbid", "\\w{1,120}")
                                .withOwner("id", "\\d{1,20}")
                                .with(Kind.POST),
                        EmbedShape.of(
                                        FACEBOOK,
                                        "/photo(?:\\.php|/?)",
                                        "https://www.facebook.com/photo.php?fbid={value}",
                                        FACEBOOK_POST)
                                .with("fbid", "\\d{1,20}")
                                .with(Kind.POST)));
    }

    static EmbedProvider instagram() {
        String id = "[\\w-]{5,40}";
        String player = "(?:/embed(?:/captioned)?)?/?";
        return new EmbedProvider(
                "instagram",
                "Instagram",
                Set.of("igsh", "igshid", "cr", "rd", "wp", "hl"),
                null,
                List.of(
                        EmbedShape.of(
                                        INSTAGRAM,
                                        "/(?:[\\w.]{1,30}/)?((?:p|reel|tv)/" + id + ")" + player,
                                        "https://www.instagram.com/{path}/",
                                        "https://www.instagram.com/{path}/embed/")
                                .with(Kind.POST),
                        EmbedShape.of(
                                        INSTAGRAM,
                                        "/(?:[\\w.]{1,30}/)?reels/(" + id + ")" + player,
                                        "https://www.instagram.com/reel/{path}/",
                                        "https://www.instagram.com/reel/{path}/embed/")
                                .with(Kind.POST)));
    }

    static EmbedProvider tiktok() {
        String player = "https://www.tiktok.com/player/v1/";
        return new EmbedProvider(
                "tiktok",
                "TikTok",
                Set.of("refer", "is_copy_url", "is_from_webapp", "sender_device", "sender_web_id", "embed_source"),
                null,
                List.of(
                        EmbedShape.of(
                                        TIKTOK,
                                        "/(@[\\w.-]{1,40})/video/(\\d{1,20})/?",
                                        "https://www.tiktok.com/{path}/video/{value}",
                                        player + "{value}")
                                .with(Kind.VERTICAL_VIDEO),
                        EmbedShape.of(
                                        TIKTOK,
                                        "/(?:embed(?:/v[1-3])?|player/v1)/(\\d{1,20})/?",
                                        "https://www.tiktok.com/embed/v2/{path}",
                                        player + "{path}")
                                .with(Kind.VERTICAL_VIDEO)));
    }

    static EmbedProvider telegram() {
        return new EmbedProvider(
                "telegram",
                "Telegram",
                Set.of("single", "userpic", "tme_mode"),
                null,
                List.of(
                        EmbedShape.of(
                                        "t.me telegram.me",
                                        "/(?!(?:joinchat|addstickers|addemoji|addlist)/)([A-Za-z]\\w{3,31}/\\d{1,10})/?",
                                        "https://t.me/{path}",
                                        "https://t.me/{path}?embed=1")
                                .with(Kind.POST),
                        EmbedShape.of(
                                        "t.me telegram.me",
                                        "/s/([A-Za-z]\\w{3,31}/\\d{1,10})/?",
                                        "https://t.me/{path}",
                                        "https://t.me/{path}?embed=1")
                                .with(Kind.POST)));
    }

    static EmbedProvider spotify() {
        return new EmbedProvider(
                "spotify",
                "Spotify",
                Set.of(),
                null,
                List.of(EmbedShape.of(
                                "open.spotify.com",
                                "/(?:embed(?:-podcast)?/|intl-[a-z]{2}/)?"
                                        + "((?:track|album|playlist|artist|episode|show)/[A-Za-z0-9]{22})/?",
                                "https://open.spotify.com/{path}",
                                "https://open.spotify.com/embed/{path}")
                        .with(Kind.AUDIO)));
    }
}
