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
/* harmony import */ var _core_action_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3483);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8497);



async function write({ files }, { inputs, facts, runner }) {
    const { openWorkspace } = await __webpack_require__.e(/* import() */ 816).then(__webpack_require__.bind(__webpack_require__, 6435));
    const { beginWrite } = await __webpack_require__.e(/* import() */ 581).then(__webpack_require__.bind(__webpack_require__, 4581));
    const writer = beginWrite(runner.workspace);
    try {
        const tree = await openWorkspace(runner.workspace);
        const wish = (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .wishOf */ .H)({ inputs, request: facts.request });
        const { files: now, complaints } = await (0,_work_js__WEBPACK_IMPORTED_MODULE_2__/* .workOn */ .x)(tree, wish, ({ path }, before, after) => writer.write(path, before, after));
        if (complaints.length > 0)
            throw new _core_action_errors__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(complaints);
        const blobs = new Map(now.map(({ path, blob }) => [path, blob]));
        const other = files.find(({ path, blob }) => blobs.get(path) !== blob);
        if (other !== undefined)
            throw new _core_action_errors__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${other.path}: was changed while this ran; run it again`);
        writer.end();
    }
    catch (error) {
        writer.undo();
        throw error;
    }
}
async function commit(operation, { inputs, facts, runner }) {
    const { commitToBranch } = await __webpack_require__.e(/* import() */ 904).then(__webpack_require__.bind(__webpack_require__, 3904));
    const { branch, message, how } = operation;
    const { head, files, makeChanges } = facts.found;
    const { author, committer, signoff, token } = inputs;
    const request = { branch, head, message, author, committer, signoff, files, how };
    const committed = await commitToBranch(runner, token, request, makeChanges);
    if (committed === undefined)
        return { changed: false };
    return { 'commit-sha': committed.sha, 'commit-verified': committed.verified };
}
async function apply(operation, occasion) {
    switch (operation.kind) {
        case 'put back': {
            const { undoInterrupted } = await __webpack_require__.e(/* import() */ 581).then(__webpack_require__.bind(__webpack_require__, 4581));
            undoInterrupted(occasion.runner.workspace);
            return {};
        }
        case 'write':
            await write(operation, occasion);
            return {};
        case 'commit':
            return commit(operation, occasion);
        case 'pull request':
            throw new _core_action_errors__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('not yet');
    }
}


/***/ })

};
;