"use strict";
exports.id = 34;
exports.ids = [34];
exports.modules = {

/***/ 5436:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ isPlanRefusal),
/* harmony export */   PS: () => (/* binding */ planComplaint),
/* harmony export */   Qw: () => (/* binding */ explainAdministration),
/* harmony export */   Su: () => (/* binding */ administrationComplaint),
/* harmony export */   nf: () => (/* binding */ isAdministrationRefusal)
/* harmony export */ });
/* harmony import */ var _core_action_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _core_action_plan__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8344);
/* harmony import */ var _core_action_untrusted__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1329);
/* harmony import */ var _core_github_answer__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8290);
/* harmony import */ var _core_github_refusal__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9570);





const REMEDY = [
    'give it the repository permission "Administration: write":',
    'to a GitHub App (accept the new permission on its installation, and make the token with actions/create-github-app-token and permission-administration: write),',
    'or to a fine-grained personal access token; a classic one needs the scope repo and an owner who is an admin of the repository.',
    'GITHUB_TOKEN can never have it. The backend policy needs no administration: use backend: policy'
].join(' ');
function administrationComplaint({ repository }, said) {
    return {
        place: 'token',
        problem: `may not administer ${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(repository)}, which a ruleset or a lock takes (${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .tJ)(said)})`,
        remedy: REMEDY
    };
}
function planComplaint({ repository }, said) {
    return {
        place: 'backend',
        problem: `${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(repository)} is private, and the plan of its owner has no rulesets and no protected branches for private repositories (${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .tJ)(said)})`,
        remedy: 'make it public, or take a larger plan; backend: policy tells by a status what may be merged, though without such a plan nothing can require it'
    };
}
function isPlanRefusal({ message }) {
    return /Upgrade to GitHub (Pro|Team|Enterprise)|make this repository public to enable this feature/i.test(message);
}
function isAdministrationRefusal({ status, message, type }, doing) {
    if (/not accessible by|Must have admin rights|correct permissions/i.test(message) || type === 'FORBIDDEN')
        return true;
    return doing === 'writes' && (status === 403 || status === 404 || type === 'NOT_FOUND');
}
const definitions = [
    [
        /Actor .*integration must be part of/i,
        'name in bypass an App that is installed on the owner of the repository; GitHub Actions itself can only be one in an organization'
    ],
    [
        /Actor .*(OrganizationAdmin|organization)/i,
        'take organization-admin and team: out of bypass: the owner of this repository is no organization'
    ],
    [/actor/i, 'check the actors in bypass: a role must be one of the repository, and a team must have access to it'],
    [/Invalid rule/i, 'report it: the server does not take a rule that this action makes']
];
function explainAdministration(what, runner, thrown, doing) {
    if (thrown instanceof _core_action_errors__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR || thrown instanceof _core_action_errors__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_)
        return thrown;
    const answer = (0,_core_github_answer__WEBPACK_IMPORTED_MODULE_4__/* .readAnswer */ .JN)(thrown);
    if (isPlanRefusal(answer))
        return new _core_action_errors__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: ${(0,_core_action_plan__WEBPACK_IMPORTED_MODULE_1__/* .sayComplaint */ .Lv)(planComplaint(runner, answer.message))}`);
    if ((0,_core_github_answer__WEBPACK_IMPORTED_MODULE_4__/* .isRateLimited */ .Jz)(answer) || /archived/i.test(answer.message))
        return (0,_core_github_refusal__WEBPACK_IMPORTED_MODULE_3__/* .explainApi */ .g)(what, runner, thrown);
    if (answer.status === 200 && unknownField.test(answer.message))
        return tooOld(what, answer);
    if (isAdministrationRefusal(answer, doing))
        return new _core_action_errors__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: ${(0,_core_action_plan__WEBPACK_IMPORTED_MODULE_1__/* .sayComplaint */ .Lv)(administrationComplaint(runner, answer.message))}`);
    if (answer.status !== 422)
        return (0,_core_github_refusal__WEBPACK_IMPORTED_MODULE_3__/* .explainApi */ .g)(what, runner, thrown);
    const said = (0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .tJ)(messagesOf(thrown, answer));
    const remedy = definitions.find(([pattern]) => pattern.test(said))?.[1] ?? 'correct what GitHub names, and run it again';
    return new _core_action_errors__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: GitHub refuses (${said}); ${remedy}`);
}
const unknownField = /doesn't exist on type|not defined on|isn't defined|doesn't accept argument/i;
function tooOld(what, { message }) {
    return new _core_action_errors__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: the server knows no locks of branches (${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .tJ)(message)}): it is an old GitHub Enterprise Server; use backend: ruleset or backend: policy`);
}
function messagesOf(thrown, { message }) {
    const { response } = (thrown ?? {});
    const errors = response?.data?.errors;
    if (!Array.isArray(errors))
        return message;
    const said = errors.map((error) => (typeof error === 'string' ? error : String(error?.message ?? '')));
    return [message, ...said.filter((text) => text !== '')].join(': ');
}


