"use strict";
exports.id = 9093;
exports.ids = [9093,9741];
exports.modules = {

/***/ 9741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askFolder: () => (/* binding */ askFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _capture_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2713);
/* harmony import */ var _clean_room_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1528);




function environment(protocol) {
    const passed = _clean_room_js__WEBPACK_IMPORTED_MODULE_3__/* .passedVariables */ .a7.flatMap((name) => {
        const value = process.env[name];
        return value === undefined ? [] : [[name, value]];
    });
    const ours = { LC_ALL: 'C', GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_0__.devNull, GIT_PROTOCOL: protocol };
    return { ...Object.fromEntries(passed), ...ours };
}
async function askFolder(service, url, option, input, version = '') {
    const args = [service, option, '--', (0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(url)];
    const { exitCode, bytes } = await (0,_capture_js__WEBPACK_IMPORTED_MODULE_2__/* .capture */ .F)('git', args, { env: environment(version), cwd: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), input: [input] });
    return exitCode === 0 ? bytes : undefined;
}


/***/ }),

/***/ 4400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ writePack)
/* harmony export */ });
const numbers = { commit: 1, tree: 2, blob: 3, tag: 4 };
function entryHead({ type, bytes }) {
    const head = [];
    let size = Math.floor(bytes.length / 16);
    let byte = (numbers[type] << 4) | (bytes.length % 16);
    for (; size > 0; size = Math.floor(size / 128)) {
        head.push(byte | 0x80);
        byte = size % 128;
    }
    return Buffer.from([...head, byte]);
}
async function writePack(objects, format) {
    const [{ deflateSync }, { createHash }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 23)), Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23))]);
    const head = Buffer.alloc(12, 'PACK');
    head.writeUInt32BE(2, 4);
    head.writeUInt32BE(objects.length, 8);
    const body = Buffer.concat([head, ...objects.flatMap((object) => [entryHead(object), deflateSync(object.bytes)])]);
    const names = objects.map(({ type, bytes }) => createHash(format).update(`${type} ${bytes.length}\0`).update(bytes).digest('hex'));
    return { pack: Buffer.concat([body, createHash(format).update(body).digest()]), names };
}


/***/ }),

/***/ 3583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ explainHook),
/* harmony export */   w: () => (/* binding */ explainPush)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _refusal_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(728);



