import type { Document } from '../../pipeline/model/document.ts';

/** An article of which little but its text matters; what does is given besides. */
export function article(text: string, told: Partial<Document> = {}): Document {
  const { id = 'd', format = 'markdown' } = told;
  return {
    id,
    path: `${id}.${format === 'markdown' ? 'md' : 'txt'}`,
    format,
    text,
    title: null,
    publisher: id,
    author: null,
    published: '2026-03-10',
    url: null,
    language: 'en',
    record: null,
    wire: null,
    metadataFrom: {},
    ...told,
  };
}
