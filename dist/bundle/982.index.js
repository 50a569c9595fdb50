export const id = 982;
export const ids = [982];
export const modules = {

/***/ 6120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ maskSecret),
/* harmony export */   SL: () => (/* binding */ maskUnproven),
/* harmony export */   gg: () => (/* binding */ maskToken)
/* harmony export */ });
/* harmony import */ var _core_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2341);

/** Masks a secret of one line, and the forms of it that the runner does not derive itself. */
function maskSecret(runner, secret) {
    for (const form of (0,_core_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .maskForms */ .ye)(secret))
        runner.mask(form);
}
// A shorter value occurs in ordinary words, which the mask would hide as well.
const UNPROVEN_MIN = 8;
/** Masks the value of a client id for which IMS has granted no token: it may be a client secret in the wrong place. */
function maskUnproven(runner, clientId) {
    if (clientId.length >= UNPROVEN_MIN)
        maskSecret(runner, clientId);
}
/**
 * Masks a token, its segments, and the forms that the runner does not derive. The runner hides a value only if it is
 * printed as a whole.
 */
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


/**
 * Reads every input of an action except credentials. An input that is missing or blank (as a reusable workflow forwards
 * it) has its default value.
 *
 * @param secrets values that must not appear in a problem
 * @returns a value for each input, by its name in camel case, and all problems. An invalid input gets its default value,
 *   so that other checks can still use it.
 */
function readOptions(runner, table, secrets) {
    const values = {};
    const problems = [];
    for (const [name, option] of options(table)) {
        const given = runner.input(name).trim();
        const text = given || option.default;
        let read = text === undefined ? undefined : option.parse(text, runner.env);
        if (read?.ok === false) {
            const { must, hide } = read.problem;
            // The value is shown without such a character, so that it would look valid.
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
    // The type of each value is inferred from the parser that returned it.
    return { values: values, problems };
}
/** @returns names of the inputs other than credentials, which contain a secret only by mistake */
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
// Adobe documents no format for its ids and secrets. These are the formats of samples in AdobeDocs/adobe-dev-console
// (32 hexadecimal digits for a client id, `p8e-` for a client secret) and adobe/aemcs-api-client-lib (`cm-p…-e…`, for
// AEM). A value of another format may still be valid.
/** Tells whether a text looks like a client id of the Developer Console or of AEM as a Cloud Service. */
function isClientId(text) {
    return /^[0-9a-f]{32}$/i.test(text) || isAemClientId(text);
}
/** Tells whether a text looks like the client id of a program and environment of AEM as a Cloud Service. */
function isAemClientId(text) {
    return /^cm-p\d+-e\d+(-[\w-]+)?$/.test(text);
}
/** Tells whether a text looks like a client secret of the current format. Older secrets can have any format. */
function isClientSecret(text) {
    return /^p8e-[\w-]{16,}$/.test(text);
}
/** Tells whether a text has a form that client secrets of before `p8e-` have, and client ids have not: that of a UUID. */
function isUuid(text) {
    return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
/** Tells whether a text looks like an access token, which is a JSON Web Token. */
function isAccessToken(text) {
    return /^eyJ[\w-]+\.[\w-]+\.[\w-]*$/.test(text);
}
/** Tells whether a text looks like the id of an IMS organization. */
function isOrganizationId(text) {
    return /^[0-9a-f]{16,40}@AdobeOrg$/i.test(text);
}
/** Tells whether a text looks like the e-mail address of a technical account. */
function isTechnicalAccount(text) {
    return /^[\w.-]+@techacct\.adobe\.com$/i.test(text);
}


/***/ }),

/***/ 4477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ invisibleIn),
/* harmony export */   OT: () => (/* binding */ withoutInvisible),
/* harmony export */   k7: () => (/* binding */ firstInvisible)
/* harmony export */ });
// Characters that nobody sees in a value: format characters, controls, and others that have no glyph, such as the Hangul
// fillers and the blank Braille pattern. Line breaks and tabs separate values.
const INVISIBLE = /(?![\t\n\r])[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u;
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'gu');
// Nearly every text, which this tells much faster.
const PRINTABLE = /^[\x20-\x7e\t\n\r]*$/;
// The names in Unicode of those that people copy from web pages, documents and chats.
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
/** @returns the first invisible character of a text: `U+200B (zero width space)`, and its position from 1 */
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
/**
 * Says which character of a value is invisible. Messages show values without such characters, so that nobody could tell
 * what is wrong with one.
 *
 * @returns the end of a sentence about the value, without the full stop; undefined if there is none
 */
function invisibleIn(text) {
    const found = firstInvisible(text);
    return found && `contains the invisible character ${found.character} at position ${found.position}`;
}
/** @returns the text as a reader sees it, and as a log shows it */
function withoutInvisible(text) {
    return PRINTABLE.test(text) ? text : text.replace(ALL_INVISIBLE, '');
}


