import { databaseUnavailable } from '../errors/db-errors';
import { untilLogged } from './trace';

const code = async (logged: Promise<void>, hasChanged: boolean) =>
  await untilLogged(logged, { hasChanged }).then(
    () => 'answered',
    (error: { extensions: { code: string } }) => error.extensions.code,
  );

test.each([
  ['a read, or a change that was refused', false, 'DATABASE_UNAVAILABLE'],
  ['a change that was made', true, 'OUTCOME_UNKNOWN'],
])('what cannot be logged is not told: %s', async (_, hasChanged, expected) => {
  expect(await code(Promise.reject(databaseUnavailable()), hasChanged)).toBe(expected);
  expect(await code(Promise.resolve(), hasChanged)).toBe('answered');
});