const WRITE = 'give the token the permission contents: write, under permissions: of the job for GITHUB_TOKEN';
const failure = (text) => new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(text);
const known = [
    [
        /refusing to allow (?:a|an) (.+?) to create or update workflow `([^`]+)` without `?([\w-]+)/,
        (said) => failure(`push: the commit would bring the workflow ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(/workflow `([^`]+)`/.exec(said)?.[1] ?? '')} to a ref, which GITHUB_TOKEN may never do; ` +
            'pass the token of a GitHub App with the permission workflows: write (for a person, the scope workflow)')
    ],
    [
        /repository was archived/i,
        (_, { repository }) => new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_([
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
            return failure(`push: ${who === undefined ? 'the token' : (0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(who)} may not write to the repository; ${WRITE}`);
        }
    ],
    [
        /Repository not found|repository '.*' not found/i,
        (_, { repository }) => failure(`push: GitHub knows no repository ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(repository)}, or does not show it to this token; check its name, and ${WRITE}`)
    ],
    [
        /Authentication failed|Invalid username or token|could not read Username/i,
        () => failure('push: GitHub does not take the token; it is empty, not valid or has expired: pass a fresh one')
    ]
];
function explainPush(runner, branch, printed) {
    const complaints = (0,_refusal_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .pushComplaints */ .dX)(branch, printed);
    if (complaints.length > 0)
        return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(complaints);
    return known.find(([pattern]) => pattern.test(printed))?.[1](printed, runner);
}
function explainHook(branch, printed) {
    const reason = /\[remote rejected\] \((.+)\)\s*$/m.exec(printed)?.[1];
    if (reason === undefined || /lock ref|failed to update ref|incorrect old value|fetch first/i.test(reason))
        return undefined;
    const told = (0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLines */ .wi)(printed).filter((line) => line.startsWith('remote:'));
    const problem = `was not updated by the server (${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(reason)})${told.length === 0 ? '' : `: ${told.join(' ')}`}`;
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_([
        {
            place: `branch ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(branch)}`,
            problem,
            remedy: 'look at the rules and hooks of the server; use delivery: pull-request where they ask for one'
        }
    ]);
}


/***/ }),

/***/ 728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dX: () => (/* binding */ pushComplaints),
/* harmony export */   fD: () => (/* binding */ rulesOf),
/* harmony export */   jR: () => (/* binding */ ruleComplaints)
/* harmony export */ });
/* unused harmony export complaintsOf */
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

/***/ 472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ judgePush)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _github_refusal_push_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3583);
/* harmony import */ var _push_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4833);
/* harmony import */ var _refused_tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3804);





const elsewhere = /already exists|lock ref|failed to update ref|incorrect old value|fetch first|stale info/i;
const accident = /unpacker error|remote failed to report|failed to report status|internal (?:server )?error|timed? ?out/i;
const HOOK = 'look at the rules and hooks of the server, and run it again when they let these tags pass';
const WORKFLOW = 'pass the token of a GitHub App with the permission workflows: write (for a person, the scope workflow), which GITHUB_TOKEN never has, ' +
    'or tag a commit whose workflow files are those of the default branch';
const MISSING = 'push the commit to a branch first: the server does not have it with all of its history';
function mayBeThere({ reasons }) {
    return [...reasons.values()].some((reason) => elsewhere.test(reason));
}
const TOLD = 500;
function toldBy({ said }) {
    const told = said.join(' ');
    return told.length > TOLD ? `${told.slice(0, TOLD)}…` : told;
}
function objections(answer) {
    const rules = (0,_push_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .rulesOfTags */ .ei)(answer);
    const told = toldBy(answer);
    const all = [...(0,_push_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .offenders */ .nN)(answer)].flatMap(([tag, reason]) => {
        const broken = rules.get(tag) ?? [];
        if (broken.length > 0) {
            return broken.map((rule) => ({ tag, problem: `a rule forbids it: ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(rule)}`, remedy: (0,_refused_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleRemedy */ .ZJ)(rule) }));
        }
        if (elsewhere.test(reason) || accident.test(reason))
            return [];
        const workflow = /refusing to allow .* workflow `([^`]+)`/.exec(reason)?.[1];
        if (workflow !== undefined) {
            const problem = `the token may not bring the workflow ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(workflow)}, as it is at this commit, to a ref`;
            return [{ tag, problem, remedy: WORKFLOW }];
        }
        if (/missing necessary objects|shallow update/i.test(reason))
            return [{ tag, problem: `the server says ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(reason)}`, remedy: MISSING }];
        const problem = `the server refused it (${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(reason)})${told === '' ? '' : `: ${told}`}`;
        return [{ tag, problem, remedy: HOOK }];
    });
    const named = all.filter(({ tag }) => answer.said.some((line) => hasName(line, tag)));
    return rules.size === 0 && named.length > 0 ? named : all;
}
function hasName(line, tag) {
    return line.split(/[\s'"`,;()]+/).some((word) => word.replace(/^refs\/tags\//, '').replace(/[.:!]$/, '') === tag);
}
function explain(runner, answer, total, printed) {
    if (/does not support --atomic/.test(printed)) {
        return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('push tags: the server takes no atomic push, so that some of the tags could land without the others; use via: api, or a server that takes them');
    }
    const against = objections(answer);
    return against.length > 0 ? (0,_refused_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseTags */ .qy)(against, total) : (0,_github_refusal_push_js__WEBPACK_IMPORTED_MODULE_2__/* .explainPush */ .w)(runner, '', printed);
}
function judgePush(runner, answer, total, printed, failed) {
    const why = explain(runner, answer, total, printed);
    return why === undefined ? { state: 'unsure', again: !mayBeThere(answer), why: failed } : { state: 'refused', why };
}


/***/ }),

/***/ 4833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zd: () => (/* binding */ readPushAnswer),
/* harmony export */   ei: () => (/* binding */ rulesOfTags),
/* harmony export */   nN: () => (/* binding */ offenders)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);

const failed = /^!\t[^\t]*:refs\/tags\/([^\t]+)\t\[[^\]]*\] \((.*)\)\s*$/;
function readPushAnswer(stdout, stderr) {
    const reasons = new Map();
    for (const line of stdout.split('\n')) {
        const [, tag, reason = ''] = failed.exec(line) ?? [];
        if (tag !== undefined)
            reasons.set(tag, reason);
    }
    const said = (0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLines */ .wi)(stderr).flatMap((line) => (line.startsWith('remote: ') ? [line.slice(8).trim()] : []));
    return { reasons, said: said.filter((line) => line !== '') };
}
const dragged = /^atomic (?:transaction failed|push fail(?:ed|ure))/;
function offenders({ reasons }) {
    return new Map([...reasons].filter(([, reason]) => !dragged.test(reason)));
}
function rulesOfTags({ said }) {
    const rules = new Map();
    let current;
    for (const line of said) {
        const tag = /GH0(?:06|13): .* for refs\/tags\/(\S+?)\.?$/.exec(line)?.[1];
        if (tag !== undefined) {
            current = rules.get(tag) ?? [];
            rules.set(tag, current);
        }
        else if (line.startsWith('- '))
            current?.push(line.slice(2));
    }
    return rules;
}


