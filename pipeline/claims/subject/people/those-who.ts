import type { Told } from '../../draft.ts';
import { isTensed } from '../../sentence/chunk.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { mainVerbBehind } from '../../sentence/clause/main-verb-behind.ts';
import { subjectOf } from '../../sentence/clause.ts';
import { idOf } from '../../sentence/normal-words.ts';
import { textOf } from '../../sentence/noun-phrase.ts';

/** "Those who support no party made up 34%": by the words that say who they are, up to their verb, and nobody told of before. */
export function thoseWho(frame: Frame, index: number): Told | null {
  const { chunks, tokens } = frame;
  const { word, from } = chunks[index]!;
  const next = chunks[index + 1];
  if (word !== 'those' || !(next?.kind === 'relative' || next?.kind === 'prep' || next?.bare)) return null;
  const main = next?.kind === 'relative' ? mainVerbBehind(chunks, index + 1) : -1;
  for (let i = index + 2; i < chunks.length && i - index < LONGEST; i++) {
    const { kind } = chunks[i]!;
    // "who support no party" is of their own clause
    const subject = isTensed(chunks[i]) && chunks[i - 1]!.kind !== 'relative' ? subjectOf(frame, i) : -1;
    if (kind !== 'mark' && i !== main && (subject < 0 || subject > index)) continue;
    const name = textOf(tokens, { from, to: chunks[i]!.from });
    // whoever is told of goes on behind them
    return {
      id: idOf(name, '-'),
      name: `${name[0]!.toLowerCase()}${name.slice(1)}`,
      from: 'text',
      named: false,
      weak: true,
    };
  }
  return null;
}

/** In chunks, up to the verb. */
const LONGEST = 10;
