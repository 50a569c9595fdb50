export const id = 231;
export const ids = [231];
export const modules = {

/***/ 1566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ metascope),
/* harmony export */   DI: () => (/* binding */ describeMetascope)
/* harmony export */ });
/* unused harmony export METASCOPES */
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
 * Metascopes of the Service Account (JWT) credential and the OAuth scopes that replace them. Adobe publishes no
 * complete list: these are hints, and the authority is the credential's page in the Developer Console.
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
// A metascope was also written as the claim that carried it, https://ims-na1.adobelogin.com/s/ent_user_sdk.
const CLAIM = /^https:\/\/[^/]+\/s\//;
const METASCOPE = /^(?:ent_[a-z0-9_]+_(?:sdk|api)|asset_compute_meta)$/;
/**
 * Tells whether a scope is really a metascope, which only the Service Account (JWT) credential had.
 * `event_receiver_api` is both a metascope and an OAuth scope, so it is not one here.
 *
 * @param scope one scope as the person wrote it
 * @returns the bare metascope and what replaces it (no scopes where it is unknown), or undefined
 */
function metascope(scope) {
    const name = scope.replace(CLAIM, '');
    if (!METASCOPE.test(name))
        return undefined;
    return { name, replacement: METASCOPES[name] ?? onlyConsole('') };
}
/**
 * Says what replaces a metascope.
 *
 * @param meta what {@link metascope} found
 * @returns one line that begins with the metascope
 */
function describeMetascope({ name, replacement, }) {
    const product = replacement.product === '' ? '' : ` (${replacement.product})`;
    return replacement.scopes.length === 0
        ? `\`${name}\`${product}: Adobe publishes no list for it; the Developer Console shows the scopes.`
        : `\`${name}\`${product} is replaced by: ${replacement.scopes.join(',')}`;
}


/***/ }),

/***/ 5285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ composeText)
/* harmony export */ });
/**
 * Puts a text together for a person, always in the same order: what happened, the particulars, the next thing to
 * do, where to read more.
 *
 * @param text the fixed sentences
 * @param particulars whole lines in between; they must be neutralised where they hold text from outside
 * @returns several lines
 */
function composeText(text, particulars) {
    return [text.summary, ...particulars, `Next: ${text.next}`, `Help: ${text.link}`].join('\n');
}


/***/ }),

/***/ 4608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ neutralise),
/* harmony export */   EW: () => (/* binding */ isHarmless),
/* harmony export */   VY: () => (/* binding */ secretsIn),
/* harmony export */   wp: () => (/* binding */ tokenSegments),
/* harmony export */   ye: () => (/* binding */ maskForms)
/* harmony export */ });
/* unused harmony export REMOTE_TEXT_MAX */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

/** The longest piece of remote text that is ever shown, in characters. */
const REMOTE_TEXT_MAX = 200;
const HIDDEN = '***';
// A shorter common run than this is found in ordinary words; a longer one would let a part of a secret through.
const PART = 8;
// Longer remote text is cut before anything looks at it, so that a huge answer costs nothing.
const LOOKED_AT = 4_096;
// What a terminal or a browser acts on: controls, line and paragraph separators, lone surrogates, private use.
const UNSAFE = /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}]+/gu;
// What nobody sees: bidirectional and zero-width characters. They vanish, so that they hide no secret from us either.
const INVISIBLE = /\p{Cf}+/gu;
const TOKEN_LIKE = /\beyJ[\w-]{5,}(?:\.[\w-]*){0,2}|\bp8e-[\w-]+/gi;
// A part of a secret is hidden with the whole run of such characters around it: what is left of an encoded secret
// beside a hidden part is a part of it as well.
const RUN = /[\w+/=.%~-]/;
/**
 * Makes text from outside safe to show on one line of a log or in an annotation: no control or invisible
 * characters, no workflow command, no HTML, no secret and no part of one, bounded.
 *
 * @param text what a server sent
 * @param secrets values that must not appear, whole or in part (8 characters or more of them in a row)
 * @param max longest result, in characters
 * @returns one line of harmless text; it may be empty
 * Source of the command forms: actions/runner `src/Runner.Common/ActionCommand.cs`.
 */
function neutralise(text, secrets = [], max = REMOTE_TEXT_MAX) {
    const hidden = hideParts(oneLine(text), secrets).replace(TOKEN_LIKE, HIDDEN);
    // A command may only start a line ("::") or stand anywhere ("##["); a space inside keeps the text readable.
    const harmless = hidden
        .replaceAll('::', ': :')
        .replaceAll('##[', '## [')
        .replaceAll('<', '‹')
        .replaceAll('>', '›');
    return harmless.length > max ? `${harmless.slice(0, max)}…` : harmless;
}
/**
 * Tells whether a value from outside may be shown as it is. A text can be made harmless, a fact only be left out.
 *
 * @param text a scope, an id or the like
 * @param secrets values that must not appear, whole or in part
 * @returns true where {@link neutralise} would change nothing
 */
function isHarmless(text, secrets) {
    return neutralise(text, secrets) === text;
}
/**
 * Which secrets have a part in some texts. Many short texts need not be compared with many secrets one by one: only
 * these have to be given to {@link neutralise}, and mostly there are none.
 *
 * @param texts texts that will be shown
 * @param secrets values that must not appear
 * @returns those of the secrets of which `neutralise` would hide something in one of the texts
 */
function secretsIn(texts, secrets) {
    const lines = texts.map((text) => oneLine(text).toLowerCase());
    const parts = new Set(lines.flatMap((line) => partsOf(line, PART)));
    return secrets.filter((secret) => hiddenForms(secret).some((form) => form.length < PART ? form !== '' && lines.some((line) => line.includes(form)) : hasPart(form, parts)));
}
function partsOf(text, size) {
    return Array.from({ length: Math.max(0, text.length - size + 1) }, (_, at) => text.slice(at, at + size));
}
// A token has thousands of parts: none of them is kept.
function hasPart(form, parts) {
    for (let at = 0; at + PART <= form.length; at++) {
        if (parts.has(form.slice(at, at + PART)))
            return true;
    }
    return false;
}
function oneLine(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text.slice(0, LOOKED_AT))
        .replace(INVISIBLE, '')
        .replace(UNSAFE, ' ')
        .replace(/\s+/g, ' ')
        .trim();
}
/**
 * The forms of a secret that a later step may print and that the runner does not derive from it by itself: URL and
 * form encoding, base64url and hexadecimal. A very short secret has none, because hiding those would blank out
 * ordinary text.
 *
 * @param secret one secret
 * @returns the forms to mask, the secret itself first
 * Source: actions/runner `src/Runner.Common/HostContext.cs` (base64, JSON, XML and other escapes are derived there).
 */
function maskForms(secret) {
    if (secret.length < PART)
        return [secret];
    const bytes = Buffer.from(secret, 'utf8');
    return [
        ...new Set([
            secret,
            encodeURIComponent(secret),
            new URLSearchParams([['', secret]]).toString().slice(1),
            bytes.toString('base64url'),
            bytes.toString('hex'),
            bytes.toString('hex').toUpperCase(),
        ]),
    ];
}
// A segment shorter than this is not worth hiding, and hiding it would blank out ordinary text.
const SEGMENT_MIN = 16;
/**
 * The parts of an access token that tell something by themselves: the runner hides a value only where it stands as a
 * whole.
 *
 * @param token the access token
 * @returns the segments of a JSON Web Token; none for an opaque one
 */
