package dev.lede.render.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lede.core.json.ArticleJson;
import dev.lede.render.FuzzTarget;
import dev.lede.render.draft.ArticleDraft;
import dev.lede.render.draft.DraftDefaults;
import dev.lede.render.draft.IncompleteDraftException;
import java.io.ByteArrayInputStream;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;

/** Any bytes are an export of Ghost; what is complete becomes an article, and every draft is in the report. */
class GhostExportFuzzTest extends FuzzTarget {
    private static final DraftDefaults DEFAULTS =
            DraftDefaults.none().baseUrl("https://lake.example/").language("en").zone(ZoneOffset.UTC);

    @FuzzTest(maxDuration = "10m")
    void reads(byte[] content) {
        AtomicInteger drafts = new AtomicInteger();
        try (GhostExport export =
                GhostExport.builder().withPages().withUnpublished().read(new ByteArrayInputStream(content))) {
            export.forEachRemaining(draft -> {
                drafts.incrementAndGet();
                requireArticle(draft);
            });
            ExportReport report = export.report();
            assertThat(report.drafts()).isEqualTo(drafts.get()).isLessThanOrEqualTo(report.posts());
            assertThat(report.toString()).isNotEmpty();
        }
    }

    private static void requireArticle(ArticleDraft draft) {
        try {
            String json = ArticleJson.write(draft.toArticle(DEFAULTS));
            assertThat(ArticleJson.write(ArticleJson.read(json))).isEqualTo(json);
        } catch (IncompleteDraftException incomplete) {
            assertThat(incomplete.missing()).isNotEmpty();
        }
    }
}
