export const id = 950;
export const ids = [950];
export const modules = {

/***/ 6120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ maskSecret),
/* harmony export */   SL: () => (/* binding */ maskUnproven),
/* harmony export */   gg: () => (/* binding */ maskToken)
/* harmony export */ });
/* harmony import */ var _core_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6009);

function maskSecret(runner, secret) {
    for (const form of (0,_core_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .maskForms */ .ye)(secret))
        runner.mask(form);
}
const UNPROVEN_MIN = 8;
function maskUnproven(runner, clientId) {
    if (clientId.length >= UNPROVEN_MIN)
        maskSecret(runner, clientId);
}
function maskToken(runner, token) {
    maskSecret(runner, token);
    for (const segment of (0,_core_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenSegments */ .wp)(token))
        runner.mask(segment);
}


/***/ }),

/***/ 7482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOptions),
/* harmony export */   W: () => (/* binding */ optionNames)
/* harmony export */ });
/* harmony import */ var _core_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4477);
/* harmony import */ var _core_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5742);


function readOptions(runner, table, secrets) {
    const values = {};
    const problems = [];
    for (const [name, option] of options(table)) {
        const given = runner.input(name).trim();
        const text = given || option.default;
        let read = text === undefined ? undefined : option.parse(text, runner.env);
        if (text === undefined && option.required)
            problems.push({ input: name, message: `\`${name}\` is empty.` });
        if (read?.ok === false) {
            const { must, hide } = read.problem;
            const invisible = (0,_core_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .invisibleIn */ .BB)(given);
            const what = hide === true ? '.' : `; ${(0,_core_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .givenValue */ .Z7)(given, secrets)}`;
            problems.push({
                input: name,
                message: `\`${name}\` ${must}${invisible === undefined ? what : `; its value ${invisible}.`}`,
            });
            read = option.default === undefined ? undefined : option.parse(option.default, runner.env);
        }
        values[camelCase(name)] = read?.ok === true ? read.value : undefined;
    }
    return { values: values, problems };
}
function optionNames(table) {
    return options(table).map(([name]) => name);
}
function options(table) {
    return Object.entries(table).flatMap(([name, row]) => 'parse' in row ? [[name, row]] : []);
}
function camelCase(name) {
    return name.replace(/-(\w)/g, (_whole, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 1761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ JWT_ENDED),
/* harmony export */   Pp: () => (/* binding */ CERTIFICATE_RENEWAL_END),
/* harmony export */   yd: () => (/* binding */ STOPPED)
/* harmony export */ });
/* unused harmony export JWT_END */
const JWT_END = '2026-03-01';
const CERTIFICATE_RENEWAL_END = '2025-06-30';
const STOPPED = `stopped working no later than ${JWT_END}`;
const JWT_ENDED = `Service Account (JWT) credentials ${STOPPED}.`;


/***/ }),

/***/ 92:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ isClientSecret),
/* harmony export */   O1: () => (/* binding */ isUuid),
/* harmony export */   Vj: () => (/* binding */ isTechnicalAccount),
/* harmony export */   XC: () => (/* binding */ isClientId),
/* harmony export */   eo: () => (/* binding */ isAccessToken),
/* harmony export */   nK: () => (/* binding */ isOrganizationId)
/* harmony export */ });
/* unused harmony export isAemClientId */
function isClientId(text) {
    return /^[0-9a-f]{32}$/i.test(text) || isAemClientId(text);
}
function isAemClientId(text) {
    return /^cm-p\d+-e\d+(-[\w-]+)?$/.test(text);
}
function isClientSecret(text) {
    return /^p8e-[\w-]{16,}$/.test(text);
}
function isUuid(text) {
    return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
function isAccessToken(text) {
    return /^eyJ[\w-]+\.[\w-]+\.[\w-]*$/.test(text);
}
function isOrganizationId(text) {
    return /^[0-9a-f]{16,40}@AdobeOrg$/i.test(text);
}
function isTechnicalAccount(text) {
    return /^[\w.-]+@techacct\.adobe\.com$/i.test(text);
}


/***/ }),

/***/ 4477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ invisibleIn),
/* harmony export */   _r: () => (/* binding */ asShown),
/* harmony export */   k7: () => (/* binding */ firstInvisible)
/* harmony export */ });
const INVISIBLE = /(?![\t\n\r])[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u;
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'gu');
const PRINTABLE = /^[\x20-\x7e\t\n\r]*$/;
const NAMES = {
    'U+00AD': 'soft hyphen',
    'U+200B': 'zero width space',
    'U+200C': 'zero width non-joiner',
    'U+200D': 'zero width joiner',
    'U+200E': 'left-to-right mark',
    'U+200F': 'right-to-left mark',
    'U+2060': 'word joiner',
    'U+FEFF': 'zero width no-break space',
};
function firstInvisible(text) {
    const at = text.search(INVISIBLE);
    if (at === -1)
        return undefined;
    const code = (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const name = NAMES[`U+${code}`];
    return {
        character: `U+${code}${name === undefined ? '' : ` (${name})`}`,
        position: [...text.slice(0, at)].length + 1,
    };
}
function invisibleIn(text) {
    const found = firstInvisible(text);
    return found && `contains the invisible character ${found.character} at position ${found.position}`;
}
function asShown(text) {
    return PRINTABLE.test(text) ? text : text.replace(ALL_INVISIBLE, '');
}


/***/ }),

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   et: () => (/* binding */ printableJson),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   yX: () => (/* binding */ jsonFields)
/* harmony export */ });
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function printableJson(value, indent = 2) {
    const text = JSON.stringify(value, null, indent)
        .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, (character) => Array.from({ length: character.length }, (_, at) => escaped(character.charCodeAt(at))).join(''))
        .replaceAll('##[', `${escaped(0x23)}${escaped(0x23)}[`);
    return `${text}\n`;
}
function escaped(unit) {
    return `\\u${unit.toString(16).padStart(4, '0')}`;
}
function jsonFields(text) {
    const value = parseJson(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}


/***/ }),

/***/ 5285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ composeMessage),
/* harmony export */   d: () => (/* binding */ helpLines)
/* harmony export */ });
function composeMessage(message, details, help) {
    return [message.summary, ...details, `Next: ${message.next}`, ...helpLines(message, help)].join('\n');
}
function helpLines({ link }, help) {
    return help === undefined ? [`Help: ${link}`] : [`Help: ${help}`, `More: ${link}`];
}


/***/ }),

/***/ 5742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ SHOWN_MAX),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Ro: () => (/* binding */ onOff),
/* harmony export */   Z7: () => (/* binding */ givenValue),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4429);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6067);


