/**
 * The claim ledger as functions. The command line is a client of the same ones.
 *
 * ```ts
 * const rulebook = loadRules();
 * const read = readDocument({ path: 'a.md', bytes: readFileSync('a.md') });
 * if (read.ok) {
 *   const { claims } = extract(read.value, rulebook);
 *   const findings = check(claims, originsOf([read.value]), rulebook);
 * }
 * ```
 *
 * Everything but `loadRules`, `ingest`, `importCsv` and what has a store in it is pure: no files, no clock, the same result for the
 * same input. A trouble with an input is a value (`Result`), a trouble with the store a `StoreError`, with the rules a `RuleError`.
 */
export { bucketsOf } from './check/buckets-of.ts';
export { check } from './check/check.ts';
export { NO_ORIGINS, type Origins, originsOf } from './check/origins/origins.ts';
export { type Extraction, extract } from './extract.ts';
export * from './model/decimal.ts';
export * from './model/index.ts';
export { passagesOf } from './read/passages-of.ts';
export { type Flags, readDocument, sidecarPath } from './read/read-document.ts';
export { readRecord, readRecords } from './read/read-records.ts';
export { type Reading, recognise } from './recognize/recognise.ts';
export { claimJson } from './report/claim-json.ts';
export { findingGithub } from './report/finding-github.ts';
export { findingJson } from './report/finding-json.ts';
export { findingsSarif } from './report/findings-sarif.ts';
export { type Action, actionById, actions, type Fault, faults } from './review/core/actions.ts';
export { amendClaim, type ClaimVerdict } from './review/core/amend-claim.ts';
export {
  countOf,
  decideAll,
  decideFinding,
  type Outcome,
  type Verdict as Ruling,
} from './review/core/decide.ts';
export { type Desk, deskOf } from './review/core/desk.ts';
export { filterFromQuery, firstFilter, queryOf } from './review/core/filter.ts';
export { mergeSubjects } from './review/core/merge-subjects.ts';
export { rulePrecision } from './review/core/rule-precision.ts';
export { undo } from './review/core/undo.ts';
export { type FindingView, viewFinding } from './review/core/view-finding.ts';
export type { Rulebook } from './rulebook/rulebook.ts';
export { type ExportFormat, exportLines } from './run/export-lines.ts';
export { forget } from './run/forget.ts';
export { type ImportOptions, type ImportSummary, importCsv } from './run/import/import-csv.ts';
export { type ImportMap, parseImportMap } from './run/import/import-map.ts';
export { type IngestOptions, type IngestSummary, ingest } from './run/ingest.ts';
export { type LoadedRules, loadRulebook, loadRules, RuleError, type RuleOptions } from './run/load-rules.ts';
export { quantitiesOf } from './run/quantities-of.ts';
export { decide, decisionsOn } from './store/decisions.ts';
export { allClaims, claimsById, claimsOfDocument } from './store/find-claims.ts';
export { allDocuments, documentById } from './store/find-documents.ts';
export { allFindings, findingById, findingsOfClaim } from './store/find-findings.ts';
export { countStates, type QueueFilter, queuePage } from './store/find-queue.ts';
export { openStore, type Store, type StoreOptions } from './store/open-store.ts';
export { StoreError } from './store/store-error.ts';
