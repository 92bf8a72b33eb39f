// Where an incident comes from, drawn: roots on the left, texts in the middle, the reports that print them on the
// right. The order is the data's own, so the same incident is always the same picture.

import type { Incident } from "./types.ts";

export interface Node {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly note: string;
  /** For roots: whether somebody has a name; for reports: where a click leads. */
  readonly named: boolean;
}

export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly path: string;
}

export interface Graph {
  readonly roots: Node[];
  readonly texts: Node[];
  readonly reports: Node[];
  readonly claims: Edge[];
  readonly copies: Edge[];
  readonly height: number;
}

const TOP = 36;
const REPORT = 28;
const ROOT = 56;
const TEXT = 64;

/** Where the columns begin: roots, texts, reports. */
export const X = { root: 14, text: 318, report: 566 } as const;
export const TEXT_WIDTH = 168;
/** As far as the longest name of a root goes. */
const ROOT_WIDTH = 226;

function curve(x1: number, y1: number, x2: number, y2: number): string {
  const middle = (x1 + x2) / 2;
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
}

export function graphOf(
  incident: Incident,
  words: {
    root: (root: Incident["roots"][number]) => { name: string; note: string; named: boolean };
    text: (family: Incident["families"][number]) => { name: string; note: string };
    report: (report: Incident["reports"][number]) => { name: string; note: string };
  },
): Graph {
  const byId = new Map(incident.reports.map((report) => [report.id, report]));
  const reports: Node[] = [];
  const texts: Node[] = [];
  const copies: Edge[] = [];
  let y = TOP;
  for (const family of incident.families) {
    const first = y;
    const printed = family.reports.flatMap((id) => byId.get(id) ?? []);
    const height = Math.max(TEXT, printed.length * REPORT + 12);
    const middle = first + height / 2 - 8;
    texts.push({ key: family.id, x: X.text, y: middle, ...words.text(family), named: true });
    const top = middle - ((printed.length - 1) * REPORT) / 2;
    printed.forEach((report, i) => {
      const at = top + i * REPORT;
      // A report that prints two texts stands under each of them.
      const key = `${family.id} ${report.id}`;
      reports.push({ key, x: X.report, y: at, ...words.report(report), named: true });
      copies.push({ from: family.id, to: key, path: curve(X.text + TEXT_WIDTH, middle, X.report - 4, at) });
    });
    y = first + height;
  }
  const bottom = Math.max(y, TOP + incident.roots.length * ROOT);
  const free = bottom - TOP - incident.roots.length * ROOT;
  const roots = incident.roots.map(
    (root, i): Node => ({ key: root.key, x: X.root, y: TOP + free / 2 + i * ROOT + ROOT / 2 - 8, ...words.root(root) }),
  );
  const at = new Map(texts.map((text) => [text.key, text.y]));
  const claims = incident.roots.flatMap((root, i) =>
    root.families.flatMap((family): Edge[] => {
      const to = at.get(family);
      return to === undefined ? [] : [{ from: root.key, to: family, path: curve(X.root + ROOT_WIDTH, roots[i]!.y, X.text - 2, to) }];
    }),
  );
  return { roots, texts, reports, claims, copies, height: bottom + 12 };
}
