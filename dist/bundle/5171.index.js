export const id = 5171;
export const ids = [5171];
export const modules = {

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

/***/ 5171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/guard/scan/scan.js + 7 modules
var scan_scan = __webpack_require__(1735);
;// CONCATENATED MODULE: ./build/guard/decide.js

async function decide(scanned, { policy, written = policy, counts }, prefix = '') {
    const scan = (0,scan_scan/* resultOf */.Bg)(scanned, policy.config);
    let findings = withoutSuppressions(scan.findings, counts);
    const notices = [...scan.notices];
    if (policy.baseline !== undefined) {
        const { applyBaseline } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(289)]).then(__webpack_require__.bind(__webpack_require__, 289));
        const baselined = applyBaseline(findings, policy.baseline, {
            prefix,
            written: written.baseline ?? new Map(),
        });
        findings = baselined.findings;
        notices.push(...baselined.notices);
    }
    if (policy.central !== undefined) {
        const { applyExemptions } = await __webpack_require__.e(/* import() */ 9186).then(__webpack_require__.bind(__webpack_require__, 9186));
        const exempted = applyExemptions(findings, policy.central);
        findings = exempted.findings;
        notices.push(...exempted.notices);
    }
    return { ...scan, findings, notices };
}
function withoutSuppressions(findings, counts) {
    return findings.map((finding) => {
        if (finding.state !== 'suppressed' || counts(finding))
            return finding;
        const { reason: _reason, ...rest } = finding;
        return { ...rest, state: 'active' };
    });
}

// EXTERNAL MODULE: ./build/guard/files/git-folder.js
var git_folder = __webpack_require__(9587);
// EXTERNAL MODULE: ./build/guard/files/paths.js
var paths = __webpack_require__(8506);
// EXTERNAL MODULE: ./build/guard/files/walk.js
var walk = __webpack_require__(2797);
;// CONCATENATED MODULE: ./build/guard/files/top-level.js





const FOLDERS_MAX = 5_000;
const DEPTH_MAX = 5;
function placeOf({ env = {}, ...folders }) {
    const root = (0,external_node_path_.resolve)(folders.root);
    const workspace = folders.workspace === undefined ? undefined : (0,external_node_path_.resolve)(folders.workspace);
    const top = topAbove(root, workspace);
    if (top !== undefined)
        return inRepository(top.folder, top.root, root, workspace, env);
    if (workspace === undefined)
        return { top: root, ...pathsFrom(root, root) };
    const archive = nearest(root, workspace, isArchive);
    const outer = archive ?? workspace;
    const below = archive === undefined ? repositoriesBelow(root) : [];
    const chosen = below.length === 1 ? below[0] : ownOf(below, env);
    if (chosen !== undefined)
        return inRepository(chosen, root, root, workspace, env);
    const place = { top: outer, ...pathsFrom(outer, root) };
    return below.length === 0 ? place : { ...place, elsewhere: { folder: '', prefix: place.prefix } };
}
function inRepository(top, real, root, workspace, env) {
    const place = { top, ...pathsFrom(top, real) };
    if (workspace === undefined || !isOther((0,git_folder/* factsOf */.xS)(top), env))
        return place;
    const fromWorkspace = (folder) => slashed((0,external_node_path_.relative)(realpathOf(workspace), realpathOf(folder)));
    return { ...place, elsewhere: { folder: fromWorkspace(top), prefix: fromWorkspace(root) } };
}
function topAbove(root, workspace) {
    const real = realpathOf(root);
    const highest = workspace === undefined ? undefined : realpathOf(workspace);
    if (highest !== undefined && !isInside(highest, real))
        return undefined;
    const folder = nearest(real, highest, git_folder/* isTopLevel */["in"]);
    return folder === undefined ? undefined : { folder, root: real };
}
function nearest(from, highest, is) {
    for (let folder = from;; folder = (0,external_node_path_.dirname)(folder)) {
        if (is(folder))
            return folder;
        if (folder === highest || folder === (0,external_node_path_.dirname)(folder))
            return undefined;
    }
}
function isArchive(folder) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.github'));
}
function pathsFrom(top, root) {
    const down = slashed((0,external_node_path_.relative)(top, root));
    if (down === '')
        return { prefix: '', fromTop: undefined };
    if (!isInside(top, root)) {
        const folder = `${(0,paths.bytesOfPath)(slashed((0,external_node_path_.relative)(root, top)))}/`;
        return {
            prefix: '',
            fromTop: (path) => path.startsWith(folder) ? path.slice(folder.length) : external_node_path_.posix.relative(`/${folder}`, `/${path}`),
        };
    }
    const prefix = `${(0,paths.bytesOfPath)(down)}/`;
    return { prefix: down, fromTop: (path) => `${prefix}${path}` };
}
function repositoriesBelow(root) {
    const found = [];
    let folders = [root];
    let left = FOLDERS_MAX;
    for (let depth = 0; depth < DEPTH_MAX && left > 0; depth++) {
        const next = [];
        for (const folder of folders) {
            for (const name of foldersIn(folder)) {
                const path = (0,external_node_path_.join)(folder, name);
                if (left-- <= 0)
                    return found;
                if ((0,git_folder/* isTopLevel */["in"])(path) || isArchive(path))
                    found.push(path);
                else
                    next.push(path);
            }
        }
        folders = next;
    }
    return found;
}
function foldersIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })
            .filter((entry) => entry.isDirectory() && !walk/* NOT_ENTERED */.m.includes(entry.name))
            .map(({ name }) => name)
            .sort();
    }
    catch {
        return [];
    }
}
function ownOf(tops, env) {
    const own = ofWorkflow(env);
    const same = tops
        .map((top) => ({ top, ...(0,git_folder/* factsOf */.xS)(top) }))
        .filter(({ origin }) => own !== undefined && origin === own);
    if (same.length === 1)
        return same[0]?.top;
    const atCommit = same.filter(({ head }) => head !== undefined && head === env['GITHUB_SHA']);
    return atCommit.length === 1 ? atCommit[0]?.top : undefined;
}
function isOther({ origin }, env) {
    const own = ofWorkflow(env);
    return origin !== undefined && own !== undefined && origin !== own;
}
function ofWorkflow({ GITHUB_REPOSITORY: name }) {
    return name?.toLowerCase() || undefined;
}
function realpathOf(folder) {
    try {
        return (0,external_node_fs_.realpathSync)(folder);
    }
    catch {
        return folder;
    }
}
function isInside(folder, path) {
    const from = (0,external_node_path_.relative)(folder, path);
    return from !== '..' && !from.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(from);
}
function slashed(path) {
    return path.split(external_node_path_.sep).join('/');
}

// EXTERNAL MODULE: ./build/guard/gate/load.js
var load = __webpack_require__(990);
// EXTERNAL MODULE: ./build/guard/model.js
var model = __webpack_require__(5759);
;// CONCATENATED MODULE: ./build/guard/gate/verdict.js

const KEY = {
    suppressed: 'suppressed',
    baselined: 'baselined',
    exempt: 'exempt',
    'outside-diff': 'outsideDiff',
};
function conclude({ findings, coverage }, failOn) {
    const counts = {
        ...{ error: 0, warning: 0, note: 0 },
        ...{ suppressed: 0, baselined: 0, exempt: 0, outsideDiff: 0 },
    };
    for (const { state, level } of findings)
        counts[state === 'active' ? level : KEY[state]]++;
    const failing = failOn === 'never' ? [] : model/* LEVELS */.A_.slice(0, model/* LEVELS */.A_.indexOf(failOn) + 1);
    const failed = failing.some((level) => counts[level] > 0);
    if (failed || counts.error + counts.warning > 0)
        return { conclusion: 'findings', failed, counts };
    return { conclusion: coverage.scanned === 0 ? 'nothing-scanned' : 'clean', failed, counts };
}

;// CONCATENATED MODULE: ./build/guard/repository/same-change.js

function oneForEachChange(findings) {
    const changes = new Map();
    for (const [index, finding] of findings.entries()) {
        const key = keyOf(finding, index);
        const others = changes.get(key);
        if (others === undefined)
            changes.set(key, [finding]);
        else
            others.push(finding);
    }
    const firsts = new Map([...changes.values()].map((places) => [firstToChange(places), places]));
    return findings.flatMap((finding) => {
        const places = firsts.get(finding);
        if (places === undefined)
            return [];
        const others = places.filter((other) => other !== finding);
        return [others.length === 0 ? finding : { ...finding, related: others.map(relatedOf) }];
    });
}
function keyOf({ path, state, place, level, context }, index) {
    if (context?.change === undefined || level === 'note')
        return String(index);
    return [path, context.change, state, place].join('\0');
}
function firstToChange(places) {
    return places.toSorted((a, b) => model/* LEVELS */.A_.indexOf(a.level) - model/* LEVELS */.A_.indexOf(b.level) || a.line - b.line)[0];
}
function relatedOf({ path, line, column, endLine, endColumn, excerpt, message, rule, level, fingerprint, }) {
    return {
        relation: 'same-change',
        path,
        line,
        column,
        endLine,
        endColumn,
        excerpt,
        message,
        found: { rule, level, fingerprint },
    };
}

