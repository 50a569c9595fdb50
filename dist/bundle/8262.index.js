export const id = 8262;
export const ids = [8262];
export const modules = {

/***/ 3819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U5: () => (/* binding */ ANNOTATIONS_MAX),
/* harmony export */   e4: () => (/* binding */ noticeAnnotation),
/* harmony export */   hk: () => (/* binding */ annotations)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6067);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3627);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8192);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3217);
/* harmony import */ var _related_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4282);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5792);






const ANNOTATIONS_MAX = 9;
const MESSAGE_MAX = 3_500;
function annotations(report) {
    const titles = new Map(report.rules.map(({ id, title }) => [id, title]));
    const ownWarnings = report.result.notices.filter(({ level }) => level === 'warning').length;
    const room = {
        error: ANNOTATIONS_MAX,
        warning: Math.max(0, ANNOTATIONS_MAX - ownWarnings),
        note: ANNOTATIONS_MAX,
    };
    const shown = (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .md)(report, ['active']).filter(({ level }) => room[level]-- > 0);
    const list = shown.map((finding) => annotation(report, finding, titles.get(finding.rule) ?? finding.rule));
    const left = minus((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .countByState */ .Kt)(report.result.findings).active, (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .countByState */ .Kt)(shown).active);
    if ((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .total */ .X5)(left) === 0)
        return { annotations: list };
    const [what, are] = (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .total */ .X5)(left) === 1 ? ['finding', 'is'] : ['findings', 'are'];
    return {
        annotations: list,
        rest: `${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .total */ .X5)(left), `more ${what}`, `more ${what}`)} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .amounts */ .q$)(left)}) ${are} not annotated: GitHub shows ten annotations of a level for a step. The job summary of this step has them.`,
    };
}
function annotation(report, finding, title) {
    const path = (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPath */ .SH)(report, finding.path);
    const where = finding.place === 'code' ? '' : ` This is ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(finding.place)}.`;
    const outside = (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .isOutside */ ._K)(report, finding.path);
    const start = outside ? `${(0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(path)}:${finding.line}: ` : '';
    const message = `${start}${finding.message}${where}\n${[`Instead: ${finding.advice}`, ...relatedLines(finding), `See ${finding.docs}`, `Rule: ${finding.rule}`].join('\n')}`;
    return {
        level: finding.level === 'note' ? 'notice' : finding.level,
        title: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitizeLine */ .g$)(`JWT guard: ${title}`, 200),
        message: message.length > MESSAGE_MAX ? `${message.slice(0, MESSAGE_MAX)}…`.toWellFormed() : message,
        ...(outside ? {} : placeOf(finding, path)),
    };
}
function placeOf(finding, path) {
    return {
        file: annotatedFile(path),
        startLine: finding.line,
        endLine: finding.endLine,
        startColumn: finding.column,
        endColumn: finding.endColumn,
    };
}
function noticeAnnotation(report, { level, path, line }) {
    if (level !== 'warning' || path === undefined || line === undefined || (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .isOutside */ ._K)(report, path))
        return undefined;
    return {
        file: annotatedFile((0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPath */ .SH)(report, path)),
        startLine: line,
        endLine: line,
        startColumn: 1,
        endColumn: 1,
    };
}
function annotatedFile(path) {
    return /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u.test(path) ? (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitizeLine */ .g$)(path, 1_000) : path;
}
function relatedLines(finding) {
    const change = (0,_related_js__WEBPACK_IMPORTED_MODULE_5__/* .placesOf */ .ek)(finding, 'same-change');
    const others = change.filter(({ path }) => path !== finding.path);
    const here = change.length - others.length;
    const files = new Set(others.map(({ path }) => path)).size;
    const where = [
        ...(here === 0 ? [] : [`${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(here, 'more place')} in this file`]),
        ...(files === 0
            ? []
            : [`${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(others.length, here === 0 ? 'more place' : 'place')} in ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(files, 'other file')}`]),
    ];
    const users = new Set((0,_related_js__WEBPACK_IMPORTED_MODULE_5__/* .placesOf */ .ek)(finding, 'use').map(({ path }) => path)).size;
    const keys = new Set((0,_related_js__WEBPACK_IMPORTED_MODULE_5__/* .placesOf */ .ek)(finding, 'key-file').map(({ path }) => path)).size;
    const sentences = [
        ...(where.length === 0 ? [] : [`Also change ${where.join(' and ')}.`]),
        ...(users === 0 ? [] : [`Used by ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(users, 'file')}.`]),
        ...(keys === 0 ? [] : [keysText(keys)]),
    ];
    return sentences.length === 0 ? [] : [sentences.join(' ')];
}
function keysText(keys) {
    return keys === 1
        ? `The private key is in a file here: ${(0,_related_js__WEBPACK_IMPORTED_MODULE_5__/* .revoke */ .r8)(keys)}.`
        : `Private keys are in ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(keys, 'file')} here: ${(0,_related_js__WEBPACK_IMPORTED_MODULE_5__/* .revoke */ .r8)(keys)}.`;
}
function minus(all, some) {
    return {
        error: all.error - some.error,
        warning: all.warning - some.warning,
        note: all.note - some.note,
    };
}


