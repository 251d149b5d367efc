"use strict";
exports.id = 653;
exports.ids = [653];
exports.modules = {

/***/ 2471:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readPrefixes)
/* harmony export */ });
/* harmony import */ var _core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);
/* harmony import */ var _core_manifest_edits_fields__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8441);
/* harmony import */ var _core_manifest_edits_tree__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9825);
/* harmony import */ var _core_manifest_fault__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9792);




const kind = /^[a-z][a-z0-9_-]*$/;
async function readPrefixes(text, name = 'prefixes') {
    if (text.trim() === '')
        return { prefixes: new Map(), complaints: [] };
    const complaints = [];
    const wrong = (place, problem, remedy) => ({
        prefixes: new Map(),
        complaints: [{ place, problem, remedy }]
    });
    try {
        const tree = await (0,_core_manifest_edits_tree__WEBPACK_IMPORTED_MODULE_2__/* .readTree */ .Z)(text);
        if (tree.kind !== 'map')
            return wrong(name, `is ${(0,_core_manifest_edits_fields__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(tree)}, not a mapping`, 'give lines such as extproc: scope');
        const fields = (0,_core_manifest_edits_fields__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .P)(name, tree, complaints);
        const prefixes = new Map();
        for (const key of fields.keys()) {
            const [word, value] = [key.toLowerCase(), fields.text(key)?.toLowerCase()];
            if (/[\s():!]|^$/.test(key))
                fields.complain(key, 'is no prefix', 'give the word before the colon, without it');
            else if (prefixes.has(word))
                fields.complain(key, 'stands there twice', 'write each prefix once, in lower case');
            if (value !== undefined && !kind.test(value)) {
                fields.complain(key, `is ${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`, 'give scope, or a kind such as fix, security or docs');
            }
            prefixes.set(word, value ?? '');
        }
        return { prefixes: complaints.length > 0 ? new Map() : prefixes, complaints };
    }
    catch (error) {
        if (!(error instanceof _core_manifest_fault__WEBPACK_IMPORTED_MODULE_3__/* .EditFault */ .b))
            throw error;
        return wrong(error.line > 0 ? `${name} (line ${error.line})` : name, error.problem, error.remedy);
    }
}


/***/ }),

/***/ 95:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ roles),
/* harmony export */   d: () => (/* binding */ isAtLeast)
/* harmony export */ });
const roles = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
function isAtLeast(role, least) {
    return roles.indexOf(role) >= roles.indexOf(least);
}


/***/ }),

/***/ 4524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readRules)
/* harmony export */ });
/* harmony import */ var _core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);
/* harmony import */ var _core_manifest_edits_fields__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8441);
/* harmony import */ var _core_manifest_edits_tree__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9825);
/* harmony import */ var _core_manifest_fault__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9792);
/* harmony import */ var _core_manifest_globs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7720);





const kinds = ['label', 'title', 'paths', 'author', 'approvals'];
const companions = { label: ['set-by'], approvals: ['by'] };
const allKeys = [...kinds, 'set-by', 'by'];
const setters = ['triage', 'write', 'maintain', 'admin'];
const approvers = ['write', 'maintain', 'admin'];
const usual = 'maintain';
const mostApprovals = 20;
async function readRules(text, name = 'allow') {
    if (text.trim() === '')
        return { rules: [], complaints: [] };
    const complaints = [];
    try {
        const tree = await (0,_core_manifest_edits_tree__WEBPACK_IMPORTED_MODULE_2__/* .readTree */ .Z)(text);
        if (tree.kind !== 'list') {
            const remedy = 'give a list whose items are such as - label: freeze-exempt';
            return { rules: [], complaints: [{ place: name, problem: `is ${(0,_core_manifest_edits_fields__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(tree)}, not a list`, remedy }] };
        }
        const rules = tree.items.flatMap((item, index) => readRule(`${name}[${index}]`, item, complaints) ?? []);
        return { rules: complaints.length > 0 ? [] : rules, complaints };
    }
    catch (error) {
        if (!(error instanceof _core_manifest_fault__WEBPACK_IMPORTED_MODULE_3__/* .EditFault */ .b))
            throw error;
        const { problem, remedy, line } = error;
        return { rules: [], complaints: [{ place: line > 0 ? `${name} (line ${line})` : name, problem, remedy }] };
    }
}
function readRule(name, item, complaints) {
    if (item.kind !== 'map') {
        const remedy = `give a mapping with one of ${kinds.join(', ')}`;
        complaints.push({ place: `${name} (line ${item.line})`, problem: `is ${(0,_core_manifest_edits_fields__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(item)}`, remedy });
        return undefined;
    }
    const fields = (0,_core_manifest_edits_fields__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .P)(name, item, complaints);
    const found = kinds.filter((kind) => fields.has(kind));
    const [kind, second] = found;
    if (kind === undefined) {
        fields.only(allKeys);
        fields.complain('', 'has no condition', `give one of ${kinds.join(', ')}`);
        return undefined;
    }
    if (second !== undefined) {
        const remedy = 'make them rules of their own; one that fits is enough';
        fields.complain('', `has more than one condition: ${found.join(', ')}`, remedy);
        return undefined;
    }
    fields.only([kind, ...(companions[kind] ?? [])]);
    return readers[kind](fields);
}
const readers = {
    label: (fields) => {
        const label = fields.text('label') ?? '';
        if (label.trim() === '' && fields.has('label'))
            fields.complain('label', 'is empty', 'give the name of a label');
        const setBy = fields.oneOf('set-by', setters) ?? usual;
        return { kind: 'label', name: `label ${label}`, label, setBy };
    },
    title: (fields) => {
        const words = textsOf(fields, 'title', 'give kinds such as [fix, security, docs]');
        for (const word of words.filter((word) => !/^[a-z][a-z0-9_-]*$/i.test(word))) {
            fields.complain('title', `has ${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(word)}, which is no kind`, 'give words such as fix, without : or brackets');
        }
        return { kind: 'title', name: `title ${words.join(', ')}`, kinds: words.map((word) => word.toLowerCase()) };
    },
    paths: (fields) => {
        const globs = textsOf(fields, 'paths', "give globs such as ['docs/**', '**/*.md']");
        for (const fault of globs.flatMap((glob) => (0,_core_manifest_globs__WEBPACK_IMPORTED_MODULE_4__/* .globFault */ .Hf)(glob) ?? [])) {
            const remedy = fault.remedy === 'use exclude' ? 'name the folders that may change instead' : fault.remedy;
            fields.complain('paths', fault.problem, remedy);
        }
        return { kind: 'paths', name: `paths ${globs.join(', ')}`, globs };
    },
    author: (fields) => {
        const logins = textsOf(fields, 'author', "give logins such as ['release-bot[bot]']");
        for (const login of logins.filter((login) => !/^[a-z0-9_-]+(?:\[bot\])?$/i.test(login))) {
            fields.complain('author', `has ${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(login)}, which is no login`, 'give it without @, an App as name[bot]');
        }
        return { kind: 'author', name: `author ${logins.join(', ')}`, logins: logins.map((login) => login.toLowerCase()) };
    },
    approvals: (fields) => {
        const count = fields.count('approvals') ?? 1;
        if (count < 1 || count > mostApprovals) {
            fields.complain('approvals', `is ${count}`, `give a number from 1 to ${mostApprovals}`);
        }
        const by = fields.oneOf('by', approvers) ?? usual;
        return { kind: 'approvals', name: `${count} ${count === 1 ? 'approval' : 'approvals'} by ${by}`, count, by };
    }
};
function textsOf(fields, key, remedy) {
    const texts = fields.texts(key) ?? [];
    if (texts.length === 0)
        fields.complain(key, 'names nothing', remedy);
    else if (texts.some((text) => text.trim() === ''))
        fields.complain(key, 'has an empty text', remedy);
    return texts;
}


/***/ }),

/***/ 9437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ judgeHeads)
});

// EXTERNAL MODULE: ./build/actions/freeze-branch/src/freeze-status.js
var freeze_status = __webpack_require__(5479);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/read-pull.js
var read_pull = __webpack_require__(8463);
// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/globs.js + 2 modules
var manifest_globs = __webpack_require__(7720);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/allow-role.js
var allow_role = __webpack_require__(95);
;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/title-kind.js

const header = /^([^\s():!]+)(?:\([^()]*\))?(!?):[ \t]+(\S.*)$/s;
const words = new Map([
    ...['fix', 'fixes', 'fixed', 'fixing', 'bugfix', 'bugfixes', 'hotfix', 'bug'].map((word) => [word, 'fix']),
    ...['security', 'vulnerability'].map((word) => [word, 'security']),
    ...['doc', 'docs', 'documentation'].map((word) => [word, 'docs'])
]);
const weakness = /^(?:cve-\d+-\d+|ghsa(?:-[0-9a-z]{4}){3})$/;
const LONGEST = 1000;
function titleKind(title, prefixes) {
    const [, word = '', mark = '', subject = ''] = header.exec(title.slice(0, LONGEST).trim()) ?? [];
    if (word === '')
        return { kind: undefined, breaking: false, because: 'has no type before a colon' };
    const type = word.toLowerCase();
    const meaning = prefixes.get(type);
    if (meaning !== 'scope') {
        const because = meaning === undefined ? `is of type ${(0,untrusted/* quote */.hD)(word)}` : `begins with ${(0,untrusted/* quote */.hD)(word)}, which means ${meaning}`;
        return { kind: meaning ?? type, breaking: mark === '!', because };
    }
    const scope = `begins with ${(0,untrusted/* quote */.hD)(word)}, a part of the project`;
    const inner = header.exec(subject);
    if (inner !== null) {
        const within = titleKind(subject, new Map([...prefixes].filter(([, value]) => value !== 'scope')));
        const kind = words.get(within.kind ?? '') ?? within.kind;
        return { kind, breaking: within.breaking || mark === '!', because: `${scope}; behind that it ${within.because}` };
    }
    const first = (subject.split(/\s/)[0] ?? '').toLowerCase().replace(/[.,:;!]+$/, '');
    const kind = weakness.test(first) ? 'security' : words.get(first);
    const because = kind === undefined ? `goes on with ${(0,untrusted/* quote */.hD)(first)}, which says no kind` : `goes on with ${(0,untrusted/* quote */.hD)(first)}`;
    return { kind, breaking: mark === '!', because: `${scope}, and ${because}` };
}

;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/judge-rule.js




