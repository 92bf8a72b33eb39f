package org.whoseword.incident;

import java.util.List;
import java.util.Optional;
import org.whoseword.text.ContentId;

/**
 * Reports that share one text's origin: a wire story and its copies, one outlet's text printed
 * again. A report with its own text is a family of one.
 *
 * @param id that of its first member; as families merge and split, the name that any member ever
 *     lent leads to the family which that member is in now
 * @param agency whose text it is; the family may have none of the agency's own reports, then its
 *     origin is known by name only
 * @param origin the report that the others go back to; empty when only copies are known
 * @param members in the order of publication, then of content ids; never empty
 * @param ties why they belong together
 */
public record Family(
    String id,
    Optional<String> agency,
    Optional<Wording> origin,
    List<Wording> members,
    List<Tie> ties) {

  public Family {
    members = List.copyOf(members);
    ties = List.copyOf(ties);
  }

  /** The name that a family gets from this member. */
  static String id(Wording member) {
    return ContentId.of("family", member.contentId());
  }
}
