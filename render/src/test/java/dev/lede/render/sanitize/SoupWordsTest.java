package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.json.ArticleJson;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Sanitized;
import java.util.List;
import java.util.Random;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Tags in any order, the same on each run: nothing throws, and each word is kept or reported. */
class SoupWordsTest {
    private static final int SOUPS = 400;
    private static final int SMALL_STACK = 512 * 1024;

    private static final Pattern WORD = Pattern.compile("word\\d+\\.");

    private static final List<String> NAMES =
            List.of(("p div h1 h2 h3 h6 pre hr ul ol li dl dt dd table caption thead tbody"
                            + " tfoot tr td th figure figcaption aside details summary picture source img video audio track strong b"
                            + " em i u s sub sup mark small cite q abbr time span br a code kbd blockquote footer section article"
                            + " font center ruby rt form label button textarea slot map noscript template unknown-one")
                    .split(" ", -1));

    private static final List<String> ATTRIBUTES = List.of(
            " id=i%d",
            " lang=ru",
            " dir=rtl",
            " lang='a b'",
            " href=/%d",
            " href=javascript:x",
            " src=/%d.jpg",
            " src=data:x",
            " data-src=/%d.jpg",
            " class=credit",
            " class='gallery pullquote'",
            " data-lede-align=left",
            " data-lede-block=embed",
            " data-lede-block=relatedLink",
            " colspan=99999",
            " style='font-weight:bold'",
            " lede-number=0",
            " alt=x",
            " width=1 height=1",
            " start=-3 value=7 reversed",
            " onclick=x");

    @Test
    void eachWordIsKeptOrTold() throws Exception {
        for (int seed = 0; seed < SOUPS; seed++) {
            String html = soup(new Random(seed));
            FutureTask<Sanitized> task =
                    new FutureTask<>(() -> BodySanitizer.news().sanitize(html));
            new Thread(null, task, "small-stack", SMALL_STACK).start();
            Sanitized sanitized = task.get(20, TimeUnit.SECONDS);
            boolean told = sanitized.removals().stream()
                    .map(Removal::kind)
                    .anyMatch(kind -> kind == Removal.Kind.TEXT || kind == Removal.Kind.LIMIT);
            String json = ArticleJson.writeBody(sanitized.body());
            if (!told && !words(html).isEmpty())
                assertThat(json).as("soup %d: %s", seed, html).contains(words(html));
        }
    }

    static String soup(Random random) {
        StringBuilder soup = new StringBuilder();
        int length = 5 + random.nextInt(60);
        for (int at = 0; at < length; at++) {
            String name = NAMES.get(random.nextInt(NAMES.size()));
            soup.append('<').append(name);
            for (int left = random.nextInt(3); left > 0; left--) {
                soup.append(ATTRIBUTES.get(random.nextInt(ATTRIBUTES.size())).replace("%d", Integer.toString(at)));
            }
            soup.append('>');
            if (random.nextBoolean()) soup.append("word").append(at).append('.');
            if (random.nextInt(3) == 0) soup.append("</").append(name).append('>');
        }
        return soup.toString();
    }

    private static List<String> words(String html) {
        return VisibleText.lines(html).stream()
                .flatMap(line -> WORD.matcher(line).results())
                .map(MatchResult::group)
                .toList();
    }
}