/***/ }),

/***/ 5285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ composeMessage)
/* harmony export */ });
/**
 * Writes a message, always in this order: what happened, the details, what to do next, where to read more.
 *
 * @param details whole lines about this case; the caller has sanitized text of servers and files in them
 * @returns several lines
 */
function composeMessage({ summary, next, link }, details) {
    return [summary, ...details, `Next: ${next}`, `Help: ${link}`].join('\n');
}


/***/ }),

/***/ 5742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ SHOWN_MAX),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Ro: () => (/* binding */ onOff),
/* harmony export */   Z7: () => (/* binding */ givenValue),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony export named */
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4429);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6067);


/** Any text. */
const text = _result_js__WEBPACK_IMPORTED_MODULE_0__.ok;
/**
 * @param values the valid names, in lower case, and the value of each
 * @returns a parser that ignores the case of the name
 */
function named(values) {
    const names = Object.keys(values);
    const must = `must be one of ${names.join(', ')}`;
    return (given) => {
        const found = Object.entries(values).find(([name]) => name === given.toLowerCase());
        return found === undefined ? (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)({ must }) : (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(found[1]);
    };
}
/** @returns a parser that accepts one of these lower-case values and ignores the case of the text */
function oneOf(values) {
    return named(Object.fromEntries(values.map((value) => [value, value])));
}
/** Accepts `true` or `false`. */
const flag = named({ true: true, false: false });
/** Accepts `on` or `off`, and `true` or `false`, because YAML 1.1 turns an unquoted on or off into those. */
const onOff = named({ on: true, off: false, true: true, false: false });
/**
 * @param from the lowest valid number
 * @param to the highest valid number, at most four digits
 * @param of the unit, for the message
 */
function wholeNumber({ from, to, of }) {
    const must = `must be a whole number${of === undefined ? '' : ` of ${of}`} from ${from} to ${to}`;
    return (given) => {
        const value = /^\d{1,4}$/.test(given) ? Number(given) : Number.NaN;
        return value >= from && value <= to ? (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(value) : (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)({ must });
    };
}
/** Longest value that a message repeats, in UTF-16 code units. */
const SHOWN_MAX = 40;
/**
 * Says which value was given. A long value is not repeated: it would be cut, and the runner masks a secret (in the
 * wrong input, for example) only if it is printed as a whole.
 *
 * @param secrets values that must not appear
 * @returns the end of a sentence
 */
function givenValue(given, secrets = []) {
    return given.length > SHOWN_MAX
        ? 'its value is too long to show here.'
        : `it is "${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(given, secrets)}".`;
}


/***/ }),

/***/ 3669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ DAY_MS),
/* harmony export */   v: () => (/* binding */ isPlausibleTime)
/* harmony export */ });
/** One day, in ms. */
const DAY_MS = 24 * 60 * 60 * 1_000;
// 2000-01-01 and 2100-01-01 in ms since the epoch.
const FIRST = 946_684_800_000;
const LAST = 4_102_444_800_000;
/** Tells whether a time of a server is between 2000 and 2100. Any other time is wrong or in another unit. */
function isPlausibleTime(ms) {
    return ms > FIRST && ms < LAST;
}


/***/ }),

/***/ 5260:
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
// EXTERNAL MODULE: ./build/core/secrets.js + 1 modules
var secrets = __webpack_require__(2341);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/github/event.js

/**
 * Reads the event from the runner's environment. If the payload cannot be read, the event counts as not from a fork.
 *
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/variables and the `pull_request` payload at
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request
 */
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
/** @returns the webhook's payload, not validated; undefined if it cannot be read */
function readPayload(env) {
    const path = env['GITHUB_EVENT_PATH'];
    if (path === undefined || path === '')
        return undefined;
    try {
        const payload = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        return typeof payload === 'object' && payload !== null ? payload : undefined;
    }
    catch {
        // Outside of GitHub there is no payload. Only hints depend on it, never the token request.
        return undefined;
    }
}

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
/**
 * Connects to the real GitHub runner, by workflow commands on standard output and by the files that the environment
 * names.
 *
 * @throws Error if the environment names no file for outputs: the toolkit would then print outputs, and with them the
 *   token, to the log
 */
