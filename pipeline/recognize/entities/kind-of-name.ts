import nlp from 'compromise';

/**
 * What sort of thing an unknown name seems to be, as compromise reads it; `null` where it does not tell. The rules decide nothing by
 * this: it is asked only for names that a person is about to look at, since loading and asking it costs far more than reading an
 * article. Answers are kept, the oldest dropped first.
 */
export function kindOfName(name: string): 'person' | 'place' | 'organisation' | null {
  const known = answers.get(name);
  if (known !== undefined) return known;
  const read = nlp(name.slice(0, LONGEST));
  const kind = read.has('^#Person+$')
    ? 'person'
    : read.has('^#Place+$')
      ? 'place'
      : read.has('#Organization')
        ? 'organisation'
        : null;
  if (answers.size >= MOST) answers.delete(answers.keys().next().value!);
  answers.set(name, kind);
  return kind;
}

const LONGEST = 100;
const MOST = 5000;
const answers = new Map<string, ReturnType<typeof kindOfName>>();
