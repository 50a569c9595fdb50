export const id = 4841;
export const ids = [4841];
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
/* harmony export */   D_: () => (/* binding */ unbroken),
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
function unbroken(text) {
    return text.replaceAll('-', '\u2011').replaceAll(' ', '\u00a0');
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


/***/ })

};
