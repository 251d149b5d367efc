"use strict";
exports.id = 434;
exports.ids = [434];
exports.modules = {

/***/ 5434:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openCompare: () => (/* binding */ openCompare)
});

// EXTERNAL MODULE: ./build/packages/core/src/history/range.js
var range = __webpack_require__(3910);
// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
;// CONCATENATED MODULE: ./build/packages/core/src/github/client.js


const API_VERSION = '2022-11-28';
const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
async function construct(runner, token, options) {
    const { retry } = await __webpack_require__.e(/* import() */ 735).then(__webpack_require__.bind(__webpack_require__, 9735));
    if (PROXIES.some((name) => runner.env[name])) {
        const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(730), __webpack_require__.e(420)]).then(__webpack_require__.bind(__webpack_require__, 6420));
        return getOctokit(token, options, retry);
    }
    const { Octokit } = await __webpack_require__.e(/* import() */ 730).then(__webpack_require__.bind(__webpack_require__, 4730));
    return new (Octokit.plugin(retry))({ auth: token, ...options });
}
async function openClient(runner, token) {
    if (token === '') {
        throw new errors/* Failure */.HR('token: it is empty, but this needs the REST API; pass a token with contents: read, or check out with fetch-depth: 0');
    }
    const quiet = { debug() { }, info() { }, warn() { }, error() { } };
    const client = await construct(runner, token, { baseUrl: runner.apiUrl, userAgent: 'slipway', log: quiet });
    client.hook.before('request', (options) => {
        options.headers['x-github-api-version'] = API_VERSION;
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
    return new errors/* Failure */.HR(`${what}: ${answer} from the GitHub API (${(0,untrusted/* inert */.tJ)(message.slice(0, 300))}); ${remedy}`);
}

;// CONCATENATED MODULE: ./build/packages/core/src/github/compare.js


const PAGE = 100;
async function openCompare(runner, token) {
    const client = await openClient(runner, token);
    const [owner = '', repo = ''] = runner.repository.split('/');
    async function compare(base, head, page, size) {
        const basehead = `${base}...${head}`;
        try {
            const { data } = await client.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
                owner,
                repo,
                basehead,
                page,
                per_page: size
            });
            const commits = data.commits.map(({ sha, commit }) => ({ sha, message: commit.message }));
            return { status: data.status, total: data.total_commits, commits };
        }
        catch (error) {
            throw apiFailure(`compare ${basehead} in ${owner}/${repo}`, error);
        }
    }
    return {
        async isAncestor(ancestor, descendant) {
            const { status } = await compare(ancestor, descendant, 1, 1);
            return status === 'ahead' || status === 'identical';
        },
        async between(base, head) {
            const first = await compare(base, head, 1, PAGE);
            const found = [...first.commits];
            const wanted = Math.min(first.total, range/* RANGE_LIMIT */.s);
            for (let page = 2; found.length < wanted; page += 1) {
                const { commits } = await compare(base, head, page, PAGE);
                if (commits.length === 0)
                    break;
                found.push(...commits);
            }
            return { commits: found.reverse(), total: first.total };
        }
    };
}


/***/ })

};
;