// EXTERNAL MODULE: ./build/guard/scan-error.js
var scan_error = __webpack_require__(3586);
;// CONCATENATED MODULE: ./build/guard/check.js











async function check(options) {
    const { root, home, inJob = false, env } = options;
    const place = placeOf({ root, workspace: inJob ? home : undefined, env });
    const { top, prefix, fromTop } = place;
    const job = {
        ...options,
        ...allowed(options),
        central: centralFor(options, place),
        place,
        folders: { top, home },
    };
    const head = await policyFrom((0,load/* fromCheckout */.X$)(job.folders), job);
    const acceptsAny = !acceptsNothing(head);
    const { policy: asked } = options;
    const mayFetch = asked?.name === 'base' && (asked.fetchIfNeeded !== true || acceptsAny);
    let before = await policyBefore(head, job, mayFetch);
    const policyOfBase = before.ok ? before.value?.policy : undefined;
    const inBoth = [head, policyOfBase ?? head].map(({ config }) => (0,scan_scan/* excluder */.HZ)(config.exclude));
    const scanned = await (0,scan_scan/* scanFiles */.Tu)({ root, top, fromTop }, (path) => inBoth.every((isExcluded) => isExcluded(path)));
    const suppressed = suppressedPaths(scanned);
    if (!before.ok && asked?.name === 'base' && !mayFetch && suppressed.length > 0)
        before = await policyBefore(head, job, true);
    const base = before.ok ? before.value : undefined;
    const notices = base?.problem === undefined ? [] : [base.problem];
    if (!before.ok && asked?.name === 'base' && (acceptsAny || suppressed.length > 0))
        notices.push(unreadable(before.problem));
    const acceptance = await acceptances(head, base, { job, suppressed, notices });
    const decided = await decide(scanned, acceptance.used, prefix);
    const accepted = await whatChangeAccepts(scanned, acceptance, {
        job,
        commit: base?.commit.commit,
        anySuppressed: suppressed.length > 0,
    });
    const { findings, diffBase, fullScanReason } = await onlyNew(decided.findings, scanned, {
        job,
        policies: { head, base: base?.policy },
    });
    const result = {
        findings: await withPlaces(findings, top, decided.files),
        coverage: decided.coverage,
        notices: [...decided.notices, ...notices, ...(accepted?.additions ?? [])],
    };
    const { config, configFile } = acceptance.used.policy;
    const failOn = options.failOn ?? config.failOn ?? 'error';
    return {
        ...conclude(result, failOn),
        result,
        place,
        failOn,
        diffBase,
        fullScanReason,
        config: job.central === undefined ? configFile?.path : undefined,
        accepted: accepted === undefined ? undefined : { ...accepted, findings: stillActive(accepted, findings) },
    };
}
function allowed({ central, allowConfig, allowSuppressions, }) {
    return {
        allowConfig: central?.config.repositoryConfig === 'ignore' ? false : allowConfig,
        allowSuppressions: central?.config.suppressions === 'ignore' ? false : allowSuppressions,
    };
}
function centralFor({ central }, { elsewhere }) {
    return central === undefined || elsewhere === undefined ? central : { ...central, repository: undefined };
}
async function policyFrom(read, job) {
    return (0,load/* underCentral */.WH)(await (0,load/* loadPolicy */.tb)(read, job), job.central);
}
async function policyBefore(head, job, mayFetch) {
    const { policy, place, env } = job;
    if (policy === undefined)
        return (0,result.ok)(undefined);
    const { policyCommit } = await __webpack_require__.e(/* import() */ 7046).then(__webpack_require__.bind(__webpack_require__, 7046));
    const commit = await policyCommit(place.top, policy.event, { env, mayFetch });
    if (!commit.ok || commit.value === undefined)
        return commit;
    return (0,result.ok)({ commit: commit.value, ...(await policyAt(commit.value, head, job)) });
}
async function policyAt(commit, head, job) {
    const { fromCommit } = await __webpack_require__.e(/* import() */ 8748).then(__webpack_require__.bind(__webpack_require__, 8748));
    try {
        return { policy: await policyFrom(fromCommit(commit, job.folders, (0,load/* fromCheckout */.X$)(job.folders)), job) };
    }
    catch (error) {
        if (!(error instanceof scan_error/* ScanError */.s))
            throw error;
        const message = `What the base commit accepts cannot be read, so the configuration and baseline of this change count. ${error.message}`;
        return {
            policy: head,
            problem: { level: 'warning', about: 'policy', message: message.replaceAll('\n', ' ') },
        };
    }
}
function unreadable(reason) {
    return {
        level: 'warning',
        about: 'policy',
        message: `Configuration, baseline and suppressions of this change count, not those of the base commit, because ${reason} Next: give actions/checkout \`fetch-depth: 2\`, or 0.`,
    };
}
function suppressedPaths({ listing, outcomes }) {
    return listing.files.filter((_path, index) => {
        const file = outcomes[index];
        return file?.ok === true && file.value.findings.some(({ state }) => state === 'suppressed');
    });
}
async function acceptances(head, base, { job, suppressed, notices }) {
    const all = job.allowSuppressions !== false;
    if (!all && suppressed.length > 0)
        notices.push({
            level: 'note',
            message: `Suppressions do not count, because ${job.central?.config.suppressions === 'ignore' ? 'the central configuration ignores them' : '`allow-suppressions` is false'}.`,
        });
    const ofHead = { policy: head, counts: () => all };
    if (base === undefined)
        return { used: ofHead, head: ofHead };
    let counts = ofHead.counts;
    if (all && suppressed.length > 0) {
        const { suppressionsOf } = await Promise.all(/* import() */[__webpack_require__.e(3206), __webpack_require__.e(3744)]).then(__webpack_require__.bind(__webpack_require__, 3744));
        const found = await suppressionsOf(base.commit, suppressed);
        if (found === undefined)
            notices.push(unreadable(`git could not read ${base.commit.commit}.`));
        else
            counts = found;
    }
    const ofBase = { policy: base.policy, written: head, counts };
    return { used: job.policy?.name === 'base' ? ofBase : ofHead, head: ofHead, base: ofBase };
}
async function whatChangeAccepts(scanned, { head, base }, { job, commit, anySuppressed }) {
    const { policy, failOn, place } = job;
    if (base === undefined || commit === undefined || policy === undefined)
        return undefined;
    if (!anySuppressed && [head, base].every((one) => acceptsNothing(one.policy)))
        return undefined;
    const { additionsOf, suppressionAdditions } = await __webpack_require__.e(/* import() */ 8619).then(__webpack_require__.bind(__webpack_require__, 8619));
    const inFiles = additionsOf(base.policy, head.policy, failOn);
    if (inFiles.length === 0 && !anySuppressed)
        return undefined;
    const ofHead = await decide(scanned, head);
    const additions = [
        ...inFiles.map((notice) => ({ ...notice, path: fromFolder(place.top, notice.path ?? '') })),
        ...suppressionAdditions(ofHead.findings.filter((finding) => finding.state === 'suppressed' && !base.counts(finding))),
    ];
    if (additions.length === 0)
        return undefined;
    const left = new Map(ofHead.findings.filter(isActive).map(({ fingerprint, level }) => [fingerprint, level]));
    const findings = (await decide(scanned, base)).findings.filter((finding) => {
        const level = left.get(finding.fingerprint);
        return (isActive(finding) && (level === undefined || model/* LEVELS */.A_.indexOf(level) > model/* LEVELS */.A_.indexOf(finding.level)));
    });
    return { policy: policy.name, base: commit, additions, findings };
}
function acceptsNothing({ configFile, baseline }) {
    return configFile === undefined && baseline === undefined;
}
function fromFolder(folder, file) {
    return (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(folder), file).split(external_node_path_.sep).join('/');
}
function isActive({ state }) {
    return state === 'active';
}
function stillActive({ policy, findings }, final) {
    if (policy === 'head')
        return [...findings];
    const active = new Set(final.filter(isActive).map(({ fingerprint }) => fingerprint));
    return findings.filter(({ fingerprint }) => active.has(fingerprint));
}
async function onlyNew(findings, scanned, { job, policies }) {
    const { changed, place, env } = job;
    if (changed === undefined)
        return { findings };
    const [{ changedLines, oldPaths }, { markKnown }, { scanBase }, { gitIn }, { shownPath }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3206), __webpack_require__.e(4955)]).then(__webpack_require__.bind(__webpack_require__, 4955)),
        __webpack_require__.e(/* import() */ 1349).then(__webpack_require__.bind(__webpack_require__, 1349)),
        Promise.all(/* import() */[__webpack_require__.e(8025), __webpack_require__.e(5987)]).then(__webpack_require__.bind(__webpack_require__, 5987)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2158)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8506)),
    ]);
    const { base, ...event } = changed;
    const changes = await changedLines({ root: place.top, folder: place.prefix, event, base, env });
    if (!changes.ok)
        return { findings, fullScanReason: changes.problem };
    const { lines, files, base: commit } = changes.value;
    const git = gitIn(place.top, env);
    const policy = policies.base ?? (await policyAt({ git, commit }, policies.head, job)).policy;
    const inBase = await scanBase(git, commit, {
        head: scanned,
        prefix: place.prefix,
        changed: new Set(files.map(({ path }) => path)),
        isExcluded: (0,scan_scan/* excluder */.HZ)(policy.config.exclude),
    });
    if (!inBase.ok)
        return { findings, fullScanReason: inBase.problem };
    const before = await decide(inBase.value, { policy, counts: () => job.allowSuppressions !== false });
    const renamed = [...oldPaths(files)].map(([path, from]) => [shownPath(path), shownPath(from)]);
    return {
        findings: markKnown(findings, before.findings, { oldPaths: new Map(renamed), lines }),
        diffBase: commit,
    };
}
async function withPlaces(findings, top, files) {
    const changes = oneForEachChange(findings);
    if (!changes.some(({ state, level }) => state === 'active' && level !== 'note'))
        return changes;
    const { withUses } = await Promise.all(/* import() */[__webpack_require__.e(5871), __webpack_require__.e(3376)]).then(__webpack_require__.bind(__webpack_require__, 3376));
    return withUses(changes, top, files);
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

/***/ 4675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isWorkflowPath),
/* harmony export */   X: () => (/* binding */ isCodePath)
/* harmony export */ });
const ENDING = /\.(?:[cm]?[jt]sx?|coffee|py[iw]?|java|kts?|scala|sc|groovy|gradle|gsh|gsp|jsp|jspf|go|rs|swift|php\d?|phtml|rb|rake|gemspec|erb|ejs|p[lm]|cgi|lua|dart|cs|csx|cshtml|fsx?|vb|vbs|razor|[ch]|cc|cpp|cxx|hpp|hh|mm?|exs?|erl|hs|clj[cs]?|jl|r|sh|bash|zsh|fish|ksh|ps[dm]?1|bat|cmd|sql|vue|svelte|astro|cf[cm]|cfml|json[c5l]?|ya?ml|toml|ini|cfg|conf|config|properties|env|xml|pom|csproj|props|targets|tf|tfvars|hcl|nomad|bicep|cmake|mk|bzl|star|nix|jenkinsfile|dockerfile|ipynb|https?|rest|jmx|cdk|awk|tcl|proto)$/i;
const NAME = /(?:^|\/)(?:Jenkinsfile|Dockerfile|Containerfile|(?:GNU)?Makefile|Rakefile|Gemfile|Vagrantfile|Procfile|Podfile|Fastfile|Appfile|Brewfile|Justfile|Pipfile|crontab|\.env|\.aio|\.npmrc|\.envrc|\.bashrc|\.profile|\.gitlab-ci|\.travis)(?:[.-][\w-]{1,40})?$/i;
function isCodePath(path) {
    return ENDING.test(path) || NAME.test(path);
}
const WORKFLOW = /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/i;
function isWorkflowPath(path) {
    return WORKFLOW.test(path);
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

/***/ 2158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitIn: () => (/* binding */ gitIn),
/* harmony export */   isOfAnotherUser: () => (/* binding */ isOfAnotherUser),
/* harmony export */   withoutPrograms: () => (/* binding */ withoutPrograms)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);




