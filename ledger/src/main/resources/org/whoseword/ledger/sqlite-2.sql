-- The second schema. Claims are walked through far more often than they are shown, so what is shown
-- lies apart: a row of claims is a sixth as long.
CREATE TABLE claim_json (
  n INTEGER PRIMARY KEY REFERENCES claim(n),
  json TEXT NOT NULL
) STRICT;

INSERT INTO claim_json (n, json) SELECT n, json FROM claim ORDER BY n;

ALTER TABLE claim DROP COLUMN json;

-- Codes of the first actor and the first recipient: what pairs are counted by.
ALTER TABLE claim ADD COLUMN actor TEXT;

ALTER TABLE claim ADD COLUMN recipient TEXT;

UPDATE claim SET
  actor = (SELECT code FROM participant p WHERE p.claim = n AND side = 'A' ORDER BY p.place LIMIT 1),
  recipient =
    (SELECT code FROM participant p WHERE p.claim = n AND side = 'R' ORDER BY p.place LIMIT 1);

-- Boxes follow their claims.
CREATE TRIGGER claim_in AFTER INSERT ON claim WHEN new.latitude IS NOT NULL BEGIN
  INSERT INTO claim_box (n, south, north, west, east)
    VALUES (new.n, new.latitude, new.latitude, new.longitude, new.longitude);
END;

CREATE TRIGGER claim_out AFTER DELETE ON claim BEGIN
  DELETE FROM claim_box WHERE n = old.n;
END;

-- Nobody asks how long the indexed texts are: the indexes need not keep it.
DROP TABLE report_text;

CREATE VIRTUAL TABLE report_text USING fts5(
  text, content='report', content_rowid='n', columnsize=0,
  tokenize='unicode61 remove_diacritics 2');

INSERT INTO report_text(report_text, rank) VALUES ('secure-delete', 1);

INSERT INTO report_text(report_text) VALUES ('rebuild');

DROP TABLE name_text;

CREATE VIRTUAL TABLE name_text USING fts5(
  name, words, content='name', content_rowid='n', columnsize=0,
  tokenize='unicode61 remove_diacritics 2');

INSERT INTO name_text(name_text, rank) VALUES ('secure-delete', 1);

INSERT INTO name_text(name_text) VALUES ('rebuild');

-- What people decided on two claims: that they tell of one event, or that they do not. Each end is
-- bound to its words as a decision is.
CREATE TABLE bond (
  n INTEGER PRIMARY KEY,
  same INTEGER NOT NULL CHECK (same IN (0, 1)),
  author TEXT NOT NULL,
  note TEXT,
  at TEXT NOT NULL,
  report INTEGER NOT NULL REFERENCES report(n),
  claim TEXT NOT NULL,
  other_report INTEGER NOT NULL REFERENCES report(n),
  other_claim TEXT NOT NULL
) STRICT;

CREATE INDEX bond_report ON bond(report);

CREATE INDEX bond_other_report ON bond(other_report);

-- A decision may be withdrawn: by a later one, which is kept like any other.
CREATE TABLE decided (
  n INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report(n),
  verdict TEXT NOT NULL CHECK (verdict IN ('accept', 'reject', 'correct', 'withdraw')),
  author TEXT NOT NULL,
  note TEXT,
  at TEXT NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  claim TEXT NOT NULL,
  correction TEXT
) STRICT;

INSERT INTO decided SELECT * FROM decision ORDER BY n;

DROP TABLE decision;

ALTER TABLE decided RENAME TO decision;

CREATE INDEX decision_report ON decision(report);
