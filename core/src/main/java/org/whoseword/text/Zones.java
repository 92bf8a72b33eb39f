package org.whoseword.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.whoseword.text.Zone.Kind;

/**
 * Finds the zones of a report, and what its byline, dateline and credits say. In doubt a block is
 * body: a caption that is read as body costs less than a paragraph that is not read at all.
 */
public final class Zones {

  /** Bylines and headlines stand among the first blocks. */
  private static final int TOP = 8;

  /** The time before an entry of a running report: "17:40 Police say …". */
  private static final Pattern CLOCK =
      Pattern.compile(
          "\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?(?:: | - | \u2013 |"
              + " )(?=\\p{Lu}|[\"\u201C])");

  /** "HARROW: We will find them." */
  private static final Pattern TURN = Pattern.compile("\\p{Lu}[\\p{Lu} .,'-]{1,40}: ?");

  private final Report report;
  private final List<Block> blocks;
  private final @Nullable Kind[] kinds;
  private final List<Zone> zones = new ArrayList<>();
  private final Set<String> agencies = new LinkedHashSet<>();
  private Optional<String> author = Optional.empty();
  private Optional<PublicationDate> posted = Optional.empty();

  private Zones(Report report) {
    this.report = report;
    this.blocks = Blocks.in(report.text());
    this.kinds = new Kind[blocks.size()];
  }

  /**
   * A report with its header completed from its own words, and its zones in order.
   *
   * @param report the same text; byline, agencies and day of publication filled in where they were
   *     found
   */
  public record Zoned(Report report, List<Zone> zones) {

    public Zoned {
      zones = List.copyOf(zones);
    }
  }

  public static Zoned in(Report report) {
    Zones zones = new Zones(report);
    zones.marked();
    zones.headline();
    zones.furniture();
    zones.captions();
    zones.body();
    zones.cut();
    return new Zoned(zones.completed(), zones.zones);
  }

  /** What the input itself marks needs no guess. */
  private void marked() {
    for (int i = 0; i < kinds.length; i++) {
      for (Zone zone : report.marked()) {
        if (zone.span().contains(blocks.get(i).span())) {
          kinds[i] = zone.kind();
        }
      }
    }
  }

  private void headline() {
    if (blocks.size() < 2 || report.marked().stream().anyMatch(z -> z.kind() == Kind.HEADLINE)) {
      return;
    }
    Block first = blocks.get(0);
    Optional<String> title = report.header().title();
    boolean titled =
        title.isPresent() && Headlines.titleEnd(first.plain(), title.get()).isPresent();
    if (titled || (title.isEmpty() && isHeadline(first))) {
      kinds[0] = Kind.HEADLINE;
      int next = 1;
      if (isRepeated(first.plain(), blocks.get(1).plain())) {
        kinds[1] = Kind.HEADLINE;
        next = 2;
      }
      if (next + 1 < blocks.size() && isDeck(next)) {
        kinds[next] = Kind.HEADLINE;
      }
    }
  }

  /** Pages often say their headline twice, the second time with the date behind it. */
  private static boolean isRepeated(String headline, String next) {
    OptionalInt end = Headlines.titleEnd(next, headline);
    return end.isPresent()
        && (end.getAsInt() == next.length() || Bylines.is(next.substring(end.getAsInt()).strip()));
  }

  private boolean isHeadline(Block first) {
    return !isFurniture(first.plain())
        && !Captions.saysSo(first.plain())
        && Datelines.end(first.plain(), true).isEmpty()
        && Headlines.looksLike(first, blocks.get(1));
  }

  private boolean isDeck(int i) {
    Block block = blocks.get(i);
    Block next = blocks.get(i + 1);
    return Headlines.looksLikeDeck(block)
        && !isFurniture(block.plain())
        && !Captions.saysSo(block.plain())
        && Credits.tail(block.plain()).isEmpty()
        && Credits.whole(next.plain()).isEmpty()
        && (block.group() != next.group() || next.isFinished());
  }

  private static boolean isFurniture(String plain) {
    return Boilerplate.is(plain) || Bylines.is(plain) || Credits.whole(plain).isPresent();
  }

