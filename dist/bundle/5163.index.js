export const id = 5163;
export const ids = [5163];
export const modules = {

/***/ 5163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/github/process.js + 4 modules
var process = __webpack_require__(8352);
// EXTERNAL MODULE: ./build/github/pulls.js
var pulls = __webpack_require__(9922);
// EXTERNAL MODULE: ./build/github/git.js
var git = __webpack_require__(5726);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
// EXTERNAL MODULE: ./build/github/failure-messages.js
var failure_messages = __webpack_require__(3173);
// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/guard/load.js
var load = __webpack_require__(4240);
// EXTERNAL MODULE: ./build/core/markdown.js
var markdown = __webpack_require__(3937);
;// CONCATENATED MODULE: ./build/migration/body.js



const START = '<!-- ims-auth/jwt-fix v1 -->';
const END = '<!-- end of ims-auth/jwt-fix -->';
const TODO_MAX = 150;
const LINES_MAX = 100;
function bodyOf({ files, unfixed }, leftOut, todo, old) {
    const from = old?.indexOf(START) ?? 0;
    const to = old?.lastIndexOf(END) ?? 0;
    if (old !== undefined && (from < 0 || to < from))
        return undefined;
    const ticked = new Set([...(old?.slice(from, to) ?? '').matchAll(/^- \[[xX]\] (.*?)\r?$/gm)].map((found) => found[1]));
    const places = files.flatMap(({ path, places }) => places.map((place) => ({ ...place, path })));
    const fixed = places.filter(({ outcome }) => outcome === 'fixed');
    const left = places.filter(({ outcome }) => outcome !== 'fixed');
    const section = (title, lines) => lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')];
    const text = [
        START,
        `This replaces ${(0,words/* amount */.vj)(fixed.length, 'place')} that ${fixed.length === 1 ? 'depends' : 'depend'} on an Adobe Service Account (JWT) credential. Read each change before you merge it.`,
        ...section('Before you merge', (0,words/* firstLines */.UV)(todo.map((one) => (0,markdown/* prose */.CS)((0,core_text/* sanitizeLine */.g$)(one, 500))), TODO_MAX, (one) => `- [${ticked.has(one) ? 'x' : ' '}] ${one}`)),
        ...section('Left for people', (0,words/* firstLines */.UV)([
            ...left.map(({ path, line, fix, outcome }) => `${(0,markdown/* code */.aY)((0,core_text/* sanitizeLine */.g$)(path, 300))}, line ${line}: ${(0,markdown/* prose */.CS)((0,core_text/* sanitizeLine */.g$)(fix.title, 300))}${outcome === 'unsafe' ? ' (with `unsafe: true`)' : ''}`),
            ...unfixed.map(({ path, problem }) => `${(0,markdown/* code */.aY)((0,core_text/* sanitizeLine */.g$)(path, 300))}: ${(0,markdown/* prose */.CS)(problem)}`),
        ], LINES_MAX, (line) => `- ${line}`)),
        ...section('Not in this pull request', (0,words/* firstLines */.UV)(leftOut, LINES_MAX, ({ path, because }) => `- ${(0,markdown/* code */.aY)((0,core_text/* sanitizeLine */.g$)(path, 300))}: ${because}`)),
        'A later run keeps this pull request up to date until somebody else commits to its branch.',
        END,
    ].join('\n\n');
    return old === undefined ? text : `${old.slice(0, from)}${text}${old.slice(to + END.length)}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/migration/branch.js

const BRANCH = 'ims-auth/jwt-fix';
const TITLE = 'Migrate from Adobe Service Account (JWT) credentials';
const TRAILER = /\nims-auth-fix: ([0-9a-f]{40,64})\s*$/;
function messageFor(tree) {
    return `${TITLE}

A later run of ims-auth replaces this commit, unless somebody else commits to
this branch.

ims-auth-fix: ${tree}
`;
}
function isOnlyOurs({ commits, ahead }) {
    return (commits.length === ahead && commits.every(({ message, tree }) => TRAILER.exec(message)?.[1] === tree));
}
function blobName(content, likeThis) {
    const hash = (0,external_node_crypto_.createHash)(likeThis.length > 40 ? 'sha256' : 'sha1');
    return hash.update(`blob ${content.length}\0`).update(content).digest('hex');
}

;// CONCATENATED MODULE: ./build/migration/migrate.js




const WORKFLOWS = /^\.github\/workflows\//;
const NO_WORKFLOWS = 'the token of a job cannot change workflows';
const REFUSED_WORKFLOWS = 'the token may not change workflows';
async function migrate(api, plan, target) {
    const listed = await api.pulls.ofBranch(`${target.owner}:${BRANCH}`, 'all');
    if (!listed.ok)
        return at('read', listed.problem);
    const ofBranch = listed.value.filter(({ head }) => head.ref === BRANCH);
    const open = ofBranch.find(({ state }) => state === 'open');
    const [last] = ofBranch;
    const changed = plan.files.filter(({ fixed }) => fixed !== undefined);
    if (changed.length === 0)
        return (0,result.ok)({ done: 'nothing-to-fix', pull: open, leftOut: [] });
    if (open === undefined && last?.merged === false)
        return (0,result.ok)({ done: 'closed', pull: last, leftOut: [] });
    if (target.workflows) {
        const done = await write(api, plan, target, { open, refused: undefined });
        const { problem } = done.ok ? { problem: undefined } : done;
        const mayBeWorkflows = problem?.at === 'branch' &&
            ['no-permission', 'not-found', 'other'].includes(problem.failure.kind) &&
            changed.some(({ path }) => WORKFLOWS.test(path));
        return mayBeWorkflows ? write(api, plan, target, { open, refused: REFUSED_WORKFLOWS }) : done;
    }
    return write(api, plan, target, { open, refused: NO_WORKFLOWS });
}
async function write({ pulls, git }, plan, { base }, { open, refused }) {
    const root = await git.treeOf(base.commit);
    if (!root.ok)
        return at('read', root.problem);
    const found = await filesIn(git, root.value, plan, refused);
    if (!found.ok)
        return at('read', found.problem);
    const { files, leftOut, written } = found.value;
    if (files.length === 0)
        return (0,result.ok)({ done: 'nothing-to-write', pull: open, leftOut });
    const head = await git.branch(BRANCH);
    if (!head.ok)
        return at('read', head.problem);
    const state = await stateOf(git, base.commit, head.value, files);
    if (!state.ok)
        return at('read', state.problem);
    if (state.value === 'edited')
        return (0,result.ok)({ done: 'edited', pull: open, leftOut });
    if (state.value === 'old') {
        const pushed = await push(git, { root: root.value, parent: base.commit, head: head.value, files });
        if (!pushed.ok)
            return at('branch', pushed.problem);
        if (!pushed.value)
            return (0,result.ok)({ done: 'edited', pull: open, leftOut });
    }
    const { checklist } = await (0,load/* loadFixes */.Av)();
    const kept = { ...plan, files: plan.files.filter((file) => file.fixed === undefined || written.has(file)) };
    const body = bodyOf(kept, leftOut, checklist(kept), open?.body);
    const text = body ?? open?.body ?? '';
    if (open === undefined) {
        const made = await pulls.create({ title: TITLE, body: text, head: BRANCH, base: base.branch });
        return made.ok ? (0,result.ok)({ done: 'created', pull: made.value, leftOut }) : at('pull-request', made.problem);
    }
    if (text === open.body)
        return (0,result.ok)({ done: state.value === 'old' ? 'updated' : 'up-to-date', pull: open, leftOut });
    const changed = await pulls.update(open.number, { body: text });
    return changed.ok
        ? (0,result.ok)({ done: 'updated', pull: changed.value, leftOut })
        : at('pull-request', changed.problem);
}
function at(where, failure) {
    return (0,result/* failed */.g)({ at: where, failure });
}
async function filesIn(git, root, { files }, refused) {
    const folders = new Map();
    const entriesOf = async (folder) => {
        const known = folders.get(folder);
        if (known !== undefined)
            return (0,result.ok)(known);
        const name = folder.slice(folder.lastIndexOf('/') + 1);
        const above = folder === '' ? undefined : await entriesOf(folder.slice(0, -name.length - 1));
        if (above?.ok === false)
            return above;
        const tree = above?.value.find(({ path, type }) => path === name && type === 'tree');
        if (above !== undefined && tree === undefined)
            return (0,result.ok)([]);
        const entries = await git.tree(tree?.sha ?? root);
        if (entries.ok)
            folders.set(folder, entries.value);
        return entries;
    };
    const found = [];
    const leftOut = [];
    const written = new Set();
    for (const file of files) {
        const { path, original, fixed } = file;
        if (fixed === undefined)
            continue;
        if (refused !== undefined && WORKFLOWS.test(path)) {
            leftOut.push({ path, because: refused });
            continue;
        }
        const slash = path.lastIndexOf('/');
        const entries = await entriesOf(slash < 0 ? '' : path.slice(0, slash));
        if (!entries.ok)
            return entries;
        const entry = entries.value.find((one) => one.path === path.slice(slash + 1));
        const isSame = entry !== undefined && blobName(original, entry.sha) === entry.sha;
        if (!isSame || !entry.mode.startsWith('100')) {
            leftOut.push({ path, because: 'the checkout has it otherwise than the commit' });
            continue;
        }
        found.push({ path, mode: entry.mode, content: fixed });
        written.add(file);
    }
    return (0,result.ok)({ files: found, leftOut, written });
}
async function stateOf(git, base, head, files) {
    if (head === undefined)
        return (0,result.ok)('old');
    const compared = await git.compare(base, head);
    if (!compared.ok)
        return compared.problem.kind === 'not-found' ? (0,result.ok)('edited') : compared;
    if (!isOnlyOurs(compared.value))
        return (0,result.ok)('edited');
    const there = new Map(compared.value.files.map(({ path, sha }) => [path, sha]));
    const isCurrent = there.size === files.length &&
        files.every(({ path, content }) => {
            const sha = there.get(path);
            return sha !== undefined && sha === blobName(content, sha);
        });
    return (0,result.ok)(isCurrent ? 'current' : 'old');
}
async function push(git, { root, parent, head, files }) {
    const tree = await git.createTree(root, files);
    if (!tree.ok)
        return tree;
    const commit = await git.createCommit({ message: messageFor(tree.value), tree: tree.value, parent });
    if (!commit.ok)
        return commit;
    const now = await git.branch(BRANCH);
    if (!now.ok)
        return now;
    if (now.value !== head)
        return (0,result.ok)(false);
    const moved = head === undefined
        ? await git.createBranch(BRANCH, commit.value)
        : await git.forceBranch(BRANCH, commit.value);
    return moved.ok ? (0,result.ok)(true) : moved;
}

// EXTERNAL MODULE: ./build/actions/fixing/plan.js
var fixing_plan = __webpack_require__(6385);
// EXTERNAL MODULE: ./build/actions/inputs/masking.js
var masking = __webpack_require__(6120);
// EXTERNAL MODULE: ./build/actions/inputs/outputs.js
var outputs = __webpack_require__(9002);
// EXTERNAL MODULE: ./build/actions/inputs/read.js
var read = __webpack_require__(7482);
// EXTERNAL MODULE: ./build/actions/fixing/inputs.js
var inputs = __webpack_require__(9491);
;// CONCATENATED MODULE: ./build/actions/migrate/manifest.js

const INPUTS = {
    ...inputs/* PLAN_INPUTS */.K,
    'app-token': {
        description: 'Token of a GitHub App, or a personal one, that may change `.github/workflows`. Without it these files are left out, because the token of a job never may.',
        credential: true,
    },
    'github-token': {
        description: 'Token for everything where `app-token` is empty. Needs `contents: write` and `pull-requests: write`.',
        default: '$' + '{{ github.token }}',
        credential: true,
    },
};
const OUTPUTS = {
    conclusion: '`created`, `updated`, `up-to-date`, `nothing-to-fix`, `nothing-to-write`, `closed` (by a person) or `edited` (a person has committed to the branch). Not set where the step fails.',
    'pull-request': 'Address of the pull request, where there is one.',
};

// EXTERNAL MODULE: ./build/core/message.js
var message = __webpack_require__(5285);
;// CONCATENATED MODULE: ./build/actions/migrate/messages.js

const CREATE = 'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository#preventing-github-actions-from-creating-or-approving-pull-requests';
const RULESETS = 'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/about-rulesets';
const TOKEN = 'https://docs.github.com/en/actions/concepts/security/github_token';
const APP = 'https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/making-authenticated-api-requests-with-a-github-app-in-a-github-actions-workflow';
const BRANCHES = 'https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/proposing-changes-to-your-work-with-pull-requests';
const MIGRATE_MESSAGES = {
    'fix-edited': {
        summary: 'The branch ims-auth/jwt-fix has a commit of somebody else, so that nothing was changed.',
        meaning: 'A person committed to the branch, merged into it or amended its commit; or it is there for another reason. Also where a run of an older commit comes late.',
        next: 'Finish the pull request by hand. For a new one, merge it and delete the branch.',
        link: BRANCHES,
    },
    'fix-closed': {
        summary: 'The pull request with the fixes was closed, and is not opened again.',
        meaning: 'The last one of the branch ims-auth/jwt-fix was closed without a merge.',
        next: 'Reopen it to keep it up to date again, or remove this workflow.',
        link: BRANCHES,
    },
    'fix-left-out': {
        summary: 'Not every file that can be fixed is in the pull request.',
        meaning: 'The token of a job cannot change `.github/workflows`, or a file of the checkout is not that of the commit.',
        next: 'For workflows, give `app-token`: a token of a GitHub App with the permission Workflows. Or run `ims-auth fix --write` on a laptop.',
        link: APP,
    },
    'fix-not-created': {
        summary: 'The branch ims-auth/jwt-fix is pushed, but the token may not create a pull request.',
        meaning: 'HTTP 403: the repository or organization does not allow GitHub Actions to create pull requests, or the job lacks `pull-requests: write`.',
        next: 'Open the pull request from the branch by hand, and later runs keep it up to date. Or allow it: Settings > Actions > General > Allow GitHub Actions to create and approve pull requests.',
        link: CREATE,
    },
    'fix-branch-refused': {
        summary: 'The branch ims-auth/jwt-fix could not be written.',
        meaning: 'HTTP 403, 404 or 422: the job lacks `contents: write`, or a ruleset or branch protection refuses it (creation, forced pushes, signed commits, file paths).',
        next: 'Grant `contents: write`, and exempt `ims-auth/*` from the rule that the evidence names, or give the App of `app-token` a bypass.',
        link: RULESETS,
    },
    'fix-no-branch': {
        summary: 'This run is not for a branch, so that there is nothing to make a pull request to.',
        meaning: 'GITHUB_REF is a tag or a pull request.',
        next: 'Run it on `schedule`, `workflow_dispatch`, or `push` to the default branch.',
        link: TOKEN,
    },
};
function describeMigrate(id, details = []) {
    return (0,message/* composeMessage */.S)(MIGRATE_MESSAGES[id], details);
}