/***/ }),

/***/ 763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vi: () => (/* binding */ noticesInLog),
/* harmony export */   Xp: () => (/* binding */ notScannedText),
/* harmony export */   rz: () => (/* binding */ verdictLines)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6067);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3627);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5759);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5792);




function verdictLines({ counts, result: { coverage }, fullScanReason, config, }) {
    const notCounted = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .setAsideParts */ .Hv)(counts);
    const skipped = _model_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIP_REASONS */ .eI.flatMap((reason) => coverage.skipped[reason] === 0 ? [] : [`${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(coverage.skipped[reason])} ${reason}`]);
    return [
        `Found: ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(counts.error, 'error')}, ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(counts.warning, 'warning')}, ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(counts.note, 'note')}${notCounted.length === 0 ? '' : `; and ${notCounted.join(', ')}`}.`,
        `Scanned ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(coverage.scanned, 'file')} of ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(coverage.listed)}${skipped.length === 0 ? '' : `; not scanned: ${skipped.join(', ')}`}.`,
        ...(coverage.skipped.excluded > 0 ? [excludedText({ coverage, config })] : []),
        ...(fullScanReason === undefined ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .fullScanText */ .q7)(fullScanReason)]),
    ];
}
const NOTICES_MAX = 60;
function noticesInLog(notices) {
    const sorted = _model_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.flatMap((level) => notices.filter((notice) => notice.level === level));
    const left = sorted.length - NOTICES_MAX;
    if (left <= 0)
        return { shown: sorted, rest: undefined };
    const rest = `${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(left, 'more message')} about the scan ${left === 1 ? 'is' : 'are'} left out here. The JSON report has them all.`;
    return { shown: sorted.slice(0, NOTICES_MAX), rest };
}
function notScannedText({ result: { coverage }, config, }) {
    if (coverage.skipped.excluded > 0)
        return excludedText({ coverage, config });
    return `there ${coverage.listed === 1 ? 'is' : 'are'} ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(coverage.listed, 'file')}, and none could be scanned.`;
}
function excludedText({ coverage: { skipped, listed }, config = 'the configuration', }) {
    const are = skipped.excluded === 1 ? 'file is' : 'files are';
    return `${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(skipped.excluded, are, are)} excluded by ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitizeLine */ .g$)(config, 200)}, of ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(listed)}.`;
}


/***/ }),

/***/ 9654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./build/core/markdown.js
var markdown = __webpack_require__(3937);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
// EXTERNAL MODULE: ./build/core/words.js
var core_words = __webpack_require__(3627);
// EXTERNAL MODULE: ./build/guard/report/model.js
var model = __webpack_require__(8192);
// EXTERNAL MODULE: ./build/guard/report/words.js
var words = __webpack_require__(5792);
// EXTERNAL MODULE: ./build/guard/report/places.js
var places = __webpack_require__(3217);
;// CONCATENATED MODULE: ./build/guard/report/summary/coverage.js