const OUTPUT_MAX = 1_000_000;
const ERRORS_MAX = 10_000;
const DEFAULT_SECONDS = 120;
const SAFE_CONFIG = [
    'core.fsmonitor=false',
    'core.virtualFilesystem=',
    'core.hooksPath=/dev/null',
    'core.sshCommand=ssh -oBatchMode=yes',
    'core.alternateRefsCommand=true',
    'core.askPass=',
    'credential.helper=',
    'safe.bareRepository=explicit',
    'submodule.recurse=false',
    'fetch.recurseSubmodules=false',
    'gc.auto=0',
    'maintenance.auto=false',
    'core.quotePath=true',
];
const FETCHING = { GIT_ALLOW_PROTOCOL: 'https:http:ssh:file' };
const NOT_FETCHING = { GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1' };
const REMOVED = /^(?:GIT|INPUT|STATE)_/i;
const ALLOWED = /^GIT_(?:CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|PARAMETERS|KEY_\d+|VALUE_\d+)|CEILING_DIRECTORIES|SSL_\w+)$/i;
function gitIn(root, env = process.env) {
    const inherited = Object.entries(env).filter(([name]) => !REMOVED.test(name) || ALLOWED.test(name));
    const fixed = {
        LC_ALL: 'C',
        LANGUAGE: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_ASKPASS: '',
        GCM_INTERACTIVE: 'never',
    };
    const own = ownFolders(root, env['GITHUB_WORKSPACE']);
    const safe = [...SAFE_CONFIG, ...own.map((folder) => `safe.directory=${folder.split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join('/')}`)];
    const start = (args, { config = [], fetches = false, needsRepository: _, ...options }) => run([...[...safe, ...config].flatMap((setting) => ['-c', setting]), '--no-pager', '-C', root, ...args], { ...Object.fromEntries(inherited), ...fixed, ...(fetches ? FETCHING : NOT_FETCHING) }, options);
    const name = async () => {
        const top = own.find((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, '.git')));
        if (top === undefined || !isOfAnotherUser(await start(['rev-parse', '--git-dir'], {})))
            return [];
        return [`--git-dir=${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(top, '.git')}`, `--work-tree=${top}`];
    };
    let named;
    return async (args, options = {}) => {
        if (named === undefined && options.needsRepository === true) {
            const result = await start(args, options);
            named = isOfAnotherUser(result) ? name() : Promise.resolve([]);
            if ((await named).length === 0)
                return result;
        }
        named ??= name();
        return await start([...(await named), ...args], options);
    };
}
function isOfAnotherUser({ code, errors }) {
    return code !== 0 && /dubious ownership|unsafe repository/.test(errors);
}
function ownFolders(root, workspace) {
    const top = realPath(workspace || root) ?? root;
    let last = realPath(root) ?? root;
    const folders = [last];
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(top, last);
    if (below.split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep)[0] === '..' || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(below))
        return folders;
    while (last.length > top.length) {
        last = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(last);
        folders.push(last);
    }
    return folders;
}
function realPath(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
function run(args, env, { seconds = DEFAULT_SECONDS, input, onOutput }) {
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_1__.spawn)('git', args, {
            cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(process.execPath),
            env,
            stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
            timeout: seconds * 1_000,
            windowsHide: true,
        });
        child.stdin?.on('error', () => undefined).end(input);
        const chunks = [];
        let length = 0;
        child.stdout?.on('data', (chunk) => {
            if (onOutput !== undefined)
                return onOutput(chunk);
            if (length < OUTPUT_MAX)
                chunks.push(chunk);
            length += chunk.length;
        });
        let errors = '';
        child.stderr?.on('data', (chunk) => {
            if (errors.length < ERRORS_MAX)
                errors += chunk.toString('latin1').slice(0, ERRORS_MAX - errors.length);
        });
        const finish = (code) => resolve({ code, output: Buffer.concat(chunks).toString('latin1').slice(0, OUTPUT_MAX), errors });
        child.once('error', () => finish('no-git'));
        child.once('exit', (_code, signal) => {
            if (signal === null)
                return;
            child.stdout?.destroy();
            child.stderr?.destroy();
        });
        child.once('close', (code) => finish(code ?? 'stopped'));
    });
}
async function withoutPrograms(git) {
    const pattern = '^filter\\.|^remote\\..*\\.(uploadpack|vcs)$|^http\\.(.*\\.)?savecookies$';
    const { code, output } = await git(['config', '--null', '--name-only', '--get-regexp', pattern]);
    const keys = output.split('\0').filter((key) => key !== '');
    const drivers = new Set(keys.map((key) => key.slice('filter.'.length, key.lastIndexOf('.'))));
    const fixed = keys.some((key) => !key.startsWith('filter.') || key.includes('=') || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes(key)));
    if (fixed || code === 'stopped' || output.length >= OUTPUT_MAX)
        return undefined;
    return [...drivers].flatMap((driver) => {
        const name = `filter.${bytes(driver).toString()}`;
        return [`${name}.clean=`, `${name}.smudge=`, `${name}.process=`, `${name}.required=false`];
    });
}
function bytes(latin1) {
    return Buffer.from(latin1, 'latin1');
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

/***/ 2829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   TQ: () => (/* binding */ isBuilt),
/* harmony export */   zp: () => (/* binding */ skippedByPath)
/* harmony export */ });
/* harmony import */ var _code_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4675);

