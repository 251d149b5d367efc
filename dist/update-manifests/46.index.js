"use strict";
exports.id = 46;
exports.ids = [46];
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

/***/ 6046:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openApiHistory: () => (/* binding */ openApiHistory)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/github/client.js
var github_client = __webpack_require__(6359);
// EXTERNAL MODULE: ./build/packages/core/src/github/names.js
var names = __webpack_require__(1766);
;// CONCATENATED MODULE: ./build/packages/core/src/github/compare.js


const PAGE = 100;
function unrelated(error) {
    const { status, message = '' } = error;
    return status === 404 && message.startsWith('No common ancestor');
}
function comparedCommit({ sha, commit, author }) {
    const login = author?.login;
    return { sha, message: commit.message, ...(login !== undefined && { login }) };
}
async function compareCommits(client, { repository }, base, head, { page, size }) {
    const basehead = `${base}...${head}`;
    try {
        const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
        const { data } = await client.request(route, { ...(0,names/* namesOf */.e)({ repository }), basehead, page, per_page: size });
        return { status: data.status, total: data.total_commits, commits: data.commits.map(comparedCommit) };
    }
    catch (error) {
        if (unrelated(error))
            return { status: 'unrelated', total: 0, commits: [] };
        throw (0,github_client/* apiFailure */.t)(`compare ${basehead} in ${repository}`, error);
    }
}
async function compareWhole(client, runner, base, head, most) {
    const first = await compareCommits(client, runner, base, head, { page: 1, size: PAGE });
    const found = [...first.commits];
    const wanted = Math.min(first.total, most);
    for (let page = 2; found.length < wanted; page += 1) {
        const { commits } = await compareCommits(client, runner, base, head, { page, size: PAGE });
        if (commits.length === 0)
            break;
        found.push(...commits);
    }
    return { ...first, commits: found };
}

// EXTERNAL MODULE: ./build/packages/core/src/history/range.js
var range = __webpack_require__(3910);
;// CONCATENATED MODULE: ./build/packages/core/src/history/from-api.js




async function openApiHistory(runner, token) {
    const client = await (0,github_client/* openClient */.M)(runner, token);
    return {
        async isAncestor(ancestor, descendant) {
            const { status } = await compareCommits(client, runner, ancestor, descendant, { page: 1, size: 1 });
            return status === 'ahead' || status === 'identical';
        },
        async between(base, head) {
            const { status, commits, total } = await compareWhole(client, runner, base, head, range/* RANGE_LIMIT */.s);
            if (status === 'unrelated') {
                throw new errors/* Failure */.HR(`${base} and ${head} have no common history, which the GitHub API cannot list; check out with fetch-depth: 0`);
            }
            return { commits: commits.map(({ sha, message }) => ({ sha, message })).reverse(), total };
        }
    };
}


/***/ })

};
;