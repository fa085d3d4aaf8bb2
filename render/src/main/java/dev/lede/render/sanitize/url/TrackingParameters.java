package dev.lede.render.sanitize.url;

import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Removes query parameters that only track who followed a link. Sites add them to links that are shared, mailed or advertised;
 * no page needs them. The rest of the URL stays as written.
 *
 * @param url the URL without them; the same object if it had none
 * @param cut the removed parameters as written, joined by {@code &}; empty if there were none
 */
public record TrackingParameters(WebUrl url, String cut) {
    /** The prefix of campaign parameters ({@code utm_source}), which has no other use. */
    private static final String CAMPAIGN = "utm_";

    /** Parameters that have no other use, in lower case. */
    private static final Set<String> NAMES = Set.of("""
            gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid srsltid _ga _gl
            fbclid fb_action_ids fb_action_types fb_source fb_ref mibextid igshid igsh
            msclkid yclid ymclid ysclid _openstat
            twclid __twitter_impression ttclid li_fat_id epik rdt_cid sccid dicbo tblci
            mc_cid mc_eid mc_tc mkt_tok vero_id vero_conv oly_anon_id oly_enc_id ml_subscriber ml_subscriber_hash
            _hsenc _hsmi __hssc __hstc __hsfp hsctatracking
            hsa_acc hsa_cam hsa_grp hsa_ad hsa_src hsa_tgt hsa_kw hsa_mt hsa_net hsa_ver
            wt_mc wt_zmc mtm_campaign mtm_keyword mtm_source mtm_medium mtm_content mtm_cid mtm_group mtm_placement
            pk_campaign pk_kwd pk_keyword pk_source pk_medium pk_content pk_cid
            piwik_campaign piwik_kwd piwik_keyword
            rb_clickid irclickid wickedid _branch_match_id _branch_referrer
            guce_referrer guce_referrer_sig guccounter bsft_clkid bsft_uid elqtrackid elqtrack _kx
            s_cid s_kwcid""".split("\\s+", -1));

    /** Parameters that track on one site and have other uses elsewhere, by the domain of the site. */
    private static final Map<String, Set<String>> OF_SITES = Map.ofEntries(
            Map.entry("twitter.com", Set.of("ref_src", "ref_url", "s", "t")),
            Map.entry("x.com", Set.of("ref_src", "ref_url", "s", "t")),
            Map.entry("facebook.com", Set.of("__tn__", "__cft__[0]", "__cft__%5b0%5d", "rdid")),
            Map.entry("linkedin.com", Set.of("trk", "lipi")),
            Map.entry("tiktok.com", Set.of("refer", "is_from_webapp", "sender_device", "_r", "_t")),
            Map.entry("youtube.com", Set.of("si")),
            Map.entry("youtu.be", Set.of("si")),
            Map.entry("spotify.com", Set.of("si")),
            Map.entry("msn.com", Set.of("ocid", "cvid")),
            Map.entry("bing.com", Set.of("ocid", "cvid")),
            Map.entry("microsoft.com", Set.of("ocid", "cvid")),
            Map.entry("bbc.com", Set.of("ocid")),
            Map.entry("bbc.co.uk", Set.of("ocid")),
            Map.entry("aol.com", Set.of("ncid")),
            Map.entry("yahoo.com", Set.of("ncid")));

    /** Parameters that track if they have such a value: X's referrers, and positions on the pages of Alibaba's shops. */
    private static final Map<String, Pattern> BY_VALUE = Map.of(
            "ref_src", Pattern.compile("twsrc.*"),
            "spm", Pattern.compile("[a-z0-9_-]+(\\.[a-z0-9_-]+){2,5}"));

    /** All names above, except those of campaigns. Most parameters are none of them. */
    private static final Set<String> ALL_NAMES = Stream.of(
                    NAMES.stream(), OF_SITES.values().stream().flatMap(Set::stream), BY_VALUE.keySet().stream())
            .flatMap(Function.identity())
            .collect(Collectors.toUnmodifiableSet());

    public static TrackingParameters of(WebUrl url) {
        if (url.value().indexOf('?') < 0 || !url.isFetchable()) return new TrackingParameters(url, "");
        String query = url.query().orElse("");
        if (!hasTracking(query, url)) return new TrackingParameters(url, "");
        List<String> kept = new ArrayList<>();
        List<String> cut = new ArrayList<>();
        for (String parameter : query.split("&", -1)) {
            (isTracking(parameter, 0, parameter.length(), url) ? cut : kept).add(parameter);
        }
        String rest = String.join("&", kept);
        return new TrackingParameters(url.withQuery(rest.isEmpty() ? null : rest), String.join("&", cut));
    }

    /** Most queries have none, and are not split. */
    private static boolean hasTracking(String query, WebUrl url) {
        int start = 0;
        while (start <= query.length()) {
            int end = endOf('&', query, start, query.length());
            if (isTracking(query, start, end, url)) return true;
            start = end + 1;
        }
        return false;
    }

    private static int endOf(char delimiter, String query, int start, int end) {
        int at = start;
        while (at < end && query.charAt(at) != delimiter) at++;
        return at;
    }

    /** Returns the source without them, and adds them to a list. A data URL has none. */
    public static ImageSource cutFrom(ImageSource source, List<String> cut) {
        if (!(source instanceof WebUrl url)) return source;
        TrackingParameters parameters = of(url);
        if (!parameters.cut().isEmpty()) cut.add(parameters.cut());
        return parameters.url();
    }

    /** Returns the parameters of the host's own site: of the host, or of the nearest domain above it. */
    private static Set<String> namesOfSite(String host) {
        for (String domain = host; !domain.isEmpty(); domain = domain.substring(domain.indexOf('.') + 1)) {
            Set<String> names = OF_SITES.get(domain);
            if (names != null) return names;
            if (domain.indexOf('.') < 0) break;
        }
        return Set.of();
    }

    private static boolean isTracking(String query, int start, int end, WebUrl url) {
        int equals = endOf('=', query, start, end);
        String name = plain(query.substring(start, equals).toLowerCase(Locale.ROOT));
        if (name.startsWith(CAMPAIGN)) return true;
        if (!ALL_NAMES.contains(name)) return false;
        if (NAMES.contains(name) || namesOfSite(url.host().orElse("")).contains(name)) return true;
        Pattern value = BY_VALUE.get(name);
        return value != null
                && equals < end
                && value.matcher(query.substring(equals + 1, end)).matches();
    }

    /** Returns the name with {@code %5f} decoded, and without the rest of an ampersand that HTML escaped twice. */
    private static String plain(String name) {
        String plain = name.replace("%5f", "_");
        int begin = 0;
        while (plain.startsWith("amp;", begin)) begin += "amp;".length();
        return plain.substring(begin);
    }
}