/***/ }),

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

/***/ 1653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  observeBranches: () => (/* binding */ observeBranches)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/allow-wrong.js
var allow_wrong = __webpack_require__(7190);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/read-pull-query.js
var read_pull_query = __webpack_require__(7590);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/ruleset-definition.js
var ruleset_definition = __webpack_require__(3023);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/ruleset-observe.js
var ruleset_observe = __webpack_require__(4476);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/state-refs.js
var state_refs = __webpack_require__(3785);
;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/leftovers.js




async function leftover(runner, token, branch) {
    const { ruleset } = await (0,ruleset_observe/* observeRuleset */.h1)(runner, token, branch);
    if (ruleset === undefined || (await (0,state_refs/* readState */.un)(runner, token, branch)) !== undefined)
        return undefined;
    const isRequired = ruleset.rules.some((rule) => (0,ruleset_definition/* statusesOf */.CB)(rule).some(({ context }) => context === read_pull_query/* CONTEXT */.S));
    const backends = isRequired ? ['ruleset', 'policy'] : ['ruleset'];
    return { schema: 1, branch, phase: 'thawing', holders: [], backends, allow: '', prefixes: '', bypass: [] };
}
async function findLeftovers(runner, token, isWanted) {
    const branches = (await (0,ruleset_observe/* branchesByRuleset */.uH)(runner, token)).filter(isWanted);
    const found = await Promise.all(branches.map((branch) => leftover(runner, token, branch)));
    return found.flatMap((one) => one ?? []);
}

// EXTERNAL MODULE: ./build/packages/core/src/github/answer.js
var github_answer = __webpack_require__(8290);
// EXTERNAL MODULE: ./build/packages/core/src/github/client.js
var github_client = __webpack_require__(6359);
// EXTERNAL MODULE: ./build/packages/core/src/github/names.js
var names = __webpack_require__(1766);
// EXTERNAL MODULE: ./build/packages/core/src/github/refusal.js
var refusal = __webpack_require__(9570);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/administration-refusal.js
var administration_refusal = __webpack_require__(5436);
;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/administration-check.js






async function observeAdministration(runner, token, branch) {
    const client = await (0,github_client/* openClient */.M)(runner, token);
    try {
        await client.request('GET /repos/{owner}/{repo}/branches/{branch}/protection', { ...(0,names/* namesOf */.e)(runner), branch });
        return undefined;
    }
    catch (thrown) {
        const answer = (0,github_answer/* readAnswer */.JN)(thrown);
        if (answer.status === 404 && /^Branch not (protected|found)/i.test(answer.message))
            return undefined;
        if ((0,administration_refusal/* isPlanRefusal */.Au)(answer))
            return (0,administration_refusal/* planComplaint */.PS)(runner, answer.message);
        if ((0,administration_refusal/* isAdministrationRefusal */.nf)(answer, 'reads') || answer.status === 404)
            return (0,administration_refusal/* administrationComplaint */.Su)(runner, answer.message);
        throw (0,refusal/* explainApi */.g)(`read the protection of branch ${(0,untrusted/* quote */.hD)(branch)}`, runner, thrown);
    }
}

// EXTERNAL MODULE: ./build/actions/freeze-branch/src/allow-rules.js
var allow_rules = __webpack_require__(4524);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/bypass-input.js
var bypass_input = __webpack_require__(906);
;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/bypass-lookup.js






