import type { Trouble } from '../../model/trouble.ts';
import { isTrouble, parseRuleFile } from '../../rulebook/file.ts';
import { checkRules } from '../../rulebook/rulebook.ts';
import { type RuleOptions, ruleSources } from '../load-rules.ts';

export interface RuleFileInfo {
  readonly path: string;
  readonly kind: string;
  readonly about: string;
  readonly examples: number;
}

/** What each rule file says of itself. */
export function listRuleFiles({ folders = [] }: RuleOptions = {}): {
  readonly files: readonly RuleFileInfo[];
  readonly troubles: readonly Trouble[];
} {
  const sources = ruleSources({ folders, examples: true });
  const files = sources.flatMap((source) => {
    const file = parseRuleFile(source);
    if (isTrouble(file)) return [];
    const { about, examples } = file.data as { about?: unknown; examples?: unknown[] };
    return [
      { path: source.path, kind: file.kind, about: String(about ?? ''), examples: examples?.length ?? 0 },
    ];
  });
  return { files, troubles: checkRules(sources).troubles };
}
