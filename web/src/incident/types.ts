// An incident, as `whoseword incidents` writes it (docs/reading.schema.json's companion in the contract).

import type { Hit } from "../api.ts";
import type { Participant } from "../contract.ts";

export interface Family {
  id: string;
  agency: string | null;
  reports: string[];
  why: string[] | string;
}

export interface Root {
  key: string;
  kind: string;
  capacity: string | null;
  name: string | null;
  claims: string[];
  families: string[];
}

export interface Value {
  value: number | string;
  as_of: string | null;
  roots: string[];
  claims: string[];
}

export interface Tolls {
  low: number | null;
  best: number | null;
  high: number | null;
  values: Value[];
}

export interface Incident {
  id: string;
  type: string;
  cameo: string | null;
  actors: Participant[];
  recipients: Participant[];
  place: { name: string; lat: number | null; lon: number | null; country: string | null } | null;
  when: { earliest: string | null; latest: string | null } | null;
  status: string;
  claims: string[];
  reports: { id: string; outlet: string | null; published: string | null }[];
  families: Family[];
  roots: Root[];
  independent: { low: number; best: number; high: number };
  deaths: Tolls | null;
  injured: Tolls | null;
  contradictions: { field: string; values: Value[] }[];
  revisions: { field: string; from: number | string; to: number | string; root: string }[];
  why: { claims: [string, string]; reasons: string[] }[];
}

/** An incident with the words of its claims, and what it may be called. */
export interface IncidentPage {
  incident: Incident;
  hits: Hit[];
}
