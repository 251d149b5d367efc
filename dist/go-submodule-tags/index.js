/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 738:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  v: () => (/* binding */ catalogueOf),
  I: () => (/* binding */ rootOf)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __nccwpck_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/version/compare.js
var compare = __nccwpck_require__(3076);
// EXTERNAL MODULE: ./build/packages/core/src/version/semver.js
var semver = __nccwpck_require__(3499);
// EXTERNAL MODULE: ./build/packages/core/src/modules/go-version.js
var go_version = __nccwpck_require__(8643);
// EXTERNAL MODULE: ./build/packages/core/src/modules/module.js
var modules_module = __nccwpck_require__(6800);
// EXTERNAL MODULE: ./build/packages/core/src/modules/replace.js
var modules_replace = __nccwpck_require__(66);
;// CONCATENATED MODULE: ./build/packages/core/src/modules/check-module.js






function replaceComplaints(module) {
    return module.mod.replaces
        .filter((replace) => (0,modules_replace/* isLocal */.IX)(replace) && (0,modules_replace/* replacedFolder */.BA)(module.folder, replace.target) === undefined)
        .map(({ path, target, line }) => ({
        place: (0,modules_module/* placeOf */.$t)(module, line),
        problem: `replaces ${(0,untrusted/* quote */.hD)(path)} by ${(0,untrusted/* quote */.hD)(target)}, a folder outside the repository`,
        remedy: 'take the replace out and require a released version, or use a go.work that is not committed'
    }));
}
function retractionWarning(module, version) {
    const own = module.mod.retracts.find(({ low, high }) => {
        const [from, to] = [(0,semver/* parseVersion */.ot)(low.replace(/^v/, '')), (0,semver/* parseVersion */.ot)(high.replace(/^v/, ''))];
        if (from === undefined || to === undefined)
            return false;
        return (0,compare/* compareVersions */.Zy)(from, version) <= 0 && (0,compare/* compareVersions */.Zy)(version, to) <= 0;
    });
    if (own === undefined)
        return undefined;
    const problem = `retracts ${(0,go_version/* goVersion */.X9)(version)}, the version that is released: no one will get it who asks for the latest`;
    const remedy = 'correct the retract, unless this release is there to retract alone';
    return { place: (0,modules_module/* placeOf */.$t)(module, own.line), problem, remedy };
}

;// CONCATENATED MODULE: ./build/packages/core/src/modules/check-requires.js




function siblingComplaint({ module, requirement, release, replace, kind }) {
    if (kind === 'current' || kind === 'older')
        return undefined;
    if (release === undefined) {
        const remedy = `release ${(0,untrusted/* quote */.hD)(requirement.path)} too, or require a released version of it`;
        return placeholderComplaint(module, requirement, replace, remedy);
    }
    const wanted = (0,go_version/* goVersion */.X9)(release);
    const remedy = `require ${wanted}, as the mode bump does, and release the commit that has it`;
    const placeholder = placeholderComplaint(module, requirement, replace, remedy);
    if (placeholder !== undefined)
        return placeholder;
    const what = (0,go_version/* isPseudoVersion */.Dv)(requirement.version) ? 'the pseudo-version ' : '';
    const hidden = replace === undefined ? '' : `; the replace on line ${replace.line} hides that from builds here`;
    const problem = `requires ${(0,untrusted/* quote */.hD)(requirement.path)} at ${what}${(0,untrusted/* quote */.hD)(requirement.version)}, and its tag is ${wanted}${hidden}`;
    return { place: (0,modules_module/* placeOf */.$t)(module, requirement.line), problem, remedy };
}
function foreignComplaint(module, requirement) {
    if (!(0,go_version/* isPlaceholder */.wK)(requirement.version))
        return undefined;
    const replace = (0,modules_replace/* replaceOf */.o_)(module.mod, requirement);
    if (requirement.version === 'v0.0.0' && replace === undefined)
        return undefined;
    return placeholderComplaint(module, requirement, replace, 'require a released version of it');
}
function placeholderComplaint(module, requirement, replace, remedy) {
    if (!(0,go_version/* isPlaceholder */.wK)(requirement.version))
        return undefined;
    const why = replace === undefined
        ? 'which nobody can download'
        : `which only the replace on line ${replace.line} satisfies, and nobody who requires this module sees that`;
    const problem = `requires ${(0,untrusted/* quote */.hD)(requirement.path)} at the placeholder ${(0,untrusted/* quote */.hD)(requirement.version)}, ${why}`;
    return { place: (0,modules_module/* placeOf */.$t)(module, requirement.line), problem, remedy };
}
function olderWarning({ module, requirement, release }) {
    const instead = release === undefined ? '' : `, released before ${(0,go_version/* goVersion */.X9)(release)}`;
    const problem = `requires ${(0,untrusted/* quote */.hD)(requirement.path)} at ${(0,untrusted/* quote */.hD)(requirement.version)}${instead}`;
    return { place: (0,modules_module/* placeOf */.$t)(module, requirement.line), problem, remedy: 'bump it if the new version is needed' };
}

// EXTERNAL MODULE: ./build/packages/core/src/modules/placement.js
var placement = __nccwpck_require__(1665);
// EXTERNAL MODULE: ./build/packages/core/src/modules/siblings.js
var modules_siblings = __nccwpck_require__(8539);
// EXTERNAL MODULE: ./build/packages/core/src/modules/tag.js
var modules_tag = __nccwpck_require__(734);
// EXTERNAL MODULE: ./build/packages/core/src/modules/module-path.js
var module_path = __nccwpck_require__(7858);
;// CONCATENATED MODULE: ./build/packages/core/src/modules/twins.js



function twinFinder(modules) {
    const byFolder = new Map(modules.map((module) => [module.folder, module]));
    const byPath = new Map();
    for (const module of modules)
        byPath.set(module.mod.module, [...(byPath.get(module.mod.module) ?? []), module]);
    return (module) => {
        const twin = byPath.get(module.mod.module)?.find((other) => other !== module);
        return twin === undefined ? rivalComplaint(module, byFolder) : twinComplaint(module, twin);
    };
}
function twinComplaint(module, twin) {
    const problem = `the module path ${(0,untrusted/* quote */.hD)(module.mod.module)} is that of ${twin.file} as well`;
    return { place: (0,modules_module/* placeOf */.$t)(module, module.mod.moduleLine), problem, remedy: 'give each module a path of its own' };
}
function rivalComplaint(module, byFolder) {
    const suffix = (0,module_path/* splitModulePath */.C)(module.mod.module)?.suffix ?? '';
    const rival = suffix.startsWith('/') ? rivalOf(module.folder, suffix, byFolder) : undefined;
    if (rival === undefined)
        return undefined;
    const folders = [module, rival].map(({ folder }) => (0,untrusted/* quote */.hD)((0,modules_module/* folderName */.ub)(folder))).join(' and ');
    const problem = `the folders ${folders} both can be that of ${(0,untrusted/* quote */.hD)(module.mod.module)}, so Go takes neither`;
    const remedy = `keep one go.mod of the two, or take ${suffix} off the path of one`;
    return { place: (0,modules_module/* placeOf */.$t)(module, module.mod.moduleLine), problem, remedy };
}
function rivalOf(folder, suffix, byFolder) {
    const below = byFolder.get(folder === '' ? suffix.slice(1) : `${folder}${suffix}`);
    if (below !== undefined || !`/${folder}`.endsWith(suffix))
        return below;
    const above = byFolder.get(folder.slice(0, -suffix.length));
    return above !== undefined && (0,module_path/* splitModulePath */.C)(above.mod.module)?.suffix === suffix ? above : undefined;
}

;// CONCATENATED MODULE: ./build/packages/core/src/modules/check.js








function checkModules({ modules, versionOf, root }) {
    const sorted = (0,modules_module/* inFolderOrder */.WR)(modules);
    const released = sorted.filter((module) => versionOf(module) !== undefined);
    const siblings = new Map((0,modules_siblings/* siblingRequires */.h)(sorted, versionOf).map((one) => [one.requirement, one]));
    const twinOf = twinFinder(sorted);
    const complaints = [];
    const warnings = [...rootWarnings(released, root)];
    for (const module of released) {
        const version = versionOf(module);
        if (version === undefined)
            continue;
        const tag = (0,modules_tag/* tagOf */.c)(module, version, root);
        complaints.push(...(tag.ok ? [] : tag.complaints), ...present(twinOf(module)), ...replaceComplaints(module));
        warnings.push(...present(retractionWarning(module, version)));
        for (const requirement of module.mod.requires) {
            const sibling = siblings.get(requirement);
            const complaint = sibling === undefined ? foreignComplaint(module, requirement) : siblingComplaint(sibling);
            if (complaint !== undefined)
                complaints.push(complaint);
            if (sibling?.kind === 'older')
                warnings.push(olderWarning(sibling));
        }
    }
    return { complaints, warnings };
}
function present(finding) {
    return finding === undefined ? [] : [finding];
}
function rootWarnings(modules, root) {
    const placed = modules.flatMap((module) => {
        const placing = (0,placement/* placeModule */.E)(module, root);
        return placing.ok ? [{ module, root: placing.placement.root }] : [];
    });
    const [first] = placed;
    return placed
        .filter((one) => first !== undefined && one.root !== first.root)
        .map(({ module, root: own }) => ({
        place: (0,modules_module/* placeOf */.$t)(module, module.mod.moduleLine),
        problem: `the module path ${(0,untrusted/* quote */.hD)(module.mod.module)} takes ${(0,untrusted/* quote */.hD)(own)} for the repository, others ${(0,untrusted/* quote */.hD)(first?.root ?? '')}`,
        remedy: 'correct it, unless both lead to this repository'
    }));
}

;// CONCATENATED MODULE: ./build/packages/core/src/modules/components.js
function components(edges) {
    const search = { edges, time: 0, found: [], lowest: [], open: [], isOpen: [], components: [] };
    for (const node of edges.keys()) {
        if (search.found[node] === undefined)
            explore(search, node);
    }
    return search.components;
}
function explore(search, start) {
    const trail = [enter(search, start)];
    for (let step = trail.at(-1); step !== undefined; step = trail.at(-1)) {
        const { node } = step;
        const next = search.edges[node]?.[step.edge];
        step.edge += 1;
        if (next === undefined) {
            trail.pop();
            leave(search, node, trail.at(-1)?.node);
        }
        else if (search.found[next] === undefined)
            trail.push(enter(search, next));
        else if (search.isOpen[next])
            lower(search, node, search.found[next]);
    }
}
function enter(search, node) {
    search.found[node] = search.time;
    search.lowest[node] = search.time;
    search.time += 1;
    search.open.push(node);
    search.isOpen[node] = true;
    return { node, edge: 0 };
}
function leave(search, node, before) {
    const { found, lowest, open, isOpen } = search;
    if (lowest[node] === found[node]) {
        const members = open.splice(open.lastIndexOf(node));
        for (const member of members)
            isOpen[member] = false;
        search.components.push(members);
    }
    if (before !== undefined)
        lower(search, before, lowest[node]);
}
function lower({ lowest }, node, time = 0) {
    lowest[node] = Math.min(lowest[node] ?? time, time);
}

;// CONCATENATED MODULE: ./build/packages/core/src/modules/order.js



function releaseOrder(modules, versionOf) {
    const sorted = (0,modules_module/* inFolderOrder */.WR)(modules);
    const indexes = new Map(sorted.map((module, index) => [module, index]));
    const edges = sorted.map(() => new Set());
    for (const { module, sibling, kind } of (0,modules_siblings/* siblingRequires */.h)(sorted, versionOf)) {
        const [from, to] = [indexes.get(module), indexes.get(sibling)];
        if (kind !== 'older' && from !== undefined && to !== undefined)
            edges[from]?.add(to);
    }
    const groups = components(edges.map((ends) => [...ends].sort((a, b) => a - b)));
    return groups.map((group) => [...group].sort((a, b) => a - b).flatMap((index) => sorted[index] ?? []));
}

;// CONCATENATED MODULE: ./build/actions/go-submodule-tags/src/catalogue.js




function catalogueOf({ modules, versionOf, setOf }, root) {
    const released = releaseOrder(modules, versionOf)
        .map((group) => group.filter((module) => versionOf(module) !== undefined))
        .filter((group) => group.length > 0);
    const releases = released.flatMap((group, index) => group.flatMap((module) => {
        const version = versionOf(module);
        if (version === undefined)
            return [];
        const naming = (0,modules_tag/* tagOf */.c)(module, version, root);
        return [{ module, version, tag: naming.ok ? naming.tag : '', group: index, set: setOf(module) }];
    }));
    const groups = released.map((group) => group.map(({ folder }) => (0,modules_module/* folderName */.ub)(folder)));
    return { releases, groups, ...checkModules({ modules, versionOf, root }) };
}
function rootOf({ releases }) {
    const tagged = releases.filter(({ tag }) => tag !== '' && !tag.includes('/'));
    return tagged.find(({ module }) => module.folder === '') ?? tagged[0];
}


/***/ }),

/***/ 1917:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ tagsOf),
/* harmony export */   cr: () => (/* binding */ messagesOf),
/* harmony export */   g1: () => (/* binding */ lastOf),
/* harmony export */   ni: () => (/* binding */ releaseTagOf)
/* harmony export */ });
/* harmony import */ var _core_manifest_placeholders__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4804);
/* harmony import */ var _core_modules_module__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6800);
/* harmony import */ var _core_placeholders_fill_input__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5603);
/* harmony import */ var _core_version_semver__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3499);
/* harmony import */ var _core_version_tag__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4040);
/* harmony import */ var _core_version_template__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8021);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(738);







function tagsOf({ catalogue, releaseTag }) {
    const tags = catalogue.releases.map(({ tag }) => tag).filter((tag) => tag !== '');
    const last = lastOf({ catalogue, releaseTag });
    return last === undefined ? tags : [...tags.filter((tag) => tag !== last), last];
}
function lastOf({ catalogue, releaseTag }) {
    return releaseTag ?? (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .rootOf */ .I)(catalogue)?.tag;
}
function releaseTagOf(inputs, release, { releases }, complaints) {
    if (inputs['release-tag'] === '')
        return undefined;
    const before = complaints.length;
    const tag = (0,_core_placeholders_fill_input__WEBPACK_IMPORTED_MODULE_1__/* .fillInput */ .C)('release-tag', inputs['release-tag'], (0,_core_manifest_placeholders__WEBPACK_IMPORTED_MODULE_0__/* .editValues */ .bM)(release), complaints);
    if (complaints.length > before)
        return undefined;
    const reading = (0,_core_version_tag__WEBPACK_IMPORTED_MODULE_2__/* .readVersion */ .$)(`refs/tags/${tag}`, inputs['tag-prefix']);
    if (!reading.ok)
        complaints.push({ place: 'release-tag', problem: reading.problem, remedy: reading.remedy });
    return reading.ok && !releases.some((one) => one.tag === tag) ? tag : undefined;
}
function valuesOf({ module, version, tag }, values) {
    const prefix = tag.slice(0, tag.length - (0,_core_version_semver__WEBPACK_IMPORTED_MODULE_5__/* .formatVersion */ .qh)(version).length);
    return {
        ...values,
        ...(0,_core_version_template__WEBPACK_IMPORTED_MODULE_3__/* .templateValues */ .n)({ tag, prefix, version }, values.sha),
        module: module.mod.module,
        folder: (0,_core_modules_module__WEBPACK_IMPORTED_MODULE_6__/* .folderName */ .ub)(module.folder)
    };
}
function messagesOf({ lightweight, message, 'tag-prefix': prefixes }, { catalogue, releaseTag }, values, complaints) {
    if (lightweight)
        return undefined;
    const messages = new Map();
    const before = complaints.length;
    const fill = (tag, own) => {
        if (tag === '' || complaints.length > before)
            return;
        const text = (0,_core_placeholders_fill_input__WEBPACK_IMPORTED_MODULE_1__/* .fillInput */ .C)('message', message, own, complaints);
        if (complaints.length === before && (text.trim() === '' || text.includes('\0'))) {
            complaints.push({ place: 'message', problem: 'is no message', remedy: 'give a text, or set lightweight: true' });
        }
        messages.set(tag, text);
    };
    for (const release of catalogue.releases)
        fill(release.tag, valuesOf(release, values));
    const reading = releaseTag === undefined ? undefined : (0,_core_version_tag__WEBPACK_IMPORTED_MODULE_2__/* .readVersion */ .$)(`refs/tags/${releaseTag}`, prefixes);
    if (reading?.ok) {
        const own = { ...values, ...(0,_core_version_template__WEBPACK_IMPORTED_MODULE_3__/* .templateValues */ .n)(reading.value, values.sha), module: '', folder: '.' };
        fill(reading.value.tag, own);
    }
    return messages;
}


/***/ }),

/***/ 9612:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ tagOutputs)
});

// UNUSED EXPORTS: statusBefore

// EXTERNAL MODULE: ./build/packages/core/src/modules/go-version.js
var go_version = __nccwpck_require__(8643);
// EXTERNAL MODULE: ./build/packages/core/src/modules/module.js
var modules_module = __nccwpck_require__(6800);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __nccwpck_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/tagging/tag-events.js
var tag_events = __nccwpck_require__(128);
;// CONCATENATED MODULE: ./build/packages/core/src/tagging/commands.js