async function lookUpBypass(runner, token, names) {
    const needsApi = names.some((name) => name.kind === 'team' || (name.kind === 'app' && typeof name.app === 'string'));
    const client = needsApi ? await (0,github_client/* openClient */.M)(runner, token) : undefined;
    const found = await Promise.all(names.map((name) => lookUp(client, runner, name)));
    const complaints = found.flatMap((one) => ('problem' in one ? [one] : []));
    if (complaints.length > 0)
        throw new errors/* Refusal */.P_(complaints);
    const actors = found.flatMap((one) => ('actor_type' in one ? [one] : []));
    return [...new Map(actors.map((actor) => [`${actor.actor_type} ${actor.actor_id}`, actor])).values()];
}
async function lookUp(client, runner, name) {
    const bypass_mode = name.mode;
    if (name.kind === 'deploy-key')
        return { actor_type: 'DeployKey', actor_id: null, bypass_mode };
    if (name.kind === 'organization-admin')
        return { actor_type: 'OrganizationAdmin', actor_id: null, bypass_mode };
    if (name.kind === 'role')
        return { actor_type: 'RepositoryRole', actor_id: name.role, bypass_mode };
    const actor_type = name.kind === 'app' ? 'Integration' : 'Team';
    if (name.kind === 'app' && typeof name.app === 'number')
        return { actor_type, actor_id: name.app, bypass_mode };
    const number = await numberOf(client, runner, name);
    return typeof number === 'number' ? { actor_type, actor_id: number, bypass_mode } : number;
}
async function numberOf(client, runner, name) {
    const { owner } = (0,names/* namesOf */.e)(runner);
    try {
        const answer = name.kind === 'app'
            ? await client?.request('GET /apps/{app_slug}', { app_slug: String(name.app) })
            : await client?.request('GET /orgs/{org}/teams/{team_slug}', { org: owner, team_slug: name.slug });
        return answer?.data?.id ?? bypass_lookup_hidden(name, owner);
    }
    catch (thrown) {
        const { status } = (0,github_answer/* readAnswer */.JN)(thrown);
        if (status === 403 || status === 404)
            return bypass_lookup_hidden(name, owner);
        throw (0,refusal/* explainApi */.g)(`look up ${(0,untrusted/* quote */.hD)(name.text)}`, runner, thrown);
    }
}
function bypass_lookup_hidden(name, owner) {
    const problem = `${(0,untrusted/* quote */.hD)(name.text)}: GitHub knows no such ${name.kind}${name.kind === 'team' ? ` in ${(0,untrusted/* quote */.hD)(owner)}` : ''}, or does not show it to this token`;
    const remedy = name.kind === 'app'
        ? 'take the slug from the address of the App, github.com/apps/SLUG; name one that is private by its number, app:ID'
        : 'check the slug of the team; to read it, a token needs the organization permission "Members: read" (permission-members: read of actions/create-github-app-token), which GITHUB_TOKEN cannot have';
    return { place: 'bypass', problem, remedy };
}

// EXTERNAL MODULE: ./build/actions/freeze-branch/src/holders.js
var holders = __webpack_require__(3560);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/lock-plan.js
var lock_plan = __webpack_require__(7226);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/observe-pulls.js + 2 modules
var observe_pulls = __webpack_require__(8980);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/protection-observe.js + 1 modules
var protection_observe = __webpack_require__(5471);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/transition.js
var src_transition = __webpack_require__(9388);
;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/observe-branch.js















