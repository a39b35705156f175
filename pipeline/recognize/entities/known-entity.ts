import type { Entity } from '../../rulebook/entities.ts';
import { spanOf, type Workspace } from '../workspace.ts';
import type { NameOfFirm } from './name/legal-form.ts';

/** A name of the registry at tokens `[from, to)`, and its legal form where it has one. */
export function knownEntity(
  { tokens, mentions }: Workspace,
  entity: Entity,
  from: number,
  to: number,
  firm: NameOfFirm | null,
): void {
  mentions.push({
    kind: 'entity',
    span: spanOf(tokens, from, firm?.to ?? to),
    rule: 'registry',
    id: entity.id,
    name: entity.name,
    type: entity.type,
    ...(firm ? { form: spanOf(tokens, firm.known, firm.to) } : {}),
  });
}
