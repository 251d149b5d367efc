"use strict";
exports.id = 408;
exports.ids = [408];
exports.modules = {

/***/ 8408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readDeprecation),
/* harmony export */   observeDeprecation: () => (/* binding */ observeDeprecation)
/* harmony export */ });
/* harmony import */ var _core_action_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _core_action_untrusted__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _core_github_refusal__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3204);
/* harmony import */ var _core_notes_banner__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1178);
/* harmony import */ var _core_publishing_release_find__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(225);
/* harmony import */ var _core_version_tag__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1121);






async function readOthers(place, tag) {
    const all = await (0,_core_publishing_release_find__WEBPACK_IMPORTED_MODULE_3__/* .allReleases */ .EY)(place);
    const others = all.flatMap(({ id, tag_name, html_url: url, prerelease, body, draft }) => {
        if (draft || tag_name === tag)
            return [];
        return [{ id, tag: tag_name, url, prerelease, deprecated: (0,_core_notes_banner__WEBPACK_IMPORTED_MODULE_5__/* .withoutBanner */ .l2)(body ?? '') !== undefined }];
    });
    return { others, draft: all.some((one) => one.draft && one.tag_name === tag) };
}
async function readDeprecation(place, tag) {
    try {
        const [listed, commit] = await Promise.all([readOthers(place, tag.tag), (0,_core_publishing_release_find__WEBPACK_IMPORTED_MODULE_3__/* .tagCommit */ .eF)(place, tag.tag)]);
        const [latest, release] = await Promise.all([(0,_core_publishing_release_find__WEBPACK_IMPORTED_MODULE_3__/* .latestId */ .VJ)(place), (0,_core_publishing_release_find__WEBPACK_IMPORTED_MODULE_3__/* .publishedRelease */ .qT)(place, tag.tag)]);
        return { tag, commit, ...listed, latest, release };
    }
    catch (thrown) {
        throw (0,_core_github_refusal__WEBPACK_IMPORTED_MODULE_2__/* .explainApi */ .g)(`read the releases of ${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(place.runner.repository)}`, place.runner, thrown);
    }
}
async function observeDeprecation(inputs, runner) {
    const read = (0,_core_version_tag__WEBPACK_IMPORTED_MODULE_4__/* .readVersion */ .$)(inputs.version, inputs['tag-prefix']);
    if (!read.ok)
        throw new _core_action_errors__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_([{ place: 'version', problem: read.problem, remedy: read.remedy }]);
    return readDeprecation(await (0,_core_publishing_release_find__WEBPACK_IMPORTED_MODULE_3__/* .releasePlace */ .XB)(runner, inputs.token), read.value);
}


/***/ }),

/***/ 8290:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ readAnswer),
/* harmony export */   Jz: () => (/* binding */ isRateLimited),
/* harmony export */   X2: () => (/* binding */ isAmbiguous)
/* harmony export */ });
const named = ['HttpError', 'AbortError', 'TimeoutError'];
function readAnswer(thrown) {
    const { name = '', message = '', status = 0, headers = {}, response, errors } = (thrown ?? {});
    if (name === 'GraphqlResponseError') {
        const said = (errors ?? []).map((error) => error.message ?? '').join('\n');
        return { status: 200, message: said, headers, type: errors?.[0]?.type ?? '' };
    }
    if (!named.includes(name))
        throw thrown;
    if (response === undefined)
        return { status: 0, message, headers: {}, type: '' };
    const text = response.data?.message;
    return { status, message: typeof text === 'string' ? text : message, headers: response.headers ?? {}, type: '' };
}
function isAmbiguous({ status, message, type }) {
    return status === 0 || status === 408 || status >= 500 || (type === '' && message.startsWith('Something went wrong'));
}
function isRateLimited({ status, message, headers, type }) {
    if (type === 'RATE_LIMITED' || /secondary rate limit|API rate limit exceeded|abuse detection/i.test(message))
        return true;
    if (status === 429)
        return true;
    return status === 403 && (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0');
}


/***/ }),