function settingsOf({ inputs }, branch, protection) {
    const { backend: backends, allow, prefixes, bypass } = inputs;
    const before = backends.includes('lock') && protection !== undefined ? { lockBefore: (0,lock_plan/* lockBefore */.$d)(protection) } : {};
    return { branch, backends, allow, prefixes, bypass, ...before };
}
function backendsOf({ inputs }, state) {
    return new Set([...(state?.backends ?? []), ...(inputs.mode === 'freeze' ? inputs.backend : [])]);
}
async function mayAdminister({ inputs, runner }, branch, backends) {
    if (inputs.mode === 'status' || !(backends.has('ruleset') || backends.has('lock')))
        return undefined;
    return observeAdministration(runner, inputs.token, branch);
}
function bypassOf({ branch, bypass }) {
    try {
        return (0,bypass_input/* readBypass */.Z)(bypass);
    }
    catch (fault) {
        const remedy = 'freeze it again with another bypass, or thaw it';
        throw new errors/* Refusal */.P_([{ place: `freeze of ${(0,untrusted/* quote */.hD)(branch)}: bypass`, problem: (0,errors/* messageOf */.bD)(fault), remedy }]);
    }
}
async function rulesetOf({ inputs, runner }, branch, state) {
    const bypass = state.phase === 'frozen' ? await lookUpBypass(runner, inputs.token, bypassOf(state)) : [];
    const withPolicy = state.backends.includes('policy');
    const wanted = (0,ruleset_definition/* wantedRuleset */.u2)(branch, { bypass, withPolicy, statusContext: read_pull_query/* CONTEXT */.S });
    return { observed: await (0,ruleset_observe/* observeRuleset */.h1)(runner, inputs.token, branch), wanted };
}
async function mergedOf({ inputs, runner }, { branch, before }, rules) {
    const since = (0,holders/* heldSince */.eo)(before);
    if (since === undefined || before?.backends.includes('policy') !== true)
        return [];
    const { observeMerged } = await __webpack_require__.e(/* import() */ 253).then(__webpack_require__.bind(__webpack_require__, 3253));
    return observeMerged(runner, inputs.token, { branch, since, rules });
}
async function auditOf(search, known, state, rules) {
    const { inputs, runner } = search;
    const { branch } = known;
    if (inputs.mode === 'status')
        return { issue: undefined, variable: undefined };
    const { observeIssue } = await __webpack_require__.e(/* import() */ 274).then(__webpack_require__.bind(__webpack_require__, 7274));
    const { observeVariable } = await __webpack_require__.e(/* import() */ 569).then(__webpack_require__.bind(__webpack_require__, 7569));
    const named = { branch, number: state.issue };
    const isTold = inputs.audit === 'issue' || state.issue !== undefined;
    return {
        issue: isTold ? await observeIssue(runner, inputs.token, named) : undefined,
        merged: isTold ? await mergedOf(search, known, rules) : [],
        variable: inputs.variable ? await observeVariable(runner, inputs.token) : undefined
    };
}
async function protectionFor({ inputs, runner }, { branch, stored }) {
    const protection = await (0,protection_observe/* observeProtection */.U)(runner, inputs.token, branch);
    const isFirst = inputs.mode === 'freeze' && stored === undefined;
    if (!isFirst || (await (0,state_refs/* findRef */.DQ)(runner, inputs.token, branch)) === undefined)
        return protection;
    throw new errors/* Failure */.HR(`the freeze of ${(0,untrusted/* quote */.hD)(branch)}: somebody else is freezing it; run it again once that is done`);
}
function unaskedLock({ inputs: { mode, backend } }, { branch, before }) {
    const isMeant = mode === 'freeze' || mode === 'status' || backend.includes('lock');
    if (isMeant || before?.backends.includes('lock') !== true)
        return undefined;
    const problem = `does not name lock, by which ${(0,untrusted/* quote */.hD)(branch)} is frozen`;
    return { place: 'backend', problem, remedy: 'add lock to it where this may take locks off branches' };
}
function unknownBranch(known) {
    const transition = { kind: 'none', why: 'how it stands could not be found out' };
    const nothing = { ruleset: undefined, protection: undefined, pulls: undefined, issue: undefined, variable: undefined };
    return { ...known, ...nothing, transition, rules: [], merged: [], complaints: [], warnings: [] };
}
async function observeBranch(search, known) {
    const { inputs, request } = search;
    const { branch, before } = known;
    const backends = backendsOf(search, before);
    const complaint = unaskedLock(search, known) ?? (await mayAdminister(search, branch, backends));
    if (complaint !== undefined)
        return { ...unknownBranch(known), complaints: [complaint] };
    const protection = backends.has('lock') ? await protectionFor(search, known) : undefined;
    const transition = (0,src_transition/* transitionOf */.l)(inputs, request, before, settingsOf(search, branch, protection));
    if (transition.kind === 'none')
        return { ...unknownBranch(known), transition };
    const { next } = transition;
    const { rules } = await (0,allow_rules/* readRules */.K)(next.allow);
    return {
        ...unknownBranch(known),
        transition,
        rules,
        ruleset: backends.has('ruleset') ? await rulesetOf(search, branch, next) : undefined,
        protection,
        pulls: backends.has('policy') ? await (0,observe_pulls/* observePulls */.d)(search, branch, next) : undefined,
        ...(await auditOf(search, known, next, rules)),
        warnings: protection !== undefined && transition.kind === 'enforce' ? (0,lock_plan/* lockWarnings */.Vj)(protection, branch) : []
    };
}

// EXTERNAL MODULE: ./build/actions/freeze-branch/src/state.js
var state = __webpack_require__(6362);
;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/observe-branches.js







