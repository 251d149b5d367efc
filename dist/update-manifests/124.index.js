"use strict";
exports.id = 124;
exports.ids = [124,904];
exports.modules = {

/***/ 1124:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jobOf: () => (/* binding */ jobOf)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/fault.js
var fault = __webpack_require__(9792);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/literal.js
var literal = __webpack_require__(1967);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/regex.js + 2 modules
var regex = __webpack_require__(2613);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/already.js



function countDone(text, edit, match) {
    if (edit.kind === 'text')
        return edit.value === '' ? 0 : (0,literal/* editText */.i)(text, edit.value, edit.value).length;
    if (edit.kind !== 'regex' || edit.value === '')
        return 0;
    const done = patternWhenDone(edit.at, edit.value);
    try {
        return (0,regex/* editRegex */.u)(text, done, edit.value, match).length;
    }
    catch (error) {
        if (error instanceof fault.EditFault)
            return 0;
        throw error;
    }
}
function patternWhenDone(pattern, value) {
    const literal = value.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\r?\n/g, '\\r?\\n');
    const start = pattern.indexOf('(?<version>');
    if (start < 0)
        return literal;
    const end = closing(pattern, start);
    return `${pattern.slice(0, start)}(?<version>${literal})${pattern.slice(end + 1)}`;
}
function closing(pattern, start) {
    let [open, inClass] = [0, false];
    for (let index = start; index < pattern.length; index += 1) {
        const character = pattern[index];
        if (character === '\\')
            index += 1;
        else if (character === ']')
            inClass = false;
        else if (character === '[')
            inClass = true;
        else if (character === '(' && !inClass)
            open += 1;
        else if (character === ')' && !inClass) {
            open -= 1;
            if (open === 0)
                return index;
        }
    }
    return pattern.length;
}

// EXTERNAL MODULE: ./build/packages/core/src/manifest/apply.js
var apply = __webpack_require__(8404);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/find-places.js + 21 modules
var find_places = __webpack_require__(6265);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/manifest.js
var manifest_manifest = __webpack_require__(4319);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/edit-file.js




