import { subjectWords } from '../subject.ts';
import type { Shape } from './shape.ts';

/** Behind a verb the subject; nothing for a pronoun. */
export const subject: Shape = (view) => {
  const { clause, core } = view;
  return clause?.subject && clause.verb < core[0] ? subjectWords(view) : null;
};