  /** Bylines, credits and boilerplate: blocks that are told by their own words. */
  private void furniture() {
    boolean comments = false;
    boolean list = false;
    int words = 0;
    for (int i = 0; i < kinds.length; i++) {
      Block block = blocks.get(i);
      if (kinds[i] != null || kinds.length == 1) {
        continue;
      }
      comments |= words >= 300 && Boilerplate.opensComments(block.plain());
      list = Boilerplate.opensList(block.plain()) || (list && isListed(block));
      if (comments || list || Boilerplate.is(block.plain())) {
        kinds[i] = Kind.BOILERPLATE;
      } else if (isByline(i, words)) {
        kinds[i] = Kind.BYLINE;
      } else if (Credits.whole(block.plain()).isPresent()) {
        kinds[i] = Kind.CREDIT;
      } else {
        words += block.length();
      }
    }
  }

  private static boolean isListed(Block block) {
    return block.length() <= 120 && !block.isFinished();
  }

  /** A byline stands above the body; one that names an author may also stand at the end. */
  private boolean isByline(int i, int words) {
    String plain = blocks.get(i).plain();
    if (!Bylines.is(plain)) {
      return false;
    }
    boolean agencyOnly = Agencies.isOnly(plain);
    boolean underCaption =
        agencyOnly
            && i > 0
            && kinds[i - 1] == null
            && blocks.get(i - 1).group() == blocks.get(i).group();
    boolean last = i >= kinds.length - 2 && Bylines.findAuthor(plain).isPresent();
    return (i < TOP && words < 300 && !underCaption && !(agencyOnly && i == 0)) || last;
  }

  private void captions() {
    for (int i = 0; i < kinds.length; i++) {
      Block block = blocks.get(i);
      if (kinds[i] != null || kinds.length == 1 || !Captions.canBe(block)) {
        continue;
      }
      boolean photo =
          Credits.tail(block.plain()).map(tail -> tail.kind() == Credits.Kind.PHOTO).orElse(false);
      if (photo || Captions.saysSo(block.plain()) || isOverCredit(i)) {
        kinds[i] = Kind.CAPTION;
      }
    }
  }

  /** "A fighter waves a flag as they celebrat", and below it, without a blank line, "REUTERS". */
  private boolean isOverCredit(int i) {
    if (i + 2 >= kinds.length || kinds[i + 1] != Kind.CREDIT) {
      return false;
    }
    Block block = blocks.get(i);
    Block credit = blocks.get(i + 1);
    boolean photo = Credits.whole(credit.plain()).orElse(Credits.Kind.WORDS) == Credits.Kind.PHOTO;
    boolean together =
        block.group() == credit.group() && blocks.get(i + 2).group() != credit.group();
    return photo && (together || (!block.isFinished() && block.length() > 40));
  }

