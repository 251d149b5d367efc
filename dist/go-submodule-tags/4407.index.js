"use strict";
exports.id = 4407;
exports.ids = [4407];
exports.modules = {

/***/ 9496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  observeTags: () => (/* binding */ observeTags)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/placeholders.js
var placeholders = __webpack_require__(4804);
// EXTERNAL MODULE: ./build/packages/core/src/tree/commit-room.js + 4 modules
var commit_room = __webpack_require__(1655);
// EXTERNAL MODULE: ./build/packages/core/src/tree/commit-tree.js + 5 modules
var commit_tree = __webpack_require__(63);
// EXTERNAL MODULE: ./build/actions/go-submodule-tags/src/tag-names.js
var tag_names = __webpack_require__(1917);
;// CONCATENATED MODULE: ./build/actions/go-submodule-tags/src/blocked-tags.js


function foldersOf(tag) {
    const folders = [];
    for (let slash = tag.indexOf('/'); slash >= 0; slash = tag.indexOf('/', slash + 1))
        folders.push(tag.slice(0, slash));
    return folders;
}
function complaintOf(tag, other, isThere) {
    const stands = isThere ? 'is at the server' : 'belongs to this release';
    const mend = isThere ? `delete ${(0,untrusted/* quote */.hD)(other)} if nobody needs it` : 'name one of them otherwise';
    return {
        place: `tag ${(0,untrusted/* quote */.hD)(tag)}`,
        problem: `cannot be created: ${(0,untrusted/* quote */.hD)(other)} ${stands}, and git keeps no two refs of which one is the folder of the other`,
        remedy: other.startsWith(tag) && isThere ? `${mend}, or release another version` : mend
    };
}
function blockedTags(names, there) {
    const wanted = new Set((0,tag_names/* tagsOf */.Fg)(names));
    const complaints = new Map();
    const look = (inner) => {
        for (const folder of foldersOf(inner)) {
            if (there.has(inner) && wanted.has(folder))
                complaints.set(folder, complaintOf(folder, inner, true));
            else if (wanted.has(inner) && (there.has(folder) || wanted.has(folder))) {
                complaints.set(inner, complaintOf(inner, folder, there.has(folder)));
            }
        }
    };
    for (const tag of new Set([...there.keys(), ...wanted]))
        look(tag);
    return [...complaints.values()];
}

// EXTERNAL MODULE: ./build/actions/go-submodule-tags/src/catalogue.js + 6 modules
var src_catalogue = __webpack_require__(738);
// EXTERNAL MODULE: ./build/packages/core/src/history/branch-globs.js
var branch_globs = __webpack_require__(1873);
;// CONCATENATED MODULE: ./build/packages/core/src/history/branch-demand.js


function branchComplaints(globs, search) {
    const { commit, matching, containing } = search;
    if (containing !== undefined)
        return [];
    const wanted = globs.map(untrusted/* quote */.hD).join(', ');
    if (matching.length === 0) {
        const problem = `the remote has no branch that matches ${wanted}`;
        return [{ place: 'require-branch', problem, remedy: 'push the branch, or correct the pattern' }];
    }
    const searched = matching.slice(0, branch_globs/* searchLimit */.cX);
    const count = searched.length < matching.length ? `the first ${searched.length} of ${matching.length}` : `${matching.length}`;
    const problem = `commit ${commit.slice(0, 12)} is on none of ${count} branches at the remote that match ${wanted}: ${listed(searched)}`;
    const remedy = searched.length < matching.length
        ? 'narrow the pattern'
        : 'tag a commit of such a branch, and push the branch first';
    return [{ place: 'require-branch', problem, remedy }];
}
function listed(names) {
    const shown = names.slice(0, 5).map(untrusted/* quote */.hD).join(', ');
    return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}

;// CONCATENATED MODULE: ./build/actions/go-submodule-tags/src/token.js

async function tokenFindings({ inputs, runner, found }) {
    const { mode, events, token } = inputs;
    const isWaitedFor = events === 'all' || (0,tag_names/* lastOf */.g1)(found) !== undefined;
    if (mode !== 'tag' || !isWaitedFor || token === '' || runner.serverUrl.startsWith('file:'))
        return [];
    const { identify } = await __webpack_require__.e(/* import() */ 2266).then(__webpack_require__.bind(__webpack_require__, 2266));
    const identity = await identify(runner, token).catch(() => undefined);
    if (identity?.jobToken !== true)
        return [];
    const problem = 'is the GITHUB_TOKEN of the job, whose tags start no workflows';
    return [{ place: 'token', problem, remedy: 'use the token of a GitHub App where workflows are to follow' }];
}

;// CONCATENATED MODULE: ./build/actions/go-submodule-tags/src/checks.js




const nothing = { complaints: [], warnings: [] };
async function branchFindings({ inputs, runner, remote, found, version }) {
    const globs = inputs['require-branch'];
    if (globs.length === 0)
        return [];
    const filled = version === undefined ? globs : (0,branch_globs/* globsFor */.tN)(globs, version);
    const { searchBranches } = await __webpack_require__.e(/* import() */ 6216).then(__webpack_require__.bind(__webpack_require__, 6216));
    return branchComplaints(filled, await searchBranches(runner, inputs.token, found.commit, filled, remote.branches));
}
function isPending({ found }) {
    return (0,tag_names/* tagsOf */.Fg)(found).some((tag) => !found.standing.there.has(tag));
}
async function runChecks(checking) {
    const { inputs, complaints } = checking;
    const branch = await branchFindings(checking);
    const { proxiesOf, proxyFindings } = await __webpack_require__.e(/* import() */ 5900).then(__webpack_require__.bind(__webpack_require__, 5900));
    const proxies = proxiesOf(checking);
    const hasProxies = proxies !== undefined;
    if (inputs.mode === 'verify' || !isPending(checking))
        return { complaints: branch, warnings: [], hasProxies };
    const known = await proxyFindings(checking, proxies);
    const sound = complaints.length + branch.length + known.complaints.length === 0;
    const isAsked = sound && inputs.check !== 'off';
    const consumed = isAsked ? await (await __webpack_require__.e(/* import() */ 1599).then(__webpack_require__.bind(__webpack_require__, 1599))).toolchainFindings(checking) : nothing;
    return {
        complaints: [...branch, ...known.complaints, ...consumed.complaints],
        warnings: [...known.warnings, ...consumed.warnings, ...(await tokenFindings(checking))],
        hasProxies
    };
}

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/git/full-sha.js
var full_sha = __webpack_require__(6605);
;// CONCATENATED MODULE: ./build/actions/go-submodule-tags/src/commit.js



function refused(place, problem, remedy) {
    return new errors/* Refusal */.P_([{ place, problem, remedy }]);
}
function headOf(name, { branches }) {
    const branch = name.replace(/^refs\/heads\//, '');
    const commit = branches.get(branch);
    if (commit !== undefined)
        return { commit, fixed: false, by: `the branch ${(0,untrusted/* quote */.hD)(branch)} at the server` };
    const remedy = 'give the full SHA of a commit, or a branch that the repository has';
    throw refused('sha', `is neither a full SHA nor a branch at the server: ${(0,untrusted/* quote */.hD)(name)}`, remedy);
}
function ofTag(ref, place, { tags }) {
    const tag = ref.slice('refs/tags/'.length);
    const commit = tags.get(tag)?.commit;
    if (commit !== undefined)
        return { commit, fixed: true, by: `the tag ${(0,untrusted/* quote */.hD)(tag)}` };
    throw refused(place, `the tag ${(0,untrusted/* quote */.hD)(tag)} is not at the server`, 'push it again, or give the commit as sha');
}
function commitWithoutRefs({ sha }, { ref, sha: event }) {
    const text = sha === '' && !/^refs\/(?:tags|pull)\//.test(ref) ? event : sha;
    return (0,full_sha/* isFullSha */.W)(text) ? text : undefined;
}
function askedCommit({ sha, mode }, { ref, sha: event }, refs) {
    if ((0,full_sha/* isFullSha */.W)(sha))
        return { commit: sha, fixed: true, by: 'sha' };
    if (sha.startsWith('refs/tags/'))
        return ofTag(sha, 'sha', refs);
    if (sha !== '')
        return headOf(sha, refs);
    if (ref.startsWith('refs/tags/'))
        return ofTag(ref, 'event', refs);
    if (ref.startsWith('refs/pull/') && mode === 'tag') {
        const remedy = 'tag after it is merged, on the event push, or give the commit as sha';
        throw refused('event', 'is of a pull request, whose merge commit no branch will have', remedy);
    }
    if ((0,full_sha/* isFullSha */.W)(event))
        return { commit: event, fixed: false, by: 'the event' };
    throw refused('sha', 'is empty, and the run names no commit', 'give the full SHA of a commit, or a branch');
}

// EXTERNAL MODULE: ./build/packages/core/src/network/loopback.js
var loopback = __webpack_require__(684);
;// CONCATENATED MODULE: ./build/actions/go-submodule-tags/src/import-root.js

function importRoot({ serverUrl, repository }, modules) {
    const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname : '';
    if (host === '' || (0,loopback/* isLoopback */.U)(host))
        return undefined;
    const root = `${host}/${repository}`;
    const inside = ({ mod }) => `${mod.module}/`.toLowerCase().startsWith(`${root}/`.toLowerCase());
    return modules.some(inside) ? root : undefined;
}

// EXTERNAL MODULE: ./build/packages/core/src/modules/go-version.js
var go_version = __webpack_require__(8643);
// EXTERNAL MODULE: ./build/packages/core/src/modules/tag.js
var tag = __webpack_require__(734);
// EXTERNAL MODULE: ./build/packages/core/src/version/compare.js
var compare = __webpack_require__(3076);
;// CONCATENATED MODULE: ./build/packages/core/src/version/next.js

function nextPatch(version) {
    const { major, minor, patch } = version;
    return release(major, minor, version.prerelease.length > 0 ? patch : increment(patch));
}
function nextMinor(version) {
    const { major, minor, patch } = version;
    const pending = version.prerelease.length > 0 && patch === '0';
    return release(major, pending ? minor : increment(minor), '0');
}
function nextMajor(version) {
    const { major, minor, patch } = version;
    const pending = version.prerelease.length > 0 && minor === '0' && patch === '0';
    return release(pending ? major : increment(major), '0', '0');
}
function nextPrerelease(version, order = 'semver', identifier = 'rc') {
    const last = version.prerelease.at(-1);
    if (last === undefined)
        return { ...nextPatch(version), prerelease: [identifier, '1'] };
    const others = version.prerelease.slice(0, -1);
    const counted = { ...version, prerelease: [...others, countOn(last)], build: [] };
    if ((0,compare/* compareVersions */.Zy)(counted, version, order) > 0)
        return counted;
    return { ...version, prerelease: [...version.prerelease, '1'], build: [] };
}
function countOn(identifier) {
    let start = identifier.length;
    while (start > 0 && /[0-9]/.test(identifier.charAt(start - 1)))
        start -= 1;
    const digits = identifier.slice(start);
    if (digits === '')
        return identifier;
    return identifier.slice(0, start) + increment(digits).padStart(digits.length, '0');
}
function release(major, minor, patch) {
    return { major, minor, patch, prerelease: [], build: [] };
}
function increment(number) {
    return String(BigInt(number) + 1n);
}

// EXTERNAL MODULE: ./build/packages/core/src/version/semver.js
var semver = __webpack_require__(3499);
;// CONCATENATED MODULE: ./build/actions/go-submodule-tags/src/next-free.js




const most = 10_000;
function next(version) {
    return (0,semver/* isPrerelease */.V1)(version) ? nextPrerelease(version, 'numeric-suffix') : nextPatch(version);
}
function nextFreeOf({ releases }, there) {
    const tags = (version) => releases.flatMap(({ module }) => {
        const naming = (0,tag/* tagOf */.c)(module, version, undefined);
        return naming.ok ? [naming.tag] : [];
    });
    const taken = releases.find(({ tag }) => there.has(tag)) ?? releases[0];
    if (taken === undefined)
        return undefined;
    let free = next(taken.version);
    for (let count = 0; count < most && tags(free).some((tag) => there.has(tag)); count += 1)
        free = next(free);
    return (0,go_version/* goVersion */.X9)(free);
}

// EXTERNAL MODULE: ./build/actions/go-submodule-tags/src/read-modules.js + 2 modules
var read_modules = __webpack_require__(3050);
;// CONCATENATED MODULE: ./build/actions/go-submodule-tags/src/standing.js
function standingOf(wanted, tags) {
    const there = new Map(wanted.flatMap((tag) => {
        const commit = tags.get(tag)?.commit;
        return commit === undefined ? [] : [[tag, commit]];
    }));
    const commits = new Set(there.values());
    return { there, bound: commits.size === 1 ? [...commits][0] : undefined };
}

;// CONCATENATED MODULE: ./build/actions/go-submodule-tags/src/observe-tags.js













async function survey({ inputs, runner, request, remote }, commit) {
    const tree = await (0,commit_tree.openCommit)(runner, inputs.token, commit, 'content');
    const found = await (0,read_modules/* readModules */.U)(tree, inputs, request.version);
    const catalogue = (0,src_catalogue/* catalogueOf */.v)(found, importRoot(runner, found.modules));
    const complaints = [...found.complaints, ...catalogue.complaints];
    const releaseTag = (0,tag_names/* releaseTagOf */.ni)(inputs, { ...request.release, sha: commit }, catalogue, complaints);
    const standing = standingOf((0,tag_names/* tagsOf */.Fg)({ catalogue, releaseTag }), remote.tags);
    complaints.push(...blockedTags({ catalogue, releaseTag }, remote.tags));
    const warnings = [...found.warnings, ...catalogue.warnings];
    return { commit, tree, texts: found.texts, catalogue, releaseTag, standing, complaints, warnings };
}
function rebound({ inputs }, { commit, catalogue, releaseTag, standing }, asked) {
    const isDone = (0,tag_names/* tagsOf */.Fg)({ catalogue, releaseTag }).every((tag) => standing.there.has(tag));
    const [first = ''] = standing.there.keys();
    if (isDone || inputs['require-branch'].length > 0)
        return [];
    const problem = `the release goes to ${commit.slice(0, 12)}, where ${(0,untrusted/* quote */.hD)(first)} is, and not to ${asked.commit.slice(0, 12)}, where ${asked.by} is`;
    return [
        { place: 'sha', problem, remedy: 'see that it is the commit you mean, or say require-branch, which is checked' }
    ];
}
async function bind(search, asked) {
    const first = await survey(search, asked.commit);
    const { bound } = first.standing;
    if (asked.fixed || bound === undefined || bound === asked.commit)
        return first;
    const { log } = search.runner;
    log(`${asked.by} is at ${asked.commit.slice(0, 12)}; the tags that are there bind the release to ${bound.slice(0, 12)}`);
    try {
        const found = await survey(search, bound);
        return { ...found, warnings: [...found.warnings, ...rebound(search, found, asked)] };
    }
    catch (error) {
        if (error instanceof commit_tree/* NoCommit */.P)
            return first;
        throw error;
    }
}
function strayRelease({ request, remote }, { commit, catalogue, releaseTag }) {
    const tag = request.release.tag?.tag ?? '';
    const at = remote.tags.get(tag)?.commit;
    const isOurs = (0,tag_names/* tagsOf */.Fg)({ catalogue, releaseTag }).includes(tag);
    if (at === undefined || at === commit || isOurs)
        return [];
    const problem = `the tag ${(0,untrusted/* quote */.hD)(tag)} of the whole repository leads to ${at.slice(0, 12)}, and the modules would be tagged at ${commit.slice(0, 12)}`;
    return [{ place: 'sha', problem, remedy: `give ${at} as sha if the modules belong to that release` }];
}
function tell({ log }, { catalogue, standing }) {
    for (const { module, tag, group } of catalogue.releases) {
        const state = standing.there.has(tag) ? 'there already' : 'new';
        log(`${group + 1}. ${module.mod.module} in ${module.folder || '.'}: ${tag === '' ? 'no tag' : `${tag} (${state})`}`);
    }
}
async function observeTags(inputs, runner, request) {
    const plain = commitWithoutRefs(inputs, runner);
    if (plain !== undefined)
        (0,commit_room/* beginCommit */.hN)(runner, inputs.token, plain);
    const remote = await request.refs();
    const search = { inputs, runner, request, remote };
    const asked = askedCommit(inputs, runner, remote);
    const found = await bind(search, asked);
    const complaints = [...found.complaints];
    const values = (0,placeholders/* editValues */.bM)({ ...request.release, sha: found.commit });
    const messages = (0,tag_names/* messagesOf */.cr)(inputs, found, values, complaints);
    const nextFree = nextFreeOf(found.catalogue, remote.tags);
    const checking = { inputs, runner, remote, found, messages, complaints, nextFree, version: request.version };
    const checked = await runChecks(checking);
    const warnings = [...found.warnings, ...strayRelease(search, found), ...checked.warnings];
    const facts = {
        ...found,
        ...checked,
        asked,
        messages,
        nextFree,
        complaints: [...complaints, ...checked.complaints],
        warnings
    };
    if (inputs.mode === 'plan')
        tell(runner, found);
    return facts;
}


/***/ }),

