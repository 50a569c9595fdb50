export const id = 4208;
export const ids = [4208];
export const modules = {

/***/ 1829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance),
/* harmony export */   h: () => (/* binding */ closestMatch)
/* harmony export */ });
const LONGEST = 64;
function editDistance(a, b) {
    if (a.length > LONGEST || b.length > LONGEST)
        return Number.POSITIVE_INFINITY;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1] ? 0 : 1;
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
                ? (beforeLast[column - 2] ?? 0) + 1
                : Number.POSITIVE_INFINITY;
            current.push(Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + same, swapped));
        }
        beforeLast = last;
        last = current;
    }
    return last[b.length] ?? 0;
}
function closestMatch(word, valid) {
    const lower = word.toLowerCase();
    let best;
    for (const candidate of valid) {
        const distance = editDistance(lower, candidate);
        const allowed = Math.max(1, Math.floor(candidate.length / 3));
        if (distance <= allowed && distance < (best?.distance ?? Infinity))
            best = { candidate, distance };
    }
    return best?.candidate;
}


/***/ }),

/***/ 4208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   glob: () => (/* binding */ glob),
/* harmony export */   line: () => (/* binding */ line),
/* harmony export */   readConfig: () => (/* binding */ readConfig),
/* harmony export */   sharedKeys: () => (/* binding */ sharedKeys),
/* harmony export */   words: () => (/* binding */ words)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4429);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5759);
/* harmony import */ var _yaml_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1416);




const KEYS = ['exclude', 'levels', 'fail-on', 'baseline'];
const RULE_LEVELS = [..._model_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_, 'off'];
const MAX_LENGTH = 100_000;
const MAX_EXCLUDES = 500;
const MAX_GLOB = 200;
const CONTROL = /\p{Cc}/u;
function readConfig(text, ruleIds) {
    if (text.length > MAX_LENGTH)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)(['The file is larger than 100 kB.']);
    const read = (0,_yaml_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)(text, schema(ruleIds), words(KEYS, ruleIds));
    if (!read.ok)
        return read;
    const { exclude, levels, 'fail-on': failOn, baseline } = read.value;
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({
        exclude: exclude ?? [],
        levels: levels ?? {},
        failOn: failOn ?? undefined,
        baseline: baseline ?? undefined,
    });
}
function schema(ruleIds) {
    const path = line(500).refine(isInside, 'must be relative to the root of the checkout and stay in it');
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ ...sharedKeys(ruleIds), baseline: path.nullish() });
}
function sharedKeys(ruleIds) {
    const ruleId = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().refine((id) => ruleIds.has(id), 'no rule has this id');
    return {
        exclude: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(glob()).max(MAX_EXCLUDES, `has more than ${MAX_EXCLUDES} entries`).nullish(),
        levels: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(ruleId, zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(RULE_LEVELS)).nullish(),
        'fail-on': zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_model_js__WEBPACK_IMPORTED_MODULE_0__/* .FAIL_ON */ .d$).nullish(),
    };
}
function line(max) {
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .min(1, 'is empty')
        .max(max, `is longer than ${max} characters`)
        .refine((value) => !CONTROL.test(value), 'contains a control character');
}
function glob() {
    return line(MAX_GLOB)
        .refine((value) => !value.includes('\\'), 'contains a backslash; separate folders by /')
        .refine((value) => !value.startsWith('!'), 'starts with !, which is not supported')
        .refine((value) => !value.split('/').includes('..'), 'contains .., and paths count from the top level of the repository');
}
function words(keys, ruleIds, more = {}) {
    return {
        typeName: (path) => {
            if (path.length === 0)
                return `a mapping of the keys ${keys.join(', ')}`;
            if (path[0] === 'exclude')
                return path.length === 1 ? 'a list of globs, each on a line after "- "' : 'text';
            if (path[0] === 'levels')
                return 'a mapping of rule ids to levels';
            return more.typeName?.(path) ?? 'text';
        },
        keysOf: (path) => {
            if (path.length === 0)
                return { known: keys, unknown: `unknown key; valid keys are ${keys.join(', ')}` };
            if (path[0] !== 'levels' && more.keysOf !== undefined)
                return more.keysOf(path);
            return { known: ruleIds, unknown: 'no rule has this id' };
        },
    };
}
function isInside(path) {
    return !/^(?:[/\\]|[a-z]:)/i.test(path) && !path.split(/[/\\]/).includes('..');
}


/***/ }),

/***/ 1416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ hint),
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _core_closest_match_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1829);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(193);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4429);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3627);





