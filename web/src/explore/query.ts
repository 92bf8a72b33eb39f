// The query in the box and the boxes beside it, as one query of the ledger's language (docs/ledger.md).

/** Chosen values, by field: of one field any, of several fields all. */
export type Chosen = ReadonlyMap<string, readonly string[]>;

export function combined(q: string, chosen: Chosen): string {
  const parts = q.trim() ? [q.trim()] : [];
  for (const [field, values] of chosen) {
    if (values.length) parts.push(values.map((value) => term(field, value)).join(" OR "));
  }
  return parts.length === 1 ? parts[0]! : parts.map((part) => `(${part})`).join(" ");
}

function term(field: string, value: string): string {
  if (field === "capacity") return value === "none" ? "attributed:no" : `root-capacity:${value}`;
  return `${field}:${value}`;
}

/** The choices as they stand in the address: `f=type:ASSAULT`, any number of times. */
export function chosenIn(query: URLSearchParams): Map<string, string[]> {
  const chosen = new Map<string, string[]>();
  for (const one of query.getAll("f")) {
    const colon = one.indexOf(":");
    if (colon <= 0) continue;
    const field = one.slice(0, colon);
    chosen.set(field, [...(chosen.get(field) ?? []), one.slice(colon + 1)]);
  }
  return chosen;
}

export function address(q: string, chosen: Chosen, order: string): string {
  const query = new URLSearchParams();
  if (q.trim()) query.set("q", q.trim());
  for (const [field, values] of chosen) for (const value of values) query.append("f", `${field}:${value}`);
  if (order !== "latest") query.set("order", order);
  const said = query.toString();
  return said ? `/explore?${said}` : "/explore";
}

export function toggled(chosen: Chosen, field: string, value: string): Map<string, string[]> {
  const next = new Map([...chosen].map(([key, values]) => [key, [...values]]));
  const values = next.get(field) ?? [];
  next.set(field, values.includes(value) ? values.filter((one) => one !== value) : [...values, value]);
  return next;
}
