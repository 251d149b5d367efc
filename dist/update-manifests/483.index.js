"use strict";
exports.id = 483;
exports.ids = [483,416];
exports.modules = {

/***/ 3483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  find: () => (/* binding */ find),
  H: () => (/* binding */ wishOf)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/git/clean-room.js + 1 modules
var clean_room = __webpack_require__(2482);
;// CONCATENATED MODULE: ./build/packages/core/src/tree/commit-blobs.js


const AT_ONCE = 8 * 1024 * 1024;
const REMEDY = 'this is a mistake in the action, or the temporary folder was changed: run it again';
async function blobSizes(room, names) {
    const result = await room.git(['cat-file', '--batch-check'], { input: names.map((name) => `${name}\n`) });
    if (result.exitCode !== 0)
        throw (0,clean_room/* gitFailure */.tv)('sizes of files', result, REMEDY);
    const sizes = new Map();
    for (const line of result.stdout.split('\n')) {
        const [name = '', type, size] = line.split(' ');
        if (type === 'blob')
            sizes.set(name, Number(size));
    }
    return sizes;
}
function groupBySize(names, sizes) {
    const groups = [];
    let held = Number.POSITIVE_INFINITY;
    for (const name of names) {
        const size = sizes.get(name) ?? 0;
        if (held + size > AT_ONCE) {
            groups.push([]);
            held = 0;
        }
        groups.at(-1)?.push(name);
        held += size;
    }
    return groups;
}
async function readBlobs(room, names) {
    const result = await room.git(['cat-file', '--batch'], { input: names.map((name) => `${name}\n`) });
    if (result.exitCode !== 0)
        throw (0,clean_room/* gitFailure */.tv)('contents of files', result, REMEDY);
    let at = 0;
    return names.map((name) => {
        const line = result.bytes.indexOf(10, at);
        const [found, type, size] = result.bytes.toString('latin1', at, line).split(' ');
        if (found !== name || type !== 'blob')
            throw new errors/* Failure */.HR(`git gave no content for ${name}: ${REMEDY}`);
        at = line + 1 + Number(size) + 1;
        return result.bytes.subarray(line + 1, at - 1);
    });
}

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/fault.js
var fault = __webpack_require__(9792);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/limits.js
var limits = __webpack_require__(8410);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/paths.js
var paths = __webpack_require__(8432);
;// CONCATENATED MODULE: ./build/packages/core/src/tree/commit-faults.js




const largestFile = 3 * limits/* longestText */.Ie;
const said = {
    symlink: ['is a symbolic link', 'name the file that it leads to'],
    submodule: ['is a submodule, another repository', 'run this in that repository'],
    other: ['is no plain file, or its name is no UTF-8', 'take it out of files']
};
function entryFault(path, entries) {
    const refused = (0,paths/* refusedPath */.w)(path);
    if (refused !== undefined)
        return refused;
    const entry = entries.get(path);
    if (entry === undefined)
        return absent(path, entries);
    const [problem, remedy] = said[entry.kind] ?? [];
    return problem === undefined || remedy === undefined ? undefined : new fault/* EditFault */.b(problem, remedy);
}
function absent(path, entries) {
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        const above = entries.get(path.slice(0, slash));
        const [problem, remedy] = above === undefined ? [] : (said[above.kind] ?? []);
        if (above !== undefined && problem !== undefined && remedy !== undefined) {
            return new fault/* EditFault */.b(`is behind ${(0,untrusted/* quote */.hD)(above.path)}, which ${problem}`, remedy);
        }
    }
    return (0,fault/* missing */.L)('is not in the commit', 'check the path, and the branch that the file is to be on');
}
function tooLarge(size) {
    return new fault/* EditFault */.b(`is ${size} bytes large; at most ${largestFile} are read`, 'take it out of files, or split it');
}

;// CONCATENATED MODULE: ./build/packages/core/src/tree/commit-listing.js
const kinds = {
    '100644': 'file',
    '100664': 'file',
    '100755': 'executable',
    '120000': 'symlink',
    '160000': 'submodule'
};
function kindOf(mode, path, bytes) {
    if (path.includes('\uFFFD') && !Buffer.from(path).equals(bytes))
        return 'other';
    return kinds[mode] ?? 'other';
}
function parseListing(printed) {
    const entries = [];
    for (let start = 0; start < printed.length;) {
        const end = printed.indexOf(0, start);
        const tab = printed.indexOf(9, start);
        const [mode = '', , object = ''] = printed.toString('latin1', start, tab).split(' ');
        const bytes = printed.subarray(tab + 1, end);
        const path = bytes.toString();
        entries.push({ path, kind: kindOf(mode, path, bytes), object });
        start = end + 1;
    }
    return entries.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

// EXTERNAL MODULE: ./build/packages/core/src/git/remote.js
var remote = __webpack_require__(5461);
;// CONCATENATED MODULE: ./build/packages/core/src/tree/commit-room.js




const rooms = {};
function openCommitRoom(sha) {
    if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(sha)) {
        throw new errors/* Failure */.HR(`${(0,untrusted/* quote */.hD)(sha)} is no full commit SHA: give one of 40 or 64 hexadecimal digits`);
    }
    const format = sha.length === 64 ? 'sha256' : 'sha1';
    rooms[format] ??= (0,clean_room/* newCleanRoom */.Ng)(format);
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
async function fetchObjects(runner, token, fetch) {
    const room = openCommitRoom(fetch.objects[0] ?? '');
    const url = (0,remote/* remoteUrl */.gX)(runner);
    const access = (0,remote/* remoteAccess */.de)(url, token);
    const more = {
        ...access,
        settings: [...(access.settings ?? []), ['fetch.negotiationAlgorithm', 'noop']],
        input: fetch.objects.map((name) => `${name}\n`)
    };
    const result = await room.git([...FETCH, ...fetch.options, '--stdin', '--', url.href], more);
    if (result.exitCode !== 0)
        throw (0,clean_room/* gitFailure */.tv)(fetch.what, result, fetch.remedy);
}

;// CONCATENATED MODULE: ./build/packages/core/src/tree/commit-tree.js






const commit_tree_REMEDY = 'check that the token has the permission contents: read, and run it again: the branch may have been rewritten just now';
async function fetchCommit(runner, token, commit) {
    const room = openCommitRoom(commit);
    const options = ['--depth=1', '--filter=blob:none'];
    await fetchObjects(runner, token, { what: `commit ${commit}`, remedy: commit_tree_REMEDY, options, objects: [commit] });
    return room;
}
async function listCommit(room, commit) {
    const [kind, listing] = await Promise.all([
        room.git(['cat-file', '-t', commit]),
        room.git(['ls-tree', '-r', '-z', '--full-tree', commit])
    ]);
    if (kind.stdout.trim() !== 'commit')
        throw new errors/* Failure */.HR(`${commit} is no commit at the server: ${commit_tree_REMEDY}`);
    if (listing.exitCode !== 0)
        throw (0,clean_room/* gitFailure */.tv)(`files of ${commit}`, listing, commit_tree_REMEDY);
    return parseListing(listing.bytes);
}
async function openCommit(runner, token, commit) {
    const room = await fetchCommit(runner, token, commit);
    const entries = await listCommit(room, commit);
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    const listed = entries.map(({ path, kind }) => ({ path, kind }));
    async function* read(paths) {
        const wanted = paths.map((path) => ({
            path,
            fault: entryFault(path, byPath),
            object: byPath.get(path)?.object ?? ''
        }));
        const objects = [...new Set(wanted.filter(({ fault }) => fault === undefined).map(({ object }) => object))];
        const sizes = await fetchBlobs(objects);
        const groups = groupBySize(objects.filter((object) => (sizes.get(object) ?? 0) <= largestFile), sizes);
        let held = new Map();
        for (const { path, fault, object } of wanted) {
            const size = sizes.get(object) ?? 0;
            if (fault !== undefined)
                yield { path, ok: false, fault };
            else if (size > largestFile)
                yield { path, ok: false, fault: tooLarge(size) };
            else {
                held = held.has(object) ? held : await hold(groups.find((group) => group.includes(object)) ?? []);
                yield { path, ok: true, bytes: held.get(object) ?? new Uint8Array() };
            }
        }
    }
    async function hold(group) {
        const contents = await readBlobs(room, group);
        return new Map(group.map((object, at) => [object, contents[at] ?? new Uint8Array()]));
    }
    async function fetchBlobs(objects) {
        if (objects.length === 0)
            return new Map();
        const what = `${objects.length} files of ${commit}`;
        await fetchObjects(runner, token, { what, remedy: commit_tree_REMEDY, options: ['--filter=blob:none'], objects });
        return blobSizes(room, objects);
    }
    return { commit, list: async () => listed, read };
}

// EXTERNAL MODULE: ./build/actions/update-manifests/src/templates.js
var templates = __webpack_require__(5808);
;// CONCATENATED MODULE: ./build/actions/update-manifests/src/texts.js

const ownBranch = 'slipway/update-manifests';
function defaultMessage({ mode }, { version }) {
    if (mode === 'restore')
        return 'Restore manifests';
    return version === undefined ? 'Update manifests' : `Update manifests to ${version}`;
}
function textsOf(inputs, values, complaints) {
    const fill = (name) => (0,templates/* fillInput */.CS)(name, inputs[name], values, complaints);
    const message = fill('commit-message') || defaultMessage(inputs, values);
    const branch = fill('branch');
    return {
        branch: branch === '' && inputs.delivery === 'pull-request' ? ownBranch : branch,
        base: fill('base'),
        message,
        title: fill('title') || (message.split(/\r?\n/)[0] ?? ''),
        body: fill('body'),
        labels: inputs.labels.map((label) => (0,templates/* fillInput */.CS)('labels', label, values, complaints))
    };
}

// EXTERNAL MODULE: ./build/actions/update-manifests/src/work.js + 28 modules
var src_work = __webpack_require__(8497);
;// CONCATENATED MODULE: ./build/actions/update-manifests/src/find.js




function wishOf({ inputs, request }) {
    return { edits: request.edits, noDowngrade: inputs['no-downgrade'] && inputs.mode === 'edit' };
}
async function inWorkspace(search) {
    const { openWorkspace } = await __webpack_require__.e(/* import() */ 816).then(__webpack_require__.bind(__webpack_require__, 6435));
    const tree = await openWorkspace(search.runner.workspace);
    return { delivery: 'workspace', work: await (0,src_work/* workOn */.x)(tree, wishOf(search)), interrupted: tree.interrupted };
}
async function headOf(branch, refs) {
    const { defaultBranch, branches } = await refs();
    const name = branch || (defaultBranch ?? '');
    const head = branches.get(name);
    if (head !== undefined)
        return { name, head };
    const remedy = 'create it, or name a branch that the repository has';
    throw new errors/* Refusal */.P_([{ place: 'branch', problem: `there is no branch ${JSON.stringify(name)} at the server`, remedy }]);
}
async function onBranch(search) {
    const { inputs, runner, refs, request } = search;
    const complaints = [];
    const texts = textsOf(inputs, request.values, complaints);
    if (complaints.length > 0)
        throw new errors/* Refusal */.P_(complaints);
    const { name, head } = await headOf(texts.branch, refs);
    const tree = await openCommit(runner, inputs.token, head);
    const files = [];
    const wish = wishOf(search);
    const work = await (0,src_work/* workOn */.x)(tree, wish, ({ path, kind }, _, content) => files.push({ path, kind, content }));
    return { delivery: 'commit', work, texts, branch: name, head, files, makeChanges: (0,src_work/* changesOf */.f)(wish), warnings: [] };
}
async function find(search) {
    if (search.inputs.delivery === 'workspace')
        return inWorkspace(search);
    return onBranch(search);
}


/***/ }),

