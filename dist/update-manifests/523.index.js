"use strict";
exports.id = 523;
exports.ids = [523];
exports.modules = {

/***/ 9523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apply: () => (/* binding */ apply)
/* harmony export */ });
/* harmony import */ var _occasion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6296);
/* harmony import */ var _tell_pull_requests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(660);


function found(facts) {
    if (facts.skipped === undefined)
        return facts;
    throw new Error('an operation without files; this is a mistake in the action');
}
async function commit(operation, { inputs, facts, runner }) {
    const { commitToBranch } = await __webpack_require__.e(/* import() */ 904).then(__webpack_require__.bind(__webpack_require__, 3904));
    const { branch, message, how, author, committer, signoff } = operation;
    const { head, files, makeChanges } = found(facts).found;
    const { token } = inputs;
    const request = { branch, head, message, author, committer, signoff, files, how };
    const committed = await commitToBranch(runner, token, request, makeChanges);
    if (committed === undefined)
        return { changed: false };
    return { 'commit-sha': committed.sha, 'commit-verified': committed.verified };
}
async function pullRequest({ branch, operation }, now) {
    const { applyPullRequest } = await __webpack_require__.e(/* import() */ 808).then(__webpack_require__.bind(__webpack_require__, 1808));
    const came = await applyPullRequest(operation, (0,_occasion_js__WEBPACK_IMPORTED_MODULE_0__/* .pullRequestOccasion */ .YT)(branch, now));
    _occasion_js__WEBPACK_IMPORTED_MODULE_0__/* .cameSoFar */ .Gh.set(branch, { ..._occasion_js__WEBPACK_IMPORTED_MODULE_0__/* .cameSoFar */ .Gh.get(branch), ...came });
    return (0,_tell_pull_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .tellPullRequests */ .n)((0,_occasion_js__WEBPACK_IMPORTED_MODULE_0__/* .targetsOf */ .QR)(now.facts), _occasion_js__WEBPACK_IMPORTED_MODULE_0__/* .cameSoFar */ .Gh);
}
async function apply(operation, occasion) {
    switch (operation.kind) {
        case 'put back': {
            const { undoInterrupted } = await Promise.all(/* import() */[__webpack_require__.e(172), __webpack_require__.e(581)]).then(__webpack_require__.bind(__webpack_require__, 4662));
            undoInterrupted(occasion.runner.workspace);
            return {};
        }
        case 'write': {
            const { writeFiles } = await Promise.all(/* import() */[__webpack_require__.e(172), __webpack_require__.e(941)]).then(__webpack_require__.bind(__webpack_require__, 618));
            const { work } = found(occasion.facts).found;
            await writeFiles(occasion.runner.workspace, work.files.filter((file) => file.changed));
            return {};
        }
        case 'commit':
            return commit(operation, occasion);
        case 'pull request':
            return pullRequest(operation, occasion);
    }
}


/***/ }),

/***/ 6296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ cameSoFar),
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   YT: () => (/* binding */ pullRequestOccasion)
/* harmony export */ });
function targetsOf(facts) {
    return facts.skipped === undefined && facts.found.delivery === 'pull-request' ? facts.found.targets : [];
}
const cameSoFar = new Map();
function pullRequestOccasion(branch, { inputs, facts, runner }) {
    const target = targetsOf(facts).find(({ wish }) => wish.branch === branch);
    if (target === undefined)
        throw new Error(`no pull request for ${branch}; this is a mistake in the action`);
    return {
        runner,
        token: inputs.token,
        branch,
        facts: target.facts,
        files: target.files,
        makeChanges: target.makeChanges
    };
}


/***/ })

};
;