const passes = (why) => ({ verdict: 'passes', why, needs: [] });
const no = (why) => ({ verdict: 'does not fit', why, needs: [] });
const unknown = (needs, why) => ({ verdict: 'unknown', why, needs });
const LISTED = 3000;
function judgeRule(rule, prefixes, facts) {
    switch (rule.kind) {
        case 'label':
            return byLabel(rule, facts);
        case 'title':
            return byTitle(rule, prefixes, facts);
        case 'paths':
            return byPaths(rule, facts);
        case 'author':
            return byAuthor(rule, facts);
        case 'approvals':
            return byApprovals(rule, facts);
    }
}
const isSame = (a, b) => a.toLowerCase() === b.toLowerCase();
const shown = (account) => (account === undefined ? 'an account that is gone' : account.login);
const roleOf = ({ roles }, { login }) => roles.get(login.toLowerCase());
function byLabel({ label, setBy }, facts) {
    const found = facts.labels.find(({ name }) => isSame(name, label));
    if (found === undefined)
        return no('the label is not there');
    if (found.setBy === undefined)
        return no('GitHub does not tell who set it');
    const { login, isPerson } = found.setBy;
    if (!isPerson)
        return no(`it was set by ${login}, which is an App and has no role`);
    const role = roleOf(facts, found.setBy);
    if (role === undefined)
        return unknown([{ kind: 'role', login }], `the role of ${login}, who set it, is not known`);
    const said = `set by ${login} (${role})`;
    return (0,allow_role/* isAtLeast */.d)(role, setBy) ? passes(said) : no(`it was ${said}; ${setBy} is asked for`);
}
function approving({ opinions, head, author }, since = '') {
    return opinions.flatMap(({ by, state, commit, at }) => {
        const counts = state === 'APPROVED' && commit === head && at > since && by?.isPerson === true;
        return counts && author?.login !== by.login ? [by] : [];
    });
}
const members = ['OWNER', 'MEMBER', 'COLLABORATOR'];
function byTitle({ kinds }, prefixes, facts) {
    const { kind, breaking, because } = titleKind(facts.title, prefixes);
    if (kind === undefined || !kinds.includes(kind))
        return no(`the title ${because}`);
    if (breaking)
        return no(`the title ${because}, and is marked as a breaking change`);
    const { author, association, isOwnHead, titledAt } = facts;
    const own = isOwnHead && author?.isPerson === true ? author : undefined;
    if (own !== undefined && members.includes(association))
        return passes(`the title ${because}, by ${own.login}`);
    const [approver] = approving(facts, titledAt);
    if (approver !== undefined)
        return passes(`the title ${because}, approved by ${approver.login}`);
    const role = own && roleOf(facts, own);
    if (own !== undefined && role === undefined) {
        return unknown([{ kind: 'role', login: own.login }], `the title ${because}; the role of ${own.login} is not known`);
    }
    if (own !== undefined && role !== undefined && (0,allow_role/* isAtLeast */.d)(role, 'write')) {
        return passes(`the title ${because}, by ${own.login} (${role})`);
    }
    const whose = isOwnHead ? `${shown(author)} is no member` : `the head is not a branch of ${shown(author)}`;
    const since = titledAt === undefined ? 'its head' : 'its head and title';
    return no(`the title ${because}, but ${whose}, and nobody who may write has approved ${since}`);
}
function byPaths({ globs }, { files }) {
    const { total, list, isFinal } = files;
    const matchers = globs.map((glob) => (0,manifest_globs/* matcherOf */.Ke)(glob, false));
    const fits = (path) => globs.includes(path) || matchers.some((matches) => matches(path));
    const stray = list.flatMap(({ path, previous = path }) => [path, previous]).find((path) => !fits(path));
    if (stray !== undefined)
        return no(`${(0,untrusted/* quote */.hD)(stray)} lies elsewhere`);
    if (total === 0)
        return no('it changes no file');
    if (total > LISTED)
        return no(`it changes ${total} files, of which GitHub lists no more than ${LISTED}`);
    const isWhole = list.length === total && list.every((file) => !file.isRenamed || file.previous !== undefined);
    if (isWhole)
        return passes(total === 1 ? `its file is ${(0,untrusted/* quote */.hD)(list[0]?.path ?? '')}` : `all ${total} files lie there`);
    return isFinal
        ? no(`of ${total} files GitHub has not told all names`)
        : unknown([{ kind: 'files' }], 'its files are not all known');
}
function byAuthor({ logins }, { author, isOwnHead }) {
    const login = author?.login ?? '';
    if (!logins.includes(login.toLowerCase()))
        return no(`it is by ${shown(author)}`);
    return isOwnHead ? passes(`it is by ${login}`) : no(`it is by ${login}, but its head is a branch of somebody else`);
}
function byApprovals({ count, by }, facts) {
    const all = approving(facts);
    const tally = (some) => `${some.length} of ${count} on its head${some.length === 0 ? '' : `: ${some.map(shown).join(', ')}`}`;
    if (all.length < count)
        return no(tally(all));
    const strange = by === 'write' ? [] : all.filter((account) => roleOf(facts, account) === undefined);
    const good = by === 'write' ? all : all.filter((account) => (0,allow_role/* isAtLeast */.d)(roleOf(facts, account) ?? 'none', by));
    if (good.length >= count)
        return passes(tally(good));
    if (good.length + strange.length < count)
        return no(tally(good));
    const needs = strange.slice(0, count - good.length).map(({ login }) => ({ kind: 'role', login }));
    return unknown(needs, `${tally(good)}; the roles of ${strange.map(shown).join(', ')} are not known`);
}

;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/judge.js


function judge(rules, prefixes, facts) {
    const findings = rules.map((rule) => ({ rule, ...judgeRule(rule, prefixes, facts) }));
    const first = findings.find(({ verdict }) => verdict !== 'does not fit');
    const decided = first?.verdict === 'passes' ? first : undefined;
    const lines = findings.map(({ rule, verdict, why }) => {
        const isBehind = verdict === 'unknown' && decided !== undefined;
        return (0,untrusted/* inert */.tJ)(`${rule.name}: ${isBehind ? `not looked at, since ${decided.rule.name} decides` : `${verdict}: ${why}`}`);
    });
    const held = rules.length === 0 ? 'nothing may pass' : 'no rule lets it pass';
    return {
        passes: decided !== undefined,
        matched: decided?.rule,
        because: (0,untrusted/* inert */.tJ)(decided === undefined ? held : `${decided.rule.name}: ${decided.why}`),
        lines,
        needs: first?.verdict === 'unknown' ? first.needs : []
    };
}

// EXTERNAL MODULE: ./build/packages/core/src/github/names.js
var names = __webpack_require__(1766);
;// CONCATENATED MODULE: ./build/packages/core/src/github/pull-requests.js

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
    const { owner, repo } = namesOf(runner);
    const filter = { head: `${owner}:${branch}`, state, sort: 'created', direction: 'desc', per_page: 100 };
    const { data } = await client.request('GET /repos/{owner}/{repo}/pulls', { owner, repo, ...filter });
    const here = ({ head }) => head.repo?.full_name.toLowerCase() === runner.repository.toLowerCase();
    const own = data.filter((pull) => here(pull) && pull.head.ref === branch);
    return own.flatMap((pull) => readPull(pull) ?? []);
}
async function getPull(client, runner, number) {
    const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
        ...(0,names/* namesOf */.e)(runner),
        pull_number: number
    });
    return readPull(data);
}

// EXTERNAL MODULE: ./build/actions/freeze-branch/src/read-pull-refusal.js
var read_pull_refusal = __webpack_require__(4930);
;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/read-pull-files.js



const PAGES = 30;
const PAGE = 100;
async function readFiles(client, runner, facts) {
    const { number, head, base, files } = facts;
    const list = [];
    try {
        for (let page = 1; page <= PAGES; page += 1) {
            const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
            const { data } = await client.request(route, { ...(0,names/* namesOf */.e)(runner), pull_number: number, per_page: PAGE, page });
            list.push(...data.map(({ filename, status, previous_filename: previous }) => {
                return { path: filename, isRenamed: status === 'renamed', previous };
            }));
            if (data.length < PAGE)
                break;
        }
        const now = await getPull(client, runner, number);
        return now?.head === head && now.base === base ? { total: files.total, list, isFinal: true } : undefined;
    }
    catch (thrown) {
        throw (0,read_pull_refusal/* explainReading */.u)(`files of pull request #${number}`, runner, thrown);
    }
}

;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/read-pull-judged.js




const LOOKS = 5;
async function judgePull(court, read) {
    const { client, runner, rules, prefixes } = court;
    let facts = read;
    for (let looks = 1;;) {
        const judgement = judge(rules, prefixes, facts);
        if (judgement.needs.length === 0)
            return { facts, judgement };
        const more = await learn(court, facts, judgement.needs);
        if (more !== undefined)
            facts = more;
        else if (looks === LOOKS) {
            throw new errors/* Failure */.HR(`pull request #${facts.number}: its head moved ${LOOKS} times while it was looked at; run it again`);
        }
        else {
            looks += 1;
            const anew = await (0,read_pull/* readPull */.E)(client, runner, facts.number, rules);
            if (anew === undefined)
                return undefined;
            facts = anew;
        }
    }
}
async function learn(court, facts, needs) {
    let known = facts;
    for (const need of needs) {
        if (need.kind === 'role') {
            const role = await court.roleOf(need.login);
            known = { ...known, roles: new Map([...known.roles, [need.login.toLowerCase(), role]]) };
        }
        else {
            const files = await readFiles(court.client, court.runner, known);
            if (files === undefined)
                return undefined;
            known = { ...known, files };
        }
    }
    return known;
}

// EXTERNAL MODULE: ./build/actions/freeze-branch/src/set-statuses.js
var set_statuses = __webpack_require__(3634);
;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/judge-heads.js




async function judgeOne({ client, runner, lawOf, roleOf }, read) {
    const { ground, rules, prefixes } = await lawOf(read.base);
    const judged = await judgePull({ client, runner, rules, prefixes, roleOf }, read);
    if (judged === undefined)
        return undefined;
    return { judged, status: { facts: judged.facts, must: (0,freeze_status/* freezeStatus */.C0)(ground, judged.judgement) } };
}
async function sharersOf({ client, runner, lawOf }, pulls) {
    const known = new Set(pulls.map(({ number }) => number));
    const others = new Map(pulls.flatMap(({ sharers }) => sharers).map((one) => [one.number, one.base]));
    const numbers = [...others.keys()].filter((number) => !known.has(number));
    if (numbers.length === 0)
        return [];
    const laws = await Promise.all([...new Set(others.values())].map(lawOf));
    return (0,read_pull/* readPullsByNumber */.H)(client, runner, numbers, laws.flatMap(({ rules }) => rules));
}
async function judgeHeads(bench, pulls) {
    const open = pulls.filter(({ isOpen }) => isOpen);
    const judged = [];
    const statuses = [];
    for (const pull of [...open, ...(await sharersOf(bench, open))]) {
        const came = await judgeOne(bench, pull);
        if (came === undefined)
            continue;
        statuses.push(came.status);
        if (open.includes(pull))
            judged.push(came.judged);
    }
    const heads = new Set(judged.map(({ facts }) => facts.head));
    return { judged, heads: (0,set_statuses/* headStatuses */.VQ)(statuses).filter(({ head }) => heads.has(head)) };
}


