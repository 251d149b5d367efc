"use strict";
exports.id = 950;
exports.ids = [950];
exports.modules = {

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


/***/ }),

/***/ 1950:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_action_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4012);
/* harmony import */ var _occasion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6296);



async function verifyFiles({ facts, runner }) {
    const { nameInside } = await __webpack_require__.e(/* import() */ 259).then(__webpack_require__.bind(__webpack_require__, 7259));
    const root = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(runner.workspace);
    const files = facts.skipped === undefined ? facts.found.work.files : [];
    for (const { path, blob, changed } of files) {
        if (changed && nameInside(root, path) !== blob) {
            throw new _core_action_errors__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`${path}: it does not hold what was written: something else writes there; run it again`);
        }
    }
}
async function verifyCommit(branch, sha, { inputs, runner }) {
    const { readHead } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5780));
    const head = await readHead(runner, inputs.token, branch);
    if (head === sha)
        return;
    const { openHistory } = await __webpack_require__.e(/* import() */ 933).then(__webpack_require__.bind(__webpack_require__, 1933));
    if (head !== undefined && (await openHistory(runner, inputs.token).isAncestor(sha, head)))
        return;
    throw new _core_action_errors__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`${branch}: it does not have the commit ${sha}: somebody has moved it back; look at its history`);
}
async function verify(operation, occasion, came) {
    if (operation.kind === 'pull request') {
        const { verifyPullRequest } = await Promise.all(/* import() */[__webpack_require__.e(133), __webpack_require__.e(794)]).then(__webpack_require__.bind(__webpack_require__, 8794));
        const { branch } = operation;
        return verifyPullRequest(operation.operation, (0,_occasion_js__WEBPACK_IMPORTED_MODULE_2__/* .pullRequestOccasion */ .YT)(branch, occasion), _occasion_js__WEBPACK_IMPORTED_MODULE_2__/* .cameSoFar */ .Gh.get(branch) ?? {});
    }
    if (operation.kind === 'write')
        return verifyFiles(occasion);
    const sha = came['commit-sha'];
    if (operation.kind === 'commit' && typeof sha === 'string')
        return verifyCommit(operation.branch, sha, occasion);
}


/***/ })

};
;