package dev.lede.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All other hosts of the web, for a browser that is started with {@link #argument}. It answers nobody, and remembers who was
 * asked for: a browser says the name of the host, in the clear, when it begins to speak (RFC 6066, server_name).
 */
final class Elsewhere implements AutoCloseable {
    private static final Pattern HOST = Pattern.compile("(?:[a-z0-9-]+\\.)+(?:com|org|net|example)");

    private final ServerSocket socket;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    Elsewhere() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread listener = new Thread(this::listen, "elsewhere");
        listener.setDaemon(true);
        listener.start();
    }

    /** What leads the browser here by all names, but for those of its maker, whom it asks by itself. */
    String argument() {
        return "--host-resolver-rules=MAP *.google.com ~NOTFOUND, MAP *.googleapis.com ~NOTFOUND, MAP * 127.0.0.1:"
                + socket.getLocalPort() + ", EXCLUDE 127.0.0.1";
    }

    /** The hosts that were asked for, in the order of the asking. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket visitor = socket.accept()) {
                asked.add(hostAskedFor(visitor.getInputStream()));
            } catch (IOException closed) {
                // The browser gave up, or the test has ended.
            }
        }
    }

    private static String hostAskedFor(InputStream said) throws IOException {
        StringBuilder heard = new StringBuilder();
        byte[] part = new byte[4_096];
        for (int length = said.read(part); length > 0; length = said.read(part)) {
            heard.append(new String(part, 0, length, StandardCharsets.ISO_8859_1));
            Matcher host = HOST.matcher(heard);
            if (host.find()) return host.group();
        }
        return "nobody by name";
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