/***/ }),

/***/ 666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ur: () => (/* binding */ lawOf),
  Hk: () => (/* binding */ noWindows),
  is: () => (/* binding */ openLaws)
});

// EXTERNAL MODULE: ./build/actions/freeze-branch/src/allow-prefixes.js
var allow_prefixes = __webpack_require__(2471);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/allow-rules.js
var allow_rules = __webpack_require__(4524);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/duration.js + 1 modules
var duration = __webpack_require__(240);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/holders.js
var holders = __webpack_require__(3560);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/window.js + 2 modules
var src_window = __webpack_require__(8805);
;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/ground.js



function groundOf(branch, state, windows, now) {
    const current = state === undefined ? undefined : (0,holders/* expire */.Gb)(state, now).next;
    if (current?.phase === 'frozen') {
        const { until, reason } = (0,holders/* summarize */.eh)(current);
        const versions = current.holders.map(({ version }) => version).filter((version) => version !== '');
        return { kind: 'frozen', branch, until, versions, reason };
    }
    const opening = windows.length === 0 || (0,src_window/* isOpen */.nT)(windows, now) ? undefined : (0,src_window/* nextOpening */.gR)(windows, now);
    return opening === undefined ? { kind: 'free', branch } : { kind: 'closed', branch, opens: (0,duration/* formatMoment */.K9)(opening.at) };
}

// EXTERNAL MODULE: ./build/actions/freeze-branch/src/state.js
var state = __webpack_require__(6362);
// EXTERNAL MODULE: ./build/actions/freeze-branch/src/state-refs.js
var state_refs = __webpack_require__(3785);
;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/law.js





const noWindows = { windows: [], allow: '', prefixes: '' };
async function lawOf(branch, state, now, outside = noWindows) {
    const ground = groundOf(branch, state, outside.windows, now);
    if (ground.kind === 'free')
        return { ground, rules: [], prefixes: new Map() };
    const { allow, prefixes } = ground.kind === 'frozen' && state !== undefined ? state : outside;
    const [rules, words] = await Promise.all([(0,allow_rules/* readRules */.K)(allow), (0,allow_prefixes/* readPrefixes */.R)(prefixes)]);
    return { ground, rules: rules.rules, prefixes: words.prefixes };
}
function openLaws(runner, token, { now, outside }, known) {
    const laws = new Map(known === undefined ? [] : [[known.ground.branch, Promise.resolve(known)]]);
    async function read(branch) {
        const stored = await (0,state_refs/* readState */.un)(runner, token, branch);
        if (stored !== undefined && !stored.reading.ok)
            return { ground: { kind: 'undecided', branch }, rules: [], prefixes: new Map() };
        return lawOf(branch, (0,state/* stateOf */.L)(stored), now, outside);
    }
    return (branch) => {
        const law = laws.get(branch) ?? read(branch);
        laws.set(branch, law);
        return law;
    };
}


/***/ }),

/***/ 7590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ pullSelection),
/* harmony export */   S: () => (/* binding */ CONTEXT)
/* harmony export */ });
const CONTEXT = 'slipway/freeze';
const FILES = 100;
const LABELS = 100;
const OPINIONS = 100;
const account = '{ __typename login }';
const whole = `number state title headRefOid baseRefName authorAssociation isCrossRepository
  author ${account} headRepositoryOwner { login }`;
const opinions = `latestOpinionatedReviews(first: ${OPINIONS}, writersOnly: true) {
    nodes { author ${account} state submittedAt commit { oid } } }`;
const parts = {
    label: [
        `labels(first: ${LABELS}) { nodes { name } }`,
        `labelings: timelineItems(itemTypes: LABELED_EVENT, last: ${LABELS}) {
      nodes { ... on LabeledEvent { label { name } actor ${account} } } }`
    ],
    title: [
        `renames: timelineItems(itemTypes: RENAMED_TITLE_EVENT, last: 1) { nodes { ... on RenamedTitleEvent { createdAt } } }`,
        opinions
    ],
    paths: [`changedFiles files(first: ${FILES}) { nodes { path changeType } }`],
    author: [],
    approvals: [opinions]
};
const sharers = 'associatedPullRequests(first: 50) { nodes { number state headRefOid baseRefName } }';
function pullSelection(rules, withSharers) {
    const more = new Set(rules.flatMap(({ kind }) => parts[kind]));
    const status = `status { context(name: "${CONTEXT}") { state description createdAt } }`;
    const commit = `commits(last: 1) { nodes { commit { oid ${status} ${withSharers ? sharers : ''} } } }`;
    return [whole, commit, ...more].join('\n  ');
}


/***/ }),

/***/ 4930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ explainReading)
/* harmony export */ });
/* harmony import */ var _core_action_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _core_action_untrusted__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _core_github_answer__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8290);
/* harmony import */ var _core_github_refusal__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9570);




