import { type Action, actions } from '../core/actions.ts';
import { countOf, decideAll } from '../core/decide.ts';
import { sayFilter } from './ask-filter.ts';
import { saidOf } from './finding-page.ts';
import type { Sitting } from './sitting.ts';

/** A decision on all that the filter holds: first which, then, with the number, whether. */
export function askAll(sitting: Sitting): void {
  const count = countOf(sitting.desk, sitting.filter);
  if (count === 0) {
    sitting.message = 'the filter holds no finding';
    return;
  }
  const options = actions
    .filter(({ id }) => id !== 'side' && id !== 'undo')
    .map((action) => ({
      key: action.key,
      label: action.label,
      run: () => askWhether(sitting, action, count),
    }));
  sitting.choose(`decide on all ${findings(count)} (${sayFilter(sitting)})`, options);
}

function askWhether(sitting: Sitting, action: Action, count: number): void {
  const said = saidOf({ action: action.decides, reason: action.reason });
  const run = (): void => {
    const outcome = decideAll(sitting.desk, sitting.filter, { action, side: null }, count);
    sitting.undoBefore = null;
    sitting.start();
    sitting.message =
      outcome.kind === 'done'
        ? `${said}: ${findings(outcome.count)}; ⌫ takes all back`
        : `there are ${outcome.count} now: nothing was written`;
  };
  sitting.choose(`${said}: ${findings(count)} (${sayFilter(sitting)})?`, [
    { key: 'y', label: `yes, all ${count}`, run },
    { key: 'n', label: 'no', run: () => {} },
  ]);
}

const findings = (count: number): string => `${count} finding${count === 1 ? '' : 's'}`;