const bare = /^[\w./@%+,:=-]+$/;
function printed(text) {
    const parts = Array.from(text, (character) => {
        if (/^[ -~]$/.test(character) && !/[\\%':#]/.test(character))
            return character;
        return [...new TextEncoder().encode(character)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
    });
    return `"$(printf '${parts.join('')}')"`;
}
function shellWord(text) {
    if (bare.test(text) && (0,untrusted/* inert */.tJ)(text) === text)
        return text;
    return (0,untrusted/* inert */.tJ)(text) === text ? `'${text.replaceAll("'", "'\\''")}'` : printed(text);
}
function tagCommand({ commit, message }, tag) {
    if (message === undefined)
        return `git tag ${shellWord(tag)} ${commit}`;
    const text = message(tag).trimEnd();
    const cleanup = /^#/m.test(text) ? '--cleanup=whitespace ' : '';
    return `git tag -a ${cleanup}-m ${shellWord(text)} ${shellWord(tag)} ${commit}`;
}
function tagCommands(wish) {
    const { tags, last, events = 'once', remote } = wish;
    const pushes = (0,tag_events/* pushesOf */.W)(tags, last, events).map((push) => {
        const refs = push.map((tag) => shellWord(`refs/tags/${tag}`)).join(' ');
        return `git push ${push.length > 1 ? '--atomic ' : ''}${shellWord(remote)} ${refs}`;
    });
    return [...tags.map((tag) => tagCommand(wish, tag)), ...pushes];
}

// EXTERNAL MODULE: ./build/actions/go-submodule-tags/src/tag-names.js
var tag_names = __nccwpck_require__(1917);
;// CONCATENATED MODULE: ./build/actions/go-submodule-tags/src/tag-outputs.js




function statusBefore(tag, { standing, commit }) {
    const at = standing.there.get(tag);
    return at === undefined ? 'planned' : at === commit ? 'existing' : 'conflict';
}
function commandsOf(inputs, facts) {
    const { messages, commit } = facts;
    return tagCommands({
        tags: (0,tag_names/* tagsOf */.Fg)(facts),
        last: (0,tag_names/* lastOf */.g1)(facts),
        events: inputs.events,
        commit,
        message: messages && ((tag) => messages.get(tag) ?? ''),
        remote: 'origin'
    });
}
function level(findings, name) {
    return findings.map((finding) => ({ level: name, ...finding }));
}
function tagOutputs(inputs, facts, came) {
    const { catalogue, commit, complaints, warnings } = facts;
    const status = (tag) => came.get(tag) ?? statusBefore(tag, facts);
    const modules = catalogue.releases.map(({ module, version, tag, group, set }) => ({
        dir: (0,modules_module/* folderName */.ub)(module.folder),
        path: module.mod.module,
        version: (0,go_version/* goVersion */.X9)(version),
        tag,
        sha: commit,
        group,
        set,
        status: status(tag)
    }));
    const byTag = new Map(modules.map((one) => [one.tag, one]));
    const tags = (0,tag_names/* tagsOf */.Fg)(facts).map((tag) => {
        const { path = '', dir = '.' } = byTag.get(tag) ?? {};
        return { module: path, dir, tag, sha: commit, status: status(tag) };
    });
    return {
        modules: JSON.stringify(modules),
        groups: JSON.stringify(catalogue.groups),
        tags: JSON.stringify(tags),
        commands: commandsOf(inputs, facts).join('\n'),
        findings: JSON.stringify([...level(complaints, 'error'), ...level(warnings, 'warning')]),
        sha: commit
    };
}


/***/ }),

/***/ 5138:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pk: () => (/* binding */ cancelEffects),
/* harmony export */   QZ: () => (/* binding */ effect),
/* harmony export */   dK: () => (/* binding */ openEffects)
/* harmony export */ });
/* unused harmony export effectNames */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4012);

const effectNames = (/* unused pure expression or super */ null && ([
    'begin undo journal',
    'add to undo journal',
    'write file',
    'create file',
    'end undo journal',
    'put file back',
    'create blob',
    'create tree',
    'create commit',
    'create branch',
    'move branch',
    'delete branch',
    'push branch',
    'create tag object',
    'push tags',
    'write freeze',
    'delete freeze',
    'open pull request',
    'update pull request',
    'close pull request',
    'comment on pull request',
    'add labels',
    'add assignees',
    'request reviewers',
    'set milestone',
    'create ruleset',
    'update ruleset',
    'delete ruleset',
    'lock branch',
    'unlock branch',
    'protect branch',
    'unprotect branch',
    'open issue',
    'update issue',
    'close issue',
    'comment on issue',
    'pin issue',
    'unpin issue',
    'set variable',
    'set status',
    'write archive',
    'upload blob',
    'mount blob',
    'push manifest',
    'sign',
    'create release',
    'update release',
    'publish release',
    'upload asset',
    'delete asset'
]));
const endings = ['put file back', 'end undo journal'];
let gate = 'shut';
function openEffects() {
    if (gate === 'shut')
        gate = 'open';
}
function cancelEffects() {
    gate = gate === 'open' || gate === 'ending' ? 'ending' : 'cancelled';
}
function watcher() {
    return globalThis[Symbol.for('slipway.effects')];
}
function effect(name, work) {
    if (gate === 'cancelled' || (gate === 'ending' && !endings.includes(name)))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ();
    if (gate === 'shut')
        throw new Error(`${name}: no plan is being carried out; this is a mistake in the action`);
    const watch = watcher();
    watch?.({ name, moment: 'begin' });
    const result = work();
    if (watch === undefined)
        return result;
    if (result instanceof Promise) {
        return result.then((value) => {
            watch({ name, moment: 'end' });
            return value;
        });
    }
    watch({ name, moment: 'end' });
    return result;
}


/***/ }),

/***/ 4012:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   cJ: () => (/* binding */ Cancelled)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8344);

class Refusal extends Error {
    complaints;
    constructor(complaints) {
        super(complaints.map(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .sayComplaint */ .Lv).join('\n'));
        this.complaints = complaints;
    }
}
class Failure extends Error {
}
class Cancelled extends Error {
    constructor() {
        super('cancelled: nothing more was started; run it again to go on where it stopped');
    }
}
const DEPTH = 5;
function describe(thrown, depth) {
    if (!(thrown instanceof Error))
        return `an unexpected value was thrown: ${String(thrown)}`;
    const known = thrown instanceof Refusal || thrown instanceof Failure || thrown instanceof Cancelled;
    const own = known ? thrown.message : `${thrown.name}: ${thrown.message}`;
    const causes = thrown instanceof AggregateError ? thrown.errors : thrown.cause === undefined ? [] : [thrown.cause];
    const shown = depth > 0 ? causes.slice(0, DEPTH) : [];
    return [own, ...shown.map((cause) => `caused by ${describe(cause, depth - 1)}`)].join('\n');
}
function messageOf(thrown) {
    try {
        return describe(thrown, DEPTH);
    }
    catch {
        return 'an unexpected value was thrown, which cannot even be shown';
    }
}


/***/ }),

/***/ 7518:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   dV: () => (/* binding */ writing),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qR: () => (/* binding */ isGiven),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony exports required, listOf, map, yamlBlock */
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6525);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);


const text = { parse: (raw) => raw };
const secret = { parse: (raw) => raw, secret: true };
function required(input) {
    return {
        ...input,
        parse(raw) {
            if (raw === '')
                throw new Error('is required');
            return input.parse(raw);
        }
    };
}
function expected(values, raw) {
    const meant = raw === '' ? undefined : (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(raw, values);
    return new Error(`expected one of ${values.join(', ')}, got ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(raw)}${meant === undefined ? '' : `; did you mean ${meant}?`}`);
}
const flag = {
    parse(raw) {
        if (raw !== 'true' && raw !== 'false')
            throw new Error(`expected true or false, got ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(raw)}`);
        return raw === 'true';
    }
};
const list = {
    parse: (raw) => raw
        .split(/[,\r\n]/)
        .map((item) => item.replace(/^[ \t]+|[ \t]+$/g, ''))
        .filter((item) => item !== '')
};
function oneOf(...values) {
    return {
        parse(raw) {
            const value = values.find((candidate) => candidate === raw);
            if (value === undefined)
                throw expected(values, raw);
            return value;
        }
    };
}
function listOf(...values) {
    const one = oneOf(...values);
    return checked(list, (items) => items.map((item) => one.parse(item)));
}
const map = {
    parse(raw) {
        const entries = new Map();
        for (const [index, line] of raw.split(/\r\n|\n|\r/).entries()) {
            if (/^[ \t]*(#|$)/.test(line))
                continue;
            const found = /^[ \t]*([^\s:]+)[ \t]*:(?:[ \t]+|$)(.*)$/.exec(line);
            const [, key, value] = found ?? [];
            if (key === undefined || value === undefined)
                throw new Error(`line ${index + 1}: expected "key: value", got ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(line)}`);
            if (entries.has(key))
                throw new Error(`line ${index + 1}: ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)} stands there twice`);
            entries.set(key, value.replace(/[ \t]+$/, ''));
        }
        return entries;
    }
};
function yamlBlock(check) {
    return {
        async parse(raw) {
            if (raw.trim() === '')
                return undefined;
            const { parseYamlBlock } = await __nccwpck_require__.e(/* import() */ 5552).then(__nccwpck_require__.bind(__nccwpck_require__, 5552));
            return check(await parseYamlBlock(raw));
        }
    };
}
function checked(input, check) {
    return {
        ...input,
        parse(raw) {
            const value = input.parse(raw);
            return value instanceof Promise ? value.then(check) : check(value);
        }
    };
}
function isGiven(value) {
    return Array.isArray(value) ? value.length > 0 : value !== '' && value !== undefined && value !== false;
}
const writing = { 'dry-run': flag, 'expect-plan': text };


/***/ }),

/***/ 6525:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}
const CONSIDERED = 100;
function nearest(misspelt, names) {
    const text = misspelt.slice(0, CONSIDERED);
    return [...names].sort((a, b) => distance(text, a) - distance(text, b))[0];
}


/***/ }),

/***/ 8344:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ nothingToDo),
/* harmony export */   Lv: () => (/* binding */ sayComplaint),
/* harmony export */   TR: () => (/* binding */ refuse)
/* harmony export */ });
/* unused harmony export proceed */
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);

function sayComplaint({ place, problem, remedy }) {
    return (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(`${place}: ${problem}; ${remedy}`);
}
function proceed(steps, outputs, reason) {
    const conflicts = steps.filter((step) => step.state === 'conflict');
    if (conflicts.length === 0)
        return { verdict: 'proceed', steps, outputs, ...(reason === undefined ? {} : { reason }) };
    const complaints = conflicts.map((step) => ({
        place: step.description,
        problem: step.reason ?? 'something else is there already',
        remedy: 'what is published is never moved or overwritten: release the next version'
    }));
    return { verdict: 'refused', complaints, steps, outputs };
}
function nothingToDo(reason, outputs) {
    return { verdict: 'nothing-to-do', reason, steps: [], outputs };
}
function refuse(complaints, outputs) {
    return { verdict: 'refused', complaints, steps: [], outputs };
}


/***/ }),

/***/ 1329:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fl: () => (/* binding */ codeMarkdown),
/* harmony export */   ft: () => (/* binding */ literalMarkdown),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   tJ: () => (/* binding */ inert),
/* harmony export */   wi: () => (/* binding */ inertLines)
/* harmony export */ });
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const plain = /^[ -~]*$/;
const named = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function visible(character) {
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return named[character] ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`);
}
function inert(text) {
    const shown = plain.test(text) ? text : text.replace(invisible, visible);
    if (!shown.includes('::') && !shown.includes('##['))
        return shown;
    return shown.replace(/:(?=:)/g, ':\\').replaceAll('##[', '##\\[');
}
function inertLines(text) {
    return text.split(/\r\n|\n|\r/).map(inert);
}
const QUOTED = 200;
function quote(text) {
    const shown = inert(text.slice(0, QUOTED)).replaceAll('"', '\\"');
    return text.length > QUOTED ? `"${shown}…" (${text.length} characters)` : `"${shown}"`;
}
function literalMarkdown(text) {
    return inert(text)
        .replace(/[!-,:-@[-`{-~]/g, (sign) => {
        const reference = `&#${sign.charCodeAt(0)};`;
        return sign === '@' || sign === '#' || sign === ':' ? `${reference}&#8203;` : reference;
    })
        .replace(/\b(GH-|www\.)(?=\w)/gi, '$1&#8203;')
        .replace(/^[-\d]/, (first) => `&#${first.charCodeAt(0)};`);
}
function codeMarkdown(text) {
    return `<code>${inert(text).replace(/[!-,:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</code>`;
}


/***/ }),

/***/ 3695:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NF: () => (/* binding */ pullRequestBody),
/* harmony export */   Pj: () => (/* binding */ longestBody),
/* harmony export */   x: () => (/* binding */ readEvidenceUrl)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);

const longestBody = 65_536;
const SHOWN = 200;
const HEAD = ['| File | Place | Old | New |', '| --- | --- | --- | --- |'];
function code(text) {
    if (text === '')
        return '';
    const cut = text.length > SHOWN ? `${text.slice(0, SHOWN).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
    return (0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .codeMarkdown */ .fl)(cut);
}
function row({ file, place, old, new: to }) {
    return `| ${code(file)} | ${code(place)} | ${code(old)} | ${code(to)} |`;
}
function note(left, all) {
    return `${left} of ${all} changes are not shown: a pull request holds 65,536 characters. Its files show all of them.`;
}
function table(changes, room) {
    if (changes.length === 0)
        return '';
    const rows = changes.map(row);
    const whole = ['### Changes', '', ...HEAD, ...rows].join('\n');
    if (whole.length <= room)
        return whole;
    const fixed = ['### Changes', '', ...HEAD, '', note(changes.length, changes.length)].join('\n').length;
    let [used, shown] = [fixed, 0];
    for (const each of rows) {
        if (used + each.length + 1 > room)
            break;
        used += each.length + 1;
        shown += 1;
    }
    const cut = note(changes.length - shown, changes.length);
    return shown === 0 ? cut : ['### Changes', '', ...HEAD, ...rows.slice(0, shown), '', cut].join('\n');
}
function readEvidenceUrl(raw) {
    if (raw.trim() === '')
        return '';
    const url = URL.canParse(raw.trim()) ? new URL(raw.trim()) : undefined;
    if (url?.protocol === 'https:' && url.username === '' && url.password === '')
        return url.href;
    throw new Error(`expected an https address without a password, got ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(raw)}`);
}
function evidence(url) {
    if (url === '')
        return '';
    const target = url.replace(/[<>()[\]\\*_`|]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    return `### Evidence\n\n[${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .literalMarkdown */ .ft)(new URL(url).host)}](<${target}>)`;
}
const CUT = '\n\nThe text was longer than a pull request can hold.';
function pullRequestBody({ text, changes, evidenceUrl }) {
    const last = evidence(evidenceUrl);
    const own = text.trim();
    const reserved = note(changes.length, changes.length).length + last.length + 8;
    const first = own.length + reserved <= longestBody ? own : `${own.slice(0, longestBody - reserved - CUT.length)}${CUT}`;
    const room = longestBody - first.length - last.length - 4;
    return [first, table(changes, room), last].filter((part) => part !== '').join('\n\n');
}


/***/ }),

/***/ 2187:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ branchNameProblem)
/* harmony export */ });
const forbidden = /[\x00-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|^\/|\/$|\.$/;
function branchNameProblem(name) {
    if (name === '')
        return 'it is empty';
    if (name.startsWith('refs/'))
        return 'it begins with refs/';
    if (name === 'HEAD' || name === '@')
        return 'Git has another use for it';
    if (name.startsWith('-'))
        return 'it begins with -';
    if (name.split('/').some((part) => part.startsWith('.')))
        return 'a part of it begins with a dot';
    if (name.split('/').some((part) => part.endsWith('.lock')))
        return 'a part of it ends with .lock';
    if (/^[0-9a-f]{40}$/.test(name))
        return 'it looks like a commit, and GitHub refuses such names';
    if (name.length > 244)
        return 'it is longer than 244 characters';
    return forbidden.test(name) ? 'it has a character, or two dots, that Git does not allow in a ref' : undefined;
}


/***/ }),

/***/ 8176:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
function plainText(text) {
    return text.replaceAll('\r\n', '\n').trim();
}


/***/ }),

/***/ 6605:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ demandFullSha),
/* harmony export */   W: () => (/* binding */ isFullSha)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1329);


function isFullSha(text) {
    return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function demandFullSha(text) {
    if (!isFullSha(text))
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} is no full commit SHA: give one of 40 or 64 hexadecimal digits`);
}


/***/ }),

/***/ 6684:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ botIdentity),
/* harmony export */   aZ: () => (/* binding */ parseIdentity),
/* harmony export */   xN: () => (/* binding */ readIdentity)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1329);


const botIdentity = 'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>';
const unfit = /[<>\x00-\x1f\x7f]/;
function parseIdentity(text) {
    const [, name = '', email = ''] = /^(.+?)\s*<([^<>\s]+@[^<>\s]+)>$/s.exec(text.trim()) ?? [];
    return name === '' || unfit.test(name) || unfit.test(email) ? undefined : { name, email };
}
function readIdentity(what, text) {
    if (text === '')
        return undefined;
    const person = parseIdentity(text);
    if (person !== undefined)
        return person;
    throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: expected \`Name <email>\`, got ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}; write it like ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(botIdentity)}`);
}


/***/ }),

/***/ 1873:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cX: () => (/* binding */ searchLimit),
/* harmony export */   mn: () => (/* binding */ matchBranches),
/* harmony export */   tN: () => (/* binding */ globsFor),
/* harmony export */   wh: () => (/* binding */ branchGlobs)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);

const searchLimit = 100;
const wildcardLimit = 3;
function branchGlobs(items) {
    for (const item of items) {
        const fault = faultOf(item);
        if (fault !== undefined)
            throw new Error(`${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(item)} ${fault}`);
    }
    return items;
}
function faultOf(glob) {
    if (glob.startsWith('refs/'))
        return 'begins with refs/; give the name of the branch alone, such as release/v{major}.{minor}';
    if (glob.startsWith('!'))
        return 'excludes branches; list those that a release may come from instead';
    if (/[{}]/.test(glob.replaceAll('{major}', '').replaceAll('{minor}', ''))) {
        return 'has a brace that is no part of {major} or {minor}; list each glob by itself';
    }
    const foreign = /[()|\\]|\]\+/.exec(glob)?.[0];
    if (foreign !== undefined)
        return `has ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(foreign)}, which no glob here may; use *, **, ? and [a-z]`;
    if ((glob.match(/\*+/g) ?? []).length > wildcardLimit) {
        return `has more than ${wildcardLimit} wildcards; name the branches more exactly`;
    }
    return undefined;
}
function globsFor(globs, { major, minor }) {
    return globs.map((glob) => glob.replaceAll('{major}', () => major).replaceAll('{minor}', () => minor));
}
async function matchBranches(globs, branches) {
    const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 4006).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4006, 23));
    const matches = picomatch([...globs], { dot: true, nonegate: true, noextglob: true, nobrace: true });
    return [...branches].filter((branch) => globs.includes(branch) || matches(branch));
}


/***/ }),

/***/ 8404:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ applyEditsToAscii),
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9792);


function applyEdits(text, places) {
    const parts = [];
    let end = 0;
    for (const place of inOrder(places)) {
        parts.push(text.slice(end, place.start), place.replacement);
        end = place.end;
    }
    parts.push(text.slice(end));
    return parts.join('');
}
function applyEditsToAscii(bytes, places) {
    const encoder = new TextEncoder();
    const sorted = inOrder(places).map((place) => ({ ...place, bytes: encoder.encode(place.replacement) }));
    const growth = sorted.reduce((sum, { start, end, bytes: put }) => sum + put.length - (end - start), 0);
    const result = new Uint8Array(bytes.length + growth);
    let [from, to] = [0, 0];
    for (const { start, end, bytes: put } of sorted) {
        result.set(bytes.subarray(from, start), to);
        result.set(put, to + start - from);
        to += start - from + put.length;
        from = end;
    }
    result.set(bytes.subarray(from), to);
    return result;
}
function inOrder(places) {
    const sorted = places.length < 2 ? places : [...places].sort((a, b) => a.start - b.start || a.end - b.end);
    let end = 0;
    let previous;
    for (const place of sorted) {
        if (previous && (place.start < end || sameSpan(previous, place)))
            throw overlap(previous, place);
        end = place.end;
        previous = place;
    }
    return sorted;
}
function sameSpan(a, b) {
    return a.start === b.start && a.end === b.end && (a.start < a.end || a.path === b.path);
}
function overlap(first, second) {
    return new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b(`is changed twice, by ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(first.path)} to ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(first.new)} and by ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(second.path)} to ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(second.new)}`, 'leave one of the two edits away', second.line);
}