const text = _result_js__WEBPACK_IMPORTED_MODULE_0__.ok;
function named(values) {
    const names = Object.keys(values);
    const must = `must be one of ${names.join(', ')}`;
    return (given) => {
        const found = Object.entries(values).find(([name]) => name === given.toLowerCase());
        return found === undefined ? (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)({ must }) : (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(found[1]);
    };
}
function oneOf(values) {
    return named(Object.fromEntries(values.map((value) => [value, value])));
}
const flag = named({ true: true, false: false });
const onOff = named({ on: true, off: false, true: true, false: false });
function wholeNumber({ from, to, of }) {
    const must = `must be a whole number${of === undefined ? '' : ` of ${of}`} from ${from} to ${to}`;
    return (given) => {
        const value = /^\d{1,4}$/.test(given) ? Number(given) : Number.NaN;
        return value >= from && value <= to ? (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(value) : (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)({ must });
    };
}
const SHOWN_MAX = 40;
function givenValue(given, secrets = []) {
    return given.length > SHOWN_MAX
        ? 'its value is too long to show here.'
        : `it is "${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(given, secrets)}".`;
}


/***/ }),

/***/ 3669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OA: () => (/* binding */ isPlausibleTime),
/* harmony export */   Vc: () => (/* binding */ minute),
/* harmony export */   sO: () => (/* binding */ DAY_MS),
/* harmony export */   uR: () => (/* binding */ instant),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
const DAY_MS = 24 * 60 * 60 * 1_000;
const FIRST = 946_684_800_000;
const LAST = 4_102_444_800_000;
function isPlausibleTime(ms) {
    return ms > FIRST && ms < LAST;
}
const TIME_MAX = 253_402_300_799_999;
function instant(ms) {
    return new Date(Math.min(Math.max(Math.trunc(ms) || 0, 0), TIME_MAX)).toISOString();
}
function day(ms) {
    return instant(ms).slice(0, 10);
}
function minute(ms) {
    return `${instant(ms).slice(0, 16).replace('T', ' ')} UTC`;
}


/***/ }),

/***/ 6830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ firstStepAt),
/* harmony export */   j_: () => (/* binding */ readEvent),
/* harmony export */   rD: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


function readEvent(env) {
    const pullRequest = readPayload(env)?.pull_request;
    const head = pullRequest?.head?.repo?.full_name;
    const base = pullRequest?.base?.repo?.full_name;
    return {
        name: env['GITHUB_EVENT_NAME'] ?? '',
        fromFork: pullRequest?.head !== undefined && head !== base,
        fromDependabot: env['GITHUB_ACTOR'] === 'dependabot[bot]',
    };
}
function readPayload(env) {
    const path = env['GITHUB_EVENT_PATH'];
    if (path === undefined || path === '')
        return undefined;
    try {
        const payload = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
        return typeof payload === 'object' && payload !== null ? payload : undefined;
    }
    catch {
        return undefined;
    }
}
function firstStepAt(env) {
    const path = env['GITHUB_EVENT_PATH'];
    if (path === undefined || path === '')
        return undefined;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)).mtimeMs;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/core/secrets.js + 2 modules
var secrets = __webpack_require__(6009);
// EXTERNAL MODULE: ./build/github/event.js
var github_event = __webpack_require__(6830);
// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: ./build/github/github.js




const SUMMARY_NOT_WRITTEN = `The job summary was not written: the file that GITHUB_STEP_SUMMARY names is not there, or the disk is full. The outputs and the annotations of this step are complete.
Next: look for a step or a container setting that removes the files of the runner, and at the room on its disk.
Details: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary`;
function githubRunner() {
    for (const name of ['GITHUB_OUTPUT', 'GITHUB_ENV']) {
        if (!process.env[name]) {
            throw new Error(`${name} is not set: this action runs only on a GitHub Actions runner (2.327.1 or newer).`);
        }
    }
    return {
        env: process.env,
        event: (0,github_event/* readEvent */.j_)(process.env),
        payload: (0,github_event/* readPayload */.rD)(process.env),
        input: (name) => process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '',
        mask: (value) => {
            if ((0,secrets/* isMaskable */.h_)(value))
                issueCommand('add-mask', {}, value);
        },
        info: (message) => {
            process.stdout.write(`${asText(message)}${external_node_os_.EOL}`);
        },
        warning: (message, title) => annotate('warning', message, { title }),
        annotate: (level, message, title, place) => annotate(level, message, { title, ...place }),
        summary: async (markdown) => {
            if (!process.env['GITHUB_STEP_SUMMARY'])
                return;
            const { summary } = await __webpack_require__.e(/* import() */ 946).then(__webpack_require__.bind(__webpack_require__, 946));
            try {
                await summary.addRaw(markdown).write();
            }
            catch {
                annotate('warning', SUMMARY_NOT_WRITTEN, { title: 'Job summary' });
            }
        },
        fail: (message, title) => {
            process.exitCode = 1;
            annotate('error', message, { title });
        },
        setOutput: (name, value) => issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value)),
        exportVariable: (name, value) => {
            process.env[name] = value;
            issueFileCommand('ENV', prepareKeyValueMessage(name, value));
        },
    };
}
function annotate(level, message, properties) {
    issueCommand(level, toCommandProperties(properties), asText(message));
}
function asText(message) {
    return message
        .split(/\r\n|\r|\n/)
        .map((line) => line.replace(/^(\s*)::/, '$1: :').replaceAll('##[', '## ['))
        .join('\n');
}

;// CONCATENATED MODULE: ./build/github/process.js



const GRACE_MS = 500;
async function runAction(action) {
    try {
        await action(githubRunner());
    }
    catch (error) {
        const inputs = Object.entries(process.env).filter(([name]) => name.startsWith('INPUT_'));
        const secrets = inputs
            .flatMap(([, value]) => (value ?? '').split(/\s+/))
            .filter((value) => value.length >= 8);
        process.exitCode = 1;
        process.stdout.write(`::error title=Unexpected error::${describe(error, secrets)}\n`);
    }
    setTimeout(() => process.exit(), GRACE_MS).unref();
}
function describe(error, secrets) {
    const name = error instanceof Error ? error.name : typeof error;
    const message = error instanceof Error ? error.message : 'something that is not an error was thrown';
    const place = error instanceof Error ? (/ at (?:async )?([\w.<> ]+)/.exec(error.stack ?? '')?.[1] ?? '') : '';
    const text = `The action stopped on an unexpected error. ${name}: ${message}${place === '' ? '' : ` (in ${place})`}`;
    return (0,core_text/* sanitize */.aj)((0,redact/* redact */.E$)(text), secrets, 500).replaceAll('%', '%25');
}


/***/ }),

/***/ 9378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ CAUSES)
/* harmony export */ });
/* harmony import */ var _adobe_dates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1761);
/* harmony import */ var _adobe_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(713);