function tokenSegments(token) {
    const segments = token.split('.');
    return segments.length === 1 ? [] : segments.filter((segment) => segment.length >= SEGMENT_MIN);
}
// Everything that a careless or hostile server could make of a secret, in lower case: also base64 of the secret
// behind one or two other bytes, and the secret backwards.
function hiddenForms(secret) {
    // A form of a very short one is a letter or two, which would blank out ordinary words.
    if (secret.length < PART)
        return [secret.toLowerCase()];
    const shifted = [0, 1, 2].map((before) => Buffer.concat([Buffer.alloc(before), Buffer.from(secret, 'utf8')])
        .toString('base64')
        .replace(/=+$/, '')
        .slice(before === 0 ? 0 : before + 1));
    const backwards = [...secret].reverse().join('');
    return [...maskForms(secret), ...shifted, backwards].map((form) => form.toLowerCase());
}
function hideParts(line, secrets) {
    const covered = new Uint8Array(line.length);
    const text = line.toLowerCase();
    for (const form of secrets.filter((secret) => secret !== '').flatMap(hiddenForms)) {
        const size = Math.min(PART, form.length);
        for (let at = 0; at + size <= text.length; at++) {
            if (form.includes(text.slice(at, at + size)))
                coverRun(line, covered, at, at + size);
        }
    }
    let result = '';
    for (let at = 0; at < line.length; at++) {
        if (covered[at] === 0)
            result += line[at];
        else if (at === 0 || covered[at - 1] === 0)
            result += HIDDEN;
    }
    return result;
}
function coverRun(line, covered, start, end) {
    let from = start;
    let to = end;
    while (from > 0 && covered[from - 1] === 0 && RUN.test(line[from - 1] ?? ''))
        from--;
    while (to < line.length && covered[to] === 0 && RUN.test(line[to] ?? ''))
        to++;
    covered.fill(1, from, to);
}


/***/ }),

/***/ 5343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/github/event.js

/**
 * Reads the event from the runner's environment.
 *
 * @param env environment variables of the process
 * @returns the event; without a readable payload, one that is not from a fork
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
/**
 * Reads what the webhook sent.
 *
 * @param env environment variables of the process
 * @returns the payload as it is, or undefined where there is none that can be read
 */
function readPayload(env) {
    const path = env['GITHUB_EVENT_PATH'];
    if (path === undefined || path === '')
        return undefined;
    try {
        const payload = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        return typeof payload === 'object' && payload !== null ? payload : undefined;
    }
    catch {
        // Outside of GitHub there is no payload; what depends on it are hints, never the exchange itself.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/github/github.js


/**
 * The real GitHub runner: workflow commands on standard output, and the files that it names in the environment.
 *
 * @returns the runner of this process
 * @throws Error when the process was not started by a runner that reads outputs from a file: the toolkit would
 *   otherwise print outputs, and with them the token, to the log
 */
function githubRunner() {
    for (const name of ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_STATE']) {
        if (!process.env[name]) {
            throw new Error(`${name} is not set: this action runs only on a GitHub Actions runner (2.327.1 or newer).`);
        }
    }
    return {
        env: process.env,
        event: readEvent(process.env),
        payload: readPayload(process.env),
        input: (name) => core/* getInput */.V4(name, { trimWhitespace: false }),
        mask: (value) => {
            // The runner answers an empty mask with a warning annotation.
            if (value.trim() !== '')
                core/* setSecret */.Pq(value);
        },
        info: (message) => core/* info */.pq(asText(message)),
        warning: (message, title) => core/* warning */.$e(asText(message), { title }),
        annotate: (level, message, title, place) => {
            const properties = { title, ...(place ?? {}) };
            const text = asText(message);
            if (level === 'error')
                core/* error */.z3(text, properties);
            else if (level === 'warning')
                core/* warning */.$e(text, properties);
            else
                core/* notice */.lm(text, properties);
        },
        summary: async (markdown) => {
            // A runner of GitHub Enterprise Server may have none.
            if (process.env['GITHUB_STEP_SUMMARY'])
                await core/* summary */.z.addRaw(markdown).write();
        },
        fail: (message, title) => {
            process.exitCode = 1;
            core/* error */.z3(asText(message), { title });
        },
        setOutput: (name, value) => core/* setOutput */.uH(name, value),
        exportVariable: (name, value) => core/* exportVariable */.dN(name, value),
        saveState: (name, value) => core/* saveState */.LZ(name, value),
        state: (name) => core/* getState */.Gu(name),
    };
}
/**
 * Breaks what the runner would take for a workflow command.
 *
 * @param message any text
 * @returns the text with `::` at the start of a line and `##[` anywhere made harmless
 * Source: actions/runner `src/Runner.Common/ActionCommand.cs` (`TryParseV2`, `TryParse`).
 */
function asText(message) {
    return message
        .split(/\r\n|\r|\n/)
        .map((line) => line.replace(/^(\s*)::/, '$1: :').replaceAll('##[', '## ['))
        .join('\n');
}

;// CONCATENATED MODULE: ./build/github/process.js

// What may still be open when an action is done (a name look-up that nobody can cancel, say) must not hold the job.
const GRACE_MS = 500;
/**
 * Runs one stage of an action in this process, on the real runner.
 *
 * @param action the stage
 * @param neutralise makes the text of an unexpected error harmless; it is given the values that must not appear
 */
async function runAction(action, neutralise) {
    try {
        await action(githubRunner());
    }
    catch (error) {
        // Only a defect of this action, or a broken runner, comes here. Inputs are treated as secrets: what the error
        // quotes is not known.
        const inputs = Object.entries(process.env).filter(([name]) => name.startsWith('INPUT_'));
        const secrets = inputs
            .flatMap(([, value]) => (value ?? '').split(/\s+/))
            .filter((value) => value.length >= 8);
        process.exitCode = 1;
        process.stdout.write(`::error title=Unexpected error::${describe(error, secrets, neutralise)}\n`);
    }
    setTimeout(() => process.exit(), GRACE_MS).unref();
}
function describe(error, secrets, neutralise) {
    const name = error instanceof Error ? error.name : typeof error;
    const message = error instanceof Error ? error.message : 'something that is not an error was thrown';
    const place = error instanceof Error ? (/ at (?:async )?([\w.<> ]+)/.exec(error.stack ?? '')?.[1] ?? '') : '';
    const text = `The action stopped on an unexpected error. ${name}: ${message}${place === '' ? '' : ` (in ${place})`}`;
    return neutralise(text, secrets, 500).replaceAll('%', '%25');
}


/***/ }),

/***/ 3538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ WITHOUT_SECRETS),
/* harmony export */   c: () => (/* binding */ withoutSecrets)
/* harmony export */ });
const DEPENDABOT = 'https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions';
const FORKS = 'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request';
/** What is said where a credential is empty because GitHub gives the run no secrets. */
const WITHOUT_SECRETS = {
    'fork-pull-request': {
        summary: 'GitHub gives no secrets to pull requests from forks.',
        meaning: 'The run was started by a pull request from another repository, and a credential input is empty.',
        next: "Skip this job for them: `if: github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository`. Do not change the event to pull_request_target.",
        link: FORKS,
    },
    'dependabot-run': {
        summary: 'GitHub gives no Actions secrets to runs that Dependabot starts.',
        meaning: 'The run was started by Dependabot, and a credential input is empty.',
        next: "Skip this job for it (`if: github.actor != 'dependabot[bot]'`), or add the secrets under Settings > Secrets and variables > Dependabot.",
        link: DEPENDABOT,
    },
};
/**
 * Tells whether a run is one that gets no secrets.
 *
 * @param event what started the workflow
 * @returns the name of the reason, or undefined
 */
function withoutSecrets(event) {
    if (event.fromDependabot)
        return 'dependabot-run';
    // pull_request_target does get secrets, from a fork too.
    return event.fromFork && event.name !== 'pull_request_target' ? 'fork-pull-request' : undefined;
}


/***/ }),

/***/ 9378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ CAUSES)
/* harmony export */ });
const GUIDE = 'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication';
const IMPLEMENTATION = `${GUIDE}/implementation/`;
const REFERENCE = `${GUIDE}/ims/`;
const STATUS = 'https://status.adobe.com';
const PROXY = 'https://docs.github.com/en/actions/how-tos/manage-runners/self-hosted-runners/use-proxy-servers';
const EXTRA_CA = 'https://nodejs.org/api/cli.html#node_extra_ca_certsfile';
/**
 * Every cause for which Adobe IMS, or the way to it, gives no token.
 * Source: the error table in adobe/ims-go and third-party reports for the codes; RFC 6749 section 5.2 for their
 * meaning. Statuses 400 and 401 are both accepted, because reports differ.
 */
