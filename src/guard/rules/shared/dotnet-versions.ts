import type { Document } from '../../detect/document.ts';
import type { Match } from '../../model.ts';
import { type First, isHeldBelow, NONE } from './version-bound.ts';

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

/** Finds packages of PDF Services in NuGet whose version is older than OAuth. */
export function oldNugetPackages({ path, text }: Document): Match[] {
  if (!FILES.test(path)) return [];
  const references = [...text.matchAll(REFERENCE)].flatMap(({ index, groups, 0: whole }) => {
    const written = /\bversion\s{0,4}=\s{0,4}["']([^"']{1,60})["']|<Version>\s{0,40}([^<\s]{1,60})/i.exec(
      groups?.['rest'] ?? '',
    );
    return found(index, whole, groups?.['name'] ?? '', resolve(text, written?.[1] ?? written?.[2] ?? ''));
  });
  const lines = [...text.matchAll(LINE)].flatMap(({ index, groups, 0: whole }) =>
    found(index, whole, groups?.['name'] ?? '', groups?.['version'] ?? ''),
  );
  return [...references, ...lines];
}

function found(index: number, whole: string, name: string, version: string): Match[] {
  const start = index + whole.indexOf(name);
  const first: First = /pdftools/i.test(name) ? NONE : [3, 4];
  return first === NONE || isOld(version, first) ? [{ start, end: start + name.length }] : [];
}

// `$(PdfVersion)`
function resolve(text: string, version: string): string {
  const name = /^\$\((?<name>\w{1,60})\)$/.exec(version)?.groups?.['name'];
  if (name === undefined) return version;
  return new RegExp(`<${name}>\\s{0,40}([^<\\s]{1,40})`).exec(text)?.[1] ?? '';
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
