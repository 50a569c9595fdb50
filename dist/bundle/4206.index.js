export const id = 4206;
export const ids = [4206];
export const modules = {

/***/ 9002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ setOutputs)
/* harmony export */ });
function setOutputs(runner, table, values) {
    for (const name of Object.keys(table))
        runner.setOutput(name, String(values[name]));
}


/***/ }),

/***/ 4206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/github/process.js + 4 modules
var process = __webpack_require__(8352);
// EXTERNAL MODULE: ./build/ims/http/client.js + 1 modules
var client = __webpack_require__(2961);
// EXTERNAL MODULE: ./build/core/message.js
var core_message = __webpack_require__(5285);
// EXTERNAL MODULE: ./build/core/time.js
var time = __webpack_require__(3669);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
// EXTERNAL MODULE: ./build/github/event.js
var github_event = __webpack_require__(6830);
;// CONCATENATED MODULE: ./build/rotation/steps.js
function stepsOf({ remember, act }, copies) {
    const first = remember === undefined ? [] : [{ step: 'remember', phase: remember.phase }];
    const copy = (targets) => targets.map((target) => ({ step: 'copy', target }));
    switch (act.do) {
        case 'make':
            return [
                ...first,
                { step: 'remember', phase: 'intent' },
                { step: 'look-again' },
                { step: 'create' },
                { step: 'remember', phase: 'made' },
                { step: 'prove' },
                { step: 'store' },
                { step: 'remember', phase: 'stored' },
                ...copy(copies),
            ];
        case 'copy':
            return [...first, ...copy(act.targets)];
        case 'delete':
            return [
                ...first,
                { step: 'look-again' },
                { step: 'delete', uuid: act.uuid },
                { step: 'check-after' },
                { step: 'remember', phase: 'idle' },
            ];
        default:
            return first;
    }
}
async function doing(ports, step, work) {
    const result = await work();
    ports.tell(result.ok ? { event: 'done', step } : { event: 'failed', step, problem: result.problem });
    return result;
}
function requestFailed(at, failure) {
    return { ok: false, problem: { problem: 'request', at, failure } };
}
function otherRun(at) {
    return { ok: false, problem: { problem: 'other-run', at } };
}

;// CONCATENATED MODULE: ./build/rotation/copies.js

async function writeCopies(ports, targets, value) {
    const failedCopies = [];
    for (const { target, write } of ports.copies.filter((copy) => targets.includes(copy.target))) {
        await doing(ports, { step: 'copy', target }, async () => {
            const written = await write(value);
            if (written.ok)
                return written;
            failedCopies.push({ target, failure: written.problem });
            return requestFailed('copy', written.problem);
        });
    }
    return failedCopies;
}

// EXTERNAL MODULE: ./build/rotation/timing.js
var timing = __webpack_require__(1221);
;// CONCATENATED MODULE: ./build/rotation/proof.js

function maturity({ unwanted, kept, marker }, idleMs, now) {
    const { uuid } = unwanted;
    const use = unwanted.uses[0];
    if (use !== undefined && use.lastUsedAt + idleMs > now)
        return { reasons: [{ reason: 'in-use', uuid, ...use, until: use.lastUsedAt + idleMs }] };
    const { proof } = marker;
    const usedAt = use?.lastUsedAt;
    if (proof?.uuid !== uuid || proof.usedAt !== usedAt) {
        return {
            reasons: [{ reason: 'proving', uuid, since: now, until: now + idleMs }],
            proof: { uuid, at: now, usedAt },
        };
    }
    if (proof.at + idleMs > now)
        return { reasons: [{ reason: 'proving', uuid, since: proof.at, until: proof.at + idleMs }] };
    const shown = kept.uses[0]?.lastUsedAt;
    if (shown === undefined || shown < proof.at - 2 * timing/* SKEW_MS */.eK)
        return { reasons: [{ reason: 'use-not-shown', uuid: kept.uuid }] };
    return { reasons: [] };
}

;// CONCATENATED MODULE: ./build/rotation/decide.js


function decide(seen, settings) {
    const { marker, listed, clockAheadMs, storeUpdatedAt } = seen;
    if (storeUpdatedAt === undefined)
        return stop({ reason: 'not-stored' });
    if (marker === 'unreadable')
        return stop({ reason: 'foreign-marker', because: 'unreadable' });
    if (marker !== undefined && marker.clientId !== seen.clientId)
        return stop({ reason: 'foreign-marker', because: 'other-client' });
    if (clockAheadMs === undefined || Math.abs(clockAheadMs) > timing/* SKEW_MS */.eK)
        return stop({ reason: 'clock', aheadMs: clockAheadMs });
    const [one, other, third] = listed;
    if (one === undefined || third !== undefined)
        return stop({ reason: 'unexpected-list', count: listed.length });
    const run = { ...seen, marker, storeUpdatedAt, settings };
    const until = settlesAt(marker);
    if (until !== undefined && seen.now < until)
        return waiting([{ reason: 'settling', until }]);
    return other === undefined ? decideOne(one, run) : decideTwo([one, other], run);
}
function settlesAt(marker) {
    return marker?.phase === 'intent' || marker?.phase === 'made' ? marker.intentAt + timing/* SETTLE_MS */.lR : undefined;
}
function decideOne(one, run) {
    const { marker, clientId, now, settings } = run;
    const idle = { phase: 'idle', clientId, current: one.uuid, since: now };
    const dueAt = one.createdAt + settings.maxAgeMs;
    const stale = jobBeforeStore(run);
    if (marker?.phase === 'made' || marker?.phase === 'stored') {
        if (stale !== undefined)
            return waiting([stale]);
        const isNew = one.uuid !== marker.old;
        return { ...nothing(isNew ? 'retired' : 'young', [], dueAt), remember: idle };
    }
    if (now < dueAt) {
        const young = nothing('young', [{ reason: 'young', until: dueAt }], dueAt);
        const isKnown = marker?.phase === 'idle' && marker.current === one.uuid;
        return isKnown ? young : { ...young, remember: idle };
    }
    if (stale !== undefined)
        return waiting([stale]);
    return { state: 'made', act: { do: 'make', old: one.uuid }, overdue: false, notYet: [] };
}
function decideTwo(two, run) {
    const { marker } = run;
    if (marker === undefined)
        return twoSecrets('no-marker');
    if (marker.phase === 'idle')
        return twoSecrets('not-announced');
    const old = two.find(({ uuid }) => uuid === marker.old);
    const made = two.find(({ uuid }) => uuid !== marker.old);
    if (old === undefined || made === undefined)
        return twoSecrets('not-named');
    if (marker.phase === 'intent')
        return decideOrphan(old, made, marker, run);
    if (made.uuid !== marker.new)
        return twoSecrets('not-named');
    if (marker.phase === 'stored')
        return decideStored(old, made, marker, run);
    return run.storeUpdatedAt === marker.storeUpdatedAt
        ? decideLost(old, made, marker, run)
        : decideStored(old, made, undefined, run);
}
function decideOrphan(old, orphan, marker, run) {
    const { intentAt } = marker;
    if (run.storeUpdatedAt !== marker.storeUpdatedAt)
        return twoSecrets('stored-meanwhile');
    if (orphan.createdAt < intentAt - timing/* SKEW_MS */.eK || orphan.createdAt > intentAt + timing/* CREATED_WITHIN_MS */.G4)
        return twoSecrets('not-ours');
    if (orphan.uses.length > 0)
        return twoSecrets('used');
    return deleting('orphan', { unwanted: orphan, kept: old, marker }, [], intentAt, run);
}
function decideLost(old, lost, marker, run) {
    if ((lost.uses[0]?.lastUsedAt ?? 0) > marker.madeAt + timing/* OWN_USE_MS */.WS)
        return twoSecrets('used');
    return deleting('lost', { unwanted: lost, kept: old, marker }, [], marker.madeAt, run);
}
function decideStored(old, made, known, run) {
    const { clientId, storeUpdatedAt: storedAt, settings, now } = run;
    const isAsKnown = known?.storedAt === storedAt;
    const marker = isAsKnown
        ? known
        : { phase: 'stored', clientId, old: old.uuid, new: made.uuid, storedAt };
    const remember = isAsKnown ? undefined : marker;
    const written = run.copies.map(({ updatedAt }) => updatedAt ?? 0);
    const overlapUntil = Math.max(storedAt, ...written) + settings.overlapMs;
    const overdue = now > overlapUntil + timing/* OVERDUE_MS */.SE;
    const stale = jobBeforeStore(run);
    if (stale !== undefined)
        return { ...waiting([stale]), remember, overdue };
    const targets = run.copies
        .filter(({ updatedAt }) => updatedAt === undefined || updatedAt < storedAt)
        .map(({ target }) => target);
    if (targets.length > 0)
        return { state: 'copying', remember, act: { do: 'copy', targets }, overdue, notYet: [] };
    const overlap = now < overlapUntil ? [{ reason: 'overlap', until: overlapUntil }] : [];
    const decision = deleting('retired', { unwanted: old, kept: made, marker }, overlap, overlapUntil, run);
    return { remember, ...decision };
}
function deleting(why, candidate, notYet, since, run) {
    const stale = jobBeforeStore(run);
    if (stale !== undefined)
        return waiting([stale]);
    const { reasons, proof } = maturity(candidate, run.settings.idleMs, run.now);
    const all = [...notYet, ...reasons];
    const { unwanted, kept, marker } = candidate;
    if (all.length > 0) {
        const decision = { ...waiting(all), overdue: run.now > since + timing/* OVERDUE_MS */.SE };
        return proof === undefined ? decision : { ...decision, remember: { ...marker, proof } };
    }
    return {
        state: why === 'retired' ? 'retired' : 'waiting',
        act: { do: 'delete', why, uuid: unwanted.uuid, keeps: kept.uuid },
        overdue: false,
        notYet: [],
    };
}
function jobBeforeStore({ jobStartedAt, storeUpdatedAt }) {
    const until = storeUpdatedAt + timing/* FRESH_JOB_MS */.Ir;
    return jobStartedAt > until ? undefined : { reason: 'job-before-store', until };
}
function waiting(notYet) {
    const times = notYet.flatMap((one) => ('until' in one ? [one.until] : []));
    return nothing('waiting', notYet, times.length === 0 ? undefined : Math.max(...times));
}
function nothing(state, notYet, nextAt) {
    return { state, act: { do: 'nothing' }, nextAt, overdue: false, notYet };
}
function twoSecrets(because) {
    return stop({ reason: 'two-secrets', because });
}
function stop(reason) {
    return { state: 'stopped', act: { do: 'stop', reason }, overdue: false, notYet: [] };
}

// EXTERNAL MODULE: ./build/core/result.js
var core_result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/rotation/marker.js
var rotation_marker = __webpack_require__(2805);
;// CONCATENATED MODULE: ./build/rotation/remember.js



const READS = 4;
const READ_AGAIN_MS = 3_000;
const WRITES = 3;
const WRITE_AGAIN_MS = 5_000;
async function readMarker(ports) {
    const text = await ports.variable.read();
    if (!text.ok)
        return text;
    return (0,core_result.ok)(text.value === undefined ? undefined : (0,rotation_marker/* parseMarker */.gY)(text.value));
}
async function remember(ports, seen, marker) {
    return doing(ports, { step: 'remember', phase: marker.phase }, () => replace(ports, seen, marker));
}
async function replace(ports, seen, marker) {
    const now = await readMarker(ports);
    if (!now.ok)
        return requestFailed('remember', now.problem);
    if (!(0,rotation_marker/* sameMarker */.Dv)(now.value, seen))
        return otherRun('remember');
    return write(ports, marker, (read) => (0,rotation_marker/* sameMarker */.Dv)(read, seen));
}
async function insist(ports, marker) {
    return doing(ports, { step: 'remember', phase: marker.phase }, async () => {
        for (let attempt = 1;; attempt++) {
            const written = await write(ports, marker, () => true);
            if (written.ok || attempt === WRITES)
                return written;
            await ports.sleep(WRITE_AGAIN_MS);
        }
    });
}
async function write(ports, marker, isEarlier) {
    const written = await ports.variable.write((0,rotation_marker/* formatMarker */.gJ)(marker));
    if (!written.ok && written.problem.arrived === 'no')
        return requestFailed('remember', written.problem);
    for (let attempt = 1;; attempt++) {
        const read = await readMarker(ports);
        if (read.ok && (0,rotation_marker/* sameMarker */.Dv)(read.value, marker))
            return (0,core_result.ok)(undefined);
        if (read.ok && !isEarlier(read.value))
            return otherRun('remember');
        if (attempt < READS) {
            await ports.sleep(READ_AGAIN_MS);
            continue;
        }
        if (!written.ok)
            return requestFailed('remember', written.problem);
        return read.ok
            ? (0,core_result/* failed */.g)({ problem: 'not-kept', at: 'remember' })
            : requestFailed('remember', read.problem);
    }
}

