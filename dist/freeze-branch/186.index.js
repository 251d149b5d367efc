"use strict";
exports.id = 186;
exports.ids = [186];
exports.modules = {

/***/ 6035:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cO: () => (/* binding */ Overtaken),
/* harmony export */   gn: () => (/* binding */ writeKept),
/* harmony export */   kY: () => (/* binding */ remember),
/* harmony export */   uq: () => (/* binding */ keptOf),
/* harmony export */   z2: () => (/* binding */ overtakenBy)
/* harmony export */ });
/* harmony import */ var _core_action_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _core_action_untrusted__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _occasion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2716);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6362);
/* harmony import */ var _state_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8447);
/* harmony import */ var _state_refs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3785);






const kept = new WeakMap();
function keptOf(now, branch) {
    const { stored, before } = (0,_occasion_js__WEBPACK_IMPORTED_MODULE_4__/* .branchOf */ .W)(now, branch).facts;
    return kept.get(now.facts)?.get(branch) ?? { object: stored?.object, state: before };
}
function remember({ facts }, branch, now) {
    kept.set(facts, (kept.get(facts) ?? new Map()).set(branch, now));
}
function isAsPlanned(planned, state) {
    const means = ({ phase, backends, allow, prefixes, bypass, lockBefore }) => JSON.stringify([phase, backends, allow, prefixes, bypass, phase === 'thawing' ? lockBefore : undefined]);
    return means(planned) === means(state);
}
class Overtaken extends _core_action_errors__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
    thawed;
    constructor(branch, said, thawed = false) {
        super(`the freeze of ${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(branch)}: ${said}`);
        this.thawed = thawed;
    }
}
function overtaken(branch, planned, { state }, found) {
    const phase = (0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .stateOf */ .L)(found)?.phase;
    if (planned.phase === 'frozen' && (found === undefined || phase === 'thawing')) {
        return new Overtaken(branch, 'somebody has thawed it meanwhile; run it again if it is wanted', true);
    }
    if (state?.phase === 'thawing' && phase === 'frozen') {
        const remedy = 'run mode: sweep, which brings everything to what is kept';
        return new Overtaken(branch, `somebody has frozen it again while it was thawed; ${remedy}`);
    }
    return new Overtaken(branch, 'somebody else is changing it; run it again once that is done');
}
async function overtakenBy(now, branch) {
    const { runner, inputs } = now;
    const { next } = (0,_occasion_js__WEBPACK_IMPORTED_MODULE_4__/* .branchOf */ .W)(now, branch);
    if ((await (0,_state_refs_js__WEBPACK_IMPORTED_MODULE_3__/* .findRef */ .DQ)(runner, inputs.token, branch))?.object === keptOf(now, branch).object)
        return undefined;
    const found = await (0,_state_refs_js__WEBPACK_IMPORTED_MODULE_3__/* .readState */ .un)(runner, inputs.token, branch);
    const state = (0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .stateOf */ .L)(found);
    if (state === undefined || !isAsPlanned(next, state))
        return overtaken(branch, next, keptOf(now, branch), found);
    remember(now, branch, { object: found?.object, state });
    return undefined;
}
const ROUNDS = 5;
async function writeKept(now, { branch, state: first, why, again }) {
    const { inputs, runner } = now;
    const { next: planned } = (0,_occasion_js__WEBPACK_IMPORTED_MODULE_4__/* .branchOf */ .W)(now, branch);
    let { object } = keptOf(now, branch);
    let state = first;
    for (let round = 1;; round += 1) {
        const came = await (0,_state_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .writeState */ .J)(runner, inputs.token, object, state, why);
        if (came.done)
            return remember(now, branch, { object: came.object, state });
        const { found } = came;
        const next = found !== undefined && !found.reading.ok ? undefined : again((0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .stateOf */ .L)(found));
        if (next === undefined || !isAsPlanned(planned, next) || round === ROUNDS)
            throw overtaken(branch, planned, keptOf(now, branch), found);
        object = found?.object;
        state = next;
    }
}


/***/ }),

