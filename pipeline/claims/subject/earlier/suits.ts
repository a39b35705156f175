import type { Told } from '../../draft.ts';

/** What a pronoun or a bare noun asks for; "it" asks for one thing, "they" for a thing or several. */
export type Wanted = 'person' | 'it' | 'thing' | 'any';

/** True where a subject can be meant by "she" (a name of two words or more) or by "it" (anything that is not known as a person). */
export function suits(subject: Told, wanted: Wanted): boolean {
  if (PERSONAL.has(subject.name.toLowerCase()) || subject.name.length < 2 || STAGE.test(subject.name))
    return false;
  if (wanted === 'it' && subject.several) return false;
  if (wanted === 'any') return true;
  const words = subject.name.split(' ');
  const name =
    words.length >= 2 && words.length <= 4 && words.every((w) => /^\p{Lu}/u.test(w) || PARTICLE.test(w));
  if (wanted === 'person') return name && subject.from !== 'registry' && !NOBODY.test(subject.name);
  return true;
}
/** Small words inside the names of people. */
const PARTICLE = /^(?:de|del|den|der|di|da|do|dos|du|la|le|van|von|ter|ten|bin|ibn|al|el|ul|y|e|zu|af|ap)$/;
const PERSONAL = new Set([
  'he',
  'she',
  'they',
  'it',
  'we',
  'i',
  'you',
  'this',
  'that',
  'these',
  'those',
  'there',
  'one',
  'which',
  'who',
  'what',
]);

/** "Gen 1", "Phase 2": a part of something that is named elsewhere. */
const STAGE =
  /^(?:gen|phase|stage|part|unit|version|tranche|round|chapter|section|table|figure|level|step|no)\.? ?\d+$/i;

/** Names of storms and places begin so, and nobody's. */
const NOBODY =
  /^(?:Typhoon|Hurricane|Cyclone|Storm|Tropical|Mount|Mt|Lake|River|Port|Fort|Operation) | (?:Asia|Africa|America|Europe|Sea|Ocean|Islands?|Province|County|District|City|Valley)$/;
