"use strict";
exports.id = 1808;
exports.ids = [1808];
exports.modules = {

/***/ 3133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commitToBranch: () => (/* binding */ commitToBranch)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/git/remote.js + 1 modules
var remote = __webpack_require__(5780);
// EXTERNAL MODULE: ./build/packages/core/src/github/write-call.js
var write_call = __webpack_require__(114);
// EXTERNAL MODULE: ./build/packages/core/src/tree/commit-room.js + 4 modules
var commit_room = __webpack_require__(1655);
;// CONCATENATED MODULE: ./build/packages/core/src/delivery/branch-head.js

const REMEDY = 'check that the repository exists and that the token has the permission contents: read';
const DEPTH = 100;
const MOST = 10_000;
async function isRecentlyIn(runner, token, commit, head) {
    if (commit === head)
        return true;
    const what = `history of ${head}`;
    await (0,commit_room/* fetchObjects */.rt)(runner, token, { what, remedy: REMEDY, depth: DEPTH, filter: 'tree:0', objects: [head] });
    const { stdout } = await (0,commit_room/* openCommitRoom */.NR)(head).git(['rev-list', `--max-count=${MOST}`, head]);
    return stdout.split('\n').includes(commit);
}

// EXTERNAL MODULE: ./build/packages/core/src/delivery/write-commit.js + 1 modules
var write_commit = __webpack_require__(3098);
;// CONCATENATED MODULE: ./build/packages/core/src/delivery/commit.js






const ROUNDS = 5;
const TRIES = 3;
function apart(turn) {
    return (0,write_call/* pause */.v7)(2 ** turn * (25 + Math.random() * 75));
}
async function move(runner, token, how, wanted) {
    if (how === 'git') {
        const { pushBranch } = await __webpack_require__.e(/* import() */ 9322).then(__webpack_require__.bind(__webpack_require__, 9322));
        return pushBranch(runner, token, wanted);
    }
    const { moveByApi } = await __webpack_require__.e(/* import() */ 1871).then(__webpack_require__.bind(__webpack_require__, 1871));
    return moveByApi(runner, token, wanted);
}
async function land(runner, token, how, wanted) {
    for (let attempt = 1;; attempt += 1) {
        const moved = await move(runner, token, how, wanted);
        if (moved.state === 'moved')
            return { landed: true };
        if (moved.state === 'refused')
            throw moved.why;
        const head = await (0,remote.readHead)(runner, token, wanted.branch);
        if (head === undefined) {
            throw new errors/* Failure */.HR(`branch ${(0,untrusted/* quote */.hD)(wanted.branch)}: it is gone from the server; create it, or name another one`);
        }
        if (head !== wanted.from) {
            return (await isRecentlyIn(runner, token, wanted.to, head)) ? { landed: true } : { landed: false, head };
        }
        if (!moved.again || attempt === TRIES)
            throw moved.why;
        await apart(attempt);
    }
}
function tooBusy(branch) {
    return new errors/* Failure */.HR(`branch ${(0,untrusted/* quote */.hD)(branch)} moved ${ROUNDS} times while this tried to commit to it; run it again when fewer others do`);
}
async function commitToBranch(runner, token, request, makeChanges) {
    const { branch, how } = request;
    let { head, files } = request;
    for (let round = 1; files.length > 0; round += 1) {
        const written = await (0,write_commit/* writeChange */.k)(runner, token, { ...request, parent: head, files });
        if (written === undefined)
            return undefined;
        const result = await land(runner, token, how, { branch, from: head, to: written.sha });
        if (result.landed)
            return { ...written, files: files.map(({ path }) => path) };
        if (round === ROUNDS)
            throw tooBusy(branch);
        runner.log(`branch ${branch} moved to ${result.head} meanwhile: the changes are made afresh on its content`);
        await apart(round);
        const { openCommit } = await __webpack_require__.e(/* import() */ 63).then(__webpack_require__.bind(__webpack_require__, 63));
        head = result.head;
        files = await makeChanges(await openCommit(runner, token, head));
    }
    return undefined;
}


/***/ }),

/***/ 1808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyPullRequest: () => (/* binding */ applyPullRequest),
  $: () => (/* binding */ isThere)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/github/pull-request-reads.js
var pull_request_reads = __webpack_require__(8271);
// EXTERNAL MODULE: ./build/packages/core/src/github/names.js
var names = __webpack_require__(1766);
// EXTERNAL MODULE: ./build/packages/core/src/github/pull-requests.js
var pull_requests = __webpack_require__(986);
;// CONCATENATED MODULE: ./build/packages/core/src/github/pull-request-writes.js


