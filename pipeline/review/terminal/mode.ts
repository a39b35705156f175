import type { Line } from './text.ts';

/** What the keys mean at the moment. */
export type Mode =
  | { readonly kind: 'finding' }
  | { readonly kind: 'help' }
  /** One key chooses; any other leaves. */
  | {
      readonly kind: 'choose';
      readonly title: string;
      readonly lines: readonly Line[];
      readonly options: readonly Option[];
    }
  /** A line is typed; Enter hands it on, Escape leaves. */
  | {
      readonly kind: 'ask';
      readonly title: string;
      readonly lines: readonly Line[];
      readonly typed: string;
      readonly run: (typed: string) => void;
    };

export interface Option {
  readonly key: string;
  readonly label: string;
  readonly run: () => void;
}
