package dev.lede.render;

import dev.lede.core.Article;
import dev.lede.core.Correction;
import dev.lede.core.Site;
import dev.lede.core.body.Audio;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Image;
import dev.lede.core.body.MediaSource;
import dev.lede.core.body.Node;
import dev.lede.core.body.Rendition;
import dev.lede.core.body.Text;
import dev.lede.core.body.Track;
import dev.lede.core.body.Video;
import dev.lede.render.body.OwnHosts;
import java.util.List;

/** Computes the policies of pages that contain articles, from the resources that these load. */
final class Policies {
    private final OwnHosts ownHosts;
    private final BodyRenderer bodies;

    /** The policy of a page without articles, with the assets, the logo and the search of the site. */
    private final ContentSecurityPolicy withoutArticles = new ContentSecurityPolicy();

    Policies(Site site, OwnHosts ownHosts, Assets assets, BodyRenderer bodies) {
        this.ownHosts = ownHosts;
        this.bodies = bodies;
        assets.allowIn(withoutArticles);
        if (site.logo() != null) new Walk(withoutArticles).node(site.logo(), false);
        if (site.search() != null) withoutArticles.form(site.search().action());
    }

    String of(List<Article> articles, List<PolicySource> ofSlots) {
        ContentSecurityPolicy policy = new ContentSecurityPolicy(withoutArticles);
        Walk walk = new Walk(policy);
        for (Article article : articles) walk.article(article);
        for (PolicySource source : ofSlots) policy.allow(source);
        return policy.text();
    }

    /** Adds what nodes load to a policy. */
    private final class Walk {
        private final ContentSecurityPolicy policy;

        Walk(ContentSecurityPolicy policy) {
            this.policy = policy;
        }

        void article(Article article) {
            nodes(article.standfirst(), false);
            if (article.leadMedia() != null) nodes(List.of(article.leadMedia()), false);
            for (Correction correction : article.corrections()) nodes(correction.children(), false);
            nodes(article.related(), false);
            nodes(article.body().children(), false);
        }

        private void nodes(List<? extends Node> nodes, boolean inEmbed) {
            for (int at = 0; at < nodes.size(); at++) {
                Node node = nodes.get(at);
                // Half of all nodes, and nothing to load.
                if (node instanceof Text) continue;
                node(node, inEmbed);
                // An override of embeds may load everything in the fallback at once.
                nodes(node.contents(), inEmbed || (node instanceof Embed && !bodies.overrides(Embed.class)));
            }
        }

        void node(Node node, boolean inEmbed) {
            if (node instanceof Image image && (!inEmbed || ownHosts.serve(image))) {
                policy.image(image.url());
                for (Rendition rendition : image.renditions()) policy.image(rendition.url());
            }
            if (node instanceof Video video) {
                if (video.poster() != null && (!inEmbed || ownHosts.serve(video.poster())))
                    policy.image(video.poster());
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
}