const once = { retries: 0 };
async function postPull(client, runner, wanted) {
    const { maintainerCanModify, ...rest } = wanted;
    const { data } = await client.request('POST /repos/{owner}/{repo}/pulls', {
        ...(0,names/* namesOf */.e)(runner),
        ...rest,
        maintainer_can_modify: maintainerCanModify,
        request: once
    });
    return (0,pull_requests/* readPull */.Es)(data);
}
async function patchPull(client, runner, number, change) {
    await client.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', {
        ...(0,names/* namesOf */.e)(runner),
        pull_number: number,
        ...change,
        request: once
    });
}
async function postComment(client, runner, number, body) {
    await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...(0,names/* namesOf */.e)(runner),
        issue_number: number,
        body,
        request: once
    });
}
async function postLabels(client, runner, number, labels) {
    await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', {
        ...(0,names/* namesOf */.e)(runner),
        issue_number: number,
        labels: [...labels],
        request: once
    });
}
async function postAssignees(client, runner, number, assignees) {
    await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/assignees', {
        ...(0,names/* namesOf */.e)(runner),
        issue_number: number,
        assignees: [...assignees],
        request: once
    });
}
async function postReviewers(client, runner, number, { reviewers, teams }) {
    await client.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers', {
        ...(0,names/* namesOf */.e)(runner),
        pull_number: number,
        reviewers: [...reviewers],
        team_reviewers: [...teams],
        request: once
    });
}
async function patchMilestone(client, runner, number, milestone) {
    await client.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        ...(0,names/* namesOf */.e)(runner),
        issue_number: number,
        milestone,
        request: once
    });
}

// EXTERNAL MODULE: ./build/packages/core/src/git/remote.js + 1 modules
var remote = __webpack_require__(5780);
// EXTERNAL MODULE: ./build/packages/core/src/github/update-ref.js
var update_ref = __webpack_require__(1177);
;// CONCATENATED MODULE: ./build/packages/core/src/github/pull-request-refs.js


async function createBranch(client, runner, branch, sha) {
    await client.request('POST /repos/{owner}/{repo}/git/refs', {
        ...(0,names/* namesOf */.e)(runner),
        ref: `refs/heads/${branch}`,
        sha,
        request: { retries: 0 }
    });
}
async function moveBranch(client, repositoryId, move) {
    await (0,update_ref/* updateRef */.du)(client, repositoryId, { ...move, force: true });
}

// EXTERNAL MODULE: ./build/packages/core/src/delivery/pull-request-occasion.js
var pull_request_occasion = __webpack_require__(4116);
// EXTERNAL MODULE: ./build/packages/core/src/delivery/pull-request-once.js
var pull_request_once = __webpack_require__(4022);
;// CONCATENATED MODULE: ./build/packages/core/src/delivery/pull-request-close.js








const MARK = '<!-- slipway: nothing left to change -->';
function farewell({ facts }) {
    const at = facts.base.head?.slice(0, 7) ?? '';
    return `Closed, because nothing is left to change: the base branch has it all already, at ${at}.\n\n${MARK}`;
}
async function say(number, occasion) {
    const { runner } = occasion;
    const client = await (0,pull_request_occasion/* clientOf */.fe)(occasion);
    const look = async () => {
        const comments = await (0,pull_request_reads/* listComments */.fg)(client, runner, number);
        return comments.some((body) => body.includes(MARK)) ? true : undefined;
    };
    if (await look())
        return;
    const send = async () => {
        await postComment(client, runner, number, farewell(occasion));
        return true;
    };
    await (0,pull_request_once/* changeOnce */.k)({
        effect: 'comment on pull request',
        what: `comment on pull request #${number}`,
        runner,
        send,
        look
    });
}
async function applyClose({ number }, occasion) {
    const { runner, facts } = occasion;
    const client = await (0,pull_request_occasion/* clientOf */.fe)(occasion);
    await say(number, occasion);
    await (0,pull_request_once/* changeOnce */.k)({
        effect: 'close pull request',
        what: `close pull request #${number}`,
        runner,
        send: async () => {
            await patchPull(client, runner, number, { state: 'closed' });
            return true;
        },
        look: async () => ((await (0,pull_requests/* getPull */.Cs)(client, runner, number))?.state === 'closed' ? true : undefined)
    });
    const url = facts.pull?.url;
    return {
        'pull-request-number': number,
        'pull-request-operation': 'closed',
        ...(url === undefined ? {} : { 'pull-request-url': url })
    };
}
async function applyDelete({ branch, head }, occasion) {
    const { runner, token, facts } = occasion;
    const client = await (0,pull_request_occasion/* clientOf */.fe)(occasion);
    await (0,pull_request_once/* changeOnce */.k)({
        effect: 'delete branch',
        what: `delete branch ${(0,untrusted/* quote */.hD)(branch)}`,
        runner,
        send: async () => {
            await moveBranch(client, facts.repository.id, { branch, from: head });
            return true;
        },
        look: async () => ((await (0,remote.readHead)(runner, token, branch)) === undefined ? true : undefined),
        taken: /cannot be updated|does not exist|expected|cannot lock ref/i
    });
    return {};
}

