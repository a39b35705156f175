import type { Claim } from '../../model/claim.ts';
import type { FindingState, Member } from '../../model/finding.ts';
import { plainText } from '../../report/plain-text.ts';
import { claimsById } from '../../store/find-claims.ts';
import { keptById } from '../../store/find-documents.ts';
import {
  countStates,
  cursorAt,
  facet,
  publishers,
  type QueueFilter,
  queuePage,
  type StateCounts,
} from '../../store/find-queue.ts';
import { actionOf, actions, movementOf } from '../core/actions.ts';
import { amendClaim } from '../core/amend-claim.ts';
import { countOf, decideAll, decideFinding, type Verdict } from '../core/decide.ts';
import type { Desk } from '../core/desk.ts';
import { firstFilter, flagsOf, SEVERITIES, STATES } from '../core/filter.ts';
import { mergeSubjects } from '../core/merge-subjects.ts';
import { type Correctable, correctable, readCorrection } from '../core/read-correction.ts';
import { undo } from '../core/undo.ts';
import { type FindingView, viewFinding } from '../core/view-finding.ts';
import { placeOf, saidOf, sourceOf } from './finding-page.ts';
import { signOf } from './hints.ts';
import type { Key } from './keys.ts';
import type { Mode, Option } from './mode.ts';
import { type Line, plain, styled } from './text.ts';

/** What is on the screen. */
export interface Shown {
  readonly filter: QueueFilter;
  readonly counts: StateCounts;
  readonly view: FindingView | null;
  readonly mode: Mode;
  readonly message: string;
  readonly scroll: number;
}

export interface Reviewer {
  readonly shown: () => Shown;
  /** @returns false where the reviewer wants to leave */
  readonly press: (key: Key) => boolean;
  /** What is on the screen is read anew: somebody else may have changed it. */
  readonly refresh: () => void;
}

/** Opens an article at a line. @returns what went wrong, or `null` */
export type OpenArticle = (path: string, line: number) => string | null;

const findings = (count: number): string => `${count} finding${count === 1 ? '' : 's'}`;

