import type { Mention } from '../model/mention.ts';
import type { SentenceReading } from '../model/reading.ts';
import type { Reading } from '../recognize/recognise.ts';

/** A reading in which what something moved from and what it moved to are two figures: "rose from 15% to 20%". */
export function withMovesApart(reading: Reading): Reading {
  if (!reading.sentences.some(({ mentions }) => mentions.some(isMove))) return reading;
  return { ...reading, sentences: reading.sentences.map(partMoves) };
}

const isMove = (mention: Mention): boolean => mention.kind === 'quantity' && mention.ends !== undefined;

const partMoves = (sentence: SentenceReading): SentenceReading => ({
  ...sentence,
  mentions: sentence.mentions.flatMap((m): readonly Mention[] =>
    m.kind === 'quantity' && m.ends !== undefined ? m.ends : [m],
  ),
});
