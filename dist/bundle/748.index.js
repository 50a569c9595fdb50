export const id = 748;
export const ids = [748];
export const modules = {

/***/ 3123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/github/issues.js
var issues = __webpack_require__(4036);
// EXTERNAL MODULE: ./build/github/process.js + 4 modules
var process = __webpack_require__(8352);
// EXTERNAL MODULE: ./build/actions/inputs/masking.js
var masking = __webpack_require__(6120);
// EXTERNAL MODULE: ./build/actions/inputs/read.js
var read = __webpack_require__(7482);
// EXTERNAL MODULE: ./build/core/github-names.js
var github_names = __webpack_require__(7654);
// EXTERNAL MODULE: ./build/core/parsers.js
var parsers = __webpack_require__(5742);
// EXTERNAL MODULE: ./build/guard/model.js
var model = __webpack_require__(5759);
// EXTERNAL MODULE: ./build/actions/inputs/parsers.js
var inputs_parsers = __webpack_require__(2004);
// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
;// CONCATENATED MODULE: ./build/actions/audit/parsers.js


const VISIBILITIES = ['public', 'internal', 'private'];
const PATTERNS_MAX = 200;
const LENGTH_MAX = 200;
const PROPERTY = /^(!?)\s*([\w#$-]{1,75})\s*=\s*(\S.*)$/;
const organization = (text) => {
    const read = (0,github_names/* account */.ct)(text);
    return read.ok && !text.startsWith('@')
        ? read
        : (0,result/* failed */.g)({ must: 'must be the name of an organization on GitHub' });
};
const repositoryName = (text) => {
    const read = (0,github_names/* repository */.Jk)(text.includes('/') ? text : `owner/${text}`);
    return read.ok ? (0,result.ok)(text) : (0,result/* failed */.g)({ must: 'must be a repository on GitHub, as owner/name or name' });
};
const patterns = (text) => {
    const all = text
        .split(/[,\r\n]/)
        .map((each) => each.trim())
        .filter((each) => each !== '');
    if (all.length > PATTERNS_MAX)
        return (0,result/* failed */.g)({ must: `must have at most ${PATTERNS_MAX} patterns` });
    if (all.some((each) => each.length > LENGTH_MAX || each === '!'))
        return (0,result/* failed */.g)({ must: `is a list of which each must be a pattern of at most ${LENGTH_MAX} characters` });
    return (0,result.ok)({
        only: all.filter((each) => !each.startsWith('!')),
        except: all.filter((each) => each.startsWith('!')).map((each) => each.slice(1).trim()),
    });
};
const propertyPatterns = (text) => {
    const found = { only: new Map(), except: new Map() };
    const lines = text
        .split(/[\r\n]/)
        .map((each) => each.trim())
        .filter((each) => each !== '');
    if (lines.length > PATTERNS_MAX)
        return (0,result/* failed */.g)({ must: `must have at most ${PATTERNS_MAX} lines` });
    for (const line of lines) {
        const [, except, name, pattern] = PROPERTY.exec(line) ?? [];
        if (name === undefined || pattern === undefined || pattern.length > LENGTH_MAX)
            return (0,result/* failed */.g)({ must: 'must have one name=pattern on each line' });
        const kind = except === '!' ? found.except : found.only;
        kind.set(name, [...(kind.get(name) ?? []), pattern.trim()]);
    }
    return (0,result.ok)({ only: Object.fromEntries(found.only), except: Object.fromEntries(found.except) });
};

;// CONCATENATED MODULE: ./build/actions/audit/manifest.js





const MODES = ['plan', 'scan', 'report'];
const perhaps = (text) => (0,parsers/* flag */.Jt)(text);
const INPUTS = {
    mode: {
        description: '`plan` lists the repositories, `scan` scans those of one shard, `report` puts all together. Each is for a job of its own.',
        required: true,
        parse: (0,parsers/* oneOf */.yL)(MODES),
    },
    organization: {
        description: 'Organization to audit. Default: the owner of this repository.',
        parse: organization,
    },
    repositories: {
        description: 'Repositories to scan, as `owner/name` or `name`, separated by commas or line breaks. Empty means all that the token sees and the filters leave.',
        parse: (0,github_names/* names */.Dy)(repositoryName, 10_000),
    },
    names: {
        description: 'Patterns (`*`, `?`) of names, separated by commas or line breaks: one must match, and none of those with `!`.',
        parse: patterns,
    },
    topics: { description: 'The same for topics.', parse: patterns },
    visibility: {
        description: 'Only repositories of these: `public`, `internal`, `private`.',
        parse: (0,github_names/* names */.Dy)((0,parsers/* oneOf */.yL)(VISIBILITIES), 3),
    },
    archived: {
        description: '`true` scans archived repositories as well. Those that `repositories` names are, unless it is `false`.',
        parse: perhaps,
    },
    forks: { description: 'The same for forks.', parse: perhaps },
    properties: {
        description: 'Custom properties, one `name=pattern` on each line: of each name one pattern must match, and none of those with `!` before the name.',
        parse: propertyPatterns,
    },
    shards: {
        description: 'Number of jobs that scan, from 1 to 256. Default: one for each 50 repositories.',
        parse: (0,parsers/* wholeNumber */.rD)({ from: 1, to: 256 }),
    },
    shard: {
        description: 'For `scan`: one of the numbers in the output `shards`.',
        parse: (0,parsers/* wholeNumber */.rD)({ from: 0, to: 255 }),
    },
    concurrency: {
        description: 'For `scan`: repositories at a time, from 1 to 64.',
        default: '4',
        parse: (0,parsers/* wholeNumber */.rD)({ from: 1, to: 64 }),
    },
    'time-limit': {
        description: 'For `scan`: minutes after which no repository is begun any more, from 1 to 1440. What is left is not scanned. The token of an App lives for 60.',
        default: '50',
        parse: (0,parsers/* wholeNumber */.rD)({ from: 1, to: 1_440, of: 'minutes' }),
    },
    'allow-config': {
        description: '`false` ignores `.github/ims-auth.yml` of the repositories, and the baseline that it names.',
        default: 'true',
        parse: parsers/* flag */.Jt,
    },
    'allow-suppressions': {
        description: '`false` ignores suppressions in the code.',
        default: 'true',
        parse: parsers/* flag */.Jt,
    },
    'left-over-names': {
        description: '`true` lists names of secrets and variables that look left over from JWT, never their values. The App then needs more permissions, and each repository costs 3 requests and more.',
        default: 'false',
        parse: parsers/* flag */.Jt,
    },
    'fail-on': {
        description: 'Lowest level of a finding that fails the report, `error`, `warning` or `note`, or `never`. A repository that was not scanned fails it as well, unless it is `never`.',
        default: 'error',
        parse: (0,parsers/* oneOf */.yL)(model/* FAIL_ON */.d$),
    },
    issue: {
        description: 'For `report`: `on` keeps one issue of this repository up to date: opened when a repository is affected, closed when none is. Needs `issues: write`.',
        default: 'off',
        parse: parsers/* onOff */.Ro,
    },
    'issue-labels': {
        description: 'Labels of a new issue, separated by commas or line breaks.',
        parse: (0,github_names/* names */.Dy)(github_names/* label */.Pf, 20),
    },
    'issue-assignees': {
        description: 'Accounts that a new issue is assigned to, separated by commas or line breaks.',
        parse: (0,github_names/* names */.Dy)(github_names/* account */.ct, 10),
    },
    'issue-mentions': {
        description: 'People and teams (`@user`, `@org/team`) that the issue mentions when it opens and when a repository becomes affected. Owners in CODEOWNERS are shown and not mentioned.',
        parse: (0,github_names/* names */.Dy)(github_names/* mention */.lE, 20),
    },
    folder: {
        description: 'Folder of the files that the jobs hand on, from the workspace: `plan.json`, `last/audit.json`, `shards/`, and the report, `audit.html`, `audit.json` and `audit.csv`.',
        default: 'ims-auth-audit',
        parse: inputs_parsers/* pathInWorkspace */.ep,
    },
    token: {
        description: 'For `plan` and `scan`: token that may read the repositories, best of a GitHub App with Contents (read). `report` needs none.',
        credential: true,
    },
    'github-token': {
        description: 'Token for this repository: its visibility, the last report (`actions: read`), and the issue (`issues: write`).',
        default: '$' + '{{ github.token }}',
        credential: true,
    },
};
const OUTPUTS = {
    shards: 'Of `plan`: JSON array with the number of each shard, for a matrix.',
    repositories: 'Of `plan` and `report`: number of repositories.',
    'last-run': 'Of `plan`: id of the run that left the last report; empty where there is none.',
    affected: 'Of `report`: number of repositories with an error or a warning.',
    'not-scanned': 'Of `report`: number of repositories about which nothing is known.',
    errors: 'Of `report`: number of errors.',
    warnings: 'Of `report`: number of warnings.',
    fixable: 'Of `report`: number of findings that `ims-auth fix` changes.',
    'issue-url': 'Of `report`: address of the issue, where there is one.',
};

;// CONCATENATED MODULE: ./build/actions/audit/inputs.js



const MINUTE_MS = 60_000;
function readAuditInputs(runner) {
    const [token = '', githubToken = ''] = ['token', 'github-token'].map((name) => runner.input(name).trim());
    const secrets = [token, githubToken].filter((secret) => secret !== '');
    for (const secret of secrets)
        (0,masking/* maskSecret */.$l)(runner, secret);
    const { values, problems } = (0,read/* readOptions */.T)(runner, INPUTS, secrets);
    const messages = problems.map(({ message }) => message);
    const { mode, shard } = values;
    const organization = values.organization ?? (runner.env['GITHUB_REPOSITORY'] ?? '').split('/')[0] ?? '';
    if (mode === 'scan' && shard === undefined && messages.length === 0)
        messages.push('`shard` is empty: `scan` needs a number of the output `shards`.');
    if ((mode === 'plan' || mode === 'scan') && token === '')
        messages.push(`\`token\` is empty: \`${mode}\` needs it.`);
    if (messages.length > 0 || mode === undefined)
        return { ok: false, problems: messages };
    return {
        ok: true,
        inputs: {
            mode,
            organization,
            filters: filtersOf(values),
            shards: values.shards,
            shard,
            concurrency: values.concurrency,
            timeLimitMs: values.timeLimit * MINUTE_MS,
            policy: { allowConfig: values.allowConfig, allowSuppressions: values.allowSuppressions },
            leftOverNames: values.leftOverNames,
            failOn: values.failOn,
            issue: values.issue,
            people: {
                labels: values.issueLabels ?? [],
                assignees: values.issueAssignees ?? [],
                mentions: values.issueMentions ?? [],
            },
            folder: values.folder,
            token,
            githubToken,
        },
    };
}
function filtersOf({ repositories, names, topics, visibility, archived, forks, properties, }) {
    return {
        list: repositories,
        names,
        topics,
        visibility: visibility,
        archived,
        forks,
        properties,
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/github/organization/cut-text.js
var cut_text = __webpack_require__(2242);
// EXTERNAL MODULE: ./build/github/organization/repositories.js
var organization_repositories = __webpack_require__(658);
// EXTERNAL MODULE: ./build/audit/list.js + 1 modules
var list = __webpack_require__(4457);
;// CONCATENATED MODULE: ./build/audit/list-installation.js


async function listInstallation(connection, organization, filters) {
    const secrets = [connection.token];
    const listed = await listAll(connection, organization);
    const owner = `${organization.toLowerCase()}/`;
    const own = listed.repositories.filter(({ name }) => name.toLowerCase().startsWith(owner));
    const { undecided, ...chosen } = (0,list/* chosenFrom */.j)({ ...listed, repositories: own }, filters, secrets);
    const unread = typeof listed.properties === 'object' ? listed.properties.unread : undefined;
    return {
        ...chosen,
        selected: listed.selected === true,
        unfiltered: undecided && unread !== undefined ? (0,cut_text/* describeCut */.e)(unread, secrets) : undefined,
        failed: own.length === 0 && listed.cut !== undefined ? (0,cut_text/* describeCut */.e)(listed.cut, secrets) : undefined,
    };
}
async function listAll(connection, organization) {
    const ofApp = await (0,organization_repositories/* listRepositories */.xW)(connection, { installation: true }, { properties: true });
    const { cut } = ofApp;
    const isOther = cut?.reason === 'failed' && cut.page === 1 && cut.failure.kind === 'no-permission';
    return isOther ? await (0,organization_repositories/* listRepositories */.xW)(connection, { organization }, { properties: true }) : ofApp;
}

;// CONCATENATED MODULE: ./build/audit/shards.js
const SHARDS_MAX = 256;
const PER_SHARD = 50;
function shardCount(repositories, asked) {
    return Math.min(SHARDS_MAX, Math.max(1, Math.floor(asked ?? Math.ceil(repositories / PER_SHARD))));
}
function shardOf(id, count) {
    return id % count;
}
function planShards(repositories, asked) {
    const count = shardCount(repositories.length, asked);
    const used = new Set(repositories.map(({ id }) => shardOf(id, count)));
    return { count, used: [...used].sort((a, b) => a - b) };
}
function inShard(repositories, shard, count) {
    return repositories.filter(({ id }) => shardOf(id, count) === shard);
}

// EXTERNAL MODULE: ./build/audit/guard-version.js
var guard_version = __webpack_require__(6528);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/order.js
var order = __webpack_require__(1158);
// EXTERNAL MODULE: ./build/audit/journal.js
var audit_journal = __webpack_require__(1535);
// EXTERNAL MODULE: ./build/audit/read-report.js
var read_report = __webpack_require__(9117);
;// CONCATENATED MODULE: ./build/audit/handover.js









const count = schemas/* number */.aig().int().min(0);
const REQUESTS = schemas/* object */.Ikc({ sent: count, remaining: count.optional() });
const results = schemas/* array */.YOg(schemas/* unknown */.L5J()).transform((items, context) => items.map((item) => {
    const result = (0,read_report/* readResult */.U)(item);
    if (result === undefined)
        context.addIssue({ code: 'custom', message: 'is no result' });
    return result;
}));
const PLAN = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    tool: schemas/* object */.Ikc({ name: schemas/* literal */.euz('ims-auth'), version: schemas/* string */.YjP(), guard: schemas/* string */.YjP() }),
    of: schemas/* string */.YjP(),
    startedAt: schemas/* number */.aig(),
    failOn: schemas/* enum */.k5n(model/* FAIL_ON */.d$),
    policy: schemas/* string */.YjP(),
    leftOut: schemas/* record */.g1P(schemas/* string */.YjP(), count),
    requests: REQUESTS,
    cut: schemas/* string */.YjP().optional(),
    shards: count.min(1),
    scan: schemas/* looseObject */._H3({}),
    repositories: results,
});
const SHARD = schemas/* object */.Ikc({ version: schemas/* literal */.euz(1), shard: count, requests: REQUESTS, results });
function* planPieces({ repositories, ...head }) {
    yield* listPieces({ version: 1, ...head }, 'repositories', repositories, (repository) => ({ repository }));
}
function readPlan(text) {
    const read = PLAN.safeParse((0,json/* parseJson */.qF)(text));
    if (!read.success)
        return undefined;
    const { version: _, repositories, ...plan } = read.data;
    if ((0,guard_version/* policyHash */.t)(plan.scan) !== plan.policy)
        return undefined;
    return { ...plan, repositories: repositories.map(({ repository }) => repository) };
}
function* shardPieces({ results: found, ...head }) {
    yield* listPieces(head, 'results', found, (result) => result);
}
function shardFiles(shard) {
    return { report: `shard-${shard}.json`, journal: `shard-${shard}.journal` };
}
function readShards(folder, plan) {
    const { of, policy } = plan;
    const key = { of, policy, guard: plan.tool.guard };
    return namesIn(folder).flatMap((name) => {
        const path = (0,external_node_path_.join)(folder, name);
        const journal = /^shard-(\d{1,3})\.journal$/.exec(name)?.[1];
        if (journal !== undefined) {
            const done = [...(0,audit_journal/* readJournal */.a)(path, key).values()];
            return [{ version: 1, shard: Number(journal), requests: { sent: 0 }, results: done }];
        }
        if (!/^shard-\d{1,3}\.json$/.test(name))
            return [];
        const read = SHARD.safeParse((0,json/* parseJson */.qF)(textOf(path) ?? ''));
        return read.success ? [read.data] : [];
    });
}
function readLastReport(file, of) {
    const report = (0,read_report/* readReport */.t)((0,json/* parseJson */.qF)(textOf(file) ?? ''));
    return report?.of === of ? report : undefined;
}
function readPlanFile(file) {
    return readPlan(textOf(file) ?? '');
}
function* listPieces(head, list, items, make) {
    yield `${line(head).slice(0, -1)},"${list}":[`;
    let before = '\n';
    for (const item of items) {
        yield `${before}${line(make(item))}`;
        before = ',\n';
    }
    yield '\n]}\n';
}
function line(value) {
    return (0,json/* printableJson */.et)(value, 0).trimEnd();
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).sort(order/* byCodeUnits */.C);
    }
    catch {
        return [];
    }
}
function textOf(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/audit/exposure.js
function exposedBy(controller, repositories) {
    if (controller === 'private' || controller === 'internal')
        return 0;
    return repositories.filter(({ visibility }) => visibility !== 'public').length;
}

// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(8614);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
// EXTERNAL MODULE: ./build/github/organization/budget-text.js
var budget_text = __webpack_require__(1951);
// EXTERNAL MODULE: ./build/github/failure-messages.js
var failure_messages = __webpack_require__(3173);
// EXTERNAL MODULE: ./build/github/client.js + 1 modules
var github_client = __webpack_require__(6855);
;// CONCATENATED MODULE: ./build/github/last-artifact.js



const EVENTS = new Set(['schedule', 'workflow_dispatch', 'repository_dispatch', 'push']);
const RUNS_MAX = 5;
const id = schemas/* number */.aig().int().min(1).max(Number.MAX_SAFE_INTEGER);
const ARTIFACTS = schemas/* object */.Ikc({
    artifacts: schemas/* array */.YOg(schemas/* object */.Ikc({
        id,
        expired: schemas/* boolean */.zMY(),
        workflow_run: schemas/* object */.Ikc({
            id: id.optional(),
            repository_id: id.optional(),
            head_repository_id: id.optional(),
            head_branch: schemas/* string */.YjP().nullish(),
        })
            .nullish(),
    })),
});
const RUN = schemas/* object */.Ikc({ path: schemas/* string */.YjP(), event: schemas/* string */.YjP() });
async function runOfLastArtifact(connection, name) {
    const { env } = connection;
    const { get } = (0,github_client/* clientOf */.f)(connection);
    const sent = await get('GET /repos/{owner}/{repo}/actions/artifacts', { name, per_page: 100 }, ARTIFACTS);
    if (!sent.ok)
        return sent;
    const branch = env['GITHUB_REF_NAME'] ?? '';
    const candidates = sent.value.value.artifacts
        .filter(({ expired, workflow_run: run }) => !expired && run?.head_branch === branch)
        .filter(({ workflow_run: run }) => run?.repository_id === run?.head_repository_id)
        .sort((one, other) => other.id - one.id)
        .flatMap(({ workflow_run: run }) => run?.id ?? [])
        .filter((run) => String(run) !== env['GITHUB_RUN_ID']);
    for (const run of new Set(candidates.slice(0, RUNS_MAX))) {
        const found = await get('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { run_id: run }, RUN);
        if (!found.ok)
            return found;
        const { path, event } = found.value.value;
        if (EVENTS.has(event) && withoutRef(path) === workflowOf(env['GITHUB_WORKFLOW_REF'] ?? ''))
            return (0,result.ok)(run);
    }
    return (0,result.ok)(undefined);
}
function workflowOf(ref) {
    return withoutRef(ref).replace(/^[^/]*\/[^/]*\//, '');
}
function withoutRef(path) {
    return path.replace(/@.*$/s, '');
}

// EXTERNAL MODULE: ./build/github/organization/rate-budget.js
var rate_budget = __webpack_require__(4596);
;// CONCATENATED MODULE: ./build/actions/audit/budget.js

const LONGEST_PAUSE_MS = 10 * 60_000;
function budgetFor(runner, clock) {
    return (0,rate_budget/* rateBudget */.UO)({
        clock,
        longestPauseMs: LONGEST_PAUSE_MS,
        onEvent: (event) => runner.info((0,budget_text/* budgetLine */["in"])(event)),
    });
}

// EXTERNAL MODULE: ./build/github/workspace.js
var workspace = __webpack_require__(5499);
// EXTERNAL MODULE: ./build/output/write-file.js
var write_file = __webpack_require__(4106);
;// CONCATENATED MODULE: ./build/actions/audit/title.js
const TITLE = 'Adobe JWT audit';

;// CONCATENATED MODULE: ./build/actions/audit/files.js



function writeInFolder(runner, file, content) {
    const written = (0,write_file/* writeInside */.M)((0,workspace/* workspaceOf */.B)(runner.env), file, content);
    if (!written.ok)
        runner.fail(`${written.problem.what}\nNext: ${written.problem.next}`, TITLE);
    return written.ok;
}

// EXTERNAL MODULE: ./build/core/message.js
var core_message = __webpack_require__(5285);
;// CONCATENATED MODULE: ./build/actions/audit/problems.js


const DOCS = 'https://docs.github.com/en';
const APP = `${DOCS}/apps/creating-github-apps/authenticating-with-a-github-app/making-authenticated-api-requests-with-a-github-app-in-a-github-actions-workflow`;
const INSTALLATION = `${DOCS}/apps/using-github-apps/reviewing-and-modifying-installed-github-apps`;
const VISIBILITY = `${DOCS}/repositories/managing-your-repositorys-settings-and-features/managing-repository-settings/setting-repository-visibility`;
const PERMISSIONS = `${DOCS}/actions/reference/workflows-and-actions/workflow-syntax#permissions`;
const problems_ARTIFACTS = `${DOCS}/actions/how-tos/manage-workflow-runs/download-workflow-artifacts`;
const PROPERTIES = `${DOCS}/organizations/managing-organization-settings/managing-custom-properties-for-repositories-in-your-organization`;
const WORKFLOW = `${DOCS}/actions/how-tos/troubleshoot-workflows`;
const SYNTAX = `${DOCS}/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepswith`;
const AUDIT_PROBLEMS = {
    'audit-inputs': {
        summary: 'The inputs of the audit are not complete or not valid.',
        meaning: 'Nothing was listed or scanned.',
        next: 'Correct what the lines above name in the step or in the call of the reusable workflow.',
        link: SYNTAX,
    },
    'audit-public-controller': {
        summary: 'This repository is public, and the report would tell about repositories that are not.',
        meaning: 'Everybody can read the runs, artifacts and issues of a public repository. Where its visibility cannot be asked, it counts as public. Nothing was scanned, and no list was written.',
        next: 'Run the audit from a private repository, or leave out all that is not public by `visibility: public`.',
        link: VISIBILITY,
    },
    'audit-nothing': {
        summary: 'There is no repository to scan.',
        meaning: 'The token sees none, or the filters have left out all. An audit of nothing is not green.',
        next: 'Check the filters, and on which repositories the App is installed.',
        link: INSTALLATION,
    },
    'audit-not-listed': {
        summary: 'The repositories of the organization could not be listed.',
        meaning: 'GitHub refused the list, or could not answer.',
        next: 'Give `token` an installation token of a GitHub App that is installed in this organization, as docs/organization.md shows.',
        link: APP,
    },
    'audit-no-plan': {
        summary: 'There is no plan of this audit, so that nothing is known about any repository.',
        meaning: 'The job with `mode: plan` failed, or its artifact was not downloaded into `folder`.',
        next: 'Look at the job with `mode: plan` of this run.',
        link: WORKFLOW,
    },
    'audit-scan-stopped': {
        summary: 'The scan of this shard could not start, or not write its result.',
        meaning: 'The file system refused a folder or a file.',
        next: 'Look at the room and the permissions of the disk of the runner.',
        link: WORKFLOW,
    },
    'audit-not-scanned': {
        summary: 'Not every repository was scanned, so that nothing is known about some.',
        meaning: 'The job summary and the page list each of them with its reason.',
        next: 'Do what the reason asks for, or start the workflow again: what is unchanged since is not scanned again.',
        link: WORKFLOW,
    },
    'audit-findings': {
        summary: 'Repositories still depend on an Adobe Service Account (JWT) credential.',
        meaning: 'A finding is at the level of `fail-on` or above.',
        next: 'Open the page (artifact `audit.html`): it shows for each place whose it is, and what `ims-auth fix` changes.',
        link: problems_ARTIFACTS,
    },
};
const AUDIT_WARNINGS = {
    'audit-list-cut': {
        summary: 'The list of repositories is not complete.',
        meaning: 'A page of it is missing, or a repository that was named is not there. The report names it as not scanned.',
        next: 'Correct the name, give the App access to the repository, or start the workflow again.',
        link: INSTALLATION,
    },
    'audit-selected': {
        summary: 'The App is installed on selected repositories only: the audit does not see the others.',
        meaning: 'GitHub does not tell an App what it is not installed on.',
        next: 'Install the App on all repositories, so that new ones are audited as well; or leave it as it is, if that is meant.',
        link: INSTALLATION,
    },
    'audit-properties-unread': {
        summary: 'The custom properties could not be read, so that `properties` did not filter.',
        meaning: 'Rather too many repositories are scanned than too few.',
        next: 'Give the App the permission Organization > Custom properties (read).',
        link: PROPERTIES,
    },
    'audit-no-last-report': {
        summary: 'The last report could not be looked up, so that every repository is scanned and the trend begins again.',
        meaning: 'The job lacks `actions: read`, or GitHub could not answer.',
        next: 'Add `actions: read` to the `permissions` of the job, and of its caller.',
        link: PERMISSIONS,
    },
    'audit-names-unread': {
        summary: 'Not all names of secrets and variables could be listed.',
        meaning: 'The App lacks a permission, or GitHub could not answer. What was found is in the report.',
        next: 'Give the App the permissions that docs/organization.md lists for `left-over-names`.',
        link: APP,
    },
};
const LINES_MAX = 20;
function describeAudit(message, details = []) {
    return (0,core_message/* composeMessage */.S)(message, (0,words/* firstLines */.UV)(details, LINES_MAX, (line) => line));
}

// EXTERNAL MODULE: ./build/actions/inputs/outputs.js
var inputs_outputs = __webpack_require__(9002);
;// CONCATENATED MODULE: ./build/actions/audit/results.js


const NO_OUTPUTS = {
    shards: '',
    repositories: '',
    'last-run': '',
    affected: '',
    'not-scanned': '',
    errors: '',
    warnings: '',
    fixable: '',
    'issue-url': '',
};
function setAuditOutputs(runner, outputs) {
    (0,inputs_outputs/* setOutputs */.n)(runner, OUTPUTS, outputs);
}

;// CONCATENATED MODULE: ./build/actions/audit/plan.js










const ARTIFACT = 'ims-auth-audit';
async function plan(runner, inputs, clock) {
    const { env } = runner;
    const { organization, filters, policy } = inputs;
    const startedAt = clock.now();
    const budget = budgetFor(runner, clock);
    const list = await listInstallation({ token: inputs.token, env, gate: budget }, organization, filters);
    if (list.failed !== undefined)
        return fail(runner, 'audit-not-listed', [list.failed]);
    if (list.repositories.length === 0)
        return fail(runner, 'audit-nothing', leftOutLines(list));
    const here = { token: inputs.githubToken, env };
    const exposed = await exposedHere(here, list);
    if (exposed !== undefined)
        return fail(runner, 'audit-public-controller', exposed);
    warn(runner, list);
    const { count, used } = planShards(list.repositories, inputs.shards);
    const { sent, remaining } = budget.count();
    const planned = {
        tool: { name: 'ims-auth', version: version/* VERSION */.x, guard: (0,guard_version/* guardVersion */.W)() },
        of: organization,
        startedAt,
        failOn: inputs.failOn,
        policy: (0,guard_version/* policyHash */.t)(policy),
        leftOut: list.leftOut,
        repositories: list.repositories,
        requests: { sent, remaining },
        cut: list.cut,
        shards: count,
        scan: policy,
    };
    if (!writeInFolder(runner, (0,external_node_path_.join)(inputs.folder, 'plan.json'), planPieces(planned)))
        return;
    const last = await lastRun(runner, here);
    for (const line of leftOutLines(list))
        runner.info(line);
    runner.info(`${(0,words/* amount */.vj)(list.repositories.length, 'repository', 'repositories')} in ${(0,words/* amount */.vj)(used.length, 'shard')} of ${shardCount(list.repositories.length, inputs.shards)}.`);
    runner.info((0,budget_text/* costLine */.EK)(budget.count(), list.repositories.length));
    setAuditOutputs(runner, {
        ...NO_OUTPUTS,
        shards: JSON.stringify(used),
        repositories: list.repositories.length,
        'last-run': last ?? '',
    });
}
async function exposedHere(here, { repositories }) {
    if (exposedBy('public', repositories) === 0)
        return undefined;
    const visibility = await (0,organization_repositories/* visibilityOfController */.g$)(here);
    const isKnown = typeof visibility === 'string';
    const exposed = exposedBy(isKnown ? visibility : 'unknown', repositories);
    if (exposed === 0)
        return undefined;
    return [
        `${(0,words/* amount */.vj)(exposed, 'repository is', 'repositories are')} not public.`,
        ...(isKnown ? [] : (0,failure_messages/* evidenceOf */.X1)(visibility.failure, [here.token])),
    ];
}
function warn(runner, { cut, selected, unfiltered }) {
    const say = (id, details) => runner.warning(describeAudit(AUDIT_WARNINGS[id], details), TITLE);
    if (cut !== undefined)
        say('audit-list-cut', [cut]);
    if (selected)
        say('audit-selected', []);
    if (unfiltered !== undefined)
        say('audit-properties-unread', [unfiltered]);
}
async function lastRun(runner, here) {
    const found = await runOfLastArtifact(here, ARTIFACT);
    if (found.ok)
        return found.value;
    const evidence = (0,failure_messages/* evidenceOf */.X1)(found.problem, [here.token]);
    runner.warning(describeAudit(AUDIT_WARNINGS['audit-no-last-report'], evidence), TITLE);
    return undefined;
}
function leftOutLines({ leftOut }) {
    const parts = Object.entries(leftOut).map(([reason, count]) => `${(0,words/* thousands */.oh)(count)} by ${reason}`);
    return parts.length === 0 ? [] : [`Left out by the filters: ${parts.join(', ')}.`];
}
function fail(runner, id, details) {
    runner.fail(describeAudit(AUDIT_PROBLEMS[id], details), TITLE);
}

// EXTERNAL MODULE: ./build/audit/merge.js
var merge = __webpack_require__(1004);
// EXTERNAL MODULE: ./build/audit/report/trend.js
var trend = __webpack_require__(832);
// EXTERNAL MODULE: ./build/audit/report/count.js
var report_count = __webpack_require__(2344);
// EXTERNAL MODULE: ./build/audit/report/json.js
var report_json = __webpack_require__(6177);
// EXTERNAL MODULE: ./build/audit/report/page/page.js + 3 modules
var page = __webpack_require__(7061);
// EXTERNAL MODULE: ./build/audit/report/csv.js + 1 modules
var csv = __webpack_require__(6134);
// EXTERNAL MODULE: ./build/audit/report/words.js
var report_words = __webpack_require__(6446);
// EXTERNAL MODULE: ./build/core/markdown.js
var markdown = __webpack_require__(3937);
// EXTERNAL MODULE: ./build/core/markdown-parts.js
var markdown_parts = __webpack_require__(2986);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
// EXTERNAL MODULE: ./build/core/time.js
var time = __webpack_require__(3669);
// EXTERNAL MODULE: ./build/core/visible.js
var visible = __webpack_require__(2244);
// EXTERNAL MODULE: ./build/audit/report/links.js
var links = __webpack_require__(2750);
// EXTERNAL MODULE: ./build/audit/report/products.js
var products = __webpack_require__(3655);
// EXTERNAL MODULE: ./build/audit/report/times.js
var times = __webpack_require__(869);
;// CONCATENATED MODULE: ./build/audit/report/summary.js












const RESERVE = 4 * 1024;
const OPEN = 20;
const LISTED_MAX = 500;
const TREND_SHOWN = 5;
const NAME_MAX = 160;
const DETAIL_MAX = 300;
function auditSummary(report, server = links/* GITHUB */.U0) {
    let room = markdown/* SUMMARY_MAX */.WH - RESERVE;
    const take = (share, make) => {
        const pieces = make(Math.floor(room * share));
        room -= (0,markdown_parts/* size */.Ej)(pieces);
        return pieces;
    };
    const parts = [
        ...take(1, () => headParts(report)),
        ...take(0.4, (part) => notScannedParts(report, server, part)),
        ...take(1, () => countParts(report)),
        ...take(0.6, (part) => worstParts(report, server, part)),
        ...take(1, () => fixParts(report)),
        ...take(0.5, (part) => ruleParts(report, part)),
        ...take(1, () => trendParts(report)),
        ...take(0.9, () => footParts(report)),
    ];
    return `${parts.join('\n\n')}\n`;
}
function headParts(report) {
    return [`## Audit of ${shown(report.of)}: ${(0,report_words/* headline */.Pl)((0,report_count/* countReport */.A0)(report))}`];
}
function notScannedParts(report, server, room) {
    const missing = report.results
        .filter((result) => !(0,report_count/* isScanned */.zq)(result))
        .sort((a, b) => (0,order/* byCodeUnits */.C)(reasonOf(a), reasonOf(b)) || (0,order/* byCodeUnits */.C)(a.repository.name, b.repository.name));
    if (missing.length === 0)
        return [];
    const { shown: lines } = (0,markdown_parts/* fitting */._Q)(missing.slice(0, LISTED_MAX), (result) => `- ${linked(result, server)}: ${reasonOf(result)}${detailOf(result)}`, room);
    return [
        `❔ **${(0,words/* amount */.vj)(missing.length, 'repository was', 'repositories were')} not scanned.** Nothing is known about ${missing.length === 1 ? 'it' : 'them'}.`,
        ...listParts(lines, missing.length, 'more'),
    ];
}
function reasonOf({ notScanned }) {
    return notScanned === undefined ? report_words/* NO_RESULT */.AC : report_words/* NOT_SCANNED */.jR[notScanned.reason];
}
function detailOf({ notScanned }) {
    const detail = summary_short(notScanned?.detail ?? '', DETAIL_MAX);
    return detail === '' ? '' : ` (${(0,markdown/* prose */.CS)(detail)})`;
}
function listParts(lines, total, what) {
    const left = total - lines.length;
    const folds = lines.slice(OPEN);
    return [
        ...(lines.length === 0 ? [] : [lines.slice(0, OPEN).join('\n')]),
        ...(folds.length === 0 ? [] : [(0,markdown_parts/* folded */.TM)(`${(0,words/* thousands */.oh)(folds.length)} more`, folds.join('\n'))]),
        ...(left === 0
            ? []
            : [
                `_${(0,words/* thousands */.oh)(left)} ${what} did not fit here. The page and the JSON of the report have all of them._`,
            ]),
    ];
}
function countParts(report) {
    const counts = (0,report_count/* countReport */.A0)(report);
    const rows = [
        ['Repositories', counts.repositories],
        ['Not scanned', counts.notScanned],
        ['With errors or warnings', counts.affected],
        ['Clean', counts.clean],
        ['Errors', counts.errors],
        ['Warnings', counts.warnings],
        ['Notes', counts.notes],
        ['Fixable by `ims-auth fix`', counts.fixable],
        ['Exempt', counts.exempt],
        ['Exemption expired, counted', counts.expired],
        ['Left-over secrets and variables', counts.leftOver],
    ];
    const always = new Set(['Repositories', 'Not scanned', 'Errors', 'Warnings']);
    return [
        (0,markdown_parts/* table */.tp)(['what', 'number'], rows
            .filter(([name, count]) => count > 0 || always.has(name))
            .map(([name, count]) => (0,markdown_parts/* row */.nM)([name, (0,words/* thousands */.oh)(count)]))),
    ];
}
function worstParts(report, server, room) {
    const affected = (0,report_count/* worstFirst */.md)(report).filter(({ counts }) => counts.errors + counts.warnings > 0);
    if (affected.length === 0)
        return [];
    const line = ({ result, counts }) => (0,markdown_parts/* row */.nM)([linked(result, server, markdown/* cellCode */.GA), (0,words/* thousands */.oh)(counts.errors), (0,words/* thousands */.oh)(counts.warnings)]);
    const head = ['repository', 'errors', 'warnings'];
    const { shown: rows } = (0,markdown_parts/* fitting */._Q)(affected.slice(0, LISTED_MAX), line, room);
    const folds = rows.slice(OPEN);
    const left = affected.length - rows.length;
    return [
        '### Where most is left',
        ...(rows.length === 0 ? [] : [(0,markdown_parts/* table */.tp)(head, rows.slice(0, OPEN))]),
        ...(folds.length === 0 ? [] : [(0,markdown_parts/* folded */.TM)(`${(0,words/* thousands */.oh)(folds.length)} more`, (0,markdown_parts/* table */.tp)(head, folds))]),
        ...(left === 0
            ? []
            : [
                `_${(0,words/* amount */.vj)(left, 'more repository', 'more repositories')} did not fit here. The page and the JSON of the report have all of them._`,
            ]),
    ];
}
function fixParts(report) {
    const left = report.results.flatMap((result) => (0,report_count/* findingsOf */.WX)(result).filter(report_count/* isLeft */.OC));
    const fixable = left.filter(report_count/* isFixable */.G4);
    if (fixable.length === 0)
        return [];
    const safe = fixable.filter(({ fix }) => fix === 'safe').length;
    const unsafe = fixable.length - safe;
    const parts = [
        ...(safe === 0 ? [] : [`${(0,words/* amount */.vj)(safe, 'finding')} by \`ims-auth fix --write\``]),
        ...(unsafe === 0
            ? []
            : [
                `${safe === 0 ? (0,words/* amount */.vj)(unsafe, 'finding') : `${(0,words/* thousands */.oh)(unsafe)} more`} by \`ims-auth fix --write --unsafe\`, which needs a new secret or a look at the scopes`,
            ]),
    ];
    return [`**Can be changed for you:** ${parts.join(', and ')}.`];
}
function ruleParts(report, room) {
    const rules = new Map();
    for (const result of report.results)
        for (const finding of (0,report_count/* findingsOf */.WX)(result)) {
            if (!(0,report_count/* isLeft */.OC)(finding) || finding.level === 'note')
                continue;
            const counts = rules.get(finding.rule) ?? { errors: 0, warnings: 0 };
            counts[finding.level === 'error' ? 'errors' : 'warnings']++;
            rules.set(finding.rule, counts);
        }
    if (rules.size === 0)
        return [];
    const sorted = [...rules].sort(([a, one], [b, other]) => other.errors - one.errors || other.warnings - one.warnings || (0,order/* byCodeUnits */.C)(a, b));
    const { shown: rows } = (0,markdown_parts/* fitting */._Q)(sorted, ([rule, counts]) => (0,markdown_parts/* row */.nM)([
        `${(0,markdown/* cellCode */.GA)(summary_short(rule, NAME_MAX))} ${(0,products/* productOf */.$7)(rule)}`,
        (0,words/* thousands */.oh)(counts.errors),
        (0,words/* thousands */.oh)(counts.warnings),
    ]), room);
    return [(0,markdown_parts/* folded */.TM)('By rule and product', (0,markdown_parts/* table */.tp)(['rule', 'errors', 'warnings'], rows))];
}
function trendParts({ trend }) {
    if (trend.length < 2)
        return [];
    const rows = trend
        .slice(-TREND_SHOWN)
        .reverse()
        .map(({ at, errors, warnings }) => (0,markdown_parts/* row */.nM)([(0,time/* day */.vd)(at), (0,words/* thousands */.oh)(errors), (0,words/* thousands */.oh)(warnings)]));
    return ['### Trend', (0,markdown_parts/* table */.tp)(['audit', 'errors', 'warnings'], rows)];
}
function footParts({ tool, startedAt, durationMs, requests, leftOut }) {
    const reasons = Object.entries(leftOut)
        .filter(([, count]) => count > 0)
        .slice(0, OPEN)
        .map(([reason, count]) => `${(0,words/* thousands */.oh)(count)} ${(0,markdown/* prose */.CS)(summary_short(reason, 80))}`);
    const remaining = requests.remaining === undefined ? '' : `, ${(0,words/* thousands */.oh)(requests.remaining)} left of the rate limit`;
    return [
        ...(reasons.length === 0 ? [] : [`Left out by the filters: ${reasons.join(', ')}.`]),
        `_ims-auth ${(0,markdown/* prose */.CS)(summary_short(tool.version, 40))}, ${(0,time/* minute */.Vc)(startedAt)}, ${(0,times/* duration */.p)(durationMs)}, ${(0,words/* amount */.vj)(requests.sent, 'request')} to GitHub${remaining}_`,
    ];
}
function linked({ repository }, server, write = markdown/* code */.aY) {
    const name = write(summary_short(repository.name, NAME_MAX) || '(no name)');
    const address = (0,links/* addressOf */.ci)(server, repository);
    return address === undefined ? name : `[${name}](${address})`;
}
function shown(text) {
    return (0,markdown/* code */.aY)(summary_short(text, NAME_MAX) || '(no name)');
}
function summary_short(text, max) {
    return (0,core_text/* sanitizeLine */.g$)((0,visible/* visible */.R)(text.slice(0, 4 * max)), max);
}

// EXTERNAL MODULE: ./build/issue/snapshot.js
var snapshot = __webpack_require__(2294);
// EXTERNAL MODULE: ./build/issue/keep.js
var keep = __webpack_require__(8583);
;// CONCATENATED MODULE: ./build/audit/issue/changes.js

function needsAttention(result, failOn) {
    const { errors, warnings, notes } = (0,report_count/* countFindings */.Gt)((0,report_count/* findingsOf */.WX)(result));
    if (failOn === 'note')
        return errors + warnings + notes > 0;
    return failOn === 'warning' ? errors + warnings > 0 : errors > 0;
}
function affectedIn({ results, failOn }) {
    return results.filter((result) => needsAttention(result, failOn));
}
function attention(state, report) {
    if (affectedIn(report).length > 0)
        return 'needed';
    const isOpen = unknownIn(report).some(({ repository: { id } }) => state.affected.has(id) || !state.complete);
    return isOpen || (isCut(report) && missingIn(state, report).length > 0) ? 'possible' : 'none';
}
function changesOf(state, report) {
    const { results, failOn } = report;
    const wasAffected = ({ repository: { id } }) => state.affected.has(id);
    return {
        newly: state.complete ? affectedIn(report).filter((result) => !wasAffected(result)) : [],
        clean: results.filter((result) => wasAffected(result) && (0,report_count/* isScanned */.zq)(result) && !needsAttention(result, failOn)),
        gone: isCut(report) ? 0 : missingIn(state, report).length,
    };
}
function nextState(state, report) {
    const affected = new Map();
    for (const { repository } of affectedIn(report))
        affected.set(repository.id, state.affected.get(repository.id) ?? report.startedAt);
    const kept = [
        ...unknownIn(report).map(({ repository }) => repository.id),
        ...(isCut(report) ? missingIn(state, report) : []),
    ];
    for (const id of kept) {
        const since = state.affected.get(id);
        if (since !== undefined)
            affected.set(id, since);
    }
    return {
        affected,
        complete: state.complete || (unknownIn(report).length === 0 && !isCut(report)),
        needed: attention(state, report) !== 'none',
    };
}
function unknownIn({ results }) {
    return results.filter((result) => !(0,report_count/* isScanned */.zq)(result));
}
function isCut({ results }) {
    return results.some(({ notScanned }) => notScanned?.reason === 'list-cut');
}
function missingIn({ affected }, { results }) {
    const there = new Set(results.map(({ repository }) => repository.id));
    return [...affected.keys()].filter((id) => !there.has(id));
}

;// CONCATENATED MODULE: ./build/audit/issue/plan.js

function planUpdate({ issue, state, duplicates }, report) {
    const current = attention(state, report);
    const { newly, clean, gone } = changesOf(state, report);
    const planned = (action, change = {}, comment) => ({
        action,
        change,
        comment,
        needsRecheck: comment !== undefined || action === 'opened' || duplicates.length > 0,
    });
    if (issue === undefined)
        return planned(current === 'needed' ? 'opened' : 'none');
    if (issue.state === 'closed') {
        const wasClosedByPerson = state.needed;
        if (wasClosedByPerson ? newly.length > 0 : current === 'needed')
            return planned('reopened', { state: 'open', stateReason: 'reopened' }, 'reopened');
        return planned(wasClosedByPerson ? 'updated' : 'none');
    }
    if (current === 'none') {
        const stateReason = gone > 0 && clean.length === 0 ? 'not_planned' : 'completed';
        return planned('closed', { state: 'closed', stateReason }, stateReason);
    }
    return planned('updated', {}, newly.length + clean.length + gone > 0 ? 'updated' : undefined);
}

// EXTERNAL MODULE: ./build/issue/marker.js
var marker = __webpack_require__(644);
;// CONCATENATED MODULE: ./build/audit/issue/state.js



const NO_STATE = { affected: new Map(), complete: true, needed: false };
const STATE_MAX = 20_000;
const STORED_MAX = 65_536;
const STORED = /^([0-9a-z]{1,11})\.([0-9a-z]{1,7})$/;
const FIELDS = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    affected: schemas/* string */.YjP().max(STORED_MAX),
    complete: schemas/* boolean */.zMY(),
    needed: schemas/* boolean */.zMY(),
});
function encodeState({ affected, complete, needed }) {
    const all = [...affected].map(([id, since]) => `${id.toString(36)}.${Math.floor(since / 1_000).toString(36)}`);
    const text = (stored) => (0,marker/* hiddenJson */.jc)({
        version: 1,
        affected: stored.join(' '),
        complete: complete && stored.length === all.length,
        needed,
    });
    let room = STATE_MAX - text([]).length - 1;
    const fitting = all.filter((one) => {
        room -= one.length + 1;
        return room >= 0;
    });
    return text(fitting);
}
function decodeState(text) {
    const read = FIELDS.safeParse((0,json/* parseJson */.qF)(text));
    if (!read.success)
        return undefined;
    const affected = new Map();
    for (const stored of read.data.affected === '' ? [] : read.data.affected.split(' ')) {
        const [, id = '', since = ''] = STORED.exec(stored) ?? [];
        const number = Number.parseInt(id, 36);
        if (!Number.isSafeInteger(number))
            return undefined;
        affected.set(number, Number.parseInt(since, 36) * 1_000);
    }
    const { complete, needed } = read.data;
    return { affected, complete, needed };
}
const AUDIT_MEMORY = {
    kind: 'organization-audit',
    none: NO_STATE,
    lost: { ...NO_STATE, complete: false },
    decode: decodeState,
};

// EXTERNAL MODULE: ./build/core/mention-line.js
var mention_line = __webpack_require__(2359);
// EXTERNAL MODULE: ./build/core/repository-link.js
var repository_link = __webpack_require__(2049);
// EXTERNAL MODULE: ./build/issue/text.js
var issue_text = __webpack_require__(8625);
;// CONCATENATED MODULE: ./build/audit/issue/text.js














const VISIBLE_MAX = 40_000;
const AFFECTED_MAX = 100;
const NOT_SCANNED_MAX = 50;
const CHANGED_MAX = 50;
const OWNERS_MAX = 3;
const TREND_MAX = 10;
const text_NAME_MAX = 160;
const text_DETAIL_MAX = 200;
function issueText(report, place, mark, state, mentions = []) {
    const title = `Repositories of ${text_short(report.of)} still depend on Adobe Service Account (JWT) credentials`;
    const hidden = `\n\n${(0,marker/* hiddenPart */.aW)(mark, encodeState(state))}\n`;
    const shown = (0,issue_text/* bounded */.Mm)(shownParts(report, place, state, mentions).join('\n\n'), issue_text/* BODY_MAX */.WG - hidden.length);
    return { title: (0,issue_text/* bounded */.Mm)(title, issue_text/* TITLE_MAX */.GQ), body: shown + hidden };
}
function shownParts(report, place, state, mentions) {
    const head = [`**${(0,markdown/* code */.aY)(text_short(report.of))}: ${(0,report_words/* headline */.Pl)((0,report_count/* countReport */.A0)(report))}**`, intro(place)];
    const foot = [...trendPart(report), ...(0,mention_line/* mentionPart */.u)(mentions), FOOT];
    const room = VISIBLE_MAX - (0,markdown_parts/* size */.Ej)([...head, ...foot]);
    const missing = notScannedPart(report, place, room / 3);
    return [...head, ...affectedPart(report, place, state, room - (0,markdown_parts/* size */.Ej)(missing)), ...missing, ...foot];
}
const FOOT = '_Every audit replaces this text: write comments instead of editing it. The issue is closed when nothing is left._';
function intro(place) {
    const link = runLink(place);
    const run = link === undefined ? 'its workflow run' : `[its workflow run](${link})`;
    return `The page with all findings, what \`ims-auth fix\` changes, and the trend is the artifact \`audit.html\` of ${run}.`;
}
function affectedPart(report, place, state, room) {
    const affected = (0,report_count/* worstFirst */.md)(report).filter(({ result }) => needsAttention(result, report.failOn));
    if (affected.length === 0)
        return [];
    const { shown } = (0,markdown_parts/* fitting */._Q)(affected.slice(0, AFFECTED_MAX), (one) => affectedLine(one, place, state.affected.get(one.result.repository.id)), room - 200);
    return ['### Affected', [...shown, ...rest(affected.length - shown.length)].join('\n')];
}
function affectedLine({ result, counts }, place, since) {
    const { errors, warnings, fixable } = counts;
    const owners = ownersOf(result);
    return [
        `- ❌ ${text_linked(result, place)}: ${what(errors, warnings, counts.notes)}`,
        ...(fixable === 0 ? [] : [`${(0,words/* thousands */.oh)(fixable)} can be fixed by \`ims-auth fix\``]),
        ...(owners.length === 0 ? [] : [`owners ${(0,words/* listOf */.c3)(owners, OWNERS_MAX)}`]),
        ...(since === undefined ? [] : [`since ${(0,time/* unbroken */.D_)((0,time/* day */.vd)(since))}`]),
    ].join(', ');
}
function what(errors, warnings, notes) {
    const parts = [
        ...(errors === 0 ? [] : [(0,words/* amount */.vj)(errors, 'error')]),
        ...(warnings === 0 ? [] : [(0,words/* amount */.vj)(warnings, 'warning')]),
    ];
    return parts.length === 0 ? (0,words/* amount */.vj)(notes, 'note') : parts.join(', ');
}
function ownersOf(result) {
    const names = (0,report_count/* findingsOf */.WX)(result)
        .filter(report_count/* isLeft */.OC)
        .flatMap(({ owners }) => owners);
    return [...new Set(names)].map((name) => (0,markdown/* code */.aY)(text_short(name)));
}
function notScannedPart(report, place, room) {
    const missing = report.results.filter((result) => !(0,report_count/* isScanned */.zq)(result));
    if (missing.length === 0)
        return [];
    const { shown } = (0,markdown_parts/* fitting */._Q)(missing.slice(0, NOT_SCANNED_MAX), (result) => `- ❔ ${text_linked(result, place)}: ${reason(result)}`, room - 200);
    return [
        '### Not scanned',
        'Nothing is known about them in this audit.',
        [...shown, ...rest(missing.length - shown.length)].join('\n'),
    ];
}
function reason({ notScanned }) {
    if (notScanned === undefined)
        return report_words/* NO_RESULT */.AC;
    const detail = (0,core_text/* sanitizeLine */.g$)((0,visible/* visible */.R)(notScanned.detail.slice(0, 4 * text_DETAIL_MAX)), text_DETAIL_MAX);
    return `${report_words/* NOT_SCANNED */.jR[notScanned.reason]}${detail === '' ? '' : ` (${(0,markdown/* code */.aY)(detail)})`}`;
}
function trendPart({ trend }) {
    if (trend.length < 2)
        return [];
    const lines = trend
        .slice(-TREND_MAX)
        .reverse()
        .map(({ at, affected, errors, warnings, notScanned }) => `- ${(0,time/* unbroken */.D_)((0,time/* day */.vd)(at))}: ${(0,words/* amount */.vj)(errors, 'error')} and ${(0,words/* amount */.vj)(warnings, 'warning')} in ${(0,words/* amount */.vj)(affected, 'repository', 'repositories')}${notScanned === 0 ? '' : `, ${(0,words/* thousands */.oh)(notScanned)} not scanned`}`);
    return ['### Last audits', lines.join('\n')];
}
function commentText(report, place, { newly, clean, gone }, on, mentions) {
    const link = runLink(place);
    const foot = `Now: ${(0,report_words/* headline */.Pl)((0,report_count/* countReport */.A0)(report))}.${link === undefined ? '' : ` [This audit](${link})`}`;
    const group = (title, results) => {
        if (results.length === 0)
            return [];
        const lines = results.slice(0, CHANGED_MAX).map((result) => `- ${text_linked(result, place)}`);
        return [`**${title}**`, [...lines, ...rest(results.length - lines.length)].join('\n')];
    };
    const said = [
        ...group('❌ Newly affected', newly),
        ...group('✅ Clean now', clean),
        ...(gone === 0 ? [] : [goneLine(gone)]),
        ...REASONS[on],
    ];
    return [...said, ...(0,mention_line/* mentionPart */.u)(mentions), foot].join('\n\n');
}
const REASONS = {
    updated: [],
    reopened: ['The issue is open again, because repositories are affected.'],
    completed: ['The issue is closed, because no repository is affected any more.'],
    not_planned: [
        'The issue is closed as not planned, because the repositories that were affected are no longer audited.',
    ],
};
function goneLine(gone) {
    const of = gone === 1
        ? '1 repository that was affected is'
        : `${(0,words/* thousands */.oh)(gone)} repositories that were affected are`;
    return `${of} no longer audited: archived, deleted, or left out by a filter.`;
}
function rest(count) {
    return count === 0 ? [] : [`- and ${(0,words/* amount */.vj)(count, 'more repository', 'more repositories')}`];
}
function text_linked({ repository }, { server }) {
    const name = (0,markdown/* code */.aY)(text_short(repository.name) || '(no name)');
    const address = (0,links/* addressOf */.ci)(server, repository);
    return address === undefined ? name : `[${name}](${address})`;
}
function runLink({ server, repository, runId }) {
    const address = (0,repository_link/* repositoryLink */.l)(server, repository);
    return address === undefined || !/^\d{1,20}$/.test(runId) ? undefined : `${address}/actions/runs/${runId}`;
}
function text_short(text) {
    return (0,core_text/* sanitizeLine */.g$)((0,visible/* visible */.R)(text.slice(0, 4 * text_NAME_MAX)), text_NAME_MAX);
}

;// CONCATENATED MODULE: ./build/audit/issue/update.js





async function updateIssue(dependencies, report, people) {
    const { env } = dependencies;
    const place = {
        server: env['GITHUB_SERVER_URL'] || 'https://github.com',
        repository: env['GITHUB_REPOSITORY'] ?? '',
        runId: env['GITHUB_RUN_ID'] ?? '',
    };
    const before = await (0,snapshot/* readIssue */.O)(dependencies, AUDIT_MEMORY);
    return (0,keep/* keepIssue */.p)(dependencies, before, contentOf(report, place, people), people);
}
function contentOf(report, place, { mentions }) {
    return {
        memory: AUDIT_MEMORY,
        plan: (now) => {
            const { comment, ...planned } = planUpdate(now, report);
            if (comment === undefined)
                return planned;
            const changes = changesOf(now.state, report);
            const reached = comment === 'reopened' || changes.newly.length > 0 ? mentions : [];
            return { ...planned, comment: () => commentText(report, place, changes, comment, reached) };
        },
        isNeeded: (state) => attention(state, report) === 'needed',
        body: (mark, state) => issueText(report, place, mark, nextState(state, report)).body,
        opening: (mark) => issueText(report, place, mark, nextState(NO_STATE, report), mentions),
    };
}

// EXTERNAL MODULE: ./build/issue/problems.js
var issue_problems = __webpack_require__(8030);
;// CONCATENATED MODULE: ./build/actions/audit/report.js










async function report(runner, inputs, { clock, issues }) {
    const { folder } = inputs;
    const plan = readPlanFile((0,external_node_path_.join)(folder, 'plan.json'));
    if (plan === undefined)
        return runner.fail(describeAudit(AUDIT_PROBLEMS['audit-no-plan']), TITLE);
    const exposed = await report_exposedHere(runner, inputs, plan.repositories);
    if (exposed !== undefined)
        return runner.fail(describeAudit(AUDIT_PROBLEMS['audit-public-controller'], exposed), TITLE);
    const last = readLastReport((0,external_node_path_.join)(folder, 'last', 'audit.json'), plan.of);
    const shards = readShards((0,external_node_path_.join)(folder, 'shards'), plan);
    const merged = (0,merge/* mergeShards */.O)(plan, shards, { durationMs: clock.now() - plan.startedAt });
    const made = { ...merged, failOn: inputs.failOn, trend: (0,trend/* trendOf */.RS)(last?.trend ?? [], merged) };
    const counts = (0,report_count/* countReport */.A0)(made);
    const server = runner.env['GITHUB_SERVER_URL'] || undefined;
    const written = [
        writeInFolder(runner, (0,external_node_path_.join)(folder, 'audit.json'), (0,report_json/* auditJsonPieces */.$h)(made)),
        writeInFolder(runner, (0,external_node_path_.join)(folder, 'audit.html'), (0,page/* auditPage */.n)(made, server)),
        writeInFolder(runner, (0,external_node_path_.join)(folder, 'audit.csv'), (0,csv/* auditCsv */.g)(made, server)),
    ];
    const url = inputs.issue ? await issueOf(runner, inputs, made, { clock, issues }) : undefined;
    runner.info(`${(0,core_text/* sanitizeLine */.g$)(made.of)}: ${(0,report_words/* headline */.Pl)(counts)}.`);
    setAuditOutputs(runner, {
        ...NO_OUTPUTS,
        repositories: counts.repositories,
        affected: counts.affected,
        'not-scanned': counts.notScanned,
        errors: counts.errors,
        warnings: counts.warnings,
        fixable: counts.fixable,
        'issue-url': url ?? '',
    });
    await runner.summary(auditSummary(made, server));
    if (written.every(Boolean))
        conclude(runner, made, counts);
}
async function report_exposedHere(runner, { githubToken }, repositories) {
    if (exposedBy('public', repositories) === 0)
        return undefined;
    const visibility = await (0,organization_repositories/* visibilityOfController */.g$)({ token: githubToken, env: runner.env });
    const isKnown = typeof visibility === 'string';
    const exposed = exposedBy(isKnown ? visibility : 'unknown', repositories);
    if (exposed === 0)
        return undefined;
    return [
        `${(0,words/* amount */.vj)(exposed, 'repository is', 'repositories are')} not public.`,
        ...(isKnown ? [] : (0,failure_messages/* evidenceOf */.X1)(visibility.failure, [githubToken])),
    ];
}
async function issueOf(runner, { githubToken: token, people }, made, { clock, issues }) {
    const { env } = runner;
    const dependencies = { issues: issues({ token, env }), clock, env };
    const { action, url, problems } = await updateIssue(dependencies, made, people);
    for (const problem of problems)
        runner.warning((0,issue_problems/* describeIssueProblem */.sg)(problem, [token], env), TITLE);
    if (url !== undefined && action !== 'none')
        runner.info(`The issue is ${action}: ${url}`);
    return url;
}
function conclude(runner, made, counts) {
    const { failOn } = made;
    const affected = made.results.filter((result) => needsAttention(result, failOn)).length;
    const say = (message) => failOn === 'never' ? runner.warning(message, TITLE) : runner.fail(message, TITLE);
    if (counts.notScanned > 0)
        say(describeAudit(AUDIT_PROBLEMS['audit-not-scanned'], [
            `${(0,words/* amount */.vj)(counts.notScanned, 'repository', 'repositories')} of ${counts.repositories}.`,
        ]));
    if (affected > 0 && failOn !== 'never')
        say(describeAudit(AUDIT_PROBLEMS['audit-findings'], [
            `${(0,words/* amount */.vj)(affected, 'repository', 'repositories')}; \`fail-on\` is \`${failOn}\`.`,
        ]));
}

// EXTERNAL MODULE: ./build/audit/audit.js + 10 modules
var audit = __webpack_require__(4656);
// EXTERNAL MODULE: ./build/guard/detect/key-owner.js
var key_owner = __webpack_require__(6925);
;// CONCATENATED MODULE: ./build/audit/left-over.js

const LEFT_OVER_RULES = {
    metascopes: {
        reason: 'Only the JWT exchange takes metascopes; an OAuth Server-to-Server credential has scopes.',
        counts: '`METASCOPES` is a word of Adobe. `META_SCOPES` can be for the API of Meta, so that another name must show Adobe.',
    },
    'private-key': {
        reason: 'Of the credentials of the Adobe Developer Console only Service Account (JWT) credentials have a private key.',
        counts: 'The name has a word of Adobe and no word of another owner. Words that others use as well (`AEM`, `CM`, `IMS` …) need another name that shows Adobe; a bare `PRIVATE_KEY` or `KEY` needs a technical account of the same prefix and suffix.',
    },
    'account-key': {
        reason: 'A technical account signs with a key for the JWT exchange only. Its id and e-mail address stay with OAuth Server-to-Server.',
        counts: 'A technical account and a key in one name. `TECHNICAL_ACCOUNT` in full needs another name that shows Adobe.',
    },
    jwt: {
        reason: 'Adobe ended Service Account (JWT) credentials; nothing of Adobe takes a signed JWT for a token any more.',
        counts: 'The name has a word of Adobe. `JWT_SECRET` and the like are of the application itself.',
    },
};
const ADOBE = /(?:^|_)(?:ADOBE(?:IO|IMS)?|AIO|UMAPI|AEMCS|REACTOR_IO|ASSET_COMPUTE|IMS_?ORG(?:_?ID)?|TECH(?:NICAL)?ACC(?:T|OUNT)?(?:_?(?:ID|EMAIL|KEY))?|TECH_ACCT)(?:_|$)/;
const ACCOUNT = /(?:^|_)TECH(?:NICAL)?_?ACC(?:T|OUNT)?_?(?:ID|EMAIL)?(?=_|$)/;
const PERHAPS = /(?:^|_)(?:AEM|AEP|AW|CM|CLOUD_?MANAGER|CLOUDMGR|IMS|LAUNCH|REACTOR)(?:_|$)/;
const KEY = /(?:^|_)(?:PRIV(?:ATE)?_?)?KEY(?=_|$)/;
const PRIVATE_KEY = /(?:^|_)PRIV(?:ATE)?_?KEY(?=_|$)/;
const ACCOUNT_KEY = /(?:^|_)TECH(?:NICAL)?_?ACC(?:T|OUNT)?(?:_[A-Z0-9]+){0,3}_?KEY(?=_|$)/;
const META_SCOPES = /(?:^|_)META_?SCOPES?(?=_|$)/;
const JWT = /(?:^|_)JWT(?=_|$)/;
const OTHER_KEY = /(?:^|_)(?:API|PUBLIC|PUB|ACCESS|LICEN[CS]E|ENCRYPTION|SUBSCRIPTION|SITE|CACHE)_?KEY/;
const OTHER_OWNERS = new Set(`android app appstore apple aws azure bot code codesign cosign deploy deploykey dotenv firebase ftp gcp gh ghe git github
  gitlab google gpg host ios maven npm nuget ossrh pgp rsync sftp sign signing sonatype ssh ssl tls vpn`.split(/\s+/));
function leftOverNames(names, adobe = false) {
    const all = names.map(({ name }) => name.toUpperCase());
    const show = all.find((name) => ADOBE.test(name) && !isOfOthers(name));
    const accounts = new Map(all.filter((name) => ACCOUNT.test(name)).map((name) => [around(name, ACCOUNT), name]));
    return names.flatMap((stored) => {
        const found = judge(stored.name.toUpperCase(), { show, adobe, accounts });
        return found === undefined ? [] : [{ ...stored, ...found }];
    });
}
function judge(name, company) {
    const rule = ruleOf(name);
    if (rule === undefined || isOfOthers(name))
        return bareKey(name, company);
    const own = ADOBE.test(name) || /(?:^|_)METASCOPES?(?:_|$)/.test(name);
    if (own)
        return { rule };
    const perhaps = rule === 'metascopes' || rule === 'account-key' || PERHAPS.test(name);
    if (perhaps && (company.show !== undefined || company.adobe) && !hasWordOfOthers(name))
        return { rule, ...(company.show === undefined ? {} : { evidence: company.show }) };
    return bareKey(name, company);
}
function ruleOf(name) {
    if (META_SCOPES.test(name))
        return 'metascopes';
    if (ACCOUNT_KEY.test(name))
        return 'account-key';
    if (PRIVATE_KEY.test(name))
        return 'private-key';
    return JWT.test(name) ? 'jwt' : undefined;
}
function bareKey(name, { accounts }) {
    if (!KEY.test(name) || OTHER_KEY.test(name) || isOfOthers(name))
        return undefined;
    const evidence = accounts.get(around(name, KEY));
    return evidence === undefined || evidence === name ? undefined : { rule: 'private-key', evidence };
}
function around(name, pattern) {
    const found = pattern.exec(name);
    if (found === null)
        return name;
    const trim = (text) => text.replace(/^_|_$/g, '');
    return `${trim(name.slice(0, found.index))} ${trim(name.slice(found.index + found[0].length))}`;
}
function isOfOthers(name) {
    return (0,key_owner/* wordsOf */.Z9)(name).some((word) => OTHER_OWNERS.has(word));
}
function hasWordOfOthers(name) {
    const rest = [META_SCOPES, ACCOUNT, PERHAPS].reduce((text, pattern) => text.replace(pattern, '_'), name);
    return (0,key_owner/* ownerOfKey */.QV)(rest, '') === 'other';
}

// EXTERNAL MODULE: ./build/github/secrets/target.js
var target = __webpack_require__(35);
// EXTERNAL MODULE: ./build/github/organization/pages.js
var pages = __webpack_require__(6844);
;// CONCATENATED MODULE: ./build/github/organization/names.js




const ENVIRONMENTS_MAX = 50;
const NAMES_MAX = 1_000;
const VARIABLES_PER_PAGE = 30;
const NAME = schemas/* object */.Ikc({ name: schemas/* string */.YjP().min(1).max(300) }).transform(({ name }) => name);
const total = schemas/* number */.aig().int().min(0).optional();
const SECRETS = schemas/* object */.Ikc({ total_count: total, secrets: schemas/* array */.YOg(NAME) })
    .transform(({ total_count, secrets: items }) => ({ items, total: total_count }));
const VARIABLES = schemas/* object */.Ikc({ total_count: total, variables: schemas/* array */.YOg(NAME) })
    .transform(({ total_count, variables: items }) => ({ items, total: total_count }));
const ENVIRONMENTS = schemas/* object */.Ikc({ total_count: total, environments: schemas/* array */.YOg(NAME).optional() })
    .transform(({ total_count, environments: items = [] }) => ({ items, total: total_count }));
function namesLister(connection, { dependabot = false } = {}) {
    const client = (0,github_client/* clientOf */.f)(connection);
    const refused = new Map();
    const ofOrganization = async (organization) => {
        const place = { type: 'organization', organization };
        const found = new Collector(client, refused);
        await found.add('secret', 'organization', (0,target/* secretsRoute */.Jx)('actions', place));
        await found.add('variable', 'organization', variablesRoute((0,target/* secretsRoute */.Jx)('actions', place)));
        if (dependabot)
            await found.add('secret', 'organization, Dependabot', (0,target/* secretsRoute */.Jx)('dependabot', place));
        return found.names();
    };
    const ofRepository = async (repository) => {
        const place = { type: 'repository', repository };
        const secrets = (0,target/* secretsRoute */.Jx)('actions', place);
        const found = new Collector(client, refused);
        await found.add('secret', 'repository', secrets);
        await found.add('variable', 'repository', variablesRoute(secrets));
        if (dependabot)
            await found.add('secret', 'repository, Dependabot', (0,target/* secretsRoute */.Jx)('dependabot', place));
        const of = secrets && { ...secrets, path: '/repos/{owner}/{repo}/environments' };
        const environments = await found.list('environments', 'repository', of, ENVIRONMENTS, {
            most: ENVIRONMENTS_MAX,
        });
        for (const environment of environments) {
            const route = (0,target/* environmentRoute */.fs)({ repository, environment });
            const at = `environment ${environment}`;
            await found.add('secret', at, route && { ...route, path: `${route.path}/secrets` });
            await found.add('variable', at, route && { ...route, path: `${route.path}/variables` });
        }
        return found.names();
    };
    return { ofOrganization, ofRepository };
}
class Collector {
    #client;
    #refused;
    #names = [];
    #unread = [];
    constructor(client, refused) {
        this.#client = client;
        this.#refused = refused;
    }
    names() {
        return { names: this.#names, unread: this.#unread };
    }
    async add(kind, place, route) {
        const found = kind === 'secret'
            ? await this.list('secrets', place, route, SECRETS, {})
            : await this.list('variables', place, route, VARIABLES, { perPage: VARIABLES_PER_PAGE });
        this.#names.push(...found.map((name) => ({ kind, place, name })));
    }
    async list(what, place, route, shape, { most = NAMES_MAX, perPage }) {
        if (route === undefined) {
            this.#unread.push({ place, what, cut: { reason: 'failed', page: 1, failure: { kind: 'not-found' } } });
            return [];
        }
        const { path, parameters } = route;
        const before = this.#refused.get(path);
        if (before !== undefined) {
            this.#unread.push({ place, what, cut: before });
            return [];
        }
        const key = (name) => name;
        const { items, cut } = await (0,pages/* listAll */._)(this.#client, {
            route: `GET ${path}`,
            parameters,
            shape,
            key,
            most,
            perPage,
        });
        if (cut !== undefined) {
            this.#unread.push({ place, what, cut });
            if (isOfTheApp(cut))
                this.#refused.set(path, cut);
        }
        return items;
    }
}
function isOfTheApp(cut) {
    if (cut.reason !== 'failed' || cut.failure.kind !== 'no-permission')
        return false;
    return /^Resource not accessible by integration/.test(cut.failure.message ?? '');
}
function variablesRoute(secrets) {
    return secrets && { ...secrets, path: secrets.path.replace(/secrets$/, 'variables') };
}

;// CONCATENATED MODULE: ./build/actions/audit/left-over.js



async function withLeftOverNames(connection, results, isOver) {
    const lister = namesLister(connection);
    const unread = new Set();
    const found = [];
    for (const result of results) {
        const { scanned, repository } = result;
        if (scanned === undefined)
            found.push(result);
        else if (isOver()) {
            unread.add('The time of the job was over before all repositories were asked for.');
            found.push(result);
        }
        else {
            const { names, unread: missing } = await lister.ofRepository(repository.name);
            for (const one of missing)
                unread.add(unreadLine(one, connection.token));
            const leftOver = leftOverNames(names, scanned.findings.length > 0).map(({ kind, place, name }) => ({
                kind,
                place,
                name,
            }));
            found.push({ ...result, scanned: { ...scanned, leftOver } });
        }
    }
    return { results: found, unread: [...unread] };
}
function unreadLine({ place, what, cut }, token) {
    const where = place.startsWith('environment ') ? 'an environment' : (0,core_text/* sanitizeLine */.g$)(place, 100);
    return `${what} of ${where}: ${(0,cut_text/* describeCut */.e)(cut, [token])}`;
}

;// CONCATENATED MODULE: ./build/actions/audit/scan.js











async function scan(runner, inputs, clock) {
    const { folder, shard = 0 } = inputs;
    const plan = readPlanFile((0,external_node_path_.join)(folder, 'plan.json'));
    if (plan === undefined)
        return runner.fail(describeAudit(AUDIT_PROBLEMS['audit-no-plan']), TITLE);
    const repositories = inShard(plan.repositories, shard, plan.shards);
    runner.info(`Shard ${shard}: ${(0,words/* amount */.vj)(repositories.length, 'repository', 'repositories')}.`);
    const budget = budgetFor(runner, clock);
    const ending = new AbortController();
    const stop = clock.after(inputs.timeLimitMs, () => ending.abort());
    const keep = (results) => {
        const { sent, remaining } = budget.count();
        const report = { version: 1, shard, requests: { sent, remaining }, results };
        const file = (0,external_node_path_.join)(folder, 'shards', shardFiles(shard).report);
        return writeInFolder(runner, file, shardPieces(report)) ? report : undefined;
    };
    try {
        const results = await scanned(runner, inputs, { plan, shard, clock, signal: ending.signal });
        if (results === undefined)
            return;
        if (ending.signal.aborted)
            runner.info('The time of this job is over: what is left is not scanned.');
        let report = keep(results.map(withoutTime));
        if (report !== undefined && inputs.leftOverNames) {
            const connection = { token: inputs.token, env: runner.env, gate: budget };
            const found = await withLeftOverNames(connection, report.results, () => ending.signal.aborted);
            if (found.unread.length > 0)
                runner.warning(describeAudit(AUDIT_WARNINGS['audit-names-unread'], found.unread), TITLE);
            report = keep(found.results);
        }
        if (report === undefined)
            return;
        logShard(runner, plan, report, budget);
        setAuditOutputs(runner, { ...NO_OUTPUTS, repositories: repositories.length });
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
        if (code === undefined || !(0,core_text/* isSanitized */.cg)(code, []))
            throw error;
        runner.fail(describeAudit(AUDIT_PROBLEMS['audit-scan-stopped'], [`The file system said ${code}.`]), TITLE);
    }
    finally {
        stop();
    }
}
async function scanned(runner, { folder, concurrency, token }, { plan, shard, clock, signal }) {
    const { env } = runner;
    const server = (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
    const repositories = inShard(plan.repositories, shard, plan.shards);
    const shards = (0,external_node_path_.join)(folder, 'shards');
    if (!writeInFolder(runner, (0,external_node_path_.join)(shards, shardFiles(shard).journal), ''))
        return undefined;
    return await (0,audit/* auditRepositories */.Q)({
        of: plan.of,
        repositories,
        sourceOf: ({ name }) => ({ kind: 'clone', source: { url: `${server}/${name}.git`, token } }),
        concurrency,
        policy: plan.scan,
        env,
        last: readLastReport((0,external_node_path_.join)(folder, 'last', 'audit.json'), plan.of),
        journal: { file: (0,external_node_path_.join)(shards, shardFiles(shard).journal), resume: false },
        now: clock.now,
        onProgress: progressTo(runner, repositories.length),
        signal,
    });
}
function progressTo(runner, total) {
    const step = Math.max(1, Math.ceil(total / 20));
    return ({ done, reused, affected, notScanned }) => {
        if (done % step !== 0 && done !== total)
            return;
        const parts = [
            `${(0,words/* thousands */.oh)(done)} of ${(0,words/* thousands */.oh)(total)}`,
            ...(reused === 0 ? [] : [`${(0,words/* thousands */.oh)(reused)} unchanged`]),
            ...(affected === 0 ? [] : [`${(0,words/* thousands */.oh)(affected)} with findings`]),
            ...(notScanned === 0 ? [] : [`${(0,words/* thousands */.oh)(notScanned)} not scanned`]),
        ];
        runner.info(parts.join(', '));
    };
}
function withoutTime(result) {
    if (result.notScanned?.detail !== 'the audit was ended')
        return result;
    const { repository } = result;
    return {
        repository,
        notScanned: { reason: 'shard-died', detail: 'the time of the job was over before its turn came' },
    };
}
function logShard(runner, { failOn }, { results }, budget) {
    const affected = results.filter((result) => needsAttention(result, failOn)).length;
    const missing = results.filter(({ scanned: one }) => one === undefined).length;
    const reused = results.filter(({ reused: one }) => one === true).length;
    runner.info(`${(0,words/* amount */.vj)(affected, 'repository', 'repositories')} affected, ${(0,words/* thousands */.oh)(missing)} not scanned, ${(0,words/* thousands */.oh)(reused)} unchanged since the last report.`);
    runner.info((0,budget_text/* costLine */.EK)(budget.count(), results.length));
}

;// CONCATENATED MODULE: ./build/actions/audit/run.js






async function run(runner, dependencies) {
    const read = readAuditInputs(runner);
    if (!read.ok)
        return runner.fail(describeAudit(AUDIT_PROBLEMS['audit-inputs'], read.problems), TITLE);
    const { inputs } = read;
    switch (inputs.mode) {
        case 'plan':
            return await plan(runner, inputs, dependencies.clock);
        case 'scan':
            return await scan(runner, inputs, dependencies.clock);
        case 'report':
            return await report(runner, inputs, dependencies);
    }
}

;// CONCATENATED MODULE: ./build/actions/audit/index.js



const DEPENDENCIES = {
    clock: {
        now: Date.now,
        sleep: (ms) => (0,promises_.setTimeout)(ms),
        random: Math.random,
        after: (ms, call) => {
            const timer = setTimeout(call, ms).unref();
            return () => clearTimeout(timer);
        },
    },
    issues: issues/* issuesOf */.w,
};
const main = () => (0,process/* runAction */.C)((runner) => run(runner, DEPENDENCIES));


/***/ }),

/***/ 5206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ isKnownMetascope),
/* harmony export */   RJ: () => (/* binding */ scopeAdvice),
/* harmony export */   u9: () => (/* binding */ metascopesIn)
/* harmony export */ });
/* harmony import */ var _metascopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1566);

