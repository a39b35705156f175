import { capitalised, NUMBER, WORD } from '../../text/tokens.ts';
import { ORDINAL_SUFFIXES } from '../numbers/ordinal-suffixes.ts';
import { type Check, refuse } from './check.ts';

/** "9 E 71st St", "358 El Brillo Way", "16-18 Industrial Avenue": up to four capitals and the word of a street. */
export const address: Check = ({ tokens, node, ceiling, rules }) => {
  if (!node.plain || node.to >= ceiling) return null;
  const streets = rules.list('streets');
  // "16-18 Industrial Avenue"
  const pair = tokens.lower[node.to] === '-' && tokens.kind[node.to + 1] === NUMBER ? 2 : 0;
  for (let i = node.to + pair, n = 0; i < ceiling && n < 5; i++, n++) {
    if (tokens.kind[i] === WORD && !capitalised(tokens, i) && !ORDINAL_SUFFIXES.has(tokens.lower[i]!))
      return null;
    if (
      tokens.kind[i] === WORD &&
      streets.has(tokens.lower[i]!) &&
      (i > node.to || tokens.lower[i] === 'ave') &&
      capitalised(tokens, i)
    )
      return refuse('address', 'house number', node.from, i + 1);
    if (tokens.kind[i] === 5 && tokens.lower[i] !== '.' && tokens.lower[i] !== "'") return null;
  }
  return null;
};
