package dev.lede.examples.newsroom;

import java.nio.file.Path;

/** A newsroom for tests of its own pages in a browser. */
public final class OpenNewsroom implements AutoCloseable {
    private final Newsroom newsroom;

    private OpenNewsroom(Path folder) {
        newsroom = Newsroom.open(0, "", folder.resolve("newsroom"), System.err);
    }

    /**
     * Starts a newsroom with the samples.
     *
     * @param folder an empty directory for its database
     */
    public static OpenNewsroom withSamples(Path folder) {
        return new OpenNewsroom(folder);
    }

    /** Returns the URL of the server, without a slash at the end. */
    public String url() {
        return newsroom.url();
    }

    @Override
    public void close() {
        newsroom.close();
    }
}