const NAMES = /\b(?:ent_[a-z0-9_]{1,48}_(?:sdk|api)|asset_compute_meta)\b/gi;
function metascopesIn(text) {
    return [...text.matchAll(NAMES)].map(({ 0: found, index }) => ({
        name: found.toLowerCase(),
        start: index,
        end: index + found.length,
    }));
}
function isKnownMetascope(name) {
    return Object.hasOwn(_metascopes_js__WEBPACK_IMPORTED_MODULE_0__/* .METASCOPES */ .Ll, name);
}
function scopeAdvice(names) {
    const distinct = [...new Set(names)].sort();
    const scopesOf = (name) => _metascopes_js__WEBPACK_IMPORTED_MODULE_0__/* .METASCOPES */ .Ll[name]?.scopes ?? [];
    const scopes = [...new Set(distinct.flatMap(scopesOf))];
    const open = distinct.filter((name) => scopesOf(name).length === 0).slice(0, 5);
    const propose = scopes.length === 0
        ? ''
        : ` scope=${scopes.join(',')} (check in the Developer Console, under the credential).`;
    const copy = open.length === 0
        ? ''
        : ` For ${open.join(', ')} copy the scopes from the credential in the Developer Console.`;
    return `Metascopes do not exist in OAuth: remove them and ask for scopes.${propose}${copy}`;
}


