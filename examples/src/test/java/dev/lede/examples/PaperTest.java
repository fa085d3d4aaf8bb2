package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.Source;
import dev.lede.core.body.Audio;
import dev.lede.core.body.Body;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Gallery;
import dev.lede.core.body.Image;
import dev.lede.core.body.MediaSource;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Table;
import dev.lede.core.body.TableCell;
import dev.lede.core.body.TableRow;
import dev.lede.core.body.Video;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Messages;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Printed articles, read from the PDF of the browser. */
class PaperTest extends BrowserTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "hy"})
    void printHasTheArticleAndItsSourceButNoControls(String language) throws IOException {
        String survey = "https://lakepost.example/" + language + "/survey.html";
        Article sample = SampleArticles.railway(language);
        // Print has the URLs of absolute links.
        Body body = sample.body().mapLinks(url -> url.value().equals("survey.html") ? WebUrl.of(survey) : url);
        Article article = sample.toBuilder().body(body).build();
        Source source = Objects.requireNonNull(article.source());
        Messages messages = Messages.of(article.language());
        window.open(server.serve(article));
        window.control("theme-night").click();
        byte[] pdf = window.print();
        String text = letters(text(pdf, 2));

        assertThat(text)
                .contains(letters(article.headline()))
                .contains(letters(source.publisher()))
                .contains(letters(messages.localDateTime(Objects.requireNonNull(article.published()))))
                .contains(letters(article.url().value()))
                .contains(letters("<" + source.url() + ">"))
                .contains(letters("<" + survey + ">"));
        String words = text.replaceAll("<[^<>]*>", "");
        List<String> paragraphs =
                article.body().nodes(Paragraph.class).map(Paragraph::text).toList();
        assertThat(paragraphs).hasSizeGreaterThan(15);
        assertThat(paragraphs)
                .filteredOn(paragraph -> !words.contains(letters(paragraph)))
                .isEmpty();
        assertThat(chrome(messages))
                .filteredOn(word -> text.contains(letters(word)))
                .isEmpty();
    }

    @Test
    void mediaLeaveTheirTitleAndUrl() throws IOException {
        Article article = SampleArticles.minimal("en").toBuilder()
                .body(Body.of(
                        Video.of(MediaSource.of("https://lake.example/round.webm")),
                        new Audio(List.of(MediaSource.of("https://lake.example/bell.wav")), List.of(), List.of()),
                        Embed.of("youtube", "https://www.youtube.com/watch?v=lakepost-00", "How ice sings"),
                        Gallery.of(Figure.of(Image.of("https://lake.example/pictures/ice.jpg", "Ice")))))
                .build();
        window.open(server.serve(article));
        String text = letters(text(window.print(), 1));
        assertThat(window.complaints()).as("the files do not exist").hasSize(3);

        assertThat(text)
                .contains("<httpslakeexampleroundwebm>", "<httpslakeexamplebellwav>")
                .contains("Howicesings", "<httpswwwyoutubecomwatchvlakepost00>")
                .doesNotContain("icejpg", "Showthevideohere");
    }

    @Test
    void footOfATableIsPrintedOnce() throws IOException {
        TableRow foot = TableRow.of(TableCell.of("The sum of all"));
        List<TableRow> rows = Collections.nCopies(120, TableRow.of(TableCell.of("A row of the table")));
        Table table = Table.of(List.of(), rows, List.of(foot));
        window.open(server.serve(
                SampleArticles.minimal("en").toBuilder().body(Body.of(table)).build()));

        assertThat(letters(text(window.print(), 2))).containsOnlyOnce("Thesumofall");
    }

    /** Returns texts that are for screens only. */
    private static Stream<String> chrome(Messages messages) {
        return Stream.concat(
                Stream.of("theme.auto", "theme.night", "share.prompt", "copy.link")
                        .map(messages::text),
                Stream.of("Instagram", "Google Play", "WhatsApp"));
    }

    /** Removes everything but letters and digits, since printed lines have other ends and hyphens. */
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}<>]", "");
    }

    private static String text(byte[] pdf, int leastPages) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isBetween(leastPages, 6);
            return new PDFTextStripper().getText(document);
        }
    }
}
