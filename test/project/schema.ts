import { registerHooks } from 'node:module';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { manifest, OTHERS, OWN, ownManifest } from './own-actions.ts';
import { FILES, read } from './repository.ts';

// GitHub's library imports JSON without the import attribute that Node asks for.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { registerLogger, validate } = await import('@actions/languageservice');

// The library reports its own exceptions only here, and then returns no problems.
const silent = (): void => {};
const broken: string[] = [];
registerLogger({ error: (message) => broken.push(message), warn: silent, info: silent, log: silent });

// The library remembers a document by its address.
let documents = 0;

/**
 * Checks an action.yml or a workflow by GitHub's own schema, as the editors do, with this repository's actions and
 * reusable workflows known. Offline.
 *
 * @param kind what it is
 * @param text the document
 * @returns each problem as `line: message`, warnings too
 */
export async function schemaProblems(kind: 'action' | 'workflow', text: string): Promise<string[]> {
  documents += 1;
  const name = kind === 'action' ? 'action.yml' : '.github/workflows/workflow.yml';
  // The library does not look into `./`.
  const named = text.replaceAll(/uses: \.\/([\w-]*)(?=\s)/g, (_, folder: string) =>
    folder === '' ? `uses: ${OWN}@v1` : `uses: ${OWN}/${folder}@v1`,
  );
  const document = TextDocument.create(`file:///${documents}/${name}`, 'yaml', 1, named);
  const found = await validate(document, {
    // `./`, `$/` and our own reusable workflows by their full name.
    fileProvider: {
      getFileContent: ({ path, ...reference }) => {
        const ours = !('repository' in reference) || reference.repository === 'ims-auth';
        if (!ours || !FILES.includes(path)) return Promise.reject(new Error(`There is no ${path}.`));
        return Promise.resolve({ name: path, content: read(path) });
      },
    },
    actionsMetadataProvider: {
      fetchActionMetadata: ({ owner, name: repository, path, ref }) => {
        const uses = [owner, repository, path].filter(Boolean).join('/');
        const own = ownManifest(`${uses}@${ref}`);
        const inputs = own === undefined ? othersInputs(uses) : manifest(own).inputs;
        const described = Object.entries(inputs ?? {}).map(([input, { required = false, ...rest }]) => [
          input,
          { description: '', required, ...rest },
        ]);
        return Promise.resolve(
          inputs && { name: uses, description: '', inputs: Object.fromEntries(described) },
        );
      },
    },
  });
  const failed = broken.splice(0).map((message) => `1: ${message}`);
  return [...found.map(({ range, message }) => `${range.start.line + 1}: ${message}`), ...failed];
}

function othersInputs(uses: string): Record<string, { required?: boolean; default?: string }> | undefined {
  const inputs = OTHERS[uses];
  return inputs && Object.fromEntries(inputs.map((input) => [input, {}]));
}