// EXTERNAL MODULE: ./build/packages/core/src/delivery/commit.js + 1 modules
var delivery_commit = __webpack_require__(3133);
// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/github/answer.js
var github_answer = __webpack_require__(8290);
// EXTERNAL MODULE: ./build/packages/core/src/github/pull-request-refusals.js
var pull_request_refusals = __webpack_require__(4529);
// EXTERNAL MODULE: ./build/packages/core/src/github/write-call.js
var write_call = __webpack_require__(114);
// EXTERNAL MODULE: ./build/packages/core/src/delivery/pull-request-changes.js
var pull_request_changes = __webpack_require__(5750);
;// CONCATENATED MODULE: ./build/packages/core/src/delivery/pull-request-place.js









const TRIES = 3;
const elsewhere = /already exists|cannot be updated|expected|cannot lock ref|stale/i;
async function placeByApi({ branch, from, to }, occasion) {
    const { runner, facts } = occasion;
    const client = await (0,pull_request_occasion/* clientOf */.fe)(occasion);
    const what = `${from === undefined ? 'create' : 'move'} branch ${(0,untrusted/* quote */.hD)(branch)}`;
    try {
        if (from === undefined)
            await (0,write_call/* writeCall */.Wo)('create branch', what, () => createBranch(client, runner, branch, to));
        else
            await (0,write_call/* writeCall */.Wo)('move branch', what, () => moveBranch(client, facts.repository.id, { branch, from, to }));
        return { state: 'moved' };
    }
    catch (thrown) {
        const why = (0,pull_request_refusals/* pullRequestFailure */.v)(what, runner, thrown);
        const answer = (0,github_answer/* readAnswer */.JN)(thrown);
        if ((0,github_answer/* isAmbiguous */.X2)(answer))
            return { state: 'unsure', again: true, why };
        return elsewhere.test(answer.message) ? { state: 'unsure', again: false, why } : { state: 'refused', why };
    }
}
async function placeOnce(placing, occasion) {
    if (placing.how === 'api')
        return placeByApi(placing, occasion);
    const { pushBranch } = await __webpack_require__.e(/* import() */ 6941).then(__webpack_require__.bind(__webpack_require__, 9322));
    return pushBranch(occasion.runner, occasion.token, { ...placing, from: placing.from ?? '' });
}
function changedMeanwhile(branch, now) {
    const where = now === undefined ? 'is gone' : `is at ${now.slice(0, 7)} now`;
    return new errors/* Failure */.HR(`branch ${(0,untrusted/* quote */.hD)(branch)}: somebody else changed it while this ran; it ${where}, and nothing was overwritten: run it again`);
}
async function hasSameFiles({ runner, token }, now, { to, how }) {
    const own = await (0,pull_request_changes/* treeOf */.g7)(runner, token, to, how === 'git');
    return own === (await (0,pull_request_changes/* treeOf */.g7)(runner, token, now));
}
async function placeCommit(placing, occasion) {
    const { branch, from, to } = placing;
    for (let attempt = 1;; attempt += 1) {
        const moved = await placeOnce(placing, occasion);
        if (moved.state === 'moved')
            return to;
        if (moved.state === 'refused')
            throw moved.why;
        const now = await (0,remote.readHead)(occasion.runner, occasion.token, branch);
        if (now === to)
            return to;
        if (now !== from) {
            if (now !== undefined && (await hasSameFiles(occasion, now, placing)))
                return now;
            throw changedMeanwhile(branch, now);
        }
        if (!moved.again || attempt === TRIES)
            throw moved.why;
        await (0,write_call/* pause */.v7)(attempt * (250 + Math.random() * 250));
    }
}

// EXTERNAL MODULE: ./build/packages/core/src/delivery/write-commit.js + 1 modules
var write_commit = __webpack_require__(3098);
;// CONCATENATED MODULE: ./build/packages/core/src/delivery/pull-request-commit.js




function cameOf({ facts }, { sha, verified }) {
    return {
        'pull-request-head-sha': sha,
        'pull-request-commits-verified': verified,
        ...(facts.pull === undefined ? {} : { 'pull-request-operation': 'updated' })
    };
}
async function append(operation, head, occasion) {
    const { runner, token, files, makeChanges, facts } = occasion;
    const { branch, commit } = operation;
    const committed = await (0,delivery_commit.commitToBranch)(runner, token, { branch, head, ...commit, files }, makeChanges);
    if (committed !== undefined) {
        const earlier = facts.branch?.beyond.commits.every(({ verified }) => verified) ?? true;
        return cameOf(occasion, { sha: committed.sha, verified: committed.verified && earlier });
    }
    const now = await (0,remote.readHead)(runner, token, branch);
    if (now === undefined)
        throw changedMeanwhile(branch, now);
    return { 'pull-request-head-sha': now };
}
async function applyCommit(operation, occasion) {
    const { how, branch, commit } = operation;
    const { runner, token, files, facts } = occasion;
    const head = facts.branch?.head;
    if (how === 'append' && head !== undefined)
        return append(operation, head, occasion);
    const parent = facts.base.head ?? '';
    const written = await (0,write_commit/* writeCommit */.r)(runner, token, { parent, ...commit, files });
    const sha = await placeCommit({ branch, from: head, to: written.sha, how: commit.how }, occasion);
    return cameOf(occasion, { ...written, sha });
}

