import { findingText } from '../../report/finding-text.ts';
import { paint } from '../../report/paint.ts';
import { plainText } from '../../report/plain-text.ts';
import { cursorAt, type QueueFilter, queuePage } from '../../store/find-queue.ts';
import { actionById, actionOf, actions } from '../core/actions.ts';
import { countOf, decideAll, decideFinding } from '../core/decide.ts';
import type { Desk } from '../core/desk.ts';
import { undo } from '../core/undo.ts';
import { type FindingView, viewFinding } from '../core/view-finding.ts';
import { saidOf } from './finding-page.ts';

export interface PlainOptions {
  /** Answers, a line each; the end of them is the end of the sitting. */
  readonly answers: AsyncIterator<string>;
  readonly print: (text: string) => Promise<void> | void;
}

/** Reviews line by line, without drawing: for pipes, screen readers and slow lines. The same keys, each followed by Enter. */
export async function runPlain(
  desk: Desk,
  filter: QueueFilter,
  { answers, print }: PlainOptions,
): Promise<void> {
  const { store } = desk;
  const firstAfter = (after: string | null): FindingView | null => {
    const id = queuePage(store, filter, 1, after).rows[0]?.id;
    return id === undefined ? null : viewFinding(store, id);
  };
  const count = countOf(desk, filter);
  await print(`${count} finding${count === 1 ? '' : 's'}. Answers, each with Enter: ${legend}\n`);
  let view = firstAfter(null);
  while (view) {
    await print(`\n${inWords(view)}> `);
    const { value, done } = await answers.next();
    if (done) return void (await print('\n'));
    const answer = value.trim();
    const cursor: string | null = cursorAt(store, view.finding.id);
    if (answer === 'q' || answer === 'quit') return;
    if (answer === '' || answer === 'j' || answer === 'next') {
      view = firstAfter(cursor);
      continue;
    }
    const all = /^all\s+(\S+)$/.exec(answer)?.[1];
    if (all !== undefined) {
      await print(`${await decideOnAll(desk, filter, all, answers, print)}\n`);
      view = firstAfter(null);
      continue;
    }
    const { said, next } = answerTo(desk, view, answer);
    await print(`${said}\n`);
    if (next === 'on') view = firstAfter(cursor);
    else if (next !== 'stay') view = viewFinding(store, next.show) ?? firstAfter(null);
    else view = viewFinding(store, view.finding.id) ?? firstAfter(cursor);
  }
  await print('nothing more to decide\n');
}

const legend = [
  ...actions.map(({ id, key, label }) => `${key === 'Backspace' ? id : key} ${label}`),
  'all KEY the same for all that the filter holds',
  'Enter next',
  'q quit',
].join(', ');

function inWords({ finding, sides, ruling, news }: FindingView): string {
  const text = findingText(finding, { paint: paint(false), width: null, full: false });
  const named = sides.map(({ best }, i) => `    ${i + 1} ${plainText(best.written)}\n`).join('');
  const known = news.map((m) => plainText(m.written)).join(', ');
  const since =
    ruling && news.length > 0
      ? `    new since ${saidOf(ruling)} by ${plainText(ruling.who)}: ${known}\n`
      : '';
  return text + named + since;
}

interface Answered {
  readonly said: string;
  readonly next: 'on' | 'stay' | { readonly show: string };
}

/** By its key or its name: "r" or "rounding". */
function answerTo(desk: Desk, view: FindingView, answer: string): Answered {
  const named = actionById(answer);
  const decided = actionOf(answer) ?? (named && named.id !== 'side' ? { action: named, side: null } : null);
  if (!decided) return { said: `no answer: ${plainText(answer).slice(0, 40)}. ${legend}`, next: 'stay' };
  if (decided.action.decides === 'undo') return takeBack(desk);
  if (decided.side !== null && decided.side >= view.sides.length)
    return { said: `there are ${view.sides.length} sides here`, next: 'stay' };
  const outcome = decideFinding(desk, view.finding.id, decided, view.version);
  if (outcome.kind === 'done') return { said: saidOf(outcome.decision), next: 'on' };
  if (outcome.kind === 'gone') return { said: 'this finding is gone', next: 'on' };
  const by = outcome.view.ruling;
  const whom = by ? `: ${saidOf(by)} by ${plainText(by.who)}` : '';
  return { said: `changed since you looked${whom}; nothing was written`, next: 'stay' };
}

/** Says how many before it asks whether. */
async function decideOnAll(
  desk: Desk,
  filter: QueueFilter,
  key: string,
  answers: PlainOptions['answers'],
  print: PlainOptions['print'],
): Promise<string> {
  const action = actionById(key) ?? actionOf(key)?.action;
  if (!action || action.id === 'side' || action.id === 'undo')
    return `not for all: ${plainText(key).slice(0, 40)}`;
  const count = countOf(desk, filter);
  const said = saidOf({ action: action.decides, reason: action.reason });
  await print(`${said}: all ${count}? yes or no> `);
  const { value, done } = await answers.next();
  if (done || !/^y(?:es)?$/i.test(value.trim())) return 'nothing was written';
  const outcome = decideAll(desk, filter, { action, side: null }, count);
  return outcome.kind === 'done'
    ? `${said}: ${outcome.count}`
    : `there are ${outcome.count} now: nothing was written`;
}

function takeBack(desk: Desk): Answered {
  const outcome = undo(desk);
  if (outcome.kind === 'nothing') return { said: 'there is nothing left to undo', next: 'stay' };
  if (outcome.kind === 'changed')
    return { said: `${plainText(outcome.by.who)} has decided on it since, so it stays`, next: 'stay' };
  const { target } = outcome.undone[0]!;
  const said = `undone: ${outcome.undone.map(saidOf).slice(0, 3).join(', ')}`;
  return { said, next: target.kind === 'finding' ? { show: target.id } : 'stay' };
}
