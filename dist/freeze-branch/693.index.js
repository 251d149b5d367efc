"use strict";
exports.id = 693;
exports.ids = [693,274,569];
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

/***/ 8693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  apply: () => (/* binding */ apply)
});

// EXTERNAL MODULE: ./build/actions/freeze-branch/src/kept.js
var kept = __webpack_require__(6035);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/occasion.js
var occasion = __webpack_require__(2716);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/outputs.js
var outputs = __webpack_require__(8561);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/state-ref.js + 4 modules
var state_ref = __webpack_require__(8447);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/transition.js
var src_transition = __webpack_require__(9388);
;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/apply-state.js





function outputsOf(now) {
    return (0,outputs/* stateOutputs */.Yp)((0,occasion/* branchesOf */.I)(now), ({ branch, transition, before }) => transition.kind === 'none' ? before : (0,kept/* keptOf */.uq)(now, branch).state);
}
function afresh({ inputs, facts }, found, mine) {
    if (facts.kind !== 'branches')
        return undefined;
    const { schema, phase, holders, ...settings } = mine;
    const transition = (0,src_transition/* transitionOf */.l)(inputs, facts.request, found, settings);
    return transition.kind === 'none' ? undefined : transition.next;
}
async function keepState(branch, now) {
    const { next: state } = (0,occasion/* branchOf */.W)(now, branch);
    const { mode, version } = now.inputs;
    const why = `${mode} ${branch}${version === '' ? '' : ` for ${version}`}`;
    await (0,kept/* writeKept */.gn)(now, { branch, state, why, again: (found) => afresh(now, found, state) });
    return outputsOf(now);
}
async function keepIssue(branch, now, issue) {
    const state = (0,kept/* keptOf */.uq)(now, branch).state ?? (0,occasion/* branchOf */.W)(now, branch).next;
    if (state.issue === issue)
        return;
    const again = (found) => found && { ...found, issue: found.issue ?? issue };
    await (0,kept/* writeKept */.gn)(now, { branch, state: { ...state, issue }, why: `issue #${issue}`, again });
}
async function dropState(branch, now) {
    const { inputs, runner } = now;
    const { object } = (0,kept/* keptOf */.uq)(now, branch);
    if (object !== undefined && !(await (0,state_ref/* deleteState */.z)(runner, inputs.token, { branch, object })).done) {
        const why = await (0,kept/* overtakenBy */.z2)(now, branch);
        if (why !== undefined)
            throw why;
        return dropState(branch, now);
    }
    (0,kept/* remember */.kY)(now, branch, { object: undefined, state: undefined });
    return outputsOf(now);
}

// EXTERNAL MODULE: ./build/actions/freeze-branch/src/duration.js + 1 modules
var duration = __webpack_require__(240);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/holders.js
var holders = __webpack_require__(3560);
// EXTERNAL MODULE: ./build/packages/core/src/github/client.js
var github_client = __webpack_require__(6359);
// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/github/answer.js
var github_answer = __webpack_require__(8290);
// EXTERNAL MODULE: ./build/packages/core/src/github/refusal.js
var refusal = __webpack_require__(9570);
;// CONCATENATED MODULE: ./build/packages/core/src/github/pull-request-refusals.js




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
    if (thrown instanceof errors/* Failure */.HR || thrown instanceof errors/* Refusal */.P_)
        return thrown;
    const answer = (0,github_answer/* readAnswer */.JN)(thrown);
    const message = (0,untrusted/* inert */.tJ)(messages(thrown, answer));
    const known = KNOWN.find(([said]) => said.test(message));
    const isOther = known === undefined && answer.status !== 422;
    if (isOther)
        return (0,refusal/* explainApi */.g)(what, runner, thrown);
    const remedy = known === undefined ? 'correct what GitHub names, and run it again' : known[1];
    return new errors/* Failure */.HR(`${what}: GitHub refuses (${message}); ${remedy}`);
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

// EXTERNAL MODULE: ./build/packages/core/src/github/write-call.js
var write_call = __webpack_require__(114);
;// CONCATENATED MODULE: ./build/packages/core/src/delivery/pull-request-once.js




