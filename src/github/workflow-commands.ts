// The parts of @actions/core that write workflow commands and their files. They are imported by path, because the
// package's `exports` offers only the index, which also loads a client for OIDC and with it an HTTP library.
export { issueCommand } from '../../node_modules/@actions/core/lib/command.js';
export {
  issueFileCommand,
  prepareKeyValueMessage,
} from '../../node_modules/@actions/core/lib/file-command.js';
export { toCommandProperties } from '../../node_modules/@actions/core/lib/utils.js';