/***/ 8410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ longestText),
/* harmony export */   JS: () => (/* binding */ deepest),
/* harmony export */   Tw: () => (/* binding */ measureNesting),
/* harmony export */   qW: () => (/* binding */ checkText)
/* harmony export */ });
/* unused harmony export bracketDepth */
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9792);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6071);


const longestText = 16 * 1024 * 1024;
const deepest = 64;
function checkText(text) {
    if (text.length > longestText) {
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .EditFault */ .b(`is ${text.length} characters long; at most ${longestText} are edited`, 'take it out of files, or split it');
    }
    const nul = text.indexOf('\0');
    if (nul >= 0) {
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .EditFault */ .b(`has a NUL at character ${nul + 1}`, 'it is no text file: take it out of files', (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .lineAt */ .mh)(text, nul));
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


/***/ }),

/***/ 6071:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mh: () => (/* binding */ lineAt)
/* harmony export */ });
/* unused harmony exports lineCounter, lineEnd */
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


/***/ }),

/***/ 1655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hN: () => (/* binding */ beginCommit),
  iH: () => (/* binding */ fetchCommit),
  rt: () => (/* binding */ fetchObjects),
  iT: () => (/* binding */ haveCommit),
  NR: () => (/* binding */ openCommitRoom)
});

// EXTERNAL MODULE: ./build/packages/core/src/git/clean-room.js
var clean_room = __webpack_require__(1528);
// EXTERNAL MODULE: ./build/packages/core/src/git/packet-lines.js
var packet_lines = __webpack_require__(5361);
// EXTERNAL MODULE: ./build/packages/core/src/git/upload-pack.js
var upload_pack = __webpack_require__(9226);
;// CONCATENATED MODULE: ./build/packages/core/src/git/fetch-pack.js


