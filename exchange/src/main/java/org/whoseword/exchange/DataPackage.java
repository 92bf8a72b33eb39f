package org.whoseword.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The description of a Frictionless data package: columns, size and hash of its one table. */
final class DataPackage {

  static final String NAME = "datapackage.json";

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private DataPackage() {}

  static void describe(Path folder, Path file, Format format, String said, Export.Written written)
      throws IOException {
    boolean csv = format == Format.CSV;
    Table table = format.table();
    ObjectNode root = JSON.createObjectNode();
    root.put("profile", csv ? "tabular-data-package" : "data-package");
    root.put("name", "whoseword-" + table.name());
    root.put("title", table.title());
    ObjectNode about = root.putObject("whoseword");
    about.put("query", said);
    about.put("claims", written.claims());
    about.put("left_out", written.leftOut());
    ObjectNode resource = root.putArray("resources").addObject();
    resource.put("profile", csv ? "tabular-data-resource" : "data-resource");
    resource.put("name", table.name());
    resource.put("path", file.getFileName().toString());
    resource.put("format", csv ? "csv" : "jsonl");
    resource.put("mediatype", csv ? "text/csv" : "application/jsonl");
    resource.put("encoding", "utf-8");
    resource.put("bytes", Files.size(file));
    resource.put("hash", "sha256:" + sha256(file));
    if (csv) {
      resource
          .putObject("dialect")
          .put("delimiter", ",")
          .put("lineTerminator", "\n")
          .put("doubleQuote", true);
    }
    schema(resource.putObject("schema"), table);
    String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    Files.writeString(folder.resolve(NAME), text.replace("\r\n", "\n"));
  }

  private static void schema(ObjectNode schema, Table table) {
    ArrayNode fields = schema.putArray("fields");
    for (Column column : table.columns()) {
      ObjectNode field = fields.addObject();
      field.put("name", column.name());
      field.put("type", column.kind().schema());
      field.put("description", column.about());
      if (column.kind() == Column.Kind.YES_NO) {
        field.putArray("trueValues").add("true");
        field.putArray("falseValues").add("false");
      }
    }
    schema.putArray("missingValues").add("");
    schema.put("primaryKey", "claim");
  }

  static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java knows SHA-256", impossible);
    }
  }
}