/***/ }),

/***/ 1158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ byCodeUnits)
/* harmony export */ });
function byCodeUnits(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 2049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X_: () => (/* binding */ hasDots),
/* harmony export */   l: () => (/* binding */ repositoryLink),
/* harmony export */   o5: () => (/* binding */ linesLink),
/* harmony export */   yT: () => (/* binding */ encodedPath)
/* harmony export */ });
const LINK_MAX = 2_000;
const RENDERED = /\.(?:md|mdx|markdown|mdown|rst|adoc|asciidoc|org|textile|ipynb|svg|csv|tsv)$/i;
function encodedPath(path) {
    return path
        .toWellFormed()
        .split('/')
        .map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`))
        .join('/');
}
function hasDots(path) {
    return /(?:^|\/)\.{1,2}(?:\/|$)/.test(path);
}
function repositoryLink(serverUrl, repository) {
    const server = serverUrl.replace(/\/+$/, '');
    if (!/^https?:\/\/[\w.:-]+$/.test(server) || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        return undefined;
    if (hasDots(repository))
        return undefined;
    return `${server}/${repository}`;
}
function linesLink(repository, commit, { path, line, endLine = line }) {
    if (!/^[0-9a-f]{40}$/.test(commit) || !Number.isSafeInteger(line))
        return undefined;
    const encoded = encodedPath(path).replace(/%5Cx([89a-f][0-9a-f])/gi, '%$1');
    const lines = endLine > line ? `L${line}-L${endLine}` : `L${line}`;
    const link = `${repository}/blob/${commit}/${encoded}${RENDERED.test(path) ? '?plain=1' : ''}#${lines}`;
    return link.length > LINK_MAX ? undefined : link;
}