const EXAMPLES_MAX = 3;
const NOTICES_MAX = 50;
function coverageParts(report) {
    return [...noticesPart(report), ...skippedPart(report), `_ims-auth ${report.toolVersion}_`];
}
function noticesPart(report) {
    const said = new Set(report.accepted?.additions);
    const notices = report.result.notices.filter((notice) => !said.has(notice));
    if (notices.length === 0)
        return [];
    const sorted = [
        ...notices.filter(({ level }) => level === 'warning'),
        ...notices.filter(({ level }) => level === 'note'),
    ];
    const lines = (0,core_words/* firstLines */.UV)(sorted, NOTICES_MAX, (notice) => `- **${notice.level}** ${where(report, notice)}${(0,markdown/* prose */.CS)((0,core_text/* sanitizeLine */.g$)(notice.message, 500))}`, (more) => `- and ${more}`);
    return ['### About this scan', lines.join('\n')];
}
function where(report, { path, line }) {
    if (path === undefined)
        return '';
    return `${(0,markdown/* code */.aY)(`${(0,places/* shownPath */.pS)((0,places/* repositoryPath */.SH)(report, path))}${line === undefined ? '' : `:${line}`}`)}: `;
}
function skippedPart(report) {
    const { coverage } = report.result;
    const { listed, scanned, examples } = coverage;
    const skipped = (0,words/* skippedFiles */.CT)(coverage);
    const scannedLine = `Scanned ${(0,core_words/* thousands */.oh)(scanned)} of ${(0,core_words/* amount */.vj)(listed, 'file')}.`;
    const rows = skipped.map(({ reason, what, count }) => {
        const paths = examples
            .filter((example) => example.reason === reason)
            .slice(0, EXAMPLES_MAX)
            .map(({ path }) => (0,markdown/* cellCode */.GA)((0,places/* shownPath */.pS)((0,places/* repositoryPath */.SH)(report, path))));
        return `| ${what} | ${(0,core_words/* thousands */.oh)(count)} | ${paths.join(', ')} |`;
    });
    if (rows.length === 0)
        return [scannedLine];
    const table = ['| not scanned | files | for example |', '| --- | ---: | --- |', ...rows].join('\n');
    if (scanned === 0)
        return [scannedLine, table];
    const count = skipped.reduce((sum, { count }) => sum + count, 0);
    return [
        scannedLine,
        `<details><summary>${(0,core_words/* amount */.vj)(count, 'file')} not scanned</summary>\n\n${table}\n\n</details>`,
    ];
}

// EXTERNAL MODULE: ./build/guard/model.js
var guard_model = __webpack_require__(5759);
// EXTERNAL MODULE: ./build/guard/report/examples.js
var examples = __webpack_require__(3986);
// EXTERNAL MODULE: ./build/guard/report/related.js
var report_related = __webpack_require__(4282);
;// CONCATENATED MODULE: ./build/guard/report/summary/group.js







