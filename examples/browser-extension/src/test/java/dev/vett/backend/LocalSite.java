package dev.vett.backend;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A server on this machine that answers every request alike. */
final class LocalSite implements AutoCloseable {
  private final HttpServer server;

  private LocalSite(String type, byte[] body) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          exchange.getResponseHeaders().add("Content-Type", type);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  /** Starts a page that looks like a social network. */
  static LocalSite socialNetwork() throws IOException {
    try (InputStream page = LocalSite.class.getResourceAsStream("/social.html")) {
      return new LocalSite(
          "text/html; charset=utf-8", Objects.requireNonNull(page, "social.html").readAllBytes());
    }
  }

  /** Starts a backend that gives the same report to every draft. */
  static LocalSite backendThatSays(String report) throws IOException {
    return new LocalSite("application/json", report.getBytes(StandardCharsets.UTF_8));
  }

  String at(String host) {
    return "http://" + host + ":" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
