import { glued } from '../../text/tokens.ts';
import { type Check, refuse } from './check.ts';

/** "https://halm.example/news/2500-homes", "www.halm.example/12", "halm.example/12": what stands in the address of a page counts nothing. */
export const webAddress: Check = ({ tokens, node }) => {
  const { from, to } = node;
  if (!glued(tokens, from) || !INSIDE.has(tokens.lower[from - 1]!)) return null;
  let first = from - 1;
  while (from - first < LONGEST && glued(tokens, first)) first--;
  return ADDRESS.test(tokens.text.slice(tokens.start[first], tokens.start[from]))
    ? refuse('web address', 'part of a web address', from, to)
    : null;
};

const INSIDE = new Set(['/', '-', '.', '_', '=', '?', '&', '#', '%', '+', '~']);
/** In tokens, from the beginning of an address to the number. */
const LONGEST = 60;
const ADDRESS = /^\W*(?:https?:\/\/|www\.|[a-z][\w-]*(?:\.[a-z]{2,})+\/)/i;
