/**
 * The store's shape, step by step: migration `i` leads from `user_version` i to i + 1. Only ever append; a step that has been
 * released is never edited.
 */
export const migrations: readonly string[] = [
  /* 1: documents with their text, sentences once, claims, buckets, findings, decisions, runs */ `
  CREATE TABLE document (
    rowid         INTEGER PRIMARY KEY,
    id            TEXT NOT NULL UNIQUE,
    path          TEXT NOT NULL,             -- of the file, or FILE#RECORD
    source        TEXT NOT NULL,             -- the file it was read from
    line          INTEGER NOT NULL,          -- of the record in it; 0 for a file of its own
    record        TEXT,
    format        TEXT NOT NULL,
    title         TEXT,
    publisher     TEXT,
    author        TEXT,
    published     TEXT,
    url           TEXT,
    language      TEXT,
    wire          TEXT,
    metadata_from TEXT NOT NULL,             -- JSON: field → where it was learnt
    hash          TEXT NOT NULL,             -- of the bytes, the sidecar, the flags and the rules it was read with
    origin        TEXT,                      -- the group of documents that carry one text; NULL where it stands alone
    sketch        TEXT NOT NULL,             -- JSON: what is kept of the text to tell near-duplicates
    text          TEXT NOT NULL
  ) STRICT;
  CREATE INDEX document_path ON document (path, id);
  CREATE INDEX document_source ON document (source, line);

  -- keys under which documents that may carry one story meet
  CREATE TABLE trace (
    name     TEXT NOT NULL,
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    PRIMARY KEY (name, document)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX trace_document ON trace (document);
  CREATE INDEX document_origin ON document (origin);

  CREATE TABLE sentence (
    rowid    INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    start    INTEGER NOT NULL,
    "end"    INTEGER NOT NULL,
    text     TEXT NOT NULL
  ) STRICT;
  CREATE INDEX sentence_document ON sentence (document);

  CREATE TABLE claim (
    rowid          INTEGER PRIMARY KEY,
    id             TEXT NOT NULL,
    document       INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    position       INTEGER NOT NULL,         -- among the claims of its document, in the order of the text
    sentence       INTEGER NOT NULL,         -- rowid; of the same document, so that both go together
    start          INTEGER NOT NULL,
    "end"          INTEGER NOT NULL,
    line           INTEGER NOT NULL,
    "column"       INTEGER NOT NULL,
    written        TEXT NOT NULL,
    subject        TEXT, subject_name TEXT, subject_from TEXT,
    metric         TEXT, metric_name  TEXT, family       TEXT,
    value          TEXT NOT NULL,            -- decimals as text, in the base unit: a float cannot hold 14.4
    value_to       TEXT,                     -- the second end of a written range
    low            TEXT,
    high           TEXT,
    decimals       INTEGER NOT NULL,
    coarse         INTEGER NOT NULL,
    unit           TEXT,
    unit_name      TEXT,
    dimension      TEXT NOT NULL,
    bound          TEXT NOT NULL,
    change         TEXT,
    as_value       TEXT NOT NULL,            -- the amount in the unit of the text
    as_value_to    TEXT,
    as_unit        TEXT,
    as_unit_name   TEXT,
    period_from    TEXT, period_to TEXT, grain TEXT, known TEXT, period_written TEXT,
    basis          TEXT, stage TEXT, part TEXT, segment TEXT, geography TEXT, relative TEXT,
    status         TEXT NOT NULL,
    speaker        TEXT,
    quoted         INTEGER,
    revision       TEXT,
    unknown        TEXT NOT NULL,            -- JSON
    rule           TEXT NOT NULL,
    derivation     TEXT NOT NULL             -- JSON
  ) STRICT;
  CREATE INDEX claim_document ON claim (document, position);
  CREATE INDEX claim_id ON claim (id);

  -- under which keys the checker finds the claims that one has to be compared with
  CREATE TABLE bucket (
    name  TEXT NOT NULL,
    claim INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,
    PRIMARY KEY (name, claim)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX bucket_claim ON bucket (claim);

  -- buckets whose findings are behind their claims
  CREATE TABLE stale (bucket TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

  CREATE TABLE finding (
    id       TEXT PRIMARY KEY,
    bucket   TEXT NOT NULL,                  -- the bucket whose check made it
    verdict  TEXT NOT NULL,
    "check"  TEXT NOT NULL,
    severity TEXT NOT NULL,
    rank     REAL NOT NULL,
    subject  TEXT,
    metric   TEXT,
    why      TEXT NOT NULL,
    origins  INTEGER NOT NULL,
    state    TEXT NOT NULL,                  -- what the last decision made of it
    detail   TEXT NOT NULL                   -- JSON: factors, arithmetic, clusters, notes, members
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX finding_bucket ON finding (bucket);
  CREATE INDEX finding_queue ON finding (state, verdict, rank);

  CREATE TABLE member (
    finding  TEXT NOT NULL REFERENCES finding ON DELETE CASCADE,
    position INTEGER NOT NULL,
    claim    TEXT NOT NULL,                  -- claim.id
    PRIMARY KEY (finding, position)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX member_claim ON member (claim);

  -- what became of a finding over time; kept when the finding is gone
  CREATE TABLE history (
    sequence INTEGER PRIMARY KEY,
    finding  TEXT NOT NULL,
    "when"   TEXT NOT NULL,
    verdict  TEXT,                           -- NULL: no longer found
    severity TEXT,
    members  TEXT NOT NULL                   -- JSON: ids of the claims
  ) STRICT;
  CREATE INDEX history_finding ON history (finding);

  CREATE TABLE decision (
    sequence INTEGER PRIMARY KEY,
    kind     TEXT NOT NULL,
    target   TEXT NOT NULL,
    action   TEXT NOT NULL,
    reason   TEXT,
    detail   TEXT,
    who      TEXT NOT NULL,
    "when"   TEXT NOT NULL
  ) STRICT;
  CREATE INDEX decision_target ON decision (kind, target, sequence);
  CREATE TRIGGER decision_stays   BEFORE UPDATE ON decision BEGIN SELECT RAISE(ABORT, 'a decision is never changed; append another'); END;
  CREATE TRIGGER decision_remains BEFORE DELETE ON decision BEGIN SELECT RAISE(ABORT, 'a decision is never deleted; append another'); END;

  CREATE TABLE run (
    sequence  INTEGER PRIMARY KEY,
    command   TEXT NOT NULL,
    started   TEXT NOT NULL,
    finished  TEXT,                          -- NULL: cut short
    documents INTEGER NOT NULL,
    claims    INTEGER NOT NULL,
    findings  INTEGER NOT NULL,
    troubles  INTEGER NOT NULL
  ) STRICT;
  `,
  /* 2: the queue in the order of its pages, undo, corrected claims and merged subjects */ `
  ALTER TABLE finding ADD COLUMN standing INTEGER GENERATED ALWAYS AS (
    CASE WHEN verdict IN ('conflict', 'fails') THEN 0 ELSE 4 END
    + CASE severity WHEN 'high' THEN 0 WHEN 'medium' THEN 1 WHEN 'low' THEN 2 ELSE 3 END) VIRTUAL;
  ALTER TABLE finding ADD COLUMN behind REAL GENERATED ALWAYS AS (-rank) VIRTUAL;
  -- holds all that a page is chosen by, so that no row is read that is not shown
  DROP INDEX finding_queue;
  CREATE INDEX finding_queue ON finding (state, standing, behind, id, verdict, severity, subject, metric);

  -- what a search looks through: the reason, the names and the sentences, in lower case
  CREATE TABLE finding_text (
    finding TEXT PRIMARY KEY REFERENCES finding ON DELETE CASCADE,
    text    TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  INSERT INTO finding_text
    SELECT finding.id, lower(concat_ws(char(10), finding.subject, finding.metric, finding.why,
      (SELECT group_concat(substr(sentence.text, 1, 2000), char(10)) FROM member
       JOIN claim ON claim.id = member.claim JOIN sentence ON sentence.rowid = claim.sentence
       WHERE member.finding = finding.id AND member.position < 50)))
    FROM finding;

  DROP INDEX claim_id;
  CREATE INDEX claim_id ON claim (id, document);
  CREATE INDEX claim_subject ON claim (subject, metric);
  CREATE INDEX document_publisher ON document (publisher);

  ALTER TABLE decision ADD COLUMN undoes INTEGER REFERENCES decision;
  ALTER TABLE decision ADD COLUMN batch  INTEGER REFERENCES decision;
  CREATE INDEX decision_undoes ON decision (undoes) WHERE undoes IS NOT NULL;
  CREATE INDEX decision_batch ON decision (batch) WHERE batch IS NOT NULL;
  CREATE INDEX decision_who ON decision (who, sequence);
  -- which claims a decision on a finding speaks of: it holds for them whatever the finding is called tomorrow
  CREATE TABLE decision_claim (
    claim    TEXT NOT NULL,
    decision INTEGER NOT NULL REFERENCES decision,
    PRIMARY KEY (claim, decision)
  ) STRICT, WITHOUT ROWID;

  -- what the standing decisions make of claims and subjects: they follow from the decisions
  CREATE TABLE amendment (
    claim  TEXT PRIMARY KEY,                 -- claim.id
    change TEXT NOT NULL                     -- JSON
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE merger (
    subject   TEXT PRIMARY KEY,              -- claim.subject
    into_id   TEXT NOT NULL,
    into_name TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  /* 3: what an article is about; articles read before have none until they are read again */ `
  ALTER TABLE document ADD COLUMN gist TEXT;
  `,
  /* 4: findings and their texts are long rows, which a table with a rowid holds in order and without overflow pages */ `
  CREATE TABLE finding_next (
    id       TEXT NOT NULL UNIQUE,
    bucket   TEXT NOT NULL,
    verdict  TEXT NOT NULL,
    "check"  TEXT NOT NULL,
    severity TEXT NOT NULL,
    rank     REAL NOT NULL,
    subject  TEXT,
    metric   TEXT,
    why      TEXT NOT NULL,
    origins  INTEGER NOT NULL,
    state    TEXT NOT NULL,
    detail   TEXT NOT NULL,
    standing INTEGER GENERATED ALWAYS AS (
      CASE WHEN verdict IN ('conflict', 'fails') THEN 0 ELSE 4 END
      + CASE severity WHEN 'high' THEN 0 WHEN 'medium' THEN 1 WHEN 'low' THEN 2 ELSE 3 END) VIRTUAL,
    behind   REAL GENERATED ALWAYS AS (-rank) VIRTUAL
  ) STRICT;
  INSERT INTO finding_next (id, bucket, verdict, "check", severity, rank, subject, metric, why, origins, state, detail)
    SELECT id, bucket, verdict, "check", severity, rank, subject, metric, why, origins, state, detail FROM finding ORDER BY id;
  CREATE TEMP TABLE member_kept AS SELECT * FROM member; -- a dropped table takes along what refers to it
  CREATE TEMP TABLE text_kept AS SELECT * FROM finding_text;
  DROP TABLE finding_text;
  DROP TABLE member;
  DROP TABLE finding;
  ALTER TABLE finding_next RENAME TO finding;
  CREATE INDEX finding_bucket ON finding (bucket);
  CREATE INDEX finding_queue ON finding (state, standing, behind, id, verdict, severity, subject, metric);
  CREATE TABLE member (
    finding  TEXT NOT NULL REFERENCES finding (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    claim    TEXT NOT NULL,
    PRIMARY KEY (finding, position)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO member SELECT * FROM member_kept;
  CREATE INDEX member_claim ON member (claim);
  CREATE TABLE finding_text (
    finding TEXT NOT NULL UNIQUE REFERENCES finding (id) ON DELETE CASCADE,
    text    TEXT NOT NULL
  ) STRICT;
  INSERT INTO finding_text SELECT * FROM text_kept;
  DROP TABLE member_kept;
  DROP TABLE text_kept;
  `,
  /* 5: what hangs on a finding goes by its rowid, so that a full check appends to one place what it scattered over an index */ `
  CREATE TABLE finding_next (
    rowid    INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,
    bucket   TEXT NOT NULL,
    verdict  TEXT NOT NULL,
    "check"  TEXT NOT NULL,
    severity TEXT NOT NULL,
    rank     REAL NOT NULL,
    subject  TEXT,
    metric   TEXT,
    why      TEXT NOT NULL,
    origins  INTEGER NOT NULL,
    state    TEXT NOT NULL,
    detail   TEXT NOT NULL,
    standing INTEGER GENERATED ALWAYS AS (
      CASE WHEN verdict IN ('conflict', 'fails') THEN 0 ELSE 4 END
      + CASE severity WHEN 'high' THEN 0 WHEN 'medium' THEN 1 WHEN 'low' THEN 2 ELSE 3 END) VIRTUAL,
    behind   REAL GENERATED ALWAYS AS (-rank) VIRTUAL
  ) STRICT;
  INSERT INTO finding_next (id, bucket, verdict, "check", severity, rank, subject, metric, why, origins, state, detail)
    SELECT id, bucket, verdict, "check", severity, rank, subject, metric, why, origins, state, detail FROM finding ORDER BY id;
  CREATE TEMP TABLE member_kept AS
    SELECT finding_next.rowid AS finding, member.position, member.claim
    FROM finding_next JOIN member ON member.finding = finding_next.id ORDER BY 1, 2;
  CREATE TEMP TABLE text_kept AS
    SELECT finding_next.rowid AS finding, finding_text.text
    FROM finding_next JOIN finding_text ON finding_text.finding = finding_next.id ORDER BY 1;
  DROP TABLE finding_text;
  DROP TABLE member;
  DROP TABLE finding;
  ALTER TABLE finding_next RENAME TO finding;
  CREATE INDEX finding_bucket ON finding (bucket);
  CREATE INDEX finding_queue ON finding (state, standing, behind, id, verdict, severity, subject, metric);
  CREATE TABLE member (
    finding  INTEGER NOT NULL REFERENCES finding ON DELETE CASCADE,
    position INTEGER NOT NULL,
    claim    TEXT NOT NULL,                  -- claim.id
    PRIMARY KEY (finding, position)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO member SELECT * FROM member_kept;
  CREATE INDEX member_claim ON member (claim);
  CREATE TABLE finding_text (
    finding INTEGER PRIMARY KEY REFERENCES finding ON DELETE CASCADE,
    text    TEXT NOT NULL
  ) STRICT;
  INSERT INTO finding_text SELECT * FROM text_kept;
  DROP TABLE member_kept;
  DROP TABLE text_kept;
  `,
];