/***/ }),

/***/ 1425:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ filesOutput),
/* harmony export */   b4: () => (/* binding */ changesOutput),
/* harmony export */   fE: () => (/* binding */ changedPlaces),
/* harmony export */   vK: () => (/* binding */ changeLine)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);

const longestShown = 100;
function changedPlaces(files) {
    return [...files]
        .sort((a, b) => (a.path < b.path ? -1 : 1))
        .flatMap(({ path, edited }) => edited
        .map(({ place }) => place)
        .filter((place) => place.old !== place.new)
        .sort((a, b) => a.start - b.start || a.end - b.end)
        .map((place) => ({
        file: path,
        line: place.line,
        place: place.path,
        old: place.old ?? null,
        new: place.new
    })));
}
function changesOutput(changes, limit) {
    const items = changes.map(({ file, place, old, new: value }) => JSON.stringify({ file, place, old, new: value }));
    return listOutput(items, limit, (omitted) => JSON.stringify({ omitted }));
}
function filesOutput(paths, limit) {
    const items = [...new Set(paths)].sort().map((path) => JSON.stringify(path));
    return listOutput(items, limit);
}
function listOutput(items, limit, note) {
    const bytes = new TextEncoder();
    const room = note === undefined ? 0 : bytes.encode(note(items.length)).length + 1;
    let size = 1;
    let end = items.length;
    let fits = 0;
    for (const [index, item] of items.entries()) {
        size += bytes.encode(item).length + 1;
        if (size + room <= limit)
            fits = index + 1;
        if (size <= limit)
            continue;
        end = fits;
        break;
    }
    const omitted = items.length - end;
    const shown = items.slice(0, end);
    if (omitted > 0 && note !== undefined)
        shown.push(note(omitted));
    return { json: `[${shown.join(',')}]`, omitted };
}
function changeLine({ file, line, place, old, new: value }) {
    return (0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(`${file}:${line}: ${cut(place)}: ${old === null ? '(nothing)' : shown(old)} -> ${shown(value)}`);
}
function shown(value) {
    return value === '' ? '""' : cut(value);
}
function cut(value) {
    return value.length > longestShown ? `${value.slice(0, longestShown)}… (${value.length} characters)` : value;
}


/***/ }),

/***/ 9792:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ missing),
/* harmony export */   b: () => (/* binding */ EditFault)
/* harmony export */ });
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

/***/ 8305:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ pathFault)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);

const device = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)/i;
const shortName = /^[^.]*~[0-9]+(?:\.|$)/;
function pathFault(path) {
    if (path === 'go' || path === 'toolchain')
        return 'is a name that Go keeps for itself';
    if (path.startsWith('-'))
        return 'begins with a dash';
    return path
        .split('/')
        .map(elementFault)
        .find((fault) => fault !== undefined);
}
function elementFault(element) {
    if (element === '')
        return 'is empty between two slashes or at an end';
    const foreign = /[^0-9A-Za-z._~+-]/u.exec(element)?.[0];
    if (foreign !== undefined)
        return `has the character ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(foreign)}, which no module path may have`;
    if (element.endsWith('.'))
        return `has the part ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(element)}, which ends in a dot`;
    if (device.test(element))
        return `has the part ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(element)}, which Windows keeps for a device`;
    if (shortName.test(element))
        return `has the part ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(element)}, which looks like a short name of Windows`;
    return undefined;
}


/***/ }),

/***/ 8820:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ canonicalVersion),
/* harmony export */   W8: () => (/* binding */ splitPathVersion),
/* harmony export */   i7: () => (/* binding */ fitsPath)
/* harmony export */ });
/* harmony import */ var _version_semver_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3499);

const plain = /^v(?:0|[1-9][0-9]{0,19})\.(?:0|[1-9][0-9]{0,19})\.(?:0|[1-9][0-9]{0,19})$/;
function canonicalVersion(text) {
    if (plain.test(text))
        return text;
    const short = /^v(?:0|[1-9][0-9]*)(\.(?:0|[1-9][0-9]*))?$/.exec(text);
    if (short !== null)
        return `${text}${short[1] === undefined ? '.0.0' : '.0'}`;
    const version = text.startsWith('v') ? (0,_version_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(text.slice(1)) : undefined;
    if (version === undefined)
        return undefined;
    const build = version.build.length === 0 ? '' : text.slice(text.indexOf('+'));
    return build === '+incompatible' ? text : text.slice(0, text.length - build.length);
}
function splitPathVersion(path) {
    if (path.startsWith('gopkg.in/')) {
        const match = /^(.+)(\.v(?:0|[1-9][0-9]*(?:-unstable)?))$/s.exec(path);
        return match === null ? undefined : { prefix: match[1] ?? '', suffix: match[2] ?? '' };
    }
    if (!/[0-9.]$/.test(path))
        return { prefix: path, suffix: '' };
    const start = path.search(/\/v[0-9.]+$/);
    if (start < 0)
        return { prefix: path, suffix: '' };
    const suffix = path.slice(start);
    return /^\/v(?:[2-9]|[1-9][0-9]+)$/.test(suffix) ? { prefix: path.slice(0, start), suffix } : undefined;
}
function fitsPath(version, suffix) {
    const major = version.slice(0, version.indexOf('.'));
    if (suffix === '')
        return major === 'v0' || major === 'v1' || version.endsWith('+incompatible');
    const wanted = majorOf(suffix);
    return major === wanted || (suffix.startsWith('.') && wanted === 'v1' && version.startsWith('v0.0.0-'));
}
function majorOf(suffix) {
    return suffix.slice(1).replace(/-unstable$/, '');
}


/***/ }),

/***/ 8432:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ refusedPath)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9792);


const harmless = /^[\w+-][\w.+-]*(?:\/[\w+-][\w.+-]*)*$/;
function refusedPath(path) {
    if (harmless.test(path))
        return undefined;
    const inside = 'give a path from the root of the repository, with / between folders';
    if (path === '')
        return new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b('names an empty path', inside);
    if (/[\0-\x1f\x7f]/.test(path))
        return new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b(`has a control character in ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}`, inside);
    if (/^[/~]|^[A-Za-z]:|^\\\\/.test(path))
        return new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b(`leads out of the workspace with ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}`, inside);
    const segments = path.toLowerCase().split(/[\\/]/);
    if (segments.includes('..') || segments.includes('.')) {
        return new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b(`has . or .. as a folder in ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}`, inside);
    }
    const protectedFile = segments.includes('.git') || segments.at(-1) === '.gitattributes' || segments.at(-1) === '.gitmodules';
    const workflow = segments[0] === '.github' && segments[1] === 'workflows';
    if (!protectedFile && !workflow)
        return undefined;
    return new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b(`names ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}, which decides what git or a workflow runs`, 'change it in a reviewed commit');
}


/***/ }),

/***/ 4804:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bM: () => (/* binding */ editValues),
/* harmony export */   wJ: () => (/* binding */ remedyFor)
/* harmony export */ });
/* unused harmony export fillEdit */
/* harmony import */ var _version_template_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8021);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8432);


const noVersion = { major: '0', minor: '0', patch: '0', prerelease: [], build: [] };
const unknown = Object.fromEntries(Object.keys((0,_version_template_js__WEBPACK_IMPORTED_MODULE_0__/* .templateValues */ .n)({ tag: '', prefix: '', version: noVersion })).map((name) => [name, undefined]));
function editValues({ tag, sha, previous, date, imageDigest, env }) {
    const variables = Object.entries(env).map(([name, value]) => [`env.${name}`, value]);
    return {
        ...(tag === undefined ? { ...unknown, sha, 'short-sha': sha?.slice(0, 7) } : (0,_version_template_js__WEBPACK_IMPORTED_MODULE_0__/* .templateValues */ .n)(tag, sha)),
        'previous-version': previous && (0,_version_template_js__WEBPACK_IMPORTED_MODULE_0__/* .templateValues */ .n)(previous).version,
        'previous-tag': previous?.tag,
        date,
        'image-digest': imageDigest,
        ...Object.fromEntries(variables)
    };
}
function fillEdit(edit, values) {
    const complaints = [];
    const fill = (place, template, known = values) => {
        try {
            return fillTemplate(template, known);
        }
        catch (error) {
            const problem = error.message;
            const remedy = remedyFor(problem);
            complaints.push({ place: `${edit.name}.${place}`, problem, remedy });
            return '';
        }
    };
    const given = (place, template) => {
        const before = complaints.length;
        const text = fill(place, template);
        if (text === '' && complaints.length === before && edit.kind !== 'text' && edit.kind !== 'regex') {
            complaints.push({ place: `${edit.name}.${place}`, problem: 'is empty', remedy: 'give the new value' });
        }
        return text;
    };
    const globs = escaped(values, /[\\*?[\](){}!@|]/g);
    const files = edit.files.map((file) => fill('files', file, globs));
    const exclude = edit.exclude.map((file) => fill('exclude', file, globs));
    for (const path of [...files, ...exclude]) {
        const fault = path === '' ? undefined : refusedPath(path);
        if (fault)
            complaints.push({ place: `${edit.name}.files`, problem: fault.problem, remedy: fault.remedy });
    }
    const filled = { ...edit, ...fillChange(edit, values, fill, given), files, exclude };
    return complaints.length > 0 ? { ok: false, complaints } : { ok: true, edit: filled };
}
const remedies = [
    [/"\{env\./, 'list the variable in allow-env and set it'],
    [/"\{previous-[^"]*", which has/, 'no release comes before this one: give it as previous'],
    [/"\{image-digest\}", which has/, 'name the one image in require-image'],
    [/"\{(short-)?sha\}", which has/, 'give the commit as sha'],
    [/, which has no value/, 'give the release as version, such as v1.2.3: this run is not of a version tag']
];
function remedyFor(problem) {
    return remedies.find(([pattern]) => pattern.test(problem))?.[1] ?? 'write {{ and }} for literal braces';
}
function fillChange(edit, values, fill, given) {
    const optional = (place, text) => (text === undefined ? undefined : given(place, text));
    if (edit.kind === 'kustomize-image') {
        const { newName, newTag, digest } = edit;
        return {
            newName: optional('new-name', newName),
            newTag: optional('new-tag', newTag),
            digest: optional('digest', digest)
        };
    }
    if (edit.kind === 'chart-lock') {
        const versions = [...edit.versions].map(([name, version]) => [name, given(`versions.${name}`, version)]);
        return { versions: new Map(versions), generated: optional('generated', edit.generated) };
    }
    const value = given('value', edit.value);
    if (edit.kind === 'text')
        return { value, at: fill('text', edit.at) };
    if (edit.kind === 'regex')
        return { value, at: fill('regex', edit.at, escaped(values, /[\\^$.*+?()[\]{}|/]/g)) };
    return { value };
}
function escaped(values, special) {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value?.replace(special, '\\$&')]));
}


/***/ }),

/***/ 613:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  wB: () => (/* binding */ joinRecord),
  mR: () => (/* binding */ recordFile),
  rh: () => (/* binding */ writeRecord)
});

// UNUSED EXPORTS: RECORD_SCHEMA, hashText

// EXTERNAL MODULE: ./build/packages/core/src/manifest/apply.js
var apply = __nccwpck_require__(8404);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/record-lines.js
function findLines(text, runs) {
    const byFirstLine = new Map();
    for (const run of runs) {
        const end = run.indexOf('\n');
        const first = end < 0 ? run : run.slice(0, end);
        const others = byFirstLine.get(first);
        if (others)
            others.push(run);
        else
            byFirstLine.set(first, [run]);
    }
    const found = new Map();
    if (runs.size === 0)
        return found;
    for (let start = 0; start <= text.length;) {
        const next = text.indexOf('\n', start);
        const end = next < 0 ? text.length : next;
        for (const run of byFirstLine.get(text.slice(start, end)) ?? []) {
            if (!standsAt(text, run, start))
                continue;
            const offsets = found.get(run);
            if (offsets)
                offsets.push(start);
            else
                found.set(run, [start]);
        }
        start = end + 1;
    }
    return found;
}
function standsAt(text, run, start) {
    const end = start + run.length;
    return text.startsWith(run, start) && (end === text.length || text[end] === '\n');
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/record-passages.js

const longestPassage = 4000;
const contextLines = 3;
const longestContext = 400;
function passagesOf(before, after, places) {
    const runs = runsOf(after, places);
    const drafts = runs.map((run, index) => draft(after, run, runs[index - 1]?.end ?? 0, runs[index + 1]?.start));
    const found = drafts.filter((one) => one !== undefined);
    const olds = findLines(before, new Set(found.map(({ old }) => old)));
    const news = findLines(after, new Set(found.map(({ text }) => text)));
    return runs.map(({ places: inside }, index) => {
        const one = drafts[index];
        if (one === undefined)
            return { places: inside };
        const { old, ...passage } = one;
        const same = news.get(passage.text) ?? [];
        const copies = { before: olds.get(old)?.length ?? 0, after: same.length, index: same.indexOf(passage.start) };
        return { passage: { ...passage, copies }, places: inside };
    });
}
function runsOf(text, places) {
    const runs = [];
    for (const place of places) {
        const last = runs.at(-1);
        const placeEnd = place.start + place.after.length;
        if (last === undefined || place.start > last.end) {
            const start = place.start === 0 ? 0 : text.lastIndexOf('\n', place.start - 1) + 1;
            runs.push({ start, end: lineEndAt(text, placeEnd), places: [place] });
        }
        else {
            last.places.push(place);
            if (placeEnd > last.end)
                last.end = lineEndAt(text, placeEnd);
        }
    }
    return runs;
}
function lineEndAt(text, offset) {
    const end = text.indexOf('\n', offset);
    return end < 0 ? text.length : end;
}
function draft(text, { start, end, places }, from, to = text.length) {
    if (end - start > longestPassage)
        return undefined;
    const passage = text.slice(start, end);
    const old = oldLines(start, passage, places);
    if (old.length > longestPassage)
        return undefined;
    const lines = (a, b) => text.slice(a, b).split('\n');
    const above = lines(Math.max(from, start - longestContext), start).slice(-contextLines - 1);
    const below = lines(end, Math.min(to, end + longestContext)).slice(0, contextLines + 1);
    return {
        start,
        text: passage,
        above: above.join('\n').replace(/^[\udc00-\udfff]/, ''),
        below: below.join('\n').replace(/[\ud800-\udbff]$/, ''),
        old
    };
}
function oldLines(start, text, places) {
    let end = 0;
    const parts = places.map((place) => {
        const part = text.slice(end, place.start - start) + place.before;
        end = place.start - start + place.after.length;
        return part;
    });
    return parts.join('') + text.slice(end);
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/record.js


const RECORD_SCHEMA = 'slipway/record/1';
async function recordFile(path, text, edited, hash = hashText, made) {
    const changed = edited
        .filter(({ place }) => text.slice(place.start, place.end) !== place.replacement)
        .sort((a, b) => a.place.start - b.place.start || a.place.end - b.place.end);
    if (changed.length === 0)
        return undefined;
    const places = changed.map(({ place }) => place);
    const result = made ?? (0,apply/* applyEdits */.c)(text, places);
    let shift = 0;
    const recorded = changed.map(({ edit, place }) => {
        const start = place.start + shift;
        shift += place.replacement.length - (place.end - place.start);
        return recordPlace(edit, place, start, text);
    });
    const [before, after] = await Promise.all([hash(text), hash(result)]);
    return { file: path, before, after, passages: passagesOf(text, result, recorded) };
}
function recordPlace(edit, place, start, text) {
    return {
        kind: edit.kind,
        edit: edit.name,
        path: place.path,
        ...(edit.document === undefined ? {} : { document: edit.document }),
        line: place.line,
        old: place.old ?? null,
        new: place.new,
        start,
        before: text.slice(place.start, place.end),
        after: place.replacement
    };
}
function writeRecord(files) {
    return joinRecord(files.map((one) => [one.file, JSON.stringify(one)]));
}
function joinRecord(files) {
    const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, json]) => json);
    return `{"schema":${JSON.stringify(RECORD_SCHEMA)},"files":[${sorted.join(',')}]}`;
}
async function hashText(text) {
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}


/***/ }),

/***/ 8643:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ isPseudoVersion),
/* harmony export */   Ro: () => (/* binding */ buildFault),
/* harmony export */   VG: () => (/* binding */ readGoVersion),
/* harmony export */   X9: () => (/* binding */ goVersion),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);
/* harmony import */ var _version_invalid_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7296);
/* harmony import */ var _version_semver_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3499);



function readGoVersion(text) {
    const version = text.startsWith('v') ? (0,_version_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(text.slice(1)) : undefined;
    const fault = version === undefined ? textFault(text) : buildFault(version);
    if (version !== undefined && fault === undefined)
        return { ok: true, version };
    const { fault: wrong, remedy } = fault ?? (0,_version_invalid_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .K)(text);
    return { ok: false, problem: `${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} ${wrong}`, remedy };
}
function goVersion(version) {
    return `v${(0,_version_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutBuild */ .DD)(version)}`;
}
function buildFault(version) {
    if (version.build.length === 0)
        return undefined;
    const remedy = `release ${goVersion(version)}`;
    if (version.build.join('.') === 'incompatible') {
        const fault = 'ends in +incompatible, which Go itself adds to versions of a repository without go.mod; no tag has it';
        return { fault, remedy };
    }
    return { fault: 'has build metadata, and Go makes a pseudo-version of a tag with a plus sign', remedy };
}
function textFault(text) {
    const [, major, minor] = /^v(0|[1-9][0-9]*)(?:\.(0|[1-9][0-9]*))?$/.exec(text) ?? [];
    if (major !== undefined) {
        const full = `v${major}.${minor ?? '0'}.0`;
        return {
            fault: 'is short for a version, and Go takes no tag of that form',
            remedy: `write all of it, such as ${full}`
        };
    }
    if (text.startsWith('v'))
        return (0,_version_invalid_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .K)(text.slice(1));
    const version = (0,_version_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(text);
    if (version === undefined)
        return { fault: 'is not a version of Go', remedy: 'give a version such as v1.2.3' };
    return { fault: 'has no v in front, as each version of Go has', remedy: `write v${(0,_version_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .formatVersion */ .qh)(version)}` };
}
const pseudo = /^v[0-9]+\.(?:0\.0-|[0-9]+\.[0-9]+-(?:[^+]*\.)?0\.)[0-9]{14}-[A-Za-z0-9]+(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
function isPseudoVersion(version) {
    return pseudo.test(version);
}
function isPlaceholder(version) {
    return version === 'v0.0.0' || version.startsWith('v0.0.0-00010101000000-');
}


/***/ }),

/***/ 7858:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ splitModulePath),
/* harmony export */   u: () => (/* binding */ modulePathFault)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);
/* harmony import */ var _manifest_go_mod_path_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8305);
/* harmony import */ var _manifest_go_mod_version_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8820);



