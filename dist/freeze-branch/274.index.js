"use strict";
exports.id = 274;
exports.ids = [274];
exports.modules = {

/***/ 7274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O4: () => (/* binding */ issueMarked),
/* harmony export */   OS: () => (/* binding */ readIssue),
/* harmony export */   Wu: () => (/* binding */ issueNumbered),
/* harmony export */   observeIssue: () => (/* binding */ observeIssue)
/* harmony export */ });
/* harmony import */ var _core_action_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _core_action_untrusted__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _core_github_answer__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8290);
/* harmony import */ var _core_github_client__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6359);
/* harmony import */ var _core_github_identity__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2266);
/* harmony import */ var _core_github_names__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1766);
/* harmony import */ var _core_github_refusal__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9570);
/* harmony import */ var _issue_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(518);
/* harmony import */ var _issue_refusal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(901);









const PAGE = 100;
const PAGES = 10;
function readIssue(given) {
    const { number, node_id, html_url, state, title, body, created_at, pull_request } = (given ?? {});
    if (number === undefined || pull_request != null)
        return undefined;
    return {
        number,
        id: node_id ?? '',
        url: html_url ?? '',
        state: state === 'closed' ? 'closed' : 'open',
        title: title ?? '',
        body: body ?? '',
        createdAt: created_at ?? ''
    };
}
async function issueNumbered(client, runner, branch, number) {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}';
    try {
        const { data } = await client.request(route, { ...(0,_core_github_names__WEBPACK_IMPORTED_MODULE_7__/* .namesOf */ .e)(runner), issue_number: number });
        const { repository_url = '' } = data;
        const isHere = repository_url.toLowerCase().endsWith(`/repos/${runner.repository.toLowerCase()}`);
        const found = isHere ? readIssue(data) : undefined;
        return found !== undefined && (0,_issue_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .isIssueOf */ .xk)(found, branch) ? found : undefined;
    }
    catch (thrown) {
        if ([404, 410, 301].includes((0,_core_github_answer__WEBPACK_IMPORTED_MODULE_8__/* .readAnswer */ .JN)(thrown).status))
            return undefined;
        throw thrown;
    }
}
async function issueMarked(client, runner, branch, login) {
    const found = [];
    for (let page = 1; page <= PAGES; page += 1) {
        const filter = { labels: _issue_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .issueLabel */ .cC, state: 'open', per_page: PAGE, page };
        const { data } = await client.request('GET /repos/{owner}/{repo}/issues', { ...(0,_core_github_names__WEBPACK_IMPORTED_MODULE_7__/* .namesOf */ .e)(runner), ...filter });
        const given = data;
        const own = given.filter(({ user }) => user?.login.toLowerCase() === login.toLowerCase());
        found.push(...own.flatMap((one) => readIssue(one) ?? []).filter((one) => (0,_issue_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .isIssueOf */ .xk)(one, branch)));
        if (given.length < PAGE)
            break;
    }
    return found.toSorted((a, b) => a.number - b.number)[0];
}
async function observeIssue(runner, token, { branch, number }) {
    try {
        const client = await (0,_core_github_client__WEBPACK_IMPORTED_MODULE_2__/* .openClient */ .M)(runner, token);
        const named = number === undefined ? undefined : await issueNumbered(client, runner, branch, number);
        if (named !== undefined)
            return { issue: named };
        const { login } = await (0,_core_github_identity__WEBPACK_IMPORTED_MODULE_3__/* .identify */ .l)(runner, token);
        return { issue: await issueMarked(client, runner, branch, login) };
    }
    catch (thrown) {
        if (thrown instanceof _core_action_errors__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
            throw thrown;
        const unavailable = (0,_issue_refusal_js__WEBPACK_IMPORTED_MODULE_6__/* .issuesUnavailable */ .V)(runner, thrown);
        if (unavailable !== undefined)
            return { issue: undefined, unavailable };
        throw (0,_core_github_refusal__WEBPACK_IMPORTED_MODULE_4__/* .explainApi */ .g)(`find the issue for the freeze of ${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(branch)}`, runner, thrown);
    }
}


/***/ }),

/***/ 901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ issuesUnavailable)
/* harmony export */ });
/* harmony import */ var _core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);
/* harmony import */ var _core_github_answer__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8290);


function issuesUnavailable(runner, thrown) {
    const answer = (0,_core_github_answer__WEBPACK_IMPORTED_MODULE_1__/* .readAnswer */ .JN)(thrown);
    const { status, message, type } = answer;
    const where = (0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(runner.repository);
    if ((0,_core_github_answer__WEBPACK_IMPORTED_MODULE_1__/* .isRateLimited */ .Jz)(answer))
        return undefined;
    if (status === 410 || /issues (are|has been|have been) disabled/i.test(message)) {
        return `${where} has its issues disabled (${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(message)}), so no issue is kept of the freeze; enable them, or use audit: none`;
    }
    const isForbidden = status === 403 || status === 404 || type === 'FORBIDDEN' || type === 'NOT_FOUND';
    if (!isForbidden)
        return undefined;
    return `the token may not write the issues of ${where} (${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(message)}), so no issue is kept of the freeze; give it issues: write, or use audit: none`;
}


/***/ }),

/***/ 2266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ identify)
/* harmony export */ });
/* unused harmony export noreplyIdentity */
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


/***/ })

};
;