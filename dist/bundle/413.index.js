export const id = 413;
export const ids = [413];
export const modules = {

/***/ 8602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(8614);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
// EXTERNAL MODULE: ./build/guard/scan-error.js
var scan_error = __webpack_require__(3586);
// EXTERNAL MODULE: ./build/guard/check.js + 5 modules
var check = __webpack_require__(737);
// EXTERNAL MODULE: ./build/guard/report/guard-report.js
var guard_report = __webpack_require__(5963);
// EXTERNAL MODULE: ./build/guard/report/json.js
var json = __webpack_require__(9399);
// EXTERNAL MODULE: ./build/guard/report/sarif/sarif.js + 2 modules
var sarif = __webpack_require__(665);
// EXTERNAL MODULE: ./build/guard/report/text.js + 1 modules
var report_text = __webpack_require__(4545);
// EXTERNAL MODULE: ./build/guard/gate/load.js
var load = __webpack_require__(990);
// EXTERNAL MODULE: ./build/output/write-file.js
var write_file = __webpack_require__(4106);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
// EXTERNAL MODULE: ./build/guard/model.js
var model = __webpack_require__(5759);
;// CONCATENATED MODULE: ./build/actions/cli/arguments.js





/** The help text. */
const USAGE = `Finds what still depends on an Adobe Service Account (JWT) credential.

  ims-auth scan [PATH] [options]       scan a folder (default: the current one)
    --format text|json|sarif           what to print (default: text)
    --changed [BASE]                   count only what is new since BASE (default: origin/HEAD)
    --config FILE                      default: .github/ims-auth.yml at the top of the repository
    --baseline FILE                    accepted findings
    --no-config                        ignore .github/ims-auth.yml and what it names
    --no-suppressions                  ignore suppressions in the code
    --fail-on error|warning|note|never default: error
    --output FILE                      write to a file instead of printing
    --no-color                         same as NO_COLOR=1

  ims-auth baseline [PATH] [options]   accept all current findings
    --config FILE
    --output FILE                      default: .github/ims-auth-baseline.json there

  ims-auth --help | --version

Exit codes: 0 no findings, 1 findings, 2 scan failed, 3 nothing to scan.
`;
const OPTIONS = {
    format: { type: 'string' },
    changed: { type: 'string' },
    config: { type: 'string' },
    baseline: { type: 'string' },
    'fail-on': { type: 'string' },
    output: { type: 'string' },
    'no-config': { type: 'boolean' },
    'no-suppressions': { type: 'boolean' },
    'no-color': { type: 'boolean' },
    color: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
};
const FORMATS = ['text', 'json', 'sarif'];
/**
 * @param argv arguments after the name of the program
 * @returns the command, or the error in the arguments
 */
function readCommand(argv) {
    let parsed;
    try {
        parsed = parse(withBase(argv));
    }
    catch (error) {
        return (0,result/* failed */.g)((0,core_text/* sanitizeLine */.g$)(error instanceof Error ? error.message : 'The arguments cannot be read.', 200));
    }
    const { values, positionals } = parsed;
    if (values.help)
        return (0,result.ok)({ name: 'help' });
    if (values.version)
        return (0,result.ok)({ name: 'version' });
    const [name, path = '.', ...more] = positionals;
    if (more.length > 0)
        return (0,result/* failed */.g)('Only one path is allowed.');
    const { config, baseline, changed } = values;
    if (name === 'baseline')
        return (0,result.ok)({ name, path, config, output: values.output });
    if (name === undefined)
        return (0,result/* failed */.g)('Missing command: scan or baseline.');
    if (name !== 'scan')
        return (0,result/* failed */.g)(`Unknown command "${(0,core_text/* sanitizeLine */.g$)(name, 40)}": use scan or baseline.`);
    const format = FORMATS.find((known) => known === (values.format ?? 'text'));
    if (format === undefined)
        return (0,result/* failed */.g)(`--format must be one of ${FORMATS.join(', ')}.`);
    const failOn = model/* FAIL_ON */.d$.find((known) => known === values['fail-on']);
    if (values['fail-on'] !== undefined && failOn === undefined)
        return (0,result/* failed */.g)(`--fail-on must be one of ${model/* FAIL_ON */.d$.join(', ')}.`);
    const color = values['no-color'] ? false : values.color;
    return (0,result.ok)({
        name,
        path,
        format,
        changed,
        config,
        baseline,
        failOn,
        output: values.output,
        allowConfig: values['no-config'] !== true,
        allowSuppressions: values['no-suppressions'] !== true,
        color,
    });
}
// The value of --changed is optional, which parseArgs does not support. A value that exists as a path is the path.
function withBase(argv) {
    const at = argv.indexOf('--changed');
    if (at < 0)
        return [...argv];
    const next = argv[at + 1];
    const isBase = next !== undefined && !next.startsWith('-') && !(0,external_node_fs_.existsSync)(next);
    return [
        ...argv.slice(0, at),
        `--changed=${isBase ? next : 'origin/HEAD'}`,
        ...argv.slice(at + (isBase ? 2 : 1)),
    ];
}
function parse(args) {
    return (0,external_node_util_.parseArgs)({ args, options: OPTIONS, allowPositionals: true, strict: true });
}

;// CONCATENATED MODULE: ./build/actions/cli/run.js






/** Exit codes. Scripts can distinguish findings from a failed scan. */
const EXIT = { clean: 0, findings: 1, scanFailed: 2, nothingToScan: 3 };
/**
 * @param argv arguments after the name of the program
 * @returns the exit code
 */
async function run(argv, terminal) {
    const read = readCommand(argv);
    if (!read.ok) {
        terminal.error(`${read.problem}\n\n${USAGE}`);
        return EXIT.scanFailed;
    }
    const command = read.value;
    switch (command.name) {
        case 'help':
            terminal.out(USAGE);
            return EXIT.clean;
        case 'version':
            terminal.out(`${version/* VERSION */.x}\n`);
            return EXIT.clean;
        case 'scan':
            return await reportingErrors(terminal, () => scan(command, terminal));
        case 'baseline':
            return await reportingErrors(terminal, () => baseline(command, terminal));
    }
}
async function reportingErrors(terminal, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof scan_error/* ScanError */.s))
            throw error;
        terminal.error(`The scan could not run. ${error.message}\nNext: ${error.hint}\n`);
        return EXIT.scanFailed;
    }
}
function optionsOf({ path, config }, { cwd, env }) {
    const root = (0,external_node_path_.resolve)(cwd, path);
    return { root, home: root, env, config: fromHere(cwd, config) };
}
function fromHere(cwd, file) {
    return file === undefined ? undefined : (0,external_node_path_.resolve)(cwd, file);
}
async function scan(command, terminal) {
    const options = optionsOf(command, terminal);
    const { changed, failOn, allowConfig, allowSuppressions } = command;
    const checked = await (0,check.check)({
        ...options,
        baseline: fromHere(terminal.cwd, command.baseline),
        failOn,
        allowConfig,
        allowSuppressions,
        changed: changed === undefined ? undefined : { name: 'command', payload: undefined, base: changed },
    });
    const rendered = render(command, (0,guard_report/* guardReport */.q)(checked, {}), terminal);
    if (command.output === undefined)
        for (const piece of rendered)
            terminal.out(piece);
    else
        write(options.root, (0,external_node_path_.resolve)(terminal.cwd, command.output), rendered);
    return exitCode(checked);
}
function exitCode({ conclusion, failed }) {
    if (conclusion === 'nothing-scanned')
        return EXIT.nothingToScan;
    return failed ? EXIT.findings : EXIT.clean;
}
function render(command, report, terminal) {
    if (command.format === 'json')
        return (0,json/* jsonPieces */.Mx)(report);
    if (command.format === 'sarif')
        return [(0,sarif/* sarif */.I)(report)];
    const color = command.color ?? (terminal.color && command.output === undefined);
    return [(0,report_text/* text */.Q)(report, { color, width: terminal.width })];
}
async function baseline(command, terminal) {
    const options = optionsOf(command, terminal);
    const checked = await (0,check.check)(options);
    if (checked.conclusion === 'nothing-scanned')
        return EXIT.nothingToScan;
    // Findings of an older baseline remain accepted.
    const accepted = checked.result.findings.filter(({ state, level }) => (state === 'active' || state === 'baselined') && level !== 'note');
    const { top, prefix } = checked.place ?? { top: options.root, prefix: '' };
    const file = command.output === undefined
        ? (0,external_node_path_.resolve)(top, '.github/ims-auth-baseline.json')
        : (0,external_node_path_.resolve)(options.root, command.output);
    write(top, file, [await (0,load/* baselineOf */.Bv)(accepted, file, prefix)]);
    terminal.out(`Accepted ${(0,words/* amount */.vj)(accepted.length, 'finding')} in ${(0,external_node_path_.relative)(terminal.cwd, file)}. Name that file as \`baseline\` in .github/ims-auth.yml.\n`);
    return EXIT.clean;
}
function write(root, file, content) {
    const written = (0,write_file/* writeChosen */.e)(root, file, content);
    if (!written.ok)
        throw new scan_error/* ScanError */.s(written.problem.what, { hint: written.problem.next });
}