// EXTERNAL MODULE: ./build/packages/core/src/delivery/pull-request-text.js
var pull_request_text = __webpack_require__(8176);
;// CONCATENATED MODULE: ./build/packages/core/src/delivery/pull-request-apply.js









async function applyOpen({ title, body, draft, maintainerCanModify }, occasion) {
    const { runner, branch, facts } = occasion;
    const client = await (0,pull_request_occasion/* clientOf */.fe)(occasion);
    const base = facts.base.name;
    const { number, url } = await (0,pull_request_once/* changeOnce */.k)({
        effect: 'open pull request',
        what: `open a pull request from ${(0,untrusted/* quote */.hD)(branch)} into ${(0,untrusted/* quote */.hD)(base)}`,
        runner,
        send: () => postPull(client, runner, { head: branch, base, title, body, draft, maintainerCanModify }),
        look: () => (0,pull_request_occasion/* findPull */.pM)(occasion),
        taken: /A pull request already exists/i
    });
    (0,pull_request_occasion/* rememberPull */.TD)(occasion, number);
    return { 'pull-request-number': number, 'pull-request-url': url, 'pull-request-operation': 'created' };
}
function updated({ facts }) {
    return facts.pull === undefined ? {} : { 'pull-request-operation': 'updated' };
}
const holds = (all, some) => {
    const names = new Set(all.map((name) => name.toLowerCase()));
    return some.every((name) => names.has(name.toLowerCase()));
};
async function applyUpdate({ kind, ...change }, occasion) {
    const client = await (0,pull_request_occasion/* clientOf */.fe)(occasion);
    const number = (0,pull_request_occasion/* numberOf */.rl)(occasion);
    await (0,pull_request_once/* changeOnce */.k)({
        effect: kind,
        what: `update pull request #${number}`,
        runner: occasion.runner,
        send: async () => {
            await patchPull(client, occasion.runner, number, change);
            return true;
        },
        look: async () => {
            const pull = await (0,pull_requests/* getPull */.Cs)(client, occasion.runner, number);
            if (pull === undefined)
                return undefined;
            const { title = pull.title, body = pull.body, base = pull.base } = change;
            const isSo = (0,pull_request_text/* plainText */.w)(pull.title) === (0,pull_request_text/* plainText */.w)(title) && (0,pull_request_text/* plainText */.w)(pull.body) === (0,pull_request_text/* plainText */.w)(body);
            return isSo && pull.base === base ? true : undefined;
        }
    });
    return updated(occasion);
}
async function applyAddition(operation, occasion) {
    const { runner } = occasion;
    const client = await (0,pull_request_occasion/* clientOf */.fe)(occasion);
    const number = (0,pull_request_occasion/* numberOf */.rl)(occasion);
    const send = async () => {
        if (operation.kind === 'add labels')
            await postLabels(client, runner, number, operation.labels);
        else if (operation.kind === 'add assignees')
            await postAssignees(client, runner, number, operation.assignees);
        else if (operation.kind === 'request reviewers')
            await postReviewers(client, runner, number, operation);
        else
            await patchMilestone(client, runner, number, operation.milestone);
        return true;
    };
    const look = async () => ((await isThere(operation, occasion)) ? true : undefined);
    const what = `${operation.kind} of pull request #${number}`;
    await (0,pull_request_once/* changeOnce */.k)({ effect: operation.kind, what, runner, send, look });
    return updated(occasion);
}
async function isThere(operation, occasion) {
    const { runner } = occasion;
    const client = await (0,pull_request_occasion/* clientOf */.fe)(occasion);
    const number = (0,pull_request_occasion/* numberOf */.rl)(occasion);
    if (operation.kind === 'request reviewers') {
        const pull = await (0,pull_requests/* getPull */.Cs)(client, runner, number);
        const people = [...(pull?.reviewers ?? []), ...(await (0,pull_request_reads/* listReviewers */.T8)(client, runner, number))];
        return holds(people, operation.reviewers) && holds(pull?.teams ?? [], operation.teams);
    }
    const thread = await (0,pull_request_reads/* readThread */.nj)(client, runner, number);
    if (operation.kind === 'set milestone')
        return thread.milestone === operation.milestone;
    if (operation.kind === 'add labels')
        return holds(thread.labels, operation.labels);
    return holds(thread.assignees, operation.assignees);
}
function applyPullRequest(operation, occasion) {
    switch (operation.kind) {
        case 'commit to pull request branch':
            return applyCommit(operation, occasion);
        case 'open pull request':
            return applyOpen(operation, occasion);
        case 'update pull request':
            return applyUpdate(operation, occasion);
        case 'close pull request':
            return applyClose(operation, occasion);
        case 'delete pull request branch':
            return applyDelete(operation, occasion);
        default:
            return applyAddition(operation, occasion);
    }
}


/***/ }),

/***/ 5750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ branchChanges),
/* harmony export */   g7: () => (/* binding */ treeOf)
/* harmony export */ });
/* unused harmony export parseTreeChanges */
/* harmony import */ var _git_clean_room_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1528);
/* harmony import */ var _tree_commit_room_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1655);


