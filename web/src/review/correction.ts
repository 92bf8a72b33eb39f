// What a reviewer says a claim ought to be, as the fields of the reading format (docs/reading.schema.json).

import { TOLLS, type Claim, type Reading, type Span, type TollKind } from "../contract.ts";
import { interval, range, say, STATUS, TOLL, type as typeOf } from "../strings.ts";

export const FIELDS = ["who", "did", "whom", "where", "when", "number", "word", "status", "hedged"] as const;
export type Field = (typeof FIELDS)[number];

export const TYPES = [
  "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST",
  "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
] as const;

/** What is corrected so far: for each field what its fields of the reading format ought to be, and how that is said. */
export type Changes = ReadonlyMap<Field, { fields: Record<string, unknown>; said: string }>;

export function tollOf(claim: Claim): TollKind | undefined {
  return TOLLS.find((kind) => claim[kind] !== null);
}

/** A claim's field as people read it; empty when it is not said. */
export function said(field: Field, claim: Claim, reading: Reading): string {
  const { text } = reading.report;
  switch (field) {
    case "who":
      return claim.actors.map((one) => one.text).join(", ");
    case "did":
      return `${text.slice(claim.trigger[0], claim.trigger[1])} (${typeOf({ type: claim.type, status: "HAPPENED" })})`;
    case "whom":
      return claim.recipients.map((one) => one.text).join(", ");
    case "where":
      return claim.place ? claim.place.text : "";
    case "when":
      return claim.when ? [claim.when.text, interval(claim.when.earliest, claim.when.latest)].filter(Boolean).join(", ") : "";
    case "number": {
      const all = TOLLS.filter((kind) => claim[kind] !== null);
      return all.map((kind) => `${range(claim[kind]!.low, claim[kind]!.high).replace("exactly ", "")} ${TOLL[kind]!.label}`).join(", ");
    }
    case "word":
      return claim.chain.map((link) => link.name ?? text.slice(link.start, link.end)).reverse().join(", through ");
    case "status":
      return STATUS[claim.status] ?? claim.status;
    case "hedged":
      return claim.hedged ? say.review.yes : say.review.no;
  }
}

/** "Not said": what the fields are then; null where a field must say something. */
export function nothing(field: Field, claim: Claim): Record<string, unknown> | null {
  switch (field) {
    case "who":
      return { actors: [] };
    case "whom":
      return { recipients: [] };
    case "where":
      return { place: null };
    case "when":
      return { when: null };
    case "number":
      return Object.fromEntries(TOLLS.filter((kind) => claim[kind] !== null).map((kind) => [kind, null]));
    case "word":
      return { chain: [] };
    case "hedged":
      return { hedged: false };
    default:
      return null;
  }
}

/** The field, with these words of the report for it. What a codebook would add stays open: people point at words. */
export function words(field: Field, span: Span, text: string): Record<string, unknown> | null {
  const [start, end] = span;
  const shown = text.slice(start, end);
  const party = { start, end, text: shown, name: shown, country: null, sector: null, code: null, party: null };
  switch (field) {
    case "who":
      return { actors: [party] };
    case "whom":
      return { recipients: [party] };
    case "where":
      return { place: { start, end, text: shown, name: shown, lat: null, lon: null, country: null, admin1: null, geonameid: null } };
    case "when":
      return { when: { start, end, text: shown, earliest: null, latest: null, granularity: "unknown" } };
    case "word":
      return {
        chain: [
          {
            kind: "unnamed", capacity: null, naming: "described", name: shown, count: null, start, end, cue: null, speech: null,
            factuality: null, hedge: null,
          },
        ],
      };
    default:
      return null;
  }
}
