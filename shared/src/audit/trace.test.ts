import { databaseUnavailable } from '../errors/db-errors';
import { untilLogged } from './trace';

const code = async (logged: Promise<void>, mayHaveChanged: boolean) =>
  await untilLogged(logged, { mayHaveChanged }).then(
    () => 'answered',
    (error: { extensions: { code: string } }) => error.extensions.code,
  );

test.each([
  ['a read, or a change that was refused', false, 'DATABASE_UNAVAILABLE'],
  ['a change that was made', true, 'OUTCOME_UNKNOWN'],
])('what cannot be logged is not told: %s', async (_, mayHaveChanged, expected) => {
  expect(await code(Promise.reject(databaseUnavailable()), mayHaveChanged)).toBe(expected);
  expect(await code(Promise.resolve(), mayHaveChanged)).toBe('answered');
});