;// CONCATENATED MODULE: ./build/actions/cli/index.js

/** @param argv arguments after the name of the program */
async function main(argv) {
    const { stdout, stderr, env } = process;
    // It is no error if the reader stops early (`| head`).
    stdout.on('error', () => process.exit(EXIT.clean));
    process.exitCode = await run(argv, {
        out: (text) => stdout.write(text),
        error: (text) => stderr.write(text),
        color: stdout.isTTY === true && !env['NO_COLOR'],
        width: stdout.isTTY === true ? stdout.columns : undefined,
        cwd: process.cwd(),
        env,
    });
}


/***/ }),

/***/ 1566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ metascope),
/* harmony export */   DI: () => (/* binding */ describeMetascope),
/* harmony export */   Ll: () => (/* binding */ METASCOPES)
/* harmony export */ });
const BASE = ['openid', 'AdobeID', 'read_organizations', 'additional_info.projectedProductContext'];
const EXPERIENCE_PLATFORM = ['openid', 'session', ...BASE.slice(1)];
const TAGS = {
    product: 'Tags (Reactor API)',
    scopes: [...BASE, 'additional_info.job_function', 'additional_info.roles'],
};
const FIREFLY = {
    product: 'Photoshop, Lightroom and Firefly Services',
    scopes: ['openid', 'AdobeID', 'session', 'additional_info', 'read_organizations', 'firefly_api', 'ff_apis'],
};
const CLOUD_MANAGER = [...BASE, 'read_pc.dma_aem_ams'];
const onlyConsole = (product) => ({ product, scopes: [] });
/**
 * Metascopes of Service Account (JWT) credentials and the OAuth scopes that replace them. Adobe publishes no complete
 * list, so these are suggestions. The credential's page in the Developer Console is authoritative.
 *
 * Source: AdobeDocs/adobe-dev-console `JWT/scopes.md` (deleted 2025-06-27) and AdobeDocs/adobeio-auth
 * `JWT/Scopes.md` for the names; the products' own OAuth Server-to-Server pages for the scopes.
 */
