package dev.lede.render;

import dev.lede.core.Article;
import dev.lede.render.html.Html;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.policy.PolicySource;
import dev.lede.render.style.UsedStyles;
import java.util.ArrayList;
import java.util.List;

/** Writes the slots of the host in one rendering, and records which were written. */
final class Slots {
    private final List<Slot> slots;
    private final Article article;
    private final boolean isPreview;
    private final UsedStyles styles;
    private final List<Slot> written = new ArrayList<>();

    Slots(List<Slot> slots, Article article, boolean isPreview, UsedStyles styles) {
        this.slots = slots;
        this.article = article;
        this.isPreview = isPreview;
        this.styles = styles;
    }

    /** Writes a region with its slots before and after it. */
    void wrap(PageRegion region, HtmlWriter html, Runnable content) {
        write(Slot.placeBefore(region), html);
        content.run();
        write(Slot.placeAfter(region), html);
    }

    /** Writes the slots of the head, without an element around them. */
    void inHead(HtmlWriter html) {
        for (Slot slot : slots) {
            if (!slot.place().equals(Slot.IN_HEAD)) continue;
            Html content = slot.contentFor(article);
            if (content.toString().isBlank()) continue;
            html.html(content);
            written.add(slot);
        }
    }

    /** Writes the slots at the cut of a preview. */
    void atCut(HtmlWriter html) {
        write(Slot.AT_CUT, html);
    }

    /** Writes the slots after a block of the body. Blocks are counted from 1. */
    void afterBlock(int number, HtmlWriter html) {
        if (!slots.isEmpty()) write(Slot.placeAfterBlock(number), html);
    }

    /** Returns the sources that the policy must allow for the slots that were written. */
    List<PolicySource> sources() {
        List<PolicySource> sources = new ArrayList<>();
        for (Slot slot : written) sources.addAll(slot.sources().list());
        return sources;
    }

    /** Returns the sources of all slots with content for the article, since any of its regions may be in the host's page. */
    List<PolicySource> sourcesOfAll() {
        return slots.stream()
                .filter(slot -> isPreview || !slot.place().equals(Slot.AT_CUT))
                .filter(slot -> !slot.contentFor(article).toString().isBlank())
                .flatMap(slot -> slot.sources().list().stream())
                .toList();
    }

    private void write(String place, HtmlWriter html) {
        for (Slot slot : slots) {
            if (slot.place().equals(place)) write(slot, html);
        }
    }

    private void write(Slot slot, HtmlWriter html) {
        Html content = slot.contentFor(article);
        String markup = content.toString();
        if (markup.isBlank()) return;
        styles.addFor(markup);
        html.open("div").attribute("class", "lede-slot").attribute("data-lede-slot", slot.place());
        html.with(() -> html.html(content));
        written.add(slot);
    }
}
