// Which parts of a report's text play which role in which claim, and the text cut where a role begins or ends.

import type { Claim, Reading, Span, Zone } from "../contract.ts";
import { TOLLS } from "../contract.ts";
import { LABEL, TOLL } from "../strings.ts";

export type Role = "did" | "who" | "whom" | "where" | "when" | "toll" | "cue" | "source";

export interface Mark {
  readonly claim: number;
  readonly role: Role;
  /** The word above the words: who, to whom, source 3. */
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly marks: readonly Mark[];
}

export interface Block {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly segments: readonly Segment[];
  /** The claims whose deed begins here: their numbers stand in the margin. */
  readonly claims: readonly number[];
}

const FOLDED = new Set(["credit", "boilerplate", "caption"]);

export function isFolded(block: { kind: string }): boolean {
  return FOLDED.has(block.kind);
}

/** How many links stand before the links of every chain of a report: the outlet, and the agencies it printed. */
export function before(reading: Reading): number {
  return 1 + reading.report.agencies.length;
}

/** The marks of one claim. The chain's sources are numbered from the outlet, 1, to the root. */
export function marksOf(claim: Claim, first: number): Mark[] {
  const marks: Mark[] = [];
  const add = (role: Role, label: string, span: Span | null) => {
    if (span !== null && span[0] < span[1]) marks.push({ claim: claim.n, role, label, start: span[0], end: span[1] });
  };
  add("did", LABEL.did, claim.trigger);
  for (const actor of claim.actors) add("who", LABEL.who, [actor.start, actor.end]);
  for (const recipient of claim.recipients) add("whom", LABEL.whom, [recipient.start, recipient.end]);
  if (claim.place) add("where", LABEL.where, [claim.place.start, claim.place.end]);
  if (claim.when) add("when", LABEL.when, [claim.when.start, claim.when.end]);
  for (const kind of TOLLS) {
    const toll = claim[kind];
    if (toll) add("toll", TOLL[kind]!.label, [toll.start, toll.end]);
  }
  claim.chain.forEach((link, i) => {
    add("source", `source ${first + i + 1}`, [link.start, link.end]);
    add("cue", LABEL.cue, link.cue);
  });
  return marks;
}

/** Cuts the text from start to end at every boundary of a mark; each piece knows the marks that cover it. */
export function cut(text: string, start: number, end: number, marks: readonly Mark[]): Segment[] {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start);
  const bounds = new Set([start, end]);
  for (const mark of inside) {
    bounds.add(Math.max(start, mark.start));
    bounds.add(Math.min(end, mark.end));
  }
  const sorted = [...bounds].sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (let i = 0; i + 1 < sorted.length; i++) {
    const from = sorted[i]!;
    const to = sorted[i + 1]!;
    segments.push({
      start: from,
      end: to,
      text: text.slice(from, to),
      marks: inside.filter((mark) => mark.start <= from && mark.end >= to),
    });
  }
  return segments;
}

/** Zones in the order of the text, with what lies between them: nothing of the text is left out. */
function pieces(text: string, zones: readonly Zone[]): Zone[] {
  const sorted = [...zones].sort((a, b) => a.start - b.start || a.end - b.end);
  const all: Zone[] = [];
  let at = 0;
  for (const zone of sorted) {
    if (zone.start > at && text.slice(at, zone.start).trim()) all.push({ kind: "body", start: at, end: zone.start });
    if (zone.end > at) all.push({ ...zone, start: Math.max(at, zone.start) });
    at = Math.max(at, zone.end);
  }
  if (text.slice(at).trim()) all.push({ kind: "body", start: at, end: text.length });
  return all;
}

/** A dateline runs on into its paragraph: they are one block for the eye. */
function joined(text: string, zones: readonly Zone[]): Zone[] {
  const result: Zone[] = [];
  for (const zone of pieces(text, zones)) {
    const last = result.at(-1);
    if (last && last.kind === "dateline" && !text.slice(last.end, zone.start).includes("\n")) {
      result[result.length - 1] = { kind: zone.kind, start: last.start, end: zone.end };
    } else {
      result.push(zone);
    }
  }
  return result;
}

export function blocksOf(reading: Reading): Block[] {
  const first = before(reading);
  const marks = reading.claims.flatMap((claim) => marksOf(claim, first));
  return joined(reading.report.text, reading.zones).map((zone) => ({
    kind: zone.kind,
    start: zone.start,
    end: zone.end,
    segments: cut(reading.report.text, zone.start, zone.end, marks),
    claims: reading.claims
      .filter((claim) => claim.trigger[0] >= zone.start && claim.trigger[0] < zone.end)
      .map((claim) => claim.n),
  }));
}

const ORDER: readonly Role[] = ["did", "toll", "who", "whom", "where", "when", "source", "cue"];

/** What a segment shows while a claim is selected: the role that draws, and the word above, which lists all. */
export function shown(segment: Segment, claim: number): { role: Role; label: string; first: boolean } | null {
  const marks = segment.marks.filter((mark) => mark.claim === claim);
  if (marks.length === 0) return null;
  const sorted = [...marks].sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
  // A mark that began before this segment has its word there already.
  const begun = sorted.filter((mark) => mark.start === segment.start);
  const labels = [...new Set(begun.map((mark) => mark.label))];
  return { role: sorted[0]!.role, label: labels.join(", "), first: begun.length > 0 };
}
