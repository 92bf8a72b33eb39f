-- The third schema: incidents.
-- What each report has to say of events, deflated: incidents are gathered from it without reading
-- the report again.
CREATE TABLE testimony (
  report INTEGER PRIMARY KEY REFERENCES report(n),
  json BLOB NOT NULL
) STRICT;

-- Incidents as they were gathered last. json: deflated. low, best, high: independent sources.
CREATE TABLE incident (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  low INTEGER NOT NULL,
  best INTEGER NOT NULL,
  high INTEGER NOT NULL,
  deaths_low INTEGER,
  deaths_best INTEGER,
  deaths_high INTEGER,
  reports INTEGER NOT NULL,
  json BLOB NOT NULL
) STRICT;

CREATE INDEX incident_best ON incident(best DESC, reports DESC, id);

CREATE TABLE incident_claim (
  claim INTEGER PRIMARY KEY REFERENCES claim(n) ON DELETE CASCADE,
  incident INTEGER NOT NULL REFERENCES incident(n) ON DELETE CASCADE
) STRICT;

CREATE INDEX incident_claim_incident ON incident_claim(incident);

CREATE TABLE incident_report (
  incident INTEGER NOT NULL REFERENCES incident(n) ON DELETE CASCADE,
  report INTEGER NOT NULL REFERENCES report(n),
  PRIMARY KEY (incident, report)
) STRICT, WITHOUT ROWID;

CREATE INDEX incident_report_report ON incident_report(report);

-- Every id that an incident may have been called by, and what it leads to now.
CREATE TABLE incident_name (
  name TEXT PRIMARY KEY,
  incident INTEGER NOT NULL REFERENCES incident(n) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX incident_name_incident ON incident_name(incident);

-- Families of two reports or more, as JSON.
CREATE TABLE family (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  json TEXT NOT NULL
) STRICT;

CREATE TABLE family_report (
  report INTEGER PRIMARY KEY REFERENCES report(n),
  family INTEGER NOT NULL REFERENCES family(n) ON DELETE CASCADE
) STRICT;

CREATE INDEX family_report_family ON family_report(family);

-- When incidents were gathered last, and the last act that they know of.
CREATE TABLE gathering (
  at TEXT NOT NULL,
  audit INTEGER NOT NULL
) STRICT;