;// CONCATENATED MODULE: ./build/rotation/make.js





const PROVE_FOR_MS = 2 * 60_000;
const PROVE_AGAIN_MS = 10_000;
const STORE_WRITES = 3;
const STORE_READS = 6;
const STORE_READ_AGAIN_MS = 5_000;
async function make(ports, old, seen) {
    const { clientId, storeUpdatedAt } = seen;
    const intent = { phase: 'intent', clientId, old, storeUpdatedAt, intentAt: ports.now() };
    const announced = await remember(ports, seen.marker, intent);
    if (!announced.ok)
        return announced;
    const alone = await lookAgain(ports, old);
    if (!alone.ok)
        return takeBack(ports, intent, alone);
    if (ports.now() > intent.intentAt + timing/* CREATE_WITHIN_MS */.ef)
        return takeBack(ports, intent, (0,core_result/* failed */.g)({ problem: 'too-slow', at: 'create' }));
    const created = await create(ports);
    if (!created.ok)
        return isCertain(created) ? takeBack(ports, intent, created) : created;
    const { value } = created.value;
    const uuid = await uuidOf(ports, created.value, old);
    if (!uuid.ok)
        return uuid;
    const made = { ...intent, phase: 'made', new: uuid.value, madeAt: ports.now() };
    const named = await insist(ports, made);
    if (!named.ok)
        return named;
    const proven = await prove(ports, value, made);
    if (!proven.ok)
        return proven;
    const stored = await doing(ports, { step: 'store' }, () => store(ports, value, made));
    if (!stored.ok)
        return stored;
    const storedAt = stored.value;
    const kept = await insist(ports, { phase: 'stored', clientId, old, new: uuid.value, storedAt });
    if (!kept.ok)
        return kept;
    const targets = ports.copies.map(({ target }) => target);
    return (0,core_result.ok)({ uuid: uuid.value, storedAt, failedCopies: await writeCopies(ports, targets, value) });
}
function lookAgain(ports, old) {
    return doing(ports, { step: 'look-again' }, async () => {
        const listed = await ports.list();
        if (!listed.ok)
            return requestFailed('look-again', listed.problem);
        const [one, other] = listed.value;
        return one?.uuid === old && other === undefined ? (0,core_result.ok)(undefined) : otherRun('look-again');
    });
}
function create(ports) {
    return doing(ports, { step: 'create' }, async () => {
        const created = await ports.create();
        if (!created.ok)
            return requestFailed('create', created.problem);
        ports.mask(created.value.value);
        return created;
    });
}
function isCertain(failure) {
    return !failure.ok && failure.problem.problem === 'request' && failure.problem.failure.arrived === 'no';
}
async function takeBack(ports, intent, failure) {
    const { clientId, old } = intent;
    await replace(ports, intent, { phase: 'idle', clientId, current: old, since: ports.now() });
    return failure;
}
async function uuidOf(ports, created, old) {
    if (created.uuid !== undefined && created.uuid !== old)
        return (0,core_result.ok)(created.uuid);
    const listed = await ports.list();
    if (!listed.ok)
        return requestFailed('list', listed.problem);
    const [other, third] = listed.value.filter(({ uuid }) => uuid !== old);
    return other === undefined || third !== undefined ? (0,core_result/* failed */.g)({ problem: 'unknown-uuid' }) : (0,core_result.ok)(other.uuid);
}
function prove(ports, value, made) {
    return doing(ports, { step: 'prove' }, async () => {
        const until = ports.now() + PROVE_FOR_MS;
        for (;;) {
            if (isTooLate(ports, made))
                return (0,core_result/* failed */.g)({ problem: 'too-slow', at: 'prove' });
            const granted = await ports.token(value);
            if (granted.ok)
                return granted;
            if (ports.now() + PROVE_AGAIN_MS > until)
                return requestFailed('prove', granted.problem);
            await ports.sleep(PROVE_AGAIN_MS);
        }
    });
}
async function store(ports, value, made) {
    for (let attempt = 1;; attempt++) {
        const listed = await ports.list();
        if (!listed.ok)
            return requestFailed('store', listed.problem);
        if (listed.value.every(({ uuid }) => uuid !== made.new))
            return otherRun('store');
        if (isTooLate(ports, made))
            return (0,core_result/* failed */.g)({ problem: 'too-slow', at: 'store' });
        const written = await ports.store.write(value);
        if (!written.ok && written.problem.arrived === 'no')
            return requestFailed('store', written.problem);
        const updatedAt = await storeChange(ports, made.storeUpdatedAt);
        if (updatedAt !== undefined)
            return (0,core_result.ok)(updatedAt);
        if (attempt < STORE_WRITES)
            continue;
        return written.ok
            ? (0,core_result/* failed */.g)({ problem: 'not-kept', at: 'store' })
            : requestFailed('store', written.problem);
    }
}
function isTooLate(ports, { intentAt }) {
    return ports.now() > intentAt + timing/* STORE_WITHIN_MS */.fL;
}
async function storeChange(ports, before) {
    for (let attempt = 1;; attempt++) {
        const read = await ports.store.read();
        if (read.ok && read.value !== undefined && read.value !== before)
            return read.value;
        if (attempt === STORE_READS)
            return undefined;
        await ports.sleep(STORE_READ_AGAIN_MS);
    }
}

;// CONCATENATED MODULE: ./build/rotation/observe.js




const TRIES = 3;
async function observe(ports, facts, clientSecret) {
    const marker = await readMarker(ports);
    if (!marker.ok)
        return requestFailed('read-variable', marker.problem);
    const granted = await ports.token(clientSecret);
    if (granted.ok)
        return look(ports, facts, marker.value);
    const known = typeof marker.value === 'object' ? { marker: marker.value } : {};
    return (0,core_result/* failed */.g)({ problem: 'request', at: 'token', failure: granted.problem, ...known });
}
async function look(ports, facts, before) {
    let marker = before;
    for (let attempt = 1;; attempt++) {
        const copies = await observeCopies(ports, marker);
        const listed = await ports.list();
        if (!listed.ok)
            return requestFailed('list', listed.problem);
        const after = await readMarker(ports);
        if (!after.ok)
            return requestFailed('read-variable', after.problem);
        if ((0,rotation_marker/* sameMarker */.Dv)(marker, after.value)) {
            const store = await ports.store.read();
            if (!store.ok)
                return requestFailed('read-store', store.problem);
            return (0,core_result.ok)({
                ...facts,
                now: ports.now(),
                clockAheadMs: ports.clockAheadMs(),
                listed: listed.value,
                marker,
                storeUpdatedAt: store.value,
                copies,
            });
        }
        if (attempt === TRIES)
            return otherRun('read-variable');
        marker = after.value;
    }
}
async function observeCopies(ports, marker) {
    if (typeof marker !== 'object' || (marker.phase !== 'made' && marker.phase !== 'stored'))
        return [];
    const copies = [];
    for (const { target, read } of ports.copies) {
        const updatedAt = await read();
        copies.push({ target, updatedAt: updatedAt.ok ? updatedAt.value : undefined });
    }
    return copies;
}

;// CONCATENATED MODULE: ./build/rotation/retire.js





const REFUSED_SECRET = ['wrong-client-secret', 'invalid-client'];
async function remove(ports, act, run) {
    const same = await retire_lookAgain(ports, act, run);
    if (!same.ok)
        return same;
    const removed = await doing(ports, { step: 'delete', uuid: act.uuid }, () => removeOne(ports, act));
    if (!removed.ok)
        return removed;
    const works = await checkAfter(ports, act, run.clientSecret);
    if (!works.ok)
        return works;
    const { clientId } = run.facts;
    const idle = { phase: 'idle', clientId, current: act.keeps, since: ports.now() };
    return remember(ports, run.marker, idle);
}
function retire_lookAgain(ports, act, { facts, settings, marker }) {
    return doing(ports, { step: 'look-again' }, async () => {
        const seen = await look(ports, facts, marker);
        if (!seen.ok)
            return seen;
        const { act: again } = decide(seen.value, settings);
        const isSame = again.do === 'delete' && again.uuid === act.uuid && again.keeps === act.keeps;
        return isSame ? (0,core_result.ok)(undefined) : otherRun('look-again');
    });
}
async function removeOne(ports, { uuid }) {
    const removed = await ports.remove(uuid);
    if (removed.ok)
        return (0,core_result.ok)(undefined);
    if (removed.problem.arrived === 'no')
        return requestFailed('delete', removed.problem);
    const listed = await ports.list();
    return listed.ok && listed.value.every((one) => one.uuid !== uuid)
        ? (0,core_result.ok)(undefined)
        : requestFailed('delete', removed.problem);
}
function checkAfter(ports, { keeps }, clientSecret) {
    return doing(ports, { step: 'check-after' }, async () => {
        const granted = await ports.token(clientSecret);
        if (!granted.ok) {
            return REFUSED_SECRET.includes(granted.problem.reason)
                ? (0,core_result/* failed */.g)({ problem: 'refused-after-delete', failure: granted.problem })
                : requestFailed('check-after', granted.problem);
        }
        const listed = await ports.list();
        if (!listed.ok)
            return requestFailed('check-after', listed.problem);
        const [one, other] = listed.value;
        if (one?.uuid === keeps && other === undefined)
            return (0,core_result.ok)(undefined);
        return (0,core_result/* failed */.g)({ problem: 'not-kept', at: 'check-after' });
    });
}

;// CONCATENATED MODULE: ./build/rotation/rotate.js








async function rotate(real, inputs) {
    const { clientSecret, settings } = inputs;
    const facts = { clientId: inputs.clientId, jobStartedAt: inputs.jobStartedAt };
    const { ports, skipRest } = tracked(real);
    const observed = await observe(ports, facts, clientSecret);
    if (!observed.ok)
        return stopped(observed.problem);
    const seen = observed.value;
    const decided = decide(seen, settings);
    const isDry = inputs.dryRun === 'yes' || (inputs.dryRun === 'first' && seen.marker === undefined);
    const decision = isDry && inputs.dryRun === 'first' ? withFirstMarker(decided, seen) : decided;
    ports.tell({
        event: 'plan',
        observation: seen,
        decision,
        steps: stepsOf(decision, ports.copies.map(({ target }) => target)),
        dryRun: isDry,
    });
    const outcome = await act(ports, { seen, decision, isDry, inputs, facts });
    skipRest();
    return outcome;
}
async function act(ports, run) {
    const { seen, decision, isDry, inputs, facts } = run;
    const outcome = outcomeOf(decision, seen);
    const { act, remember: marker } = decision;
    if (act.do === 'stop')
        return { ...outcome, problem: { problem: 'stop', stop: act.reason } };
    if (marker !== undefined && (!isDry || inputs.dryRun === 'first')) {
        const kept = await remember(ports, seen.marker, marker);
        if (!kept.ok)
            return stopped(kept.problem, outcome);
    }
    if (isDry || act.do === 'nothing')
        return outcome;
    const { clientSecret, settings } = inputs;
    switch (act.do) {
        case 'make': {
            const storeUpdatedAt = seen.storeUpdatedAt;
            const made = await make(ports, act.old, { ...seen, storeUpdatedAt });
            if (!made.ok)
                return stopped(made.problem, outcome);
            const { failedCopies } = made.value;
            return {
                ...outcome,
                state: failedCopies.length === 0 ? 'made' : 'copying',
                nextAt: failedCopies.length === 0 ? made.value.storedAt + settings.overlapMs : ports.now(),
                secretAgeDays: 0,
                failedCopies,
            };
        }
        case 'copy': {
            const failedCopies = await writeCopies(ports, act.targets, clientSecret);
            if (failedCopies.length > 0)
                return { ...outcome, nextAt: ports.now(), failedCopies };
            return { ...outcome, state: 'waiting', nextAt: ports.now() + settings.overlapMs };
        }
        case 'delete': {
            const removed = await remove(ports, act, { facts, settings, clientSecret, marker: seen.marker });
            if (!removed.ok)
                return stopped(removed.problem, outcome);
            const kept = seen.listed.find(({ uuid }) => uuid === act.keeps);
            return { ...outcome, nextAt: (kept?.createdAt ?? 0) + settings.maxAgeMs };
        }
    }
}
function withFirstMarker(decision, { listed, clientId, now }) {
    const [one, other] = listed;
    if (one === undefined || other !== undefined || decision.act.do === 'stop')
        return decision;
    const remember = { phase: 'idle', clientId, current: one.uuid, since: now };
    return { ...decision, remember };
}
function outcomeOf({ state, nextAt, overdue }, seen) {
    return { state, nextAt, overdue, secretAgeDays: ageInDays(seen), failedCopies: [] };
}
function ageInDays({ listed, marker, now, storeUpdatedAt }) {
    const isStored = typeof marker === 'object' &&
        (marker.phase === 'stored' || (marker.phase === 'made' && marker.storeUpdatedAt !== storeUpdatedAt));
    const stored = listed.find(({ uuid }) => isStored && uuid === marker.new) ?? listed[0];
    return stored && Math.max(0, Math.floor((now - stored.createdAt) / time/* DAY_MS */.sO));
}
function stopped(problem, outcome) {
    return { overdue: false, failedCopies: [], ...outcome, state: 'stopped', nextAt: undefined, problem };
}
function tracked(ports) {
    let left = [];
    const tell = (event) => {
        if (event.event === 'plan')
            left = [...event.steps];
        else
            left = left.slice(left.findIndex((step) => isSameStep(step, event.step)) + 1);
        ports.tell(event);
    };
    const skipRest = () => {
        for (const step of left)
            ports.tell({ event: 'skipped', step });
    };
    return { ports: { ...ports, tell }, skipRest };
}
function isSameStep(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
}

