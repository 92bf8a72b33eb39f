// The reading, as `whoseword read` writes it: see docs/reading.schema.json. Offsets are half-open UTF-16 indices into
// `report.text`, which is what JavaScript's strings count in too.

export type Span = readonly [start: number, end: number];

export interface Zone {
  kind: string;
  start: number;
  end: number;
}

export interface Participant {
  start: number;
  end: number;
  text: string;
  name: string | null;
  country: string | null;
  sector: string | null;
  code: string | null;
  party: string | null;
}

export interface ClaimPlace {
  start: number;
  end: number;
  text: string;
  name: string;
  lat: number | null;
  lon: number | null;
  country: string | null;
  admin1: string | null;
}

export interface ClaimTime {
  start: number;
  end: number;
  text: string;
  earliest: string | null;
  latest: string | null;
  granularity: string;
}

export interface Toll {
  low: number | null;
  high: number | null;
  start: number;
  end: number;
}

export type Capacity =
  | "official" | "military" | "police" | "rebel" | "expert" | "eyewitness" | "victim" | "spokesperson" | "diplomat" | "other";

export interface Link {
  kind: "outlet" | "agency" | "person" | "organisation" | "group" | "document" | "unnamed";
  capacity: Capacity | null;
  naming: "named" | "described" | "anonymous" | null;
  name: string | null;
  count: number | null;
  start: number;
  end: number;
  cue: Span | null;
  speech: string | null;
  factuality: string | null;
  hedge: Span | null;
}

export const TOLLS = ["deaths", "injured", "arrested", "abducted", "displaced"] as const;
export type TollKind = (typeof TOLLS)[number];

export interface Claim extends Record<TollKind, Toll | null> {
  id: string;
  n: number;
  type: string;
  mode: string | null;
  contexts: string[];
  cameo: string | null;
  trigger: Span;
  mentions: Span[];
  background: boolean;
  actors: Participant[];
  recipients: Participant[];
  place: ClaimPlace | null;
  when: ClaimTime | null;
  status: string;
  hedged: boolean;
  chain: Link[];
  attribution: string | null;
  rules: Record<string, string>;
}

export interface Report {
  id: string | null;
  title: string | null;
  outlet: string | null;
  url: string | null;
  published: string | null;
  language: string | null;
  byline: string | null;
  agencies: string[];
  text: string;
}

export interface Reading {
  version: 1;
  source: string | null;
  id: string;
  report: Report;
  zones: Zone[];
  claims: Claim[];
  uncoded: { start: number; end: number; lemma: string }[];
  notes: { code: string; message: string; start: number; end: number }[];
}