/***/ 6359:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ openClient),
/* harmony export */   t: () => (/* binding */ apiFailure)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _network_server_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3955);



const API_VERSION = '2022-11-28';
const DEADLINE_MS = 300_000;
const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
async function construct(runner, token, options) {
    const { retry } = await __webpack_require__.e(/* import() */ 735).then(__webpack_require__.bind(__webpack_require__, 9735));
    if (PROXIES.some((name) => runner.env[name])) {
        const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(349), __webpack_require__.e(420)]).then(__webpack_require__.bind(__webpack_require__, 6420));
        return getOctokit(token, options, retry);
    }
    const [{ Octokit }, { octokitFetch }] = await Promise.all([__webpack_require__.e(/* import() */ 349).then(__webpack_require__.bind(__webpack_require__, 4730)), __webpack_require__.e(/* import() */ 510).then(__webpack_require__.bind(__webpack_require__, 2510))]);
    return new (Octokit.plugin(retry))({ auth: token, ...options, request: { fetch: octokitFetch } });
}
const bodiless = [204, 205];
function cutOff() {
    const error = new Error('its answer was cut off, or something on the way answered in its place');
    return Object.assign(error, { name: 'HttpError' });
}
async function openClient(runner, token) {
    if (token === '') {
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('token: it is empty, but this needs the REST API; pass a token with contents: read, or check out with fetch-depth: 0');
    }
    const { href } = (0,_network_server_address_js__WEBPACK_IMPORTED_MODULE_2__/* .serverAddress */ .aD)('GITHUB_API_URL', runner.apiUrl);
    const baseUrl = href.replace(/\/+$/, '');
    const quiet = { debug() { }, info() { }, warn() { }, error() { } };
    const client = await construct(runner, token, { baseUrl, userAgent: 'slipway', log: quiet });
    const signal = AbortSignal.timeout(DEADLINE_MS);
    client.hook.before('request', (options) => {
        options.headers['x-github-api-version'] = API_VERSION;
        options.request = { ...options.request, signal };
    });
    client.hook.after('request', ({ data, status }) => {
        if (typeof data === 'string' && !bodiless.includes(status))
            throw cutOff();
    });
    return client;
}
const REMEDIES = {
    401: 'the token is not valid, or has expired: pass a fresh one',
    403: 'give the token the permission contents: read, or wait when the message speaks of a rate limit',
    404: 'check that it exists, and that the token may read this repository (contents: read)'
};
function apiFailure(what, thrown) {
    const { status = 0, message = '' } = thrown;
    const remedy = REMEDIES[status] ?? 'run it again; if it stays so, look at the status of the server';
    const answer = status === 0 ? 'no answer' : `status ${status}`;
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: ${answer} from the GitHub API (${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(message)}); ${remedy}`);
}


/***/ }),

/***/ 1766:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ namesOf)
/* harmony export */ });
function namesOf({ repository }) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}


/***/ }),

/***/ 5670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ PAGE),
/* harmony export */   S: () => (/* binding */ allPages)
/* harmony export */ });
const PAGE = 100;
async function allPages(read, most = Number.POSITIVE_INFINITY) {
    const all = [];
    for (let page = 1; page <= most; page += 1) {
        const items = await read(page);
        all.push(...items);
        if (items.length < PAGE)
            break;
    }
    return all;
}


/***/ }),

/***/ 3204:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ explainApi)
});

// UNUSED EXPORTS: explainMove

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/github/answer.js
var github_answer = __webpack_require__(8290);
;// CONCATENATED MODULE: ./build/packages/core/src/github/refusal-rules.js

const BYPASS = 'let the GitHub App of this token bypass the rule';
const remedies = [
    [/through the merge queue/i, `use delivery: pull-request, whose pull request the queue then merges, or ${BYPASS}`],
    [/through a pull request|approving review|code owner/i, `use delivery: pull-request, or ${BYPASS}`],
    [
        /status checks?\b|deployment|code scanning|code quality/i,
        `use delivery: pull-request, where they run before it is merged, or ${BYPASS}`
    ],
    [
        /verified signatures/i,
        'use commit-with: api, leave author and committer empty, and pass GITHUB_TOKEN or the token of a GitHub App: GitHub then signs the commit'
    ],
    [/locked branch/i, 'unlock the branch, or name another one'],
    [
        /not authorized to push/i,
        'add the App or the person of the token to those who may push, or use delivery: pull-request'
    ],
    [/update this protected ref|creations being restricted/i, `name another branch, or ${BYPASS}`],
    [
        /must (not )?(match|contain|start|end)|pattern/i,
        `change the commit message, the author or the committer so that it fits, or ${BYPASS}`
    ],
    [/file path|file size|file extension/i, `leave the file out of this change, or ${BYPASS}`]
];
const OTHER = `look at the rules of the branch in the settings of the repository; use delivery: pull-request where they ask for one, or ${BYPASS}`;
const sentences = [
    /Changes must be made through [^.]*\.?/g,
    /\d+ of \d+ required status checks (?:are|have|is)[^.]*\.?/g,
    /Required status check "[^"]*" [^.]*\.?/g,
    /Cannot change this locked branch/g,
    /Cannot update this protected ref\.?/g,
    /Cannot (?:force-push to|delete) this \w+/g,
    /You're not authorized to push to this branch\.(?: Visit \S+ for more information\.)?/g,
    /Commits must have verified signatures\./g,
    /This branch must not contain merge commits\./g,
    /At least \d+ approving reviews? [^.]*\.?/g
];
function rulesOf(message) {
    const head = /^Repository rule violations found\s*/;
    if (head.test(message)) {
        return (message
            .replace(head, '')
            .split(/\n{2,}/)
            .map((part) => part.trim().split('\n')[0] ?? '')
            .filter((part) => part !== '' && !/^[0-9a-f]{40}$/.test(part)));
    }
    return sentences.flatMap((sentence) => message.match(sentence) ?? []).map((part) => part.trim());
}
function bulletsOf(printed) {
    const lines = printed.split('\n').map((line) => line.replace(/^remote: ?/, '').trimEnd());
    return lines
        .filter((line) => /^- |^error: (?!GH0)/.test(line) && !line.startsWith('error: failed to push'))
        .map((line) => line.replace(/^(- |error: )/, ''));
}
function complaintsOf(branch, rules) {
    return rules.map((rule) => ({
        place: `branch ${(0,untrusted/* quote */.hD)(branch)}`,
        problem: `does not take this commit: ${(0,untrusted/* quote */.hD)(rule)}`,
        remedy: remedies.find(([pattern]) => pattern.test(rule))?.[1] ?? OTHER
    }));
}
function ruleComplaints(branch, message, type = '') {
    const rules = rulesOf(message);
    return complaintsOf(branch, rules.length === 0 && type === 'BRANCH_PROTECTION_RULE_VIOLATION' ? [message] : rules);
}
function pushComplaints(branch, printed) {
    if (!/GH006|GH013|protected branch hook declined|repository rule violations/i.test(printed))
        return [];
    const rules = bulletsOf(printed);
    return complaintsOf(branch, rules.length > 0 ? rules : ['the branch is protected']);
}

;// CONCATENATED MODULE: ./build/packages/core/src/github/refusal.js




function spelt(header) {
    const sets = (header ?? 'contents=write').split(';').map((set) => set.trim());
    const words = sets.map((set) => set
        .split(',')
        .map((each) => each.replace('=', ': ').replaceAll('_', '-'))
        .join(' and '));
    return words.join(', or ');
}
function lacking({ headers }, what) {
    const needed = spelt(headers['x-accepted-github-permissions']);
    return new errors/* Failure */.HR(`${what}: the token may not do this; it needs the permission ${(0,untrusted/* inert */.tJ)(needed)}. Give it under permissions: of the job ` +
        'for GITHUB_TOKEN (which has all reads and no writes in runs for forks, and never workflows), or to the GitHub App or the token that you pass');
}
function explainMove(what, runner, thrown, branch) {
    const explained = explainApi(what, runner, thrown, branch);
    if (explained === thrown || !/not accessible by/i.test(readAnswer(thrown).message))
        return explained;
    return new Failure(`${what}: the token may write commits, but may not bring their workflow files to this branch; GITHUB_TOKEN never may: ` +
        'pass the token of a GitHub App with the permissions contents: write and workflows: write (for a person, the scope workflow)');
}
function archived({ repository }) {
    const problem = 'is archived, so nothing in it can be changed';
    return new errors/* Refusal */.P_([{ place: repository, problem, remedy: 'take it out of the archive first' }]);
}
function refusal_hidden(what, { repository }) {
    return new errors/* Failure */.HR(`${what}: GitHub knows no such thing, or does not show it to this token; check the name ${(0,untrusted/* quote */.hD)(repository)}, and that the token may write there (contents: write; a classic token needs the scope repo)`);
}
const LATER = 'run it again later, or use the token of a GitHub App, whose limits are higher';
function explainApi(what, runner, thrown, branch = '') {
    if (thrown instanceof errors/* Failure */.HR || thrown instanceof errors/* Refusal */.P_)
        return thrown;
    const answer = (0,github_answer/* readAnswer */.JN)(thrown);
    const { status, message, type } = answer;
    if (status === 0)
        return new errors/* Failure */.HR(`${what}: no answer from the GitHub API (${(0,untrusted/* inert */.tJ)(message)}); run it again`);
    if ((0,github_answer/* isRateLimited */.Jz)(answer))
        return new errors/* Failure */.HR(`${what}: over GitHub's rate limit (${(0,untrusted/* inert */.tJ)(message)}); ${LATER}`);
    const complaints = ruleComplaints(branch, message, type);
    if (complaints.length > 0)
        return new errors/* Refusal */.P_(complaints);
    if (/archived/i.test(message))
        return archived(runner);
    if (status === 401)
        return new errors/* Failure */.HR(`${what}: GitHub does not take the token (${(0,untrusted/* inert */.tJ)(message)}); it is not valid or has expired: pass a fresh one`);
    if (/not accessible by|correct permissions/i.test(message) || type === 'FORBIDDEN')
        return lacking(answer, what);
    if (status === 404 || type === 'NOT_FOUND')
        return refusal_hidden(what, runner);
    if (/doesn't exist on type 'Mutation'/.test(message)) {
        return new errors/* Failure */.HR(`${what}: the server knows no updateRefs: it is a GitHub Enterprise Server older than 3.13; use commit-with: git`);
    }
    const shown = type === '' ? `status ${status}` : type;
    const remedy = status >= 500
        ? 'run it again; if it stays so, look at the status of the server'
        : 'this is a mistake in the action, or the server is one that it does not know: report it';
    return new errors/* Failure */.HR(`${what}: ${shown} from the GitHub API (${(0,untrusted/* inert */.tJ)(message)}); ${remedy}`);
}


