// Every word that the page says of its own, in one file. The words of reports come from reports.

const NUMBERS = [
  "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
];
const figures = new Intl.NumberFormat("en-GB", { useGrouping: true });

/** Numbers as words up to twelve in sentences, as figures beyond. */
export function count(n: number): string {
  return NUMBERS[n] ?? figures.format(n).replaceAll(",", "\u202f");
}

export function figure(n: number): string {
  return figures.format(n).replaceAll(",", "\u202f");
}

export function counted(n: number, one: string, many = one + "s"): string {
  return `${count(n)} ${n === 1 ? one : many}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const MONTHS = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
  "December",
];

/** 14 May 2024, with HH:MM after it where the value has a time. Anything that is no date is said as it stands. */
export function date(value: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/.exec(value);
  if (parts === null) return value;
  const [, year, month, day, time] = parts;
  const written = `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
  return time === undefined ? written : `${written}, ${time}`;
}

/** An instant as the reader's own clock shows it: 14 May 2024, 18:03. */
export function moment(instant: string): string {
  const at = new Date(instant);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${at.getDate()} ${MONTHS[at.getMonth()]} ${at.getFullYear()}, ${two(at.getHours())}:${two(at.getMinutes())}`;
}

export function interval(earliest: string | null, latest: string | null): string {
  if (earliest === null && latest === null) return "";
  if (earliest === null) return `until ${date(latest!)}`;
  if (latest === null) return `from ${date(earliest)}`;
  return earliest === latest ? date(earliest) : `${date(earliest)} – ${date(latest)}`;
}

export function range(low: number | null, high: number | null): string {
  if (low === null && high === null) return "";
  if (low === null) return `up to ${figure(high!)}`;
  if (high === null) return `${figure(low)} or more`;
  return low === high ? `exactly ${figure(low)}` : `${figure(low)}–${figure(high)}`;
}

/** HAPPENED is what a claim says unless it says otherwise; the other statuses follow the type as a word. */
export const STATUS: Record<string, string> = {
  HAPPENED: "said to have happened",
  ATTEMPTED: "attempted",
  PLANNED: "planned",
  CONDITIONAL: "conditional",
  POSSIBLE: "possible",
  DENIED: "denied",
};

export const TOLL: Record<string, { field: string; label: string }> = {
  deaths: { field: "Killed", label: "dead" },
  injured: { field: "Wounded", label: "hurt" },
  arrested: { field: "Held", label: "held" },
  abducted: { field: "Abducted", label: "taken" },
  displaced: { field: "Displaced", label: "displaced" },
};

export const LABEL = { did: "did", who: "who", whom: "to whom", where: "where", when: "when", cue: "says" } as const;

export function type(claim: { type: string; status: string }): string {
  const name = capital(claim.type.toLowerCase());
  return claim.status === "HAPPENED" ? name : `${name}, ${STATUS[claim.status] ?? claim.status.toLowerCase()}`;
}

export const say = {
  name: "Whoseword",
  skip: "Skip to the content",
  nav: { read: "Read", incidents: "Incidents", explore: "Explore", review: "Review", add: "Add" },
  dark: "Dark",
  light: "Light",
  switchTo: (scheme: string) => `Switch to the ${scheme.toLowerCase()} page`,
  claims: "Claims",
  inThisReport: (n: number) => `${figure(n)} in this report`,
  showRules: "Show rules",
  hideRules: "Hide rules",
  notSaid: "not said",
  notCoded: "not coded",
  outlet: "outlet",
  unknownOutlet: "the outlet",
  agency: "agency",
  root: "root",
  printed: "printed",
  ownVoice: "the outlet's own voice",
  ownVoiceLong: "Nobody is quoted: the outlet says it in its own voice.",
  onWhoseWord: "On whose word, from the outlet back to the root",
  fields: {
    who: "Who", did: "Did", whom: "To whom", where: "Where", when: "When", word: "On the word of", status: "Status",
    contexts: "Contexts",
  },
  hedged: "hedged",
  background: "told as history",
  copyLink: "Copy a link",
  copied: "Copied",
  boilerplate: (lines: number) =>
    `Credit and boilerplate: ${counted(lines, "line")}, not read for claims`,
  noClaims: (looked: number) =>
    `Nothing in this report was coded as an event. ${capital(counted(looked, "verb"))} ${looked === 1 ? "was" : "were"} looked at.`,
  uncoded: (n: number) => `${capital(counted(n, "verb"))} ${n === 1 ? "was" : "were"} not coded: `,
  notes: "Noted while reading",
  nextPrevious: "next and previous claim",
  previousClaim: "Previous claim",
  nextClaim: "Next claim",
  selectedClaim: "Selected claim",
  peek: (n: number, of: number, root: string) => `Claim ${n} of ${of}, on the word of ${root}`,
  failed: "The ledger did not answer.",
  stillWorks: "What is on the page stays; try again when the server is back.",
  notFound: "There is no such page.",
  explore: {
    title: "Explore the ledger",
    query: "Query",
    placeholder: 'type:assault place:"Port Sarel" date:2024-03..2024-05',
    search: "Search",
    canSay: "What a query can say",
    narrow: "Narrow by source, type and status",
    onWhoseWord: "On whose word",
    type: "What was done",
    order: "Order",
    orders: {
      latest: "Latest event first",
      date: "Earliest event first",
      newest: "Newest report first",
      published: "Oldest report first",
      deaths: "Highest toll first",
    },
    unnamed: "somebody unnamed",
    undated: "no date",
    inAll: " in the ledger",
    none: "No claim fits. Widen the query, or set a box again that you cleared.",
    more: "Show more",
    saved: (n: number) => (n ? `Saved searches (${figure(n)})` : "Save this search"),
    saveAs: "Name of this search",
    save: "Save",
    remove: "Remove",
    forget: (name: string) => `Remove ${name}`,
    takeAway: "All of these claims, in this order:",
    formats: { csv: "as a table (CSV)", jsonl: "as JSON Lines" } as Record<string, string>,
    byMonth: "claims by month of the event",
    older: (n: number, before: string) => `${capital(counted(n, "claim"))} before ${before} not drawn.`,
    noDates: "None of these claims has a date.",
    pairs: "Who to whom",
    pair: (actor: string | null, recipient: string | null) => `${actor ?? "not said"} to ${recipient ?? "not said"}`,
    map: "Map of the places of these claims",
    mapList: "The same as a list",
    noPlaces: "None of these claims has a place on the map.",
    terms: [
      ['actor:"4th Brigade"', "who did it, by name or code"],
      ["recipient:CVL", "to whom"],
      ["type:assault", "what was done"],
      ["status:denied", "happened, planned, denied …"],
      ['root:"health office"', "at the end of the chain"],
      ['source:"Ines Haldane"', "anywhere in the chain"],
      ["place:Sarel", "where; a country's code does, too"],
      ["date:2024-03..2024-05", "when it happened"],
      ["deaths>=5", "how many died"],
      ["hedged:yes", "said with a hedge"],
      ["fish OR harbour", "words of the report"],
      ["NOT outlet:Times", "all but"],
    ],
  },
  incident: {
    incident: "Incident",
    about: "About this incident",
    comesFrom: "Where it comes from",
    graph: "Sourcing graph",
    graphSays:
      "Roots on the left lead to texts in the middle and to the reports that print them on the right. The same is said as a list below.",
    text: "Text",
    printedBy: "Printed by",
    ownText: "own text",
    copies: (n: number) => `${figure(n)} copies of one text`,
    noRoots: "nobody is quoted",
    allSources: "All sources",
    bestRule: "low, best and high by the rule of the incident",
    contradictions: "Contradictions",
    revisions: "Revisions",
    revisionsAre: "same source at a later time",
    inTime: "Reports in time",
    record: "Record",
    whyMerged: "Why these claims are one incident",
    mostFirst: "most independent sources first",
    none: "No claims have been gathered into incidents yet.",
  },
  byWhom: (author: string, when: string) => `by ${author}, ${when}`,
  decided: {
    accept: "accepted", reject: "rejected", correct: "corrected", withdraw: "taken back",
  } as Record<string, string>,
  review: {
    title: "Review",
    under: "Claim under review",
    aside: "Progress, precision and queue",
    inReport: "In the report",
    accept: "Accept", reject: "Reject", correct: "Correct", skip: "Skip", undo: "Undo",
    start: "Every field right? Accept. The act itself not there? Reject.",
    tellsBack: "takes it back.",
    nothingBack: "Nothing to take back.",
    takenBack: "Taken back.",
    skipped: "Skipped.",
    wrongField: "What is wrong? Press a number, then select the right words in the text, or",
    forNotSaid: "for “not said”.",
    keeps: "keeps the correction,",
    leaves: "leaves it.",
    pickFirst: "Nothing is corrected yet: press the number of a field.",
    notThere: "These words do not stand in the report.",
    words: "Words of the report",
    keep: "Keep",
    earliest: "From", latest: "To", low: "Least", high: "Most",
    precision: "Precision", ofQueue: "of this queue",
    none: "Nothing decided yet.",
    interval: (low: string, high: string, right: number, of: number) =>
      `95 % interval ${low} to ${high}, from ${figure(right)} right of ${figure(of)}`,
    acts: (estimate: string, low: string, high: string) => `The act itself is there in ${estimate} (${low} to ${high}).`,
    onlySample: "An interval says something of all claims only where the queue was drawn by chance.",
    log: "Your last decisions",
    agreement: "Two reviewers",
    alike: (one: string, other: string, same: number, both: number) =>
      `${one} and ${other}: ${figure(same)} of ${figure(both)} alike`,
    kappa: "Cohen’s kappa",
    noKappa: "not defined, all alike",
    queue: "Queue",
    queues: {
      sample: "Random sample", uncertain: "Left open by the reader", rule: "One rule", query: "In the order of the ledger",
      differ: "Where reviewers differ",
    } as Record<string, string>,
    uncertainIs: "Hedged, told as history, without a doer, or on the word of somebody anonymous.",
    only: "Only claims that a query finds", rule: "Rule, or how it begins", many: "How many", seed: "Seed",
    type: "Type", anyType: "any",
    begin: "Begin",
    empty: "No claim is in this queue.",
    through: "Every claim of this queue is decided or skipped.",
    again: "See the skipped ones again",
    readOnly: "This ledger is open for reading only: nothing can be decided.",
    example: "These are examples; decisions on them end with the program.",
    whoAreYou: "Whose decisions are these? The name is kept in this browser and stands with each decision.",
    name: "Your name", change: "Change name",
    counted: (done: number, of: number) => `${figure(done)} of ${figure(of)}`,
    reviewed: "Reviewed",
    fields: {
      who: "who", did: "did", whom: "to whom", where: "where", when: "when", number: "number", word: "on the word of",
      status: "status", hedged: "hedged",
    } as Record<string, string>,
    yes: "yes", no: "no",
  },
  reports: {
    title: "Reports",
    none: "There are no reports in this ledger yet.",
    untitled: "without a title",
    examples: "These are examples. Add your own reports.",
  },
  add: {
    title: "Add reports",
    paste: "Paste a report",
    hint: "The text stays on this machine. Nothing is stored until you say so.",
    outlet: "Outlet",
    published: "Published",
    read: "Read it",
    reading: "Reading",
    drop: "or drop a file here: text, page, feed, PDF, WARC, an archive of them",
    empty: "There is nothing to read yet: paste the words of a report first.",
    keep: "Keep in the ledger",
    kept: "Kept",
    readOnly: "This ledger is open for reading only.",
  },
} as const;