async function editFile(path, text, edits, chart, options) {
    const manifest = (0,manifest_manifest/* openManifest */.g)(path, text);
    const beside = chart === undefined ? undefined : (0,manifest_manifest/* openManifest */.g)('Chart.yaml', chart);
    const edited = [];
    const left = [];
    const complaints = [];
    for (const edit of edits) {
        const found = (0,find_places/* locatePlaces */.tJ)(manifest, edit, beside, options);
        const finding = found instanceof Promise ? await found : found;
        if (!finding.ok)
            complaints.push(finding.complaint);
        else {
            for (const place of finding.places)
                edited.push({ edit, place });
            for (const place of finding.left)
                left.push({ edit, place });
        }
    }
    const result = applyAll(manifest, edited, complaints);
    if (complaints.length === 0)
        await proveAll(manifest, edited, result, complaints);
    return { text: complaints.length > 0 ? text : result, edited, left, complaints };
}
function applyAll({ path, text }, edited, complaints) {
    try {
        return (0,apply/* applyEdits */.c)(text, edited.map(({ place }) => place));
    }
    catch (error) {
        const last = edited.at(-1);
        if (!(error instanceof fault.EditFault) || last === undefined)
            throw error;
        complaints.push({ ...(0,find_places/* complaintOf */.Nx)(path, last.edit, error), place: `${path}:${error.line}` });
        return text;
    }
}
async function proveAll(manifest, edited, result, complaints) {
    const all = await faultOf(manifest, edited, result);
    if (all === undefined)
        return;
    for (const edit of new Set(edited.map((one) => one.edit))) {
        const fault = await faultOf(manifest, edited.filter((one) => one.edit === edit));
        if (fault !== undefined)
            complaints.push((0,find_places/* complaintOf */.Nx)(manifest.path, edit, fault));
    }
    const { problem, remedy } = all;
    if (complaints.length === 0)
        complaints.push({ place: manifest.path, problem, remedy });
}
async function faultOf(manifest, edited, result) {
    try {
        const places = edited.map(({ place }) => place);
        await (0,find_places/* provePlaces */.Fi)(manifest, places, result);
        return undefined;
    }
    catch (error) {
        if (error instanceof fault.EditFault)
            return error;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/edit.js
var manifest_edit = __webpack_require__(5598);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/matches.js


function judgeMatches(matches) {
    return matches.flatMap(({ edit, files, places, done = 0 }) => {
        if (places === 0 && done > 0 && done >= (edit.expect ?? 1))
            return [];
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
function takenAsDone(matches) {
    return matches
        .filter(({ places, done = 0 }) => places === 0 && done > 0)
        .map(({ edit, done }) => {
        const place = `${edit.name}: ${edit.kind} ${(0,untrusted/* quote */.hD)((0,manifest_edit/* subjectOf */.et)(edit))}`;
        return `${place} matches nothing, but its value stands there ${done} times: it is taken as made already`;
    });
}

// EXTERNAL MODULE: ./build/packages/core/src/version/compare.js
var compare = __webpack_require__(3076);
// EXTERNAL MODULE: ./build/packages/core/src/version/semver.js
var semver = __webpack_require__(3499);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/no-downgrade.js



const notOneVersion = /[<>~^|*,]|(?:^|["'(]|:\s)\s*=|[0-9]\.[xX](?![0-9A-Za-z])|[0-9A-Za-z]\s+-\s+v?[0-9]/;
const digest = /@sha[0-9]+:[0-9a-f]+/gi;
const numberBefore = /[0-9]\.?$|[0-9]{2}:[0-9]{2}:$/;
const begins = /^v?[0-9]+\.[0-9]/;
const numberBehind = /^\.?[0-9]/;
const longest = 512;
function downgrade(file, place) {
    const [old, value] = [place.old?.trim() ?? '', place.new.trim()];
    if (!goesDown(old, value))
        return undefined;
    return {
        place: `${file}:${place.line}: ${place.path}`,
        problem: `would go down from ${(0,untrusted/* quote */.hD)(old)} to ${(0,untrusted/* quote */.hD)(value)}`,
        remedy: 'release a higher version, or set no-downgrade to false when going back is meant'
    };
}
const known = new Map();
function goesDown(old, value) {
    if (old.length > longest || value.length > longest)
        return false;
    const key = `${old.length} ${old}${value}`;
    let down = known.get(key);
    if (down === undefined) {
        const versions = versionPair(old, value);
        down = versions !== undefined && (0,compare/* compareVersions */.Zy)(versions[1], versions[0]) < 0;
        if (known.size < 1000)
            known.set(key, down);
    }
    return down;
}
function versionPair(before, after) {
    const [old, value] = [before.replace(digest, ''), after.replace(digest, '')];
    if (notOneVersion.test(old) || notOneVersion.test(value))
        return undefined;
    for (let start = 0; old.slice(0, start) === value.slice(0, start); start += 1) {
        if (start > Math.min(old.length, value.length))
            return undefined;
        if (numberBefore.test(old.slice(0, start)))
            continue;
        const pair = withoutSuffix(old.slice(start), value.slice(start));
        if (pair)
            return pair;
    }
    return undefined;
}
function withoutSuffix(old, value) {
    if (!begins.test(old) || !begins.test(value))
        return undefined;
    const most = Math.min(old.length, value.length);
    for (let length = 0; length < most && (length === 0 || old.at(-length) === value.at(-length)); length += 1) {
        if (length > 0 && numberBehind.test(old.slice(-length)))
            continue;
        const [a, b] = [versionOf(old.slice(0, old.length - length)), versionOf(value.slice(0, value.length - length))];
        if (a && b)
            return [a, b];
    }
    return undefined;
}
function versionOf(text) {
    const bare = text.replace(/^v/, '');
    return (0,semver/* parseVersion */.ot)(bare) ?? (0,semver/* parseVersion */.ot)(bare.replace(/^([0-9]+\.[0-9]+)(?![0-9.])/, '$1.0'));
}

// EXTERNAL MODULE: ./build/packages/core/src/manifest/decode.js
var decode = __webpack_require__(9904);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/rewrite-tree.js


async function rewriteTree(tree, entries, paths, rewrite, visit) {
    const known = new Map(entries.map((entry) => [entry.path, entry]));
    const charts = new Map();
    const chosen = new Set(paths);
    const beside = new Set(paths.filter((path) => path.endsWith('Chart.lock')).map(chartOf));
    const missing = new Set([...beside].filter((path) => !chosen.has(path) && known.has(path)));
    const complaints = [];
    for await (const read of tree.read([...missing, ...paths])) {
        const { path } = read;
        try {
            if (!read.ok)
                throw read.fault;
            const old = (0,decode.decodeText)(read.bytes);
            if (missing.has(path)) {
                charts.set(path, old);
                continue;
            }
            const file = await rewrite(path, old, charts.get(chartOf(path)));
            if (beside.has(path))
                charts.set(path, file.text);
            complaints.push(...file.complaints);
            await visit({ ...file, path, kind: read.kind ?? known.get(path)?.kind ?? 'file', before: read.bytes, old });
        }
        catch (error) {
            if (!(error instanceof fault.EditFault))
                throw error;
            complaints.push({ place: path, problem: error.problem, remedy: error.remedy });
        }
    }
    return complaints;
}
function chartOf(path) {
    return path.replace(/Chart\.lock$/, 'Chart.yaml');
}

// EXTERNAL MODULE: ./build/packages/core/src/manifest/globs.js + 2 modules
var globs = __webpack_require__(7720);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/paths.js
var paths = __webpack_require__(8432);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/select-files.js



const most = 20_000;
async function selectFiles(entries, edits) {
    const files = new Map();
    const complaints = [];
    for (const edit of edits) {
        const matchers = await (0,globs/* pathMatchers */.XT)(edit);
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






async function editTree(tree, { edits, noDowngrade, options }, visit) {
    const entries = await tree.list();
    const { files, complaints } = await selectFiles(entries, edits);
    if (complaints.length > 0)
        return { complaints, warnings: [] };
    const counts = new Map(edits.map((edit) => [edit, { edit, files: 0, places: 0, done: 0 }]));
    const downgrades = [];
    const wrong = await rewriteTree(tree, entries, [...files.keys()], (path, text, chart) => editFile(path, text, files.get(path) ?? [], chart, options), (file) => {
        count(counts, file, files.get(file.path) ?? [], options);
        if (noDowngrade) {
            downgrades.push(...file.edited.flatMap(({ place }) => downgrade(file.path, place) ?? []));
        }
        return visit(file);
    });
    const matches = wrong.length > 0 ? [] : [...counts.values()];
    return { complaints: [...wrong, ...judgeMatches(matches), ...downgrades], warnings: takenAsDone(matches) };
}
function count(counts, file, edits, options) {
    for (const edit of edits) {
        const total = counts.get(edit);
        if (total === undefined)
            continue;
        const places = [...file.edited, ...file.left].filter((one) => one.edit === edit).length;
        total.files += 1;
        total.places += places;
        if (places === 0)
            total.done += countDone(file.old, edit, options?.match);
    }
}

// EXTERNAL MODULE: ./build/packages/core/src/rewrite/pack.js
var pack = __webpack_require__(5482);
// EXTERNAL MODULE: ./build/actions/update-manifests/src/read-edits.js
var read_edits = __webpack_require__(1931);
;// CONCATENATED MODULE: ./build/actions/update-manifests/src/job.js





async function readGiven({ record }, workspace) {
    const { readRecord } = await __webpack_require__.e(/* import() */ 495).then(__webpack_require__.bind(__webpack_require__, 3495));
    const given = /^\s*(\{|gzip:)/.test(record);
    const text = given ? record.trim() : await (0,read_edits/* readWorkspaceFile */.s)('record', record, workspace);
    const reading = readRecord(await (0,pack/* unpack */.l1)(text), 'record');
    if (!reading.ok)
        throw new errors/* Refusal */.P_(reading.complaints);
    return reading.record;
}
const generator = 'pre-command';
async function generate(inputs, runner) {
    const command = inputs['pre-command'];
    if (command.length === 0)
        return [];
    const { runPreCommand } = await Promise.all(/* import() */[__webpack_require__.e(172), __webpack_require__.e(845)]).then(__webpack_require__.bind(__webpack_require__, 7845));
    const { changed, outside } = await runPreCommand(runner, { command, allowed: inputs['pre-command-paths'] });
    const [first] = outside;
    if (first !== undefined)
        runner.log(`pre-command changed ${outside.length} other files, which stay as they are: ${first}`);
    return changed;
}
async function clock(edits) {
    if (!edits.some(({ kind }) => kind === 'regex'))
        return {};
    const { matchInTime } = await __webpack_require__.e(/* import() */ 126).then(__webpack_require__.bind(__webpack_require__, 126));
    return { options: { match: matchInTime() } };
}
async function jobOf(inputs, { edits }, runner) {
    if (inputs.mode === 'restore') {
        const record = await readGiven(inputs, runner.workspace);
        return { generated: [], generator, carryOut: (tree, visit) => restoreTree(tree, record, visit) };
    }
    const noDowngrade = inputs['no-downgrade'] && inputs.mode === 'edit';
    const generated = await generate(inputs, runner);
    const asked = { edits, noDowngrade, ...(await clock(edits)) };
    return { generated, generator, carryOut: (tree, visit) => editTree(tree, asked, visit) };
}
async function restoreTree(tree, record, visit) {
    const { restoreFile } = await __webpack_require__.e(/* import() */ 765).then(__webpack_require__.bind(__webpack_require__, 2765));
    const recorded = new Map(record.files.map((one) => [one.file, one]));
    const rewrite = (path, text) => {
        const one = recorded.get(path);
        if (one === undefined)
            throw new Error(`${path} is not in the record; this is a mistake in the action`);
        return restoreFile(path, text, one);
    };
    const complaints = await rewriteTree(tree, await tree.list(), [...recorded.keys()], rewrite, visit);
    return { complaints, warnings: [] };
}


/***/ }),

/***/ 9904:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decodeText: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9792);

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function decodeText(bytes) {
    const [first, second] = [bytes[0], bytes[1]];
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__.EditFault('is UTF-16', 'convert it to UTF-8');
    }
    try {
        return decoder.decode(bytes);
    }
    catch {
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__.EditFault(`is not UTF-8 from byte ${firstInvalid(bytes) + 1} on`, 'convert it to UTF-8, or take it out of files');
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


/***/ }),

/***/ 6265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nx: () => (/* binding */ complaintOf),
  tJ: () => (/* binding */ locatePlaces),
  Fi: () => (/* binding */ provePlaces)
});

// UNUSED EXPORTS: findPlaces

// EXTERNAL MODULE: ./build/packages/core/src/manifest/edit.js
var manifest_edit = __webpack_require__(5598);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/fault.js
var manifest_fault = __webpack_require__(9792);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/limits.js
var limits = __webpack_require__(8410);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/action/nearest.js
var nearest = __webpack_require__(6525);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/path.js
var path = __webpack_require__(549);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/target.js


function targetLine({ lineOf }, { node, opening }) {
    return lineOf(node?.start ?? opening ?? 0);
}
function editableScalar(file, target) {
    const { node, around, document } = target;
    const fault = (problem, remedy) => new manifest_fault.EditFault(problem, remedy, targetLine(file, target));
    const literally = 'edit the anchored value itself, or write the value out here';
    if (node?.kind === 'alias')
        throw fault(`is the alias *${node.name}`, literally);
    if (node === null)
        throw fault('has no value', 'write one, if only ""');
    if (node.kind !== 'scalar') {
        throw fault(`is ${node.kind === 'map' ? 'a mapping' : 'a list'}, not a single value`, 'name a value inside it');
    }
    for (const { anchor } of around) {
        if (anchor === undefined || !file.aliased[document]?.has(anchor))
            continue;
        const problem = `stands under the anchor &${anchor}, which aliases repeat, so that more than one value would change`;
        throw fault(problem, 'write the repeated part out, or edit it with regex');
    }
    if (node.anchor !== undefined) {
        const problem = `has the anchor &${node.anchor}, through which other places take its value`;
        throw fault(problem, 'write the value out without an anchor, or edit it with regex');
    }
    if (node.tag !== undefined && !/^(?:!|tag:yaml\.org,2002:str)$/.test(node.tag)) {
        throw fault(`has the tag ${(0,untrusted/* quote */.hD)(node.tag)}`, 'remove the tag, or edit it with regex');
    }
    return node;
}
function innerTarget({ node, opening }, outer, path) {
    const around = outer.node === null ? outer.around : [...outer.around, outer.node];
    return { node, opening, document: outer.document, around, path };
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/locate.js





function locate(file, segments, document) {
    const index = chooseDocument(file, document);
    const node = file.documents[index] ?? null;
    let target = { node, document: index, around: [], opening: undefined, path: '' };
    for (const segment of segments)
        target = step(file, target, segment);
    return { ...target, path: (0,path/* formatPath */.j)(segments) };
}
function chooseDocument({ documents }, asked) {
    if (asked !== undefined) {
        if (asked < documents.length)
            return asked;
        throw (0,manifest_fault/* missing */.L)(`has ${documents.length} documents, so none with index ${asked}`, 'the first has the index 0');
    }
    const [first] = documents;
    if (documents.length === 1 && first && (first.kind !== 'scalar' || !first.empty))
        return 0;
    const filled = [...documents.entries()].filter(([, root]) => root !== null && !(root.kind === 'scalar' && root.empty));
    const [only] = filled;
    if (only === undefined)
        throw (0,manifest_fault/* missing */.L)('is empty', 'write the place into it first, or take it out of files');
    if (filled.length === 1)
        return only[0];
    const indexes = filled.map(([index]) => index).join(', ');
    throw new manifest_fault.EditFault(`has ${filled.length} documents`, `set document to one of ${indexes}`);
}
function step(file, target, segment) {
    const { node } = target;
    if (node?.kind === 'alias') {
        const problem = `leads through the alias *${node.name}, so that more than one value would change`;
        const remedy = 'edit the anchored value itself, or write the value out here';
        throw new manifest_fault.EditFault(problem, remedy, targetLine(file, target));
    }
    if (segment.kind === 'key') {
        if (node?.kind === 'map')
            return innerTarget(findPair(file, node, segment.key, target), target, '');
        const problem = `has no key ${(0,untrusted/* quote */.hD)(segment.key)}, since it stands in no mapping there`;
        throw (0,manifest_fault/* missing */.L)(problem, 'correct the key path', targetLine(file, target));
    }
    if (node?.kind !== 'list')
        throw (0,manifest_fault/* missing */.L)('is no list there', 'correct the key path', targetLine(file, target));
    const items = node.items();
    const item = segment.kind === 'index' ? items[segment.index] : findItem(file, node, segment, target);
    if (item)
        return innerTarget(item, target, '');
    const problem = `has ${items.length} items, so none with index ${segment.kind === 'index' ? segment.index : ''}`;
    throw (0,manifest_fault/* missing */.L)(problem, 'the first item has the index 0', targetLine(file, target));
}
function findPair(file, map, key, target) {
    const pair = map.find(key);
    if (pair)
        return pair;
    const names = map.pairs().flatMap((other) => (other.key?.kind === 'scalar' ? other.key.value : []));
    const line = targetLine(file, target);
    if (names.includes('<<')) {
        const problem = `has no key ${(0,untrusted/* quote */.hD)(key)} of its own beside the merge key <<`;
        throw new manifest_fault.EditFault(problem, 'edit the anchored mapping, or write the key out here', line);
    }
    const meant = (0,nearest/* nearest */.p)(key, names);
    throw (0,manifest_fault/* missing */.L)(`has no key ${(0,untrusted/* quote */.hD)(key)}`, meant ? `the nearest is ${(0,untrusted/* quote */.hD)(meant)}` : 'correct the key path', line);
}
function findItem(file, list, segment, target) {
    const found = [...list.items().entries()].filter(([, item]) => itemHas(item, segment));
    const wanted = `item whose ${segment.key} is ${(0,untrusted/* quote */.hD)(segment.value)}`;
    const line = () => targetLine(file, target);
    const [first] = found;
    if (first === undefined)
        throw (0,manifest_fault/* missing */.L)(`has no ${wanted}`, 'correct the key path', line());
    if (found.length === 1)
        return first[1];
    const indexes = found.map(([index]) => index).join(', ');
    throw new manifest_fault.EditFault(`has more than one ${wanted}`, `pick one by its index: ${indexes}`, line());
}
function itemHas({ node }, { key, value }) {
    const found = node?.kind === 'map' ? node.find(key)?.node : undefined;
    return found?.kind === 'scalar' && found.value === value;
}

// EXTERNAL MODULE: ./build/packages/core/src/manifest/yaml/node.js
var yaml_node = __webpack_require__(4604);
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
const version = /^(?:v|[0-9]+\.[0-9]+\.[0-9])/;
function readsAsText(plain) {
    if (version.test(plain))
        return true;
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
        throw new manifest_fault.EditFault('has no list of dependencies', 'write one, or leave chart-lock away');
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
    if (node?.kind === 'list')
        return node.items().map((item) => plain(file, item.node));
    if (node?.kind === 'map') {
        return Object.fromEntries(node.pairs().map((pair) => [(0,yaml_node/* keyText */.P)(file, pair.key), plain(file, pair.node)]));
    }
    const line = file.lineOf(node?.start ?? 0);
    if (node?.kind !== 'scalar')
        throw new manifest_fault.EditFault('has an alias or nothing among its dependencies', 'write the value out', line);
    const { value } = node;
    if (node.style !== 'PLAIN' || readsAsText(value))
        return value;
    if (value === 'true' || value === 'false')
        return value === 'true';
    throw new manifest_fault.EditFault(`has ${(0,untrusted/* quote */.hD)(value)} among its dependencies, which Helm reads as no text`, 'put it in quotes', line);
}

// EXTERNAL MODULE: ./build/packages/core/src/manifest/place.js
var place = __webpack_require__(6071);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/block.js


function writeBlock(text, scalar, value, line) {
    const source = scalar.block?.source ?? '';
    const start = scalar.end - source.length;
    const lastLine = /^[^\r\n]*/.exec(source.slice(source.trimEnd().length))?.[0] ?? '';
    const content = source.trimEnd() + lastLine;
    const first = /^ *(?=[^\s])/m.exec(content)?.[0];
    const body = value.replace(/\n+$/, '');
    if (first === undefined || body === '') {
        throw new manifest_fault.EditFault('is an empty block scalar, or would become one', 'write a value of one line there first', line);
    }
    if (/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]/.test(body)) {
        throw new manifest_fault.EditFault('would have a character that does not show', 'give a value of printable lines', line);
    }
    const header = text.slice(scalar.start, start);
    const indent = /^[|>][-+]?[1-9]/.test(header) ? explicitIndent(scalar, header) : first;
    const end = (0,place/* lineEnd */.kd)(text, start + 1);
    const between = header.startsWith('>') ? `${end}${end}` : end;
    const replacement = body
        .split('\n')
        .map((one) => (one === '' ? '' : indent + one))
        .join(between);
    const ending = /\n*$/.exec(scalar.value)?.[0] ?? '';
    return { start, end: start + content.length, replacement, new: body + ending };
}
function explicitIndent({ block }, header) {
    const digit = Number(/[1-9]/.exec(header)?.[0] ?? 0);
    return ' '.repeat((block?.indent ?? 0) + digit);
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/write.js





const unprintable = /[\p{Cc}\u2028\u2029\ufeff\p{Cs}\ufffe\uffff]/u;
function writeScalar(file, target, value) {
    const scalar = editableScalar(file, target);
    const line = targetLine(file, target);
    const { style, start, end, value: old } = scalar;
    const common = { scalar, style, start, end, old, new: value, line, path: target.path };
    if (value === old)
        return { ...common, replacement: file.text.slice(start, end) };
    if (/\{\{[\s\S]*\}\}/.test(old)) {
        const remedy = 'change what the expression takes its value from, or edit it with regex';
        throw new manifest_fault.EditFault(`holds a template expression, ${(0,untrusted/* quote */.hD)(old)}, which the new value would remove`, remedy, line);
    }
    if (style.startsWith('BLOCK'))
        return { ...common, ...writeBlock(file.text, scalar, value, line) };
    checkLine(value, line);
    if (style === 'QUOTE_SINGLE')
        return { ...common, replacement: `'${value.replaceAll("'", "''")}'` };
    if (style === 'QUOTE_DOUBLE')
        return { ...common, replacement: JSON.stringify(value) };
    const text = plainOrQuoted(value, old, target.around.some((node) => 'flow' in node && node.flow));
    const written = { style: text === value ? 'PLAIN' : 'QUOTE_DOUBLE', replacement: text };
    if (!scalar.empty)
        return { ...common, ...written };
    if (target.opening === undefined)
        throw new manifest_fault.EditFault('has no value', 'write one first, if only ""', line);
    return { ...common, ...written, start: target.opening, end: target.opening, replacement: ` ${text}` };
}
function checkLine(value, line = 0) {
    const index = value.search(unprintable);
    if (index < 0)
        return;
    const what = /[\r\n]/.test(value) ? 'has a line break' : `has a character that does not show, at ${index + 1}`;
    throw new manifest_fault.EditFault(`the new value ${(0,untrusted/* quote */.hD)(value)} ${what}`, 'give a value of one line', line);
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
        throw (0,manifest_fault/* missing */.L)(`has no dependency ${(0,untrusted/* quote */.hD)(name)}`, remedy);
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
        return await chart();
    }
    catch (error) {
        if (!(error instanceof manifest_fault.EditFault))
            throw error;
        const line = error.line > 0 ? `, line ${error.line},` : '';
        throw new manifest_fault.EditFault(`has no digest as long as the Chart.yaml beside it${line} ${error.problem}`, error.remedy);
    }
}
function checkNames(required, locked) {
    const names = required.map(({ name }) => String(name));
    const absent = names.find((name) => !locked.includes(name)) ?? locked.find((name) => !names.includes(name));
    if (absent === undefined)
        return;
    const problem = `and Chart.yaml do not list the same dependencies: ${(0,untrusted/* quote */.hD)(absent)} is in one of them only`;
    throw new manifest_fault.EditFault(problem, 'run helm dependency update once and commit both files');
}
function key(name) {
    return { kind: 'key', key: name };
}

// EXTERNAL MODULE: ./build/packages/core/src/version/semver.js
var semver = __webpack_require__(3499);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/go-mod-comment.js
const spaces = '\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000';
function trimSpace(text) {
    let [start, end] = [0, text.length];
    while (start < end && spaces.includes(text.charAt(start)))
        start += 1;
    while (end > start && spaces.includes(text.charAt(end - 1)))
        end -= 1;
    return text.slice(start, end);
}
function isIndirect(comment) {
    if (comment === 'indirect')
        return true;
    return comment?.startsWith('indirect;') === true && comment.length > 9 && spaces.includes(comment.charAt(9));
}
function deprecation(comments) {
    const message = /(?:^|\n\n)Deprecated: *(.*?)(?:$|\n\n)/s.exec(comments.join('\n'))?.[1];
    return message === '' ? undefined : message;
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/go-mod-tokens.js


function tokenize(text) {
    const lines = [];
    for (let start = 0; start <= text.length;) {
        const feed = text.indexOf('\n', start);
        const end = feed < 0 ? text.length : feed;
        lines.push(tokenizeLine(text, start, end, lines.length + 1));
        start = end + 1;
    }
    return lines;
}
function tokenizeLine(text, start, end, line) {
    const tokens = [];
    for (let at = start; at < end;) {
        if (isBlank(text.charCodeAt(at)))
            at += 1;
        else if (text.startsWith('//', at))
            return { tokens, comment: text.slice(at + 2, end), line };
        else {
            const stop = tokenEnd(text, at, end, line);
            tokens.push({ text: text.slice(at, stop), start: at, end: stop });
            at = stop;
        }
    }
    return { tokens, comment: undefined, line };
}
function tokenEnd(text, at, end, line) {
    const first = text.charAt(at);
    if ('()[]{},'.includes(first))
        return at + 1;
    return first === '"' || first === '`' ? stringEnd(text, at, end, line) : wordEnd(text, at, line);
}
function stringEnd(text, start, end, line) {
    const mark = text.charAt(start);
    for (let at = start + 1; at < end; at += 1) {
        if (text.charAt(at) === mark)
            return at + 1;
        if (text.charAt(at) === '\\' && mark === '"')
            at += 1;
    }
    const string = text.slice(start, end).replace(/\r$/, '');
    throw new manifest_fault.EditFault(`has the string ${(0,untrusted/* quote */.hD)(string)} without an end`, `close it with ${mark} on its line`, line);
}
const code = { tab: 9, return: 13, space: 32, last: 126 };
function isBlank(at) {
    return at === code.space || at === code.tab || at === code.return;
}
const beyondAscii = /[()[\]{},]|\/[/*]|[^!-~]/g;
function beyondWord() {
    return /[()[\]{},]|\/[/*]|[^\p{L}\p{M}\p{N}\p{P}\p{S}]/gu;
}
function firstOf(pattern, text, start) {
    pattern.lastIndex = start;
    return pattern.exec(text)?.index ?? text.length;
}
function wordEnd(text, start, line) {
    const near = firstOf(beyondAscii, text, start);
    const stop = text.charCodeAt(near) > code.last ? firstOf(beyondWord(), text, near) : near;
    if (text.startsWith('/*', stop))
        throw new manifest_fault.EditFault('has a comment with /*', 'write comments with //', line);
    if (stop !== start)
        return stop;
    const character = String.fromCodePoint(text.codePointAt(stop) ?? 0);
    if (character === '\uFEFF' && start === 0) {
        throw new manifest_fault.EditFault('begins with a byte order mark, which Go does not read', 'save it as UTF-8 without one', line);
    }
    throw new manifest_fault.EditFault(`has the character ${(0,untrusted/* quote */.hD)(character)} outside of comments`, 'remove it', line);
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/go-mod-lines.js




function readStatements(text) {
    const statements = [];
    const lines = tokenize(text);
    let above = [];
    for (let index = 0; index < lines.length; index += 1) {
        const { tokens, comment, line } = lines[index];
        if (tokens.length === 0) {
            if (comment === undefined)
                above = [];
            else
                above.push(trimSpace(comment));
            continue;
        }
        const suffix = comment === undefined ? undefined : trimSpace(comment);
        const comments = suffix === undefined ? above : [...above, suffix];
        const open = opened(tokens);
        if (open === undefined)
            statements.push({ tokens, comments, suffix, line, block: undefined });
        else {
            const { block, end } = open.closed ? { block: [], end: index } : readBlock(lines, index, above);
            statements.push({ tokens: tokens.slice(0, open.at), comments: above, suffix, line, block });
            index = end;
        }
        above = [];
    }
    return statements;
}
function opened(tokens) {
    const last = tokens.length - 1;
    if (last > 0 && tokens[last]?.text === '(')
        return { at: last, closed: false };
    if (last > 1 && tokens[last]?.text === ')' && tokens[last - 1]?.text === '(')
        return { at: last - 1, closed: true };
    return undefined;
}
function readBlock(lines, start, around) {
    const block = [];
    let above = [];
    let apart = false;
    for (let index = start + 1; index < lines.length; index += 1) {
        const { tokens, comment, line } = lines[index];
        if (tokens[0]?.text === ')') {
            if (tokens.length === 1)
                return { block, end: index };
            throw new manifest_fault.EditFault(`has ${(0,untrusted/* quote */.hD)(tokens[1]?.text ?? '')} behind a block's )`, 'begin a new line there', line);
        }
        if (tokens.length > 0) {
            const suffix = comment === undefined ? undefined : trimSpace(comment);
            const own = suffix === undefined ? above : [...above, suffix];
            block.push({ tokens, comments: own.length > 0 || apart ? own : around, suffix, line });
            above = [];
            apart = false;
        }
        else if (comment !== undefined)
            above.push(trimSpace(comment));
        else if (block.length > 0)
            apart = true;
    }
    throw new manifest_fault.EditFault('opens a block without an end', 'close it with ) on a line of its own', lines[start]?.line ?? 0);
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/go-mod-string.js


const escapes = /%5C(?:(?:x([0-9a-fA-F]{2})|([0-3][0-7]{2}))|(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))|([abfnrtv]|%5C|%22))?/g;
const signs = { a: '07', b: '08', f: '0C', n: '0A', r: '0D', t: '09', v: '0B' };
function unquote(text) {
    try {
        return decodeURIComponent(encodeURIComponent(text.slice(1, -1)).replace(escapes, percentEncoded));
    }
    catch {
        return undefined;
    }
}
function percentEncoded(_, ...[byte, octal, short, long, sign]) {
    if (byte !== undefined)
        return `%${byte}`;
    if (octal !== undefined)
        return `%${Number.parseInt(octal, 8).toString(16).padStart(2, '0')}`;
    const point = short ?? long;
    if (point !== undefined)
        return encodeURIComponent(String.fromCodePoint(Number.parseInt(point, 16)));
    return sign?.startsWith('%') ? sign : `%${signs[sign ?? ''] ?? '!'}`;
}
function stringValue({ text }) {
    if (text.startsWith('"'))
        return unquote(text);
    return /["'`]/.test(text) ? undefined : text;
}
function stringOf(token, line) {
    const value = stringValue(token);
    if (value !== undefined)
        return value;
    const problem = `has quotes or an escape in ${quote(token.text)} that Go does not take`;
    throw new EditFault(problem, 'write it without quotes, or between double ones without a backslash', line);
}
function innerSpan({ text, start, end }) {
    return text.startsWith('"') ? { start: start + 1, end: end - 1 } : { start, end };
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/go-mod-version.js

const go_mod_version_plain = /^v(?:0|[1-9][0-9]{0,19})\.(?:0|[1-9][0-9]{0,19})\.(?:0|[1-9][0-9]{0,19})$/;
function canonicalVersion(text) {
    if (go_mod_version_plain.test(text))
        return text;
    const short = /^v(?:0|[1-9][0-9]*)(\.(?:0|[1-9][0-9]*))?$/.exec(text);
    if (short !== null)
        return `${text}${short[1] === undefined ? '.0.0' : '.0'}`;
    const version = text.startsWith('v') ? parseVersion(text.slice(1)) : undefined;
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

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/go-require.js






function editGoRequire(text, module, value) {
    checkVersion(module, value);
    const places = [];
    const add = ([path, version, ...more], line) => {
        if (path === undefined || version === undefined || more.length > 0 || stringValue(path) !== module)
            return;
        const { start, end } = innerSpan(version);
        places.push({ start, end, replacement: value, old: text.slice(start, end), new: value, line, path: module });
    };
    for (const { tokens, line, block } of readStatements(text)) {
        if (tokens[0]?.text !== 'require')
            continue;
        if (block === undefined)
            add(tokens.slice(1), line);
        else if (tokens.length === 1)
            for (const one of block)
                add(one.tokens, one.line);
    }
    return places;
}
function checkVersion(module, value) {
    const version = value.startsWith('v') ? (0,semver/* parseVersion */.ot)(value.slice(1)) : undefined;
    const build = version?.build.join('.') ?? '';
    if (version === undefined || (build !== '' && build !== 'incompatible')) {
        throw new manifest_fault.EditFault(`cannot require ${module} at ${(0,untrusted/* quote */.hD)(value)}`, 'give a Go version such as v1.2.3');
    }
    const parts = splitPathVersion(module);
    if (parts !== undefined && fitsPath(value, parts.suffix))
        return;
    const path = parts?.suffix === '' ? `${module}/v${version.major}` : `a path that ends in ${version.major}`;
    throw new manifest_fault.EditFault(`cannot require ${module} at ${(0,untrusted/* quote */.hD)(value)}, of another major version`, `require ${path}`);
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/json-text.js




const noItems = [];
const noMembers = new Map();
const blank = /[ \t\r\n]*/y;
const string = /"(?:[^"\\]|\\.)*"/y;
const word = /[-+.\w]+/y;
function readJson(text) {
    (0,limits/* checkText */.qW)(text);
    const flow = (0,limits/* bracketDepth */._O)(text);
    const start = text.startsWith('\ufeff') ? 1 : 0;
    if (flow > limits/* deepest */.JS)
        throw new manifest_fault.EditFault(`is nested deeper than ${limits/* deepest */.JS} levels`, 'take it out of files');
    try {
        JSON.parse(text.slice(start));
    }
    catch (error) {
        const where = /position (\d+)/.exec(String(error))?.[1];
        const line = where === undefined ? 0 : (0,place/* lineAt */.mh)(text, Number(where) + start);
        throw new manifest_fault.EditFault('is not JSON', 'mend it (JSON has no comments and no last comma), or edit it with text', line);
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
    const none = { start, items: noItems, members: noMembers, value: '' };
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
    return { kind: 'array', start, end: index + 1, items, members: noMembers, value: '' };
}
function readObject(text, start) {
    const members = new Map();
    let index = skip(text, start + 1);
    while (text[index] !== '}') {
        const key = readValue(text, index);
        const value = readValue(text, skip(text, skip(text, key.end) + 1));
        if (members.has(key.value)) {
            const problem = `has the key ${(0,untrusted/* quote */.hD)(key.value)} twice`;
            throw new manifest_fault.EditFault(problem, 'remove one: which of them counts differs from tool to tool', (0,place/* lineAt */.mh)(text, index));
        }
        members.set(key.value, value);
        index = skip(text, value.end);
        if (text[index] === ',')
            index = skip(text, index + 1);
    }
    return { kind: 'object', start, end: index + 1, items: noItems, members, value: '' };
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/json.js






function editJson(text, segments, value) {
    const node = segments.reduce((outer, segment) => json_step(text, outer, segment), readJson(text));
    const line = (0,place/* lineAt */.mh)(text, node.start);
    if (node.kind !== 'string') {
        throw new manifest_fault.EditFault('is not a string', 'only strings are edited in JSON; use regex for another value', line);
    }
    const { start, end, value: old } = node;
    const replacement = value === old ? text.slice(start, end) : JSON.stringify(value);
    return [{ start, end, replacement, old, new: value, line, path: (0,path/* formatPath */.j)(segments) }];
}
function json_step(text, node, segment) {
    const line = (0,place/* lineAt */.mh)(text, node.start);
    if (segment.kind === 'key') {
        const found = node.members.get(segment.key);
        if (found)
            return found;
        const meant = (0,nearest/* nearest */.p)(segment.key, [...node.members.keys()]);
        const remedy = meant === undefined ? 'correct the key path' : `the nearest is ${(0,untrusted/* quote */.hD)(meant)}`;
        throw (0,manifest_fault/* missing */.L)(`has no key ${(0,untrusted/* quote */.hD)(segment.key)}`, remedy, line);
    }
    if (node.kind !== 'array')
        throw (0,manifest_fault/* missing */.L)('is no list there', 'correct the key path', line);
    if (segment.kind === 'index') {
        const item = node.items[segment.index];
        if (item)
            return item;
        throw (0,manifest_fault/* missing */.L)(`has ${node.items.length} items, so none with index ${segment.index}`, 'the first has the index 0', line);
    }
    const { key, value } = segment;
    const found = node.items.filter(({ members }) => {
        const member = members.get(key);
        return member?.kind === 'string' && member.value === value;
    });
    const wanted = `item whose ${key} is ${(0,untrusted/* quote */.hD)(value)}`;
    const [first, second] = found;
    if (first === undefined)
        throw (0,manifest_fault/* missing */.L)(`has no ${wanted}`, 'correct the key path', line);
    if (second !== undefined)
        throw new manifest_fault.EditFault(`has more than one ${wanted}`, 'pick one by its index', line);
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
        const pair = map.find(field);
        if (pair === undefined)
            return [addField(file, item, map, field, value)];
        return [writeScalar(file, innerTarget(pair, item, `${item.path}.${field}`), value)];
    });
}
function checkForm(field, value) {
    if (value === undefined)
        return;
    const [form, remedy] = kustomize_forms[field];
    if (!form.test(value))
        throw new manifest_fault.EditFault(`cannot have ${(0,untrusted/* quote */.hD)(value)} as ${field}`, remedy);
}
function checkPinning(file, item, map, change) {
    for (const [given, other] of [
        ['newTag', 'digest'],
        ['digest', 'newTag']
    ]) {
        if (change[given] === undefined || change[other] !== undefined || !map.find(other))
            continue;
        const problem = `has ${other} as well, which would go on naming the old image beside the new ${given}`;
        const input = other === 'digest' ? 'digest' : 'new-tag';
        throw new manifest_fault.EditFault(problem, `give ${input} too, or remove the line ${other}`, targetLine(file, item));
    }
}
function addField(file, item, map, field, value) {
    const pair = map.find('newTag') ?? map.find('newName') ?? map.find('name');
    const path = `${item.path}.${field}`;
    const scalar = editableScalar(file, innerTarget(pair, item, path));
    const key = pair.key;
    const line = file.lineOf(scalar.start);
    if (scalar.style.startsWith('BLOCK') || scalar.empty) {
        const problem = `has no ${field}, and none can be added behind its ${key.value}`;
        throw new manifest_fault.EditFault(problem, 'add the line once by hand', line);
    }
    const text = scalar.style === 'PLAIN' ? plainOrQuoted(value, undefined, map.flow) : requote(scalar, value);
    const style = text === value ? 'PLAIN' : text.startsWith("'") ? 'QUOTE_SINGLE' : 'QUOTE_DOUBLE';
    const keyStyle = key.style;
    const written = `${keyStyle === 'PLAIN' ? field : requote(key, field)}: ${text}`;
    const place = map.flow ? behindInFlow(scalar, written) : behindInBlock(file, key, scalar, written);
    return { ...place, scalar, style, key: field, keyStyle, old: undefined, new: value, line, path };
}
function requote(scalar, text) {
    return scalar.style === 'QUOTE_SINGLE' ? `'${text}'` : JSON.stringify(text);
}
function behindInFlow({ end }, written) {
    return { start: end, end, replacement: `, ${written}` };
}
function behindInBlock({ text }, key, { end: from }, written) {
    const column = key.start - (text.lastIndexOf('\n', key.start - 1) + 1);
    const newline = text.indexOf('\n', from);
    const end = newline < 0 ? text.length : text[newline - 1] === '\r' ? newline - 1 : newline;
    return { start: end, end, replacement: `${(0,place/* lineEnd */.kd)(text, end)}${' '.repeat(column)}${written}` };
}

// EXTERNAL MODULE: ./build/packages/core/src/manifest/literal.js
var literal = __webpack_require__(1967);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/regex.js + 2 modules
var regex = __webpack_require__(2613);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/scalars.js


function scalarsOf(file, wanted = () => true) {
    const found = [];
    for (const [document, node] of file.documents.entries()) {
        collect({ file, document, wanted, found, around: [], segments: [] }, { node, opening: undefined });
    }
    return found;
}
function collect(walk, { node, opening }) {
    const { file, document, around, segments } = walk;
    if (node?.kind === 'map' || node?.kind === 'list') {
        around.push(node);
        if (node.kind === 'map') {
            for (const pair of node.pairs())
                into(walk, pair, { kind: 'key', key: (0,yaml_node/* keyText */.P)(file, pair.key) });
        }
        else
            for (const [index, item] of node.items().entries())
                into(walk, item, { kind: 'index', index });
        around.pop();
    }
    else if (walk.wanted(node)) {
        walk.found.push({ node, document, around: [...around], opening, path: (0,path/* formatPath */.j)(segments) });
    }
}
function into(walk, item, segment) {
    walk.segments.push(segment);
    collect(walk, item);
    walk.segments.pop();
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/setter.js




const setter_key = '"$imagepolicy"';
function hasMarkers(text) {
    return text.includes(setter_key);
}
function editSetter(file, marker, value) {
    const comments = new Set(markers(file.text, marker));
    return scalarsOf(file, (node) => standsBefore(file.text, node, comments)).map((target) => {
        const place = writeScalar(file, target, value);
        checkWhole(marker, place);
        return place;
    });
}
function markers(text, marker) {
    const found = [];
    for (let at = text.indexOf(setter_key); at >= 0;) {
        const start = text.lastIndexOf('\n', at) + 1;
        const newline = text.indexOf('\n', at);
        const end = newline < 0 ? text.length : newline;
        const line = text.slice(start, end).trimEnd();
        const comment = line.search(/#[ \t]*\{/);
        if (comment >= 0 && policyOf(line.slice(line.indexOf('{', comment))) === marker)
            found.push(start + comment);
        at = text.indexOf(setter_key, end);
    }
    return found;
}
function policyOf(json) {
    try {
        return JSON.parse(json).$imagepolicy;
    }
    catch {
        return undefined;
    }
}
function standsBefore(text, node, comments) {
    if (node === null || (node.kind === 'scalar' && node.style.startsWith('BLOCK')))
        return false;
    let at = node.end;
    while (text[at] === ' ' || text[at] === '\t')
        at += 1;
    return comments.has(at);
}
function checkWhole(marker, { old = '', new: value, line }) {
    if (marker.split(':').length !== 2 || !/[:@]/.test(old) || /[:@]/.test(value))
        return;
    const remedy = 'give the whole image reference as value, or write the marker with :tag';
    throw new manifest_fault.EditFault(`is the image reference ${(0,untrusted/* quote */.hD)(old)}, and ${(0,untrusted/* quote */.hD)(value)} is none`, remedy, line);
}

// EXTERNAL MODULE: ./build/packages/core/src/manifest/yaml/scanned.js
var yaml_scanned = __webpack_require__(9034);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/places-of.js













function leaves({ unlessValue }, old) {
    return old !== undefined && unlessValue.includes(old.replace(/\n+$/, ''));
}
const paths = new WeakMap();
function pathOf(edit) {
    const known = paths.get(edit) ?? (0,path/* parsePath */.R)(edit.at);
    paths.set(edit, known);
    return known;
}
function placesOf(manifest, edit, chart, { match }) {
    const { text } = manifest;
    switch (edit.kind) {
        case 'json':
            return editJson(text, pathOf(edit), edit.value);
        case 'text':
            return (0,literal/* editText */.i)(text, edit.at, edit.value);
        case 'regex':
            return (0,regex/* editRegex */.u)(text, edit.at, edit.value, match);
        case 'go-require':
            return editGoRequire(text, edit.at, edit.value);
        case 'setter':
            return hasMarkers(text) ? withYaml(manifest, (file) => editSetter(file, edit.at, edit.value)) : [];
        case 'kustomize-image':
            return withYaml(manifest, (file) => editKustomizeImage(file, edit.at, edit, edit.document));
        case 'chart-lock': {
            const remedy = 'name a Chart.lock beside its Chart.yaml';
            if (chart === undefined)
                throw new manifest_fault.EditFault('has no Chart.yaml beside it', remedy);
            const required = async () => withYaml(chart, readDependencies);
            return withYaml(manifest, (file) => editChartLock(file, required, edit, (version) => leaves(edit, version)));
        }
        case 'yaml':
            return withYaml(manifest, (file) => [writeScalar(file, locate(file, pathOf(edit), edit.document), edit.value)]);
    }
}
function withYaml(manifest, ask) {
    const parsed = async () => ask(await manifest.parsed());
    const orElse = (error) => {
        if (error instanceof yaml_scanned/* BeyondScanner */.e)
            return parsed();
        throw error;
    };
    const scanned = manifest.scanned();
    if (scanned === undefined)
        return parsed();
    try {
        const answer = ask(scanned);
        return answer instanceof Promise ? answer.catch(orElse) : answer;
    }
    catch (error) {
        return orElse(error);
    }
}

// EXTERNAL MODULE: ./build/packages/core/src/manifest/apply.js
var apply = __webpack_require__(8404);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/yaml/document.js
var yaml_document = __webpack_require__(2277);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/yaml/survey.js + 1 modules
var yaml_survey = __webpack_require__(1691);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/verify.js




function verifyYaml(file, places) {
    if (places.every(({ old, new: value }) => old === value))
        return;
    const expected = expectedEvents(file, places);
    const line = places[0]?.line ?? 0;
    const found = readBack(file, (0,apply/* applyEdits */.c)(file.text, places), line);
    const differs = expected.length !== found.length || expected.some((event, index) => event !== found[index]);
    if (!differs)
        return;
    const remedy = 'write the place in a simpler style first, or edit it with regex';
    throw new manifest_fault.EditFault('cannot be changed there without changing something else too', remedy, line);
}
function readBack(file, text, line) {
    try {
        return (0,yaml_document/* readYaml */.g)(file.yaml, text).survey.events;
    }
    catch (error) {
        const why = error instanceof manifest_fault.EditFault ? error.problem : String(error);
        throw new manifest_fault.EditFault(`cannot hold the value: the file then ${why}`, 'give another value, or quote the place', line);
    }
}
function expectedEvents({ survey }, places) {
    const changed = new Map();
    const added = new Map();
    for (const place of places) {
        const { scalar, style } = place;
        const index = survey.eventOf.get(scalar.start) ?? -1;
        if (!('key' in place))
            changed.set(index, (0,yaml_survey/* scalarEvent */.V)(scalar.anchor, scalar.tag, style, place.new));
        else {
            const pair = [(0,yaml_survey/* scalarEvent */.V)('', '', place.keyStyle, place.key), (0,yaml_survey/* scalarEvent */.V)('', '', style, place.new)];
            added.set(index, [...(added.get(index) ?? []), ...pair]);
        }
    }
    return survey.events.flatMap((event, index) => [changed.get(index) ?? event, ...(added.get(index) ?? [])]);
}

// EXTERNAL MODULE: ./build/packages/core/src/manifest/yaml/decode-scalar.js
var decode_scalar = __webpack_require__(9775);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/yaml/scan.js + 7 modules
var scan = __webpack_require__(7856);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/yaml/tape.js
var yaml_tape = __webpack_require__(3500);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/verify-scan.js




function provesByScan(file, places, text = (0,apply/* applyEdits */.c)(file.text, places)) {
    const adds = places.some(isAdded);
    const found = (0,scan/* scanYaml */.v)(text, adds);
    const sorted = [...places].sort((a, b) => a.scalar.start - b.scalar.start || Number(isAdded(a)) - Number(isAdded(b)));
    if (found === undefined)
        return false;
    const proven = sameTape(file.tape, found, sorted);
    (0,yaml_tape/* dropTape */.CK)(found);
    return proven;
}
function isAdded(place) {
    return 'key' in place;
}
function sameTape(old, found, places) {
    let at = 0;
    let next = 0;
    let shift = 0;
    let target = places[0]?.scalar.start ?? -1;
    for (let index = 0; index < old.length; index += 2, at += 2) {
        const kind = (0,yaml_tape/* kindAt */.Ii)(old, index);
        if (kind < yaml_tape/* kinds */.EZ.empty || (0,yaml_tape/* startAt */.EO)(old, index) !== target) {
            if ((0,yaml_tape/* kindAt */.Ii)(found, at) !== kind)
                return false;
            if (kind > yaml_tape/* kinds */.EZ.empty && !sameSpan(old, index, found, at, shift))
                return false;
            continue;
        }
        let place = places[next];
        if (place && !isAdded(place)) {
            if (!hasValue(found, at, place.style, place.new))
                return false;
            [place, next, shift] = [places[next + 1], next + 1, shift + growth(place)];
        }
        else if ((0,yaml_tape/* kindAt */.Ii)(found, at) !== kind || !sameSpan(old, index, found, at, shift))
            return false;
        for (; place && isAdded(place) && place.scalar.start === target; place = places[next]) {
            if (!hasValue(found, at + 2, place.keyStyle, place.key) || !hasValue(found, at + 4, place.style, place.new))
                return false;
            at += 4;
            [next, shift] = [next + 1, shift + growth(place)];
        }
        target = place?.scalar.start ?? -1;
    }
    return at === found.length && next === places.length;
}
function growth({ replacement, start, end }) {
    return replacement.length - (end - start);
}
function sameSpan(old, index, found, at, shift) {
    const moved = (0,yaml_tape/* startAt */.EO)(found, at) === (0,yaml_tape/* startAt */.EO)(old, index) + shift;
    return moved && (0,yaml_tape/* secondAt */.SM)(found, at) === (0,yaml_tape/* secondAt */.SM)(old, index) + shift;
}
function hasValue(tape, index, style, value) {
    const kind = (0,yaml_tape/* kindAt */.Ii)(tape, index);
    if (index >= tape.length || kind < yaml_tape/* kinds */.EZ.plain || kind > yaml_tape/* kinds */.EZ.double || (0,yaml_tape/* styleOf */.Vj)(kind) !== style)
        return false;
    return (0,decode_scalar/* decodeScalar */.z)(tape.text, kind, (0,yaml_tape/* startAt */.EO)(tape, index), (0,yaml_tape/* secondAt */.SM)(tape, index)) === value;
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/find-places.js






async function findPlaces(manifest, edit, chart, options) {
    const finding = await locatePlaces(manifest, edit, chart, options);
    if (!finding.ok)
        return finding;
    try {
        await provePlaces(manifest, finding.places);
        return finding;
    }
    catch (error) {
        return failed(manifest, edit, error);
    }
}
function locatePlaces(manifest, edit, chart, options = {}) {
    try {
        (0,limits/* checkText */.qW)(manifest.text);
        const found = placesOf(manifest, edit, chart, options);
        if (!(found instanceof Promise))
            return sorted(edit, found);
        return found.then((places) => sorted(edit, places), (error) => failed(manifest, edit, error));
    }
    catch (error) {
        return failed(manifest, edit, error);
    }
}
function sorted(edit, found) {
    if (edit.unlessValue.length === 0)
        return { ok: true, places: found, left: [] };
    const left = new Set(found.filter((place) => leaves(edit, place.old)));
    return { ok: true, places: found.filter((place) => !left.has(place)), left: [...left] };
}
function failed({ path }, edit, error) {
    if (!(error instanceof manifest_fault.EditFault))
        throw error;
    if (error.missing && edit.optional)
        return { ok: true, places: [], left: [] };
    return { ok: false, complaint: complaintOf(path, edit, error) };
}
function provePlaces(manifest, places, result) {
    const inYaml = places.filter((place) => 'scalar' in place);
    if (inYaml.every(({ old, new: value }) => old === value))
        return undefined;
    const scanned = manifest.scanned();
    const text = inYaml.length === places.length ? result : undefined;
    if (scanned && provesByScan(scanned, inYaml, text))
        return undefined;
    return manifest.parsed().then((file) => verifyYaml(file, inYaml));
}
function complaintOf(path, edit, { problem, remedy, line }) {
    const where = line > 0 ? `${path}:${line}` : path;
    return { place: `${where}: ${(0,manifest_edit/* subjectOf */.et)(edit)} (${edit.name})`, problem, remedy };
}


/***/ }),

/***/ 1967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ editText),
/* harmony export */   j: () => (/* binding */ withLineEnds)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9792);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6071);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8826);



