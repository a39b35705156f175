import { extract } from '../../pipeline/extract.ts';
import type { Claim } from '../../pipeline/model/claim.ts';
import type { Rulebook } from '../../pipeline/rulebook/rulebook.ts';
import type { CorpusPassage } from './passage.ts';

/** The claims of a passage, as if it were an article of its own. */
export const extractPassage = (passage: CorpusPassage, rulebook: Rulebook): readonly Claim[] =>
  extract(
    {
      id: passage.id,
      path: `${passage.id}.${passage.format === 'markdown' ? 'md' : 'txt'}`,
      format: passage.format,
      text: passage.text,
      title: null,
      publisher: null,
      author: null,
      published: passage.published,
      url: null,
      language: null,
      wire: null,
      metadataFrom: {},
    },
    rulebook,
  ).claims;