const OPEN = 15;
const FRAME = 300;
function groupSection(report, group, room) {
    const { rule, counts } = group;
    const head = `### ${(0,markdown/* prose */.CS)(rule.title)} (\`${rule.id}\`): ${(0,words/* amounts */.q$)(counts)}`;
    const foot = group_examples(group);
    let remaining = room - size(head) - size(foot);
    let left = 0;
    const parts = [];
    const mixed = guard_model/* LEVELS */.A_.filter((level) => counts[level] > 0).length > 1;
    let lastMessage = '';
    for (const cluster of group.clusters) {
        const why = cluster.message === lastMessage ? '' : (0,markdown/* prose */.CS)(cluster.message);
        const section = clusterSection(report, cluster, { why, mixed, room: remaining });
        left += section.left;
        remaining -= size(section.markdown);
        if (section.markdown === '')
            continue;
        parts.push(section.markdown);
        lastMessage = cluster.message;
    }
    if (parts.length === 0)
        return { markdown: '', left };
    return { markdown: [head, ...parts, foot].join('\n\n'), left };
}
function clusterSection(report, cluster, { why, mixed, room }) {
    const instead = `**Write instead:** ${(0,markdown/* prose */.CS)(cluster.advice)}`;
    let remaining = room - size(why) - size(instead) - FRAME;
    const lines = [];
    for (const finding of cluster.findings) {
        const line = findingLine(report, finding, (0,markdown/* code */.aY)(finding.excerpt), mixed);
        const related = (0,report_related/* shownPlaces */.GF)(finding).map((places) => relatedLines(report, places));
        const item = [[line, ...related].join('\n'), line].find((each) => size(each) <= remaining);
        if (item === undefined)
            break;
        remaining -= size(item);
        lines.push(item);
    }
    const left = cluster.findings.length - lines.length;
    if (lines.length === 0)
        return { markdown: '', left };
    const parts = [...(why === '' ? [] : [why]), lines.slice(0, OPEN).join('\n')];
    const folded = lines.slice(OPEN);
    if (left > 0)
        folded.push(`- and ${(0,core_words/* thousands */.oh)(left)} more that did not fit here`);
    if (folded.length > 0) {
        const more = (0,core_words/* thousands */.oh)(cluster.findings.length - Math.min(OPEN, lines.length));
        parts.push(`<details><summary>${more} more</summary>\n\n${folded.join('\n')}\n\n</details>`);
    }
    return { markdown: [...parts, instead].join('\n\n'), left };
}
function findingLine(report, finding, text, withLevel) {
    const what = [withLevel ? finding.level : '', (0,words/* placeText */.Z9)(finding.place)].filter(Boolean).join(', ');
    return `- ${linkedPlace(report, finding)}${what === '' ? '' : ` (${what})`}: ${text}`;
}
function linkedPlace(report, place, withLine = true) {
    const shown = (0,markdown/* code */.aY)(`${(0,places/* shownPath */.pS)((0,places/* repositoryPath */.SH)(report, place.path))}${withLine ? `:${place.line}` : ''}`);
    const link = (0,places/* permalink */.eL)(report, place);
    return link === undefined ? shown : `[${shown}](${link})`;
}
function relatedLines(report, { relation, shown, more }) {
    const label = report_related/* LABELS */.kg[relation];
    const items = shown.map((place) => {
        if (relation === 'key-file')
            return `${label} ${linkedPlace(report, place, false)}: ${(0,report_related/* revoke */.r8)(1)}`;
        const what = place.excerpt === '' ? (0,markdown/* prose */.CS)(place.message) : (0,markdown/* code */.aY)(place.excerpt);
        return `${label} ${linkedPlace(report, place)}: ${what}`;
    });
    if (more > 0)
        items.push(`${label}: ${(0,core_words/* thousands */.oh)(more)} more`);
    return items.map((item) => `  - ${item}`).join('\n');
}
function group_examples(group) {
    const link = `[The replacement, in full](${group.rule.docs})`;
    const blocks = (0,examples/* examplesFor */.H)(group).flatMap(({ before, after, language }) => [
        ...(before === undefined ? [] : [`Before:\n\n${(0,markdown/* fenced */.OF)(before, language)}`]),
        ...(after === undefined ? [] : [`After:\n\n${(0,markdown/* fenced */.OF)(after, language)}`]),
    ]);
    if (blocks.length === 0)
        return link;
    return `<details><summary>Before and after</summary>\n\n${blocks.join('\n\n')}\n\n</details>\n\n${link}`;
}
function size(text) {
    return Buffer.byteLength(text) + 2;
}

;// CONCATENATED MODULE: ./build/guard/report/summary/accepted.js