/***/ }),

/***/ 8360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ firstIndex)
/* harmony export */ });
function firstIndex(items, passes) {
    let low = 0;
    let high = items.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (passes(items[middle]))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}


/***/ }),

/***/ 3173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ describeGitHubFailure),
/* harmony export */   X1: () => (/* binding */ evidenceOf)
/* harmony export */ });
/* unused harmony export GITHUB_MESSAGES */
/* harmony import */ var _core_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5285);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6067);


const PERMISSIONS = 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions';
const TOKEN = 'https://docs.github.com/en/actions/concepts/security/github_token';
const TROUBLESHOOTING = 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api';
const PROXY = 'https://docs.github.com/en/actions/how-tos/manage-runners/self-hosted-runners/use-proxy-servers';
const GITHUB_MESSAGES = {
    'github-token': {
        summary: 'The pull request was not written: GitHub does not accept the token, or it is empty.',
        meaning: 'HTTP 401, or a secret in `github-token` that does not exist.',
        next: 'Remove the input to use the token of the job, or name a secret that exists and is valid.',
        link: TOKEN,
    },
    'github-permission': {
        summary: 'The pull request was not written: the token may not do it.',
        meaning: 'HTTP 403 or 404: the job does not grant it, the organization allows only read-only tokens, the repository is archived, or the run is for a pull request from a fork.',
        next: 'Grant the job the permissions that the documentation of the workflow names; a reusable workflow gets no more than its caller grants.',
        link: PERMISSIONS,
    },
    'github-no-answer': {
        summary: 'The pull request was not written: GitHub could not be reached, or could not answer.',
        meaning: 'A network error, a proxy that answers in its place, a rate limit, or HTTP 5xx.',
        next: 'Run the job again. If the problem stays, check proxy and firewall, and whether GitHub reports an incident.',
        link: PROXY,
    },
    'github-refused': {
        summary: 'The pull request was not written: GitHub refused the request.',
        meaning: 'An unexpected status, such as HTTP 422.',
        next: 'Read what GitHub said above. If it does not help, report it to the authors of this action.',
        link: TROUBLESHOOTING,
    },
};
const IDS = {
    'no-token': 'github-token',
    'bad-token': 'github-token',
    'no-permission': 'github-permission',
    'not-found': 'github-permission',
    archived: 'github-permission',
    'rate-limited': 'github-no-answer',
    unavailable: 'github-no-answer',
    unreachable: 'github-no-answer',
    'not-github': 'github-no-answer',
    'issues-disabled': 'github-refused',
    other: 'github-refused',
};
function describeGitHubFailure(failure, secrets) {
    return (0,_core_message_js__WEBPACK_IMPORTED_MODULE_0__/* .composeMessage */ .S)(GITHUB_MESSAGES[IDS[failure.kind]], evidenceOf(failure, secrets));
}
function evidenceOf({ status, code, message }, secrets) {
    const said = message === undefined ? '' : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(message, secrets).replaceAll('"', "'");
    const parts = [
        ...(status === undefined ? [] : [`HTTP ${status}`]),
        ...(said === '' ? [] : [`GitHub said "${said}"`]),
        ...(code === undefined ? [] : [`code ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(code, secrets)}`]),
    ];
    return parts.length === 0 ? [] : [`Evidence: ${parts.join(', ')}`];
}


