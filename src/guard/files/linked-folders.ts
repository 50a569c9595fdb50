import { lstatSync } from 'node:fs';
import { fileOf } from './paths.ts';
import { remembered } from './sorted-listing.ts';

/**
 * Tells whether a file is behind a link: Git knows of links in its index, but in the place of a tracked folder there can
 * be a link by now, which may lead out of the tree. Looks from the top, and at no folder twice.
 *
 * @param root absolute path
 * @returns asks for one path below the root, one character a byte
 */
export function linkedFolders(root: string): (path: string) => boolean {
  const typeOf = remembered((folder: string): 'folder' | 'link' | 'missing' => {
    try {
      return lstatSync(fileOf(root, folder)).isSymbolicLink() ? 'link' : 'folder';
    } catch {
      return 'missing';
    }
  });
  return (path) => {
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      const type = typeOf(path.slice(0, slash));
      if (type !== 'folder') return type === 'link';
    }
    return false;
  };
}
