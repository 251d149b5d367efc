"use strict";
exports.id = 266;
exports.ids = [266,885];
exports.modules = {

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
        const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(730), __webpack_require__.e(420)]).then(__webpack_require__.bind(__webpack_require__, 6420));
        return getOctokit(token, options, retry);
    }
    const [{ Octokit }, { octokitFetch }] = await Promise.all([__webpack_require__.e(/* import() */ 730).then(__webpack_require__.bind(__webpack_require__, 4730)), __webpack_require__.e(/* import() */ 510).then(__webpack_require__.bind(__webpack_require__, 2510))]);
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

/***/ 2266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   identify: () => (/* binding */ identify),
/* harmony export */   noreplyIdentity: () => (/* binding */ noreplyIdentity)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6359);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9570);



const known = new Map();
function identify(runner, token) {
    const key = `${runner.apiUrl} ${token}`;
    const found = known.get(key) ?? ask(runner, token);
    known.set(key, found);
    found.catch(() => known.delete(key));
    return found;
}
async function ask(runner, token) {
    const client = await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .openClient */ .M)(runner, token);
    try {
        const query = 'query { viewer { login databaseId } }';
        const { viewer } = await client.graphql(query);
        if (viewer === null)
            throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('token: the server does not tell who it is; pass another one');
        return { login: viewer.login, id: viewer.databaseId ?? undefined, jobToken: viewer.login === 'github-actions[bot]' };
    }
    catch (thrown) {
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .explainApi */ .g)('who the token is', runner, thrown);
    }
}
function noreplyIdentity({ login, id }, serverUrl) {
    const host = new URL(serverUrl).hostname;
    const domain = /^(127\.0\.0\.1|localhost|\[::1\]|)$/.test(host) ? 'github.com' : host;
    return `${login} <${id === undefined ? '' : `${id}+`}${login}@users.noreply.${domain}>`;
}


/***/ }),

/***/ 728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dX: () => (/* binding */ pushComplaints),
/* harmony export */   jR: () => (/* binding */ ruleComplaints)
/* harmony export */ });
/* unused harmony exports rulesOf, complaintsOf */
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);

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
        place: `branch ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(branch)}`,
        problem: `does not take this commit: ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rule)}`,
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


/***/ }),

/***/ 9570:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ explainMove),
/* harmony export */   g: () => (/* binding */ explainApi)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8290);
/* harmony import */ var _refusal_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(728);




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
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: the token may not do this; it needs the permission ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(needed)}. Give it under permissions: of the job ` +
        'for GITHUB_TOKEN (which has all reads and no writes in runs for forks, and never workflows), or to the GitHub App or the token that you pass');
}
function explainMove(what, runner, thrown, branch) {
    const explained = explainApi(what, runner, thrown, branch);
    if (explained === thrown || !/not accessible by/i.test((0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .readAnswer */ .JN)(thrown).message))
        return explained;
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: the token may write commits, but may not bring their workflow files to this branch; GITHUB_TOKEN never may: ` +
        'pass the token of a GitHub App with the permissions contents: write and workflows: write (for a person, the scope workflow)');
}
function archived({ repository }) {
    const problem = 'is archived, so nothing in it can be changed';
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_([{ place: repository, problem, remedy: 'take it out of the archive first' }]);
}
function hidden(what, { repository }) {
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: GitHub knows no such thing, or does not show it to this token; check the name ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(repository)}, and that the token may write there (contents: write; a classic token needs the scope repo)`);
}
const LATER = 'run it again later, or use the token of a GitHub App, whose limits are higher';
function explainApi(what, runner, thrown, branch = '') {
    if (thrown instanceof _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR || thrown instanceof _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_)
        return thrown;
    const answer = (0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .readAnswer */ .JN)(thrown);
    const { status, message, type } = answer;
    if (status === 0)
        return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: no answer from the GitHub API (${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(message)}); run it again`);
    if ((0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .isRateLimited */ .Jz)(answer))
        return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: over GitHub's rate limit (${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(message)}); ${LATER}`);
    const complaints = (0,_refusal_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleComplaints */ .jR)(branch, message, type);
    if (complaints.length > 0)
        return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(complaints);
    if (/archived/i.test(message))
        return archived(runner);
    if (status === 401)
        return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: GitHub does not take the token (${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(message)}); it is not valid or has expired: pass a fresh one`);
    if (/not accessible by|correct permissions/i.test(message) || type === 'FORBIDDEN')
        return lacking(answer, what);
    if (status === 404 || type === 'NOT_FOUND')
        return hidden(what, runner);
    if (/doesn't exist on type 'Mutation'/.test(message)) {
        return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: the server knows no updateRefs: it is a GitHub Enterprise Server older than 3.13; use commit-with: git`);
    }
    const shown = type === '' ? `status ${status}` : type;
    const remedy = status >= 500
        ? 'run it again; if it stays so, look at the status of the server'
        : 'this is a mistake in the action, or the server is one that it does not know: report it';
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: ${shown} from the GitHub API (${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(message)}); ${remedy}`);
}


/***/ })

};
;