function candidate(branch, stored) {
    return { branch, stored, before: (0,state/* stateOf */.L)(stored) };
}
async function named({ inputs, runner, refs }) {
    const { mode, branch, token } = inputs;
    const { defaultBranch, branches } = await refs();
    const names = branch.length > 0 ? [...new Set(branch)] : [defaultBranch ?? ''];
    const complaints = names
        .filter((name) => mode === 'freeze' && !branches.has(name))
        .map((name) => ({
        place: 'branch',
        problem: `there is no branch ${(0,untrusted/* quote */.hD)(name)} at the server`,
        remedy: 'create it, or name a branch that the repository has'
    }));
    if (complaints.length > 0)
        throw new errors/* Refusal */.P_(complaints);
    return Promise.all(names.map(async (name) => candidate(name, await (0,state_refs/* readState */.un)(runner, token, name))));
}
async function candidates(search) {
    const { mode, branch, token, backend } = search.inputs;
    const { runner } = search;
    const isAll = branch.length === 0 && (mode === 'sweep' || mode === 'status');
    const all = isAll ? (await (0,state_refs/* readStates */.rs)(runner, token)).map((stored) => candidate(stored.branch, stored)) : undefined;
    const found = all ?? (await named(search));
    const kept = new Map(found.map((one) => [one.branch, one.stored]));
    const isLost = (name) => kept.get(name) === undefined && (isAll || kept.has(name));
    if (mode === 'freeze' || !backend.includes('ruleset') || (!isAll && ![...kept.keys()].some(isLost)))
        return found;
    const lost = new Map((await findLeftovers(runner, token, isLost)).map((before) => [before.branch, before]));
    const others = found.filter((one) => !lost.has(one.branch));
    return [...others, ...[...lost].map(([name, before]) => ({ branch: name, stored: undefined, before }))];
}
async function observeOne(search, { branch, stored, before }) {
    const { mode } = search.inputs;
    try {
        if (stored?.reading.ok === false) {
            const { problem, remedy } = stored.reading;
            throw new errors/* Refusal */.P_([{ place: `freeze of ${(0,untrusted/* quote */.hD)(branch)}`, problem, remedy }]);
        }
        return await observeBranch(search, { branch, stored, before });
    }
    catch (thrown) {
        if (mode === 'freeze' || mode === 'thaw' || !(thrown instanceof errors/* Refusal */.P_))
            throw thrown;
        const complaints = thrown.complaints.map(({ place, problem, remedy }) => {
            const whose = `freeze of ${(0,untrusted/* quote */.hD)(branch)}`;
            return { place: place.startsWith(whose) ? place : `${whose}: ${place}`, problem, remedy };
        });
        return { ...unknownBranch({ branch, stored, before }), complaints };
    }
}
async function observeBranches(search) {
    const { inputs, request } = search;
    if (inputs.mode === 'freeze')
        await (0,allow_wrong/* refuseWrongRules */.P)(inputs);
    const branches = [];
    for (const one of await candidates(search))
        branches.push(await observeOne(search, one));
    const lost = branches.filter(({ before, stored }) => before !== undefined && stored === undefined);
    const warnings = lost.map(({ branch }) => `nothing is kept of the freeze of ${(0,untrusted/* quote */.hD)(branch)} any more, but its ruleset is there still`);
    return { kind: 'branches', request, branches, warnings: [...request.warnings, ...warnings] };
}


/***/ }),

/***/ 8980:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ judgeBranch),
  d: () => (/* binding */ observePulls)
});

// EXTERNAL MODULE: ./build/packages/core/src/github/client.js
var github_client = __webpack_require__(6359);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/judge-heads.js + 6 modules
var judge_heads = __webpack_require__(9437);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/law.js + 1 modules
var src_law = __webpack_require__(666);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/read-pull-role.js
var read_pull_role = __webpack_require__(9824);
// EXTERNAL MODULE: ./build/packages/core/src/github/answer.js
var answer = __webpack_require__(8290);
// EXTERNAL MODULE: ./build/packages/core/src/github/names.js
var names = __webpack_require__(1766);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/read-pull-query.js
var read_pull_query = __webpack_require__(7590);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/read-pull-refusal.js
var read_pull_refusal = __webpack_require__(4930);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/read-pull-shape.js
var read_pull_shape = __webpack_require__(3711);
;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/read-pulls.js