;// CONCATENATED MODULE: ./build/rotation/report/times.js


function minute(ms) {
    return `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
function madeOn(ms, now) {
    return `${new Date(ms).toISOString().slice(0, 10)}, ${(0,words/* amount */.vj)(Math.max(0, Math.floor((now - ms) / time/* DAY_MS */.sO)), 'day')} old`;
}
function duration(ms) {
    return ms % time/* DAY_MS */.sO === 0 ? (0,words/* amount */.vj)(ms / time/* DAY_MS */.sO, 'day') : (0,words/* amount */.vj)(Math.round(ms / (time/* DAY_MS */.sO / 24)), 'hour');
}

;// CONCATENATED MODULE: ./build/rotation/report/next.js

function nextText({ state, nextAt, problem, failedCopies }, observation) {
    if (problem !== undefined)
        return 'next: what the message says';
    if (failedCopies.length > 0)
        return 'next: a run writes the copies that are missing';
    const when = nextAt === undefined ? '' : `, not before ${minute(nextAt)}`;
    return `next: ${stepOf(state, observation)}${when}`;
}
function stepOf(state, observation) {
    switch (state) {
        case 'young':
        case 'retired':
            return 'a second client secret is made';
        case 'made':
        case 'copying':
            return 'the old client secret is deleted when nobody uses it';
        case 'waiting':
            return isBroken(observation)
                ? 'the client secret of the run that broke off is deleted'
                : 'the old client secret is deleted when nobody uses it';
        case 'stopped':
            return 'a person looks at it';
    }
}
function isBroken(observation) {
    const { marker } = observation ?? {};
    if (marker === undefined || marker === 'unreadable')
        return false;
    return (marker.phase === 'intent' ||
        (marker.phase === 'made' && marker.storeUpdatedAt === observation?.storeUpdatedAt));
}

;// CONCATENATED MODULE: ./build/rotation/report/words.js


const USES_MAX = 3;
function targetText({ kind, secretName, place }) {
    const what = kind === 'dependabot' ? `Dependabot secret ${secretName}` : `secret ${secretName}`;
    switch (place.type) {
        case 'repository':
            return `${what} of ${place.repository}`;
        case 'environment':
            return `${what} of the environment ${place.environment} of ${place.repository}`;
        case 'organization':
            return `${what} of the organization ${place.organization}`;
    }
}
function storeText({ store }) {
    const { secretName, ...place } = store;
    return targetText({ kind: 'actions', secretName, place: { type: 'environment', ...place } });
}
function stepText(step, decision, context) {
    switch (step.step) {
        case 'remember':
            return `remember in ${context.variableName}: ${rememberedText(step.phase, decision)}`;
        case 'look-again':
            return 'look once more that nothing has changed';
        case 'create':
            return 'make a second client secret';
        case 'prove':
            return 'get a token with the new client secret';
        case 'store':
            return `store it: ${storeText(context)}`;
        case 'copy':
            return `write the copy: ${targetText(step.target)}`;
        case 'delete':
            return `delete ${unwantedText(decision?.act)}`;
        case 'check-after':
            return 'look that the other one is left, and get a token with it';
    }
}
function rememberedText(phase, decision) {
    const { act, remember } = decision ?? {};
    const hasProof = act?.do === 'nothing' && remember?.phase === phase && 'proof' in remember;
    return hasProof && remember.proof !== undefined
        ? 'when the client secret that is to go was last used'
        : phaseText(phase);
}
function unwantedText(act) {
    if (act?.do !== 'delete' || act.why === 'retired')
        return 'the old client secret';
    return act.why === 'lost'
        ? 'the client secret that was made and never stored'
        : 'the client secret of a lost answer, which nobody knows';
}
function phaseText(phase) {
    switch (phase) {
        case 'idle':
            return 'there is one client secret';
        case 'intent':
            return 'a second client secret is asked for';
        case 'made':
            return 'a second client secret is made';
        case 'stored':
            return 'the second client secret is stored';
    }
}
function markerText(marker) {
    if (marker === undefined)
        return 'there is none yet';
    return marker === 'unreadable' ? 'it has another content' : phaseText(marker.phase);
}
function secretText({ createdAt, uses }, now) {
    const used = uses.map(({ grantType, lastUsedAt }) => `${minute(lastUsedAt)} by ${grantType}`);
    return `made on ${madeOn(createdAt, now)}; ${used.length === 0 ? 'not used yet' : `last used on ${(0,words/* listOf */.c3)(used, USES_MAX)}`}`;
}
function notYetText(why, { settings }) {
    switch (why.reason) {
        case 'young':
            return `The client secret is younger than ${duration(settings.maxAgeMs)} (max-age-days) until ${minute(why.until)}.`;
        case 'settling':
            return `A run that has not ended may still be at work; that is over at ${minute(why.until)}.`;
        case 'job-before-store':
            return `This job may have started before the secret was written; one that starts after ${minute(why.until)} has it.`;
        case 'overlap':
            return `Jobs that started before the last write may use the old client secret until ${minute(why.until)} (overlap-days).`;
        case 'in-use':
            return `The client secret that is to go was used on ${minute(why.lastUsedAt)} by ${why.grantType}, and must not be used for ${duration(settings.idleMs)} (idle-hours), until ${minute(why.until)}.`;
        case 'proving':
            return `The client secret that is to go must not be used from ${minute(why.since)} to ${minute(why.until)} (idle-hours); a run after that looks again.`;
        case 'use-not-shown':
            return 'Adobe does not show yet that the client secret that stays was used, although this action has used it.';
    }
}

;// CONCATENATED MODULE: ./build/rotation/report/log.js




const SIGNS = { done: '✓', skipped: '·', failed: '✗', next: '→' };
function eventLines(event, plan, context) {
    if (event.event === 'plan')
        return planLines(event, context);
    return [`${SIGNS[event.event]} ${stepText(event.step, plan?.decision, context)}`];
}
function planLines({ observation, decision, steps, dryRun }, context) {
    const { listed, marker, storeUpdatedAt, now } = observation;
    const written = storeUpdatedAt === undefined ? 'there is none' : `last written on ${minute(storeUpdatedAt)}`;
    return [
        `${SIGNS.done} read the variable ${context.variableName}: ${markerText(marker)}`,
        `${SIGNS.done} get a token with the stored client secret`,
        `${SIGNS.done} list the client secrets: ${listed.length}`,
        ...listed.map((secret) => `    ${secretText(secret, now)}`),
        `${SIGNS.done} read the ${storeText(context)}: ${written}`,
        ...copyLines(observation),
        ...decision.notYet.map((why) => `    ${notYetText(why, context)}`),
        ...(steps.length === 0 && decision.act.do !== 'stop' ? [`${SIGNS.skipped} change nothing`] : []),
        ...(dryRun && steps.length > 0 ? ['This is a dry run: these steps are only named.'] : []),
    ];
}
function copyLines({ copies }) {
    return copies.length === 0 ? [] : [`${SIGNS.done} read ${(0,words/* amount */.vj)(copies.length, 'copy', 'copies')}`];
}
const READING = {
    token: () => 'get a token with the stored client secret',
    list: () => 'list the client secrets',
    'read-store': (context) => `read the ${storeText(context)}`,
    'read-variable': ({ variableName }) => `read the variable ${variableName}`,
};
function outcomeLines(outcome, plan, context) {
    const { problem } = outcome;
    const at = problem !== undefined && 'at' in problem ? READING[problem.at] : undefined;
    return [
        ...(at === undefined ? [] : [`${SIGNS.failed} ${at(context)}`]),
        `${SIGNS.next} ${nextText(outcome, plan?.observation)}`,
    ];
}

// EXTERNAL MODULE: ./build/core/markdown.js
var markdown = __webpack_require__(3937);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(8614);
;// CONCATENATED MODULE: ./build/rotation/report/summary.js





function rotationSummary(view) {
    const { outcome, plan, messages, context } = view;
    const dry = plan?.dryRun === true && outcome.problem === undefined ? ' (dry run)' : '';
    const parts = [
        `## Adobe client secret: ${outcome.state}${dry}`,
        `The ${placeText(context)}.`,
        ...messages.map(messagePart),
        ...(plan === undefined ? [] : [stages(outcome, plan, context)]),
        ...nextPart(view),
        ...(plan === undefined ? [] : secretsPart(plan.observation)),
        ...copiesPart(view),
        `_ims-auth ${version/* VERSION */.x}_`,
    ];
    return `${parts.join('\n\n')}\n`;
}
function placeText({ store: { secretName, environment, repository } }) {
    return `secret ${(0,markdown/* code */.aY)(secretName)} of the environment ${(0,markdown/* code */.aY)(environment)} of ${(0,markdown/* code */.aY)(repository)}`;
}
function messagePart({ message, details }) {
    return [
        `**${(0,markdown/* prose */.CS)(message.summary)}** ${(0,markdown/* prose */.CS)(message.meaning)}`,
        ...(details.length === 0 ? [] : [details.map((line) => `- ${timed(line)}`).join('\n')]),
        `**Next:** ${menu(message.next)} [Help](${message.link})`,
    ].join('\n\n');
}
function timed(text) {
    return text
        .split(/(\d{4}-\d\d-\d\d \d\d:\d\d UTC)/)
        .map((piece, index) => (index % 2 === 1 || piece.trim() === '' ? piece : spaced(piece)))
        .join('');
}
function spaced(piece) {
    const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(piece) ?? [];
    return `${before}${(0,markdown/* prose */.CS)(text)}${after}`;
}
function menu(text) {
    return text.split(' > ').map(markdown/* prose */.CS).join(' &gt; ');
}
const STAGES = [
    'one client secret is in use',
    'a second one is made and stored',
    'the copies are written',
    'nobody uses the old one any more',
    'the old one is deleted',
];
const COPIES = 2;
function stages({ state, problem }, { observation, dryRun }, { hasCopies }) {
    const at = stageOf(state, observation, dryRun);
    const stopped = problem === undefined ? '' : ' (this run stopped)';
    const lines = STAGES.map((text, index) => {
        if (index === at)
            return `- **${SIGNS.next} ${text}${stopped}**`;
        return `- ${index < at ? SIGNS.done : SIGNS.skipped} ${text}`;
    });
    return lines.filter((_line, index) => hasCopies || index !== COPIES || index === at).join('\n');
}
function stageOf(state, observation, dryRun) {
    switch (state) {
        case 'young':
            return 0;
        case 'made':
            return dryRun ? 0 : 1;
        case 'copying':
            return COPIES;
        case 'waiting':
            return isBroken(observation) || observation.listed.length === 1 ? 1 : 3;
        case 'retired':
            return dryRun ? 3 : 4;
        case 'stopped':
            return observation.listed.length === 1 ? 0 : isBroken(observation) ? 1 : 3;
    }
}
function nextPart({ outcome, plan, context }) {
    if (outcome.problem !== undefined)
        return [];
    const text = nextText(outcome, plan?.observation).replace(/^next: /, '');
    const reasons = (plan?.decision.notYet ?? []).map((why) => `- ${timed(notYetText(why, context))}`);
    return [`**Next:** ${timed(`${text}.`)}`, ...(reasons.length === 0 ? [] : [reasons.join('\n')])];
}
function secretsPart(observation) {
    const { listed, now } = observation;
    if (listed.length === 0)
        return [];
    const lines = listed.map((secret) => `- ${roleOf(secret, observation)}${timed(`${secretText(secret, now)}.`)}`);
    return ['### Client secrets at the start of this run', lines.join('\n')];
}
function roleOf({ uuid }, { marker, listed }) {
    if (listed.length === 1 || marker === undefined || marker === 'unreadable')
        return '';
    if (marker.phase === 'idle')
        return '';
    if (uuid === marker.old)
        return '**old:** ';
    return 'new' in marker && uuid === marker.new ? '**new:** ' : '';
}
function copiesPart({ outcome: { failedCopies }, plan, context }) {
    const written = (plan?.steps ?? []).flatMap((step) => (step.step === 'copy' ? [step.target] : []));
    if (written.length === 0 || plan?.dryRun === true)
        return [];
    const failed = new Set(failedCopies.map(({ target }) => target));
    const lines = written.map((target) => {
        const sign = failed.has(target) ? SIGNS.failed : SIGNS.done;
        return `- ${sign} ${(0,markdown/* prose */.CS)(targetText(target))}`;
    });
    return [`### Copies of the ${(0,markdown/* prose */.CS)(storeText(context))}`, lines.join('\n')];
}