const METASCOPES = {
    asset_compute_meta: {
        product: 'Asset Compute',
        scopes: [...BASE, 'asset_compute', 'event_receiver', 'event_receiver_api'],
    },
    ent_aam_sdk: onlyConsole('Audience Manager'),
    ent_adobeio_sdk: {
        product: 'I/O Management API',
        scopes: [...BASE, 'additional_info.roles', 'adobeio_api'],
    },
    ent_aem_cloud_api: { product: 'AEM as a Cloud Service', scopes: CLOUD_MANAGER },
    ent_aem_cloud_sdk: { product: 'AEM as a Cloud Service', scopes: CLOUD_MANAGER },
    ent_aemforms_sdk: {
        product: 'AEM Forms Communications',
        scopes: [...BASE, 'read_pc.dma_aem_cloud', 'aem.document'],
    },
    ent_analytics_bulk_ingest_sdk: {
        product: 'Analytics',
        scopes: BASE,
    },
    ent_brand_portal_sdk: onlyConsole('Brand Portal'),
    ent_campaign_sdk: {
        product: 'Campaign',
        scopes: [...BASE, 'campaign_sdk', 'campaign_config_server_general', 'deliverability_service_general'],
    },
    ent_ccas_sdk: FIREFLY,
    ent_cja_sdk: { product: 'Customer Journey Analytics', scopes: EXPERIENCE_PLATFORM },
    ent_cloudmgr_sdk: { product: 'Cloud Manager', scopes: CLOUD_MANAGER },
    ent_dataservices_sdk: { product: 'Experience Platform', scopes: EXPERIENCE_PLATFORM },
    ent_default_sdk: FIREFLY,
    ent_documentcloud_sdk: { product: 'PDF Services', scopes: ['openid', 'AdobeID', 'DCAPI'] },
    ent_gdpr_sdk: onlyConsole('Privacy Service'),
    ent_marketing_sdk: {
        product: 'Target',
        scopes: [...BASE, 'target_sdk', 'additional_info.roles'],
    },
    ent_partners_sdk: onlyConsole('VIP Marketplace'),
    ent_places_sdk: onlyConsole('Places'),
    ent_reactor_admin_sdk: TAGS,
    ent_reactor_approver_sdk: TAGS,
    ent_reactor_developer_sdk: TAGS,
    ent_reactor_extension_developer_sdk: TAGS,
    ent_reactor_it_admin_sdk: TAGS,
    ent_reactor_publisher_sdk: TAGS,
    ent_reactor_sdk: TAGS,
    ent_sensei_image_sdk: onlyConsole('Sensei'),
    ent_smartcontent_sdk: {
        product: 'AEM Smart Content',
        scopes: ['openid', 'AdobeID', 'additional_info.projectedProductContext', 'read_pc.dma_smart_content'],
    },
    ent_stocksearch_sdk: onlyConsole('Stock'),
    ent_user_sdk: {
        product: 'User Management API',
        scopes: ['openid', 'AdobeID', 'user_management_sdk'],
    },
};
// In a JWT, the claim of a metascope is an address such as https://ims-na1.adobelogin.com/s/ent_user_sdk.
const CLAIM = /^https:\/\/[^/]+\/s\//;
const METASCOPE = /^(?:ent_[a-z0-9_]+_(?:sdk|api)|asset_compute_meta)$/;
/**
 * Recognises a metascope, which only Service Account (JWT) credentials have, among scopes. `event_receiver_api` is not
 * reported, because it is an OAuth scope as well.
 *
 * @param scope one scope as the user wrote it
 * @returns the metascope's name and what replaces it (no scopes if it is unknown); undefined for any other text
 */
function metascope(scope) {
    const name = scope.replace(CLAIM, '');
    if (!METASCOPE.test(name))
        return undefined;
    return { name, replacement: METASCOPES[name] ?? onlyConsole('') };
}
/** @returns one line of Markdown that says what replaces a metascope */
function describeMetascope({ name, replacement }) {
    const product = replacement.product === '' ? '' : ` (${replacement.product})`;
    return replacement.scopes.length === 0
        ? `\`${name}\`${product}: Adobe publishes no list for it; the Developer Console shows the scopes.`
        : `\`${name}\`${product} is replaced by: ${replacement.scopes.join(',')}`;
}


/***/ }),

/***/ 1158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ byCodeUnits)
/* harmony export */ });
/** Compares two strings by code units, for `sort`. The order is the same in every locale. */
function byCodeUnits(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 29:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
/** @returns an object with a value for each key, in the order of the keys */
function recordOf(keys, make) {
    return Object.fromEntries(keys.map((key) => [key, make(key)]));
}


/***/ }),