/***/ 8497:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ changesOf),
  x: () => (/* binding */ workOn)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/fault.js
var fault = __webpack_require__(9792);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/apply.js


function applyEdits(text, places) {
    const sorted = [...places].sort((a, b) => a.start - b.start || a.end - b.end);
    const parts = [];
    let end = 0;
    let previous;
    for (const place of sorted) {
        if (previous && (place.start < end || sameSpan(previous, place)))
            throw overlap(previous, place);
        parts.push(text.slice(end, place.start), place.replacement);
        end = place.end;
        previous = place;
    }
    parts.push(text.slice(end));
    return parts.join('');
}
function sameSpan(a, b) {
    return a.start === b.start && a.end === b.end && (a.start < a.end || a.path === b.path);
}
function overlap(first, second) {
    return new fault/* EditFault */.b(`is changed twice, by ${(0,untrusted/* quote */.hD)(first.path)} to ${(0,untrusted/* quote */.hD)(first.new)} and by ${(0,untrusted/* quote */.hD)(second.path)} to ${(0,untrusted/* quote */.hD)(second.new)}`, 'leave one of the two edits away', second.line);
}

// EXTERNAL MODULE: ./build/packages/core/src/action/nearest.js
var nearest = __webpack_require__(6525);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/place.js
var manifest_place = __webpack_require__(6071);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/path.js
var path = __webpack_require__(549);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/target.js



