package org.whoseword.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.whoseword.claim.Claim;
import org.whoseword.claim.Reading;
import org.whoseword.parse.Parse;
import org.whoseword.text.Header;
import org.whoseword.text.PublicationDate;
import org.whoseword.text.Span;
import org.whoseword.text.Zone;
import org.whoseword.what.Count;
import org.whoseword.what.Deed;
import org.whoseword.when.TimeSpan;
import org.whoseword.where.Place;
import org.whoseword.word.Attribution;
import org.whoseword.word.Chain;
import org.whoseword.word.Link;
import org.whoseword.word.Source;

/**
 * A reading in words, for eyes and for diffs: every claim under the sentence that it was read from,
 * one field a line, and then who says what. It holds no offsets, so that line ends do not matter
 * and a word that is added to a report moves nothing else.
 */
public final class GoldenText {

  /** Characters of a content that are shown at either end. */
  private static final int EDGE = 40;

  private final Reading reading;
  private final Parse parse;
  private final String text;
  private final StringBuilder out = new StringBuilder();

  private GoldenText(Reading reading, Parse parse) {
    this.reading = reading;
    this.parse = parse;
    this.text = reading.report().text();
  }

  public static String of(Reading reading, Parse parse) {
    GoldenText page = new GoldenText(reading, parse);
    page.head();
    reading.claims().forEach(page::claim);
    page.attributions();
    page.rest();
    return page.out.toString();
  }

  private void head() {
    Header header = reading.report().header();
    out.append(reading.report().name()).append('\n');
    field("outlet", header.outlet());
    field("published", header.published().map(PublicationDate::text));
    field("byline", header.byline().map(GoldenText::tidy));
    field("agencies", joined(header.agencies()));
    for (Zone zone : reading.zones()) {
      if (zone.kind() != Zone.Kind.BODY) {
        field(zone.kind().name().toLowerCase(Locale.ROOT), Optional.of(excerpt(zone.span())));
      }
    }
    int claims = reading.claims().size();
    out.append('\n').append(claims).append(claims == 1 ? " claim" : " claims").append('\n');
  }

  private void claim(Claim claim) {
    out.append('\n').append(claim.n()).append("  ").append(claim.type());
    claim.mode().ifPresent(mode -> out.append(' ').append(mode));
    claim.cameo().ifPresent(cameo -> out.append(" (").append(cameo).append(')'));
    out.append(", ").append(claim.status());
    out.append(claim.hedged() ? ", hedged" : "").append(claim.background() ? ", background" : "");
    claim.contexts().forEach(context -> out.append(", ").append(context));
    out.append("\n   ").append(sentence(claim.trigger())).append('\n');
    claim.mentions().forEach(each -> field("again", Optional.of(sentence(each))));
    claim.actors().forEach(each -> field("actor", Optional.of(participant(each))));
    claim.recipients().forEach(each -> field("recipient", Optional.of(participant(each))));
    field("where", claim.place().map(this::place));
    field("when", claim.when().map(this::time));
    for (Deed.Toll toll : Deed.Toll.values()) {
      Optional<Count> count = Optional.ofNullable(claim.counts().get(toll));
      field(toll.name().toLowerCase(Locale.ROOT), count.map(this::count));
    }
    field("word of", Optional.of(chain(claim.chain())));
    // A context's rule ends in the span of its word; where that is depends on the line ends.
    String rules = new TreeMap<>(claim.rules()).toString().replaceAll("@\\d+-\\d+", "");
    field("rules", Optional.of(rules));
  }

  private void field(String name, Optional<String> words) {
    words.ifPresent(
        shown ->
            out.append("   ")
                .append(name)
                .append(" ".repeat(Math.max(1, 12 - name.length())))
                .append(shown)
                .append('\n'));
  }

  private static Optional<String> joined(List<String> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", all));
  }

  /** The sentence around a trigger, which stands in brackets. */
  private String sentence(Span trigger) {
    Span around =
        parse.sentences().stream()
            .map(each -> each.span())
            .filter(span -> span.contains(trigger))
            .findFirst()
            .orElse(trigger);
    String before = text.substring(around.start(), trigger.start());
    String after = text.substring(trigger.end(), around.end());
    return tidy(before + "[" + trigger.of(text) + "]" + after);
  }

  private String participant(Claim.Participant each) {
    StringJoiner shown = new StringJoiner(" · ");
    shown.add(words(each.span()));
    String name = tidy(each.name());
    if (!name.equals(words(each.span()))) {
      shown.add(name);
    }
    shown.add(each.code().joined().orElse("?"));
    return shown.toString();
  }

  private String place(Place place) {
    String point =
        place.latitude().isPresent() && place.longitude().isPresent()
            ? " at " + place.latitude().get() + ", " + place.longitude().get()
            : " at no known point";
    return words(place.span()) + " · " + place.name() + " " + place.country().orElse("?") + point;
  }