const PROXY = 'https://docs.github.com/en/actions/how-tos/manage-runners/self-hosted-runners/use-proxy-servers';
const EXTRA_CA = 'https://nodejs.org/api/cli.html#node_extra_ca_certsfile';
const CAUSES = {
    'unknown-client-id': {
        summary: 'Adobe IMS does not know this client id.',
        meaning: 'The client id is mistyped or deleted, or it belongs to the other environment.',
        next: 'Copy the client id again from the Developer Console (project > OAuth Server-to-Server), check that `environment` is the one it was made in, and that client id and client secret are not swapped.',
        link: _adobe_links_js__WEBPACK_IMPORTED_MODULE_0__/* .IMPLEMENTATION_GUIDE */ .G4,
    },
    'wrong-client-secret': {
        summary: 'Adobe IMS refused the client secret.',
        meaning: 'The secret was deleted in a rotation, was cut off while copying, or belongs to another credential.',
        next: 'Open the Developer Console (project > OAuth Server-to-Server > Retrieve client secret), copy a current secret and update the GitHub secret.',
        link: _adobe_links_js__WEBPACK_IMPORTED_MODULE_0__/* .IMPLEMENTATION_GUIDE */ .G4,
    },
    'invalid-client': {
        summary: 'Adobe IMS refused the client id or the client secret, without saying which.',
        meaning: 'invalid_client without a description that names one of the two.',
        next: 'Copy both again from the Developer Console (project > OAuth Server-to-Server), and check that `environment` is the one they were made in.',
        link: _adobe_links_js__WEBPACK_IMPORTED_MODULE_0__/* .IMPLEMENTATION_GUIDE */ .G4,
    },
    'not-server-to-server': {
        summary: 'This credential is not an OAuth Server-to-Server credential.',
        meaning: `The client may not use client_credentials: it is still a Service Account (JWT) credential, which ${_adobe_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .STOPPED */ .yd}, or a web app credential.`,
        next: 'Add an OAuth Server-to-Server credential to the project in the Developer Console; a migrated one keeps its client id.',
        link: _adobe_links_js__WEBPACK_IMPORTED_MODULE_0__/* .MIGRATION_GUIDE */ .sl,
    },
    'scope-not-granted': {
        summary: 'Adobe IMS did not grant a requested scope.',
        meaning: 'The API that the scope belongs to is not in the project, or the scope is mistyped.',
        next: 'Copy the scopes from the Developer Console (project > OAuth Server-to-Server > View scopes), or add the missing API to the project.',
        link: _adobe_links_js__WEBPACK_IMPORTED_MODULE_0__/* .IMPLEMENTATION_GUIDE */ .G4,
    },
    'invalid-request': {
        summary: 'Adobe IMS could not read the token request.',
        meaning: 'Something between this runner and IMS changed the request, or `ims-url` is not an IMS host.',
        next: 'Check `ims-url` and any proxy that rewrites requests; if neither is in use, report this with the x-debug-id.',
        link: _adobe_links_js__WEBPACK_IMPORTED_MODULE_0__/* .IMS_REFERENCE */ .kg,
    },
    refused: {
        summary: 'Adobe IMS refused the request for a reason that this action does not know.',
        meaning: 'An error code that is not documented for this request.',
        next: "Read the evidence above; Adobe's support can look up the x-debug-id.",
        link: _adobe_links_js__WEBPACK_IMPORTED_MODULE_0__/* .IMS_REFERENCE */ .kg,
    },
    throttled: {
        summary: 'Adobe IMS throttles this client: it asked for too many tokens.',
        meaning: 'HTTP 429, still so after the retries. A token is valid for about 24 hours and can be used many times.',
        next: 'Get one token a job and hand it to the steps (`env-var` does that), run fewer jobs at once, and run this job again later.',
        link: _adobe_links_js__WEBPACK_IMPORTED_MODULE_0__/* .IMS_REFERENCE */ .kg,
    },
    'ims-unavailable': {
        summary: 'Adobe IMS is unavailable.',
        meaning: 'HTTP 408 or 5xx, still so after the retries.',
        next: 'See whether Adobe reports an incident, and run this job again.',
        link: _adobe_links_js__WEBPACK_IMPORTED_MODULE_0__/* .ADOBE_STATUS */ .Du,
    },
    timeout: {
        summary: 'Adobe IMS did not answer in time.',
        meaning: 'No complete answer within `timeout` seconds, in any attempt.',
        next: 'Check that the runner may reach the host (firewall, proxy); on a slow network raise `timeout`.',
        link: PROXY,
    },
    dns: {
        summary: 'The host name could not be resolved.',
        meaning: 'DNS has no address for the host, or the runner has no DNS for outside names.',
        next: 'Check `ims-url` for a typing error; on a self-hosted runner check its DNS, or set HTTPS_PROXY.',
        link: PROXY,
    },
    'connection-refused': {
        summary: 'The connection was refused.',
        meaning: 'The host answered that nothing listens there, or a firewall rejected the connection.',
        next: 'Check `ims-url` and its port; on a self-hosted runner check the firewall, or set HTTPS_PROXY.',
        link: PROXY,
    },
    'connection-lost': {
        summary: 'The connection broke before the answer was complete.',
        meaning: 'The network, a firewall or the host closed it, in every attempt.',
        next: 'Run this job again; if it stays, check the firewall or proxy on the way.',
        link: PROXY,
    },
    tls: {
        summary: 'The TLS certificate of the host is not trusted.',
        meaning: 'A proxy that inspects TLS signs with a private CA, the certificate is expired, or it is for another host.',
        next: "If your network inspects TLS, set NODE_EXTRA_CA_CERTS (in the job's `env` or on the runner) to a PEM file with its CA; never switch verification off.",
        link: EXTRA_CA,
    },
    'tls-protocol': {
        summary: 'The other side does not speak TLS.',
        meaning: 'The handshake failed before any certificate: a plain http port, or an https:// proxy that speaks http.',
        next: 'Check scheme and port of `ims-url`; write HTTPS_PROXY with http:// unless the proxy itself speaks TLS.',
        link: PROXY,
    },
    proxy: {
        summary: 'The proxy did not let the request through.',
        meaning: 'The proxy wants other credentials, forbids the host, or cannot be reached.',
        next: 'Check HTTPS_PROXY (with its user and password, if it wants any) and that the proxy allows the host; NO_PROXY names hosts that need none.',
        link: PROXY,
    },
    'proxy-variable': {
        summary: 'A proxy variable of this runner has a value that cannot be used.',
        meaning: 'The variable that names the proxy for https, HTTPS_PROXY or ALL_PROXY in either case, is not the address of an http or https proxy.',
        next: 'Correct the variable that the evidence names, in `env` or on the runner; NO_PROXY names hosts that need no proxy.',
        link: PROXY,
    },
    'not-ims': {
        summary: 'The answer did not come from Adobe IMS.',
        meaning: 'A web page, a redirect, an empty answer or other text: a login page of a network, or a wrong `ims-url`.',
        next: 'Check `ims-url`, and whether a proxy or a sign-in page answers in place of the host.',
        link: _adobe_links_js__WEBPACK_IMPORTED_MODULE_0__/* .IMS_REFERENCE */ .kg,
    },
    'unusable-token': {
        summary: 'The answer of Adobe IMS holds no usable access token.',
        meaning: 'HTTP 200 without an access_token, with a token type other than bearer, or with a lifetime that cannot be true.',
        next: 'Check that `ims-url` is an IMS host; if it is, run this job again and report it with the x-debug-id.',
        link: _adobe_links_js__WEBPACK_IMPORTED_MODULE_0__/* .IMS_REFERENCE */ .kg,
    },
};


