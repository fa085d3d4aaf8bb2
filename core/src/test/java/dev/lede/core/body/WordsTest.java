package dev.lede.core.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Compares the count, which is taken from nodes, with the rule of {@link Body#wordCount} applied to the whole text. */
class WordsTest {
    private static final Set<UnicodeScript> SOUTH_EAST_ASIAN =
            Set.of(UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);
    private static final Set<UnicodeScript> EAST_ASIAN =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    /** Letters, digits, marks and separators of several scripts. */
    private static final int[] CHARACTERS =
            ("aZ09 \t\n.,'-’‐‑՚՛՜՞֊\u00a0\u202f\u00ad\u200c\u200d:;!/“”…é\u0301йЙ\u0308ԱԲև"
                            + "\u05d0\u0660अक\u094dกขา่เ๑ໄລ។កខ\u17d2\u1780မြ၀漢字々ひらカター、。𠀀𝒜😀\u2003\u2028")
                    .codePoints()
                    .toArray();

    @Test
    void countFollowsTheRuleForTextsOfManyScripts() {
        long seed = 20260402;
        Random random = new Random(seed);
        for (int run = 0; run < 20_000; run++) {
            Body body = new Body(blocks(random));
            assertThat(body.wordCount()).as("%s (seed %d)", body, seed).isEqualTo(count(body.text()));
        }
    }

    private static List<Block> blocks(Random random) {
        List<Block> blocks = new ArrayList<>();
        for (int rest = 1 + random.nextInt(3); rest > 0; rest--) {
            blocks.add(random.nextInt(5) == 0 ? Code.of(text(random)) : new Paragraph(inlines(random)));
        }
        return blocks;
    }

    /** Words can go on in the next inline: "3." and "14" in bold. */
    private static List<Inline> inlines(Random random) {
        List<Inline> inlines = new ArrayList<>();
        for (int rest = random.nextInt(6); rest > 0; rest--) {
            inlines.add(
                    switch (random.nextInt(5)) {
                        case 0 -> Marked.of(Mark.STRONG, text(random));
                        case 1 -> new InlineCode(text(random));
                        case 2 -> Quotation.of(text(random));
                        case 3 -> new LineBreak();
                        default -> new Text(text(random));
                    });
        }
        return inlines;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int rest = random.nextInt(8); rest > 0; rest--) {
            // Numbers are made of few characters, which are seldom drawn together.
            int known = random.nextInt(2) == 0 ? 8 : CHARACTERS.length;
            text.appendCodePoint(CHARACTERS[random.nextInt(known)]);
        }
        return text.toString();
    }

    private static int count(String text) {
        int count = 0;
        int run = 0;
        boolean inside = false;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (kind(c) == Unparted.SOUTH_EAST_ASIAN) {
                if (run++ % 5 == 0) count++;
                inside = false;
                continue;
            }
            run = 0;
            if (kind(c) == Unparted.EAST_ASIAN) {
                count++;
                inside = false;
            } else if (Character.isLetterOrDigit(c)) {
                if (!inside) count++;
                inside = true;
            } else {
                inside = inside && (joins(c) || parts(c, text, at));
            }
        }
        return count;
    }

    private static boolean joins(int c) {
        int type = Character.getType(c);
        return "'’-‐‑՚՛՜՞֊\u00ad\u200c\u200d".indexOf(c) >= 0
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean parts(int c, String text, int next) {
        return ".,\u00a0\u202f".indexOf(c) >= 0
                && next < text.length()
                && isDigit(text.charAt(next))
                && isDigit(text.charAt(next - 2));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    @Test
    void kindFollowsTheScriptForEachCharacter() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (Unparted.of(c) != kind(c))
                assertThat(Unparted.of(c)).as("U+%04X", c).isEqualTo(kind(c));
        }
    }

    private static Unparted kind(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        if (EAST_ASIAN.contains(script) && Character.isLetter(c)) return Unparted.EAST_ASIAN;
        int type = Character.getType(c);
        boolean isLetterOrSign = type == Character.OTHER_LETTER
                || type == Character.MODIFIER_LETTER
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
        return SOUTH_EAST_ASIAN.contains(script) && isLetterOrSign ? Unparted.SOUTH_EAST_ASIAN : Unparted.NONE;
    }
}
