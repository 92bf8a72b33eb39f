package org.whoseword.incident;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Under which keys a wording is looked for: passages of its text, and the agency or outlet that it
 * goes back to together with two names of its first sentence.
 */
final class LineageKeys {

  /** Days in a block of time. Reports that are further apart than this are no copies. */
  static final int DAYS = 14;

  private LineageKeys() {}

  static long[] of(Wording wording) {
    Set<Long> keys = new LinkedHashSet<>();
    for (long fingerprint : wording.narrative().fingerprints()) {
      keys.add(fingerprint);
    }
    for (String tag : tags(wording)) {
      for (long pair : pairs(wording.names())) {
        keys.add(Hash64.with(Hash64.of(tag), pair));
      }
    }
    return keys.stream().mapToLong(Long::longValue).toArray();
  }

  /** The block of time that a wording stands in; empty without a date of publication. */
  static OptionalLong block(Wording wording) {
    return wording.minute().isPresent()
        ? OptionalLong.of(Math.floorDiv(wording.minute().getAsLong(), DAYS * 24L * 60))
        : OptionalLong.empty();
  }

  private static List<String> tags(Wording wording) {
    List<String> tags = new ArrayList<>();
    wording.agencies().forEach(agency -> tags.add("agency " + agency));
    wording.cited().forEach(cited -> tags.add("outlet " + cited));
    if (!wording.label().isEmpty()) {
      tags.add("outlet " + wording.label());
    }
    return tags;
  }

  private static List<Long> pairs(List<String> names) {
    List<Long> pairs = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        pairs.add(Hash64.with(Hash64.of(names.get(i)), Hash64.of(names.get(j))));
      }
    }
    return pairs;
  }
}
