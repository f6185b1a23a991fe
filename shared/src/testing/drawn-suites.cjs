// Which suites run: all that are named, and without names all but seven in eight of those that take long. Each day draws others;
// TEST_SEED draws once more what a day had; TEST_LONG=1 and TEST_ALL=1 run them all.
const { hash } = require('node:crypto');

const isNamed = process.argv
  .slice(2)
  .some((arg) => /^--testPath/.test(arg) || !/^(-.*|\d+|.*\.c?js)$/.test(arg));
const runsAll = isNamed || process.env.TEST_ALL === '1' || process.env.TEST_LONG === '1';
const seed = process.env.TEST_SEED ?? Math.floor(Date.now() / 86_400_000);
const lotOf = (path) => parseInt(hash('sha256', `${seed} ${path.split('/').at(-1)}`).slice(0, 8), 16);

/** The files to run of all that there are. */
module.exports = async (paths) => ({
  filtered: paths.filter((path) => runsAll || !path.endsWith('.long.test.ts') || lotOf(path) % 8 === 0),
});
