/**
 * An example of a web server for a newsroom: articles in a database, pages rendered by Lede, the HTTP server of the JDK.
 * Start reading at {@link dev.lede.examples.newsroom.Newsroom}, then read {@code Desk}, which handles the requests.
 */
@NullMarked
package dev.lede.examples.newsroom;

import org.jspecify.annotations.NullMarked;
