package org.whoseword.intake;

import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;

/**
 * Reports from RSS and Atom feeds: one an entry, its fullest text taken. Document types and
 * external entities are not read, whatever the feed says.
 */
final class Feeds {

  private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private static final Pattern ENCODING =
      Pattern.compile("^\\s*<\\?xml[^>]*encoding=[\"']([A-Za-z0-9._-]{2,40})[\"']");

  private final Origin origin;
  private final Given given;
  private final Consumer<FeedEntry> sink;
  private Optional<String> outlet = Optional.empty();
  private int entries;

  private Feeds(Origin origin, Given given, Consumer<FeedEntry> sink) {
    this.origin = origin;
    this.given = given;
    this.sink = sink;
  }

  /** Hands over the entries' own texts up to the end, or up to where the XML breaks. */
  static void read(byte[] bytes, Origin origin, Given given, Consumer<Arrival> sink) {
    entries(bytes, origin, given, entry -> sink.accept(entry.own()));
  }

  /** Hands over the entries; what is wrong with the feed comes as an entry that is a refusal. */
  static void entries(byte[] bytes, Origin origin, Given given, Consumer<FeedEntry> sink) {
    Charset charset = given.encoding().orElseGet(() -> declared(bytes));
    Optional<String> words = Decoder.decode(bytes, charset);
    if (words.isEmpty()) {
      sink.accept(fault(origin.refuse("input.encoding", Decoder.explain(charset))));
      return;
    }
    Feeds feed = new Feeds(origin, given, sink);
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(words.get()));
      feed.read(xml);
      if (feed.entries == 0) {
        sink.accept(fault(origin.refuse("feed.empty", "a feed without entries")));
      }
    } catch (XMLStreamException broken) {
      sink.accept(
          fault(
              origin.refuse(
                  "feed.syntax", "broken XML behind entry " + feed.entries + ": " + why(broken))));
    }
  }

  private static FeedEntry fault(Arrival.Refusal refusal) {
    return new FeedEntry(Optional.empty(), Optional.empty(), refusal);
  }

  /** The encoding that the XML declaration names; UTF-8 where it names none that is known. */
  private static Charset declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
    Matcher encoding = ENCODING.matcher(head);
    return Optional.of(encoding)
        .filter(Matcher::find)
        .flatMap(found -> Served.known(found.group(1)))
        .orElse(StandardCharsets.UTF_8);
  }

  /** The last line of a message whose first lines repeat row and column. */
  private static String why(XMLStreamException broken) {
    String message = String.valueOf(broken.getMessage());
    return message.substring(message.lastIndexOf('\n') + 1);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    boolean atom = false;
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        atom |= ATOM.equals(xml.getNamespaceURI());
        if (name.equals("item") || name.equals("entry")) {
          entries++;
          Map<String, String> fields = entry(xml, name);
          sink.accept(new FeedEntry(field(fields, "guid", "id"), link(fields), arrive(fields)));
        } else if (name.equals("title") && outlet.isEmpty()) {
          outlet = Optional.of(plain(inner(xml))).filter(title -> !title.isBlank());
        } else if (name.equals("image") && !atom) {
          inner(xml);
        }
      }
    }
  }

  /** The texts of an entry's elements, each under the name that it has for us. */
  private static Map<String, String> entry(XMLStreamReader xml, String end)
      throws XMLStreamException {
    Map<String, String> fields = new HashMap<>();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(end)) {
        return fields;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        if (name.equals("encoded") && CONTENT.equals(xml.getNamespaceURI())) {
          name = "content";
        }
        String href = xml.getAttributeValue(null, "href");
        String relation = xml.getAttributeValue(null, "rel");
        if (name.equals("link") && href != null) {
          if (relation == null || relation.equals("alternate")) {
            fields.putIfAbsent("link", href);
          }
          inner(xml);
        } else {
          fields.putIfAbsent(name, inner(xml).strip());
        }
      }
    }
    return fields;
  }

  /** All characters down to the element's end; an author's name stands in an element of its own. */
  private static String inner(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          text.append(xml.getLocalName().equals("p") ? "\n\n" : " ");
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
        default -> {}
      }
    }
    return text.toString();
  }

  private Arrival arrive(Map<String, String> fields) {
    Origin at = origin.line(entries);
    Optional<String> id = field(fields, "guid", "id");
    Optional<String> title = field(fields, "title").map(Feeds::plain);
    String text =
        field(fields, "content", "description", "summary")
            .flatMap(html -> Pages.words(html, title, given))
            .map(PageText::text)
            .orElse("");
    if (text.isBlank()) {
      return at.refuse(id, "record.no-text", "an entry without text");
    }
    return Draft.of(text)
        .withOwnId(id)
        .withHeader(
            title,
            field(fields, "pubDate", "published", "date", "updated"),
            outlet,
            link(fields),
            field(fields, "language"),
            field(fields, "creator", "author").map(Feeds::plain))
        .arrive(at, given);
  }

  /** An entry's id may be its address. */
  private static Optional<String> link(Map<String, String> fields) {
    return field(fields, "link")
        .or(() -> field(fields, "guid", "id").filter(own -> own.startsWith("http")));
  }

  private static Optional<String> field(Map<String, String> fields, String... names) {
    for (String name : names) {
      String value = fields.get(name);
      if (value != null && !value.isBlank()) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  private static String plain(String html) {
    return Jsoup.parse(html).text();
  }
}
