"use strict";
exports.id = 9342;
exports.ids = [9342];
exports.modules = {

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

/***/ 5780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pj: () => (/* binding */ askServer),
  Dy: () => (/* binding */ listRefs),
  readHead: () => (/* binding */ readHead),
  xj: () => (/* binding */ sortRefs)
});

// UNUSED EXPORTS: parseRefs

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/git/clean-room.js
var clean_room = __webpack_require__(1528);
// EXTERNAL MODULE: ./build/packages/core/src/git/packet-lines.js
var packet_lines = __webpack_require__(5361);
// EXTERNAL MODULE: ./build/packages/core/src/git/upload-pack.js
var upload_pack = __webpack_require__(9226);
;// CONCATENATED MODULE: ./build/packages/core/src/git/ls-refs.js


const line = /^([0-9a-f]{40}|[0-9a-f]{64}) ([^ \n]+)((?: [^ \n]+)*)\n?$/;
function readRef(packet) {
    const [, object, name, rest = ''] = line.exec(packet.toString()) ?? [];
    if (object === undefined || name === undefined)
        throw new Error('this is no line of a ref');
    const attribute = (key) => rest
        .split(' ')
        .find((one) => one.startsWith(`${key}:`))
        ?.slice(key.length + 1);
    return { name, object, target: attribute('symref-target'), peeled: attribute('peeled') };
}
function askRefs(url, token, prefixes) {
    const args = ['peel', 'symrefs', ...prefixes.map((prefix) => `ref-prefix ${prefix}`)];
    return (0,upload_pack/* askUploadPack */.Y)(url, token, { name: 'ls-refs', args }, (packets) => packets.filter((packet) => packet !== packet_lines/* FLUSH */.ZM).map(readRef));
}

// EXTERNAL MODULE: ./build/packages/core/src/git/remote-access.js
var remote_access = __webpack_require__(5936);
;// CONCATENATED MODULE: ./build/packages/core/src/git/remote.js