function splitModulePath(path) {
    const parts = (0,_manifest_go_mod_version_js__WEBPACK_IMPORTED_MODULE_2__/* .splitPathVersion */ .W8)(path);
    return parts && { ...parts, major: /[0-9]+/.exec(parts.suffix)?.[0] };
}
function modulePathFault(path) {
    const host = path.split('/', 1)[0] ?? '';
    if (!host.includes('.')) {
        const remedy = 'write the path by which others import it, such as example.com/team/app';
        return { fault: 'has no dot in its first element, so it names no host', remedy };
    }
    if (/[^-.0-9a-z]/.test(host)) {
        return { fault: `has the host ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(host)}`, remedy: 'use lower-case letters, digits, dots and hyphens there' };
    }
    const fault = (0,_manifest_go_mod_path_js__WEBPACK_IMPORTED_MODULE_1__/* .pathFault */ .a)(path);
    if (fault !== undefined)
        return { fault, remedy: 'rename that part of it' };
    if (path.includes('+'))
        return { fault: 'has a plus sign', remedy: 'use letters, digits and - . _ ~ alone' };
    const hidden = path.split('/').find((element) => element.startsWith('.'));
    if (hidden !== undefined)
        return { fault: `has the element ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(hidden)}`, remedy: 'take off the dot in front' };
    return (0,_manifest_go_mod_version_js__WEBPACK_IMPORTED_MODULE_2__/* .splitPathVersion */ .W8)(path) === undefined ? suffixFault(path) : undefined;
}
function suffixFault(path) {
    if (path.startsWith('gopkg.in/')) {
        return { fault: 'does not end in .vN, as every path of gopkg.in does', remedy: 'end it in the major version: .v1' };
    }
    const ending = path.slice(path.lastIndexOf('/'));
    const remedy = ending === '/v1' ? 'leave out /v1' : 'end it in /v2, /v3... without leading zeros, or in a name';
    return { fault: `ends in ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(ending)}, which Go takes for no major version`, remedy };
}


/***/ }),

/***/ 6800:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   WR: () => (/* binding */ inFolderOrder),
/* harmony export */   cv: () => (/* binding */ moduleAt),
/* harmony export */   ub: () => (/* binding */ folderName),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
function moduleAt(file, mod) {
    return { folder: folderOf(file), file, mod };
}
function folderOf(file) {
    return file.slice(0, Math.max(file.lastIndexOf('/'), 0));
}
function folderName(folder) {
    return folder === '' ? '.' : folder;
}
function placeOf({ file }, line) {
    return `${file}:${line}`;
}
function inFolderOrder(modules) {
    return [...modules].sort((a, b) => (a.folder < b.folder ? -1 : a.folder > b.folder ? 1 : 0));
}


/***/ }),

/***/ 1665:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ placeModule)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);
/* harmony import */ var _module_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6800);
/* harmony import */ var _module_path_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7858);



function placeModule(module, root) {
    const path = module.mod.module;
    const parts = (0,_module_path_js__WEBPACK_IMPORTED_MODULE_1__/* .splitModulePath */ .C)(path);
    const fault = (0,_module_path_js__WEBPACK_IMPORTED_MODULE_1__/* .modulePathFault */ .u)(path);
    if (parts === undefined || fault !== undefined) {
        const { fault: wrong, remedy } = fault ?? { fault: 'is none that Go takes', remedy: 'correct it' };
        return misplaced(module, wrong, remedy);
    }
    if (path.startsWith('gopkg.in/')) {
        if (module.folder === '')
            return { ok: true, placement: { under: '', root: path } };
        const remedy = 'move its go.mod to the root, or give it another path';
        return misplaced(module, `is of gopkg.in, which serves the root of a repository and not ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(module.folder)}`, remedy);
    }
    return root !== undefined && hostOf(root) === hostOf(path) ? insideRoot(module, parts, root) : byFolder(module, parts);
}
function insideRoot(module, { prefix, suffix }, root) {
    const { folder } = module;
    const path = module.mod.module;
    const under = path === root ? '' : folderIn(prefix, root);
    if (under === undefined) {
        return misplaced(module, `is outside ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(root)}, the repository`, `write module ${join(root, folder)}${suffix}`);
    }
    if (folder === under || folder === join(under, suffix.slice(1)))
        return { ok: true, placement: { under, root } };
    const remedy = `write module ${join(root, folder)}${suffix}, or move the go.mod`;
    return misplaced(module, `belongs into the folder ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)((0,_module_js__WEBPACK_IMPORTED_MODULE_2__/* .folderName */ .ub)(under))}, where Go looks for it`, remedy);
}
function byFolder(module, { prefix, suffix }) {
    const { folder } = module;
    const outer = suffix !== '' && `/${folder}`.endsWith(suffix) ? folder.slice(0, -suffix.length) : undefined;
    for (const under of outer === undefined ? [folder] : [folder, outer]) {
        if (under === '')
            return { ok: true, placement: { under, root: prefix } };
        if (prefix.endsWith(`/${under}`)) {
            return { ok: true, placement: { under, root: prefix.slice(0, -under.length - 1) } };
        }
    }
    const remedy = `let it end in /${folder}${suffix}, or move the go.mod`;
    return misplaced(module, `does not end in its folder ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(folder)}, where Go would look for it`, remedy);
}
function folderIn(path, root) {
    if (!`${path}/`.toLowerCase().startsWith(`${root}/`.toLowerCase()))
        return undefined;
    return path.slice(root.length + 1);
}
function hostOf(path) {
    return (path.split('/', 1)[0] ?? '').toLowerCase();
}
function join(...parts) {
    return parts.filter((part) => part !== '').join('/');
}
function misplaced(module, wrong, remedy) {
    const { module: path, moduleLine } = module.mod;
    const problem = `the module path ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} ${wrong}`;
    return { ok: false, complaint: { place: (0,_module_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(module, moduleLine), problem, remedy } };
}


/***/ }),

/***/ 66:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ replacedFolder),
/* harmony export */   IX: () => (/* binding */ isLocal),
/* harmony export */   o_: () => (/* binding */ replaceOf)
/* harmony export */ });
const indexes = new WeakMap();
function byPath(mod) {
    const known = indexes.get(mod);
    if (known !== undefined)
        return known;
    const index = new Map();
    for (const replace of mod.replaces) {
        const others = index.get(replace.path);
        if (others === undefined)
            index.set(replace.path, [replace]);
        else
            others.push(replace);
    }
    indexes.set(mod, index);
    return index;
}
function replaceOf(mod, { path, version }) {
    let found;
    for (const one of byPath(mod).get(path) ?? []) {
        if (one.version === version)
            return one;
        if (one.version === undefined)
            found = one;
    }
    return found;
}
function isLocal(replace) {
    return replace !== undefined && replace.targetVersion === undefined;
}
function replacedFolder(folder, target) {
    const written = target.replaceAll('\\', '/');
    if (written.startsWith('/') || /^[A-Za-z]:/.test(written))
        return undefined;
    const names = folder === '' ? [] : folder.split('/');
    for (const name of written.split('/')) {
        if (name === '..' && names.pop() === undefined)
            return undefined;
        if (name !== '..' && name !== '.' && name !== '')
            names.push(name);
    }
    return names.join('/');
}


/***/ }),

/***/ 8539:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ siblingRequires)
/* harmony export */ });
/* harmony import */ var _version_compare_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3076);
/* harmony import */ var _version_semver_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3499);
/* harmony import */ var _go_version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8643);
/* harmony import */ var _module_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6800);
/* harmony import */ var _replace_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(66);





function siblingRequires(modules, versionOf) {
    const sorted = (0,_module_js__WEBPACK_IMPORTED_MODULE_2__/* .inFolderOrder */ .WR)(modules);
    const byPath = new Map([...sorted].reverse().map((module) => [module.mod.module, module]));
    const found = [];
    for (const module of sorted) {
        for (const requirement of module.mod.requires) {
            const sibling = byPath.get(requirement.path);
            if (sibling === undefined || sibling === module)
                continue;
            const release = versionOf(sibling);
            const replace = (0,_replace_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceOf */ .o_)(module.mod, requirement);
            const kind = kindOf(requirement.version, release, replace);
            found.push({ module, requirement, sibling, release, replace, kind });
        }
    }
    return found;
}
function kindOf(version, release, replace) {
    if (release === undefined)
        return 'unreleased';
    if (version === (0,_go_version_js__WEBPACK_IMPORTED_MODULE_0__/* .goVersion */ .X9)(release))
        return 'current';
    if ((0,_replace_js__WEBPACK_IMPORTED_MODULE_1__/* .isLocal */ .IX)(replace) || (0,_go_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isPseudoVersion */ .Dv)(version) || (0,_go_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(version))
        return 'other';
    const required = (0,_version_semver_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .ot)(version.replace(/^v/, ''));
    return required !== undefined && (0,_version_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Zy)(required, release) < 0 ? 'older' : 'other';
}


/***/ }),

/***/ 734:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ tagOf)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);
/* harmony import */ var _version_semver_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3499);
/* harmony import */ var _go_version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8643);
/* harmony import */ var _module_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6800);
/* harmony import */ var _module_path_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7858);
/* harmony import */ var _placement_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1665);






function tagOf(module, version, root) {
    const placing = (0,_placement_js__WEBPACK_IMPORTED_MODULE_3__/* .placeModule */ .E)(module, root);
    const complaints = [
        ...complain(module, versionFault(version)),
        ...complain(module, majorFault(module.mod.module, version)),
        ...(placing.ok ? [] : [placing.complaint])
    ];
    if (!placing.ok || complaints.length > 0)
        return { ok: false, complaints };
    const { under } = placing.placement;
    const tag = `${under === '' ? '' : `${under}/`}${(0,_go_version_js__WEBPACK_IMPORTED_MODULE_1__/* .goVersion */ .X9)(version)}`;
    const refused = complain(module, refFault(tag));
    return refused.length === 0 ? { ok: true, tag } : { ok: false, complaints: refused };
}
function complain(module, fault) {
    if (fault === undefined)
        return [];
    return [{ place: (0,_module_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(module, module.mod.moduleLine), problem: fault.fault, remedy: fault.remedy }];
}
function versionFault(version) {
    const fault = (0,_go_version_js__WEBPACK_IMPORTED_MODULE_1__/* .buildFault */ .Ro)(version);
    const shown = (0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`v${(0,_version_semver_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutBuild */ .DD)(version)}+${version.build.join('.')}`);
    return fault && { fault: `the version ${shown} ${fault.fault}`, remedy: fault.remedy };
}
function majorFault(path, version) {
    const parts = (0,_module_path_js__WEBPACK_IMPORTED_MODULE_2__/* .splitModulePath */ .C)(path);
    if (parts === undefined)
        return undefined;
    const { prefix, suffix, major } = parts;
    const unmarked = version.major === '0' || version.major === '1';
    if (major === undefined ? unmarked : major === version.major)
        return undefined;
    const wanted = (0,_go_version_js__WEBPACK_IMPORTED_MODULE_1__/* .goVersion */ .X9)(version);
    const ending = suffix.startsWith('.') ? `.v${version.major}` : unmarked ? '' : `/v${version.major}`;
    const remedy = `write module ${prefix}${ending}, in the imports too, or release ${major === undefined ? 'v0 or v1' : `v${major}`}`;
    const ends = major === undefined ? `does not end in /v${version.major}` : `ends in ${suffix}`;
    return { fault: `the module path ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} ${ends}, so Go does not take ${wanted} for it`, remedy };
}
const longestRef = 255;
const refused = /[\^~:?*[\\ ]|\.\.|@\{|\.lock(?:\/|$)/;
function refFault(tag) {
    const sign = refused.exec(tag)?.[0];
    if (sign !== undefined) {
        const fault = `the tag ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(tag)} would have ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(sign)}, which git takes in no tag`;
        return { fault, remedy: 'rename the folder or the prerelease' };
    }
    const length = `refs/tags/${tag}`.length;
    if (length <= longestRef)
        return undefined;
    const fault = `the tag ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(tag)} makes a ref of ${length} bytes, more than the ${longestRef} a ref may have`;
    return { fault, remedy: 'shorten the folder or the prerelease' };
}


/***/ }),

/***/ 5603:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ fillInput)
/* harmony export */ });
/* harmony import */ var _manifest_placeholders_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4804);
/* harmony import */ var _version_template_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8021);


function fillInput(name, template, values, complaints) {
    try {
        return (0,_version_template_js__WEBPACK_IMPORTED_MODULE_1__/* .fillTemplate */ .o)(template, values);
    }
    catch (error) {
        const problem = error.message;
        complaints.push({ place: name, problem, remedy: (0,_manifest_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyFor */ .wJ)(problem) });
        return '';
    }
}


/***/ }),

/***/ 691:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ changedIn)
/* harmony export */ });
function changedIn({ files }) {
    return files.filter((file) => file.changed);
}


/***/ }),

/***/ 2332:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  xo: () => (/* binding */ omissions),
  Yz: () => (/* binding */ outputsOf),
  VF: () => (/* binding */ rewriteOutputs)
});

;// CONCATENATED MODULE: ./build/packages/core/src/delivery/pull-request.js
const pullRequestOutputs = [
    'pull-request-number',
    'pull-request-url',
    'pull-request-operation',
    'pull-request-head-sha',
    'pull-request-branch',
    'pull-request-commits-verified'
];

// EXTERNAL MODULE: ./build/packages/core/src/manifest/changes.js
var changes = __nccwpck_require__(1425);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/record.js + 2 modules
var record = __nccwpck_require__(613);
// EXTERNAL MODULE: ./build/packages/core/src/rewrite/changed.js
var changed = __nccwpck_require__(691);
;// CONCATENATED MODULE: ./build/packages/core/src/rewrite/outputs.js




const rewriteOutputs = [
    'changed',
    'files',
    'changes',
    'diff',
    'record',
    'commit-sha',
    'commit-verified',
    ...pullRequestOutputs,
    'pull-requests'
];
const longest = 131_072;
function outputsOf(found) {
    if (found === undefined)
        return { changed: false, files: '[]', changes: '[]', diff: '', record: (0,record/* writeRecord */.rh)([]) };
    const { work, account } = found;
    const paths = (0,changed/* changedIn */.W)(work).map(({ path }) => path);
    return {
        changed: paths.length > 0,
        files: (0,changes/* filesOutput */.$t)(paths, longest).json,
        changes: (0,changes/* changesOutput */.b4)(account.changes, longest).json,
        diff: account.diff,
        record: account.record ?? ''
    };
}
function omissions({ work, account }, { less }) {
    const paths = (0,changed/* changedIn */.W)(work).map(({ path }) => path);
    const { omitted } = (0,changes/* filesOutput */.$t)(paths, longest);
    const files = omitted === 0 ? [] : [`the output files leaves out ${omitted} of ${paths.length} paths: it would be too long`];
    if (account.record !== undefined)
        return files;
    return [...files, `the output record is empty: it would be too long; ${less} to restore them`];
}


/***/ }),

/***/ 1049:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ planTarget),
  n: () => (/* binding */ tellPullRequests)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __nccwpck_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/delivery/pull-request-names.js
var pull_request_names = __nccwpck_require__(2187);
// EXTERNAL MODULE: ./build/packages/core/src/github/commit-identity.js
var commit_identity = __nccwpck_require__(6684);
;// CONCATENATED MODULE: ./build/packages/core/src/delivery/pull-request-state.js

const modes = { file: '100644', executable: '100755' };
function holdsJust({ changes }, files) {
    const wanted = new Map(files.map(({ path, kind, blob }) => [path, `${modes[kind]} ${blob}`]));
    if (changes.length !== wanted.size)
        return false;
    return changes.every(({ path, before, after, base }) => after === wanted.get(path) && base === before);
}
function hasNothingOfItsOwn({ changes, beyond }) {
    return beyond.mergeBase !== undefined && changes.every(({ after, base }) => after === base);
}
function branchState({ append }, { branch }, files) {
    if (branch === undefined)
        return files.length === 0 ? 'nothing-left' : 'create';
    if (append && files.length > 0)
        return 'append';
    if (append)
        return hasNothingOfItsOwn(branch) ? 'nothing-left' : 'right';
    if (files.length === 0)
        return 'nothing-left';
    return holdsJust(branch, files) ? 'right' : 'replace';
}
function ownAuthor({ author, how }) {
    return (0,commit_identity/* parseIdentity */.aZ)(author === '' && how === 'git' ? commit_identity/* botIdentity */.CC : author);
}
function isOurs(commit, login, author) {
    if (commit.login?.toLowerCase() === login.toLowerCase())
        return true;
    return author !== undefined && commit.name === author.name && commit.email === author.email;
}
function foreignCommits({ commit }, { branch, identity }) {
    const commits = branch?.beyond.commits ?? [];
    const author = ownAuthor(commit);
    return commits.filter((each) => !isOurs(each, identity.login, author));
}

;// CONCATENATED MODULE: ./build/packages/core/src/delivery/pull-request-complaints.js



const another = 'name a branch of its own for the pull request, such as release/v1.2.3';
function branchComplaints({ branch }, { base, repository }) {
    const complain = (problem) => [
        { place: 'branch', problem: `${(0,untrusted/* quote */.hD)(branch)} ${problem}`, remedy: another }
    ];
    const problem = (0,pull_request_names/* branchNameProblem */.h)(branch);
    if (problem !== undefined)
        return complain(`cannot be the name of a branch: ${problem}`);
    if (branch === base.name)
        return complain('is the branch that the pull request is to be merged into');
    if (branch === repository.defaultBranch)
        return complain('is the default branch of the repository');
    return [];
}
function baseComplaints({ base }) {
    if (base.head !== undefined)
        return [];
    const problem = (0,pull_request_names/* branchNameProblem */.h)(base.name);
    const why = problem === undefined ? 'is not there' : `cannot be the name of a branch: ${problem}`;
    return [
        {
            place: 'base',
            problem: `the branch ${(0,untrusted/* quote */.hD)(base.name)} ${why}`,
            remedy: 'name a branch of the repository; its default branch is taken when base is left out'
        }
    ];
}
function peopleComplaints(wish, { unknown, pull, identity }) {
    const author = (pull?.author ?? identity.login).toLowerCase();
    const complaints = unknown.assignees.map((login) => {
        const problem = `${(0,untrusted/* quote */.hD)(login)} cannot be assigned in this repository`;
        return { place: 'assignees', problem, remedy: 'name people who may write to it, or give them that role first' };
    });
    for (const login of wish.reviewers) {
        const problem = login.toLowerCase() === author
            ? `${(0,untrusted/* quote */.hD)(login)} is the author of the pull request`
            : unknown.reviewers.includes(login)
                ? `${(0,untrusted/* quote */.hD)(login)} is no collaborator of this repository`
                : undefined;
        if (problem === undefined)
            continue;
        complaints.push({ place: 'reviewers', problem, remedy: 'only collaborators other than the author can review' });
    }
    if (unknown.milestone) {
        const problem = `there is no milestone with the number ${wish.milestone}`;
        complaints.push({
            place: 'milestone',
            problem,
            remedy: 'give the number that stands in the address of the milestone'
        });
    }
    return complaints;
}
function pullRequestComplaints(wish, facts) {
    const complaints = [...branchComplaints(wish, facts), ...baseComplaints(facts)];
    if (wish.title.trim() === '') {
        complaints.push({ place: 'title', problem: 'it is empty', remedy: 'give the pull request a title' });
    }
    if (facts.repository.archived) {
        const problem = 'the repository is archived and can only be read';
        complaints.push({ place: 'repository', problem, remedy: 'take it out of the archive in its settings' });
    }
    return [...complaints, ...peopleComplaints(wish, facts)];
}
const SHOWN = 3;
function sayForeign(wish, facts) {
    const foreign = foreignCommits(wish, facts);
    if (facts.branch?.beyond.more)
        return 'more commits than can be looked at, or a history of its own';
    if (foreign.length === 0)
        return undefined;
    const people = [...new Set(foreign.map(({ login, name }) => login ?? name))].map((who) => (0,untrusted/* quote */.hD)(who));
    const shown = foreign.slice(0, SHOWN).map(({ sha }) => sha.slice(0, 7));
    const more = foreign.length > SHOWN ? ` and ${foreign.length - SHOWN} more` : '';
    return `commits of ${people.join(', ')} (${shown.join(', ')}${more})`;
}
function foreignComplaint(wish, facts) {
    const whose = sayForeign(wish, facts);
    if (whose === undefined)
        return undefined;
    return {
        place: 'branch',
        problem: `${(0,untrusted/* quote */.hD)(wish.branch)} holds ${whose}, and replacing it would lose them`,
        remedy: 'set append: true to add to what is there, merge the pull request, or delete the branch'
    };
}