const PAUSES_MS = [0, 500, 1000, 2000, 4000];
async function lookFor(look) {
    for (const wait of PAUSES_MS) {
        if (wait > 0)
            await (0,write_call/* pause */.v7)(wait);
        const found = await look();
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function mayBeThere(thrown, taken) {
    const answer = (0,github_answer/* readAnswer */.JN)(thrown);
    const { data } = (thrown ?? {}).response ?? {};
    return (0,github_answer/* isAmbiguous */.X2)(answer) || taken?.test(`${answer.message} ${JSON.stringify(data ?? '')}`) === true;
}
async function changeOnce({ effect, what, runner, send, look, taken }) {
    let refused;
    try {
        const done = await (0,write_call/* writeCall */.Wo)(effect, what, send);
        if (done !== undefined)
            return done;
    }
    catch (thrown) {
        if (!mayBeThere(thrown, taken))
            throw pullRequestFailure(what, runner, thrown);
        refused = thrown;
    }
    const found = await lookFor(look);
    if (found !== undefined)
        return found;
    if (refused !== undefined)
        throw pullRequestFailure(what, runner, refused);
    throw new errors/* Failure */.HR(`${what}: the answer of the GitHub API was cut off, and it cannot be seen; run it again`);
}

// EXTERNAL MODULE: ./build/packages/core/src/delivery/pull-request-text.js
var pull_request_text = __webpack_require__(8176);
// EXTERNAL MODULE: ./build/packages/core/src/github/identity.js
var identity = __webpack_require__(2266);
// EXTERNAL MODULE: ./build/packages/core/src/github/names.js
var names = __webpack_require__(1766);
;// CONCATENATED MODULE: ./build/packages/core/src/github/pages.js
const pages_PAGE = 100;
async function pages_allPages(read, most = Number.POSITIVE_INFINITY) {
    const all = [];
    for (let page = 1; page <= most; page += 1) {
        const items = await read(page);
        all.push(...items);
        if (items.length < pages_PAGE)
            break;
    }
    return all;
}

;// CONCATENATED MODULE: ./build/packages/core/src/github/pull-request-reads.js


const PAGES = 10;
function listComments(client, runner, number) {
    return pages_allPages(async (page) => {
        const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
        const which = { ...(0,names/* namesOf */.e)(runner), issue_number: number, per_page: pages_PAGE, page };
        const { data } = await client.request(route, which);
        return data.map(({ body }) => body ?? '');
    }, PAGES);
}
function listReviewers(client, runner, number) {
    return allPages(async (page) => {
        const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
        const { data } = await client.request(route, { ...namesOf(runner), pull_number: number, per_page: PAGE, page });
        return data.map(({ user }) => user?.login ?? '');
    }, PAGES);
}
function listAskedTeams(client, runner, number) {
    return allPages(async (page) => {
        const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/events';
        const { data } = await client.request(route, { ...namesOf(runner), issue_number: number, per_page: PAGE, page });
        const events = data;
        return events.map(({ requested_team: team }) => team?.slug ?? '');
    }, PAGES);
}
async function readThread(client, runner, number) {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}';
    const { data } = await client.request(route, { ...namesOf(runner), issue_number: number });
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
    return isAbsent(client.request(route, { ...namesOf(runner), assignee: login }));
}
function isStranger(client, runner, login) {
    const route = 'GET /repos/{owner}/{repo}/collaborators/{username}';
    return isAbsent(client.request(route, { ...namesOf(runner), username: login }));
}
function lacksMilestone(client, runner, milestone) {
    const route = 'GET /repos/{owner}/{repo}/milestones/{milestone_number}';
    return isAbsent(client.request(route, { ...namesOf(runner), milestone_number: milestone }));
}

;// CONCATENATED MODULE: ./build/packages/core/src/github/pull-request-writes.js


const once = { retries: 0 };
async function postPull(client, runner, wanted) {
    const { maintainerCanModify, ...rest } = wanted;
    const { data } = await client.request('POST /repos/{owner}/{repo}/pulls', {
        ...namesOf(runner),
        ...rest,
        maintainer_can_modify: maintainerCanModify,
        request: once
    });
    return readPull(data);
}
async function patchPull(client, runner, number, change) {
    await client.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', {
        ...namesOf(runner),
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
        ...namesOf(runner),
        issue_number: number,
        labels: [...labels],
        request: once
    });
}
async function postAssignees(client, runner, number, assignees) {
    await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/assignees', {
        ...namesOf(runner),
        issue_number: number,
        assignees: [...assignees],
        request: once
    });
}
async function postReviewers(client, runner, number, { reviewers, teams }) {
    await client.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers', {
        ...namesOf(runner),
        pull_number: number,
        reviewers: [...reviewers],
        team_reviewers: [...teams],
        request: once
    });
}
async function patchMilestone(client, runner, number, milestone) {
    await client.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        ...namesOf(runner),
        issue_number: number,
        milestone,
        request: once
    });
}

// EXTERNAL MODULE: ./build/actions/freeze-branch/src/audit-text.js + 3 modules
var audit_text = __webpack_require__(2091);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/issue-find.js
var issue_find = __webpack_require__(7274);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/issue-plan.js
var issue_plan = __webpack_require__(518);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/issue-refusal.js
var issue_refusal = __webpack_require__(901);
;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/issue-calls.js












const issue_calls_once = { retries: 0 };
async function attempt({ effect, what, runner, send, look }) {
    const refused = {};
    try {
        const done = await changeOnce({
            ...{ effect, what, runner, look },
            send: () => send().catch((thrown) => {
                refused.why = (0,issue_refusal/* issuesUnavailable */.V)(runner, thrown);
                throw thrown;
            })
        });
        return { done };
    }
    catch (thrown) {
        if (refused.why === undefined || !(thrown instanceof errors/* Failure */.HR || thrown instanceof errors/* Refusal */.P_))
            throw thrown;
        return { unavailable: refused.why };
    }
}
async function openIssue({ runner, token, client, branch }, texts) {
    const { login } = await (0,identity/* identify */.l)(runner, token);
    return attempt({
        effect: 'open issue',
        what: `open the issue for the freeze of ${(0,untrusted/* quote */.hD)(branch)}`,
        runner,
        send: async () => {
            const wanted = { ...(0,names/* namesOf */.e)(runner), ...texts, labels: [issue_plan/* issueLabel */.cC], request: issue_calls_once };
            return (0,issue_find/* readIssue */.OS)((await client.request('POST /repos/{owner}/{repo}/issues', wanted)).data);
        },
        look: () => (0,issue_find/* issueMarked */.O4)(client, runner, branch, login)
    });
}
async function patchIssue({ runner, client }, effect, number, change) {
    const which = { ...(0,names/* namesOf */.e)(runner), issue_number: number };
    const isSo = (now, wanted) => wanted === undefined || (0,pull_request_text/* plainText */.w)(now ?? '') === (0,pull_request_text/* plainText */.w)(wanted);
    return attempt({
        effect,
        what: `${effect} #${number}`,
        runner,
        send: async () => {
            await client.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', { ...which, ...change, request: issue_calls_once });
            return true;
        },
        look: async () => {
            const { data } = await client.request('GET /repos/{owner}/{repo}/issues/{issue_number}', which);
            const isThere = isSo(data.title, change.title) && isSo(data.body, change.body);
            return isThere && (change.state === undefined || data.state === change.state) ? true : undefined;
        }
    });
}
async function commentOnIssue({ runner, client, branch }, number, text) {
    const look = async () => {
        const comments = await listComments(client, runner, number);
        return comments.some((body) => (0,audit_text/* isMarked */.rZ)(body, (0,audit_text/* thawedMark */.B_)(branch))) ? true : undefined;
    };
    if (await look())
        return { done: true };
    const send = async () => {
        await postComment(client, runner, number, text);
        return true;
    };
    return attempt({ effect: 'comment on issue', what: `comment on issue #${number}`, runner, send, look });
}

