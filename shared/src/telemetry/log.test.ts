import { logTo } from './log';

describe('the log', () => {
  test('is JSON, a line an entry, and nothing that a caller sent is obeyed by who reads it', () => {
    const lines: string[] = [];
    const log = logTo({ write: (line) => void lines.push(line) }, 'warn');
    const reason = 'ann\n{"level":60}\u001b[2J\u009b2J \u202Enna\u2028 é 🇫🇷 \ud800';
    log.warn({ reason }, 'refused\u0085');
    log.info('not written');
    expect(lines).toHaveLength(1);
    const [line = ''] = lines;
    expect(line).toMatch(/^\{.*\}\n$/);
    expect(line.slice(0, -1)).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u202e]/u);
    expect(JSON.parse(line)).toMatchObject({ reason, msg: 'refused\u0085' });
    expect(line).toContain('é 🇫🇷');
  });
});