// EXTERNAL MODULE: ./build/packages/core/src/delivery/pull-request-text.js
var pull_request_text = __nccwpck_require__(8176);
;// CONCATENATED MODULE: ./build/packages/core/src/delivery/pull-request-steps.js


const sayHow = {
    create: 'create branch',
    replace: 'replace the commit of branch',
    append: 'commit onto branch'
};
function branchStep(wish, files, state) {
    const how = state === 'right' ? (wish.append ? 'append' : 'replace') : state;
    const { branch, commit } = wish;
    const count = files.length === 1 ? '1 file' : `${files.length} files`;
    const operation = { kind: 'commit to pull request branch', how, branch, commit, files };
    if (state !== 'right') {
        return { description: `${sayHow[how]} ${(0,untrusted/* quote */.hD)(branch)} with ${count}`, operation, state: 'pending' };
    }
    const reason = 'the branch has just what is wanted';
    return { description: `keep branch ${(0,untrusted/* quote */.hD)(branch)}`, operation, state: 'satisfied', reason };
}
function updateStep(wish, { base }, pull) {
    const change = {
        ...((0,pull_request_text/* plainText */.w)(wish.title) === (0,pull_request_text/* plainText */.w)(pull.title) ? {} : { title: wish.title }),
        ...((0,pull_request_text/* plainText */.w)(wish.body) === (0,pull_request_text/* plainText */.w)(pull.body) ? {} : { body: wish.body }),
        ...(base.name === pull.base ? {} : { base: base.name })
    };
    const names = Object.keys(change);
    const operation = { kind: 'update pull request', ...change };
    if (names.length > 0) {
        return { description: `update ${names.join(', ')} of pull request #${pull.number}`, operation, state: 'pending' };
    }
    const reason = 'title, body and base are as they should be';
    return { description: `keep pull request #${pull.number}`, operation, state: 'satisfied', reason };
}
function openStep({ title, body, draft, maintainerCanModify, branch }, base) {
    const operation = { kind: 'open pull request', title, body, draft, maintainerCanModify };
    const what = draft ? 'a draft of a pull request' : 'a pull request';
    return { description: `open ${what} from ${(0,untrusted/* quote */.hD)(branch)} into ${(0,untrusted/* quote */.hD)(base)}`, operation, state: 'pending' };
}
function missing(wanted, there) {
    const known = new Set(there.map((name) => name.toLowerCase()));
    return [...new Set(wanted)].filter((name) => !known.has(name.toLowerCase()));
}
function slug(team) {
    return team.slice(team.lastIndexOf('/') + 1);
}
function addStep(description, lacks, operation) {
    if (lacks)
        return { description, operation, state: 'pending' };
    return { description, operation, state: 'satisfied', reason: 'it was done already' };
}
const listed = (names) => names.map((name) => (0,untrusted/* quote */.hD)(name)).join(', ');
function peopleSteps(wish, pull) {
    const steps = [];
    if (wish.assignees.length > 0) {
        const assignees = missing(wish.assignees, pull?.assignees ?? []);
        const description = `assign ${listed(wish.assignees)}`;
        steps.push(addStep(description, assignees.length > 0, { kind: 'add assignees', assignees }));
    }
    const asked = [...wish.reviewers, ...wish.teamReviewers];
    if (asked.length > 0) {
        const reviewers = missing(wish.reviewers, pull?.reviewers ?? []);
        const teams = missing(wish.teamReviewers.map(slug), pull?.teams ?? []);
        const lacks = reviewers.length + teams.length > 0;
        steps.push(addStep(`ask ${listed(asked)} for a review`, lacks, { kind: 'request reviewers', reviewers, teams }));
    }
    return steps;
}
function pullSteps(wish, facts) {
    const { pull, base } = facts;
    const steps = [pull === undefined ? openStep(wish, base.name) : updateStep(wish, facts, pull)];
    if (wish.labels.length > 0) {
        const labels = missing(wish.labels, pull?.labels ?? []);
        steps.push(addStep(`add the labels ${listed(wish.labels)}`, labels.length > 0, { kind: 'add labels', labels }));
    }
    steps.push(...peopleSteps(wish, pull));
    if (wish.milestone !== undefined) {
        const operation = { kind: 'set milestone', milestone: wish.milestone };
        steps.push(addStep(`set milestone ${wish.milestone}`, pull?.milestone === undefined, operation));
    }
    return steps;
}

;// CONCATENATED MODULE: ./build/packages/core/src/delivery/pull-request-plan.js




function isLeftOver({ closed, branch, identity }) {
    return closed !== undefined && closed.author === identity.login && closed.head === branch?.head;
}
function decideEnd(wish, facts) {
    const { pull, branch, base } = facts;
    const whose = sayForeign(wish, facts);
    if (pull !== undefined && whose !== undefined) {
        const warning = `pull request #${pull.number} is left open: nothing is left to change, but its branch holds ${whose}`;
        return { steps: [], reason: 'nothing is left to change', warnings: [warning] };
    }
    const steps = [];
    if (pull !== undefined) {
        const operation = { kind: 'close pull request', number: pull.number };
        steps.push({ description: `close pull request #${pull.number}`, operation, state: 'pending' });
    }
    if (wish.deleteBranch && branch !== undefined && whose === undefined && (pull !== undefined || isLeftOver(facts))) {
        const operation = { kind: 'delete pull request branch', branch: wish.branch, head: branch.head };
        steps.push({ description: `delete branch ${(0,untrusted/* quote */.hD)(wish.branch)}`, operation, state: 'pending' });
    }
    return { steps, reason: `nothing is left to change in ${(0,untrusted/* quote */.hD)(base.name)}` };
}
const JOB_TOKEN = 'the token is GITHUB_TOKEN: GitHub starts no workflows for its pull requests, or only once somebody approves them; pass the token of a GitHub App (actions/create-github-app-token) to have them run';
function decideChange(wish, facts, files, state) {
    const steps = [branchStep(wish, files, state), ...pullSteps(wish, facts)];
    const tells = state !== 'right' || facts.pull === undefined;
    return {
        steps,
        reason: facts.pull === undefined ? 'a pull request is to be opened' : `pull request #${facts.pull.number} is open`,
        warnings: facts.identity.jobToken && tells ? [JOB_TOKEN] : []
    };
}
function outputsOf({ branch: name }, { pull, branch }, decision) {
    const isDone = decision.steps.every(({ state }) => state === 'satisfied');
    const head = isDone && pull !== undefined ? branch : undefined;
    return {
        'pull-request-branch': name,
        ...(isDone ? { 'pull-request-operation': 'none' } : {}),
        ...(pull === undefined ? {} : { 'pull-request-number': pull.number, 'pull-request-url': pull.url }),
        ...(head === undefined
            ? {}
            : { 'pull-request-head-sha': head.head, 'pull-request-commits-verified': isVerified(head) })
    };
}
function isVerified({ beyond }) {
    return !beyond.more && beyond.commits.every(({ verified }) => verified);
}
function planPullRequest(wish, facts, files) {
    const complaints = [...pullRequestComplaints(wish, facts)];
    const state = branchState(wish, facts, files);
    const foreign = state === 'replace' ? foreignComplaint(wish, facts) : undefined;
    if (foreign !== undefined)
        complaints.push(foreign);
    if (complaints.length > 0) {
        const outputs = { 'pull-request-branch': wish.branch, 'pull-request-operation': 'none' };
        return { complaints, steps: [], outputs, warnings: [], reason: 'the pull request cannot be as it is wished' };
    }
    const decision = state === 'nothing-left' ? decideEnd(wish, facts) : decideChange(wish, facts, files, state);
    return { complaints: [], warnings: [], ...decision, outputs: outputsOf(wish, facts, decision) };
}

// EXTERNAL MODULE: ./build/packages/core/src/rewrite/changed.js
var changed = __nccwpck_require__(691);
;// CONCATENATED MODULE: ./build/packages/core/src/rewrite/tell-pull-requests.js


function planTarget({ wish, facts, work }) {
    return planPullRequest(wish, facts, (0,changed/* changedIn */.W)(work).map(({ path, kind, blob }) => ({ path, kind, blob })));
}
function tellPullRequests(targets, came) {
    const told = targets.map((target) => {
        const { branch } = target.wish;
        return { group: target.group, outputs: { ...planTarget(target).outputs, ...came.get(branch) } };
    });
    const list = told.map(({ group, outputs }) => ({
        group,
        branch: outputs['pull-request-branch'],
        number: outputs['pull-request-number'],
        url: outputs['pull-request-url'],
        operation: outputs['pull-request-operation'],
        'head-sha': outputs['pull-request-head-sha']
    }));
    const first = told[0]?.outputs ?? {};
    const head = first['pull-request-head-sha'];
    return { ...first, ...(head === undefined ? {} : { 'commit-sha': head }), 'pull-requests': JSON.stringify(list) };
}


/***/ }),

/***/ 128:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ pushesOf)
/* harmony export */ });
const MOST = 3;
function inParts(tags, size) {
    const count = Math.ceil(tags.length / size);
    return Array.from({ length: count }, (_, index) => tags.slice(index * size, (index + 1) * size));
}
function pushesOf(tags, last, events) {
    const others = tags.filter((tag) => tag !== last);
    const pushes = inParts(others, events === 'all' ? MOST : Math.max(1, others.length));
    return others.length < tags.length && last !== undefined ? [...pushes, [last]] : pushes;
}


/***/ }),

/***/ 4752:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ channelOf)
/* harmony export */ });
/* unused harmony export hasFormat */
const word = /^[A-Za-z]+$/;
const numbered = /^([A-Za-z]+)(0|[1-9][0-9]*)$/;
const digits = /^[0-9]+$/;
function channelOf(version) {
    const [first, second, ...others] = version.prerelease;
    if (first === undefined)
        return undefined;
    if (second !== undefined && others.length === 0 && word.test(first) && digits.test(second)) {
        return { name: first, number: second, format: 'dotted' };
    }
    const [, name, number] = second === undefined ? (numbered.exec(first) ?? []) : [];
    if (name !== undefined && number !== undefined)
        return { name, number, format: 'undotted' };
    return { name: nameOf(first), number: undefined, format: 'none' };
}
function nameOf(identifier) {
    if (digits.test(identifier))
        return '';
    return /^[A-Za-z]+/.exec(identifier)?.[0] ?? identifier;
}
function hasFormat(version, format) {
    const channel = channelOf(version);
    return channel === undefined || format === 'any' || channel.format === format;
}


/***/ }),

/***/ 8835:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ strangeCharacter),
/* harmony export */   s: () => (/* binding */ foreignCharacter)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);

const names = {
    ' ': 'a space',
    '\t': 'a tab',
    '\n': 'a line feed',
    '\r': 'a carriage return',
    '\0': 'a NUL'
};
function foreignCharacter(text) {
    return faultAt(text, text.search(/[^0-9A-Za-z.+-]/u));
}
function strangeCharacter(text) {
    return faultAt(text, text.search(/[^!-~]/u));
}
function faultAt(text, index) {
    if (index < 0)
        return undefined;
    const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
    const place = [...text.slice(0, index)].length + 1;
    return { fault: `contains ${nameOf(character)} at character ${place}`, remedy: remedyFor(character) };
}
function nameOf(character) {
    const known = names[character];
    if (known)
        return known;
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    if (/\p{Nd}/u.test(character))
        return `a digit that is not ASCII (${code})`;
    if (/\s/u.test(character))
        return `white space (${code})`;
    return /[!-~]/.test(character) ? (0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(character) : `the character ${code}`;
}
function remedyFor(character) {
    if (/[\s\0]/u.test(character))
        return 'remove it: nothing is trimmed, so that what is checked is what is used';
    if (/\p{Nd}/u.test(character))
        return 'use the digits 0 to 9';
    if (character === '_')
        return 'use a hyphen or a dot in its place';
    return 'use ASCII letters, digits, hyphens and dots alone';
}


/***/ }),

/***/ 3076:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Zy: () => (/* binding */ compareVersions)
/* harmony export */ });
/* unused harmony exports difference, compareNumbers */
function compareVersions(a, b, order = 'semver') {
    return (compareNumbers(a.major, b.major) ||
        compareNumbers(a.minor, b.minor) ||
        compareNumbers(a.patch, b.patch) ||
        comparePrereleases(a.prerelease, b.prerelease, order));
}
function difference(a, b) {
    if (a.major !== b.major)
        return 'major';
    if (a.minor !== b.minor)
        return 'minor';
    if (a.patch !== b.patch)
        return 'patch';
    if (a.prerelease.join('.') !== b.prerelease.join('.'))
        return 'prerelease';
    return a.build.join('.') === b.build.join('.') ? 'none' : 'build';
}
function compareNumbers(a, b) {
    if (a.length !== b.length)
        return a.length < b.length ? -1 : 1;
    return compareText(a, b);
}
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
function comparePrereleases(a, b, order) {
    if (a.length === 0)
        return b.length === 0 ? 0 : 1;
    if (b.length === 0)
        return -1;
    const compareIdentifiers = order === 'semver' ? compareBySpecification : compareBySuffix;
    for (const [index, left] of a.entries()) {
        const right = b[index];
        if (right === undefined)
            return 1;
        const sign = compareIdentifiers(left, right);
        if (sign !== 0)
            return sign;
    }
    return a.length === b.length ? 0 : -1;
}
const digits = /^[0-9]+$/;
function compareBySpecification(a, b) {
    const [numericA, numericB] = [digits.test(a), digits.test(b)];
    if (numericA && numericB)
        return compareNumbers(a, b);
    if (numericA !== numericB)
        return numericA ? -1 : 1;
    return compareText(a, b);
}
function compareBySuffix(a, b) {
    if (digits.test(a) || digits.test(b))
        return compareBySpecification(a, b);
    const [left, right] = [splitSuffix(a), splitSuffix(b)];
    return compareText(left.stem, right.stem) || compareNumbers(left.number, right.number) || compareText(a, b);
}
function splitSuffix(identifier) {
    let start = identifier.length;
    while (start > 0 && digits.test(identifier.charAt(start - 1)))
        start -= 1;
    const suffix = identifier.slice(start);
    return { stem: identifier.slice(0, start), number: suffix === '' ? '' : suffix.replace(/^0+(?=[0-9])/, '') };
}


/***/ }),

/***/ 7296:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ faultOf)
/* harmony export */ });
/* unused harmony export explainInvalid */
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8835);
/* harmony import */ var _semver_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3499);



const date = /^([0-9]{4})[.-]([0-9]{2})[.-]([0-9]{2})$/;
const places = ['major', 'minor', 'patch'];
function explainInvalid(text) {
    const { fault, remedy } = faultOf(text);
    return { problem: `${quote(text)} ${fault}`, remedy };
}
function faultOf(text) {
    return wholeFault(text) ?? coreFault(text) ?? identifierFault(text) ?? { fault: 'is not a version', remedy: example };
}
const example = 'give a version such as 1.2.3 or 1.2.3-rc.1';
function wholeFault(text) {
    if (text === '')
        return { fault: 'is empty', remedy: example };
    if (text.length > _semver_js__WEBPACK_IMPORTED_MODULE_2__/* .longestVersion */ .Ps) {
        return {
            fault: `has ${text.length} characters, more than the ${_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .longestVersion */ .Ps} that are read`,
            remedy: 'shorten the prerelease or the build metadata'
        };
    }
    const foreign = (0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .foreignCharacter */ .s)(text);
    if (foreign)
        return foreign;
    const [, year, month, day] = date.exec(text) ?? [];
    if (year && month && day) {
        const plain = [year, month, day].map((part) => part.replace(/^0+/, '') || '0').join('.');
        return { fault: 'is a date, not a version', remedy: `write it as three numbers without leading zeros: ${plain}` };
    }
    return undefined;
}
function coreFault(text) {
    const { core, prerelease, build } = (0,_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .splitParts */ .FP)(text);
    if (core === '')
        return { fault: 'has no numbers in front', remedy: 'put MAJOR.MINOR.PATCH first, such as 1.2.3-rc.1' };
    const numbers = core.split('.');
    if (!/^[0-9]/.test(core))
        return { fault: 'does not begin with a number', remedy: example };
    const wrong = numbers.slice(0, 3).findIndex((part) => !(0,_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .isNumber */ .Et)(part));
    if (wrong >= 0)
        return numberFault(places[wrong] ?? 'patch', numbers[wrong] ?? '');
    if (numbers.length === 3)
        return undefined;
    const tail = (prerelease === undefined ? '' : `-${prerelease}`) + (build === undefined ? '' : `+${build}`);
    if (numbers.length > 3)
        return surplusFault(numbers, tail);
    const full = [...numbers, '0', '0'].slice(0, 3).join('.');
    const suggestion = (0,_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(full + tail) ? full + tail : full;
    const count = numbers.length === 1 ? 'one number' : 'two numbers';
    return { fault: `has ${count} where a version has three`, remedy: `write all three, such as ${suggestion}` };
}
function surplusFault(numbers, tail) {
    const release = numbers.slice(0, 3).join('.');
    const surplus = numbers.slice(3).join('.');
    const asPrerelease = `${release}-${surplus}${tail.replace(/^-/, '.')}`;
    if (/^[0-9]/.test(surplus) || !(0,_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(asPrerelease)) {
        return {
            fault: `has ${numbers.length} parts where a version has three`,
            remedy: `keep MAJOR.MINOR.PATCH; a further number can go into the prerelease or the build, such as ${release}+4`
        };
    }
    return { fault: 'has a dot in front of its prerelease', remedy: `write a hyphen there: ${asPrerelease}` };
}
function numberFault(place, part) {
    if (part === '')
        return { fault: `has an empty ${place} number`, remedy: 'write all three numbers, such as 1.2.3' };
    if (/^0[0-9]+$/.test(part)) {
        return {
            fault: `has a leading zero in its ${place} number ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(part)}`,
            remedy: `write ${part.replace(/^0+/, '') || '0'}`
        };
    }
    return {
        fault: `has the ${place} number ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(part)}, which is not a number`,
        remedy: 'use the digits 0 to 9 alone'
    };
}
function identifierFault(text) {
    const { prerelease, build } = (0,_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .splitParts */ .FP)(text);
    if (build?.includes('+'))
        return { fault: 'has a second plus sign', remedy: 'separate build identifiers by dots' };
    for (const [name, part] of Object.entries({ prerelease, 'build metadata': build })) {
        if (part === undefined)
            continue;
        const sign = name === 'prerelease' ? 'hyphen' : 'plus sign';
        if (part === '')
            return { fault: `ends its numbers with a ${sign} and nothing after it`, remedy: `remove the ${sign}` };
        if (part.split('.').includes('')) {
            return { fault: `has an empty identifier in its ${name}`, remedy: 'write exactly one dot between identifiers' };
        }
    }
    const padded = prerelease?.split('.').find((part) => /^0[0-9]+$/.test(part));
    if (padded === undefined)
        return undefined;
    const plain = padded.replace(/^0+/, '') || '0';
    return {
        fault: `has a leading zero in the prerelease number ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(padded)}`,
        remedy: `write ${plain}, or put a letter in front of it when it is not a count`
    };
}


/***/ }),