function explainReading(what, runner, thrown) {
    const explained = (0,_core_github_refusal__WEBPACK_IMPORTED_MODULE_2__/* .explainApi */ .g)(what, runner, thrown);
    if (explained === thrown)
        return explained;
    const { message, type } = (0,_core_github_answer__WEBPACK_IMPORTED_MODULE_3__/* .readAnswer */ .JN)(thrown);
    if (type !== 'FORBIDDEN' && !/not accessible by/i.test(message))
        return explained;
    return new _core_action_errors__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: the token may not read this (${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(message)}); give the job the permissions contents: read, ` +
        'pull-requests: read and statuses: write');
}


/***/ }),

/***/ 9824:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openRoles)
/* harmony export */ });
/* harmony import */ var _core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);
/* harmony import */ var _core_github_answer__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8290);
/* harmony import */ var _core_github_names__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1766);
/* harmony import */ var _allow_role_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95);
/* harmony import */ var _read_pull_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4930);





function openRoles(client, runner) {
    const known = new Map();
    return (login) => {
        const found = known.get(login.toLowerCase()) ?? readRole(client, runner, login);
        known.set(login.toLowerCase(), found);
        return found;
    };
}
async function readRole(client, runner, login) {
    try {
        const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
        const { data } = await client.request(route, { ...(0,_core_github_names__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .e)(runner), username: login });
        const role = (name) => _allow_role_js__WEBPACK_IMPORTED_MODULE_3__/* .roles */ .O.find((one) => one === name);
        return role(data.role_name) ?? role(data.permission) ?? 'none';
    }
    catch (thrown) {
        if ((0,_core_github_answer__WEBPACK_IMPORTED_MODULE_4__/* .readAnswer */ .JN)(thrown).status === 404)
            return 'none';
        throw (0,_read_pull_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .explainReading */ .u)(`the role of ${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(login)}`, runner, thrown);
    }
}


/***/ }),

/***/ 3711:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ factsOf)
/* harmony export */ });
function nodesOf(nodes) {
    return (nodes?.nodes ?? []).flatMap((node) => (node === null ? [] : [node]));
}
function accountOf(shape) {
    if (shape === null)
        return undefined;
    const { __typename: type, login } = shape;
    return { login: type === 'Bot' && !login.endsWith('[bot]') ? `${login}[bot]` : login, isPerson: type === 'User' };
}
function labelsOf({ labels, labelings }) {
    const events = nodesOf(labelings);
    return nodesOf(labels).map(({ name }) => {
        const last = events.findLast(({ label }) => label.name.toLowerCase() === name.toLowerCase());
        return { name, setBy: accountOf(last?.actor ?? null) };
    });
}
function opinionOf({ author, state, commit, submittedAt }) {
    return { by: accountOf(author), state, commit: commit?.oid ?? '', at: submittedAt ?? '' };
}
const states = ['success', 'failure', 'pending'];
function statusOf(commit) {
    const found = commit?.status?.context;
    const state = states.find((one) => one === found?.state.toLowerCase());
    if (found == null || state === undefined)
        return undefined;
    return { state, description: found.description ?? '', at: found.createdAt };
}
function sharersOf({ number, headRefOid }, commit) {
    const others = nodesOf(commit?.associatedPullRequests).filter((other) => {
        return other.number !== number && other.state === 'OPEN' && other.headRefOid === headRefOid;
    });
    return others.map((other) => ({ number: other.number, base: other.baseRefName }));
}
function factsOf(shape) {
    const { author, headRepositoryOwner: owner } = shape;
    const head = nodesOf(shape.commits).find(({ commit }) => commit.oid === shape.headRefOid)?.commit;
    const isOwnFork = author?.__typename === 'User' && owner?.login === author.login;
    return {
        number: shape.number,
        base: shape.baseRefName,
        isOpen: shape.state === 'OPEN',
        head: shape.headRefOid,
        title: shape.title,
        titledAt: nodesOf(shape.renames).at(-1)?.createdAt,
        author: accountOf(author),
        association: shape.authorAssociation,
        isOwnHead: !shape.isCrossRepository || isOwnFork,
        labels: labelsOf(shape),
        opinions: nodesOf(shape.latestOpinionatedReviews).map(opinionOf),
        files: {
            total: shape.changedFiles ?? 0,
            list: nodesOf(shape.files).map(({ path, changeType }) => ({ path, isRenamed: changeType === 'RENAMED' })),
            isFinal: false
        },
        roles: new Map(),
        status: statusOf(head),
        sharers: sharersOf(shape, head)
    };
}


/***/ }),

/***/ 8463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readPull),
/* harmony export */   H: () => (/* binding */ readPullsByNumber)
/* harmony export */ });
/* harmony import */ var _core_github_names__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1766);
/* harmony import */ var _read_pull_query_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7590);
/* harmony import */ var _read_pull_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4930);
/* harmony import */ var _read_pull_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3711);




const TOGETHER = 20;
async function readPullsByNumber(client, runner, numbers, rules) {
    const { owner, repo: name } = (0,_core_github_names__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .e)(runner);
    const all = [];
    for (let at = 0; at < numbers.length; at += TOGETHER) {
        const some = numbers.slice(at, at + TOGETHER);
        const pulls = some.map((_, index) => `p${index}: pullRequest(number: $n${index}) { ...facts }`);
        const query = `query ($owner: String!, $name: String!, ${some.map((_, index) => `$n${index}: Int!`).join(', ')}) {
  repository(owner: $owner, name: $name) { ${pulls.join(' ')} }
}
fragment facts on PullRequest { ${(0,_read_pull_query_js__WEBPACK_IMPORTED_MODULE_0__/* .pullSelection */ .C)(rules, true)} }`;
        const wanted = Object.fromEntries(some.map((number, index) => [`n${index}`, number]));
        try {
            const { repository } = await client.graphql(query, { owner, name, ...wanted });
            all.push(...some.flatMap((_, index) => (repository[`p${index}`] ? [(0,_read_pull_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .factsOf */ .x)(repository[`p${index}`])] : [])));
        }
        catch (thrown) {
            throw (0,_read_pull_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .explainReading */ .u)(`pull request ${some.map((number) => `#${number}`).join(', ')}`, runner, thrown);
        }
    }
    return all;
}
async function readPull(client, runner, number, rules) {
    return (await readPullsByNumber(client, runner, [number], rules))[0];
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

/***/ 8805:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nT: () => (/* binding */ isOpen),
  gR: () => (/* binding */ nextOpening),
  kg: () => (/* binding */ readWindows)
});

// UNUSED EXPORTS: openWindows

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/cron.js

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const rules = [
    { name: 'minute', from: 0, to: 59 },
    { name: 'hour', from: 0, to: 23 },
    { name: 'day of month', from: 1, to: 31 },
    { name: 'month', from: 1, to: 12, words: months },
    { name: 'day of week', from: 0, to: 7, words: days }
];
class CronFault extends Error {
}
function readNumber(text, { name, from, to, words = [] }) {
    const word = words.indexOf(text.toLowerCase());
    const value = word >= 0 ? word + from : /^[0-9]{1,2}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= from && value <= to)
        return value;
    const names = words.length > 0 ? ` or a name such as ${words[1]}` : '';
    throw new CronFault(`${name}: expected a number from ${from} to ${to}${names}, got ${(0,untrusted/* quote */.hD)(text)}`);
}
function readPart(part, rule) {
    const [, range = '', step] = /^([^/]*)(?:\/([0-9]{1,2}))?$/.exec(part) ?? [];
    const [, low, high] = /^([^-]+)-([^-]+)$/.exec(range) ?? [];
    if (step !== undefined && range !== '*' && low === undefined) {
        throw new CronFault(`${rule.name}: a step stands behind a star or a range, such as */15 or 8-18/2, got ${(0,untrusted/* quote */.hD)(part)}`);
    }
    if (step !== undefined && Number(step) === 0)
        throw new CronFault(`${rule.name}: a step of 0 leads nowhere`);
    const from = range === '*' ? rule.from : readNumber(low ?? range, rule);
    const to = range === '*' ? Math.min(rule.to, rule.words === days ? 6 : rule.to) : readNumber(high ?? range, rule);
    if (to < from) {
        throw new CronFault(`${rule.name}: ${(0,untrusted/* quote */.hD)(range)} goes backwards; write a list of two ranges instead`);
    }
    const width = Number(step ?? 1);
    return Array.from({ length: Math.floor((to - from) / width) + 1 }, (_, index) => from + index * width);
}
function readField(text, rule) {
    return new Set(text.split(',').flatMap((part) => readPart(part, rule)));
}
function dayRule(fields, sets) {
    const [, , ofMonth, inMonths, ofWeek] = sets;
    const isEither = ![fields[2], fields[4]].some((field) => field?.includes('*'));
    return (wall) => {
        const date = new Date(wall);
        if (!inMonths?.has(date.getUTCMonth() + 1))
            return false;
        const weekday = date.getUTCDay();
        const fits = [ofMonth?.has(date.getUTCDate()), ofWeek?.has(weekday) || (weekday === 0 && ofWeek?.has(7))];
        return isEither ? fits.some((each) => each === true) : fits.every((each) => each === true);
    };
}
function readCron(text) {
    const remedy = 'give minute, hour, day of month, month and day of week, such as 0 9 * * 1-4';
    const fields = text.trim().split(/[ \t]+/);
    if (fields.length !== rules.length) {
        return { ok: false, problem: `${(0,untrusted/* quote */.hD)(text)} has ${fields.length} fields, not 5`, remedy };
    }
    try {
        const sets = rules.map((rule, index) => readField(fields[index] ?? '', rule));
        const [minutes = [], hours = []] = sets.map((set) => [...set].toSorted((a, b) => a - b));
        const minutesOfDay = hours.flatMap((hour) => minutes.map((minute) => hour * 60 + minute));
        return { ok: true, value: { minutesOfDay, isOn: dayRule(fields, sets) } };
    }
    catch (fault) {
        if (!(fault instanceof CronFault))
            throw fault;
        return { ok: false, problem: fault.message, remedy };
    }
}

// EXTERNAL MODULE: ./build/actions/freeze-branch/src/duration.js + 1 modules
var src_duration = __webpack_require__(240);
;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/zoned-time.js
const DAY = 86_400_000;
const clocks = new Map();
function clockOf(zone) {
    const known = clocks.get(zone);
    if (known !== undefined)
        return known;
    const numeric = 'numeric';
    const clock = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
        timeZone: zone,
        hourCycle: 'h23',
        year: numeric,
        month: numeric,
        day: numeric,
        hour: numeric,
        minute: numeric,
        second: numeric
    });
    clocks.set(zone, clock);
    return clock;
}
function isZone(zone) {
    if (!/^[A-Za-z]/.test(zone))
        return false;
    try {
        clockOf(zone);
        return true;
    }
    catch {
        return false;
    }
}
function wallAt(zone, instant) {
    const shown = {};
    for (const { type, value } of clockOf(zone).formatToParts(instant))
        shown[type] = Number(value);
    const { year = 0, month = 1, day, hour, minute, second } = shown;
    return Date.UTC(year, month - 1, day, hour, minute, second);
}
function offsetAt(zone, instant) {
    return wallAt(zone, instant) - Math.floor(instant / 1000) * 1000;
}
function transition(zone, from, to) {
    const before = offsetAt(zone, from);
    let [early, late] = [from, to];
    while (late - early > 1000) {
        const middle = Math.floor((early + late) / 2000) * 1000;
        if (offsetAt(zone, middle) === before)
            early = middle;
        else
            late = middle;
    }
    return late;
}
function instantsBetween(zone, wall, before, after) {
    if (before === after)
        return [wall - before];
    const found = [wall - before, wall - after].filter((instant) => wallAt(zone, instant) === wall);
    return found.length > 0 ? found : [transition(zone, wall - after, wall - before)];
}
function instantsOf(zone, day, minutes) {
    const [before, after] = [offsetAt(zone, day - DAY), offsetAt(zone, day + 2 * DAY)];
    const instants = minutes.flatMap((minute) => instantsBetween(zone, day + minute * 60_000, before, after));
    return [...new Set(instants)].toSorted((a, b) => a - b);
}
function two(count) {
    return String(count).padStart(2, '0');
}
function describeInstant(zone, instant) {
    const offset = Math.round(offsetAt(zone, instant) / 60_000);
    const size = Math.abs(offset);
    const [day, time] = new Date(wallAt(zone, instant)).toISOString().split('T');
    const [utcDay, utcTime] = new Date(instant).toISOString().split('T');
    const sign = `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
    const utc = `${utcDay === day ? '' : `${utcDay} `}${utcTime?.slice(0, 5)} UTC`;
    return `${day} ${time?.slice(0, 5)} ${sign} (${utc})`;
}

;// CONCATENATED MODULE: ./build/actions/freeze-branch/src/window.js




const window_DAY = 86_400_000;
const SEARCHED = 5 * 366;
const LONGEST = 31 * window_DAY;
function readWindow(line) {
    const fields = line.trim().split(/[ \t]+/);
    const remedy = 'give five fields of cron, a duration and a zone, such as 0 9 * * 1-4 8h Europe/Berlin';
    if (fields.length !== 7) {
        return { ok: false, problem: `${(0,untrusted/* quote */.hD)(line)} has ${fields.length} fields, not 7`, remedy };
    }
    const [length = '', zone = ''] = fields.slice(5);
    const cron = readCron(fields.slice(0, 5).join(' '));
    if (!cron.ok)
        return cron;
    const duration = (0,src_duration/* readDuration */.$7)(length);
    if (!duration.ok)
        return duration;
    if (duration.value > LONGEST) {
        return { ok: false, problem: `${(0,untrusted/* quote */.hD)(length)} is longer than 31 days`, remedy: 'give a shorter duration' };
    }
    if (isZone(zone))
        return { ok: true, value: { line: line.trim(), cron: cron.value, duration: duration.value, zone } };
    const problem = `${(0,untrusted/* quote */.hD)(zone)} is no time zone`;
    return { ok: false, problem, remedy: 'give a name of the IANA database, such as Europe/Berlin or UTC' };
}
function openingsOn({ cron, zone }, day) {
    return cron.isOn(day) ? instantsOf(zone, day, cron.minutesOfDay) : [];
}
function dayOf({ zone }, instant) {
    return Math.floor(wallAt(zone, instant) / window_DAY) * window_DAY;
}
function lastOpening(window, now) {
    const today = dayOf(window, now);
    const earliest = dayOf(window, now - window.duration) - window_DAY;
    let last;
    for (let day = today + window_DAY; day >= earliest; day -= window_DAY) {
        const found = openingsOn(window, day).filter((at) => at <= now && (last === undefined || at > last));
        if (last !== undefined && found.length === 0)
            return last;
        last = found.at(-1) ?? last;
    }
    return last;
}
function firstOpening(window, now) {
    const today = dayOf(window, now);
    let first;
    for (let day = today - window_DAY; day <= today + SEARCHED * window_DAY; day += window_DAY) {
        const found = openingsOn(window, day).filter((at) => at > now && (first === undefined || at < first));
        if (first !== undefined && found.length === 0)
            return first;
        first = found[0] ?? first;
    }
    return first;
}
function openWindows(windows, now) {
    return windows.filter((window) => {
        const last = lastOpening(window, now);
        return last !== undefined && now < last + window.duration;
    });
}
function isOpen(windows, now) {
    return openWindows(windows, now).length > 0;
}
function nextOpening(windows, now) {
    const openings = windows.flatMap((window) => {
        const at = firstOpening(window, now);
        return at === undefined ? [] : [{ window, at }];
    });
    return openings.toSorted((a, b) => a.at - b.at)[0];
}
function readWindows(text, now) {
    const windows = [];
    const complaints = [];
    for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
        if (/^[ \t]*(#|$)/.test(line))
            continue;
        const place = `window: line ${index + 1}`;
        const reading = readWindow(line);
        if (!reading.ok)
            complaints.push({ place, problem: reading.problem, remedy: reading.remedy });
        else if (nextOpening([reading.value], now) === undefined) {
            const remedy = 'check the day of month, the month and the day of week';
            complaints.push({ place, problem: `${(0,untrusted/* quote */.hD)(line)} does not open within five years`, remedy });
        }
        else
            windows.push(reading.value);
    }
    return complaints.length === 0 ? { ok: true, windows } : { ok: false, complaints };
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

/***/ 8441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ named),
/* harmony export */   P: () => (/* binding */ fieldsOf)
/* harmony export */ });
/* harmony import */ var _action_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6525);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);