function githubRunner() {
    for (const name of ['GITHUB_OUTPUT', 'GITHUB_ENV']) {
        if (!process.env[name]) {
            throw new Error(`${name} is not set: this action runs only on a GitHub Actions runner (2.327.1 or newer).`);
        }
    }
    return {
        env: process.env,
        event: readEvent(process.env),
        payload: readPayload(process.env),
        // Spaces in the name of an input become underscores; other characters are kept. Source: actions/runner
        // `src/Runner.Worker/Handlers/Handler.cs` (AddInputsToEnvironment).
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
            // A runner of GitHub Enterprise Server may have no job summary.
            if (!process.env['GITHUB_STEP_SUMMARY'])
                return;
            const { summary } = await __webpack_require__.e(/* import() */ 946).then(__webpack_require__.bind(__webpack_require__, 946));
            try {
                await summary.addRaw(markdown).write();
            }
            catch {
                // The toolkit does not say more, and its message repeats the path.
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
/**
 * Makes workflow commands in a text ineffective.
 *
 * @returns the text with a space added inside `::` at the start of a line and inside `##[` anywhere
 * Source: actions/runner `src/Runner.Common/ActionCommand.cs` (`TryParseV2`, `TryParse`).
 */
function asText(message) {
    return message
        .split(/\r\n|\r|\n/)
        .map((line) => line.replace(/^(\s*)::/, '$1: :').replaceAll('##[', '## ['))
        .join('\n');
}

;// CONCATENATED MODULE: ./build/github/process.js



// Work that cannot be cancelled, such as a DNS look-up, may still run after an action. It must not delay the job.
const GRACE_MS = 500;
/** Runs one stage of an action on the real runner, ends the process and reports an unexpected error without secrets. */
async function runAction(action) {
    try {
        await action(githubRunner());
    }
    catch (error) {
        // Only a bug in this action or a broken runner leads here. The error may quote anything, so every input counts as a
        // secret, and any text that looks like a secret is hidden as well.
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
/**
 * Every reason why a token request to Adobe IMS fails, with its message.
 * Source: the error table in adobe/ims-go and third-party reports for the codes; RFC 6749 section 5.2 for their
 * meaning. Statuses 400 and 401 are both accepted, because reports differ.
 */
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
/* harmony import */ var _core_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2341);



// "-----BEGIN " in base64.
const PEM_IN_BASE64 = 'LS0tLS1CRUdJTi';
const JWT_MARKERS = /PUBLIC_KEYS_WITH_EXPIRY|PRIVATE_KEY|private_key|privateKey|meta_scopes|metascopes/;
const OAUTH_MARKERS = /CLIENT_SECRETS?|client_secrets?|clientSecret/;
/**
 * Recognises what a value is, so that a message can name what a user pasted into the wrong input. An unknown format is
 * not an error, because Adobe documents no format for client ids and secrets.
 *
 * @param value a trimmed input value
 * Source: adobe/shapes.ts, and the file that the Developer Console downloads.
 */
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
// A key in PEM, or PEM encoded in base64.
const KEY = new RegExp(`-----BEGIN|^${PEM_IN_BASE64}`);
const SECRET_OR_TOKEN = /p8e-[\w-]+|eyJ[\w-]{5,}(?:\.[\w-]+){1,2}/g;
const SECRET_KEY = /secret|key|pass|token|credential/i;
const IDENTIFIERS = new Set([
    'client-id',
    'organization-id',
    'technical-account',
]);
/**
 * Lists the values in a pasted document that must never be shown: client secrets, the lines of keys and certificates,
 * and all strings of JSON that are not clearly identifiers, even if the JSON was cut off while copying.
 *
 * @param text what was pasted: JSON, PEM (also on one line), or any other text
 * @returns single-line values to mask; never a brace, a field name or a header line
 */
function secretLeaves(text) {
    const strings = jsonStrings(text)
        .filter(({ key, value }) => (SECRET_KEY.test(key) || value.length >= 8) && !IDENTIFIERS.has(credentialShape(value)))
        .map(({ value }) => value);
    const keys = KEY.test(text) ? [text] : [];
    const lines = [...strings, ...keys].flatMap((value) => KEY.test(value) ? pemLines(value) : value.split(/\r\n|\r|\n/));
    return [...new Set([...secretsByShape(text), ...lines.map((line) => line.trim())])].filter(_core_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .isMaskable */ .h_);
}
/** @returns all client secrets of the current format and all tokens in a text, as single-line values to mask */
function secretsByShape(text) {
    return [...new Set([...text.matchAll(SECRET_OR_TOKEN)].map(([secret]) => secret))];
}
/**
 * Tells whether a text contains something that looks like a client secret or a token, or one of the given secrets. A
 * given value that is too short to be a secret does not count.
 *
 * @param text a value that will be shown, such as a scope
 */
function holdsSecret(text, secrets) {
    const shown = (0,_core_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutInvisible */ .OT)(text);
    return (secretsByShape(shown).length > 0 ||
        secrets.map(_core_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutInvisible */ .OT).some((secret) => secret.length >= _core_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .SECRET_MIN */ .uX && shown.includes(secret)));
}
// The base64 of a key, with any line breaks or none. The header lines are not secret.
function pemLines(text) {
    return text
        .replace(/-----(BEGIN|END)[^-]*-----/g, ' ')
        .split(/\\r|\\n|\s+/)
        .filter((line) => /^[A-Za-z0-9+/=]{8,}$/.test(line));
}
// JSON.parse is no use here, because users cut off JSON while copying. The end of the text closes an open string.
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

/**
 * The environments of Adobe IMS (Identity Management Services) and their hosts.
 * Source: `IMS_REFERENCE` in adobe/links.ts (production), adobe/aio-lib-ims `src/ims.js` (stage).
 */
const IMS_HOSTS = {
    production: 'ims-na1.adobelogin.com',
    stage: 'ims-na1-stg1.adobelogin.com',
};
/** A sentence for users about each problem. */
const IMS_URL_PROBLEMS = {
    'not-a-url': 'It is not an absolute address.',
    'not-https': 'It is not https (http is allowed to localhost only).',
    'has-credentials': 'It holds a user name or a password.',
    'has-path': 'It has a path, a query or a fragment; only the origin is wanted.',
};
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
/** Tells whether an address is on this machine: localhost, 127.0.0.0/8 or ::1. */
function isLoopback(url) {
    return LOOPBACK.test(url.hostname);
}
/** @returns Adobe's own endpoint of an environment */
function adobeEndpoint(environment) {
    const host = IMS_HOSTS[environment];
    return { environment, origin: `https://${host}`, host };
}
/** Tells whether an endpoint is Adobe's own for its environment, not another one that `ims-url` names. */
function isAdobe(endpoint) {
    return endpoint.host === IMS_HOSTS[endpoint.environment];
}
/**
 * Reads a custom IMS address. Only an origin is accepted: a path would be silently ignored, and credentials in an
 * address end up in logs. Plain http is accepted only for a server on the same machine, because the request body
 * contains the client secret.
 *
 * @param value for example `https://ims.example.com`
 * @param environment the environment that the tokens of this host belong to
 */
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



/**
 * Explains a failure to users: what happened, to which credential, the evidence, and what to do next.
 *
 * @returns several lines; the first one is the cause's fixed sentence
 */
function describeFailure(failure, context) {
    const evidence = describeEvidence(failure.evidence, context.secrets);
    return (0,_core_message_js__WEBPACK_IMPORTED_MODULE_0__/* .composeMessage */ .S)(_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h[failure.cause], [
        `Credential: ${context.subject}`,
        ...(evidence === '' ? [] : [`Evidence: ${evidence}`]),
        ...(failure.attempts > 1 ? [`Attempts: ${failure.attempts}`] : []),
    ]);
}
/**
 * Describes a failure in one line, for the log.
 *
 * @param secrets values that must not appear, whole or in part
 * @returns the cause's fixed sentence, and any evidence in brackets
 */
function describeBriefly(cause, evidence, secrets) {
    const given = describeEvidence(evidence, secrets);
    return given === '' ? _causes_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h[cause].summary : `${_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h[cause].summary} (${given})`;
}
/**
 * Describes in one line what the server or the network reported.
 *
 * @param secrets values that must not appear, whole or in part
 * @returns the evidence, comma-separated, sanitized and cut; empty if there is none
 */
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
        ...(detail === undefined ? [] : [detail]),
        ...quoted('content type', evidence.contentType),
        ...quoted('redirect to', evidence.location),
        ...(retryAfterMs === undefined ? [] : [`asked to wait ${seconds(retryAfterMs)}`]),
        ...quoted('code', evidence.code),
        ...quoted('through the proxy', evidence.proxy),
    ].join(', ');
}
/** @returns a duration in ms as seconds, with one decimal below 10 s: for example `1.4 s` or `30 s` */
function seconds(ms) {
    const value = ms / 1_000;
    return `${value < 10 ? Number(value.toFixed(1)) : Math.round(value)} s`;
}


/***/ }),

