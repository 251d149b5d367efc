"use strict";
exports.id = 831;
exports.ids = [831];
exports.modules = {

/***/ 3212:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pushBranch: () => (/* binding */ pushBranch)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/effect.js
var effect = __webpack_require__(5138);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/git/clean-room.js
var clean_room = __webpack_require__(1528);
// EXTERNAL MODULE: ./build/packages/core/src/git/remote-access.js
var remote_access = __webpack_require__(5936);
// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/github/refusal-rules.js
var refusal_rules = __webpack_require__(728);
;// CONCATENATED MODULE: ./build/packages/core/src/github/refusal-push.js



const WRITE = 'give the token the permission contents: write, under permissions: of the job for GITHUB_TOKEN';
const failure = (text) => new errors/* Failure */.HR(text);
const known = [
    [
        /refusing to allow (?:a|an) (.+?) to create or update workflow `([^`]+)` without `?([\w-]+)/,
        (said) => failure(`push: the commit would bring the workflow ${(0,untrusted/* quote */.hD)(/workflow `([^`]+)`/.exec(said)?.[1] ?? '')} to a ref, which GITHUB_TOKEN may never do; ` +
            'pass the token of a GitHub App with the permission workflows: write (for a person, the scope workflow)')
    ],
    [
        /repository was archived/i,
        (_, { repository }) => new errors/* Refusal */.P_([
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
            return failure(`push: ${who === undefined ? 'the token' : (0,untrusted/* quote */.hD)(who)} may not write to the repository; ${WRITE}`);
        }
    ],
    [
        /Repository not found|repository '.*' not found/i,
        (_, { repository }) => failure(`push: GitHub knows no repository ${(0,untrusted/* quote */.hD)(repository)}, or does not show it to this token; check its name, and ${WRITE}`)
    ],
    [
        /Authentication failed|Invalid username or token|could not read Username/i,
        () => failure('push: GitHub does not take the token; it is empty, not valid or has expired: pass a fresh one')
    ]
];
function explainPush(runner, branch, printed) {
    const complaints = (0,refusal_rules/* pushComplaints */.dX)(branch, printed);
    if (complaints.length > 0)
        return new errors/* Refusal */.P_(complaints);
    return known.find(([pattern]) => pattern.test(printed))?.[1](printed, runner);
}
function explainHook(branch, printed) {
    const reason = /\[remote rejected\] \((.+)\)\s*$/m.exec(printed)?.[1];
    if (reason === undefined || /lock ref|failed to update ref|incorrect old value|fetch first/i.test(reason))
        return undefined;
    const told = (0,untrusted/* inertLines */.wi)(printed).filter((line) => line.startsWith('remote:'));
    const problem = `was not updated by the server (${(0,untrusted/* inert */.tJ)(reason)})${told.length === 0 ? '' : `: ${told.join(' ')}`}`;
    return new errors/* Refusal */.P_([
        {
            place: `branch ${(0,untrusted/* quote */.hD)(branch)}`,
            problem,
            remedy: 'look at the rules and hooks of the server; use delivery: pull-request where they ask for one'
        }
    ]);
}

// EXTERNAL MODULE: ./build/packages/core/src/tree/commit-room.js + 4 modules
var commit_room = __webpack_require__(1655);
;// CONCATENATED MODULE: ./build/packages/core/src/delivery/git-push.js






const PUSH = ['push', '--porcelain', '--no-verify', '--no-follow-tags', '--recurse-submodules=no'];
const elsewhere = /stale info|fetch first|non-fast-forward|lock ref|failed to update ref|incorrect old value/i;
async function pushBranch(runner, token, { branch, from, to }) {
    const url = (0,remote_access/* remoteUrl */.gX)(runner);
    const ref = `refs/heads/${branch}`;
    const args = [...PUSH, `--force-with-lease=${ref}:${from}`, '--', url.href, `${to}:${ref}`];
    const room = (0,commit_room/* openCommitRoom */.NR)(to);
    room.forgetServers();
    const result = await (0,effect/* effect */.QZ)('push branch', () => room.git(args, (0,remote_access/* remoteAccess */.de)(url, token)));
    if (result.exitCode === 0)
        return { state: 'moved' };
    const printed = `${result.stdout}\n${result.stderr}`;
    const remedy = 'run it again; if it stays so, look at the status of the server';
    const why = explainPush(runner, branch, printed) ?? explainHook(branch, printed);
    if (why !== undefined)
        return { state: 'refused', why };
    const failed = (0,clean_room/* gitFailure */.tv)(`push of branch ${(0,untrusted/* quote */.hD)(branch)}`, result, remedy);
    return { state: 'unsure', again: !elsewhere.test(printed), why: failed };
}


/***/ })

};
;