package dev.lede.bench;

import dev.lede.core.Article;
import dev.lede.render.ArticlePage;
import dev.lede.render.ArticleRenderer;
import dev.lede.render.ReaderPreferences;
import dev.lede.render.ThemeMode;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** The memory of pages that a host keeps: how much more heap is in use after a collection, divided by the pages. */
final class KeptPages {
    private static final int PAGES = 2_000;

    private KeptPages() {}

    /**
     * Bytes of heap for one page.
     *
     * @param fresh after rendering
     * @param served after the page was served for all preferences
     */
    record Retained(double fresh, double served) {}

    static Retained ofOne(Article article) {
        ArticleRenderer renderer = ArticleRenderer.builder(Samples.site()).build();
        renderer.page(article);
        List<ArticlePage> pages = new ArrayList<>(PAGES);
        long before = usedHeap();
        for (int i = 0; i < PAGES; i++) {
            Article another = article.toBuilder()
                    .url("https://lakepost.example/en/railway-" + i + ".html")
                    .build();
            pages.add(renderer.page(another));
        }
        double fresh = (double) (usedHeap() - before) / PAGES;
        for (ArticlePage page : pages) {
            for (ReaderPreferences reader : readers()) page.writeTo(OutputStream.nullOutputStream(), reader);
        }
        double served = (double) (usedHeap() - before) / PAGES;
        if (pages.size() != PAGES) throw new IllegalStateException("pages were not kept");
        return new Retained(fresh, served);
    }

    /** All preferences that readers can have. */
    static List<ReaderPreferences> readers() {
        List<ReaderPreferences> readers = new ArrayList<>();
        for (ThemeMode theme : ThemeMode.values()) {
            for (int size = ReaderPreferences.SMALLEST; size <= ReaderPreferences.LARGEST; size++) {
                readers.add(new ReaderPreferences(theme, size));
            }
        }
        return readers;
    }

    private static long usedHeap() {
        for (int i = 0; i < 3; i++) System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
