import type { Document } from '../../detect/document.ts';
import { type First, isHeldBelow, type Known, NONE, type OldPackage, type Range } from './version-bound.ts';

const FILES =
  /\.(?:cs|fs|vb)proj$|\.(?:props|targets)$|(?:^|\/)packages\.config$|(?:^|\/)paket\.dependencies$|\.(?:fsx|csx|cs)$/i;

/** Keywords for {@link NUGET_PACKAGE}. */
export const NUGET_KEYWORDS = ['adobe.pdfservices', 'adobe.document', 'adobe.pdftools'] as const;

/** A package of PDF Services in NuGet; PDF Tools is what it was called before. */
export const NUGET_PACKAGE = /\bAdobe\.(?:PDFServices|Document\w{0,20}\.PDFTools|PDFTools)/i;

const NAME = String.raw`(?<name>Adobe\.(?:PDFServicesSDK|(?:Document\w{0,20}\.)?PDFTools\w{0,20}))`;
const REFERENCE = new RegExp(
  String.raw`\b(?:Include|Update|id)\s{0,4}=\s{0,4}["']${NAME}["'](?<rest>[^>]{0,400}>(?:\s{0,80}<Version>[^<]{1,80}<)?)`,
  'gi',
);
const LINE = new RegExp(
  String.raw`(?:\bnuget:?|add\s{1,4}package)\s{1,4}${NAME}(?:\s{0,4},\s{0,4}|\s{1,4}(?:--version|-v)[\s=]{1,4}|\s{1,4}(?:~>|=|<)?\s{0,4})(?<version>\d[\w.]{0,20})`,
  'gi',
);

const SDK = { first: [3, 4], to: '3.4.0' } as const;
const PDF_TOOLS: Known = { first: NONE, to: SDK.to, as: 'Adobe.PDFServicesSDK' };

/** Finds packages of PDF Services in NuGet whose version is older than OAuth. */
export function oldNugetPackages({ path, text }: Document): OldPackage[] {
  if (!FILES.test(path)) return [];
  const references = [...text.matchAll(REFERENCE)].flatMap(({ index, groups, 0: whole }) => {
    const rest = groups?.['rest'] ?? '';
    const written = /\bversion\s{0,4}=\s{0,4}["']([^"']{1,60})["']|<Version>\s{0,40}([^<\s]{1,60})/i.exec(
      rest,
    );
    const version = written?.[1] ?? written?.[2] ?? '';
    const from =
      index + whole.length - rest.length + (written?.index ?? 0) + (written?.[0].indexOf(version) ?? 0);
    return found(text, index, whole, groups?.['name'] ?? '', { start: from, end: from + version.length });
  });
  const lines = [...text.matchAll(LINE)].flatMap(({ index, groups, 0: whole }) => {
    const end = index + whole.length;
    const start = end - (groups?.['version']?.length ?? 0);
    return found(text, index, whole, groups?.['name'] ?? '', { start, end });
  });
  return [...references, ...lines];
}

function found(text: string, index: number, whole: string, name: string, written: Range): OldPackage[] {
  const start = index + whole.indexOf(name);
  const known = /pdftools/i.test(name) ? PDF_TOOLS : SDK;
  const variable = /^\$\((?<name>\w{1,60})\)$/.exec(text.slice(written.start, written.end))?.groups?.['name'];
  const version = variable === undefined ? written : resolve(text, variable);
  const isHeld = isOld(text.slice(version?.start, version?.end), known.first);
  if (known.first !== NONE && (version === undefined || !isHeld)) return [];
  const place = version !== undefined && version.start < version.end ? version : undefined;
  return [{ start, end: start + name.length, known, version: place, variable, family: 'nuget' }];
}

// `$(PdfVersion)`
function resolve(text: string, name: string): Range | undefined {
  const set = new RegExp(`<${name}>\\s{0,40}([^<\\s]{1,40})`).exec(text);
  if (set === null) return undefined;
  const end = set.index + set[0].length;
  return { start: end - (set[1]?.length ?? 0), end };
}

// A number alone is the lowest version, and the one that NuGet takes.
function isOld(version: string, first: First): boolean {
  const range = /^[[(][^,\])]{0,30},(?<end>[^,\])]{0,30})(?<close>[\])])$/.exec(version)?.groups;
  if (range !== undefined) {
    const { end = '', close } = range;
    return end.trim() !== '' && isHeldBelow(`${close === ')' ? '<' : '='}${end.trim()}`, first, 'exact');
  }
  const exact = version.replace(/^\[|\]$/g, '');
  return /^\d/.test(exact) && !exact.includes('*') && isHeldBelow(`=${exact}`, first, 'exact');
}
