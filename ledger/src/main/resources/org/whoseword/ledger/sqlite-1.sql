-- The first schema. An empty line ends a statement, nothing else does.

-- One call of ingest or recode. Its counts are kept up to date with every commit, so that a killed
-- run tells what it did.
CREATE TABLE run (
  n INTEGER PRIMARY KEY,
  command TEXT NOT NULL,
  version TEXT NOT NULL,
  codebook TEXT NOT NULL,
  settings TEXT NOT NULL,
  started TEXT NOT NULL,
  finished TEXT,
  coded INTEGER NOT NULL DEFAULT 0,
  no_event INTEGER NOT NULL DEFAULT 0,
  duplicate INTEGER NOT NULL DEFAULT 0,
  filtered INTEGER NOT NULL DEFAULT 0,
  refused INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Files that a run read to their end, with their hash.
CREATE TABLE input (
  run INTEGER NOT NULL REFERENCES run(n),
  path TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  PRIMARY KEY (run, path)
) STRICT, WITHOUT ROWID;

-- What could not be read; once each, however often it is tried.
CREATE TABLE refusal (
  n INTEGER PRIMARY KEY,
  run INTEGER NOT NULL REFERENCES run(n),
  source TEXT NOT NULL,
  own_id TEXT,
  code TEXT NOT NULL,
  message TEXT NOT NULL,
  UNIQUE (source, code, message)
) STRICT;

-- Names and the words that stood for them, once each.
CREATE TABLE name (
  n INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  words TEXT NOT NULL,
  UNIQUE (name, words)
) STRICT;

CREATE VIRTUAL TABLE name_text USING fts5(
  name, words, content='name', content_rowid='n', tokenize='unicode61 remove_diacritics 2');

CREATE TRIGGER name_in AFTER INSERT ON name BEGIN
  INSERT INTO name_text(rowid, name, words) VALUES (new.n, new.name, new.words);
END;

CREATE TRIGGER name_out AFTER DELETE ON name BEGIN
  INSERT INTO name_text(name_text, rowid, name, words)
    VALUES ('delete', old.n, old.name, old.words);
END;

-- arrived: content id of the report as it came; id: of the report with its header completed.
-- arrival: the header as it came, as JSON: what a later reading starts from. text comes last: it may
-- be long, and most look no further than the fields before it.
CREATE TABLE report (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  arrived TEXT NOT NULL UNIQUE,
  run INTEGER NOT NULL REFERENCES run(n),
  claims INTEGER NOT NULL,
  own_id TEXT,
  source TEXT NOT NULL,
  title TEXT,
  outlet TEXT,
  outlet_name INTEGER REFERENCES name(n),
  url TEXT,
  published TEXT,
  day TEXT,
  language TEXT,
  byline TEXT,
  agencies TEXT NOT NULL,
  arrival TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;

CREATE INDEX report_own_id ON report(own_id) WHERE own_id IS NOT NULL;

CREATE INDEX report_outlet ON report(outlet_name);

CREATE INDEX report_run ON report(run);

CREATE VIRTUAL TABLE report_text USING fts5(
  text, content='report', content_rowid='n', tokenize='unicode61 remove_diacritics 2');

CREATE TRIGGER report_in AFTER INSERT ON report BEGIN
  INSERT INTO report_text(rowid, text) VALUES (new.n, new.text);
END;

CREATE TRIGGER report_out AFTER DELETE ON report BEGIN
  INSERT INTO report_text(report_text, rowid, text) VALUES ('delete', old.n, old.text);
END;

CREATE TABLE agency (
  report INTEGER NOT NULL REFERENCES report(n),
  name INTEGER NOT NULL REFERENCES name(n),
  PRIMARY KEY (report, name)
) STRICT, WITHOUT ROWID;

CREATE INDEX agency_name ON agency(name);

-- The reading's line, byte by byte, deflated.
CREATE TABLE reading (
  report INTEGER PRIMARY KEY REFERENCES report(n),
  json BLOB NOT NULL
) STRICT;

-- n is the report's n, shifted left by 20 bits, and the claim's number in the report: claims lie in
-- the order of their reports. first, last: days between which the event was; 0001-01-01 and
-- 9999-12-31 where only the other is known, both null for an undated one. root: the last link's
-- name; the outlet's where there is no link. deaths and so on: the least number.
CREATE TABLE claim (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  report INTEGER NOT NULL REFERENCES report(n),
  type TEXT NOT NULL,
  mode TEXT,
  cameo TEXT,
  status TEXT NOT NULL,
  hedged INTEGER NOT NULL,
  background INTEGER NOT NULL,
  published TEXT,
  first TEXT,
  last TEXT,
  place INTEGER REFERENCES name(n),
  country TEXT,
  latitude REAL,
  longitude REAL,
  deaths INTEGER,
  deaths_high INTEGER,
  injured INTEGER,
  injured_high INTEGER,
  arrested INTEGER,
  arrested_high INTEGER,
  abducted INTEGER,
  abducted_high INTEGER,
  displaced INTEGER,
  displaced_high INTEGER,
  links INTEGER NOT NULL,
  root INTEGER REFERENCES name(n),
  root_kind TEXT,
  root_capacity TEXT,
  root_naming TEXT,
  json TEXT NOT NULL
) STRICT;

CREATE INDEX claim_type ON claim(type, status);

CREATE INDEX claim_cameo ON claim(cameo);

CREATE INDEX claim_report ON claim(report);

CREATE INDEX claim_first ON claim(first);

CREATE INDEX claim_long ON claim(last, first) WHERE last > first;

CREATE INDEX claim_published ON claim(published);

CREATE INDEX claim_country ON claim(country);

CREATE INDEX claim_place ON claim(place);

CREATE INDEX claim_root ON claim(root);

CREATE INDEX claim_deaths ON claim(deaths) WHERE deaths IS NOT NULL;

CREATE VIRTUAL TABLE claim_box USING rtree(n, south, north, west, east);

-- side: A actor, R recipient
CREATE TABLE participant (
  claim INTEGER NOT NULL REFERENCES claim(n),
  side TEXT NOT NULL CHECK (side IN ('A', 'R')),
  place INTEGER NOT NULL,
  name INTEGER NOT NULL REFERENCES name(n),
  country TEXT,
  sector TEXT,
  code TEXT,
  PRIMARY KEY (claim, side, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX participant_name ON participant(name, side);

CREATE INDEX participant_code ON participant(code, side);

CREATE INDEX participant_country ON participant(country, side);

CREATE INDEX participant_sector ON participant(sector, side);

CREATE TABLE link (
  claim INTEGER NOT NULL REFERENCES claim(n),
  place INTEGER NOT NULL,
  name INTEGER NOT NULL REFERENCES name(n),
  kind TEXT NOT NULL,
  capacity TEXT,
  naming TEXT NOT NULL,
  PRIMARY KEY (claim, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX link_name ON link(name);

CREATE TABLE context (
  claim INTEGER NOT NULL REFERENCES claim(n),
  context TEXT NOT NULL,
  PRIMARY KEY (claim, context)
) STRICT, WITHOUT ROWID;

CREATE INDEX context_context ON context(context);

-- Who says anything at all in a report, events or not.
CREATE TABLE speaker (
  report INTEGER NOT NULL REFERENCES report(n),
  name INTEGER NOT NULL REFERENCES name(n),
  PRIMARY KEY (report, name)
) STRICT, WITHOUT ROWID;

CREATE INDEX speaker_name ON speaker(name);

-- Content ids of forgotten reports, as they came and as they were read: they stay out.
CREATE TABLE tombstone (
  hash TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Readings that a later codebook replaced, as they were.
CREATE TABLE former (
  n INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report(n),
  run INTEGER NOT NULL REFERENCES run(n),
  replaced INTEGER NOT NULL REFERENCES run(n),
  json BLOB NOT NULL
) STRICT;

CREATE INDEX former_report ON former(report);

-- What people decided on claims; nothing that was coded is ever changed by it. first, last: where the
-- trigger stands; claim: as it was decided on; correction: the fields that ought to be otherwise.
CREATE TABLE decision (
  n INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report(n),
  verdict TEXT NOT NULL CHECK (verdict IN ('accept', 'reject', 'correct')),
  author TEXT NOT NULL,
  note TEXT,
  at TEXT NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  claim TEXT NOT NULL,
  correction TEXT
) STRICT;

CREATE INDEX decision_report ON decision(report);

-- Every act that changes the ledger. hash: over the hash before and this act, so that none can be
-- taken out or altered unseen.
CREATE TABLE audit (
  n INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  act TEXT NOT NULL,
  subject TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;

-- What is deleted leaves nothing in the indexes.
INSERT INTO report_text(report_text, rank) VALUES ('secure-delete', 1);

INSERT INTO name_text(name_text, rank) VALUES ('secure-delete', 1);
