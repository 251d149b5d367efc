"use strict";
exports.id = 212;
exports.ids = [212,831];
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


/***/ }),

/***/ 728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dX: () => (/* binding */ pushComplaints),
/* harmony export */   jR: () => (/* binding */ ruleComplaints)
/* harmony export */ });
/* unused harmony exports rulesOf, complaintsOf */
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);

const BYPASS = 'let the GitHub App of this token bypass the rule';
const remedies = [
    [/through the merge queue/i, `use delivery: pull-request, whose pull request the queue then merges, or ${BYPASS}`],
    [/through a pull request|approving review|code owner/i, `use delivery: pull-request, or ${BYPASS}`],
    [
        /status checks?\b|deployment|code scanning|code quality/i,
        `use delivery: pull-request, where they run before it is merged, or ${BYPASS}`
    ],
    [
        /verified signatures/i,
        'use commit-with: api, leave author and committer empty, and pass GITHUB_TOKEN or the token of a GitHub App: GitHub then signs the commit'
    ],
    [/locked branch/i, 'unlock the branch, or name another one'],
    [
        /not authorized to push/i,
        'add the App or the person of the token to those who may push, or use delivery: pull-request'
    ],
    [/update this protected ref|creations being restricted/i, `name another branch, or ${BYPASS}`],
    [
        /must (not )?(match|contain|start|end)|pattern/i,
        `change the commit message, the author or the committer so that it fits, or ${BYPASS}`
    ],
    [/file path|file size|file extension/i, `leave the file out of this change, or ${BYPASS}`]
];
const OTHER = `look at the rules of the branch in the settings of the repository; use delivery: pull-request where they ask for one, or ${BYPASS}`;
const sentences = [
    /Changes must be made through [^.]*\.?/g,
    /\d+ of \d+ required status checks (?:are|have|is)[^.]*\.?/g,
    /Required status check "[^"]*" [^.]*\.?/g,
    /Cannot change this locked branch/g,
    /Cannot update this protected ref\.?/g,
    /Cannot (?:force-push to|delete) this \w+/g,
    /You're not authorized to push to this branch\.(?: Visit \S+ for more information\.)?/g,
    /Commits must have verified signatures\./g,
    /This branch must not contain merge commits\./g,
    /At least \d+ approving reviews? [^.]*\.?/g
];
function rulesOf(message) {
    const head = /^Repository rule violations found\s*/;
    if (head.test(message)) {
        return (message
            .replace(head, '')
            .split(/\n{2,}/)
            .map((part) => part.trim().split('\n')[0] ?? '')
            .filter((part) => part !== '' && !/^[0-9a-f]{40}$/.test(part)));
    }
    return sentences.flatMap((sentence) => message.match(sentence) ?? []).map((part) => part.trim());
}
function bulletsOf(printed) {
    const lines = printed.split('\n').map((line) => line.replace(/^remote: ?/, '').trimEnd());
    return lines
        .filter((line) => /^- |^error: (?!GH0)/.test(line) && !line.startsWith('error: failed to push'))
        .map((line) => line.replace(/^(- |error: )/, ''));
}
function complaintsOf(branch, rules) {
    return rules.map((rule) => ({
        place: `branch ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(branch)}`,
        problem: `does not take this commit: ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rule)}`,
        remedy: remedies.find(([pattern]) => pattern.test(rule))?.[1] ?? OTHER
    }));
}
function ruleComplaints(branch, message, type = '') {
    const rules = rulesOf(message);
    return complaintsOf(branch, rules.length === 0 && type === 'BRANCH_PROTECTION_RULE_VIOLATION' ? [message] : rules);
}
function pushComplaints(branch, printed) {
    if (!/GH006|GH013|protected branch hook declined|repository rule violations/i.test(printed))
        return [];
    const rules = bulletsOf(printed);
    return complaintsOf(branch, rules.length > 0 ? rules : ['the branch is protected']);
}


/***/ })

};
;