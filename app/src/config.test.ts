import { ConfigError, loadConfig } from './config';

describe('settings', () => {
  test('nothing needs to be set', () => {
    expect(loadConfig({})).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      dataDir: '.data/db',
      databaseUrl: undefined,
      fill: 'demo',
    });
  });

  test('all problems are reported at once, by the name of the variable', () => {
    const read = () => loadConfig({ PORT: 'abc', DATABASE_URL: 'mysql://x', LOG_LEVEL: 'loud' });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/PORT[\s\S]*DATABASE_URL[\s\S]*LOG_LEVEL/);
  });

  test('the graph cannot be opened to the network while every caller reads everything', () => {
    expect(() => loadConfig({ HOST: '0.0.0.0' })).toThrow(/HOST: must be localhost, 127.0.0.1, ::1/);
  });

  test('an empty variable counts as not set', () => {
    expect(loadConfig({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 4000, databaseUrl: undefined });
  });

  test("the gateway's own telemetry is switched off", () => {
    loadConfig({});
    expect(process.env['APOLLO_TELEMETRY_DISABLED']).toBe('1');
  });
});
