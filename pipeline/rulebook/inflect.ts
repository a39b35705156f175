/**
 * The forms of an English verb from its base: third person, past, participle. A verb with irregular forms is written out
 * with slashes: `say/says/said/saying`. Particles stay behind the verb: `bring in` → `brought in` must be written out,
 * `carry out` → `carried out` need not.
 */
export function verbForms(written: string): readonly string[] {
  if (written.includes('/')) return written.split('/').map((form) => form.trim());
  const [verb = '', ...particle] = written.split(' ');
  const rest = particle.length > 0 ? ` ${particle.join(' ')}` : '';
  return [verb, third(verb), past(verb), gerund(verb)].map((form) => form + rest);
}

/** Singular and plural of a noun phrase, by its last word. A noun with an irregular plural is written `child/children`. */
export function nounForms(written: string): readonly string[] {
  if (written.includes('/')) return written.split('/').map((form) => form.trim());
  return [written, third(written)];
}

const third = (word: string): string => {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
};

const past = (verb: string): string => {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${doubled(verb)}ed`;
};

const gerund = (verb: string): string => {
  if (/ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return `${doubled(verb)}ing`;
};

/** "top" → "topp": a short verb of one syllable ending in consonant, vowel, consonant doubles its last letter. */
const doubled = (verb: string): string =>
  /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb) ? verb + verb.at(-1)! : verb;
