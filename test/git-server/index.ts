export { type BareRepository, bareRepository, type Entry, type TreeEntry } from './objects.ts';
export { type Behaviour, type GitRequest, type GitServer, startGitServer } from './server.ts';
