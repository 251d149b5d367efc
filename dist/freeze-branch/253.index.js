"use strict";
exports.id = 253;
exports.ids = [253];
exports.modules = {

/***/ 3253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   observeMerged: () => (/* binding */ observeMerged)
/* harmony export */ });
/* harmony import */ var _core_github_answer__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8290);
/* harmony import */ var _core_github_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6359);
/* harmony import */ var _core_github_names__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1766);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(240);
/* harmony import */ var _read_pull_query_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7590);
/* harmony import */ var _read_pull_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4930);






const PAGE = 50;
const PAGES = 10;
const QUERY = `query ($owner: String!, $name: String!, $branch: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: MERGED, baseRefName: $branch, first: ${PAGE}, after: $after,
      orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes { number mergedAt updatedAt headRefOid mergedBy { __typename login }
        commits(last: 1) { nodes { commit { oid status { context(name: "${_read_pull_query_js__WEBPACK_IMPORTED_MODULE_2__/* .CONTEXT */ .S}") { state description } } } } } }
      pageInfo { hasNextPage endCursor } } } }`;
function saidOf({ commits, headRefOid }) {
    const context = commits?.nodes?.find((node) => node?.commit.oid === headRefOid)?.commit.status?.context;
    return context?.state === 'SUCCESS' ? (context.description ?? '') : undefined;
}
function exemptionOf(shape, branch, rules) {
    const { number, mergedAt, mergedBy } = shape;
    const at = (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMoment */ .K9)(Date.parse(mergedAt ?? ''));
    const isApp = mergedBy?.__typename === 'Bot' && !mergedBy.login.endsWith('[bot]');
    const by = `merged by ${mergedBy === null ? 'an account that is gone' : `${mergedBy.login}${isApp ? '[bot]' : ''}`}`;
    const passed = `passes the freeze of ${branch}: `;
    const said = saidOf(shape);
    if (said === undefined || !said.startsWith(passed))
        return { number, rule: 'none of them', who: by, at };
    const because = said.slice(passed.length);
    const rule = rules.find(({ name }) => because === name || because.startsWith(`${name}: `));
    if (rule === undefined)
        return { number, rule: because, who: by, at };
    return { number, rule: rule.name, who: because.slice(rule.name.length + 2) || by, at };
}
async function readMerged(client, runner, branch, since) {
    const { owner, repo: name } = (0,_core_github_names__WEBPACK_IMPORTED_MODULE_4__/* .namesOf */ .e)(runner);
    const all = [];
    for (let [page, after] = [1, null]; page <= PAGES; page += 1) {
        const { repository } = await client.graphql(QUERY, { owner, name, branch, after });
        const { nodes, pageInfo } = repository.pullRequests;
        const shapes = (nodes ?? []).flatMap((node) => node ?? []);
        all.push(...shapes.filter(({ mergedAt }) => mergedAt !== null && Date.parse(mergedAt) >= since));
        const isPast = shapes.some(({ updatedAt }) => Date.parse(updatedAt) < since);
        if (isPast || !pageInfo.hasNextPage)
            break;
        after = pageInfo.endCursor;
    }
    return all;
}
async function observeMerged(runner, token, { branch, since, rules }) {
    try {
        const shapes = await readMerged(await (0,_core_github_client__WEBPACK_IMPORTED_MODULE_0__/* .openClient */ .M)(runner, token), runner, branch, Date.parse(since));
        const ordered = shapes.toSorted((a, b) => Date.parse(a.mergedAt ?? '') - Date.parse(b.mergedAt ?? ''));
        return ordered.map((shape) => exemptionOf(shape, branch, rules));
    }
    catch (thrown) {
        const { type, message } = (0,_core_github_answer__WEBPACK_IMPORTED_MODULE_5__/* .readAnswer */ .JN)(thrown);
        if (type === 'FORBIDDEN' || /not accessible by/i.test(message))
            return [];
        throw (0,_read_pull_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .explainReading */ .u)(`the pull requests that were merged into ${branch}`, runner, thrown);
    }
}


/***/ })

};
;