const CAUSES = {
    'unknown-client-id': {
        summary: 'Adobe IMS does not know this client id.',
        meaning: 'The client id is mistyped or deleted, or it belongs to the other environment.',
        next: 'Copy the client id again from the Developer Console (project > OAuth Server-to-Server), and check that `environment` is the one it was made in.',
        link: IMPLEMENTATION,
    },
    'wrong-client-secret': {
        summary: 'Adobe IMS refused the client secret.',
        meaning: 'The secret was deleted in a rotation, was cut off while copying, or belongs to another credential.',
        next: 'Open the Developer Console (project > OAuth Server-to-Server > Retrieve client secret), copy a current secret and update the GitHub secret.',
        link: IMPLEMENTATION,
    },
    'invalid-client': {
        summary: 'Adobe IMS refused the client id or the client secret, without saying which.',
        meaning: 'invalid_client without a description that names one of the two.',
        next: 'Copy both again from the Developer Console (project > OAuth Server-to-Server), and check that `environment` is the one they were made in.',
        link: IMPLEMENTATION,
    },
    'not-server-to-server': {
        summary: 'This credential is not an OAuth Server-to-Server credential.',
        meaning: 'The client may not use client_credentials: it is still a Service Account (JWT) credential, which stopped working no later than 2026-03-01, or a web app credential.',
        next: 'Add an OAuth Server-to-Server credential to the project in the Developer Console; a migrated one keeps its client id.',
        link: `${GUIDE}/migration/`,
    },
    'scope-not-granted': {
        summary: 'Adobe IMS did not grant a requested scope.',
        meaning: 'The API that the scope belongs to is not in the project, or the scope is mistyped.',
        next: 'Copy the scopes from the Developer Console (project > OAuth Server-to-Server > View scopes), or add the missing API to the project.',
        link: IMPLEMENTATION,
    },
    'invalid-request': {
        summary: 'Adobe IMS could not read the token request.',
        meaning: 'Something between this runner and IMS changed the request, or `ims-url` is not an IMS host.',
        next: 'Check `ims-url` and any proxy that rewrites requests; if neither is in use, report this with the x-debug-id.',
        link: REFERENCE,
    },
    refused: {
        summary: 'Adobe IMS refused the request for a reason that this action does not know.',
        meaning: 'An error code that is not documented for this request.',
        next: "Read the evidence above; Adobe's support can look up the x-debug-id.",
        link: REFERENCE,
    },
    throttled: {
        summary: 'Adobe IMS throttles this client: it asked for too many tokens.',
        meaning: 'HTTP 429, still so after the retries. A token is valid for about 24 hours and can be used many times.',
        next: 'Get one token a job and hand it to the steps (`env-var` does that), run fewer jobs at once, and run this job again later.',
        link: REFERENCE,
    },
    'ims-unavailable': {
        summary: 'Adobe IMS is unavailable.',
        meaning: 'HTTP 408 or 5xx, still so after the retries.',
        next: 'See whether Adobe reports an incident, and run this job again.',
        link: STATUS,
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
    'not-ims': {
        summary: 'The answer did not come from Adobe IMS.',
        meaning: 'A web page, a redirect, an empty answer or other text: a login page of a network, or a wrong `ims-url`.',
        next: 'Check `ims-url`, and whether a proxy or a sign-in page answers in place of the host.',
        link: REFERENCE,
    },
    'unusable-token': {
        summary: 'The answer of Adobe IMS holds no usable access token.',
        meaning: 'HTTP 200 without an access_token, with a token type other than bearer, or with a lifetime that cannot be true.',
        next: 'Check that `ims-url` is an IMS host; if it is, run this job again and report it with the x-debug-id.',
        link: REFERENCE,
    },
};


/***/ }),

/***/ 1232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ credentialSecrets),
/* harmony export */   wL: () => (/* binding */ tidyCredentialInput),
/* harmony export */   wz: () => (/* binding */ isDocument),
/* harmony export */   xx: () => (/* binding */ isMoreThanSecret)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3281);

const DOCUMENTS = new Set([
    'private-key',
    'certificate',
    'oauth-credential-json',
    'jwt-credential-json',
    'json',
]);
// Around a value, invisible characters are white space as well: people copy them from web pages.
const AROUND = /^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu;
/**
 * Takes a credential input apart into its values.
 *
 * @param raw the input exactly as given
 * @returns its values, each trimmed and unquoted
 */
function tidyCredentialInput(raw) {
    const whole = raw.replace(AROUND, '');
    if (isDocument(whole) || whole.startsWith('['))
        return { values: [whole], trimmed: false };
    const lines = raw.split(/\r\n|\r|\n/);
    const full = lines.filter((line) => line.replace(AROUND, '') !== '');
    const values = full.map((line) => unquote(line.replace(AROUND, '')));
    // One line break behind one value was stored with it. More lines come from a YAML block (`|`) for two secrets, of
    // which one may be unset.
    const storedBreak = full.length === 1 && lines.length === 2;
    return { values, trimmed: storedBreak || full.some((line, at) => line !== values[at]) };
}
/**
 * What must be masked of the two inputs, value by value.
 *
 * A document is never masked as a whole, nor line by line: that would hide every brace and comma of the log.
 *
 * @param credential both inputs, tidied
 * @returns secrets on one line each, those of the client secret first
 */
function credentialSecrets({ clientId, clientSecret }) {
    const swapped = clientSecret.values.some(isId) && !clientId.values.some(isId);
    return [
        ...clientSecret.values.flatMap((value) => (isText(value) ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .secretLeaves */ .TR)(value) : [value])),
        // The client id is no secret, and masking it would drop every job output that holds it. But a person may have
        // pasted something else into it, or swapped the two.
        ...clientId.values.flatMap((value) => (swapped && !isText(value) ? [value] : (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .secretLeaves */ .TR)(value))),
    ];
}
/**
 * Tells whether a line is more than a bare secret: a list, or a secret with a name or other text around it.
 *
 * @param line one line of `client-secret`
 * @returns true where the secrets must be taken out of it
 */
function isMoreThanSecret(line) {
    if (isDocument(line))
        return false;
    return line.startsWith('[') || (/p8e-[\w-]{16,}/.test(line) && (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialShape */ .xy)(line) !== 'client-secret');
}
/**
 * Tells whether a value is a whole document, by its shape: JSON, a key or a certificate.
 *
 * @param value a trimmed value
 * @returns true for a document
 */
function isDocument(value) {
    return DOCUMENTS.has((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialShape */ .xy)(value));
}
function isText(value) {
    return isDocument(value) || isMoreThanSecret(value);
}
function isId(value) {
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialShape */ .xy)(value) === 'client-id';
}
function unquote(value) {
    return /^(["'`])(.*)\1$/.exec(value)?.[2]?.replace(AROUND, '') ?? value;
}


/***/ }),

/***/ 7863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ credentialMistakes)
/* harmony export */ });
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1232);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3281);


const SHAPE_NAMES = {
    'organization-id': 'an organization id (…@AdobeOrg)',
    'technical-account': 'a technical account (…@techacct.adobe.com)',
    certificate: 'a certificate',
    'access-token': 'an access token',
};
/**
 * What is wrong with the values of a client id and a client secret: swapped, or another thing than asked for. That one
 * of them is empty is not looked at.
 *
 * @param credential both inputs, tidied
 * @returns mistakes, those of the client id first
 */
function credentialMistakes({ clientId, clientSecret }) {
    const mistakes = [];
    const id = clientId.values[0] ?? '';
    const idShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialShape */ .xy)(id);
    if (idShape === 'client-secret' || clientSecret.values.includes(id)) {
        // Where both inputs hold the same value, its shape tells which of them is wrong.
        mistakes.push(idShape === 'client-id'
            ? { kind: 'client-secret-is-id', input: 'client-secret' }
            : { kind: 'client-id-is-secret', input: 'client-id' });
    }
    else {
        const idIsId = id === '' || idShape === 'client-id';
        mistakes.push(...otherShape('client-id', id));
        mistakes.push(...clientSecret.values.flatMap((secret) => secretMistakes(secret, idIsId)));
    }
    if (clientId.values.length > 1)
        mistakes.push({ kind: 'several-client-ids', input: 'client-id' });
    if (clientSecret.values.length > 2)
        mistakes.push({ kind: 'too-many-secrets', input: 'client-secret' });
    return mistakes;
}
function secretMistakes(secret, idIsId) {
    if ((0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .isMoreThanSecret */ .xx)(secret))
        return [{ kind: 'more-than-secret', input: 'client-secret' }];
    // Secrets of before the p8e- form could have any shape, also that of a client id: with a proper client id
    // beside it, IMS decides.
    if ((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialShape */ .xy)(secret) === 'client-id') {
        return idIsId && !secret.startsWith('cm-p')
            ? []
            : [{ kind: 'client-secret-is-id', input: 'client-secret' }];
    }
    return otherShape('client-secret', secret);
}
function otherShape(input, value) {
    const shape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialShape */ .xy)(value);
    switch (shape) {
        case 'private-key':
            return [{ kind: 'private-key', input }];
        case 'jwt-credential-json':
            return [{ kind: 'jwt-credential', input }];
        case 'oauth-credential-json':
        case 'json':
            return [{ kind: 'whole-credential', input }];
        case 'organization-id':
        case 'technical-account':
        case 'certificate':
        case 'access-token':
            return [{ kind: 'wrong-value', input, what: SHAPE_NAMES[shape] }];
        default:
            return [];
    }
}


