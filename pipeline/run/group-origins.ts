import { areRelatives, type Sketch } from '../check/sketch.ts';
import type { DocumentRows } from '../store/document-row.ts';
import type { Store } from '../store/open-store.ts';
import {
  bucketsOfDocuments,
  candidatesFor,
  type Kin,
  kinOfOrigin,
  originOfDocument,
  setOrigin,
  sketchOfDocument,
} from '../store/origins.ts';
import { dropDocument, putDocument } from '../store/put-document.ts';

/**
 * Puts a document in with its origin. @returns the buckets to check again: what it touches, and what the articles touch that it
 * shows to be of one origin.
 */
export function putWithOrigin(store: Store, rows: DocumentRows): Set<string> {
  const touched = leaveGroup(store, rows.id);
  for (const name of putDocument(store, rows)) touched.add(name);
  for (const name of joinGroup(store, rows.id)) touched.add(name);
  return touched;
}

/** Takes a document out; what it alone held together is no group any more. */
export function dropWithOrigin(store: Store, id: string): Set<string> {
  const touched = leaveGroup(store, id);
  for (const name of dropDocument(store, id)) touched.add(name);
  return touched;
}

const parse = (kin: Pick<Kin, 'sketch'>): Sketch => JSON.parse(kin.sketch) as Sketch;

function joinGroup(store: Store, id: string): string[] {
  const candidates = candidatesFor(store, id);
  if (candidates.length === 0) return [];
  const mine = parse({ sketch: sketchOfDocument(store, id) });
  const relatives = candidates.filter((kin) => areRelatives(mine, parse(kin)));
  if (relatives.length === 0) return [];
  const groups = [...new Set(relatives.map((kin) => kin.origin ?? kin.id))].map((group) =>
    membersOf(store, group),
  );
  const all = [id, ...groups.flat()];
  setOrigin(store, all, all.reduce(least));
  // a group that joins another shares its origin now: its buckets count fewer witnesses
  const byAge = groups.sort((a, b) => b.length - a.length);
  return bucketsOfDocuments(store, byAge.slice(1).flat());
}

const least = (a: string, b: string): string => (a < b ? a : b);

const membersOf = (store: Store, group: string): string[] => {
  const kin = kinOfOrigin(store, group);
  return kin.length > 0 ? kin.map(({ id }) => id) : [group];
};

/** Larger groups are left as they are when one leaves: they hang together by more than one. */
const SPLITTABLE = 200;

/** Groups the others anew without one document. */
function leaveGroup(store: Store, id: string): Set<string> {
  const group = originOfDocument(store, id);
  const others = kinOfOrigin(store, group).filter((kin) => kin.id !== id);
  if (others.length === 0) return new Set();
  const components = others.length > SPLITTABLE ? [others.map((kin) => kin.id)] : componentsOf(others);
  for (const component of components)
    setOrigin(store, component, component.length > 1 ? component.reduce(least) : null);
  setOrigin(store, [id], null);
  return new Set(
    components.length > 1
      ? bucketsOfDocuments(
          store,
          others.map((kin) => kin.id),
        )
      : [],
  );
}

function componentsOf(kin: readonly Kin[]): string[][] {
  const left = new Map(kin.map((k) => [k.id, parse(k)]));
  const components: string[][] = [];
  for (const [id] of left) {
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