function targetLine({ text }, { node, opening }) {
    return (0,manifest_place/* lineAt */.mh)(text, node?.range?.[0] ?? opening ?? 0);
}
function editableScalar(file, target) {
    const { yaml, survey } = file;
    const { node, around, document } = target;
    const line = targetLine(file, target);
    const literally = 'edit the anchored value itself, or write the value out here';
    if (yaml.isAlias(node))
        throw new fault/* EditFault */.b(`is the alias *${node.source}`, literally, line);
    if (node === null)
        throw new fault/* EditFault */.b('has no value', 'write one, if only ""', line);
    if (!yaml.isScalar(node)) {
        const kind = yaml.isMap(node) ? 'a mapping' : 'a list';
        throw new fault/* EditFault */.b(`is ${kind}, not a single value`, 'name a value inside it', line);
    }
    for (const outer of around) {
        const { anchor } = outer;
        if (anchor === undefined || !survey.aliased[document]?.has(anchor))
            continue;
        const problem = `stands under the anchor &${anchor}, which aliases repeat, so that more than one value would change`;
        throw new fault/* EditFault */.b(problem, 'write the repeated part out, or edit it with regex', line);
    }
    if (node.anchor !== undefined) {
        const problem = `has the anchor &${node.anchor}, through which other places take its value`;
        throw new fault/* EditFault */.b(problem, 'write the value out without an anchor, or edit it with regex', line);
    }
    if (node.tag !== undefined && !/^(?:!|tag:yaml\.org,2002:str)$/.test(node.tag)) {
        throw new fault/* EditFault */.b(`has the tag ${(0,untrusted/* quote */.hD)(node.tag)}`, 'remove the tag, or edit it with regex', line);
    }
    return node;
}
function openingOf(tokens) {
    const announced = tokens?.find(({ type }) => type === 'map-value-ind' || type === 'seq-item-ind');
    if (announced?.offset === undefined || tokens?.some(({ type }) => type === 'tag'))
        return undefined;
    return announced.offset + 1;
}
function pairTarget(pair, outer, path) {
    const opening = openingOf(pair.srcToken?.sep);
    return { node: pair.value, document: outer.document, around: aroundOf(outer), opening, path };
}
function aroundOf({ around, node }) {
    return node === null ? around : [...around, node];
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/locate.js





function locate(file, segments, document) {
    const index = chooseDocument(file, document);
    const contents = file.documents[index]?.contents ?? null;
    let target = { node: contents, document: index, around: [], opening: undefined, path: '' };
    for (const [depth, segment] of segments.entries()) {
        target = step(file, target, segment, (0,path/* formatPath */.j)(segments.slice(0, depth + 1)));
    }
    return target;
}
function chooseDocument(file, asked) {
    const { documents } = file;
    if (asked !== undefined) {
        if (asked < documents.length)
            return asked;
        throw (0,fault/* missing */.L)(`has ${documents.length} documents, so none with index ${asked}`, 'the first has the index 0');
    }
    const filled = [...documents.keys()].filter((index) => hasContent(file, documents[index]));
    const [only] = filled;
    if (only === undefined)
        throw (0,fault/* missing */.L)('is empty', 'write the place into it first, or take it out of files');
    if (filled.length === 1)
        return only;
    throw new fault/* EditFault */.b(`has ${filled.length} documents`, `set document to one of ${filled.join(', ')}`);
}
function hasContent({ yaml }, document) {
    const contents = document?.contents;
    return contents !== null && contents !== undefined && !(yaml.isScalar(contents) && contents.source === '');
}
function step(file, target, segment, path) {
    const { yaml } = file;
    const { node } = target;
    const line = targetLine(file, target);
    if (yaml.isAlias(node)) {
        const problem = `leads through the alias *${node.source}, so that more than one value would change`;
        throw new fault/* EditFault */.b(problem, 'edit the anchored value itself, or write the value out here', line);
    }
    if (segment.kind === 'key') {
        if (yaml.isMap(node))
            return pairTarget(findPair(file, node, segment.key, line), target, path);
        throw (0,fault/* missing */.L)(`has no key ${(0,untrusted/* quote */.hD)(segment.key)}, since it stands in no mapping there`, 'correct the key path', line);
    }
    if (!yaml.isSeq(node))
        throw (0,fault/* missing */.L)('is no list there', 'correct the key path', line);
    const index = segment.kind === 'index' ? segment.index : findItem(file, node, segment, line);
    if (index >= node.items.length) {
        const problem = `has ${node.items.length} items, so none with index ${index}`;
        throw (0,fault/* missing */.L)(problem, 'the first item has the index 0', line);
    }
    const { srcToken } = node;
    const opening = openingOf(srcToken?.items?.[index]?.start);
    return {
        node: (node.items[index] ?? null),
        document: target.document,
        around: aroundOf(target),
        opening,
        path
    };
}
function findPair({ yaml }, map, key, line) {
    const names = map.items.map((pair) => (yaml.isScalar(pair.key) ? String(pair.key.value) : undefined));
    const index = names.indexOf(key);
    const pair = map.items[index];
    if (pair)
        return pair;
    if (names.includes('<<')) {
        const problem = `has no key ${(0,untrusted/* quote */.hD)(key)} of its own beside the merge key <<`;
        throw new fault/* EditFault */.b(problem, 'edit the anchored mapping, or write the key out here', line);
    }
    const known = names.filter((name) => name !== undefined);
    const meant = (0,nearest/* nearest */.p)(key, known);
    throw (0,fault/* missing */.L)(`has no key ${(0,untrusted/* quote */.hD)(key)}`, meant ? `the nearest is ${(0,untrusted/* quote */.hD)(meant)}` : 'correct the key path', line);
}
function findItem(file, seq, segment, line) {
    const found = [...seq.items.keys()].filter((index) => itemHas(file, seq.items[index], segment));
    const wanted = `item whose ${segment.key} is ${(0,untrusted/* quote */.hD)(segment.value)}`;
    const [first] = found;
    if (first === undefined)
        throw (0,fault/* missing */.L)(`has no ${wanted}`, 'correct the key path', line);
    if (found.length === 1)
        return first;
    throw new fault/* EditFault */.b(`has more than one ${wanted}`, `pick one by its index: ${found.join(', ')}`, line);
}
function itemHas({ yaml }, item, { key, value }) {
    return (yaml.isMap(item) &&
        item.items.some((pair) => yaml.isScalar(pair.key) && pair.key.value === key && yaml.isScalar(pair.value) && pair.value.value === value));
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/types.js
const none = /^(?:~|null|Null|NULL|)$/;
const special = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const rules11 = [
    ['null', none],
    ['bool', /^(?:y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/],
    ['int', /^[-+]?(?:0[bB][01_]+|0[oO]?[0-7_]+|[0-9][0-9_]*|0[xX][0-9a-fA-F_]+|[0-9][0-9_]*(?::[0-5]?[0-9])+)$/],
    ['float', /^[-+]?(?:[0-9][0-9_]*(?:\.[0-9_]*)?|\.[0-9_]*|(?=[eE]))(?:[eE][-+]?[0-9]+)?$/],
    ['float', /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/],
    ['float', special],
    ['time', /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}.*)?)?$/],
    ['merge', /^(?:<<|=)$/]
];
const rules12 = [
    ['null', none],
    ['bool', /^(?:true|True|TRUE|false|False|FALSE)$/],
    ['int', /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/],
    ['float', /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/],
    ['float', special]
];
function typeBy(rules, text) {
    return rules.find(([, pattern]) => pattern.test(text))?.[0] ?? 'text';
}
function readsAsText(plain) {
    return typeBy(rules11, plain) === 'text' && typeBy(rules12, plain) === 'text';
}
const unambiguous = /^(?:0|-?[1-9][0-9]{0,14}|true|false|[0-9]{4}-[0-9]{2}-[0-9]{2})$/;
function keepsType(before, after) {
    return (unambiguous.test(after) &&
        typeBy(rules11, before) === typeBy(rules11, after) &&
        typeBy(rules12, before) === typeBy(rules12, after));
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/chart-digest.js





const fields = ['name', 'version', 'repository', 'condition', 'tags', 'enabled', 'import-values', 'alias'];
function readDependencies(file) {
    const { node } = locate(file, [{ kind: 'key', key: 'dependencies' }]);
    const value = plain(file, node);
    if (!Array.isArray(value))
        throw new fault/* EditFault */.b('has no list of dependencies', 'write one, or leave chart-lock away');
    return value;
}
async function chartDigest(required, locked) {
    const lists = [required, locked].map((list) => `[${list.map(dependency).join(',')}]`);
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`[${lists.join(',')}]`));
    return `sha256:${[...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
function dependency(entry) {
    const written = fields.flatMap((field) => {
        const value = entry[field] ?? (field === 'repository' || field === 'name' ? '' : undefined);
        const empty = value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0);
        return empty && field !== 'repository' && field !== 'name' ? [] : [`${goJson(field)}:${goJson(value ?? '')}`];
    });
    return `{${written.join(',')}}`;
}
function goJson(value) {
    if (Array.isArray(value))
        return `[${value.map(goJson).join(',')}]`;
    if (typeof value === 'object') {
        const keys = Object.keys(value).sort();
        return `{${keys.map((key) => `${goJson(key)}:${goJson(value[key] ?? '')}`).join(',')}}`;
    }
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function plain(file, node) {
    const { yaml, text } = file;
    if (yaml.isSeq(node))
        return node.items.map((item) => plain(file, item));
    if (yaml.isMap(node))
        return Object.fromEntries(node.items.map(({ key, value }) => [plain(file, key), plain(file, value)]));
    const line = (0,manifest_place/* lineAt */.mh)(text, node?.range?.[0] ?? 0);
    if (!yaml.isScalar(node))
        throw new fault/* EditFault */.b('has an alias or nothing among its dependencies', 'write the value out', line);
    const value = String(node.value);
    if (node.type !== 'PLAIN' || readsAsText(value))
        return value;
    if (value === 'true' || value === 'false')
        return value === 'true';
    throw new fault/* EditFault */.b(`has ${(0,untrusted/* quote */.hD)(value)} among its dependencies, which Helm reads as no text`, 'put it in quotes', line);
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/block.js


function writeBlock(text, scalar, value, line) {
    const token = scalar.srcToken;
    const source = token?.source ?? '';
    const after = scalar.range?.[1] ?? 0;
    const start = after - source.length;
    const lastLine = /^[^\r\n]*/.exec(source.slice(source.trimEnd().length))?.[0] ?? '';
    const content = source.trimEnd() + lastLine;
    const first = /^ *(?=[^\s])/m.exec(content)?.[0];
    const body = value.replace(/\n+$/, '');
    if (first === undefined || body === '') {
        throw new fault/* EditFault */.b('is an empty block scalar, or would become one', 'write a value of one line there first', line);
    }
    if (/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]/.test(body)) {
        throw new fault/* EditFault */.b('would have a character that does not show', 'give a value of printable lines', line);
    }
    const header = text.slice(scalar.range?.[0] ?? 0, start);
    const indent = /^[|>][-+]?[1-9]/.test(header) ? explicitIndent(scalar, header) : first;
    const end = (0,manifest_place/* lineEnd */.kd)(text, start + 1);
    const between = header.startsWith('>') ? `${end}${end}` : end;
    const replacement = body
        .split('\n')
        .map((one) => (one === '' ? '' : indent + one))
        .join(between);
    const ending = /\n*$/.exec(String(scalar.value))?.[0] ?? '';
    return { start, end: start + content.length, replacement, new: body + ending };
}
function explicitIndent(scalar, header) {
    const { indent = 0 } = scalar.srcToken ?? {};
    const digit = Number(/[1-9]/.exec(header)?.[0] ?? 0);
    return ' '.repeat(Math.max(0, indent) + digit);
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/write.js





const unprintable = /[\p{Cc}\u2028\u2029\ufeff\p{Cs}\ufffe\uffff]/u;
function writeScalar(file, target, value) {
    const scalar = editableScalar(file, target);
    const line = targetLine(file, target);
    const style = scalar.type ?? 'PLAIN';
    const [start, end] = [scalar.range?.[0] ?? 0, scalar.range?.[1] ?? 0];
    const old = String(scalar.value);
    const common = { scalar, style, start, end, old, new: value, line, path: target.path };
    if (value === old)
        return { ...common, replacement: file.text.slice(start, end) };
    if (/\{\{[\s\S]*\}\}/.test(old)) {
        const remedy = 'change what the expression takes its value from, or edit it with regex';
        throw new fault/* EditFault */.b(`holds a template expression, ${(0,untrusted/* quote */.hD)(old)}, which the new value would remove`, remedy, line);
    }
    if (style.startsWith('BLOCK'))
        return { ...common, ...writeBlock(file.text, scalar, value, line) };
    checkLine(value, line);
    if (style === 'QUOTE_SINGLE')
        return { ...common, replacement: `'${value.replaceAll("'", "''")}'` };
    if (style === 'QUOTE_DOUBLE')
        return { ...common, replacement: JSON.stringify(value) };
    const text = plainOrQuoted(value, old, target.around.some((node) => node.flow === true));
    const written = { style: text === value ? 'PLAIN' : 'QUOTE_DOUBLE', replacement: text };
    if (scalar.source !== '')
        return { ...common, ...written };
    if (target.opening === undefined)
        throw new fault/* EditFault */.b('has no value', 'write one first, if only ""', line);
    return { ...common, ...written, start: target.opening, end: target.opening, replacement: ` ${text}` };
}
function checkLine(value, line = 0) {
    const index = value.search(unprintable);
    if (index < 0)
        return;
    const what = /[\r\n]/.test(value) ? 'has a line break' : `has a character that does not show, at ${index + 1}`;
    throw new fault/* EditFault */.b(`the new value ${(0,untrusted/* quote */.hD)(value)} ${what}`, 'give a value of one line', line);
}
function plainOrQuoted(value, old, inFlow) {
    const safe = canBePlain(value, inFlow) && (readsAsText(value) || (old !== undefined && keepsType(old, value)));
    return safe ? value : JSON.stringify(value);
}
function canBePlain(value, inFlow) {
    if (!/^(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|[-?:][^\s,[\]{}])/u.test(value))
        return false;
    if (/^(?:---|\.\.\.)/.test(value) || /:(?:\s|$)|\s#|\s$|\t/.test(value))
        return false;
    return !inFlow || !/[,[\]{}]/.test(value);
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/chart-lock.js






async function editChartLock(lock, chart, change, stays = () => false) {
    const dependencies = readDependencies(lock);
    const names = dependencies.map(({ name }) => String(name));
    for (const name of change.versions.keys()) {
        if (names.includes(name))
            continue;
        const meant = (0,nearest/* nearest */.p)(name, names);
        const remedy = meant === undefined ? 'correct the name' : `the nearest is ${(0,untrusted/* quote */.hD)(meant)}`;
        throw (0,fault/* missing */.L)(`has no dependency ${(0,untrusted/* quote */.hD)(name)}`, remedy);
    }
    const changed = dependencies.map((entry) => {
        const version = change.versions.get(String(entry.name));
        return version === undefined || stays(String(entry.version)) ? entry : { ...entry, version };
    });
    const versions = [...names.entries()].flatMap(([index, name]) => {
        const version = change.versions.get(name);
        if (version === undefined)
            return [];
        const target = locate(lock, [key('dependencies'), { kind: 'index', index }, key('version')]);
        return [writeScalar(lock, target, version)];
    });
    const required = await readChart(chart);
    checkNames(required, names);
    const digest = writeScalar(lock, locate(lock, [key('digest')]), await chartDigest(required, changed));
    const { generated } = change;
    const time = generated === undefined ? [] : [writeScalar(lock, locate(lock, [key('generated')]), generated)];
    return [...versions, digest, ...time];
}
async function readChart(chart) {
    try {
        return readDependencies(await chart());
    }
    catch (error) {
        if (!(error instanceof fault/* EditFault */.b))
            throw error;
        const line = error.line > 0 ? `, line ${error.line},` : '';
        throw new fault/* EditFault */.b(`has no digest as long as the Chart.yaml beside it${line} ${error.problem}`, error.remedy);
    }
}
function checkNames(required, locked) {
    const names = required.map(({ name }) => String(name));
    const absent = names.find((name) => !locked.includes(name)) ?? locked.find((name) => !names.includes(name));
    if (absent === undefined)
        return;
    const problem = `and Chart.yaml do not list the same dependencies: ${(0,untrusted/* quote */.hD)(absent)} is in one of them only`;
    throw new fault/* EditFault */.b(problem, 'run helm dependency update once and commit both files');
}
function key(name) {
    return { kind: 'key', key: name };
}

// EXTERNAL MODULE: ./build/packages/core/src/manifest/edit.js
var manifest_edit = __webpack_require__(5598);
// EXTERNAL MODULE: ./build/packages/core/src/version/semver.js
var semver = __webpack_require__(3499);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/go-require.js



const requirement = /^([ \t]*)(require[ \t]+)?("[^"\s]+"|`[^`\s]+`|[^\s()"`]+)([ \t]+)([^\s()"`]+)[ \t]*(?:\/\/.*)?\r?$/;
function editGoRequire(text, module, value) {
    checkVersion(module, value);
    const places = [];
    let block;
    let offset = 0;
    for (const [index, line] of text.split('\n').entries()) {
        const opened = /^[ \t]*([a-z]+)[ \t]*\([ \t]*(?:\/\/.*)?\r?$/.exec(line)?.[1];
        if (opened !== undefined)
            block = opened;
        else if (/^[ \t]*\)/.test(line))
            block = undefined;
        else {
            const place = requireAt(line, block, module);
            if (place !== undefined) {
                const start = offset + place.start;
                const end = start + place.version.length;
                places.push({ start, end, replacement: value, old: place.version, new: value, line: index + 1, path: module });
            }
        }
        offset += line.length + 1;
    }
    return places;
}
function requireAt(line, block, module) {
    const match = requirement.exec(line);
    if (match === null)
        return undefined;
    const [, blanks = '', keyword = '', path = '', gap = '', version = ''] = match;
    const required = block === undefined ? keyword !== '' : block === 'require' && keyword === '';
    if (!required || path.replace(/^["`]|["`]$/g, '') !== module)
        return undefined;
    return { start: blanks.length + keyword.length + path.length + gap.length, version };
}
function checkVersion(module, value) {
    const version = value.startsWith('v') ? (0,semver/* parseVersion */.ot)(value.slice(1)) : undefined;
    const build = version?.build.join('.') ?? '';
    if (version === undefined || (build !== '' && build !== 'incompatible')) {
        throw new fault/* EditFault */.b(`cannot require ${module} at ${(0,untrusted/* quote */.hD)(value)}`, 'give a Go version such as v1.2.3');
    }
    const suffix = /(?:^gopkg\.in\/.*\.v|\/v)([0-9]+)$/.exec(module)?.[1];
    const wanted = suffix ?? (build === '' ? undefined : version.major);
    if (wanted === undefined ? Number(version.major) < 2 : wanted === version.major)
        return;
    const path = suffix === undefined ? `${module}/v${version.major}` : `a path that ends in ${version.major}`;
    throw new fault/* EditFault */.b(`cannot require ${module} at ${(0,untrusted/* quote */.hD)(value)}, of another major version`, `require ${path}`);
}

// EXTERNAL MODULE: ./build/packages/core/src/manifest/limits.js
var limits = __webpack_require__(8410);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/json-text.js




const blank = /[ \t\r\n]*/y;
const string = /"(?:[^"\\]|\\.)*"/y;
const word = /[-+.\w]+/y;
function readJson(text) {
    (0,limits/* checkText */.qW)(text);
    const { flow } = (0,limits/* measureNesting */.Tw)(text);
    const start = text.startsWith('\ufeff') ? 1 : 0;
    if (flow > limits/* deepest */.JS)
        throw new fault/* EditFault */.b(`is nested deeper than ${limits/* deepest */.JS} levels`, 'take it out of files');
    try {
        JSON.parse(text.slice(start));
    }
    catch (error) {
        const where = /position (\d+)/.exec(String(error))?.[1];
        const line = where === undefined ? 0 : (0,manifest_place/* lineAt */.mh)(text, Number(where) + start);
        throw new fault/* EditFault */.b('is not JSON', 'mend it (JSON has no comments and no last comma), or edit it with text', line);
    }
    return readValue(text, skip(text, start));
}
function skip(text, index) {
    blank.lastIndex = index;
    blank.exec(text);
    return blank.lastIndex;
}
function endOf(token, text, index) {
    token.lastIndex = index;
    token.exec(text);
    return token.lastIndex;
}
function readValue(text, start) {
    const none = { start, items: [], members: new Map(), value: '' };
    if (text[start] === '{')
        return readObject(text, start);
    if (text[start] === '[')
        return readArray(text, start);
    if (text[start] !== '"')
        return { ...none, kind: 'other', end: endOf(word, text, start) };
    const end = endOf(string, text, start);
    return { ...none, kind: 'string', end, value: JSON.parse(text.slice(start, end)) };
}
function readArray(text, start) {
    const items = [];
    let index = skip(text, start + 1);
    while (text[index] !== ']') {
        const item = readValue(text, index);
        items.push(item);
        index = skip(text, item.end);
        if (text[index] === ',')
            index = skip(text, index + 1);
    }
    return { kind: 'array', start, end: index + 1, items, members: new Map(), value: '' };
}
function readObject(text, start) {
    const members = new Map();
    let index = skip(text, start + 1);
    while (text[index] !== '}') {
        const key = readValue(text, index);
        const value = readValue(text, skip(text, skip(text, key.end) + 1));
        if (members.has(key.value)) {
            const problem = `has the key ${(0,untrusted/* quote */.hD)(key.value)} twice`;
            throw new fault/* EditFault */.b(problem, 'remove one: which of them counts differs from tool to tool', (0,manifest_place/* lineAt */.mh)(text, index));
        }
        members.set(key.value, value);
        index = skip(text, value.end);
        if (text[index] === ',')
            index = skip(text, index + 1);
    }
    return { kind: 'object', start, end: index + 1, items: [], members, value: '' };
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/json.js






function editJson(text, segments, value) {
    const node = segments.reduce((outer, segment) => json_step(text, outer, segment), readJson(text));
    const line = (0,manifest_place/* lineAt */.mh)(text, node.start);
    if (node.kind !== 'string') {
        throw new fault/* EditFault */.b('is not a string', 'only strings are edited in JSON; use regex for another value', line);
    }
    const { start, end, value: old } = node;
    const replacement = value === old ? text.slice(start, end) : JSON.stringify(value);
    return [{ start, end, replacement, old, new: value, line, path: (0,path/* formatPath */.j)(segments) }];
}
function json_step(text, node, segment) {
    const line = (0,manifest_place/* lineAt */.mh)(text, node.start);
    if (segment.kind === 'key') {
        const found = node.members.get(segment.key);
        if (found)
            return found;
        const meant = (0,nearest/* nearest */.p)(segment.key, [...node.members.keys()]);
        const remedy = meant === undefined ? 'correct the key path' : `the nearest is ${(0,untrusted/* quote */.hD)(meant)}`;
        throw (0,fault/* missing */.L)(`has no key ${(0,untrusted/* quote */.hD)(segment.key)}`, remedy, line);
    }
    if (node.kind !== 'array')
        throw (0,fault/* missing */.L)('is no list there', 'correct the key path', line);
    if (segment.kind === 'index') {
        const item = node.items[segment.index];
        if (item)
            return item;
        throw (0,fault/* missing */.L)(`has ${node.items.length} items, so none with index ${segment.index}`, 'the first has the index 0', line);
    }
    const { key, value } = segment;
    const found = node.items.filter(({ members }) => {
        const member = members.get(key);
        return member?.kind === 'string' && member.value === value;
    });
    const wanted = `item whose ${key} is ${(0,untrusted/* quote */.hD)(value)}`;
    const [first, second] = found;
    if (first === undefined)
        throw (0,fault/* missing */.L)(`has no ${wanted}`, 'correct the key path', line);
    if (second !== undefined)
        throw new fault/* EditFault */.b(`has more than one ${wanted}`, 'pick one by its index', line);
    return first;
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/kustomize.js






const kustomize_fields = ['newName', 'newTag', 'digest'];
const kustomize_forms = {
    newName: [/^[a-z0-9][a-z0-9._/:-]*$/i, 'give an image name without tag, such as ghcr.io/owner/app'],
    newTag: [/^\w[\w.-]{0,127}$/, 'a tag has at most 128 letters, digits, dots, hyphens and underscores, so no + either'],
    digest: [/^sha256:[0-9a-f]{64}$/, 'give it as sha256: and 64 hexadecimal digits']
};
function editKustomizeImage(file, image, change, document) {
    for (const field of kustomize_fields)
        checkForm(field, change[field]);
    const item = locate(file, [
        { kind: 'key', key: 'images' },
        { kind: 'item', key: 'name', value: image }
    ], document);
    const map = item.node;
    checkPinning(file, item, map, change);
    return kustomize_fields.flatMap((field) => {
        const value = change[field];
        if (value === undefined)
            return [];
        const pair = findField(file, map, field);
        if (pair === undefined)
            return [addField(file, item, map, field, value)];
        return [writeScalar(file, pairTarget(pair, item, `${item.path}.${field}`), value)];
    });
}
function checkForm(field, value) {
    if (value === undefined)
        return;
    const [form, remedy] = kustomize_forms[field];
    if (!form.test(value))
        throw new fault/* EditFault */.b(`cannot have ${(0,untrusted/* quote */.hD)(value)} as ${field}`, remedy);
}
function checkPinning(file, item, map, change) {
    for (const [given, other] of [
        ['newTag', 'digest'],
        ['digest', 'newTag']
    ]) {
        if (change[given] === undefined || change[other] !== undefined || !findField(file, map, other))
            continue;
        const problem = `has ${other} as well, which would go on naming the old image beside the new ${given}`;
        const input = other === 'digest' ? 'digest' : 'new-tag';
        throw new fault/* EditFault */.b(problem, `give ${input} too, or remove the line ${other}`, targetLine(file, item));
    }
}
function findField({ yaml }, map, field) {
    return map.items.find(({ key }) => yaml.isScalar(key) && key.value === field);
}
function addField(file, item, map, field, value) {
    const before = ['newTag', 'newName', 'name']
        .map((name) => findField(file, map, name))
        .find((pair) => pair !== undefined);
    const pair = before;
    const path = `${item.path}.${field}`;
    const scalar = editableScalar(file, pairTarget(pair, item, path));
    const line = (0,manifest_place/* lineAt */.mh)(file.text, scalar.range?.[0] ?? 0);
    if (!/^(?:PLAIN|QUOTE_)/.test(scalar.type ?? '') || scalar.source === '') {
        throw new fault/* EditFault */.b(`has no ${field}, and none can be added behind its ${pair.key}`, 'add the line once by hand', line);
    }
    const text = scalar.type === 'PLAIN' ? plainOrQuoted(value, undefined, map.flow === true) : requote(scalar, value);
    const style = text === value ? 'PLAIN' : text.startsWith("'") ? 'QUOTE_SINGLE' : 'QUOTE_DOUBLE';
    const key = pair.key;
    const keyStyle = key.type ?? 'PLAIN';
    const written = `${keyStyle === 'PLAIN' ? field : requote(key, field)}: ${text}`;
    const place = map.flow ? behindInFlow(scalar, written) : behindInBlock(file, key, scalar, written);
    return { ...place, scalar, style, key: field, keyStyle, old: undefined, new: value, line, path };
}
function requote(scalar, text) {
    return scalar.type === 'QUOTE_SINGLE' ? `'${text}'` : JSON.stringify(text);
}
function behindInFlow(scalar, written) {
    const end = scalar.range?.[1] ?? 0;
    return { start: end, end, replacement: `, ${written}` };
}
function behindInBlock({ text }, key, scalar, written) {
    const column = (key.range?.[0] ?? 0) - (text.lastIndexOf('\n', (key.range?.[0] ?? 0) - 1) + 1);
    const from = scalar.range?.[1] ?? 0;
    const rest = /^[^\r\n]*/.exec(text.slice(from))?.[0] ?? '';
    const end = from + rest.length;
    return { start: end, end, replacement: `${(0,manifest_place/* lineEnd */.kd)(text, end)}${' '.repeat(column)}${written}` };
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/literal.js


const wordBefore = /[\p{L}\p{N}]$/u;
const wordAfter = /^[.\-+]?[\p{L}\p{N}]/u;
function editText(text, literal, value) {
    if (literal === '')
        throw new fault/* EditFault */.b('cannot be searched for an empty text', 'give the text to replace');
    const end = (0,manifest_place/* lineEnd */.kd)(text, 0);
    const wanted = withLineEnds(literal, end);
    const replacement = withLineEnds(value, end);
    const places = [];
    const line = (0,manifest_place/* lineCounter */.LX)(text);
    let next = 0;
    for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, next)) {
        next = start + wanted.length;
        if (!standsAlone(text, start, next)) {
            next = start + 1;
            continue;
        }
        places.push({ start, end: next, replacement, old: wanted, new: value, line: line(start), path: literal });
    }
    return places;
}
function standsAlone(text, start, end) {
    return !wordBefore.test(text.slice(Math.max(0, start - 2), start)) && !wordAfter.test(text.slice(end, end + 3));
}
function withLineEnds(text, end) {
    return end === '\n' ? text : text.replace(/\r?\n/g, end);
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/pattern.js
const token = /\\(?:[pPu]\{[^}]*\}|k<[^>]*>|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[A-Za-z]|[\s\S])|\[(?:\\[\s\S]|[^\]\\])*\]|\((?:\?(?:<[A-Za-z_$][\w$]*>|<?[=!]|[a-z-]*:))?|[\s\S]/y;
const quantifier = /(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/y;
function patternDanger(pattern) {
    const groups = [{ varies: false, repeated: [], before: [] }];
    let index = 0;
    while (index < pattern.length) {
        const atom = read(token, pattern, index)?.[0] ?? '';
        index += atom.length;
        const group = groups.at(-1);
        if (group === undefined)
            return 'has a bracket without its partner';
        if (atom.startsWith('(')) {
            groups.push({ varies: false, repeated: group.repeated, before: group.repeated });
            continue;
        }
        if (atom === '|') {
            Object.assign(group, { varies: true, repeated: group.before });
            continue;
        }
        const closed = atom === ')' ? groups.pop() : undefined;
        const outer = groups.at(-1);
        if (outer === undefined)
            return 'has a bracket without its partner';
        const repeat = read(quantifier, pattern, index);
        index += repeat?.[0].length ?? 0;
        const danger = follow(outer, atom, closed, repeat);
        if (danger !== undefined)
            return danger;
    }
    return undefined;
}
function read(expression, pattern, index) {
    expression.lastIndex = index;
    return expression.exec(pattern);
}
function follow(outer, atom, closed, repeat) {
    const most = mostTimes(repeat);
    const optional = repeat !== null && /^(?:[*?]|\{0)/.test(repeat[0]);
    if (most > 1 && (closed?.varies || /^\\(?:k|[1-9])/.test(atom))) {
        return 'repeats a group that can match in more than one way, which may take for ever';
    }
    if (most === Number.POSITIVE_INFINITY && closed === undefined) {
        const chain = [...outer.repeated.filter((before) => pattern_overlap(before, atom)), atom];
        if (chain.length > 2) {
            return `repeats ${chain.join(', then ')}, which match the same characters, so that it may take very long`;
        }
        outer.repeated = [...outer.repeated, atom];
    }
    else if (closed !== undefined)
        outer.repeated = closed.repeated;
    else if (!optional && !/^(?:[\^$]|\\[bB])$/.test(atom))
        outer.repeated = [];
    if (closed?.varies || (repeat !== null && !/^\{\d+\}/.test(repeat[0])))
        outer.varies = true;
    return undefined;
}
function mostTimes(repeat) {
    if (repeat === null)
        return 1;
    const [text, least, comma, most] = repeat;
    if (text.startsWith('?'))
        return 1;
    if (least === undefined)
        return Number.POSITIVE_INFINITY;
    if (comma === undefined)
        return Number(least);
    return most === '' ? Number.POSITIVE_INFINITY : Number(most);
}
function pattern_overlap(first, second) {
    const sample = [...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)), 'é', 'д', '中', '\u00a0'];
    try {
        const [one, other] = [new RegExp(`^(?:${first})$`), new RegExp(`^(?:${second})$`)];
        return sample.some((character) => one.test(character) && other.test(character));
    }
    catch {
        return true;
    }
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/regex.js





const longestPattern = 2000;
function editRegex(text, pattern, value) {
    const expression = compile(pattern);
    const replacement = withLineEnds(value, (0,manifest_place/* lineEnd */.kd)(text, 0));
    const lineOf = (0,manifest_place/* lineCounter */.LX)(text);
    const places = [];
    for (const match of text.matchAll(expression)) {
        const version = match.groups !== undefined && 'version' in match.groups;
        const span = version ? match.indices?.groups?.version : match.indices?.[0];
        const line = lineOf(match.index);
        if (match[0] === '')
            throw new fault/* EditFault */.b(`${named(pattern)} matches nothing at all`, 'let it match some text', line);
        if (span === undefined) {
            const remedy = 'make the group part of every match';
            throw new fault/* EditFault */.b(`${named(pattern)} matches without its group version`, remedy, line);
        }
        const [start, end] = span;
        places.push({
            start,
            end,
            replacement,
            old: text.slice(start, end),
            new: value,
            line: lineOf(start),
            path: pattern
        });
    }
    return places;
}
function named(pattern) {
    return `the pattern ${(0,untrusted/* quote */.hD)(pattern)}`;
}
function compile(pattern) {
    if (pattern === '')
        throw new fault/* EditFault */.b('has an empty pattern', 'give the pattern to replace');
    if (pattern.length > longestPattern) {
        throw new fault/* EditFault */.b(`has a pattern of ${pattern.length} characters`, `at most ${longestPattern} are read`);
    }
    const expression = tryCompile(pattern, 'dgmu') ?? tryCompile(pattern, 'dgm');
    if (expression === undefined)
        throw new fault/* EditFault */.b(`${named(pattern)} is not valid`, 'write it as in JavaScript');
    const danger = patternDanger(pattern);
    if (danger !== undefined) {
        throw new fault/* EditFault */.b(`${named(pattern)} ${danger}`, 'repeat plain characters and classes such as [^"]* only');
    }
    return expression;
}
function tryCompile(pattern, flags) {
    try {
        return new RegExp(pattern, flags);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/scalars.js


function scalarsOf(file) {
    const found = [];
    for (const [document, { contents }] of file.documents.entries()) {
        collect(file, { node: contents, document, around: [], opening: undefined, path: '' }, [], found);
    }
    return found;
}
function collect(file, target, segments, found) {
    const { yaml } = file;
    const { node, document } = target;
    if (yaml.isMap(node)) {
        for (const pair of node.items) {
            const key = yaml.isScalar(pair.key) ? String(pair.key.value) : file.text.slice(...rangeOf(pair.key));
            const inner = [...segments, { kind: 'key', key }];
            collect(file, pairTarget(pair, target, (0,path/* formatPath */.j)(inner)), inner, found);
        }
    }
    else if (yaml.isSeq(node)) {
        const { srcToken } = node;
        for (const [index, item] of node.items.entries()) {
            const inner = [...segments, { kind: 'index', index }];
            const opening = openingOf(srcToken?.items?.[index]?.start);
            const step = {
                node: (item ?? null),
                document,
                around: aroundOf(target),
                opening,
                path: (0,path/* formatPath */.j)(inner)
            };
            collect(file, step, inner, found);
        }
    }
    else
        found.push(target);
}
function rangeOf(node) {
    const range = node?.range;
    return range ? [range[0], range[1]] : [0, 0];
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/setter.js





function hasMarkers(text) {
    return text.includes('"$imagepolicy"');
}
function editSetter(file, marker, value) {
    const scalars = scalarsOf(file);
    return markers(file.text, marker).flatMap((offset) => {
        const target = scalars.findLast(({ node }) => (node?.range?.[1] ?? Number.POSITIVE_INFINITY) <= offset);
        if (target === undefined || !/^[ \t]*$/.test(file.text.slice(target.node?.range?.[1], offset)))
            return [];
        const place = writeScalar(file, target, value);
        checkWhole(marker, place, targetLine(file, target));
        return [place];
    });
}
function markers(text, marker) {
    return [...text.matchAll(/#[ \t]*(\{[^\r\n]*\})[ \t]*$/gm)]
        .filter(({ 1: json = '' }) => policyOf(json) === marker)
        .map(({ index }) => index);
}
function policyOf(json) {
    try {
        return JSON.parse(json).$imagepolicy;
    }
    catch {
        return undefined;
    }
}
function checkWhole(marker, { old = '', new: value }, line) {
    if (marker.split(':').length !== 2 || !/[:@]/.test(old) || /[:@]/.test(value))
        return;
    const remedy = 'give the whole image reference as value, or write the marker with :tag';
    throw new fault/* EditFault */.b(`is the image reference ${(0,untrusted/* quote */.hD)(old)}, and ${(0,untrusted/* quote */.hD)(value)} is none`, remedy, line);
}

// EXTERNAL MODULE: ./build/packages/core/src/manifest/yaml/document.js
var yaml_document = __webpack_require__(2277);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/yaml/survey.js
var yaml_survey = __webpack_require__(1342);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/verify.js




function verifyYaml(file, places) {
    if (places.every(({ old, new: value }) => old === value))
        return;
    const expected = expectedEvents(file, places);
    const line = places[0]?.line ?? 0;
    const found = readBack(file, applyEdits(file.text, places), line);
    const differs = expected.length !== found.length || expected.some((event, index) => event !== found[index]);
    if (!differs)
        return;
    const remedy = 'write the place in a simpler style first, or edit it with regex';
    throw new fault/* EditFault */.b('cannot be changed there without changing something else too', remedy, line);
}
function readBack(file, text, line) {
    try {
        return (0,yaml_document/* readYaml */.g)(file.yaml, text).survey.events;
    }
    catch (error) {
        const why = error instanceof fault/* EditFault */.b ? error.problem : String(error);
        throw new fault/* EditFault */.b(`cannot hold the value: the file then ${why}`, 'give another value, or quote the place', line);
    }
}
function expectedEvents({ survey }, places) {
    const changed = new Map();
    const added = new Map();
    for (const place of places) {
        const { scalar, style } = place;
        const index = survey.eventOf.get(scalar) ?? -1;
        if (!('key' in place))
            changed.set(index, (0,yaml_survey/* scalarEvent */.V)(scalar.anchor, scalar.tag, style, place.new));
        else {
            const pair = [(0,yaml_survey/* scalarEvent */.V)('', '', place.keyStyle, place.key), (0,yaml_survey/* scalarEvent */.V)('', '', style, place.new)];
            added.set(index, [...(added.get(index) ?? []), ...pair]);
        }
    }
    return survey.events.flatMap((event, index) => [changed.get(index) ?? event, ...(added.get(index) ?? [])]);
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/find-places.js














async function findPlaces(manifest, edit, chart) {
    const finding = await locatePlaces(manifest, edit, chart);
    if (!finding.ok)
        return finding;
    try {
        await provePlaces(manifest, finding.places);
        return finding;
    }
    catch (error) {
        if (!(error instanceof EditFault))
            throw error;
        return { ok: false, complaint: complaintOf(manifest.path, edit, error) };
    }
}
async function locatePlaces(manifest, edit, chart) {
    try {
        (0,limits/* checkText */.qW)(manifest.text);
        const found = await placesOf(manifest, edit, chart);
        const left = found.filter((place) => leaves(edit, place.old));
        return { ok: true, places: found.filter((place) => !left.includes(place)), left };
    }
    catch (error) {
        if (!(error instanceof fault/* EditFault */.b))
            throw error;
        if (error.missing && edit.optional)
            return { ok: true, places: [], left: [] };
        return { ok: false, complaint: complaintOf(manifest.path, edit, error) };
    }
}
async function provePlaces(manifest, places) {
    const inYaml = places.filter((place) => 'scalar' in place);
    if (inYaml.length > 0)
        verifyYaml(await manifest.yaml(), inYaml);
}
function leaves({ unlessValue }, old) {
    return old !== undefined && unlessValue.includes(old.replace(/\n+$/, ''));
}
function complaintOf(path, edit, { problem, remedy, line }) {
    const where = line > 0 ? `${path}:${line}` : path;
    return { place: `${where}: ${(0,manifest_edit/* subjectOf */.et)(edit)} (${edit.name})`, problem, remedy };
}
async function placesOf(manifest, edit, chart) {
    const { text } = manifest;
    switch (edit.kind) {
        case 'json':
            return editJson(text, (0,path/* parsePath */.R)(edit.at), edit.value);
        case 'text':
            return editText(text, edit.at, edit.value);
        case 'regex':
            return editRegex(text, edit.at, edit.value);
        case 'go-require':
            return editGoRequire(text, edit.at, edit.value);
        case 'setter':
            return hasMarkers(text) ? editSetter(await manifest.yaml(), edit.at, edit.value) : [];
        case 'kustomize-image':
            return editKustomizeImage(await manifest.yaml(), edit.at, edit, edit.document);
        case 'chart-lock': {
            const remedy = 'name a Chart.lock beside its Chart.yaml';
            if (chart === undefined)
                throw new fault/* EditFault */.b('has no Chart.yaml beside it', remedy);
            return editChartLock(await manifest.yaml(), chart.yaml, edit, (version) => leaves(edit, version));
        }
        case 'yaml': {
            const file = await manifest.yaml();
            return [writeScalar(file, locate(file, (0,path/* parsePath */.R)(edit.at), edit.document), edit.value)];
        }
    }
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/manifest.js

function openManifest(path, text) {
    let file;
    return {
        path,
        text,
        yaml: async () => {
            file ??= (0,yaml_document/* readYaml */.g)(await (0,yaml_document/* loadYaml */.y)(), text);
            return file;
        }
    };
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/edit-file.js




async function editFile(path, text, edits, chart) {
    const manifest = openManifest(path, text);
    const beside = chart === undefined ? undefined : openManifest('Chart.yaml', chart);
    const edited = [];
    const left = [];
    const complaints = [];
    for (const edit of edits) {
        const finding = await locatePlaces(manifest, edit, beside);
        if (!finding.ok)
            complaints.push(finding.complaint);
        else {
            edited.push(...finding.places.map((place) => ({ edit, place })));
            left.push(...finding.left.map((place) => ({ edit, place })));
        }
    }
    const result = applyAll(manifest, edited, complaints);
    await proveAll(manifest, edited, complaints);
    return { text: complaints.length > 0 ? text : result, edited, left, complaints };
}
function applyAll({ path, text }, edited, complaints) {
    try {
        return applyEdits(text, edited.map(({ place }) => place));
    }
    catch (error) {
        const last = edited.at(-1);
        if (!(error instanceof fault/* EditFault */.b) || last === undefined)
            throw error;
        complaints.push({ ...complaintOf(path, last.edit, error), place: `${path}:${error.line}` });
        return text;
    }
}
async function proveAll(manifest, edited, complaints) {
    if (complaints.length > 0)
        return;
    const all = await faultOf(manifest, edited);
    if (all === undefined)
        return;
    for (const edit of new Set(edited.map((one) => one.edit))) {
        const fault = await faultOf(manifest, edited.filter((one) => one.edit === edit));
        if (fault !== undefined)
            complaints.push(complaintOf(manifest.path, edit, fault));
    }
    const { problem, remedy } = all;
    if (complaints.length === 0)
        complaints.push({ place: manifest.path, problem, remedy });
}
async function faultOf(manifest, edited) {
    try {
        await provePlaces(manifest, edited.map(({ place }) => place));
        return undefined;
    }
    catch (error) {
        if (error instanceof fault/* EditFault */.b)
            return error;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/matches.js


function judgeMatches(matches) {
    return matches.flatMap(({ edit, files, places }) => {
        const place = `${edit.name}: ${edit.kind} ${(0,untrusted/* quote */.hD)((0,manifest_edit/* subjectOf */.et)(edit))}`;
        if (edit.expect !== undefined && places !== edit.expect) {
            const problem = `has ${places} places in ${files} files, and expect says ${edit.expect}`;
            return [{ place, problem, remedy: 'look at the places, then correct files, the pattern or expect' }];
        }
        if (places > 0 || edit.optional || edit.expect === 0 || (0,manifest_edit/* everyFile */.qX)(edit))
            return [];
        const remedy = 'correct it, or set optional: true when it may be absent';
        return [{ place, problem: `matches nothing in ${files} files`, remedy }];
    });
}

// EXTERNAL MODULE: ./build/packages/core/src/version/compare.js
var compare = __webpack_require__(3076);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/no-downgrade.js



const notOneVersion = /[\s<>=~^|*,]/;
const longest = 512;
function downgrade(file, place) {
    const [old, value] = [place.old?.trim() ?? '', place.new.trim()];
    const versions = versionPair(old, value);
    if (versions === undefined || (0,compare/* compareVersions */.Zy)(versions[1], versions[0]) >= 0)
        return undefined;
    return {
        place: `${file}:${place.line}: ${place.path}`,
        problem: `would go down from ${(0,untrusted/* quote */.hD)(old)} to ${(0,untrusted/* quote */.hD)(value)}`,
        remedy: 'release a higher version, or set no-downgrade to false when going back is meant'
    };
}
function versionPair(old, value) {
    if (old.length > longest || value.length > longest)
        return undefined;
    if (notOneVersion.test(old) || notOneVersion.test(value))
        return undefined;
    for (let start = 0; old.slice(0, start) === value.slice(0, start); start += 1) {
        if (start > Math.min(old.length, value.length))
            return undefined;
        if (!/[0-9]/.test(old.charAt(start)))
            continue;
        const pair = withoutSuffix(old.slice(start), value.slice(start));
        if (pair)
            return pair;
    }
    return undefined;
}
function withoutSuffix(old, value) {
    const most = Math.min(old.length, value.length);
    for (let length = 0; length < most && (length === 0 || old.at(-length) === value.at(-length)); length += 1) {
        const [a, b] = [
            (0,semver/* parseVersion */.ot)(old.slice(0, old.length - length)),
            (0,semver/* parseVersion */.ot)(value.slice(0, value.length - length))
        ];
        if (a && b)
            return [a, b];
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/decode.js

function decodeText(bytes) {
    const [first, second] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
        throw new fault/* EditFault */.b('is UTF-16', 'convert it to UTF-8');
    }
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new fault/* EditFault */.b(`is not UTF-8 from byte ${firstInvalid(bytes) + 1} on`, 'convert it to UTF-8, or take it out of files');
    }
}
function firstInvalid(bytes) {
    let [valid, invalid] = [0, bytes.length];
    while (invalid - valid > 1) {
        const middle = Math.floor((valid + invalid) / 2);
        if (decodes(bytes.subarray(0, middle)))
            valid = middle;
        else
            invalid = middle;
    }
    return valid;
}
function decodes(bytes) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/rewrite-tree.js


async function rewriteTree(tree, entries, paths, rewrite, visit) {
    const kinds = new Map(entries.map(({ path, kind }) => [path, kind]));
    const charts = new Map();
    const beside = paths.filter((path) => path.endsWith('Chart.lock')).map(chartOf);
    const missing = beside.filter((path) => !paths.includes(path) && kinds.has(path));
    const complaints = [];
    for await (const read of tree.read([...missing, ...paths])) {
        const { path } = read;
        try {
            if (!read.ok)
                throw read.fault;
            const old = decodeText(read.bytes);
            if (missing.includes(path)) {
                charts.set(path, old);
                continue;
            }
            const file = await rewrite(path, old, charts.get(chartOf(path)));
            if (beside.includes(path))
                charts.set(path, file.text);
            complaints.push(...file.complaints);
            await visit({ ...file, path, kind: kinds.get(path) ?? 'file', before: read.bytes, old });
        }
        catch (error) {
            if (!(error instanceof fault/* EditFault */.b))
                throw error;
            complaints.push({ place: path, problem: error.problem, remedy: error.remedy });
        }
    }
    return complaints;
}
function chartOf(path) {
    return path.replace(/Chart\.lock$/, 'Chart.yaml');
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/globs.js
async function pathMatchers({ files, exclude }) {
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 6).then(__webpack_require__.t.bind(__webpack_require__, 4006, 23));
    const excluded = exclude.map((glob) => picomatch(glob, { dot: true }));
    return files.map((glob) => {
        const matches = picomatch(glob);
        return (path) => (path === glob || matches(path)) && !excluded.some((one) => one(path));
    });
}

// EXTERNAL MODULE: ./build/packages/core/src/manifest/paths.js
var paths = __webpack_require__(8432);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/select-files.js



const most = 20_000;
async function selectFiles(entries, edits) {
    const files = new Map();
    const complaints = [];
    for (const edit of edits) {
        const matchers = await pathMatchers(edit);
        const chosen = new Set();
        for (const [index, matches] of matchers.entries()) {
            const found = entries.filter(({ path }) => matches(path));
            for (const { path } of found)
                chosen.add(path);
            if (found.length === 0 && !edit.optional)
                complaints.push(unmatched(edit, index));
        }
        for (const path of chosen) {
            const own = files.get(path);
            if (own === undefined)
                files.set(path, [edit]);
            else
                own.push(edit);
        }
    }
    return { files: inOrder(files), complaints: [...complaints, ...refused(files), ...tooMany(files)] };
}
function unmatched(edit, index) {
    const remedy = 'correct the path or glob (** crosses folders, * does not), or set optional: true';
    return { place: `${edit.name}.files`, problem: `${(0,untrusted/* quote */.hD)(edit.files[index] ?? '')} matches no file`, remedy };
}
function refused(files) {
    return [...files].flatMap(([path, [edit]]) => {
        const fault = (0,paths/* refusedPath */.w)(path);
        return fault === undefined ? [] : [{ place: `${edit?.name}.files`, problem: fault.problem, remedy: fault.remedy }];
    });
}
function tooMany(files) {
    if (files.size <= most)
        return [];
    const problem = `the edits name ${files.size} files; at most ${most} are edited in one run`;
    return [{ place: 'edits', problem, remedy: 'narrow the globs, or use exclude' }];
}
function inOrder(files) {
    const isLock = (path) => Number(path.endsWith('.lock'));
    return new Map([...files].sort(([a], [b]) => isLock(a) - isLock(b) || (a < b ? -1 : 1)));
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/edit-tree.js





async function editTree(tree, { edits, noDowngrade }, visit) {
    const entries = await tree.list();
    const { files, complaints } = await selectFiles(entries, edits);
    if (complaints.length > 0)
        return complaints;
    const counts = new Map(edits.map((edit) => [edit, { edit, files: 0, places: 0 }]));
    const downgrades = [];
    const wrong = await rewriteTree(tree, entries, [...files.keys()], (path, text, chart) => editFile(path, text, files.get(path) ?? [], chart), (file) => {
        for (const edit of files.get(file.path) ?? [])
            add(counts, edit, 'files');
        for (const { edit } of [...file.edited, ...file.left])
            add(counts, edit, 'places');
        if (noDowngrade) {
            downgrades.push(...file.edited.flatMap(({ place }) => downgrade(file.path, place) ?? []));
        }
        return visit(file);
    });
    const counted = wrong.length > 0 ? [] : judgeMatches([...counts.values()]);
    return [...wrong, ...counted, ...downgrades];
}
function add(counts, edit, what) {
    const count = counts.get(edit);
    if (count !== undefined)
        count[what] += 1;
}

// EXTERNAL MODULE: ./build/packages/core/src/tree/blob-name.js
var blob_name = __webpack_require__(7416);
;// CONCATENATED MODULE: ./build/actions/update-manifests/src/work.js



async function workOn(tree, wish, take = () => { }) {
    const files = [];
    const complaints = await editTree(tree, wish, (file) => {
        const after = file.text === file.old ? file.before : Buffer.from(file.text);
        const worked = workedFile(file, after);
        files.push(worked);
        if (worked.changed)
            take(worked, file.before, after);
    });
    return { files, complaints };
}
function workedFile({ path, kind, edited, left, text, old }, after) {
    return {
        path,
        kind: kind === 'executable' ? kind : 'file',
        blob: (0,blob_name.blobName)(after),
        changed: text !== old,
        edited,
        left,
        diff: ''
    };
}
function changesOf(wish) {
    return async (tree) => {
        const files = [];
        const { complaints } = await workOn(tree, wish, ({ path, kind }, _, content) => files.push({ path, kind, content }));
        if (complaints.length > 0)
            throw new errors/* Refusal */.P_(complaints);
        return files;
    };
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

/***/ 549:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parsePath),
/* harmony export */   j: () => (/* binding */ formatPath)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9792);


const dangerous = ['__proto__', 'constructor', 'prototype'];
const example = 'write keys with dots, such as spec.images[0].tag, [name=app] or ["key.with/dots"]';
const bareKey = /[^.[\]\s"'*?(){}|,@]+/y;
const bracket = /\[(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|(\d{1,9})|([^\s=[\]"']+)=(?:"((?:[^"\\]|\\.)*)"|([^[\]"]+)))\]/y;
function parsePath(path) {
    const segments = [];
    let index = 0;
    while (index < path.length) {
        const inBrackets = path[index] === '[';
        if (!inBrackets && segments.length > 0) {
            if (path[index] !== '.')
                throw malformed(path, index);
            index += 1;
        }
        const token = inBrackets ? bracket : bareKey;
        token.lastIndex = index;
        const match = token.exec(path);
        if (match === null || match[0] === '$')
            throw malformed(path, index);
        segments.push(inBrackets ? bracketSegment(path, match) : { kind: 'key', key: match[0] });
        index = token.lastIndex;
    }
    if (segments.length === 0)
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b('the key path is empty', example);
    for (const segment of segments)
        checkNames(path, segment);
    return segments;
}
function malformed(path, index) {
    return new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b(`the key path ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} cannot be read from character ${index + 1} on`, example);
}
function bracketSegment(path, match) {
    const [, quoted, single, index, key, quotedValue, value] = match;
    if (quoted !== undefined)
        return { kind: 'key', key: unquoted(path, quoted) };
    if (single !== undefined)
        return { kind: 'key', key: single };
    if (index !== undefined)
        return { kind: 'index', index: Number(index) };
    return {
        kind: 'item',
        key: key ?? '',
        value: quotedValue === undefined ? (value ?? '') : unquoted(path, quotedValue)
    };
}
function unquoted(path, text) {
    try {
        return JSON.parse(`"${text}"`);
    }
    catch {
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b(`the key path ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} has quotes that cannot be read`, 'quote as in JSON: ["a\\"b"]');
    }
}
function checkNames(path, segment) {
    if (segment.kind === 'index' || !dangerous.includes(segment.key))
        return;
    throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b(`the key path ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} names ${segment.key}, which is never edited`, 'name another key');
}
const bare = /^(?!\$$)[^.[\]\s"'*?(){}|,@]+$/;
function formatPath(segments) {
    return segments.map(formatSegment).join('').replace(/^\./, '');
}
function formatSegment(segment) {
    if (segment.kind === 'index')
        return `[${segment.index}]`;
    if (segment.kind === 'item') {
        const plain = /^[^[\]"]+$/.test(segment.value);
        return `[${segment.key}=${plain ? segment.value : JSON.stringify(segment.value)}]`;
    }
    return bare.test(segment.key) ? `.${segment.key}` : `[${JSON.stringify(segment.key)}]`;
}


/***/ }),

/***/ 6071:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ lineCounter),
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   mh: () => (/* binding */ lineAt)
/* harmony export */ });
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

/***/ 2277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml),
/* harmony export */   y: () => (/* binding */ loadYaml)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9792);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8410);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6071);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1342);





async function loadYaml() {
    return await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
}
function readYaml(yaml, text) {
    (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .checkText */ .qW)(text);
    checkNesting(yaml, text);
    const loneReturn = text.search(/\r(?!\n)/);
    if (loneReturn >= 0) {
        const remedy = 'end its lines with LF or CR LF';
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b('has a carriage return that ends no line for some readers', remedy, (0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .lineAt */ .mh)(text, loneReturn));
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
    return { yaml, text, documents, survey: (0,_survey_js__WEBPACK_IMPORTED_MODULE_3__/* .survey */ .F)(yaml, text, documents) };
}
function checkErrors(text, document) {
    const error = document.errors[0];
    if (error === undefined)
        return;
    const template = text.includes('{{');
    throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b(`is not YAML: ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(error.message.split('\n')[0] ?? '').replace(/\.$/, '')}`, template ? 'a template is no YAML: edit it with text or regex' : 'mend it, or edit it with text or regex', (0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .lineAt */ .mh)(text, error.pos[0]));
}
function checkNesting(yaml, text) {
    const nesting = (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .measureNesting */ .Tw)(text);
    if (nesting.block <= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .deepest */ .JS && (nesting.flow <= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .deepest */ .JS || !flowDeeperThan(yaml, text)))
        return;
    throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b(`is nested deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .deepest */ .JS} levels`, 'take it out of files');
}
function flowDeeperThan(yaml, text) {
    let depth = 0;
    for (const token of new yaml.Lexer().lex(text)) {
        if (token === '[' || token === '{')
            depth += 1;
        else if (token === ']' || token === '}')
            depth -= 1;
        if (depth > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .deepest */ .JS)
            return true;
    }
    return false;
}


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ survey),
/* harmony export */   V: () => (/* binding */ scalarEvent)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9792);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6071);



const known = /^(?:!|tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq|timestamp|binary|merge))$/;
const mostExpanded = 100_000;
function survey(yaml, text, documents) {
    const walk = { yaml, text, events: [], eventOf: new Map(), aliased: new Set(), sizes: new Map() };
    const aliased = documents.map((document) => {
        walk.aliased = new Set();
        walk.sizes = new Map();
        walk.events.push('document');
        const before = walk.events.length;
        const expanded = visit(walk, document.contents);
        if (expanded > mostExpanded && expanded > 10 * (walk.events.length - before)) {
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b(`has aliases that stand for more than ${mostExpanded} values`, 'take it out of files');
        }
        return walk.aliased;
    });
    return { events: walk.events, eventOf: walk.eventOf, aliased };
}
function scalarEvent(anchor, tag, style, value) {
    return JSON.stringify(['scalar', anchor ?? '', tag ?? '', style, value]);
}
function visit(walk, node) {
    const { yaml, events } = walk;
    if (node === null || node === undefined) {
        events.push('none');
        return 1;
    }
    if (yaml.isAlias(node)) {
        walk.aliased.add(node.source);
        events.push(`alias ${node.source}`);
        return walk.sizes.get(node.source) ?? 1;
    }
    checkTag(walk, node);
    const size = yaml.isScalar(node) ? 1 : visitCollection(walk, node);
    if (yaml.isScalar(node)) {
        walk.eventOf.set(node, events.length);
        events.push(scalarEvent(node.anchor, node.tag, node.type ?? '', String(node.value)));
    }
    const { anchor } = node;
    if (anchor !== undefined)
        walk.sizes.set(anchor, size);
    return size;
}
function visitCollection(walk, node) {
    const { yaml, events } = walk;
    const { anchor, flow } = node;
    events.push(JSON.stringify([yaml.isMap(node) ? 'map' : 'seq', anchor ?? '', node.tag ?? '', flow === true]));
    let size = 1;
    if (yaml.isMap(node)) {
        checkKeys(walk, node);
        for (const { key, value } of node.items)
            size += visit(walk, key) + visit(walk, value);
    }
    else if (yaml.isSeq(node))
        for (const item of node.items)
            size += visit(walk, item);
    events.push('end');
    return size;
}
function checkTag({ text }, node) {
    if (node.tag === undefined || known.test(node.tag))
        return;
    const line = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAt */ .mh)(text, node.range?.[0] ?? 0);
    throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b(`has the tag ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(node.tag)}, which only some tools know`, 'edit it with text or regex', line);
}
function checkKeys({ yaml, text }, node) {
    const lines = new Map();
    for (const { key } of node.items) {
        const start = key?.range?.[0] ?? 0;
        if (yaml.isMap(key) && key.flow && text[start - 1] === '{') {
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b('is a template, not plain YAML', 'edit it with text or regex', (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAt */ .mh)(text, start));
        }
        if (!yaml.isScalar(key))
            continue;
        const first = lines.get(String(key.value));
        if (first === undefined)
            lines.set(String(key.value), start);
        else {
            const problem = `has the key ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(String(key.value))} twice, on lines ${(0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAt */ .mh)(text, first)} and ${(0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAt */ .mh)(text, start)}`;
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b(problem, 'remove one: which of them counts differs from tool to tool', (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAt */ .mh)(text, start));
        }
    }
}


/***/ }),

/***/ 7416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   blobName: () => (/* binding */ blobName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function blobName(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}


/***/ })

};
;