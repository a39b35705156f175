import type { Claim } from '../../model/claim.ts';
import { subjectAlone } from './subject-alone.ts';

/** True for a subject without a name of its own. A sentence's first word is capital anyway, so there the rest decides. */
export function isCommonNoun({ subject, metric, sentence }: Claim): boolean {
  if (subject === null || subject.from === 'registry') return false;
  const { name } = subjectAlone(subject);
  if (subject.from === 'heading' && NUMBERED.test(name)) return true; // a column "Phase 1": every project has one
  if (IN_CONTEXT.test(name)) return true; // "Phase 1 (Halm)": the name is what the article is about
  if (name.toLowerCase() === metric?.name.toLowerCase()) return true; // "Turnout was 58%"
  if (subject.from === 'text' && sentence.startsWith(name) && SEVERAL.test(name) && isOneOfThem(subject))
    return true;
  const rest = sentence.startsWith(name) && name.includes(' ') ? name.slice(name.indexOf(' ')) : name;
  return !/[\p{Lu}\d]/u.test(rest);
}
const IN_CONTEXT = / \(\p{Lu}[^)]*\)$/u;
const NUMBERED = /^\p{L}+ (?:\d{1,2}|[IVX]+)$/u;
/** "Inspectors visited 12 kitchens": several, whom the capital of a sentence makes no name; "Siemens" has no singular. */
const SEVERAL = /^\p{Lu}\p{Ll}+(?:s|men)$/u;
const isOneOfThem = ({ id, name }: NonNullable<Claim['subject']>): boolean => id !== name.toLowerCase();