/***/ }),

/***/ 7399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ID: () => (/* binding */ ADOBE),
/* harmony export */   Of: () => (/* binding */ OF_AEM),
/* harmony export */   Pm: () => (/* binding */ isApiDescription),
/* harmony export */   RO: () => (/* binding */ METASCOPE_KEYWORDS),
/* harmony export */   RW: () => (/* binding */ TECHNICAL_ACCOUNT_KEYWORDS),
/* harmony export */   Sf: () => (/* binding */ global),
/* harmony export */   W2: () => (/* binding */ TECHNICAL_ACCOUNT),
/* harmony export */   YM: () => (/* binding */ orOfAem),
/* harmony export */   aj: () => (/* binding */ pairIn),
/* harmony export */   cl: () => (/* binding */ spellings),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   es: () => (/* binding */ PRIVATE_KEY),
/* harmony export */   hp: () => (/* binding */ CLIENT_CREDENTIALS),
/* harmony export */   sL: () => (/* binding */ METASCOPE_KEY),
/* harmony export */   ze: () => (/* binding */ credentialKindOf)
/* harmony export */ });
/* harmony import */ var _adobe_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(713);
/* harmony import */ var _adobe_metascopes_in_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5206);
/* harmony import */ var _core_search_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8360);



const TECHNICAL_ACCOUNT = /(?<!@|fin|bio|med|agri|prop|insur|health)tech(?:(?:nical)?[_-]{0,2}acc(?:oun)?t?[_-]{0,2}id(?![a-z])|[_-]?acct(?![a-z.@]|[_-]?e?mail))/i;
const TECHNICAL_ACCOUNT_KEYWORDS = ['tech', 'technical'].flatMap((word) => spellings(word, 'acc'));
const PRIVATE_KEY = /(?<!(?:ssh|gpg|pgp|github|gh|app|bot|tls|ssl|https?|encrypted|deploy|gcp|google|firebase|snowflake|docusign|box|apns?|apple|sftp|host|server|azure|sharepoint|vault|release|repo|salesforce|sfdc)[_-]{0,2})priv(?:ate)?[_-]{0,2}key(?!s?[_-]{0,2}passphrase)/i;
const METASCOPE_KEY = /meta[_-]{0,2}scopes?/i;
const METASCOPE_KEYWORDS = spellings('meta', 'scope');
const ADOBE = /[Aa]dobe|ADOBE|(?<![A-Za-z])ims(?![a-z])|(?<![A-Za-z])(?:IMS|AIO)(?![A-Z])|(?<![A-Za-z])aio(?![a-z])/;
const CLIENT_CREDENTIALS = /client_credentials/;
function placesOf(pattern, text) {
    return [...text.matchAll(pattern)].map((match) => {
        const at = match.groups?.['at'] ?? match[0];
        const start = match.index + match[0].indexOf(at);
        return { start, end: start + at.length };
    });
}
function pairIn({ text, inComment, inMessage }, pattern, near, distance) {
    const places = placesOf(global(pattern), text);
    if (places.length === 0)
        return [];
    const companions = near.map((wanted) => placesOf(global(wanted), text));
    const paired = places.filter((place) => companions.every((others) => hasNear(others, place, distance)));
    if (paired.length === 0)
        return [];
    const isCode = ({ start }) => !inComment(start) && !inMessage(start);
    const inCode = companions.map((others) => others.filter(isCode));
    const first = paired.find((place) => isCode(place) && inCode.every((others) => hasNear(others, place, distance))) ??
        paired.find((place) => !isCode(place));
    return first === undefined ? [] : [first];
}
function spellings(first, second) {
    return ['', '_', '-', '__', '--', '_-', '-_'].map((separator) => `${first}${separator}${second}`);
}
function global(pattern) {
    return pattern.global ? pattern : new RegExp(pattern, `${pattern.flags}g`);
}
function hasNear(others, { start }, distance) {
    const next = others[(0,_core_search_js__WEBPACK_IMPORTED_MODULE_0__/* .firstIndex */ .v)(others, (other) => other.start >= start - distance)];
    return next !== undefined && next.start <= start + distance;
}
const AEM_NAMES = new Set(['ent_aem_cloud_api', 'ent_aem_cloud_sdk']);
const OF_BOTH = 'ent_cloudmgr_sdk';
function credentialKindOf(text) {
    const places = (0,_adobe_metascopes_in_text_js__WEBPACK_IMPORTED_MODULE_1__/* .metascopesIn */ .u9)(text);
    if (places.length === 0)
        return /\bimsEndpoint\b/.test(text) && /\btechnicalAccount\b/.test(text) ? 'aem' : 'either';
    const isAem = places.map(({ name }) => AEM_NAMES.has(name));
    const isPart = (index) => [index - 1, index + 1].some((other) => isAem[other] === true && isOneList(text, places, index, other));
    return places.every(({ name }, index) => isAem[index] || (name === OF_BOTH && isPart(index)))
        ? 'aem'
        : 'console';
}
function isOneList(text, places, one, other) {
    const [first, second] = [places[Math.min(one, other)], places[Math.max(one, other)]];
    return /^[,;\s]{1,5}$/.test(text.slice(first?.end, second?.start).replace(/\n/, 'x'));
}
function orOfAem({ text }, matches) {
    if (matches.length === 0)
        return matches;
    const credential = credentialKindOf(text);
    return matches.map((match) => ({ ...match, ...(credential === 'aem' ? OF_AEM : {}), credential }));
}
const OF_AEM = {
    level: 'warning',
    message: 'Uses service credentials of the AEM Developer Console, which are JWT credentials. Adobe calls them legacy and has not dated their end; their certificate lasts one year.',
    advice: `Where the API supports it, create OAuth Server-to-Server credentials and send grant_type=client_credentials with client_id, client_secret and scope to /ims/token/v3. Until then renew the certificate in time. See ${_adobe_links_js__WEBPACK_IMPORTED_MODULE_2__/* .AEM_SERVICE_CREDENTIALS */ .Nr}`,
};
function isApiDescription({ path, text }) {
    if (!/\.(?:json|ya?ml)$/i.test(path))
        return false;
    return /["']?(?:openapi|swagger)["']?\s{0,4}:\s{0,4}["']?[23]\.|json-schema\.org\//.test(text.slice(0, 4_000));
}