/***/ 3627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UV: () => (/* binding */ firstLines),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   oh: () => (/* binding */ thousands),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
/** @returns a whole number with commas between thousands, whatever the locale */
function thousands(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/**
 * @param many the plural, if it is not `one` and an s
 * @returns for example `1 error`, `2 errors`
 */
function amount(count, one, many = `${one}s`) {
    return `${thousands(count)} ${count === 1 ? one : many}`;
}
/** @returns at most `max` of the items and the number of the others: `a, b and 3 more` */
function listOf(items, max) {
    const more = items.length - max;
    return `${items.slice(0, max).join(', ')}${more > 0 ? ` and ${thousands(more)} more` : ''}`;
}
/**
 * Writes one line for each of the first `max` items, and a last line if there are more.
 *
 * @param rest writes the last line; its argument is, for example, `1,234 more`
 */
function firstLines(items, max, line, rest = (more) => `And ${more}.`) {
    const left = items.length - max;
    return [...items.slice(0, max).map(line), ...(left > 0 ? [rest(`${thousands(left)} more`)] : [])];
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
/** Severity of a finding, worst first. */
const LEVELS = ['error', 'warning', 'note'];
const FINDING_STATES = ['active', 'suppressed', 'baselined', 'outside-diff'];
/** Why a place is listed under a finding. */
const RELATIONS = ['same-change', 'use', 'key-file'];
/** Why a listed file was not scanned. */
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
/** Every value of `fail-on`. */
const FAIL_ON = [...LEVELS, 'never'];
/** Whose configuration, baseline and suppressions count in a pull request: those of the base commit, or its own. */
const POLICIES = ['base', 'head'];


/***/ }),

/***/ 8192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kt: () => (/* binding */ countByState),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   RJ: () => (/* binding */ groupByRule),
/* harmony export */   X5: () => (/* binding */ total),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1158);
/* harmony import */ var _core_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6067);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5759);
/* harmony import */ var _related_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4282);





// The scanner's own texts are shorter; this limits findings that other code made.
const MAX = { message: 500, advice: 1_000, reason: 300 };
/** Counts findings by state and level. Every report shows these, so that all counts agree. */
function countByState(findings) {
    const counts = (0,_core_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .z)(_model_js__WEBPACK_IMPORTED_MODULE_1__/* .FINDING_STATES */ .bX, () => (0,_core_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .z)(_model_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_, () => 0));
    for (const { state, level } of findings)
        counts[state][level]++;
    return counts;
}
/** @returns findings of any level */
function total(counts) {
    return counts.error + counts.warning + counts.note;
}
/**
 * Copies the findings in some states, worst first and then by place. Cuts and sanitizes their texts again, so that a
 * report does not depend on the code that made the finding.
 */
function worstFirst({ result }, states) {
    return result.findings
        .filter(({ state }) => states.includes(state))
        .map(withoutPlaces)
        .sort((a, b) => _model_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.indexOf(a.level) - _model_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.indexOf(b.level) ||
        (0,_core_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnits */ .C)(a.path, b.path) ||
        a.line - b.line ||
        a.column - b.column ||
        (0,_core_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnits */ .C)(a.rule, b.rule));
}
/** @returns the finding and its related places with texts that are one line each, sanitized and cut */
function bounded(finding) {
    const { related, ...rest } = withoutPlaces(finding);
    return { ...rest, ...(related === undefined ? {} : { related: related.map(_related_js__WEBPACK_IMPORTED_MODULE_3__/* .boundedPlace */ .jr) }) };
}
// Of the related places only those that are shown are sanitized, by `shownPlaces`: there can be a million.
function withoutPlaces(finding) {
    const { mark, reason, ...rest } = finding;
    const excerpt = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitizeWholeLine */ .Bf)(finding.excerpt);
    return {
        ...rest,
        excerpt,
        message: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitizeLine */ .g$)(finding.message, MAX.message) || 'Depends on a Service Account (JWT) credential.',
        advice: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitizeLine */ .g$)(finding.advice, MAX.advice),
        ...(mark !== undefined && excerpt === finding.excerpt ? { mark } : {}),
        ...(reason === undefined ? {} : { reason: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitizeLine */ .g$)(reason, MAX.reason) }),
    };
}
/**
 * Groups active findings by rule, and within a rule by message and advice: worst rule first, then the one with most
 * findings, then in the order of the rules. No group is empty.
 */
function groupByRule(report) {
    const rules = new Map(report.rules.map((rule, order) => [rule.id, { rule, order }]));
    const groups = new Map();
    const clusters = new Map();
    for (const finding of worstFirst(report, ['active'])) {
        const key = [finding.rule, finding.message, finding.advice].join('\0');
        const same = clusters.get(key);
        if (same !== undefined) {
            same.findings.push(finding);
            continue;
        }
        const cluster = { message: finding.message, advice: finding.advice, findings: [finding] };
        clusters.set(key, cluster);
        const group = groups.get(finding.rule);
        if (group !== undefined)
            group.clusters.push(cluster);
        else {
            const rule = rules.get(finding.rule)?.rule ?? unlisted(finding);
            groups.set(finding.rule, { rule, counts: NONE, clusters: [cluster] });
        }
    }
    const order = (group) => rules.get(group.rule.id)?.order ?? rules.size;
    const worst = ({ counts }) => _model_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.findIndex((level) => counts[level] > 0);
    return [...groups.values()]
        .map((group) => ({ ...group, counts: countGroup(group) }))
        .sort((a, b) => worst(a) - worst(b) ||
        _model_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.map((level) => b.counts[level] - a.counts[level]).find((difference) => difference !== 0) ||
        order(a) - order(b) ||
        (0,_core_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnits */ .C)(a.rule.id, b.rule.id));
}
const NONE = (0,_core_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .z)(_model_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_, () => 0);
function countGroup({ clusters }) {
    const counts = (0,_core_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .z)(_model_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_, () => 0);
    for (const { findings } of clusters)
        for (const { level } of findings)
            counts[level]++;
    return counts;
}
function unlisted({ rule, docs, message, advice }) {
    return { id: rule, title: rule, docs, message, advice: { text: advice } };
}