;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/issue-pin.js




const MOST = 3;
const mutations = {
    'pin issue': 'mutation ($id: ID!) { pinIssue(input: { issueId: $id }) { clientMutationId } }',
    'unpin issue': 'mutation ($id: ID!) { unpinIssue(input: { issueId: $id }) { clientMutationId } }'
};
async function readPins(client, runner, number) {
    const { owner, repo: name } = (0,names/* namesOf */.e)(runner);
    const query = `query ($owner: String!, $name: String!, $number: Int!) { repository(owner: $owner, name: $name) {
  issue(number: $number) { isPinned } pinnedIssues(first: ${MOST}) { totalCount } } }`;
    const { repository } = await client.graphql(query, { owner, name, number });
    return { count: repository?.pinnedIssues?.totalCount ?? 0, isPinned: repository?.issue?.isPinned === true };
}
const TRIES = 2;
async function pinIssue(client, runner, wish) {
    for (let round = 1;; round += 1) {
        const { lines, isUnsure } = await tryPin(client, runner, wish);
        if (!isUnsure || round === TRIES)
            return lines;
    }
}
async function tryPin(client, runner, { number, id, pinned }) {
    const name = pinned ? 'pin issue' : 'unpin issue';
    const said = (line, isUnsure = false) => ({ lines: [line], isUnsure });
    try {
        const { count, isPinned } = await readPins(client, runner, number);
        if (isPinned === pinned)
            return { lines: [], isUnsure: false };
        if (pinned && count >= MOST)
            return said(`issue #${number} is not pinned: ${MOST} others are, and there is no room for more`);
        await (0,write_call/* writeCall */.Wo)(name, `${name} #${number}`, () => client.graphql(mutations[name], { id, request: { retries: 0 } }));
        return { lines: [], isUnsure: false };
    }
    catch (thrown) {
        const answer = (0,github_answer/* readAnswer */.JN)(thrown);
        if ((0,github_answer/* isAmbiguous */.X2)(answer))
            return said(`${name} #${number}: no answer from GitHub (${(0,untrusted/* inert */.tJ)(answer.message)})`, true);
        return said(`${name} #${number}: GitHub refuses (${(0,untrusted/* inert */.tJ)(answer.message)})`);
    }
}

;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/issue-write.js





const ROUNDS = 4;
async function look({ runner, token, client, branch }, subject, last) {
    const known = last && (await (0,issue_find/* issueNumbered */.Wu)(client, runner, branch, last.number));
    if (known !== undefined)
        return { issue: known };
    const { issue, unavailable } = await (0,issue_find.observeIssue)(runner, token, { branch, number: subject.state.issue });
    return { issue: issue ?? last, ...(unavailable === undefined ? {} : { unavailable }) };
}
async function tellByIssue(runner, token, subject) {
    const { branch } = subject.state;
    const place = { runner, token, client: await (0,github_client/* openClient */.M)(runner, token), branch };
    let last;
    for (let round = 1;; round += 1) {
        const { issue, unavailable } = await look(place, subject, last);
        if (unavailable !== undefined)
            return { number: issue?.number, notes: [unavailable] };
        const plan = (0,issue_plan/* planIssue */.nH)(issue, subject);
        if (plan.kind === 'open') {
            const came = await openIssue(place, plan.texts);
            if ('unavailable' in came)
                return { number: undefined, notes: [came.unavailable] };
            last = came.done;
        }
        else if (plan.kind === 'update' && round <= ROUNDS) {
            const came = await patchIssue(place, 'update issue', plan.number, plan.change);
            if ('unavailable' in came)
                return { number: plan.number, notes: [...plan.notes, came.unavailable] };
            last = issue;
        }
        else
            return pinned(place, issue, plan.notes);
    }
}
async function pinned({ client, runner }, issue, notes) {
    const pins = issue?.state === 'open' ? await pinIssue(client, runner, { ...issue, pinned: true }) : [];
    return { number: issue?.number, notes: [...notes, ...pins] };
}
async function closeIssue(runner, token, end) {
    const { branch } = end;
    const { issue, unavailable } = await (0,issue_find.observeIssue)(runner, token, end);
    if (unavailable !== undefined)
        return { number: undefined, notes: [unavailable] };
    const plan = (0,issue_plan/* planClosing */.B4)(issue, end);
    if (issue === undefined || plan.kind === 'nothing')
        return { number: undefined, notes: [] };
    const { number, id, body } = plan;
    const place = { runner, token, client: await (0,github_client/* openClient */.M)(runner, token), branch };
    const pins = await pinIssue(place.client, runner, { number, id, pinned: false });
    const told = await commentOnIssue(place, number, plan.comment);
    if ('unavailable' in told)
        return { number, notes: [told.unavailable] };
    const closed = await patchIssue(place, 'close issue', number, { state: 'closed', state_reason: 'completed' });
    if ('unavailable' in closed)
        return { number, notes: [closed.unavailable] };
    const ended = await patchIssue(place, 'update issue', number, { body });
    return { number, notes: 'unavailable' in ended ? [ended.unavailable] : pins };
}

// EXTERNAL MODULE: ./build/actions/freeze-branch/src/plan-audit.js
var plan_audit = __webpack_require__(602);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/variable-write.js
var variable_write = __webpack_require__(7569);
;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/apply-audit.js