// EXTERNAL MODULE: ./build/actions/inputs/masking.js
var masking = __webpack_require__(6120);
// EXTERNAL MODULE: ./build/actions/inputs/outputs.js
var outputs = __webpack_require__(9002);
// EXTERNAL MODULE: ./build/ims/causes.js
var causes = __webpack_require__(9378);
// EXTERNAL MODULE: ./build/adobe/links.js
var links = __webpack_require__(713);
// EXTERNAL MODULE: ./build/github/without-secrets.js
var without_secrets = __webpack_require__(3538);
;// CONCATENATED MODULE: ./build/actions/rotate/problems.js




const INPUTS = 'https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs';
const ENVIRONMENTS = 'https://docs.github.com/en/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments';
const APP = 'https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/making-authenticated-api-requests-with-a-github-app-in-a-github-actions-workflow';
const CONCURRENCY = 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency';
const RATE_LIMITS = 'https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits';
const TROUBLESHOOTING = 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api';
const RUNNERS = 'https://docs.github.com/en/actions/how-tos/manage-runners/self-hosted-runners/monitor-and-troubleshoot';
const SECRETS = 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets';
const PROJECTS = 'https://developer.adobe.com/developer-console/docs/guides/projects/';
const INPUT_PROBLEMS = {
    'rotate-inputs': {
        summary: 'An input of the rotation is empty or has a value that is not allowed.',
        meaning: 'An input is missing or misspelled, or the secret that it comes from does not exist for this job: the job does not name the environment, or the call of `rotate-secret.yml` does not name the secret.',
        next: 'Correct the named inputs. A secret of an environment needs `environment:` in the job; a call of `rotate-secret.yml` needs both secrets under `secrets:`.',
        link: INPUTS,
    },
    'rotate-copies': {
        summary: 'The input `copies` cannot be used.',
        meaning: 'It is not a YAML list, or an entry has a field that is unknown or contradicts another one.',
        next: 'Write a list (`copies: |`) whose entries have `secret-name`, `repository`, `environment`, `organization` or `kind`, as docs/rotate.md shows.',
        link: INPUTS,
    },
    'rotate-aem-credential': {
        summary: 'The client secret of a credential of the AEM Developer Console cannot be rotated by this action.',
        meaning: 'The client id begins with `cm-p`: AEM keeps its client secrets itself, and has no API for them that this action could use.',
        next: 'Rotate it by hand in the AEM Developer Console (Integrations), and store the new client secret.',
        link: links/* AEM_SERVICE_CREDENTIALS */.Nr,
    },
    ...without_secrets/* WITHOUT_SECRETS */.B,
};
const ROTATION_PROBLEMS = {
    'rotate-two-secrets': {
        summary: 'The credential has two client secrets, and it is not known which of them is the old one.',
        meaning: 'A person is rotating by hand, or the variable of the rotation is missing or names others. Nothing was changed.',
        next: 'Finish it by hand: delete the client secret that is not stored in GitHub in the Developer Console. The next run goes on from there.',
        link: links/* ROTATION_GUIDE */.gR,
    },
    'rotate-listing': {
        summary: 'The Developer Console lists other client secrets than the rotation expects.',
        meaning: 'A person made or deleted one during the run, or there are none or more than two.',
        next: 'In the Developer Console, leave only the client secret that is stored in GitHub. The next run goes on from there.',
        link: links/* ROTATION_GUIDE */.gR,
    },
    'rotate-marker': {
        summary: 'The variable in which the rotation remembers where it is cannot be used.',
        meaning: 'It was edited, it is of another credential, or two rotations share one variable. Nothing was changed.',
        next: 'For a second credential in the same environment give another `variable-name`. Otherwise leave one client secret, the stored one, in the Developer Console, and delete the variable; the next run writes it again.',
        link: ENVIRONMENTS,
    },
    'rotate-not-stored': {
        summary: 'The GitHub environment has no secret of this name.',
        meaning: 'The client secret is stored somewhere else, such as in the repository, or under another name. Nothing was changed.',
        next: 'Store it in the environment with the command above, and delete the other one, so that every job uses this one.',
        link: SECRETS,
    },
    'rotate-environment-missing': {
        summary: 'GitHub does not show the environment to the token.',
        meaning: 'HTTP 404: there is no such environment, or the App is not installed in this repository. Nothing was changed.',
        next: 'Check `github-environment` and the installation of the App; an environment is created under Settings > Environments.',
        link: ENVIRONMENTS,
    },
    'rotate-stored-secret-refused': {
        summary: 'The stored client secret does not work any more.',
        meaning: 'Adobe IMS refuses it: it was deleted in the Developer Console, or the secret has another value. Nothing was changed.',
        next: 'In the Developer Console (project > OAuth Server-to-Server > Retrieve client secret) copy a current one, store it with the command above, and start the workflow again.',
        link: links/* ROTATION_GUIDE */.gR,
    },
    'rotate-scopes': {
        summary: 'The access token lacks a scope that the rotation needs.',
        meaning: 'Adobe IMS granted less than was asked for, mostly because the project does not have the I/O Management API. Nothing was changed.',
        next: 'Add the I/O Management API to the project (Add to project > API), and ask for `adobeio_api`, `read_client_secret` and `manage_client_secrets`.',
        link: links/* IMPLEMENTATION_GUIDE */.G4,
    },
    'rotate-management-api': {
        summary: 'The project does not have the I/O Management API.',
        meaning: 'Error 403003 of the Developer Console API: it does not know the client id. Nothing was changed.',
        next: 'Add the I/O Management API to the project of this credential (Add to project > API), which an administrator of the organization can do.',
        link: links/* ROTATION_GUIDE */.gR,
    },
    'rotate-console-refused': {
        summary: 'The Developer Console does not let the credential see its client secrets.',
        meaning: 'HTTP 401 or 403 for the list of the client secrets. Nothing was changed.',
        next: 'Check the two numbers and the scopes, and that the project has the I/O Management API.',
        link: links/* ROTATION_GUIDE */.gR,
    },
    'rotate-console-ids': {
        summary: 'The two numbers are not those of this credential.',
        meaning: 'The Developer Console finds no credential there, or another one, or the scopes are those of another project. Nothing was changed.',
        next: 'Open the credential in the Developer Console and copy both numbers from its address: `/projects/ORG/PROJECT/credentials/CREDENTIAL/…`.',
        link: links/* ROTATION_GUIDE */.gR,
    },
    'rotate-console-unavailable': {
        summary: 'The Developer Console API could not be reached, could not answer or throttles.',
        meaning: 'A network error, an answer of another shape, HTTP 429 or 5xx, still so after the retries.',
        next: 'Nothing, if the next run is green. If it stays, see whether Adobe reports an incident, and check proxy and firewall.',
        link: links/* ADOBE_STATUS */.Du,
    },
    'rotate-project-fixed': {
        summary: 'The Developer Console does not let the credential make or delete a client secret.',
        meaning: 'HTTP 401 or 403, although it may list them: the project is auto-generated or read-only, which nobody can change, or the organization does not allow it.',
        next: 'Look at the project in the Developer Console. Where it is auto-generated, such as by Experience Cloud, use a credential in a project of your own.',
        link: PROJECTS,
    },
    'rotate-jwt-migration': {
        summary: 'The credential is being migrated from Service Account (JWT), and gets no second client secret.',
        meaning: 'The Developer Console refuses to make one, and the list shows recent uses by JWT: client secrets can be rotated only after the migration.',
        next: 'Finish the migration: change what still uses JWT, then confirm and delete the old credential in the Developer Console.',
        link: links/* MIGRATION_GUIDE */.sl,
    },
    'rotate-answer-lost': {
        summary: 'It is not known whether the Developer Console made a client secret: its answer was lost.',
        meaning: 'The connection broke, or the time was over, after the request was sent. It is not sent again in this run.',
        next: 'Nothing: the next run finds out by the list, and removes what nobody knows. Do not make one by hand in between.',
        link: links/* ROTATION_GUIDE */.gR,
    },
    'rotate-new-secret-refused': {
        summary: 'The new client secret gives no token, so that it was not stored.',
        meaning: 'Adobe IMS still refuses it after two minutes. The stored one works as before.',
        next: 'Nothing: the next run deletes it and makes another one. If that happens again, report it to Adobe.',
        link: links/* ROTATION_GUIDE */.gR,
    },
    'rotate-refused-after-delete': {
        summary: 'The old client secret is deleted, and the stored one gives no token any more.',
        meaning: 'Adobe IMS refuses the one that gave a token in the same run, before the deletion.',
        next: 'Start the workflow again. If it stays, copy the client secret from the Developer Console (project > OAuth Server-to-Server > Retrieve client secret) and store it with the command above.',
        link: links/* ROTATION_GUIDE */.gR,
    },
    'rotate-clock': {
        summary: 'The clock of this machine is wrong, or cannot be compared with that of GitHub.',
        meaning: 'It differs by more than five minutes; every decision is about times. Nothing was changed.',
        next: 'Correct the clock of the runner, best by NTP, or use a runner that GitHub hosts.',
        link: RUNNERS,
    },
    'rotate-not-kept': {
        summary: 'GitHub accepted a change and does not show it.',
        meaning: 'The secret or the variable is as it was before, also some time after it was written.',
        next: 'Nothing: the next run looks again. If it stays, see whether GitHub reports an incident.',
        link: TROUBLESHOOTING,
    },
    'rotate-too-slow': {
        summary: 'This run took too long between two steps, so that another one may have gone on in its place.',
        meaning: 'A slow machine or network, or a machine that slept. What was made is left to the next run.',
        next: 'Nothing: the next run goes on from what it finds.',
        link: CONCURRENCY,
    },
    'rotate-other-run': {
        summary: 'Another run of the rotation has written the variable at the same time.',
        meaning: 'Two workflows rotate one credential, or one workflow runs twice. This run changed nothing more.',
        next: 'Rotate a credential from one workflow only, with a concurrency group without `cancel-in-progress`.',
        link: CONCURRENCY,
    },
    'rotate-github-token': {
        summary: 'GitHub does not accept the token of the rotation.',
        meaning: 'HTTP 401: the token is expired, revoked or mistyped.',
        next: 'Get it in the same job by actions/create-github-app-token with `permission-environments: write`.',
        link: APP,
    },
    'rotate-github-permission': {
        summary: 'The token may not do this in GitHub.',
        meaning: 'HTTP 403: the App lacks a permission or is not installed here, or the token is that of the job, which can do this with no `permissions:`.',
        next: 'Use a token of a GitHub App that is installed in this repository with Environments (write), and for copies with what docs/rotate.md lists, by actions/create-github-app-token; `github.token` can never write secrets.',
        link: APP,
    },
    'rotate-github-limit': {
        summary: 'GitHub limits the requests of this token for a while.',
        meaning: 'A primary or secondary rate limit (HTTP 403 or 429).',
        next: 'Nothing: the next run goes on. With many copies, start fewer runs at a time.',
        link: RATE_LIMITS,
    },
    'rotate-github-no-answer': {
        summary: 'GitHub could not be reached, or could not answer.',
        meaning: 'A network error, a proxy that answers in its place, or HTTP 5xx.',
        next: 'Nothing, if the next run is green. If it stays, check proxy and firewall, and whether GitHub reports an incident.',
        link: TROUBLESHOOTING,
    },
    'rotate-github-refused': {
        summary: 'GitHub refused a request of the rotation.',
        meaning: 'An unexpected status, such as HTTP 422.',
        next: 'Read what GitHub said above. If it does not help, report it to the authors of this action.',
        link: TROUBLESHOOTING,
    },
};
const ROTATION_WARNINGS = {
    'rotate-copy-failed': {
        summary: 'A copy of the client secret was not written.',
        meaning: 'GitHub refused it or could not answer. The old client secret still works, and is not deleted before all copies are written.',
        next: 'Give the token what the line above names, or correct the entry in `copies`. Each run tries again.',
        link: APP,
    },
    'rotate-overdue': {
        summary: 'The old client secret could not be deleted for more than a week.',
        meaning: 'It is still used, the new one is not, or copies are missing, more than seven days after the overlap.',
        next: 'Find what still uses the old one: a copy outside of `copies`, a program, a laptop. The list below says when and by which grant type.',
        link: links/* ROTATION_GUIDE */.gR,
    },
};
const LINES_MAX = 20;
function describeInputProblem({ id, details }) {
    return (0,core_message/* composeMessage */.S)(INPUT_PROBLEMS[id], (0,words/* firstLines */.UV)(details, LINES_MAX, (line) => line));
}

