"use strict";
exports.id = 794;
exports.ids = [794,808];
exports.modules = {

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
    const { pushBranch } = await __webpack_require__.e(/* import() */ 831).then(__webpack_require__.bind(__webpack_require__, 3212));
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


/***/ }),

/***/ 6359:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ openClient),
/* harmony export */   t: () => (/* binding */ apiFailure)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _network_server_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3955);



const API_VERSION = '2022-11-28';
const DEADLINE_MS = 300_000;
const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
async function construct(runner, token, options) {
    const { retry } = await __webpack_require__.e(/* import() */ 735).then(__webpack_require__.bind(__webpack_require__, 9735));
    if (PROXIES.some((name) => runner.env[name])) {
        const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(730), __webpack_require__.e(420)]).then(__webpack_require__.bind(__webpack_require__, 6420));
        return getOctokit(token, options, retry);
    }
    const [{ Octokit }, { octokitFetch }] = await Promise.all([__webpack_require__.e(/* import() */ 730).then(__webpack_require__.bind(__webpack_require__, 4730)), __webpack_require__.e(/* import() */ 510).then(__webpack_require__.bind(__webpack_require__, 2510))]);
    return new (Octokit.plugin(retry))({ auth: token, ...options, request: { fetch: octokitFetch } });
}
const bodiless = [204, 205];
function cutOff() {
    const error = new Error('its answer was cut off, or something on the way answered in its place');
    return Object.assign(error, { name: 'HttpError' });
}
async function openClient(runner, token) {
    if (token === '') {
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('token: it is empty, but this needs the REST API; pass a token with contents: read, or check out with fetch-depth: 0');
    }
    const { href } = (0,_network_server_address_js__WEBPACK_IMPORTED_MODULE_2__/* .serverAddress */ .aD)('GITHUB_API_URL', runner.apiUrl);
    const baseUrl = href.replace(/\/+$/, '');
    const quiet = { debug() { }, info() { }, warn() { }, error() { } };
    const client = await construct(runner, token, { baseUrl, userAgent: 'slipway', log: quiet });
    const signal = AbortSignal.timeout(DEADLINE_MS);
    client.hook.before('request', (options) => {
        options.headers['x-github-api-version'] = API_VERSION;
        options.request = { ...options.request, signal };
    });
    client.hook.after('request', ({ data, status }) => {
        if (typeof data === 'string' && !bodiless.includes(status))
            throw cutOff();
    });
    return client;
}
const REMEDIES = {
    401: 'the token is not valid, or has expired: pass a fresh one',
    403: 'give the token the permission contents: read, or wait when the message speaks of a rate limit',
    404: 'check that it exists, and that the token may read this repository (contents: read)'
};
function apiFailure(what, thrown) {
    const { status = 0, message = '' } = thrown;
    const remedy = REMEDIES[status] ?? 'run it again; if it stays so, look at the status of the server';
    const answer = status === 0 ? 'no answer' : `status ${status}`;
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: ${answer} from the GitHub API (${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(message)}); ${remedy}`);
}


/***/ }),

/***/ 1766:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ namesOf)
/* harmony export */ });
function namesOf({ repository }) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
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
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1766);

const PAGES = 10;
async function pages(read) {
    const all = [];
    for (let page = 1; page <= PAGES; page++) {
        const items = await read(page);
        all.push(...items);
        if (items.length < 100)
            break;
    }
    return all;
}
function listComments(client, runner, number) {
    return pages(async (page) => {
        const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
        const which = { ...(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .e)(runner), issue_number: number, per_page: 100, page };
        const { data } = await client.request(route, which);
        return data.map(({ body }) => body ?? '');
    });
}
function listReviewers(client, runner, number) {
    return pages(async (page) => {
        const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
        const { data } = await client.request(route, { ...(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .e)(runner), pull_number: number, per_page: 100, page });
        return data.map(({ user }) => user?.login ?? '');
    });
}
function listAskedTeams(client, runner, number) {
    return pages(async (page) => {
        const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/events';
        const { data } = await client.request(route, { ...(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .e)(runner), issue_number: number, per_page: 100, page });
        const events = data;
        return events.map(({ requested_team: team }) => team?.slug ?? '');
    });
}
async function readThread(client, runner, number) {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}';
    const { data } = await client.request(route, { ...(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .e)(runner), issue_number: number });
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
    return isAbsent(client.request(route, { ...(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .e)(runner), assignee: login }));
}
function isStranger(client, runner, login) {
    const route = 'GET /repos/{owner}/{repo}/collaborators/{username}';
    return isAbsent(client.request(route, { ...(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .e)(runner), username: login }));
}
function lacksMilestone(client, runner, milestone) {
    const route = 'GET /repos/{owner}/{repo}/milestones/{milestone_number}';
    return isAbsent(client.request(route, { ...(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .e)(runner), milestone_number: milestone }));
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


/***/ }),

/***/ 9570:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ explainMove),
/* harmony export */   g: () => (/* binding */ explainApi)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8290);
/* harmony import */ var _refusal_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(728);




function spelt(header) {
    const sets = (header ?? 'contents=write').split(';').map((set) => set.trim());
    const words = sets.map((set) => set
        .split(',')
        .map((each) => each.replace('=', ': ').replaceAll('_', '-'))
        .join(' and '));
    return words.join(', or ');
}
function lacking({ headers }, what) {
    const needed = spelt(headers['x-accepted-github-permissions']);
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: the token may not do this; it needs the permission ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(needed)}. Give it under permissions: of the job ` +
        'for GITHUB_TOKEN (which has all reads and no writes in runs for forks, and never workflows), or to the GitHub App or the token that you pass');
}
function explainMove(what, runner, thrown, branch) {
    const explained = explainApi(what, runner, thrown, branch);
    if (explained === thrown || !/not accessible by/i.test((0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .readAnswer */ .JN)(thrown).message))
        return explained;
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: the token may write commits, but may not bring their workflow files to this branch; GITHUB_TOKEN never may: ` +
        'pass the token of a GitHub App with the permissions contents: write and workflows: write (for a person, the scope workflow)');
}
function archived({ repository }) {
    const problem = 'is archived, so nothing in it can be changed';
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_([{ place: repository, problem, remedy: 'take it out of the archive first' }]);
}
function hidden(what, { repository }) {
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: GitHub knows no such thing, or does not show it to this token; check the name ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(repository)}, and that the token may write there (contents: write; a classic token needs the scope repo)`);
}
const LATER = 'run it again later, or use the token of a GitHub App, whose limits are higher';
function explainApi(what, runner, thrown, branch = '') {
    if (thrown instanceof _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR || thrown instanceof _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_)
        return thrown;
    const answer = (0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .readAnswer */ .JN)(thrown);
    const { status, message, type } = answer;
    if (status === 0)
        return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: no answer from the GitHub API (${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(message)}); run it again`);
    if ((0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .isRateLimited */ .Jz)(answer))
        return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: over GitHub's rate limit (${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(message)}); ${LATER}`);
    const complaints = (0,_refusal_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleComplaints */ .jR)(branch, message, type);
    if (complaints.length > 0)
        return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(complaints);
    if (/archived/i.test(message))
        return archived(runner);
    if (status === 401)
        return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: GitHub does not take the token (${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(message)}); it is not valid or has expired: pass a fresh one`);
    if (/not accessible by|correct permissions/i.test(message) || type === 'FORBIDDEN')
        return lacking(answer, what);
    if (status === 404 || type === 'NOT_FOUND')
        return hidden(what, runner);
    if (/doesn't exist on type 'Mutation'/.test(message)) {
        return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: the server knows no updateRefs: it is a GitHub Enterprise Server older than 3.13; use commit-with: git`);
    }
    const shown = type === '' ? `status ${status}` : type;
    const remedy = status >= 500
        ? 'run it again; if it stays so, look at the status of the server'
        : 'this is a mistake in the action, or the server is one that it does not know: report it';
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: ${shown} from the GitHub API (${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(message)}); ${remedy}`);
}


/***/ }),

/***/ 1177:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   du: () => (/* binding */ updateRef)
/* harmony export */ });
/* unused harmony exports swapRef, createTagRefs */
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


/***/ })

};
;