/***/ }),

/***/ 3281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ secretLeaves),
/* harmony export */   cr: () => (/* binding */ secretsByShape),
/* harmony export */   hK: () => (/* binding */ holdsSecret),
/* harmony export */   xy: () => (/* binding */ credentialShape)
/* harmony export */ });
/* harmony import */ var _adobe_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92);
/* harmony import */ var _core_invisible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4477);
/* harmony import */ var _core_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6009);



const PEM_IN_BASE64 = 'LS0tLS1CRUdJTi';
const JWT_MARKERS = /PUBLIC_KEYS_WITH_EXPIRY|PRIVATE_KEY|private_key|privateKey|meta_scopes|metascopes/;
const OAUTH_MARKERS = /CLIENT_SECRETS?|client_secrets?|clientSecret/;
function credentialShape(value) {
    if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(value) && !value.startsWith('{'))
        return 'private-key';
    if (value.startsWith(PEM_IN_BASE64))
        return 'private-key';
    if (/^-----BEGIN CERTIFICATE-----/.test(value))
        return 'certificate';
    if (value.startsWith('{')) {
        if (JWT_MARKERS.test(value))
            return 'jwt-credential-json';
        return OAUTH_MARKERS.test(value) ? 'oauth-credential-json' : 'json';
    }
    if ((0,_adobe_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccessToken */ .eo)(value))
        return 'access-token';
    if ((0,_adobe_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .isClientSecret */ .KD)(value))
        return 'client-secret';
    if ((0,_adobe_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .isClientId */ .XC)(value))
        return 'client-id';
    if ((0,_adobe_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .isOrganizationId */ .nK)(value))
        return 'organization-id';
    if ((0,_adobe_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .isTechnicalAccount */ .Vj)(value))
        return 'technical-account';
    return undefined;
}
const KEY = new RegExp(`-----BEGIN|^${PEM_IN_BASE64}`);
const SECRET_OR_TOKEN = /p8e-[\w-]+|eyJ[\w-]{5,}(?:\.[\w-]+){1,2}/g;
const SECRET_KEY = /secret|key|pass|token|credential/i;
const IDENTIFIERS = new Set([
    'client-id',
    'organization-id',
    'technical-account',
]);
function secretLeaves(text) {
    const strings = jsonStrings(text)
        .filter(({ key, value }) => (SECRET_KEY.test(key) || value.length >= 8) && !IDENTIFIERS.has(credentialShape(value)))
        .map(({ value }) => value);
    const keys = KEY.test(text) ? [text] : [];
    const lines = [...strings, ...keys].flatMap((value) => KEY.test(value) ? pemLines(value) : value.split(/\r\n|\r|\n/));
    return [...new Set([...secretsByShape(text), ...lines.map((line) => line.trim())])].filter(_core_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .isMaskable */ .h_);
}
function secretsByShape(text) {
    return [...new Set([...text.matchAll(SECRET_OR_TOKEN)].map(([secret]) => secret))];
}
function holdsSecret(text, secrets) {
    const shown = (0,_core_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .asShown */ ._r)(text);
    return (secretsByShape(shown).length > 0 ||
        secrets.map(_core_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .asShown */ ._r).some((secret) => secret.length >= _core_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .SECRET_MIN */ .uX && shown.includes(secret)));
}
function pemLines(text) {
    return text
        .replace(/-----(BEGIN|END)[^-]*-----/g, ' ')
        .split(/\\r|\\n|\s+/)
        .filter((line) => /^[A-Za-z0-9+/=]{8,}$/.test(line));
}
function jsonStrings(text) {
    const found = [];
    let key = '';
    for (const match of text.matchAll(/"((?:[^"\\]|\\.?)*)(?:"(\s*:)?|$)/gs)) {
        const value = unescaped(match[1] ?? '');
        if (match[2] !== undefined)
            key = value;
        else
            found.push({ key, value });
    }
    return found;
}
function unescaped(text) {
    return text.replace(/\\(u[0-9a-fA-F]{4}|.?)/gs, (_whole, code) => {
        if (code.length === 5)
            return String.fromCharCode(Number.parseInt(code.slice(1), 16));
        return { n: '\n', r: '\r', t: '\t', b: ' ', f: ' ' }[code] ?? code;
    });
}


/***/ }),

/***/ 9411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jz: () => (/* binding */ IMS_URL_PROBLEMS),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   l0: () => (/* binding */ adobeEndpoint),
/* harmony export */   oJ: () => (/* binding */ isAdobe),
/* harmony export */   vw: () => (/* binding */ customEndpoint)
/* harmony export */ });
/* unused harmony export IMS_HOSTS */
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4429);

const IMS_HOSTS = {
    production: 'ims-na1.adobelogin.com',
    stage: 'ims-na1-stg1.adobelogin.com',
};
const IMS_URL_PROBLEMS = {
    'not-a-url': 'It is not an absolute address.',
    'not-https': 'It is not https (http is allowed to localhost only).',
    'has-credentials': 'It holds a user name or a password.',
    'has-path': 'It has a path, a query or a fragment; only the origin is wanted.',
};
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
function isLoopback(url) {
    return LOOPBACK.test(url.hostname);
}
function adobeEndpoint(environment) {
    const host = IMS_HOSTS[environment];
    return { environment, origin: `https://${host}`, host };
}
function isAdobe(endpoint) {
    return endpoint.host === IMS_HOSTS[endpoint.environment];
}
function customEndpoint(value, environment) {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url === undefined || url.hostname === '')
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)('not-a-url');
    if (url.username !== '' || url.password !== '')
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)('has-credentials');
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url))) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)('not-https');
    }
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '' || /[?#]/.test(value)) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)('has-path');
    }
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ environment, origin: url.origin, host: url.host });
}


/***/ }),

/***/ 386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   RQ: () => (/* binding */ describeEvidence),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   xf: () => (/* binding */ describeBriefly)
/* harmony export */ });
/* harmony import */ var _core_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5285);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6067);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9378);



function describeFailure(failure, context) {
    const evidence = describeEvidence(failure.evidence, context.secrets);
    return (0,_core_message_js__WEBPACK_IMPORTED_MODULE_0__/* .composeMessage */ .S)(_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h[failure.cause], [
        `Credential: ${context.subject}`,
        ...(evidence === '' ? [] : [`Evidence: ${evidence}`]),
        ...(failure.attempts > 1 ? [`Attempts: ${failure.attempts}`] : []),
    ]);
}
function describeBriefly(cause, evidence, secrets) {
    const given = describeEvidence(evidence, secrets);
    return given === '' ? _causes_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h[cause].summary : `${_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h[cause].summary} (${given})`;
}
function describeEvidence(evidence, secrets) {
    const { status, detail, retryAfterMs } = evidence;
    const quoted = (name, text) => {
        const shown = text === undefined ? '' : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(text, secrets);
        return shown === '' ? [] : [`${name} "${shown.replaceAll('"', "'")}"`];
    };
    return [
        ...(status === undefined ? [] : [`HTTP ${status}`]),
        ...quoted('error', evidence.error),
        ...quoted('description', evidence.errorDescription),
        ...quoted('x-debug-id', evidence.debugId),
        ...quoted('x-request-id', evidence.requestId),
        ...(detail === undefined ? [] : [detail]),
        ...quoted('content type', evidence.contentType),
        ...quoted('redirect to', evidence.location),
        ...(retryAfterMs === undefined ? [] : [`asked to wait ${seconds(retryAfterMs)}`]),
        ...quoted('code', evidence.code),
        ...quoted('through the proxy', evidence.proxy),
    ].join(', ');
}
function seconds(ms) {
    const value = ms / 1_000;
    return `${value < 10 ? Number(value.toFixed(1)) : Math.round(value)} s`;
}