/***/ 125:
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
/**
 * Connects without a proxy, by Node's own HTTP client, which starts fastest; most runners have no proxy. It follows no
 * redirects. It has no time limit: the caller closes it at the deadline.
 */
function directTransport() {
    let sent;
    return {
        request: ({ url, method, headers, body }) => new Promise((resolve, reject) => {
            // The global agent is not used, because it keeps connections open and obeys NODE_USE_ENV_PROXY.
            sent =
                url.protocol === 'http:'
                    ? (0,external_node_http_.request)(url, { method, agent: false })
                    : (0,external_node_https_.request)(url, { method, agent: new external_node_https_.Agent(TLS) });
            // The headers, with the access token, are not in the options, because Node prints those with NODE_DEBUG=http.
            for (const [name, value] of Object.entries(headers))
                sent.setHeader(name, value);
            sent.once('response', (response) => {
                // A connection that closes early causes an error event even if the body is no longer read.
                response.on('error', () => undefined);
                resolve({ status: response.statusCode ?? 0, headers: response.headersDistinct, body: response });
            });
            sent.on('error', reject);
            sent.once('close', () => reject(new Error('The connection was closed before an answer.')));
            sent.end(body);
        }),
        close: async () => {
            sent?.destroy();
        },
    };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/ims/http/network-failure.js
var network_failure = __webpack_require__(8416);
;// CONCATENATED MODULE: ./build/ims/http/encoding.js


const DECODERS = {
    gzip: external_node_zlib_.gunzipSync,
    'x-gzip': external_node_zlib_.gunzipSync,
    // Some servers send deflate without the header of zlib. Source: RFC 9110 section 8.4.1.2.
    deflate: (body, options) => ((body[0] ?? 0) & 0x0f) === 8 ? (0,external_node_zlib_.inflateSync)(body, options) : (0,external_node_zlib_.inflateRawSync)(body, options),
    br: external_node_zlib_.brotliDecompressSync,
};
const ENCODINGS_MAX = 3;
/**
 * Decodes the body of a response. The request asks for no encoding, but some proxies and gateways encode all the same.
 *
 * @param encodings value of the `content-encoding` header; empty for none
 * @param maxBytes largest result, after each of several encodings
 * @throws UnreadableEncoding, ResponseTooLarge
 */
function decoded(body, encodings, maxBytes) {
    const names = encodings
        .toLowerCase()
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '' && name !== 'identity');
    // An empty answer, such as one to a status without a body, has nothing to decode.
    if (names.length === 0 || body.length === 0)
        return body;
    const decoders = names.map((name) => (Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined));
    if (names.length > ENCODINGS_MAX || !decoders.every((decoder) => decoder !== undefined)) {
        throw new network_failure/* UnreadableEncoding */.pz('an answer in an encoding that was not asked for and cannot be read');
    }
    return decoders.reduceRight((encoded, decoder) => decode(encoded, decoder, maxBytes), body);
}
function decode(body, decoder, maxOutputLength) {
    try {
        return decoder(body, { maxOutputLength });
    }
    catch (error) {
        if (error.code === 'ERR_BUFFER_TOO_LARGE')
            throw new network_failure/* ResponseTooLarge */.l1(maxOutputLength);
        throw new network_failure/* UnreadableEncoding */.pz('an answer whose encoding (gzip, deflate or br) is broken');
    }
}

