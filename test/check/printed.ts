import type { Printed } from './printed/account.ts';
import { EIGHTH } from './printed/eighth.ts';
import { ELEVENTH } from './printed/eleventh.ts';
import { FIFTH } from './printed/fifth.ts';
import { FIRST } from './printed/first.ts';
import { FOURTH } from './printed/fourth.ts';
import { NINTH } from './printed/ninth.ts';
import { SECOND } from './printed/second.ts';
import { SEVENTH } from './printed/seventh.ts';
import { SIXTH } from './printed/sixth.ts';
import { TENTH } from './printed/tenth.ts';
import { THIRD } from './printed/third.ts';

/**
 * Events as two outlets print them, each with its title, publisher and date. `odds` are the figures that cannot both be true; everything else
 * agrees or is told by one of them alone. All invented. The sets were written one after the other, and each was read once before anything was
 * mended for it:
 *
 * | set      | contradictions found when first read | false alarms |
 * | -------- | ------------------------------------ | ------------ |
 * | first    | 3 of 11                              | 1            |
 * | second   | 4 of 10                              |              |
 * | third    | 3 of 4                               |              |
 * | fourth   | 3 of 6                               | 1            |
 * | fifth    | 1 of 8                               |              |
 * | sixth    | 3 of 8                               | 2            |
 * | seventh  | 5 of 8                               | 1            |
 * | eighth   | 3 of 5                               | 1            |
 * | ninth    | 2 of 8                               | 2            |
 * | tenth    | 3 of 8                               | 1            |
 * | eleventh | 10 of 19                             | 1            |
 *
 * The fifth was read from files that begin with title, outlet and day, as pages do: these lines were taken for the story's own. The eleventh has
 * articles as long as most are, with three or four contradictions each; before figures were weighed against each other, 7 of its 19 were found.
 */
export const PRINTED: readonly Printed[] = [
  ...FIRST,
  ...SECOND,
  ...THIRD,
  ...FOURTH,
  ...FIFTH,
  ...SIXTH,
  ...SEVENTH,
  ...EIGHTH,
  ...NINTH,
  ...TENTH,
  ...ELEVENTH,
];
