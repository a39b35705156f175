import { plainText } from '../../report/plain-text.ts';
import { acceptEntity } from '../../run/accept-entity.ts';
import { slug } from '../../text/slug.ts';
import { say } from '../console.ts';
import type { AcceptFlags } from '../flags.ts';
import { WrongUse } from '../wrong-use.ts';

export function acceptName(name: string, { type, alias, id, file }: AcceptFlags): void {
  const entity = { id: id ?? slug(name, '-'), name, type, aliases: alias };
  const wrong = acceptEntity(file, entity);
  if (wrong) throw new WrongUse(plainText(wrong));
  say(plainText(`${entity.id} stands in ${file}; the folder is used with --rules`));
}