  private String time(TimeSpan time) {
    String from = time.earliest().map(Object::toString).orElse("?");
    String to = time.latest().map(Object::toString).orElse("?");
    String days = from.equals(to) ? from : from + " to " + to;
    return words(time.span()) + " · " + (time.isResolved() ? days : time.value());
  }

  private String count(Count count) {
    String high = count.high().isPresent() ? String.valueOf(count.high().getAsInt()) : "unknown";
    String low = String.valueOf(count.low());
    return words(count.span()) + " · " + (low.equals(high) ? low : low + " to " + high);
  }

  private String chain(Chain chain) {
    StringBuilder shown = new StringBuilder("outlet");
    chain.links().forEach(link -> shown.append(" <- ").append(link(link)));
    return shown.toString();
  }

  private String link(Link link) {
    List<String> traits = new ArrayList<>();
    traits.add(kind(link.source()));
    traits.add("'" + words(link.cue()) + "'");
    traits.add(link.speech().name().toLowerCase(Locale.ROOT));
    traits.add(link.factuality().code());
    link.hedge().ifPresent(hedge -> traits.add("hedge '" + words(hedge.span()) + "'"));
    return tidy(link.source().name()) + " (" + String.join(", ", traits) + ")";
  }

  private static String kind(Source source) {
    if (source instanceof Source.Person person) {
      return "person" + lower(person.capacity());
    } else if (source instanceof Source.Organisation organisation) {
      return "organisation" + lower(organisation.capacity());
    } else if (source instanceof Source.Group group) {
      OptionalInt count = group.count();
      return "group"
          + (count.isPresent() ? " of " + count.getAsInt() : "")
          + lower(group.capacity());
    } else if (source instanceof Source.Unnamed unnamed) {
      return (unnamed.anonymous() ? "anonymous" : "unnamed") + lower(unnamed.capacity());
    }
    return source.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static String lower(Optional<? extends Enum<?>> capacity) {
    return capacity.map(each -> " " + each.name().toLowerCase(Locale.ROOT)).orElse("");
  }

  private void attributions() {
    int count = reading.attributions().size();
    out.append('\n').append(count).append(count == 1 ? " attribution" : " attributions");
    out.append('\n');
    for (Attribution each : reading.attributions()) {
      String inside = each.parent().map(parent -> " in " + parent).orElse("");
      out.append("   ").append(each.id()).append(inside).append("  ");
      out.append(each.source().isEmpty() ? "nobody" : all(each.source()));
      each.speaker()
          .name()
          .map(GoldenText::tidy)
          .filter(name -> !name.equals(all(each.source())))
          .ifPresent(name -> out.append(" = ").append(name));
      out.append(" [").append(each.cue().isEmpty() ? "-" : all(each.cue())).append("] ");
      each.recipient().ifPresent(to -> out.append("to ").append(words(to)).append(' '));
      StringJoiner contents = new StringJoiner(" + ");
      each.content().forEach(span -> contents.add("\"" + excerpt(span) + "\""));
      out.append(contents).append("  (").append(each.act().name().toLowerCase(Locale.ROOT));
      out.append(", ").append(each.stance()).append(", ").append(each.factuality().code());
      out.append(", ").append(each.mode().name().toLowerCase(Locale.ROOT));
      out.append(", ").append(each.rule()).append(")\n");
    }
  }

  private void rest() {
    if (!reading.uncoded().isEmpty()) {
      out.append("\nacts that no entry covers\n");
      reading
          .uncoded()
          .forEach(each -> out.append("   ").append(sentence(each.span())).append('\n'));
    }
    if (!reading.notes().isEmpty()) {
      out.append("\nnotes\n");
      reading.notes().forEach(note -> out.append("   ").append(note.message()).append('\n'));
    }
  }

  private String all(List<Span> spans) {
    StringJoiner words = new StringJoiner(" … ");
    spans.forEach(span -> words.add(words(span)));
    return words.toString();
  }

  private String words(Span span) {
    return tidy(span.of(text));
  }

  /** All words of a short span; the first and the last ones of a long one. */
  private String excerpt(Span span) {
    String words = words(span);
    if (words.length() <= 2 * EDGE + 3) {
      return words;
    }
    int left = words.lastIndexOf(' ', EDGE);
    int right = words.indexOf(' ', words.length() - EDGE);
    return words.substring(0, left < 0 ? EDGE : left)
        + " … "
        + words.substring(right < 0 ? words.length() - EDGE : right + 1);
  }

  /** Line ends and runs of blanks as one blank; no-break spaces stay. */
  private static String tidy(String words) {
    return words.replaceAll("[ \t\r\n]+", " ").strip();
  }
}