/***/ }),

/***/ 9093:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readyByGit: () => (/* binding */ readyByGit)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/effect.js
var effect = __webpack_require__(5138);
// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/git/packet-lines.js
var packet_lines = __webpack_require__(5361);
// EXTERNAL MODULE: ./build/packages/core/src/network/node-http.js + 2 modules
var node_http = __webpack_require__(9606);
// EXTERNAL MODULE: ./build/packages/core/src/git/folder-service.js
var folder_service = __webpack_require__(9741);
// EXTERNAL MODULE: ./build/packages/core/src/git/remote-access.js
var remote_access = __webpack_require__(5936);
// EXTERNAL MODULE: ./build/packages/core/src/git/upload-pack.js
var upload_pack = __webpack_require__(9226);
;// CONCATENATED MODULE: ./build/packages/core/src/git/receiving-server.js




const KIND = 'application/x-git-receive-pack';
function byHttp(url, token) {
    const known = { 'user-agent': 'git/slipway', ...(token === '' ? {} : { authorization: (0,remote_access/* authorization */.it)(token) }) };
    return {
        async advertise() {
            const address = `${url.href}/info/refs?service=git-receive-pack`;
            const { status, headers, body } = await (0,node_http/* sendRequest */.w)({ method: 'GET', url: address, headers: known });
            return status === 200 && headers['content-type'] === `${KIND}-advertisement` ? body : undefined;
        },
        async send(message) {
            const headers = { ...known, 'content-type': `${KIND}-request`, accept: `${KIND}-result` };
            const answer = await (0,node_http/* sendRequest */.w)({ method: 'POST', url: `${url.href}/git-receive-pack`, headers, body: message });
            const isResult = answer.status === 200 && answer.headers['content-type'] === `${KIND}-result`;
            return isResult ? answer.body : undefined;
        }
    };
}
function inFolder(url) {
    return {
        advertise: () => (0,folder_service.askFolder)('receive-pack', url, '--advertise-refs', ''),
        send: (message) => (0,folder_service.askFolder)('receive-pack', url, '--stateless-rpc', message)
    };
}
function openServer(url, token) {
    if (url.protocol === 'file:')
        return inFolder(url);
    return (0,upload_pack/* isWithinReach */.Z)(url, process.env) ? byHttp(url, token) : undefined;
}

;// CONCATENATED MODULE: ./build/packages/core/src/git/receive-pack.js



const NEEDED = ['report-status', 'side-band-64k', 'atomic'];
const NO_REPORT = 'remote failed to report status';
function capabilitiesOf(advertisement) {
    for (const packet of (0,packet_lines/* readPackets */.c)(advertisement)) {
        const [, listed] = packet.toString().trimEnd().split('\0');
        if (listed !== undefined)
            return listed.split(' ');
    }
    return [];
}
function takes(advertisement, format) {
    const capabilities = capabilitiesOf(advertisement);
    const named = capabilities.find((each) => each.startsWith('object-format='))?.slice('object-format='.length);
    return NEEDED.every((each) => capabilities.includes(each)) && (named ?? 'sha1') === format;
}
function messageOf({ refs, pack, format }) {
    const zeros = '0'.repeat(format === 'sha256' ? 64 : 40);
    const asked = ['report-status', 'side-band-64k', 'atomic', `object-format=${format}`, 'agent=slipway'].join(' ');
    const commands = [...refs].map(([ref, object], index) => (0,packet_lines/* packetLine */.bq)(`${zeros} ${object} ${ref}${index === 0 ? `\0 ${asked}` : ''}`));
    return Buffer.concat([Buffer.from(commands.join('') + packet_lines/* FLUSH */.ZM), pack]);
}
const BAND = { report: 1, told: 2, fatal: 3 };
function readBands(answer) {
    const parts = {};
    for (const packet of (0,packet_lines/* readPackets */.c)(answer)) {
        if (typeof packet === 'string')
            continue;
        const band = packet.readUInt8(0);
        parts[band] = [...(parts[band] ?? []), packet.subarray(1)];
    }
    const text = (band) => Buffer.concat(parts[band] ?? []);
    return { report: text(BAND.report), told: `${text(BAND.told)}\n${text(BAND.fatal)}` };
}
function readReport(answer, refs) {
    const { report, told } = readBands(answer);
    const reasons = new Map([...refs.keys()].map((ref) => [ref, NO_REPORT]));
    for (const packet of (0,packet_lines/* readPackets */.c)(report)) {
        const [, word, ref = '', reason = ''] = /^(ok|ng) (\S+)(?: (.*))?$/.exec(line(packet)) ?? [];
        if (word === 'ok')
            reasons.delete(ref);
        else if (word === 'ng' && reasons.has(ref))
            reasons.set(ref, reason);
    }
    return {
        reasons,
        said: (0,untrusted/* inertLines */.wi)(told)
            .map((each) => each.trim())
            .filter((each) => each !== '')
    };
}
function line(packet) {
    return packet.toString().trimEnd();
}
async function isTaking(server, format) {
    try {
        const advertisement = await server.advertise();
        return advertisement !== undefined && takes(advertisement, format);
    }
    catch {
        return false;
    }
}
async function createRefs(url, token, wish) {
    const server = openServer(url, token);
    if (server === undefined || !(await isTaking(server, wish.format)))
        return undefined;
    try {
        const answer = await server.send(messageOf(wish));
        return answer === undefined ? undefined : readReport(answer, wish.refs);
    }
    catch {
        return readReport(Buffer.alloc(0), wish.refs);
    }
}