;// CONCATENATED MODULE: ./build/actions/rotate/describe.js




const MINUTE_MS = 60_000;
const JWT_RECENT_MS = 30 * time/* DAY_MS */.sO;
function describeProblem(problem, about) {
    switch (problem.problem) {
        case 'stop':
            return describeStop(problem.stop, about);
        case 'request':
            return describeRequest(problem, about);
        case 'not-kept':
            return shown(problem.at === 'check-after' ? 'rotate-listing' : 'rotate-not-kept');
        case 'other-run':
            return shown('rotate-other-run');
        case 'too-slow':
            return shown('rotate-too-slow');
        case 'unknown-uuid':
            return shown('rotate-answer-lost', ['Adobe made a client secret, and did not say which one it is.']);
        case 'refused-after-delete':
            return shown('rotate-refused-after-delete', [...problem.failure.details, storeAgain(about)]);
    }
}
function describeCopies(failedCopies) {
    if (failedCopies.length === 0)
        return undefined;
    const details = failedCopies.map(({ target, failure }) => `${targetText(target)}: ${copyReason(failure)}${inBrackets(failure.details)}`);
    return { message: ROTATION_WARNINGS['rotate-copy-failed'], details };
}
function describeOverdue({ observation }) {
    return { message: ROTATION_WARNINGS['rotate-overdue'], details: secretLines(observation) };
}
function describeStop(stop, about) {
    switch (stop.reason) {
        case 'not-stored':
            return shown('rotate-not-stored', [storeAgain(about)]);
        case 'foreign-marker': {
            const why = stop.because === 'unreadable' ? 'another content' : 'that of another client id';
            return shown('rotate-marker', [`The variable ${about.variableName} has ${why}.`]);
        }
        case 'clock':
            return shown('rotate-clock', [clockLine(stop.aheadMs)]);
        case 'unexpected-list':
            return shown('rotate-listing', [`Listed: ${stop.count}.`, ...secretLines(about.observation)]);
        case 'two-secrets':
            return shown('rotate-two-secrets', [TWO_SECRETS[stop.because], ...secretLines(about.observation)]);
    }
}
const TWO_SECRETS = {
    'no-marker': 'There is no variable of this rotation yet.',
    'not-announced': 'The variable says that there is one: this rotation has made no second one.',
    'not-named': 'The variable names others.',
    'not-ours': 'The second one was not made when this rotation asked for one.',
    'stored-meanwhile': 'Somebody has written the secret in GitHub meanwhile.',
    used: 'The second one was never stored by this rotation, and somebody uses it.',
};
function describeRequest({ at, failure, marker }, about) {
    const { reason, details, arrived } = failure;
    if (at === 'create' && arrived === 'maybe')
        return shown('rotate-answer-lost', details);
    if (at === 'prove')
        return shown('rotate-new-secret-refused', details);
    if (at === 'token')
        return describeToken(reason, details, marker !== undefined, about);
    const id = CONSOLE_PLACES.has(at) ? consoleId(at, reason, about.observation) : STORE_IDS[reason];
    return shown(id ?? 'rotate-github-refused', details);
}
function describeToken(cause, details, underWay, about) {
    if (cause === 'scope-not-granted')
        return shown('rotate-scopes', details);
    if (cause !== 'wrong-client-secret' && cause !== 'invalid-client')
        return { message: causes/* CAUSES */.h[cause], details };
    const remembered = underWay ? [`${about.variableName} says how far the rotation had come.`] : [];
    return shown('rotate-stored-secret-refused', [...details, ...remembered, storeAgain(about)]);
}
const CONSOLE_PLACES = new Set(['list', 'look-again', 'create', 'delete', 'check-after']);
const STORE_IDS = {
    'no-token': 'rotate-github-token',
    'bad-token': 'rotate-github-token',
    'no-permission': 'rotate-github-permission',
    'rate-limited': 'rotate-github-limit',
    'no-environment': 'rotate-environment-missing',
    'not-found': 'rotate-environment-missing',
    unavailable: 'rotate-github-no-answer',
    unreachable: 'rotate-github-no-answer',
    'not-github': 'rotate-github-no-answer',
};
function consoleId(at, reason, observation) {
    const changes = at === 'create' || at === 'delete';
    switch (reason) {
        case 'no-management-api':
            return 'rotate-management-api';
        case 'not-permitted':
            if (!changes)
                return 'rotate-console-refused';
            return usedByJwt(observation) ? 'rotate-jwt-migration' : 'rotate-project-fixed';
        case 'not-found':
        case 'other-client':
            return 'rotate-console-ids';
        case 'limit':
            return 'rotate-listing';
        default:
            return 'rotate-console-unavailable';
    }
}
function usedByJwt(observation) {
    const now = observation?.now ?? 0;
    const uses = (observation?.listed ?? []).flatMap((secret) => secret.uses);
    return uses.some(({ grantType, lastUsedAt }) => /jwt/i.test(grantType) && now - lastUsedAt < JWT_RECENT_MS);
}
function copyReason({ reason }) {
    switch (reason) {
        case 'no-secret':
            return 'the organization has no such secret; create it once by hand, with who may see it';
        case 'hidden-repositories':
            return 'it is for selected repositories, some of which the token may not see, and they would lose it';
        case 'no-environment':
        case 'not-found':
            return 'there is no such place, or the token may not see it';
        case 'no-permission':
            return 'the token may not write it';
        case 'archived':
            return 'the repository is archived';
        case 'invalid-target':
            return 'there can be no such place';
        case 'rate-limited':
            return 'GitHub limits the requests';
        case 'no-token':
        case 'bad-token':
            return 'GitHub does not accept the token';
        case 'unavailable':
        case 'unreachable':
        case 'not-github':
            return 'GitHub could not be reached, or could not answer';
        default:
            return 'GitHub refused it';
    }
}
function inBrackets(details) {
    return details.length === 0 ? '.' : `. ${details.join('; ')}`;
}
function clockLine(aheadMs) {
    if (aheadMs === undefined)
        return 'GitHub did not say what time it is.';
    const minutes = Math.round(Math.abs(aheadMs) / MINUTE_MS);
    return `This machine is ${minutes} minutes ${aheadMs > 0 ? 'ahead' : 'behind'}.`;
}
function secretLines(observation) {
    if (observation === undefined)
        return [];
    const { listed, now } = observation;
    return listed.map((secret) => `Client secret ${secretText(secret, now)}.`);
}
function storeAgain({ store: { secretName, environment, repository } }) {
    return `To store it: \`gh secret set ${secretName} --env ${quoted(environment)} --repo ${repository}\``;
}
function quoted(text) {
    return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
function shown(id, details = []) {
    const message = ROTATION_PROBLEMS[id];
    return { message, details };
}

// EXTERNAL MODULE: ./build/adobe/metascopes.js
var metascopes = __webpack_require__(1566);
// EXTERNAL MODULE: ./build/core/secrets.js + 2 modules
var core_secrets = __webpack_require__(6009);
// EXTERNAL MODULE: ./build/ims/credential/input.js
var input = __webpack_require__(1232);
// EXTERNAL MODULE: ./build/ims/credential/shape.js
var shape = __webpack_require__(3281);
// EXTERNAL MODULE: ./build/ims/endpoint.js
var endpoint = __webpack_require__(9411);
// EXTERNAL MODULE: ./build/ims/credential/mistakes.js
var credential_mistakes = __webpack_require__(7863);
// EXTERNAL MODULE: ./build/ims/credential/mistake-texts.js
var mistake_texts = __webpack_require__(4833);
// EXTERNAL MODULE: ./build/ims/token/scopes.js
var token_scopes = __webpack_require__(1613);
// EXTERNAL MODULE: ./build/ims/console/scopes.js
var console_scopes = __webpack_require__(1293);
// EXTERNAL MODULE: ./build/actions/inputs/own-text.js
var own_text = __webpack_require__(8810);
// EXTERNAL MODULE: ./build/actions/inputs/read.js
var read = __webpack_require__(7482);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/core/closest-match.js
var closest_match = __webpack_require__(1829);
// EXTERNAL MODULE: ./build/core/parsers.js
var parsers = __webpack_require__(5742);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
;// CONCATENATED MODULE: ./build/actions/rotate/names.js

const storeName = (text) => {
    if (!/^[A-Za-z_]\w{0,199}$/.test(text)) {
        return (0,core_result/* failed */.g)({ must: 'must be letters, digits and underscores, not starting with a digit' });
    }
    return /^GITHUB_/i.test(text) ? (0,core_result/* failed */.g)({ must: 'must not start with GITHUB_' }) : (0,core_result.ok)(text.toUpperCase());
};
const environmentName = (text) => text.length <= 255 && !/[\p{C}\p{Zl}\p{Zp}]/u.test(text)
    ? (0,core_result.ok)(text)
    : (0,core_result/* failed */.g)({ must: 'must be the name of an environment, on one line' });
const repositoryName = (text) => /^[A-Za-z\d][A-Za-z\d-]{0,38}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(text)
    ? (0,core_result.ok)(text)
    : (0,core_result/* failed */.g)({ must: 'must be `owner/name`' });
const organizationName = (text) => /^[A-Za-z\d][A-Za-z\d-]{0,38}$/.test(text)
    ? (0,core_result.ok)(text)
    : (0,core_result/* failed */.g)({ must: 'must be the name of an organization' });

;// CONCATENATED MODULE: ./build/actions/rotate/copies.js








const FIELDS = ['secret-name', 'repository', 'environment', 'organization', 'kind'];
const COPIES_MAX = 100;
const LENGTH_MAX = 20_000;
const copies_LINES_MAX = 20;
const Entries = schemas/* array */.YOg(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()));
function parseCopies(text, store, secrets) {
    const read = entriesOf(text);
    if (!read.ok)
        return (0,core_result/* failed */.g)(limited(read.problem));
    if (read.value.length > COPIES_MAX)
        return (0,core_result/* failed */.g)([`It has more than ${COPIES_MAX} entries.`]);
    const problems = [];
    const targets = [];
    const seen = new Map([[keyOf(storeTarget(store)), 'the secret that the rotation keeps itself']]);
    for (const [index, entry] of read.value.entries()) {
        const at = `Entry ${index + 1}`;
        const result = readEntry(entry, store, secrets);
        if (!result.ok) {
            problems.push(...result.problem.map((problem) => `${at}: ${problem}`));
            continue;
        }
        const key = keyOf(result.value);
        const before = seen.get(key);
        if (before === undefined)
            targets.push(result.value);
        else
            problems.push(`${at}: it is ${before}.`);
        seen.set(key, before ?? `the same as entry ${index + 1}`);
    }
    return problems.length > 0 ? (0,core_result/* failed */.g)(limited(problems)) : (0,core_result.ok)(targets);
}
function entriesOf(text) {
    if (text.length > LENGTH_MAX)
        return (0,core_result/* failed */.g)(['It is longer than 20,000 characters.']);
    const lines = new dist.LineCounter();
    try {
        const document = (0,dist.parseDocument)(text, {
            schema: 'failsafe',
            lineCounter: lines,
            prettyErrors: false,
            logLevel: 'error',
            resolveKnownTags: false,
        });
        const broken = [...document.errors, ...document.warnings].map(({ code, pos }) => {
            const { line, col } = lines.linePos(pos[0]);
            return `Line ${line}, column ${col}: not valid YAML (${code}).`;
        });
        if (broken.length > 0)
            return (0,core_result/* failed */.g)(broken);
        const entries = Entries.safeParse(document.toJS({ maxAliasCount: COPIES_MAX }));
        return entries.success ? (0,core_result.ok)(entries.data) : (0,core_result/* failed */.g)([shapeProblem(entries.error.issues[0]?.path ?? [])]);
    }
    catch {
        return (0,core_result/* failed */.g)(['It is nested too deeply.']);
    }
}
function shapeProblem([entry, field]) {
    if (typeof entry !== 'number')
        return 'It is not a list: each entry begins with "- ".';
    const at = `Entry ${entry + 1}`;
    return field === undefined
        ? `${at} is not a mapping: write its fields as "repository: …", one on each line.`
        : `${at} has a field that is not one text.`;
}
function readEntry(entry, store, secrets) {
    const problems = Object.keys(entry).flatMap((key) => unknownField(key, secrets));
    const take = (field, parse) => {
        const text = entry[field]?.trim() ?? '';
        if (text === '')
            return undefined;
        const read = parse(text);
        if (read.ok)
            return read.value;
        problems.push(`\`${field}\` ${read.problem.must}; ${(0,parsers/* givenValue */.Z7)(text, secrets)}`);
        return undefined;
    };
    const secretName = take('secret-name', storeName) ?? store.secretName;
    const kind = take('kind', (0,parsers/* oneOf */.yL)(['actions', 'dependabot'])) ?? 'actions';
    const repository = take('repository', repositoryName);
    const environment = take('environment', environmentName);
    const organization = take('organization', organizationName);
    if (organization !== undefined && (repository ?? environment) !== undefined)
        problems.push('`organization` excludes `repository` and `environment`.');
    if (environment !== undefined && kind === 'dependabot')
        problems.push('an environment has no secrets for Dependabot.');
    if (problems.length > 0)
        return (0,core_result/* failed */.g)(problems);
    if (organization !== undefined)
        return (0,core_result.ok)({ kind, secretName, place: { type: 'organization', organization } });
    const where = repository ?? store.repository;
    return (0,core_result.ok)({
        kind,
        secretName,
        place: environment === undefined
            ? { type: 'repository', repository: where }
            : { type: 'environment', repository: where, environment },
    });
}
function unknownField(key, secrets) {
    if (FIELDS.some((field) => field === key))
        return [];
    const meant = (0,closest_match/* closestMatch */.h)(key, FIELDS);
    const hint = meant === undefined ? `the fields are ${FIELDS.join(', ')}` : `did you mean ${meant}?`;
    return [`there is no field "${(0,core_text/* sanitize */.aj)(key, secrets, 40)}"; ${hint.replace(/[^?]$/, '$&.')}`];
}
function storeTarget({ repository, environment, secretName }) {
    return { kind: 'actions', secretName, place: { type: 'environment', repository, environment } };
}
function keyOf({ kind, secretName, place }) {
    const parts = place.type === 'organization'
        ? [place.organization]
        : [place.repository, place.type === 'environment' ? place.environment : ''];
    return JSON.stringify([kind, place.type, secretName, ...parts]).toLowerCase();
}
function limited(problems) {
    return (0,words/* firstLines */.UV)(problems, copies_LINES_MAX, (line) => line);
}

