import { readSketch, type Sketch } from '../../check/origins/sketch.ts';
import type { Store } from '../../store/open-store.ts';
import { sketchOfDocument } from '../../store/origins.ts';
import { writingsOfOthers } from '../../store/writings-of-others.ts';

/** Sketches held at once, of a few kilobytes each. */
const MOST = 2000;

/**
 * The sketches that new articles are held against, read once: of the documents that have a common sentence, a store names the same first
 * fifty to every article.
 */
export class KeptSketches {
  private readonly store: Store;
  private readonly sketches = new Map<string, Sketch>();
  private writings: number;

  constructor(store: Store) {
    this.store = store;
    this.writings = writingsOfOthers(store);
  }

  /** At the beginning of a change to a document, whose sketch it may move: within a transaction, so that nobody else writes any more. */
  forget(id: string): void {
    const writings = writingsOfOthers(this.store);
    if (writings !== this.writings || this.sketches.size > MOST) this.sketches.clear();
    this.writings = writings;
    this.sketches.delete(id);
  }

  of(id: string): Sketch {
    const known = this.sketches.get(id);
    if (known) return known;
    const sketch = readSketch(sketchOfDocument(this.store, id));
    this.sketches.set(id, sketch);
    return sketch;
  }
}

const kept = new WeakMap<Store, KeptSketches>();

/** Those of a store that somebody writes to. */
export function keptSketches(store: Store): KeptSketches {
  const known = kept.get(store) ?? new KeptSketches(store);
  kept.set(store, known);
  return known;
}