const VENDORED = /(?:^|\/)(?:(?:node_modules|bower_components|jspm_packages|site-packages|\.venv|Pods)\/|__pycache__\/[^/]*\.py[co]$|\.tox\/[^/]+\/(?:lib|lib64|bin|include|share|tmp|log)\/|\.gradle\/(?:\d[\w.-]*|caches|daemon|wrapper|native|notifications|jdks|kotlin|workers|vcs-1|nb-cache|checksums|buildOutputCleanup|configuration-cache|file-system\.probe)(?:\/|$)|\.terraform\/(?:providers|modules|plugins)\/|\.bundle\/(?:cache|plugin|ruby|gems)\/|\.m2\/repository\/|Carthage\/(?:Build|Checkouts)\/|vendor\/(?:bundle|cache|gems)\/|\.yarn\/(?:cache|releases|plugins|sdks|unplugged|versions)\/|\.pnp\.[cm]?js$)/;
const BUILT = /(?:^|\/)(?:\.next|\.nuxt|\.svelte-kit|\.parcel-cache)\/|\.(?:[cm]?jsx?|tsx?|css)\.map$/i;
const MINIFIED = /[.-]min\.(?:[cm]?js|css)$/i;
const LOCK = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.ya?ml|bun\.lockb?|composer\.lock|Gemfile\.lock|poetry\.lock|uv\.lock|Pipfile\.lock|pdm\.lock|Cargo\.lock|go\.sum|packages\.lock\.json|gradle\.lockfile|renv\.lock|mix\.lock|Podfile\.lock|\.pnp\.[cm]?js|paket\.lock)$/i;
const DOCUMENT = /\.(?:md|mdx|markdown|mdown|rst|adoc|asciidoc|rd|textile|org|pod|html?|xhtml|txt|tex|rtf|pdf|docx?)$/i;
const DOCUMENT_FOLDER = /(?:^|\/)(?:docs?|documentation|apidocs?|javadoc|wiki|man)\//i;
const DOCUMENT_NAME = /(?:^|\/)(?:README|CHANGELOG|CHANGES|HISTORY|NEWS|RELEASE[-_ ]?NOTES|LICENSE|NOTICE|CONTRIBUTING|AUTHORS)(?:\.[^/]*)?$/i;
const TEXT_IN_DATA = /\.(?:json|ya?ml|xml|toml)$/i;
const SEARCH_INDEX = /(?:^|\/)(?:docs?|site|apidocs?|javadoc)\/(?:[^/]+\/)*search[-_]?(?:index|data)?\.js(?:on)?$|(?:^|\/)(?:xrefmap\.(?:ya?ml|json)|(?:member|type|package|module|tag)-search-index\.js|searchindex\.js|search[-_]index\.js(?:on)?)$/i;
const CHANGES = /\.(?:patch|diff|rej|sarif|sarif\.json)$/i;
const REFERENCE = /^\uFEFF?\s{0,20}(?:### YamlMime:|window\.(?:searchData|navigationData)\s*=|var searchData\s*=|Search\.setIndex\(|(?:member|type|package|module|tag)SearchIndex\s*=|(?:var|const) searchIndex\s*=)/;
const TEST = /(?:^|\/)(?:tests?|__tests__|specs?|__mocks__|__fixtures__|fixtures?|e2e|testdata|test-data|it)\/|(?:^|\/)test_[^/]*\.py$|(?:^|\/)(?:\w+_)?tests?\.rs$|[._-](?:test|tests|spec)\.[^/]*$|(?:^|\/)[^/]*(?:Tests?|IT|Spec)\.(?:java|kt|scala|groovy|cs|fs|php)$|_test\.(?:go|py|rb)$/;
const PIPELINE = /(?<folder>^|\/)(?:\.(?:github|gitlab|circleci|buildkite|woodpecker|azure-pipelines|azuredevops)\/.*|(?:azure-pipelines?|bitbucket-pipelines|buildspec|cloudbuild|\.gitlab-ci|\.drone|\.travis)[^/]*\.ya?ml|Jenkinsfile[^/]*)$/i;
function skippedByPath(path) {
    if (VENDORED.test(path))
        return 'vendored';
    if (LOCK.test(path))
        return 'lock-file';
    if (BUILT.test(path) || MINIFIED.test(path))
        return 'minified';
    return undefined;
}
function kindOf(path, text = '') {
    if (/(?:^|\/)(?:requirements|constraints)[^/]*\.txt$|(?:^|\/)requirements\/[^/]*\.txt$|(?:^|\/)CMakeLists\.txt$/i.test(path))
        return 'source';
    if (isDocument(path) || SEARCH_INDEX.test(path) || CHANGES.test(path))
        return 'documentation';
    if (REFERENCE.test(text.slice(0, 200)))
        return 'documentation';
    return TEST.test(path.replace(PIPELINE, '$<folder>')) ? 'test' : 'source';
}
function isDocument(path) {
    if (DOCUMENT.test(path))
        return true;
    if (DOCUMENT_FOLDER.test(path))
        return !(0,_code_files_js__WEBPACK_IMPORTED_MODULE_0__/* .isCodePath */ .X)(path) || /\.xml$/i.test(path);
    return DOCUMENT_NAME.test(path) && (!(0,_code_files_js__WEBPACK_IMPORTED_MODULE_0__/* .isCodePath */ .X)(path) || TEXT_IN_DATA.test(path));
}
const BUNDLE = /function __(?:webpack|nccwpck)_require__\s*\(|\/\*{6}\/ \(|webpackBootstrap|^\(?(?:self|window|globalThis|this)[^\n]{0,40}\[?["'.]webpack(?:Chunk|Jsonp)|^var __(?:commonJS|toESM|esm|getOwnPropNames) = |^parcelRequire\s*=|\$parcel\$|^function getDefaultExportFromCjs|^\(function\(\)\{function [a-z]\([a-z],[a-z],[a-z]\)\{/m;
const COMPILED = /^\/\/# sourceMappingURL=|^\/\*# sourceMappingURL=|Object\.defineProperty\(exports, ["']__esModule["']|function _interopRequire(?:Default|Wildcard)\(|\(this && this\.__(?:awaiter|importDefault|importStar|createBinding)/m;
const OUTPUT_FOLDER = /(?:^|\/)(?:dist|build|out|target|coverage|public)\//i;
const SCRIPT = /\.(?:[cm]?js|css)$/i;
const SHORT = 5_000;
function isBuilt(path, text) {
    if (!SCRIPT.test(path))
        return false;
    if (OUTPUT_FOLDER.test(path) && COMPILED.test(text))
        return true;
    return text.length >= SHORT && BUNDLE.test(text);
}


/***/ }),

/***/ 4951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ filesBehindLinks),
/* harmony export */   Li: () => (/* binding */ targetIn),
/* harmony export */   P1: () => (/* binding */ linkTargets)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1158);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2829);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8506);
/* harmony import */ var _sorted_listing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1376);






function linkTargets(links, targetOf) {
    const targets = new Map();
    for (const link of links) {
        if ((0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .skippedByPath */ .zp)(link) !== undefined)
            continue;
        const target = pathBelow(link, targetOf(link));
        if (target !== undefined)
            targets.set(link, target);
    }
    return targets;
}
function filesBehindLinks(links, files) {
    if (links.size === 0 || files.length === 0)
        return [];
    const listing = (0,_sorted_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .sortedListing */ .U)(files);
    const behind = new Set();
    for (const target of targetsOf(links)) {
        if (listing.has(target))
            behind.add(target);
        for (const path of listing.below(`${target}/`))
            behind.add(path);
    }
    return [...behind].sort(_core_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodeUnits */ .C);
}
function targetsOf(links) {
    const targets = new Set();
    for (const target of links.values()) {
        let last = target;
        for (let step = 0; step < 10 && last !== undefined; step++) {
            targets.add(last);
            last = links.get(last);
        }
    }
    const isBelowOther = (path) => {
        for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
            if (targets.has(path.slice(0, slash)))
                return true;
        return false;
    };
    return new Set([...targets].filter((target) => !isBelowOther(target)));
}
function targetIn(root) {
    return (link) => {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)((0,_paths_js__WEBPACK_IMPORTED_MODULE_5__.fileOf)(root, link), { encoding: 'latin1' });
        }
        catch {
            return undefined;
        }
    };
}
function pathBelow(link, written) {
    const target = written?.replaceAll('\\', '/');
    if (target === undefined || node_path__WEBPACK_IMPORTED_MODULE_1__.posix.isAbsolute(target))
        return undefined;
    const path = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(link), target)).replace(/\/$/, '');
    return path === '.' || path.startsWith('../') || path === '..' ? undefined : path;
}


/***/ }),

/***/ 8506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bytesOfPath: () => (/* binding */ bytesOfPath),
/* harmony export */   fileOf: () => (/* binding */ fileOf),
/* harmony export */   isOutside: () => (/* binding */ isOutside),
/* harmony export */   shownPath: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