/***/ 2716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ branchesOf),
/* harmony export */   W: () => (/* binding */ branchOf)
/* harmony export */ });
function branchesOf({ facts }) {
    return facts.kind === 'branches' ? facts.branches : [];
}
function branchOf(now, branch) {
    const found = branchesOf(now).find((one) => one.branch === branch);
    if (found === undefined || found.transition.kind === 'none') {
        throw new Error(`${branch}: an operation without a branch; this is a mistake in the action`);
    }
    return { facts: found, next: found.transition.next };
}


/***/ }),

/***/ 3716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   Zb: () => (/* binding */ FREEZES),
/* harmony export */   dZ: () => (/* binding */ stateRef)
/* harmony export */ });
const FREEZES = 'refs/slipway/freeze/';
function stateRef(branch) {
    return FREEZES + branch.replaceAll('%', '%25').replaceAll('/', '%2F');
}
function branchOf(ref) {
    const branch = ref.slice(FREEZES.length).replaceAll('%2F', '/').replaceAll('%25', '%');
    return branch !== '' && stateRef(branch) === ref ? branch : undefined;
}


/***/ }),

/***/ 8447:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ deleteState),
  J: () => (/* binding */ writeState)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/github/client.js
var github_client = __webpack_require__(6359);
// EXTERNAL MODULE: ./build/packages/core/src/github/write-call.js
var write_call = __webpack_require__(114);
;// CONCATENATED MODULE: ./build/packages/core/src/github/git-data.js

const once = { request: { retries: 0 } };
async function createBlob({ client, owner, repo }, content) {
    const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    const body = { owner, repo, content: bytes.toString('base64'), encoding: 'base64', ...once };
    const { data } = await writeObject('create blob', `write a blob in ${owner}/${repo}`, () => client.request('POST /repos/{owner}/{repo}/git/blobs', body));
    return data.sha;
}
async function createTree({ client, owner, repo }, base, files) {
    const tree = files.map((file) => ({ ...file, type: 'blob' }));
    const body = { owner, repo, tree, ...(base === undefined ? {} : { base_tree: base }), ...once };
    const { data } = await (0,write_call/* writeObject */.p7)('create tree', `write a tree in ${owner}/${repo}`, () => client.request('POST /repos/{owner}/{repo}/git/trees', body));
    return data.sha;
}
async function createCommit({ client, owner, repo }, commit) {
    const body = { owner, repo, ...commit, parents: [...commit.parents], ...once };
    const { data } = await (0,write_call/* writeObject */.p7)('create commit', `write a commit in ${owner}/${repo}`, () => client.request('POST /repos/{owner}/{repo}/git/commits', body));
    return { sha: data.sha, verified: data.verification?.verified === true, why: data.verification?.reason ?? '' };
}
async function createTag({ client, owner, repo }, { tag, message, commit, tagger }) {
    const by = tagger === undefined ? {} : { tagger };
    const body = { owner, repo, tag, message, object: commit, type: 'commit', ...by, ...once };
    const { data } = await writeObject('create tag object', `write a tag in ${owner}/${repo}`, () => client.request('POST /repos/{owner}/{repo}/git/tags', body));
    return { sha: data.sha, verified: data.verification?.verified === true };
}

// EXTERNAL MODULE: ./build/packages/core/src/github/names.js
var names = __webpack_require__(1766);
// EXTERNAL MODULE: ./build/packages/core/src/github/refusal.js
var refusal = __webpack_require__(9570);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/state-document.js + 2 modules
var state_document = __webpack_require__(3601);
// EXTERNAL MODULE: ./build/packages/core/src/github/answer.js
var github_answer = __webpack_require__(8290);
;// CONCATENATED MODULE: ./build/packages/core/src/github/ground.js


const QUERY = (/* unused pure expression or super */ null && (`query ($owner: String!, $name: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $name) { id object(oid: $oid) { ... on Commit { tree { oid } } } }
}`));
const ids = new Map();
async function readGround(client, runner, commit) {
    const { owner, repo: name } = namesOf(runner);
    const { repository } = await client.graphql(QUERY, { owner, name, oid: commit });
    ids.set(`${runner.apiUrl} ${runner.repository}`, repository.id);
    return { repository: repository.id, tree: repository.object?.tree?.oid };
}
async function repositoryId(runner, token) {
    const known = ids.get(`${runner.apiUrl} ${runner.repository}`);
    if (known !== undefined)
        return known;
    const { owner, repo: name } = (0,names/* namesOf */.e)(runner);
    const client = await (0,github_client/* openClient */.M)(runner, token);
    const query = 'query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id } }';
    const { repository } = await client.graphql(query, { owner, name });
    ids.set(`${runner.apiUrl} ${runner.repository}`, repository.id);
    return repository.id;
}

