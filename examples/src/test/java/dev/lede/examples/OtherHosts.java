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
 * A server to which a browser with the {@linkplain #argument argument} sends the requests for all other hosts. It never
 * responds, and records the hosts: the first message of a TLS connection contains the name of the host in plain text (RFC
 * 6066, server_name).
 */
final class OtherHosts implements AutoCloseable {
    private static final Pattern HOST = Pattern.compile("(?:[a-z0-9-]+\\.)+(?:com|org|net|example)");

    private final ServerSocket socket;
    private final List<String> hosts = new CopyOnWriteArrayList<>();

    OtherHosts() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread listener = new Thread(this::listen, "other-hosts");
        listener.setDaemon(true);
        listener.start();
    }

    /** Returns the argument that resolves all hosts to this server, except for Google's, which Chromium contacts itself. */
    String argument() {
        return "--host-resolver-rules=MAP *.google.com ~NOTFOUND, MAP *.googleapis.com ~NOTFOUND, MAP * 127.0.0.1:"
                + socket.getLocalPort() + ", EXCLUDE 127.0.0.1";
    }

    /** Returns the requested hosts, in the order of the requests. */
    List<String> hosts() {
        return List.copyOf(hosts);
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket connection = socket.accept()) {
                hosts.add(requestedHost(connection.getInputStream()));
            } catch (IOException closed) {
                // The browser closed the connection, or the test has ended.
            }
        }
    }

    private static String requestedHost(InputStream in) throws IOException {
        StringBuilder received = new StringBuilder();
        byte[] part = new byte[4_096];
        for (int length = in.read(part); length > 0; length = in.read(part)) {
            received.append(new String(part, 0, length, StandardCharsets.ISO_8859_1));
            Matcher host = HOST.matcher(received);
            if (host.find()) return host.group();
        }
        return "no host";
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
