"use strict";
exports.id = 806;
exports.ids = [806];
exports.modules = {

/***/ 1728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ cameSoFar),
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   YT: () => (/* binding */ pullRequestOccasion)
/* harmony export */ });
function targetsOf(found) {
    return found.delivery === 'pull-request' ? found.targets : [];
}
const given = new WeakMap();
function cameSoFar(found) {
    const known = given.get(found) ?? new Map();
    given.set(found, known);
    return known;
}
function pullRequestOccasion(branch, { inputs, found, runner }) {
    const target = targetsOf(found).find(({ wish }) => wish.branch === branch);
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

/***/ 806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyRewrite: () => (/* binding */ verifyRewrite)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4012);
/* harmony import */ var _changed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(691);
/* harmony import */ var _occasion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1728);




async function verifyFiles({ found, runner }) {
    const { nameInside } = await __webpack_require__.e(/* import() */ 7259).then(__webpack_require__.bind(__webpack_require__, 7259));
    const root = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(runner.workspace);
    for (const { path, blob } of (0,_changed_js__WEBPACK_IMPORTED_MODULE_3__/* .changedIn */ .W)(found.work)) {
        if (nameInside(root, path) !== blob) {
            throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`${path}: it does not hold what was written: something else writes there; run it again`);
        }
    }
}
async function verifyCommit(branch, sha, { inputs, runner }) {
    const { readHead } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5780));
    const head = await readHead(runner, inputs.token, branch);
    if (head === sha)
        return;
    const { openHistory } = await __webpack_require__.e(/* import() */ 1933).then(__webpack_require__.bind(__webpack_require__, 1933));
    if (head !== undefined && (await openHistory(runner, inputs.token).isAncestor(sha, head)))
        return;
    throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`${branch}: it does not have the commit ${sha}: somebody has moved it back; look at its history`);
}
async function verifyRewrite(operation, now, came) {
    if (operation.kind === 'pull request') {
        const { verifyPullRequest } = await Promise.all(/* import() */[__webpack_require__.e(2532), __webpack_require__.e(1808), __webpack_require__.e(8794)]).then(__webpack_require__.bind(__webpack_require__, 8794));
        const { branch } = operation;
        const given = (0,_occasion_js__WEBPACK_IMPORTED_MODULE_2__/* .cameSoFar */ .Gh)(now.found).get(branch) ?? {};
        return verifyPullRequest(operation.operation, (0,_occasion_js__WEBPACK_IMPORTED_MODULE_2__/* .pullRequestOccasion */ .YT)(branch, now), given);
    }
    if (operation.kind === 'write')
        return verifyFiles(now);
    const sha = came['commit-sha'];
    if (operation.kind === 'commit' && typeof sha === 'string')
        return verifyCommit(operation.branch, sha, now);
}


/***/ })

};
;