/***/ }),

/***/ 3281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ secretLeaves),
/* harmony export */   cr: () => (/* binding */ secretsByShape),
/* harmony export */   hK: () => (/* binding */ holdsSecret),
/* harmony export */   xy: () => (/* binding */ credentialShape)
/* harmony export */ });
const JWT_MARKERS = /PUBLIC_KEYS_WITH_EXPIRY|PRIVATE_KEY|private_key|privateKey|meta_scopes|metascopes/;
const OAUTH_MARKERS = /CLIENT_SECRETS?|client_secrets?|clientSecret/;
/**
 * Recognises what a value is, so that a person who pasted the wrong thing is told which. Adobe documents no
 * grammar for client ids and secrets, so a value of no known shape is not an error.
 *
 * @param value a trimmed input value
 * @returns its shape, or undefined where it has none that is known
 * Source of the shapes: samples in AdobeDocs/adobe-dev-console (32 hexadecimal digits for a client id, `p8e-` for a
 * secret, the file that the Console downloads), adobe/aemcs-api-client-lib (`cm-p…-e…-integration-…`).
 */
function credentialShape(value) {
    if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(value) && !value.startsWith('{'))
        return 'private-key';
    // The same, encoded: base64 of "-----BEGIN " is LS0tLS1CRUdJTi.
    if (value.startsWith('LS0tLS1CRUdJTi'))
        return 'private-key';
    if (/^-----BEGIN CERTIFICATE-----/.test(value))
        return 'certificate';
    if (value.startsWith('{')) {
        if (JWT_MARKERS.test(value))
            return 'jwt-credential-json';
        return OAUTH_MARKERS.test(value) ? 'oauth-credential-json' : 'json';
    }
    if (/^eyJ[\w-]+\.[\w-]+\.[\w-]*$/.test(value))
        return 'access-token';
    if (/^p8e-[\w-]{16,}$/.test(value))
        return 'client-secret';
    if (/^[0-9a-f]{32}$/i.test(value) || /^cm-p\d+-e\d+(-[\w-]+)?$/.test(value))
        return 'client-id';
    if (/^[0-9a-f]{16,40}@AdobeOrg$/i.test(value))
        return 'organization-id';
    if (/^[\w.-]+@techacct\.adobe\.com$/i.test(value))
        return 'technical-account';
    return undefined;
}
// A key in PEM, or PEM once more in base64.
const KEY = /-----BEGIN|^LS0tLS1CRUdJTi/;
const SECRET_OR_TOKEN = /p8e-[\w-]+|eyJ[\w-]{5,}(?:\.[\w-]+){1,2}/g;
const SECRET_KEY = /secret|key|pass|token|credential/i;
const IDENTIFIERS = new Set([
    'client-id',
    'organization-id',
    'technical-account',
]);
/**
 * The values in a pasted document that must never be shown: client secrets wherever they stand, the lines of keys and
 * certificates, and the strings of JSON, whole or cut off while copying, that are not plainly an identifier.
 *
 * @param text what was pasted: JSON, PEM (also on one line), or any other text
 * @returns single-line values to mask; never a brace, a name of a field, or a header line
 */
function secretLeaves(text) {
    const strings = jsonStrings(text)
        .filter(({ key, value }) => (SECRET_KEY.test(key) || value.length >= 8) && !IDENTIFIERS.has(credentialShape(value)))
        .map(({ value }) => value);
    const keys = KEY.test(text) ? [text] : [];
    const lines = [...strings, ...keys].flatMap((value) => KEY.test(value) ? pemLines(value) : value.split(/\r\n|\r|\n/));
    return [...new Set([...secretsByShape(text), ...lines.map((line) => line.trim())])].filter((line) => line !== '');
}
/**
 * The client secrets of the current form and the tokens in any text, wherever they stand.
 *
 * @param text any text
 * @returns single-line values to mask
 */
function secretsByShape(text) {
    return [...new Set([...text.matchAll(SECRET_OR_TOKEN)].map(([secret]) => secret))];
}
// A shorter secret is found in ordinary words.
const PART_MIN = 8;
/**
 * Tells whether a text that is no secret holds one: a client secret of the current form or a token, by its shape, or a
 * known secret. A known secret of fewer than 8 characters counts only as the whole text.
 *
 * @param text a value that will be shown, such as a scope
 * @param secrets known secrets
 * @returns true where the text must not be shown
 */
function holdsSecret(text, secrets) {
    return (secretsByShape(text).length > 0 ||
        secrets.some((secret) => text === secret || (secret.length >= PART_MIN && text.includes(secret))));
}
// The base64 of a key, however its lines were broken or not; the header lines are no secret.
function pemLines(text) {
    return text
        .replace(/-----(BEGIN|END)[^-]*-----/g, ' ')
        .split(/\\r|\\n|\s+/)
        .filter((line) => /^[A-Za-z0-9+/=]{8,}$/.test(line));
}
// Reads the strings of JSON that need not be complete: the end of the text closes an open string.
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
/** The IMS environments that Adobe documents, and their hosts. */
const IMS_HOSTS = {
    production: 'ims-na1.adobelogin.com',
    stage: 'ims-na1-stg1.adobelogin.com',
};
/** What each of them is, in words. */
const IMS_URL_PROBLEMS = {
    'not-a-url': 'It is not an absolute address.',
    'not-https': 'It is not https (http is allowed to localhost only).',
    'has-credentials': 'It holds a user name or a password.',
    'has-path': 'It has a path, a query or a fragment; only the origin is wanted.',
};
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
/**
 * Tells whether an address is on this machine.
 *
 * @param url any address
 * @returns true for localhost, 127.0.0.0/8 and ::1
 */
function isLoopback(url) {
    return LOOPBACK.test(url.hostname);
}
/**
 * The endpoint of one of Adobe's own environments.
 *
 * @param environment `production` or `stage`
 * @returns the endpoint with its https origin
 * Source: https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/ims/
 * (production), adobe/aio-lib-ims `src/ims.js` (stage).
 */
function adobeEndpoint(environment) {
    const host = IMS_HOSTS[environment];
    return { environment, origin: `https://${host}`, host };
}
/**
 * Tells whether an endpoint is Adobe's own for its environment, rather than one that `ims-url` named.
 *
 * @param endpoint any endpoint
 * @returns true for the host that Adobe documents
 */
function isAdobe(endpoint) {
    return endpoint.host === IMS_HOSTS[endpoint.environment];
}
/**
 * Reads a custom IMS address. Only an origin is accepted: a path would silently be ignored or doubled, and
 * credentials in an address end up in logs. Plain http is for a server on the same machine only, because the
 * client secret travels in the request body.
 *
 * @param value what the person wrote, for example `https://ims.example.com`
 * @param environment the environment that the tokens of this host belong to
 * @returns the endpoint, or the reason why the address is refused
 */
function customEndpoint(value, environment) {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url === undefined || url.hostname === '')
        return { ok: false, problem: 'not-a-url' };
    if (url.username !== '' || url.password !== '')
        return { ok: false, problem: 'has-credentials' };
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url))) {
        return { ok: false, problem: 'not-https' };
    }
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '' || /[?#]/.test(value)) {
        return { ok: false, problem: 'has-path' };
    }
    return { ok: true, endpoint: { environment, origin: url.origin, host: url.host } };
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
/* harmony import */ var _core_remote_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4608);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9378);