const ASCII = /^[\0-\x7f]*$/;
function fileOf(root, bytes) {
    if (ASCII.test(bytes))
        return `${root}/${bytes}`;
    const name = Buffer.from(bytes, 'latin1');
    if (process.platform === 'win32')
        return `${root}/${name.toString('utf8')}`;
    return Buffer.concat([Buffer.from(`${root}/`), name]);
}
function isOutside(path) {
    return path.startsWith('../');
}
function shownPath(bytes) {
    if (ASCII.test(bytes))
        return bytes;
    const name = Buffer.from(bytes, 'latin1');
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(name))
        return name.toString('utf8');
    const shown = [];
    for (let at = 0; at < name.length;) {
        const length = [1, 2, 3, 4].find((size) => at + size <= name.length && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(name.subarray(at, at + size)));
        if (length === undefined)
            shown.push(`\\x${(name[at] ?? 0).toString(16).padStart(2, '0')}`);
        else
            shown.push(name.toString('utf8', at, at + length));
        at += length ?? 1;
    }
    return shown.join('');
}
function bytesOfPath(path) {
    return Buffer.from(path, 'utf8').toString('latin1');
}


/***/ }),

/***/ 1376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered),
/* harmony export */   U: () => (/* binding */ sortedListing)
/* harmony export */ });
function sortedListing(paths) {
    const lowerBound = (path, from = 0) => {
        let [low, high] = [from, paths.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((paths[middle] ?? '') < path)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    const after = (folder, from) => folder === '' ? paths.length : lowerBound(`${folder.slice(0, -1)}0`, from);
    return {
        has: (path) => paths[lowerBound(path)] === path,
        names: (folder) => {
            const names = [];
            for (let at = lowerBound(folder); paths[at]?.startsWith(folder);) {
                const rest = (paths[at] ?? '').slice(folder.length);
                const slash = rest.indexOf('/');
                const name = slash < 0 ? rest : rest.slice(0, slash + 1);
                names.push(name);
                at = slash < 0 ? at + 1 : after(folder + name, at);
            }
            return names;
        },
        below: (folder) => {
            const start = lowerBound(folder);
            return paths.slice(start, after(folder, start));
        },
    };
}
function remembered(fact) {
    const known = new Map();
    return (folder) => {
        const before = known.get(folder);
        if (before !== undefined)
            return before;
        const value = fact(folder);
        known.set(folder, value);
        return value;
    };
}


/***/ }),

/***/ 2797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ walk),
/* harmony export */   m: () => (/* binding */ NOT_ENTERED)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8506);


const NOT_ENTERED = [
    '.git',
    '.hg',
    '.svn',
    '.jj',
    'node_modules',
    'bower_components',
    '.venv',
    '__pycache__',
    '.tox',
];
async function walk(root, repository, from = '') {
    const listing = { files: [], skipped: [] };
    const open = [from];
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
        const entries = namesIn(root, folder);
        if (entries === undefined) {
            listing.skipped.push({ path: folder, reason: 'unreadable' });
            continue;
        }
        const nested = folder !== '' && entries.some(({ name }) => name === '.git') ? await repository(folder) : undefined;
        if (nested !== undefined) {
            for (const path of nested.files)
                listing.files.push(`${folder}${path}`);
            for (const { path, reason } of nested.skipped)
                listing.skipped.push({ path: `${folder}${path}`, reason });
            continue;
        }
        for (const entry of entries) {
            const path = `${folder}${entry.name}`;
            if (entry.isDirectory()) {
                if (!NOT_ENTERED.includes(entry.name))
                    open.push(`${path}/`);
            }
            else if (entry.name === '.git')
                continue;
            else if (entry.isFile())
                listing.files.push(path);
            else
                listing.skipped.push({ path, reason: entry.isSymbolicLink() ? 'symlink' : 'unreadable' });
        }
    }
    return listing;
}
function namesIn(root, folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__.fileOf)(root, folder), { withFileTypes: true, encoding: 'latin1' });
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ baselineOf),
/* harmony export */   WH: () => (/* binding */ underCentral),
/* harmony export */   X$: () => (/* binding */ fromCheckout),
/* harmony export */   tb: () => (/* binding */ loadPolicy),
/* harmony export */   yF: () => (/* binding */ loadCentral),
/* harmony export */   ys: () => (/* binding */ absolute)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6067);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3627);
/* harmony import */ var _scan_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3586);





const CONFIG_PATH = '.github/ims-auth.yml';
const DEFAULTS = { exclude: [], levels: {} };
async function loadPolicy(read, { config: given, baseline: givenBaseline, allowConfig = true }) {
    const configFile = await readConfigFile(read, given, allowConfig);
    const config = configFile === undefined ? DEFAULTS : await parseConfig(configFile);
    const path = givenBaseline ?? config.baseline;
    if (path === undefined)
        return { config, configFile };
    const from = givenBaseline === undefined ? baselineFolders(given) : ['home'];
    const baselineFile = await read({ path, from, what: 'baseline', required: true });
    if (baselineFile === undefined)
        return { config, configFile };
    return { config, configFile, baselineFile, baseline: await parseBaseline(baselineFile) };
}
function baselineFolders(givenConfig) {
    return givenConfig === undefined ? ['top'] : ['top', 'home'];
}
async function readConfigFile(read, given, allowConfig) {
    const what = 'configuration';
    if (given !== undefined)
        return await read({ path: given, from: ['home'], what, required: true });
    return allowConfig ? await read({ path: CONFIG_PATH, from: ['top'], what, required: false }) : undefined;
}
async function parseConfig({ path, text }) {
    const [{ readConfig }, { RULES }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(4208)]).then(__webpack_require__.bind(__webpack_require__, 4208)), __webpack_require__.e(/* import() */ 3206).then(__webpack_require__.bind(__webpack_require__, 3206))]);
    const config = readConfig(text, new Set(RULES.map(({ id }) => id)));
    if (config.ok)
        return config.value;
    const problems = config.problem;
    throw new _scan_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ScanError */ .s(`The configuration ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitizeLine */ .g$)(path)} has ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_4__/* .amount */ .vj)(problems.length, 'problem')}:\n${problems.join('\n')}`, { hint: 'Correct the file, or remove it to scan with the defaults.' });
}
async function parseBaseline({ path, text }) {
    const { readBaseline } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(289)]).then(__webpack_require__.bind(__webpack_require__, 289));
    const baseline = readBaseline(text);
    if (baseline.ok)
        return baseline.value;
    throw new _scan_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ScanError */ .s(`The baseline ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitizeLine */ .g$)(path)} cannot be used:\n${baseline.problem.join('\n')}`, {
        hint: 'Write it again with `ims-auth baseline`.',
    });
}
function underCentral(policy, central) {
    if (central === undefined)
        return policy;
    const { exclude, levels, failOn } = central.config;
    const own = policy.config;
    return {
        ...policy,
        central,
        config: {
            ...own,
            exclude: [...exclude, ...own.exclude.filter((glob) => !exclude.includes(glob))],
            levels: { ...own.levels, ...levels },
            failOn: failOn ?? own.failOn,
        },
    };
}
async function loadCentral(file, today) {
    let text;
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile())
            throw new Error('not a file');
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch {
        throw new _scan_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ScanError */ .s(`The central configuration ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitizeLine */ .g$)(file, 300)} cannot be read: there is no such file.`, { hint: 'Check the path, and that the step before has checked out the repository of the file.' });
    }
    const [{ readCentralConfig }, { RULES }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(6201)]).then(__webpack_require__.bind(__webpack_require__, 6201)),
        __webpack_require__.e(/* import() */ 3206).then(__webpack_require__.bind(__webpack_require__, 3206)),
    ]);
    const config = readCentralConfig(text, new Set(RULES.map(({ id }) => id)), today);
    if (config.ok)
        return config.value;
    const problems = config.problem;
    throw new _scan_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ScanError */ .s(`The central configuration ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitizeLine */ .g$)(file, 300)} has ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_4__/* .amount */ .vj)(problems.length, 'problem')}:\n${problems.join('\n')}`, { hint: 'Correct the file. Until then no repository can be checked under it.' });
}
function fromCheckout(folders) {
    return ({ path, from, what, required }) => {
        const base = from.find((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(absolute(folders[name], path))) ?? from.at(-1) ?? 'home';
        if (!required && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(absolute(folders[base], path)))
            return Promise.resolve(undefined);
        const text = readInside(folders, base, path, what);
        return Promise.resolve({ path, file: absolute((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folders[base]), path), text });
    };
}
async function baselineOf(findings, file = '', prefix = '') {
    const { writeBaseline } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(289)]).then(__webpack_require__.bind(__webpack_require__, 289));
    const kept = prefix === '' || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)
        ? []
        : [...(await parseBaseline({ path: file, text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8') })).values()].filter(({ path }) => !path.startsWith(`${prefix}/`));
    return writeBaseline(findings, undefined, kept);
}
function absolute(folder, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
}
function readInside(folders, base, path, what) {
    try {
        const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(absolute(folders[base], path));
        const isIn = isBelow(folders.top, real) || (base === 'home' && isBelow(folders.home, real));
        if (!isIn)
            throw new Error('outside');
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(real).isFile())
            throw new Error('not a file');
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(real, 'utf8');
    }
    catch {
        throw new _scan_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ScanError */ .s(`The ${what} ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitizeLine */ .g$)(path)} cannot be read: the checkout contains no such file.`, { hint: hintOf(base) });
    }
}
function hintOf(base) {
    return base === 'top'
        ? 'Check the path. It counts from the top level of the repository.'
        : 'Check the path. An input of the action counts from the workspace, a path in the configuration from the top level of the repository.';
}
function isBelow(folder, real) {
    const from = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder), real);
    return !from.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && from !== '..' && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(from);
}


