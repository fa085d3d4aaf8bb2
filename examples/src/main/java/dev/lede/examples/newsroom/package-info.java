/**
 * A newsroom's server, such as one writes in an afternoon: articles in a database, pages by Lede, the JDK's own server. It is
 * documentation that runs: read {@link dev.lede.examples.newsroom.Newsroom} first, then the desk that answers requests.
 */
@NullMarked
package dev.lede.examples.newsroom;

import org.jspecify.annotations.NullMarked;
