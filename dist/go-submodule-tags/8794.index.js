"use strict";
exports.id = 8794;
exports.ids = [8794];
exports.modules = {

/***/ 8794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyPullRequest: () => (/* binding */ verifyPullRequest)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _git_remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5780);
/* harmony import */ var _pull_request_apply_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1808);
/* harmony import */ var _pull_request_occasion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4116);
/* harmony import */ var _pull_request_once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4022);
/* harmony import */ var _pull_request_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8176);







async function verifyBranch(branch, sha, { runner, token }) {
    const at = () => (0,_git_remote_js__WEBPACK_IMPORTED_MODULE_2__.readHead)(runner, token, branch);
    const seen = await (0,_pull_request_once_js__WEBPACK_IMPORTED_MODULE_5__/* .lookFor */ .x)(async () => ((await at()) === sha ? true : undefined));
    if (seen)
        return;
    const wanted = sha === undefined ? 'gone' : `at ${sha.slice(0, 7)}`;
    const now = (await at())?.slice(0, 7) ?? 'not there';
    throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`branch ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(branch)}: git reads ${now} where it should be ${wanted}; somebody else changed it meanwhile: run it again`);
}
async function verifyPull(wanted, occasion) {
    const differing = (pull) => Object.keys(wanted).filter((name) => (0,_pull_request_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plainText */ .w)(String(pull[name])) !== (0,_pull_request_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plainText */ .w)(String(wanted[name])));
    const { pull, holds } = await (0,_pull_request_occasion_js__WEBPACK_IMPORTED_MODULE_4__/* .watchPull */ .nS)(occasion, (read) => differing(read).length === 0);
    if (holds)
        return;
    const problem = pull === undefined ? 'it is not there' : `other ${differing(pull).join(', ')} than was asked for`;
    throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`pull request #${(0,_pull_request_occasion_js__WEBPACK_IMPORTED_MODULE_4__/* .numberOf */ .rl)(occasion)}: read back, ${problem}; somebody else changed it meanwhile: run it again`);
}
async function verifyAddition(operation, occasion) {
    const seen = await (0,_pull_request_once_js__WEBPACK_IMPORTED_MODULE_5__/* .lookFor */ .x)(async () => ((await (0,_pull_request_apply_js__WEBPACK_IMPORTED_MODULE_3__/* .isThere */ .$)(operation, occasion)) ? true : undefined));
    if (seen)
        return;
    const number = (0,_pull_request_occasion_js__WEBPACK_IMPORTED_MODULE_4__/* .numberOf */ .rl)(occasion);
    throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`pull request #${number}: ${operation.kind} was taken, but not all of it is there; check the names, and that there are not more than 10 assignees or 15 reviewers`);
}
async function verifyPullRequest(operation, occasion, came) {
    const { branch, facts } = occasion;
    const base = facts.base.name;
    switch (operation.kind) {
        case 'commit to pull request branch':
            return verifyBranch(branch, String(came['pull-request-head-sha']), occasion);
        case 'delete pull request branch':
            return verifyBranch(branch, undefined, occasion);
        case 'open pull request':
            return verifyPull({ state: 'open', title: operation.title, base, headBranch: branch }, occasion);
        case 'update pull request': {
            const { kind: _, ...change } = operation;
            return verifyPull({ state: 'open', ...change }, occasion);
        }
        case 'close pull request':
            return verifyPull({ state: 'closed' }, occasion);
        default:
            return verifyAddition(operation, occasion);
    }
}


/***/ })

};
;