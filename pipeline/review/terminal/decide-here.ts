import { plainText } from '../../report/plain-text.ts';
import { decideFinding, type Verdict } from '../core/decide.ts';
import { undo } from '../core/undo.ts';
import { viewFinding } from '../core/view-finding.ts';
import { saidOf } from './finding-page.ts';
import type { Sitting } from './sitting.ts';

/** Decides on what is shown and goes on to the next; where it has changed meanwhile, shows it as it is now instead. */
export function decideHere(sitting: Sitting, verdict: Verdict): void {
  const { view, desk } = sitting;
  if (!view) return;
  const { finding, version, sides } = view;
  if (verdict.side !== null && verdict.side >= sides.length) {
    sitting.message = `there are ${sides.length} sides here`;
    return;
  }
  const outcome = decideFinding(desk, finding.id, verdict, version);
  sitting.undoBefore = null;
  if (outcome.kind === 'done') {
    sitting.message = `${saidOf(outcome.decision)}: ${plainText(finding.why.slice(0, 400))}`;
    sitting.recount(finding.state, outcome.view.finding.state);
    sitting.advance();
  } else if (outcome.kind === 'changed') {
    const by = outcome.view.ruling;
    const whom = by ? `: ${saidOf(by)} by ${plainText(by.who)}` : '';
    sitting.reread();
    sitting.message = `changed since you looked${whom}; nothing was written, decide again`;
  } else {
    sitting.reread();
    sitting.message = 'that finding is gone: its figures are no longer at odds';
  }
}

/** Takes the reviewer's last decision back and shows what it was on. */
export function undoHere(sitting: Sitting): void {
  const { store } = sitting.desk;
  const outcome = undo(sitting.desk, sitting.undoBefore);
  if (outcome.kind === 'nothing') sitting.message = 'there is nothing left to undo';
  else if (outcome.kind === 'changed') {
    sitting.undoBefore = outcome.passed;
    const whom = `${plainText(outcome.by.who)} has decided on it since (${saidOf(outcome.by)})`;
    sitting.message = `${whom}, so it stays; ⌫ again for the one before`;
  } else {
    const { undone } = outcome;
    const { target } = undone.at(-1)!;
    sitting.reread();
    if (target.kind === 'finding' && viewFinding(store, target.id)) sitting.visit(target.id);
    sitting.message = `undone: ${undone.length === 1 ? saidOf(undone[0]!) : `${undone.length} decisions`}`;
  }
}
