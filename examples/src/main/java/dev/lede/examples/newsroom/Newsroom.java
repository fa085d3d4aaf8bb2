package dev.lede.examples.newsroom;

import com.sun.net.httpserver.HttpServer;
import dev.lede.core.url.WebUrl;
import dev.lede.examples.SampleArticles;
import dev.lede.examples.newsroom.database.Database;
import dev.lede.examples.newsroom.database.DatabaseException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The web server of a newsroom. It serves the sample articles from a database, in three languages, with views, search and
 * preferences.
 *
 * <pre>{@code
 * ./mvnw -q -pl examples -am compile exec:java -Dexec.args="--serve 8080"
 * }</pre>
 *
 * <p>The server accepts connections from this machine only. For public use, put a proxy with TLS in front of it, which
 * forwards the {@code Host} header unchanged.
 *
 * <table>
 * <caption>System properties</caption>
 * <tr><th scope="col">property</th><th scope="col">default</th><th scope="col">meaning</th></tr>
 * <tr><th scope="row">{@code lede.newsroom}</th><td>{@code target/newsroom}</td><td>the database file, without its suffix
 * {@code .mv.db}; created with the sample articles if it does not exist</td></tr>
 * <tr><th scope="row">{@code lede.newsroom.jdbc}</th><td>none</td><td>the URL of a database of PostgreSQL to use instead:
 * {@code jdbc:postgresql://localhost/newsroom?user=newsroom}</td></tr>
 * <tr><th scope="row">{@code lede.newsroom.url}</th><td>{@code http://localhost:} and the port</td><td>the public URL
 * of the server, without a path: {@code https://news.example}. Canonical URLs, and those of feeds and sitemaps, begin with
 * it</td></tr>
 * <tr><th scope="row">{@code lede.newsroom.desk}</th><td>{@code false}</td><td>{@code true} adds the page {@code /desk/import},
 * on which an editor at this machine imports the article of another site</td></tr>
 * </table>
 *
 * <p>The JDK's server itself responds to a request whose target is not a URI, such as {@code /%zz} or {@code //}: with the
 * status 400 and without a page, since no handler is called.
 */
public final class Newsroom implements AutoCloseable {
    static final List<Locale> LANGUAGES = SampleArticles.languages();

    private static final String OPTION = "--serve";

    /**
     * The maximum number of connections; the JDK's server closes further ones. Each connection can have a thread, so a slow
     * client, which occupies a thread until a timeout of {@link #limitClients}, does not delay others. {@link Desk} limits
     * the number of responses that are computed at the same time.
     */
    static final int MAX_CONNECTIONS = 512;

    /** The maximum number of requests that wait for a thread, if a system property allows more connections. */
    private static final int MAX_QUEUE = 200;

    private static final int SECONDS_TO_FINISH = 5;

    private final Archive archive;
    private final HttpServer server;
    private final ThreadPoolExecutor threads;

    private Newsroom(Archive archive, HttpServer server) {
        this.archive = archive;
        this.server = server;
        threads = new ThreadPoolExecutor(
                MAX_CONNECTIONS, MAX_CONNECTIONS, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(MAX_QUEUE));
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * Runs the server until the process receives Ctrl-C or SIGTERM.
     *
     * @param arguments {@code --serve} and a port; 0 selects a free port
     * @param out receives the URL of the server
     * @param err receives errors, one line each
     * @return the exit status, if the server could not start
     */
    public static int serve(List<String> arguments, PrintStream out, PrintStream err) {
        String file = System.getProperty("lede.newsroom", "target/newsroom");
        String jdbc = System.getProperty("lede.newsroom.jdbc", "");
        String url = System.getProperty("lede.newsroom.url", "");
        boolean hasImports = Boolean.getBoolean("lede.newsroom.desk");
        try {
            Database database = jdbc.isEmpty() ? Database.file(Path.of(file)) : Database.at(jdbc);
            return serve(arguments, url, database, hasImports, out, err);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    static int serve(
            List<String> arguments,
            String url,
            Database database,
            boolean hasImports,
            PrintStream out,
            PrintStream err) {
        try {
            Newsroom newsroom = open(port(arguments), url, database, hasImports, err);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                newsroom.close();
                out.println("The newsroom is closed.");
            }));
            out.println("The newsroom is open at " + newsroom.url() + "/ (press Ctrl-C to close it)");
            new CountDownLatch(1).await();
            return 0;
        } catch (IllegalArgumentException | DatabaseException e) {
            err.println(e.getMessage());
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /**
     * Starts the server.
     *
     * @param port 0..65535
     * @param url the public URL; empty for that of this machine
     * @param database the database
     * @param hasImports whether there is a page on which editors import articles
     * @param log receives errors of requests
     * @throws IllegalArgumentException if the port is in use, or the URL is not that of a site
     * @throws DatabaseException if the database cannot be opened or filled
     */
    static Newsroom open(int port, String url, Database database, boolean hasImports, PrintStream log) {
        Optional<String> site = url.isEmpty() ? Optional.empty() : Optional.of(site(url));
        limitClients();
        HttpServer server = bind(port);
        try {
            return open(server, site, Archive.open(database), hasImports, log);
        } catch (RuntimeException e) {
            server.stop(0);
            throw e;
        }
    }

    private static Newsroom open(
            HttpServer server, Optional<String> site, Archive archive, boolean hasImports, PrintStream log) {
        try {
            archive.fill(SampleArticles.all());
            Newsroom newsroom = new Newsroom(archive, server);
            server.createContext("/", new Desk(archive, site.orElseGet(newsroom::url), hasImports, log));
            server.setExecutor(newsroom.threads);
            server.start();
            return newsroom;
        } catch (RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    /** Returns the URL of the server without a slash at the end: {@code http://localhost:8080}. */
    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Returns the current number of threads. */
    int threads() {
        return threads.getPoolSize();
    }

    Archive archive() {
        return archive;
    }

    /** Stops accepting requests, waits for the current ones, and closes the database. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            threads.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.stop(0);
        archive.close();
    }

    private static int port(List<String> arguments) {
        String option = arguments.get(0);
        if (!option.equals(OPTION))
            throw new IllegalArgumentException(
                    "unknown option: " + option + "; there are " + OPTION + " PORT and --import EXPORT DIRECTORY");
        if (arguments.size() > 2)
            throw new IllegalArgumentException(
                    OPTION + " accepts a port and no other arguments: " + String.join(" ", arguments));
        String port = arguments.size() == 2 ? arguments.get(1) : "";
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535) {
            throw new IllegalArgumentException(
                    OPTION + " requires a port, 0 to 65535, for example \"" + OPTION + " 8080\": \"" + port + "\"");
        }
        return Integer.parseInt(port);
    }

    private static String site(String url) {
        return WebUrl.parse(url)
                .filter(WebUrl::isAbsolute)
                .filter(site -> site.path().matches("/?") && !url.matches(".*[@?#].*"))
                .flatMap(WebUrl::origin)
                .orElseThrow(() -> new IllegalArgumentException(
                        "lede.newsroom.url must be a URL without a path, for example https://news.example: \"" + url
                                + "\""));
    }

    private static HttpServer bind(int port) {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (BindException e) {
            throw new IllegalArgumentException("port " + port + " is not available: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Limits slow, greedy and numerous clients. The JDK's server reads the limits from system properties, once in a JVM; the
     * defaults suit trusted clients only. Properties that are set on the command line are kept.
     */
    private static void limitClients() {
        // The maximum number of seconds to receive a request, to send its response, and for an idle connection.
        setDefault("sun.net.httpserver.maxReqTime", 10);
        setDefault("sun.net.httpserver.maxRspTime", 60);
        setDefault("sun.net.httpserver.idleInterval", 30);
        setDefault("sun.net.httpserver.maxIdleConnections", 200);
        setDefault("jdk.httpserver.maxConnections", MAX_CONNECTIONS);
        setDefault("sun.net.httpserver.maxReqHeaders", 100);
        setDefault("sun.net.httpserver.maxReqHeaderSize", 16_384);
        // The maximum number of bytes of an unread request body that are skipped to reuse the connection.
        setDefault("sun.net.httpserver.drainAmount", 16_384);
        // A response is written at once, so Nagle's algorithm only delays its last packet.
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
    }

    private static void setDefault(String property, int value) {
        if (System.getProperty(property) == null) System.setProperty(property, Integer.toString(value));
    }
}