/***/ }),

/***/ 684:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
const names = new Set(['127.0.0.1', 'localhost', 'localhost.', '[::1]']);
function isLoopback(hostname) {
    return names.has(hostname);
}


/***/ }),

/***/ 3955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ isSafe),
/* harmony export */   aD: () => (/* binding */ serverAddress),
/* harmony export */   or: () => (/* binding */ parseAddress)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _loopback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(684);



function parseAddress(address) {
    try {
        return new URL(address);
    }
    catch {
        return undefined;
    }
}
function isSafe({ protocol, hostname, username, password }) {
    const safe = protocol === 'https:' || (protocol === 'http:' && (0,_loopback_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U)(hostname));
    return safe && username === '' && password === '';
}
function serverAddress(variable, address, also = []) {
    const url = parseAddress(address);
    const bare = url?.username === '' && url.password === '';
    if (url !== undefined && (isSafe(url) || (bare && also.includes(url.protocol))))
        return url;
    throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${variable}: expected an https address without credentials, got ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(address)}`);
}


/***/ }),

/***/ 4657:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XL: () => (/* binding */ writeLedger),
/* harmony export */   bo: () => (/* binding */ ledgerName),
/* harmony export */   sk: () => (/* binding */ LEDGER_SCHEMA)
/* harmony export */ });
const LEDGER_SCHEMA = 'slipway/ledger/1';
const ledgerName = 'release-ledger.json';
function sorted(items, key) {
    const byKey = new Map(items.map((item) => [key(item), item]));
    return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}
function writeLedger(ledger) {
    const { tag, commit } = ledger;
    const artefacts = (list) => sorted(list, ({ reference }) => reference).map(({ reference, digest }) => ({ reference, digest }));
    const document = {
        schema: LEDGER_SCHEMA,
        ...{ tag, commit },
        tags: sorted(ledger.tags, (one) => one.tag).map((one) => ({ tag: one.tag, commit: one.commit })),
        charts: artefacts(ledger.charts),
        images: artefacts(ledger.images),
        commits: [...new Set(ledger.commits)],
        pullRequests: sorted(ledger.pullRequests, ({ number }) => String(number).padStart(16, '0')).map(({ number, title }) => ({ number, title }))
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}


/***/ }),

/***/ 225:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ currentRelease),
/* harmony export */   Ck: () => (/* binding */ reopen),
/* harmony export */   EY: () => (/* binding */ allReleases),
/* harmony export */   VJ: () => (/* binding */ latestId),
/* harmony export */   XB: () => (/* binding */ releasePlace),
/* harmony export */   av: () => (/* binding */ ownDraft),
/* harmony export */   bR: () => (/* binding */ orNothing),
/* harmony export */   dv: () => (/* binding */ findRelease),
/* harmony export */   eF: () => (/* binding */ tagCommit),
/* harmony export */   qT: () => (/* binding */ publishedRelease)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);
/* harmony import */ var _github_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8290);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6359);
/* harmony import */ var _github_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1766);
/* harmony import */ var _github_pages_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5670);
/* harmony import */ var _github_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3204);
/* harmony import */ var _notes_banner_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1178);
/* harmony import */ var _release_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7530);








async function releasePlace(runner, token) {
    return { runner, token, client: await (0,_github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .openClient */ .M)(runner, token) };
}
function reopen({ runner, token }) {
    return releasePlace(runner, token);
}
const PAGES = 100;
async function orNothing(read) {
    return read.catch((thrown) => {
        if ((0,_github_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .readAnswer */ .JN)(thrown).status === 404)
            return undefined;
        throw thrown;
    });
}
async function tagCommit({ client, runner }, tag) {
    const names = (0,_github_names_js__WEBPACK_IMPORTED_MODULE_4__/* .namesOf */ .e)(runner);
    const route = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
    const ref = await orNothing(client.request(route, { ...names, ref: `tags/${tag}` }));
    if (ref === undefined || Array.isArray(ref.data))
        return undefined;
    let { sha, type } = ref.data.object;
    for (let depth = 0; type === 'tag' && depth < 10; depth += 1) {
        const { data } = await client.request('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', { ...names, tag_sha: sha });
        ({ sha, type } = data.object);
    }
    return type === 'commit' ? sha : undefined;
}
async function publishedRelease({ client, runner }, tag) {
    const wanted = { ...(0,_github_names_js__WEBPACK_IMPORTED_MODULE_4__/* .namesOf */ .e)(runner), tag };
    const answer = await orNothing(client.request('GET /repos/{owner}/{repo}/releases/tags/{tag}', wanted));
    const found = await (0,_release_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readRelease */ .i)(answer?.data);
    return found?.draft === false && found.tag === tag ? found : undefined;
}
function allReleases({ client, runner }) {
    return (0,_github_pages_js__WEBPACK_IMPORTED_MODULE_6__/* .allPages */ .S)(async (page) => {
        const wanted = { ...(0,_github_names_js__WEBPACK_IMPORTED_MODULE_4__/* .namesOf */ .e)(runner), per_page: _github_pages_js__WEBPACK_IMPORTED_MODULE_6__/* .PAGE */ .K, page };
        return (await client.request('GET /repos/{owner}/{repo}/releases', wanted)).data;
    }, PAGES);
}
async function listReleases(place, tag) {
    const all = await allReleases(place);
    const published = all.filter(({ draft }) => !draft);
    const drafts = await Promise.all(all.filter((one) => one.draft && one.tag_name === tag).map(_release_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readRelease */ .i));
    return {
        drafts: drafts.filter((one) => one !== undefined).toSorted((a, b) => a.id - b.id),
        stable: published.filter(({ prerelease }) => !prerelease).map(({ id }) => id),
        deprecated: published.flatMap(({ tag_name, body }) => ((0,_notes_banner_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutBanner */ .l2)(body ?? '') === undefined ? [] : [tag_name]))
    };
}
async function latestId({ client, runner }) {
    return (await orNothing(client.request('GET /repos/{owner}/{repo}/releases/latest', (0,_github_names_js__WEBPACK_IMPORTED_MODULE_4__/* .namesOf */ .e)(runner))))?.data.id;
}
async function ownDraft(place, tag) {
    return (await listReleases(place, tag)).drafts.find(({ marker }) => marker !== undefined);
}
async function currentRelease(place, tag) {
    return (await publishedRelease(place, tag)) ?? ownDraft(place, tag);
}
async function findRelease(place, tag) {
    try {
        const [commit, published, listed, latest] = await Promise.all([
            tagCommit(place, tag),
            publishedRelease(place, tag),
            listReleases(place, tag),
            latestId(place)
        ]);
        const release = published ?? listed.drafts.find(({ marker }) => marker !== undefined);
        return {
            tagCommit: commit,
            release,
            others: listed.drafts.filter(({ id }) => id !== release?.id),
            latest,
            deprecated: listed.deprecated,
            otherStable: listed.stable.some((id) => id !== release?.id)
        };
    }
    catch (thrown) {
        throw (0,_github_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .explainApi */ .g)(`read the releases of ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(tag)}`, place.runner, thrown);
    }
}


/***/ }),

/***/ 7530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readRelease),
/* harmony export */   q: () => (/* binding */ hashText)
/* harmony export */ });
/* harmony import */ var _delivery_pull_request_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8176);
/* harmony import */ var _ledger_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4657);
/* harmony import */ var _release_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9256);



async function hashText(text) {
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
    return createHash('sha256').update((0,_delivery_pull_request_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text)).digest('hex');
}
async function readRelease(given) {
    const { id, tag_name, html_url = '', upload_url = '', ...rest } = (given ?? {});
    if (id === undefined || tag_name === undefined || rest.draft === undefined)
        return undefined;
    const [name, body] = [rest.name ?? '', rest.body ?? ''];
    const { marker, notes, banner } = (0,_release_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readBody */ .x8)(body, tag_name);
    return {
        ...{ id, tag: tag_name, url: html_url, uploadUrl: upload_url.replace(/\{.*$/, ''), name, body, notes },
        marker,
        hasLedger: (rest.assets ?? []).some(({ name, state }) => name === _ledger_document_js__WEBPACK_IMPORTED_MODULE_2__/* .ledgerName */ .bo && state === 'uploaded'),
        hashes: { name: await hashText(name), notes: await hashText(notes) },
        deprecated: banner,
        draft: rest.draft,
        prerelease: rest.prerelease === true,
        immutable: rest.immutable === true
    };
}


/***/ })

};
;