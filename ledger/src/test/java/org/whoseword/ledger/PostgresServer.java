package org.whoseword.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A real server of PostgreSQL, started for the tests from Debian's packages in a folder of its own
 * and stopped when they are over. Where there is none, tests that need it are skipped, loudly; with
 * {@code CI=true} they fail.
 */
final class PostgresServer {

  private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

  /** Whom the server runs as when we are root, which it refuses: the package makes this user. */
  private static final String USER = "postgres";

  private static Optional<PostgresServer> running = Optional.empty();

  private final Path programs;
  private final Path folder;
  private final int port;
  private int schemas;

  private PostgresServer(Path programs, Path folder, int port) {
    this.programs = programs;
    this.folder = folder;
    this.port = port;
  }

  /** The server; the same one for all tests of this process. */
  static synchronized PostgresServer get() {
    if (running.isEmpty()) {
      running = Optional.of(start());
    }
    return running.get();
  }

  /** The address of a schema in which there is nothing. */
  synchronized String empty() {
    String schema = "ledger" + ++schemas;
    sql("CREATE SCHEMA " + schema);
    return "postgresql://test@127.0.0.1:" + port + "/postgres?currentSchema=" + schema;
  }

  /** The same database for another user. */
  String as(String user, String address) {
    return address.replace("//test@", "//" + user + "@");
  }

  int port() {
    return port;
  }

  /** Runs a statement as the owner of all. */
  void sql(String statement) {
    run(
        programs.resolve("psql").toString(),
        "--quiet",
        "--no-psqlrc",
        "--host=127.0.0.1",
        "--port=" + port,
        "--username=test",
        "--dbname=postgres",
        "--set=ON_ERROR_STOP=1",
        "--command=" + statement);
  }

  private static PostgresServer start() {
    Optional<Path> programs = programs();
    if (programs.isEmpty()) {
      String none = "no PostgreSQL on this machine (Debian: apt-get install postgresql)";
      if ("true".equals(System.getenv("CI"))) {
        fail(none + ", and CI must not go without");
      }
      System.err.println("\n!!! SKIPPED: all tests of ledgers in PostgreSQL: " + none + "\n");
      Assumptions.abort(none);
    }
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Path folder = Files.createTempDirectory("whoseword-postgres");
      PostgresServer server = new PostgresServer(programs.get(), folder, free.getLocalPort());
      free.close();
      server.begin();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make a folder for the server", e);
    }
  }

  /** The newest version's. */
  private static Optional<Path> programs() {
    if (!Files.isDirectory(DEBIAN)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(DEBIAN)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(Comparator.comparing(bin -> version(bin)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look into " + DEBIAN, e);
    }
  }

  private static int version(Path bin) {
    String name = String.valueOf(bin.getName(bin.getNameCount() - 2));
    return name.matches("[0-9]{1,3}") ? Integer.parseInt(name) : 0;
  }

  private void begin() throws IOException {
    if (isRoot()) {
      run("chown", USER, folder.toString());
    }
    Path data = folder.resolve("data");
    run(
        as(
            programs.resolve("initdb").toString(),
            "--pgdata=" + data,
            "--username=test",
            "--auth=trust",
            "--encoding=UTF8",
            // A locale that sorts as nobody else does: ours must not depend on it.
            "--no-locale",
            "--no-sync"));
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    run(
        as(
            programs.resolve("pg_ctl").toString(),
            "--pgdata=" + data,
            "--log=" + folder.resolve("log"),
            "--wait",
            "--options=-p "
                + port
                + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off",
            "start"));
  }

  private void stop() {
    run(
        as(
            programs.resolve("pg_ctl").toString(),
            "--pgdata=" + folder.resolve("data"),
            "--mode=immediate",
            "stop"));
    run("rm", "-r", folder.toString());
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static String[] as(String... command) {
    List<String> all = new ArrayList<>();
    if (isRoot()) {
      all.addAll(List.of("runuser", "-u", USER, "--"));
    }
    all.addAll(List.of(command));
    return all.toArray(new String[0]);
  }

  private static void run(String... command) {
    try {
      Path said = Files.createTempFile("whoseword-postgres", ".out");
      Process process =
          new ProcessBuilder(command)
              .directory(Path.of("/").toFile())
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      int status = process.waitFor();
      String words = Files.readString(said);
      Files.delete(said);
      assertEquals(0, status, () -> String.join(" ", command) + "\n" + words);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot run " + command[0], e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