/**
 * The text of a failure for a person: what happened, to which credential, the evidence, and the next thing to do.
 *
 * @param failure the failure
 * @param context the credential it happened to, and the secrets that the text must not hold
 * @returns several lines; the first one is the cause's fixed sentence
 */
function describeFailure(failure, context) {
    const evidence = describeEvidence(failure.evidence, context.secrets);
    return (0,_core_message_js__WEBPACK_IMPORTED_MODULE_0__/* .composeText */ .w)(_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h[failure.cause], [
        `Credential: ${context.subject}`,
        ...(evidence === '' ? [] : [`Evidence: ${evidence}`]),
        ...(failure.attempts > 1 ? [`Attempts: ${failure.attempts}`] : []),
    ]);
}
/**
 * A failure in one line, for the log.
 *
 * @param cause the cause
 * @param evidence raw evidence
 * @param secrets values that must not appear, whole or in part
 * @returns the cause's fixed sentence, and the evidence in brackets where there is any
 */
function describeBriefly(cause, evidence, secrets) {
    const given = describeEvidence(evidence, secrets);
    return given === '' ? _causes_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h[cause].summary : `${_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h[cause].summary} (${given})`;
}
/**
 * One line that says what the server or the network gave.
 *
 * @param evidence raw evidence
 * @param secrets values that must not appear, whole or in part
 * @returns comma-separated evidence, neutralised and bounded; empty where there is none
 */
function describeEvidence(evidence, secrets) {
    const quoted = (name, text) => {
        const harmless = text === undefined ? '' : (0,_core_remote_text_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralise */ .$0)(text, secrets);
        return harmless === '' ? [] : [`${name} "${harmless.replaceAll('"', "'")}"`];
    };
    return [
        ...(evidence.status === undefined ? [] : [`HTTP ${evidence.status}`]),
        ...quoted('error', evidence.error),
        ...quoted('description', evidence.errorDescription),
        ...quoted('x-debug-id', evidence.debugId),
        ...(evidence.detail === undefined ? [] : [evidence.detail]),
        ...quoted('content type', evidence.contentType),
        ...quoted('redirect to', evidence.location),
        ...(evidence.retryAfterMs === undefined ? [] : [`asked to wait ${seconds(evidence.retryAfterMs)}`]),
        ...quoted('code', evidence.code),
        ...quoted('through the proxy', evidence.proxy),
    ].join(', ');
}
/**
 * A duration for a person.
 *
 * @param ms duration in ms
 * @returns seconds with one decimal where it matters, for example `1.4 s` or `30 s`
 */
function seconds(ms) {
    const value = ms / 1_000;
    return `${value < 10 ? Number(value.toFixed(1)) : Math.round(value)} s`;
}


/***/ }),

/***/ 9855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ send)
});

// UNUSED EXPORTS: BODY_MAX_BYTES

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(4371);
// EXTERNAL MODULE: ./build/ims/endpoint.js
var endpoint = __webpack_require__(9411);
// EXTERNAL MODULE: ./build/ims/http/network-failure.js
var network_failure = __webpack_require__(8416);
;// CONCATENATED MODULE: ./build/ims/http/proxy.js
/**
 * Reads HTTP_PROXY, HTTPS_PROXY and NO_PROXY; the lower-case variable wins, and `proxy.example:3128` without a
 * scheme means http, as for curl. An https request takes HTTP_PROXY where there is no HTTPS_PROXY.
 *
 * @param env environment variables
 * @returns the settings, or what is wrong with which variable (never its value, which may hold a password)
 * Source: https://docs.github.com/en/actions/how-tos/manage-runners/self-hosted-runners/use-proxy-servers
 */
function proxySettings(env) {
    const http = address(env, ['http_proxy', 'HTTP_PROXY']);
    const https = address(env, ['https_proxy', 'HTTPS_PROXY']);
    const broken = [https, http].find((proxy) => proxy.url === null);
    if (broken !== undefined) {
        return { ok: false, problem: `the variable ${broken.name} is not the address of an http or https proxy` };
    }
    return {
        ok: true,
        settings: {
            httpProxy: http.url?.href ?? '',
            httpsProxy: https.url?.href ?? '',
            noProxy: env['no_proxy'] || env['NO_PROXY'] || '',
            shown: (https.url ?? http.url)?.host ?? '',
        },
    };
}
// url: undefined where the variable is unset or empty, null where it cannot be used.
function address(env, names) {
    const name = names.find((variable) => (env[variable] ?? '').trim() !== '');
    if (name === undefined)
        return { name: '', url: undefined };
    const value = (env[name] ?? '').trim();
    const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
    const url = URL.canParse(text) ? new URL(text) : null;
    return { name, url: url !== null && /^https?:$/.test(url.protocol) && isDecodable(url) ? url : null };
}
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

;// CONCATENATED MODULE: ./build/ims/http/client.js




/** The most of an answer that is read, in bytes; the largest real one (a token) is below 4 KiB. */
const BODY_MAX_BYTES = 64 * 1024;
// Said for each connection, because NODE_TLS_REJECT_UNAUTHORIZED=0 would otherwise switch the check off for all.
const VERIFIED = { rejectUnauthorized: true };
/**
 * Sends a request, once, through the proxy that the environment names. Redirects are not followed: a client secret or
 * a token must not travel to where a redirect points.
 *
 * @param input address, form or headers, deadline and environment
 * @returns the answer, or the cause and evidence of the network failure
 */
const send = async (input) => {
    const proxy = proxySettings(input.env);
    if (!proxy.ok)
        return { ok: false, cause: 'proxy', evidence: { detail: proxy.problem }, retryable: false };
    const { httpProxy, httpsProxy, noProxy, shown } = proxy.settings;
    const connectDirectly = (0,undici.buildConnector)({ ...VERIFIED, timeout: input.timeoutMs, allowH2: false });
    let direct = shown === '';
    const dispatcher = new undici.EnvHttpProxyAgent({
        httpProxy,
        httpsProxy,
        // A server on this machine is never behind a proxy, and a plain http body (with the secret) must not meet one.
        noProxy: (0,endpoint/* isLoopback */.U9)(new URL(input.url)) ? '*' : noProxy,
        allowH2: false,
        requestTls: VERIFIED,
        proxyTls: VERIFIED,
        connectTimeout: input.timeoutMs,
        headersTimeout: input.timeoutMs,
        bodyTimeout: input.timeoutMs,
        // Only called where undici takes no proxy; with one, its own connector to the proxy is used.
        connect: (options, callback) => {
            direct = true;
            connectDirectly(options, callback);
        },
    });
    const deadline = AbortSignal.timeout(input.timeoutMs);
    try {
        return { ok: true, answer: await before(deadline, once(input, dispatcher, deadline)) };
    }
    catch (error) {
        return (0,network_failure/* networkFailure */.rd)(error, direct ? undefined : shown);
    }
    finally {
        // Also ends what is still connecting; whatever that reports has nobody waiting for it.
        await dispatcher.destroy().catch(() => undefined);
    }
};
async function once(input, dispatcher, signal) {
    const response = await (0,undici.request)(input.url, {
        method: input.form === undefined ? 'GET' : 'POST',
        headers: {
            ...input.headers,
            ...(input.form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
            accept: 'application/json',
            'user-agent': 'ims-auth',
        },
        ...(input.form === undefined ? {} : { body: new URLSearchParams(input.form).toString() }),
        dispatcher,
        signal,
    });
    const headers = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(', ')]));
    const status = response.statusCode;
    if (input.statusOnly === true && status >= 200 && status < 300) {
        // The caller destroys the connection, which would be an error that nobody handles.
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
        // Where only the status counts, the start of a long error page is enough.
        if (input.statusOnly !== true)
            throw new network_failure/* AnswerTooLarge */.UG(BODY_MAX_BYTES);
        break;
    }
    return { status, headers, body: Buffer.concat(chunks).subarray(0, BODY_MAX_BYTES).toString('utf8') };
}
// undici acts on an abort signal only once a connection exists; a proxy or host that accepts and then says
// nothing would otherwise hold the request until its own, longer, time-out.
function before(deadline, work) {
    const expired = new Promise((_resolve, reject) => {
        deadline.addEventListener('abort', () => reject(deadline.reason), { once: true });
    });
    // Whichever loses the race must not become an unhandled rejection.
    work.catch(() => undefined);
    return Promise.race([work, expired]);
}


