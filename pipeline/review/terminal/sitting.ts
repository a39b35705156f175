import type { FindingState, Member } from '../../model/finding.ts';
import { plainText } from '../../report/plain-text.ts';
import {
  countStates,
  cursorAt,
  type QueueFilter,
  queuePage,
  type StateCounts,
} from '../../store/find-queue.ts';
import type { Desk } from '../core/desk.ts';
import { type FindingView, viewFinding } from '../core/view-finding.ts';
import { placeOf, sourceOf } from './finding-page.ts';
import type { Mode, Option } from './mode.ts';
import type { Line } from './text.ts';

/** What is on the screen. */
export interface Shown {
  readonly filter: QueueFilter;
  readonly counts: StateCounts;
  readonly view: FindingView | null;
  readonly mode: Mode;
  readonly message: string;
  readonly scroll: number;
}

/** What a reviewer sees, and how the sitting goes on. Knows no key and no terminal. */
export class Sitting implements Shown {
  readonly desk: Desk;
  filter: QueueFilter;
  counts: StateCounts;
  view: FindingView | null = null;
  mode: Mode = { kind: 'finding' };
  message = '';
  scroll = 0;
  /** Handed to `undo` where others have decided on what it would take back. */
  undoBefore: number | null = null;
  /** Where the finding stands in the queue; it may be gone when we go on. */
  private cursor: string | null = null;
  /** What was on the screen, to go back to, and where in it we are. */
  private trail: string[] = [];
  private at = -1;

  constructor(desk: Desk, filter: QueueFilter) {
    this.desk = desk;
    this.filter = filter;
    this.counts = countStates(desk.store, filter);
    this.visit(this.firstAfter(null));
  }

  /** From the top of the queue. */
  start(): void {
    this.trail = [];
    this.at = -1;
    this.count();
    this.visit(this.firstAfter(null));
  }

  narrow(change: Partial<QueueFilter>): void {
    this.filter = { ...this.filter, ...change };
    this.message = '';
    this.start();
  }

  /** The next of the queue behind what is shown, or else its first; nothing where it is empty. */
  advance(): void {
    const next = this.cursor === null ? null : this.firstAfter(this.cursor);
    this.visit(next ?? this.firstAfter(null));
  }

  next(): void {
    if (this.at < this.trail.length - 1) this.show(this.trail[++this.at]!);
    else this.advance();
  }

  previous(): void {
    if (this.at > 0) this.show(this.trail[--this.at]!);
    else this.message = 'this is the first';
  }

  visit(id: string | null): void {
    if (id !== null && this.trail[this.at] !== id) {
      this.trail = [...this.trail.slice(0, this.at + 1), id];
      this.at = this.trail.length - 1;
    }
    this.show(id);
  }

  /** What is shown, as it is now; the next where it is gone. */
  reread(): void {
    const id = this.view?.finding.id;
    this.count();
    if (id !== undefined && viewFinding(this.desk.store, id)) this.show(id);
    else this.advance();
  }

  count(): void {
    this.counts = countStates(this.desk.store, this.filter);
  }

  /** Counting is most of what a decision costs in a large store, and one decision moves one finding. */
  recount(from: FindingState, to: FindingState): void {
    this.counts = { ...this.counts, [from]: this.counts[from] - 1 };
    this.counts = { ...this.counts, [to]: this.counts[to] + 1 };
  }

  /** One key chooses. */
  choose(title: string, options: readonly Option[], lines: readonly Line[] = []): void {
    this.mode = { kind: 'choose', title, lines, options };
  }

  /** A line is typed. */
  ask(title: string, run: (typed: string) => void, lines: readonly Line[] = [], typed = ''): void {
    this.mode = { kind: 'ask', title, lines, typed, run };
  }

  /** One of the finding's figures; asked only where there is more than one. */
  withMember(title: string, run: (member: Member) => void): void {
    const members = (this.view?.finding.members ?? []).slice(0, 9);
    if (members.length === 1) run(members[0]!);
    if (members.length <= 1) return;
    this.choose(
      title,
      members.map((m, i) => ({
        key: String(i + 1),
        label: `${plainText(m.written).slice(0, 40)}  ${sourceOf(m)}  ${placeOf(m)}`,
        run: () => run(m),
      })),
    );
  }

  private show(id: string | null): void {
    const { store } = this.desk;
    this.view = id === null ? null : viewFinding(store, id);
    if (id !== null) this.cursor = cursorAt(store, id) ?? this.cursor;
    this.scroll = 0;
  }

  private firstAfter(after: string | null): string | null {
    return queuePage(this.desk.store, this.filter, 1, after).rows[0]?.id ?? null;
  }
}
