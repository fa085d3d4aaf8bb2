package dev.lede.render.embed;

import dev.lede.core.url.WebUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of an embed's URL that do not identify the content. The start time is kept in the page's URL and the
 * player's; the others are dropped and reported.
 *
 * @param seconds the start time of the video in seconds; 0 for its beginning
 * @param settings the parameters for the look and behaviour of the player, as written; empty if there are none
 * @param others the other parameters, such as a playlist, as written; empty if there are none
 */
record EmbedParameters(int seconds, String settings, String others) {
    private static final Set<String> SETTINGS = Set.of(
            ("ab_channel allowfullscreen api app_id appid autohide autopause autoplay autoplay_muted background badge byline"
                            + " cc_lang_pref cc_load_policy chromecast color colour controls dark disablekb dnt embed"
                            + " embed_domain enablejsapi feature fs height hl iv_load_policy lang lazy locale loop"
                            + " modestbranding mute muted nocookie origin pip player_id playsinline portrait pp quality"
                            + " queue-enable rel referrer sharing-enable show_text showinfo si size speed theme"
                            + " title transparent ui-highlight ui-logo ui-start-screen-info version vq"
                            + " widget_referrer widgetid width wmode")
                    .split(" ", -1));

    private static final Pattern TIME = Pattern.compile("(?:(\\d{1,3})h)?(?:(\\d{1,4})m)?(?:(\\d{1,6})s?)?");

    /**
     * Reads the parameters of a URL.
     *
     * @param consumed the names of the parameters that identify the content
     * @param ownSettings the names of the settings of this provider, in addition to those that many have
     * @param starts the names of the parameters for the start time; empty if the page of the provider cannot have one
     */
    static EmbedParameters of(WebUrl url, Set<String> consumed, Set<String> ownSettings, Set<String> starts) {
        int seconds = 0;
        List<String> settings = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String parameter : parameters(url)) {
            int equals = parameter.indexOf('=');
            String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
            String value = equals < 0 ? "" : parameter.substring(equals + 1);
            int time = starts.contains(name.replace("#", "")) ? seconds(value) : -1;
            if (time > 0) seconds = time;
            else if (time == 0 || SETTINGS.contains(name) || ownSettings.contains(name)) settings.add(parameter);
            else if (!consumed.contains(name)) others.add(parameter);
        }
        return new EmbedParameters(seconds, String.join("&", settings), String.join("&", others));
    }

    /** Returns the parameters of the query, and the fragment with its {@code #}. */
    private static List<String> parameters(WebUrl url) {
        List<String> parameters = new ArrayList<>();
        for (String parameter : url.query().orElse("").split("&", -1)) {
            if (!parameter.isEmpty()) parameters.add(parameter);
        }
        url.fragment().filter(fragment -> !fragment.isEmpty()).ifPresent(fragment -> parameters.add("#" + fragment));
        return parameters;
    }

    /** Parses a time such as {@code 65}, {@code 65s} or {@code 1m5s}. Returns seconds, or -1 if it is not a time. */
    private static int seconds(String time) {
        var matcher = TIME.matcher(time);
        if (time.isEmpty() || !matcher.matches()) return -1;
        return 3_600 * number(matcher.group(1)) + 60 * number(matcher.group(2)) + number(matcher.group(3));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
