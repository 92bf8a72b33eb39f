import type { Reading } from "./contract.ts";
import type { Incident, IncidentPage } from "./incident/types.ts";

/** What went wrong, as the server says it (RFC 9457), or as the browser does when there is no server. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, title: string) {
    super(title);
    this.status = status;
    this.code = code;
  }
}

async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch("/api/v1" + path, { credentials: "same-origin", ...init });
  } catch (refused) {
    if (refused instanceof DOMException && refused.name === "AbortError") throw refused;
    throw new Problem(0, "no-answer", refused instanceof Error ? refused.message : String(refused));
  }
  if (answer.ok) return answer;
  const type = answer.headers.get("content-type") ?? "";
  if (!type.startsWith("application/problem+json")) throw new Problem(answer.status, `http-${answer.status}`, answer.statusText);
  const problem = (await answer.json()) as { title?: string; code?: string };
  throw new Problem(answer.status, problem.code ?? `http-${answer.status}`, problem.title ?? answer.statusText);
}

/** A request that changes something says so in a header that no other site's page can send (see docs/page.md). */
const CHANGES = { "X-Whoseword": "1" };

export interface LedgerInfo {
  name: string;
  example: boolean;
  writable: boolean;
  /** Who decides, where the server was told; else the page asks. */
  author: string | null;
  reports: number;
  claims: number;
  version: string;
}

export async function ledger(): Promise<LedgerInfo> {
  return (await ask("/ledger")).json();
}

export async function reading(id: string, signal?: AbortSignal): Promise<Reading> {
  return (await ask(`/reports/${encodeURIComponent(id)}/reading`, signal ? { signal } : {})).json();
}

/** Reads a text without storing it. */
export async function read(text: string, outlet: string, published: string): Promise<Reading> {
  const query = new URLSearchParams();
  if (outlet) query.set("outlet", outlet);
  if (published) query.set("published", published);
  const answer = await ask(`/readings?${query}`, {
    method: "POST",
    headers: { ...CHANGES, "Content-Type": "text/plain; charset=utf-8" },
    body: text,
  });
  return answer.json();
}

/** A claim in a list: with the sentence it stands in, so that nobody has to open the report to see what it is. */
export interface Hit {
  report: Pick<Reading["report"], "title" | "outlet" | "published" | "agencies"> & { id: string };
  claim: Reading["claims"][number];
  words: { start: number; text: string };
}

export interface Hits {
  claims: Hit[];
  /** What to ask for to get more; absent at the end. */
  next?: string;
}

export type Order = "latest" | "date" | "newest" | "published" | "deaths" | "ledger";

export async function claims(q: string, order: Order, after: string | undefined, signal: AbortSignal): Promise<Hits> {
  const query = new URLSearchParams({ q, order });
  if (after !== undefined) query.set("after", after);
  return (await ask(`/claims?${query}`, { signal })).json();
}

export interface Counted {
  value: string;
  claims: number;
}

/** How many claims of a search have which value, most first. */
export interface Facets {
  claims: number;
  type: Counted[];
  status: Counted[];
  capacity: Counted[];
  /** Claims whose event is dated, by month (YYYY-MM), in order. */
  month: Counted[];
  /** Sectors or countries of who did it, and to whom. */
  pairs: { actor: string | null; recipient: string | null; claims: number }[];
}

export async function facets(q: string, signal: AbortSignal): Promise<Facets> {
  return (await ask(`/facets?${new URLSearchParams({ q })}`, { signal })).json();
}

export interface Point {
  name: string;
  lat: number;
  lon: number;
  claims: number;
}

export async function places(q: string, signal: AbortSignal): Promise<{ places: Point[] }> {
  return (await ask(`/places?${new URLSearchParams({ q })}`, { signal })).json();
}

export interface ReportRow {
  id: string;
  title: string | null;
  outlet: string | null;
  published: string | null;
  agencies: string[];
  claims: number;
}

export async function reports(after: string | undefined, signal: AbortSignal): Promise<{ reports: ReportRow[]; next?: string }> {
  const query = new URLSearchParams();
  if (after !== undefined) query.set("after", after);
  return (await ask(`/reports?${query}`, { signal })).json();
}

export type IncidentRow = Pick<
  Incident,
  "id" | "type" | "actors" | "recipients" | "place" | "when" | "status" | "reports" | "independent" | "deaths"
>;

/** Those with the most independent sources first. */
export async function incidents(after: string | undefined, signal: AbortSignal): Promise<{ incidents: IncidentRow[]; next?: string }> {
  const query = new URLSearchParams();
  if (after !== undefined) query.set("after", after);
  return (await ask(`/incidents?${query}`, { signal })).json();
}

export async function incident(id: string, signal: AbortSignal): Promise<IncidentPage> {
  return (await ask(`/incidents/${encodeURIComponent(id)}`, { signal })).json();
}

export type Verdict = "accept" | "reject" | "correct" | "withdraw";

export interface Share {
  right: number;
  of: number;
  estimate: number;
  low: number;
  high: number;
}

export interface ReviewQueue {
  queue: string;
  /** How many claims the query finds. */
  found: number;
  claims: { id: string; report: string; verdict: Verdict | null }[];
  done: number;
  /** Of the claims decided on: every field right. */
  precision: Share | null;
  /** The act itself is there: accepted or corrected. */
  acts: Share | null;
  agreement: { authors: [string, string]; both: number; same: number; kappa: number | null }[];
}

export async function review(query: URLSearchParams, signal: AbortSignal): Promise<ReviewQueue> {
  return (await ask(`/review?${query}`, { signal })).json();
}

export interface Decision {
  report: string;
  /** The claim as it is read now; null when its words are no longer read as one. */
  claim: string | null;
  words: string;
  verdict: Verdict;
  author: string;
  at: string;
  note: string | null;
  correction: Record<string, unknown> | null;
  stands: boolean;
}

export async function decisions(about: { report?: string; author?: string; n?: string }, signal?: AbortSignal): Promise<Decision[]> {
  const answer = await ask(`/decisions?${new URLSearchParams(about)}`, signal ? { signal } : {});
  return ((await answer.json()) as { decisions: Decision[] }).decisions;
}

export async function decide(
  claim: string,
  decision: { verdict: Verdict; author: string; correction?: Record<string, unknown> },
): Promise<Decision> {
  const answer = await ask(`/claims/${encodeURIComponent(claim)}/decisions`, {
    method: "POST",
    headers: { ...CHANGES, "Content-Type": "application/json" },
    body: JSON.stringify(decision),
  });
  return answer.json();
}
