import type { Claim } from '../../model/claim.ts';
import { slug } from '../../text/slug.ts';

/** "patients in Norland" parted: the common noun, and the place that its printed name says and its id does not; '' for none. */
export function subjectAlone(subject: Claim['subject']): { readonly name: string; readonly place: string } {
  const name = subject?.name ?? '';
  const parts = subject?.from === 'registry' ? null : PLACED.exec(name);
  if (!parts || subject!.id.includes(slug(parts[2]!, '-'))) return { name, place: '' };
  return { name: parts[1]!, place: parts[2]! };
}

const PLACED = /^(.+?) (?:in|outside|across|excluding) (?:the )?(\p{Lu}[\p{L}-]*)/u;