/***/ }),

/***/ 2961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ send)
});

// UNUSED EXPORTS: BODY_MAX_BYTES

// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ./build/ims/http/transport.js
var transport = __webpack_require__(6776);
;// CONCATENATED MODULE: ./build/ims/http/direct.js



const TLS = { ...transport/* VERIFIED */.z, ALPNProtocols: ['http/1.1'] };
function directTransport() {
    let sent;
    let connected = false;
    return {
        request: ({ url, method, headers, body }) => new Promise((resolve, reject) => {
            sent =
                url.protocol === 'http:'
                    ? (0,external_node_http_.request)(url, { method, agent: false })
                    : (0,external_node_https_.request)(url, { method, agent: new external_node_https_.Agent(TLS) });
            for (const [name, value] of Object.entries(headers))
                sent.setHeader(name, value);
            const ready = url.protocol === 'http:' ? 'connect' : 'secureConnect';
            sent.once('socket', (socket) => {
                socket.once(ready, () => {
                    connected = true;
                });
            });
            sent.once('response', (response) => {
                response.on('error', () => undefined);
                resolve({ status: response.statusCode ?? 0, headers: response.headersDistinct, body: response });
            });
            sent.on('error', reject);
            sent.once('close', () => reject(new Error('The connection was closed before an answer.')));
            sent.end(body);
        }),
        mayHaveSent: () => connected,
        close: async () => {
            sent?.destroy();
        },
    };
}

// EXTERNAL MODULE: ./build/ims/http/network-failure.js
var network_failure = __webpack_require__(8416);
// EXTERNAL MODULE: ./build/ims/http/proxy.js + 1 modules
var http_proxy = __webpack_require__(5813);
;// CONCATENATED MODULE: ./build/ims/http/client.js




const BODY_MAX_BYTES = 64 * 1024;
const send = async (input) => {
    const proxy = (0,http_proxy/* proxyOf */.O)(new URL(input.url), input.env);
    if (!proxy.ok)
        return (0,result/* failed */.g)({
            cause: 'proxy-variable',
            evidence: { detail: proxy.problem },
            retryable: false,
            unsent: true,
        });
    const deadline = AbortSignal.timeout(input.timeoutMs);
    let transport;
    try {
        transport = await client_open(proxy.value, input.timeoutMs);
        return (0,result.ok)(await before(deadline, once(input, transport, deadline)));
    }
    catch (error) {
        const failure = (0,network_failure/* networkFailure */.rd)(error, proxy.value?.shown);
        return (0,result/* failed */.g)(transport?.mayHaveSent() === true ? failure : { ...failure, unsent: true });
    }
    finally {
        await transport?.close();
    }
};
async function client_open(proxy, timeoutMs) {
    if (proxy === undefined)
        return directTransport();
    const { proxiedTransport } = await Promise.all(/* import() */[__webpack_require__.e(541), __webpack_require__.e(160)]).then(__webpack_require__.bind(__webpack_require__, 160));
    return proxiedTransport(proxy.url, timeoutMs);
}
async function once(input, transport, deadline) {
    const response = await transport.request({
        url: new URL(input.url),
        method: input.method ?? (input.form === undefined ? 'GET' : 'POST'),
        headers: {
            ...input.headers,
            ...(input.form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
            accept: 'application/json',
            'accept-encoding': 'identity',
            'user-agent': 'ims-auth',
        },
        ...(input.form === undefined ? {} : { body: new URLSearchParams(input.form).toString() }),
        deadline,
    });
    const headers = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(', ')]));
    const { status } = response;
    if (input.statusOnly === true && status >= 200 && status < 300) {
        response.body.on('error', () => undefined).destroy();
        return { status, headers, body: '' };
    }
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body) {
        size += chunk.length;
        chunks.push(chunk);
        if (size <= BODY_MAX_BYTES)
            continue;
        if (input.statusOnly !== true)
            throw new network_failure/* ResponseTooLarge */.l1(BODY_MAX_BYTES);
        break;
    }
    const body = Buffer.concat(chunks).subarray(0, BODY_MAX_BYTES);
    const text = await decode(body, headers['content-encoding'] ?? '', input.statusOnly === true);
    return { status, headers, body: text.toString('utf8') };
}
async function decode(body, encodings, optional) {
    if (encodings === '')
        return body;
    const { decoded } = await __webpack_require__.e(/* import() */ 20).then(__webpack_require__.bind(__webpack_require__, 1020));
    try {
        return decoded(body, encodings, BODY_MAX_BYTES);
    }
    catch (error) {
        if (optional)
            return Buffer.alloc(0);
        throw error;
    }
}
function before(deadline, work) {
    const expired = new Promise((_resolve, reject) => {
        deadline.addEventListener('abort', () => reject(deadline.reason), { once: true });
    });
    work.catch(() => undefined);
    return Promise.race([work, expired]);
}


/***/ }),

/***/ 3925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ bearer),
/* harmony export */   E: () => (/* binding */ request)
/* harmony export */ });
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9475);

function request({ path, ...rest }, { endpoint, env, policy, clock, send, onRetry }, startedAt) {
    const url = `${endpoint.origin}${path}`;
    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .withRetries */ .LH)((timeoutMs) => send({ url, ...rest, timeoutMs, env }), policy, clock, startedAt, onRetry);
}
function bearer(token) {
    return { authorization: `Bearer ${token}` };
}


/***/ }),

