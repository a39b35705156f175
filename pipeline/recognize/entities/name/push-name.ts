import { spanOf, type Workspace } from '../../workspace.ts';
import type { NameOfFirm } from './legal-form.ts';

/**
 * Notes a name that no rule knows; one inside a known name is none.
 * @param firm where its legal form is, if it has one
 */
export function pushName(
  workspace: Workspace,
  from: number,
  to: number,
  rule = 'name in text',
  firm: NameOfFirm | null = null,
): void {
  const { tokens } = workspace;
  const known = workspace.mentions;
  const span = spanOf(tokens, from, firm?.to ?? to);
  for (let m = known.length - 1; m >= 0 && m >= known.length - 40; m--) {
    const mention = known[m]!;
    if (mention.kind !== 'entity' || mention.id === null) continue;
    if (mention.span[0] <= span[0] && mention.span[1] >= span[1]) return;
    // "Halm Group" of the register's company Halm
    const isGroup = mention.type === 'company' && mention.span[0] === span[0];
    if (isGroup && GROUP.test(tokens.text.slice(mention.span[1], span[1]))) return;
  }
  const form = firm && spanOf(tokens, firm.known, firm.to);
  const name = tokens.text.slice(span[0], form ? tokens.end[firm.known - 1] : span[1]).replace(/\s+/g, ' ');
  if (workspace.rules.language.list('kinds of text').has(name.toLowerCase())) return;
  const type = firm && 'company';
  workspace.mentions.push({ kind: 'entity', span, rule, id: null, name, type, ...(form ? { form } : {}) });
}
const GROUP = /^ (?:Group|Corporation|Company)$/;