/***/ }),

/***/ 4282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ shownPlaces),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   jr: () => (/* binding */ boundedPlace),
/* harmony export */   kg: () => (/* binding */ LABELS),
/* harmony export */   r8: () => (/* binding */ revoke)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6067);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5759);


/** More places of a relation than this are counted under a finding; JSON has them all. */
const SHOWN_MAX = 5;
const MESSAGE_MAX = 500;
/** What stands before the places of a relation. */
const LABELS = {
    'same-change': 'also change',
    use: 'used by',
    'key-file': 'private key',
};
/** @returns what to do with so many key files */
function revoke(count) {
    const what = count === 1 ? 'it' : 'them';
    return `revoke ${what} and remove ${what} from the history`;
}
const NO_MESSAGE = {
    'same-change': 'Has to be changed as well.',
    use: 'Uses what was found.',
    'key-file': 'Holds the private key.',
};
/** @returns the place with texts that are one line each, sanitized and cut; the message is never empty */
function boundedPlace(place) {
    return {
        ...place,
        excerpt: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g$)(place.excerpt),
        message: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g$)(place.message, MESSAGE_MAX) || NO_MESSAGE[place.relation],
    };
}
/** @returns the places of one relation, as they are listed */
function placesOf({ related = [] }, relation) {
    return related.filter((place) => place.relation === relation);
}
/** @returns what to show under a finding, first what to change; no relation without a place */
function shownPlaces(finding) {
    return _model_js__WEBPACK_IMPORTED_MODULE_1__/* .RELATIONS */ .mP.flatMap((relation) => {
        const places = placesOf(finding, relation);
        const [first, ...others] = places.slice(0, SHOWN_MAX).map(boundedPlace);
        if (first === undefined)
            return [];
        return [{ relation, shown: [first, ...others], more: places.length - 1 - others.length }];
    });
}


/***/ }),

/***/ 4545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ text_text)
});

// UNUSED EXPORTS: FINDINGS_MAX

// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
// EXTERNAL MODULE: ./build/guard/model.js
var model = __webpack_require__(5759);
// EXTERNAL MODULE: ./build/guard/report/examples.js
var examples = __webpack_require__(3986);
// EXTERNAL MODULE: ./build/guard/report/model.js
var report_model = __webpack_require__(8192);
// EXTERNAL MODULE: ./build/guard/report/places.js
var places = __webpack_require__(3217);
// EXTERNAL MODULE: ./build/guard/report/related.js
var related = __webpack_require__(4282);
;// CONCATENATED MODULE: ./build/guard/report/terminal.js
const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    yellow: [33, 39],
    cyan: [36, 39],
    green: [32, 39],
};
function painter(color) {
    return (style, text) => color && text !== '' ? `\x1B[${CODES[style][0]}m${text}\x1B[${CODES[style][1]}m` : text;
}
// Blocks whose characters are two columns wide: Hangul, CJK, full width forms, emoji.
const WIDE = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
/**
 * @param text one line without escapes
 * @returns how many columns it takes in a terminal, precise enough to put a caret under a word
 */
function columns(text) {
    let count = 0;
    for (const character of text) {
        if (!/\p{M}/u.test(character))
            count += WIDE.test(character) ? 2 : 1;
    }
    return count;
}
/**
 * Breaks a paragraph between words.
 *
 * @param width largest number of columns; a longer word gets its own line
 */
