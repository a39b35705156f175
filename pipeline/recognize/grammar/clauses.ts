import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  GERUND,
  INFINITIVE,
  MODAL,
  PARTICIPLE,
  PUNCTUATION_TAG,
  RELATIVE,
  SUBORDINATOR,
  TO,
} from '../../rulebook/word-classes.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Bench, TokenRange } from './bench.ts';
import type { Clause, ClauseKind } from './clause.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isTimePhrase, nounPhrases } from './noun-phrases.ts';
import { perSentence } from './per-sentence.ts';
import { bit, TENSED } from './tag-sets.ts';
import { tagsOf } from './tags.ts';

const VERBAL = TENSED | bit(INFINITIVE) | bit(PARTICIPLE) | bit(GERUND);
const BORDERS = bit(RELATIVE) | bit(SUBORDINATOR);
const BE = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'am',
  "isn't",
  "wasn't",
  "aren't",
  "weren't",
]);

/** The clauses of a sentence in the order of their verbs; at least one, a verbless one where no verb is found. */
export const clausesOf = perSentence((bench, sentence): readonly Clause[] =>
  new ClauseReader(bench, sentence).read(),
);

interface Draft {
  kind: ClauseKind;
  from: number;
  subject: NounPhrase | null;
  verb: number;
  verbs: TokenRange;
  passive: boolean;
  objects: NounPhrase[];
}

/** What is open at one depth of the sentence: a relative clause puts the outer one aside until it is done. */
interface Level {
  /** Ungoverned phrases since the last border, the possible subjects. */
  free: NounPhrase[];
  hasVerb: boolean;
  subject: NounPhrase | null;
  kind: ClauseKind;
  /** In parentheses. */
  readonly aside: boolean;
  /** The word that opened it. */
  readonly opened: number;
  /** The clause began behind a relative word or a subordinator and ends at a comma. */
  readonly outer: Level | null;
}

const level = (kind: ClauseKind, outer: Level | null, opened = 0, aside = false): Level => ({
  aside,
  opened,
  free: [],
  hasVerb: false,
  subject: null,
  kind,
  outer,
});

/** One walk over phrases, verb groups and the words between them. */
class ClauseReader {
  private readonly tokens: Tokens;
  private readonly tags: Uint8Array;
  private readonly phrases: readonly NounPhrase[];
  private readonly bench: Bench;
  private readonly sentence: TokenRange;
  private readonly drafts: Draft[] = [];
  private now: Level = level('main', null);
  private last: NounPhrase | null = null;
  private readonly actors: ReadonlySet<string>;
  /** No mark or clause opener stands between the last verb and here. */
  private takesObjects = false;
  /** The sentence began with a verb form without tense, and its comma has not come. */
  private opening = false;

  constructor(bench: Bench, sentence: TokenRange) {
    this.tokens = bench.tokens;
    this.tags = tagsOf(bench, sentence);
    this.phrases = nounPhrases(bench, sentence);
    this.bench = bench;
    this.actors = bench.rules.language.list('actor-verbs');
    this.sentence = sentence;
  }

  read(): Clause[] {
    const [from, to] = this.sentence;
    let p = 0;
    for (let i = from; i < to; ) {
      const phrase = this.phrases[p];
      if (phrase && phrase.from === i) {
        this.takePhrase(phrase);
        p++;
        i = phrase.to;
      } else if (bit(this.tags[i]!) & VERBAL || this.opensInfinitive(i))
        i = this.takeVerbs(i, this.phrases[p]?.from ?? to);
      else this.takeBorder(i++);
    }
    return this.finish(to);
  }

  private takePhrase(phrase: NounPhrase): void {
    this.last = phrase;
    if (phrase.preposition >= 0 || isTimePhrase(this.bench, phrase, this.tags)) return;
    // a bare figure behind the verb is what the verb says, not what the next one speaks of
    if (phrase.kind !== 'figure' || !this.now.hasVerb) this.now.free.push(phrase);
    const draft = this.drafts.at(-1);
    if (draft && this.takesObjects) draft.objects.push(phrase);
  }

  private opensInfinitive(i: number): boolean {
    return this.tags[i] === TO && this.tags[i + 1] === INFINITIVE;
  }

  /** Reads the verb group that begins at `i` and returns where it ends. */
  private takeVerbs(i: number, nextPhrase: number): number {
    this.takesObjects = true;
    let at = i;
    let main = -1;
    let tensed = false;
    let be = false;
    for (; at < nextPhrase; at++) {
      const set = bit(this.tags[at]!);
      if (set & VERBAL) {
        // a second tensed verb without *and* is another clause, unless it completes an auxiliary
        if (set & TENSED && main >= 0 && !(bit(this.tags[main]!) & (bit(AUXILIARY) | bit(MODAL)))) break;
        if (set & TENSED) tensed = true;
        if (BE.has(this.tokens.lower[at]!)) be = true;
        main = at;
      } else if (!(set & bit(ADVERB)) && !this.opensInfinitive(at)) break;
    }
    const passive = be && this.tags[main] === PARTICIPLE;
    if (tensed) this.openTensed(i, at, main, passive);
    else this.openNonfinite(i, at, main);
    return at;
  }