/***/ 8416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y4: () => (/* binding */ isCertificateError),
/* harmony export */   l1: () => (/* binding */ ResponseTooLarge),
/* harmony export */   pz: () => (/* binding */ UnreadableEncoding),
/* harmony export */   rd: () => (/* binding */ networkFailure)
/* harmony export */ });
class ResponseTooLarge extends Error {
    limitBytes;
    constructor(limitBytes) {
        super('response too large');
        this.limitBytes = limitBytes;
    }
}
class UnreadableEncoding extends Error {
    detail;
    constructor(detail) {
        super('unreadable encoding');
        this.detail = detail;
    }
}
const TIMEOUTS = new Set([
    'ETIMEDOUT',
    'UND_ERR_CONNECT_TIMEOUT',
    'UND_ERR_HEADERS_TIMEOUT',
    'UND_ERR_BODY_TIMEOUT',
]);
const DNS = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'EAI_NONAME', 'EAI_FAIL']);
const REFUSED = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EACCES', 'EPERM', 'EADDRNOTAVAIL']);
const CERTIFICATE = /^(ERR_TLS_CERT|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|UND_ERR_PRX_TLS)/;
const HANDSHAKE = /^(ERR_SSL_|ERR_TLS_|EPROTO)/;
const TUNNEL_STATUS = /^Proxy response \((\d{3})\)/;
function isCertificateError(code) {
    return CERTIFICATE.test(code);
}
function networkFailure(error, proxy) {
    const code = errorCode(error);
    const name = error instanceof Error ? error.name : '';
    const because = (cause, retryable, more = {}) => ({
        cause,
        retryable,
        evidence: { code, proxy, ...more },
    });
    if (error instanceof ResponseTooLarge) {
        return because('not-ims', false, { detail: `an answer of more than ${error.limitBytes / 1_024} KiB` });
    }
    if (error instanceof UnreadableEncoding)
        return because('not-ims', false, { detail: error.detail });
    if (name === 'TimeoutError' || (code !== undefined && TIMEOUTS.has(code)))
        return because('timeout', true);
    const tunnel = error instanceof Error ? TUNNEL_STATUS.exec(error.message) : null;
    if (tunnel?.[1] !== undefined) {
        const status = Number(tunnel[1]);
        return because('proxy', status >= 500, { status, code: undefined });
    }
    if (code !== undefined && isCertificateError(code))
        return because('tls', false);
    if (code !== undefined && HANDSHAKE.test(code))
        return because('tls-protocol', false);
    if (code !== undefined && DNS.has(code))
        return because(proxy === undefined ? 'dns' : 'proxy', true);
    if (code !== undefined && REFUSED.has(code)) {
        return because(proxy === undefined ? 'connection-refused' : 'proxy', true);
    }
    if (code === 'UND_ERR_PRX_CONN')
        return because('proxy', true);
    if (name === 'HTTPParserError' || code?.startsWith('HPE_') || code === 'UND_ERR_HEADERS_OVERFLOW') {
        return because('not-ims', false, { detail: 'an answer that is not HTTP' });
    }
    return because('connection-lost', true);
}
function errorCode(error) {
    if (!(error instanceof Error))
        return undefined;
    const code = error.code;
    const own = typeof code === 'string' ? code : undefined;
    if (own !== undefined && own !== 'UND_ERR_SOCKET')
        return own;
    const parts = error instanceof AggregateError ? error.errors : [error.cause];
    return parts.map(errorCode).find((code) => code !== undefined) ?? own;
}


/***/ }),

/***/ 5813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ proxyOf)
});

// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/ims/endpoint.js
var endpoint = __webpack_require__(9411);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/ims/http/no-proxy.js

const DEFAULT_PORT = { 'http:': '80', 'https:': '443' };
function isNoProxyHost(url, noProxy) {
    const host = plain(url.hostname);
    const port = url.port || DEFAULT_PORT[url.protocol];
    return noProxy.split(/[\s,]+/).some((text) => {
        const entry = readEntry(text);
        if (entry === undefined || (entry.port !== undefined && entry.port !== port))
            return false;
        if (entry.host === '*')
            return true;
        return (0,external_node_net_.isIP)(host) === 0 ? isInDomain(host, entry.host) : isInBlock(host, entry.host);
    });
}
function readEntry(text) {
    const [, bracketed, rest = ''] = /^\[([^\]]*)\](.*)$/.exec(text) ?? [];
    if (bracketed !== undefined) {
        const prefix = rest.startsWith('/') ? rest : '';
        return { host: `${plain(bracketed)}${prefix}`, port: portOf(rest) };
    }
    const parts = text.split(':');
    const [host = '', port] = parts.length === 2 ? parts : [text];
    return host === ''
        ? undefined
        : { host: plain(host), port: port === undefined ? undefined : portOf(`:${port}`) };
}
function portOf(text) {
    const digits = /^:(\d{1,5})$/.exec(text)?.[1];
    return digits === undefined ? undefined : String(Number(digits));
}
function plain(host) {
    return host
        .replace(/^\[|\]$/g, '')
        .replace(/\.$/, '')
        .toLowerCase();
}
function isInDomain(host, entry) {
    const subdomains = entry.startsWith('*.');
    const domain = entry.replace(/^\*?\./, '');
    return domain !== '' && ((!subdomains && host === domain) || host.endsWith(`.${domain}`));
}
function isInBlock(host, entry) {
    const [address = '', bits] = entry.split('/');
    const family = (0,external_node_net_.isIP)(address);
    if (family === 0 || family !== (0,external_node_net_.isIP)(host))
        return false;
    const most = family === 4 ? 32 : 128;
    const prefix = bits === undefined ? most : /^\d{1,3}$/.test(bits) ? Number(bits) : Number.NaN;
    if (!(prefix <= most))
        return false;
    const type = family === 4 ? 'ipv4' : 'ipv6';
    const block = new external_node_net_.BlockList();
    block.addSubnet(address, prefix, type);
    return block.check(host, type);
}

;// CONCATENATED MODULE: ./build/ims/http/proxy.js