const BAND = { pack: 1, progress: 2 };
function readPack(packets) {
    const parts = [];
    for (let next = packets.next(); !next.done && next.value !== packet_lines/* FLUSH */.ZM; next = packets.next()) {
        const [band] = next.value;
        if (band === BAND.pack)
            parts.push(next.value.subarray(1));
        else if (band !== BAND.progress)
            throw new Error('the server gave up');
    }
    return Buffer.concat(parts);
}
function readAnswer(all) {
    const packets = all.values();
    const ends = { shallow: [], unshallow: [] };
    for (const packet of packets) {
        const [word = '', name = ''] = packet.toString().trimEnd().split(' ');
        if (word === 'packfile')
            return { pack: readPack(packets), ...ends };
        if (word === 'shallow' || word === 'unshallow')
            ends[word].push(name);
        else if (word !== 'shallow-info' && packet !== packet_lines/* DELIMITER */.Qo)
            throw new Error('this is no answer with a pack');
    }
    throw new Error('there is no pack in the answer');
}
function askPack(url, token, wish) {
    const { objects, depth, filter, shallow } = wish;
    const args = [
        'no-progress',
        ...(depth === undefined ? [] : [...shallow.map((name) => `shallow ${name}`), `deepen ${depth}`]),
        `filter ${filter}`,
        ...objects.map((name) => `want ${name}`),
        'done'
    ];
    const objectFormat = objects[0]?.length === 64 ? 'sha256' : 'sha1';
    return (0,upload_pack/* askUploadPack */.Y)(url, token, { name: 'fetch', objectFormat, args }, readAnswer);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/packages/core/src/git/fetch-room.js



const FORMATS = {
    sha1: '[core]\n\trepositoryformatversion = 0\n',
    sha256: '[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n'
};
function newFetchRoom(format) {
    const folder = (0,clean_room/* buildRoom */.CO)();
    const room = (0,clean_room/* roomIn */.Lp)(folder);
    const forgetServers = () => (0,clean_room/* writeInRoom */.Ad)(folder, 'config', FORMATS[format]);
    forgetServers();
    const shallow = () => {
        const file = (0,external_node_path_.join)(folder, 'shallow');
        return (0,external_node_fs_.existsSync)(file) ? ((0,external_node_fs_.readFileSync)(file, 'utf8').match(/\S+/g) ?? []) : [];
    };
    const end = ({ shallow: more, unshallow }) => {
        const ends = [...new Set([...shallow(), ...more])].filter((commit) => !unshallow.includes(commit));
        (0,clean_room/* writeInRoom */.Ad)(folder, 'shallow', ends.map((commit) => `${commit}\n`).join(''));
    };
    const index = async ({ pack }) => (await room.git(['index-pack', '--stdin'], { input: [pack] })).exitCode === 0;
    const waiting = [];
    let indexed = Promise.resolve();
    return {
        async git(args, more) {
            const all = waiting.splice(0);
            indexed = indexed.then(async () => void (await Promise.all(all.map(index))));
            await indexed;
            return room.git(args, more);
        },
        forgetServers,
        shallow,
        give: (refs) => (0,clean_room/* writeInRoom */.Ad)(folder, 'packed-refs', [...refs].map(([ref, object]) => `${object} ${ref}\n`).join('')),
        async take(received) {
            const isSound = await index(received);
            if (isSound)
                end(received);
            return isSound;
        },
        takeLater(received) {
            end(received);
            waiting.push(received);
        }
    };
}

// EXTERNAL MODULE: ./build/packages/core/src/git/full-sha.js
var full_sha = __webpack_require__(6605);
;// CONCATENATED MODULE: ./build/packages/core/src/git/pack-delta.js
function readSize(delta, start) {
    let size = 0;
    let scale = 1;
    for (let at = start;; at += 1) {
        const byte = delta.readUInt8(at);
        size += (byte & 0x7f) * scale;
        scale *= 128;
        if (byte < 0x80)
            return { size, at: at + 1 };
    }
}
function readSparse(delta, start, bits) {
    let value = 0;
    let at = start;
    for (let bit = 0; bits >> bit > 0; bit += 1) {
        if (((bits >> bit) & 1) === 0)
            continue;
        value += delta.readUInt8(at) * 256 ** bit;
        at += 1;
    }
    return { value, at };
}
function applyDelta(base, delta, most) {
    const from = readSize(delta, 0);
    const to = readSize(delta, from.at);
    if (from.size !== base.length || to.size > most)
        throw new Error('the differences are not to this object');
    const parts = [];
    let size = 0;
    for (let at = to.at; at < delta.length;) {
        const instruction = delta.readUInt8(at);
        let part;
        if (instruction < 0x80) {
            part = delta.subarray(at + 1, at + 1 + instruction);
            at += 1 + instruction;
        }
        else {
            const offset = readSparse(delta, at + 1, instruction & 0x0f);
            const length = readSparse(delta, offset.at, (instruction >> 4) & 0x07);
            part = base.subarray(offset.value, offset.value + (length.value || 0x10000));
            at = length.at;
        }
        if (part.length === 0)
            throw new Error('the differences lead nowhere');
        parts.push(part);
        size += part.length;
        if (size > to.size)
            break;
    }
    if (size !== to.size)
        throw new Error('the differences are not all there');
    return Buffer.concat(parts);
}

;// CONCATENATED MODULE: ./build/packages/core/src/git/read-pack.js

const FEW = 500;
const SMALL = 4_194_304;
const INFLATED = 33_554_432;
const types = [undefined, 'commit', 'tree', 'blob', 'tag'];
const REF_DELTA = 7;
function entryAt(pack, start, reading) {
    let at = start;
    while ((pack.readUInt8(at) & 0x80) !== 0)
        at += 1;
    const kind = (pack.readUInt8(start) >> 4) & 7;
    const from = kind === REF_DELTA ? at + 21 : at + 1;
    const { buffer: content, engine } = reading.inflate(pack.subarray(from, -20), reading.left);
    return { kind, base: pack.toString('hex', at + 1, from), content, next: from + engine.bytesWritten };
}
function keep(reading, object) {
    reading.objects.set(reading.nameOf(object), object);
    reading.left -= object.bytes.length;
}
function resolveAll(pending, reading) {
    for (let left = pending; left.length > 0;) {
        const later = left.filter(({ base: name, delta }) => {
            const base = reading.objects.get(name);
            if (base === undefined)
                return true;
            keep(reading, { type: base.type, bytes: applyDelta(base.bytes, delta, reading.left) });
            return false;
        });
        if (later.length === left.length)
            throw new Error('the pack builds on what is not in it');
        left = later;
    }
}
function readEntries(pack, reading) {
    const pending = [];
    let next = 12;
    for (let left = pack.readUInt32BE(8); left > 0; left -= 1) {
        const entry = entryAt(pack, next, reading);
        const { kind, base, content: bytes } = entry;
        next = entry.next;
        const type = types[kind];
        if (type !== undefined)
            keep(reading, { type, bytes });
        else if (kind === REF_DELTA) {
            pending.push({ base, delta: bytes });
            reading.left -= bytes.length;
        }
        else
            throw new Error(`an object of type ${kind} was not asked for`);
    }
    if (next !== pack.length - 20)
        throw new Error('there is more in the pack than it says');
    return pending;
}
async function read_pack_readPack(pack) {
    const [{ inflateSync }, { createHash }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 23)), Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23))]);
    if (pack.toString('latin1', 0, 4) !== 'PACK' || pack.readUInt32BE(4) !== 2)
        throw new Error('this is no pack');
    if (pack.readUInt32BE(8) > FEW || pack.length > SMALL)
        return undefined;
    const sum = createHash('sha1').update(pack.subarray(0, -20)).digest();
    if (!sum.equals(pack.subarray(-20)))
        throw new Error('the pack was damaged on its way');
    const reading = {
        objects: new Map(),
        nameOf: ({ type, bytes }) => createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex'),
        inflate: (bytes, most) => inflateSync(bytes, { info: true, maxOutputLength: most }),
        left: INFLATED
    };
    resolveAll(readEntries(pack, reading), reading);
    return reading.objects;
}

