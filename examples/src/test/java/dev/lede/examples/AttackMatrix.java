package dev.lede.examples;

import java.util.ArrayList;
import java.util.List;

/** Generated attacks: each event handler, and each spelling of a malicious URL in each attribute for URLs. */
final class AttackMatrix {
    /** Event handlers of HTML (WHATWG, 8.1.8.2), SVG animations, pointers, gestures and media, and obsolete ones. */
    private static final List<String> HANDLERS =
            List.of(("abort afterprint animationcancel animationend animationiteration"
                            + " animationstart auxclick beforecopy beforecut beforeinput beforematch beforepaste beforeprint"
                            + " beforetoggle beforeunload begin blur cancel canplay canplaythrough change click close command"
                            + " contentvisibilityautostatechange contextlost contextmenu contextrestored copy cuechange cut dblclick"
                            + " drag dragend dragenter dragleave dragover dragstart drop durationchange emptied end ended error"
                            + " focus focusin focusout formdata fullscreenchange fullscreenerror gotpointercapture hashchange input"
                            + " invalid keydown keypress keyup languagechange load loadeddata loadedmetadata loadstart"
                            + " lostpointercapture message messageerror mousedown mouseenter mouseleave mousemove mouseout"
                            + " mouseover mouseup mousewheel offline online pagehide pagereveal pageshow pageswap paste pause play"
                            + " playing pointercancel pointerdown pointerenter pointerleave pointermove pointerout pointerover"
                            + " pointerrawupdate pointerup popstate progress ratechange rejectionhandled repeat reset resize"
                            + " scroll scrollend scrollsnapchange scrollsnapchanging search securitypolicyviolation seeked"
                            + " seeking select selectionchange selectstart slotchange stalled storage submit suspend timeupdate"
                            + " toggle touchcancel touchend touchmove touchstart transitioncancel transitionend transitionrun"
                            + " transitionstart unhandledrejection unload volumechange waiting webkitanimationend"
                            + " webkittransitionend wheel")
                    .split(" "));

    /** Event handlers of the window, which are attributes of {@code body}. */
    private static final List<String> OF_BODY = List.of(("afterprint beforeprint beforeunload hashchange languagechange"
                    + " message messageerror offline online pagehide pagereveal pageshow pageswap popstate"
                    + " rejectionhandled storage unhandledrejection unload")
            .split(" "));

    /** Event handlers that Chromium does not support as attributes, or only on other elements. */
    private static final List<String> HISTORIC = List.of(
            ("beforematch begin end repeat fullscreenchange fullscreenerror pagereveal pageswap rejectionhandled unhandledrejection"
                            + " search transitioncancel transitionend transitionrun transitionstart webkitanimationend"
                            + " webkittransitionend")
                    .split(" "));

    private static final List<String> EVERYWHERE = List.of(
            "javascript:hit()", "data:text/html,<script>hit()</script>", "vbscript:hit()", "//out.example/matrix");

    /** Schemes that run script in a place. */
    private static final List<String> NONE = List.of();

    private static final List<String> DATA = List.of("data");
    private static final List<String> SCRIPT = List.of("javascript", "data");

    private static final List<Place> PLACES = List.of(
            new Place("a href", SCRIPT, "<a href=\"%s\">read on</a>"),
            new Place(
                    "area href",
                    SCRIPT,
                    "<map name=m><area shape=default href=\"%s\"></map><img usemap=#m src=/ok.gif>"),
            new Place("iframe src", SCRIPT, "<iframe src=\"%s\"></iframe>"),
            new Place("embed src", DATA, "<embed src=\"%s\">"),
            new Place("object data", DATA, "<object data=\"%s\"></object>"),
            new Place("form action", SCRIPT, "<form action=\"%s\"><button>Send</button></form>"),
            new Place("button formaction", SCRIPT, "<form><button formaction=\"%s\">Send</button></form>"),
            new Place("svg a xlink:href", SCRIPT, "<svg><a xlink:href=\"%s\"><text y=20>x</text></a></svg>"),
            new Place("math href", NONE, "<math><mtext href=\"%s\">x</mtext></math>"),
            new Place("img src", NONE, "<img src=\"%s\" alt=x>"),
            new Place("img srcset", NONE, "<img srcset=\"%s 2x\" src=/ok.gif alt=x>"),
            new Place("source src", NONE, "<video controls><source src=\"%s\" type=video/mp4></video>"),
            new Place("video poster", NONE, "<video poster=\"%s\" src=/film.webm></video>"),
            new Place("track src", NONE, "<video src=/film.webm><track default src=\"%s\"></video>"),
            new Place("blockquote cite", NONE, "<blockquote cite=\"%s\">x</blockquote>"),
            new Place("meta refresh", DATA, "<meta http-equiv=refresh content=\"0;url=%s\">"),
            new Place("base href", NONE, "<base href=\"%s\"><a href=x>x</a>"),
            new Place("link href", NONE, "<link rel=stylesheet href=\"%s\">"));

    /** An attribute for a URL, the schemes that run script in it, and markup with the attribute. */
    private record Place(String name, List<String> runs, String pattern) {
        Attack with(String url, String shown) {
            Attack.Kind kind = runs.contains(url.replaceFirst("(?s):.*", "")) ? Attack.Kind.RUNS : Attack.Kind.HISTORIC;
            if (url.startsWith("//")) kind = Attack.Kind.ABUSES;
            return of(kind, url, shown);
        }

        Attack of(Attack.Kind kind, String url, String shown) {
            return new Attack("urls", name + " " + shown, kind, pattern.replace("%s", url));
        }
    }

    private AttackMatrix() {}

    static List<Attack> all() {
        List<Attack> all = new ArrayList<>(handlers());
        all.addAll(urls());
        return all;
    }

    private static List<Attack> handlers() {
        List<Attack> attacks = new ArrayList<>();
        for (String event : HANDLERS) {
            Attack.Kind kind = HISTORIC.contains(event) ? Attack.Kind.HISTORIC : Attack.Kind.RUNS;
            String element = OF_BODY.contains(event) ? "body" : "p";
            attacks.add(new Attack("handlers", "on" + event, kind, "<" + element + " on" + event + "=hit()>x"));
        }
        return attacks;
    }

    /** Returns a URL of each scheme in each place, and each spelling in places that run script. */
    private static List<Attack> urls() {
        List<Attack> attacks = new ArrayList<>();
        for (Place place : PLACES) {
            for (String url : EVERYWHERE) attacks.add(place.with(url, url));
        }
        for (String line : Attacks.text("spellings.list").lines().toList()) {
            boolean historic = line.startsWith("- ");
            String spelling = historic ? line.substring(2) : line;
            for (Place place : PLACES.subList(0, 3)) {
                Attack.Kind kind = historic ? Attack.Kind.HISTORIC : Attack.Kind.RUNS;
                attacks.add(place.of(kind, Attacks.characters(spelling), spelling));
            }
        }
        return attacks;
    }
}