const SHOWN_MAX = 30;
function acceptedPart(report) {
    const { accepted } = report;
    if (accepted === undefined)
        return [];
    const { policy, base, additions, findings } = accepted;
    const counts = policy === 'base'
        ? `That does not count here: configuration, baseline and suppressions are those of ${(0,markdown/* code */.aY)((0,core_text/* sanitizeLine */.g$)(base, 80))}, because \`policy\` is \`base\`.`
        : 'That counts, because `policy` is `head`.';
    const added = additions.map((notice) => `- ${where(report, notice)}${(0,markdown/* prose */.CS)((0,core_text/* sanitizeLine */.g$)(notice.message, 500))}`);
    const lines = (0,core_words/* firstLines */.UV)(findings, SHOWN_MAX, (finding) => findingLine(report, (0,model/* bounded */.Mm)(finding), `\`${finding.rule}\``, true), (more) => `- and ${more}`);
    return [
        '### This change accepts more than its base',
        counts,
        added.join('\n'),
        findings.length === 0
            ? 'No finding is active only because of that.'
            : `Without it ${(0,core_words/* amount */.vj)(findings.length, 'finding is', 'findings are')} active:\n\n${lines.join('\n')}`,
    ];
}

;// CONCATENATED MODULE: ./build/guard/report/summary/fixes.js

function fixesPart({ result }) {
    const fixes = result.findings.flatMap(({ fix, state }) => fix === undefined || fix.edits.length === 0 || state !== 'active' ? [] : [fix]);
    if (fixes.length === 0)
        return [];
    const safe = fixes.filter(({ safety }) => safety === 'safe').length;
    const unsafe = fixes.length - safe;
    const parts = [
        ...(safe === 0 ? [] : [`${(0,core_words/* amount */.vj)(safe, 'finding')} by \`ims-auth fix --write\``]),
        ...(unsafe === 0
            ? []
            : [
                `${safe === 0 ? (0,core_words/* amount */.vj)(unsafe, 'finding') : `${unsafe} more`} by \`ims-auth fix --write --unsafe\`, which needs a new secret or a look at the scopes`,
            ]),
    ];
    return [
        `**Can be changed for you:** ${parts.join(', and ')}. It ends with a list of what is left for you.`,
    ];
}

;// CONCATENATED MODULE: ./build/guard/report/summary/summary.js









