import type { Workspace } from '../workspace.ts';
import type { SaidWord } from './said-word.ts';
import { sayer } from './sayer.ts';
import { sayingOf } from './saying.ts';
import { sourceAfter } from './source-after.ts';

/**
 * Who said what, sentence by sentence, from the words of saying: "according to X", "X said that …", "…, X said",
 * "a survey found …". What is said is the rest of the sentence on the side where the figures are.
 */
export function attributions(workspace: Workspace, said: readonly SaidWord[]): void {
  const { ends } = workspace;
  let first = 0;
  let s = 0;
  for (const end of ends) {
    while (s < said.length && said[s]!.from < first) s++;
    for (let k = s; k < said.length && said[k]!.from < end; k++) {
      const word = said[k]!;
      if (word.how === 'before') sourceAfter(sayingOf(workspace, word, first, end));
      else if (word.how !== 'hearsay') sayer(sayingOf(workspace, word, first, end));
    }
    first = end;
  }
}
