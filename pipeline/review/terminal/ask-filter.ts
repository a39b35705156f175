import { plainText } from '../../report/plain-text.ts';
import { facet, publishers } from '../../store/find-queue.ts';
import { firstFilter, flagsOf, SEVERITIES, STATES } from '../core/filter.ts';
import type { Sitting } from './sitting.ts';
import { type Line, plain, styled } from './text.ts';

/** Names that are looked through for what is typed. */
const MOST = 200;

export function askFilter(sitting: Sitting): void {
  sitting.choose(
    'filter by',
    [
      { key: 's', label: 'state', run: () => pick(sitting, 'state', STATES) },
      { key: 'v', label: 'severity', run: () => pick(sitting, 'severity', SEVERITIES.slice(0, 3)) },
      { key: 't', label: 'subject', run: () => askName(sitting, 'subject') },
      { key: 'm', label: 'metric', run: () => askName(sitting, 'metric') },
      { key: 'o', label: 'source', run: () => askName(sitting, 'source') },
      { key: '/', label: 'words', run: () => askWords(sitting) },
      { key: 'c', label: 'clear all', run: () => sitting.narrow(firstFilter) },
    ],
    [[plain(`now: ${sayFilter(sitting)}`)]],
  );
}

export const sayFilter = ({ filter }: Sitting): string =>
  plainText(flagsOf(filter)) || 'all that is open and asks for attention';

export function askWords(sitting: Sitting): void {
  const narrow = (typed: string): void => sitting.narrow({ text: typed === '' ? null : typed });
  sitting.ask('search (empty for all)', narrow, [], plainText(sitting.filter.text ?? ''));
}

function pick(sitting: Sitting, by: 'state' | 'severity', values: readonly string[]): void {
  const options = values.map((value, i) => ({
    key: String(i + 1),
    label: value,
    run: () => sitting.narrow({ [by]: value }),
  }));
  sitting.choose(by, [...options, { key: '0', label: 'any', run: () => sitting.narrow({ [by]: null }) }]);
}

function askName(sitting: Sitting, by: 'subject' | 'metric' | 'source'): void {
  const { store } = sitting.desk;
  const known = by === 'source' ? publishers(store, MOST) : facet(store, sitting.filter, by, MOST);
  const lines = known
    .slice(0, 9)
    .map(
      ({ value, count }, i): Line => [
        styled('bold', `  ${i + 1}  `),
        plain(`${plainText(value.slice(0, 200))}  `),
        styled('dim', String(count)),
      ],
    );
  const narrow = (typed: string): void =>
    sitting.narrow({
      [by]: matching(
        typed,
        known.map(({ value }) => value),
      ),
    });
  sitting.ask(`${by} (a number, or part of a name; empty for any)`, narrow, lines);
}

/** The name that is meant: by its number, whole, in part; else as it is typed. */
function matching(typed: string, names: readonly string[]): string | null {
  if (typed === '') return null;
  const numbered = /^[1-9]$/.test(typed) ? names[Number(typed) - 1] : undefined;
  const small = typed.toLowerCase();
  const whole = names.find((name) => name.toLowerCase() === small);
  return numbered ?? whole ?? names.find((name) => name.toLowerCase().includes(small)) ?? typed;
}