const MAX_PROBLEMS = 30;
const TOO_DEEP = 'not readable: it is nested too deeply';
const ZOD_TEXT = /^(?:Invalid|Too|Unrecognized|Expected)\b/;
function readYaml(text, schema, words) {
    const parsed = parseYaml(text);
    if (!parsed.ok)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)(problemsOf(parsed.problem));
    const { value, lineOf } = parsed.value;
    const read = schema.safeParse(value ?? {}, { reportInput: true });
    if (read.success)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(read.data);
    const issues = read.error.issues.flatMap((issue) => issuesOf(issue, words));
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)(problemsOf(issues.map((issue) => ({ ...issue, line: lineOf(issue.path) }))));
}
function parseYaml(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter();
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
        const issues = document.errors.slice(0, 5).map((error) => ({
            path: [],
            line: lines.linePos(error.pos[0]).line,
            text: syntaxProblem(error),
        }));
        const lineAt = (node) => lines.linePos(node.range?.[0] ?? 0).line;
        (0,yaml__WEBPACK_IMPORTED_MODULE_0__.visit)(document, {
            Alias: (_key, node) => {
                issues.push({ path: [], line: lineAt(node), text: 'YAML aliases (*name) are not supported here' });
                return yaml__WEBPACK_IMPORTED_MODULE_0__.visit.BREAK;
            },
            Pair: (_key, { key }) => {
                if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) || key.value !== '__proto__')
                    return;
                issues.push({ path: ['__proto__'], line: lineAt(key), text: 'unknown key' });
            },
        });
        if (issues.length > 0)
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)(issues);
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({
            value: document.toJS({ maxAliasCount: 0 }),
            lineOf: (path) => {
                for (let length = path.length; length > 0; length--) {
                    const node = document.getIn(path.slice(0, length), true);
                    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
                    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(node) && Array.isArray(range) && typeof range[0] === 'number') {
                        return lines.linePos(range[0]).line;
                    }
                }
                return undefined;
            },
        });
    }
    catch (error) {
        const text = error instanceof RangeError ? TOO_DEEP : 'not readable: it has tags (!) or merge keys (<<)';
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)([{ path: [], text }]);
    }
}
function syntaxProblem({ code, message }) {
    if (code === 'MULTIPLE_DOCS')
        return 'a second document starts here (---); only one is read';
    if (message.includes('call stack'))
        return TOO_DEEP;
    return `not valid YAML: ${(0,_core_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactLine */ .Mq)(message, 160).replace(/\.$/, '')}`;
}
function issuesOf(issue, words) {
    const { path } = issue;
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => ({ path: [...path, key], text: unknownKey(path, key, words) }));
    if (issue.code === 'invalid_key')
        return [{ path, text: unknownKey(path.slice(0, -1), String(path.at(-1)), words) }];
    if (issue.code === 'invalid_value') {
        const allowed = issue.values.map(String);
        return [
            {
                path,
                text: `${given(issue.input)} is not one of ${allowed.join(', ')}${hint(issue.input, allowed)}`,
            },
        ];
    }
    if (issue.code === 'invalid_type')
        return [
            {
                path,
                text: issue.input === undefined ? 'is missing' : `${given(issue.input)} is not ${words.typeName(path)}`,
            },
        ];
    const isOwn = ['too_small', 'too_big', 'custom'].includes(issue.code) && !ZOD_TEXT.test(issue.message);
    return [{ path, text: isOwn ? issue.message : `it is not ${words.typeName(path)}` }];
}
function unknownKey(parent, key, { keysOf }) {
    const { known, unknown } = keysOf(parent);
    return `${unknown}${hint(key, known)}`;
}
function hint(value, known) {
    const meant = typeof value === 'string' ? (0,_core_closest_match_js__WEBPACK_IMPORTED_MODULE_3__/* .closestMatch */ .h)(value, known) : undefined;
    return meant === undefined ? '' : `; did you mean ${meant}?`;
}
function given(value) {
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object' && value !== null)
        return 'a mapping';
    return value === undefined || value === null ? 'an empty value' : `"${(0,_core_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactLine */ .Mq)(String(value), 40)}"`;
}
function problemsOf(issues) {
    const ordered = issues.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
    return (0,_core_words_js__WEBPACK_IMPORTED_MODULE_4__/* .firstLines */ .UV)(ordered, MAX_PROBLEMS, ({ path, line, text }) => {
        const key = path.map((part) => typeof part === 'number' ? `[${part + 1}]` : `.${(0,_core_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactLine */ .Mq)(String(part), 60)}`);
        const where = line === undefined || line === 0 ? '' : `line ${line}: `;
        return `${where}${key.length === 0 ? '' : `${key.join('').replace(/^\./, '')}: `}${text}${text.endsWith('?') ? '' : '.'}`;
    });
}


/***/ })

};