// EXTERNAL MODULE: ./build/ims/http/proxy.js + 1 modules
var http_proxy = __webpack_require__(5813);
;// CONCATENATED MODULE: ./build/ims/http/client.js





/** Largest response body that is read, in bytes. The largest real body, that of a token, is below 4 KiB. */
const BODY_MAX_BYTES = 64 * 1024;
/**
 * Sends a request once, through the proxy that the environment names for it, if any. Redirects are not followed, because a client
 * secret or a token must not be sent to the address that a redirect names.
 */
const send = async (input) => {
    const proxy = (0,http_proxy/* proxyOf */.O)(new URL(input.url), input.env);
    if (!proxy.ok)
        return (0,result/* failed */.g)({ cause: 'proxy-variable', evidence: { detail: proxy.problem }, retryable: false });
    const deadline = AbortSignal.timeout(input.timeoutMs);
    let transport;
    try {
        transport = await client_open(proxy.value, input.timeoutMs);
        return (0,result.ok)(await before(deadline, once(input, transport, deadline)));
    }
    catch (error) {
        return (0,result/* failed */.g)((0,network_failure/* networkFailure */.rd)(error, proxy.value?.shown));
    }
    finally {
        // This also ends a connection that is still being opened. Its error is ignored.
        await transport?.close();
    }
};
// The client for proxies is loaded only if there is a proxy.
async function client_open(proxy, timeoutMs) {
    if (proxy === undefined)
        return directTransport();
    const { proxiedTransport } = await Promise.all(/* import() */[__webpack_require__.e(541), __webpack_require__.e(160)]).then(__webpack_require__.bind(__webpack_require__, 160));
    return proxiedTransport(proxy.url, timeoutMs);
}
async function once(input, transport, deadline) {
    const response = await transport.request({
        url: new URL(input.url),
        method: input.form === undefined ? 'GET' : 'POST',
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
        // The caller closes the connection. Without this, that would be an unhandled error.
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
        // If only the status counts, the start of a long error page is enough.
        if (input.statusOnly !== true)
            throw new network_failure/* ResponseTooLarge */.l1(BODY_MAX_BYTES);
        break;
    }
    const body = Buffer.concat(chunks).subarray(0, BODY_MAX_BYTES);
    return { status, headers, body: client_decode(body, headers, input.statusOnly === true).toString('utf8') };
}
// If only the status counts, a body that cannot be decoded, for example because it was cut, does not change the result.
function client_decode(body, headers, optional) {
    try {
        return decoded(body, headers['content-encoding'] ?? '', BODY_MAX_BYTES);
    }
    catch (error) {
        if (optional)
            return Buffer.alloc(0);
        throw error;
    }
}
// Neither client always stops at the deadline. For example, undici obeys an abort signal only after it has connected.
function before(deadline, work) {
    const expired = new Promise((_resolve, reject) => {
        deadline.addEventListener('abort', () => reject(deadline.reason), { once: true });
    });
    // If the deadline wins the race, a later error of the request must not be an unhandled rejection.
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

/**
 * Sends a request with retries.
 *
 * @param startedAt when the overall deadline began, in ms since the epoch
 * @returns the result of the last attempt, and how many attempts there were
 */
function request({ path, ...rest }, { endpoint, env, policy, clock, send, onRetry }, startedAt) {
    const url = `${endpoint.origin}${path}`;
    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .withRetries */ .LH)((timeoutMs) => send({ url, ...rest, timeoutMs, env }), policy, clock, startedAt, onRetry);
}
/** @returns the header with an access token; it is a secret. Source: RFC 6750 section 2.1. */
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
/** Thrown if a response is larger than any that IMS sends. */
class ResponseTooLarge extends Error {
    limitBytes;
    constructor(limitBytes) {
        super('response too large');
        this.limitBytes = limitBytes;
    }
}
/** Thrown if the body of a response has an encoding that cannot be read. */
class UnreadableEncoding extends Error {
    /** What exactly is wrong, in this action's words: it contains no text of a server. */
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
/**
 * Tells whether a connection failed because Node, OpenSSL or undici did not trust the certificate of the other side.
 *
 * @param code of a network error, for example `CERT_HAS_EXPIRED`
 */
function isCertificateError(code) {
    return CERTIFICATE.test(code);
}
/**
 * Finds the cause of an error that Node's HTTP client or undici threw.
 *
 * @param error anything that a request threw
 * @param proxy host and port of the proxy that the request used, if any
 * Source of the codes: https://nodejs.org/api/errors.html (`HPE_…` of its HTTP parser), undici `lib/core/errors.js`
 * and `lib/dispatcher/proxy-agent.js`, OpenSSL's verification errors as Node names them.
 */
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
        // The code is left out, because it only says that undici aborted the connection.
        return because('proxy', status >= 500, { status, code: undefined });
    }
    if (code !== undefined && isCertificateError(code))
        return because('tls', false);
    if (code !== undefined && HANDSHAKE.test(code))
        return because('tls-protocol', false);
    // If a proxy is in use, DNS and connection errors are about the proxy.
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
// If a host has several addresses, a failed connection throws an AggregateError, whose parts have the codes.
function errorCode(error) {
    if (!(error instanceof Error))
        return undefined;
    const code = error.code;
    // The code of a DOMException, such as that of an expired deadline, is a number.
    const own = typeof code === 'string' ? code : undefined;
    // undici wraps the error of a socket in an error of its own.
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
/**
 * Tells whether NO_PROXY names the host of an address. An entry is a host, which includes its subdomains, with or without
 * a leading dot; `*.` in front of it stands for the subdomains alone; an IP address, an IPv6 one with or without
 * brackets; a block of addresses (`10.0.0.0/8`); or `*` for every host. A port after an entry limits it to this port.
 * Entries are separated by commas or white space. A host name is compared as it is written: it is not looked up in DNS.
 *
 * Source: curl `lib/noproxy.c` and its `--noproxy`. Ports, `*.` and `*` beside other entries are from undici
 * `lib/dispatcher/env-http-proxy-agent.js`: curl ignores such entries.
 */
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
        // `[fd00::]/8`, which curl writes without brackets, and `[::1]:443`.
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
// The final dot of a fully qualified name does not change which name it is.
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



/** Names of the variables, the first that is not empty counts. */
const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'];
/**
 * Finds the proxy of a request as curl does: the variable of its scheme, otherwise ALL_PROXY; none for a host that
 * NO_PROXY names; the lower-case name counts first. HTTP_PROXY is for plain http, which is only sent to this machine: a
 * server on this machine is never behind a proxy, and a proxy must not see a plain body, which contains the secret.
 *
 * A variable that does not count for this request is not looked at, so that it cannot fail the step.
 *
 * @returns the proxy, or undefined for none; otherwise what is wrong with which variable (never its value, which may
 *   contain a password) and what to write
 * Source: curl `lib/url.c` (`detect_proxy`) and https://everything.curl.dev/usingcurl/proxies/env.html
 */
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
// Node's URL reads more than a proxy can have: it takes a backslash for a slash, drops line breaks, and escapes blanks.
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
    // An address without brackets would be taken for a host with a port.
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
// undici decodes user and password for the Proxy-Authorization header and throws on a bare percent sign.
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
/** The longest pause before a retry, in ms, whatever `Retry-After` asks for. */
const WAIT_MAX_MS = 20_000;
const FIRST_WAIT_MS = 1_000;
// Added to the time limit of each attempt, for the pause before it.
const ALLOWANCE_MS = 5_000;
/**
 * Limits how long all attempts and pauses together may take: one minute with the default inputs (10 s, 3 retries).
 *
 * @returns ms from the first attempt
 */
function overallMs(policy) {
    return (policy.timeoutMs + ALLOWANCE_MS) * (policy.retries + 1);
}
/**
 * Reads a `Retry-After` header in its two forms: seconds, or an HTTP date.
 *
 * @param now in ms since the epoch
 * @returns ms to wait (0 for a date in the past), or undefined if the value has neither form
 * Source: https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
function retryAfterMs(value, now) {
    const text = value?.trim() ?? '';
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1_000;
    // Date.parse accepts every form of an HTTP date (RFC 9110 section 5.6.7), but also other texts such as "-5". Every
    // HTTP date starts with the name of a day.
    if (!/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text))
        return undefined;
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/** Tells whether a retry may succeed after an HTTP status: 408, 429 or 5xx. */
function isTransient(status) {
    return status === 408 || status === 429 || status >= 500;
}
/**
 * Computes the pause before a retry. It starts at 1 s and doubles, less a random part of up to half, so that the jobs
 * of a matrix do not all retry at the same time.
 *
 * @param retry 0 for the first retry
 * @param random from 0 (included) to 1 (excluded)
 * @param maxMs the longest pause, in ms
 * @returns ms
 */
function backoffMs(retry, random, maxMs = Number.POSITIVE_INFINITY) {
    return Math.min(maxMs, FIRST_WAIT_MS * 2 ** retry) * (0.5 + random / 2);
}
/**
 * Sends a request until it gets a response that is not transient, within one overall deadline.
 *
 * A pause takes as long as {@link backoffMs} says, or longer if `Retry-After` asks for it, up to {@link WAIT_MAX_MS}.
 * There is no retry if the pause would end after the deadline. In the health check, `send` (`health/check/pace.ts`)
 * waits after a 429 itself and reports the rest as not retryable, so that a request never waits twice.
 *
 * @param send makes one attempt; its argument is the time limit in ms
 * @param startedAt when the overall deadline began, in ms since the epoch
 * @param onRetry called before each pause
 * @returns the result of the last attempt, and how many attempts there were
 */
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
/** TLS options for every connection. Without them, NODE_TLS_REJECT_UNAUTHORIZED=0 would turn off verification. */
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



/** Reads the name of an IMS environment. */
const imsEnvironment = (0,_core_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['production', 'stage']);
/** Reads the time limit of one attempt, in seconds. */
const timeoutSeconds = (0,_core_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)({ from: 1, to: 120, of: 'seconds' });
/** Reads the number of attempts after the first one. */
const retryCount = (0,_core_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)({ from: 0, to: 10 });
/** Reads an IMS organization id. */
const organizationId = (text) => /^[0-9A-Za-z]+@AdobeOrg$/.test(text)
    ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(text)
    : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)({ must: 'must be an IMS organization id such as 0123456789ABCDEF01234567@AdobeOrg' });
/** Checks the origin of a server that gets client secrets or tokens, and returns the address as it was written. */
const origin = (text) => {
    // Whether an address is allowed does not depend on the environment.
    const read = endpointAt(text, 'production');
    return read.ok ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(text) : read;
};
/**
 * Reads a custom IMS address that a user wrote.
 *
 * @param environment the environment that the tokens of this host belong to
 * @returns the endpoint, or a problem whose message never repeats the address, which may contain a password
 */
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




/** Longest lifetime of an Adobe token, in ms. A longer lifetime is wrong or in another unit. */
const LONGEST_LIFETIME_MS = 31 * _core_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .s;
const TECHNICAL_ACCOUNT_MAX = 100 + '@techacct.adobe.com'.length;
const TEXT_MAX = 8_192;
/**
 * Decodes the payload of an access token.
 *
 * @param token a secret
 * @returns its claims, or undefined if it is not a JSON Web Token (OAuth allows opaque tokens)
 * Source of the claims: adobe/aio-lib-ims `src/ims.js` (created_at and expires_in, strings in ms; no `exp`).
 */
function decodeClaims(token) {
    const payload = decodePayload(token.split('.')[1]);
    if (payload === undefined)
        return undefined;
    // Each claim is read separately, so that an invalid value in one does not hide the others.
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
    return (0,_core_time_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlausibleTime */ .v)(end) ? end : undefined;
}
function lifetimeOf(payload) {
    const lifetime = wholeNumberOf(payload['expires_in']);
    return lifetime && lifetime <= LONGEST_LIFETIME_MS ? lifetime : undefined;
}
/**
 * Reads a duration or a time from IMS, which sends whole numbers and strings such as "86400000".
 */
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






// No credential has more or longer scopes. A server that sends them may try to flood the log.
const SCOPES_MAX = 200;
const SCOPE_LENGTH_MAX = 128;
// The characters of a bearer token (RFC 6750 section 2.1). Others are not allowed in a header, and a line break could
// forge a line of a log or of the environment file.
const TOKEN = /^[A-Za-z0-9\-._~+/]+=*$/;
/** Tells whether a text consists of the characters that RFC 6750 section 2.1 allows in a bearer token. */
function isBearerToken(text) {
    return TOKEN.test(text);
}
/**
 * Reads a response to `POST /ims/token/v3`.
 *
 * @param requested the requested scopes, which are granted unless the response or the token says otherwise (RFC 6749
 *   section 5.1)
 * @param now when the response came, in ms since the epoch
 * @param secrets values that no scope may contain, whole or in part
 */
function readTokenResponse(response, requested, now, secrets = []) {
    if (response.status !== 200)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)(readRefusal(response, now));
    const evidence = baseEvidence(response);
    const fields = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonFields */ .yX)(response.body);
    if (fields === undefined)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)({ cause: 'not-ims', evidence: notJson(response, evidence) });
    const unusable = (detail) => (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)({ cause: 'unusable-token', evidence: { ...evidence, detail } });
    const token = fields['access_token'];
    // Some gateways send an OAuth error with a success status.
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
    // If the token has expired by its claims, a clock or the claims are wrong, and the lifetime in the response counts.
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
        scopes: grantedScopes(claims?.scopes ?? fields['scope'], [token, ...secrets]) ?? [...requested],
    });
}
// Scopes are written to the log and an output, so they are checked like any other text of a server.
function grantedScopes(stated, secrets) {
    const scopes = typeof stated === 'string' ? stated.split(/[\s,]+/) : stated;
    if (!Array.isArray(scopes))
        return undefined;
    return scopes
        .filter((scope) => typeof scope === 'string' && (0,_scopes_js__WEBPACK_IMPORTED_MODULE_3__/* .isScope */ .T2)(scope))
        .slice(0, SCOPES_MAX)
        .filter((scope) => scope.length <= SCOPE_LENGTH_MAX && (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .isSanitized */ .cg)(scope, secrets));
}
/**
 * Finds the cause of a response that is not a success.
 *
 * @param now when the response came, in ms since the epoch
 */
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
// The lifetime in the response and that in the token differ by less, because IMS rounds the former.
const ROUNDING_MS = 60_000;
// Returns the lifetime in seconds; null if it is impossible; or that the token says it better. IMS sends milliseconds for
// some tokens, such as 86399998, which are more seconds than the token itself claims.
function readLifetime(value, claims) {
    const seconds = (0,_access_token_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumberOf */ .gd)(value);
    const own = claims?.lifetimeMs;
    if (seconds !== undefined && own !== undefined && seconds * 1_000 > own + ROUNDING_MS)
        return 'as-claimed';
    return seconds !== undefined && seconds > 0 && seconds * 1_000 <= _access_token_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_LIFETIME_MS */ .Qe ? seconds : null;
}
// If the token says when it ends, its lifetime follows from that.
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

