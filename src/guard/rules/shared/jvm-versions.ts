import type { Document } from '../../detect/document.ts';
import { type First, isHeldBelow, type Known, NONE, type OldPackage, type Range } from './version-bound.ts';

const PDF: Known = { first: NONE, to: '3.4.0', as: 'pdfservices-sdk' };

/** Artifacts of Adobe by group and name, with those of the same release. From the release notes of each. */
const ARTIFACTS: readonly (readonly [RegExp, RegExp, Known, RegExp?])[] = [
  [/^com\.adobe\.documentservices$/, /^pdfservices-sdk$/, { first: [3, 4], to: '3.4.0' }],
  [/^com\.adobe\.documentservices$/, /^pdftools(?:-[\w-]+)?$/, PDF],
  [/^com\.adobe\.[\w.]+$/, /^pdftools(?:-[\w-]+)?$/, { first: NONE }],
  [
    /^com\.adobe\.aio$/,
    /^aio-lib-java(?:-ims|-events-mgmt)?$/,
    { first: [2, 0], to: '2.0.0' },
    /^aio-lib-java-[\w-]{1,40}$/,
  ],
  // Version 2 has another group and other packages.
  [/^io\.adobe\.cloudmanager$/, /^aio-lib-cloudmanager$/, { first: [2, 0] }],
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

/**
 * Finds artifacts whose version is older than OAuth. A version that another file sets is not known.
 *
 * @param whole with those that are released together with one of them, and know no token themselves
 */
export function oldArtifacts({ path, text }: Document, whole = false): OldPackage[] {
  if (!FILES.test(path)) return [];
  return [...pomEntries(text), ...lineEntries(text)].flatMap(({ group, name, start, written }) => {
    const known = ARTIFACTS.find(
      ([ofGroup, ofName, , together]) =>
        ofGroup.test(group) && (ofName.test(name) || (whole && together?.test(name) === true)),
    )?.[2];
    if (known === undefined) return [];
    const { version, variable } = resolve(text, written);
    if (
      known.first !== NONE &&
      (version === undefined || !isOld(text.slice(version.start, version.end), known.first))
    )
      return [];
    return [{ start, end: start + name.length, known, version, variable, family: group }];
  });
}

/** @param written where the entry has its version; nothing there for a name of a catalog */
type Artifact = Range & {
  group: string;
  name: string;
  written: (Range & { reference: boolean }) | undefined;
};

function pomEntries(text: string): Artifact[] {
  return [...text.matchAll(POM)].flatMap(({ index, groups, 0: whole }) => {
    const body = groups?.['body'] ?? '';
    const from = index + whole.indexOf(body);
    const of = (tag: string): Range & { value: string } => {
      const at = new RegExp(`<${tag}>\\s{0,80}([^<\\s]{1,100})\\s{0,80}</${tag}>`).exec(body);
      const start = from + (at?.index ?? 0) + (at?.[0].indexOf(at[1] ?? '', tag.length + 2) ?? 0);
      return { value: at?.[1] ?? '', start, end: start + (at?.[1]?.length ?? 0) };
    };
    const { value: name, start, end } = of('artifactId');
    const version = of('version');
    const written = version.value === '' ? undefined : { ...version, reference: false };
    return name === '' ? [] : [{ group: of('groupId').value, name, start, end, written }];
  });
}

function lineEntries(text: string): Artifact[] {
  return [ONE_TEXT, THREE, CATALOG, SBT].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, groups, 0: whole }) => {
      const { group = '', name = '', version = '', ref } = groups ?? {};
      const start = index + whole.indexOf(name, whole.indexOf(group) + group.length);
      const last = index + whole.length;
      const written = { start: last - version.length, end: last, reference: ref !== undefined };
      return { group, name, start, end: start + name.length, written };
    }),
  );
}

// `${pdf.version}` of a POM, `$pdfVersion` and `${pdfVersion}` of Gradle, a name of sbt, a reference of a catalog.
function resolve(text: string, written: Artifact['written']): Pick<OldPackage, 'version' | 'variable'> {
  if (written === undefined) return {};
  const version = text.slice(written.start, written.end);
  if (!written.reference && (/^[[(]?\s{0,4}v?\d/.test(version) || /^[[(],/.test(version)))
    return { version: written };
  const name = /^\$?\{?(?:project\.|versions\.|ext\.)?(?<name>[A-Za-z][\w.-]{0,60})\}?$/.exec(version)
    ?.groups?.['name'];
  if (name === undefined) return {};
  const escaped = name.replace(/[.-]/g, '\\$&');
  const set = new RegExp(
    `<${escaped}>\\s{0,40}(?<tag>[\\w.-]{1,40})(?=\\s{0,40}</)|(?<![\\w.-])(?:[\\w.]{1,40}\\.)?["']?${escaped}["']?\\s{0,8}(?:=|:)\\s{0,8}["'](?<text>[\\w.-]{1,40})(?=["'])`,
  ).exec(text);
  if (set === null) return { variable: name };
  const end = set.index + set[0].length;
  const value = set.groups?.['tag'] ?? set.groups?.['text'] ?? '';
  return { version: { start: end - value.length, end }, variable: name };
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