function wrapped(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(/\s+/).filter(Boolean)) {
        if (line !== '' && columns(line) + 1 + columns(word) > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return line === '' ? lines : [...lines, line];
}
/**
 * Puts carets under a part of a line. If the line is too long, it is cut on both sides of that part.
 *
 * @param line one line without escapes
 * @param mark the part, in UTF-16 code units
 * @param width largest number of columns
 * @returns the line, and the line below it
 */
function pointed(line, mark, width) {
    const before = [...line.slice(0, mark.start)];
    const within = [...line.slice(mark.start, mark.end)];
    const after = [...line.slice(mark.end)];
    const size = () => columns([...before, ...within, ...after].join('')) + 2;
    const long = size() > width;
    let [cutBefore, cutAfter] = [false, false];
    // First cut the text after the part, then the text before it.
    while (long && size() > width && after.length > 0)
        cutAfter = after.pop() !== undefined;
    while (long && size() > width && before.length > 0)
        cutBefore = before.shift() !== undefined;
    while (long && size() > width && within.length > 1)
        cutAfter = within.pop() !== undefined;
    const start = `${cutBefore ? '…' : ''}${before.join('')}`;
    return [
        `${start}${within.join('')}${after.join('')}${cutAfter ? '…' : ''}`,
        `${' '.repeat(columns(start))}${'^'.repeat(Math.max(1, columns(within.join(''))))}`,
    ];
}

// EXTERNAL MODULE: ./build/guard/report/words.js
var report_words = __webpack_require__(5792);
;// CONCATENATED MODULE: ./build/guard/report/text.js









/** Largest number of findings that are shown; the others are counted. */
const FINDINGS_MAX = 1_000;
const NOTICES_MAX = 50;
const STYLES = { error: 'red', warning: 'yellow', note: 'cyan' };
/**
 * Writes the report for a terminal: for each rule the places, each with its line and carets under the match, the
 * reason, and what to write instead; at the end what was scanned, and the verdict.
 *
 * @returns lines, each with a line end; text of the repository adds no escape sequences
 */
function text_text(report, { color, width = 100, hyperlinks = false }) {
    const page = {
        report,
        paint: painter(color),
        // Narrower or wider than this, text is hard to read.
        width: Math.min(120, Math.max(40, width)),
        hyperlinks,
        room: FINDINGS_MAX,
    };
    const groups = (0,report_model/* groupByRule */.RJ)(report).map((group) => groupLines(page, group));
    const blocks = [...groups, noticeLines(page), verdictLines(page)].filter((lines) => lines.length > 0);
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function groupLines(page, group) {
    if (page.room <= 0)
        return [];
    const { paint } = page;
    const worst = model/* LEVELS */.A_.find((level) => group.counts[level] > 0) ?? 'note';
    const head = `${paint(STYLES[worst], paint('bold', worst))}  ${paint('bold', group.rule.title)}  ${paint('dim', group.rule.id)}`;
    let lastMessage = '';
    const clusters = group.clusters.flatMap((cluster) => {
        // Many places of a rule can differ only in their advice.
        const why = cluster.message === lastMessage ? '' : cluster.message;
        lastMessage = cluster.message;
        return clusterLines(page, cluster, { worst, why });
    });
    return [head, ...clusters, ...exampleLines(page, group), `  ${text_link(page, group.rule.docs)}`];
}
function clusterLines(page, { findings, advice }, { worst, why }) {
    const shown = findings.slice(0, Math.max(0, page.room));
    page.room -= shown.length;
    if (shown.length === 0)
        return [];
    return [
        '',
        ...shown.flatMap((finding) => findingLines(page, finding, worst)),
        '',
        ...wrapped(why, page.width - 2).map((line) => `  ${line}`),
        ...wrapped(`Instead: ${advice}`, page.width - 2).map((line, index) => `  ${index === 0 ? line.replace('Instead:', (word) => page.paint('bold', word)) : line}`),
    ];
}
function findingLines(page, finding, worst) {
    const { report, paint, width } = page;
    const place = `${(0,places/* shownPath */.pS)((0,places/* repositoryPath */.SH)(report, finding.path))}:${finding.line}:${finding.column}`;
    const what = [
        finding.level === worst ? '' : paint(STYLES[finding.level], finding.level),
        (0,report_words/* placeText */.Z9)(finding.place),
    ]
        .filter(Boolean)
        .join(', ');
    const mark = finding.mark ?? { start: 0, end: 0 };
    const [line, carets] = pointed(finding.excerpt, mark, width - 4);
    return [
        `  ${paint('bold', place)}${what === '' ? '' : `  (${what})`}`,
        ...(line === '' ? [] : [`    ${line}`]),
        ...(finding.mark === undefined ? [] : [`    ${paint(STYLES[finding.level], carets)}`]),
        ...(0,related/* shownPlaces */.GF)(finding).flatMap((places) => relatedLines(page, places)),
    ];
}
const LABEL_WIDTH = Math.max(...Object.values(related/* LABELS */.kg).map((label) => label.length)) + 2;
// Less of a line says nothing.
const EXCERPT_MIN = 16;
// The first line has the label, the others are below its place.
function relatedLines({ report, paint, width }, { relation, shown, more }) {
    const lines = shown.map(({ path, line, excerpt, message }) => {
        const file = (0,places/* shownPath */.pS)((0,places/* repositoryPath */.SH)(report, path));
        if (relation === 'key-file')
            return file;
        const place = `${file}:${line}`;
        const room = width - 4 - LABEL_WIDTH - columns(place) - 2;
        if (room < EXCERPT_MIN)
            return place;
        return `${place}  ${paint('dim', pointed(excerpt || message, { start: 0, end: 0 }, room)[0])}`;
    });
    if (more > 0)
        lines.push(`and ${(0,words/* thousands */.oh)(more)} more`);
    if (relation === 'key-file')
        lines.push(...wrapped((0,related/* revoke */.r8)(shown.length), width - 4 - LABEL_WIDTH));
    const label = related/* LABELS */.kg[relation].padEnd(LABEL_WIDTH);
    return lines.map((line, index) => `    ${index === 0 ? paint('dim', label) : ' '.repeat(LABEL_WIDTH)}${line}`);
}
function exampleLines({ paint }, group) {
    const lines = (mark, style, text = '') => text === '' ? [] : text.split('\n').map((line) => `    ${paint(style, `${mark} ${line}`.trimEnd())}`);
    return (0,examples/* examplesFor */.H)(group).flatMap(({ before, after }) => [
        ...lines('-', 'red', before),
        ...lines('+', 'green', after),
    ]);
}
function text_link({ hyperlinks, paint }, address) {
    const shown = paint('dim', address);
    return hyperlinks ? `\x1B]8;;${address}\x1B\\${shown}\x1B]8;;\x1B\\` : shown;
}
function noticeLines({ report, paint, width }) {
    const { notices } = report.result;
    const sorted = model/* LEVELS */.A_.flatMap((level) => notices.filter((notice) => notice.level === level));
    const lines = sorted.slice(0, NOTICES_MAX).flatMap(({ level, message, path, line }) => {
        const where = path === undefined
            ? ''
            : `${(0,places/* shownPath */.pS)((0,places/* repositoryPath */.SH)(report, path))}${line === undefined ? '' : `:${line}`}: `;
        const [first = '', ...more] = wrapped(`${level}: ${where}${(0,core_text/* sanitizeLine */.g$)(message, 500)}`, width - 2);
        const named = first.replace(/^\w+/, (word) => paint(STYLES[level], word));
        return [named, ...more.map((rest) => `  ${rest}`)];
    });
    if (notices.length > NOTICES_MAX)
        lines.push(`and ${(0,words/* thousands */.oh)(notices.length - NOTICES_MAX)} more`);
    return lines;
}
function verdictLines({ report, paint, width, room }) {
    const { coverage, findings } = report.result;
    const counts = (0,report_model/* countByState */.Kt)(findings);
    const hidden = (0,report_model/* total */.X5)(counts.active) - (FINDINGS_MAX - room);
    const skipped = (0,report_words/* skippedFiles */.CT)(coverage).map(({ what, count }) => `${(0,words/* thousands */.oh)(count)} ${what}`);
    // A clean verdict says it itself.
    const notCounted = report.conclusion === 'clean' ? [] : (0,report_words/* setAsideParts */.Hv)((0,report_words/* setAside */.Fi)(counts));
    const paragraphs = [
        ...(hidden > 0 ? [`${(0,words/* thousands */.oh)(hidden)} more are not shown; --format json has them all.`] : []),
        `Scanned ${(0,words/* thousands */.oh)(coverage.scanned)} of ${(0,words/* amount */.vj)(coverage.listed, 'file')}.${skipped.length === 0 ? '' : ` Not scanned: ${skipped.join('; ')}.`}`,
        ...(notCounted.length === 0 ? [] : [`Not counted: ${notCounted.join(', ')}.`]),
        ...(report.diffBase === undefined
            ? []
            : [`Only findings that are new since ${(0,core_text/* sanitizeLine */.g$)(report.diffBase, 80)} count.`]),
        ...(report.fullScanReason === undefined ? [] : [(0,report_words/* fullScanText */.q7)((0,core_text/* sanitizeLine */.g$)(report.fullScanReason, 500))]),
    ];
    const [style, verdict] = verdictOf(report);
    return [
        ...paragraphs.flatMap((paragraph) => wrapped(paragraph, width)),
        ...wrapped(verdict, width).map((line) => paint(style, paint('bold', line))),
    ];
}
function verdictOf({ conclusion, failed, failOn, result }) {
    const counts = (0,report_model/* countByState */.Kt)(result.findings);
    const { active } = counts;
    if (conclusion === 'nothing-scanned')
        return ['yellow', 'Nothing was scanned, so nothing is known about this code.'];
    if (conclusion === 'clean')
        return ['green', `Clean: ${(0,report_words/* cleanText */.X5)(counts)}`];
    const found = `Found ${(0,report_words/* amounts */.q$)(active)}.`;
    const meaning = active.error > 0 ? ` This code still depends on Adobe ${report_words/* DEAD */.zQ}.` : '';
    return failed
        ? ['red', `${found}${meaning}`]
        : ['yellow', `${found} Does not fail: fail-on is ${failOn}.${meaning}`];
}


/***/ }),

