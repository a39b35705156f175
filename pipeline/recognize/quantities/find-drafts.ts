import type { Rulebook } from '../../rulebook/rulebook.ts';
import { countedUnit, type Unit } from '../../rulebook/units.ts';
import { glued, NUMBER, SIGN, type Tokens, WORD } from '../../text/tokens.ts';
import type { Refusal, Suspect } from '../not-quantities/check.ts';
import { refusedAlways, refusedBare } from '../not-quantities/refuse.ts';
import { type NumberNode, single } from '../numbers/number.ts';
import { beginsNumber, readNumber } from '../numbers/read-number.ts';
import { FREE, REFUSED, spanOf, take, type Workspace } from '../workspace.ts';
import { countedAfter } from './counted-noun.ts';
import type { Draft, UnitUse } from './draft.ts';
import type { Place } from './guard.ts';
import { scaled } from './interval.ts';
import { type Before, currencyBefore, measureAfter, perAfter } from './measure.ts';

/** Walks the passage once: every number with the unit that stands at it, or a reason why it is no quantity. */
export function findDrafts(workspace: Workspace): Draft[] {
  const { tokens, ends, rules, taken } = workspace;
  const drafts: Draft[] = [];
  let floor = 0;
  for (const ceiling of ends) {
    for (let i = floor; i < ceiling; ) {
      const kind = tokens.kind[i];
      if (
        (kind !== NUMBER && kind !== WORD) ||
        taken[i] !== FREE ||
        !beginsNumber(tokens, i, rules.numbers)
      ) {
        i++;
        continue;
      }
      const previous = drafts.at(-1);
      const found = readAt(workspace, i, floor, ceiling, previous && previous.to === i ? previous : null);
      if (!found) i++;
      else if ('reason' in found) {
        const { from, to, reason, rule } = found;
        workspace.refused.push({ span: spanOf(tokens, from, to), reason, rule: `not-quantities/${rule}` });
        take(workspace, from, to, REFUSED);
        i = Math.max(i + 1, to);
      } else {
        drafts.push(found);
        i = Math.max(i + 1, found.to);
      }
    }
    floor = ceiling;
  }
  return drafts;
}

function readAt(
  workspace: Workspace,
  i: number,
  floor: number,
  ceiling: number,
  adjacent: Draft | null,
): Draft | Refusal | null {
  const { tokens, rules } = workspace;
  const place: Place = {
    tokens,
    floor,
    ceiling,
    units: rules.units,
    magnitude: 0,
    previous: adjacent?.unit?.unit.code ?? null,
  };
  let currency = currencyBefore(place, signStart(tokens, i, floor));
  let node = readNumber(tokens, i, rules.numbers, { floor, ceiling, money: currency !== null });
  if (!node) return null;
  const suspect: Suspect = { tokens, node, floor, ceiling, rules: rules.refusals };
  const always = refusedAlways(suspect);
  if (always && !(currency && always.rule !== 'colon')) return always;
  const here: Place = { ...place, magnitude: node.magnitude };
  // "80, 000 spectators 20+ years": the plus stands between number and unit
  const plus = plusAfter(tokens, node.to, ceiling);
  const at = plus ? plus.to : node.to;
  let after = measureAfter(here, at);
  if (after && currency && after.unit.dimension !== 'money') after = null;
  let to = at;
  let unit: UnitUse | null = null;
  if (currency && misread(tokens, currency, node)) currency = null;
  if (after) {
    unit = { unit: after.unit, from: after.from, to: after.to, counted: false };
    to = after.to;
    node = scaled(node, after.power);
    node = magnitudeBehindUnit(rules, tokens, node, after.unit, to);
    to = Math.max(to, node.to);
  } else if (currency) {
    unit = { unit: currency.unit, from: currency.from, to: signStart(tokens, i, floor), counted: false };
    node = scaled(node, currency.power);
  } else if (node.unit) {
    const implied = rules.units.byCode.get(node.unit);
    if (implied) unit = { unit: implied, from: node.to, to: node.to, counted: false };
  }
  if (!unit && !sharesAhead(here, node, rules)) {
    const refusal = refusedBare({ ...suspect, node });
    if (refusal) return refusal;
  }
  if (!unit && node.form !== 'fraction' && !plusGlued(tokens, node)) {
    const counted = countedAfter(tokens, at, ceiling, single(node) === '1' && node.form !== 'digits');
    if (counted) {
      unit = { unit: countedUnit(counted.name), from: counted.from, to: counted.to, counted: true };
      to = counted.to;
    }
  }
  if (unit) {
    const per = perAfter(here, unit.unit, perStart(tokens, to, ceiling));
    if (per) {
      unit = { unit: per.unit, from: unit.from, to: per.to, counted: unit.counted };
      to = per.to;
    }
  }
  if (!unit) {
    const refusal = bareRefusal(node, tokens);
    if (refusal) return refusal;
  }
  return {
    number: node,
    upper: null,
    from: Math.min(
      node.from,
      currency && (!after || currency.unit === after.unit || currency) ? currency.from : node.from,
    ),
    to,
    unit,
    floor,
    ceiling,
    bound: plus ? 'at_least' : (node.bound ?? 'exact'),
    hedge: plus ? [plus.to - 1, plus.to] : null,
    change: node.change,
    mover: null,
    rule: `quantities/${node.form.replace(' ', '-')}`,
  };
}