// EXTERNAL MODULE: ./build/packages/core/src/github/refusal-rules.js
var refusal_rules = __webpack_require__(728);
;// CONCATENATED MODULE: ./build/packages/core/src/github/update-ref.js
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

// EXTERNAL MODULE: ./build/actions/freeze-branch/src/state-ref-name.js
var state_ref_name = __webpack_require__(3716);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/state-refs.js
var state_refs = __webpack_require__(3785);
;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/state-ref-swap.js











const TRIES = 3;
function explain(what, runner, thrown, ref) {
    const explained = (0,refusal/* explainApi */.g)(what, runner, thrown);
    if (explained === thrown)
        return explained;
    const { message } = (0,github_answer/* readAnswer */.JN)(thrown);
    const rules = (0,refusal_rules/* rulesOf */.fD)(message);
    if (rules.length > 0) {
        const remedy = 'let the GitHub App of this token bypass the rule, or leave refs/slipway/ out of it';
        return new errors/* Refusal */.P_(rules.map((rule) => ({ place: ref, problem: `a rule forbids it: ${(0,untrusted/* quote */.hD)(rule)}`, remedy })));
    }
    if (!/doesn't exist on type 'Mutation'/.test(message))
        return explained;
    return new errors/* Failure */.HR(`${what}: the server knows no updateRefs, without which two runs would overwrite each other; use GitHub Enterprise Server 3.13 or later`);
}
async function state_ref_swap_send(runner, token, { name, branch, from, to }) {
    const what = `${to === undefined ? 'delete' : 'write'} the freeze of branch ${(0,untrusted/* quote */.hD)(branch)}`;
    const ref = (0,state_ref_name/* stateRef */.dZ)(branch);
    try {
        const id = await repositoryId(runner, token);
        const client = await (0,github_client/* openClient */.M)(runner, token);
        const change = { ref, from, to, force: false };
        if (await (0,write_call/* writeCall */.Wo)(name, what, () => swapRef(client, id, change)))
            return undefined;
        return { again: true, why: new errors/* Failure */.HR(`${what}: GitHub did not confirm it; run it again`) };
    }
    catch (thrown) {
        const why = explain(what, runner, thrown, ref);
        if (why === thrown || why instanceof errors/* Refusal */.P_)
            throw why;
        const answer = (0,github_answer/* readAnswer */.JN)(thrown);
        if ((0,github_answer/* isAmbiguous */.X2)(answer))
            return { again: true, why };
        if (['UNPROCESSABLE', 'STALE_DATA'].includes(answer.type))
            return { again: false, why };
        throw why;
    }
}
async function swapState(runner, token, swap) {
    for (let attempt = 1;; attempt += 1) {
        const unsure = await state_ref_swap_send(runner, token, swap);
        if (unsure === undefined)
            return true;
        const at = (await (0,state_refs/* findRef */.DQ)(runner, token, swap.branch))?.object;
        if (at === swap.to)
            return true;
        if (at !== swap.from)
            return false;
        if (!unsure.again || attempt === TRIES)
            throw unsure.why;
        await (0,write_call/* pause */.v7)(2 ** attempt * (25 + Math.random() * 75));
    }
}

;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/state-ref.js









function documentOf(state) {
    const text = (0,state_document/* writeDocument */.f)(state);
    const reading = (0,state_document/* readDocument */.u)(text, state.branch);
    if (reading.ok)
        return text;
    const remedy = 'give shorter texts, or report it';
    throw new errors/* Failure */.HR(`freeze of branch ${(0,untrusted/* quote */.hD)(state.branch)}: it cannot be kept (${reading.problem}); ${remedy}`);
}
async function commit(place, text, parents, message) {
    const tree = await createTree(place, undefined, [{ path: state_refs/* DOCUMENT */.qQ, mode: '100644', content: text }]);
    const { sha } = await createCommit(place, { message: (0,untrusted/* inertLines */.wi)(message).join('\n'), tree, parents });
    return sha;
}
async function writeState(runner, token, before, state, why) {
    const text = documentOf(state);
    const { branch } = state;
    const client = await (0,github_client/* openClient */.M)(runner, token);
    let object;
    try {
        object = await commit({ client, ...(0,names/* namesOf */.e)(runner) }, text, before === undefined ? [] : [before], why);
    }
    catch (thrown) {
        throw (0,refusal/* explainApi */.g)(`write the freeze of branch ${(0,untrusted/* quote */.hD)(branch)}`, runner, thrown);
    }
    const isDone = await swapState(runner, token, { name: 'write freeze', branch, from: before, to: object });
    return isDone ? { done: true, object } : { done: false, found: await (0,state_refs/* readState */.un)(runner, token, branch) };
}
async function deleteState(runner, token, { branch, object }) {
    const isDone = await swapState(runner, token, { name: 'delete freeze', branch, from: object, to: undefined });
    return isDone ? { done: true } : { done: false, found: await (0,state_refs/* readState */.un)(runner, token, branch) };
}


/***/ }),