function fieldsOf(name, map, complaints) {
    const at = (key) => (key === '' ? name : `${name}.${key}`);
    const complain = (key, problem, remedy) => {
        const line = map.entries.get(key)?.line ?? map.line;
        complaints.push({ place: `${at(key)} (line ${line})`, problem, remedy });
    };
    const text = (key) => {
        const node = map.entries.get(key);
        if (node === undefined || node.kind === 'text')
            return node?.text;
        complain(key, `is ${named(node)}`, 'give a text');
        return undefined;
    };
    const matching = (key, pattern, remedy) => {
        const value = text(key);
        if (value === undefined || pattern.test(value))
            return value;
        complain(key, `is ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`, remedy);
        return undefined;
    };
    const count = (key) => {
        const value = matching(key, /^(?:0|[1-9][0-9]{0,8})$/, 'give a whole number, 0 or more');
        return value === undefined ? undefined : Number(value);
    };
    const flag = (key) => {
        const value = matching(key, /^(?:true|false)$/, 'give true or false');
        return value === undefined ? undefined : value === 'true';
    };
    return {
        has: (key) => map.entries.has(key),
        text,
        texts: (key) => readTexts(map.entries.get(key), (problem, remedy) => complain(key, problem, remedy)),
        count,
        flag,
        oneOf: (key, values) => {
            const value = text(key);
            const found = values.find((one) => one === value);
            if (value !== undefined && found === undefined)
                complain(key, `is ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`, `give one of ${values.join(', ')}`);
            return found;
        },
        inner: (key) => {
            const node = map.entries.get(key);
            if (node?.kind === 'map')
                return fieldsOf(at(key), node, complaints);
            if (node !== undefined)
                complain(key, `is ${named(node)}`, 'give a mapping');
            return undefined;
        },
        keys: () => [...map.entries.keys()],
        only: (known) => onlyKnown([...map.entries.keys()], known, complain),
        complain
    };
}
function onlyKnown(keys, known, complain) {
    for (const key of keys) {
        if (known.includes(key))
            continue;
        complain(key, 'is not known', `the nearest key that is known is ${(0,_action_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(key, known)}`);
    }
}
function readTexts(node, complain) {
    if (node === undefined)
        return undefined;
    if (node.kind === 'text')
        return [node.text];
    if (node.kind !== 'list') {
        complain(`is ${named(node)}`, 'give a text or a list of texts');
        return undefined;
    }
    const other = node.items.find(({ kind }) => kind !== 'text');
    if (other)
        complain(`has ${named(other)} among its items`, 'give texts');
    return node.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
}
function named({ kind }) {
    return { text: 'a text', nothing: 'empty', list: 'a list', map: 'a mapping' }[kind];
}


/***/ }),

/***/ 9825:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ readTree)
});

