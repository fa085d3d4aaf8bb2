package dev.lede.render.sanitize;

import dev.lede.core.body.Body;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever tags follow each other: the rendering of a body reads back. */
class TagSoupTest {
    private static final int CASES = 300;
    private static final int MOST_TAGS = 30;

    /** {@code -Dlede.seed=…} runs a failure again. */
    private static final long SEED = Long.getLong("lede.seed", System.nanoTime());

    private static final List<String> TAGS = List.of(
            ("<div>|</div>|<p>|</p>|<b>|</b>|<a href=x>|</a>|<a name=q>|<ul>|<ol>|<li>|<li value=4>|</ul>|<figure>|</figure>"
                            + "|<figure class=gallery>|<figcaption>|</figcaption>|<img src=a>|<table>|<tr>|<td>|</table>"
                            + "|text |x&nbsp;|<br>|<span lang=ru>|</span>|<div id=k>|<div lang=hy>|<blockquote>"
                            + "|</blockquote>|<footer>|<cite>|</cite>|<h2>|<h4 id=z>|</h2>|<details>|<summary>|</details>"
                            + "|<pre>|</pre>|<code>|</code>|<dl>|<dt>|<dd>|</dl>|<aside>|</aside>|<hr>|<q>|</q>|<caption>|<th>"
                            + "|<iframe src='https://youtu.be/AbCdEfGhIjK?t=5&list=x'></iframe>|<video src=a>|</video>"
                            + "|<figure data-lede-block=image>|<figure data-lede-block=pullquote>|<small>|</small>"
                            + "|<figure data-lede-block=embed>|<figure data-lede-block=blockquote>|<span class=credit>"
                            + "|<p data-lede-block=relatedLink>|<div class=gallery>|<blockquote class=pullquote>"
                            + "|<tr id=r>|<noscript>|</noscript>|<em id=e>|</em>|<svg>|</svg>|<button>|<object>"
                            + "|<span style='font-weight:700'>|<span style='font-weight:400;font-style:italic'>"
                            + "|<div class=kg-toggle-card>|<div class=wp-caption>|<div class=callout>|<figure class=kg-bookmark-card>"
                            + "|<p class=wp-caption-text>|<div class=kg-bookmark-thumbnail>|<p style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>2.</span>|<div style='font-style:italic'>"
                            + "|<a href=y style='text-decoration:line-through underline'>|<b id=n style='font-weight:normal'>"
                            + "|<!--more-->|<!--more x-->|<hr id=read-more>|<div class=paywall-jump>")
                    .split("\\|", -1));

    @Test
    void renderingReadsBack() {
        Random random = new Random(SEED);
        for (int number = 0; number < CASES; number++) {
            String html = soup(random);
            Body body = BodySanitizer.news().sanitize(html).body();
            ReadBack.assertReadsBack(body, "seed %d, case %d: %s".formatted(SEED, number, html));
        }
    }

    static String soup(Random random) {
        StringBuilder html = new StringBuilder();
        int tags = 1 + random.nextInt(MOST_TAGS);
        for (int i = 0; i < tags; i++) html.append(TAGS.get(random.nextInt(TAGS.size())));
        return html.toString();
    }
}