const ACCEPT = 'To accept one place, write `ims-auth-ignore: <rule> -- <reason>` in a comment on its line or on the line before.';
const RESERVE = 1024;
function summary(report) {
    const before = [...headline(report), ...fixesPart(report), ...acceptedPart(report), ...countsTable(report)];
    const after = [...suppressedPart(report), ...exemptPart(report), ...coverageParts(report)];
    let room = markdown/* SUMMARY_MAX */.WH - RESERVE - bytes([...before, ...after]);
    const groups = (0,model/* groupByRule */.RJ)(report);
    const sections = groups.map((group, index) => {
        const section = groupSection(report, group, Math.floor(room / (groups.length - index)));
        room -= bytes([section.markdown]);
        return section;
    });
    const left = sections.reduce((sum, section) => sum + section.left, 0);
    const tooMany = left === 0
        ? []
        : [`_${(0,core_words/* amount */.vj)(left, 'finding')} did not fit here. The JSON report of the scan has all of them._`];
    const parts = [
        ...before,
        ...sections.map(({ markdown }) => markdown).filter(Boolean),
        ...tooMany,
        ...(groups.length === 0 ? [] : [ACCEPT]),
        ...after,
    ];
    return `${parts.join('\n\n')}\n`;
}
function headline(report) {
    const { coverage, findings } = report.result;
    const counts = (0,model/* countByState */.Kt)(findings);
    const { active } = counts;
    const parts = [];
    if (report.conclusion === 'nothing-scanned') {
        parts.push('## JWT guard: nothing was scanned', coverage.listed === 0
            ? 'There is no file here, so nothing is known about the code. Is `actions/checkout` missing before this step, or `path` wrong?'
            : `None of the ${(0,core_words/* thousands */.oh)(coverage.listed)} files here could be scanned, so nothing is known about the code. The table below says why.`);
    }
    else if (report.conclusion === 'clean') {
        const aside = [
            ...(0,words/* setAsideParts */.Hv)((0,words/* setAside */.Fi)(counts)),
            ...(active.note === 0 ? [] : [(0,core_words/* amount */.vj)(active.note, 'note')]),
        ];
        const sentence = (0,words/* cleanText */.X5)(counts, ` in ${(0,core_words/* amount */.vj)(coverage.scanned, 'scanned file')}`);
        parts.push(`## JWT guard: ${['clean', ...aside].join(', ')}`, `${sentence[0]?.toUpperCase()}${sentence.slice(1)}${active.note === 0 ? '' : ' The notes are mentions, or good to know.'}`);
    }
    else {
        parts.push(`## JWT guard: ${(0,words/* amounts */.q$)(active)}`, `${dependency(active)} ${gate(report)}`);
    }
    if (report.diffBase !== undefined) {
        parts.push(`Only findings that are new since ${(0,markdown/* prose */.CS)(`\`${(0,core_text/* sanitizeLine */.g$)(report.diffBase, 80).replaceAll('`', "'")}\``)} count.`);
    }
    if (report.fullScanReason !== undefined) {
        parts.push((0,words/* fullScanText */.q7)((0,markdown/* prose */.CS)((0,core_text/* sanitizeLine */.g$)(report.fullScanReason, 500))));
    }
    return parts;
}
function dependency(active) {
    if (active.error > 0)
        return `This code still depends on Adobe ${words/* DEAD */.zQ}.`;
    if (active.warning > 0)
        return `This code probably depends on an Adobe JWT credential.`;
    return `This code mentions Adobe ${words/* DEAD */.zQ}.`;
}
function gate({ failed, failOn }) {
    if (failed)
        return `**The check fails**, because \`fail-on\` is \`${failOn}\`.`;
    return `The check does not fail, because \`fail-on\` is \`${failOn}\`.`;
}
const ROWS = [
    ['active', '**active**'],
    ['suppressed', 'suppressed in place'],
    ['baselined', 'accepted in the baseline'],
    ['exempt', 'exempt by the central configuration'],
    ['outside-diff', 'outside of the change'],
];
function countsTable({ result }) {
    const counts = (0,model/* countByState */.Kt)(result.findings);
    if (result.findings.length === 0)
        return [];
    const rows = ROWS.filter(([state]) => state === 'active' || (0,model/* total */.X5)(counts[state]) > 0).map(([state, words]) => {
        const { error, warning, note } = counts[state];
        return `| ${words} | ${[error, warning, note].map(core_words/* thousands */.oh).join(' | ')} |`;
    });
    return [['| findings | errors | warnings | notes |', '| --- | ---: | ---: | ---: |', ...rows].join('\n')];
}
const SET_ASIDE_MAX = 50;
function suppressedPart(report) {
    return reasonsPart(report, 'suppressed', ({ reason = '' }) => `Reason: ${(0,markdown/* prose */.CS)(reason) || 'none'}`);
}
function exemptPart(report) {
    return reasonsPart(report, 'exempt', ({ reason = '', exemption }) => `Until ${exemption?.until}, by ${(0,markdown/* prose */.CS)((0,core_text/* sanitizeLine */.g$)(exemption?.owner ?? '', 100))}: ${(0,markdown/* prose */.CS)(reason)}`);
}
function reasonsPart(report, state, reasonOf) {
    const findings = (0,model/* worstFirst */.md)(report, [state]);
    if (findings.length === 0)
        return [];
    const lines = (0,core_words/* firstLines */.UV)(findings, SET_ASIDE_MAX, (finding) => `${findingLine(report, finding, `\`${finding.rule}\``, true)}  \n  ${reasonOf(finding)}`, (more) => `- and ${more}`);
    return [
        `<details><summary>${(0,core_words/* amount */.vj)(findings.length, `${state} finding`)}, with the reason</summary>\n\n${lines.join('\n')}\n\n</details>`,
    ];
}
function bytes(parts) {
    return parts.reduce((sum, part) => sum + Buffer.byteLength(part) + 2, 0);
}


/***/ })

};
