export const id = 4987;
export const ids = [4987];
export const modules = {

/***/ 4987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rotationProgress: () => (/* reexport safe */ _progress_js__WEBPACK_IMPORTED_MODULE_0__.a)
/* harmony export */ });
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1288);






/***/ }),

/***/ 2805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ sameMarker),
/* harmony export */   gJ: () => (/* binding */ formatMarker),
/* harmony export */   gY: () => (/* binding */ parseMarker)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8314);
/* harmony import */ var _core_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3669);



const VERSION = 1;
const ABOUT = 'What ims-auth remembers of the rotation of a client secret. It contains no secret. Do not edit it.';
const TEXT_MAX = 10_000;
const Time = zod__WEBPACK_IMPORTED_MODULE_0__/* .datetime */ .w$({ precision: 3 })
    .transform((text) => Date.parse(text))
    .refine(_core_time_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlausibleTime */ .OA);
const Uuid = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f-]{1,64}$/i);
const proof = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ uuid: Uuid, at: Time, usedAt: Time.optional() }).optional();
const common = { version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(VERSION), about: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), clientId: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(200) };
const MarkerText = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('phase', [
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...common, phase: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('idle'), current: Uuid, since: Time }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        ...common,
        phase: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('intent'),
        old: Uuid,
        storeUpdatedAt: Time,
        intentAt: Time,
        proof,
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        ...common,
        phase: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('made'),
        old: Uuid,
        new: Uuid,
        storeUpdatedAt: Time,
        intentAt: Time,
        madeAt: Time,
        proof,
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...common, phase: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('stored'), old: Uuid, new: Uuid, storedAt: Time, proof }),
])
    .refine((marker) => !('new' in marker) || marker.new !== marker.old);
const TIMES = ['since', 'intentAt', 'madeAt', 'storeUpdatedAt', 'storedAt'];
function formatMarker(marker) {
    const { phase, clientId, ...rest } = marker;
    const fields = rest;
    const times = TIMES.flatMap((name) => {
        const time = fields[name];
        return typeof time === 'number' ? [[name, iso(time)]] : [];
    });
    const { proof } = marker.phase === 'idle' ? {} : marker;
    return JSON.stringify({
        version: VERSION,
        about: ABOUT,
        phase,
        clientId,
        current: fields['current'],
        old: fields['old'],
        new: fields['new'],
        ...Object.fromEntries(times),
        proof: proof && {
            uuid: proof.uuid,
            at: iso(proof.at),
            usedAt: proof.usedAt === undefined ? undefined : iso(proof.usedAt),
        },
    });
}
function parseMarker(text) {
    if (text.length > TEXT_MAX)
        return 'unreadable';
    const { data } = MarkerText.safeParse((0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text));
    if (data === undefined)
        return 'unreadable';
    const { version, about, ...marker } = data;
    return marker;
}
function sameMarker(one, other) {
    return isSame(one, other);
}
function isSame(one, other) {
    if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
        return one === other;
    const [left, right] = [one, other];
    return [...Object.keys(left), ...Object.keys(right)].every((key) => isSame(left[key], right[key]));
}
function iso(ms) {
    return new Date(ms).toISOString();
}


/***/ }),

/***/ 1288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ rotationProgress)
/* harmony export */ });
/* harmony import */ var _core_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3669);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2805);
/* harmony import */ var _timing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1221);



const OVERLAP_MS = 7 * _core_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO;
function rotationProgress(text, clientId, listed, now) {
    const marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMarker */ .gY)(text);
    if (marker === 'unreadable')
        return unexplained('The variable of the rotation has another content than the rotation writes.');
    if (marker.clientId !== clientId)
        return unexplained('The variable of the rotation is that of another client id.');
    if (marker.phase === 'idle')
        return unexplained('The variable of the rotation says that there is one client secret.');
    const startedAt = startOf(marker);
    if (startedAt > now + _core_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO)
        return unexplained('The variable of the rotation is of the future.');
    if (listed !== undefined && !isOf(marker, listed))
        return unexplained('The variable of the rotation names other client secrets than these.');
    const since = startedAt + OVERLAP_MS + _timing_js__WEBPACK_IMPORTED_MODULE_2__/* .OVERDUE_MS */ .SE;
    return now <= since
        ? { progress: 'on-schedule' }
        : { progress: 'overdue', since, waitsFor: waitsFor(marker) };
}
function unexplained(because) {
    return { progress: 'unexplained', because };
}
function startOf(marker) {
    switch (marker.phase) {
        case 'intent':
            return marker.intentAt;
        case 'made':
            return marker.madeAt;
        case 'stored':
            return marker.storedAt;
    }
}
function isOf(marker, listed) {
    const others = listed.filter(({ uuid }) => uuid !== marker.old);
    const [other, third] = others;
    if (other === undefined || third !== undefined || listed.length !== 2)
        return false;
    if (marker.phase !== 'intent')
        return other.uuid === marker.new;
    const { intentAt } = marker;
    return other.createdAt >= intentAt - _timing_js__WEBPACK_IMPORTED_MODULE_2__/* .SKEW_MS */ .eK && other.createdAt <= intentAt + _timing_js__WEBPACK_IMPORTED_MODULE_2__/* .CREATED_WITHIN_MS */ .G4;
}
function waitsFor(marker) {
    const start = date(startOf(marker));
    switch (marker.phase) {
        case 'intent':
            return `The rotation asked for the newer one on ${start} and got no answer. It waits for a run that deletes it.`;
        case 'made':
            return `The rotation made the newer one on ${start} and could not store it. It waits for a run that deletes it.`;
        case 'stored': {
            const { proof } = marker;
            const what = proof === undefined
                ? 'for a run that finds the older one unused'
                : `until the older one stays unused; the last look was on ${date(proof.at)}`;
            return `The rotation stored the newer one on ${start}, and waits ${what}.`;
        }
    }
}
function date(ms) {
    return new Date(ms).toISOString().slice(0, 10);
}


/***/ }),

/***/ 1221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ CREATED_WITHIN_MS),
/* harmony export */   Ir: () => (/* binding */ FRESH_JOB_MS),
/* harmony export */   SE: () => (/* binding */ OVERDUE_MS),
/* harmony export */   WS: () => (/* binding */ OWN_USE_MS),
/* harmony export */   eK: () => (/* binding */ SKEW_MS),
/* harmony export */   ef: () => (/* binding */ CREATE_WITHIN_MS),
/* harmony export */   fL: () => (/* binding */ STORE_WITHIN_MS),
/* harmony export */   lR: () => (/* binding */ SETTLE_MS)
/* harmony export */ });
/* harmony import */ var _core_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3669);

const MINUTE = 60_000;
const SKEW_MS = 5 * MINUTE;
const FRESH_JOB_MS = 10 * MINUTE;
const CREATE_WITHIN_MS = 2 * MINUTE;
const CREATED_WITHIN_MS = CREATE_WITHIN_MS + 3 * MINUTE + SKEW_MS;
const STORE_WITHIN_MS = 15 * MINUTE;
const SETTLE_MS = 60 * MINUTE;
const OWN_USE_MS = STORE_WITHIN_MS + SKEW_MS;
const OVERDUE_MS = 7 * _core_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO;


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
