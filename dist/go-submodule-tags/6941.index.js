"use strict";
exports.id = 6941;
exports.ids = [6941];
exports.modules = {

/***/ 9322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pushBranch: () => (/* binding */ pushBranch)
/* harmony export */ });
/* harmony import */ var _action_effect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5138);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _git_clean_room_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1528);
/* harmony import */ var _git_remote_access_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5936);
/* harmony import */ var _github_refusal_push_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3583);
/* harmony import */ var _tree_commit_room_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1655);






const PUSH = ['push', '--porcelain', '--no-verify', '--no-follow-tags', '--recurse-submodules=no'];
const elsewhere = /stale info|fetch first|non-fast-forward|lock ref|failed to update ref|incorrect old value/i;
async function pushBranch(runner, token, { branch, from, to }) {
    const url = (0,_git_remote_access_js__WEBPACK_IMPORTED_MODULE_3__/* .remoteUrl */ .gX)(runner);
    const ref = `refs/heads/${branch}`;
    const args = [...PUSH, `--force-with-lease=${ref}:${from}`, '--', url.href, `${to}:${ref}`];
    const room = (0,_tree_commit_room_js__WEBPACK_IMPORTED_MODULE_5__/* .openCommitRoom */ .NR)(to);
    room.forgetServers();
    const result = await (0,_action_effect_js__WEBPACK_IMPORTED_MODULE_0__/* .effect */ .QZ)('push branch', () => room.git(args, (0,_git_remote_access_js__WEBPACK_IMPORTED_MODULE_3__/* .remoteAccess */ .de)(url, token)));
    if (result.exitCode === 0)
        return { state: 'moved' };
    const printed = `${result.stdout}\n${result.stderr}`;
    const remedy = 'run it again; if it stays so, look at the status of the server';
    const why = (0,_github_refusal_push_js__WEBPACK_IMPORTED_MODULE_4__/* .explainPush */ .w)(runner, branch, printed) ?? (0,_github_refusal_push_js__WEBPACK_IMPORTED_MODULE_4__/* .explainHook */ .f)(branch, printed);
    if (why !== undefined)
        return { state: 'refused', why };
    const failed = (0,_git_clean_room_js__WEBPACK_IMPORTED_MODULE_2__/* .gitFailure */ .tv)(`push of branch ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(branch)}`, result, remedy);
    return { state: 'unsure', again: !elsewhere.test(printed), why: failed };
}


/***/ }),

/***/ 3583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ explainHook),
/* harmony export */   w: () => (/* binding */ explainPush)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _refusal_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(728);



const WRITE = 'give the token the permission contents: write, under permissions: of the job for GITHUB_TOKEN';
const failure = (text) => new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(text);
const known = [
    [
        /refusing to allow (?:a|an) (.+?) to create or update workflow `([^`]+)` without `?([\w-]+)/,
        (said) => failure(`push: the commit would bring the workflow ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(/workflow `([^`]+)`/.exec(said)?.[1] ?? '')} to a ref, which GITHUB_TOKEN may never do; ` +
            'pass the token of a GitHub App with the permission workflows: write (for a person, the scope workflow)')
    ],
    [
        /repository was archived/i,
        (_, { repository }) => new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_([
            {
                place: repository,
                problem: 'is archived, so nothing in it can be changed',
                remedy: 'take it out of the archive first'
            }
        ])
    ],
    [
        /Permission to \S+ denied to (\S+)\.|Write access to repository not granted|error: 403/,
        (said) => {
            const who = /denied to (\S+)\.(?:\s|$)/.exec(said)?.[1];
            return failure(`push: ${who === undefined ? 'the token' : (0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(who)} may not write to the repository; ${WRITE}`);
        }
    ],
    [
        /Repository not found|repository '.*' not found/i,
        (_, { repository }) => failure(`push: GitHub knows no repository ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(repository)}, or does not show it to this token; check its name, and ${WRITE}`)
    ],
    [
        /Authentication failed|Invalid username or token|could not read Username/i,
        () => failure('push: GitHub does not take the token; it is empty, not valid or has expired: pass a fresh one')
    ]
];
function explainPush(runner, branch, printed) {
    const complaints = (0,_refusal_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .pushComplaints */ .dX)(branch, printed);
    if (complaints.length > 0)
        return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(complaints);
    return known.find(([pattern]) => pattern.test(printed))?.[1](printed, runner);
}
function explainHook(branch, printed) {
    const reason = /\[remote rejected\] \((.+)\)\s*$/m.exec(printed)?.[1];
    if (reason === undefined || /lock ref|failed to update ref|incorrect old value|fetch first/i.test(reason))
        return undefined;
    const told = (0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLines */ .wi)(printed).filter((line) => line.startsWith('remote:'));
    const problem = `was not updated by the server (${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(reason)})${told.length === 0 ? '' : `: ${told.join(' ')}`}`;
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_([
        {
            place: `branch ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(branch)}`,
            problem,
            remedy: 'look at the rules and hooks of the server; use delivery: pull-request where they ask for one'
        }
    ]);
}


/***/ })

};
;