import { posix } from 'node:path';
import { DOCUMENTS, exists, FILES, read } from './repository.ts';

// Their comments are read too, on GitHub and in copies.
const SETTINGS = FILES.filter((path) => /^(?:\.github|examples\/workflows)\/.*\.ya?ml$/.test(path));
const HERE = 'https://github.com/OWNER/ims-auth/';

/** A link, and the document that contains it. */
export type Link = { from: string; target: string };

const withoutCode = (text: string): string =>
  text.replaceAll(/^( *)(```|~~~)[\s\S]*?^\1\2 *$/gm, '').replaceAll(/`[^`\n]+`/g, '');

/** Every link in every document, and every address or path of this repository in workflows and forms. */
export function allLinks(): Link[] {
  return [
    ...DOCUMENTS.flatMap((from) => linksOf(read(from)).map((target) => ({ from, target }))),
    ...SETTINGS.flatMap((from) => [
      ...[...read(from).matchAll(/https:\/\/github\.com\/OWNER\/ims-auth\/[^\s)]*/g)].map(([target]) => ({
        from,
        target,
      })),
      // A path in a comment, from the root of this repository.
      ...[...read(from).matchAll(/#.*?[\s(`]((?:docs|examples|src|test)\/[\w./-]+\.\w+)/g)].map(
        ([, target = '']) => ({
          from,
          target: `/${target}`,
        }),
      ),
    ]),
  ];
}

/**
 * Finds the links of a document.
 *
 * @param text Markdown
 * @returns the targets of links, images, reference definitions and HTML
 */
export function linksOf(text: string): string[] {
  const prose = withoutCode(text);
  return [
    ...prose.matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)/g),
    ...prose.matchAll(/^ {0,3}\[[^\]]+\]: *<?([^\s>]+)>?/gm),
    ...prose.matchAll(/\b(?:href|src)="([^"]+)"/g),
  ].map((match) => match[1] ?? '');
}

/**
 * Finds the references of a document that it does not define; GitHub shows them as they are written.
 *
 * @param text Markdown
 * @returns the label of each `[text][label]` and `[label][]`
 */
export function undefinedReferences(text: string): string[] {
  const prose = withoutCode(text);
  const plain = (label: string): string => label.trim().replaceAll(/\s+/g, ' ').toLowerCase();
  const defined = new Set(
    [...prose.matchAll(/^ {0,3}\[([^\]]+)\]: *\S/gm)].map(([, label = '']) => plain(label)),
  );
  return [...prose.matchAll(/\]\[([^[\]]+)\]|\[([^[\]]+)\]\[\]/g)]
    .map(([, label, collapsed]) => label ?? collapsed ?? '')
    .filter((label) => !defined.has(plain(label)));
}

/**
 * Finds the anchors of a document, as GitHub makes them.
 *
 * @param text Markdown
 * @returns each without `#`
 */
export function anchorsOf(text: string): string[] {
  const seen = new Map<string, number>();
  const prose = text.replaceAll(/^( *)(```|~~~)[\s\S]*?^\1\2 *$/gm, '');
  const headings = [...prose.matchAll(/^#{1,6} +(.+?) *#*$/gm)].map((match) => {
    const slug = (match[1] ?? '')
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-');
    const before = seen.get(slug) ?? 0;
    seen.set(slug, before + 1);
    return before === 0 ? slug : `${slug}-${before}`;
  });
  return [...headings, ...[...prose.matchAll(/\b(?:id|name)="([^"]+)"/g)].map((match) => match[1] ?? '')];
}

/**
 * Follows a link inside the repository. Upper and lower case count, as they do on GitHub.
 *
 * @param link the link
 * @returns what is wrong, or undefined where it leads somewhere, or outside
 */
export function brokenLink({ from, target }: Link): string | undefined {
  // Pages of GitHub that are no files.
  const inside = target.startsWith(HERE)
    ? /^(?:blob|tree|raw)\/[^/]+\/(.*)$/.exec(target.slice(HERE.length))
    : null;
  if (inside === null && /^(?:[a-z][a-z+.-]*:|\/\/)/i.test(target)) return undefined;
  const [path = '', anchor] = decodeURI(inside?.[1] === undefined ? target : `/${inside[1]}`).split('#');
  // On GitHub a relative link may leave the files of the repository.
  if (/^(?:\.\.\/)+(?:issues|discussions|security|releases)\b/.test(path)) return undefined;
  const folder = path.startsWith('/') ? '/' : posix.dirname(`/${from}`);
  const file = path === '' ? from : posix.join(folder, path).slice(1).replace(/\/$/, '');
  const isFolder = file === '' || FILES.some((other) => other.startsWith(`${file}/`));
  const isFile = FILES.includes(file) || (/^dist(?:\/|$)/.test(file) && exists(file));
  if (!isFile && !isFolder) return `${from}: ${target} leads to no file.`;
  if (anchor === undefined || anchor === '' || !file.endsWith('.md')) return undefined;
  return anchorsOf(read(file)).includes(anchor) ? undefined : `${from}: ${target} leads to no heading.`;
}
