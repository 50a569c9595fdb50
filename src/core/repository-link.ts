// Browsers and GitHub accept longer addresses, but such a link takes too much of a report's space.
const LINK_MAX = 2_000;
// GitHub renders these files, and a rendered document has no line numbers.
const RENDERED = /\.(?:md|mdx|markdown|mdown|rst|adoc|asciidoc|org|textile|ipynb|svg|csv|tsv)$/i;

/**
 * Encodes a path as a relative reference for SARIF and links: every character except letters, digits and `-._~/` is
 * percent-encoded as UTF-8, so that nothing in it is read as a scheme, a query, a fragment or Markdown.
 *
 * @param path hostile
 */
export function encodedPath(path: string): string {
  return path
    .toWellFormed()
    .split('/')
    .map((segment) =>
      encodeURIComponent(segment).replace(
        /[!'()*]/g,
        (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
    .join('/');
}

/** @returns whether a path has a part `.` or `..`: a browser resolves it, so that a link would lead elsewhere */
export function hasDots(path: string): boolean {
  return /(?:^|\/)\.{1,2}(?:\/|$)/.test(path);
}

/**
 * @param serverUrl of GitHub
 * @param repository hostile; `owner/name`, or anything else
 * @returns address of the repository, without characters that are special in Markdown; undefined if a part is not valid
 */
export function repositoryLink(serverUrl: string, repository: string): string | undefined {
  const server = serverUrl.replace(/\/+$/, '');
  if (!/^https?:\/\/[\w.:-]+$/.test(server) || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return undefined;
  if (hasDots(repository)) return undefined;
  return `${server}/${repository}`;
}

/**
 * @param repository made by {@link repositoryLink}
 * @param path from the top level, without {@link hasDots}, otherwise hostile; bytes that are not UTF-8 are written as `\xNN`, and the address has the bytes
 * @returns address of lines at a commit, without characters that are special in Markdown; undefined if a part of it is
 *   not valid or it would be too long
 */
export function linesLink(
  repository: string,
  commit: string,
  { path, line, endLine = line }: { path: string; line: number; endLine?: number },
): string | undefined {
  if (!/^[0-9a-f]{40}$/.test(commit) || !Number.isSafeInteger(line)) return undefined;
  const encoded = encodedPath(path).replace(/%5Cx([89a-f][0-9a-f])/gi, '%$1');
  const lines = endLine > line ? `L${line}-L${endLine}` : `L${line}`;
  const link = `${repository}/blob/${commit}/${encoded}${RENDERED.test(path) ? '?plain=1' : ''}#${lines}`;
  return link.length > LINK_MAX ? undefined : link;
}