/***/ }),

/***/ 8416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UG: () => (/* binding */ AnswerTooLarge),
/* harmony export */   Y4: () => (/* binding */ isCertificateError),
/* harmony export */   rd: () => (/* binding */ networkFailure)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4371);

/** Thrown when an answer is larger than anything that IMS sends. */
class AnswerTooLarge extends Error {
    limitBytes;
    constructor(limitBytes) {
        super('answer too large');
        this.limitBytes = limitBytes;
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
/**
 * Tells whether a connection failed because of the certificate of the other side.
 *
 * @param code of a network error, for example `CERT_HAS_EXPIRED`
 * @returns true where Node, OpenSSL or undici did not trust it
 */
function isCertificateError(code) {
    return CERTIFICATE.test(code);
}
const HANDSHAKE = /^(ERR_SSL_|ERR_TLS_|EPROTO)/;
const TUNNEL_STATUS = /^Proxy response \((\d{3})\)/;
/**
 * Names the cause of what undici threw.
 *
 * @param error anything that a request threw
 * @param proxy host and port of the proxy that the request took, if any
 * @returns the cause, the evidence, and whether sending again may help
 * Source of the codes: https://nodejs.org/api/errors.html, undici `lib/core/errors.js` and `lib/dispatcher/proxy-agent.js`,
 * OpenSSL's verification errors as Node names them.
 */
function networkFailure(error, proxy) {
    const code = errorCode(error);
    const name = error instanceof Error ? error.name : '';
    const evidence = {
        ...(code === undefined ? {} : { code }),
        ...(proxy === undefined ? {} : { proxy }),
    };
    const failed = (cause, retryable, more = {}) => ({
        ok: false,
        cause,
        retryable,
        evidence: { ...evidence, ...more },
    });
    if (error instanceof AnswerTooLarge) {
        return failed('not-ims', false, { detail: `an answer of more than ${error.limitBytes / 1_024} KiB` });
    }
    if (name === 'TimeoutError' || (code !== undefined && TIMEOUTS.has(code)))
        return failed('timeout', true);
    const tunnel = error instanceof Error ? TUNNEL_STATUS.exec(error.message) : null;
    if (tunnel?.[1] !== undefined) {
        const { code: _aborted, ...rest } = evidence;
        const status = Number(tunnel[1]);
        return { ok: false, cause: 'proxy', retryable: status >= 500, evidence: { ...rest, status } };
    }
    if (code !== undefined && isCertificateError(code))
        return failed('tls', false);
    if (code !== undefined && HANDSHAKE.test(code))
        return failed('tls-protocol', false);
    // With a proxy in use, name resolution and connections of ours are to the proxy.
    if (code !== undefined && DNS.has(code))
        return failed(proxy === undefined ? 'dns' : 'proxy', true);
    if (code !== undefined && REFUSED.has(code)) {
        return failed(proxy === undefined ? 'connection-refused' : 'proxy', true);
    }
    if (code === 'UND_ERR_PRX_CONN')
        return failed('proxy', true);
    if (error instanceof undici__WEBPACK_IMPORTED_MODULE_0__.errors.HTTPParserError || code === 'UND_ERR_HEADERS_OVERFLOW') {
        return failed('not-ims', false, { detail: 'an answer that is not HTTP' });
    }
    return failed('connection-lost', true);
}
// A connection to a name with several addresses fails with an AggregateError; its parts say why.
function errorCode(error) {
    if (!(error instanceof Error))
        return undefined;
    const code = error.code;
    // A DOMException, such as that of an expired deadline, has a number here.
    const own = typeof code === 'string' ? code : undefined;
    // undici wraps what happened to a socket in an error of its own.
    if (own !== undefined && own !== 'UND_ERR_SOCKET')
        return own;
    const parts = error instanceof AggregateError ? error.errors : [error.cause];
    return parts.map(errorCode).find((code) => code !== undefined) ?? own;
}


/***/ }),

/***/ 9475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ withRetries),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   yv: () => (/* binding */ overallMs)
/* harmony export */ });
/* unused harmony export WAIT_MAX_MS */
/** The longest pause before a retry, in ms, whatever `Retry-After` asks for. */
const WAIT_MAX_MS = 20_000;
const FIRST_WAIT_MS = 1_000;
const ALLOWANCE_MS = 5_000;
/**
 * The deadline for all attempts together, pauses included: with the defaults (10 s, 3 retries) one minute.
 *
 * @param policy attempts and their time-out
 * @returns ms from the first attempt
 */
function overallMs(policy) {
    return (policy.timeoutMs + ALLOWANCE_MS) * (policy.retries + 1);
}
/**
 * Reads a `Retry-After` header in its two forms: seconds, or an HTTP date.
 *
 * @param value the header's value
 * @param now the present, in ms since the epoch
 * @returns ms to wait (0 for a date in the past), or undefined where it is neither
 * Source: https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
function retryAfterMs(value, now) {
    const text = value?.trim() ?? '';
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1_000;
    // Date.parse takes far more than HTTP dates, among it "-5": a day name comes first in every HTTP date.
    if (!/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text))
        return undefined;
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/**
 * Tells whether a request that got this status may succeed when it is simply sent again.
 *
 * @param status HTTP status
 * @returns true for 408, 429 and 5xx only: repeating a refused credential helps nobody
 */
function isTransient(status) {
    return status === 408 || status === 429 || status >= 500;
}
/**
 * Sends a request until it gets an answer that is worth reading, within one overall deadline.
 *
 * The pause doubles from 1 s, of which a random half is taken off so that jobs of a matrix do not come back
 * together; `Retry-After` is the least pause, up to {@link WAIT_MAX_MS}. There is no pause that would end after
 * the deadline, and none after the last attempt.
 *
 * @param send one attempt; it is given its time-out in ms
 * @param policy attempts and their time-out
 * @param clock time and chance
 * @param startedAt when the overall deadline began, in ms since the epoch
 * @param onRetry told before each pause
 * @returns the last attempt's outcome and how many attempts there were
 */
async function withRetries(send, policy, clock, startedAt, onRetry) {
    const deadline = startedAt + overallMs(policy);
    for (let attempt = 1;; attempt++) {
        const sent = await send(Math.max(1, Math.min(policy.timeoutMs, deadline - clock.now())));
        const reason = transient(sent, clock.now());
        const left = policy.retries + 1 - attempt;
        if (reason === undefined || left === 0)
            return { sent, attempts: attempt };
        const backoff = FIRST_WAIT_MS * 2 ** (attempt - 1) * (0.5 + clock.random() / 2);
        const waitMs = Math.min(WAIT_MAX_MS, Math.max(backoff, reason.evidence.retryAfterMs ?? 0));
        if (clock.now() + waitMs >= deadline)
            return { sent, attempts: attempt };
        onRetry({ ...reason, waitMs, left });
        await clock.sleep(waitMs);
    }
}
function transient(sent, now) {
    if (!sent.ok)
        return sent.retryable ? { cause: sent.cause, evidence: sent.evidence } : undefined;
    if (!isTransient(sent.answer.status))
        return undefined;
    return { cause: transientCause(sent.answer.status), evidence: transientEvidence(sent.answer, now) };
}
function transientCause(status) {
    return status === 429 ? 'throttled' : 'ims-unavailable';
}
function transientEvidence(answer, now) {
    const wait = retryAfterMs(answer.headers['retry-after'], now);
    return { status: answer.status, ...(wait === undefined ? {} : { retryAfterMs: wait }) };
}


/***/ }),

/***/ 6986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ SHOWN_MAX),
/* harmony export */   Li: () => (/* binding */ organizationId),
/* harmony export */   Z7: () => (/* binding */ givenValue),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _core_remote_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4608);

/**
 * Reads an option that has a few values.
 *
 * @param text what was written; its case does not matter
 * @param values the valid ones, in lower case
 * @returns the value, or `must be one of …`
 */
function oneOf(text, values) {
    const value = values.find((allowed) => allowed === text.toLowerCase());
    return value === undefined
        ? { ok: false, must: `must be one of ${values.join(', ')}` }
        : { ok: true, value };
}
/**
 * Reads a whole number.
 *
 * @param text what was written
 * @param range the least and the greatest, and what is counted, for the text
 * @returns the number, or `must be a whole number …`
 */
