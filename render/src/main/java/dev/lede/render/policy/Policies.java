package dev.lede.render.policy;

import dev.lede.core.Article;
import dev.lede.core.Contributor;
import dev.lede.core.Correction;
import dev.lede.core.Site;
import dev.lede.core.SiteSearch;
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
import dev.lede.render.body.Players;
import java.util.List;

/** Computes the policies of pages that contain articles, from the resources that these load. */
public final class Policies {
    private final OwnHosts ownHosts;
    private final Players players;
    private final boolean embedsAreOverridden;

    /** The policy of a page without articles, with the assets, the logo and the search of the site. */
    private final ContentSecurityPolicy withoutArticles;

    /**
     * Creates the policies of a renderer.
     *
     * @param site the site
     * @param ownHosts the hosts of the site
     * @param always the policy of a page with only the assets and the markup of the host that is in all pages
     * @param players the players that embeds may load
     * @param embedsAreOverridden whether the host renders embeds, with their fallback
     */
    public Policies(
            Site site, OwnHosts ownHosts, ContentSecurityPolicy always, Players players, boolean embedsAreOverridden) {
        this.ownHosts = ownHosts;
        this.players = players;
        this.embedsAreOverridden = embedsAreOverridden;
        withoutArticles = new ContentSecurityPolicy(always);
        if (site.logo() != null) new Walk(withoutArticles).node(site.logo(), false);
        for (SiteSearch search : site.searches()) withoutArticles.form(search.action());
    }

    /** Returns the policy of a page that contains articles, and markup of the host that loads from the given sources. */
    public String of(List<Article> articles, List<PolicySource> ofHost) {
        ContentSecurityPolicy policy = new ContentSecurityPolicy(withoutArticles);
        Walk walk = new Walk(policy);
        for (Article article : articles) walk.article(article);
        for (PolicySource source : ofHost) policy.allow(source);
        return policy.text();
    }

    /** Returns the sources of the images that nodes load. */
    public List<PolicySource> images(List<Node> nodes) {
        ContentSecurityPolicy policy = new ContentSecurityPolicy();
        new Walk(policy).nodes(nodes, false);
        return policy.images();
    }

    /** Adds what nodes load to a policy. */
    private final class Walk {
        private final ContentSecurityPolicy policy;

        Walk(ContentSecurityPolicy policy) {
            this.policy = policy;
        }

        void article(Article article) {
            for (Contributor contributor : article.byline())
                if (contributor.image() != null) node(contributor.image(), false);
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
                nodes(node.contents(), inEmbed || (node instanceof Embed && !embedsAreOverridden));
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
            if (node instanceof Embed embed) players.of(embed).ifPresent(player -> policy.frame(player.url()));
        }

        private void media(List<MediaSource> sources, List<Track> tracks) {
            for (MediaSource source : sources) policy.media(source.url());
            for (Track track : tracks) policy.media(track.url());
        }
    }
}