const PAGE = 25;
const SMALL_PAGE = 5;
const HEADS = 100;
async function readPages(client, runner, { filter, fields, size, tell }, branch) {
    const { owner, repo: name } = (0,names/* namesOf */.e)(runner);
    const given = branch === undefined ? '' : ', $branch: String!';
    const query = `query ($owner: String!, $name: String!, $first: Int!, $after: String${given}) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: OPEN, first: $first, after: $after${filter}) {
      nodes { ${fields} } pageInfo { hasNextPage endCursor } } } }`;
    const all = [];
    for (let [first, after] = [size, null];;) {
        try {
            const variables = { owner, name, first, after, ...(branch === undefined ? {} : { branch }) };
            const { nodes, pageInfo } = (await client.graphql(query, variables)).repository.pullRequests;
            all.push(...nodes);
            tell?.(all.length);
            if (!pageInfo.hasNextPage)
                return all;
            after = pageInfo.endCursor;
        }
        catch (thrown) {
            if (first <= SMALL_PAGE || !(0,answer/* isAmbiguous */.X2)((0,answer/* readAnswer */.JN)(thrown)))
                throw thrown;
            first = SMALL_PAGE;
        }
    }
}
async function readHeads(client, runner) {
    const fields = 'number headRefOid baseRefName';
    const all = await readPages(client, runner, { filter: '', fields, size: HEADS });
    const heads = new Map();
    for (const { number, headRefOid, baseRefName } of all) {
        heads.set(headRefOid, [...(heads.get(headRefOid) ?? []), { number, base: baseRefName }]);
    }
    return heads;
}
async function readOpenPulls(client, runner, branch, rules, tell) {
    const filter = ', baseRefName: $branch, orderBy: { field: CREATED_AT, direction: ASC }';
    try {
        const wanted = { filter, fields: (0,read_pull_query/* pullSelection */.C)(rules, false), size: PAGE, tell };
        const shapes = await readPages(client, runner, wanted, branch);
        const heads = await readHeads(client, runner);
        return shapes.map((shape) => {
            const facts = (0,read_pull_shape/* factsOf */.x)(shape);
            const others = (heads.get(facts.head) ?? []).filter(({ number }) => number !== facts.number);
            return { ...facts, sharers: others };
        });
    }
    catch (thrown) {
        throw (0,read_pull_refusal/* explainReading */.u)(`the open pull requests to ${branch}`, runner, thrown);
    }
}

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/github/refusal.js
var refusal = __webpack_require__(9570);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/ruleset-definition.js
var ruleset_definition = __webpack_require__(3023);
;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/required.js







async function byRulesets(client, where) {
    const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
    const { data } = await client.request(route, { ...where, per_page: 100 });
    return data.flatMap((rule) => (0,ruleset_definition/* statusesOf */.CB)(rule).map(({ context }) => context));
}
async function byProtection(client, where) {
    const { data } = await client.request('GET /repos/{owner}/{repo}/branches/{branch}', where);
    return data.protection?.required_status_checks?.contexts ?? [];
}
async function isRequired(runner, token, branch) {
    const client = await (0,github_client/* openClient */.M)(runner, token);
    const where = { ...(0,names/* namesOf */.e)(runner), branch };
    try {
        const found = await Promise.all([byRulesets(client, where), byProtection(client, where)]);
        return found.flat().includes(read_pull_query/* CONTEXT */.S);
    }
    catch (thrown) {
        if ([403, 404].includes((0,answer/* readAnswer */.JN)(thrown).status))
            return undefined;
        throw (0,refusal/* explainApi */.g)(`rules of branch ${(0,untrusted/* quote */.hD)(branch)}`, runner, thrown);
    }
}

;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/observe-pulls.js






async function judgeBranch(runner, token, law, now) {
    const { branch } = law.ground;
    const client = await (0,github_client/* openClient */.M)(runner, token);
    const laws = (0,src_law/* openLaws */.is)(runner, token, { now, outside: src_law/* noWindows */.Hk }, law);
    const tell = (read) => runner.log(`${read} pull requests to ${branch} read`);
    const pulls = await readOpenPulls(client, runner, branch, law.rules, tell);
    return (0,judge_heads/* judgeHeads */.H)({ client, runner, lawOf: laws, roleOf: (0,read_pull_role/* openRoles */.a)(client, runner) }, pulls);
}
async function observePulls({ inputs, runner, request }, branch, next) {
    const { token } = inputs;
    const law = await (0,src_law/* lawOf */.ur)(branch, next, request.now);
    const [verdicts, required] = await Promise.all([
        judgeBranch(runner, token, law, request.now),
        isRequired(runner, token, branch)
    ]);
    return { ...verdicts, required };
}


/***/ }),

