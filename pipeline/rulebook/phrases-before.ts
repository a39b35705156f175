import { lowerTokens, type Tokens } from '../text/tokens.ts';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  values: { readonly value: T; readonly exact: string | null }[];
}

/** A phrase that ends directly before some token; `from` is its first token. */
export interface HitBefore<T> {
  readonly value: T;
  readonly from: number;
}

/** Many phrases looked up at once by their end: what stands directly left of a number. Bounded by the longest phrase. */
export class PhrasesBefore<T> {
  private readonly root: Node<T> = { next: new Map(), values: [] };

  /** Adds a phrase in plain words; `exact` makes case and inner spaces count. */
  add(phrase: string, value: T, options: { readonly exact?: boolean } = {}): void {
    let node = this.root;
    for (const word of lowerTokens(phrase).toReversed()) {
      const next: Node<T> = node.next.get(word) ?? { next: new Map(), values: [] };
      node.next.set(word, next);
      node = next;
    }
    node.values.push({ value, exact: options.exact ? phrase : null });
  }

  /** The longest phrase of the tokens `[floor, end)` that ends at `end`; `null` where none does. */
  longest(tokens: Tokens, end: number, floor: number): HitBefore<T> | null {
    let node: Node<T> | undefined = this.root;
    let best: HitBefore<T> | null = null;
    for (let i = end - 1; i >= floor; i--) {
      node = node.next.get(tokens.lower[i]!);
      if (!node) return best;
      for (const { value, exact } of node.values)
        if (exact === null || tokens.text.slice(tokens.start[i], tokens.end[end - 1]) === exact) {
          best = { value, from: i };
          break;
        }
    }
    return best;
  }
}
