/** True for "Bridge" and "Orlan" of "Orlan Bridge": the name itself, its first words or its last. */
export function isShortFor(short: string, name: string): boolean {
  const [a, b] = [short.toLowerCase(), name.toLowerCase()];
  return a === b || b.startsWith(`${a} `) || b.endsWith(` ${a}`);
}