function wholeNumber(text, { from, to, of = '' }) {
    const value = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= from && value <= to)
        return { ok: true, value };
    return { ok: false, must: `must be a whole number${of === '' ? '' : ` of ${of}`} from ${from} to ${to}` };
}
/**
 * Reads an IMS organization id.
 *
 * @param text what was written
 * @returns the id, or `must be …`
 */
function organizationId(text) {
    return /^[0-9A-Za-z]+@AdobeOrg$/.test(text)
        ? { ok: true, value: text }
        : { ok: false, must: 'must be an IMS organization id such as 0123456789ABCDEF01234567@AdobeOrg' };
}
/** A longer value of an option is not repeated. */
const SHOWN_MAX = 40;
/**
 * Says what an option holds. A value is repeated only where it is short enough not to be cut: the runner hides a
 * secret that was put into the wrong input only where it stands as a whole.
 *
 * @param text what was written
 * @param secrets values that must not appear
 * @returns the end of a sentence
 */
function givenValue(text, secrets = []) {
    return text.length > SHOWN_MAX ? 'it is longer than any of them.' : `it is "${(0,_core_remote_text_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralise */ .$0)(text, secrets)}".`;
}


/***/ }),

/***/ 2502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ LONGEST_LIFETIME_MS),
/* harmony export */   Y: () => (/* binding */ decodeClaims)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);
/* harmony import */ var _scopes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1613);


// Claims are read one by one: an odd value in one must not hide the others.
const TECHNICAL_ACCOUNT = /^[\w.-]{1,100}@techacct\.adobe\.com$/;
const Text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(8_192);
// Milliseconds, as strings ("86400000"); numbers are taken too, because nothing promises the strings.
const Milliseconds = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{1,16}$/), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative()])
    .transform(Number);
/** No Adobe token is valid for longer than this; a lifetime past it is a unit mix-up. In ms. */
const LONGEST_LIFETIME_MS = 31 * 24 * 60 * 60 * 1_000;
/**
 * Decodes the payload of an access token.
 *
 * @param token the access token
 * @returns its claims, or undefined where it is no JSON Web Token (an opaque token is allowed by OAuth)
 * Source of the claims: adobe/aio-lib-ims `src/ims.js` (created_at and expires_in, strings in ms; no `exp`).
 */
function decodeClaims(token) {
    const payload = jsonObject(token.split('.')[1]);
    if (payload === undefined)
        return undefined;
    const text = (name) => Text.safeParse(payload[name]).data;
    const createdAt = Milliseconds.safeParse(payload['created_at']).data;
    const lifetime = Milliseconds.safeParse(payload['expires_in']).data;
    const claims = {};
    const clientId = text('client_id');
    if (clientId !== undefined)
        claims.clientId = clientId;
    const issuer = text('as');
    if (issuer !== undefined)
        claims.issuer = issuer;
    const organization = text('org');
    if (organization !== undefined)
        claims.organization = organization;
    const user = text('user_id');
    if (user !== undefined && TECHNICAL_ACCOUNT.test(user))
        claims.technicalAccount = user;
    const type = text('type');
    if (type !== undefined)
        claims.type = type;
    const scope = text('scope');
    if (scope !== undefined)
        claims.scopes = scope.split(/[\s,]+/).filter(_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .isScope */ .T2);
    if (createdAt && lifetime && lifetime <= LONGEST_LIFETIME_MS && isDate(createdAt + lifetime)) {
        claims.expiresAt = createdAt + lifetime;
    }
    return claims;
}
// 2000-01-01 to 2100-01-01: outside it the claim is in seconds, or nonsense.
function isDate(ms) {
    return ms > 946_684_800_000 && ms < 4_102_444_800_000;
}
function jsonObject(segment) {
    if (!segment || !/^[\w-]+=*$/.test(segment))
        return undefined;
    try {
        const value = JSON.parse(Buffer.from(segment, 'base64url').toString('utf8'));
        return zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).safeParse(value).data;
    }
    catch {
        // A parser's message would quote the decoded token; that it is no JWT is all there is to say.
        return undefined;
    }
}


/***/ }),

/***/ 1370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ readTokenAnswer),
/* harmony export */   Zc: () => (/* binding */ isBearerToken),
/* harmony export */   ni: () => (/* binding */ readRefusal)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);
/* harmony import */ var _core_remote_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4608);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9475);
/* harmony import */ var _access_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2502);
/* harmony import */ var _scopes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1613);





// More, or longer ones, than any credential has are not scopes but an attempt to fill the log.
const SCOPES_MAX = 200;
const SCOPE_LENGTH_MAX = 128;
// RFC 6750 section 2.1: what a bearer token may consist of. Anything else could not go into a header, and a line
// break in it could forge a line of a log or of the environment file.
const TOKEN = /^[A-Za-z0-9\-._~+/]+=*$/;
const Fields = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J());
const Lifetime = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^\d{1,16}$/)
        .transform(Number),
]);
/**
 * Tells whether a text can be a bearer token.
 *
 * @param text anything
 * @returns true for the characters that RFC 6750 section 2.1 allows
 */
function isBearerToken(text) {
    return TOKEN.test(text);
}
/**
 * Reads an answer to `POST /ims/token/v3`.
 *
 * @param answer the HTTP answer
 * @param requested scopes that were asked for: granted, where the answer and the token do not say otherwise
 *   (RFC 6749 section 5.1)
 * @param now when the answer came, in ms since the epoch
 * @param secrets values that must not come back as a scope, whole or in part
 * @returns the token, or why there is none
 */
function readTokenAnswer(answer, requested, now, secrets = []) {
    if (answer.status !== 200)
        return readRefusal(answer, now);
    const evidence = baseEvidence(answer);
    const fields = jsonFields(answer.body);
    if (fields === undefined)
        return { ok: false, cause: 'not-ims', evidence: notJson(answer, evidence) };
    const unusable = (detail) => ({
        ok: false,
        cause: 'unusable-token',
        evidence: { ...evidence, detail },
    });
    const token = fields['access_token'];
    // Some gateways send an OAuth error with a success status.
    if (token === undefined && typeof fields['error'] === 'string')
        return readRefusal(answer, now);
    if (typeof token !== 'string' || token === '')
        return unusable('no access_token in the answer');
    if (!isBearerToken(token))
        return unusable('an access_token with characters that no bearer token has');
    const type = fields['token_type'] ?? 'bearer';
    if (typeof type !== 'string' || type.toLowerCase() !== 'bearer')
        return unusable('a token_type other than bearer');
    const claims = (0,_access_token_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeClaims */ .Y)(token);
    const lifetime = fields['expires_in'] === undefined ? undefined : readLifetime(fields['expires_in']);
    if (lifetime === null)
        return unusable('an expires_in that is not a number of seconds up to 31 days');
    // A token that ended before it came, by its claims, means that a clock or the claims are wrong: the answer counts.
    const claimed = claims?.expiresAt !== undefined && claims.expiresAt > now ? claims.expiresAt : undefined;
    const expiresAt = claimed ?? (lifetime === undefined ? undefined : now + lifetime * 1_000);
    if (expiresAt === undefined)
        return unusable('neither expires_in nor a lifetime that is not over in the token');
    return {
        ok: true,
        value: {
            token,
            tokenType: 'bearer',
            expiresIn: lifetime ?? Math.floor((expiresAt - now) / 1_000),
            expiresAt,
            scopes: grantedScopes(claims?.scopes ?? fields['scope'], [token, ...secrets]) ?? [...requested],
        },
    };
}
// Scopes are shown and put into an output, so they are remote text like any other.
function grantedScopes(stated, secrets) {
    const scopes = typeof stated === 'string' ? stated.split(/[\s,]+/) : stated;
    if (!Array.isArray(scopes))
        return undefined;
    return scopes
        .filter((scope) => typeof scope === 'string' && (0,_scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .isScope */ .T2)(scope))
        .slice(0, SCOPES_MAX)
        .filter((scope) => scope.length <= SCOPE_LENGTH_MAX && (0,_core_remote_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isHarmless */ .EW)(scope, secrets));
}
/**
 * Reads an answer that is not a success: which cause it stands for and the evidence in it.
 *
 * @param answer an HTTP answer of any status but 200
 * @param now when it came, in ms since the epoch
 * @returns the cause and the evidence
 */