const present = (mode, object) => (mode === '000000' ? undefined : `${mode} ${object}`);
function parseTreeChanges(printed) {
    const parts = printed.split('\0');
    const changes = [];
    for (let at = 0; at + 1 < parts.length; at += 2) {
        const [from = '', to = '', before = '', after = ''] = (parts[at] ?? '').slice(1).split(' ');
        changes.push({ path: parts[at + 1] ?? '', from: present(from, before), to: present(to, after) });
    }
    return changes;
}
async function differences(from, to) {
    if (from === to)
        return [];
    const what = ['-r', '-z', '--raw', '--no-renames', '--no-abbrev', '--no-ext-diff', '--end-of-options', from, to];
    const result = await (0,_tree_commit_room_js__WEBPACK_IMPORTED_MODULE_1__/* .openCommitRoom */ .NR)(from).git(['diff-tree', ...what]);
    if (result.exitCode === 0)
        return parseTreeChanges(result.stdout);
    throw (0,_git_clean_room_js__WEBPACK_IMPORTED_MODULE_0__/* .gitFailure */ .tv)(`changes from ${from} to ${to}`, result, 'run it again');
}
async function branchChanges(runner, token, { mergeBase, branch, base }) {
    const objects = [...new Set([mergeBase, branch, base])];
    const remedy = 'check that the token has the permission contents: read, and run it again';
    const what = `commits ${objects.join(', ')}`;
    await (0,_tree_commit_room_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchObjects */ .rt)(runner, token, { what, remedy, depth: 1, filter: 'blob:none', objects });
    const own = await differences(mergeBase, branch);
    const moved = new Map((await differences(mergeBase, base)).map(({ path, to }) => [path, to]));
    return own.map(({ path, from, to }) => ({
        path,
        before: from,
        after: to,
        base: moved.has(path) ? moved.get(path) : from
    }));
}
async function treeOf(runner, token, commit, isHere = false) {
    const remedy = 'run it again';
    const what = `commit ${commit}`;
    if (!isHere)
        await (0,_tree_commit_room_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchObjects */ .rt)(runner, token, { what, remedy, depth: 1, filter: 'blob:none', objects: [commit] });
    const result = await (0,_tree_commit_room_js__WEBPACK_IMPORTED_MODULE_1__/* .openCommitRoom */ .NR)(commit).git(['rev-parse', '--verify', `${commit}^{tree}`]);
    if (result.exitCode !== 0)
        throw (0,_git_clean_room_js__WEBPACK_IMPORTED_MODULE_0__/* .gitFailure */ .tv)(`commit ${commit}`, result, remedy);
    return result.stdout.trim();
}


/***/ }),

/***/ 4116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TD: () => (/* binding */ rememberPull),
/* harmony export */   fe: () => (/* binding */ clientOf),
/* harmony export */   nS: () => (/* binding */ watchPull),
/* harmony export */   pM: () => (/* binding */ findPull),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* unused harmony export absent */
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6359);
/* harmony import */ var _github_pull_requests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(986);
/* harmony import */ var _pull_request_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4022);



const clients = new WeakMap();
function clientOf({ facts, runner, token }) {
    const client = clients.get(facts) ?? (0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .openClient */ .M)(runner, token);
    clients.set(facts, client);
    return client;
}
const opened = new WeakMap();
function rememberPull({ facts }, number) {
    opened.set(facts, number);
}
async function findPull(occasion) {
    const pulls = await (0,_github_pull_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .listPulls */ .bK)(await clientOf(occasion), occasion.runner, occasion.branch, 'open');
    return pulls.find(({ base }) => base === occasion.facts.base.name);
}
function numberOf({ facts }) {
    const number = facts.pull?.number ?? opened.get(facts);
    if (number === undefined)
        throw new Error('there is no pull request yet; this is a mistake in the action');
    return number;
}
async function watchPull(occasion, isSo) {
    const client = await clientOf(occasion);
    let pull;
    const seen = await (0,_pull_request_once_js__WEBPACK_IMPORTED_MODULE_1__/* .lookFor */ .x)(async () => {
        pull = await (0,_github_pull_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .getPull */ .Cs)(client, occasion.runner, numberOf(occasion)).catch(absent);
        return pull !== undefined && isSo(pull) ? pull : undefined;
    });
    return { pull, holds: seen !== undefined };
}
function absent(thrown) {
    if (thrown.status !== 404)
        throw thrown;
    return undefined;
}


/***/ }),

/***/ 4022:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ changeOnce),
/* harmony export */   x: () => (/* binding */ lookFor)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _github_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8290);
/* harmony import */ var _github_pull_request_refusals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4529);
/* harmony import */ var _github_write_call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(114);