/***/ 3499:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ withoutBuild),
/* harmony export */   Et: () => (/* binding */ isNumber),
/* harmony export */   FP: () => (/* binding */ splitParts),
/* harmony export */   Ps: () => (/* binding */ longestVersion),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   l7: () => (/* binding */ releaseOf),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   qh: () => (/* binding */ formatVersion)
/* harmony export */ });
/* unused harmony exports isPrereleaseIdentifier, isBuildIdentifier */
const longestVersion = 256;
const number = /^(?:0|[1-9][0-9]*)$/;
const identifier = /^[0-9A-Za-z-]+$/;
const digits = /^[0-9]+$/;
function isNumber(text) {
    return number.test(text);
}
function isPrereleaseIdentifier(text) {
    return identifier.test(text) && (!digits.test(text) || number.test(text));
}
function isBuildIdentifier(text) {
    return identifier.test(text);
}
function splitParts(text) {
    const [rest, build] = splitAt(text, '+');
    const [core, prerelease] = splitAt(rest, '-');
    return { core, prerelease, build };
}
function splitAt(text, separator) {
    const index = text.indexOf(separator);
    return index < 0 ? [text, undefined] : [text.slice(0, index), text.slice(index + 1)];
}
function parseVersion(text) {
    if (text.length > longestVersion)
        return undefined;
    const parts = splitParts(text);
    const [major, minor, patch, ...others] = parts.core.split('.');
    if (major === undefined || minor === undefined || patch === undefined || others.length > 0)
        return undefined;
    if (![major, minor, patch].every(isNumber))
        return undefined;
    const prerelease = parts.prerelease?.split('.') ?? [];
    const build = parts.build?.split('.') ?? [];
    if (!prerelease.every(isPrereleaseIdentifier) || !build.every(isBuildIdentifier))
        return undefined;
    return { major, minor, patch, prerelease, build };
}
function formatVersion(version) {
    const build = version.build.length > 0 ? `+${version.build.join('.')}` : '';
    return withoutBuild(version) + build;
}
function withoutBuild(version) {
    const prerelease = version.prerelease.length > 0 ? `-${version.prerelease.join('.')}` : '';
    return releaseOf(version) + prerelease;
}
function releaseOf(version) {
    return `${version.major}.${version.minor}.${version.patch}`;
}
function isPrerelease(version) {
    return version.prerelease.length > 0;
}


/***/ }),

/***/ 4040:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ readVersion)
});

// UNUSED EXPORTS: parseTag

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __nccwpck_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/version/semver.js
var semver = __nccwpck_require__(3499);
// EXTERNAL MODULE: ./build/packages/core/src/version/characters.js
var characters = __nccwpck_require__(8835);
// EXTERNAL MODULE: ./build/packages/core/src/version/invalid.js
var invalid = __nccwpck_require__(7296);
;// CONCATENATED MODULE: ./build/packages/core/src/version/tag-fault.js




const movingNames = [
    'latest',
    'nightly',
    'stable',
    'edge',
    'canary',
    'snapshot',
    'main',
    'master',
    'dev',
    'head',
    'next'
];
function tagFault(text, prefixes) {
    const tag = text.startsWith('refs/tags/') ? text.slice('refs/tags/'.length) : text;
    return refFault(text) ?? (0,characters/* strangeCharacter */.k)(text) ?? nameFault(tag) ?? prefixFault(tag, prefixes);
}
function refFault(text) {
    if (text === '')
        return { fault: 'is empty', remedy: 'give a tag or a version, such as v1.2.3' };
    if (!text.startsWith('refs/'))
        return undefined;
    const trigger = 'run on the push of a version tag (on: push: tags), or set the input version';
    if (text.startsWith('refs/heads/'))
        return { fault: 'is a branch, not a version tag', remedy: trigger };
    if (text.startsWith('refs/pull/'))
        return { fault: 'is a pull request, not a version tag', remedy: trigger };
    if (!text.startsWith('refs/tags/'))
        return { fault: 'is a ref, but not a tag', remedy: trigger };
    const tag = text.slice('refs/tags/'.length);
    if (tag === '')
        return { fault: 'names no tag', remedy: 'give the whole ref, such as refs/tags/v1.2.3' };
    if (tag.startsWith('refs/'))
        return { fault: 'names a tag that itself begins with refs/', remedy: 'write refs/tags/ once' };
    return undefined;
}
function nameFault(tag) {
    const [word = ''] = tag.toLowerCase().split(/[-.0-9]/, 1);
    if (!movingNames.includes(word) || (0,semver/* parseVersion */.ot)(tag))
        return undefined;
    if (tag.toLowerCase() === word) {
        return {
            fault: 'is a name that moves, not a version',
            remedy: 'give the version that it stands for, such as v1.2.3'
        };
    }
    return {
        fault: 'is the name of a build, not a version',
        remedy: `a build between releases is a prerelease, such as 0.0.0-${word}.20250101`
    };
}
function prefixFault(tag, prefixes) {
    const known = [...prefixes].sort((a, b) => b.length - a.length).find((prefix) => tag.startsWith(prefix));
    const rest = known === undefined ? tag : tag.slice(known.length);
    if (known !== undefined && rest === '') {
        return { fault: 'is only a prefix, without a version', remedy: `put the version after it: ${tag}1.2.3` };
    }
    if (/^[0-9]/.test(rest))
        return (0,semver/* parseVersion */.ot)(rest) ? unprefixed(prefixes) : (0,invalid/* faultOf */.K)(rest);
    const start = versionStart(rest);
    if (start === undefined)
        return noVersion(rest, prefixes);
    return foreignPrefix(tag.slice(0, tag.length - rest.length + start), rest.slice(start), prefixes);
}
function versionStart(text) {
    for (let index = 0; index < text.length; index += 1) {
        const fresh = /[0-9]/.test(text.charAt(index)) && !/[0-9]/.test(text.charAt(index - 1));
        if (fresh && (0,semver/* parseVersion */.ot)(text.slice(index)))
            return index;
    }
    return undefined;
}
function unprefixed(prefixes) {
    return {
        fault: `is a tag without the prefix ${alternatives(prefixes)}`,
        remedy: "tag with the prefix, or set tag-prefix to '' when tags have none"
    };
}
function foreignPrefix(prefix, version, prefixes) {
    const wanted = prefixes[0] ?? '';
    const fault = `has ${(0,untrusted/* quote */.hD)(prefix)} in front of the version, not the prefix ${alternatives(prefixes)}`;
    const expected = prefixes.find((candidate) => candidate.toLowerCase() === prefix.toLowerCase()) ?? wanted;
    const write = `write ${expected}${version}`;
    const usual = /^[A-Za-z0-9_][\w./@-]*$/.test(prefix) && prefix.length <= 100 && !prefixes.includes(prefix);
    const mistaken = /^v+$/i.test(prefix) && wanted !== '';
    return { fault, remedy: usual && !mistaken ? `${write}, or add ${prefix} to tag-prefix` : write };
}
function noVersion(rest, prefixes) {
    const core = /^[A-Za-z=]{0,2}[0-9]/.test(rest) ? rest.replace(/^[A-Za-z=]+/, '') : undefined;
    const fault = core === undefined ? undefined : (0,invalid/* faultOf */.K)(core);
    if (fault)
        return { fault: `has no prefix ${alternatives(prefixes)}, and ${fault.fault}`, remedy: fault.remedy };
    return { fault: 'is not a version', remedy: `give a tag or a version, such as ${prefixes[0] ?? ''}1.2.3` };
}
function alternatives(prefixes) {
    return prefixes.map((prefix) => (prefix === '' ? '"" (none)' : (0,untrusted/* quote */.hD)(prefix))).join(' or ');
}

;// CONCATENATED MODULE: ./build/packages/core/src/version/tag.js



const longestRef = 255;
const tags = 'refs/tags/';
function parseTag(tag, prefixes) {
    const byLength = [...prefixes].sort((a, b) => b.length - a.length);
    for (const prefix of byLength) {
        const version = tag.startsWith(prefix) ? (0,semver/* parseVersion */.ot)(tag.slice(prefix.length)) : undefined;
        if (version)
            return { tag, prefix, version };
    }
    return undefined;
}
function readVersion(text, prefixes) {
    const named = text.startsWith(tags);
    const tag = named ? text.slice(tags.length) : text;
    const value = parseTag(tag, prefixes) ?? (named ? undefined : bareVersion(tag, prefixes[0] ?? ''));
    if (value)
        return nameable(value);
    const { fault, remedy } = tagFault(text, prefixes);
    return { ok: false, problem: `${(0,untrusted/* quote */.hD)(text)} ${fault}`, remedy };
}
function bareVersion(text, prefix) {
    const version = (0,semver/* parseVersion */.ot)(text);
    return version && { tag: prefix + (0,semver/* formatVersion */.qh)(version), prefix, version };
}
function nameable(value) {
    const bytes = utf8Length(tags + value.tag);
    if (bytes > longestRef) {
        const problem = `the tag ${(0,untrusted/* quote */.hD)(value.tag)} makes a ref of ${bytes} bytes, more than the ${longestRef} a ref may have`;
        return { ok: false, problem, remedy: 'shorten the prerelease or the build metadata' };
    }
    if (value.tag.endsWith('.lock')) {
        const problem = `the tag ${(0,untrusted/* quote */.hD)(value.tag)} ends in ".lock", which git does not allow`;
        return { ok: false, problem, remedy: 'rename the last identifier' };
    }
    return { ok: true, value };
}
function utf8Length(text) {
    const sizes = [...text].map((character) => {
        const code = character.codePointAt(0) ?? 0;
        return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    });
    return sizes.reduce((sum, size) => sum + size, 0);
}


/***/ }),

/***/ 8021:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ templateValues),
/* harmony export */   o: () => (/* binding */ fillTemplate)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);
/* harmony import */ var _channel_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4752);
/* harmony import */ var _semver_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3499);