async function tellIssue(branch, now) {
    const { inputs, runner } = now;
    const { facts, next } = (0,occasion/* branchOf */.W)(now, branch);
    const { state = next } = (0,kept/* keptOf */.uq)(now, branch);
    const { number, notes } = await tellByIssue(runner, inputs.token, (0,plan_audit/* subjectOf */.et)(facts, state, Date.now()));
    for (const note of notes)
        runner.log(note);
    if (number === undefined)
        return {};
    try {
        await keepIssue(branch, now, number);
    }
    catch (why) {
        if (why instanceof kept/* Overtaken */.cO && why.thawed)
            await endIssue(branch, now, number);
        throw why;
    }
    return { 'issue-number': String(number) };
}
async function endIssue(branch, now, known) {
    const { inputs, runner } = now;
    const { facts, next } = (0,occasion/* branchOf */.W)(now, branch);
    const since = (0,holders/* heldSince */.eo)(facts.before);
    const end = { branch, number: known ?? next.issue, at: (0,duration/* formatMoment */.K9)(Date.now()), since, exemptions: facts.merged };
    const { number, notes } = await closeIssue(runner, inputs.token, end);
    for (const note of notes)
        runner.log(note);
    return number === undefined ? {} : { 'issue-number': String(number) };
}
async function applyAudit(operation, now) {
    const { branch } = operation;
    if (operation.kind === 'issue')
        return operation.frozen ? tellIssue(branch, now) : endIssue(branch, now);
    const { inputs, runner } = now;
    const wish = (0,plan_audit/* variableWish */.sG)(branch, (0,occasion/* branchOf */.W)(now, branch).next);
    for (const note of await (0,variable_write/* tellByVariable */.J)(runner, inputs.token, wish))
        runner.log(note);
    return {};
}

// EXTERNAL MODULE: ./build/packages/core/src/action/run-address.js
var run_address = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/judge-heads.js + 6 modules
var judge_heads = __webpack_require__(9437);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/law.js + 1 modules
var law = __webpack_require__(666);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/observe-pulls.js + 2 modules
var observe_pulls = __webpack_require__(8980);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/read-pull.js
var read_pull = __webpack_require__(8463);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/read-pull-role.js
var read_pull_role = __webpack_require__(9824);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/read-pull-query.js
var read_pull_query = __webpack_require__(7590);
;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/set-status.js







const SPACING_MS = 1000;
const CLIENT_MS = 100_000;
function openStatusWriter(runner, token, spacing = SPACING_MS) {
    const done = new Map();
    let client;
    let openedAt = 0;
    let last;
    const current = async () => {
        if (client === undefined || Date.now() - openedAt > CLIENT_MS) {
            client = await (0,github_client/* openClient */.M)(runner, token);
            openedAt = Date.now();
        }
        return client;
    };
    return {
        setAt: (head) => done.get(head),
        set: async (head, status, target) => {
            if (last !== undefined)
                await (0,write_call/* pause */.v7)(Math.max(0, last + spacing - Date.now()));
            try {
                const written = await write(await current(), runner, { head, status, target });
                if (typeof written === 'string')
                    return written;
                done.set(head, written.at);
                return 'written';
            }
            finally {
                last = Date.now();
            }
        }
    };
}
async function write(client, runner, { head, status, target }) {
    const what = `status of ${head.slice(0, 12)}`;
    try {
        const { data } = await (0,write_call/* writeCall */.Wo)('set status', what, () => client.request('POST /repos/{owner}/{repo}/statuses/{sha}', {
            ...{ ...(0,names/* namesOf */.e)(runner), sha: head, context: read_pull_query/* CONTEXT */.S, ...status },
            ...(target === '' ? {} : { target_url: target }),
            request: { retries: 0 }
        }));
        return { at: data.created_at };
    }
    catch (thrown) {
        const explained = (0,refusal/* explainApi */.g)(what, runner, thrown);
        if (explained === thrown)
            throw thrown;
        const answer = (0,github_answer/* readAnswer */.JN)(thrown);
        if ((0,github_answer/* isAmbiguous */.X2)(answer))
            return 'unsure';
        if (answer.status === 422 && /no commit found/i.test(answer.message))
            return 'gone';
        if (answer.status === 404 || /not accessible by/i.test(answer.message))
            throw powerless(what);
        throw explained;
    }
}
function powerless(what) {
    return new errors/* Failure */.HR(`${what}: the token may not set statuses here; give the job the permission statuses: write, and have pull requests of ` +
        'forks checked on pull_request_target, since their runs on pull_request never have it');
}

// EXTERNAL MODULE: ./build/actions/freeze-branch/src/set-statuses.js
var set_statuses = __webpack_require__(3634);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/state.js
var src_state = __webpack_require__(6362);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/state-refs.js
var state_refs = __webpack_require__(3785);
;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/apply-statuses.js












async function lookAtBranch(branch, now) {
    const { inputs, runner } = now;
    const moment = Date.now();
    const stored = await (0,state_refs/* readState */.un)(runner, inputs.token, branch);
    const state = stored?.reading.ok === false ? (0,occasion/* branchOf */.W)(now, branch).next : (0,src_state/* stateOf */.L)(stored);
    return (await (0,observe_pulls/* judgeBranch */.m)(runner, inputs.token, await (0,law/* lawOf */.ur)(branch, state, moment), moment)).heads;
}
async function lookAtCheck({ inputs, runner }, { branch, group, outside, pulls }) {
    const { token } = inputs;
    const client = await (0,github_client/* openClient */.M)(runner, token);
    const laws = (0,law/* openLaws */.is)(runner, token, { now: Date.now(), outside });
    const { rules } = await laws(branch);
    const numbers = pulls.judged.map(({ facts }) => facts.number);
    const read = await (0,read_pull/* readPullsByNumber */.H)(client, runner, numbers, rules);
    const { heads } = await (0,judge_heads/* judgeHeads */.H)({ client, runner, lawOf: laws, roleOf: (0,read_pull_role/* openRoles */.a)(client, runner) }, read);
    return (0,set_statuses/* withGroup */.I1)(heads, group);
}
async function applyStatuses(operation, now) {
    const { inputs, runner, facts } = now;
    const { branch } = operation;
    const check = facts.kind === 'check' ? facts.check : undefined;
    const first = check === undefined ? (0,occasion/* branchOf */.W)(now, branch).facts.pulls?.heads : (0,set_statuses/* withGroup */.I1)(check.pulls.heads, check.group);
    await (0,set_statuses/* setStatuses */.Bi)(first ?? [], {
        writer: openStatusWriter(runner, inputs.token),
        target: (0,run_address/* runAddress */.Y)(runner),
        look: () => (check === undefined ? lookAtBranch(branch, now) : lookAtCheck(now, check)),
        tell: runner.log
    });
    return {};
}