  private openTensed(from: number, to: number, verb: number, passive: boolean): void {
    let here = this.now;
    // "the sailors who joined the union approved it": the second verb belongs to the outer clause
    while (here.hasVerb && here.kind === 'relative' && here.outer && !here.outer.hasVerb) here = here.outer;
    this.now = here;
    let subject: NounPhrase | null;
    if (here.kind === 'relative' && !here.hasVerb && here.free.length === 0) subject = here.subject;
    else subject = here.free[0] ?? here.subject ?? (this.last?.to === from ? this.last : null);
    if (here.hasVerb) {
      // the phrase between two verbs is the second one's subject, not the first one's object
      const previous = this.drafts.at(-1);
      if (previous && subject) previous.objects = previous.objects.filter((o) => o !== subject);
    }
    here.subject = subject;
    here.hasVerb = true;
    here.free = [];
    const previousVerb = this.drafts.at(-1)?.verbs[0] ?? -1;
    let start = subject && subject.from < from && subject.from > previousVerb ? subject.from : from;
    if (here.kind === 'relative') start = Math.max(here.opened, previousVerb + 1);
    this.drafts.push({
      kind: here.kind,
      from: start,
      subject,
      verb,
      verbs: [from, to],
      passive,
      objects: [],
    });
  }

  private openNonfinite(from: number, to: number, verb: number): void {
    const adjacent = this.last?.to === from && this.acts(from, this.last) ? this.last : null;
    const subject = adjacent ?? this.now.subject ?? this.now.free[0] ?? null;
    if (this.drafts.length === 0 && this.now.free.length === 0) this.opening = true;
    const participle = this.tags[verb] === PARTICIPLE;
    this.drafts.push({
      kind: 'nonfinite',
      from,
      subject,
      verb,
      verbs: [from, to],
      passive: participle,
      objects: [],
    });
    if (this.now.hasVerb) this.now.free = [];
  }

  /** "expects sales to rise" against "tuned by a racing team to produce" and "announced plans to expand". */
  private acts(from: number, phrase: NounPhrase): boolean {
    if (this.tags[from] !== TO) return true;
    const verb = this.drafts.at(-1)?.verb ?? -1;
    return phrase.preposition < 0 && verb >= 0 && this.actors.has(this.tokens.lower[verb]!);
  }

  private takeBorder(i: number): void {
    const tag = this.tags[i]!;
    if (bit(tag) & BORDERS) this.takesObjects = false;
    if (tag === RELATIVE) {
      this.now = level('relative', this.now, i);
      this.now.subject = this.last;
    } else if (tag === SUBORDINATOR) {
      const subject = this.now.subject;
      this.now = level('subordinate', this.now.outer && this.now.hasVerb ? this.now.outer : this.now);
      this.now.subject = subject;
    } else if (tag === CONJUNCTION) {
      if (this.now.hasVerb) this.now.free = [];
    } else if (tag === PUNCTUATION_TAG) this.takeMark(this.tokens.lower[i]!);
  }

  private takeMark(mark: string): void {
    this.takesObjects = false;
    if (mark === '(') {
      const subject = this.now.subject;
      this.now = level('main', this.now, -1, true);
      this.now.subject = subject;
      return;
    }
    if (mark === ')') {
      let here: Level | null = this.now;
      while (here && !here.aside) here = here.outer;
      if (here?.outer) this.now = here.outer;
      return;
    }
    if (mark === ',' || mark === '—' || mark === '–') {
      if (this.now.outer && !this.now.aside && this.now.hasVerb) this.now = this.now.outer;
      // "To save water, farmers …": what stood in an opening infinitive is not the subject
      else if (!this.now.hasVerb && this.drafts.at(-1)?.kind === 'nonfinite' && this.opening)
        this.now.free = [];
      this.opening = false;
      if (this.now.hasVerb) this.now.free = [];
    } else if (mark === ';' || mark === ':' || mark === '\n' || mark === '.') {
      const subject = this.now.subject;
      this.now = level('main', null);
      this.now.subject = subject;
    }
  }

  private finish(end: number): Clause[] {
    if (this.drafts.length === 0) {
      const subject =
        this.phrases.find(
          (p) => p.preposition < 0 && !isTimePhrase(this.bench, p, this.tags) && p.kind !== 'figure',
        ) ?? null;
      const from = this.sentence[0];
      return [
        {
          kind: 'verbless',
          range: [from, end],
          subject,
          verb: -1,
          verbs: [from, from],
          passive: false,
          objects: [],
        },
      ];
    }
    return this.drafts.map(({ from, ...draft }, i) => {
      const next = this.drafts[i + 1];
      return {
        ...draft,
        range: [i === 0 ? this.sentence[0] : from, next ? Math.max(next.from, draft.verbs[1]) : end],
      };
    });
  }
}