function parseRefs(printed) {
    const refs = new Map();
    const targets = new Map();
    for (const line of printed.split('\n')) {
        const [value = '', name = ''] = line.split('\t');
        const peeled = name.endsWith('^{}') ? refs.get(name.slice(0, -'^{}'.length)) : undefined;
        if (value.startsWith('ref: '))
            targets.set(name, value.slice('ref: '.length));
        else if (peeled !== undefined)
            refs.set(peeled.name, { ...peeled, peeled: value });
        else if (name !== '')
            refs.set(name, { name, object: value, target: targets.get(name), peeled: undefined });
    }
    return [...refs.values()];
}
function sortRefs(refs) {
    const branches = new Map();
    const tags = new Map();
    let defaultBranch;
    for (const { name, object, target, peeled } of refs) {
        const [, kind, short = ''] = /^refs\/(heads|tags)\/(.*)$/s.exec(name) ?? [];
        if (kind === 'heads')
            branches.set(short, object);
        else if (kind === 'tags')
            tags.set(short, { object, commit: peeled ?? object });
        else if (name === 'HEAD' && target?.startsWith('refs/heads/'))
            defaultBranch = target.slice('refs/heads/'.length);
    }
    return { defaultBranch, branches, tags };
}
const REMEDY = 'check that the repository exists and that the token has the permission contents: read';
async function askServer(runner, token, what, prefixes, patterns) {
    const url = (0,remote_access/* remoteUrl */.gX)(runner);
    const answered = await askRefs(url, token, prefixes);
    if (answered !== undefined)
        return answered;
    const args = ['ls-remote', '--symref', '--', url.href, ...patterns];
    const result = await (0,clean_room/* openCleanRoom */.Be)().git(args, (0,remote_access/* remoteAccess */.de)(url, token));
    if (result.exitCode !== 0)
        throw (0,clean_room/* gitFailure */.tv)(what, result, REMEDY);
    return parseRefs(result.stdout);
}
async function listRefs(runner, token) {
    const prefixes = ['HEAD', 'refs/heads/', 'refs/tags/'];
    const patterns = ['HEAD', 'refs/heads/*', 'refs/tags/*'];
    return sortRefs(await askServer(runner, token, `refs of ${(0,remote_access/* remoteUrl */.gX)(runner).href}`, prefixes, patterns));
}
async function readHead(runner, token, branch) {
    const ref = `refs/heads/${branch}`;
    const refs = await askServer(runner, token, `branch ${(0,untrusted/* quote */.hD)(branch)}`, [ref], [ref]);
    return refs.find(({ name }) => name === ref)?.object;
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

/***/ 9342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findPullRequests: () => (/* binding */ findPullRequests)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/git/remote.js + 1 modules
var remote = __webpack_require__(5780);
// EXTERNAL MODULE: ./build/packages/core/src/github/client.js
var github_client = __webpack_require__(6359);
// EXTERNAL MODULE: ./build/packages/core/src/github/names.js
var names = __webpack_require__(1766);
;// CONCATENATED MODULE: ./build/packages/core/src/github/pull-request-commits.js


const PAGES = 5;
async function comparePage(client, runner, basehead, page) {
    const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
    const { data } = await client.request(route, { ...(0,names/* namesOf */.e)(runner), basehead, page, per_page: 100 });
    const commits = data.commits.map(({ sha, author, commit }) => ({
        sha,
        login: author?.login,
        name: commit.author?.name ?? '',
        email: commit.author?.email ?? '',
        verified: commit.verification?.verified ?? false
    }));
    return { commits, mergeBase: data.merge_base_commit.sha, total: data.total_commits };
}
async function commitsBeyond(client, runner, base, head) {
    const all = [];
    const basehead = `${base}...${head}`;
    try {
        for (let page = 1;; page++) {
            const { commits, mergeBase, total } = await comparePage(client, runner, basehead, page);
            all.push(...commits);
            const more = all.length < total;
            if (!more || commits.length === 0 || page === PAGES)
                return { mergeBase, commits: all, more };
        }
    }
    catch (error) {
        const { status, message = '' } = error;
        if (status === 404 && message.startsWith('No common ancestor')) {
            return { mergeBase: undefined, commits: [], more: true };
        }
        throw (0,github_client/* apiFailure */.t)(`compare ${basehead} in ${runner.repository}`, error);
    }
}

// EXTERNAL MODULE: ./build/packages/core/src/github/pull-request-reads.js
var pull_request_reads = __webpack_require__(8271);
// EXTERNAL MODULE: ./build/packages/core/src/github/pull-requests.js
var pull_requests = __webpack_require__(986);
// EXTERNAL MODULE: ./build/packages/core/src/github/refusal.js
var refusal = __webpack_require__(9570);
// EXTERNAL MODULE: ./build/packages/core/src/delivery/pull-request-changes.js
var pull_request_changes = __webpack_require__(5750);
// EXTERNAL MODULE: ./build/packages/core/src/delivery/pull-request-names.js
var pull_request_names = __webpack_require__(2187);
;// CONCATENATED MODULE: ./build/packages/core/src/delivery/pull-request-observe.js










async function readRepository(client, runner) {
    const { data } = await client.request('GET /repos/{owner}/{repo}', (0,names/* namesOf */.e)(runner));
    return { id: data.node_id, defaultBranch: data.default_branch, archived: data.archived };
}
async function readBranch({ client, runner, token }, base, branch) {
    const beyond = await commitsBeyond(client, runner, base, branch);
    const { mergeBase } = beyond;
    const changes = mergeBase === undefined ? [] : await (0,pull_request_changes/* branchChanges */.Ey)(runner, token, { mergeBase, branch, base });
    return { head: branch, beyond, changes };
}
function choose(pulls, base) {
    return pulls.find((pull) => pull.base === base) ?? pulls.at(-1);
}
async function readOpen({ client, runner }, pull, wish) {
    const reviewed = wish.reviewers.length === 0 ? [] : await (0,pull_request_reads/* listReviewers */.T8)(client, runner, pull.number);
    const asked = wish.teamReviewers.length === 0 ? [] : await (0,pull_request_reads/* listAskedTeams */.tp)(client, runner, pull.number);
    return { ...pull, reviewers: [...pull.reviewers, ...reviewed], teams: [...pull.teams, ...asked] };
}
async function readClosed({ client, runner }, branch) {
    const [last] = await (0,pull_requests/* listPulls */.bK)(client, runner, branch, 'closed');
    return last;
}
async function keep(names, isUnknown) {
    const unknown = await Promise.all(names.map(isUnknown));
    return names.filter((_, at) => unknown[at]);
}
async function readUnknown({ client, runner }, { assignees, reviewers, milestone }) {
    const [nobody, strangers, lacks] = await Promise.all([
        keep(assignees, (login) => (0,pull_request_reads/* isUnassignable */.xb)(client, runner, login)),
        keep(reviewers, (login) => (0,pull_request_reads/* isStranger */.Zl)(client, runner, login)),
        milestone === undefined ? false : (0,pull_request_reads/* lacksMilestone */.dM)(client, runner, milestone)
    ]);
    return { assignees: nobody, reviewers: strangers, milestone: lacks };
}
async function readPulls(reading, wish, base) {
    const pulls = await (0,pull_requests/* listPulls */.bK)(reading.client, reading.runner, wish.branch, 'open');
    const found = choose(pulls, base);
    if (found !== undefined)
        return { pull: await readOpen(reading, found, wish), closed: undefined };
    return { pull: undefined, closed: await readClosed(reading, wish.branch) };
}
async function read(reading, wish) {
    const { client, runner, token } = reading;
    const { identify } = await __webpack_require__.e(/* import() */ 7028).then(__webpack_require__.bind(__webpack_require__, 2266));
    const [repository, identity] = await Promise.all([readRepository(client, runner), identify(runner, token)]);
    const base = wish.base === '' ? repository.defaultBranch : wish.base;
    const isUsable = (0,pull_request_names/* branchNameProblem */.h)(wish.branch) === undefined && wish.branch !== base;
    const [baseHead, head, pulls, unknown] = await Promise.all([
        (0,pull_request_names/* branchNameProblem */.h)(base) === undefined ? (0,remote.readHead)(runner, token, base) : undefined,
        isUsable ? (0,remote.readHead)(runner, token, wish.branch) : undefined,
        isUsable ? readPulls(reading, wish, base) : { pull: undefined, closed: undefined },
        readUnknown(reading, wish)
    ]);
    const branch = baseHead === undefined || head === undefined ? undefined : await readBranch(reading, baseHead, head);
    const contentFrom = (wish.append ? head : undefined) ?? baseHead ?? '';
    return { repository, identity, base: { name: base, head: baseHead }, branch, ...pulls, contentFrom, unknown };
}
async function observePullRequest(runner, token, wish) {
    const client = await (0,github_client/* openClient */.M)(runner, token);
    try {
        return await read({ client, runner, token }, wish);
    }
    catch (error) {
        if (typeof error.status !== 'number')
            throw error;
        throw (0,refusal/* explainApi */.g)(`read the pull request of ${(0,untrusted/* quote */.hD)(wish.branch)}`, runner, error);
    }
}

// EXTERNAL MODULE: ./build/packages/core/src/placeholders/fill-input.js
var fill_input = __webpack_require__(5603);
// EXTERNAL MODULE: ./build/packages/core/src/tree/commit-tree.js + 5 modules
var commit_tree = __webpack_require__(63);
// EXTERNAL MODULE: ./build/packages/core/src/rewrite/find.js + 1 modules
var find = __webpack_require__(2331);
// EXTERNAL MODULE: ./build/packages/core/src/delivery/pull-request-body.js
var pull_request_body = __webpack_require__(3695);
// EXTERNAL MODULE: ./build/packages/core/src/delivery/pull-request-text.js
var pull_request_text = __webpack_require__(8176);
;// CONCATENATED MODULE: ./build/packages/core/src/rewrite/pull-request-texts.js


function bodyChange({ old, ...change }) {
    return { ...change, old: old ?? '' };
}
function pullRequestTexts(inputs, { title, body: text }, changes, { pull }) {
    const evidenceUrl = inputs['evidence-url'];
    const all = changes.map(bodyChange);
    const whole = { title, body: (0,pull_request_body/* pullRequestBody */.NF)({ text, changes: all, evidenceUrl }) };
    if (!inputs.append || pull === undefined)
        return whole;
    const added = (0,pull_request_text/* plainText */.w)((0,pull_request_body/* pullRequestBody */.NF)({ text: '', changes: all, evidenceUrl }));
    const there = (0,pull_request_text/* plainText */.w)(pull.body);
    const longer = `${there}\n\n${added}`;
    const body = there.includes(added) || longer.length > pull_request_body/* longestBody */.Pj ? there : longer;
    return { title: inputs.title === '' ? pull.title : title, body };
}

// EXTERNAL MODULE: ./build/packages/core/src/action/plan.js
var plan = __webpack_require__(8344);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/group-match.js
const longestPath = 4096;
function matchParts(parts, path) {
    if (path.length > longestPath)
        return undefined;
    const signs = [...path];
    const failed = new Set();
    const bounds = [];
    const walk = (part, index) => {
        const key = part * (signs.length + 1) + index;
        if (failed.has(key))
            return false;
        const one = parts[part];
        if (one === undefined ? index === signs.length : step(one, part, index))
            return true;
        failed.add(key);
        return false;
    };
    const step = (one, part, index) => {
        const inName = index < signs.length && signs[index] !== '/';
        switch (one.kind) {
            case 'text': {
                const text = [...one.text];
                return text.every((sign, at) => signs[index + at] === sign) && walk(part + 1, index + text.length);
            }
            case 'one':
                return inName && walk(part + 1, index + 1);
            case 'many':
                return walk(part + 1, index) || (inName && walk(part, index + 1));
            case 'rest':
                return index < signs.length && walk(part + 1, signs.length);
            case 'folders': {
                const end = signs.indexOf('/', index);
                return walk(part + 1, index) || (end > index && walk(part, end + 1));
            }
            default:
                if (!walk(part + 1, index))
                    return false;
                bounds.unshift(index);
                return true;
        }
    };
    if (!walk(0, 0))
        return undefined;
    return bounds.flatMap((start, at) => (at % 2 === 0 ? [signs.slice(start, bounds[at + 1]).join('')] : []));
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/group-pattern.js


const longest = 500;
const example = 'write it such as clusters/{env}/**';
const token = /\*\*|\*|\?|\{[^{}]*\}|[^*?{}]+|[{}]/g;
function readGroupPattern(text, known) {
    const complaints = [];
    const complain = (problem, remedy = example) => complaints.push({ place: 'group-by', problem: `${(0,untrusted/* quote */.hD)(text)} ${problem}`, remedy });
    if (text.length > longest)
        complain(`is ${text.length} characters long`, `a pattern has at most ${longest}`);
    const tokens = complaints.length > 0 ? [] : (text.match(token) ?? []);
    const captures = tokens.filter((one) => /^\{[^{}]*\}$/.test(one)).map((one) => one.slice(1, -1));
    checkForm(text, tokens, complain);
    checkCaptures(captures, known, complain);
    if (complaints.length > 0)
        return { ok: false, complaints };
    const parts = tokens.flatMap((one, index) => partsOf(one, tokens, index));
    const match = (path) => {
        const values = matchParts(parts, path);
        return values && Object.fromEntries(captures.map((name, index) => [name, values[index] ?? '']));
    };
    return { ok: true, pattern: { text, captures, match } };
}
function checkForm(text, tokens, complain) {
    if (/[\\[\]()!|]/.test(text))
        complain('has one of \\ [ ] ( ) ! |', 'use only *, ** and ? beside captures');
    if (/^\/|\/\/|\/$|(?:^|\/)\.{1,2}(?:\/|$)/.test(text))
        complain('is no path from the root of the repository');
    if (/[^/]\*\*|\*\*[^/]/.test(text))
        complain('has ** beside other signs', 'let ** stand alone between slashes');
    if (tokens.some((one) => one === '{' || one === '}'))
        complain('has a brace without its partner');
    if (/\}\{/.test(text))
        complain('has two captures without anything between them');
}
function checkCaptures(captures, known, complain) {
    if (captures.length === 0)
        complain('has no capture');
    for (const [index, name] of captures.entries()) {
        if (!/^[a-z][a-z0-9-]{0,49}$/.test(name)) {
            complain(`has the capture ${(0,untrusted/* quote */.hD)(`{${name}}`)}`, 'name it in small letters, digits and hyphens, such as {env}');
        }
        else if (known.includes(name)) {
            complain(`has the capture {${name}}, which is a placeholder with another value`, 'give it another name');
        }
        if (captures.indexOf(name) !== index)
            complain(`has the capture {${name}} twice`, 'give each a name of its own');
    }
}
function partsOf(one, tokens, index) {
    if (one.startsWith('{'))
        return [{ kind: 'open' }, { kind: 'one' }, { kind: 'many' }, { kind: 'close' }];
    if (one === '*')
        return [{ kind: 'many' }];
    if (one === '?')
        return [{ kind: 'one' }];
    if (one === '**')
        return [{ kind: index === tokens.length - 1 ? 'rest' : 'folders' }];
    return [{ kind: 'text', text: tokens[index - 1] === '**' ? one.replace(/^\//, '') : one }];
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/groups.js

const usable = /^[\p{L}\p{N}](?:[\p{L}\p{N}._+=-]*[\p{L}\p{N}_+=-])?$/u;
function groupPaths(pattern, paths) {
    const groups = new Map();
    const complaints = [];
    for (const path of [...paths].sort()) {
        const values = pattern.match(path);
        if (values === undefined) {
            const problem = `does not match group-by ${(0,untrusted/* quote */.hD)(pattern.text)}`;
            complaints.push({ place: path, problem, remedy: 'widen the pattern, or leave the file to edits of another step' });
            continue;
        }
        const wrong = Object.entries(values).find(([, value]) => !usableInRef(value));
        if (wrong !== undefined) {
            const problem = `has ${(0,untrusted/* quote */.hD)(wrong[1])} as {${wrong[0]}}, which cannot be part of a branch`;
            const remedy = 'use names of letters, digits, and . _ + = - between them';
            complaints.push({ place: path, problem, remedy });
            continue;
        }
        const key = Object.values(values).join('/');
        const group = groups.get(key);
        if (group)
            group.paths.push(path);
        else
            groups.set(key, { values, paths: [path] });
    }
    const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
    return { groups: sorted.map((group) => ({ name: Object.values(group.values).join('-'), ...group })), complaints };
}
function usableInRef(value) {
    return usable.test(value) && !value.includes('..') && !value.toLowerCase().endsWith('.lock');
}
function branchTemplate({ captures }, template) {
    const names = [...template.matchAll(/\{\{|\}\}|\{([^{}]*)\}/g)].map(([, name]) => name);
    if (captures.some((capture) => names.includes(capture)))
        return template;
    return template + captures.map((capture) => `-{${capture}}`).join('');
}
function sharedBranches(groups) {
    const first = new Map();
    return groups.flatMap(({ name, branch }) => {
        const other = first.get(branch.toLowerCase());
        if (other === undefined) {
            first.set(branch.toLowerCase(), name);
            return [];
        }
        const problem = `is ${(0,untrusted/* quote */.hD)(branch)} for the group ${(0,untrusted/* quote */.hD)(name)}, and the same for ${(0,untrusted/* quote */.hD)(other)}`;
        return [{ place: 'branch', problem, remedy: 'name every capture of group-by in the branch' }];
    });
}

// EXTERNAL MODULE: ./build/packages/core/src/rewrite/texts.js
var rewrite_texts = __webpack_require__(5379);
;// CONCATENATED MODULE: ./build/packages/core/src/rewrite/shares.js





function patternOf({ groupBy, values }) {
    if (groupBy === '')
        return undefined;
    const reading = readGroupPattern(groupBy, Object.keys(values));
    if (reading.ok)
        return reading.pattern;
    throw new errors/* Refusal */.P_(reading.complaints);
}
function sharesOf(values, pattern, work) {
    if (pattern === undefined)
        return [{ group: '', values, paths: undefined }];
    const paths = work.files.map(({ path }) => path);
    const { groups, complaints } = groupPaths(pattern, paths);
    if (complaints.length > 0)
        throw new errors/* Refusal */.P_(complaints);
    return groups.map((one) => ({ group: one.name, values: { ...values, ...one.values }, paths: new Set(one.paths) }));
}
function textsFor({ inputs, defaults }, shares, pattern) {
    const complaints = [];
    const named = inputs.branch || defaults.branch;
    const branch = pattern === undefined ? named : branchTemplate(pattern, named);
    const texts = shares.map(({ values }) => (0,rewrite_texts/* textsOf */.C)({ ...inputs, branch }, values, defaults, complaints));
    const branches = shares.map(({ group }, index) => ({ name: group, branch: texts[index]?.branch ?? '' }));
    const wrong = complaints.length > 0 ? unlike(complaints) : sharedBranches(branches);
    if (wrong.length > 0)
        throw new errors/* Refusal */.P_(wrong);
    return texts;
}
function unlike(complaints) {
    const said = (one) => (0,plan/* sayComplaint */.Lv)(one);
    return complaints.filter((one, at) => complaints.findIndex((other) => said(other) === said(one)) === at);
}

// EXTERNAL MODULE: ./build/packages/core/src/rewrite/survey.js
var survey = __webpack_require__(3017);
// EXTERNAL MODULE: ./build/packages/core/src/rewrite/work.js
var rewrite_work = __webpack_require__(478);
;// CONCATENATED MODULE: ./build/packages/core/src/rewrite/find-pull-requests.js









async function surveyAt({ inputs, runner, job }, commit) {
    return { commit, ...(await (0,survey/* survey */.F)(await (0,commit_tree.openCommit)(runner, inputs.token, commit), job)) };
}
function wishOf(inputs, texts) {
    const { assignees, reviewers, milestone, draft, append, author, committer, signoff } = inputs;
    const { branch, base, title, body, labels, message } = texts;
    return {
        branch,
        base,
        title,
        body,
        labels,
        assignees,
        reviewers,
        teamReviewers: inputs['team-reviewers'],
        draft,
        append,
        deleteBranch: inputs['delete-branch'],
        maintainerCanModify: inputs['maintainer-can-modify'],
        milestone,
        commit: { message, author, committer, signoff, how: inputs['commit-with'] }
    };
}
function only({ commit, work, files, account }, { paths }) {
    if (paths === undefined)
        return { commit, work, files, account };
    return {
        commit,
        work: { ...work, files: work.files.filter(({ path }) => paths.has(path)) },
        files: files.filter(({ path }) => paths.has(path)),
        account: { ...account, changes: account.changes.filter(({ file }) => paths.has(file)) }
    };
}
async function target(search, share, texts, base) {
    const { inputs, runner, job } = search;
    const wish = wishOf(inputs, texts);
    const facts = await observePullRequest(runner, inputs.token, wish);
    const from = facts.contentFrom;
    const surveyed = from === base.commit || from === '' ? base : await surveyAt(search, from);
    if (surveyed.work.complaints.length > 0)
        throw new errors/* Refusal */.P_(surveyed.work.complaints);
    const { work, files, account } = only(surveyed, share);
    const told = pullRequestTexts(inputs, texts, only(base, share).account.changes, facts);
    const makeChanges = (0,rewrite_work/* changesOf */.fs)(job, share.paths);
    return { group: share.group, wish: { ...wish, ...told }, facts, work, account, files, makeChanges };
}
async function findPullRequests(search) {
    const { inputs, refs, values } = search;
    const pattern = patternOf(search);
    const complaints = [];
    const baseName = (0,fill_input/* fillInput */.C)('base', inputs.base, values, complaints);
    if (complaints.length > 0)
        throw new errors/* Refusal */.P_(complaints);
    const base = await surveyAt(search, (await (0,find/* headOf */.U)('base', baseName, refs)).head);
    if (base.work.complaints.length > 0)
        throw new errors/* Refusal */.P_(base.work.complaints);
    const shares = sharesOf(values, pattern, base.work);
    const texts = textsFor(search, shares, pattern);
    const targets = [];
    for (const [index, share] of shares.entries()) {
        const own = texts[index];
        if (own !== undefined)
            targets.push(await target(search, share, own, base));
    }
    return { delivery: 'pull-request', work: base.work, account: base.account, targets };
}


/***/ })

};
;