  /** All that is left is body; and a report without any is read whole. */
  private void body() {
    boolean any = false;
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] == null) {
        kinds[i] = Kind.BODY;
      }
      any |= kinds[i] == Kind.BODY;
    }
    for (int i = 0; !any && i < kinds.length; i++) {
      if (kinds[i] == Kind.CAPTION) {
        kinds[i] = Kind.BODY;
      }
    }
  }

  /** Cuts datelines, credits and a title that runs into the text off their blocks. */
  private void cut() {
    boolean first = true;
    boolean dialogue = count(TURN) > 1;
    boolean running = count(CLOCK) > 1;
    for (int i = 0; i < kinds.length; i++) {
      Block block = blocks.get(i);
      Kind kind = kinds[i];
      if (kind == Kind.BODY || kind == Kind.CAPTION) {
        boolean turn = dialogue && TURN.matcher(block.plain()).lookingAt();
        cut(i, kind, first, turn, running);
        first &= kind != Kind.BODY || block.length() < 60;
      } else if (kind == Kind.HEADLINE) {
        cutHeadline(block);
      } else if (kind != null) {
        note(i, kind);
        zones.add(new Zone(kind, block.span()));
      }
    }
    zones.sort(Comparator.comparing(Zone::span));
  }

  /** How many blocks of the body a pattern opens. */
  private int count(Pattern pattern) {
    int found = 0;
    for (int i = 0; i < kinds.length; i++) {
      boolean opens = kinds[i] == Kind.BODY && pattern.matcher(blocks.get(i).plain()).lookingAt();
      found += opens ? 1 : 0;
    }
    return found;
  }

  /**
   * @param turn whether the block opens with the name of a speaker, which is no dateline
   * @param running whether blocks open with the time of day
   */
  private void cut(int i, Kind kind, boolean first, boolean turn, boolean running) {
    Block block = blocks.get(i);
    int start = 0;
    int end = block.length();
    if (kind == Kind.BODY && !turn) {
      Matcher clock = CLOCK.matcher(block.plain());
      OptionalInt dateline =
          running && clock.lookingAt()
              ? OptionalInt.of(clock.end())
              : Datelines.end(block.plain(), first);
      if (dateline.isPresent()) {
        start = dateline.getAsInt();
        zones.add(new Zone(Kind.DATELINE, block.part(0, start)));
        String words = block.plain().substring(0, start);
        agencies.addAll(Agencies.in(words));
        Datelines.unknownAgency(words)
            .filter(name -> report.header().outlet().filter(name::equalsIgnoreCase).isEmpty())
            .ifPresent(agencies::add);
      }
    }
    Optional<Credits.Tail> tail = Credits.tail(block.plain());
    if (tail.isPresent() && tail.get().start() > start) {
      end = tail.get().start();
      Span credit = block.part(end, block.length());
      zones.add(new Zone(Kind.CREDIT, credit));
      if (tail.get().kind() == Credits.Kind.WORDS) {
        agencies.addAll(Agencies.in(block.plain().substring(end)));
      }
    }
    Span rest = block.part(start, end);
    if (rest.length() > 0) {
      zones.add(new Zone(kind, rest));
    }
  }

  private void cutHeadline(Block block) {
    String title = report.header().title().orElse(blocks.get(0).plain());
    int end = Headlines.titleEnd(block.plain(), title).orElse(block.length());
    zones.add(new Zone(Kind.HEADLINE, block.part(0, end)));
    Span rest = block.part(end, block.length());
    String words = rest.of(report.text());
    if (Bylines.is(words)) {
      zones.add(new Zone(Kind.BYLINE, rest));
      agencies.addAll(Agencies.in(words));
      posted = posted.or(() -> PostedDate.find(words));
    } else if (rest.length() > 0) {
      zones.add(new Zone(Kind.BODY, rest));
    }
  }

  /** What a byline or a credit of the words says goes to the header. */
  private void note(int i, Kind kind) {
    String plain = blocks.get(i).plain();
    if (kind == Kind.BYLINE) {
      agencies.addAll(Agencies.in(plain));
      if (author.isEmpty()) {
        author = Bylines.findAuthor(plain);
      }
      // The first is the day of publication; "updated" comes behind it, or alone.
      posted = posted.or(() -> PostedDate.find(plain));
    } else if ((kind == Kind.CREDIT && suppliesWords(i)) || Boilerplate.isCopyright(plain)) {
      agencies.addAll(Agencies.in(plain));
    }
  }

  /** An agency's bare name is a credit of the words at the report's end, else of a picture. */
  private boolean suppliesWords(int i) {
    String plain = blocks.get(i).plain();
    if (Credits.whole(plain).orElse(Credits.Kind.PHOTO) == Credits.Kind.WORDS) {
      return true;
    }
    if (!Agencies.isOnly(plain) || kinds[Math.max(0, i - 1)] == Kind.CAPTION) {
      return false;
    }
    for (int k = i + 1; k < kinds.length; k++) {
      if (kinds[k] != Kind.BOILERPLATE && kinds[k] != Kind.CREDIT) {
        return false;
      }
    }
    return true;
  }

  private Report completed() {
    Header header = report.header();
    Optional<String> byline = header.byline().or(() -> author);
    Set<String> all = new LinkedHashSet<>(header.agencies());
    header.byline().ifPresent(own -> all.addAll(Agencies.in(own)));
    all.addAll(agencies);
    Optional<PublicationDate> published = header.published().or(() -> posted);
    return report.withHeader(
        header.withByline(byline).withPublished(published).withAgencies(List.copyOf(all)));
  }
}
