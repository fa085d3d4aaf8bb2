package dev.lede.render.extract;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lede.core.Site;
import dev.lede.core.body.Body;
import dev.lede.render.BodyRenderer;
import dev.lede.render.FuzzTarget;
import dev.lede.render.SafeMarkup;
import dev.lede.render.draft.ArticleDraft;
import dev.lede.render.draft.DraftDefaults;
import dev.lede.render.draft.DraftField;
import java.time.ZoneOffset;
import java.util.Locale;

/** Any bytes are a page; its draft becomes an article, and its body holds nothing but what bodies hold. */
class ArticleExtractorFuzzTest extends FuzzTarget {
    private static final String URL = "https://lake.example/ice";
    private static final ArticleExtractor EXTRACTOR = ArticleExtractor.builder().build();
    private static final Site SITE =
            Site.builder("Hill Daily", "https://hill.example/").build();

    @FuzzTest(maxDuration = "10m")
    void extracts(byte[] page) {
        ArticleDraft draft = EXTRACTOR.extract(page, null, URL);
        Body body = draft.value(DraftField.BODY).orElse(Body.EMPTY);
        SafeMarkup.requireBody(
                BodyRenderer.builder().build().render(body, Locale.ENGLISH).toString());
        ArticleDraft complete = draft.toBuilder()
                .set(DraftField.BODY, body, "fuzz")
                .offer(DraftField.HEADLINE, "x", "fuzz")
                .build();
        complete.asReprint(SITE, "/ice")
                .toArticle(DraftDefaults.none().zone(ZoneOffset.UTC).language("en"));
        complete.toArticle(DraftDefaults.none().zone(ZoneOffset.UTC).language("en"));
    }
}
