// The words under review: the sentence of the deed, with what stands before and behind it in its paragraph.

import type { Claim, Reading, Span } from "../contract.ts";
import { before, cut, marksOf, type Segment } from "../reading/marks.ts";

export interface Passage {
  readonly before: readonly Segment[];
  readonly sentence: readonly Segment[];
  readonly after: readonly Segment[];
}

/** At most so many characters are shown on either side of the sentence, unless a mark stands further off. */
const AROUND = 400;

function sentenceIn(text: string, start: number, end: number, at: number): Span {
  for (const one of new Intl.Segmenter("en", { granularity: "sentence" }).segment(text.slice(start, end))) {
    const from = start + one.index;
    if (at < from + one.segment.length) return [from, from + one.segment.length];
  }
  return [start, end];
}

export function passageOf(claim: Claim, reading: Reading): Passage {
  const { text } = reading.report;
  const at = claim.trigger[0];
  const zone = reading.zones.find((one) => one.start <= at && at < one.end) ?? { start: 0, end: text.length };
  // A zone may hold several paragraphs.
  const start = Math.max(zone.start, text.lastIndexOf("\n\n", at) + 1);
  const gap = text.indexOf("\n\n", at);
  const end = gap < 0 ? zone.end : Math.min(zone.end, gap);
  const marks = marksOf(claim, before(reading));
  const near = marks.filter((mark) => mark.start >= start && mark.end <= end);
  const [from, to] = sentenceIn(text, start, end, at);
  const first = Math.max(start, Math.min(from - AROUND, ...near.map((mark) => mark.start)));
  const last = Math.min(end, Math.max(to + AROUND, ...near.map((mark) => mark.end)));
  return { before: cut(text, first, from, marks), sentence: cut(text, from, to, marks), after: cut(text, to, last, marks) };
}

/** Where words stand in the report: of all places the nearest to the deed. */
export function find(text: string, words: string, near: number): Span | null {
  if (!words) return null;
  let best: Span | null = null;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (best === null || Math.abs(at - near) < Math.abs(best[0] - near)) best = [at, at + words.length];
  }
  return best;
}

/** The span of what is selected, counted in the report's text, if all of it lies in shown words. */
export function selected(): Span | null {
  const range = getSelection()?.rangeCount ? getSelection()!.getRangeAt(0) : null;
  if (!range || range.collapsed) return null;
  const offset = (node: Node, within: number): number | null => {
    const piece = node.parentElement?.closest<HTMLElement>("[data-at]");
    return node.nodeType === Node.TEXT_NODE && piece ? Number(piece.dataset["at"]) + within : null;
  };
  const start = offset(range.startContainer, range.startOffset);
  const end = offset(range.endContainer, range.endOffset);
  return start === null || end === null || start >= end ? null : [start, end];
}
