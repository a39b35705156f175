/** Ctrl-C stops after the current document, a second one at once. */
export function onInterrupt(): { readonly stopped: () => boolean; readonly release: () => void } {
  let asked = 0;
  const ask = (): void => {
    asked++;
    if (asked > 1) process.exit(130);
  };
  process.on('SIGINT', ask);
  process.on('SIGTERM', ask);
  return {
    stopped: () => asked > 0,
    release: () => {
      process.off('SIGINT', ask);
      process.off('SIGTERM', ask);
    },
  };
}