// EXTERNAL MODULE: ./build/packages/core/src/git/remote-access.js
var remote_access = __webpack_require__(5936);
;// CONCATENATED MODULE: ./build/packages/core/src/tree/commit-room.js






const rooms = {};
function openCommitRoom(sha) {
    (0,full_sha/* demandFullSha */.$)(sha);
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
async function fetchByGit(url, token, { what, remedy, depth, filter, objects }) {
    const access = (0,remote_access/* remoteAccess */.de)(url, token);
    const more = {
        ...access,
        settings: [...(access.settings ?? []), ['fetch.negotiationAlgorithm', 'noop']],
        input: objects.map((name) => `${name}\n`)
    };
    const options = [...(depth === undefined ? [] : [`--depth=${depth}`]), `--filter=${filter}`];
    const room = openCommitRoom(objects[0] ?? '');
    const result = await room.git([...FETCH, ...options, '--stdin', '--', url.href], more);
    if (result.exitCode !== 0)
        throw (0,clean_room/* gitFailure */.tv)(what, result, remedy);
}
async function readReceived({ pack }, wanted) {
    const objects = await read_pack_readPack(pack).catch(() => undefined);
    return objects !== undefined && wanted.every((name) => objects.has(name)) ? objects : undefined;
}
async function fetchObjects(runner, token, fetch) {
    const room = openCommitRoom(fetch.objects[0] ?? '');
    const url = (0,remote_access/* remoteUrl */.gX)(runner);
    const { objects: wanted, depth, filter, passing = false } = fetch;
    const asked = askPack(url, token, { objects: wanted, depth, filter, shallow: room.shallow() });
    const [received] = await Promise.all([asked, Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23)), Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 23))]);
    const objects = received && (await readReceived(received, wanted));
    if (received !== undefined && objects !== undefined) {
        if (!passing)
            room.takeLater(received);
    }
    else if (received === undefined || !(await room.take(received)))
        await fetchByGit(url, token, fetch);
    return objects;
}
const whole = new Set();
const UNKNOWN = 'check that the token has the permission contents: read, and run it again: the branch may have been rewritten just now';
const begun = new Map();
function beginCommit(runner, token, commit) {
    const coming = fetchNow(runner, token, commit);
    coming.catch(() => { });
    begun.set(commit, coming);
}
function fetchCommit(runner, token, commit) {
    const coming = begun.get(commit);
    begun.delete(commit);
    return coming ?? fetchNow(runner, token, commit);
}
async function fetchNow(runner, token, commit) {
    const room = openCommitRoom(commit);
    const fetch = { what: `commit ${commit}`, remedy: UNKNOWN, depth: 1, filter: 'blob:none', objects: [commit] };
    const objects = await fetchObjects(runner, token, fetch);
    whole.add(commit);
    return { room, objects };
}
async function haveCommit(runner, token, commit) {
    return whole.has(commit) ? openCommitRoom(commit) : (await fetchCommit(runner, token, commit)).room;
}


/***/ })

};
;