/***/ 5792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ skippedFiles),
/* harmony export */   Fi: () => (/* binding */ setAside),
/* harmony export */   Hv: () => (/* binding */ setAsideParts),
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   q$: () => (/* binding */ amounts),
/* harmony export */   q7: () => (/* binding */ fullScanText),
/* harmony export */   zQ: () => (/* binding */ DEAD)
/* harmony export */ });
/* unused harmony export CREDENTIALS */
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3627);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5759);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8192);



/** What the guard looks for. */
const CREDENTIALS = 'Service Account (JWT) credentials';
/** The same with the end date, for all reports. Source: Adobe's migration guide. */
const DEAD = `${CREDENTIALS}, which stopped working no later than 2026-03-01`;
// In the order of the reports: first those that users should look at.
const SKIPPED = Object.entries({
    unreadable: 'unreadable',
    'too-large': 'too large',
    binary: 'binary',
    'lfs-pointer': 'Git LFS pointers',
    submodule: 'submodules',
    symlink: 'symbolic links',
    deleted: 'deleted',
    excluded: 'excluded by the configuration',
    vendored: 'vendored',
    minified: 'minified or built',
    'lock-file': 'lock files',
    'own-report': 'reports and baselines of ims-auth',
});
/** @returns why files were skipped, with counts, in the order of the reports */
function skippedFiles({ skipped }) {
    return SKIPPED.map(([reason, what]) => ({ reason, what, count: skipped[reason] })).filter(({ count }) => count > 0);
}
const PLACES = {
    test: 'in a test',
    comment: 'in a comment',
    documentation: 'in documentation',
};
/** @returns where a finding is, for example `in a comment`; empty for code */
function placeText(place) {
    return place === 'code' ? '' : PLACES[place];
}
/** @param reason the end of a sentence, safe for the format that shows it */
function fullScanText(reason) {
    return `All findings count, not only new ones, because ${reason}`;
}
/** @returns for example `2 errors, 1 note`; empty for none */
function amounts(counts) {
    return _model_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_.flatMap((level) => (counts[level] === 0 ? [] : [(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(counts[level], level)])).join(', ');
}
/** What was found and does not count, and the state that says why. In the order in which reports show them. */
const SET_ASIDE = [
    ['suppressed', 'suppressed'],
    ['baselined', 'accepted in the baseline'],
    ['outsideDiff', 'outside of the change'],
];
/** @returns for example `55 accepted in the baseline`; one for each reason that there is */
function setAsideParts(counts) {
    return SET_ASIDE.flatMap(([key, what]) => (counts[key] === 0 ? [] : [`${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .thousands */ .oh)(counts[key])} ${what}`]));
}
/** @returns how many findings of any level do not count */
function setAside(counts) {
    return {
        suppressed: (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .total */ .X5)(counts.suppressed),
        baselined: (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .total */ .X5)(counts.baselined),
        outsideDiff: (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .total */ .X5)(counts['outside-diff']),
    };
}
/**
 * What a clean scan comes to. Only where nothing at all was found it says so: what somebody accepted is still there.
 *
 * @param where such as ` in 80 files`; may be empty
 */
function cleanText(counts, where = '') {
    const notes = counts.active.note;
    const left = [...setAsideParts(setAside(counts)), ...(notes === 0 ? [] : [(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(notes, 'note')])];
    if (left.length === 0)
        return `found no dependency on Adobe ${CREDENTIALS}${where}.`;
    return `no error and no warning that counts${where}. About Adobe ${CREDENTIALS} there ${left[0]?.startsWith('1 ') ? 'is' : 'are'} ${left.join(', ')}.`;
}


/***/ }),

