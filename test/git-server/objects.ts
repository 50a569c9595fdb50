import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';

/** What is at a path: content, a symbolic link, or a commit of a submodule. */
export type Entry = string | Buffer | { link: string } | { submodule: string };

/** An entry of a tree, with any name: git itself would refuse to make some of them. */
export type TreeEntry = { mode: string; name: string; hash: string };

// Every repository of a test has the same hashes every time.
const PERSON = 'A <a@example.com> 1767225600 +0000';

/** A bare repository that is written without git, which is quicker, and allows what git refuses to make. */
export type BareRepository = {
  folder: string;
  blob: (content: string | Buffer) => string;
  tree: (entries: readonly TreeEntry[]) => string;
  /** @returns the tree of these files */
  files: (files: Readonly<Record<string, Entry>>) => string;
  /** Makes a commit and points the branch `main` to it. @returns its hash */
  commit: (tree: string) => string;
};

/** @param folder which is made */
export function bareRepository(folder: string): BareRepository {
  mkdirSync(join(folder, 'objects'), { recursive: true });
  mkdirSync(join(folder, 'refs', 'heads'), { recursive: true });
  writeFileSync(join(folder, 'HEAD'), 'ref: refs/heads/main\n');
  writeFileSync(
    join(folder, 'config'),
    '[core]\n\trepositoryformatversion = 0\n\tbare = true\n[uploadpack]\n\tallowFilter = true\n',
  );
  const store = (type: string, content: Buffer): string => {
    const bytes = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
    const hash = createHash('sha1').update(bytes).digest('hex');
    const file = join(folder, 'objects', hash.slice(0, 2), hash.slice(2));
    if (existsSync(file)) return hash;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, deflateSync(bytes, { level: 1 }));
    return hash;
  };
  const blob = (content: string | Buffer): string => store('blob', Buffer.from(content as string));
  const tree = (entries: readonly TreeEntry[]): string =>
    store(
      'tree',
      Buffer.concat(
        entries.flatMap(({ mode, name, hash }) => [
          Buffer.from(`${mode} ${name}\0`),
          Buffer.from(hash, 'hex'),
        ]),
      ),
    );
  return {
    folder,
    blob,
    tree,
    files: (files) => treeOf(Object.entries(files), { blob, tree }),
    commit: (hash) => {
      const text = `tree ${hash}\nauthor ${PERSON}\ncommitter ${PERSON}\n\nx\n`;
      const commit = store('commit', Buffer.from(text));
      writeFileSync(join(folder, 'refs', 'heads', 'main'), `${commit}\n`);
      return commit;
    },
  };
}

function treeOf(files: [path: string, Entry][], store: Pick<BareRepository, 'blob' | 'tree'>): string {
  const folders = new Map<string, [string, Entry][]>();
  const entries: TreeEntry[] = [];
  for (const [path, entry] of files) {
    const slash = path.indexOf('/');
    if (slash < 0) entries.push({ name: path, ...stored(entry, store) });
    else {
      const name = path.slice(0, slash);
      folders.set(name, [...(folders.get(name) ?? []), [path.slice(slash + 1), entry]]);
    }
  }
  for (const [name, below] of folders) entries.push({ mode: '40000', name, hash: treeOf(below, store) });
  // Git compares a folder as if its name ended with a slash.
  const key = ({ mode, name }: TreeEntry): string => (mode === '40000' ? `${name}/` : name);
  return store.tree(entries.sort((a, b) => Buffer.compare(Buffer.from(key(a)), Buffer.from(key(b)))));
}

function stored(entry: Entry, { blob }: Pick<BareRepository, 'blob'>): Pick<TreeEntry, 'mode' | 'hash'> {
  if (typeof entry === 'string' || Buffer.isBuffer(entry)) return { mode: '100644', hash: blob(entry) };
  return 'link' in entry
    ? { mode: '120000', hash: blob(entry.link) }
    : { mode: '160000', hash: entry.submodule };
}