const wordBefore = /[\p{L}\p{N}]$/u;
const numberBefore = /\p{N}\.$/u;
const wordAfter = /^[.\-+~]?[\p{L}\p{N}]/u;
function editText(text, literal, value) {
    if (literal === '')
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__.EditFault('cannot be searched for an empty text', 'give the text to replace');
    const end = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .lineEnd */ .kd)(text, 0);
    const wanted = withLineEnds(literal, end);
    const replacement = withLineEnds(value, end);
    const places = [];
    const line = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .lineCounter */ .LX)(text);
    let next = 0;
    for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, next)) {
        next = start + wanted.length;
        if (!standsAlone(text, start, next)) {
            next = start + 1;
            continue;
        }
        const standing = (0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .standingAt */ .I)(text, start, next, replacement);
        if (standing !== undefined) {
            places.push((0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .standingPlace */ .s)(standing, replacement, value, line(start), literal));
            next = standing + replacement.length;
        }
        else
            places.push({ start, end: next, replacement, old: wanted, new: value, line: line(start), path: literal });
    }
    return places;
}
function standsAlone(text, start, end) {
    const left = text.slice(Math.max(0, start - 3), start);
    if (wordBefore.test(left) || wordAfter.test(text.slice(end, end + 3)))
        return false;
    return !(numberBefore.test(left) && /^\p{N}/u.test(text.slice(start, start + 2)));
}
function withLineEnds(text, end) {
    return end === '\n' ? text : text.replace(/\r?\n/g, end);
}


