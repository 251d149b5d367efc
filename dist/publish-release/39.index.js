"use strict";
exports.id = 39;
exports.ids = [39];
exports.modules = {

/***/ 7420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  authoredCommits: () => (/* binding */ authoredCommits)
});

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

;// CONCATENATED MODULE: ./build/packages/core/src/history/range.js
const RANGE_LIMIT = 5000;
class Incomplete extends (/* unused pure expression or super */ null && (Error)) {
}

;// CONCATENATED MODULE: ./build/packages/core/src/history/authored.js




const authored_PAGE = 100;
async function listAll(client, runner, head) {
    const route = 'GET /repos/{owner}/{repo}/commits';
    const found = [];
    for (let page = 1;; page += 1) {
        const asked = client.request(route, { ...(0,names/* namesOf */.e)(runner), sha: head, per_page: authored_PAGE, page });
        const { data } = await asked.catch((thrown) => {
            throw (0,github_client/* apiFailure */.t)(`commits that lead to ${head} in ${runner.repository}`, thrown);
        });
        if (found.length + data.length > RANGE_LIMIT)
            return { commits: found, complete: false };
        found.push(...data.map(comparedCommit));
        if (data.length < authored_PAGE)
            return { commits: found, complete: true };
    }
}
async function authoredCommits(runner, token, base, head) {
    const client = await (0,github_client/* openClient */.M)(runner, token);
    if (base === undefined)
        return listAll(client, runner, head);
    const { status, commits, total } = await compareWhole(client, runner, base, head, RANGE_LIMIT);
    if (status === 'unrelated')
        return listAll(client, runner, head);
    return { commits: commits.toReversed(), complete: commits.length === total };
}


/***/ })

};
;