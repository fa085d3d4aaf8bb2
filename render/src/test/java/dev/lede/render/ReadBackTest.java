package dev.lede.render;

import dev.lede.core.body.Body;
import dev.lede.render.sanitize.ReadBack;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a host puts into an article: sanitizing the rendering of its body keeps what {@link ReadBack} demands. */
class ReadBackTest {
    private static final int ARTICLES = 300;
    private static final int MOST_LINES = 30;

    /** {@code -Dlede.seed=…} runs a failure again. */
    private static final long SEED = Long.getLong("lede.seed", System.nanoTime());

    /** What {@link DictatedBlocks} makes blocks of: a line for each. A container begins with a paragraph; no id occurs twice. */
    private static final List<String> LINES =
            Stream.of("""
            aThe song of the ice|/ice.mp3
            cjava|x < y
            eThe ice|youtube|https://youtu.be/AbCdEfGhIjK
            e|x|https://x.com/lake/status/9
            hIce|b
            hIce|e|ice#
            hIce|c
            iThe lake|/lake.jpg
            iThe lake|https://pics.example/lake.jpg|Title|https://pics.example/wide.jpg
            lMore of the lake|https://lake.example/
            mThe ice|/ice.mp4|video/mp4|/ice.vtt|en|English
            o
            pPlain {aand a link|https://lake.example/a}, {bmarked}, {i|/dot.png},{z}done.
            p{q“Quoted”|/source} {t2 April|2026-04-02} {vEU|European Union} {cx} {shy|id#|hy}
            b ¶ pWords
            dMore ¶ pWords
            d ¶ pWords
            fThe lake|The author|b ¶ pWords
            f ¶ pWords
            gFour days ¶ pWords
            kRows|b ¶ pWords
            n|d ¶ pWords
            qThe author|https://lake.example/q ¶ pWords
            q ¶ pWords
            r
            s ¶ pWords
            uThe author ¶ pWords
            v|de ¶ pWords
            vday# ¶ pWords
            wRow|c ¶ pWords
            xTerm ¶ pWords
            yacme:poll ¶ pWords
            )
            )
            )
            )
            )
            )
            """.split("\n")).map(line -> line.replace(" ¶ ", "\n")).toList();

    @Test
    void generatedArticlesReadBack() {
        Random random = new Random(SEED);
        for (int number = 0; number < ARTICLES; number++) {
            String text = article(random);
            Body body = DictatedArticle.of(text).body();
            ReadBack.assertReadsBack(body, "seed %d, article %d: %s".formatted(SEED, number, text));
        }
    }

    /** Returns the lines of an article for {@link DictatedArticle}. */
    static String article(Random random) {
        StringBuilder text = new StringBuilder();
        int lines = 1 + random.nextInt(MOST_LINES);
        for (int i = 0; i < lines; i++)
            text.append(LINES.get(random.nextInt(LINES.size())).replace("#", "" + i))
                    .append('\n');
        return text.toString();
    }
}