/***/ }),

/***/ 4319:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ openManifest)
/* harmony export */ });
/* harmony import */ var _yaml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2277);
/* harmony import */ var _yaml_scanned_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9034);


function openManifest(path, text) {
    let scan;
    let parsed;
    const scanned = () => {
        scan ??= { file: (0,_yaml_scanned_js__WEBPACK_IMPORTED_MODULE_1__/* .scanFile */ .W)(text) };
        return scan.file;
    };
    const parse = async () => {
        parsed ??= (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .g)(await (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .loadYaml */ .y)(), text);
        return parsed;
    };
    return { path, text, scanned, parsed: parse, yaml: async () => scanned() ?? (await parse()) };
}


/***/ }),

/***/ 2613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ editRegex)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/fault.js
var fault = __webpack_require__(9792);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/literal.js
var literal = __webpack_require__(1967);
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
        const chain = [...outer.repeated.filter((before) => overlap(before, atom)), atom];
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
function overlap(first, second) {
    const sample = [...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)), 'é', 'д', '中', '\u00a0'];
    try {
        const [one, other] = [new RegExp(`^(?:${first})$`), new RegExp(`^(?:${second})$`)];
        return sample.some((character) => one.test(character) && other.test(character));
    }
    catch {
        return true;
    }
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/pattern-work.js
const choice = /\\(?:[1-9]|k<|[\s\S])|\[(?:\\[\s\S]|[^\]\\])*\]|\(\?[:=!<]?|\||[*+?]\??|\{(\d+)(?:(,)(\d*))?\}\??/g;
const quickly = 1e8;
function matchesQuickly(pattern, length) {
    let steps = Math.max(1, length);
    for (const [text, least, comma, most] of pattern.matchAll(choice)) {
        if (/^(?:\\[1-9k]|[*+])/.test(text))
            steps *= Math.max(1, length);
        else if (text === '|' || text.startsWith('?'))
            steps *= 2;
        else if (comma !== undefined)
            steps *= most === '' ? length : Number(most) - Number(least) + 1;
    }
    return steps <= quickly;
}

// EXTERNAL MODULE: ./build/packages/core/src/manifest/place.js
var place = __webpack_require__(6071);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/standing.js
var manifest_standing = __webpack_require__(8826);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/regex.js







const longestPattern = 2000;
function editRegex(text, pattern, value, match = matchAll) {
    const expression = compile(pattern);
    const found = matchesQuickly(pattern, text.length) ? matchAll(expression, text) : match(expression, text);
    if (found === undefined) {
        const remedy = 'begin it with text that is rare, and repeat narrow classes such as [^"\\n]* instead of .*';
        throw new fault.EditFault(`${named(pattern)} takes too long on a text of ${text.length} characters`, remedy);
    }
    const replacement = (0,literal/* withLineEnds */.j)(value, (0,place/* lineEnd */.kd)(text, 0));
    const lineOf = (0,place/* lineCounter */.LX)(text);
    const places = found.map((one) => {
        const line = lineOf(one.index);
        const [start, end] = spanOf(one, pattern, line);
        const standing = (0,manifest_standing/* standingAt */.I)(text, start, end, replacement);
        if (standing !== undefined)
            return (0,manifest_standing/* standingPlace */.s)(standing, replacement, value, line, pattern);
        return { start, end, replacement, old: text.slice(start, end), new: value, line: lineOf(start), path: pattern };
    });
    return places.filter(({ start }, index) => index === 0 || start !== places[index - 1]?.start);
}
function matchAll(expression, text) {
    const found = [];
    for (const match of text.matchAll(expression)) {
        found.push(match);
        if (match[0] === '')
            break;
    }
    return found;
}
function spanOf(match, pattern, line) {
    const version = match.groups !== undefined && 'version' in match.groups;
    const span = version ? match.indices?.groups?.version : match.indices?.[0];
    if (match[0] === '')
        throw new fault.EditFault(`${named(pattern)} matches nothing at all`, 'let it match some text', line);
    if (span !== undefined)
        return span;
    const remedy = 'make the group part of every match';
    throw new fault.EditFault(`${named(pattern)} matches without its group version`, remedy, line);
}
function named(pattern) {
    return `the pattern ${(0,untrusted/* quote */.hD)(pattern)}`;
}
function compile(pattern) {
    if (pattern === '')
        throw new fault.EditFault('has an empty pattern', 'give the pattern to replace');
    if (pattern.length > longestPattern) {
        throw new fault.EditFault(`has a pattern of ${pattern.length} characters`, `at most ${longestPattern} are read`);
    }
    const expression = tryCompile(pattern, 'dgmu') ?? tryCompile(pattern, 'dgm');
    if (expression === undefined)
        throw new fault.EditFault(`${named(pattern)} is not valid`, 'write it as in JavaScript');
    const danger = patternDanger(pattern);
    if (danger !== undefined) {
        throw new fault.EditFault(`${named(pattern)} ${danger}`, 'repeat plain characters and classes such as [^"]* only');
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


/***/ }),

/***/ 8826:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ standingAt),
/* harmony export */   s: () => (/* binding */ standingPlace)
/* harmony export */ });
function standingAt(text, start, end, replacement) {
    const found = text.slice(start, end);
    if (found === replacement)
        return undefined;
    for (let at = replacement.indexOf(found); at >= 0; at = replacement.indexOf(found, at + 1)) {
        const from = start - at;
        if (from >= 0 && text.startsWith(replacement, from))
            return from;
    }
    return undefined;
}
function standingPlace(start, replacement, value, line, path) {
    return { start, end: start + replacement.length, replacement, old: value, new: value, line, path };
}


/***/ }),

/***/ 5482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ mostHashes),
/* harmony export */   l1: () => (/* binding */ unpack),
/* harmony export */   qq: () => (/* binding */ pack)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);

const longestRecord = 120_000;
const longestPlain = 32_768;
const mark = 'gzip:';
const mostHashes = Math.floor((longestRecord * 3) / 4 / 32);
const largest = 16 * 1024 * 1024;
async function pack(record) {
    if (record.length <= longestPlain)
        return record;
    const { gzipSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 23));
    const packed = mark + gzipSync(record).toString('base64');
    return packed.length <= longestRecord ? packed : undefined;
}
async function unpack(text) {
    if (!text.startsWith(mark))
        return text;
    const { gunzipSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 23));
    try {
        return gunzipSync(Buffer.from(text.slice(mark.length), 'base64'), { maxOutputLength: largest }).toString();
    }
    catch {
        const remedy = 'pass the output record of the run whose changes are to be taken back, as it is';
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_([{ place: 'record', problem: 'is packed and cannot be unpacked', remedy }]);
    }
}


/***/ })

};
;