const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'];
function proxyOf(url, env) {
    if ((0,endpoint/* isLoopback */.U9)(url))
        return (0,result.ok)(undefined);
    const name = VARIABLES.find((variable) => filled(env[variable]) !== '');
    if (name === undefined)
        return (0,result.ok)(undefined);
    if (isNoProxyHost(url, filled(env['no_proxy']) || filled(env['NO_PROXY'])))
        return (0,result.ok)(undefined);
    const proxy = readProxy(filled(env[name]));
    return proxy.ok ? proxy : (0,result/* failed */.g)(`the variable ${name} ${proxy.problem}`);
}
function filled(value) {
    return (value ?? '').trim();
}
function readProxy(value) {
    if (/["'`]/.test(value[0] ?? ''))
        return (0,result/* failed */.g)('has quotes around its value: write it without them');
    if (value.includes('\\')) {
        return (0,result/* failed */.g)('contains a backslash: write DOMAIN%5Cuser for the user of a Windows domain');
    }
    if (/[\s\p{Cc}\p{Cf}]/u.test(value))
        return (0,result/* failed */.g)(`contains white space or an invisible character: ${FORM}`);
    const [, scheme = 'http', rest = ''] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(.*)$/i.exec(value) ?? [];
    if (/^socks/i.test(scheme)) {
        return (0,result/* failed */.g)('names a SOCKS proxy, and only http and https proxies are supported');
    }
    if (!/^https?$/i.test(scheme))
        return (0,result/* failed */.g)(`is not the address of an http or https proxy: ${FORM}`);
    if (/^[0-9a-f]*:[0-9a-f]*:[0-9a-f:.]*$/i.test(rest.replace(/^[^@]*@/, ''))) {
        return (0,result/* failed */.g)('contains an IPv6 address without brackets: write http://[2001:db8::1]:3128');
    }
    const text = `${scheme}://${rest}`;
    const url = /^[/?#]/.test(rest) || !URL.canParse(text) ? undefined : new URL(text);
    if (url === undefined || url.hostname === '' || url.port === '0') {
        return (0,result/* failed */.g)(`is not the address of an http or https proxy: ${FORM}${ESCAPES}`);
    }
    if (!isDecodable(url))
        return (0,result/* failed */.g)('contains a percent sign that encodes nothing: write %25 for it');
    if (url.pathname !== '/' || /[?#]/.test(rest)) {
        return (0,result/* failed */.g)(`contains a path, a query or a fragment: ${FORM}${ESCAPES}`);
    }
    return (0,result.ok)({ url, shown: url.host });
}
const FORM = 'write http://proxy.example:3128 or http://user:password@proxy.example:3128';
const ESCAPES = ', and encode : / ? # @ % in user and password (%3A %2F %3F %23 %40 %25)';
function isDecodable(url) {
    try {
        decodeURIComponent(url.username);
        decodeURIComponent(url.password);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 9475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ withRetries),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   jo: () => (/* binding */ backoffMs),
/* harmony export */   yv: () => (/* binding */ overallMs)
/* harmony export */ });
/* unused harmony export WAIT_MAX_MS */
const WAIT_MAX_MS = 20_000;
const FIRST_WAIT_MS = 1_000;
const ALLOWANCE_MS = 5_000;
function overallMs(policy) {
    return (policy.timeoutMs + ALLOWANCE_MS) * (policy.retries + 1);
}
function retryAfterMs(value, now) {
    const text = value?.trim() ?? '';
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1_000;
    if (!/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text))
        return undefined;
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
function isTransient(status) {
    return status === 408 || status === 429 || status >= 500;
}
function backoffMs(retry, random, maxMs = Number.POSITIVE_INFINITY) {
    return Math.min(maxMs, FIRST_WAIT_MS * 2 ** retry) * (0.5 + random / 2);
}
async function withRetries(send, policy, clock, startedAt, onRetry) {
    const deadline = startedAt + overallMs(policy);
    for (let attempt = 1;; attempt++) {
        const result = await send(Math.max(1, Math.min(policy.timeoutMs, deadline - clock.now())));
        const reason = transientReason(result, clock.now());
        const left = policy.retries + 1 - attempt;
        if (reason === undefined || left === 0)
            return { result, attempts: attempt };
        const backoff = backoffMs(attempt - 1, clock.random());
        const waitMs = Math.min(WAIT_MAX_MS, Math.max(backoff, reason.evidence.retryAfterMs ?? 0));
        if (clock.now() + waitMs >= deadline)
            return { result, attempts: attempt };
        onRetry({ ...reason, waitMs, left });
        await clock.sleep(waitMs);
    }
}
function transientReason(result, now) {
    if (!result.ok) {
        const { retryable, cause, evidence } = result.problem;
        return retryable ? { cause, evidence } : undefined;
    }
    const { status, headers } = result.value;
    if (!isTransient(status))
        return undefined;
    return {
        cause: status === 429 ? 'throttled' : 'ims-unavailable',
        evidence: { status, retryAfterMs: retryAfterMs(headers['retry-after'], now) },
    };
}


/***/ }),

/***/ 6776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ VERIFIED)
/* harmony export */ });
const VERIFIED = { rejectUnauthorized: true };


/***/ }),

/***/ 4832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ organizationId),
/* harmony export */   TG: () => (/* binding */ origin),
/* harmony export */   cv: () => (/* binding */ retryCount),
/* harmony export */   hU: () => (/* binding */ endpointAt),
/* harmony export */   rv: () => (/* binding */ timeoutSeconds),
/* harmony export */   x2: () => (/* binding */ imsEnvironment)
/* harmony export */ });
/* harmony import */ var _core_parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5742);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4429);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9411);



const imsEnvironment = (0,_core_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['production', 'stage']);
const timeoutSeconds = (0,_core_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)({ from: 1, to: 120, of: 'seconds' });
const retryCount = (0,_core_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)({ from: 0, to: 10 });
const organizationId = (text) => /^[0-9A-Za-z]+@AdobeOrg$/.test(text)
    ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(text)
    : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)({ must: 'must be an IMS organization id such as 0123456789ABCDEF01234567@AdobeOrg' });
const origin = (text) => {
    const read = endpointAt(text, 'production');
    return read.ok ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(text) : read;
};
function endpointAt(address, environment) {
    const read = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .customEndpoint */ .vw)(address, environment);
    if (read.ok)
        return read;
    const reason = _endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .IMS_URL_PROBLEMS */ .Jz[read.problem].replace(/\.$/, '');
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)({ must: `must be an https origin such as https://ims.example.com. ${reason}`, hide: true });
}


/***/ }),

/***/ 2502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qe: () => (/* binding */ LONGEST_LIFETIME_MS),
/* harmony export */   Yq: () => (/* binding */ decodeClaims),
/* harmony export */   gd: () => (/* binding */ wholeNumberOf)
/* harmony export */ });
/* harmony import */ var _adobe_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8314);
/* harmony import */ var _core_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3669);
/* harmony import */ var _scopes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1613);




const LONGEST_LIFETIME_MS = 31 * _core_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO;
const TECHNICAL_ACCOUNT_MAX = 100 + '@techacct.adobe.com'.length;
const TEXT_MAX = 8_192;
function decodeClaims(token) {
    const payload = decodePayload(token.split('.')[1]);
    if (payload === undefined)
        return undefined;
    const text = (name) => {
        const value = payload[name];
        return typeof value === 'string' && value !== '' && value.length <= TEXT_MAX ? value : undefined;
    };
    const user = text('user_id');
    const isAccount = user !== undefined && user.length <= TECHNICAL_ACCOUNT_MAX && (0,_adobe_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .isTechnicalAccount */ .Vj)(user);
    return {
        clientId: text('client_id'),
        issuer: text('as'),
        organization: text('org'),
        technicalAccount: isAccount ? user : undefined,
        type: text('type'),
        scopes: text('scope')
            ?.split(/[\s,]+/)
            .filter(_scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .isScope */ .T2),
        lifetimeMs: lifetimeOf(payload),
        expiresAt: endOf(payload),
    };
}
function endOf(payload) {
    const createdAt = wholeNumberOf(payload['created_at']);
    const lifetime = lifetimeOf(payload);
    if (!createdAt || lifetime === undefined)
        return undefined;
    const end = createdAt + lifetime;
    return (0,_core_time_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlausibleTime */ .OA)(end) ? end : undefined;
}
function lifetimeOf(payload) {
    const lifetime = wholeNumberOf(payload['expires_in']);
    return lifetime && lifetime <= LONGEST_LIFETIME_MS ? lifetime : undefined;
}
function wholeNumberOf(value) {
    if (typeof value === 'string')
        return /^\d{1,16}$/.test(value) ? Number(value) : undefined;
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
function decodePayload(segment) {
    if (!segment || !/^[\w-]+=*$/.test(segment))
        return undefined;
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonFields */ .yX)(Buffer.from(segment, 'base64url').toString('utf8'));
}


/***/ }),