// EXTERNAL MODULE: ./build/ims/parsers.js
var ims_parsers = __webpack_require__(4832);
;// CONCATENATED MODULE: ./build/actions/rotate/manifest.js




const manifest_consoleId = (given) => /^\d{1,20}$/.test(given)
    ? (0,core_result.ok)(given)
    : (0,core_result/* failed */.g)({
        must: 'must be digits, from the address of the credential in the Developer Console: /projects/{console-org-id}/{project}/credentials/{console-credential-id}/details/…',
    });
const manifest_INPUTS = {
    'client-id': {
        description: 'Client id of the OAuth Server-to-Server credential. Not a secret.',
        required: true,
        credential: true,
    },
    'client-secret': {
        description: 'The client secret as it is stored now: the secret `secret-name` of `github-environment`.',
        required: true,
        credential: true,
    },
    scopes: {
        description: 'OAuth scopes, separated by commas, spaces or line breaks, or as a JSON array. `adobeio_api`, `read_client_secret` and `manage_client_secrets` must be among them.',
        required: true,
        credential: true,
    },
    'console-org-id': {
        description: 'Number of the organization in the address of the credential in the Developer Console: `/projects/ORG/PROJECT/credentials/CREDENTIAL/…`.',
        required: true,
        parse: manifest_consoleId,
    },
    'console-credential-id': {
        description: 'Number of the credential in the same address.',
        required: true,
        parse: manifest_consoleId,
    },
    'github-environment': {
        description: 'GitHub environment of this repository that holds the client secret; the job must name it, too.',
        required: true,
        parse: environmentName,
    },
    'secret-name': {
        description: 'Name of the secret in that environment.',
        required: true,
        parse: storeName,
    },
    'variable-name': {
        description: 'Name of the variable of the environment in which the rotation remembers where it is. It holds no secret. Default `<secret-name>_ROTATION`.',
        parse: storeName,
    },
    'github-token': {
        description: 'Token of a GitHub App, or a fine-grained one, with the permission Environments (write), and those that `copies` need. The token of a job cannot write secrets.',
        required: true,
        credential: true,
    },
    copies: {
        description: 'YAML list of further secrets that get the same value, each with `secret-name`, `repository`, `environment`, `organization` and `kind` (`actions` or `dependabot`), as far as needed.',
        parse: parsers/* text */.Qq,
    },
    'max-age-days': {
        description: 'A client secret that is older gets a successor. From 1 to 3650 days.',
        default: '90',
        parse: (0,parsers/* wholeNumber */.rD)({ from: 1, to: 3_650, of: 'days' }),
    },
    'overlap-days': {
        description: 'How long both client secrets stay, from the last write of the new one. From 6 days, because a job may wait for one day and run for five with the old one, to 365.',
        default: '7',
        parse: (0,parsers/* wholeNumber */.rD)({ from: 6, to: 365, of: 'days' }),
    },
    'idle-hours': {
        description: 'For how long the old client secret must not have been used before it is deleted. From 24 to 2160 hours.',
        default: '24',
        parse: (0,parsers/* wholeNumber */.rD)({ from: 24, to: 2_160, of: 'hours' }),
    },
    'dry-run': {
        description: '`true` changes nothing and says what would happen, `false` acts. Without it, the first run only remembers what it found, and the others act.',
        parse: (0,parsers/* named */.KT)({ true: true, false: false }),
    },
    environment: {
        description: 'IMS environment, `production` or `stage`.',
        default: 'production',
        parse: ims_parsers/* imsEnvironment */.x2,
    },
    'ims-url': {
        description: 'Origin of another IMS host, such as `https://ims.example.com`. https only; http to localhost only.',
        parse: ims_parsers/* origin */.TG,
    },
    'console-api-url': {
        description: 'Origin of the Developer Console API. https only; http to localhost only.',
        default: 'https://api.adobe.io',
        parse: ims_parsers/* origin */.TG,
    },
    timeout: {
        description: 'Longest time for one attempt of one request, in seconds, from 1 to 120.',
        default: '10',
        parse: ims_parsers/* timeoutSeconds */.rv,
    },
    retries: {
        description: 'Attempts after the first one, from 0 to 10. The request that makes a client secret is sent once only.',
        default: '3',
        parse: ims_parsers/* retryCount */.cv,
    },
};
const OUTPUTS = {
    state: 'Where in its life the client secret is: `young`, `made` (a second one, in this run), `copying`, `waiting`, `retired` (the old one, in this run) or `stopped` (a person is needed).',
    'next-at': 'When the next step is due, in ISO 8601, UTC; empty where that depends on a person or on other jobs.',
    'secret-age-days': 'Age of the oldest client secret, in days.',
};

;// CONCATENATED MODULE: ./build/actions/rotate/inputs.js











const AEM_CLIENT = /^cm-p/i;
const HOUR_MS = time/* DAY_MS */.sO / 24;
const isOwnText = (0,own_text/* ownTextIn */.V)(INPUT_PROBLEMS);
function readRotateInputs(runner) {
    const credential = {
        clientSecret: (0,input/* tidyCredentialInput */.wL)(runner.input('client-secret')),
        clientId: (0,input/* tidyCredentialInput */.wL)(runner.input('client-id')),
    };
    const githubToken = runner.input('github-token').trim();
    const secrets = maskAll(runner, credential, githubToken);
    const { values, problems: invalid } = (0,read/* readOptions */.T)(runner, manifest_INPUTS, secrets);
    const store = {
        repository: runner.env['GITHUB_REPOSITORY'] ?? '',
        environment: values.githubEnvironment ?? '',
        secretName: values.secretName ?? '',
    };
    const scopes = readScopes(runner.input('scopes'), secrets);
    const copies = values.copies === undefined ? undefined : parseCopies(values.copies, store, secrets);
    const endpoint = endpointOf(values.imsUrl, values.environment);
    const consoleEndpoint = endpointOf(values.consoleApiUrl, values.environment);
    const problems = [];
    const [clientId = ''] = credential.clientId.values;
    if (AEM_CLIENT.test(clientId))
        problems.push({ id: 'rotate-aem-credential', details: [] });
    const lines = [
        ...credentialLines(credential),
        ...scopes.problems,
        ...(githubToken === '' ? ['`github-token` is empty.'] : []),
        ...invalid.map(({ message }) => message),
    ];
    if (lines.length > 0) {
        const empty = credential.clientSecret.values.length === 0 || githubToken === '';
        const reason = empty ? (0,without_secrets/* withoutSecrets */.c)(runner.event) : undefined;
        problems.push({ id: reason ?? 'rotate-inputs', details: lines });
    }
    if (copies?.ok === false)
        problems.push({ id: 'rotate-copies', details: copies.problem });
    if (problems.length > 0 || copies?.ok === false)
        return { ok: false, problems };
    return {
        ok: true,
        inputs: {
            credential: { clientId, clientSecrets: credential.clientSecret.values, scopes: scopes.scopes },
            endpoint,
            consoleEndpoint,
            policy: { timeoutMs: values.timeout * 1_000, retries: values.retries },
            ids: { organization: values.consoleOrgId ?? '', credential: values.consoleCredentialId ?? '' },
            store: { ...store, variableName: values.variableName ?? `${store.secretName}_ROTATION` },
            githubToken,
            copies: copies?.value ?? [],
            settings: {
                maxAgeMs: values.maxAgeDays * time/* DAY_MS */.sO,
                overlapMs: values.overlapDays * time/* DAY_MS */.sO,
                idleMs: values.idleHours * HOUR_MS,
            },
            dryRun: values.dryRun,
            secrets: [...secrets, clientId],
        },
    };
}
function maskAll(runner, credential, githubToken) {
    const others = ['scopes', ...(0,read/* optionNames */.W)(manifest_INPUTS)].flatMap((name) => (0,shape/* secretsByShape */.cr)(runner.input(name)));
    const found = [...(0,input/* credentialSecrets */.DJ)(credential), ...others, githubToken];
    const secrets = [...new Set(found)].filter((secret) => (0,core_secrets/* isMaskable */.h_)(secret) && !isOwnText(secret));
    for (const secret of secrets)
        (0,masking/* maskSecret */.$l)(runner, secret);
    return secrets;
}
function endpointOf(address, environment) {
    const custom = address === undefined ? undefined : (0,endpoint/* customEndpoint */.vw)(address, environment);
    return custom?.ok === true ? custom.value : (0,endpoint/* adobeEndpoint */.l0)(environment);
}
function credentialLines({ clientId, clientSecret }) {
    const mistakes = (0,credential_mistakes/* credentialMistakes */.V)({ clientId, clientSecret });
    const described = mistakes.map((mistake) => `\`${mistake.input}\` ${(0,mistake_texts/* describeMistake */.yS)(mistake)}`);
    const several = clientSecret.values.length > 1 && described.length === 0
        ? ['`client-secret` has several values; it must be the stored one alone.']
        : [];
    const empty = [
        ...(clientId.values.length === 0 ? ['`client-id` is empty.'] : []),
        ...(clientSecret.values.length === 0 ? ['`client-secret` is empty.'] : []),
    ];
    return [...empty, ...described, ...several];
}
function readScopes(text, secrets) {
    const { scopes, invalid, brokenJson } = (0,token_scopes/* parseScopes */.Fg)(text);
    const problems = [];
    if ([...scopes, ...invalid].some((scope) => (0,shape/* holdsSecret */.hK)(scope, secrets)))
        problems.push(`\`scopes\` ${mistake_texts/* SECRET_IN_SCOPES */.XO}`);
    else if (brokenJson)
        problems.push('`scopes` starts as a JSON array but is not an array of strings.');
    else if (invalid.length > 0)
        problems.push('`scopes` contains an invalid scope: one consists of letters, digits and _ . : / -.');
    else if (scopes.some((scope) => (0,metascopes/* metascope */.AV)(scope) !== undefined))
        problems.push('`scopes` holds a metascope of a Service Account (JWT) credential.');
    const missing = console_scopes/* MANAGE_SECRETS_SCOPES */.U.filter((scope) => !scopes.includes(scope));
    if (missing.length > 0 && problems.length === 0)
        problems.push(`\`scopes\` lacks ${missing.join(', ')}.`);
    return { scopes, problems };
}

// EXTERNAL MODULE: ./build/github/client.js + 1 modules
var github_client = __webpack_require__(6855);
;// CONCATENATED MODULE: ./build/github/secrets/failure.js

