import { describe, expect, test } from 'vitest';
import { IMS_HOSTS } from '../../src/ims/endpoint.ts';
import { endpointAt, imsEnvironment, organizationId, origin } from '../../src/ims/index.ts';

describe('values that belong to Adobe IMS', () => {
  test('an organization id', () => {
    expect(organizationId('0A@AdobeOrg')).toEqual({ ok: true, value: '0A@AdobeOrg' });
    expect(organizationId('0A').ok).toBe(false);
  });

  test('every environment that has a host', () => {
    const names = Object.keys(IMS_HOSTS);
    expect(names.map((name) => imsEnvironment(name))).toEqual(names.map((value) => ({ ok: true, value })));
  });

  test('an origin, as it was written; a wrong one may hold a password, so no text repeats it', () => {
    expect(origin('https://ims.example.com/')).toEqual({ ok: true, value: 'https://ims.example.com/' });
    expect(endpointAt('https://ims.example.com/', 'stage')).toEqual({
      ok: true,
      value: { environment: 'stage', origin: 'https://ims.example.com', host: 'ims.example.com' },
    });
    expect(origin('https://a:b@c.example')).toEqual({
      ok: false,
      problem: {
        must: 'must be an https origin such as https://ims.example.com. It holds a user name or a password',
        hide: true,
      },
    });
  });
});
