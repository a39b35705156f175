import type { Frame } from '../../sentence/chunks.ts';
import { verbBase } from '../deed/verb-bases.ts';
import type { Counting } from './counting.ts';

/** "will power 40,000 homes", "enough electricity for 40,000 homes", "40,000 homes can be run on it"; homes that lost it are without power. */
export function powered(counting: Counting): string | null {
  const { draft, words, verb } = counting;
  if (!/^(?:home|household|house)$/.test(words.at(-1)!)) return null;
  const { frame, chunk, verb: at } = draft;
  const { chunks, language } = frame;
  const isFor = /^(?:for|to)$/.test(chunks[chunk - 1]?.word ?? '') && isOfPower(frame, chunk - 1);
  // "knocked out power for 40 homes"
  const does = isFor ? verbBase(language.grammar(), chunks[at]?.word ?? '') : '';
  if (language.list('take power away').has(does)) return 'without_power';
  const isPowered =
    isFor ||
    isSupplied(counting) ||
    isRunOnIt(counting) ||
    hasEnough(frame, chunk) ||
    (NEEDS.test(chunks[chunk - 2]?.word ?? '') && chunks[chunk - 1]?.word === 'of' && tellsOfPower(frame)) ||
    /^power(?:s|ed|ing)?$/.test(verb?.word ?? '');
  return isPowered ? 'homes_powered' : null;
}

/** "meets the needs of 40,000 homes". */
const NEEDS = /^(?:needs?|demand|requirements?)$/;

/** "electricity for", "power enough for", "enough energy to run": what stands in front of the preposition. */
const isOfPower = ({ chunks }: Frame, prep: number): boolean =>
  chunks.slice(Math.max(0, prep - 3), prep).some(({ word }) => POWER.test(word));
const POWER = /^(?:electricity|power|energy)$/;

/** "The reactors will supply 40,000 homes". */
const isSupplied = ({ draft: { frame, isSubject }, verb }: Counting): boolean =>
  !isSubject &&
  frame.language.list('supply homes').has(verbBase(frame.language.grammar(), verb?.word ?? '')) &&
  tellsOfPower(frame);

/** "Some 40,000 homes can be run on what it makes", "homes are supplied from the dam". */
function isRunOnIt({ draft: { frame, isSubject, verb: at }, verb }: Counting): boolean {
  if (!isSubject || verb === null) return false;
  const base = verbBase(frame.language.grammar(), verb.word);
  const behind = frame.chunks[at + 1]?.word ?? '';
  if (base === 'run') return behind === 'on';
  return (
    frame.language.list('supply homes').has(base) && /^(?:by|with|from)$/.test(behind) && tellsOfPower(frame)
  );
}

/** "800 megawatts, enough for 40,000 homes". */
const hasEnough = (frame: Frame, chunk: number): boolean =>
  frame.chunks[chunk - 1]?.word === 'for' &&
  frame.chunks[chunk - 2]?.word === 'enough' &&
  tellsOfPower(frame);

const tellsOfPower = ({ tokens: { lower } }: Frame): boolean => lower.some((word) => OF_POWER.test(word));
const OF_POWER =
  /^(?:electricity|power|energy|solar|wind|nuclear|reactors?|turbines?|(?:[kmg]w|[kmg]wh|(?:kilo|mega|giga)watts?))$/;