const NOT_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);
const WRITTEN = new Set([201, 204]);
function readFailure({ kind, ...rest }) {
    return { ...rest, kind: kind === 'issues-disabled' ? 'other' : kind, arrived: 'no' };
}
function written(sent) {
    if (!sent.ok)
        return (0,core_result/* failed */.g)(writeFailure(sent.problem));
    const { status } = sent.value;
    return WRITTEN.has(status) ? (0,core_result.ok)(undefined) : (0,core_result/* failed */.g)(writeFailure({ kind: 'not-github', status }));
}
function writeFailure(failure) {
    return { ...readFailure(failure), arrived: mayHaveArrived(failure) ? 'maybe' : 'no' };
}
function mayHaveArrived({ kind, code }) {
    if (kind === 'unreachable')
        return code === undefined || !NOT_SENT.has(code);
    return kind === 'unavailable' || kind === 'not-github';
}

;// CONCATENATED MODULE: ./build/github/secrets/public-key.js



const PUBLIC_KEY = schemas/* object */.Ikc({ key_id: schemas/* string */.YjP().min(1).max(200), key: schemas/* base64 */.K39().length(44) })
    .transform(({ key_id, key }) => ({ id: key_id, key }));
const ENVIRONMENT = '/environments/{environment_name}';
async function publicKeyOf(client, secrets) {
    const key = await client.get(`GET ${secrets.path}/public-key`, secrets.parameters, PUBLIC_KEY);
    if (key.ok)
        return (0,core_result.ok)(key.value.value);
    const problem = readFailure(key.problem);
    if (problem.kind !== 'not-found' || !secrets.path.includes(ENVIRONMENT))
        return (0,core_result/* failed */.g)(problem);
    return (0,core_result/* failed */.g)(await withoutEnvironment(client, secrets, problem));
}
async function withoutEnvironment(client, { path, parameters }, problem) {
    const exists = async (route, of) => {
        const found = await client.get(`GET ${route}`, of, schemas/* object */.Ikc({ name: schemas/* string */.YjP() }));
        return found.ok ? undefined : readFailure(found.problem);
    };
    const route = path.slice(0, path.indexOf(ENVIRONMENT) + ENVIRONMENT.length);
    const environment = await exists(route, parameters);
    if (environment === undefined)
        return { ...problem, kind: 'no-permission' };
    if (environment.kind !== 'not-found' && environment.kind !== 'no-permission')
        return environment;
    const { environment_name: _, ...ofRepository } = parameters;
    const repository = await exists('/repos/{owner}/{repo}', ofRepository);
    if (repository === undefined)
        return { ...problem, kind: 'no-environment' };
    return repository.kind === 'no-permission' ? problem : repository;
}

// EXTERNAL MODULE: ./build/github/secrets/target.js
var secrets_target = __webpack_require__(35);
;// CONCATENATED MODULE: ./build/github/secrets/variables.js






const VARIABLE = schemas/* object */.Ikc({ value: schemas/* string */.YjP() }).transform(({ value }) => value);
const ANYTHING = schemas/* unknown */.L5J();
function environmentVariableOf(connection, { repository, environment, name }) {
    const route = (0,secrets_target/* environmentRoute */.fs)({ repository, environment });
    if (route === undefined || !(0,secrets_target/* isName */.Eo)(name)) {
        const refused = (0,core_result/* failed */.g)({ kind: 'invalid-target', arrived: 'no' });
        return { read: async () => refused, write: async () => refused };
    }
    const client = (0,github_client/* clientOf */.f)(connection);
    const all = `${route.path}/variables`;
    const secrets = { ...route, path: `${route.path}/secrets` };
    const parameters = { ...route.parameters, name };
    return {
        read: async () => {
            const found = await client.get(`GET ${all}/{name}`, parameters, VARIABLE);
            if (found.ok)
                return (0,core_result.ok)(found.value.value);
            if (found.problem.kind !== 'not-found')
                return (0,core_result/* failed */.g)(readFailure(found.problem));
            const key = await publicKeyOf(client, secrets);
            return key.ok ? (0,core_result.ok)(undefined) : key;
        },
        write: async (value) => {
            const updated = await client.request(`PATCH ${all}/{name}`, { ...parameters, value }, ANYTHING);
            if (updated.ok || updated.problem.kind !== 'not-found')
                return written(updated);
            const created = await client.request(`POST ${all}`, { ...parameters, value }, ANYTHING);
            if (created.ok || created.problem.kind !== 'not-found')
                return written(created);
            const key = await publicKeyOf(client, secrets);
            return key.ok ? written(created) : key;
        },
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./build/github/secrets/stores.js






const SECRET = schemas/* object */.Ikc({ updated_at: iso/* datetime */.w$({ offset: true }) }).transform(({ updated_at }) => ({
    updatedAt: Date.parse(updated_at),
}));
const VISIBILITY = schemas/* object */.Ikc({ visibility: schemas/* enum */.k5n(['all', 'private', 'selected']) });
const REPOSITORIES = schemas/* object */.Ikc({
    total_count: schemas/* number */.aig().int().min(0),
    repositories: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* number */.aig().int().min(1).max(Number.MAX_SAFE_INTEGER) })),
});
const stores_ANYTHING = schemas/* unknown */.L5J();
const PER_PAGE = 100;
function secretStoreOf(connection, target) {
    const secrets = (0,secrets_target/* secretsRoute */.Jx)(target.kind, target.place);
    if (secrets === undefined || !(0,secrets_target/* isName */.Eo)(target.secretName)) {
        const refused = (0,core_result/* failed */.g)({ kind: 'invalid-target', arrived: 'no' });
        return { read: async () => refused, write: async () => refused };
    }
    const client = (0,github_client/* clientOf */.f)(connection);
    const one = {
        path: `${secrets.path}/{secret_name}`,
        parameters: { ...secrets.parameters, secret_name: target.secretName },
    };
    async function get(shape) {
        const found = await client.get(`GET ${one.path}`, one.parameters, shape);
        if (found.ok)
            return (0,core_result.ok)(found.value.value);
        if (found.problem.kind !== 'not-found')
            return (0,core_result/* failed */.g)(readFailure(found.problem));
        const key = await publicKeyOf(client, secrets);
        return key.ok ? (0,core_result.ok)(undefined) : key;
    }
    async function audience() {
        if (target.place.type !== 'organization')
            return (0,core_result.ok)({});
        const found = await get(VISIBILITY);
        if (!found.ok)
            return found;
        if (found.value === undefined)
            return (0,core_result/* failed */.g)({ kind: 'no-secret', arrived: 'no' });
        const { visibility } = found.value;
        if (visibility !== 'selected')
            return (0,core_result.ok)({ visibility });
        const ids = await selectedRepositories(client, one);
        if (!ids.ok)
            return ids;
        const sent = target.kind === 'dependabot' ? ids.value.map(String) : ids.value;
        return (0,core_result.ok)({ visibility, selected_repository_ids: sent });
    }
    return {
        read: () => get(SECRET),
        write: async (value) => {
            const key = await publicKeyOf(client, secrets);
            if (!key.ok)
                return key;
            const { seal } = await Promise.all(/* import() */[__webpack_require__.e(4235), __webpack_require__.e(4682)]).then(__webpack_require__.bind(__webpack_require__, 4682));
            const box = seal(value, key.value.key);
            if (box === undefined)
                return (0,core_result/* failed */.g)({ kind: 'not-github', arrived: 'no' });
            const kept = await audience();
            if (!kept.ok)
                return kept;
            const sealed = { ...kept.value, encrypted_value: box, key_id: key.value.id };
            return written(await client.request(`PUT ${one.path}`, { ...one.parameters, ...sealed }, stores_ANYTHING));
        },
    };
}
async function selectedRepositories(client, { path, parameters }) {
    const ids = new Set();
    for (let page = 1;; page++) {
        const asked = { ...parameters, per_page: PER_PAGE, page };
        const found = await client.get(`GET ${path}/repositories`, asked, REPOSITORIES);
        if (!found.ok)
            return (0,core_result/* failed */.g)(readFailure(found.problem));
        const { total_count, repositories } = found.value.value;
        const before = ids.size;
        for (const { id } of repositories)
            ids.add(id);
        if (found.value.more && ids.size > before)
            continue;
        return ids.size === total_count ? (0,core_result.ok)([...ids]) : (0,core_result/* failed */.g)({ kind: 'hidden-repositories', arrived: 'no' });
    }
}

// EXTERNAL MODULE: ./build/github/failure-messages.js
var failure_messages = __webpack_require__(3173);
// EXTERNAL MODULE: ./build/ims/failure.js
var ims_failure = __webpack_require__(386);
// EXTERNAL MODULE: ./build/ims/token/exchange.js
var exchange = __webpack_require__(2897);
// EXTERNAL MODULE: ./build/ims/console/list.js
var list = __webpack_require__(980);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/ims/console/failure.js
var console_failure = __webpack_require__(5084);
// EXTERNAL MODULE: ./build/ims/console/request.js
var request = __webpack_require__(3831);
// EXTERNAL MODULE: ./build/ims/console/shapes.js
var shapes = __webpack_require__(4578);
;// CONCATENATED MODULE: ./build/ims/console/create.js









const SECRETS_MAX = 2;
const SECRET_LENGTH_MAX = 512;
const Created = schemas/* object */.Ikc({
    client_secret: schemas/* string */.YjP(),
    uuid: shapes/* Uuid */.sU.optional().catch(undefined),
    created_at: shapes/* Time */.gX.optional().catch(undefined),
});
async function createClientSecret(clientId, ids, token, connection) {
    const once = { ...connection, policy: { ...connection.policy, retries: 0 } };
    const caller = { clientId, token };
    const { result } = await (0,request/* ask */.k)({ method: 'POST', path: (0,request/* secretsPath */.z)(ids) }, caller, once);
    if (!result.ok)
        return (0,core_result/* failed */.g)({ ...(0,console_failure/* unanswered */.bj)(result.problem), arrived: (0,console_failure/* arrivedOf */.bs)(result) });
    const { status, body } = result.value;
    if (status >= 200 && status < 300) {
        const created = readCreated(body, clientId);
        if (created !== undefined)
            return (0,core_result.ok)(created);
        return (0,core_result/* failed */.g)({ ...(0,console_failure/* unreadable */.O$)(result.value, token), arrived: 'maybe' });
    }
    const failure = (0,console_failure/* refusal */.x5)(result.value, token, connection.clock.now());
    const arrived = (0,console_failure/* arrivedOf */.bs)(result);
    if (arrived === 'no' && mayBeLimit(failure)) {
        const listed = await (0,list/* listClientSecrets */.H)(clientId, ids, token, connection);
        if (listed.ok && listed.value.length >= SECRETS_MAX)
            return (0,core_result/* failed */.g)({ ...failure, reason: 'limit', arrived });
    }
    return (0,core_result/* failed */.g)({ ...failure, arrived });
}
function mayBeLimit({ gatewayCode, reason, evidence }) {
    return (gatewayCode === undefined && evidence.status !== 401 && reason !== 'not-found' && reason !== 'throttled');
}
function readCreated(body, clientId) {
    const { data } = Created.safeParse((0,json/* parseJson */.qF)(body));
    if (data === undefined || !isPlausibleSecret(data.client_secret, clientId))
        return undefined;
    return { value: data.client_secret, uuid: data.uuid, createdAt: data.created_at };
}
const POSSIBLE = new Set(['client-secret', 'client-id', undefined]);
function isPlausibleSecret(value, clientId) {
    return (/^[\x21-\x7e]+$/.test(value) &&
        value.length >= core_secrets/* SECRET_MIN */.uX &&
        value.length <= SECRET_LENGTH_MAX &&
        value !== clientId &&
        (0,core_secrets/* isMaskable */.h_)(value) &&
        POSSIBLE.has((0,shape/* credentialShape */.xy)(value)));
}

;// CONCATENATED MODULE: ./build/ims/console/delete.js




async function deleteClientSecret(clientId, ids, uuid, token, connection) {
    if (!(0,shapes/* isSecretUuid */.oU)(uuid)) {
        const evidence = { detail: 'the id of the client secret is not one of Adobe' };
        return (0,core_result/* failed */.g)({ reason: 'not-found', evidence, arrived: 'no' });
    }
    let arrived = 'no';
    const watched = {
        ...connection,
        send: async (request) => {
            const result = await connection.send(request);
            if ((0,console_failure/* arrivedOf */.bs)(result) === 'maybe')
                arrived = 'maybe';
            return result;
        },
    };
    const what = { method: 'DELETE', path: `${(0,request/* secretsPath */.z)(ids)}/${uuid}`, statusOnly: true };
    const { result } = await (0,request/* ask */.k)(what, { clientId, token }, watched);
    if (!result.ok)
        return (0,core_result/* failed */.g)({ ...(0,console_failure/* unanswered */.bj)(result.problem), arrived });
    const { status } = result.value;
    if (status >= 200 && status < 300)
        return (0,core_result.ok)('deleted');
    if (status === 404)
        return (0,core_result.ok)('gone');
    return (0,core_result/* failed */.g)({ ...(0,console_failure/* refusal */.x5)(result.value, token, connection.clock.now()), arrived });
}

