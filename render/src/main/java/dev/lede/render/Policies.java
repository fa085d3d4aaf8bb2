package dev.lede.render;

import dev.lede.core.Article;
import dev.lede.core.Correction;
import dev.lede.core.Site;
import dev.lede.core.body.Audio;
import dev.lede.core.body.Block;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Image;
import dev.lede.core.body.MediaSource;
import dev.lede.core.body.Node;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Rendition;
import dev.lede.core.body.Track;
import dev.lede.core.body.Video;
import dev.lede.render.body.OwnHosts;
import java.util.ArrayList;
import java.util.List;

/** Computes the policy of a page that contains articles, from the resources that these load. */
final class Policies {
    private final ContentSecurityPolicy policy = new ContentSecurityPolicy();
    private final BodyRenderer bodies;
    private final OwnHosts ownHosts;

    private Policies(BodyRenderer bodies, OwnHosts ownHosts) {
        this.bodies = bodies;
        this.ownHosts = ownHosts;
    }

    static String of(
            List<Article> articles,
            Site site,
            OwnHosts ownHosts,
            Assets assets,
            BodyRenderer bodies,
            List<PolicySource> ofSlots) {
        Policies policies = new Policies(bodies, ownHosts);
        assets.allowIn(policies.policy);
        if (site.logo() != null) policies.node(site.logo(), false);
        if (site.search() != null) policies.policy.form(site.search().action());
        for (Article article : articles) {
            policies.nodes(outsideOfBody(article), false);
            policies.nodes(article.body().children(), false);
        }
        ofSlots.forEach(policies.policy::allow);
        return policies.policy.text();
    }

    private static List<Block> outsideOfBody(Article article) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(article.standfirst()));
        if (article.leadMedia() != null) blocks.add(article.leadMedia());
        for (Correction correction : article.corrections()) blocks.add(new Paragraph(correction.children()));
        blocks.addAll(article.related());
        return blocks;
    }

    private void nodes(List<? extends Node> nodes, boolean inEmbed) {
        for (Node node : nodes) {
            node(node, inEmbed);
            // An override of embeds may load everything in the fallback at once.
            nodes(node.contents(), inEmbed || (node instanceof Embed && !bodies.overrides(Embed.class)));
        }
    }

    private void node(Node node, boolean inEmbed) {
        if (node instanceof Image image && (!inEmbed || ownHosts.serve(image))) {
            policy.image(image.url());
            for (Rendition rendition : image.renditions()) policy.image(rendition.url());
        }
        if (node instanceof Video video) {
            if (video.poster() != null && (!inEmbed || ownHosts.serve(video.poster()))) policy.image(video.poster());
            media(video.sources(), video.tracks());
        }
        if (node instanceof Audio audio) media(audio.sources(), audio.tracks());
        if (node instanceof Embed embed) bodies.players().of(embed).ifPresent(player -> policy.frame(player.url()));
    }

    private void media(List<MediaSource> sources, List<Track> tracks) {
        for (MediaSource source : sources) policy.media(source.url());
        for (Track track : tracks) policy.media(track.url());
    }
}
