import { actions, movements } from '../core/actions.ts';
import { type Line, plain, styled, widthOf } from './text.ts';

const SIGNS: Readonly<Record<string, string>> = { Backspace: '⌫', ArrowDown: '↓', ArrowUp: '↑' };

export const signOf = (key: string): string => SIGNS[key] ?? key;

/** Every key with what it does, in as many lines as the width asks for. */
export function hintLines(width: number, sides: number): Line[] {
  const hints = [
    ...actions
      .filter(({ id }) => id !== 'side' || sides > 0)
      .map(({ id, key, label }) => ({
        key: id === 'side' ? (sides > 1 ? `1–${sides}` : '1') : signOf(key),
        label,
      })),
    ...movements.map(({ keys, label }) => ({ key: keys.map(signOf).join(' '), label })),
  ];
  const lines: Line[] = [];
  let line: Line = [];
  let used = 0;
  for (const { key, label } of hints) {
    const wide = widthOf(key) + widthOf(label) + 3;
    if (used > 0 && used + wide > width) {
      lines.push(line);
      line = [];
      used = 0;
    }
    line = [...line, styled('bold', key), plain(` ${label}  `)];
    used += wide;
  }
  return used > 0 ? [...lines, line] : lines;
}

/** The whole table, a line a key. */
export const helpLines = (): Line[] => [
  [styled('bold', 'Keys that decide, and go on to the next finding')],
  ...actions.map(
    ({ key, label, decides, reason }): Line => [
      styled('bold', `  ${signOf(key).padEnd(5)}`),
      plain(`${label}`),
      styled('dim', `  ${[decides, reason].filter(Boolean).join(': ')}`),
    ],
  ),
  [],
  [styled('bold', 'Keys that decide nothing')],
  ...movements.map(
    ({ keys, label }): Line => [styled('bold', `  ${keys.map(signOf).join(' ').padEnd(5)}`), plain(label)],
  ),
  [styled('bold', '  Space, PgUp, PgDn'), plain('  scroll a long finding')],
];
