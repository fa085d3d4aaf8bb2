package dev.lede.examples.newsroom;

import dev.lede.render.feed.SitemapFile;
import dev.lede.render.feed.Sitemaps;
import java.io.ByteArrayOutputStream;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sitemap of an archive of any size: {@code /sitemap.xml}, which is an index if there are more than {@value #SIZE} articles.
 * A document is sent while the archive is read, so only a few articles are in memory. Each file has the articles that were added
 * one after the other: a new article changes the last file only, and search engines skip the others by their dates.
 */
final class ArchiveSitemap {
    /**
     * The number of articles that a file can have. It is below the limit of the protocol, which also limits the size to 50 MiB:
     * there are 5 KiB for each entry, which has the URLs of translations and images.
     */
    static final int SIZE = 10_000;

    private static final Pattern FILE = Pattern.compile("/sitemap-([1-9]\\d{0,8})\\.xml");

    private final Archive archive;
    private final Sitemaps sitemaps;
    private final LocalLinks links;

    ArchiveSitemap(Archive archive, Sitemaps sitemaps, LocalLinks links) {
        this.archive = archive;
        this.sitemaps = sitemaps;
        this.links = links;
    }

    /** Returns the document at a path. */
    Optional<Response> at(String path) {
        boolean isFirst = path.equals("/" + SitemapFiles.SITEMAP);
        Matcher file = FILE.matcher(path);
        if (!isFirst && !file.matches()) return Optional.empty();
        List<Part> parts = archive.parts(SIZE);
        if (parts.size() < 2) return isFirst ? Optional.of(articles(0)) : Optional.empty();
        if (isFirst) return Optional.of(index(parts));
        long number = Long.parseLong(file.group(1)) - 1;
        return parts.stream().anyMatch(part -> part.number() == number)
                ? Optional.of(articles(number))
                : Optional.empty();
    }

    private Response articles(long number) {
        String etag = "W/\"" + archive.changes() + "-" + number + "\"";
        return Response.streamed(
                Documents.XML,
                etag,
                out -> sitemaps.write(archive.part(number, SIZE).map(links::in).iterator(), out));
    }

    private Response index(List<Part> parts) {
        List<SitemapFile> files = parts.stream().map(Part::file).toList();
        ByteArrayOutputStream index = new ByteArrayOutputStream();
        sitemaps.writeIndex(files, index);
        return Response.document(Documents.XML, index.toByteArray());
    }

    /**
     * Articles of an archive that were added one after the other.
     *
     * @param number the number of the part, from 0
     * @param modified the date of the last change of one of its articles; null if unknown
     */
    record Part(long number, @Nullable OffsetDateTime modified) {
        private SitemapFile file() {
            return SitemapFile.of("sitemap-" + (number + 1) + ".xml").withLastModified(modified);
        }
    }
}