/***/ 3586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ ScanError)
/* harmony export */ });
/** A scan could not run. Never treat this as a scan without findings. */
class ScanError extends Error {
    /** What the user can do next, in one sentence. */
    hint;
    /**
     * @param message what happened; repository text in it is already sanitized
     * @param options the hint, and the error that caused this one
     */
    constructor(message, options) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'ScanError';
        this.hint = options.hint;
    }
}


/***/ }),

/***/ 4106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ writeInside),
/* harmony export */   e: () => (/* binding */ writeChosen)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4429);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6067);





/**
 * Writes a report into a folder whose content is untrusted, such as a checkout. It is never written through a link, no
 * folder is made through one, and it is whole or not there: it is written aside and renamed.
 *
 * A program that changes the folder at the same moment can still lead the report elsewhere.
 *
 * @param root absolute path; it may be behind a link itself
 * @param file absolute path in it
 * @returns the path of the file
 */
function writeInside(root, file, content) {
    if (!isBelow(root, file))
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(problem(file, 'it is outside of the folder', OTHER_PATH));
    const names = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, file).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
    return attempt(file, () => {
        let path = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(root);
        for (const name of names.slice(0, -1)) {
            path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name);
            if (typeAt(path) === undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path);
            if (typeAt(path) === 'link')
                return problem(file, `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitizeLine */ .g$)(path)} is a symbolic link`, OTHER_PATH);
        }
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, names.at(-1) ?? '');
        if (typeAt(target) === 'link')
            return problem(file, 'its path is a symbolic link', OTHER_PATH);
        replace(target, content);
        return undefined;
    });
}
/**
 * Writes a file that the user of a command names. Links and devices of their own are used as they are; in the untrusted
 * folder the rules of `writeInside` hold.
 *
 * @param untrusted absolute path
 * @param file absolute path
 * @returns the path of the file
 */
function writeChosen(untrusted, file, content) {
    const inside = pathInside(untrusted, file);
    if (inside !== undefined)
        return writeInside(realPath(untrusted), inside, content);
    return attempt(file, () => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
        const type = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file, { throwIfNoEntry: false });
        // A pipe or a device, such as /dev/stdout, cannot be replaced.
        if (type !== undefined && !type.isFile() && !type.isDirectory())
            for (const piece of pieces(content))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, piece);
        else
            replace(type === undefined ? file : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(file), content);
        return undefined;
    });
}
const OTHER_PATH = 'Give another path.';
// The first folder on the way that really is in the untrusted one counts: from there on its links are in the path.
function pathInside(untrusted, file) {
    const root = realPath(untrusted);
    let found;
    for (let above = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file);; above = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(above)) {
        const real = realPath(above);
        if (real === root || isBelow(root, real))
            found = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(real, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(above, file));
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(above) === above)
            return found;
    }
}
function realPath(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path);
    }
    catch {
        return path;
    }
}
function isBelow(folder, file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, file);
    return path !== '' && path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)[0] !== '..' && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path);
}
function typeAt(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
    if (found === undefined)
        return undefined;
    return found.isSymbolicLink() ? 'link' : 'other';
}
function pieces(content) {
    return typeof content === 'string' ? [content] : content;
}
// A file of the same folder is on the same disk. Its name cannot be known before, and it must not be there.
function replace(file, content) {
    const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file, { throwIfNoEntry: false });
    const aside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), `.ims-auth-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
    const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(aside, O_WRONLY | O_CREAT | O_EXCL | (O_NOFOLLOW ?? 0), 0o644);
    try {
        try {
            if (before?.isFile() === true)
                whereSupported(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchmodSync)(handle, before.mode & 0o777));
            for (const piece of pieces(content))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(handle, piece);
            // Some file systems notice only now that the disk is full.
            whereSupported(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(handle));
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(aside, file);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(aside, { force: true });
        throw error;
    }
}
// Some file systems, mostly those of other machines, have neither permissions nor this call.
function whereSupported(call) {
    try {
        call();
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        if (!['EPERM', 'EINVAL', 'ENOSYS', 'ENOTSUP'].includes(String(code)))
            throw error;
    }
}
function attempt(file, write) {
    try {
        const found = write();
        return found === undefined ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(file) : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(found);
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        const isFull = code === 'ENOSPC' || code === 'EDQUOT';
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(isFull
            ? problem(file, `the disk is full (${code})`, 'Make room on the disk, or give a path on another one.')
            : problem(file, `the file system said ${code}`, OTHER_PATH));
    }
}
function problem(file, why, next) {
    return { what: `The file ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitizeLine */ .g$)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file))} was not written: ${why}.`, next };
}


/***/ })

};
