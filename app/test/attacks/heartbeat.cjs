// Loaded into the graph before its own code: measures how long its event loop is held, and tells whoever started the process.
'use strict';
const { openSync, readSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

/** Linux tells the processor time of a thread: while others have the processor, nothing of ours holds the loop. */
function openProcessorTime() {
  try {
    const file = openSync(`/proc/self/task/${process.pid}/schedstat`, 'r');
    const text = Buffer.alloc(64);
    return () => Number(text.toString('latin1', 0, readSync(file, text, 0, 64, 0)).split(' ')[0]) / 1e6;
  } catch {
    return () => performance.now();
  }
}

if (isMainThread && process.send !== undefined) {
  const processorTime = openProcessorTime();
  let last = { wall: performance.now(), processor: processorTime() };
  let longest = 0;
  const beat = () => {
    const now = { wall: performance.now(), processor: processorTime() };
    longest = Math.max(longest, Math.min(now.wall - last.wall, now.processor - last.processor));
    last = now;
  };
  setInterval(beat, 2).unref();
  process.on('message', (message) => {
    if (message !== 'longest') return;
    beat();
    process.send({ longest });
    longest = 0;
  });
  process.channel.unref();
}
