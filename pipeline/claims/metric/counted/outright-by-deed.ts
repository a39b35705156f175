import type { Draft } from '../../draft.ts';
import { idOf } from '../../sentence/normal-words.ts';
import { areAllOfThem } from '../../sentence/wordings/all-of-them.ts';
import { predicate } from '../beside/predicate.ts';
import { type Found, simple, withChange } from '../found.ts';
import { ANYBODY } from '../people/people-counted.ts';
import type { Telling } from './telling.ts';

/** What is told by the deed, whatever else the noun is a word for: a workforce that strikes, whoever votes. */
export const OUTRIGHT_BY_DEED: readonly ((telling: Telling) => Found | null)[] = [onStrike, votesCast];

/** "400 workers went on strike", "walked out": what they do is no size of a workforce. */
function onStrike({ draft, world, words, rule, verb }: Telling): Found | null {
  if (rule?.rule.id !== 'headcount' || !draft.isSubject || !verb) return null;
  if (areAllOfThem(draft) || EMPLOYED.test(verb.word)) return null;
  const did = predicate(draft, world).at(-1);
  if (!did) return null;
  return withChange(
    draft,
    { id: idOf([...words, did], '_'), name: `${words.join(' ')} ${did}`, family: 'count' },
    null,
    -1,
  );
}

const EMPLOYED = /^(?:employ|work|serv|bas|staff|ha(?:ve|s|d)$|remain|make up|made up)/;

/** "300 people voted", "cast their votes". */
function votesCast({ draft, world, words, deed }: Telling): Found | null {
  if (deed === null) return null;
  const behind = draft.frame.chunks[draft.verb + 1]?.word ?? '';
  const votes = (deed === 'cast' && /^(?:votes?|ballots?)$/.test(behind)) || /^vot/.test(deed);
  // "voted to strike": for what, and not for whom
  if (!votes || behind === 'to' || !(ANYBODY.has(words.at(-1)!) || words.at(-1) === 'voter')) return null;
  const rule = world.rulebook.metrics.byId.get('votes');
  return rule ? withChange(draft, simple(rule).metric, rule.id, -1) : null;
}

/** "cut 3,000 jobs", "the loss of 3,000 jobs", "will cost 28 jobs": as many are laid off. */
export function laidOff({ draft, world, rule, moved }: Telling, done: string | null): Found | null {
  const isGone = draft.isSubject && (done === 'go' || draft.frame.chunks[draft.verb]?.word === 'go');
  const isCut = done === 'cut' || done === 'lose' || done === 'cost' || moved === 'down' || isGone;
  const isOfStaff =
    rule?.rule.id === 'headcount' && (done === 'cut' || (moved === 'down' && isReduction(draft)));
  if (!isOfStaff && (!isCut || rule?.rule.id !== 'jobs')) return null;
  if (moved) draft.isChange = false;
  const layoffs = world.rulebook.metrics.byId.get('layoffs');
  return layoffs ? withChange(draft, simple(layoffs).metric, layoffs.id, -1) : null;
}

/** "a reduction of 35,000 workers" is made, where a fall in their number may come by itself. */
const isReduction = ({ frame: { chunks }, chunk }: Draft): boolean =>
  chunks[chunk - 1]?.word === 'of' && /^(?:reduction|cut|cull)$/.test(chunks[chunk - 2]?.word ?? '');