;// CONCATENATED MODULE: ./build/actions/rotate/ports.js





const NO_MANAGEMENT_API = '403003';
function portsOf(runner, inputs, { clock, send }, tell) {
    const { credential, ids, store, secrets } = inputs;
    const { clientId } = credential;
    let accessToken = '';
    const ims = {
        endpoint: inputs.endpoint,
        policy: inputs.policy,
        env: runner.env,
        clock,
        send,
        onRetry: ({ cause, evidence, waitMs, left }) => {
            const why = (0,ims_failure/* describeBriefly */.xf)(cause, evidence, secrets);
            runner.info(`    ${why} Trying again in ${(0,ims_failure/* seconds */.YA)(waitMs)}; ${(0,words/* amount */.vj)(left, 'retry', 'retries')} left.`);
        },
    };
    const developerConsole = { ...ims, endpoint: inputs.consoleEndpoint };
    let clockAheadMs;
    const github = {
        token: inputs.githubToken,
        env: runner.env,
        onDate: (at) => {
            clockAheadMs = clock.now() - at;
        },
    };
    const { repository, environment, secretName, variableName } = store;
    const variable = environmentVariableOf(github, { repository, environment, name: variableName });
    return {
        token: async (value) => {
            const granted = await (0,exchange/* exchange */.c)({ ...credential, clientSecrets: [value] }, ims);
            if (!granted.ok)
                return (0,core_result/* failed */.g)(tokenFailure(granted.problem, secrets));
            const { token, scopes } = granted.value;
            (0,masking/* maskToken */.gg)(runner, token);
            secrets.push(token);
            const missing = (0,token_scopes/* missingScopes */["if"])(console_scopes/* MANAGE_SECRETS_SCOPES */.U, scopes);
            if (missing.length > 0) {
                const details = [`Not granted: ${missing.join(', ')}`];
                return (0,core_result/* failed */.g)({ reason: 'scope-not-granted', arrived: 'no', details });
            }
            accessToken = token;
            return (0,core_result.ok)(undefined);
        },
        list: async () => {
            const listed = await (0,list/* listClientSecrets */.H)(clientId, ids, accessToken, developerConsole);
            return listed.ok ? listed : (0,core_result/* failed */.g)(consoleFailure(listed.problem, secrets));
        },
        create: async () => {
            const created = await createClientSecret(clientId, ids, accessToken, developerConsole);
            return created.ok ? created : (0,core_result/* failed */.g)(consoleFailure(created.problem, secrets));
        },
        remove: async (uuid) => {
            const removed = await deleteClientSecret(clientId, ids, uuid, accessToken, developerConsole);
            return removed.ok ? removed : (0,core_result/* failed */.g)(consoleFailure(removed.problem, secrets));
        },
        store: storePort(secretStoreOf(github, {
            kind: 'actions',
            secretName,
            place: { type: 'environment', repository, environment },
        }), secrets),
        variable: {
            read: async () => portResult(await variable.read(), secrets),
            write: async (text) => portResult(await variable.write(text), secrets),
        },
        copies: inputs.copies.map((target) => ({ target, ...storePort(secretStoreOf(github, target), secrets) })),
        now: clock.now,
        clockAheadMs: () => clockAheadMs,
        sleep: clock.sleep,
        mask: (secret) => {
            (0,masking/* maskSecret */.$l)(runner, secret);
            secrets.push(secret);
        },
        tell,
    };
}
function tokenFailure({ cause, evidence, attempts }, secrets) {
    const given = (0,ims_failure/* describeEvidence */.RQ)(evidence, secrets);
    const details = [
        ...(given === '' ? [] : [`Evidence: ${given}`]),
        ...(attempts > 1 ? [`Attempts: ${attempts}`] : []),
    ];
    return { reason: cause, arrived: 'no', details };
}
function consoleFailure(failure, secrets) {
    const { reason, gatewayCode, evidence } = failure;
    const given = (0,ims_failure/* describeEvidence */.RQ)(evidence, secrets);
    return {
        reason: gatewayCode === NO_MANAGEMENT_API ? 'no-management-api' : reason,
        arrived: 'arrived' in failure ? failure.arrived : 'no',
        details: given === '' ? [] : [`Evidence: ${given}`],
    };
}
function storePort(store, secrets) {
    return {
        read: async () => {
            const read = await store.read();
            return read.ok ? (0,core_result.ok)(read.value?.updatedAt) : (0,core_result/* failed */.g)(storeFailure(read.problem, secrets));
        },
        write: async (value) => portResult(await store.write(value), secrets),
    };
}
function portResult(result, secrets) {
    return result.ok ? result : (0,core_result/* failed */.g)(storeFailure(result.problem, secrets));
}
function storeFailure(failure, secrets) {
    const { kind, arrived, status, acceptedPermissions, retryAfterMs } = failure;
    return {
        reason: kind,
        arrived,
        details: [
            ...(0,failure_messages/* evidenceOf */.X1)(failure, secrets),
            ...(retryAfterMs === undefined ? [] : [`GitHub asks to wait for ${(0,ims_failure/* seconds */.YA)(retryAfterMs)}.`]),
            ...(acceptedPermissions === undefined || status === 404
                ? []
                : [`GitHub asks for the permission: ${acceptedPermissions}`]),
        ],
    };
}

;// CONCATENATED MODULE: ./build/actions/rotate/run.js













const TITLE = 'Adobe client secret rotation';
const LONGEST_JOB_MS = 5 * time/* DAY_MS */.sO;
const run_LINES_MAX = 20;
async function run(runner, dependencies) {
    const read = readRotateInputs(runner);
    if (!read.ok) {
        for (const problem of read.problems)
            runner.fail(describeInputProblem(problem), TITLE);
        return;
    }
    const { inputs } = read;
    const { store, settings, credential } = inputs;
    const hasCopies = inputs.copies.length > 0;
    const context = { store, variableName: store.variableName, settings, hasCopies };
    runner.info(announcement(inputs));
    let plan;
    const ports = portsOf(runner, inputs, dependencies, (event) => {
        for (const line of eventLines(event, plan, context))
            runner.info(line);
        if (event.event === 'plan')
            plan = event;
    });
    const now = dependencies.clock.now();
    const outcome = await rotate(ports, {
        clientId: credential.clientId,
        clientSecret: credential.clientSecrets[0] ?? '',
        jobStartedAt: Math.min((0,github_event/* firstStepAt */.M2)(runner.env) ?? now - LONGEST_JOB_MS, now),
        settings,
        dryRun: inputs.dryRun === undefined ? 'first' : inputs.dryRun ? 'yes' : 'no',
    });
    for (const line of outcomeLines(outcome, plan, context))
        runner.info(line);
    if (outcome.problem?.problem === 'request' && outcome.problem.at === 'token')
        (0,masking/* maskUnproven */.SL)(runner, credential.clientId);
    const about = { ...context, observation: plan?.observation };
    const problem = outcome.problem === undefined ? undefined : describeProblem(outcome.problem, about);
    const copies = describeCopies(outcome.failedCopies);
    const warnings = [
        ...(copies === undefined ? [] : [copies]),
        ...(outcome.overdue ? [describeOverdue(about)] : []),
    ];
    report(runner, outcome);
    const messages = [...(problem === undefined ? [] : [problem]), ...warnings];
    await runner.summary(rotationSummary({ outcome, plan, messages, context }));
    for (const warning of warnings)
        runner.warning(textOf(warning), TITLE);
    if (problem !== undefined)
        runner.fail(textOf(problem), TITLE);
}
function announcement({ endpoint, consoleEndpoint, store }) {
    return `Rotating the secret ${store.secretName} of the environment ${store.environment}. The client secret goes to ${endpoint.host}, and sealed to GitHub; access tokens to ${consoleEndpoint.host}.`;
}
function report(runner, { state, nextAt, secretAgeDays }) {
    (0,outputs/* setOutputs */.n)(runner, OUTPUTS, {
        state,
        'next-at': nextAt === undefined ? '' : new Date(nextAt).toISOString(),
        'secret-age-days': secretAgeDays ?? '',
    });
}
function textOf({ message, details }) {
    return (0,core_message/* composeMessage */.S)(message, (0,words/* firstLines */.UV)(details, run_LINES_MAX, (line) => line));
}

;// CONCATENATED MODULE: ./build/actions/rotate/index.js




const DEPENDENCIES = {
    clock: { now: Date.now, sleep: (ms) => (0,promises_.setTimeout)(ms), random: Math.random },
    send: client/* send */.t,
};
const main = () => (0,process/* runAction */.C)((runner) => run(runner, DEPENDENCIES));


/***/ }),

/***/ 3937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   GA: () => (/* binding */ cellCode),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   WH: () => (/* binding */ SUMMARY_MAX),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h8: () => (/* binding */ htmlCode)
/* harmony export */ });
function code(text) {
    const line = text.toWellFormed().replace(/\s+/g, ' ').trim();
    const fence = '`'.repeat(longestRun(line) + 1);
    const padding = line === '' || line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${padding}${line}${padding}${fence}`;
}
function cellCode(text) {
    return code(text.replaceAll('|', '¦'));
}
function htmlCode(text) {
    const line = text.toWellFormed().replace(/\s+/g, ' ').trim();
    return `<code>${line.replace(/[!-/:-@[-`{-~]/g, (character) => `&#${character.charCodeAt(0)};`)}</code>`;
}
const WORD = /^[\p{L}\p{N}]+(?:[-'’/.,%–][\p{L}\p{N}]+)*%?$/u;
const LINKED = /^(?:www\.|gh-\d|[0-9a-f]{7,}$)/i;
const AROUND = /^([("'“‘]*)(.*?)([.,;:!?)"'”’…]*)$/su;
function prose(text) {
    const line = text.toWellFormed().replace(/\s+/g, ' ').trim();
    const pieces = line
        .split(/(`[^`]+`)/)
        .flatMap((piece, index) => (index % 2 === 1 ? [code(piece.slice(1, -1))] : words(piece)));
    let result = '';
    for (const piece of pieces) {
        result += result.endsWith('`') && piece.startsWith('`') ? ` ${piece}` : piece;
    }
    return result.replace(/^(?=[-+]|\d+[.)](?:\s|$))/, '\\').replace(/^\\(\d+)/, '$1\\');
}
function words(text) {
    return text.split(/( )/).map((word) => {
        if (word === ' ')
            return word;
        const [, before = '', core = '', after = ''] = AROUND.exec(word) ?? [];
        if (core === '' || core === '-' || core === '–' || core === '—')
            return word;
        return WORD.test(core) && !LINKED.test(core) ? word : `${before}${code(core)}${after}`;
    });
}
function fenced(lines, language = '') {
    const fence = '`'.repeat(Math.max(3, longestRun(lines) + 1));
    const word = /^[\w+-]*$/.test(language) ? language : '';
    return `${fence}${word}\n${lines.toWellFormed().replace(/\r\n?/g, '\n').replace(/\n+$/, '')}\n${fence}`;
}
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}
const SUMMARY_MAX = 900 * 1024;


/***/ }),

/***/ 8614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';


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

/***/ 35:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   Jx: () => (/* binding */ secretsRoute),
/* harmony export */   fs: () => (/* binding */ environmentRoute),
/* harmony export */   wk: () => (/* binding */ isSegment)
/* harmony export */ });
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const OWNER = /^[\w-]+$/;
const REPOSITORY = /^([\w-]+)\/([\w.-]+)$/;
function isName(name) {
    return NAME.test(name);
}
function secretsRoute(kind, place) {
    if (place.type === 'organization') {
        if (!OWNER.test(place.organization))
            return undefined;
        return { path: `/orgs/{org}/${kind}/secrets`, parameters: { org: place.organization } };
    }
    if (place.type === 'repository') {
        const parameters = repositoryParameters(place.repository);
        return parameters && { path: `/repos/{owner}/{repo}/${kind}/secrets`, parameters };
    }
    const environment = kind === 'actions' ? environmentRoute(place) : undefined;
    return environment && { ...environment, path: `${environment.path}/secrets` };
}
function environmentRoute(place) {
    const parameters = repositoryParameters(place.repository);
    if (parameters === undefined || !isSegment(place.environment))
        return undefined;
    return {
        path: '/repos/{owner}/{repo}/environments/{environment_name}',
        parameters: { ...parameters, environment_name: place.environment },
    };
}
function repositoryParameters(repository) {
    const [, owner = '', repo = ''] = REPOSITORY.exec(repository) ?? [];
    return owner === '' || !isSegment(repo) ? undefined : { owner, repo };
}
function isSegment(text) {
    return text !== '' && text !== '.' && text !== '..' && text.isWellFormed();
}


/***/ })

};
