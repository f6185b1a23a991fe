// What the kernel says of processes: who belongs to whom, their time on a processor, and their memory. Linux only.
import { readFileSync, readdirSync } from 'node:fs';

/** A process and what it does for its contestant. */
export interface Member {
  pid: number;
  label: string;
}

/** Ticks of the processor's clock in `/proc` are hundredths of a second on every Linux. */
const MS_PER_TICK = 10;
const MB = 1024 * 1024;

interface Stat {
  command: string;
  parent: number;
  cpuMs: number;
}

/** Undefined where the process has ended, or where there is no `/proc`. */
function statOf(pid: number): Stat | undefined {
  const text = read(`/proc/${pid}/stat`);
  const close = text?.lastIndexOf(')') ?? -1;
  if (text === undefined || close < 0) return undefined;
  const fields = text.slice(close + 2).split(' ');
  return {
    command: text.slice(text.indexOf('(') + 1, close),
    parent: Number(fields[1]),
    cpuMs: (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK,
  };
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function allPids(): number[] {
  try {
    return readdirSync('/proc')
      .map(Number)
      .filter((pid) => pid > 0);
  } catch {
    return [];
  }
}

function childrenOf(pid: number): number[] {
  return allPids().filter((each) => statOf(each)?.parent === pid);
}

/** A process and those that it started; they are called by the last word of their command line. */
export function familyOf(root: Member): Member[] {
  const others = childrenOf(root.pid).flatMap((pid) => familyOf({ pid, label: lastWordOf(pid) }));
  return [root, ...others];
}

function lastWordOf(pid: number): string {
  const words = read(`/proc/${pid}/cmdline`)?.split('\0').filter(Boolean) ?? [];
  return words.at(-1)?.split('/').at(-1) ?? String(pid);
}

/** Milliseconds that a process has spent on a processor; undefined where that cannot be told. */
export function cpuMsOf(pid: number): number | undefined {
  return statOf(pid)?.cpuMs;
}

/** Memory of a process that is in RAM, in MB. */
export function memoryOf(pid: number): number | undefined {
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(read(`/proc/${pid}/status`) ?? '')?.[1];
  return kilobytes === undefined ? undefined : (Number(kilobytes) * 1024) / MB;
}

/** The server of a backend, when both run on this machine and can be seen. */
export function postmasterOf(backend: number): number | undefined {
  const stat = statOf(backend);
  return stat?.command === 'postgres' ? stat.parent : undefined;
}

/** Milliseconds that all processes of a database server have spent together. */
export function cpuMsOfServer(postmaster: number): number {
  return childrenOf(postmaster).reduce((sum, pid) => sum + (cpuMsOf(pid) ?? 0), 0);
}
