package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lede.render.theme.Colour;
import dev.lede.render.theme.ColourToken;
import dev.lede.render.theme.Contrast;
import dev.lede.render.theme.DayAndNight;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The contrast that a theme needs between text and background; {@link ThemeTest} tests the rest of themes. */
class ThemeContrastTest {
    private static final String STYLE = Stylesheet.source();

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");

    private static final Pattern BACKGROUND = Pattern.compile("(?<![\\w-])background: var\\(--lede-([a-z-]+)\\)");

    private static final Pattern TEXT = Pattern.compile("(?<![\\w-])color: var\\(--lede-([a-z-]+)\\)");

    @Test
    void lowContrastIsRefusedWithAllRatios() {
        Theme.Builder builder = Theme.builder()
                .paper("#fff", "#000")
                .sheet("#eee", "#111")
                .inkSoft("#777777", "#8a8a8a")
                .highlight("#fe8", "#ccc");

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("contrast must be at least 4.5 : 1: "
                        + "ink-soft #777777 on paper #ffffff by day: 4.48; "
                        + "ink-soft #777777 on sheet #eeeeee by day: 3.86; "
                        + "ink #e4e1da on highlight #cccccc by night: 1.23");
        assertThat(builder.allowLowContrast().build().css()).contains("#777777", "#cccccc");
    }

    @Test
    void contrastIsNeverRoundedUpToTheMinimum() {
        Colour white = Colour.of("white", "#fff");
        assertThat(Colour.of("gray", "#6c7b67").contrastWith(white)).isBetween(4.4999, 4.49999999);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Theme.builder()
                        .paper("#fff", "#111")
                        .inkSoft("#6c7b67", "#aaa")
                        .build())
                .withMessageContaining("ink-soft #6c7b67 on paper #ffffff by day: 4.49;");
    }

    @Test
    void contrastIsCheckedAgainstDefaultColoursToo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Theme.builder().paper("#111", "#111").build())
                .withMessageContaining("ink #1d1d1b on paper #111111 by day: 1.1")
                .withMessageContaining("accent #0b5a6f on paper #111111 by day: ")
                .withMessageNotContaining("by night");
    }

    @Test
    void mastheadHasTheColoursOfThePageUnlessItHasItsOwn() {
        Theme.Builder builder = Theme.builder().masthead("#fff", "#ccc");

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("contrast must be at least 4.5 : 1: "
                        + "ink-masthead #e4e1da on masthead #cccccc by night: 1.23");
        assertThatCode(() -> builder.inkMasthead("#000", "#000").build()).doesNotThrowAnyException();
        assertThatCode(() -> Theme.builder()
                        .paper("#fff", "#000")
                        .ink("#000", "#fff")
                        .build())
                .doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Theme.builder()
                        .ink("#000", "#fff")
                        .masthead("#333", "#000")
                        .build())
                .withMessageContaining("ink-masthead #000000 on masthead #333333 by day: 1.66");
    }

    @Test
    void eachPairIsCheckedByDayAndByNight() {
        for (Contrast.Pair pair : Contrast.PAIRS) {
            for (String time : new String[] {"day", "night"}) {
                // Only equal colours are certain to be refused: two different greys can have a contrast of 4.5 : 1.
                String background = time.equals("day")
                        ? pair.background().defaults().day().toString()
                        : pair.background().defaults().night().toString();
                DayAndNight own = pair.text().defaults();
                Theme.Builder builder = texts(
                        pair.text(),
                        time.equals("day") ? background : own.day().toString(),
                        time.equals("night") ? background : own.night().toString());

                assertThatIllegalArgumentException()
                        .isThrownBy(builder::build)
                        .withMessageContaining(pair.text().id() + " " + background + " on "
                                + pair.background().id() + " " + background + " by " + time + ": 1.00");
            }
        }
    }

    @Test
    void defaultColoursHaveEnoughContrast() {
        Theme.Builder builder = Theme.builder();
        for (ColourToken token : ColourToken.values()) {
            DayAndNight own = token.defaults();
            colour(builder, token, own.day().toString(), own.night().toString());
        }

        assertThatCode(builder::build).doesNotThrowAnyException();
        assertThat(Contrast.tooLow(Map.of())).isEmpty();
    }

    @Test
    void pairsEqualThoseOfTheStylesheet() {
        Set<String> pairs = new TreeSet<>();
        Set<String> texts = new TreeSet<>();
        String onScreen = STYLE.replaceAll("@media print \\{\n(?:  .*\n)*\\}", "");
        Matcher rule = RULE.matcher(onScreen);
        while (rule.find()) {
            Set<String> own = all(TEXT, rule.group(2));
            texts.addAll(own);
            // Text of any colour can be on a background that sets no text colour, and on that of the root element.
            boolean isOfAll = own.isEmpty() || rule.group(1).endsWith("\n.lede ");
            for (String background : all(BACKGROUND, rule.group(2))) {
                for (String on : isOfAll ? Set.of("ink", "ink-soft", "accent") : own)
                    pairs.add(on + " on " + background);
            }
        }

        assertThat(texts).containsExactly("accent", "ink", "ink-masthead", "ink-soft", "paper");
        assertThat(pairs.remove("paper on ink")).isTrue();
        assertThat(pairs)
                .isEqualTo(Contrast.PAIRS.stream()
                        .map(pair ->
                                pair.text().id() + " on " + pair.background().id())
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(STYLE).contains("\n.lede mark a { color: var(--lede-ink); }\n");
    }

    private static Theme.Builder texts(ColourToken token, String day, String night) {
        return colour(Theme.builder(), token, day, night);
    }

    private static Theme.Builder colour(Theme.Builder on, ColourToken token, String day, String night) {
        return switch (token) {
            case PAPER -> on.paper(day, night);
            case SHEET -> on.sheet(day, night);
            case INK -> on.ink(day, night);
            case INK_SOFT -> on.inkSoft(day, night);
            case LINE -> on.line(day, night);
            case ACCENT -> on.accent(day, night);
            case HIGHLIGHT -> on.highlight(day, night);
            case MASTHEAD -> on.masthead(day, night);
            case INK_MASTHEAD -> on.inkMasthead(day, night);
        };
    }

    private static Set<String> all(Pattern pattern, String in) {
        return pattern.matcher(in)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