/***/ }),

/***/ 4426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ packages)
/* harmony export */ });
/* harmony import */ var _files_sorted_listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1376);

const MANIFEST = /^(?:package\.json|pom\.xml|pyproject\.toml|setup\.(?:py|cfg)|requirements[^/]*\.txt|Pipfile|go\.mod|Cargo\.toml|Gemfile|composer\.json|build\.gradle(?:\.kts)?|build\.sbt|[^/]+\.(?:cs|fs|vb)proj|DESCRIPTION|app\.config\.yaml|manifest\.yml)$/;
function packages(listing) {
    const hasManifest = (0,_files_sorted_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .H)((folder) => listing.names(folder).some((name) => MANIFEST.test(name)));
    return (path) => {
        for (let end = path.lastIndexOf('/'); end >= 0; end = path.lastIndexOf('/', end - 1)) {
            const folder = path.slice(0, end + 1);
            if (hasManifest(folder))
                return folder;
            if (end === 0)
                break;
        }
        return /^(?:\.\.\/)+(?:[^/]+\/)?/.exec(path)?.[0] ?? '';
    };
}


/***/ }),

/***/ 1735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ob: () => (/* binding */ builtFiles),
  HZ: () => (/* binding */ excluder),
  RD: () => (/* binding */ leftOutFiles),
  Bg: () => (/* binding */ resultOf),
  Tu: () => (/* binding */ scanFiles)
});

// UNUSED EXPORTS: linksIn, scan

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/order.js
var order = __webpack_require__(1158);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
// EXTERNAL MODULE: ./build/guard/files/sorted-listing.js
var sorted_listing = __webpack_require__(1376);
;// CONCATENATED MODULE: ./build/guard/files/built-folders.js

const VENDOR_MANIFESTS = ['modules.txt', 'vendor.json', 'manifest', 'autoload.php'];
const VENDOR_OWNERS = ['composer.json', 'composer.lock', 'go.mod', 'go.sum', 'Gopkg.lock', 'glide.lock'];
const TARGET_OWNERS = ['pom.xml', 'Cargo.toml', 'build.sbt', 'project.clj'];
const GRADLE = ['build.gradle', 'build.gradle.kts'];
const GRADLE_OUTPUT = /^(?:classes|docs|distributions|generated|intermediates|kotlin|libs|outputs|reports|resources|test-results|tmp)\//;
const SOURCE_FOLDERS = ['src/', 'lib/', 'source/', 'app/'];
const SOURCE_FILE = /^(?:tsconfig[^/]*\.json|(?:webpack|rollup|vite|tsup|esbuild|babel)[^/]*\.[cm]?[jt]s|gulpfile[^/]*|Gruntfile[^/]*|index\.ts)$/i;
const OUTPUT = /\.(?:[cm]?js|map|css|html|d\.[cm]?ts)$/i;
const CANDIDATE = /(?:^|\/)(?:vendor|target|dist|build|out|\.?v?env|virtualenv)\//;
function builtFolders(paths) {
    const isCandidate = candidates();
    const listing = (0,sorted_listing/* sortedListing */.U)(paths);
    const facts = factsOf(listing);
    return (path) => {
        if (!isCandidate(path))
            return undefined;
        for (let from = 0, slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', from)) {
            const name = path.slice(from, slash);
            const owner = path.slice(0, from);
            from = slash + 1;
            const rest = path.slice(from);
            if (name === 'vendor' && facts.isVendored(owner))
                return 'vendored';
            if (facts.isPythonEnvironment(path.slice(0, from)))
                return 'vendored';
            if (name === 'target' && facts.hasTarget(owner))
                return 'minified';
            if (name === 'build' && facts.hasGradle(owner) && GRADLE_OUTPUT.test(rest))
                return 'minified';
            if (!OUTPUT.test(rest))
                continue;
            if (name === 'dist' && facts.isMadeOfSources(owner))
                return 'minified';
            if (/^(?:dist|build|out)$/.test(name) && hasTypeScript(listing, owner, rest))
                return 'minified';
        }
        return undefined;
    };
}
function candidates() {
    let folder;
    let isCandidate = false;
    return (path) => {
        const length = path.lastIndexOf('/') + 1;
        if (folder === undefined || folder.length !== length || !path.startsWith(folder)) {
            folder = path.slice(0, length);
            isCandidate = CANDIDATE.test(folder);
        }
        return isCandidate;
    };
}
function factsOf(listing) {
    const hasOne = (folder, names) => names.some((name) => listing.has(folder + name));
    return {
        isVendored: (0,sorted_listing/* remembered */.H)((folder) => hasOne(folder, VENDOR_OWNERS) ||
            hasOne(`${folder}vendor/`, VENDOR_MANIFESTS) ||
            listing.names(`${folder}vendor/composer/`).some((name) => !name.endsWith('/')) ||
            listing
                .names(`${folder}vendor/`)
                .some((name) => name.endsWith('/') && listing.has(`${folder}vendor/${name}.cargo-checksum.json`))),
        isPythonEnvironment: (0,sorted_listing/* remembered */.H)((folder) => listing.has(`${folder}pyvenv.cfg`)),
        hasTarget: (0,sorted_listing/* remembered */.H)((folder) => hasOne(folder, TARGET_OWNERS)),
        hasGradle: (0,sorted_listing/* remembered */.H)((folder) => hasOne(folder, GRADLE)),
        isMadeOfSources: (0,sorted_listing/* remembered */.H)((folder) => listing.has(`${folder}package.json`) &&
            listing.names(folder).some((name) => SOURCE_FOLDERS.includes(name) || SOURCE_FILE.test(name))),
    };
}
function hasTypeScript(listing, owner, rest) {
    const stem = rest.replace(/(?:\.d\.[cm]?ts|\.[cm]?js|\.[cm]?js\.map)$/i, '');
    if (stem === rest)
        return false;
    return [`${owner}src/${stem}`, `${owner}${stem}`].some((source) => listing.has(`${source}.ts`) || listing.has(`${source}.tsx`));
}

// EXTERNAL MODULE: ./build/core/record.js
var record = __webpack_require__(29);
// EXTERNAL MODULE: ./build/guard/model.js
var model = __webpack_require__(5759);
;// CONCATENATED MODULE: ./build/guard/files/coverage.js


const WITH_EXAMPLES = new Set(['too-large', 'unreadable', 'lfs-pointer']);
const EXAMPLES_MAX = 5;
function createCounter() {
    let scanned = 0;
    const skipped = (0,record/* recordOf */.z)(model/* SKIP_REASONS */.eI, () => 0);
    const examples = [];
    return {
        scanned: () => {
            scanned++;
        },
        skipped: (reason, path) => {
            if (WITH_EXAMPLES.has(reason) &&
                examples.filter((other) => other.reason === reason).length < EXAMPLES_MAX)
                examples.push({ reason, path });
            skipped[reason]++;
        },
        coverage: () => {
            const listed = Object.values(skipped).reduce((sum, count) => sum + count, scanned);
            return { listed, scanned, skipped: { ...skipped }, examples: [...examples] };
        },
    };
}

// EXTERNAL MODULE: ./build/guard/files/glob.js
var glob = __webpack_require__(370);
// EXTERNAL MODULE: ./build/guard/files/kinds.js
var kinds = __webpack_require__(2829);
// EXTERNAL MODULE: ./build/guard/files/links.js
var files_links = __webpack_require__(4951);
// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
// EXTERNAL MODULE: ./build/core/result.js
var core_result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
// EXTERNAL MODULE: ./build/guard/files/git.js
var files_git = __webpack_require__(2158);
// EXTERNAL MODULE: ./build/guard/files/paths.js
var paths = __webpack_require__(8506);
// EXTERNAL MODULE: ./build/guard/files/code-files.js
var code_files = __webpack_require__(4675);
;// CONCATENATED MODULE: ./build/guard/files/stage-reader.js

