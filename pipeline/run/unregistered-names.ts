import { kindOfName } from '../recognize/entities/kind-of-name.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { countSubjects, type SubjectCount } from '../store/count-subjects.ts';
import type { Store } from '../store/open-store.ts';

/** A name that articles give figures about and the registry does not know. */
export interface UnregisteredName extends SubjectCount {
  /** What it seems to be; `null` where that cannot be told. */
  readonly kind: string | null;
  /** Names it may be another spelling of, registered ones with their id. */
  readonly like: readonly { readonly name: string; readonly id: string | null; readonly why: string }[];
}

/** The unregistered proper names among the subjects of a store, the most frequent first, with what they may be the same as. */
export function unregisteredNames(
  store: Store,
  { entities }: Pick<Rulebook, 'entities'>,
  most: number,
): UnregisteredName[] {
  const registered = [...entities.byId.values()].flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((spelling) => ({ id, name: spelling, words: wordsOf(spelling) })),
  );
  const unknown = countSubjects(store)
    .filter(({ id, name }) => !entities.byId.has(id) && isName(name))
    .slice(0, most)
    .map((subject) => ({ ...subject, words: wordsOf(subject.name) }));
  return unknown.map(({ words, ...subject }) => {
    const known = registered.flatMap((r) =>
      likeness(words, r.words).map((why) => ({ name: r.name, id: r.id, why })),
    );
    const others = unknown
      .filter((other) => other.id !== subject.id && other.claims >= subject.claims)
      .flatMap((other) => likeness(words, other.words).map((why) => ({ name: other.name, id: null, why })));
    return { ...subject, kind: kindOfName(subject.name), like: [...known, ...others].slice(0, 5) };
  });
}

/** A proper name: capitals in front, and not a sentence's worth of words. */
const isName = (name: string): boolean => /^\p{Lu}[^\n]*$/u.test(name) && name.split(' ').length <= 6;

/** The words that tell names apart: without accents, case, articles and legal forms. */
const wordsOf = (name: string): string[] =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .split(' ')
    .filter((word) => word !== '' && !SILENT.has(word));

const SILENT = new Set([
  'the',
  'of',
  'and',
  'inc',
  'corp',
  'co',
  'ltd',
  'plc',
  'llc',
  'group',
  'company',
  'm',
]);

/** Why two names may be one: at most one reason. */
function likeness(a: readonly string[], b: readonly string[]): string[] {
  if (a.length === 0 || b.length === 0) return [];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.join('') === long.join('')) return ['the same but for spelling'];
  if (short.length === 1 && short[0]!.length > 1 && short[0] === long.map((word) => word[0]).join(''))
    return ['initials'];
  if (short.length < long.length && short.every((word, i) => word === long[i]))
    return ['the first words of it'];
  return [];
}
