// How an incident is said in sentences.

import { capital, count, counted, interval, say, STATUS, TOLL } from "../strings.ts";
import type { Incident, Root, Tolls } from "./types.ts";

export function rootName(root: Root): string {
  return root.name ?? root.capacity ?? root.kind;
}

export function isNamed(root: Root): boolean {
  return root.kind !== "unnamed" && root.kind !== "group" && root.name !== null;
}

function names(people: { name: string | null; text: string }[]): string {
  return [...new Set(people.map((one) => one.name ?? one.text))].slice(0, 3).join(", ");
}

/** What a list knows of an incident is enough to name it. */
type Named = Pick<Incident, "type" | "actors" | "recipients" | "place">;

export function title(incident: Named): string {
  const act = capital(incident.type.toLowerCase());
  const who = names(incident.actors);
  const whom = names(incident.recipients);
  const where = incident.place ? `, ${incident.place.name}` : "";
  return `${act}${who ? ` by ${who}` : ""}${whom ? ` on ${whom}` : ""}${where}`;
}

/** "Three independent sources (two to four), eleven reports, nine outlets." */
export function sourcesSentence(incident: Pick<Incident, "independent" | "reports">): { sources: string; rest: string } {
  const { low, best, high } = incident.independent;
  const outlets = new Set(incident.reports.map((report) => report.outlet).filter((outlet) => outlet !== null)).size;
  const sources = `${capital(count(best))} independent source${best === 1 ? "" : "s"}`;
  const range = low === high ? "" : ` (${count(low)} to ${count(high)})`;
  const parts = [counted(incident.reports.length, "report")];
  if (outlets > 0) parts.push(counted(outlets, "outlet"));
  return { sources, rest: `${range}, ${parts.join(", ")}.` };
}

export function because(incident: Incident): string {
  const texts = incident.families.length;
  const roots = incident.roots.map(rootName);
  const printed = `The ${counted(incident.reports.length, "report")} ${incident.reports.length === 1 ? "prints" : "print"} ${counted(texts, "text")}.`;
  if (roots.length === 0) return `${printed} ${say.incident.noRoots}`;
  const list = roots.length === 1 ? roots[0]! : `${roots.slice(0, -1).join(", ")} and ${roots[roots.length - 1]!}`;
  return `${printed} Followed to the end, ${texts === 1 ? "it rests" : "they rest"} on ${list}.`;
}

export function kicker(incident: Incident): string[] {
  return [
    say.incident.incident,
    capital(incident.type.toLowerCase()),
    incident.when ? interval(incident.when.earliest, incident.when.latest) : "",
    [incident.place?.name, incident.place?.country].filter(Boolean).join(", "),
    incident.status === "HAPPENED" ? "" : (STATUS[incident.status] ?? ""),
  ].filter((part) => part !== "");
}

export function tollOf(kind: "deaths" | "injured", toll: Tolls): string {
  const field = TOLL[kind]!.field;
  return toll.low === toll.high ? `${field}: ${toll.best}` : `${field}: best ${toll.best}, low ${toll.low}, high ${toll.high}`;
}
