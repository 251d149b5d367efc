"use strict";
exports.id = 904;
exports.ids = [904];
exports.modules = {

/***/ 2732:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isRecentlyIn),
/* harmony export */   z: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);
/* harmony import */ var _git_clean_room_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2482);
/* harmony import */ var _git_remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5461);
/* harmony import */ var _tree_commit_room_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6127);




const REMEDY = 'check that the repository exists and that the token has the permission contents: read';
async function readHead(runner, token, branch) {
    const url = (0,_git_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteUrl */ .gX)(runner);
    const ref = `refs/heads/${branch}`;
    const result = await (0,_git_clean_room_js__WEBPACK_IMPORTED_MODULE_1__/* .openCleanRoom */ .Be)().git(['ls-remote', '--', url.href, ref], (0,_git_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteAccess */ .de)(url, token));
    if (result.exitCode !== 0)
        throw (0,_git_clean_room_js__WEBPACK_IMPORTED_MODULE_1__/* .gitFailure */ .tv)(`branch ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(branch)}`, result, REMEDY);
    const lines = result.stdout.split('\n').map((line) => line.split('\t'));
    return lines.find(([, name]) => name === ref)?.[0];
}
const DEPTH = 100;
const MOST = 10_000;
async function isRecentlyIn(runner, token, commit, head) {
    if (commit === head)
        return true;
    const options = [`--depth=${DEPTH}`, '--filter=tree:0'];
    const what = `history of ${head}`;
    await (0,_tree_commit_room_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchObjects */ .rt)(runner, token, { what, remedy: REMEDY, options, objects: [head] });
    const { stdout } = await (0,_tree_commit_room_js__WEBPACK_IMPORTED_MODULE_3__/* .openCommitRoom */ .NR)(head).git(['rev-list', `--max-count=${MOST}`, head]);
    return stdout.split('\n').includes(commit);
}


/***/ }),

/***/ 3904:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commitToBranch: () => (/* binding */ commitToBranch)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _github_write_call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(114);
/* harmony import */ var _branch_head_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2732);
/* harmony import */ var _write_commit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3098);





const ROUNDS = 5;
const TRIES = 3;
function apart(turn) {
    return (0,_github_write_call_js__WEBPACK_IMPORTED_MODULE_2__/* .pause */ .v7)(2 ** turn * (25 + Math.random() * 75));
}
async function move(runner, token, how, wanted) {
    if (how === 'git') {
        const { pushBranch } = await __webpack_require__.e(/* import() */ 212).then(__webpack_require__.bind(__webpack_require__, 3212));
        return pushBranch(runner, token, wanted);
    }
    const { moveByApi } = await __webpack_require__.e(/* import() */ 871).then(__webpack_require__.bind(__webpack_require__, 1871));
    return moveByApi(runner, token, wanted);
}
async function land(runner, token, how, wanted) {
    for (let attempt = 1;; attempt += 1) {
        const moved = await move(runner, token, how, wanted);
        if (moved.state === 'moved')
            return { landed: true };
        if (moved.state === 'refused')
            throw moved.why;
        const head = await (0,_branch_head_js__WEBPACK_IMPORTED_MODULE_3__/* .readHead */ .z)(runner, token, wanted.branch);
        if (head === undefined) {
            throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`branch ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(wanted.branch)}: it is gone from the server; create it, or name another one`);
        }
        if (head !== wanted.from) {
            return (await (0,_branch_head_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecentlyIn */ ._)(runner, token, wanted.to, head)) ? { landed: true } : { landed: false, head };
        }
        if (!moved.again || attempt === TRIES)
            throw moved.why;
        await apart(attempt);
    }
}
function tooBusy(branch) {
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`branch ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(branch)} moved ${ROUNDS} times while this tried to commit to it; run it again when fewer others do`);
}
async function commitToBranch(runner, token, request, makeChanges) {
    const { branch, how } = request;
    let { head, files } = request;
    for (let round = 1; files.length > 0; round += 1) {
        const written = await (0,_write_commit_js__WEBPACK_IMPORTED_MODULE_4__/* .writeChange */ .k)(runner, token, { ...request, parent: head, files });
        if (written === undefined)
            return undefined;
        const result = await land(runner, token, how, { branch, from: head, to: written.sha });
        if (result.landed)
            return { ...written, files: files.map(({ path }) => path) };
        if (round === ROUNDS)
            throw tooBusy(branch);
        runner.log(`branch ${branch} moved to ${result.head} meanwhile: the changes are made afresh on its content`);
        await apart(round);
        const { openCommit } = await __webpack_require__.e(/* import() */ 348).then(__webpack_require__.bind(__webpack_require__, 3348));
        head = result.head;
        files = await makeChanges(await openCommit(runner, token, head));
    }
    return undefined;
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
// EXTERNAL MODULE: ./build/packages/core/src/delivery/commit-identity.js
var commit_identity = __webpack_require__(9215);
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
    const { identify, noreplyIdentity } = await __webpack_require__.e(/* import() */ 266).then(__webpack_require__.bind(__webpack_require__, 2266));
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
        const { commitByGit } = await __webpack_require__.e(/* import() */ 63).then(__webpack_require__.bind(__webpack_require__, 63));
        return commitByGit(runner, token, { ...wish, message });
    }
    const { commitByApi } = await __webpack_require__.e(/* import() */ 939).then(__webpack_require__.bind(__webpack_require__, 7939));
    return commitByApi(runner, token, { ...wish, message });
}
async function writeCommit(runner, token, wish) {
    const written = await writeChange(runner, token, wish);
    if (written !== undefined)
        return written;
    throw new errors/* Failure */.HR(`a commit on ${wish.parent} would be empty: its files are already as they should be`);
}


