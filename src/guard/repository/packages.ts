import { remembered, type SortedListing } from '../files/sorted-listing.ts';

const MANIFEST =
  /^(?:package\.json|pom\.xml|pyproject\.toml|setup\.(?:py|cfg)|requirements[^/]*\.txt|Pipfile|go\.mod|Cargo\.toml|Gemfile|composer\.json|build\.gradle(?:\.kts)?|build\.sbt|[^/]+\.(?:cs|fs|vb)proj|DESCRIPTION|app\.config\.yaml|manifest\.yml)$/;

/**
 * Tells to which package a file belongs: to the nearest folder above it that has a manifest, or else to the repository, and
 * beside it to the folder that is probably another one.
 *
 * @returns the path of a folder, with `/` at its end; empty for the root
 */
export function packages(listing: SortedListing): (path: string) => string {
  const hasManifest = remembered((folder) => listing.names(folder).some((name) => MANIFEST.test(name)));
  return (path) => {
    for (let end = path.lastIndexOf('/'); end >= 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end + 1);
      if (hasManifest(folder)) return folder;
      if (end === 0) break;
    }
    return /^(?:\.\.\/)+(?:[^/]+\/)?/.exec(path)?.[0] ?? '';
  };
}
