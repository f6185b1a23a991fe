// Loaded into the graph by the soak, ahead of it: collects its memory when asked, and says what is left.

/** What the soak hears. */
export interface Memory {
  heapUsed: number;
  rss: number;
}

process.on('message', (message) => {
  if (message !== 'memory') return;
  // `--expose-gc` gives it; two collections also free what the first one found out.
  const { gc } = globalThis;
  gc?.();
  gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  process.send?.({ heapUsed, rss } satisfies Memory);
});
// The soak does not keep the graph running.
process.channel?.unref();
