// Texts that a careless search would take the square of their length for, or worse. The tests show that nothing stops at
// them, bench/growth.ts that the time grows with the size; a factor of 1 is what the tests use.

/** Paths that each make other rules look at the texts of {@link hostileSettings}. */
export const SETTINGS_PATHS = [
  'a.yml',
  'a.json',
  '.aio',
  'Jenkinsfile',
  'a.config',
  'x.yml.ejs',
  '.github/a.yml',
] as const;

const WORDS =
  'uses: adobe/aio-apps-action technicalAccountId ims contexts jwt_payload credentials client_id "jwt": "imsEndpoint": "metascopes": auth.token.provider. priv_key_path: private_key PUBLIC ';

/** Files of settings, by what is wrong with them. */
export function hostileSettings(factor: number): Record<string, string> {
  const times = (text: string, count: number): string => text.repeat(Math.round(count * factor));
  return {
    'deep lists': `${WORDS}\n${times('[', 100_000)}`,
    'deep objects': `${times('{"jwt":', 100_000)}`,
    'deep YAML': `uses: a\nims: contexts\n${times('- ', 50_000)}technicalAccountId`,
    aliases: `a: &a [x]\n${times('b: [*a,*a,*a]\n', 5_000)}${WORDS}`,
    'one line': times(WORDS, 20_000),
    'many lines': times(`- uses: x\n  with: { technicalAccountId: a }\n`, 20_000),
    'many settings': times(`${WORDS}\n`, 10_000),
    'white space': `${WORDS}${times(' ', 500_000)}#`,
    'quotation marks': `{"imsEndpoint": "${times('\\"', 200_000)}`,
  };
}

const MARK = 'ims-auth-ignore';

/** Sources full of suppressions and of what is nearly one, by what they hold; about a megabyte. */
export function hostileMarkers(factor: number): Record<string, string> {
  const times = (text: string, count: number): string => text.repeat(Math.round(count * factor));
  return {
    'markers in one line': times(`${MARK}: `, 60_000),
    'markers in lines': times(`${MARK}: x -- y\n`, 40_000),
    'near misses': times('ims auth ', 100_000),
    'half of one': times('ia', 500_000),
    'quotation marks': `${MARK}: a -- ${times('"\'--> */', 150_000)}`,
  };
}
