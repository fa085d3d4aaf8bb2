package dev.lede.render.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lede.core.url.WebUrl;
import dev.lede.render.FuzzTarget;
import dev.lede.render.draft.ArticleDraft;
import dev.lede.render.sanitize.BodySanitizer;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;

/** Any bytes are an export, and any text is the content of a post. */
class WordPressFuzzTest extends FuzzTarget {
    /** Posts whose content refers to itself. */
    private record Itself(String content) implements WordPressReferences {
        @Override
        public Optional<WordPressAttachment> attachment(long id) {
            WebUrl url = WebUrl.of(id % 2 == 0 ? "/a.jpg" : "/a.mp3");
            return Optional.of(new WordPressAttachment(url, content, content, content, null));
        }

        @Override
        public List<WordPressAttachment> attached() {
            return List.of(attachment(2).orElseThrow());
        }

        @Override
        public Optional<String> block(long id) {
            return Optional.of(content);
        }

        @Override
        public Optional<String> footnotes() {
            return Optional.of(content);
        }
    }

    @FuzzTest(maxDuration = "10m")
    void convertsContent(byte[] text) {
        String content = new String(text, UTF_8);
        BodySanitizer.news().sanitize(WordPress.classic(content, new Itself(content)));
        BodySanitizer.news().sanitize(WordPress.html("<!-- wp:paragraph -->" + content, new Itself(content)));
    }

    @FuzzTest(maxDuration = "10m")
    void readsExports(byte[] file) {
        int drafts = 0;
        WordPressExport.Builder options = WordPressExport.builder()
                .types("post", "page")
                .withUnpublished()
                .withPassword();
        try (WordPressExport export = options.read(new ByteArrayInputStream(file))) {
            while (export.hasNext()) {
                ArticleDraft draft = export.next();
                drafts += draft.origins().isEmpty() ? 0 : 1;
            }
            ExportReport report = export.report();
            boolean failed = report.badPosts().stream().anyMatch(group -> group.rule() == ExportProblem.POST_FAILED);
            if (failed || report.drafts() != drafts) throw new AssertionError(report.toString());
        }
    }
}
