import type { Severity } from '../model/finding.ts';

/** What each command's options come to. Types only: a command's definition and what it does both import them. */

export interface ReadingFlags {
  readonly input: 'files' | 'jsonl';
  readonly rules: readonly string[];
  /** False with --no-entities. */
  readonly entities: boolean;
  readonly jobs: number;
  readonly maxBytes: number;
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
}

export interface IngestFlags extends ReadingFlags {
  readonly store: string;
  readonly again: boolean;
  readonly format: 'text' | 'jsonl';
}

export interface CheckFlags extends ReadingFlags {
  readonly store: string;
  readonly all: boolean;
  readonly full: boolean;
  /** `conflict`: any conflict, whatever its severity. */
  readonly failOn: 'never' | Exclude<Severity, 'none'> | 'conflict';
  readonly format: 'text' | 'jsonl' | 'sarif' | 'github';
}

export interface ExportFlags {
  readonly store: string;
  readonly format: 'csv' | 'jsonl' | 'md';
  readonly what: 'claims' | 'findings' | 'decisions';
  readonly output?: string;
}

export interface ExplainFlags {
  readonly store: string;
  readonly rules: readonly string[];
  readonly format: 'text' | 'jsonl';
}

export interface RulesFlags {
  readonly rules: readonly string[];
  readonly format: 'text' | 'jsonl';
}

export interface StoreFlags {
  readonly store: string;
  readonly format: 'text' | 'jsonl';
}

export interface ImportFlags extends StoreFlags {
  readonly map: string;
  readonly rules: readonly string[];
}

export interface ReviewFlags extends StoreFlags {
  readonly state: string;
  readonly verdict: string;
  readonly severity: string;
  readonly subject?: string;
  readonly metric?: string;
  readonly source?: string;
  readonly text?: string;
  readonly plain: boolean;
  readonly list: boolean;
  readonly who?: string;
  readonly rules: readonly string[];
}

export interface ServeFlags extends StoreFlags {
  readonly rules: readonly string[];
  readonly host: string;
  readonly port: number;
  readonly who?: string;
}

export interface EntitiesFlags extends StoreFlags {
  readonly rules: readonly string[];
  readonly most: number;
}

export interface AcceptFlags {
  readonly type: string;
  readonly alias: readonly string[];
  readonly id?: string;
  readonly file: string;
}

export interface RulesDiffFlags extends ReadingFlags {
  readonly format: 'text' | 'jsonl';
}
