import { ALNUM, lowerTokens, NUMBER, type Tokens, WORD } from '../text/tokens.ts';

interface Node<T> {
  next: Map<string, Node<T>>;
  values: Entry<T>[];
}

/** Shared by the many nodes that nothing follows, and by those where no phrase ends. */
const NO_WORDS: Map<string, Node<never>> = new Map();
const NO_VALUES: Entry<never>[] = [];

const newNode = <T>(): Node<T> => ({ next: NO_WORDS, values: NO_VALUES });

interface Entry<T> {
  readonly value: T;
  /** The exact spelling wanted, where case matters ("MW" against "mW"). */
  readonly exact: string | null;
}

export interface Hit<T> {
  readonly value: T;
  /** First token and the token after the last. */
  readonly from: number;
  readonly to: number;
}

/**
 * Many phrases looked up at once: a trie over lower-case tokens. Linear in the text, whatever the number of phrases.
 * Two spellings of one phrase that differ in hyphen against space are both to be added by the caller where wanted
 * (`withHyphens`).
 */
export class Phrases<T> {
  private readonly root: Node<T> = newNode();
  size = 0;

  /** Adds a phrase in plain words; `exact` makes case count. */
  add(phrase: string, value: T, options: { readonly exact?: boolean } = {}): void {
    let node = this.root;
    for (const word of lowerTokens(phrase)) {
      let next = node.next.get(word);
      if (next === undefined) {
        next = newNode();
        if (node.next === NO_WORDS) node.next = new Map();
        node.next.set(word, next);
      }
      node = next;
    }
    if (node.values === NO_VALUES) node.values = [];
    node.values.push({ value, exact: options.exact ? phrase : null });
    this.size++;
  }

  /** True where some phrase begins with this token: the cheap test before `longest`. */
  begins(tokens: Tokens, i: number): boolean {
    return this.root.next.has(tokens.lower[i]!);
  }

  /** The longest phrase that starts at token `i`, with every value it has; empty where none does. */
  longest(tokens: Tokens, i: number): readonly Hit<T>[] {
    let node = this.root.next.get(tokens.lower[i] ?? '');
    if (!node) return NONE;
    let best: readonly Hit<T>[] = NONE;
    for (let to = i + 1; ; to++) {
      if (node.values.length > 0) {
        const hits = this.read(tokens, node, i, to);
        if (hits.length > 0) best = hits;
      }
      node = to < tokens.count ? node.next.get(tokens.lower[to]!) : undefined;
      if (!node) return best;
    }
  }

  /** All phrases that start at token `i`, shortest first. */
  all(tokens: Tokens, i: number): readonly Hit<T>[] {
    let hits: Hit<T>[] | null = null;
    let node = this.root.next.get(tokens.lower[i] ?? '');
    for (let to = i + 1; node; to++) {
      for (const { value, exact } of node.values)
        if (exact === null || sameSpelling(tokens, i, to, exact)) {
          hits ??= []; // most words that begin a phrase do not go on with it
          hits.push({ value, from: i, to });
        }
      node = to < tokens.count ? node.next.get(tokens.lower[to]!) : undefined;
    }
    return hits ?? NONE;
  }

  private read(tokens: Tokens, node: Node<T>, from: number, to: number): Hit<T>[] {
    const hits: Hit<T>[] = [];
    for (const { value, exact } of node.values)
      if (exact === null || sameSpelling(tokens, from, to, exact)) hits.push({ value, from, to });
    return hits;
  }
}

const NONE: Hit<never>[] = [];

const sameSpelling = (tokens: Tokens, from: number, to: number, exact: string): boolean =>
  tokens.text.slice(tokens.start[from], tokens.end[to - 1]) === exact;

/** "year on year" also as "year-on-year". */
export const withHyphens = (phrase: string): readonly string[] =>
  phrase.includes(' ') ? [phrase, phrase.replaceAll(' ', '-')] : [phrase];

/** True for tokens that can carry meaning alone: words, codes and numbers. */
export const isLexical = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i] === WORD || tokens.kind[i] === ALNUM || tokens.kind[i] === NUMBER;