/** A sitting: what is shown, and what each key does to it. Knows no terminal, so that it can be tested and read aloud. */
export function reviewer(desk: Desk, first: QueueFilter, openArticle: OpenArticle): Reviewer {
  const { store } = desk;
  let filter = first;
  let view: FindingView | null = null;
  let cursor: string | null = null;
  let counts = countStates(store, filter);
  let mode: Mode = { kind: 'finding' };
  let message = '';
  let scroll = 0;
  let undoBefore: number | null = null;
  /** What was on the screen, to go back to, and where in it we are. */
  let trail: string[] = [];
  let at = -1;

  const show = (id: string | null): void => {
    view = id === null ? null : viewFinding(store, id);
    cursor = view ? cursorAt(store, view.finding.id) : null;
    scroll = 0;
  };
  const count = (): void => {
    counts = countStates(store, filter);
  };
  /** Counting is most of what a decision costs in a large store, and one decision moves one finding. */
  const recount = (from: FindingState, to: FindingState): void => {
    counts = { ...counts, [from]: counts[from] - 1 };
    counts = { ...counts, [to]: counts[to] + 1 };
  };
  const visit = (id: string | null): void => {
    if (id !== null && trail[at] !== id) {
      trail = [...trail.slice(0, at + 1), id];
      at = trail.length - 1;
    }
    show(id);
  };
  const firstAfter = (after: string | null): string | null =>
    queuePage(store, filter, 1, after).rows[0]?.id ?? null;
  const start = (): void => {
    trail = [];
    at = -1;
    count();
    visit(firstAfter(null));
  };
  /** The next of the queue behind what is shown, or else its first; `null` where it is empty. */
  const advance = (): void => {
    const next = cursor === null ? null : firstAfter(cursor);
    visit(next ?? firstAfter(null));
  };
  const narrow = (change: Partial<QueueFilter>): void => {
    filter = { ...filter, ...change };
    message = '';
    start();
  };

  const decide = (verdict: Verdict): void => {
    if (!view) return;
    const { side } = verdict;
    if (side !== null && side >= view.sides.length) {
      message = `there are ${view.sides.length} sides here`;
      return;
    }
    const { finding, version } = view;
    const outcome = decideFinding(desk, finding.id, verdict, version);
    undoBefore = null;
    if (outcome.kind === 'done') {
      message = `${saidOf(outcome.decision)}: ${plainText(finding.why).slice(0, 200)}`;
      recount(finding.state, outcome.view.finding.state);
      advance();
    } else if (outcome.kind === 'changed') {
      count();
      show(finding.id);
      const by = outcome.view.ruling;
      message = `changed since you looked${by ? `: ${saidOf(by)} by ${plainText(by.who)}` : ''}; nothing was written, decide again`;
    } else {
      message = 'this finding is gone: its figures are no longer at odds';
      count();
      advance();
    }
  };

  const takeBack = (): void => {
    const outcome = undo(desk, undoBefore);
    if (outcome.kind === 'nothing') message = 'there is nothing left to undo';
    else if (outcome.kind === 'changed') {
      undoBefore = outcome.passed;
      message = `${plainText(outcome.by.who)} has decided on it since (${saidOf(outcome.by)}), so it stays; ⌫ again for the one before`;
    } else {
      const [one] = outcome.undone;
      message =
        outcome.undone.length === 1
          ? `undone: ${saidOf(one!)}`
          : `undone: ${outcome.undone.length} decisions`;
      count();
      const back = outcome.undone.at(-1)!.target;
      if (back.kind === 'finding' && viewFinding(store, back.id)) visit(back.id);
      else if (view && viewFinding(store, view.finding.id)) show(view.finding.id);
      else start();
    }
  };

  const choose = (title: string, options: readonly Option[], lines: readonly Line[] = []): void => {
    mode = { kind: 'choose', title, lines, options };
  };
  const ask = (
    title: string,
    run: (typed: string) => void,
    lines: readonly Line[] = [],
    typed = '',
  ): void => {
    mode = { kind: 'ask', title, lines, typed, run };
  };

  const askFilter = (): void => {
    const pick = (title: string, by: 'state' | 'severity', values: readonly string[]) => (): void =>
      choose(title, [
        ...values.map((value, i) => ({
          key: String(i + 1),
          label: value,
          run: () => narrow({ [by]: value }),
        })),
        { key: '0', label: 'any', run: () => narrow({ [by]: null }) },
      ]);
    const name = (by: 'subject' | 'metric' | 'source') => (): void => {
      const known = (by === 'source' ? publishers(store, 200) : facet(store, filter, by, 200)).map(
        ({ value, count }) => ({ value, count }),
      );
      const lines = known
        .slice(0, 9)
        .map(
          ({ value, count }, i): Line => [
            styled('bold', `  ${i + 1}  `),
            plain(`${plainText(value)}  `),
            styled('dim', String(count)),
          ],
        );
      const matching = (typed: string): string | null => {
        if (typed === '') return null;
        if (/^[1-9]$/.test(typed) && known[Number(typed) - 1]) return known[Number(typed) - 1]!.value;
        const small = typed.toLowerCase();
        const fits = (test: (value: string) => boolean) =>
          known.find(({ value }) => test(value.toLowerCase()))?.value;
        return fits((v) => v === small) ?? fits((v) => v.includes(small)) ?? typed;
      };
      ask(
        `${by} (a number, or part of a name; empty for any)`,
        (typed) => narrow({ [by]: matching(typed) }),
        lines,
      );
    };
    choose(
      'filter by',
      [
        { key: 's', label: 'state', run: pick('state', 'state', STATES) },
        { key: 'v', label: 'severity', run: pick('severity', 'severity', SEVERITIES.slice(0, 3)) },
        { key: 't', label: 'subject', run: name('subject') },
        { key: 'm', label: 'metric', run: name('metric') },
        { key: 'o', label: 'source', run: name('source') },
        { key: '/', label: 'words', run: askWords },
        { key: 'c', label: 'clear all', run: () => narrow(firstFilter) },
      ],
      [[plain(`now: ${plainText(flagsOf(filter)) || 'all open conflicts'}`)]],
    );
  };

  const askWords = (): void =>
    ask(
      'search (empty for all)',
      (typed) => narrow({ text: typed === '' ? null : typed }),
      [],
      filter.text ?? '',
    );

  const askAll = (): void => {
    const count = countOf(desk, filter);
    if (count === 0) {
      message = 'the filter holds no finding';
      return;
    }
    const here = plainText(flagsOf(filter)) || 'all open conflicts';
    const options = actions
      .filter(({ id }) => id !== 'side' && id !== 'undo')
      .map((action) => ({
        key: action.key,
        label: action.label,
        run: () =>
          choose(
            `${saidOf({ action: action.decides, reason: action.reason })}: ${findings(count)} (${here})?`,
            [
              {
                key: 'y',
                label: `yes, all ${count}`,
                run: () => {
                  const outcome = decideAll(desk, filter, { action, side: null }, count);
                  undoBefore = null;
                  message =
                    outcome.kind === 'done'
                      ? `${saidOf({ action: action.decides, reason: action.reason })}: ${findings(outcome.count)}; ⌫ takes all back`
                      : `there are ${outcome.count} now: nothing was written`;
                  start();
                },
              },
              { key: 'n', label: 'no', run: () => {} },
            ],
          ),
      }));
    choose(`decide on all ${findings(count)} (${here})`, options);
  };

  /** One of the finding's figures, where there is more than one. */
  const withMember = (title: string, run: (member: Member) => void): void => {
    const members = (view?.finding.members ?? []).slice(0, 9);
    if (members.length <= 1) {
      if (members[0]) run(members[0]);
      return;
    }
    choose(
      title,
      members.map((m, i) => ({
        key: String(i + 1),
        label: `${plainText(m.written).slice(0, 40)}  ${sourceOf(m)}  ${placeOf(m)}`,
        run: () => run(m),
      })),
    );
  };

  const claimOf = ({ id }: Member): Claim | null => claimsById(store, id)[0] ?? null;

  const afterAmending = (said: string): void => {
    message = said;
    undoBefore = null;
    count();
    if (view && viewFinding(store, view.finding.id)) show(view.finding.id);
    else advance();
  };

  const askClaim = (): void =>
    withMember('which claim?', (member) => {
      const claim = claimOf(member);
      if (!claim) return;
      const reject = (fault: 'no claim' | (typeof correctable)[Correctable]) => (): void => {
        amendClaim(desk, claim.id, { action: 'reject', fault });
        afterAmending(`rejected (${fault}): ${plainText(claim.written).slice(0, 60)}; ⌫ takes it back`);
      };
      const mend = (slot: Correctable) => (): void =>
        ask(`the right ${slot} (empty: reject the claim)`, (typed) => {
          if (typed === '') return reject(correctable[slot])();
          const read = readCorrection(slot, typed, claim, desk.rules());
          if (!read.ok) {
            message = read.why;
            return;
          }
          amendClaim(desk, claim.id, {
            action: 'correct',
            fault: correctable[slot],
            correction: read.correction,
          });
          afterAmending(`${slot} corrected to ${plainText(typed)}; ⌫ takes it back`);
        });
      choose(`what is wrong with ${plainText(claim.written).slice(0, 40)}?`, [
        {
          key: 's',
          label: `subject: ${plainText(claim.subject?.name ?? 'unknown').slice(0, 40)}`,
          run: mend('subject'),
        },
        {
          key: 'm',
          label: `metric: ${plainText(claim.metric?.name ?? 'unknown').slice(0, 40)}`,
          run: mend('metric'),
        },
        {
          key: 'p',
          label: `period: ${claim.period ? `${claim.period.from ?? '…'} to ${claim.period.to ?? '…'}` : 'unknown'}`,
          run: mend('period'),
        },
        { key: 'v', label: 'value', run: mend('value') },
        { key: 'n', label: 'it is no claim', run: reject('no claim') },
        {
          key: 'a',
          label: 'nothing: read well',
          run: () => {
            amendClaim(desk, claim.id, { action: 'accept' });
            afterAmending('accepted');
          },
        },
      ]);
    });

  const askMerge = (): void =>
    withMember('merge the subject of which claim?', (member) => {
      const claim = claimOf(member);
      const subject = claim?.subject;
      if (!claim || !subject) {
        message = 'the subject of this claim is unknown';
        return;
      }
      ask(`${plainText(subject.name).slice(0, 60)} is the same as`, (typed) => {
        const read = readCorrection('subject', typed, claim, desk.rules());
        if (!read.ok || !read.correction.subject) return;
        const outcome = mergeSubjects(desk, subject.id, read.correction.subject);
        if (outcome.kind === 'refused') message = outcome.why;
        else afterAmending(`merged: ${outcome.claims} claims moved; ⌫ takes it back`);
      });
    });

  const moves: Readonly<Record<string, () => void>> = {
    next: () => (at < trail.length - 1 ? show(trail[++at]!) : advance()),
    previous: () => {
      if (at > 0) show(trail[--at]!);
      else message = 'this is the first';
    },
    search: askWords,
    filter: askFilter,
    all: askAll,
    claim: askClaim,
    merge: askMerge,
    view: () =>
      withMember('open which article?', (m) => {
        const kept = keptById(store, m.document.id);
        if (!kept) return;
        // of a file of records, the record's line; the sentence is inside it
        message = openArticle(kept.source, kept.line || m.line) ?? '';
      }),
    help: () => {
      mode = { kind: 'help' };
    },
  };

  const pressInFinding = (key: string): boolean => {
    message = '';
    const decided = actionOf(key);
    if (decided?.action.decides === 'undo') takeBack();
    else if (decided) decide(decided);
    else if (key === 'PageDown' || key === ' ') scroll += 10;
    else if (key === 'PageUp') scroll = Math.max(0, scroll - 10);
    else {
      const movement = movementOf(key);
      if (movement?.id === 'quit') return false;
      if (movement) moves[movement.id]?.();
    }
    return true;
  };

  const pressInAsk = (asking: Extract<Mode, { kind: 'ask' }>, key: Key): void => {
    const put = (typed: string): void => {
      mode = { ...asking, typed: typed.slice(0, 500) };
    };
    if ('pasted' in key) put(asking.typed + plainText(key.pasted.slice(0, 500)));
    else if (key.key === 'Escape') mode = { kind: 'finding' };
    else if (key.key === 'Backspace') put([...asking.typed].slice(0, -1).join(''));
    else if (key.key === 'Ctrl+u') put('');
    else if (key.key === 'Enter') {
      mode = { kind: 'finding' };
      asking.run(asking.typed.trim());
    } else if ([...key.key].length === 1) put(asking.typed + key.key);
  };

  const press = (key: Key): boolean => {
    if ('key' in key && (key.key === 'Ctrl+c' || key.key === 'Ctrl+d')) return false;
    const now = mode;
    if (now.kind === 'ask') pressInAsk(now, key);
    else if ('pasted' in key) message = 'what is pasted decides nothing';
    else if (now.kind === 'finding') return pressInFinding(key.key);
    else {
      mode = { kind: 'finding' };
      if (now.kind === 'choose') now.options.find((o) => signOf(o.key) === signOf(key.key))?.run();
    }
    return true;
  };

  start();
  return {
    shown: () => ({ filter, counts, view, mode, message, scroll }),
    press,
    refresh() {
      count();
      show(view?.finding.id ?? firstAfter(null));
    },
  };
}
