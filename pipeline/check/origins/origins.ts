import type { Attribution, Claim } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import { hash } from '../../text/hash.ts';
import { letterRuns } from './letter-runs.ts';
import { bandsOf, resemblance, type Signature, signatureOf, wordHashes } from './minhash.ts';

/** What is needed of a document to tell where its text comes from. */
export type Source = Pick<Document, 'id' | 'text' | 'publisher' | 'wire'>;

/** Articles that carry the same story: one witness, however many print it. */
export interface OriginGroup {
  /** The least document id in it, so that it does not depend on the order of reading. */
  readonly id: string;
  readonly documents: readonly string[];
  /** What shows that they are one, in words. */
  readonly why: readonly string[];
}

export interface Origins {
  /** The group of a document; the document itself where it stands alone or is not known. */
  readonly of: (documentId: string) => string;
  readonly groups: readonly OriginGroup[];
}

export const NO_ORIGINS: Origins = { of: (id) => id, groups: [] };

/** Sentences in so many documents are boilerplate ("Sign up for our newsletter") and show no common origin. */
const BOILERPLATE = 50;
/** A sentence of so many words is hardly written twice by chance. */
const LONG = 9;
const SENTENCE_END = /(?<=[.!?]["”’)]?)\s+|\n+/u;

/**
 * Documents → groups that carry one story: near-duplicate bodies, or several long sentences word for word the same. Linear in
 * the texts but for the pairs that look alike.
 */
export function originsOf(documents: readonly Source[], sameText = 0.5): Origins {
  const ordered = [...documents].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const group = new Joined(ordered.map((d) => d.id));
  joinDuplicates(ordered, group, sameText);
  joinSharedSentences(ordered, group);
  joinWires(ordered, group);
  return group.origins();
}

function joinDuplicates(documents: readonly Source[], group: Joined, sameText: number): void {
  const signatures = new Map<string, Signature>();
  const first = new Map<string, string[]>();
  for (const { id, text } of documents) {
    const signature = signatureOf(wordHashes(text));
    if (!signature) continue;
    signatures.set(id, signature);
    for (const key of bandsOf(signature)) {
      const met = first.get(key);
      if (!met) first.set(key, [id]);
      else {
        // Everything in a band that is alike has been joined with one of the first few: comparing with those is enough.
        for (const other of met) {
          if (group.same(other, id)) continue;
          const alike = resemblance(signatures.get(other)!, signature);
          if (alike >= sameText) group.join(other, id, 'the bodies are nearly the same text');
        }
        if (met.length < 8 && !met.some((other) => group.same(other, id))) met.push(id);
      }
    }
  }
}

/** A key of each long sentence of a text; figures left out. */
export function sentenceKeysOf(text: string): Set<string> {
  const keys = new Set<string>();
  for (const sentence of text.split(SENTENCE_END)) {
    const words = letterRuns(sentence.toLowerCase());
    if (words.length >= LONG) keys.add(hash(words.join(' ')));
  }
  return keys;
}

/** The wire that a document carries with its first words, as a key; `null` where none is named or there are too few words. */
export function openingOf({ text, wire }: Source): string | null {
  if (!wire) return null;
  const opening = letterRuns(text.toLowerCase()).slice(0, 24).join(' ');
  return opening.length < 60 ? null : `${wire.toLowerCase()}|${opening}`;
}

function joinSharedSentences(documents: readonly Source[], group: Joined): void {
  const holders = new Map<string, string[]>();
  const counts = new Map<string, number>();
  for (const { id, text } of documents) {
    const mine = sentenceKeysOf(text);
    counts.set(id, mine.size);
    for (const key of mine) {
      const met = holders.get(key);
      if (met) met.push(id);
      else holders.set(key, [id]);
    }
  }
  const pairs = new Map<string, number>();
  for (const met of holders.values()) {
    if (met.length < 2 || met.length > BOILERPLATE) continue;
    for (let i = 1; i < met.length; i++) {
      const pair = `${met[i - 1]}\n${met[i]}`; // neighbours suffice: sharing is passed on along the chain
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  for (const [pair, n] of pairs) {
    const [a, b] = pair.split('\n') as [string, string];
    const least = Math.min(counts.get(a)!, counts.get(b)!);
    if (n >= 2 && n >= 0.3 * least) group.join(a, b, `${n} long sentences stand in both word for word`);
  }
}

/** Outlets that name the same wire and begin with the same words carry one dispatch, cut to different lengths. */
function joinWires(documents: readonly Source[], group: Joined): void {
  const first = new Map<string, string>();
  for (const document of documents) {
    const key = openingOf(document);
    if (key === null) continue;
    const { id, wire } = document;
    const met = first.get(key);
    if (met === undefined) first.set(key, id);
    else group.join(met, id, `both carry ${wire} and begin alike`);
  }
}

/** Union–find over document ids that remembers why two were joined. */
class Joined {
  private readonly parent = new Map<string, string>();
  private readonly reasons = new Map<string, Set<string>>();
  constructor(ids: readonly string[]) {
    for (const id of ids) this.parent.set(id, id);
  }
  find(id: string): string {
    let root = id;
    for (let up = this.parent.get(root)!; up !== root; up = this.parent.get(root)!) root = up;
    for (let x = id; x !== root; ) {
      const up = this.parent.get(x)!;
      this.parent.set(x, root);
      x = up;
    }
    return root;
  }
  same(a: string, b: string): boolean {
    return this.find(a) === this.find(b);
  }
  join(a: string, b: string, why: string): void {
    const [x, y] = [this.find(a), this.find(b)].sort() as [string, string];
    const reasons = this.reasons.get(x) ?? new Set();
    for (const reason of [why, ...(this.reasons.get(y) ?? [])]) reasons.add(reason);
    this.reasons.set(x, reasons);
    if (x !== y) this.parent.set(y, x); // the least id stays the root, whatever the order of joining
  }
  origins(): Origins {
    const members = new Map<string, string[]>();
    for (const id of this.parent.keys()) {
      const root = this.find(id);
      const list = members.get(root);
      if (list) list.push(id);
      else members.set(root, [id]);
    }
    const groups = [...members]
      .filter(([, documents]) => documents.length > 1)
      .map(([id, documents]) => ({
        id,
        documents: documents.sort(),
        why: [...(this.reasons.get(id) ?? [])].sort(),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const of = new Map(groups.flatMap((g) => g.documents.map((d) => [d, g.id] as const)));
    return { of: (id) => of.get(id) ?? id, groups };
  }
}

/** Speakers that are no one in particular: two outlets' "officials" need not be the same ones. */
const NAMED = /(?:^|[^\p{L}])\p{Lu}\p{L}*/u;
/** "Planners expect", "Estimates put it at": several of a trade, and what anybody makes; capital only because they begin the sentence. */
const SOME =
  /^(?!Reuters$)\p{Lu}\p{Ll}+(?:ers|ors|ists|ysts|ants|ents|ials|ians|ities|perts|tics|lice)$|^(?:Estimates|Forecasts|Predictions|Projections|Calculations|Figures|Studies|Reports|Surveys|Polls|Papers|Records|Sources|Data)$/u;
const SAID_TWICE = 40;

/**
 * Who a claim really comes from: a named speaker or report where there is one, the same quotation; `null` where it is the story it stands in.
 */
export function ownOriginOf(claim: Claim): string | null {
  const { attribution } = claim;
  const speaker = namedSpeaker(attribution);
  if (speaker) return `speaker ${speaker}`;
  if (attribution?.quoted && claim.sentence.length >= SAID_TWICE) {
    const quote = /["“]([^"“”]{20,})["”]/u.exec(claim.sentence)?.[1];
    if (quote) return `quote ${hash(quote.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' '))}`;
  }
  return null;
}

/** The story that a claim stands in. */
export const storyOf = (claim: Claim, origins: Origins): string => `story ${origins.of(claim.document.id)}`;

/** The speaker in a form that two outlets share, or `null` where none with a name of its own is given. */
export function namedSpeaker(attribution: Attribution | null): string | null {
  if (!attribution) return null;
  const bare = attribution.speaker.replace(/^(?:the|a|an)\s+/iu, '');
  if (!NAMED.test(bare) || SOME.test(bare)) return null;
  return bare
    .toLowerCase()
    .replace(/['’]s\b/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
