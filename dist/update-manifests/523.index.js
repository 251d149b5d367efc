"use strict";
exports.id = 523;
exports.ids = [523,416];
exports.modules = {

/***/ 9523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apply: () => (/* binding */ apply)
/* harmony export */ });
/* harmony import */ var _core_action_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _occasion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6296);
/* harmony import */ var _tell_pull_requests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(660);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8662);




function found(facts) {
    if (facts.skipped === undefined)
        return facts;
    throw new Error('an operation without files; this is a mistake in the action');
}
async function write({ files }, { facts, runner }) {
    const { beginWrite } = await Promise.all(/* import() */[__webpack_require__.e(172), __webpack_require__.e(662)]).then(__webpack_require__.bind(__webpack_require__, 4662));
    const writer = beginWrite(runner.workspace);
    try {
        const { files: now, complaints } = await (0,_work_js__WEBPACK_IMPORTED_MODULE_3__/* .workOn */ .xM)(writer.tree, found(facts).job, ({ path, kind }, { before, after }) => before === undefined ? writer.create(path, kind, after) : writer.write(path, before, after));
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
    const { head, files, makeChanges } = found(facts).found;
    const { author, committer, signoff, token } = inputs;
    const request = { branch, head, message, author, committer, signoff, files, how };
    const committed = await commitToBranch(runner, token, request, makeChanges);
    if (committed === undefined)
        return { changed: false };
    return { 'commit-sha': committed.sha, 'commit-verified': committed.verified };
}
async function pullRequest({ branch, operation }, now) {
    const { applyPullRequest } = await __webpack_require__.e(/* import() */ 808).then(__webpack_require__.bind(__webpack_require__, 1808));
    const came = await applyPullRequest(operation, (0,_occasion_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequestOccasion */ .YT)(branch, now));
    _occasion_js__WEBPACK_IMPORTED_MODULE_1__/* .cameSoFar */ .Gh.set(branch, { ..._occasion_js__WEBPACK_IMPORTED_MODULE_1__/* .cameSoFar */ .Gh.get(branch), ...came });
    return (0,_tell_pull_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .tellPullRequests */ .n)((0,_occasion_js__WEBPACK_IMPORTED_MODULE_1__/* .targetsOf */ .QR)(now.facts), _occasion_js__WEBPACK_IMPORTED_MODULE_1__/* .cameSoFar */ .Gh);
}
async function apply(operation, occasion) {
    switch (operation.kind) {
        case 'put back': {
            const { undoInterrupted } = await Promise.all(/* import() */[__webpack_require__.e(172), __webpack_require__.e(662)]).then(__webpack_require__.bind(__webpack_require__, 4662));
            undoInterrupted(occasion.runner.workspace);
            return {};
        }
        case 'write':
            await write(operation, occasion);
            return {};
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


/***/ }),

/***/ 8662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ workedFile),
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   xM: () => (/* binding */ workOn)
/* harmony export */ });
/* harmony import */ var _core_action_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _core_tree_blob_name__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7416);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3875);



async function workOn(tree, job, take = () => { }) {
    if (job.kind === 'edit' && job.generated.length > 0) {
        const { workOnGenerated } = await __webpack_require__.e(/* import() */ 693).then(__webpack_require__.bind(__webpack_require__, 2693));
        return workOnGenerated(tree, job, take);
    }
    const files = [];
    const judged = await (0,_job_js__WEBPACK_IMPORTED_MODULE_2__/* .carryOutOn */ .F)(tree, job, async (file) => void files.push(await workedFile(file, take)));
    return { files, ...judged };
}
async function workedFile(file, take) {
    const { path, before, text, old, edited, left } = file;
    const changed = text !== old;
    const after = changed ? Buffer.from(text) : before;
    const kind = file.kind === 'executable' ? file.kind : 'file';
    const worked = { path, kind, blob: (0,_core_tree_blob_name__WEBPACK_IMPORTED_MODULE_1__.blobName)(after), changed, edited, left };
    if (changed)
        await take(worked, { before, after, texts: { old, text } });
    return worked;
}
function collect(files) {
    return ({ path, kind }, { after }) => void files.push({ path, kind, content: after });
}
function changesOf(job, paths) {
    return async (tree) => {
        const files = [];
        const { complaints } = await workOn(tree, job, collect(files));
        if (complaints.length > 0)
            throw new _core_action_errors__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(complaints);
        return paths === undefined ? files : files.filter(({ path }) => paths.has(path));
    };
}


/***/ }),

/***/ 7416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   blobName: () => (/* binding */ blobName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function blobName(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}


/***/ })

};
;