const PAUSES_MS = [0, 500, 1000, 2000, 4000];
async function lookFor(look) {
    for (const wait of PAUSES_MS) {
        if (wait > 0)
            await (0,_github_write_call_js__WEBPACK_IMPORTED_MODULE_2__/* .pause */ .v7)(wait);
        const found = await look();
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function mayBeThere(thrown, taken) {
    const answer = (0,_github_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .readAnswer */ .JN)(thrown);
    const { data } = (thrown ?? {}).response ?? {};
    return (0,_github_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .isAmbiguous */ .X2)(answer) || taken?.test(`${answer.message} ${JSON.stringify(data ?? '')}`) === true;
}
async function changeOnce({ effect, what, runner, send, look, taken }) {
    let refused;
    try {
        const done = await (0,_github_write_call_js__WEBPACK_IMPORTED_MODULE_2__/* .writeCall */ .Wo)(effect, what, send);
        if (done !== undefined)
            return done;
    }
    catch (thrown) {
        if (!mayBeThere(thrown, taken))
            throw (0,_github_pull_request_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequestFailure */ .v)(what, runner, thrown);
        refused = thrown;
    }
    const found = await lookFor(look);
    if (found !== undefined)
        return found;
    if (refused !== undefined)
        throw (0,_github_pull_request_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequestFailure */ .v)(what, runner, refused);
    throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: the answer of the GitHub API was cut off, and it cannot be seen; run it again`);
}


/***/ }),

/***/ 3098:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ writeChange),
  r: () => (/* binding */ writeCommit)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/github/commit-identity.js
var commit_identity = __webpack_require__(6684);
;// CONCATENATED MODULE: ./build/packages/core/src/delivery/commit-message.js
const gitsOwn = /^(Signed-off-by: |\(cherry picked from commit )/;
const trailer = /^[A-Za-z0-9-]+\s*:/;
const continued = /^\s/;
function isTrailerBlock(lines) {
    let trailers = 0;
    let others = 0;
    let isGits = false;
    let last;
    for (const line of lines) {
        if (gitsOwn.test(line))
            isGits = true;
        if (continued.test(line)) {
            if (last === 'trailer')
                continue;
            others += 1;
        }
        else if (trailer.test(line) || gitsOwn.test(line)) {
            trailers += 1;
            last = 'trailer';
        }
        else {
            others += 1;
            last = 'other';
        }
    }
    return isGits ? trailers * 3 >= others : trailers > 0 && others === 0;
}
function signOff(message, identity) {
    const line = `Signed-off-by: ${identity}`;
    const text = message.replace(/\s+$/, '');
    const paragraphs = text.split(/\n(?:[^\S\n]*\n)+/);
    const last = paragraphs.length > 1 ? (paragraphs.at(-1) ?? '').split('\n') : [];
    if (!isTrailerBlock(last))
        return `${text}\n\n${line}\n`;
    return last.at(-1) === line ? `${text}\n` : `${text}\n${line}\n`;
}

;// CONCATENATED MODULE: ./build/packages/core/src/delivery/write-commit.js



async function signer(runner, token, { author, committer, how }) {
    if (committer !== '' || author !== '')
        return (committer || author).trim();
    if (how === 'git')
        return commit_identity/* botIdentity */.CC;
    const { identify, noreplyIdentity } = await __webpack_require__.e(/* import() */ 9885).then(__webpack_require__.bind(__webpack_require__, 2266));
    return noreplyIdentity(await identify(runner, token), runner.serverUrl);
}
async function writeChange(runner, token, wish) {
    if (wish.message.trim() === '' || wish.message.includes('\0')) {
        throw new errors/* Failure */.HR('commit message: it is empty, or has a NUL character; give a text');
    }
    if (wish.how === 'api' && token === '') {
        throw new errors/* Failure */.HR('token: it is empty, but a commit by the API needs one; pass a token with contents: write');
    }
    const message = wish.signoff ? signOff(wish.message, await signer(runner, token, wish)) : wish.message;
    if (wish.how === 'git') {
        const { commitByGit } = await __webpack_require__.e(/* import() */ 2444).then(__webpack_require__.bind(__webpack_require__, 2444));
        return commitByGit(runner, token, { ...wish, message });
    }
    const { commitByApi } = await __webpack_require__.e(/* import() */ 8681).then(__webpack_require__.bind(__webpack_require__, 1062));
    return commitByApi(runner, token, { ...wish, message });
}
async function writeCommit(runner, token, wish) {
    const written = await writeChange(runner, token, wish);
    if (written !== undefined)
        return written;
    throw new errors/* Failure */.HR(`a commit on ${wish.parent} would be empty: its files are already as they should be`);
}


/***/ }),

/***/ 8271:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T8: () => (/* binding */ listReviewers),
/* harmony export */   Zl: () => (/* binding */ isStranger),
/* harmony export */   dM: () => (/* binding */ lacksMilestone),
/* harmony export */   fg: () => (/* binding */ listComments),
/* harmony export */   nj: () => (/* binding */ readThread),
/* harmony export */   tp: () => (/* binding */ listAskedTeams),
/* harmony export */   xb: () => (/* binding */ isUnassignable)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1766);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5670);


const PAGES = 10;
function listComments(client, runner, number) {
    return (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .allPages */ .S)(async (page) => {
        const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
        const which = { ...(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .e)(runner), issue_number: number, per_page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGE */ .K, page };
        const { data } = await client.request(route, which);
        return data.map(({ body }) => body ?? '');
    }, PAGES);
}
function listReviewers(client, runner, number) {
    return (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .allPages */ .S)(async (page) => {
        const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
        const { data } = await client.request(route, { ...(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .e)(runner), pull_number: number, per_page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGE */ .K, page });
        return data.map(({ user }) => user?.login ?? '');
    }, PAGES);
}
function listAskedTeams(client, runner, number) {
    return (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .allPages */ .S)(async (page) => {
        const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/events';
        const { data } = await client.request(route, { ...(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .e)(runner), issue_number: number, per_page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGE */ .K, page });
        const events = data;
        return events.map(({ requested_team: team }) => team?.slug ?? '');
    }, PAGES);
}
async function readThread(client, runner, number) {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}';
    const { data } = await client.request(route, { ...(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .e)(runner), issue_number: number });
    return {
        labels: data.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
        assignees: (data.assignees ?? []).map(({ login }) => login),
        milestone: data.milestone?.number
    };
}
async function isAbsent(ask) {
    try {
        await ask;
        return false;
    }
    catch (error) {
        const { status } = error;
        if (status === 404)
            return true;
        if (status === 403)
            return false;
        throw error;
    }
}
function isUnassignable(client, runner, login) {
    const route = 'GET /repos/{owner}/{repo}/assignees/{assignee}';
    return isAbsent(client.request(route, { ...(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .e)(runner), assignee: login }));
}
function isStranger(client, runner, login) {
    const route = 'GET /repos/{owner}/{repo}/collaborators/{username}';
    return isAbsent(client.request(route, { ...(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .e)(runner), username: login }));
}
function lacksMilestone(client, runner, milestone) {
    const route = 'GET /repos/{owner}/{repo}/milestones/{milestone_number}';
    return isAbsent(client.request(route, { ...(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .e)(runner), milestone_number: milestone }));
}


/***/ }),

/***/ 4529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ pullRequestFailure)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8290);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9570);




const KNOWN = [
    [
        /not permitted to create or approve pull requests/i,
        'tick "Allow GitHub Actions to create and approve pull requests" in the settings of the repository under Actions, General, Workflow permissions (an organization may have to allow it first), or pass the token of a GitHub App'
    ],
    [
        /Could not resolve to a node with the global id|not.*member of.*team|team.*not.*found/i,
        'check the names in reviewers and team-reviewers; to ask a team, the token needs to see the members of the organization, which GITHUB_TOKEN cannot: pass the token of a GitHub App with Members: read'
    ],
    [
        /Reviews may only be requested from collaborators/i,
        'name people in reviewers, and teams in team-reviewers, who may read this repository; a team needs access of its own to it'
    ],
    [/Review cannot be requested from pull request author/i, 'take the account of the token out of reviewers'],
    [/No commits between/i, 'the branch has nothing that the base has not: run it again'],
    [/no history in common/i, 'delete the branch, or name another one: it does not come from the base'],
    [/Fork collab can't be granted/i, 'set maintainer-can-modify: false'],
    [/was archived/i, 'take the repository out of the archive in its settings'],
    [/body is too long/i, 'shorten the body: GitHub takes 65,536 characters'],
    [/merge queue/i, 'let the queue finish, or take the pull request out of it, and run it again'],
    [
        /rule violations|Reference update failed|protected branch|protected ref|Cannot (force-push|delete|create)|GH013|GH006/i,
        'name a branch that no ruleset or protection covers, or add the GitHub App of the token to those that may bypass it'
    ],
    [
        /Field 'updateRefs' doesn't exist/i,
        'this GitHub Enterprise Server is older than 3.13: delete the branch first, or set append: true'
    ],
    [/temporarily blocked|interaction limit/i, 'lift the interaction limit of the repository, or wait until it ends']
];
function pullRequestFailure(what, runner, thrown) {
    if (thrown instanceof _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR || thrown instanceof _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_)
        return thrown;
    const answer = (0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .readAnswer */ .JN)(thrown);
    const message = (0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(messages(thrown, answer));
    const known = KNOWN.find(([said]) => said.test(message));
    const isOther = known === undefined && answer.status !== 422;
    if (isOther)
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .explainApi */ .g)(what, runner, thrown);
    const remedy = known === undefined ? 'correct what GitHub names, and run it again' : known[1];
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: GitHub refuses (${message}); ${remedy}`);
}
function messages(thrown, { message }) {
    const { response } = (thrown ?? {});
    const errors = response?.data?.errors;
    if (!Array.isArray(errors))
        return message;
    const said = errors.map((error) => (typeof error === 'string' ? error : sayError(error)));
    return [message, ...said.filter((text) => text !== '')].join(': ');
}
function sayError({ message, resource, field, code }) {
    if (typeof message === 'string')
        return message;
    return [resource, field, code].filter((part) => typeof part === 'string').join(' ');
}


/***/ }),