/***/ }),

/***/ 9587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "in": () => (/* binding */ isTopLevel),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* unused harmony export repositoryOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const SIZE_MAX = 1_000_000;
function isTopLevel(folder) {
    const dotGit = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dotGit, 'HEAD')) || /^gitdir: /.test(smallFile(dotGit) ?? '');
}
function factsOf(top) {
    const dotGit = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, '.git');
    const link = /^gitdir: ([^\r\n]+)/.exec(smallFile(dotGit) ?? '')?.[1];
    const folder = link === undefined ? dotGit : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top, link);
    const common = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, smallFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'commondir'))?.trim() || '.');
    return { origin: originOf(smallFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, 'config')) ?? ''), head: headOf(folder, common) };
}
function headOf(folder, common) {
    const head = smallFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'HEAD'))?.trim() ?? '';
    const branch = /^ref: (refs\/heads\/[\w./-]+)$/.exec(head)?.[1];
    if (branch?.includes('..'))
        return undefined;
    const hash = branch === undefined ? head : (smallFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, branch))?.trim() ?? '');
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(hash) ? hash : undefined;
}
function originOf(config) {
    let inOrigin = false;
    for (const line of config.split('\n')) {
        if (/^\s*\[/.test(line))
            inOrigin = /^\s*\[remote "origin"\]\s*$/.test(line);
        const url = inOrigin ? /^\s*url\s*=\s*(\S+)\s*$/.exec(line)?.[1] : undefined;
        if (url !== undefined)
            return repositoryOf(url);
    }
    return undefined;
}
function repositoryOf(url) {
    const [, path = ''] = /^(?:https?|ssh):\/\/[^/]+\/(.+)$/i.exec(url) ?? /^[^/@:]+@[^/@:]+:(.+)$/.exec(url) ?? [];
    const name = path.replace(/\/$/, '').replace(/\.git$/i, '');
    return /^[\w.-]+\/[\w.-]+$/.test(name) ? name.toLowerCase() : undefined;
}
function smallFile(file) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
        return found.isFile() && found.size <= SIZE_MAX ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8') : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ globs)
/* harmony export */ });
function globs(globs) {
    const patterns = globs.map(compile).filter(({ segments }) => segments.length > 0);
    if (patterns.length === 0)
        return () => false;
    return (path) => {
        const names = path.split('/');
        return patterns.some(({ segments, folder }) => matches(segments, names, folder));
    };
}
function compile(glob) {
    const trimmed = glob.trim().replace(/^\.\//, '');
    const folder = trimmed.endsWith('/');
    const anchored = trimmed.slice(0, folder ? -1 : undefined).includes('/');
    const segments = trimmed.split('/').filter((segment) => segment !== '');
    const [first] = segments;
    return {
        segments: anchored || first === undefined || first === '**' ? segments : ['**', ...segments],
        folder,
    };
}
function matches(segments, names, folder) {
    let [segment, name, lastStar, retry] = [0, 0, -1, 0];
    const end = folder ? names.length - 1 : names.length;
    for (;;) {
        if (segment === segments.length && name <= end)
            return true;
        if (name >= end)
            return false;
        const pattern = segments[segment];
        if (pattern === '**') {
            if (segment === segments.length - 1)
                return true;
            [lastStar, retry] = [segment, name];
            segment++;
        }
        else if (pattern !== undefined && matchesName(pattern, names[name] ?? '')) {
            segment++;
            name++;
        }
        else if (lastStar >= 0) {
            retry++;
            name = retry;
            segment = lastStar + 1;
        }
        else
            return false;
    }
}
function matchesName(pattern, name) {
    let [at, letter, lastStar, retry] = [0, 0, -1, 0];
    while (letter < name.length) {
        if (pattern[at] === '*') {
            lastStar = at++;
            retry = letter;
        }
        else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === name[letter])) {
            at++;
            letter++;
        }
        else if (lastStar >= 0) {
            at = lastStar + 1;
            letter = ++retry;
        }
        else
            return false;
    }
    while (pattern[at] === '*')
        at++;
    return at === pattern.length;
}


/***/ }),

/***/ 5759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   PQ: () => (/* binding */ POLICIES),
/* harmony export */   bX: () => (/* binding */ FINDING_STATES),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   eI: () => (/* binding */ SKIP_REASONS),
/* harmony export */   mP: () => (/* binding */ RELATIONS)
/* harmony export */ });
/* unused harmony export SAFETIES */
const LEVELS = ['error', 'warning', 'note'];
const FINDING_STATES = ['active', 'suppressed', 'baselined', 'exempt', 'outside-diff'];
const RELATIONS = ['same-change', 'use', 'key-file'];
const SAFETIES = (/* unused pure expression or super */ null && (['safe', 'unsafe', 'shown']));
const SKIP_REASONS = [
    'binary',
    'too-large',
    'unreadable',
    'deleted',
    'symlink',
    'submodule',
    'lfs-pointer',
    'vendored',
    'minified',
    'lock-file',
    'own-report',
    'excluded',
];
const FAIL_ON = [...LEVELS, 'never'];
const POLICIES = ['base', 'head'];


/***/ })

};