/***/ 8147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zc: () => (/* binding */ isBearerToken),
/* harmony export */   jz: () => (/* binding */ readTokenResponse),
/* harmony export */   ni: () => (/* binding */ readRefusal)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4429);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6067);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9475);
/* harmony import */ var _access_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2502);
/* harmony import */ var _scopes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1613);






const SCOPES_MAX = 200;
const SCOPE_LENGTH_MAX = 128;
const TOKEN = /^[A-Za-z0-9\-._~+/]+=*$/;
function isBearerToken(text) {
    return TOKEN.test(text);
}
function readTokenResponse(response, requested, now, secrets = []) {
    if (response.status !== 200)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)(readRefusal(response, now));
    const evidence = baseEvidence(response);
    const fields = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonFields */ .yX)(response.body);
    if (fields === undefined)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)({ cause: 'not-ims', evidence: notJson(response, evidence) });
    const unusable = (detail) => (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)({ cause: 'unusable-token', evidence: { ...evidence, detail } });
    const token = fields['access_token'];
    if (token === undefined && typeof fields['error'] === 'string')
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)(readRefusal(response, now));
    if (typeof token !== 'string' || token === '')
        return unusable('no access_token in the answer');
    if (!isBearerToken(token))
        return unusable('an access_token with characters that no bearer token has');
    const type = fields['token_type'] ?? 'bearer';
    if (typeof type !== 'string' || type.toLowerCase() !== 'bearer')
        return unusable('a token_type other than bearer');
    const claims = (0,_access_token_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeClaims */ .Yq)(token);
    const stated = fields['expires_in'] === undefined ? undefined : readLifetime(fields['expires_in'], claims);
    if (stated === null)
        return unusable('an expires_in that is not a number of seconds up to 31 days');
    const claimed = claims?.expiresAt !== undefined && claims.expiresAt > now ? claims.expiresAt : undefined;
    const lifetime = stated === 'as-claimed' ? claimedLifetime(claims, claimed) : stated;
    const expiresAt = claimed ?? (lifetime === undefined ? undefined : now + lifetime * 1_000);
    if (expiresAt === undefined)
        return unusable('neither expires_in nor a lifetime that is not over in the token');
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
        token,
        tokenType: 'bearer',
        expiresIn: lifetime ?? Math.floor((expiresAt - now) / 1_000),
        expiresAt,
        scopes: grantedScopes(claims?.scopes ?? fields['scope'], requested, { token, secrets }) ?? [...requested],
    });
}
function grantedScopes(stated, requested, { token, secrets }) {
    const scopes = typeof stated === 'string' ? stated.split(/[\s,]+/) : stated;
    if (!Array.isArray(scopes))
        return undefined;
    const usable = scopes
        .filter((scope) => typeof scope === 'string' && (0,_scopes_js__WEBPACK_IMPORTED_MODULE_3__/* .isScope */ .T2)(scope))
        .slice(0, SCOPES_MAX)
        .filter((scope) => scope.length <= SCOPE_LENGTH_MAX);
    const others = usable.filter((scope) => !requested.includes(scope));
    const repeated = others.length === 0 ? [] : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .secretsIn */ .VY)(others, [token, ...secrets]);
    return usable.filter((scope) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .isSanitized */ .cg)(scope, repeated));
}
function readRefusal(response, now) {
    const { status, headers, body } = response;
    const base = baseEvidence(response);
    const fields = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonFields */ .yX)(body);
    const evidence = {
        ...base,
        error: filledText(fields?.['error']),
        errorDescription: filledText(fields?.['error_description'] ?? fields?.['message']),
        retryAfterMs: (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .retryAfterMs */ .Vs)(headers['retry-after'], now),
    };
    if (status === 429)
        return { cause: 'throttled', evidence };
    if ((0,_http_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .isTransient */ .dg)(status))
        return { cause: 'ims-unavailable', evidence };
    if (status >= 300 && status < 400) {
        return { cause: 'not-ims', evidence: { ...base, location: filledText(headers['location']) } };
    }
    if (evidence.error === undefined)
        return { cause: 'not-ims', evidence: notJson(response, evidence) };
    return { cause: refusalCause(evidence.error, evidence.errorDescription ?? ''), evidence };
}
function refusalCause(error, description) {
    switch (error) {
        case 'invalid_client':
            return refusedPart(/client.?id/i.test(description), /client.?secret/i.test(description));
        case 'unauthorized_client':
            return 'not-server-to-server';
        case 'invalid_scope':
            return 'scope-not-granted';
        case 'invalid_request':
        case 'unsupported_grant_type':
            return 'invalid-request';
        default:
            return 'refused';
    }
}
function refusedPart(namesId, namesSecret) {
    if (namesId === namesSecret)
        return 'invalid-client';
    return namesId ? 'unknown-client-id' : 'wrong-client-secret';
}
const ROUNDING_MS = 60_000;
function readLifetime(value, claims) {
    const seconds = (0,_access_token_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumberOf */ .gd)(value);
    const own = claims?.lifetimeMs;
    if (seconds !== undefined && own !== undefined && seconds * 1_000 > own + ROUNDING_MS)
        return 'as-claimed';
    return seconds !== undefined && seconds > 0 && seconds * 1_000 <= _access_token_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_LIFETIME_MS */ .Qe ? seconds : null;
}
function claimedLifetime(claims, end) {
    return end === undefined && claims?.lifetimeMs !== undefined
        ? Math.floor(claims.lifetimeMs / 1_000)
        : undefined;
}
function baseEvidence({ status, headers }) {
    return { status, debugId: filledText(headers['x-debug-id']) };
}
function notJson({ body, headers }, evidence) {
    if (body.trim() === '')
        return { ...evidence, detail: 'an empty body' };
    const contentType = filledText(headers['content-type']);
    return { ...evidence, detail: 'a body that is not the JSON of a token endpoint', contentType };
}
function filledText(value) {
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}


/***/ }),

/***/ 1613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ parseScopes),
/* harmony export */   T2: () => (/* binding */ isScope),
/* harmony export */   "if": () => (/* binding */ missingScopes),
/* harmony export */   qX: () => (/* binding */ scopeParameter)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8314);

const SEPARATORS = /(?:[^\S\uFEFF]|,)+/;
const SCOPE = /^[A-Za-z][A-Za-z0-9_.:/-]*$/;
function isScope(text) {
    return SCOPE.test(text);
}
function parseScopes(value) {
    const text = value.trim();
    const parts = text.startsWith('[') ? jsonStrings(text) : [text];
    if (parts === undefined)
        return { scopes: [], invalid: [], brokenJson: true };
    const scopes = [...new Set(parts.flatMap((part) => part.split(SEPARATORS)).filter((part) => part !== ''))];
    const invalid = scopes.filter((scope) => !isScope(scope));
    return { scopes: scopes.filter(isScope), invalid, brokenJson: false };
}
function scopeParameter(scopes) {
    return scopes.join(',');
}
function missingScopes(requested, granted) {
    const have = new Set(granted);
    return requested.filter((scope) => !have.has(scope));
}
function jsonStrings(text) {
    const value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
    return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
}


/***/ })

};