/***/ 986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ getPull),
/* harmony export */   Es: () => (/* binding */ readPull),
/* harmony export */   bK: () => (/* binding */ listPulls)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1766);

function readPull(shape) {
    if (typeof shape?.number !== 'number')
        return undefined;
    return {
        number: shape.number,
        url: shape.html_url,
        state: shape.state,
        title: shape.title,
        body: shape.body ?? '',
        head: shape.head.sha,
        headBranch: shape.head.ref,
        base: shape.base.ref,
        author: shape.user?.login ?? '',
        labels: shape.labels.flatMap(({ name }) => name ?? []),
        assignees: (shape.assignees ?? []).map(({ login }) => login),
        reviewers: (shape.requested_reviewers ?? []).flatMap(({ login }) => login ?? []),
        teams: (shape.requested_teams ?? []).flatMap(({ slug }) => slug ?? []),
        milestone: shape.milestone?.number
    };
}
async function listPulls(client, runner, branch, state) {
    const { owner, repo } = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .e)(runner);
    const filter = { head: `${owner}:${branch}`, state, sort: 'created', direction: 'desc', per_page: 100 };
    const { data } = await client.request('GET /repos/{owner}/{repo}/pulls', { owner, repo, ...filter });
    const here = ({ head }) => head.repo?.full_name.toLowerCase() === runner.repository.toLowerCase();
    const own = data.filter((pull) => here(pull) && pull.head.ref === branch);
    return own.flatMap((pull) => readPull(pull) ?? []);
}
async function getPull(client, runner, number) {
    const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
        ...(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .e)(runner),
        pull_number: number
    });
    return readPull(data);
}


