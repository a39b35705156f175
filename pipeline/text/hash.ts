/**
 * A 64-bit content hash as 16 hex digits: two rounds of 32-bit FNV-1a over UTF-16 units with different seeds, mixed.
 * For ids only, never for security; pure, so that ids do not depend on the machine.
 */
export function hash(...parts: readonly string[]): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (const part of parts) {
    for (let i = 0; i < part.length; i++) {
      const code = part.charCodeAt(i);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ (code + 0x9e37), 0x85ebca6b);
    }
    a = Math.imul(a ^ 0x1f, 0x01000193); // a border between parts
    b = Math.imul(b ^ 0x1f, 0x85ebca6b);
  }
  return mix(a ^ (b >>> 15)) + mix(b ^ (a << 7));
}

function mix(value: number): string {
  let x = value | 0;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  x ^= x >>> 16;
  return (x >>> 0).toString(16).padStart(8, '0');
}
