import { spanOf, type Workspace } from '../../workspace.ts';

/** Notes a name that no rule knows; one inside a known name is none. */
export function pushName(workspace: Workspace, from: number, to: number, rule = 'name in text'): void {
  const { tokens } = workspace;
  const known = workspace.mentions;
  const span = spanOf(tokens, from, to);
  for (let m = known.length - 1; m >= 0 && m >= known.length - 40; m--) {
    const mention = known[m]!;
    if (
      mention.kind === 'entity' &&
      mention.id !== null &&
      mention.span[0] <= span[0] &&
      mention.span[1] >= span[1]
    )
      return;
  }
  const name = tokens.text.slice(span[0], span[1]).replace(/\s+/g, ' ');
  workspace.mentions.push({ kind: 'entity', span, rule, id: null, name, type: null });
}