/***/ }),

/***/ 8290:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ readAnswer),
/* harmony export */   Jz: () => (/* binding */ isRateLimited),
/* harmony export */   X2: () => (/* binding */ isAmbiguous)
/* harmony export */ });
const named = ['HttpError', 'AbortError', 'TimeoutError'];
function readAnswer(thrown) {
    const { name = '', message = '', status = 0, headers = {}, response, errors } = (thrown ?? {});
    if (name === 'GraphqlResponseError') {
        const said = (errors ?? []).map((error) => error.message ?? '').join('\n');
        return { status: 200, message: said, headers, type: errors?.[0]?.type ?? '' };
    }
    if (!named.includes(name))
        throw thrown;
    if (response === undefined)
        return { status: 0, message, headers: {}, type: '' };
    const text = response.data?.message;
    return { status, message: typeof text === 'string' ? text : message, headers: response.headers ?? {}, type: '' };
}
function isAmbiguous({ status, message, type }) {
    return status === 0 || status === 408 || status >= 500 || (type === '' && message.startsWith('Something went wrong'));
}
function isRateLimited({ status, message, headers, type }) {
    if (type === 'RATE_LIMITED' || /secondary rate limit|API rate limit exceeded|abuse detection/i.test(message))
        return true;
    if (status === 429)
        return true;
    return status === 403 && (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0');
}


/***/ }),

/***/ 114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wo: () => (/* binding */ writeCall),
/* harmony export */   p7: () => (/* binding */ writeObject),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
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
function wished({ headers }) {
    const after = Number(headers['retry-after']);
    if (headers['retry-after'] !== undefined && Number.isFinite(after))
        return after * 1000;
    const reset = Number(headers['x-ratelimit-reset']);
    if (headers['x-ratelimit-remaining'] !== '0' || !Number.isFinite(reset))
        return UNTOLD_MS;
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
            const wait = wished(answer);
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


/***/ }),

/***/ 6127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iH: () => (/* binding */ fetchCommit),
  rt: () => (/* binding */ fetchObjects),
  iT: () => (/* binding */ haveCommit),
  NR: () => (/* binding */ openCommitRoom)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/git/clean-room.js + 1 modules
var clean_room = __webpack_require__(2482);
;// CONCATENATED MODULE: ./build/packages/core/src/git/fetch-room.js

const FORMATS = {
    sha1: '[core]\n\trepositoryformatversion = 0\n',
    sha256: '[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n'
};
function newFetchRoom(format) {
    const folder = (0,clean_room/* buildRoom */.CO)();
    const forgetServers = () => (0,clean_room/* configureRoom */.ey)(folder, FORMATS[format]);
    forgetServers();
    return { ...(0,clean_room/* roomIn */.Lp)(folder), forgetServers };
}

// EXTERNAL MODULE: ./build/packages/core/src/git/remote.js
var remote = __webpack_require__(5461);
;// CONCATENATED MODULE: ./build/packages/core/src/tree/commit-room.js





const rooms = {};
function openCommitRoom(sha) {
    if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(sha)) {
        throw new errors/* Failure */.HR(`${(0,untrusted/* quote */.hD)(sha)} is no full commit SHA: give one of 40 or 64 hexadecimal digits`);
    }
    const format = sha.length === 64 ? 'sha256' : 'sha1';
    rooms[format] ??= newFetchRoom(format);
    return rooms[format];
}
const FETCH = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-auto-maintenance',
    '--recurse-submodules=no'
];
async function fetchObjects(runner, token, fetch) {
    const room = openCommitRoom(fetch.objects[0] ?? '');
    const url = (0,remote/* remoteUrl */.gX)(runner);
    const access = (0,remote/* remoteAccess */.de)(url, token);
    const more = {
        ...access,
        settings: [...(access.settings ?? []), ['fetch.negotiationAlgorithm', 'noop']],
        input: fetch.objects.map((name) => `${name}\n`)
    };
    const result = await room.git([...FETCH, ...fetch.options, '--stdin', '--', url.href], more);
    if (result.exitCode !== 0)
        throw (0,clean_room/* gitFailure */.tv)(fetch.what, result, fetch.remedy);
}
const whole = new Set();
const UNKNOWN = 'check that the token has the permission contents: read, and run it again: the branch may have been rewritten just now';
async function fetchCommit(runner, token, commit) {
    const room = openCommitRoom(commit);
    const options = ['--depth=1', '--filter=blob:none'];
    await fetchObjects(runner, token, { what: `commit ${commit}`, remedy: UNKNOWN, options, objects: [commit] });
    whole.add(commit);
    return room;
}
async function haveCommit(runner, token, commit) {
    return whole.has(commit) ? openCommitRoom(commit) : fetchCommit(runner, token, commit);
}


/***/ })

};
;