// EXTERNAL MODULE: ./build/actions/freeze-branch/src/administration-refusal.js
var administration_refusal = __webpack_require__(5436);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/lock-plan.js
var lock_plan = __webpack_require__(7226);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/protection-observe.js + 1 modules
var protection_observe = __webpack_require__(5471);
;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/lock-write.js








const lock_write_ROUNDS = 4;
const BETWEEN_MS = 300;
const lock_write_mutations = {
    create: `mutation ($input: CreateBranchProtectionRuleInput!) { createBranchProtectionRule(input: $input) { clientMutationId } }`,
    update: `mutation ($input: UpdateBranchProtectionRuleInput!) { updateBranchProtectionRule(input: $input) { clientMutationId } }`,
    delete: `mutation ($input: DeleteBranchProtectionRuleInput!) { deleteBranchProtectionRule(input: $input) { clientMutationId } }`
};
async function freezeByLock(runner, token, branch) {
    const place = { runner, token, branch };
    for (let round = 1;; round += 1) {
        if (round > 2)
            await (0,write_call/* pause */.v7)(BETWEEN_MS);
        const plan = (0,lock_plan/* planLock */.$Z)(await (0,protection_observe/* observeProtection */.U)(runner, token, branch), branch);
        if (plan.kind === 'nothing')
            return;
        if (plan.kind === 'refuse')
            throw new errors/* Refusal */.P_([plan.complaint]);
        if (round > lock_write_ROUNDS)
            throw stuck(place, 'not locked');
        await lock(place, plan);
    }
}
async function thawByLock(runner, token, branch, before) {
    const place = { runner, token, branch };
    const notes = [];
    for (let round = 1;; round += 1) {
        if (round > 2)
            await (0,write_call/* pause */.v7)(BETWEEN_MS);
        const plan = (0,lock_plan/* planUnlock */.wU)(await (0,protection_observe/* observeProtection */.U)(runner, token, branch), branch, before);
        if (plan.kind !== 'nothing' || round === 1)
            notes.splice(0, notes.length, ...plan.notes);
        if (plan.kind === 'nothing')
            return notes;
        if (round > lock_write_ROUNDS)
            throw stuck(place, 'still locked');
        await unlock(place, plan);
    }
}
function lock(place, plan) {
    const lockBranch = true;
    if (plan.kind === 'lock')
        return lock_write_write(place, 'lock branch', lock_write_mutations.update, { branchProtectionRuleId: plan.id, lockBranch });
    const { repositoryId } = plan;
    return lock_write_write(place, 'protect branch', lock_write_mutations.create, { repositoryId, pattern: place.branch, lockBranch });
}
function unlock(place, plan) {
    const rule = { branchProtectionRuleId: plan.id };
    if (plan.kind === 'unprotect')
        return lock_write_write(place, 'unprotect branch', lock_write_mutations.delete, rule);
    return lock_write_write(place, 'unlock branch', lock_write_mutations.update, { ...rule, lockBranch: false });
}
function stuck({ branch }, how) {
    return new errors/* Failure */.HR(`branch ${(0,untrusted/* quote */.hD)(branch)}: GitHub took what was written, and yet it is ${how}; look at the protections of the repository, and run it again`);
}
async function lock_write_write(place, name, query, input) {
    const { runner, token, branch } = place;
    const what = `${name} ${(0,untrusted/* quote */.hD)(branch)}`;
    const client = await (0,github_client/* openClient */.M)(runner, token);
    try {
        await (0,write_call/* writeCall */.Wo)(name, what, () => client.graphql(query, { input, request: { retries: 0 } }));
    }
    catch (thrown) {
        const why = (0,administration_refusal/* explainAdministration */.Qw)(what, runner, thrown, 'writes');
        if (why === thrown)
            throw thrown;
        const answer = (0,github_answer/* readAnswer */.JN)(thrown);
        const isTaken = /Name already protected/i.test(answer.message);
        const isGone = answer.type === 'NOT_FOUND' && (await isOther(place, input.branchProtectionRuleId));
        if (!isTaken && !isGone && !(0,github_answer/* isAmbiguous */.X2)(answer))
            throw why;
        await (0,write_call/* pause */.v7)(BETWEEN_MS);
    }
}
async function isOther({ runner, token, branch }, id) {
    const { exact } = await (0,protection_observe/* observeProtection */.U)(runner, token, branch);
    return exact?.id !== id;
}

// EXTERNAL MODULE: ./build/actions/freeze-branch/src/ruleset-observe.js
var ruleset_observe = __webpack_require__(4476);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/ruleset-plan.js + 1 modules
var ruleset_plan = __webpack_require__(3851);
;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/ruleset-write.js