// EXTERNAL MODULE: ./build/packages/core/src/git/write-pack.js
var write_pack = __webpack_require__(4400);
// EXTERNAL MODULE: ./build/packages/core/src/tagging/explain-push.js
var explain_push = __webpack_require__(472);
// EXTERNAL MODULE: ./build/packages/core/src/tagging/tag-objects.js
var tag_objects = __webpack_require__(1397);
;// CONCATENATED MODULE: ./build/packages/core/src/tagging/push-by-git.js








const PREFIX = 'refs/tags/';
async function sendDirectly(runner, token, { tags, commit, pack }) {
    const format = commit.length === 64 ? 'sha256' : 'sha1';
    const refs = new Map(tags.map(({ tag, object }) => [`${PREFIX}${tag}`, object]));
    const received = await (0,effect/* effect */.QZ)('push tags', () => createRefs((0,remote_access/* remoteUrl */.gX)(runner), token, { refs, pack, format }));
    if (received === undefined)
        return undefined;
    if (received.reasons.size === 0)
        return { state: 'created' };
    const reasons = new Map([...received.reasons].map(([ref, reason]) => [ref.slice(PREFIX.length), reason]));
    const printed = [...new Set(reasons.values()), ...received.said];
    const remedy = 'none of them was created; run it again, and if it stays so, look at the status of the server';
    const failed = new errors/* Failure */.HR(`push of ${tags.length} tags: ${(0,untrusted/* inert */.tJ)(printed.join(', '))}; ${remedy}`);
    return (0,explain_push/* judgePush */.C)(runner, { reasons, said: received.said }, tags.length, printed.join('\n'), failed);
}
async function readyByGit(runner, token, push) {
    const { tags: names, commit, messageOf } = push;
    const { pack, names: objects } = messageOf === undefined
        ? await (0,write_pack/* writePack */.h)([], commit.length === 64 ? 'sha256' : 'sha1')
        : await (0,tag_objects/* packTags */.b)(push, messageOf, Math.floor(Date.now() / 1000));
    const tags = names.map((tag, index) => ({ tag, object: objects[index] ?? commit, commit, verified: false }));
    const made = { tags, commit, pack };
    return {
        tags,
        send: async () => {
            const sent = await sendDirectly(runner, token, made);
            if (sent !== undefined)
                return sent;
            return (await __webpack_require__.e(/* import() */ 9907).then(__webpack_require__.bind(__webpack_require__, 9907))).pushFromRoom(runner, token, made);
        }
    };
}


/***/ }),

/***/ 1397:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ packTags),
/* harmony export */   i: () => (/* binding */ tagMessage)
/* harmony export */ });
/* harmony import */ var _git_write_pack_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4400);
/* harmony import */ var _github_commit_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6684);


function tagMessage(message) {
    const lines = message.split('\n').map((line) => line.trimEnd());
    return `${lines
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .replace(/^\n+|\n+$/g, '')}\n`;
}
function tagObject(commit, tag, message, by) {
    const text = `object ${commit}\ntype commit\ntag ${tag}\ntagger ${by}\n\n${tagMessage(message)}`;
    return { type: 'tag', bytes: Buffer.from(text) };
}
function packTags({ tags, commit, tagger }, messageOf, seconds) {
    const { name, email } = (0,_github_commit_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .readIdentity */ .xN)('tagger', tagger === '' ? _github_commit_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .botIdentity */ .CC : tagger) ?? {
        name: '',
        email: ''
    };
    const by = `${name} <${email}> ${seconds} +0000`;
    const format = commit.length === 64 ? 'sha256' : 'sha1';
    return (0,_git_write_pack_js__WEBPACK_IMPORTED_MODULE_0__/* .writePack */ .h)(tags.map((tag) => tagObject(commit, tag, messageOf(tag), by)), format);
}


/***/ })

};
;