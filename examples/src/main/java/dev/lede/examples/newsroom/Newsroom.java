package dev.lede.examples.newsroom;

import com.sun.net.httpserver.HttpServer;
import dev.lede.core.url.WebUrl;
import dev.lede.examples.SampleArticles;
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
 * A newsroom's server: the sample articles from a database, in three languages, with views, search and preferences.
 *
 * <pre>{@code
 * ./mvnw -q -pl examples -am compile exec:java -Dexec.args="--serve 8080"
 * }</pre>
 *
 * <p>It listens on this machine only. For the world, a proxy that speaks TLS stands before it, and passes the header {@code Host}
 * on as it comes.
 *
 * <table>
 * <caption>System properties</caption>
 * <tr><th scope="col">property</th><th scope="col">default</th><th scope="col">meaning</th></tr>
 * <tr><th scope="row">{@code lede.newsroom}</th><td>{@code target/newsroom}</td><td>the database file, without its suffix
 * {@code .mv.db}; made and filled with the sample articles if it is not there</td></tr>
 * <tr><th scope="row">{@code lede.newsroom.url}</th><td>{@code http://localhost:} and the port</td><td>where readers find it,
 * without a path: {@code https://news.example}. An article's translations are addressed so</td></tr>
 * </table>
 */
public final class Newsroom implements AutoCloseable {
    static final List<Locale> LANGUAGES = SampleArticles.languages();

    private static final String OPTION = "--serve";

    /**
     * The most connections at once; the JDK closes those beyond. There may be a thread for each: a client that sends or takes
     * slowly holds one until {@link #boundClients} ends it, and nobody waits for that. {@link Desk} bounds what they do at once.
     */
    static final int CONNECTIONS = 512;

    /** Requests that wait for a thread, which only happens where more connections are allowed by a system property. */
    private static final int QUEUE = 200;

    private static final int SECONDS_TO_FINISH = 5;

    private final Archive archive;
    private final HttpServer server;
    private final ThreadPoolExecutor threads;

    private Newsroom(Archive archive, HttpServer server) {
        this.archive = archive;
        this.server = server;
        threads =
                new ThreadPoolExecutor(CONNECTIONS, CONNECTIONS, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(QUEUE));
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * Serves until the process is told to end, by Ctrl-C or SIGTERM.
     *
     * @param arguments {@code --serve} and a port; 0 takes one that is free
     * @param out is told the address
     * @param err is told in one line what is wrong
     * @return the status to end with, if it could not begin
     */
    public static int serve(List<String> arguments, PrintStream out, PrintStream err) {
        Path database = Path.of(System.getProperty("lede.newsroom", "target/newsroom"));
        return serve(arguments, System.getProperty("lede.newsroom.url", ""), database, out, err);
    }

    static int serve(List<String> arguments, String url, Path database, PrintStream out, PrintStream err) {
        try {
            Newsroom newsroom = open(port(arguments), url, database, err);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                newsroom.close();
                out.println("The newsroom is closed.");
            }));
            out.println("The newsroom is open at " + newsroom.address() + "/ (Ctrl-C ends it)");
            new CountDownLatch(1).await();
            return 0;
        } catch (IllegalArgumentException | ArchiveException e) {
            err.println(e.getMessage());
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /**
     * Opens the newsroom.
     *
     * @param port 0..65535
     * @param url where readers find it; empty: here
     * @param database the file, without its suffix
     * @param log is told what goes wrong later
     * @throws IllegalArgumentException if the port is in use, or the address not that of a site
     * @throws ArchiveException if the database cannot be opened or filled
     */
    static Newsroom open(int port, String url, Path database, PrintStream log) {
        Optional<String> site = url.isEmpty() ? Optional.empty() : Optional.of(site(url));
        boundClients();
        HttpServer server = bind(port);
        try {
            return open(server, site, Archive.open(database), log);
        } catch (RuntimeException e) {
            server.stop(0);
            throw e;
        }
    }

    private static Newsroom open(HttpServer server, Optional<String> site, Archive archive, PrintStream log) {
        try {
            archive.fill(SampleArticles.all());
            Newsroom newsroom = new Newsroom(archive, server);
            Pages pages = new Pages(site.orElseGet(newsroom::address));
            server.createContext("/", new Desk(archive, pages, log));
            server.setExecutor(newsroom.threads);
            server.start();
            return newsroom;
        } catch (RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    /** Where it is open, without a slash at the end: {@code http://localhost:8080}. */
    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** How many threads there are now. */
    int threads() {
        return threads.getPoolSize();
    }

    Archive archive() {
        return archive;
    }

    /** Takes no more requests, finishes those that run, and closes the database. */
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
            throw new IllegalArgumentException("unknown option: " + option + "; there is " + OPTION + " PORT");
        if (arguments.size() > 2)
            throw new IllegalArgumentException(
                    OPTION + " takes a port and nothing else: " + String.join(" ", arguments));
        String port = arguments.size() == 2 ? arguments.get(1) : "";
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535) {
            throw new IllegalArgumentException(
                    OPTION + " needs a port, 0 to 65535, as in \"" + OPTION + " 8080\": \"" + port + "\"");
        }
        return Integer.parseInt(port);
    }

    private static String site(String url) {
        return WebUrl.parse(url)
                .filter(WebUrl::isAbsolute)
                .filter(site -> site.path().matches("/?") && !url.matches(".*[@?#].*"))
                .flatMap(WebUrl::origin)
                .orElseThrow(() -> new IllegalArgumentException(
                        "lede.newsroom.url must be the address of a site, as in \"https://news.example\": \"" + url
                                + "\""));
    }

    private static HttpServer bind(int port) {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (BindException e) {
            throw new IllegalArgumentException("port " + port + " cannot be had: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What the JDK's server does about clients that are slow, greedy or many, it learns from system properties, once in the
     * life of a JVM. Their defaults are meant for nobody but friends. Those that were given on the command line stay.
     */
    private static void boundClients() {
        // Seconds for a request to arrive, for its answer to be taken, and for a connection to lie idle.
        unlessGiven("sun.net.httpserver.maxReqTime", 10);
        unlessGiven("sun.net.httpserver.maxRspTime", 60);
        unlessGiven("sun.net.httpserver.idleInterval", 30);
        unlessGiven("sun.net.httpserver.maxIdleConnections", 200);
        unlessGiven("jdk.httpserver.maxConnections", CONNECTIONS);
        unlessGiven("sun.net.httpserver.maxReqHeaders", 100);
        unlessGiven("sun.net.httpserver.maxReqHeaderSize", 16_384);
        // Bytes of a request's body that are read past, to keep the connection.
        unlessGiven("sun.net.httpserver.drainAmount", 16_384);
        // An answer is written in one go: waiting for more of it only delays its end.
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
    }

    private static void unlessGiven(String property, int value) {
        if (System.getProperty(property) == null) System.setProperty(property, Integer.toString(value));
    }
}
