package org.whoseword.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The npm packages that the built-in index is made from, fetched when they are not there yet. */
record BuildPackages(Path module) {

  private static final long PATIENCE_MINUTES = 10;

  Path path(String name) {
    return module.resolve("node_modules").resolve(name);
  }

  Path lock() {
    return module.resolve("package-lock.json");
  }

  /**
   * Runs {@code npm ci}, which checks every package against its hash in the lock file, unless the
   * packages of the lock file lie there already: then a build needs no network.
   */
  void fetch() throws IOException, InterruptedException {
    if (isThere()) {
      return;
    }
    boolean windows = java.io.File.separatorChar == '\\';
    Process npm;
    try {
      npm =
          new ProcessBuilder(
                  windows ? "npm.cmd" : "npm",
                  "ci",
                  "--ignore-scripts",
                  "--no-audit",
                  "--no-fund",
                  "--loglevel=error")
              .directory(module.toFile())
              .redirectErrorStream(true)
              .inheritIO()
              .start();
    } catch (IOException e) {
      throw new IOException("the build needs Node 18 or newer with npm on the PATH", e);
    }
    if (!npm.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
      npm.destroy();
      throw new IOException("npm ci took longer than " + PATIENCE_MINUTES + " minutes");
    }
    if (npm.exitValue() != 0 || !isThere()) {
      throw new IOException("npm ci in " + module + " ended with status " + npm.exitValue());
    }
  }

  private boolean isThere() throws IOException {
    ObjectMapper json = new ObjectMapper();
    JsonNode locked = json.readTree(lock().toFile()).path("packages");
    for (Iterator<Map.Entry<String, JsonNode>> all = locked.fields(); all.hasNext(); ) {
      Map.Entry<String, JsonNode> each = all.next();
      Path description = module.resolve(each.getKey()).resolve("package.json");
      if (each.getKey().isEmpty()) {
        continue;
      }
      String version = each.getValue().path("version").asText();
      if (!Files.exists(description)
          || !json.readTree(description.toFile()).path("version").asText().equals(version)) {
        return false;
      }
    }
    return true;
  }
}