/** Where the currency before a signed number ends: left of "-" in "$-50". */
const signStart = (tokens: Tokens, i: number, floor: number): number => {
  const before = i - 1 >= floor ? tokens.lower[i - 1] : '';
  return (before === '-' || before === '+' || before === '~') &&
    glued(tokens, i) &&
    i - 2 >= floor &&
    tokens.kind[i - 2] === SIGN
    ? i - 1
    : i;
};

/** "1+ GW", "20-plus years", "30-odd": the words that stand tight between number and unit. */
function plusAfter(tokens: Tokens, at: number, ceiling: number): { to: number } | null {
  if (at >= ceiling || !glued(tokens, at)) return null;
  if (tokens.lower[at] === '+' && tokens.kind[at + 1] !== NUMBER) return { to: at + 1 };
  if (tokens.lower[at] === '-' && tokens.lower[at + 1] === 'plus' && glued(tokens, at + 1))
    return { to: at + 2 };
  return null;
}

const plusGlued = (tokens: Tokens, node: NumberNode): boolean =>
  tokens.lower[node.to] === '+' && glued(tokens, node.to) && tokens.kind[node.to + 1] === NUMBER;

/** "PS5" is a console, "PS2.7m" mojibake of pounds: letters count as money only with an amount's look. */
const misread = (tokens: Tokens, currency: Before, node: NumberNode): boolean =>
  /^[a-z]+$/.test(tokens.lower[currency.from]!) &&
  tokens.lower[currency.from] === 'ps' &&
  node.plain &&
  tokens.lower[node.from]!.length < 3;

/** "75 USD million": the magnitude behind the currency. */
function magnitudeBehindUnit(
  rules: Rulebook,
  tokens: Tokens,
  node: NumberNode,
  unit: Unit,
  at: number,
): NumberNode {
  const word = rules.numbers.words.get(tokens.lower[at] ?? '');
  if (unit.dimension !== 'money' || node.magnitude !== 0 || word?.is !== 'magnitude' || word.power < 3)
    return node;
  return { ...scaled(node, word.power), magnitude: word.power, to: at + 1 };
}

/** Behind "of jet fuel" or a bracketed conversion a rate may still follow: "gallons of fuel a year". */
function perStart(tokens: Tokens, at: number, ceiling: number): number {
  if (tokens.lower[at] !== 'of') return at;
  for (let i = at + 1; i < Math.min(ceiling, at + 5); i++) {
    if (tokens.kind[i] !== WORD) return at;
    const word = tokens.lower[i]!;
    if ((word === 'a' || word === 'per') && i > at + 1) return i;
    if (word === 'and' || word === 'or' || word === 'in') return at;
  }
  return at;
}

const CONNECTORS = new Set(['-', '–', '/', 'to', 'or', 'and', '~', '—']);

/** True where the number shares the unit of the next one: "8–9%", "300/50 Gbps", "7- or 8-inch", "two or three years". */
function sharesAhead(place: Place, node: NumberNode, rules: Rulebook): boolean {
  const { tokens, ceiling } = place;
  let at = node.to;
  if (tokens.lower[at] === '-' && glued(tokens, at) && !glued(tokens, at + 1)) at++;
  if (tokens.lower[at] === ',') at++;
  if (at + 1 >= ceiling || !CONNECTORS.has(tokens.lower[at]!)) return false;
  let next = at + 1;
  if (tokens.kind[next] === SIGN) next++;
  if (next >= ceiling || !beginsNumber(tokens, next, rules.numbers)) return false;
  const other = readNumber(tokens, next, rules.numbers, { floor: place.floor, ceiling, money: false });
  return other !== null && measureAfter({ ...place, magnitude: other.magnitude }, other.to) !== null;
}

/** A number that nothing says an amount of: a lone "one", a part of nothing, digits told of nothing. */
function bareRefusal(node: NumberNode, tokens: Tokens): Refusal | null {
  const no = (reason: string): Refusal => ({ from: node.from, to: node.to, reason, rule: 'bare' });
  if (node.form === 'digit phrase' && node.magnitude === 0) return no('no telling what the digits are of');
  if (node.form === 'words' && node.magnitude === 0) return no('a number word that counts nothing named');
  if (node.form === 'vague' && tokens.lower[node.to] !== 'of' && node.magnitude < 6)
    return no('an unnamed many');
  return null;
}