const ruleset_write_ROUNDS = 4;
const ruleset_write_BETWEEN_MS = 300;
const ruleset_write_once = { retries: 0 };
async function placeOf(runner, token, name) {
    return { runner, token, client: await (0,github_client/* openClient */.M)(runner, token), name };
}
async function freezeByRuleset(runner, token, wanted) {
    const place = await placeOf(runner, token, wanted.definition.name);
    let made;
    for (let round = 1;; round += 1) {
        if (round > 2)
            await (0,write_call/* pause */.v7)(ruleset_write_BETWEEN_MS);
        const { ruleset, twins } = await ruleset_write_look(place, wanted.branch, made);
        const plan = (0,ruleset_plan/* planRuleset */.Ap)(ruleset, wanted);
        if (plan.kind === 'nothing' && ruleset !== undefined) {
            await dropTwins(place, twins, wanted);
            return ruleset;
        }
        if (round > ruleset_write_ROUNDS)
            throw ruleset_write_stuck(place, plan.kind === 'update' ? plan.drift : ['is not there']);
        if (plan.kind === 'create')
            made = (await create(place, wanted.definition)) ?? made;
        if (plan.kind === 'update')
            await change(place, plan.id, plan.change);
    }
}
async function thawByRuleset(runner, token, wanted) {
    const place = await placeOf(runner, token, wanted.definition.name);
    const notes = new Set();
    for (let round = 1;; round += 1) {
        if (round > 2)
            await (0,write_call/* pause */.v7)(ruleset_write_BETWEEN_MS);
        const { ruleset, twins } = await ruleset_write_look(place, wanted.branch, undefined);
        const plans = [ruleset, ...twins].map((one) => (0,ruleset_plan/* planThaw */.WN)(one, wanted));
        for (const note of plans.flatMap((plan) => plan.notes))
            notes.add(note);
        const left = plans.filter((plan) => plan.kind !== 'nothing');
        if (left.length === 0)
            return [...notes];
        if (round > ruleset_write_ROUNDS)
            throw ruleset_write_stuck(place, ['is still there']);
        for (const plan of left)
            await (plan.kind === 'delete' ? remove(place, plan.id) : change(place, plan.id, plan.change));
    }
}
async function ruleset_write_look({ runner, token, client }, branch, made) {
    const observed = await (0,ruleset_observe/* observeRuleset */.h1)(runner, token, branch);
    if (observed.ruleset !== undefined || made === undefined)
        return observed;
    return { ruleset: await (0,ruleset_observe/* readRuleset */.l8)(client, runner, made), twins: [] };
}
function ruleset_write_stuck({ name }, why) {
    return new errors/* Failure */.HR(`ruleset ${(0,untrusted/* quote */.hD)(name)}: GitHub took what was written, and yet it ${why.join(', ')}; look at the rulesets of the repository, and run it again`);
}
async function create(place, definition) {
    const { client, runner } = place;
    const body = { ...(0,names/* namesOf */.e)(runner), ...definition, request: ruleset_write_once };
    const post = () => client.request('POST /repos/{owner}/{repo}/rulesets', body);
    const answer = await ruleset_write_write(place, 'create ruleset', post, undefined);
    return answer?.data.id;
}
async function change(place, id, wanted) {
    const { client, runner, name } = place;
    const body = { ...(0,names/* namesOf */.e)(runner), ruleset_id: id, name, target: 'branch', ...wanted, request: ruleset_write_once };
    const put = () => client.request('PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}', body);
    await ruleset_write_write(place, 'update ruleset', put, id);
}
async function remove(place, id) {
    const { client, runner } = place;
    const route = 'DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}';
    const call = () => client.request(route, { ...(0,names/* namesOf */.e)(runner), ruleset_id: id, request: ruleset_write_once });
    await ruleset_write_write(place, 'delete ruleset', call, id);
}
async function dropTwins(place, twins, wanted) {
    for (const twin of twins)
        if ((0,ruleset_plan/* isOursAlone */.t4)(twin, wanted))
            await remove(place, twin.id);
}
async function ruleset_write_write(place, name, call, id) {
    const { runner, client } = place;
    const what = `${name} ${(0,untrusted/* quote */.hD)(place.name)}`;
    try {
        return await (0,write_call/* writeCall */.Wo)(name, what, call);
    }
    catch (thrown) {
        const why = (0,administration_refusal/* explainAdministration */.Qw)(what, runner, thrown, 'writes');
        if (why === thrown)
            throw thrown;
        const answer = (0,github_answer/* readAnswer */.JN)(thrown);
        const isTaken = answer.status === 422 && /name must be unique/i.test(why.message);
        const isGone = id !== undefined && answer.status === 404 && (await (0,ruleset_observe/* readRuleset */.l8)(client, runner, id)) === undefined;
        if (!isTaken && !isGone && !(0,github_answer/* isAmbiguous */.X2)(answer))
            throw why;
        await (0,write_call/* pause */.v7)(ruleset_write_BETWEEN_MS);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/apply.js







async function applyRuleset(branch, now, frozen) {
    const { inputs, runner } = now;
    const { ruleset } = (0,occasion/* branchOf */.W)(now, branch).facts;
    if (ruleset === undefined)
        throw new Error(`${branch}: no ruleset is wanted; this is a mistake in the action`);
    if (frozen)
        return { 'ruleset-id': String((await freezeByRuleset(runner, inputs.token, ruleset.wanted)).id) };
    for (const note of await thawByRuleset(runner, inputs.token, ruleset.wanted))
        runner.log(note);
    return { 'ruleset-id': '' };
}
async function applyLock(branch, now, frozen) {
    const { inputs, runner } = now;
    const { lockBefore } = (0,occasion/* branchOf */.W)(now, branch).next;
    if (frozen)
        await freezeByLock(runner, inputs.token, branch);
    else if (lockBefore !== undefined) {
        for (const note of await thawByLock(runner, inputs.token, branch, lockBefore))
            runner.log(note);
    }
    return {};
}
async function enforce({ kind, branch, frozen }, now) {
    const act = kind === 'ruleset' ? applyRuleset : applyLock;
    const before = await (0,kept/* overtakenBy */.z2)(now, branch);
    if (before !== undefined)
        throw before;
    const came = await act(branch, now, frozen);
    const after = frozen ? await (0,kept/* overtakenBy */.z2)(now, branch) : undefined;
    if (after === undefined)
        return came;
    if (after.thawed)
        await act(branch, now, false);
    throw after;
}
async function tell(operation, now) {
    const why = await (0,kept/* overtakenBy */.z2)(now, operation.branch);
    if (why !== undefined)
        throw why;
    return applyAudit(operation, now);
}
async function apply(operation, now) {
    switch (operation.kind) {
        case 'keep state':
            return keepState(operation.branch, now);
        case 'drop state':
            return dropState(operation.branch, now);
        case 'ruleset':
        case 'lock':
            return enforce(operation, now);
        case 'statuses':
            return applyStatuses(operation, now);
        case 'issue':
        case 'variable':
            return tell(operation, now);
    }
}


/***/ }),

