import { dirname, join, normalize } from 'node:path/posix';

/** A file that others may name. Its path is relative to the repository, with `/`. */
export type Target = { path: string; packageFolder: string };

// Names that many files have: only a path that leads to the file itself names it.
const COMMON =
  /^(?:index|main|app|config|configuration|settings|setup|package|application|constants|utils?|helpers?|env|__init__|server|client|default|production|development|credentials?|secrets?|key)$/i;
// Files that name others by an import without an extension, in quotation marks.
const BY_STRING = /\.(?:[cm]?[jt]sx?|vue|svelte|rb|php|lua)$/i;
// In these a name without any `/` is one of a file as well; in the others it is one of a package.
const BARE = /\.(?:rb|lua)$/i;
// Files that name a class.
const BY_CLASS = /\.(?:java|kt|kts|scala|groovy|cs|fs|vb|php|cfc|cfm|swift|jsp)$/i;
const PYTHON = /\.(?:py|pyw|ipynb)$/i;
const CLASS_NAME = /^[A-Z][A-Za-z0-9]{5,}$/;
const WORD = /[\w@./\\-]/;

/**
 * Finds where a text names another file: by an import, by a path, or, in languages that do so, by the name of its class.
 *
 * @param path of the file with the text, relative to the repository
 * @returns the place of the name, in UTF-16 code units; undefined if the text does not name the file
 */
export function referenceTo(
  target: Target,
  path: string,
  text: string,
): { start: number; end: number } | undefined {
  const { stem } = partsOf(target.path);
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + stem.length)) {
    const { start, end } = wordAt(text, at, at + stem.length);
    if (names(target, path, text, start, end)) return { start, end };
  }
  return undefined;
}

/** @returns the word without which no text names the file */
export function wordOf({ path }: Target): string {
  return partsOf(path).stem;
}

/** @returns every file name with one of these extensions in a text, as it is written */
export function namesWithExtension(text: string, extensions: readonly string[]): string[] {
  const pattern = new RegExp(`\\.(?:${extensions.join('|')})(?![\\w.-])`, 'gi');
  const names = [...text.matchAll(pattern)].map(({ 0: extension, index }) => {
    const { start } = wordAt(text, index, index);
    return text.slice(start, index + extension.length);
  });
  return [...new Set(names)];
}

/** @returns the paths that a written path may mean: from the folder of its file, and, without `./`, from the package */
export function meantBy(written: string, path: string, packageFolder: string): string[] {
  const name = written.replaceAll('\\', '/').replace(/^\/+/, '');
  const folders = /^\.{1,2}\//.test(name) ? [dirname(path)] : [dirname(path), packageFolder];
  return folders.map((folder) => normalize(join(folder, name)));
}

function partsOf(path: string): { name: string; stem: string; withoutExtension: string } {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const stem = dot > 0 ? name.slice(0, dot) : name;
  const isIndex = stem === 'index' || stem === '__init__';
  const folder = dirname(path);
  // An index file is named by its folder.
  if (isIndex && folder !== '.')
    return { name, stem: folder.slice(folder.lastIndexOf('/') + 1), withoutExtension: folder };
  return { name, stem, withoutExtension: path.slice(0, path.length - name.length) + stem };
}

// The whole path or dotted name around a place.
function wordAt(text: string, from: number, to: number): { start: number; end: number } {
  let [start, end] = [from, to];
  while (start > 0 && from - start < 200 && WORD.test(text[start - 1] ?? '')) start--;
  while (end < text.length && end - to < 200 && WORD.test(text[end] ?? '')) end++;
  while (end > to && text[end - 1] === '.') end--;
  return { start, end };
}

function names(target: Target, path: string, text: string, start: number, end: number): boolean {
  const { name, stem, withoutExtension } = partsOf(target.path);
  const word = text.slice(start, end);
  const meant = meantBy(word, path, target.packageFolder);
  // A path with its extension, in any file.
  if (word.endsWith(name)) {
    if (meant.includes(target.path)) return true;
    if (!COMMON.test(stem) && endsWithPath(target.path, word)) return true;
  }
  const quoted = /["'`]/.test(text[start - 1] ?? '') && text[start - 1] === text[end];
  if (quoted && BY_STRING.test(path) && BY_STRING.test(target.path)) {
    const bare = word.replace(/\.[cm]?[jt]sx?$/, '');
    const isPath = bare.includes('/') || BARE.test(path);
    if (isPath && meantBy(bare, path, target.packageFolder).includes(withoutExtension)) return true;
    // An alias of a bundler, or a load path: `@/lib/adobe`, `src/lib/adobe`.
    if (
      bare.includes('/') &&
      !COMMON.test(stem) &&
      endsWithPath(withoutExtension, bare.replace(/^[@~]\//, ''))
    )
      return true;
  }
  if (PYTHON.test(path)) return isPythonImport(target, path, text, start, word);
  const sameKind = target.path.slice(target.path.lastIndexOf('.')) === path.slice(path.lastIndexOf('.'));
  return BY_CLASS.test(path) && sameKind && CLASS_NAME.test(stem) && word.split(/[./\\]/).includes(stem);
}

function isPythonImport(target: Target, path: string, text: string, start: number, word: string): boolean {
  if (!PYTHON.test(target.path)) return false;
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start + word.length);
  const [, dots = '', module = ''] = /^[\s"]*from\s+(\.*)([\w.]*)\s+import\s/.exec(line) ?? [];
  const plain = /^[\s"]*(?:from|import)\s/.test(line);
  if (!plain) return false;
  const { withoutExtension } = partsOf(target.path);
  const folder =
    dots === '' ? undefined : join(dirname(path), ...Array.from({ length: dots.length - 1 }, () => '..'));
  const written = word.replace(/^\.+/, '').replaceAll('.', '/');
  const whole = [written, module === '' ? written : `${module.replaceAll('.', '/')}/${written}`];
  if (folder !== undefined) return whole.some((name) => normalize(join(folder, name)) === withoutExtension);
  return whole.some(
    (name) =>
      meantBy(name, path, target.packageFolder).includes(withoutExtension) ||
      (name.includes('/') && endsWithPath(withoutExtension, name)),
  );
}

function endsWithPath(path: string, written: string): boolean {
  const name = written.replaceAll('\\', '/').replace(/^(?:\.{0,2}\/)+/, '');
  return name !== '' && (path === name || path.endsWith(`/${name}`));
}