/***/ 5471:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ observeProtection)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/github/client.js
var github_client = __webpack_require__(6359);
// EXTERNAL MODULE: ./build/packages/core/src/github/names.js
var names = __webpack_require__(1766);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/administration-refusal.js
var administration_refusal = __webpack_require__(5436);
;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/protection-rules.js
const switches = [
    'allowsDeletions',
    'allowsForcePushes',
    'blocksCreations',
    'isAdminEnforced',
    'lockAllowsFetchAndMerge',
    'requiresApprovingReviews',
    'requiresCommitSignatures',
    'requiresConversationResolution',
    'requiresDeployments',
    'requiresLinearHistory',
    'requiresStatusChecks',
    'restrictsPushes'
];
const allowances = ['bypassForcePushAllowances'];
function readRule(given) {
    const { id, pattern, lockBranch, isAdminEnforced, matchingRefs } = given;
    const on = switches.filter((name) => given[name]);
    const named = allowances.filter((name) => given[name].totalCount > 0);
    return {
        ...{ id, pattern, locked: lockBranch, passedByAdmins: !isAdminEnforced, settings: [...on, ...named] },
        ...{ branches: matchingRefs.nodes.map(({ name }) => name), branchCount: matchingRefs.totalCount }
    };
}
function protectionOf(repositoryId, branch, rules, effective) {
    const exact = rules.find(({ pattern }) => pattern === branch);
    const wide = exact === undefined ? rules.find(({ id }) => id === effective) : undefined;
    return { repositoryId, exact, wide };
}

;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/protection-observe.js





const NAMED = 10;
const QUERY = `query ($owner: String!, $name: String!, $ref: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    id
    ref(qualifiedName: $ref) { branchProtectionRule { id } }
    branchProtectionRules(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        id pattern lockBranch ${switches.join(' ')}
        ${allowances.map((name) => `${name} { totalCount }`).join(' ')}
        matchingRefs(first: ${NAMED}) { totalCount nodes { name } }
      }
    }
  }
}`;
async function observeProtection(runner, token, branch) {
    const client = await (0,github_client/* openClient */.M)(runner, token);
    const { owner, repo: name } = (0,names/* namesOf */.e)(runner);
    const given = [];
    try {
        let after = null;
        for (;;) {
            const asked = { owner, name, ref: `refs/heads/${branch}`, after };
            const { repository } = await client.graphql(QUERY, asked);
            const { nodes, pageInfo } = repository.branchProtectionRules;
            given.push(...nodes);
            after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
            if (after !== null)
                continue;
            return protectionOf(repository.id, branch, given.map(readRule), repository.ref?.branchProtectionRule?.id);
        }
    }
    catch (thrown) {
        throw (0,administration_refusal/* explainAdministration */.Qw)(`read the protection of branch ${(0,untrusted/* quote */.hD)(branch)}`, runner, thrown, 'reads');
    }
}


/***/ }),

/***/ 4476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h1: () => (/* binding */ observeRuleset),
/* harmony export */   l8: () => (/* binding */ readRuleset),
/* harmony export */   uH: () => (/* binding */ branchesByRuleset)
/* harmony export */ });
/* harmony import */ var _core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);
/* harmony import */ var _core_github_answer__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8290);
/* harmony import */ var _core_github_client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6359);
/* harmony import */ var _core_github_names__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1766);
/* harmony import */ var _administration_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5436);
/* harmony import */ var _ruleset_definition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3023);






const PAGE = 100;
async function observeRuleset(runner, token, branch) {
    const client = await (0,_core_github_client__WEBPACK_IMPORTED_MODULE_1__/* .openClient */ .M)(runner, token);
    try {
        const numbers = await rulesetsNamed(client, runner, (0,_ruleset_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .rulesetName */ .kM)(branch));
        const read = await Promise.all(numbers.map((id) => readRuleset(client, runner, id)));
        const [ruleset, ...twins] = read.filter((one) => one !== undefined);
        return { ruleset, twins };
    }
    catch (thrown) {
        throw (0,_administration_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .explainAdministration */ .Qw)(`read the rulesets for branch ${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(branch)}`, runner, thrown, 'reads');
    }
}
async function branchesByRuleset(runner, token) {
    const client = await (0,_core_github_client__WEBPACK_IMPORTED_MODULE_1__/* .openClient */ .M)(runner, token);
    const begin = (0,_ruleset_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .rulesetName */ .kM)('');
    try {
        const names = (await listRulesets(client, runner)).map(({ name }) => name);
        return [...new Set(names)].flatMap((name) => (name.startsWith(begin) ? [name.slice(begin.length)] : []));
    }
    catch (thrown) {
        if ([403, 404].includes((0,_core_github_answer__WEBPACK_IMPORTED_MODULE_4__/* .readAnswer */ .JN)(thrown).status))
            return [];
        throw (0,_administration_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .explainAdministration */ .Qw)('read the rulesets', runner, thrown, 'reads');
    }
}
async function rulesetsNamed(client, runner, name) {
    const named = (await listRulesets(client, runner)).filter((one) => one.name === name);
    return named.map(({ id }) => id).sort((a, b) => a - b);
}
async function listRulesets(client, runner) {
    const found = [];
    for (let page = 1;; page += 1) {
        const { data } = await client.request('GET /repos/{owner}/{repo}/rulesets', {
            ...(0,_core_github_names__WEBPACK_IMPORTED_MODULE_5__/* .namesOf */ .e)(runner),
            includes_parents: false,
            per_page: PAGE,
            page
        });
        const given = data;
        found.push(...given);
        if (given.length < PAGE)
            return found;
    }
}
async function readRuleset(client, runner, id) {
    try {
        const { data } = await client.request('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', {
            ...(0,_core_github_names__WEBPACK_IMPORTED_MODULE_5__/* .namesOf */ .e)(runner),
            ruleset_id: id,
            includes_parents: false
        });
        return shapeOf(data);
    }
    catch (thrown) {
        if ((0,_core_github_answer__WEBPACK_IMPORTED_MODULE_4__/* .readAnswer */ .JN)(thrown).status === 404)
            return undefined;
        throw thrown;
    }
}
function shapeOf({ id, name, target = 'branch', enforcement, bypass_actors, conditions, rules = [] }) {
    const { include = [], exclude = [] } = conditions?.ref_name ?? {};
    const bypass = bypass_actors?.map(({ actor_type = '', actor_id = null, bypass_mode = 'always' }) => ({
        actor_type,
        actor_id,
        bypass_mode
    }));
    return { id, name, target, enforcement, bypass, include, exclude, rules };
}