/***/ 7274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O4: () => (/* binding */ issueMarked),
/* harmony export */   OS: () => (/* binding */ readIssue),
/* harmony export */   Wu: () => (/* binding */ issueNumbered),
/* harmony export */   observeIssue: () => (/* binding */ observeIssue)
/* harmony export */ });
/* harmony import */ var _core_action_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _core_action_untrusted__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _core_github_answer__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8290);
/* harmony import */ var _core_github_client__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6359);
/* harmony import */ var _core_github_identity__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2266);
/* harmony import */ var _core_github_names__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1766);
/* harmony import */ var _core_github_refusal__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9570);
/* harmony import */ var _issue_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(518);
/* harmony import */ var _issue_refusal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(901);









const PAGE = 100;
const PAGES = 10;
function readIssue(given) {
    const { number, node_id, html_url, state, title, body, created_at, pull_request } = (given ?? {});
    if (number === undefined || pull_request != null)
        return undefined;
    return {
        number,
        id: node_id ?? '',
        url: html_url ?? '',
        state: state === 'closed' ? 'closed' : 'open',
        title: title ?? '',
        body: body ?? '',
        createdAt: created_at ?? ''
    };
}
async function issueNumbered(client, runner, branch, number) {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}';
    try {
        const { data } = await client.request(route, { ...(0,_core_github_names__WEBPACK_IMPORTED_MODULE_7__/* .namesOf */ .e)(runner), issue_number: number });
        const { repository_url = '' } = data;
        const isHere = repository_url.toLowerCase().endsWith(`/repos/${runner.repository.toLowerCase()}`);
        const found = isHere ? readIssue(data) : undefined;
        return found !== undefined && (0,_issue_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .isIssueOf */ .xk)(found, branch) ? found : undefined;
    }
    catch (thrown) {
        if ([404, 410, 301].includes((0,_core_github_answer__WEBPACK_IMPORTED_MODULE_8__/* .readAnswer */ .JN)(thrown).status))
            return undefined;
        throw thrown;
    }
}
async function issueMarked(client, runner, branch, login) {
    const found = [];
    for (let page = 1; page <= PAGES; page += 1) {
        const filter = { labels: _issue_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .issueLabel */ .cC, state: 'open', per_page: PAGE, page };
        const { data } = await client.request('GET /repos/{owner}/{repo}/issues', { ...(0,_core_github_names__WEBPACK_IMPORTED_MODULE_7__/* .namesOf */ .e)(runner), ...filter });
        const given = data;
        const own = given.filter(({ user }) => user?.login.toLowerCase() === login.toLowerCase());
        found.push(...own.flatMap((one) => readIssue(one) ?? []).filter((one) => (0,_issue_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .isIssueOf */ .xk)(one, branch)));
        if (given.length < PAGE)
            break;
    }
    return found.toSorted((a, b) => a.number - b.number)[0];
}
async function observeIssue(runner, token, { branch, number }) {
    try {
        const client = await (0,_core_github_client__WEBPACK_IMPORTED_MODULE_2__/* .openClient */ .M)(runner, token);
        const named = number === undefined ? undefined : await issueNumbered(client, runner, branch, number);
        if (named !== undefined)
            return { issue: named };
        const { login } = await (0,_core_github_identity__WEBPACK_IMPORTED_MODULE_3__/* .identify */ .l)(runner, token);
        return { issue: await issueMarked(client, runner, branch, login) };
    }
    catch (thrown) {
        if (thrown instanceof _core_action_errors__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
            throw thrown;
        const unavailable = (0,_issue_refusal_js__WEBPACK_IMPORTED_MODULE_6__/* .issuesUnavailable */ .V)(runner, thrown);
        if (unavailable !== undefined)
            return { issue: undefined, unavailable };
        throw (0,_core_github_refusal__WEBPACK_IMPORTED_MODULE_4__/* .explainApi */ .g)(`find the issue for the freeze of ${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(branch)}`, runner, thrown);
    }
}


/***/ }),

/***/ 901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ issuesUnavailable)
/* harmony export */ });
/* harmony import */ var _core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);
/* harmony import */ var _core_github_answer__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8290);


function issuesUnavailable(runner, thrown) {
    const answer = (0,_core_github_answer__WEBPACK_IMPORTED_MODULE_1__/* .readAnswer */ .JN)(thrown);
    const { status, message, type } = answer;
    const where = (0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(runner.repository);
    if ((0,_core_github_answer__WEBPACK_IMPORTED_MODULE_1__/* .isRateLimited */ .Jz)(answer))
        return undefined;
    if (status === 410 || /issues (are|has been|have been) disabled/i.test(message)) {
        return `${where} has its issues disabled (${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(message)}), so no issue is kept of the freeze; enable them, or use audit: none`;
    }
    const isForbidden = status === 403 || status === 404 || type === 'FORBIDDEN' || type === 'NOT_FOUND';
    if (!isForbidden)
        return undefined;
    return `the token may not write the issues of ${where} (${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(message)}), so no issue is kept of the freeze; give it issues: write, or use audit: none`;
}


/***/ }),

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