;// CONCATENATED MODULE: ./build/actions/migrate/run.js










const run_TITLE = 'Adobe JWT migration';
async function run(runner, { pulls, git }) {
    const secrets = ['app-token', 'github-token'].map((name) => runner.input(name).trim());
    for (const secret of secrets)
        if (secret !== '')
            (0,masking/* maskSecret */.$l)(runner, secret);
    const [app = '', job = ''] = secrets;
    const { values, problems } = (0,read/* readOptions */.T)(runner, INPUTS, secrets);
    if (problems.length > 0)
        return runner.fail(problems.map(({ message }) => message).join('\n'), run_TITLE);
    const { env } = runner;
    const branch = /^refs\/heads\/(.+)$/s.exec(env['GITHUB_REF'] ?? '')?.[1];
    if (branch === undefined)
        return runner.fail(describeMigrate('fix-no-branch'), run_TITLE);
    const plan = await (0,fixing_plan/* planIn */.r)(runner, values, run_TITLE);
    if (plan === undefined)
        return;
    const connection = { token: app || job, env };
    const target = {
        owner: (env['GITHUB_REPOSITORY'] ?? '').split('/')[0] ?? '',
        base: { branch, commit: env['GITHUB_SHA'] ?? '' },
        workflows: app !== '',
    };
    const done = await migrate({ pulls: pulls(connection), git: git(connection) }, plan, target);
    if (!done.ok)
        return runner.fail(describeFailure(done.problem, secrets), run_TITLE);
    report(runner, done.value);
}
function describeFailure({ at, failure }, secrets) {
    const { kind } = failure;
    if (at === 'pull-request' && kind === 'no-permission')
        return describeMigrate('fix-not-created', (0,failure_messages/* evidenceOf */.X1)(failure, secrets));
    if (at === 'branch' && (kind === 'no-permission' || kind === 'not-found' || kind === 'other'))
        return describeMigrate('fix-branch-refused', (0,failure_messages/* evidenceOf */.X1)(failure, secrets));
    return (0,failure_messages/* describeGitHubFailure */.Po)(failure, secrets);
}
const DONE = {
    created: 'The pull request is created',
    updated: 'The pull request is updated',
    'up-to-date': 'The pull request is up to date',
    'nothing-to-fix': 'Nothing can be fixed. An open pull request is left as it is',
    'nothing-to-write': 'Everything that can be fixed is in files that are left out',
};
const PATHS_MAX = 50;
function report(runner, { done, pull, leftOut }) {
    const where = pull === undefined ? [] : [`Pull request: ${pull.url}`];
    if (done === 'closed' || done === 'edited')
        runner.warning(describeMigrate(`fix-${done}`, where), run_TITLE);
    else
        runner.info(`${DONE[done]}${pull === undefined ? '.' : `: ${pull.url}`}`);
    if (leftOut.length > 0) {
        const paths = (0,words/* firstLines */.UV)(leftOut, PATHS_MAX, ({ path, because }) => `${(0,core_text/* sanitizeLine */.g$)(path)}: ${because}`, (more) => `… and ${more}`);
        runner.warning(describeMigrate('fix-left-out', paths), run_TITLE);
    }
    (0,outputs/* setOutputs */.n)(runner, OUTPUTS, { conclusion: done, 'pull-request': pull?.url ?? '' });
}

;// CONCATENATED MODULE: ./build/actions/migrate/index.js


const main = () => (0,process/* runAction */.C)((runner) => run(runner, { pulls: pulls/* pullsOf */.w, git: git/* gitOf */.O }));


/***/ })

};