// White space, commas, and no zero width no-break space, which \s includes: nobody sees it, so it is not meant.
const SEPARATORS = /(?:[^\S\uFEFF]|,)+/;
// RFC 6749 section 3.3 allows nearly every printable character, but Adobe's scopes use only these. A quote or semicolon
// is a mistake in the workflow, and must not get into the command line of a later step.
const SCOPE = /^[A-Za-z][A-Za-z0-9_.:/-]*$/;
/** Tells whether a text can be one of Adobe's OAuth scopes: letters, digits and `_ . : / -` after a letter. */
function isScope(text) {
    return SCOPE.test(text);
}
/**
 * Reads scopes that are separated by commas, spaces or line breaks, or given as a JSON array of strings. Users copy
 * them from the Developer Console, a cURL example, an `.aio` file or a workflow.
 * Source: https://www.rfc-editor.org/rfc/rfc6749#section-3.3, narrowed to what Adobe's scopes consist of.
 */
function parseScopes(value) {
    const text = value.trim();
    const parts = text.startsWith('[') ? jsonStrings(text) : [text];
    if (parts === undefined)
        return { scopes: [], invalid: [], brokenJson: true };
    const scopes = [...new Set(parts.flatMap((part) => part.split(SEPARATORS)).filter((part) => part !== ''))];
    const invalid = scopes.filter((scope) => !isScope(scope));
    return { scopes: scopes.filter(isScope), invalid, brokenJson: false };
}
/**
 * Writes the value of the `scope` parameter, separated by commas: Adobe IMS refuses the spaces that RFC 6749 asks for.
 * Source: AdobeDocs/analytics-2.0-apis pull request 35.
 */
function scopeParameter(scopes) {
    return scopes.join(',');
}
/** @returns the requested scopes that were not granted, in the order of the request */
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
