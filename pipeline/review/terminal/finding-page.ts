import type { Decision } from '../../model/decision.ts';
import type { Member } from '../../model/finding.ts';
import { drawIntervals } from '../../report/draw-intervals.ts';
import { placeOfFigure } from '../../report/place-of-figure.ts';
import { plainText } from '../../report/plain-text.ts';
import type { FindingView, Side } from '../core/view-finding.ts';
import { cutLine, cutStart, type Line, lineWidth, plain, styled, widthOf, wrap, wrapMarked } from './text.ts';

/** Two sentences stand beside each other where each has at least half of this. */
const WIDE = 112;
/** Lines of one sentence at most; of a longer one, what stands around the figure. */
const MOST = 12;
const AROUND = 500;

/** A finding as lines of a screen. Every text of an article, a title or a rule goes through `plainText` here. */
export function findingPage(view: FindingView, width: number): Line[] {
  const { finding, sides, right, news, ruling } = view;
  const names = [finding.subject, finding.metric].map((name) => clean(name ?? 'unknown', 200));
  const severity = finding.severity === 'none' ? '' : `, ${finding.severity}`;
  const head: Line = [
    styled('alarm', `${finding.verdict}${severity}`),
    plain('  '),
    styled('bold', names.join(' — ')),
    plain(finding.state === 'open' ? '' : `  [${finding.state}]`),
  ];
  return [
    head,
    ...paragraph(finding.why, width, 3),
    ...rulingLines(ruling, news, width),
    [],
    ...sideLines(view, sides, right, width),
    ...finding.arithmetic.slice(0, 12).flatMap((line) => paragraph(line, width, 2)),
    ...noteLines(view, width),
  ];
}

const clean = (text: string, most: number): string => {
  const short = plainText(text.slice(0, most * 2));
  return short.length > most ? `${short.slice(0, most)}…` : short;
};

const paragraph = (text: string, width: number, most: number): Line[] => {
  const whole = clean(text, width * most);
  return wrap(whole, width, most).map(([from, to]) => [plain(whole.slice(from, to))]);
};

/** Who decided what, and why the finding is here again all the same. */
function rulingLines(ruling: Decision | null, news: readonly Member[], width: number): Line[] {
  if (!ruling) return [];
  const what = `${saidOf(ruling)} by ${clean(ruling.who, 40)}, ${ruling.when.slice(0, 16).replace('T', ' ')}`;
  if (news.length === 0) return [cutLine([styled('dim', what)], width)];
  const figures = news.slice(0, 3).map((m) => `${clean(m.written, 40)} (${sourceOf(m)})`);
  return [
    cutLine(
      [
        styled('good', `new since ${what}: `),
        styled('bold', figures.join(', ') + (news.length > 3 ? ', …' : '')),
      ],
      width,
    ),
  ];
}

const SAID: Readonly<Record<string, string>> = {
  confirm: 'confirmed',
  dismiss: 'dismissed',
  defer: 'put off',
  reopen: 'put back',
};

/** "dismissed (rounding)". */
export const saidOf = ({ action, reason }: Pick<Decision, 'action' | 'reason'>): string =>
  `${SAID[action] ?? action}${reason ? ` (${clean(reason, 60)})` : ''}`;

export const sourceOf = ({ document }: Member): string =>
  clean([document.publisher ?? document.path, document.published].filter(Boolean).join(', '), 80);

function sideLines(
  view: FindingView,
  sides: readonly Side[],
  right: readonly number[],
  width: number,
): Line[] {
  const drawn = drawIntervals(sides.map(({ best }) => best));
  const blocks = sides.map(
    (side, i) => (columns: number) => sideBlock(view, side, i, right, drawn[i] ?? '', columns),
  );
  if (sides.length !== 2 || width < WIDE) return blocks.flatMap((block) => [...block(width), []]);
  const half = Math.floor((width - 3) / 2);
  const [one, other] = blocks.map((block) => block(half)) as [Line[], Line[]];
  return Array.from({ length: Math.max(one.length, other.length) }, (_, i) => {
    const left = one[i] ?? [];
    return [
      ...left,
      plain(' '.repeat(Math.max(0, half - lineWidth(left)))),
      styled('dim', ' │ '),
      ...(other[i] ?? []),
    ];
  }).concat([[]]);
}

function sideBlock(
  view: FindingView,
  side: Side,
  i: number,
  right: readonly number[],
  interval: string,
  width: number,
): Line[] {
  const { best, claims, origins } = side;
  const mark = right.includes(i) ? styled('good', ' ✓') : plain('');
  const witnesses = origins !== null && origins > 1 ? `  ${origins} origins` : '';
  const amended = claims.some((id) => view.amended.has(id)) ? '  amended' : '';
  const head = [
    styled('bold', `${i + 1}  ${clean(best.written, 60)}`),
    mark,
    styled('dim', witnesses + amended),
  ];
  return [
    ...withInterval(head, interval, width),
    ...memberLines(best, width),
    ...others(view, side)
      .slice(0, 3)
      .map((m): Line => {
        return cutLine(
          [styled('dim', placed(`   also ${clean(m.written, 40)}  ${sourceOf(m)}`, m, width))],
          width,
        );
      }),
    ...(claims.length > 4 ? [[styled('dim', `   and ${claims.length - 4} more`)]] : []),
  ];
}

/** Columns of a drawn interval: all of a finding's stand on one axis, one below the other. */
const AXIS = 41;

function withInterval(head: Line, interval: string, width: number): Line[] {
  if (interval === '') return [cutLine(head, width)];
  if (width < 72) return [cutLine(head, width), cutLine([plain(`   ${interval}`)], width)];
  const left = cutLine(head, width - AXIS - 1);
  return [[...left, plain(' '.repeat(Math.max(1, width - AXIS - lineWidth(left)))), plain(interval)]];
}

const others = ({ finding }: FindingView, { claims, best }: Side): Member[] =>
  finding.members.filter((m) => m.id !== best.id && claims.includes(m.id));

export const placeOf = ({ document, line }: Member): string => `${clean(document.path, 200)}:${line}`;

/** With the end of the path, which holds the line. */
const placed = (text: string, member: Member, width: number): string =>
  `${text}  ${cutStart(placeOf(member), Math.max(12, width - widthOf(text) - 2))}`;

function memberLines(member: Member, width: number): Line[] {
  const { text, figure } = excerpt(member);
  return [
    cutLine([styled('dim', placed(`   ${sourceOf(member)}`, member, width))], width),
    ...wrapMarked(text, figure, width - 3, MOST).map((line): Line => [plain('   '), ...line]),
  ];
}

/** The sentence, or of a very long one what stands around the figure. */
function excerpt({ sentence, written }: Member): { text: string; figure: readonly [number, number] | null } {
  const at = sentence.length > 4 * AROUND ? Math.max(0, sentence.indexOf(written)) : 0;
  const from = Math.max(0, at - AROUND);
  const to = Math.min(sentence.length, at + Math.min(written.length, AROUND) + 2 * AROUND);
  const text =
    (from > 0 ? '…' : '') + plainText(sentence.slice(from, to)) + (to < sentence.length ? '…' : '');
  return { text, figure: placeOfFigure(clean(written, AROUND), text) };
}

function noteLines({ finding }: FindingView, width: number): Line[] {
  const weighed = finding.factors.map(({ name, value }) => `${name}: ${value}`).join('; ');
  return [...finding.notes.slice(0, 12), ...(weighed ? [`why this severity: ${weighed}`] : [])].flatMap(
    (note) => paragraph(note, width, 3).map((line) => line.map(({ text }) => styled('dim', text))),
  );
}
