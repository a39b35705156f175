import { decimal, shift } from '../../model/decimal.ts';
import { glued, type Tokens } from '../../text/tokens.ts';
import type { Draft } from './draft.ts';
import { joinNeighbours } from './join-neighbours.ts';

/**
 * "57,1 kilometres", "€12,5 million", "4,7%": one or two digits behind a comma with no space are no thousands and no number of
 * their own where a unit of measure or a magnitude follows; the comma stands where English has a point. "2,5 apples" may be a slip, and is left.
 */
export const joinDecimalCommas = (tokens: Tokens, drafts: readonly Draft[]): Draft[] =>
  joinNeighbours(drafts, (whole, part) =>
    isDecimalComma(tokens, whole, part) ? joined(tokens, whole, part) : null,
  );

function isDecimalComma(tokens: Tokens, whole: Draft, part: Draft): boolean {
  const { lower } = tokens;
  const comma = whole.number.to;
  if (lower[comma] !== ',' || part.number.from !== comma + 1 || whole.to !== comma) return false;
  if (!glued(tokens, comma) || !glued(tokens, comma + 1)) return false;
  const isMeasured = part.unit !== null ? !part.unit.counted : part.number.magnitude > 0;
  return (
    isMeasured &&
    whole.upper === null &&
    part.upper === null &&
    whole.number.plain &&
    /^\d{1,3}$/.test(lower[comma - 1]!) &&
    /^\d{1,2}$/.test(lower[comma + 1]!) &&
    !(lower[whole.number.from - 1] === ',' && glued(tokens, whole.number.from)) // "sections 4,5,1 km"
  );
}

function joined({ lower }: Tokens, whole: Draft, part: Draft): Draft {
  const [digits, behind] = [lower[whole.number.to - 1]!, lower[part.number.from]!];
  const { places } = part.number; // what unit and magnitude have moved the point by
  const written = behind.length + places;
  return {
    ...part,
    number: {
      ...part.number,
      from: whole.number.from,
      value: shift(decimal(`${digits}.${behind}`), -places),
      places: written,
      coarse: written,
      plain: false,
    },
    unit: part.unit ?? whole.unit,
    from: whole.from,
  };
}
