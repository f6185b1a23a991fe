import type { IncomingMessage } from 'node:http';
import { publicViewer, viewerWith } from '@fmg/shared/auth/viewer';
import { accountOf } from './address';

/** Only the address and one header are read. */
const from = (remoteAddress: string, forwarded?: string): IncomingMessage =>
  ({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } }) as unknown as IncomingMessage;

describe('the account on which a request is counted', () => {
  test('a subject has its own wherever it asks from', () => {
    const officer = viewerWith(['DESK_OFFICER'], { subject: 'officer-7' });
    expect(accountOf(from('192.0.2.1'), officer, 0)).toBe('subject:officer-7');
  });

  test('the public is known by its address, whatever its headers say', () => {
    expect(accountOf(from('192.0.2.1', '198.51.100.9'), publicViewer, 0)).toBe('address:192.0.2.1');
    expect(accountOf(from('::ffff:192.0.2.1'), publicViewer, 0)).toBe('address:192.0.2.1');
    expect(accountOf(from('::ffff:c000:201'), publicViewer, 0)).toBe('address:192.0.2.1');
  });

  test('behind proxies by what the outermost of them saw, not by what the caller wrote before', () => {
    expect(accountOf(from('10.0.0.1', 'forged, 198.51.100.9'), publicViewer, 1)).toBe('address:198.51.100.9');
    expect(accountOf(from('10.0.0.1', 'forged, 198.51.100.9, 10.0.0.2'), publicViewer, 2)).toBe(
      'address:198.51.100.9',
    );
    expect(accountOf(from('10.0.0.1'), publicViewer, 1)).toBe('address:10.0.0.1');
  });

  test.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::1', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['2001:DB8:0:2::1', '2001:db8:0:2'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
  ])('%s is counted with its network', (address, network) => {
    expect(accountOf(from(address), publicViewer, 0)).toBe(`address:${network}`);
  });
});
