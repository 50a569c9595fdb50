import type { Document } from '../../detect/document.ts';
import type { Match } from '../../model.ts';
import { type First, isHeldBelow, NONE } from './version-bound.ts';

/** Artifacts of Adobe by group and name. From the release notes of each. */
const ARTIFACTS: readonly (readonly [RegExp, RegExp, First])[] = [
  [/^com\.adobe\.documentservices$/, /^pdfservices-sdk$/, [3, 4]],
  [/^com\.adobe\.[\w.]+$/, /^pdftools(?:-[\w-]+)?$/, NONE],
  [/^com\.adobe\.aio$/, /^aio-lib-java(?:-ims|-events-mgmt)?$/, [2, 0]],
  [/^io\.adobe\.cloudmanager$/, /^aio-lib-cloudmanager$/, [2, 0]],
];

const FILES = /(?:^|\/)[^/]*pom[^/]*\.xml$|\.gradle(?:\.kts)?$|\.versions\.toml$|\.sbt$|\.sc$/i;
const GROUP = String.raw`(?<group>(?:com|io)\.adobe\.[\w.]{1,60})`;
const NAME = String.raw`(?<name>aio-lib-[\w-]{1,40}|pdf(?:services|tools)[\w-]{0,40})`;

/** Keywords for {@link ARTIFACT}. */
export const ARTIFACT_KEYWORDS = ['pdfservices', 'pdftools', 'aio-lib-java', 'aio-lib-cloudmanager'] as const;

/** The name of an artifact. */
export const ARTIFACT = /pdfservices-sdk|pdftools|aio-lib-(?:java|cloudmanager)/;

// A dependency of a POM; `group:name:version`; `group: 'x', name: 'y', version: 'z'`; that of sbt; a version catalog.
const POM = /<dependency>(?<body>(?:(?!<\/dependency>)[\s\S]){1,1500})<\/dependency>/g;
const ONE_TEXT = new RegExp(String.raw`["']${GROUP}:${NAME}:(?<version>[^"':@\s]{1,60})`, 'g');
const THREE = new RegExp(
  String.raw`\bgroup\s{0,4}[:=]\s{0,4}["']${GROUP}["'],\s{0,20}name\s{0,4}[:=]\s{0,4}["']${NAME}["'],\s{0,20}version(?<ref>\.ref)?\s{0,4}[:=]\s{0,4}["']?(?<version>[^"',\s)}]{1,60})`,
  'g',
);
const CATALOG = new RegExp(
  String.raw`\bmodule\s{0,4}=\s{0,4}["']${GROUP}:${NAME}["'],\s{0,20}version(?<ref>\.ref)?\s{0,4}=\s{0,4}["'](?<version>[^"']{1,60})`,
  'g',
);
const SBT = new RegExp(
  String.raw`["']${GROUP}["']\s{0,8}%{1,2}\s{0,8}["']${NAME}["']\s{0,8}%\s{0,8}["']?(?<version>[\w.-]{1,60})`,
  'g',
);

/** Finds artifacts whose version is older than OAuth. A version that another file sets is not known. */
export function oldArtifacts({ path, text }: Document): Match[] {
  if (!FILES.test(path)) return [];
  return [...pomEntries(text), ...lineEntries(text)].flatMap(({ group, name, version, start }) => {
    const known = ARTIFACTS.find(([ofGroup, ofName]) => ofGroup.test(group) && ofName.test(name));
    if (known === undefined) return [];
    const [, , first] = known;
    const resolved = resolve(text, version);
    const old = first === NONE || (resolved !== undefined && isOld(resolved, first));
    return old ? [{ start, end: start + name.length }] : [];
  });
}

type Artifact = { group: string; name: string; version: string; start: number };

function pomEntries(text: string): Artifact[] {
  return [...text.matchAll(POM)].flatMap(({ index, groups, 0: whole }) => {
    const body = groups?.['body'] ?? '';
    const of = (tag: string): string =>
      new RegExp(`<${tag}>\\s{0,80}([^<\\s]{1,100})\\s{0,80}</${tag}>`).exec(body)?.[1] ?? '';
    const name = of('artifactId');
    const at = whole.indexOf('<artifactId>');
    const start = index + whole.indexOf(name, at);
    return name === '' || at < 0 ? [] : [{ group: of('groupId'), name, version: of('version'), start }];
  });
}

function lineEntries(text: string): Artifact[] {
  return [ONE_TEXT, THREE, CATALOG, SBT].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, groups, 0: whole }) => {
      const name = groups?.['name'] ?? '';
      const group = groups?.['group'] ?? '';
      const version =
        groups?.['ref'] === undefined ? (groups?.['version'] ?? '') : `\${${groups['version']}}`;
      return {
        group,
        name,
        version,
        start: index + whole.indexOf(name, whole.indexOf(group) + group.length),
      };
    }),
  );
}

// `${pdf.version}` of a POM, `$pdfVersion` and `${pdfVersion}` of Gradle, a name of sbt, a reference of a catalog.
function resolve(text: string, version: string): string | undefined {
  if (/^[[(]?\s{0,4}v?\d/.test(version) || /^[[(],/.test(version)) return version;
  const name = /^\$?\{?(?:project\.|versions\.|ext\.)?(?<name>[A-Za-z][\w.-]{0,60})\}?$/.exec(version)
    ?.groups?.['name'];
  if (name === undefined) return undefined;
  const escaped = name.replace(/[.-]/g, '\\$&');
  const set = new RegExp(
    `<${escaped}>\\s{0,40}(?<tag>[\\w.-]{1,40})\\s{0,40}</|(?<![\\w.-])(?:[\\w.]{1,40}\\.)?["']?${escaped}["']?\\s{0,8}(?:=|:)\\s{0,8}["'](?<text>[\\w.-]{1,40})["']`,
  ).exec(text)?.groups;
  return set?.['tag'] ?? set?.['text'];
}

function isOld(version: string, first: First): boolean {
  // `[1.0,2.0)`: the upper end; `[1.0]`: exactly that.
  const range = /^[[(][^,\])]{0,30},(?<end>[^,\])]{0,30})(?<close>[\])])$/.exec(version)?.groups;
  if (range !== undefined) {
    const { end = '', close } = range;
    return end.trim() !== '' && isHeldBelow(`${close === ')' ? '<' : '='}${end.trim()}`, first, 'exact');
  }
  const exact = version.replace(/^\[|\]$/g, '');
  return !/[+*]/.test(exact) && isHeldBelow(`=${exact}`, first, 'exact');
}
