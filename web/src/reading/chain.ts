// The chain as people read it: the outlet, the agencies it printed, then the links, the root last.

import type { Claim, Link, Reading } from "../contract.ts";
import { count, say } from "../strings.ts";

export type Sign = "page" | "aerial" | "person" | "heads" | "columns" | "sheet";

export interface Station {
  readonly name: string;
  readonly what: string;
  readonly sign: Sign;
  /** How many heads to draw; more than five are a figure. */
  readonly heads: number;
  /** The words on the arrow to the station before it: the report's own, or "printed". */
  readonly cue: string | null;
  readonly quoted: boolean;
}

const SIGN: Record<Link["kind"], Sign> = {
  outlet: "page",
  agency: "aerial",
  person: "person",
  organisation: "columns",
  group: "heads",
  document: "sheet",
  unnamed: "person",
};

function describe(link: Link): string {
  const parts: string[] = [];
  if (link.naming === "anonymous" || link.kind === "unnamed") parts.push("unnamed");
  if (link.capacity && link.capacity !== "other") parts.push(link.capacity);
  if (parts.length === 0) parts.push(link.kind);
  return parts.join(", ");
}

function nameOf(link: Link, text: string): string {
  const words = link.name ?? text.slice(link.start, link.end);
  if (link.count !== null && link.count > 1 && !/^\S*\d/.test(words) && !words.toLowerCase().startsWith(count(link.count)))
    return link.name === null ? words : `${count(link.count)} ${words}`;
  return words;
}

export function stations(claim: Claim, reading: Reading): Station[] {
  const { report } = reading;
  const all: Station[] = [
    { name: report.outlet ?? say.unknownOutlet, what: say.outlet, sign: "page", heads: 1, cue: null, quoted: false },
  ];
  for (const agency of report.agencies)
    all.push({ name: agency, what: say.agency, sign: "aerial", heads: 1, cue: say.printed, quoted: false });
  for (const link of claim.chain) {
    const many = link.count !== null && link.count > 1;
    all.push({
      name: nameOf(link, report.text),
      what: describe(link),
      sign: many && (link.kind === "unnamed" || link.kind === "person") ? "heads" : SIGN[link.kind],
      heads: link.count ?? (link.kind === "group" ? 3 : 1),
      cue: link.cue ? report.text.slice(link.cue[0], link.cue[1]) : null,
      quoted: true,
    });
  }
  if (claim.chain.length > 0) {
    const last = all[all.length - 1]!;
    all[all.length - 1] = { ...last, what: `${last.what}, ${say.root}` };
  }
  return all;
}

/** Whose word it is in one phrase: "five witnesses, through Ines Haldane". */
export function onWhoseWord(claim: Claim, reading: Reading): string {
  const links = stations(claim, reading).slice(1 + reading.report.agencies.length);
  if (links.length === 0) return say.ownVoice;
  const names = links.map((link) => link.name).reverse();
  return names.length === 1 ? names[0]! : `${names[0]}, through ${names.slice(1).join(", ")}`;
}

/** What was done, in the report's own words: from the doer to the one it was done to, as far as one clause holds them. */
export function gist(claim: Claim, text: string): string {
  const near = (span: { start: number; end: number }) =>
    Math.abs(span.start - claim.trigger[0]) < 90 && !text.slice(Math.min(span.end, claim.trigger[0]), Math.max(span.start, claim.trigger[1])).includes("\n");
  let [start, end] = claim.trigger;
  for (const part of [...claim.actors, ...claim.recipients].filter(near)) {
    start = Math.min(start, part.start);
    end = Math.max(end, part.end);
  }
  const words = text.slice(start, end).replace(/\s+/g, " ");
  return words.length <= 110 ? words : text.slice(claim.trigger[0], claim.trigger[1]);
}