/***/ 3785:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ findRef),
/* harmony export */   qQ: () => (/* binding */ DOCUMENT),
/* harmony export */   rs: () => (/* binding */ readStates),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var _core_action_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _core_action_untrusted__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _core_git_remote__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48);
/* harmony import */ var _core_github_client__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6359);
/* harmony import */ var _core_github_names__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1766);
/* harmony import */ var _core_github_refusal__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9570);
/* harmony import */ var _state_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3601);
/* harmony import */ var _state_ref_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3716);








const DOCUMENT = 'freeze.json';
const AT_ONCE = 50;
async function askDocuments(client, runner, commits) {
    const { owner, repo: name } = (0,_core_github_names__WEBPACK_IMPORTED_MODULE_6__/* .namesOf */ .e)(runner);
    const texts = [];
    for (let start = 0; start < commits.length; start += AT_ONCE) {
        const part = commits.slice(start, start + AT_ONCE);
        const declared = part.map((_, index) => `, $e${index}: String!`).join('');
        const asked = part.map((_, index) => `d${index}: object(expression: $e${index}) { ...document }`).join(' ');
        const query = `query ($owner: String!, $name: String!${declared}) {
      repository(owner: $owner, name: $name) { ${asked} }
    }
    fragment document on GitObject { ... on Blob { isTruncated text } }`;
        const expressions = Object.fromEntries(part.map((commit, index) => [`e${index}`, `${commit}:${DOCUMENT}`]));
        const { repository } = await client.graphql(query, { owner, name, ...expressions });
        for (const index of part.keys()) {
            const { isTruncated = true, text } = repository[`d${index}`] ?? {};
            texts.push(isTruncated ? undefined : (text ?? undefined));
        }
    }
    return texts;
}
const known = new Map();
async function readDocuments(client, runner, commits) {
    const key = (commit) => `${runner.apiUrl} ${runner.repository} ${commit}`;
    const fresh = commits.filter((commit) => !known.has(key(commit)));
    for (const [index, text] of (await askDocuments(client, runner, fresh)).entries()) {
        if (text !== undefined)
            known.set(key(fresh[index] ?? ''), text);
    }
    return commits.map((commit) => known.get(key(commit)));
}
function refused(problem) {
    const remedy = `look at what the ref is; delete it where it was not made by this action`;
    return { ok: false, newer: false, problem, remedy };
}
function readStored({ name: ref, object }, text) {
    const branch = (0,_state_ref_name_js__WEBPACK_IMPORTED_MODULE_7__/* .branchOf */ .W0)(ref);
    const strange = { ref, branch: ref.slice(_state_ref_name_js__WEBPACK_IMPORTED_MODULE_7__/* .FREEZES */ .Zb.length), object };
    if (branch === undefined)
        return { ...strange, reading: refused('its name is none that is given to the freeze of a branch') };
    if (text === undefined)
        return { ref, branch, object, reading: refused(`it leads to no ${DOCUMENT} that is a text`) };
    return { ref, branch, object, reading: (0,_state_document_js__WEBPACK_IMPORTED_MODULE_5__/* .readDocument */ .u)(text, branch) };
}
async function readAll(runner, token, what, refs) {
    if (refs.length === 0)
        return [];
    if (token === '')
        throw new _core_action_errors__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('token: it is empty, but a freeze is read with one; pass a token with contents: read');
    const client = await (0,_core_github_client__WEBPACK_IMPORTED_MODULE_3__/* .openClient */ .M)(runner, token);
    try {
        const texts = await readDocuments(client, runner, refs.map(({ object }) => object));
        return refs.map((ref, index) => readStored(ref, texts[index]));
    }
    catch (thrown) {
        throw (0,_core_github_refusal__WEBPACK_IMPORTED_MODULE_4__/* .explainApi */ .g)(what, runner, thrown);
    }
}
async function findRef(runner, token, branch) {
    const ref = (0,_state_ref_name_js__WEBPACK_IMPORTED_MODULE_7__/* .stateRef */ .dZ)(branch);
    const refs = await (0,_core_git_remote__WEBPACK_IMPORTED_MODULE_2__/* .askServer */ .Pj)(runner, token, `freeze of branch ${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(branch)}`, [ref], [ref]);
    return refs.find(({ name }) => name === ref);
}
async function readState(runner, token, branch) {
    const ref = await findRef(runner, token, branch);
    if (ref === undefined)
        return undefined;
    const [stored] = await readAll(runner, token, `freeze of branch ${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(branch)}`, [ref]);
    return stored;
}
async function readStates(runner, token) {
    const refs = await (0,_core_git_remote__WEBPACK_IMPORTED_MODULE_2__/* .askServer */ .Pj)(runner, token, 'freezes', [_state_ref_name_js__WEBPACK_IMPORTED_MODULE_7__/* .FREEZES */ .Zb], [`${_state_ref_name_js__WEBPACK_IMPORTED_MODULE_7__/* .FREEZES */ .Zb}*`]);
    const ours = refs.filter(({ name }) => name.startsWith(_state_ref_name_js__WEBPACK_IMPORTED_MODULE_7__/* .FREEZES */ .Zb));
    return readAll(runner, token, 'freezes', ours.toSorted((a, b) => (a.name < b.name ? -1 : 1)));
}