function templateValues({ tag, prefix, version }, sha) {
    const { major, minor, patch } = version;
    return {
        version: (0,_semver_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)(version),
        tag,
        prefix,
        release: (0,_semver_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseOf */ .l7)(version),
        major,
        minor,
        patch,
        prerelease: version.prerelease.join('.'),
        build: version.build.join('.'),
        channel: (0,_channel_js__WEBPACK_IMPORTED_MODULE_2__/* .channelOf */ .t)(version)?.name ?? '',
        sha,
        'short-sha': sha?.slice(0, 7)
    };
}
function fillTemplate(template, values) {
    return template.replace(/\{\{|\}\}|\{([^{}]*)\}|[{}]/g, (token, name) => {
        if (token === '{{' || token === '}}')
            return token.charAt(0);
        if (name === undefined) {
            throw new Error(`the template ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(template)} has a single ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(token)}; write ${token}${token} for a literal one`);
        }
        if (!Object.hasOwn(values, name)) {
            const known = Object.keys(values).map((key) => `{${key}}`);
            throw new Error(`the template ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(template)} has the unknown placeholder ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(token)}; known are ${known.join(' ')}`);
        }
        const value = values[name];
        if (value === undefined)
            throw new Error(`the template ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(template)} uses ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(token)}, which has no value here`);
        return value;
    });
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = require("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = require("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = require("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = require("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = require("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = require("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = require("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = require("util");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			8792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./build/packages/core/src/action/effect.js
var effect = __nccwpck_require__(5138);
// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __nccwpck_require__(4012);
;// CONCATENATED MODULE: ./build/packages/core/src/action/cancellation.js


const GRACE_MS = 4000;
function rejectable() {
    let reject = () => { };
    const promise = new Promise((_, rejectIt) => {
        reject = rejectIt;
    });
    promise.catch(() => { });
    return { promise, reject };
}
function watchCancellation(graceMs = GRACE_MS) {
    let cancelled = false;
    const now = rejectable();
    const later = rejectable();
    const stop = (problem) => {
        now.reject(problem);
        later.reject(problem);
    };
    const cancel = () => {
        if (!cancelled)
            setTimeout(later.reject, graceMs, new errors/* Cancelled */.cJ());
        cancelled = true;
        (0,effect/* cancelEffects */.Pk)();
        now.reject(new errors/* Cancelled */.cJ());
    };
    process.on('SIGINT', cancel);
    process.on('SIGTERM', cancel);
    process.on('uncaughtException', stop);
    process.once('beforeExit', () => stop(new Error('the action stopped without an outcome; this is a mistake in it')));
    return { requested: () => cancelled, atOnce: now.promise, overdue: later.promise };
}

// EXTERNAL MODULE: ./build/packages/core/src/action/plan.js
var action_plan = __nccwpck_require__(8344);
;// CONCATENATED MODULE: ./build/packages/core/src/action/carry-out.js



function marked(steps, progress) {
    return steps.map((step) => ({ step, progress: progress(step) }));
}
function refusal(action, plan, complaints) {
    const steps = marked(plan.steps, ({ state }) => (state === 'pending' ? 'not reached' : state));
    const reason = complaints.map(action_plan/* sayComplaint */.Lv).join('\n');
    return { action, outcome: 'refused', reason, complaints, steps, outputs: plan.outputs, warnings: plan.warnings ?? [] };
}
function unexpected({ expected, hash }) {
    return {
        place: 'expect-plan',
        problem: `the plan of this run has the hash ${hash}, not the expected one`,
        remedy: `what the plan was made from has changed since ${expected.slice(0, 12)} was agreed on: look at the new plan (dry-run: true) and pass its plan-hash`
    };
}
async function attempt(step, order) {
    let came = {};
    try {
        order.log.line(step.description);
        const work = order.apply(step.operation).then((outputs) => {
            came = outputs;
            return order.verify(step.operation, outputs);
        });
        await Promise.race([work, order.overdue]);
        return { came, problem: undefined };
    }
    catch (thrown) {
        return { came, problem: thrown ?? new Error('nothing was thrown') };
    }
}
async function applySteps(steps, order) {
    const came = [];
    let outputs = {};
    let problem;
    (0,effect/* openEffects */.dK)();
    for (const step of steps) {
        if (problem === undefined && order.cancelled())
            problem = new errors/* Cancelled */.cJ();
        if (step.state !== 'pending' || problem !== undefined) {
            came.push({ step, progress: step.state === 'pending' ? 'not reached' : step.state });
            continue;
        }
        const ended = await attempt(step, order);
        problem = ended.problem;
        outputs = { ...outputs, ...ended.came };
        came.push({ step, progress: problem === undefined ? 'done' : 'failed' });
    }
    return { came, problem, outputs };
}
async function execute(plan, order) {
    const { came, problem, outputs: late } = await applySteps(plan.steps, order);
    const outputs = { ...plan.outputs, ...late };
    if (problem === undefined)
        return { outcome: 'done', reason: plan.reason ?? '', steps: came, outputs };
    if (problem instanceof errors/* Refusal */.P_ && !came.some(({ progress }) => progress === 'done')) {
        return {
            outcome: 'refused',
            reason: problem.message,
            steps: came,
            outputs,
            complaints: problem.complaints
        };
    }
    const count = (progress) => came.filter((step) => step.progress === progress).length;
    const all = count('done') + count('failed') + count('not reached');
    const how = `${count('done')} of ${all} operations were done; one that failed may have had its effect all the same; run it again to go on where it stopped`;
    return { outcome: 'failed', reason: `${(0,errors/* messageOf */.bD)(problem)}\n${how}`, steps: came, outputs };
}
function rehearse(plan, log) {
    for (const step of plan.steps)
        if (step.state === 'pending')
            log.line(`would ${step.description}`);
    const steps = marked(plan.steps, ({ state }) => (state === 'pending' ? 'planned' : state));
    return { outcome: 'planned', reason: plan.reason ?? '', steps };
}
async function carryOut(plan, order) {
    const { action, dryRun, expected, hash, log } = order;
    const { outputs, warnings = [], reason = '', steps } = plan;
    const told = { action, complaints: [], outputs, warnings };
    const used = (lines) => (lines === undefined ? {} : { usage: lines });
    if (plan.verdict === 'refused')
        return refusal(action, plan, plan.complaints ?? []);
    if (steps.some(({ state }) => state === 'conflict'))
        throw new Error('a plan with a conflict must be a refusal');
    if (!dryRun && expected !== '' && expected !== hash)
        return refusal(action, plan, [unexpected(order)]);
    if (plan.verdict === 'nothing-to-do')
        return { ...told, outcome: 'nothing-to-do', reason, steps: [] };
    if (steps.length === 0)
        return { ...told, outcome: 'done', reason, steps: [] };
    const isAlreadyDone = steps.every(({ state, aside }) => aside || state === 'satisfied');
    const came = dryRun ? rehearse(plan, log) : await execute(plan, order);
    const held = came.outcome === 'done' || came.outcome === 'planned';
    const outcome = isAlreadyDone && held ? 'already-done' : came.outcome;
    if (outcome === 'planned')
        return { ...told, ...came, outcome, ...used(plan.byHand) };
    return { ...told, ...came, outcome, ...(outcome === 'failed' || outcome === 'refused' ? {} : used(plan.usage)) };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/packages/core/src/action/commands.js
const EOL = process.platform === 'win32' ? '\r\n' : '\n';
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function commands_command(name, properties, message) {
    const listed = Object.entries(properties).filter(([, value]) => value !== '');
    const text = listed.map(([key, value]) => `${key}=${escapeProperty(value)}`).join(',');
    const space = Object.keys(properties).length > 0 ? ' ' : '';
    return `::${name}${space}${text}::${escapeData(message)}${EOL}`;
}
function annotation(level, message, place = {}) {
    if (Object.keys(place).length === 0)
        return commands_command(level, {}, message);
    const order = ['title', 'file', 'line', 'endLine', 'col', 'endColumn'];
    const properties = order.map((key) => [key, `${place[key] || ''}`]);
    return commands_command(level, Object.fromEntries(properties), message);
}
function mask(secret) {
    return commands_command('add-mask', {}, secret);
}

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __nccwpck_require__(1329);
;// CONCATENATED MODULE: ./build/packages/core/src/action/log.js



const WAIT_MS = 5;
function writeOut(text) {
    let rest = Buffer.from(text);
    while (rest.length > 0) {
        try {
            rest = rest.subarray((0,external_node_fs_.writeSync)(1, rest));
        }
        catch (error) {
            if (error.code !== 'EAGAIN')
                throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);
        }
    }
}
function openLog(redactor, write = writeOut) {
    return {
        line: (text) => write(`${(0,untrusted/* inert */.tJ)(redactor.redact(text))}${EOL}`),
        annotate: (level, text, place) => write(annotation(level, (0,untrusted/* inertLines */.wi)(redactor.redact(text)).join('\n'), place)),
        mask: (secret) => {
            for (const line of new Set([secret, ...secret.split(/[\r\n]+/)]))
                if (line !== '')
                    write(mask(line));
        },
        raw: write
    };
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/file-commands.js


function delimiterFor(value) {
    const draw = () => Math.random().toString(16).slice(2).padEnd(12, '0');
    let delimiter = '';
    do
        delimiter = `ghadelimiter_${draw()}-${draw()}`;
    while (value.includes(delimiter));
    return delimiter;
}
function keyValue(name, value) {
    const delimiter = delimiterFor(`${name}${value}`);
    return `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`;
}
function append(variable, file, text) {
    try {
        const descriptor = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_APPEND | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        try {
            (0,external_node_fs_.writeFileSync)(descriptor, text);
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    }
    catch (cause) {
        const { code } = cause;
        throw new Error(`${variable} names ${file}, which cannot be written (${code}): run this under a GitHub Actions runner, or unset ${variable}`, { cause });
    }
}
function setOutputs(env, outputs) {
    const file = env.GITHUB_OUTPUT;
    if (!file)
        return outputs.map(([name, value]) => `${EOL}${commands_command('set-output', { name }, value)}`).join('');
    append('GITHUB_OUTPUT', file, outputs.map(([name, value]) => keyValue(name, value)).join(''));
    return '';
}
function saveState(env, name, value) {
    const file = env.GITHUB_STATE;
    if (!file)
        return command('save-state', { name }, value);
    append('GITHUB_STATE', file, keyValue(name, value));
    return '';
}
function appendSummary(env, markdown) {
    const file = env.GITHUB_STEP_SUMMARY;
    if (file)
        append('GITHUB_STEP_SUMMARY', file, markdown);
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/fitting.js
const OUTPUT_LIMIT = 262144;
function passedOn(text) {
    return Buffer.byteLength(text) > OUTPUT_LIMIT ? '' : text;
}
function fitting(lines, bytes) {
    let size = 0;
    const over = lines.findIndex((line) => {
        size += Buffer.byteLength(line) + 1;
        return size > bytes;
    });
    return over < 0 ? [...lines] : lines.slice(0, over);
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/report.js
function failed(outcome) {
    return outcome === 'refused' || outcome === 'failed';
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/summary.js


const LIMIT = 1_000_000;
const CELL = 200;
function cell(text, render = untrusted/* literalMarkdown */.ft) {
    return text.length > CELL ? `${render(text.slice(0, CELL))}…` : render(text);
}
function operations({ steps }) {
    const rows = steps.map(({ step, progress }) => `| ${progress} | ${cell(step.description)} | ${cell(step.reason ?? '')} |`);
    return { open: ['', '| state | operation | why |', '| --- | --- | --- |'], lines: rows, close: [] };
}
const machines = ['json', 'plan', 'diff', 'record'];
function decisions({ outputs }) {
    const shown = Object.entries(outputs).filter(([name, value]) => value !== undefined && value !== '' && !machines.includes(name));
    const rows = shown.map(([name, value]) => `| ${name} | ${cell(`${value}`, untrusted/* codeMarkdown */.fl)} |`);
    const open = ['', '<details><summary>outputs</summary>', '', '| output | value |', '| --- | --- |'];
    return { open, lines: rows, close: ['', '</details>'] };
}
function escaped(line) {
    return line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
function changes({ steps }) {
    const diffs = steps.flatMap(({ step }) => (step.diff === undefined ? [] : [step.diff]));
    const lines = diffs.length === 0 ? [] : (0,untrusted/* inertLines */.wi)(diffs.join('\n')).map(escaped);
    const open = ['', '<details><summary>changes</summary>', '', '<pre>'];
    return { open, lines, close: ['</pre>', '', '</details>'] };
}
function heading({ action, outcome, reason, complaints, warnings }) {
    const lines = [
        ...(reason === '' || complaints.length > 0 ? [] : ['', ...(0,untrusted/* inertLines */.wi)(reason).map(untrusted/* literalMarkdown */.ft)]),
        ...complaints.flatMap(({ place, problem, remedy }) => [
            '',
            `- **${(0,untrusted/* literalMarkdown */.ft)(place)}**: ${(0,untrusted/* literalMarkdown */.ft)(problem)}; ${(0,untrusted/* literalMarkdown */.ft)(remedy)}`
        ]),
        ...warnings.flatMap((warning) => ['', `> ⚠️ ${(0,untrusted/* literalMarkdown */.ft)(warning)}`])
    ];
    return { open: [`### ${action}: ${outcome}`], lines, close: [] };
}
function commands({ usage = [] }) {
    const lines = (0,untrusted/* inertLines */.wi)(usage.join('\n')).map(escaped);
    return { open: ['', '<pre>'], lines: usage.length === 0 ? [] : lines, close: ['</pre>'] };
}
function renderSummary(report) {
    let written = [];
    let room = LIMIT;
    for (const { open, lines, close } of [
        heading(report),
        commands(report),
        operations(report),
        decisions(report),
        changes(report)
    ]) {
        if (lines.length === 0 && written.length > 0)
            continue;
        const kept = fitting(lines, room);
        const part = [...open, ...kept, ...close];
        written = written.concat(part);
        room -= Buffer.byteLength(part.join('\n')) + 1;
        if (kept.length < lines.length) {
            written.push('', 'The rest is too long for a summary and was left out.');
            break;
        }
    }
    return [...written, '', ''].join('\n');
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/publish.js





const REASON_LIMIT = 65536;
const LINE = 10000;
function unfit(name, value, redactor) {
    if (redactor.found(value))
        return `output ${name}: it would contain a secret, and GitHub drops such an output silently; use a secret that is not part of ordinary text`;
    const size = Buffer.byteLength(value);
    if (size > OUTPUT_LIMIT)
        return `output ${name}: ${size} bytes is more than the ${OUTPUT_LIMIT} that are passed on; narrow what the action looks at`;
    return undefined;
}
function withFitOutputs(report, redactor) {
    const problems = [];
    const fit = Object.entries(report.outputs).filter(([name, value]) => {
        const problem = value === undefined ? undefined : unfit(name, `${value}`, redactor);
        if (problem !== undefined)
            problems.push(problem);
        return problem === undefined;
    });
    if (problems.length === 0)
        return report;
    const reason = [report.reason, ...problems].filter((line) => line !== '').join('\n');
    return { ...report, outcome: 'failed', reason, outputs: Object.fromEntries(fit) };
}
function bounded(reason) {
    if (Buffer.byteLength(reason) <= REASON_LIMIT)
        return reason;
    const lines = reason.split('\n').map((line) => line.slice(0, LINE));
    const kept = fitting(lines, REASON_LIMIT);
    return [...kept, `… and ${lines.length - kept.length} more lines`].join('\n');
}
function redacted(report, { redact }) {
    const steps = report.steps.map(({ step, progress }) => {
        const { description, reason, diff } = step;
        const texts = {
            ...(reason === undefined ? {} : { reason: redact(reason) }),
            ...(diff === undefined ? {} : { diff: redact(diff) })
        };
        return { step: { ...step, description: redact(description), ...texts }, progress };
    });
    const complaints = report.complaints.map(({ place, problem, remedy }) => ({
        place: redact(place),
        problem: redact(problem),
        remedy: redact(remedy)
    }));
    const { usage, warnings } = report;
    const reason = bounded(redact(report.reason));
    return {
        ...report,
        reason,
        complaints,
        steps,
        warnings: warnings.map(redact),
        ...(usage && { usage: usage.map(redact) })
    };
}
function writeLog(report, log) {
    for (const warning of report.warnings)
        log.annotate('warning', warning);
    if (failed(report.outcome))
        log.annotate('error', `${report.action} ${report.outcome}:\n${report.reason}`);
    else
        log.line(`${report.action}: ${report.outcome}${report.reason === '' ? '' : `: ${report.reason}`}`);
    for (const command of report.usage ?? [])
        log.line(command);
}
function publish(found, { env, log, redactor }) {
    const report = redacted(withFitOutputs(found, redactor), redactor);
    const reason = (0,untrusted/* inertLines */.wi)(report.reason).join('\n');
    let broken = false;
    const attempt = (sink, write) => {
        try {
            write();
        }
        catch (error) {
            broken = true;
            if (sink !== 'log')
                log.annotate('error', `${sink}: ${error.message}`);
        }
    };
    attempt('log', () => writeLog(report, log));
    const outputs = Object.entries({ reason, ...report.outputs, outcome: report.outcome });
    attempt('outputs', () => log.raw(setOutputs(env, outputs.flatMap(([name, value]) => (value === undefined ? [] : [[name, `${value}`]])))));
    attempt('summary', () => appendSummary(env, renderSummary(report)));
    return failed(report.outcome) || broken ? 1 : 0;
}

// EXTERNAL MODULE: ./build/packages/core/src/action/nearest.js
var nearest = __nccwpck_require__(6525);
;// CONCATENATED MODULE: ./build/packages/core/src/action/read-inputs.js



function variableOf(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
function secretsOf(spec, env) {
    const names = Object.keys(spec).filter((name) => spec[name]?.secret);
    return names.map((name) => env[variableOf(name)] ?? '').filter((value) => value !== '');
}
function unknownInputs(spec, env) {
    const names = Object.keys(spec);
    const known = new Set(names.map(variableOf));
    const unknown = Object.keys(env).filter((key) => key.startsWith('INPUT_') && !known.has(key));
    return unknown.map((key) => {
        const name = key.slice('INPUT_'.length).toLowerCase();
        const meant = (0,nearest/* nearest */.p)(name, names);
        return {
            place: (0,untrusted/* quote */.hD)(name),
            problem: 'this action has no such input',
            remedy: meant === undefined ? 'remove it' : `did you mean ${meant}? Otherwise remove it`
        };
    });
}
function strayed(spec, env) {
    const secrets = secretsOf(spec, env);
    const names = Object.keys(spec).filter((name) => !spec[name]?.secret);
    const holding = names.filter((name) => secrets.some((secret) => env[variableOf(name)]?.includes(secret)));
    return holding.map((place) => ({
        place,
        problem: 'it contains the value of a secret input',
        remedy: 'pass the secret by its own input alone, and use one that is no part of ordinary text'
    }));
}
async function readInput(spec, name, env) {
    return [name, await spec[name]?.parse(env[variableOf(name)] ?? '')];
}
async function readInputs(spec, env) {
    const stray = strayed(spec, env);
    if (stray.length > 0)
        throw new errors/* Refusal */.P_(stray);
    const names = Object.keys(spec);
    const read = await Promise.allSettled(names.map((name) => readInput(spec, name, env)));
    const complaints = unknownInputs(spec, env);
    const values = [];
    for (const [index, result] of read.entries()) {
        if (result.status === 'fulfilled')
            values.push(result.value);
        else
            complaints.push({
                place: names[index] ?? '',
                problem: result.reason.message,
                remedy: 'correct this input'
            });
    }
    if (complaints.length > 0)
        throw new errors/* Refusal */.P_(complaints);
    return Object.fromEntries(values);
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/redactor.js

function urlEncoded(secret) {
    try {
        return encodeURIComponent(secret);
    }
    catch {
        return secret;
    }
}
function formsOf(secret) {
    const lines = secret.split(/[\r\n]+/).filter((line) => line.length > 3);
    const basic = Buffer.from(`x-access-token:${secret}`).toString('base64');
    const shown = (0,untrusted/* inert */.tJ)(secret);
    const quoted = shown.replaceAll('"', '\\"');
    const escaped = JSON.stringify(secret).slice(1, -1);
    return [secret, ...lines, urlEncoded(secret), basic, Buffer.from(secret).toString('base64'), shown, quoted, escaped];
}
function createRedactor() {
    let known = [];
    return {
        add(secret) {
            if (secret === '')
                return;
            known = [...new Set([...known, ...formsOf(secret)])].sort((a, b) => b.length - a.length);
        },
        redact: (text) => known.reduce((rest, secret) => rest.replaceAll(secret, '***'), text),
        found: (text) => known.some((secret) => text.includes(secret))
    };
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/runner.js
function readRunner(env, log, protect) {
    return {
        env,
        repository: env.GITHUB_REPOSITORY ?? '',
        serverUrl: env.GITHUB_SERVER_URL ?? 'https://github.com',
        apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
        ref: env.GITHUB_REF ?? '',
        sha: env.GITHUB_SHA ?? '',
        workspace: env.GITHUB_WORKSPACE ?? '',
        log: log.line,
        protect
    };
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/run-action.js









const empty = { complaints: [], steps: [], outputs: {}, warnings: [] };
function reportOf(thrown, action) {
    if (thrown instanceof errors/* Refusal */.P_) {
        return { ...empty, action, outcome: 'refused', reason: thrown.message, complaints: thrown.complaints };
    }
    return { ...empty, action, outcome: 'failed', reason: (0,errors/* messageOf */.bD)(thrown) };
}
async function documentOf(action, plan) {
    const { planDocument, planHash } = await __nccwpck_require__.e(/* import() */ 2556).then(__nccwpck_require__.bind(__nccwpck_require__, 2556));
    return { plan: planDocument(action, plan), 'plan-hash': await planHash(action, plan) };
}
function checkOutputs(outputs, declared) {
    const stray = Object.keys(outputs).find((name) => !declared.includes(name) && name !== 'reason');
    if (stray !== undefined)
        throw new Error(`the plan sets the output ${(0,untrusted/* quote */.hD)(stray)}, which the action does not declare`);
}
async function decide(action, { log, protect }, { requested, atOnce, overdue }) {
    const inputs = await readInputs(action.inputs, process.env);
    const runner = readRunner(process.env, log, protect);
    const facts = await Promise.race([action.observe(inputs, runner), atOnce]);
    const plan = action.plan(inputs, facts);
    checkOutputs(plan.outputs, action.outputs);
    const document = 'dry-run' in action.inputs ? await documentOf(action.name, plan) : {};
    const occasion = { inputs, facts, runner };
    const wishes = inputs;
    const report = await carryOut(plan, {
        action: action.name,
        hash: document['plan-hash'] ?? '',
        dryRun: wishes['dry-run'] ?? false,
        expected: wishes['expect-plan'] ?? '',
        cancelled: requested,
        overdue,
        log,
        async apply(operation) {
            const came = (await action.apply?.(operation, occasion)) ?? {};
            checkOutputs(came, action.outputs);
            return came;
        },
        verify: async (operation, came) => action.verify?.(operation, occasion, came)
    });
    return { ...report, outputs: { ...report.outputs, ...document } };
}
function protection(redactor, log) {
    const known = new Set();
    return (secret) => {
        if (secret === '' || known.has(secret))
            return;
        known.add(secret);
        redactor.add(secret);
        log.mask(secret);
    };
}
async function runAction(action) {
    let published = false;
    process.once('exit', () => {
        if (!published)
            process.exitCode = 1;
    });
    const redactor = createRedactor();
    const log = openLog(redactor);
    const protect = protection(redactor, log);
    for (const secret of secretsOf(action.inputs, process.env))
        protect(secret);
    const cancellation = watchCancellation();
    const report = await decide(action, { log, protect }, cancellation).catch((thrown) => reportOf(thrown, action.name));
    const status = publish(report, { env: process.env, log, redactor });
    published = true;
    process.exit(status);
}

// EXTERNAL MODULE: ./build/packages/core/src/action/inputs.js
var inputs = __nccwpck_require__(7518);
// EXTERNAL MODULE: ./build/packages/core/src/history/branch-globs.js
var branch_globs = __nccwpck_require__(1873);
// EXTERNAL MODULE: ./build/packages/core/src/git/full-sha.js
var full_sha = __nccwpck_require__(6605);
;// CONCATENATED MODULE: ./build/packages/core/src/version/prefixes.js

function tagPrefixes(items) {
    if (items.length === 0)
        return [''];
    const prefixes = items.map((item) => (item === "''" || item === '""' ? '' : item));
    for (const prefix of prefixes)
        checkPrefix(prefix);
    return [...new Set(prefixes)];
}
function checkPrefix(prefix) {
    if (prefix.startsWith('refs/')) {
        throw new Error(`the prefix ${(0,untrusted/* quote */.hD)(prefix)} begins with refs/; give what stands after refs/tags/, such as v`);
    }
    const refused = [...prefix].find((character) => character <= ' ' || '~^:?*[\\\u007f'.includes(character));
    if (refused !== undefined) {
        throw new Error(`the prefix ${(0,untrusted/* quote */.hD)(prefix)} contains ${(0,untrusted/* quote */.hD)(refused)}, which no tag may; a prefix is text, not a pattern`);
    }
    if (/^[-/]|\/\/|\.\.|@\{|(?:^|\/)\.|\.lock\//.test(prefix)) {
        throw new Error(`no tag can begin with the prefix ${(0,untrusted/* quote */.hD)(prefix)}; give one such as v or src/module/v`);
    }
}

;// CONCATENATED MODULE: ./build/packages/core/src/placeholders/inputs.js




const fullSha = (0,inputs/* checked */.KD)(inputs/* text */.Qq, (value) => {
    if (value !== '' && !(0,full_sha/* isFullSha */.W)(value)) {
        throw new Error(`expected the full SHA of a commit, 40 hexadecimal digits in lower case, got ${(0,untrusted/* quote */.hD)(value)}`);
    }
    return value;
});
const day = (0,inputs/* checked */.KD)(inputs/* text */.Qq, (value) => {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
    const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
    if (value !== '' && !real)
        throw new Error(`expected a day such as 2026-05-29, got ${(0,untrusted/* quote */.hD)(value)}`);
    return value;
});
const variables = (0,inputs/* checked */.KD)(inputs/* list */.p_, (names) => {
    const wrong = names.find((name) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name));
    if (wrong !== undefined)
        throw new Error(`expected names of environment variables, got ${(0,untrusted/* quote */.hD)(wrong)}`);
    return names;
});
const releaseInputs = {
    version: inputs/* text */.Qq,
    sha: fullSha,
    'tag-prefix': (0,inputs/* checked */.KD)(inputs/* list */.p_, tagPrefixes),
    previous: inputs/* text */.Qq,
    date: day,
    'allow-env': variables
};

// EXTERNAL MODULE: ./build/packages/core/src/delivery/pull-request-body.js
var pull_request_body = __nccwpck_require__(3695);
// EXTERNAL MODULE: ./build/packages/core/src/github/commit-identity.js
var commit_identity = __nccwpck_require__(6684);
;// CONCATENATED MODULE: ./build/packages/core/src/rewrite/inputs.js




const person = (0,inputs/* checked */.KD)(inputs/* text */.Qq, (value) => {
    if (value !== '' && (0,commit_identity/* parseIdentity */.aZ)(value) === undefined) {
        throw new Error(`expected "Name <address>", such as "Ada <ada@example.org>", got ${(0,untrusted/* quote */.hD)(value)}`);
    }
    return value;
});
const number = (0,inputs/* checked */.KD)(inputs/* text */.Qq, (value) => {
    if (!/^([1-9][0-9]{0,8})?$/.test(value))
        throw new Error(`expected a number, or nothing, got ${(0,untrusted/* quote */.hD)(value)}`);
    return value === '' ? undefined : Number(value);
});
const deliveryInputs = {
    delivery: (0,inputs/* oneOf */.yL)('workspace', 'commit', 'pull-request'),
    branch: inputs/* text */.Qq,
    base: inputs/* text */.Qq,
    'commit-message': inputs/* text */.Qq,
    'commit-with': (0,inputs/* oneOf */.yL)('api', 'git'),
    author: person,
    committer: person,
    signoff: inputs/* flag */.Jt,
    append: inputs/* flag */.Jt,
    title: inputs/* text */.Qq,
    body: inputs/* text */.Qq,
    'evidence-url': (0,inputs/* checked */.KD)(inputs/* text */.Qq, pull_request_body/* readEvidenceUrl */.x),
    labels: inputs/* list */.p_,
    assignees: inputs/* list */.p_,
    reviewers: inputs/* list */.p_,
    'team-reviewers': inputs/* list */.p_,
    milestone: number,
    draft: inputs/* flag */.Jt,
    'delete-branch': inputs/* flag */.Jt,
    'maintainer-can-modify': inputs/* flag */.Jt
};

;// CONCATENATED MODULE: ./build/actions/go-submodule-tags/src/inputs.js





const longestWait = 1440;
const minutes = (0,inputs/* checked */.KD)(inputs/* text */.Qq, (value) => {
    if (!/^\d{1,4}$/.test(value) || Number(value) > longestWait) {
        throw new Error(`expected a number of minutes, at most ${longestWait}, or 0, got ${(0,untrusted/* quote */.hD)(value)}`);
    }
    return Number(value);
});
const inputs_inputs = {
    ...inputs/* writing */.dV,
    mode: (0,inputs/* oneOf */.yL)('plan', 'bump', 'tag', 'verify'),
    ...releaseInputs,
    sha: inputs/* text */.Qq,
    include: inputs/* list */.p_,
    exclude: inputs/* list */.p_,
    'module-sets': inputs/* text */.Qq,
    sets: inputs/* list */.p_,
    'require-branch': (0,inputs/* checked */.KD)(inputs/* list */.p_, branch_globs/* branchGlobs */.wh),
    'release-tag': inputs/* text */.Qq,
    message: inputs/* text */.Qq,
    lightweight: inputs/* flag */.Jt,
    tagger: person,
    via: (0,inputs/* oneOf */.yL)('git', 'api'),
    events: (0,inputs/* oneOf */.yL)('once', 'all'),
    check: (0,inputs/* oneOf */.yL)('resolve', 'build', 'off'),
    proxy: inputs/* text */.Qq,
    'checksum-database': inputs/* text */.Qq,
    'wait-for-proxy': minutes,
    'bump-placeholders': inputs/* flag */.Jt,
    'only-replaced': inputs/* flag */.Jt,
    'no-downgrade': inputs/* flag */.Jt,
    tidy: inputs/* flag */.Jt,
    ...deliveryInputs,
    token: inputs/* secret */.rJ
};

;// CONCATENATED MODULE: ./build/actions/go-submodule-tags/src/observe.js
async function observe(inputs, runner) {
    const { observeRequest } = await __nccwpck_require__.e(/* import() */ 1921).then(__nccwpck_require__.bind(__nccwpck_require__, 1921));
    const request = await observeRequest(inputs, runner);
    if (inputs.mode === 'bump') {
        const { observeBump } = await Promise.all(/* import() */[__nccwpck_require__.e(8791), __nccwpck_require__.e(2532), __nccwpck_require__.e(5823), __nccwpck_require__.e(5675)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5675));
        return { kind: 'bump', bump: await observeBump(inputs, runner, request) };
    }
    const { observeTags } = await Promise.all(/* import() */[__nccwpck_require__.e(5823), __nccwpck_require__.e(4407)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9496));
    return { kind: 'tags', tags: await observeTags(inputs, runner, request) };
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/counted.js
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./build/packages/core/src/rewrite/changed.js
var rewrite_changed = __nccwpck_require__(691);
// EXTERNAL MODULE: ./build/packages/core/src/rewrite/outputs.js + 1 modules
var rewrite_outputs = __nccwpck_require__(2332);
// EXTERNAL MODULE: ./build/packages/core/src/rewrite/tell-pull-requests.js + 4 modules
var tell_pull_requests = __nccwpck_require__(1049);
;// CONCATENATED MODULE: ./build/packages/core/src/rewrite/plan-pull-requests.js

function stepsOf(target) {
    const { branch } = target.wish;
    const base = target.facts.base.name;
    return (0,tell_pull_requests/* planTarget */.h)(target).steps.map((step) => ({
        ...step,
        operation: { kind: 'pull request', branch, base, operation: step.operation }
    }));
}
function planPullRequests({ targets, account }) {
    const plans = targets.map(tell_pull_requests/* planTarget */.h);
    const steps = targets.flatMap(stepsOf);
    const done = targets.length > 0 && steps.every(({ state }) => state === 'satisfied');
    const first = steps.findIndex(({ operation }) => isCommit(operation));
    return {
        steps: steps.map((step, at) => (at === first && account.diff !== '' ? { ...step, diff: account.diff } : step)),
        outputs: (0,tell_pull_requests/* tellPullRequests */.n)(targets, new Map()),
        complaints: plans.flatMap(({ complaints }) => complaints),
        warnings: [...new Set(plans.flatMap(({ warnings }) => warnings))],
        reason: done ? [...new Set(plans.map(({ reason }) => reason))].join('; ') : undefined
    };
}
function isCommit(operation) {
    return operation.kind === 'pull request' && operation.operation.kind === 'commit to pull request branch';
}

;// CONCATENATED MODULE: ./build/packages/core/src/rewrite/plan-steps.js



const written = ({ path, blob }) => ({ path, blob });
function naming(files) {
    const [first, second] = files;
    if (first === undefined)
        return 'no file';
    if (second === undefined)
        return first.path;
    return files.length === 2 ? `${first.path} and ${second.path}` : `${first.path} and ${files.length - 1} more files`;
}
function diffOf({ account: { diff } }) {
    return diff === '' ? {} : { diff };
}
const held = 'every place has its value already';
function planWorkspace({ verb }, found) {
    const { work, interrupted, changedSince } = found;
    const changed = (0,rewrite_changed/* changedIn */.W)(work);
    const left = `put back ${naming(interrupted.map((path) => ({ path })))}, half written by a run that was killed`;
    const back = { description: left, operation: { kind: 'put back', files: interrupted }, state: 'pending' };
    const warnings = changedSince.map((path) => `a run that was killed was to change ${(0,untrusted/* quote */.hD)(path)}, and somebody has changed it since: it stays as it is`);
    const operation = { kind: 'write', files: work.files.map(written) };
    if (changed.length === 0) {
        const description = `${verb} ${naming(work.files)}`;
        const write = { description, operation, state: 'satisfied', reason: held };
        return { steps: interrupted.length === 0 ? [write] : [back, write], warnings };
    }
    const first = interrupted.length === 0 ? '' : `${left}, and then `;
    const description = `${first}${verb} ${naming(changed)}`;
    return { steps: [{ description, operation, state: 'pending', ...diffOf(found) }], warnings };
}
function planCommit(inputs, found) {
    const { work, texts, branch, head, warnings } = found;
    const changed = (0,rewrite_changed/* changedIn */.W)(work);
    const files = changed.length > 0 ? changed : work.files;
    const step = {
        description: `commit ${naming(files)} to ${branch}: ${texts.message.split('\n')[0]}`,
        operation: {
            kind: 'commit',
            branch,
            message: texts.message,
            author: inputs.author,
            committer: inputs.committer,
            signoff: inputs.signoff,
            how: inputs['commit-with'],
            files: work.files.map(written)
        },
        ...(changed.length > 0 ? { state: 'pending', ...diffOf(found) } : { state: 'satisfied', reason: held })
    };
    if (changed.length > 0)
        return { steps: [step], warnings };
    return { steps: [step], outputs: { 'commit-sha': head } };
}
function planSteps(inputs, found, wording) {
    if (found.delivery === 'workspace')
        return planWorkspace(wording, found);
    if (found.delivery === 'commit')
        return planCommit(inputs, found);
    return planPullRequests(found);
}

;// CONCATENATED MODULE: ./build/packages/core/src/rewrite/plan.js





function placesIn({ files }) {
    return files.reduce((sum, { edited, left }) => sum + edited.length + left.length, 0);
}
function reasonOf(work, places, { done }) {
    const changed = (0,rewrite_changed/* changedIn */.W)(work).length;
    return changed > 0 ? `${counted(changed, 'file')} ${done}` : `${counted(places, 'place')} already as wanted`;
}
function planRewrite(inputs, found, wording) {
    const { work } = found;
    const outputs = (0,rewrite_outputs/* outputsOf */.Yz)(found);
    if (work.complaints.length > 0)
        return { ...(0,action_plan/* refuse */.TR)(work.complaints, outputs), warnings: work.warnings };
    const { steps, outputs: more = {}, complaints = [], reason, ...told } = planSteps(inputs, found, wording);
    const warnings = [...work.warnings, ...(told.warnings ?? []), ...(0,rewrite_outputs/* omissions */.xo)(found, wording)];
    if (complaints.length > 0)
        return { ...(0,action_plan/* refuse */.TR)(complaints, outputs), warnings };
    const all = { ...outputs, ...more };
    const places = placesIn(work);
    const isNothing = places === 0 && (work.warnings.length === 0 || work.files.length === 0);
    if (isNothing && !steps.some(({ state }) => state === 'pending'))
        return { ...(0,action_plan/* nothingToDo */.KN)(wording.nowhere, all), warnings };
    const why = reason ?? reasonOf(work, places, wording);
    if (steps.length === 0)
        return { ...(0,action_plan/* nothingToDo */.KN)(why, all), warnings };
    return { verdict: 'proceed', steps, outputs: all, warnings, reason: why };
}

;// CONCATENATED MODULE: ./build/packages/core/src/rewrite/wording.js
const writing = { verb: 'write', done: 'changed' };

;// CONCATENATED MODULE: ./build/actions/go-submodule-tags/src/plan-bump.js


const less = 'name a part of the modules as include in each of several steps';
const nowhere = 'no go.mod requires a module of this release in a version that is to be another';
function planBump(inputs, { found }) {
    return planRewrite(inputs, found, { ...writing, nowhere, less });
}

// EXTERNAL MODULE: ./build/packages/core/src/tagging/tag-events.js
var tag_events = __nccwpck_require__(128);
// EXTERNAL MODULE: ./build/actions/go-submodule-tags/src/tag-names.js
var tag_names = __nccwpck_require__(1917);
;// CONCATENATED MODULE: ./build/actions/go-submodule-tags/src/tag-conflicts.js


function elsewhere({ standing, commit, nextFree, asked, catalogue }) {
    const { bound } = standing;
    const instead = bound === undefined || !asked.fixed ? '' : `, or give ${bound} as sha to complete what is there`;
    const remedy = `a tag is never moved: release ${nextFree ?? 'the next version'}${instead}`;
    const known = new Map(catalogue.releases.map(({ tag, module }) => [tag, module.mod.module]));
    return [...standing.there]
        .filter(([, at]) => at !== commit)
        .map(([tag, at]) => ({
        place: `tag ${(0,untrusted/* quote */.hD)(tag)}`,
        problem: `is at ${at.slice(0, 12)} already, and ${known.has(tag) ? 'the module' : 'the release'} would be tagged at ${commit.slice(0, 12)}`,
        remedy
    }));
}
function absent(facts) {
    return (0,tag_names/* tagsOf */.Fg)(facts)
        .filter((tag) => !facts.standing.there.has(tag))
        .map((tag) => ({
        place: `tag ${(0,untrusted/* quote */.hD)(tag)}`,
        problem: 'is not at the server',
        remedy: 'run this with mode: tag, which completes what is missing'
    }));
}

// EXTERNAL MODULE: ./build/actions/go-submodule-tags/src/tag-outputs.js + 1 modules
var tag_outputs = __nccwpck_require__(9612);
;// CONCATENATED MODULE: ./build/actions/go-submodule-tags/src/plan-tags.js






const shown = 6;
const warning = [
    'IMPORTANT: a tag that has been pushed can never be moved.',
    'Module proxies and the checksum database keep what they saw first, and the go command refuses everything else.',
    'If it was wrong, release the next version.'
];
function named(tags) {
    const rest = tags.length > shown ? ` and ${tags.length - shown} more` : '';
    return `${tags.slice(0, shown).join(', ')}${rest}`;
}
function pushStep(inputs, { commit, standing, messages }, tags) {
    const missing = tags.filter((tag) => !standing.there.has(tag));
    const own = Object.fromEntries(tags.map((tag) => [tag, messages?.get(tag) ?? '']));
    const operation = {
        kind: 'tag',
        tags,
        commit,
        how: inputs.via,
        messages: messages === undefined ? {} : own,
        tagger: inputs.tagger
    };
    const place = commit.slice(0, 12);
    const isThere = missing.length === 0;
    const told = isThere ? tags : missing;
    const there = tags.length - missing.length;
    const some = isThere || there === 0 ? '' : `, where ${there} of ${tags.length} are`;
    return {
        description: `create ${counted(told.length, 'tag')} at ${place}${some}: ${named(told)}`,
        operation,
        ...(isThere
            ? { state: 'satisfied', reason: `${tags.length === 1 ? 'it is' : 'they are'} there` }
            : { state: 'pending' })
    };
}
function waitStep(inputs, facts) {
    const minutes = inputs['wait-for-proxy'];
    if (minutes === 0)
        return [];
    const tags = facts.catalogue.releases.map(({ tag }) => tag);
    const operation = { kind: 'wait', minutes, tags };
    const versions = tags.length === 1 ? 'the version' : `${tags.length} versions`;
    const description = `wait at most ${counted(minutes, 'minute')} until module proxies serve ${versions}`;
    return [{ description, operation, state: 'pending', aside: true }];
}
function nobodyToAsk(inputs, { hasProxies }) {
    if (inputs['wait-for-proxy'] === 0 || hasProxies)
        return [];
    const problem = 'is given, and there is no module proxy to ask: the event does not say that the repository is public, or all is private or off';
    return [{ place: 'wait-for-proxy', problem, remedy: 'name the proxies as proxy, or leave it away' }];
}
function stateOf(facts) {
    const tags = (0,tag_names/* tagsOf */.Fg)(facts);
    const missing = tags.filter((tag) => !facts.standing.there.has(tag));
    const place = facts.commit.slice(0, 12);
    return `${counted(tags.length, 'tag')} at ${place}${missing.length === 0 ? '' : `, ${missing.length} of them new`}`;
}
function report(facts, outputs, conflicts) {
    const findings = [...facts.complaints, ...conflicts];
    const count = `${counted(findings.length, 'finding')} in the way`;
    const reason = `${stateOf(facts)}${findings.length === 0 ? '' : `; ${count}`}`;
    const warnings = [...findings, ...facts.warnings].map(action_plan/* sayComplaint */.Lv);
    return { verdict: 'proceed', reason, steps: [], outputs, warnings };
}
function planTags(inputs, facts) {
    const { mode } = inputs;
    const conflicts = elsewhere(facts);
    const outputs = (0,tag_outputs/* tagOutputs */.B)(inputs, { ...facts, complaints: [...facts.complaints, ...conflicts] }, new Map());
    if (mode === 'plan')
        return report(facts, outputs, conflicts);
    const tags = (0,tag_names/* tagsOf */.Fg)(facts);
    const isDone = tags.length > 0 && conflicts.length === 0 && tags.every((tag) => facts.standing.there.has(tag));
    const warnings = [...(isDone ? facts.complaints : []), ...facts.warnings, ...nobodyToAsk(inputs, facts)].map(action_plan/* sayComplaint */.Lv);
    const missing = mode === 'verify' ? absent(facts) : [];
    const complaints = [...(isDone ? [] : facts.complaints), ...conflicts, ...missing];
    const pushes = mode === 'verify' ? [] : (0,tag_events/* pushesOf */.W)(tags, (0,tag_names/* lastOf */.g1)(facts), inputs.events);
    const steps = [...pushes.map((push) => pushStep(inputs, facts, push)), ...waitStep(inputs, facts)];
    if (complaints.length > 0)
        return { ...(0,action_plan/* refuse */.TR)(complaints, outputs), steps, warnings };
    if (tags.length === 0)
        return { ...(0,action_plan/* nothingToDo */.KN)('there is no module to tag', outputs), warnings };
    const byHand = [...warning, '', ...String(outputs.commands ?? '').split('\n')];
    return { verdict: 'proceed', reason: stateOf(facts), steps, outputs, warnings, byHand };
}

;// CONCATENATED MODULE: ./build/actions/go-submodule-tags/src/outputs.js

const outputs = ['modules', 'groups', 'tags', 'commands', 'findings', 'sha', ...rewrite_outputs/* rewriteOutputs */.VF];

;// CONCATENATED MODULE: ./build/actions/go-submodule-tags/src/plan.js



function plan(inputs, facts) {
    return facts.kind === 'bump' ? planBump(inputs, facts.bump) : planTags(inputs, facts.tags);
}

;// CONCATENATED MODULE: ./build/actions/go-submodule-tags/src/main.js




void runAction({
    name: 'go-submodule-tags',
    inputs: inputs_inputs,
    outputs: outputs,
    observe: observe,
    plan: plan,
    apply: async (operation, occasion) => (await __nccwpck_require__.e(/* import() */ 7020).then(__nccwpck_require__.bind(__nccwpck_require__, 7020))).apply(operation, occasion),
    verify: async (operation, occasion, came) => (await __nccwpck_require__.e(/* import() */ 5495).then(__nccwpck_require__.bind(__nccwpck_require__, 5495))).verify(operation, occasion, came)
});

module.exports = __webpack_exports__;
/******/ })()
;