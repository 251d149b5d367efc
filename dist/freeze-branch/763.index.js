"use strict";
exports.id = 763;
exports.ids = [763];
exports.modules = {

/***/ 7190:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ refuseWrongRules)
/* harmony export */ });
/* harmony import */ var _core_action_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _allow_prefixes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2471);
/* harmony import */ var _allow_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4524);



async function refuseWrongRules({ allow, prefixes }) {
    const wrong = [...(await (0,_allow_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .readRules */ .K)(allow)).complaints, ...(await (0,_allow_prefixes_js__WEBPACK_IMPORTED_MODULE_1__/* .readPrefixes */ .R)(prefixes)).complaints];
    if (wrong.length > 0)
        throw new _core_action_errors__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(wrong);
}


/***/ }),

/***/ 2763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  observeCheck: () => (/* binding */ observeCheck)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/action/event.js
var action_event = __webpack_require__(8311);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/github/client.js
var github_client = __webpack_require__(6359);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/allow-wrong.js
var allow_wrong = __webpack_require__(7190);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/holders.js
var holders = __webpack_require__(3560);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/judge-heads.js + 6 modules
var judge_heads = __webpack_require__(9437);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/law.js + 1 modules
var src_law = __webpack_require__(666);
;// CONCATENATED MODULE: ./build/packages/core/src/git/full-sha.js


