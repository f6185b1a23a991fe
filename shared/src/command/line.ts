// The command line of a program, described in one place: what it takes is read by the description, and its help is written from it.
import { parseArgs } from 'node:util';

/** An option, e.g. `--port N`. */
export interface Flag {
  type: 'boolean' | 'string';
  /** What stands for its value in the help, e.g. `N`. */
  value?: string;
  /** True when it may be given several times. */
  multiple?: true;
  /** True when the command does nothing without it. */
  required?: true;
  /** Its value unless told. */
  default?: string;
  /** What it does, in a few words. */
  says: string;
}

/** What a program takes. */
export interface CommandSpec {
  /** How it is called, e.g. `npm run clock`. */
  call: string;
  /** What it does, in a sentence. */
  does: string;
  flags: Readonly<Record<string, Flag>>;
  /** What may stand beside the options, and how often. */
  operands?: {
    name: string;
    says: string;
    least: number;
    most: number;
    /** The option in whose presence none is needed. */
    unless?: string;
  };
  /** What else is good to know. */
  notes?: string;
}

type ValueOf<Each extends Flag> = Each extends { type: 'boolean' }
  ? boolean
  : Each extends { multiple: true }
    ? readonly string[]
    : Each extends { default: string } | { required: true }
      ? string
      : string | undefined;

/** What a command line says. */
export interface CommandLine<Spec extends CommandSpec> {
  values: { readonly [Name in keyof Spec['flags']]: ValueOf<Spec['flags'][Name]> };
  operands: readonly string[];
}

/** A problem that the user of a command can mend; the message says how. */
export class CommandError extends Error {}

/** A command line that cannot be understood. */
export class UsageError extends CommandError {}

/** Reads a command line; `help` when that is what it asks for. Throws UsageError for whatever is not in the description. */
export function readCommandLine<Spec extends CommandSpec>(
  spec: Spec,
  args: readonly string[],
): CommandLine<Spec> | 'help' {
  const { flags, operands } = spec;
  const { name = '', least = 0, most = 0, unless = '' } = operands ?? {};
  const options = Object.fromEntries(
    Object.entries(flags).map(([flag, { type, multiple = false }]) => [flag, { type, multiple }]),
  );
  const { values, positionals } = parse(spec, {
    args: [...args],
    options: { ...options, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  if (values['help'] === true) return 'help';
  if (positionals.length > most) throw refusal(spec, `"${positionals[most]}" is not understood.`);
  if (positionals.length < least && values[unless] !== true) throw refusal(spec, `${name} is missing.`);
  for (const [flag, { required, says }] of Object.entries(flags))
    if (required && values[flag] === undefined) throw refusal(spec, `--${flag} is missing: ${says}.`);
  const given = Object.entries(flags).map(([flag, { type, multiple, default: usual }]) => [
    flag,
    values[flag] ?? (type === 'boolean' ? false : multiple ? [] : usual),
  ]);
  return {
    values: Object.fromEntries(given) as CommandLine<Spec>['values'], // one value for each flag, of its type
    operands: positionals,
  };
}

function parse(spec: CommandSpec, config: NonNullable<Parameters<typeof parseArgs>[0]>) {
  try {
    return parseArgs(config);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // What node adds is about operands that begin with a dash.
    throw refusal(spec, `${message.split(/\. |$/)[0]}.`.replace('..', '.'));
  }
}

function refusal(spec: CommandSpec, problem: string): UsageError {
  return new UsageError(`${problem}\n\n${usageOf(spec)}\n  --help  says more`);
}

function usageOf({ call, flags, operands }: CommandSpec): string {
  const { unless } = operands ?? {};
  const others = Object.entries(flags).filter(([name]) => name !== unless);
  const each = others.map(([name, flag]) => {
    const one = written(name, flag);
    return `${flag.required ? one : `[${one}]`}${flag.multiple ? '…' : ''}`;
  });
  const all = [...(operands === undefined ? [] : [besideOptions(operands)]), ...each];
  // What npm is to hand on stands behind two dashes.
  return [call, ...(all.length > 0 && call.startsWith('npm ') ? ['--'] : []), ...all].join(' ');
}

function besideOptions({ name, least, unless }: NonNullable<CommandSpec['operands']>): string {
  if (least === 0) return `[${name}]`;
  return unless === undefined ? name : `(${name} | --${unless})`;
}

function written(name: string, { value }: Flag): string {
  return `--${name}${value === undefined ? '' : ` ${value}`}`;
}

/** The help of a program. */
export function helpOf(spec: CommandSpec): string {
  const { does, flags, operands, notes } = spec;
  const lines: [left: string, right: string][] = [
    ...(operands === undefined ? [] : ([[operands.name, operands.says]] as [string, string][])),
    ...Object.entries(flags).map(([name, flag]): [string, string] => [
      written(name, flag),
      flag.default === undefined ? flag.says : `${flag.says}; ${flag.default} unless told`,
    ]),
    ['--help', 'shows this'],
  ];
  const width = Math.max(...lines.map(([left]) => left.length));
  const table = lines.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
  return `${does}\n\n${usageOf(spec)}\n\n${table}\n${notes === undefined ? '' : `\n${notes}\n`}`;
}

/** The largest number of a port. */
export const mostPort = 65_535;

/** The whole number that an option names. Throws UsageError when it is none, below `least` or above `most`. */
export function wholeNumber(name: string, text: string, least = 0, most = Number.MAX_SAFE_INTEGER): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isSafeInteger(number) || number < least || number > most)
    throw new UsageError(`--${name} is "${text}": it must be a whole number${within(least, most)}.`);
  return number;
}

function within(least: number, most: number): string {
  if (most !== Number.MAX_SAFE_INTEGER) return `, ${least} to ${most}`;
  return least === 0 ? '' : `, at least ${least}`;
}
