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


/***/ })

};
;