const TAB = 9;
const SPACE = 32;
const DIGIT_0 = 0x30;
const DIGIT_2 = 0x32;
const DIGIT_4 = 0x34;
const LEADS_OUT = /^(?:.*\/)?\.\.(?:\/|$)/s;
function stageReader(onFiles) {
    const listing = { files: [], skipped: [], sparse: [], blobs: new Map() };
    let rest = Buffer.alloc(0);
    let last = '';
    function readEntry(output, start, end) {
        const path = output.toString('latin1', output.indexOf(TAB, start) + 1, end);
        if (path === last)
            return;
        last = path;
        const type = output[start + 1];
        if (path.includes('..') && LEADS_OUT.test(path))
            listing.skipped.push({ path, reason: 'unreadable' });
        else if (type === DIGIT_0) {
            listing.files.push(path);
            if ((0,code_files/* isWorkflowPath */.$)(path))
                listing.blobs?.set(path, output.toString('latin1', start + 7, output.indexOf(SPACE, start + 7)));
        }
        else if (type === DIGIT_4)
            listing.sparse.push(path);
        else
            listing.skipped.push({ path, reason: type === DIGIT_2 ? 'symlink' : 'submodule' });
    }
    return {
        push: (chunk) => {
            const output = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
            let start = 0;
            for (let end = output.indexOf(0); end >= 0; end = output.indexOf(0, start)) {
                readEntry(output, start, end);
                start = end + 1;
            }
            rest = Buffer.from(output.subarray(start));
            onFiles?.(listing.files.length);
        },
        end: () => (rest.length === 0 ? listing : undefined),
    };
}

// EXTERNAL MODULE: ./build/guard/files/walk.js
var walk = __webpack_require__(2797);
;// CONCATENATED MODULE: ./build/guard/files/list-files.js











