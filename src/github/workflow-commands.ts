// The parts of @actions/core that write workflow commands and the files for them. Its index also loads a client for OIDC,
// and with it a whole HTTP stack. `exports` of the package names nothing but the index, so its files are imported by
// their path.
export { issueCommand } from '../../node_modules/@actions/core/lib/command.js';
export {
  issueFileCommand,
  prepareKeyValueMessage,
} from '../../node_modules/@actions/core/lib/file-command.js';
export { toCommandProperties } from '../../node_modules/@actions/core/lib/utils.js';