function readRefusal(answer, now) {
    const base = baseEvidence(answer);
    const fields = jsonFields(answer.body);
    const refused = (cause, evidence) => ({
        ok: false,
        cause,
        evidence,
    });
    const wait = (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .retryAfterMs */ .Vs)(answer.headers['retry-after'], now);
    const evidence = {
        ...base,
        ...text('error', fields?.['error']),
        ...text('errorDescription', fields?.['error_description'] ?? fields?.['message']),
        ...(wait === undefined ? {} : { retryAfterMs: wait }),
    };
    if (answer.status === 429)
        return refused('throttled', evidence);
    if ((0,_http_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .isTransient */ .dg)(answer.status))
        return refused('ims-unavailable', evidence);
    if (answer.status >= 300 && answer.status < 400) {
        return refused('not-ims', { ...base, ...text('location', answer.headers['location']) });
    }
    if (evidence.error === undefined)
        return refused('not-ims', notJson(answer, evidence));
    return refused(refusalCause(evidence.error, evidence.errorDescription ?? ''), evidence);
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
function readLifetime(value) {
    const seconds = Lifetime.safeParse(value).data;
    const usable = seconds !== undefined && Number.isInteger(seconds) && seconds > 0;
    return usable && seconds * 1_000 <= _access_token_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST_LIFETIME_MS */ .Q ? seconds : null;
}
function baseEvidence(answer) {
    return { status: answer.status, ...text('debugId', answer.headers['x-debug-id']) };
}
function notJson(answer, evidence) {
    return answer.body.trim() === ''
        ? { ...evidence, detail: 'an empty body' }
        : { ...evidence, detail: 'a body that is not the JSON of a token endpoint', ...contentType(answer) };
}
function contentType(answer) {
    return text('contentType', answer.headers['content-type']);
}
function text(name, value) {
    return typeof value === 'string' && value.trim() !== ''
        ? { [name]: value }
        : {};
}
function jsonFields(body) {
    try {
        return Fields.safeParse(JSON.parse(body)).data;
    }
    catch {
        // A parser's message quotes its input, which may hold a token; the caller says that it is not JSON.
        return undefined;
    }
}


/***/ }),

/***/ 2897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ request),
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9475);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1370);
/* harmony import */ var _scopes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1613);



// Only these mean that another secret of the same client may do.
const REFUSED_SECRET = ['wrong-client-secret', 'invalid-client'];
/**
 * Exchanges a credential for an access token by the client credentials grant.
 *
 * The second client secret is sent only when IMS refuses the first one as a secret; one overall deadline holds
 * for both.
 *
 * @param credential the credential; its client secrets are secrets
 * @param connection endpoint, retry policy and the outside world
 * @returns the token, or the failure: of the second secret where both were tried
 * Source: https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/ims/
 */
async function exchange(credential, connection) {
    const startedAt = connection.clock.now();
    let attempts = 0;
    let last = { cause: 'invalid-client', evidence: {} };
    for (const [index, clientSecret] of credential.clientSecrets.entries()) {
        if (attempts > 0 && connection.clock.now() - startedAt >= (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .overallMs */ .yv)(connection.policy))
            break;
        const form = {
            grant_type: 'client_credentials',
            client_id: credential.clientId,
            client_secret: clientSecret,
            scope: (0,_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeParameter */ .qX)(credential.scopes),
            ...(credential.orgId === undefined ? {} : { org_id: credential.orgId }),
        };
        const tried = await request({ path: '/ims/token/v3', form }, connection, startedAt);
        attempts += tried.attempts;
        const read = tried.sent.ok
            ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .readTokenAnswer */ .Cq)(tried.sent.answer, credential.scopes, connection.clock.now(), credential.clientSecrets)
            : tried.sent;
        if (read.ok)
            return { ok: true, value: { ...read.value, secretIndex: index + 1, attempts } };
        last =
            index === 0 ? read : { cause: read.cause, evidence: { ...read.evidence, detail: afterFirst(read) } };
        if (!REFUSED_SECRET.includes(read.cause))
            break;
    }
    const failure = { cause: last.cause, evidence: last.evidence, attempts };
    return { ok: false, failure };
}
function afterFirst({ cause, evidence }) {
    const second = REFUSED_SECRET.includes(cause)
        ? 'both client secrets were refused'
        : 'with the second client secret, after the first was refused';
    return evidence.detail === undefined ? second : `${evidence.detail}, ${second}`;
}
/**
 * Sends a request with retries.
 *
 * @param what path, and form or headers
 * @param connection endpoint, retry policy and the outside world
 * @param startedAt when the overall deadline began, in ms since the epoch
 * @returns the last attempt's outcome and how many attempts there were
 */
function request({ path, ...rest }, connection, startedAt) {
    const { endpoint, env, policy, clock, send, onRetry } = connection;
    const url = `${endpoint.origin}${path}`;
    return (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .withRetries */ .LH)((timeoutMs) => send({ url, ...rest, timeoutMs, env }), policy, clock, startedAt, onRetry);
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
// RFC 6749 section 3.3 allows nearly every printable character. Adobe's scopes use only these, and a stray quote or
// semicolon is a mistake in the workflow; later steps can put what passes into a command line.
const SCOPE = /^[A-Za-z][A-Za-z0-9_.:/-]*$/;
/**
 * Tells whether a text can be one of Adobe's OAuth scopes.
 *
 * @param text a single scope
 * @returns true for letters, digits and `_ . : / -` after a letter
 */
function isScope(text) {
    return SCOPE.test(text);
}
/**
 * Reads scopes that are separated by commas, spaces or line breaks, or given as a JSON array of strings: people
 * copy them from the Developer Console, from a cURL example, from an `.aio` file or from a workflow.
 *
 * @param value what the person wrote
 * @returns the scopes and what is wrong with them
 * Source: https://www.rfc-editor.org/rfc/rfc6749#section-3.3, narrowed to what Adobe's scopes consist of.
 */
function parseScopes(value) {
    const text = value.trim();
    const parts = text.startsWith('[') ? jsonStrings(text) : [text];
    if (parts === undefined)
        return { scopes: [], invalid: [], brokenJson: true };
    const scopes = [...new Set(parts.flatMap((part) => part.split(/[\s,]+/)).filter((part) => part !== ''))];
    const invalid = scopes.filter((scope) => !isScope(scope));
    return { scopes: scopes.filter(isScope), invalid, brokenJson: false };
}
/**
 * The form in which Adobe IMS takes scopes: a comma list. A space-separated list, as RFC 6749 has it, is refused
 * (AdobeDocs/analytics-2.0-apis pull request 35).
 *
 * @param scopes single scopes
 * @returns the value of the `scope` parameter
 */
function scopeParameter(scopes) {
    return scopes.join(',');
}
/**
 * Which of the requested scopes a token does not carry.
 *
 * @param requested scopes that were asked for
 * @param granted scopes of the token
 * @returns the missing ones, in the order of the request
 */
function missingScopes(requested, granted) {
    const have = new Set(granted);
    return requested.filter((scope) => !have.has(scope));
}
function jsonStrings(text) {
    try {
        const value = JSON.parse(text);
        return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
    }
    catch {
        // The parser's message quotes its input; the caller says in its own words that the array is broken.
        return undefined;
    }
}


/***/ }),

/***/ 3353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ TOKEN_WARNINGS)
/* harmony export */ });
const IMPLEMENTATION = 'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/implementation/';
/** What is odd about a token that was given all the same. The texts are searched for, so they do not vary. */
const TOKEN_WARNINGS = {
    'rotation-unfinished': {
        summary: 'Adobe IMS refused the first client secret and accepted the second: the rotation is unfinished.',
        meaning: 'The first secret was deleted in the Developer Console but still stands first in `client-secret`.',
        next: 'Store the second client secret alone, and delete the first wherever it is still stored.',
        link: IMPLEMENTATION,
    },
    'scopes-missing': {
        summary: 'The access token carries fewer scopes than were requested.',
        meaning: 'IMS grants what the credential may have and leaves the rest out without an error.',
        next: 'Add the API that the scope belongs to to the project in the Developer Console, or stop requesting the scope.',
        link: IMPLEMENTATION,
    },
};


/***/ })

};
