import type { Finding, Member, Verdict } from '../model/finding.ts';
import { drawIntervals } from './draw-intervals.ts';
import type { Paint } from './paint.ts';
import { placeOfFigure } from './place-of-figure.ts';
import { plainText } from './plain-text.ts';

export interface TextOptions {
  readonly paint: Paint;
  /** Columns to wrap at; `null` leaves lines whole, so that they can be searched. */
  readonly width: number | null;
  /** Slot, settings and factors too. */
  readonly full: boolean;
}

/** A finding as a linter would print it: place, verdict and why; then each sentence with its figure marked, and the intervals. */
export function findingText(finding: Finding, options: TextOptions): string {
  const { paint } = options;
  const first = finding.members[0];
  const place = first ? `${plainText(first.document.path)}:${first.line}:${first.column}` : '-';
  const severity = finding.severity === 'none' ? '' : ` (${finding.severity})`;
  const state = finding.state === 'open' ? '' : ` [${finding.state}]`;
  const head = `${paint.bold(place)}: ${colourOf(finding.verdict, paint)(finding.verdict)}${severity}${state}: ${plainText(finding.why)}`;
  const lines = [head, ...finding.members.flatMap((member) => memberLines(member, options))];
  const drawn = drawIntervals(finding.members);
  if (drawn.length > 0) {
    const names = finding.members.map(({ written }) => plainText(written));
    const width = Math.min(24, Math.max(...names.map((name) => name.length)));
    drawn.forEach((line, i) => {
      lines.push(`    ${names[i]!.slice(0, width).padEnd(width)}  ${paint.cyan(line)}`);
    });
  }
  for (const line of finding.arithmetic) lines.push(`    ${plainText(line)}`);
  if (options.full) for (const note of finding.notes) lines.push(paint.dim(`    ${plainText(note)}`));
  lines.push(paint.dim(`    id ${finding.id}, ${count(finding.origins, 'origin')}`));
  return `${lines.join('\n')}\n`;
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

const colourOf = (verdict: Verdict, paint: Paint): ((text: string) => string) =>
  verdict === 'conflict' || verdict === 'fails' ? paint.red : paint.yellow;

function memberLines(member: Member, { paint, width }: TextOptions): string[] {
  const { document, line, column } = member;
  const who = [document.publisher, document.published].filter(Boolean).map((x) => plainText(String(x)));
  const place = `  ${plainText(document.path)}:${line}:${column}${who.length > 0 ? `  ${who.join(', ')}` : ''}`;
  const sentence = plainText(member.sentence);
  const figure = placeOfFigure(plainText(member.written), sentence);
  return [
    paint.dim(place),
    ...(width === null ? under(sentence, figure) : wrapped(sentence, figure, width, paint)),
  ];
}

/** The sentence whole, the figure underlined on the next line. */
function under(sentence: string, figure: readonly [number, number] | null): string[] {
  if (!figure) return [`    ${sentence}`];
  const before = [...sentence.slice(0, figure[0])].length;
  const marked = [...sentence.slice(...figure)].length;
  return [`    ${sentence}`, `    ${' '.repeat(before)}${'^'.repeat(marked)}`];
}

/** For a terminal: wrapped at words, the figure in bold. */
function wrapped(
  sentence: string,
  figure: readonly [number, number] | null,
  width: number,
  paint: Paint,
): string[] {
  if (!paint.colour && figure) return wrap(mark(sentence, figure, '«', '»'), width);
  if (!figure) return wrap(sentence, width);
  // the figure is wrapped as one word, then painted, so that the codes do not count as columns
  const whole = sentence.slice(...figure);
  const glue = whole.replaceAll(' ', '\u00a0');
  const lines = wrap(sentence.slice(0, figure[0]) + START + glue + END + sentence.slice(figure[1]), width);
  return lines.map((line) =>
    line.replace(MARKED, (_, inner: string) => paint.bold(paint.yellow(inner.replaceAll('\u00a0', ' ')))),
  );
}

// characters that `plainText` never lets through
const START = '\u0002';
const END = '\u0003';
const MARKED = new RegExp(`${START}([^${END}]*)${END}`, 'g');

const mark = (sentence: string, [from, to]: readonly [number, number], open: string, close: string): string =>
  sentence.slice(0, from) + open + sentence.slice(from, to) + close + sentence.slice(to);

function wrap(text: string, width: number): string[] {
  const room = Math.max(20, width - 4);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(`    ${line}`);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(`    ${line}`);
  return lines;
}