/***/ }),

/***/ 7186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _core_action_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _core_action_untrusted__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _kept_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6035);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6362);
/* harmony import */ var _state_refs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3785);





async function verify(operation, now) {
    const { branch } = operation;
    if (operation.kind === 'keep state') {
        const why = await (0,_kept_js__WEBPACK_IMPORTED_MODULE_2__/* .overtakenBy */ .z2)(now, branch);
        if (why !== undefined)
            throw why;
    }
    if (operation.kind !== 'drop state')
        return;
    if ((0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .stateOf */ .L)(await (0,_state_refs_js__WEBPACK_IMPORTED_MODULE_3__/* .readState */ .un)(now.runner, now.inputs.token, branch))?.phase === 'thawing')
        throw new _core_action_errors__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`the freeze of ${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(branch)}: it is kept still, though GitHub has deleted it; run it again`);
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

/***/ 6359:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ openClient)
/* harmony export */ });
/* unused harmony export apiFailure */
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
    return new Failure(`${what}: ${answer} from the GitHub API (${inert(message)}); ${remedy}`);
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

/***/ 728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fD: () => (/* binding */ rulesOf),
/* harmony export */   jR: () => (/* binding */ ruleComplaints)
/* harmony export */ });
/* unused harmony exports complaintsOf, pushComplaints */
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
/* harmony export */   g: () => (/* binding */ explainApi)
/* harmony export */ });
/* unused harmony export explainMove */
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
    if (explained === thrown || !/not accessible by/i.test(readAnswer(thrown).message))
        return explained;
    return new Failure(`${what}: the token may write commits, but may not bring their workflow files to this branch; GITHUB_TOKEN never may: ` +
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