function isFullSha(text) {
    return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function demandFullSha(text) {
    if (!isFullSha(text))
        throw new Failure(`${quote(text)} is no full commit SHA: give one of 40 or 64 hexadecimal digits`);
}

;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/merge-group.js

function readMergeGroup(payload) {
    const group = payload?.merge_group;
    const text = (name) => (typeof group?.[name] === 'string' ? group[name] : '');
    const [headSha, headRef, baseSha, baseRef] = [text('head_sha'), text('head_ref'), text('base_sha'), text('base_ref')];
    const isWhole = [headSha, baseSha].every(isFullSha);
    return isWhole && baseRef.startsWith('refs/heads/') ? { headSha, headRef, baseSha, baseRef } : undefined;
}
function numberIn(headRef) {
    const found = /^refs\/heads\/gh-readonly-queue\/.+\/pr-([1-9]\d{0,9})-[0-9a-f]{40,64}$/.exec(headRef);
    return found === null ? undefined : Number(found[1]);
}
function membersOf({ headSha, headRef, baseSha }, queue) {
    const members = new Set();
    const seen = new Set();
    let sha = headSha;
    while (sha !== '' && sha !== baseSha && !seen.has(sha)) {
        seen.add(sha);
        const here = queue.filter(({ head }) => head === sha);
        for (const { number } of here)
            members.add(number);
        sha = here.find(({ base }) => base !== '' && !seen.has(base))?.base ?? '';
    }
    const named = numberIn(headRef);
    if (sha !== baseSha) {
        const last = queue.find(({ number }) => number === named)?.position ?? Number.POSITIVE_INFINITY;
        for (const { number, position } of queue)
            if (position <= last)
                members.add(number);
    }
    if (named !== undefined)
        members.add(named);
    return [...members].toSorted((a, b) => a - b);
}

// EXTERNAL MODULE: ./build/packages/core/src/github/names.js
var names = __webpack_require__(1766);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/read-pull-refusal.js
var read_pull_refusal = __webpack_require__(4930);
;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/merge-group-read.js



const QUERY = `query ($owner: String!, $name: String!, $branch: String!, $after: String) {
  repository(owner: $owner, name: $name) { mergeQueue(branch: $branch) {
    entries(first: 100, after: $after) {
      nodes { position headCommit { oid } baseCommit { oid } pullRequest { number } }
      pageInfo { hasNextPage endCursor } } } } }`;
async function readMembers(client, runner, group) {
    const { owner, repo: name } = (0,names/* namesOf */.e)(runner);
    const branch = group.baseRef.slice('refs/heads/'.length);
    const all = [];
    try {
        for (let after = null;;) {
            const found = await client.graphql(QUERY, { owner, name, branch, after });
            const entries = found.repository.mergeQueue?.entries;
            all.push(...(entries?.nodes ?? []).flatMap((node) => node ?? []));
            if (entries?.pageInfo.hasNextPage !== true)
                break;
            after = entries.pageInfo.endCursor;
        }
    }
    catch (thrown) {
        throw (0,read_pull_refusal/* explainReading */.u)(`the merge queue of ${branch}`, runner, thrown);
    }
    const queue = all.flatMap(({ position, headCommit, baseCommit, pullRequest }) => {
        if (pullRequest === null)
            return [];
        return [{ number: pullRequest.number, position, head: headCommit?.oid ?? '', base: baseCommit?.oid ?? '' }];
    });
    return membersOf(group, queue);
}

// EXTERNAL MODULE: ./build/actions/freeze-branch/src/read-pull.js
var read_pull = __webpack_require__(8463);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/read-pull-role.js
var read_pull_role = __webpack_require__(9824);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/set-statuses.js
var set_statuses = __webpack_require__(3634);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/state.js
var state = __webpack_require__(6362);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/state-refs.js
var state_refs = __webpack_require__(3785);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/window.js + 2 modules
var src_window = __webpack_require__(8805);
;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/observe-check.js
















function subjectOf({ 'pull-request': number, branch }, runner) {
    if (number !== undefined)
        return { number, base: branch[0], group: undefined };
    const event = (0,action_event/* readEvent */.j)(runner);
    const given = event.pull_request?.number;
    const base = event.pull_request?.base?.ref;
    const group = readMergeGroup(event);
    return {
        number: typeof given === 'number' ? given : undefined,
        base: group?.baseRef.slice('refs/heads/'.length) ?? (typeof base === 'string' ? base : undefined),
        group
    };
}
function windowsOf({ window }, now) {
    const reading = (0,src_window/* readWindows */.kg)(window, now);
    if (reading.ok)
        return reading.windows;
    throw new errors/* Refusal */.P_(reading.complaints);
}
async function readKept(runner, token, branch) {
    const stored = await (0,state_refs/* readState */.un)(runner, token, branch);
    if (stored === undefined || stored.reading.ok)
        return (0,state/* stateOf */.L)(stored);
    const { problem, remedy } = stored.reading;
    throw new errors/* Refusal */.P_([{ place: `freeze of ${(0,untrusted/* quote */.hD)(branch)}`, problem, remedy }]);
}
async function judgeAll({ client, runner, token, season }, numbers, base) {
    const state = await readKept(runner, token, base);
    const law = await (0,src_law/* lawOf */.ur)(base, state, season.now, season.outside);
    const pulls = await (0,read_pull/* readPullsByNumber */.H)(client, runner, numbers, law.rules);
    const other = pulls.find((pull) => pull.base !== base)?.base;
    if (other !== undefined)
        return { branch: other };
    const bench = { client, runner, lawOf: (0,src_law/* openLaws */.is)(runner, token, season, law), roleOf: (0,read_pull_role/* openRoles */.a)(client, runner) };
    return { branch: base, state, law, verdicts: await (0,judge_heads/* judgeHeads */.H)(bench, pulls) };
}
async function observeCheck(inputs, runner, now) {
    const { token, allow, prefixes } = inputs;
    const outside = { windows: windowsOf(inputs, now), allow, prefixes };
    if (outside.windows.length > 0)
        await (0,allow_wrong/* refuseWrongRules */.P)(inputs);
    const { number, base, group } = subjectOf(inputs, runner);
    if (number === undefined && group === undefined) {
        const remedy = 'give its number, or run this on pull_request_target or merge_group';
        throw new errors/* Refusal */.P_([{ place: 'pull-request', problem: 'is empty, and the event is of none', remedy }]);
    }
    const client = await (0,github_client/* openClient */.M)(runner, token);
    const numbers = group === undefined ? [number ?? 0] : await readMembers(client, runner, group);
    const court = { client, runner, token, season: { now, outside } };
    let came = await judgeAll(court, numbers, base ?? (await (0,read_pull/* readPull */.E)(client, runner, numbers[0] ?? 0, []))?.base ?? '');
    if (came.verdicts === undefined)
        came = await judgeAll(court, numbers, came.branch);
    const { branch, state, law, verdicts } = came;
    if (verdicts === undefined)
        throw new errors/* Failure */.HR('the pull request was sent to another branch meanwhile; run it again');
    const { must } = (0,set_statuses/* withGroup */.I1)(verdicts.heads, 'group').at(-1) ?? {};
    if (must === undefined)
        return { kind: 'check', check: undefined, why: 'the pull request is not open' };
    const told = state === undefined ? { until: '', owner: '' } : (0,holders/* summarize */.eh)(state);
    const check = {
        ...{ branch, outside, group: group?.headSha, frozen: law.ground.kind === 'frozen' },
        ...{ pulls: { ...verdicts, required: undefined }, until: told.until, owner: told.owner }
    };
    return { kind: 'check', check, why: must.description };
}


/***/ })

};
;