// EXTERNAL MODULE: ./build/packages/core/src/manifest/fault.js
var fault = __webpack_require__(9792);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/place.js
function lineAt(text, offset) {
    let line = 1;
    for (let index = text.indexOf('\n'); index >= 0 && index < offset; index = text.indexOf('\n', index + 1))
        line += 1;
    return line;
}
function lineCounter(text) {
    let line = 1;
    let next = text.indexOf('\n');
    return (offset) => {
        for (; next >= 0 && next < offset; next = text.indexOf('\n', next + 1))
            line += 1;
        return line;
    };
}
function lineEnd(text, offset) {
    const before = text.lastIndexOf('\n', offset - 1);
    const index = before >= 0 ? before : text.indexOf('\n');
    return index > 0 && text[index - 1] === '\r' ? '\r\n' : '\n';
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/limits.js


const longestText = 16 * 1024 * 1024;
const deepest = 64;
function checkText(text) {
    if (text.length > longestText) {
        throw new fault/* EditFault */.b(`is ${text.length} characters long; at most ${longestText} are edited`, 'take it out of files, or split it');
    }
    const nul = text.indexOf('\0');
    if (nul >= 0) {
        throw new fault/* EditFault */.b(`has a NUL at character ${nul + 1}`, 'it is no text file: take it out of files', lineAt(text, nul));
    }
}
function measureNesting(text) {
    return { flow: bracketDepth(text), block: blockDepth(text) };
}
function bracketDepth(text) {
    let open = 0;
    let most = 0;
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        if (code === 0x5b || code === 0x7b) {
            open += 1;
            if (open > most)
                most = open;
        }
        else if ((code === 0x5d || code === 0x7d) && open > 0)
            open -= 1;
    }
    return most;
}
function blockDepth(text) {
    const indents = [];
    let most = 0;
    for (const [, blanks = '', marks = ''] of text.matchAll(/^( *)((?:[-?:][ \t]+)*)\S/gm)) {
        while ((indents.at(-1) ?? -1) >= blanks.length)
            indents.pop();
        const levels = marks.replace(/[ \t]+/g, '').length;
        indents.push(blanks.length);
        for (let level = 1; level <= levels; level += 1)
            indents.push(blanks.length + 2 * level);
        if (indents.length > most)
            most = indents.length;
    }
    return most;
}

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/lines.js
function lineIndex(text) {
    let line = 1;
    let counted = 0;
    return (offset) => {
        if (offset < counted)
            line -= breaks(text, offset, counted);
        else
            line += breaks(text, counted, offset);
        counted = offset;
        return line;
    };
}
function breaks(text, from, to) {
    let count = 0;
    for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
        count += 1;
    return count;
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/parsed.js
function scalarOf(scalar) {
    const style = (scalar.type ?? 'PLAIN');
    const { srcToken } = scalar;
    return {
        kind: 'scalar',
        ...spanOf(scalar),
        style,
        value: String(scalar.value),
        empty: style === 'PLAIN' && scalar.source === '',
        block: style.startsWith('BLOCK')
            ? { source: srcToken?.source ?? '', indent: Math.max(0, srcToken?.indent ?? 0) }
            : undefined
    };
}
function mapOf(map, pairs) {
    const find = (text) => pairs.find(({ key }) => key?.kind === 'scalar' && key.value === text);
    return { kind: 'map', ...spanOf(map), flow: map.flow === true, pairs: () => pairs, find };
}
function listOf(list, items) {
    return { kind: 'list', ...spanOf(list), flow: list.flow === true, items: () => items };
}
function aliasOf(alias, target) {
    return { kind: 'alias', ...spanOf(alias), name: alias.source, target };
}
function spanOf(node) {
    const { anchor } = node;
    return { start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0, anchor, tag: node.tag };
}
function openingOf(tokens) {
    const announced = tokens?.find(({ type }) => type === 'map-value-ind' || type === 'seq-item-ind');
    if (announced?.offset === undefined || tokens?.some(({ type }) => type === 'tag'))
        return undefined;
    return announced.offset + 1;
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/survey.js



const known = /^(?:!|tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq|timestamp|binary|merge))$/;
const mostExpanded = 100_000;
function survey(yaml, text, parsed, lineOf) {
    const walk = { yaml, text, lineOf, events: [], eventOf: new Map(), aliased: new Set(), anchors: new Map() };
    const aliased = [];
    const documents = parsed.map((document) => {
        walk.aliased = new Set();
        walk.anchors = new Map();
        walk.events.push('document');
        const before = walk.events.length;
        const [root, expanded] = visit(walk, document.contents);
        if (expanded > mostExpanded && expanded > 10 * (walk.events.length - before)) {
            throw new fault/* EditFault */.b(`has aliases that stand for more than ${mostExpanded} values`, 'take it out of files');
        }
        aliased.push(walk.aliased);
        return root;
    });
    return { documents, events: walk.events, eventOf: walk.eventOf, aliased };
}
function scalarEvent(anchor, tag, style, value) {
    return JSON.stringify(['scalar', anchor ?? '', tag ?? '', style, value]);
}
function visit(walk, node) {
    const { yaml, events, anchors } = walk;
    if (node === null || node === undefined) {
        events.push('none');
        return [null, 1];
    }
    if (yaml.isAlias(node)) {
        walk.aliased.add(node.source);
        events.push(`alias ${node.source}`);
        const target = anchors.get(node.source);
        return [aliasOf(node, target?.node), target?.size ?? 1];
    }
    checkTag(walk, node);
    if (!yaml.isScalar(node))
        return visitCollection(walk, node);
    const scalar = scalarOf(node);
    walk.eventOf.set(scalar.start, events.length);
    events.push(scalarEvent(node.anchor, node.tag, node.type ?? '', String(node.value)));
    if (node.anchor !== undefined)
        anchors.set(node.anchor, { size: 1, node: scalar });
    return [scalar, 1];
}
function visitCollection(walk, node) {
    const { yaml, events } = walk;
    const { anchor, flow } = node;
    events.push(JSON.stringify([yaml.isMap(node) ? 'map' : 'seq', anchor ?? '', node.tag ?? '', flow === true]));
    const children = [];
    const collection = yaml.isMap(node) ? mapOf(node, children) : listOf(node, children);
    const noted = { size: 1, node: collection };
    if (anchor !== undefined)
        walk.anchors.set(anchor, noted);
    let size = 1;
    if (yaml.isMap(node)) {
        checkKeys(walk, node);
        for (const pair of node.items) {
            const [key, ofKey] = visit(walk, pair.key);
            const [value, ofValue] = visit(walk, pair.value);
            children.push({ key, node: value, opening: openingOf(pair.srcToken?.sep) });
            size += ofKey + ofValue;
        }
    }
    else {
        const { srcToken, items } = node;
        for (const [index, item] of items.entries()) {
            const [value, ofItem] = visit(walk, item);
            children.push({ node: value, opening: openingOf(srcToken?.items?.[index]?.start) });
            size += ofItem;
        }
    }
    noted.size = size;
    events.push('end');
    return [collection, size];
}
function checkTag({ lineOf }, node) {
    if (node.tag === undefined || known.test(node.tag))
        return;
    const line = lineOf(node.range?.[0] ?? 0);
    throw new fault/* EditFault */.b(`has the tag ${(0,untrusted/* quote */.hD)(node.tag)}, which only some tools know`, 'edit it with text or regex', line);
}
function checkKeys({ yaml, text, lineOf }, node) {
    const starts = new Map();
    for (const { key } of node.items) {
        const start = key?.range?.[0] ?? 0;
        if (yaml.isMap(key) && key.flow && text[start - 1] === '{') {
            throw new fault/* EditFault */.b('is a template, not plain YAML', 'edit it with text or regex', lineOf(start));
        }
        if (!yaml.isScalar(key))
            continue;
        const first = starts.get(String(key.value));
        if (first === undefined)
            starts.set(String(key.value), start);
        else {
            const problem = `has the key ${(0,untrusted/* quote */.hD)(String(key.value))} twice, on lines ${lineOf(first)} and ${lineOf(start)}`;
            throw new fault/* EditFault */.b(problem, 'remove one: which of them counts differs from tool to tool', lineOf(start));
        }
    }
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/document.js






async function loadYaml() {
    return await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
}
function readYaml(yaml, text) {
    checkText(text);
    checkNesting(yaml, text);
    const loneReturn = text.search(/\r(?!\n)/);
    if (loneReturn >= 0) {
        const remedy = 'end its lines with LF or CR LF';
        throw new fault/* EditFault */.b('has a carriage return that ends no line for some readers', remedy, lineAt(text, loneReturn));
    }
    const parsed = yaml.parseAllDocuments(text, {
        schema: 'failsafe',
        version: '1.2',
        keepSourceTokens: true,
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'silent'
    });
    const documents = 'empty' in parsed ? [] : parsed;
    for (const document of documents)
        checkErrors(text, document);
    const lineOf = lineIndex(text);
    const surveyed = survey(yaml, text, documents, lineOf);
    return { yaml, text, documents: surveyed.documents, aliased: surveyed.aliased, lineOf, survey: surveyed };
}
function checkErrors(text, document) {
    const error = document.errors[0];
    if (error === undefined)
        return;
    const template = text.includes('{{');
    throw new fault/* EditFault */.b(`is not YAML: ${(0,untrusted/* inert */.tJ)(error.message.split('\n')[0] ?? '').replace(/\.$/, '')}`, template ? 'a template is no YAML: edit it with text or regex' : 'mend it, or edit it with text or regex', lineAt(text, error.pos[0]));
}
function checkNesting(yaml, text) {
    const nesting = measureNesting(text);
    if (nesting.block <= deepest && (nesting.flow <= deepest || !flowDeeperThan(yaml, text)))
        return;
    throw new fault/* EditFault */.b(`is nested deeper than ${deepest} levels`, 'take it out of files');
}
function flowDeeperThan(yaml, text) {
    let depth = 0;
    for (const token of new yaml.Lexer().lex(text)) {
        if (token === '[' || token === '{')
            depth += 1;
        else if (token === ']' || token === '}')
            depth -= 1;
        if (depth > deepest)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/node.js
function keyText({ text }, key) {
    if (key === null)
        return '';
    return key.kind === 'scalar' ? key.value : text.slice(key.start, key.end);
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/tape.js
const kinds = {
    document: 0,
    map: 1,
    list: 2,
    flowMap: 3,
    flowList: 4,
    end: 5,
    empty: 6,
    plain: 7,
    single: 8,
    double: 9,
    literal: 10,
    folded: 11
};
const styles = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'];
const mostKept = 65_536;
let kept;
function emptyTape(text) {
    const least = Math.max(128, text.length >> 2);
    const words = kept !== undefined && kept.length >= least ? kept : new Int32Array(least);
    kept = undefined;
    return { text, words, length: 0, documents: [] };
}
function dropTape(tape) {
    if (tape.words.length <= mostKept)
        kept = tape.words;
}
function addEvent(tape, kind, start, second) {
    const index = tape.length;
    if (index + 2 > tape.words.length) {
        const longer = new Int32Array(tape.words.length * 2);
        longer.set(tape.words);
        tape.words = longer;
    }
    tape.words[index] = start * 16 + kind;
    tape.words[index + 1] = second;
    tape.length = index + 2;
    return index;
}
function kindAt({ words }, index) {
    return (words[index] ?? 0) & 15;
}
function startAt({ words }, index) {
    return (words[index] ?? 0) >> 4;
}
function secondAt({ words }, index) {
    return words[index + 1] ?? 0;
}
function behind(tape, index) {
    const kind = kindAt(tape, index);
    return kind >= kinds.map && kind <= kinds.flowList ? secondAt(tape, index) + 2 : index + 2;
}
function styleOf(kind) {
    return styles[kind - kinds.plain] ?? 'PLAIN';
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/decode-scalar.js

const escapes = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
function decodeScalar(text, kind, start, end) {
    if (kind === kinds.plain)
        return text.slice(start, end);
    const inner = text.slice(start + 1, end - 1);
    if (kind === kinds.single)
        return inner.includes("''") ? inner.replaceAll("''", "'") : inner;
    return inner.includes('\\') ? inner.replace(/\\(.)/g, (_, sign) => escapes[sign] ?? sign) : inner;
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/characters.js
const tab = 0x09;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
const doubleQuote = 0x22;
const hash = 0x23;
const singleQuote = 0x27;
const comma = 0x2c;
const dash = 0x2d;
const dot = 0x2e;
const colon = 0x3a;
const greater = 0x3e;
const openBracket = 0x5b;
const backslash = 0x5c;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const bar = 0x7c;
const closeBrace = 0x7d;
function endsLine(text, at) {
    const code = text.charCodeAt(at);
    return code === lineFeed || code === carriageReturn || at >= text.length;
}
function separates(text, at) {
    const code = text.charCodeAt(at);
    return code === space || code === tab || endsLine(text, at);
}
function skipSpaces(text, from) {
    let at = from;
    while (text.charCodeAt(at) === space)
        at += 1;
    return at;
}
function nextLine(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end + 1;
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/scan-scalar.js


const indicators = tableOf('[]{},#&*!|>%@`"\'');
const dashLike = tableOf('-?:');
function readToken(scan, at) {
    const code = scan.text.charCodeAt(at);
    scan.keyColon = -1;
    if (code === doubleQuote || code === singleQuote) {
        scan.kind = code === doubleQuote ? kinds.double : kinds.single;
        scan.end = quotedEnd(scan.text, at);
        if (scan.end < 0)
            return false;
        const next = skipSpaces(scan.text, scan.end);
        if (scan.text.charCodeAt(next) === colon && separates(scan.text, next + 1))
            scan.keyColon = next;
        return true;
    }
    if (!beginsPlain(code) || (dashLike[code] === 1 && separates(scan.text, at + 1)))
        return false;
    scan.kind = kinds.plain;
    return readPlain(scan, at);
}
function tableOf(characters) {
    const table = new Uint8Array(0x80);
    for (const character of characters)
        table[character.charCodeAt(0)] = 1;
    return table;
}
function beginsPlain(code) {
    return code < 0x7f ? code > space && indicators[code] === 0 : code > 0x9f && code !== 0xfeff;
}
function readPlain(scan, from) {
    const { text } = scan;
    const { length } = text;
    let at = from;
    for (; at < length; at += 1) {
        const code = text.charCodeAt(at);
        if (code > colon)
            continue;
        if (code === lineFeed || code === carriageReturn)
            break;
        if (code === tab)
            return false;
        if (code === hash && text.charCodeAt(at - 1) === space)
            break;
        if (code === colon && separates(text, at + 1)) {
            scan.keyColon = at;
            break;
        }
    }
    while (text.charCodeAt(at - 1) === space)
        at -= 1;
    scan.end = at;
    return true;
}
function quotedEnd(text, start) {
    const quote = text.charCodeAt(start);
    for (let at = start + 1; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === lineFeed)
            return -1;
        if (code === quote) {
            if (quote === doubleQuote || text.charCodeAt(at + 1) !== quote)
                return at + 1;
            at += 1;
        }
        else if (code === backslash && quote === doubleQuote) {
            at += 1;
            if (!'"\\/bfnrt'.includes(text.charAt(at) || '-'))
                return -1;
        }
    }
    return -1;
}
function hasEscape(text, start, end) {
    return /\\|''/.test(text.slice(start + 1, end - 1));
}
function readRest(text, from) {
    const at = skipSpaces(text, from);
    if (endsLine(text, at))
        return nextLine(text, at);
    return at > from && text.charCodeAt(at) === hash ? nextLine(text, at) : -1;
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/scan-block.js



function readBlock(scan, at) {
    const { text } = scan;
    const chomping = text.charAt(at + 1);
    const keeps = chomping === '+';
    const first = readRest(text, keeps || chomping === '-' ? at + 2 : at + 1);
    const end = first < 0 ? -1 : blockEnd(text, first, scan.columns[scan.depth - 1] ?? 0, keeps);
    if (end < 0)
        return -1;
    scan.waiting = false;
    addEvent(scan.tape, text.charCodeAt(at) === bar ? kinds.literal : kinds.folded, at, end);
    return end;
}
function blockEnd(text, first, outer, keeps) {
    let indent = -1;
    let widest = 0;
    let end = -1;
    for (let line = first; line < text.length; line = nextLine(text, line)) {
        const at = skipSpaces(text, line);
        const width = at - line;
        const code = text.charCodeAt(at);
        if (at >= text.length)
            return -1;
        if (code === lineFeed || code === carriageReturn) {
            if (indent < 0)
                widest = Math.max(widest, width);
            else if (keeps || width > indent)
                end = nextLine(text, at);
            continue;
        }
        if (code === tab && width < Math.max(indent, outer + 1))
            return -1;
        if (indent < 0) {
            if (code === tab || width <= outer || widest > width)
                return -1;
            indent = width;
        }
        else if (width < indent)
            break;
        end = nextLine(text, at);
    }
    return end;
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/scan-keys.js
const longestKey = 1000;
const few = 32;
function noKeys(text, unique) {
    return { text, unique, spans: [], length: 0, large: new Map() };
}
function noteKey(keys, from, start, end) {
    if (!keys.unique)
        return true;
    const { spans, text } = keys;
    if (keys.length - from >= few)
        return noteLarge(keys, from, text.slice(start, end));
    for (let index = from; index < keys.length; index += 2) {
        const other = spans[index] ?? 0;
        if ((spans[index + 1] ?? 0) - other === end - start && sameText(text, other, start, end - start))
            return false;
    }
    spans[keys.length] = start;
    spans[keys.length + 1] = end;
    keys.length += 2;
    return true;
}
function noteLarge({ text, spans, length, large }, from, key) {
    let known = large.get(from);
    if (known === undefined) {
        known = new Set();
        for (let index = from; index < length; index += 2)
            known.add(text.slice(spans[index], spans[index + 1]));
        large.set(from, known);
    }
    return known.size < known.add(key).size;
}
function sameText(text, one, other, length) {
    for (let index = 0; index < length; index += 1) {
        if (text.charCodeAt(one + index) !== text.charCodeAt(other + index))
            return false;
    }
    return true;
}
function forgetKeys(keys, from) {
    keys.length = from;
    if (keys.large.size > 0)
        keys.large.delete(from);
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/scan-levels.js



function beginScan(text, unique) {
    const levels = { depth: 0, columns: [], opened: [], keysFrom: [], keys: noKeys(text, unique) };
    const value = { waiting: false, opening: -1, blank: 0 };
    return { text, tape: emptyTape(text), inDocument: false, ...levels, ...value, kind: 0, end: 0, keyColon: -1 };
}
function beginDocument(scan, blank) {
    scan.tape.documents.push(addEvent(scan.tape, kinds.document, blank, 0));
    scan.inDocument = true;
    awaitValue(scan, -1, blank);
}
function endDocument(scan) {
    while (scan.depth > 0)
        closeLevel(scan);
    fillWaiting(scan);
    scan.inDocument = false;
}
function awaitValue(scan, opening, blank) {
    scan.waiting = true;
    scan.opening = opening;
    scan.blank = blank;
}
function fillWaiting(scan) {
    if (!scan.waiting)
        return;
    addEvent(scan.tape, kinds.empty, scan.blank, scan.opening);
    scan.waiting = false;
}
function openLevel(scan, kind, start, column) {
    const { depth } = scan;
    if (depth === deepest)
        return false;
    scan.columns[depth] = column;
    scan.opened[depth] = addEvent(scan.tape, kind, start, 0);
    scan.keysFrom[depth] = scan.keys.length;
    scan.depth = depth + 1;
    return true;
}
function closeLevel(scan) {
    fillWaiting(scan);
    scan.depth -= 1;
    forgetKeys(scan.keys, scan.keysFrom[scan.depth] ?? 0);
    endCollection(scan.tape, scan.opened[scan.depth] ?? 0);
}
function endCollection(tape, opened) {
    const end = addEvent(tape, kinds.end, 0, 0);
    tape.words[opened + 1] = end;
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/scan-flow.js





const word = /[\w./][\w./+@*-]*/y;
function readFlow(scan, at) {
    const { text } = scan;
    const end = text.charCodeAt(at) === openBrace ? readMap(scan, at) : readList(scan, at);
    return end < 0 ? -1 : readRest(text, end);
}
function readList(scan, at) {
    const { text, tape } = scan;
    const opened = addEvent(tape, kinds.flowList, at, 0);
    const first = skipSpaces(text, at + 1);
    const end = text.charCodeAt(first) === closeBracket ? first + 1 : readItems(scan, first);
    endCollection(tape, opened);
    return end;
}
function readItems(scan, first) {
    const { text } = scan;
    for (let at = first;; at = skipSpaces(text, at + 1)) {
        const end = readScalar(scan, at);
        if (end < 0)
            return -1;
        at = skipSpaces(text, end);
        if (text.charCodeAt(at) === closeBracket)
            return at + 1;
        if (text.charCodeAt(at) !== comma)
            return -1;
    }
}
function readMap(scan, at) {
    const { text, tape, keys } = scan;
    const opened = addEvent(tape, kinds.flowMap, at, 0);
    const first = skipSpaces(text, at + 1);
    const from = keys.length;
    const end = text.charCodeAt(first) === closeBrace ? first + 1 : readPairs(scan, first, from);
    forgetKeys(keys, from);
    endCollection(tape, opened);
    return end;
}
function readPairs(scan, first, from) {
    const { text } = scan;
    for (let at = first;; at = skipSpaces(text, at + 1)) {
        const behind = readKey(scan, at, from);
        if (behind < 0 || text.charCodeAt(behind) !== colon || text.charCodeAt(behind + 1) !== space)
            return -1;
        const value = skipSpaces(text, behind + 1);
        const end = text.charCodeAt(value) === openBracket ? readList(scan, value) : readScalar(scan, value);
        if (end < 0)
            return -1;
        at = skipSpaces(text, end);
        if (text.charCodeAt(at) === closeBrace)
            return at + 1;
        if (text.charCodeAt(at) !== comma)
            return -1;
    }
}
function readKey(scan, at, from) {
    const { text } = scan;
    const end = readScalar(scan, at);
    if (end < 0 || end - at > longestKey)
        return -1;
    const quote = isQuote(text.charCodeAt(at)) ? 1 : 0;
    if (quote === 1 && hasEscape(text, at, end))
        return -1;
    return noteKey(scan.keys, from, at + quote, end - quote) ? end : -1;
}
function readScalar({ text, tape }, at) {
    const code = text.charCodeAt(at);
    const kind = code === doubleQuote ? kinds.double : code === singleQuote ? kinds.single : kinds.plain;
    const end = kind === kinds.plain ? wordEnd(text, at) : quotedEnd(text, at);
    if (end >= 0)
        addEvent(tape, kind, at, end);
    return end;
}
function isQuote(code) {
    return code === doubleQuote || code === singleQuote;
}
function wordEnd(text, at) {
    word.lastIndex = at;
    return word.test(text) ? word.lastIndex : -1;
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/scan-entry.js







function readNode(scan, at, column) {
    const { text } = scan;
    scan.waiting = false;
    const code = text.charCodeAt(at);
    if (code === dash && separates(text, at + 1)) {
        return openLevel(scan, kinds.list, at, column) ? readItem(scan, at, column) : -1;
    }
    if (scan.depth > 0 && (code === openBracket || code === openBrace))
        return readFlow(scan, at);
    if (!readToken(scan, at))
        return -1;
    if (scan.keyColon >= 0)
        return openLevel(scan, kinds.map, at, column) ? scan_entry_readKey(scan, at) : -1;
    return scan.depth > 0 ? scan_entry_readScalar(scan, at) : -1;
}
function readItem(scan, at, column) {
    const { text } = scan;
    const value = skipSpaces(text, at + 1);
    awaitValue(scan, at + 1, value);
    if (endsLine(text, value) || text.charCodeAt(value) === hash)
        return nextLine(text, value);
    return isBlock(text, value) ? readBlock(scan, value) : readNode(scan, value, column + value - at);
}
function readEntry(scan, at) {
    return readToken(scan, at) && scan.keyColon >= 0 ? scan_entry_readKey(scan, at) : -1;
}
function scan_entry_readKey(scan, at) {
    const { text, tape, kind, end, keyColon } = scan;
    const quote = kind === kinds.plain ? 0 : 1;
    if (keyColon - at > longestKey || (quote === 1 && hasEscape(text, at, end)))
        return -1;
    if (end - at === 2 * quote + 2 && text.startsWith('<<', at + quote))
        return -1;
    if (!noteKey(scan.keys, scan.keysFrom[scan.depth - 1] ?? 0, at + quote, end - quote))
        return -1;
    addEvent(tape, kind, at, end);
    const value = skipSpaces(text, keyColon + 1);
    awaitValue(scan, keyColon + 1, value);
    if (endsLine(text, value) || text.charCodeAt(value) === hash)
        return nextLine(text, value);
    return readInline(scan, value);
}
function readInline(scan, at) {
    const { text } = scan;
    if (isBlock(text, at))
        return readBlock(scan, at);
    scan.waiting = false;
    const code = text.charCodeAt(at);
    if (code === openBracket || code === openBrace)
        return readFlow(scan, at);
    return readToken(scan, at) && scan.keyColon < 0 ? scan_entry_readScalar(scan, at) : -1;
}
function scan_entry_readScalar(scan, at) {
    addEvent(scan.tape, scan.kind, at, scan.end);
    return readRest(scan.text, scan.end);
}
function isBlock(text, at) {
    const code = text.charCodeAt(at);
    return code === bar || code === greater;
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/scan.js





function scanYaml(text, unique = true) {
    if (text.includes('\r') && /\r(?!\n)/.test(text))
        return undefined;
    const scan = beginScan(text, unique);
    let at = text.startsWith('\ufeff') ? 1 : 0;
    if (at === 1 && /^[- ]/.test(text.charAt(1)))
        return undefined;
    while (at >= 0 && at < text.length)
        at = readLine(scan, at);
    if (at < 0)
        return undefined;
    endDocument(scan);
    return scan.tape;
}
function readLine(scan, start) {
    const { text } = scan;
    const at = skipSpaces(text, start);
    const code = text.charCodeAt(at);
    if (code === lineFeed)
        return at + 1;
    if (code === carriageReturn)
        return at + 2;
    if (code === hash)
        return nextLine(text, at);
    if (at >= text.length)
        return at;
    if (at === start && (code === dash || code === dot)) {
        if (text.startsWith('...', at))
            return -1;
        if (text.startsWith('---', at))
            return readMarker(scan, at + 3);
    }
    const isItem = code === dash && separates(text, at + 1);
    return enterLine(scan, at, at - start, isItem);
}
function readMarker(scan, behind) {
    if (!separates(scan.text, behind))
        return -1;
    endDocument(scan);
    beginDocument(scan, scan.text.charCodeAt(behind) === space ? skipSpaces(scan.text, behind) : behind);
    return readRest(scan.text, behind);
}
function enterLine(scan, at, column, isItem) {
    if (!scan.inDocument)
        beginDocument(scan, at);
    while (scan.depth > 0) {
        const outer = scan.columns[scan.depth - 1] ?? 0;
        if (column > outer)
            break;
        if (column === outer) {
            const inList = kindAt(scan.tape, scan.opened[scan.depth - 1] ?? 0) === kinds.list;
            if (scan.waiting && isItem && !inList)
                return readNode(scan, at, column);
            fillWaiting(scan);
            if (inList && isItem)
                return readItem(scan, at, column);
            if (!inList)
                return isItem ? -1 : readEntry(scan, at);
        }
        closeLevel(scan);
    }
    return scan.waiting ? readNode(scan, at, column) : -1;
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/scanned.js




class BeyondScanner extends Error {
}
const noAnchors = new Set();
const plainSpan = { anchor: undefined, tag: undefined };
function scanFile(text) {
    const tape = scanYaml(text);
    if (tape === undefined)
        return undefined;
    const documents = tape.documents.map((index) => itemAt(tape, index + 2).node);
    return { text, tape, documents, aliased: documents.map(() => noAnchors), lineOf: lineIndex(text) };
}
function itemAt(tape, index) {
    const kind = kindAt(tape, index);
    if (kind >= kinds.empty) {
        const opening = kind === kinds.empty ? secondAt(tape, index) : -1;
        return { node: scalarAt(tape, index), opening: opening < 0 ? undefined : opening };
    }
    const isMap = kind === kinds.map || kind === kinds.flowMap;
    return { node: isMap ? mapAt(tape, index) : listAt(tape, index), opening: undefined };
}
function scalarAt(tape, index) {
    return new ScannedScalar(tape, kindAt(tape, index), startAt(tape, index), secondAt(tape, index));
}
class ScannedScalar {
    kind = 'scalar';
    anchor = undefined;
    tag = undefined;
    start;
    end;
    #tape;
    #kind;
    constructor(tape, kind, start, second) {
        this.#tape = tape;
        this.#kind = kind;
        this.start = start;
        this.end = kind === kinds.empty ? start : second;
    }
    get empty() {
        return this.#kind === kinds.empty;
    }
    get style() {
        return styleOf(this.#kind);
    }
    get value() {
        if (this.#kind > kinds.double)
            throw new BeyondScanner('a block scalar');
        return this.empty ? '' : decodeScalar(this.#tape.text, this.#kind, this.start, this.end);
    }
    get block() {
        if (this.#kind > kinds.double)
            throw new BeyondScanner('a block scalar');
        return undefined;
    }
}
function collectionAt(tape, index) {
    const kind = kindAt(tape, index);
    const start = startAt(tape, index);
    return { ...plainSpan, start, end: start, flow: kind === kinds.flowMap || kind === kinds.flowList };
}
function mapAt(tape, index) {
    const end = secondAt(tape, index);
    return {
        kind: 'map',
        ...collectionAt(tape, index),
        pairs: () => {
            const pairs = [];
            for (let at = index + 2; at < end; at = behind(tape, at + 2))
                pairs.push(pairAt(tape, at));
            return pairs;
        },
        find: (key) => {
            for (let at = index + 2; at < end; at = behind(tape, at + 2)) {
                if (isKey(tape, at, key))
                    return pairAt(tape, at);
            }
            return undefined;
        }
    };
}
function pairAt(tape, index) {
    return { ...itemAt(tape, index + 2), key: scalarAt(tape, index) };
}
function isKey(tape, index, key) {
    const kind = kindAt(tape, index);
    const start = startAt(tape, index);
    const end = secondAt(tape, index);
    if (kind === kinds.plain)
        return end - start === key.length && tape.text.startsWith(key, start);
    return decodeScalar(tape.text, kind, start, end) === key;
}
function listAt(tape, index) {
    const end = secondAt(tape, index);
    return {
        kind: 'list',
        ...collectionAt(tape, index),
        items: () => {
            const items = [];
            for (let at = index + 2; at < end; at = behind(tape, at))
                items.push(itemAt(tape, at));
            return items;
        }
    };
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/edits/tree.js





async function readTree(text) {
    checkText(text);
    return scannedTree(text) ?? rootOf(readYaml(await loadYaml(), text));
}
function scannedTree(text) {
    try {
        const file = scanFile(text);
        return file && rootOf(file);
    }
    catch (error) {
        if (error instanceof BeyondScanner)
            return undefined;
        throw error;
    }
}
function rootOf(file) {
    const [root = null, second] = file.documents;
    if (second === undefined)
        return treeOf(file, root, []);
    throw new fault/* EditFault */.b('has more than one document', 'write one list', file.lineOf(second?.start ?? 0));
}
function treeOf(file, node, within) {
    const line = file.lineOf(node?.start ?? 0);
    if (node === null)
        return { kind: 'nothing', line };
    if (node.kind === 'alias') {
        const { target } = node;
        if (target === undefined || within.includes(target)) {
            throw new fault/* EditFault */.b(`has an alias *${node.name} inside what it names`, 'write the value out', line);
        }
        return treeOf(file, target, within);
    }
    if (node.kind === 'list') {
        return { kind: 'list', items: node.items().map((item) => treeOf(file, item.node, [...within, node])), line };
    }
    if (node.kind === 'map') {
        const entries = node.pairs().map((pair) => {
            return [keyText(file, pair.key), treeOf(file, pair.node, [...within, node])];
        });
        return { kind: 'map', entries: new Map(entries), line };
    }
    const { style, value } = node;
    if (style === 'PLAIN' && /^(?:~|null|Null|NULL|)$/.test(value))
        return { kind: 'nothing', line };
    return { kind: 'text', text: value, line };
}


/***/ }),

/***/ 9792:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ EditFault)
/* harmony export */ });
/* unused harmony export missing */
class EditFault extends Error {
    problem;
    remedy;
    line;
    missing;
    constructor(problem, remedy, line = 0, missing = false) {
        super(`${problem}; ${remedy}`);
        this.problem = problem;
        this.remedy = remedy;
        this.line = line;
        this.missing = missing;
    }
}
function missing(problem, remedy, line = 0) {
    return new EditFault(problem, remedy, line, true);
}


/***/ }),

/***/ 7720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hf: () => (/* binding */ globFault),
  Ke: () => (/* binding */ matcherOf)
});

// UNUSED EXPORTS: pathMatchers

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/fault.js
var fault = __webpack_require__(9792);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/glob-braces.js
function expandBraces(glob, most) {
    const done = [];
    const pending = [{ glob, from: 0 }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const open = nextOpen(next.glob, next.from);
        const group = open === undefined ? undefined : groupAt(next.glob, open);
        if (open === undefined)
            done.push(next.glob);
        else if (group === undefined)
            pending.push({ glob: next.glob, from: open + 1 });
        else {
            const [before, after] = [next.glob.slice(0, open), next.glob.slice(group.end)];
            for (const part of group.parts.toReversed())
                pending.push({ glob: before + part + after, from: open });
        }
        if (done.length + pending.length > most)
            return undefined;
    }
    return done;
}
function nextOpen(glob, from) {
    const sign = /\\.|\[[!^]?\]?(?:\\.|[^\]\\/])*\]|\{/gs;
    sign.lastIndex = from;
    for (let match = sign.exec(glob); match !== null; match = sign.exec(glob)) {
        if (match[0] === '{')
            return match.index;
    }
    return undefined;
}
function groupAt(glob, open) {
    const parts = [];
    let [depth, start] = [0, open + 1];
    for (let at = open; at < glob.length; at += 1) {
        const char = glob.charAt(at);
        if (char === '\\')
            at += 1;
        else if (char === '{')
            depth += 1;
        else if (char === ',' && depth === 1) {
            parts.push(glob.slice(start, at));
            start = at + 1;
        }
        else if (char === '}')
            depth -= 1;
        if (depth > 0)
            continue;
        const last = glob.slice(start, at);
        if (parts.length > 0)
            return { parts: [...parts, last], end: at + 1 };
        const range = /^([0-9A-Za-z])\.\.([0-9A-Za-z])$/.exec(last);
        return range === null ? undefined : { parts: [`[${range[1]}-${range[2]}]`], end: at + 1 };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/glob-match.js
function compileGlob(glob, dot) {
    const segments = glob.split('/').map((text) => (text === '**' ? 'folders' : nameOrTokens(text)));
    const last = segments.at(-1) ?? [];
    const end = last !== 'folders' && 'name' in last ? last.name : '';
    return (path) => path.endsWith(end) && matchSegments(segments, path.split('/'), dot);
}
function nameOrTokens(text) {
    return /[*?[\\]/.test(text) ? tokensOf(text) : { name: text };
}
function matchSegments(segments, names, dot) {
    let reached = new Array(names.length + 1).fill(false);
    reached[0] = true;
    for (const segment of segments) {
        const next = new Array(names.length + 1).fill(false);
        for (let index = 0; index < names.length; index += 1) {
            const name = names[index] ?? '';
            if (segment === 'folders') {
                if (reached[index])
                    next[index] = true;
                if (next[index] && (dot || !name.startsWith('.')))
                    next[index + 1] = true;
            }
            else if (reached[index] && ('name' in segment ? name === segment.name : matchName(segment, name, dot))) {
                next[index + 1] = true;
            }
        }
        if (!next.includes(true))
            return false;
        reached = next;
    }
    return reached[names.length] === true;
}
function matchName(tokens, name, dot) {
    const [first] = tokens;
    if (name.startsWith('.') && !dot && first !== undefined && (first === 'star' || !first.literal))
        return false;
    let [at, token, star, from] = [0, 0, -1, 0];
    while (at < name.length) {
        const current = tokens[token];
        if (current === 'star')
            [star, from, token] = [token, at, token + 1];
        else if (current?.fits(name.charAt(at)))
            [at, token] = [at + 1, token + 1];
        else if (star >= 0)
            [from, at, token] = [from + 1, from + 1, star + 1];
        else
            return false;
    }
    return tokens.slice(token).every((rest) => rest === 'star');
}
function tokensOf(text) {
    const parts = text.match(/\*+|\[[!^]?\]?(?:\\.|[^\]\\])*\]|\\.|./gs) ?? [];
    return parts.map((part) => {
        if (part.startsWith('*'))
            return 'star';
        if (part === '?')
            return { kind: 'one', fits: () => true, literal: false };
        if (part.startsWith('[') && part.length > 1)
            return { kind: 'one', fits: oneOf(part.slice(1, -1)), literal: false };
        const char = part.length > 1 ? part.slice(1) : part;
        return { kind: 'one', fits: (other) => other === char, literal: true };
    });
}
function oneOf(inside) {
    const negated = /^[!^]/.test(inside);
    const ranges = (negated ? inside.slice(1) : inside).match(/\\?.-\\?.|\\?./gs) ?? [];
    const bare = ranges.map((range) => range.replace(/\\(.)/gs, '$1'));
    const within = (char) => bare.some((range) => (range.length === 3 ? char >= range.charAt(0) && char <= range.charAt(2) : char === range));
    return (char) => within(char) !== negated;
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/globs.js




const longest = 1000;
const mostAlternatives = 64;
const mostWildcards = 3;
const mostCrossings = 4;
async function pathMatchers({ files, exclude }) {
    const excluded = exclude.map((glob) => matcherOf(glob, true));
    return files.map((glob) => {
        const matches = matcherOf(glob, false);
        return (path) => (path === glob || matches(path)) && !excluded.some((one) => one(path));
    });
}
function matcherOf(glob, dot) {
    const alternatives = globFault(glob) === undefined ? (expandBraces(glob, mostAlternatives) ?? []) : [];
    const matchers = alternatives.map((one) => compileGlob(one, dot));
    return (path) => matchers.some((matches) => matches(path));
}
function globFault(glob) {
    if (glob.startsWith('!'))
        return new fault/* EditFault */.b(`begins with ! in ${(0,untrusted/* quote */.hD)(glob)}`, 'use exclude');
    if (glob.length > longest) {
        return new fault/* EditFault */.b(`has a glob of ${glob.length} characters; at most ${longest} are taken`, 'give a shorter one');
    }
    const alternatives = expandBraces(glob, mostAlternatives);
    if (alternatives === undefined) {
        const problem = `has braces that stand for more than ${mostAlternatives} globs in ${(0,untrusted/* quote */.hD)(glob)}`;
        return new fault/* EditFault */.b(problem, 'use * in their place, or several edits');
    }
    const segments = alternatives.map((one) => one.split('/'));
    if (segments.some((all) => all.filter((segment) => segment === '**').length > mostCrossings)) {
        return new fault/* EditFault */.b(`has more than ${mostCrossings} ** in ${(0,untrusted/* quote */.hD)(glob)}`, 'name some of the folders');
    }
    if (segments.flat().every((segment) => wildcards(segment) <= mostWildcards))
        return undefined;
    const problem = `has more than ${mostWildcards} wildcards between two / in ${(0,untrusted/* quote */.hD)(glob)}`;
    return new fault/* EditFault */.b(problem, 'use a single * for several of them');
}
function wildcards(segment) {
    const signs = segment.match(/\\.|(?:[*?]|\[[!^]?\]?(?:\\.|[^\]\\])*\])+/gs) ?? [];
    return signs.filter((sign) => !sign.startsWith('\\')).length;
}


/***/ })

};
;