import type { Document } from '../../detect/document.ts';
import type { Known, OldPackage } from './version-bound.ts';

/** Keywords for {@link USER_SYNC}. */
export const USER_SYNC_KEYWORDS = ['user-sync', 'user_sync', 'usersync'] as const;

/** The User Sync Tool. */
export const USER_SYNC = /user[-_]?sync/i;

const VERSION = String.raw`v?(?<major>\d{1,3})\.(?<minor>\d{1,3})(?![\d])`;
// A release, an archive, a file of a release, a package from git, an image, a branch of a clone, a variable.
const HELD = new RegExp(
  [
    String.raw`user-sync\.py\/(?:releases\/(?:download|tag)|archive(?:\/refs\/tags)?|tarball|zipball|tree|raw)\/(?:refs\/tags\/)?${VERSION}`,
    `user-sync-(?:[a-z]{1,12}-)?${VERSION}`,
    String.raw`user-sync(?:\.py)?(?:\.git)?(?:@|==|:)${VERSION}`,
    String.raw`\bclone\b[^\n]{0,80}(?:-b|--branch)[\s=]${VERSION}[^\n]{0,120}user-sync\.py`,
    String.raw`user-sync\.py[^\n]{0,80}(?:-b|--branch|\bcheckout)[\s=](?:tags\/)?${VERSION}`,
  ]
    .map((pattern, at) => pattern.replace('<major>', `<major${at}>`).replace('<minor>', `<minor${at}>`))
    .join('|'),
  'gi',
);
const VARIABLE = new RegExp(
  String.raw`\b(?:UST|USER_?SYNC)(?:_TOOL)?_?VER(?:SION)?["']?\s{0,4}[=:\s]\s{0,4}["']?${VERSION}`,
  'gi',
);

const TOOL: Known = { first: [2, 9], to: '2.9.0' };

/** Finds where a version of the User Sync Tool before 2.9 is fetched. */
export function oldUserSync({ text }: Document): OldPackage[] {
  const variables = /user-sync\.py|adobe-apiplatform/i.test(text) ? [...text.matchAll(VARIABLE)] : [];
  return [...text.matchAll(HELD), ...variables].flatMap(({ index, 0: whole, groups = {} }) => {
    const of = (name: string): string =>
      Object.entries(groups).find(([key, value]) => key.startsWith(name) && value !== undefined)?.[1] ?? '';
    const [major, minor] = [Number(of('major')), Number(of('minor'))];
    if (major > 2 || (major === 2 && minor >= 9)) return [];
    const short = `${of('major')}.${of('minor')}`;
    const start = index + whole.lastIndexOf(short);
    const end = start + short.length;
    const rest = /^(?:\.\d{1,3})?(?:rc\d{1,2})?/.exec(text.slice(end, end + 20))?.[0].length ?? 0;
    return [{ start: index, end: index + whole.length, known: TOOL, version: { start, end: end + rest } }];
  });
}
