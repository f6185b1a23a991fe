#!/usr/bin/env node
// Stands in for the `exec` of a shell where there is none: the scripts of package.json begin with that word, so that a program
// takes the place of the shell between npm and it, and hears the signals that npm hands on. On Windows there are no such signals.
const { spawn } = require('node:child_process');

const [program, ...args] = process.argv.slice(2);
const child = spawn(program, args, { stdio: 'inherit' });
child.once('error', (error) => {
  console.error(`${program} cannot be run (${error.code}).`);
  process.exit(1);
});
child.once('exit', (code) => process.exit(code ?? 1));
// Ctrl-C reaches both; the program decides how it ends.
process.on('SIGINT', () => undefined);
