import { remembered } from '../../../text/remembered.ts';
import type { Told } from '../../draft.ts';
import type { Frame } from '../../sentence/chunks.ts';
import type { World } from '../../world.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';
import { isBuiltKind } from './built-kinds.ts';
import { titlesOf } from './opening-frames.ts';
import { titleBeside } from './title.ts';

interface Said {
  told: Told;
  times: number;
  readonly isInTitle: boolean;
}

/** How often the text has it, by its kind or by a word like "the project". */
const TIMES = 2;
/** Sentences that news opens with. */
const LEAD = 2;

/**
 * The only kind of built thing that an article or its title opens with and comes back to, where none has a name: "Velden's new stadium … the stadium", "a fast railway …
 * the scheme"; by the fullest phrase of its opening.
 */
export const namelessMatter = remembered((world: World): Told | null => {
  const kinds = new Map<string, Said>();
  for (const frame of titleBeside(world) ? titlesOf(world) : [])
    for (const at of builtIn(frame, world)) {
      const kind = kindOf(frame.chunks[at]!.word, world);
      if (kind !== null) add(kinds, kind, subjectFromChunk(frame, at), true);
    }
  let pointing = 0;
  let seen = 0;
  for (const [p, { sentences }] of world.readings.entries()) {
    if (world.passages[p]!.cell !== null) continue;
    for (let s = 0; s < sentences.length; s++) {
      const isTitle =
        world.passages[p]!.kind === 'heading' || world.passages[p]!.text === world.document.title;
      const isLead = !isTitle && seen++ < LEAD;
      // what it does not open with it is not about
      if (!isLead && !isTitle && kinds.size === 0 && seen > LEAD) return null;
      // only a sentence that has such a word need be parted into its chunks
      if (!hasBuilt(world.readings[p]!, s, world)) continue;
      const frame = world.frameOf(p, s);
      for (const at of builtIn(frame, world)) {
        const kind = kindOf(frame.chunks[at]!.word, world);
        if (kind === null) pointing += isTitle ? 0 : 1;
        else add(kinds, kind, isLead || isTitle ? subjectFromChunk(frame, at) : null, isTitle);
      }
    }
  }
  // "The tunnel that shortens the way": whatever else its opening has, "a road and a railway"
  const isTitled = [...kinds.values()].some(({ isInTitle }) => isInTitle);
  const [one, ...others] = [...kinds.values()].filter(({ isInTitle }) => isInTitle || !isTitled);
  return one && others.length === 0 && one.times + pointing >= TIMES ? one.told : null;
});

function add(kinds: Map<string, Said>, kind: string, told: Told | null, isInTitle: boolean): void {
  const one = kinds.get(kind);
  if (one) one.times++;
  if (!told || told.named) return;
  if (!one) kinds.set(kind, { told: { ...told, from: 'previous' }, times: 1, isInTitle });
  else if (told.name.length > one.told.name.length) one.told = { ...told, from: 'previous' };
}

function hasBuilt({ tokens, sentences }: World['readings'][number], sentence: number, world: World): boolean {
  const [from, to] = sentences[sentence]!.tokens;
  for (let i = from; i < to; i++) if (isBuiltKind(tokens.lower[i]!, world)) return true;
  return false;
}

function* builtIn({ chunks }: Frame, world: World): Generator<number> {
  for (const [at, { kind, word }] of chunks.entries())
    if (kind === 'noun' && isBuiltKind(word, world)) yield at;
}

/** "Railway", "line" and "rail" are one kind; `null` for a word that only points back: "the project". */
function kindOf(word: string, { rulebook: { language } }: World): string | null {
  if (language.list('ways on rails').has(word)) return 'railway';
  return language.list('stand for what is built').has(word) ? null : word;
}