async function listFiles(root, env = process.env, onFiles) {
    const tracked = await trackedFiles(root, env, onFiles);
    const usable = tracked.ok && size(tracked.value) > 0;
    const nested = [];
    const listing = usable ? tracked.value : await (0,walk/* walk */.G)(root, trackedBelow(root, env, nested));
    listing.files.sort(order/* byCodeUnits */.C);
    listing.skipped.sort((a, b) => (0,order/* byCodeUnits */.C)(a.path, b.path));
    const notices = usable || size(listing) === 0 ? [] : [noticeOf(root, tracked)];
    return { ...listing, notices: [...notices, ...nestedNotices(nested)] };
}
function size({ files, skipped }) {
    return files.length + skipped.length;
}
function trackedBelow(root, env, problems) {
    return async (folder) => {
        const tracked = await trackedFiles((0,external_node_path_.join)(root, Buffer.from(folder, 'latin1').toString('utf8')), env);
        if (tracked.ok)
            return tracked.value;
        if (tracked.problem.kind !== 'no-git')
            problems.push({ folder, reason: 'reason' in tracked.problem ? tracked.problem.reason : 'broken' });
        return undefined;
    };
}
async function trackedFiles(folder, env, onFiles) {
    const reader = stageReader(onFiles);
    const result = await lsFiles((0,files_git.gitIn)(folder, env), reader.push);
    if (result.code === 'no-git')
        return (0,core_result/* failed */.g)({ kind: 'no-git' });
    const read = result.code === 0 ? reader.end() : undefined;
    if (read !== undefined)
        return (0,core_result.ok)(await withSparse(folder, env, read));
    if (result.code !== 0 && /not a git repository/.test(result.errors))
        return (0,core_result/* failed */.g)({ kind: 'no-repository' });
    return (0,core_result/* failed */.g)(refusal(folder, result));
}
async function lsFiles(git, onOutput) {
    const options = { onOutput, needsRepository: true };
    const result = await git(['ls-files', '-z', '--stage', '--sparse'], options);
    return result.code === 129 ? await git(['ls-files', '-z', '--stage'], options) : result;
}
async function withSparse(root, env, { sparse, ...listing }) {
    for (const folder of sparse) {
        const real = realFolder(root, folder);
        if (real === 'missing')
            listing.skipped.push({ path: folder, reason: 'deleted' });
        else if (real === 'linked')
            listing.skipped.push({ path: folder, reason: 'symlink' });
        else {
            const found = await (0,walk/* walk */.G)(root, trackedBelow(root, env, []), folder);
            for (const path of found.files)
                listing.files.push(path);
            for (const entry of found.skipped)
                listing.skipped.push(entry);
        }
    }
    return listing;
}
function realFolder(root, folder) {
    try {
        const real = (0,external_node_fs_.realpathSync)((0,paths.fileOf)(root, folder.slice(0, -1)), 'buffer');
        return real.equals(Buffer.from((0,paths.fileOf)((0,external_node_fs_.realpathSync)(root), folder.slice(0, -1)))) ? 'real' : 'linked';
    }
    catch {
        return 'missing';
    }
}
function refusal(folder, result) {
    const shown = (0,core_text/* sanitizeLine */.g$)(folder);
    if ((0,files_git.isOfAnotherUser)(result)) {
        return {
            kind: 'refused',
            reason: 'the folder belongs to another user',
            hint: `Run \`git config --global --add safe.directory ${shown}\` as the user that scans, for example in a step before this one.`,
        };
    }
    const { code } = result;
    const said = (0,core_text/* sanitizeLine */.g$)((0,redact/* redact */.E$)(Buffer.from(result.errors, 'latin1').toString('utf8')), 300);
    const how = code === 0 ? 'its output has an unknown format' : code === 'stopped' ? 'it was stopped' : said;
    return {
        kind: 'refused',
        reason: how === '' ? `exit code ${code}` : how,
        hint: `Run \`git -C ${shown} ls-files\` and mend what it reports.`,
    };
}
function noticeOf(root, tracked) {
    const except = `all files were listed, except in folders named ${walk/* NOT_ENTERED */.m.join(', ')}.`;
    if (tracked.ok)
        return { level: 'note', message: `Git tracks no file here: ${except}` };
    const { problem } = tracked;
    if (problem.kind === 'no-git')
        return { level: 'warning', message: `Git was not found: ${except}` };
    if (problem.kind === 'refused') {
        const message = `Git did not list the files (${problem.reason}): ${except} ${problem.hint}`;
        return { level: 'warning', message };
    }
    const level = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.git')) ? 'warning' : 'note';
    return { level, message: `This is not a Git repository: ${except}` };
}
function nestedNotices(problems) {
    const [first] = problems;
    if (first === undefined)
        return [];
    const message = `Git did not list the files of ${(0,words/* amount */.vj)(problems.length, 'repository', 'repositories')} in the scanned folder, the first of which is ${(0,core_text/* sanitizeLine */.g$)((0,paths.shownPath)(first.folder))} (${first.reason}): all files were listed there.`;
    return [{ level: 'warning', message }];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/guard/files/recoded.js




const SIZE_MAX = 1024 * 1024;
const FILES_MAX = 500;
async function recodedFiles(root, files, blobs, env) {
    const recoded = new Map();
    if (blobs === undefined || blobs.size === 0)
        return recoded;
    const differing = files.filter((path) => {
        const hash = blobs.get(path);
        return hash !== undefined && hash !== hashOf(root, path, hash.length);
    });
    if (differing.length === 0)
        return recoded;
    const git = (0,files_git.gitIn)(root, env);
    const chosen = differing.slice(0, FILES_MAX);
    const names = chosen
        .filter((path) => !path.startsWith('-'))
        .map((path) => Buffer.from(path, 'latin1').toString('utf8'));
    const { code, output } = await git(['check-attr', '-z', 'working-tree-encoding', '--', ...names]);
    if (code !== 0)
        return recoded;
    const fields = output.split('\0');
    for (const path of chosen) {
        const at = fields.indexOf(path);
        if (at < 0 || /^(?:unspecified|unset|UTF-8|utf-?8)$/i.test(fields[at + 2] ?? 'unset'))
            continue;
        const chunks = [];
        const { code } = await git(['cat-file', 'blob', blobs.get(path) ?? ''], {
            onOutput: (chunk) => void chunks.push(chunk),
        });
        if (code === 0)
            recoded.set(path, Buffer.concat(chunks));
    }
    return recoded;
}
function hashOf(root, path, length) {
    try {
        const file = (0,paths.fileOf)(root, path);
        if ((0,external_node_fs_.statSync)(file).size > SIZE_MAX)
            return undefined;
        const content = (0,external_node_fs_.readFileSync)(file);
        return (0,external_node_crypto_.createHash)(length === 40 ? 'sha1' : 'sha256')
            .update(`blob ${content.length}\0`)
            .update(content)
            .digest('hex');
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/guard/detect/evidence.js
var evidence = __webpack_require__(7399);
;// CONCATENATED MODULE: ./build/guard/repository/credential-kind.js

function withCredentialKind(findings, packageOf) {
    const kinds = new Map();
    for (const { path, place, context } of findings) {
        if (context?.credential === undefined || place === 'documentation' || place === 'comment')
            continue;
        const name = packageOf(path);
        kinds.set(name, (kinds.get(name) ?? new Set()).add(context.credential));
    }
    const isAem = (path) => {
        const found = kinds.get(packageOf(path));
        return found?.has('aem') === true && !found.has('console');
    };
    return findings.map((finding) => finding.context?.credential === 'either' && isAem(finding.path)
        ? { ...finding, ...evidence/* OF_AEM */.Of, level: finding.level === 'note' ? 'note' : evidence/* OF_AEM */.Of.level }
        : finding);
}

// EXTERNAL MODULE: ./build/guard/repository/packages.js
var repository_packages = __webpack_require__(4426);
// EXTERNAL MODULE: ./build/guard/scan-error.js
var scan_error = __webpack_require__(3586);
;// CONCATENATED MODULE: ./build/guard/scan/unread.js


const NOTICES_MAX = 8;
const WHY = {
    binary: 'it is binary, although its name is that of code. Rename it, or exclude it',
    unreadable: 'the file system refused to. Give the user that scans the right to read it',
    'lfs-pointer': 'it is a Git LFS pointer. Check it out with `lfs: true`, or exclude it',
    'too-large': 'it has more than 8 MiB, and contains words that the rules look for. Split it, or exclude it',
};
function unreadNotices(files) {
    const unread = files.filter(({ path, reason }) => WHY[reason] !== undefined && counts(path, reason));
    const notices = unread.slice(0, NOTICES_MAX).map(({ path, reason }) => ({
        level: 'warning',
        message: `Not read: ${WHY[reason]}.`,
        path,
        unread: true,
    }));
    const left = unread.length - notices.length;
    if (left === 0)
        return notices;
    const message = `${(0,words/* amount */.vj)(left, 'more file')} of code ${left === 1 ? 'was' : 'were'} not read, for the same reasons. The coverage in the summary counts them.`;
    return [...notices, { level: 'warning', message, unread: true }];
}
function counts(path, reason) {
    return reason === 'too-large' || path.endsWith('/') || (0,code_files/* isCodePath */.X)(path);
}

;// CONCATENATED MODULE: ./build/guard/scan/scan.js

















async function scan(options) {
    const isExcluded = excluder(options.exclude);
    return resultOf(await scanFiles(options, isExcluded), options);
}
async function scanFiles(options, isExcluded) {
    const root = (0,external_node_path_.resolve)(options.root);
    requireFolder(root);
    const { top = root, env } = options;
    const load = async () => (await Promise.all(/* import() */[__webpack_require__.e(8025), __webpack_require__.e(3947)]).then(__webpack_require__.bind(__webpack_require__, 3947))).filesScanner(top, options.rules, options.threads);
    let loading;
    const expect = (count) => void loading?.then((scanner) => scanner.expect(count), () => undefined);
    const listed = listFiles(root, env, expect);
    if (!isEmpty(root))
        loading = load();
    try {
        const listing = moved(await listed, options.fromTop);
        return await scanListing({ top, env }, listing, isExcluded, async () => (await loading) ?? (await load()));
    }
    finally {
        (await loading)?.stop();
    }
}
function moved(listing, fromTop) {
    if (fromTop === undefined)
        return listing;
    return {
        ...listing,
        files: listing.files.map(fromTop).sort(order/* byCodeUnits */.C),
        blobs: new Map([...(listing.blobs ?? [])].map(([path, blob]) => [fromTop(path), blob])),
        skipped: listing.skipped.map(({ path, reason }) => ({ path: fromTop(path), reason })),
    };
}
async function scanListing({ top, env }, listing, isExcluded, load) {
    const { files } = listing;
    const built = builtFiles(files);
    const indexes = [...files.keys()].filter((index) => {
        const path = files[index] ?? '';
        return !built.has(path) && !isExcluded(path);
    });
    const toScan = indexes.map((index) => files[index] ?? '');
    const links = (0,files_links/* linkTargets */.P1)(linksIn(listing), (0,files_links/* targetIn */.Li)(top));
    const behind = leftOutFiles((0,files_links/* filesBehindLinks */.$t)(links, files), built).filter((path) => !isExcluded(path));
    const scanned = toScan.length === 0 && behind.length === 0 ? [] : await (await load()).scan(toScan, behind);
    const outcomes = files.map(() => undefined);
    for (const [at, index] of indexes.entries())
        outcomes[index] = scanned[at];
    const recoded = await recodedFiles(top, toScan, listing.blobs, env);
    for (const [path, committed] of recoded)
        outcomes[files.indexOf(path)] = await (await load()).scanText((0,paths.shownPath)(path), committed);
    const linked = new Map();
    for (const [at, path] of behind.entries()) {
        const outcome = scanned[toScan.length + at];
        if (outcome !== undefined)
            linked.set(path, outcome);
    }
    return { listing, outcomes, built, links, linked };
}
function excluder(exclude = []) {
    if (exclude.length === 0)
        return () => false;
    const matches = (0,glob/* globs */.g)(exclude);
    return (path) => !(0,paths.isOutside)(path) && matches((0,paths.shownPath)(path));
}
function builtFiles(files) {
    const built = new Map();
    const reasonOf = builtFolders(files);
    for (const path of files) {
        const reason = reasonOf(path);
        if (reason !== undefined)
            built.set(path, reason);
    }
    return built;
}
function leftOutFiles(files, built) {
    return files.filter((path) => (built.get(path) ?? (0,kinds/* skippedByPath */.zp)(path)) !== undefined);
}
function linksIn({ skipped }) {
    return skipped.filter(({ reason }) => reason === 'symlink').map(({ path }) => path);
}
function resultOf(scanned, { exclude, levels = {} }) {
    const { listing } = scanned;
    const isExcluded = excluder(exclude);
    const taken = takeOutcomes(scanned, isExcluded);
    const findings = taken.results.flatMap((file) => file.findings);
    return {
        findings: withCredentialKind(findings, (0,repository_packages/* packages */.U)((0,sorted_listing/* sortedListing */.U)(listing.files)))
            .flatMap((finding) => withLevel(finding, levels))
            .sort(inOrder),
        files: taken.files,
        coverage: taken.coverage,
        notices: [
            ...listing.notices,
            ...unreadNotices(taken.unread),
            ...taken.results.flatMap((file) => file.notices),
        ],
    };
}
function takeOutcomes({ listing, outcomes, built, links, linked }, isExcluded) {
    const counter = createCounter();
    const files = [];
    const results = [];
    const unread = [];
    const take = (path, file, isListed) => {
        if (!file.ok) {
            if (isListed)
                counter.skipped(file.problem, (0,paths.shownPath)(path));
            unread.push({ path: (0,paths.shownPath)(path), reason: file.problem });
            return;
        }
        if (isListed)
            counter.scanned();
        const { findings, notices } = file.value;
        if (findings.length > 0 || notices.length > 0)
            results.push(file.value);
    };
    for (const { path, reason } of listing.skipped) {
        const shown = (0,paths.shownPath)(path);
        const isOut = isExcluded(path);
        counter.skipped(isOut ? 'excluded' : reason, shown);
        if (reason === 'unreadable' && !isOut)
            unread.push({ path: shown, reason });
    }
    for (const [index, path] of listing.files.entries()) {
        const file = outcomes[index];
        const reason = isExcluded(path) ? 'excluded' : built.get(path);
        if (reason === undefined)
            files.push(path);
        if (reason !== undefined || file === undefined)
            counter.skipped(reason ?? 'excluded', (0,paths.shownPath)(path));
        else
            take(path, file, true);
    }
    const counted = new Map([...links].filter(([link]) => !isExcluded(link)));
    for (const path of (0,files_links/* filesBehindLinks */.$t)(counted, [...linked.keys()].sort(order/* byCodeUnits */.C))) {
        const file = linked.get(path);
        if (file !== undefined && !isExcluded(path))
            take(path, file, false);
    }
    return { files, results, unread, coverage: counter.coverage() };
}
function requireFolder(root) {
    let what = 'is not a folder';
    try {
        if ((0,external_node_fs_.statSync)(root).isDirectory())
            return;
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        what = code === 'ENOENT' || code === 'ENOTDIR' ? 'does not exist' : 'cannot be opened';
    }
    throw new scan_error/* ScanError */.s(`${(0,core_text/* sanitizeLine */.g$)(root, 300)} ${what}.`, { hint: 'Give the path of a folder.' });
}
function isEmpty(root) {
    try {
        return (0,external_node_fs_.readdirSync)(root).length === 0;
    }
    catch {
        return false;
    }
}
function withLevel(finding, levels) {
    const level = Object.hasOwn(levels, finding.rule) ? levels[finding.rule] : undefined;
    if (level === undefined || (0,paths.isOutside)(finding.path))
        return [finding];
    if (level === 'off')
        return [];
    return finding.place === 'documentation' || finding.place === 'comment'
        ? [finding]
        : [{ ...finding, level }];
}
function inOrder(a, b) {
    return (0,order/* byCodeUnits */.C)(a.path, b.path) || a.line - b.line || a.column - b.column || (0,order/* byCodeUnits */.C)(a.rule, b.rule);
}


/***/ })

};
