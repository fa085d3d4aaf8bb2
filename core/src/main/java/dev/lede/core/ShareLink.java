package dev.lede.core;

/** The address that shares one article at one {@link ShareTarget}. Only {@link Article#shareLinks} makes it. */
public final class ShareLink {
    private final ShareTarget target;
    private final String href;

    ShareLink(ShareTarget target, String href) {
        this.target = target;
        this.href = href;
    }

    /**
     * Where the article is shared.
     *
     * @return the target
     */
    public ShareTarget target() {
        return target;
    }

    /**
     * The address, all data in it percent-encoded (RFC 3986).
     *
     * @return an https, http, mailto or viber address
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
