import { ownBucket } from '../../check/buckets-of.ts';
import { areRelatives } from '../../check/origins/sketch.ts';
import type { DocumentRows } from '../../store/document-row.ts';
import type { Store } from '../../store/open-store.ts';
import {
  bucketsOfDocuments,
  candidatesFor,
  idsOfOrigin,
  originOfDocument,
  setOrigin,
  sizeOfOrigin,
} from '../../store/origins.ts';
import { dropDocument, putDocument } from '../../store/put-document.ts';
import { putFindings } from '../../store/put-findings.ts';
import { keptSketches } from './kept-sketches.ts';

/**
 * Puts a document in with its origin. @returns the buckets to check again: what it touches, and what the articles touch that it
 * shows to be of one origin.
 */
export function putWithOrigin(store: Store, rows: DocumentRows, when: string): Set<string> {
  const touched = leaveGroup(store, rows.id);
  for (const name of putDocument(store, rows)) touched.add(name);
  for (const name of joinGroup(store, rows.id)) touched.add(name);
  putFindings(store, rows.own.bucket, rows.own.findings, when);
  return touched;
}

/** Takes a document out; what it alone held together is no group any more. */
export function dropWithOrigin(store: Store, id: string, when: string): Set<string> {
  const touched = leaveGroup(store, id);
  for (const name of dropDocument(store, id)) touched.add(name);
  putFindings(store, ownBucket(id), [], when);
  return touched;
}

function joinGroup(store: Store, id: string): string[] {
  const candidates = candidatesFor(store, id);
  if (candidates.length === 0) return [];
  const sketches = keptSketches(store);
  const mine = sketches.of(id);
  const sizes = new Map<string, number>();
  for (const kin of candidates) {
    const group = kin.origin ?? kin.id;
    // one relative shows the whole group
    if (!sizes.has(group) && areRelatives(mine, sketches.of(kin.id)))
      sizes.set(group, sizeOfOrigin(store, group));
  }
  if (sizes.size === 0) return [];
  // the largest group keeps its name, so that a document moves at most log n times
  const [largest, ...others] = [...sizes.keys()].sort(
    (a, b) => sizes.get(b)! - sizes.get(a)! || (a < b ? -1 : 1),
  );
  const moved = others.flatMap((group) => membersOf(store, group));
  setOrigin(store, [id, largest!, ...moved], largest!); // a group is called by one of its documents
  // a group that joins another shares its origin now: its buckets count fewer witnesses
  return bucketsOfDocuments(store, moved);
}

const membersOf = (store: Store, group: string): string[] => {
  const members = idsOfOrigin(store, group);
  return members.length > 0 ? members : [group];
};

/** Larger groups are left as they are when one leaves: they hang together by more than one. */
const SPLITTABLE = 200;

/** Groups the others anew without one document. */
function leaveGroup(store: Store, id: string): Set<string> {
  keptSketches(store).forget(id);
  const group = originOfDocument(store, id);
  const others = idsOfOrigin(store, group).filter((other) => other !== id);
  if (others.length === 0) return new Set();
  setOrigin(store, [id], null);
  if (others.length > SPLITTABLE) {
    if (group === id) setOrigin(store, others, others[0]!);
    return new Set();
  }
  const components = componentsOf(store, others);
  for (const component of components)
    setOrigin(store, component, component.length > 1 ? component[0]! : null);
  return new Set(components.length > 1 ? bucketsOfDocuments(store, others) : []);
}

function componentsOf(store: Store, ids: readonly string[]): string[][] {
  const sketches = keptSketches(store);
  const left = new Map(ids.map((id) => [id, sketches.of(id)]));
  const components: string[][] = [];
  for (const id of ids) {
    if (!left.has(id)) continue;
    const component: string[] = [];
    const open = [[id, left.get(id)!] as const];
    left.delete(id);
    for (let next = open.pop(); next; next = open.pop()) {
      component.push(next[0]);
      for (const [other, sketch] of left)
        if (areRelatives(next[1], sketch)) {
          left.delete(other);
          open.push([other, sketch]);
        }
    }
    components.push(component);
  }
  return components;
}
