package dev.lede.render;

import dev.lede.core.Article;
import dev.lede.core.Site;
import dev.lede.core.body.Audio;
import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.Image;
import dev.lede.core.body.MediaSource;
import dev.lede.core.body.Node;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Rendition;
import dev.lede.core.body.Track;
import dev.lede.core.body.Video;
import java.util.ArrayList;
import java.util.List;

/** Finds all that a page of articles loads, for its policy. */
final class Policies {
    private final ContentSecurityPolicy policy = new ContentSecurityPolicy();

    private Policies() {}

    static String of(List<Article> articles, Site site, Assets assets, List<PolicySource> ofSlots) {
        Policies policies = new Policies();
        assets.allowIn(policies.policy);
        if (site.logo() != null) policies.node(site.logo());
        if (site.search() != null) policies.policy.form(site.search().action());
        for (Article article : articles) {
            new Body(outsideOfBody(article)).nodes().forEach(policies::node);
            article.body().nodes().forEach(policies::node);
        }
        ofSlots.forEach(policies.policy::allow);
        return policies.policy.text();
    }

    private static List<Block> outsideOfBody(Article article) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(article.standfirst()));
        if (article.lead() != null) blocks.add(article.lead());
        article.corrections().forEach(correction -> blocks.add(new Paragraph(correction.children())));
        blocks.addAll(article.related());
        return blocks;
    }

    private void node(Node node) {
        if (node instanceof Image image) {
            policy.image(image.url());
            for (Rendition rendition : image.renditions()) policy.image(rendition.url());
        }
        if (node instanceof Video video) {
            if (video.poster() != null) policy.image(video.poster());
            media(video.sources(), video.tracks());
        }
        if (node instanceof Audio audio) media(audio.sources(), audio.tracks());
    }

    private void media(List<MediaSource> sources, List<Track> tracks) {
        sources.forEach(source -> policy.media(source.url()));
        tracks.forEach(track -> policy.media(track.url()));
    }
}
