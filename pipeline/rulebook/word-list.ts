import { z } from 'zod';

/** Words or phrases, as a YAML list or, where there are many, as one text with commas between them. */
export const wordList = z.union([z.array(z.string()), z.string()]);

export const wordsOf = (list: z.infer<typeof wordList>): readonly string[] =>
  typeof list === 'string'
    ? list
        .split(',')
        .map((word) => word.trim().replace(/\s+/g, ' '))
        .filter((word) => word !== '')
    : list;