/***/ }),

/***/ 1177:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   du: () => (/* binding */ updateRef),
/* harmony export */   tI: () => (/* binding */ createTagRefs)
/* harmony export */ });
/* unused harmony export swapRef */
const NOTHING = '0'.repeat(40);
const MUTATION = `mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`;
async function send(client, repositoryId, refUpdates) {
    const payload = await client.graphql(MUTATION, {
        input: { repositoryId, refUpdates },
        request: { retries: 0 }
    });
    return payload.updateRefs !== null;
}
function swapRef(client, repositoryId, { ref, from = NOTHING, to = NOTHING, force }) {
    return send(client, repositoryId, [{ name: ref, beforeOid: from, afterOid: to, force }]);
}
function updateRef(client, repositoryId, { branch, ...change }) {
    return swapRef(client, repositoryId, { ref: `refs/heads/${branch}`, ...change });
}
function createTagRefs(client, repositoryId, tags) {
    const created = { beforeOid: NOTHING, force: false };
    return send(client, repositoryId, tags.map(({ tag, object }) => ({ name: `refs/tags/${tag}`, afterOid: object, ...created })));
}


/***/ }),

/***/ 114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wo: () => (/* binding */ writeCall),
/* harmony export */   p7: () => (/* binding */ writeObject),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/* unused harmony exports UNTOLD_MS, askedWait, limited */
/* harmony import */ var _action_effect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5138);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1329);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8290);




const PATIENCE_MS = 90_000;
const UNTOLD_MS = 60_000;
const TRIES = 3;
async function pause(milliseconds) {
    const { setTimeout } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8500, 23));
    await setTimeout(milliseconds);
}
function askedWait({ headers }) {
    const after = Number(headers['retry-after']);
    if (headers['retry-after'] !== undefined && Number.isFinite(after))
        return after * 1000;
    const reset = Number(headers['x-ratelimit-reset']);
    if (headers['x-ratelimit-remaining'] !== '0' || !Number.isFinite(reset))
        return undefined;
    return Math.max(0, reset * 1000 - Date.now());
}
function limited(what, { message }, wait) {
    const seconds = Math.ceil(wait / 1000);
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`${what}: GitHub asks to wait ${seconds} seconds more for its rate limit (${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .tJ)(message)}); run it again later, or use the token of a GitHub App, whose limits are higher`);
}
async function writeCall(name, what, call) {
    for (let waited = 0;;) {
        try {
            return await (0,_action_effect_js__WEBPACK_IMPORTED_MODULE_0__/* .effect */ .QZ)(name, call);
        }
        catch (thrown) {
            const answer = (0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .readAnswer */ .JN)(thrown);
            if (!(0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .isRateLimited */ .Jz)(answer))
                throw thrown;
            const wait = askedWait(answer) ?? UNTOLD_MS;
            if (waited + wait > PATIENCE_MS)
                throw limited(what, answer, wait);
            waited += Math.max(wait, 1000);
            await pause(wait);
        }
    }
}
async function writeObject(name, what, call) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await writeCall(name, what, call);
        }
        catch (thrown) {
            if (thrown instanceof _action_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR || attempt === TRIES || !(0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .isAmbiguous */ .X2)((0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .readAnswer */ .JN)(thrown)))
                throw thrown;
            await pause(attempt * (250 + Math.random() * 250));
        }
    }
}


/***/ })

};
;