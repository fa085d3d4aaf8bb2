package dev.lede.core;

/** The URL that shares one article with one {@link ShareTarget}. Create it with {@link Article#shareLinks}. */
public final class ShareLink {
    private final ShareTarget target;
    private final String href;

    ShareLink(ShareTarget target, String href) {
        this.target = target;
        this.href = href;
    }

    /**
     * Returns the target that the link shares the article with.
     *
     * @return the target
     */
    public ShareTarget target() {
        return target;
    }

    /**
     * Returns the URL. All data in it is percent-encoded (RFC 3986).
     *
     * @return a URL with the scheme https, http, mailto or viber
     */
    public String href() {
        return href;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShareLink that && target.equals(that.target) && href.equals(that.href);
    }

    @Override
    public int hashCode() {
        return href.hashCode();
    }

    @Override
    public String toString() {
        return href;
    }
}