/***/ }),

/***/ 9388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ transitionOf)
/* harmony export */ });
/* harmony import */ var _core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);
/* harmony import */ var _holders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3560);


function named({ version, key }) {
    return version === '' ? (key === '' ? 'no release' : key) : version;
}
function left(gone, next, how) {
    if (next.phase === 'thawing')
        return { kind: 'restore', next, why: 'thawed' };
    const others = next.holders.map(named).join(', ');
    const why = gone.length === 0 ? 'frozen as before' : `${gone.map(named).join(', ')} ${how}; still frozen for ${others}`;
    return { kind: 'enforce', next, why };
}
function standing(before, now) {
    if (before.phase === 'thawing')
        return { kind: 'restore', next: before, why: 'being thawed, which is not done yet' };
    const { until } = (0,_holders_js__WEBPACK_IMPORTED_MODULE_1__/* .summarize */ .eh)(before);
    const isOver = (0,_holders_js__WEBPACK_IMPORTED_MODULE_1__/* .expire */ .Gb)(before, now).next.phase === 'thawing';
    const why = isOver ? `frozen until ${until}, which is over: the next sweep thaws it` : `frozen until ${until}`;
    return { kind: 'enforce', next: before, why };
}
function sameRun({ holder, moves }, before) {
    const known = before?.holders.find(({ key }) => key === holder.key);
    const isRerun = known !== undefined && known.owner.run === holder.owner.run && known.owner.run !== '';
    return isRerun && moves && known.until < holder.until ? { ...holder, until: known.until } : holder;
}
function transitionOf(inputs, request, before, settings) {
    const { key, now } = request;
    if (inputs.mode === 'freeze') {
        const { next, change } = (0,_holders_js__WEBPACK_IMPORTED_MODULE_1__/* .hold */ ._2)(before, sameRun(request, before), settings);
        const { until } = (0,_holders_js__WEBPACK_IMPORTED_MODULE_1__/* .summarize */ .eh)(next);
        const why = change === 'same' ? `frozen already until ${until}` : `frozen until ${until}`;
        return { kind: 'enforce', next, why };
    }
    if (before === undefined)
        return { kind: 'none', why: 'not frozen' };
    if (inputs.mode === 'status')
        return standing(before, now);
    if (inputs.mode !== 'thaw') {
        const { gone, next } = (0,_holders_js__WEBPACK_IMPORTED_MODULE_1__/* .expire */ .Gb)(before, now);
        return left(gone, next, 'has expired');
    }
    if (before.phase === 'thawing')
        return { kind: 'restore', next: before, why: 'thawed' };
    const { gone, next } = (0,_holders_js__WEBPACK_IMPORTED_MODULE_1__/* .release */ ._r)(before, key);
    if (gone.length > 0)
        return left(gone, next, 'lets it go');
    const whom = key === '' ? 'without a release' : `for ${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)}`;
    return { kind: 'none', why: `not frozen ${whom}, but for ${before.holders.map(named).join(', ')}` };
}


/***/ })

};
;