import type { Draft, Told } from '../../draft.ts';
import { complements, hasName, possessiveIn } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { carried } from '../earlier/carry.ts';
import { resolved } from '../resolve.ts';

/**
 * "Analysts had expected a profit of $2m", "Economists' forecasts for growth ranged from 1% to 2%": what is foreseen is of whom the text
 * speaks, not of who foresees it.
 */
export function ofForecast(draft: Draft, world: World): Told | null {
  const { clauseSubject, verb, frame } = draft;
  const subject = frame.chunks[clauseSubject];
  if (subject?.kind !== 'noun' || hasName(frame, clauseSubject)) return null;
  const does = frame.chunks[verb]?.word ?? '';
  const foresee = isForecaster(subject.word, world) && frame.language.list('foresee').has(does);
  if (!foresee && !(IS.test(does) && isOthersForecast(draft, world))) return null;
  // "the forecast for Orrin was"
  const whose = complements(frame, clauseSubject).find((c) => WHOSE.has(c.prep) && hasName(frame, c.chunk));
  return whose ? resolved(draft, world, whose.chunk) : carried(draft, world, 'any', clauseSubject);
}
ofForecast.needs = { lists: ['forecasters', 'forecasts'] };

/** Not "analysts at Halden Research". */
const WHOSE = new Set(['for', 'of', 'on']);

/** "ranged from", "were for": not "one estimate pegs the site at". */
const IS = /^(?:is|are|was|were|be|been|rang|stood|stand|averag|came|call|vary|vari|rose|fell|went|point)/;

/** "the consensus forecast", "analysts' estimates", "forecasts": of nobody who is said to be the owner. */
function isOthersForecast({ frame: { chunks, tokens }, clauseSubject }: Draft, world: World): boolean {
  const subject = chunks[clauseSubject]!;
  if (!world.rulebook.language.list('forecasts').has(subject.word)) return false;
  const own = possessiveIn(tokens, subject);
  const owner = own > subject.from ? tokens.lower[own - 1]! : '';
  return owner === '' ? !OWNED.has(tokens.lower[subject.from]!) : isForecaster(owner, world);
}
const OWNED = new Set(['its', 'their', 'his', 'her', 'our']);

const isForecaster = (word: string, { rulebook: { language } }: World): boolean =>
  language.list('forecasters').has(word);