/***/ }),

/***/ 7569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ tellByVariable),
/* harmony export */   observeVariable: () => (/* binding */ observeVariable)
/* harmony export */ });
/* harmony import */ var _core_action_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _core_action_untrusted__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _core_github_answer__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8290);
/* harmony import */ var _core_github_client__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6359);
/* harmony import */ var _core_github_names__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1766);
/* harmony import */ var _core_github_refusal__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9570);
/* harmony import */ var _core_github_write_call__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(114);
/* harmony import */ var _variable_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1763);








const ROUNDS = 4;
const BETWEEN_MS = 300;
const WHAT = `set variable ${_variable_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .variableName */ .c}`;
const once = { retries: 0 };
function isForbidden(answer) {
    return [403, 404].includes(answer.status) && !(0,_core_github_answer__WEBPACK_IMPORTED_MODULE_6__/* .isRateLimited */ .Jz)(answer);
}
function mayNot({ message }) {
    return `the token may not write variables (${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(message)}), so ${_variable_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .variableName */ .c} is not set; an App needs Variables: write, and GITHUB_TOKEN can never have it`;
}
async function observeVariable(runner, token) {
    const client = await (0,_core_github_client__WEBPACK_IMPORTED_MODULE_2__/* .openClient */ .M)(runner, token);
    const route = 'GET /repos/{owner}/{repo}/actions/variables/{name}';
    try {
        const { data } = await client.request(route, { ...(0,_core_github_names__WEBPACK_IMPORTED_MODULE_7__/* .namesOf */ .e)(runner), name: _variable_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .variableName */ .c });
        return { value: data.value };
    }
    catch (thrown) {
        const answer = (0,_core_github_answer__WEBPACK_IMPORTED_MODULE_6__/* .readAnswer */ .JN)(thrown);
        if (answer.status === 404)
            return { value: undefined };
        if (isForbidden(answer))
            return { value: undefined, unavailable: mayNot(answer) };
        throw (0,_core_github_refusal__WEBPACK_IMPORTED_MODULE_3__/* .explainApi */ .g)(`read variable ${_variable_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .variableName */ .c}`, runner, thrown);
    }
}
function send(client, runner, plan) {
    const [path, where] = ['/repos/{owner}/{repo}/actions/variables', { ...(0,_core_github_names__WEBPACK_IMPORTED_MODULE_7__/* .namesOf */ .e)(runner), request: once }];
    const name = _variable_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .variableName */ .c;
    if (plan.kind === 'create')
        return client.request(`POST ${path}`, { ...where, name, value: plan.value });
    if (plan.kind === 'delete')
        return client.request(`DELETE ${path}/{name}`, { ...where, name });
    return client.request(`PATCH ${path}/{name}`, { ...where, name, value: plan.value });
}
async function tellByVariable(runner, token, wish) {
    const client = await (0,_core_github_client__WEBPACK_IMPORTED_MODULE_2__/* .openClient */ .M)(runner, token);
    for (let round = 1;; round += 1) {
        const { value, unavailable } = await observeVariable(runner, token);
        if (unavailable !== undefined)
            return [unavailable];
        const plan = (0,_variable_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .planVariable */ .U)(value, wish);
        if (plan.kind === 'nothing')
            return [];
        if (round > ROUNDS)
            throw new _core_action_errors__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${WHAT}: GitHub took what was written, and yet it says something else; run it again`);
        try {
            await (0,_core_github_write_call__WEBPACK_IMPORTED_MODULE_4__/* .writeCall */ .Wo)('set variable', WHAT, () => send(client, runner, plan));
        }
        catch (thrown) {
            if (thrown instanceof _core_action_errors__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
                throw thrown;
            const answer = (0,_core_github_answer__WEBPACK_IMPORTED_MODULE_6__/* .readAnswer */ .JN)(thrown);
            const isOther = answer.status === 409 || (answer.status === 404 && plan.kind !== 'create');
            if (isOther && round < ROUNDS)
                await (0,_core_github_write_call__WEBPACK_IMPORTED_MODULE_4__/* .pause */ .v7)(BETWEEN_MS);
            else if (isForbidden(answer))
                return [mayNot(answer)];
            else if (!(0,_core_github_answer__WEBPACK_IMPORTED_MODULE_6__/* .isAmbiguous */ .X2)(answer))
                throw (0,_core_github_refusal__WEBPACK_IMPORTED_MODULE_3__/* .explainApi */ .g)(WHAT, runner, thrown);
            else
                await (0,_core_github_write_call__WEBPACK_IMPORTED_MODULE_4__/* .pause */ .v7)(BETWEEN_MS);
        }
    }
}


/***/ }),

/***/ 2266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ identify)
/* harmony export */ });
/* unused harmony export noreplyIdentity */
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6359);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9570);



const known = new Map();
function identify(runner, token) {
    const key = `${runner.apiUrl} ${token}`;
    const found = known.get(key) ?? ask(runner, token);
    known.set(key, found);
    found.catch(() => known.delete(key));
    return found;
}
async function ask(runner, token) {
    const client = await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .openClient */ .M)(runner, token);
    try {
        const query = 'query { viewer { login databaseId } }';
        const { viewer } = await client.graphql(query);
        if (viewer === null)
            throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('token: the server does not tell who it is; pass another one');
        return { login: viewer.login, id: viewer.databaseId ?? undefined, jobToken: viewer.login === 'github-actions[bot]' };
    }
    catch (thrown) {
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .explainApi */ .g)('who the token is', runner, thrown);
    }
}
function noreplyIdentity({ login, id }, serverUrl) {
    const host = new URL(serverUrl).hostname;
    const domain = /^(127\.0\.0\.1|localhost|\[::1\]|)$/.test(host) ? 'github.com' : host;
    return `${login} <${id === undefined ? '' : `${id}+`}${login}@users.noreply.${domain}>`;
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