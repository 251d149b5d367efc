"use strict";
exports.id = 988;
exports.ids = [988];
exports.modules = {

/***/ 2988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  packAll: () => (/* binding */ packAll)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/program/private-folder.js
var private_folder = __webpack_require__(1897);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/decode.js
var decode = __webpack_require__(9904);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/fault.js
var fault = __webpack_require__(9792);
// EXTERNAL MODULE: ./build/packages/core/src/chart/chart-file.js
var chart_file = __webpack_require__(5110);
// EXTERNAL MODULE: ./build/packages/core/src/chart/chart-limits.js
var chart_limits = __webpack_require__(3132);
// EXTERNAL MODULE: ./build/packages/core/src/chart/inspect-file.js + 1 modules
var inspect_file = __webpack_require__(3704);
// EXTERNAL MODULE: ./build/packages/core/src/chart/tar-header.js
var tar_header = __webpack_require__(992);
// EXTERNAL MODULE: ./build/packages/core/src/chart/tar-read.js + 2 modules
var tar_read = __webpack_require__(1202);
;// CONCATENATED MODULE: ./build/packages/core/src/chart/archive-files.js





const limits = { file: chart_limits/* largestFile */.Ny, total: chart_limits/* largestChart */.Jw, entries: chart_limits/* mostEntries */._N };
async function* once(bytes) {
    yield bytes;
}
async function* entriesOf(archive) {
    yield* (0,tar_read/* readTar */.s)(once(await archive.read()), limits);
}
async function archiveFiles(archive, place, allow, complaints) {
    const found = [];
    try {
        for await (const { path, content } of entriesOf(archive)) {
            const plain = (0,chart_file/* withoutMark */.E_)(content);
            found.push({ path, size: plain.length, sha256: await (0,chart_file/* sha256Of */.Bj)(plain) });
            complaints.push(...(0,inspect_file/* inspectFile */.X)(`${archive.path}/${path}`, `${place}: ${path}`, plain, allow));
        }
    }
    catch (error) {
        if (!(error instanceof tar_header/* ArchiveFault */.xz))
            throw error;
        complaints.push({
            place,
            problem: error.message,
            remedy: 'package that chart anew, or get it from its publisher again'
        });
        return [];
    }
    const read = rereader(archive);
    return found.map((file) => ({ ...file, read: () => read(file.path) }));
}
function rereader(archive) {
    const held = new Map();
    return async (path) => {
        if (!held.has(path)) {
            held.clear();
            for await (const entry of entriesOf(archive))
                held.set(entry.path, (0,chart_file/* withoutMark */.E_)(entry.content));
        }
        const content = held.get(path) ?? new Uint8Array(0);
        held.delete(path);
        return content;
    };
}

// EXTERNAL MODULE: ./build/packages/core/src/chart/lock.js
var lock = __webpack_require__(8787);
// EXTERNAL MODULE: ./build/packages/core/src/chart/metadata.js + 1 modules
var chart_metadata = __webpack_require__(5748);
;// CONCATENATED MODULE: ./build/packages/core/src/chart/chart-parts.js



const decoder = new TextDecoder();
async function legacy(own, metadata, place, complaints) {
    const requirements = own.get('requirements.yaml');
    if (metadata.apiVersion === 'v1') {
        own.delete('Chart.lock');
        if (requirements === undefined)
            return metadata;
        try {
            const { dependencies } = await (0,lock/* readLock */.m)(decoder.decode(await requirements.read()));
            return dependencies.length > 0 ? { ...metadata, dependencies } : metadata;
        }
        catch (error) {
            if (!(error instanceof fault/* EditFault */.b))
                throw error;
            complaints.push((0,chart_metadata/* faultComplaint */.yQ)(`${place}/requirements.yaml`, error));
            return metadata;
        }
    }
    for (const [name, instead] of [
        ['requirements.yaml', 'Chart.yaml'],
        ['requirements.lock', 'Chart.lock']
    ]) {
        if (!own.has(name))
            continue;
        const problem = `is of apiVersion v1, and Chart.yaml says v2, so that Helm would write ${instead} anew`;
        complaints.push({ place: `${place}/${name}`, problem, remedy: `move what it says into ${instead}, and remove it` });
    }
    return metadata;
}
async function addLock(own, data, place, complaints) {
    const file = own.get('Chart.lock');
    if (file === undefined)
        return;
    try {
        data.set('Chart.lock', { kind: 'lock', lock: await (0,lock/* readLock */.m)(decoder.decode(await file.read())) });
    }
    catch (error) {
        if (!(error instanceof fault/* EditFault */.b))
            throw error;
        complaints.push((0,chart_metadata/* faultComplaint */.yQ)(`${place}/Chart.lock`, error));
    }
}
async function checkSchema(file, place, complaints) {
    if (file === undefined)
        return;
    try {
        JSON.parse(decoder.decode(await file.read()));
    }
    catch {
        const problem = 'is not JSON, so that Helm refuses to pack the chart';
        complaints.push({ place: `${place}/values.schema.json`, problem, remedy: 'mend it, or remove it' });
    }
}

;// CONCATENATED MODULE: ./build/packages/core/src/chart/arrange.js




const arrange_decoder = new TextDecoder();
async function arrange({ allow, complaints }, given, place, foreign) {
    const own = new Map(given.map((file) => [file.path, file]));
    const chartYaml = own.get('Chart.yaml');
    if (chartYaml === undefined) {
        const remedy = foreign ? 'remove it from charts/, or add it to .helmignore' : 'name the folder of a chart';
        complaints.push({ place, problem: 'is no chart: there is no Chart.yaml in it', remedy });
        return undefined;
    }
    const reading = await (0,chart_metadata/* readMetadata */._6)(arrange_decoder.decode(await chartYaml.read()), `${place}/Chart.yaml`, foreign);
    if (!reading.ok) {
        complaints.push(...reading.complaints);
        return undefined;
    }
    const data = new Map([['Chart.yaml', { kind: 'metadata', metadata: reading.metadata }]]);
    const metadata = await legacy(own, reading.metadata, place, complaints);
    await addLock(own, data, place, complaints);
    await checkSchema(own.get('values.schema.json'), place, complaints);
    const isSub = ({ path }) => path.startsWith('charts/') && !path.endsWith('.prov');
    const files = [...own.values()].filter((file) => !isSub(file));
    const subcharts = [];
    for (const [name, sub] of groupSubcharts(given.filter(isSub))) {
        const arranged = await arrangeSub({ allow, complaints }, name, sub, `${place}/charts/${name}`);
        if (arranged === undefined)
            continue;
        const at = `charts/${arranged.metadata.name}`;
        subcharts.push(arranged.metadata);
        files.push(...arranged.files.map((file) => ({ ...file, path: `${at}/${file.path}` })));
        for (const [path, one] of arranged.data)
            data.set(`${at}/${path}`, one);
    }
    return { metadata, files: files.sort(chart_file/* byPath */.f2), subcharts, data };
}
function groupSubcharts(files) {
    const groups = new Map();
    for (const file of files) {
        const [, name = ''] = file.path.split('/', 2);
        if (/^[._]/.test(name))
            continue;
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [file]);
        else
            group.push(file);
    }
    return groups;
}
async function arrangeSub(arranging, name, files, place) {
    const [first] = files;
    const isFile = first?.path === `charts/${name}`;
    if (first === undefined || (isFile && !name.endsWith('.tgz'))) {
        const problem = 'is in charts/ and no chart, so that Helm refuses to pack the chart';
        arranging.complaints.push({ place, problem, remedy: 'move it elsewhere, or add it to .helmignore' });
        return undefined;
    }
    if (!isFile) {
        const start = `charts/${name}/`.length;
        const inside = files.map((file) => ({ ...file, path: file.path.slice(start) }));
        return arrange(arranging, inside, place, true);
    }
    const before = arranging.complaints.length;
    const inside = await archiveFiles(first, place, arranging.allow, arranging.complaints);
    return arranging.complaints.length > before ? undefined : arrange(arranging, inside, place, true);
}

// EXTERNAL MODULE: ./build/packages/core/src/chart/below.js
var below = __webpack_require__(9842);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/yaml/locate.js
var locate = __webpack_require__(2322);
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
    const { node } = (0,locate/* locate */.x)(file, [{ kind: 'key', key: 'dependencies' }]);
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
    if (node?.kind === 'list')
        return node.items().map((item) => plain(file, item.node));
    if (node?.kind === 'map') {
        return Object.fromEntries(node.pairs().map((pair) => [(0,yaml_node/* keyText */.P)(file, pair.key), plain(file, pair.node)]));
    }
    const line = file.lineOf(node?.start ?? 0);
    if (node?.kind !== 'scalar')
        throw new fault/* EditFault */.b('has an alias or nothing among its dependencies', 'write the value out', line);
    const { value } = node;
    if (node.style !== 'PLAIN' || readsAsText(value))
        return value;
    if (value === 'true' || value === 'false')
        return value === 'true';
    throw new fault/* EditFault */.b(`has ${(0,untrusted/* quote */.hD)(value)} among its dependencies, which Helm reads as no text`, 'put it in quotes', line);
}

// EXTERNAL MODULE: ./build/packages/core/src/manifest/manifest.js
var manifest_manifest = __webpack_require__(4319);
;// CONCATENATED MODULE: ./build/packages/core/src/chart/dependencies.js





async function dependencyComplaints(chart) {
    const { folder, metadata } = chart;
    const file = metadata.apiVersion === 'v1' ? 'requirements.yaml' : 'Chart.yaml';
    const place = `${folder}/${file}`;
    const complaints = [];
    for (const dependency of metadata.dependencies ?? []) {
        complaints.push(...(await checkOne(dependency, chart, place)));
    }
    if (metadata.apiVersion !== 'v1')
        complaints.push(...(await checkLock(chart)));
    return complaints;
}
async function checkOne(dependency, chart, place) {
    const { name, version = '', repository } = dependency;
    const complaints = [];
    if (repository.startsWith('file://') && !staysInside(chart.folder, repository.slice('file://'.length))) {
        const problem = `has the dependency ${(0,untrusted/* quote */.hD)(name)} at ${(0,untrusted/* quote */.hD)(repository)}, outside of the repository`;
        complaints.push({ place, problem, remedy: 'give a path inside of it, such as file://../other' });
    }
    const vendored = chart.subcharts.filter((sub) => sub.name === name);
    if (vendored.length === 0) {
        const problem = `has the dependency ${(0,untrusted/* quote */.hD)(name)}, which is not in charts/`;
        const remedy = 'set dependencies: build, or run helm dependency build before this step';
        complaints.push({ place, problem, remedy });
    }
    else if (!(await Promise.all(vendored.map((sub) => mayFit(sub.version, version)))).includes(true)) {
        const problem = `asks for ${(0,untrusted/* quote */.hD)(name)} ${(0,untrusted/* quote */.hD)(version)}, and charts/ has ${(0,untrusted/* quote */.hD)(vendored[0]?.version ?? '')}, so that Helm would leave it out`;
        const remedy = 'set dependencies: update, or run helm dependency update before this step';
        complaints.push({ place, problem, remedy });
    }
    return complaints;
}
function staysInside(folder, path) {
    if (path.startsWith('/') || path.includes('\\') || /^[a-z]:/i.test(path))
        return false;
    const joined = external_node_path_.posix.join(folder, path);
    return joined !== '..' && !joined.startsWith('../');
}
async function mayFit(version, range) {
    const { default: semver } = await __webpack_require__.e(/* import() */ 88).then(__webpack_require__.t.bind(__webpack_require__, 2088, 23));
    const options = { includePrerelease: true, loose: true };
    const given = semver.coerce(version, { includePrerelease: true });
    const wanted = semver.validRange(range.replaceAll(',', ' '), options);
    if (given === null || wanted === null || /=[<>]|!=/.test(range))
        return true;
    return semver.satisfies(given, wanted, options);
}
async function checkLock({ folder, chartYaml, chartLock }) {
    if (chartLock === undefined)
        return [];
    try {
        const [required, lock] = await Promise.all([
            (0,manifest_manifest/* openManifest */.g)('Chart.yaml', chartYaml).yaml(),
            (0,manifest_manifest/* openManifest */.g)('Chart.lock', chartLock).yaml()
        ]);
        const digest = await chartDigest(readDependencies(required), readDependencies(lock));
        const root = lock.documents.find((document) => document?.kind === 'map');
        const said = root?.kind === 'map' ? root.find('digest')?.node : undefined;
        if (said?.kind !== 'scalar' || said.value === digest)
            return [];
        const problem = 'is out of date: it was made for other dependencies than those of Chart.yaml';
        const remedy = 'run helm dependency update, and commit it';
        return [{ place: `${folder}/Chart.lock`, problem, remedy }];
    }
    catch (error) {
        if (error instanceof fault/* EditFault */.b)
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./build/packages/core/src/chart/path-rules.js
var path_rules = __webpack_require__(8470);
// EXTERNAL MODULE: ./build/packages/core/src/chart/version-checks.js + 2 modules
var version_checks = __webpack_require__(4898);
;// CONCATENATED MODULE: ./build/packages/core/src/chart/collect-checks.js





const collect_checks_decoder = new TextDecoder();
async function finalComplaints(arranged, shown, name, forHelm) {
    const { metadata, files, subcharts } = arranged;
    const chartYaml = `${shown}/Chart.yaml`;
    const complaints = [];
    if (name !== undefined && name !== metadata.name) {
        const problem = `has the name ${(0,untrusted/* quote */.hD)(metadata.name)}, and its folder is ${(0,untrusted/* quote */.hD)(name)}`;
        complaints.push({ place: chartYaml, problem, remedy: 'give both the same name' });
    }
    complaints.push(...(0,version_checks/* checkVersion */.p)(metadata.version, chartYaml, forHelm).complaints);
    complaints.push(...oldDependencies(arranged, chartYaml));
    const textOf = async (path) => {
        const file = files.find((one) => one.path === path);
        return file === undefined ? undefined : collect_checks_decoder.decode(await file.read());
    };
    const [yaml, chartLock] = [(await textOf('Chart.yaml')) ?? '', await textOf('Chart.lock')];
    complaints.push(...(await dependencyComplaints({ folder: shown, metadata, subcharts, chartYaml: yaml, chartLock })));
    complaints.push(...wholeComplaints(arranged, shown));
    return complaints;
}
function oldDependencies({ data }, place) {
    const own = data.get('Chart.yaml');
    if (own?.kind !== 'metadata' || own.metadata.apiVersion !== 'v1' || own.metadata.dependencies === undefined)
        return [];
    const problem = 'lists dependencies, which Helm drops from a chart of apiVersion v1';
    return [{ place, problem, remedy: 'write apiVersion: v2, or move them into requirements.yaml' }];
}
function wholeComplaints({ files }, shown) {
    const complaints = [];
    const seen = new Set();
    for (const { path } of files) {
        if (!seen.has(path))
            seen.add(path);
        else if (path.endsWith('/Chart.yaml')) {
            const problem = `has two charts that are packed as ${(0,untrusted/* quote */.hD)(path.replace(/\/Chart\.yaml$/, ''))}`;
            complaints.push({ place: `${shown}/charts`, problem, remedy: 'remove one of them' });
        }
    }
    if (complaints.length === 0 && seen.size < files.length) {
        const problem = 'has two files that are packed under one path';
        complaints.push({ place: `${shown}/charts`, problem, remedy: 'remove one of them' });
    }
    const total = files.reduce((sum, { size }) => sum + size, 0);
    if (total >= chart_limits/* largestChart */.Jw) {
        const problem = `has ${(0,chart_limits/* sizeOf */.$d)(total)} of files when the archives in charts/ are unpacked, and Helm loads less than ${(0,chart_limits/* sizeOf */.$d)(chart_limits/* largestChart */.Jw)}`;
        complaints.push({ place: shown, problem, remedy: 'publish large dependencies apart' });
    }
    return complaints;
}
function finalWarnings({ metadata, files }, shown, forHelm) {
    const groups = (0,path_rules/* collisions */.e)(files.map(({ path }) => path));
    const same = groups.map((paths) => `${shown}: ${paths.map(untrusted/* quote */.hD).join(' and ')} are one file on a disk that ignores case`);
    const packed = files.filter(({ path }) => /^[^/]+\.tgz$/.test(path));
    const archives = packed.map(({ path }) => `${shown}/${path} is an archive inside the chart; add it to .helmignore if it was packed there`);
    return [...(0,version_checks/* checkVersion */.p)(metadata.version, `${shown}/Chart.yaml`, forHelm).warnings, ...same, ...archives];
}

// EXTERNAL MODULE: ./build/packages/core/src/chart/folder-files.js + 3 modules
var folder_files = __webpack_require__(7205);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/apply.js


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
    return new fault/* EditFault */.b(`is changed twice, by ${(0,untrusted/* quote */.hD)(first.path)} to ${(0,untrusted/* quote */.hD)(first.new)} and by ${(0,untrusted/* quote */.hD)(second.path)} to ${(0,untrusted/* quote */.hD)(second.new)}`, 'leave one of the two edits away', second.line);
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/edit.js
function applies({ when }, prerelease) {
    return when === 'always' || (when === 'prerelease') === prerelease;
}
function everyFile({ kind }) {
    return kind === 'yaml' || kind === 'json' || kind === 'kustomize-image' || kind === 'chart-lock';
}
function subjectOf(edit) {
    return edit.kind === 'chart-lock' ? 'chart-lock' : edit.at;
}

// EXTERNAL MODULE: ./build/packages/core/src/manifest/limits.js
var manifest_limits = __webpack_require__(8410);
// EXTERNAL MODULE: ./build/packages/core/src/action/nearest.js
var nearest = __webpack_require__(6525);
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
        throw new fault/* EditFault */.b('is an empty block scalar, or would become one', 'write a value of one line there first', line);
    }
    if (/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]/.test(body)) {
        throw new fault/* EditFault */.b('would have a character that does not show', 'give a value of printable lines', line);
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

// EXTERNAL MODULE: ./build/packages/core/src/manifest/yaml/target.js
var yaml_target = __webpack_require__(5941);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/write.js





const unprintable = /[\p{Cc}\u2028\u2029\ufeff\p{Cs}\ufffe\uffff]/u;
function writeScalar(file, target, value) {
    const scalar = (0,yaml_target/* editableScalar */.Pp)(file, target);
    const line = (0,yaml_target/* targetLine */.Ue)(file, target);
    const { style, start, end, value: old } = scalar;
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
    const text = plainOrQuoted(value, old, target.around.some((node) => 'flow' in node && node.flow));
    const written = { style: text === value ? 'PLAIN' : 'QUOTE_DOUBLE', replacement: text };
    if (!scalar.empty)
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
        const target = (0,locate/* locate */.x)(lock, [key('dependencies'), { kind: 'index', index }, key('version')]);
        return [writeScalar(lock, target, version)];
    });
    const required = await readChart(chart);
    checkNames(required, names);
    const digest = writeScalar(lock, (0,locate/* locate */.x)(lock, [key('digest')]), await chartDigest(required, changed));
    const { generated } = change;
    const time = generated === undefined ? [] : [writeScalar(lock, (0,locate/* locate */.x)(lock, [key('generated')]), generated)];
    return [...versions, digest, ...time];
}
async function readChart(chart) {
    try {
        return await chart();
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
    throw new fault/* EditFault */.b(`has the string ${(0,untrusted/* quote */.hD)(string)} without an end`, `close it with ${mark} on its line`, line);
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
        throw new fault/* EditFault */.b('has a comment with /*', 'write comments with //', line);
    if (stop !== start)
        return stop;
    const character = String.fromCodePoint(text.codePointAt(stop) ?? 0);
    if (character === '\uFEFF' && start === 0) {
        throw new fault/* EditFault */.b('begins with a byte order mark, which Go does not read', 'save it as UTF-8 without one', line);
    }
    throw new fault/* EditFault */.b(`has the character ${(0,untrusted/* quote */.hD)(character)} outside of comments`, 'remove it', line);
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
            throw new fault/* EditFault */.b(`has ${(0,untrusted/* quote */.hD)(tokens[1]?.text ?? '')} behind a block's )`, 'begin a new line there', line);
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
    throw new fault/* EditFault */.b('opens a block without an end', 'close it with ) on a line of its own', lines[start]?.line ?? 0);
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
        throw new fault/* EditFault */.b(`cannot require ${module} at ${(0,untrusted/* quote */.hD)(value)}`, 'give a Go version such as v1.2.3');
    }
    const parts = splitPathVersion(module);
    if (parts !== undefined && fitsPath(value, parts.suffix))
        return;
    const path = parts?.suffix === '' ? `${module}/v${version.major}` : `a path that ends in ${version.major}`;
    throw new fault/* EditFault */.b(`cannot require ${module} at ${(0,untrusted/* quote */.hD)(value)}, of another major version`, `require ${path}`);
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/json-text.js




const noItems = [];
const noMembers = new Map();
const blank = /[ \t\r\n]*/y;
const string = /"(?:[^"\\]|\\.)*"/y;
const word = /[-+.\w]+/y;
function readJson(text) {
    (0,manifest_limits/* checkText */.qW)(text);
    const flow = (0,manifest_limits/* bracketDepth */._O)(text);
    const start = text.startsWith('\ufeff') ? 1 : 0;
    if (flow > manifest_limits/* deepest */.JS)
        throw new fault/* EditFault */.b(`is nested deeper than ${manifest_limits/* deepest */.JS} levels`, 'take it out of files');
    try {
        JSON.parse(text.slice(start));
    }
    catch (error) {
        const where = /position (\d+)/.exec(String(error))?.[1];
        const line = where === undefined ? 0 : (0,place/* lineAt */.mh)(text, Number(where) + start);
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
            throw new fault/* EditFault */.b(problem, 'remove one: which of them counts differs from tool to tool', (0,place/* lineAt */.mh)(text, index));
        }
        members.set(key.value, value);
        index = skip(text, value.end);
        if (text[index] === ',')
            index = skip(text, index + 1);
    }
    return { kind: 'object', start, end: index + 1, items: noItems, members, value: '' };
}

// EXTERNAL MODULE: ./build/packages/core/src/manifest/path.js
var path = __webpack_require__(549);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/json.js






function editJson(text, segments, value) {
    const node = segments.reduce((outer, segment) => step(text, outer, segment), readJson(text));
    const line = (0,place/* lineAt */.mh)(text, node.start);
    if (node.kind !== 'string') {
        throw new fault/* EditFault */.b('is not a string', 'only strings are edited in JSON; use regex for another value', line);
    }
    const { start, end, value: old } = node;
    const replacement = value === old ? text.slice(start, end) : JSON.stringify(value);
    return [{ start, end, replacement, old, new: value, line, path: (0,path/* formatPath */.j)(segments) }];
}
function step(text, node, segment) {
    const line = (0,place/* lineAt */.mh)(text, node.start);
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
    const item = (0,locate/* locate */.x)(file, [
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
        return [writeScalar(file, (0,yaml_target/* innerTarget */.cc)(pair, item, `${item.path}.${field}`), value)];
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
        if (change[given] === undefined || change[other] !== undefined || !map.find(other))
            continue;
        const problem = `has ${other} as well, which would go on naming the old image beside the new ${given}`;
        const input = other === 'digest' ? 'digest' : 'new-tag';
        throw new fault/* EditFault */.b(problem, `give ${input} too, or remove the line ${other}`, (0,yaml_target/* targetLine */.Ue)(file, item));
    }
}
function addField(file, item, map, field, value) {
    const pair = map.find('newTag') ?? map.find('newName') ?? map.find('name');
    const path = `${item.path}.${field}`;
    const scalar = (0,yaml_target/* editableScalar */.Pp)(file, (0,yaml_target/* innerTarget */.cc)(pair, item, path));
    const key = pair.key;
    const line = file.lineOf(scalar.start);
    if (scalar.style.startsWith('BLOCK') || scalar.empty) {
        const problem = `has no ${field}, and none can be added behind its ${key.value}`;
        throw new fault/* EditFault */.b(problem, 'add the line once by hand', line);
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

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/standing.js
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

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/literal.js



const wordBefore = /[\p{L}\p{N}]$/u;
const numberBefore = /\p{N}\.$/u;
const wordAfter = /^[.\-+~]?[\p{L}\p{N}]/u;
function editText(text, literal, value) {
    if (literal === '')
        throw new fault/* EditFault */.b('cannot be searched for an empty text', 'give the text to replace');
    const end = (0,place/* lineEnd */.kd)(text, 0);
    const wanted = withLineEnds(literal, end);
    const replacement = withLineEnds(value, end);
    const places = [];
    const line = (0,place/* lineCounter */.LX)(text);
    let next = 0;
    for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, next)) {
        next = start + wanted.length;
        if (!standsAlone(text, start, next)) {
            next = start + 1;
            continue;
        }
        const standing = standingAt(text, start, next, replacement);
        if (standing !== undefined) {
            places.push(standingPlace(standing, replacement, value, line(start), literal));
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

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/regex.js







const longestPattern = 2000;
function editRegex(text, pattern, value, match = matchAll) {
    const expression = compile(pattern);
    const found = matchesQuickly(pattern, text.length) ? matchAll(expression, text) : match(expression, text);
    if (found === undefined) {
        const remedy = 'begin it with text that is rare, and repeat narrow classes such as [^"\\n]* instead of .*';
        throw new fault/* EditFault */.b(`${named(pattern)} takes too long on a text of ${text.length} characters`, remedy);
    }
    const replacement = withLineEnds(value, (0,place/* lineEnd */.kd)(text, 0));
    const lineOf = (0,place/* lineCounter */.LX)(text);
    const places = found.map((one) => {
        const line = lineOf(one.index);
        const [start, end] = spanOf(one, pattern, line);
        const standing = standingAt(text, start, end, replacement);
        if (standing !== undefined)
            return standingPlace(standing, replacement, value, line, pattern);
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
        throw new fault/* EditFault */.b(`${named(pattern)} matches nothing at all`, 'let it match some text', line);
    if (span !== undefined)
        return span;
    const remedy = 'make the group part of every match';
    throw new fault/* EditFault */.b(`${named(pattern)} matches without its group version`, remedy, line);
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
    throw new fault/* EditFault */.b(`is the image reference ${(0,untrusted/* quote */.hD)(old)}, and ${(0,untrusted/* quote */.hD)(value)} is none`, remedy, line);
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
            return editText(text, edit.at, edit.value);
        case 'regex':
            return editRegex(text, edit.at, edit.value, match);
        case 'go-require':
            return editGoRequire(text, edit.at, edit.value);
        case 'setter':
            return hasMarkers(text) ? withYaml(manifest, (file) => editSetter(file, edit.at, edit.value)) : [];
        case 'kustomize-image':
            return withYaml(manifest, (file) => editKustomizeImage(file, edit.at, edit, edit.document));
        case 'chart-lock': {
            const remedy = 'name a Chart.lock beside its Chart.yaml';
            if (chart === undefined)
                throw new fault/* EditFault */.b('has no Chart.yaml beside it', remedy);
            const required = async () => withYaml(chart, readDependencies);
            return withYaml(manifest, (file) => editChartLock(file, required, edit, (version) => leaves(edit, version)));
        }
        case 'yaml':
            return withYaml(manifest, (file) => [writeScalar(file, (0,locate/* locate */.x)(file, pathOf(edit), edit.document), edit.value)]);
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




function provesByScan(file, places, text = applyEdits(file.text, places)) {
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
            if (kind > yaml_tape/* kinds */.EZ.empty && !verify_scan_sameSpan(old, index, found, at, shift))
                return false;
            continue;
        }
        let place = places[next];
        if (place && !isAdded(place)) {
            if (!hasValue(found, at, place.style, place.new))
                return false;
            [place, next, shift] = [places[next + 1], next + 1, shift + growth(place)];
        }
        else if ((0,yaml_tape/* kindAt */.Ii)(found, at) !== kind || !verify_scan_sameSpan(old, index, found, at, shift))
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
function verify_scan_sameSpan(old, index, found, at, shift) {
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
        (0,manifest_limits/* checkText */.qW)(manifest.text);
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
    if (!(error instanceof fault/* EditFault */.b))
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
    return { place: `${where}: ${subjectOf(edit)} (${edit.name})`, problem, remedy };
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/edit-file.js




async function editFile(path, text, edits, chart, options) {
    const manifest = (0,manifest_manifest/* openManifest */.g)(path, text);
    const beside = chart === undefined ? undefined : (0,manifest_manifest/* openManifest */.g)('Chart.yaml', chart);
    const edited = [];
    const left = [];
    const complaints = [];
    for (const edit of edits) {
        const found = locatePlaces(manifest, edit, beside, options);
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
async function proveAll(manifest, edited, result, complaints) {
    const all = await faultOf(manifest, edited, result);
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
async function faultOf(manifest, edited, result) {
    try {
        const places = edited.map(({ place }) => place);
        await provePlaces(manifest, places, result);
        return undefined;
    }
    catch (error) {
        if (error instanceof fault/* EditFault */.b)
            return error;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/packages/core/src/chart/go-scalar.js
var go_scalar = __webpack_require__(8030);
// EXTERNAL MODULE: ./build/packages/core/src/chart/yaml-mapping.js
var yaml_mapping = __webpack_require__(1491);
;// CONCATENATED MODULE: ./build/packages/core/src/chart/set-versions.js






async function setVersions(place, text, versions) {
    try {
        const has = await (0,yaml_mapping/* askMapping */._)(text, (_, root) => ({
            appVersion: root.find('appVersion') !== undefined,
            appending: appendingTo(text, root.flow, root.pairs()[0]?.key?.start ?? 0)
        }));
        const appended = versions.appVersion !== undefined && !has.appVersion;
        const edits = editsFor(versions).filter(({ at }) => at !== 'appVersion' || !appended);
        const edited = await editFile(place, text, edits);
        if (edited.complaints.length > 0)
            return { ok: false, complaints: edited.complaints };
        if (!appended)
            return { ok: true, text: await withQuotes(edited.text, versions) };
        if (has.appending === undefined)
            throw missingAppVersion;
        const { indent, end } = has.appending;
        const line = `${indent}appVersion: ${plainOrQuoted(versions.appVersion ?? '', undefined, false)}${end}`;
        const before = /(?:^|\n)$/.test(edited.text) ? edited.text : edited.text + end;
        return { ok: true, text: await withQuotes(before + line, versions) };
    }
    catch (error) {
        if (error instanceof fault/* EditFault */.b)
            return { ok: false, complaints: [(0,chart_metadata/* faultComplaint */.yQ)(place, error)] };
        throw error;
    }
}
async function withQuotes(text, versions) {
    const bare = await (0,yaml_mapping/* askMapping */._)(text, (_, root) => Object.entries(versions).flatMap(([key, wanted]) => {
        const node = (0,go_scalar/* resolved */.L$)(root.find(key)?.node);
        if (wanted === undefined || node?.kind !== 'scalar')
            return [];
        const { start, end } = node;
        return (0,go_scalar/* goScalar */.$G)(node).kind === 'text' ? [] : [{ start, end, quoted: JSON.stringify(wanted) }];
    }));
    const last = bare.sort((a, b) => b.start - a.start);
    return last.reduce((before, { start, end, quoted }) => before.slice(0, start) + quoted + before.slice(end), text);
}
const missingAppVersion = new fault/* EditFault */.b('has no appVersion, and a line cannot be appended to what it is', 'write appVersion: "" into it, or set app-version: keep');
function appendingTo(text, flow, first) {
    if (flow || /^(?:\.\.\.|---)(?:\s|$)/m.test(text.slice(first)))
        return undefined;
    const indent = text.slice(text.lastIndexOf('\n', first - 1) + 1, first);
    if (!/^ *$/.test(indent))
        return undefined;
    return { indent, end: /\r\n/.test(text) ? '\r\n' : '\n' };
}
function editsFor({ version, appVersion }) {
    const scope = {
        files: ['Chart.yaml'],
        exclude: [],
        document: undefined,
        expect: undefined,
        optional: false,
        when: 'always',
        unlessValue: [],
        kind: 'yaml'
    };
    return [
        { ...scope, name: 'chart-version', at: 'version', value: version },
        { ...scope, name: 'app-version', at: 'appVersion', value: appVersion }
    ].flatMap((edit) => (edit.value === undefined ? [] : [{ ...edit, value: edit.value }]));
}

// EXTERNAL MODULE: ./build/packages/core/src/chart/walk-chart.js
var walk_chart = __webpack_require__(2031);
;// CONCATENATED MODULE: ./build/packages/core/src/chart/collect.js














async function collectChart(workspace, folder, versions, options = {}) {
    const shown = external_node_path_.posix.normalize(folder).replace(/(?<=.)\/+$/, '');
    const { root, real } = findFolder(workspace, shown);
    const complaints = [];
    const found = (0,walk_chart/* walkChart */.u)(root, shown, real, (0,folder_files/* readRules */.K)(root, real, shown));
    complaints.push(...found.complaints);
    const allow = options.allow ?? [];
    const read = await (0,folder_files/* readFiles */.U)(found.files, shown, allow, complaints);
    const files = await withVersions(read, versions, shown, complaints);
    const arranged = await arrange({ allow, complaints }, files, shown, false);
    if (arranged !== undefined) {
        const name = real === root ? undefined : (0,external_node_path_.basename)(real);
        complaints.push(...(await finalComplaints(arranged, shown, name, options.forHelm ?? false)));
    }
    if (arranged === undefined || complaints.length > 0)
        throw new errors/* Refusal */.P_(complaints);
    return sourceChart(folder, shown, arranged, options);
}
function sourceChart(folder, shown, arranged, options) {
    const { metadata, files, data } = arranged;
    return { folder, metadata, files, data, warnings: finalWarnings(arranged, shown, options.forHelm ?? false) };
}
function findFolder(workspace, shown) {
    const root = external_node_fs_.realpathSync.native(workspace);
    const refuse = (problem) => {
        const remedy = 'give the folder of a chart, from the root of the repository';
        return new errors/* Refusal */.P_([{ place: shown, problem, remedy }]);
    };
    if (shown.startsWith('/') || shown.includes('\0'))
        throw refuse(`the folder ${(0,untrusted/* quote */.hD)(shown)} is not in the repository`);
    let real;
    try {
        real = external_node_fs_.realpathSync.native((0,external_node_path_.join)(root, shown));
    }
    catch {
        throw refuse('is not there');
    }
    const inside = real === root || (0,below/* isBelow */.Y)(root, real);
    if (!inside || real.slice(root.length).split(external_node_path_.sep).includes('.git'))
        throw refuse('leads out of the repository');
    if (!(0,external_node_fs_.statSync)(real).isDirectory())
        throw refuse('is no folder');
    return { root, real };
}
async function textOf(file, place, complaints) {
    try {
        return (0,decode/* decodeText */.g)(await file.read());
    }
    catch (error) {
        if (!(error instanceof fault/* EditFault */.b))
            throw error;
        complaints.push((0,chart_metadata/* faultComplaint */.yQ)(place, error));
        return undefined;
    }
}
async function withVersions(files, versions, shown, complaints) {
    const chartYaml = files.find(({ path }) => path === 'Chart.yaml');
    if (chartYaml === undefined)
        return files;
    const place = `${shown}/Chart.yaml`;
    const text = await textOf(chartYaml, place, complaints);
    if (text === undefined)
        return files;
    const set = await setVersions(place, text, versions);
    if (!set.ok)
        complaints.push(...set.complaints);
    else if (set.text !== text) {
        const changed = await (0,chart_file/* fileOf */.W7)('Chart.yaml', new TextEncoder().encode(set.text));
        return files.map((file) => (file === chartYaml ? changed : file));
    }
    return files;
}

// EXTERNAL MODULE: ./build/packages/core/src/chart/content.js
var chart_content = __webpack_require__(6610);
// EXTERNAL MODULE: ./build/packages/core/src/chart/tar-entry.js
var tar_entry = __webpack_require__(3013);
;// CONCATENATED MODULE: ./build/packages/core/src/chart/pack.js


const piece = 64 * 1024;
const level = 6;
const system = { at: 9, unknown: 255 };
const latest = 8 ** 11 - 1;
async function packChart(chart, to, modified) {
    if (!Number.isInteger(modified) || modified < 0 || modified > latest) {
        throw new Error(`${modified} is no time in whole seconds since 1970`);
    }
    const [{ pipeline }, { createGzip }, { createHash }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6466, 23)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 23)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23))
    ]);
    const hash = createHash('sha256');
    let size = 0;
    async function* measured(compressed) {
        for await (const bytes of compressed) {
            if (size === 0)
                bytes[system.at] = system.unknown;
            hash.update(bytes);
            size += bytes.length;
            yield bytes;
        }
    }
    const gzip = createGzip({ level, chunkSize: piece });
    await pipeline(pieces(tarOf(chart, modified)), gzip, measured, (0,external_node_fs_.createWriteStream)(to, { flags: 'wx', mode: 0o600 }));
    return { path: to, size, digest: `sha256:${hash.digest('hex')}` };
}
async function* tarOf({ metadata, files }, modified) {
    for (const file of files) {
        const content = await file.read();
        if (content.length !== file.size)
            throw new Error(`${file.path} has ${content.length} bytes and not ${file.size}`);
        yield (0,tar_entry/* fileHeaders */.Tc)(`${metadata.name}/${file.path}`, file.size, modified);
        yield content;
        yield (0,tar_entry/* padding */.Ms)(file.size);
    }
    yield tar_entry/* archiveEnd */.MC;
}
async function* pieces(parts) {
    let buffer = new Uint8Array(piece);
    let filled = 0;
    for await (const part of parts) {
        for (let at = 0; at < part.length;) {
            const count = Math.min(piece - filled, part.length - at);
            buffer.set(part.subarray(at, at + count), filled);
            filled += count;
            at += count;
            if (filled < piece)
                continue;
            yield buffer;
            buffer = new Uint8Array(piece);
            filled = 0;
        }
    }
    if (filled > 0)
        yield buffer.subarray(0, filled);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/packages/core/src/chart/artifact.js + 1 modules
var chart_artifact = __webpack_require__(377);
;// CONCATENATED MODULE: ./build/actions/helm-oci-push/src/describe-chart.js


function fileOf({ name, version }) {
    return `${name}-${version}.tgz`;
}
function contentDigest({ files }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const path of [...files.keys()].sort())
        hash.update(`${path}\0${files.get(path)?.sha256}\n`);
    return `sha256:${hash.digest('hex')}`;
}
async function provenanceOf({ metadata, texts }, { path, digest }, packing) {
    const { inputs, runner, modified } = packing;
    if (!inputs.provenance)
        return undefined;
    const { makeProvenance } = await __webpack_require__.e(/* import() */ 557).then(__webpack_require__.bind(__webpack_require__, 8557));
    const archive = { path, name: fileOf(metadata), sha256: digest.replace(/^sha256:/, '') };
    const key = { key: inputs['gpg-private-key'], passphrase: inputs['gpg-passphrase'] };
    const bytes = await makeProvenance(archive, texts.get('Chart.yaml') ?? '', key, runner, modified);
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    return { bytes, layer: { mediaType: chart_artifact/* provenanceMediaType */.wi, digest: `sha256:${sha256}`, size: bytes.length } };
}
async function describeChart(source, content, archive, packing) {
    const { modified } = packing;
    const { metadata } = content;
    const provenance = await provenanceOf(content, archive, packing);
    const layer = { mediaType: chart_artifact/* chartMediaType */.Pz, digest: archive.digest, size: archive.size };
    const layers = provenance === undefined ? [layer] : [layer, provenance.layer];
    const artifact = await (0,chart_artifact/* chartManifest */.g2)(metadata, layers, modified);
    const digest = contentDigest(content);
    return { source, content, contentDigest: digest, archive, provenance, artifact, file: fileOf(metadata), modified };
}

;// CONCATENATED MODULE: ./build/actions/helm-oci-push/src/prepare.js







function mismatches(source, metadata, { version, appVersion }) {
    const pairs = [
        ['version', metadata.version, version],
        ['appVersion', metadata.appVersion ?? '', appVersion]
    ];
    return pairs
        .filter(([, own, wanted]) => wanted !== undefined && own !== wanted)
        .map(([name, own, wanted]) => ({
        place: `${source}: ${name}`,
        problem: `chart-version-mismatch: the chart says ${(0,untrusted/* quote */.hD)(own)}, and the release is ${(0,untrusted/* quote */.hD)(wanted ?? '')}`,
        remedy: 'write the version into Chart.yaml first (update-manifests), or run on the commit that has it'
    }));
}
async function packFolder(path, number, packing) {
    const { inputs, root, versions, modified, folder } = packing;
    const written = inputs['require-chart-version'] ? { version: undefined, appVersion: undefined } : versions;
    const options = { allow: inputs['allow-secrets'], forHelm: inputs.ecosystems.includes('helm') };
    const source = await collectChart(root, path, written, options);
    const wrong = inputs['require-chart-version'] ? mismatches(`${path}/Chart.yaml`, source.metadata, versions) : [];
    if (wrong.length > 0)
        throw new errors/* Refusal */.P_(wrong);
    const content = await (0,chart_content/* contentOf */.$)(source);
    const archive = await packChart(source, (0,external_node_path_.join)(folder, `${number}-${fileOf(source.metadata)}`), modified);
    return { chart: await describeChart(path, content, archive, packing), warnings: source.warnings };
}
async function readArchive(path, packing) {
    const { root, versions, inputs } = packing;
    const { readReady } = await __webpack_require__.e(/* import() */ 293).then(__webpack_require__.bind(__webpack_require__, 7293));
    const { described, content, warnings } = await readReady(root, path, inputs);
    const wrong = mismatches(path, content.metadata, versions);
    if (wrong.length > 0)
        throw new errors/* Refusal */.P_(wrong);
    return { chart: await describeChart(path, content, described.packed, packing), warnings };
}
function eachOnce(complaints) {
    return [...new Map(complaints.map((one) => [`${one.place}\0${one.problem}`, one])).values()];
}
function doubles(charts) {
    const seen = new Map();
    return charts.flatMap(({ source, content }) => {
        const { name } = content.metadata;
        const other = seen.get(name);
        seen.set(name, source);
        if (other === undefined)
            return [];
        const problem = `is the chart ${(0,untrusted/* quote */.hD)(name)}, which ${(0,untrusted/* quote */.hD)(other)} is already`;
        return [{ place: source, problem, remedy: 'name one of them in charts, or give the other chart its own name' }];
    });
}
async function prepare(selected, packing) {
    const charts = [];
    const warnings = [];
    const complaints = [];
    for (const { path, kind } of selected) {
        try {
            const ready = await (kind === 'folder' ? packFolder(path, charts.length, packing) : readArchive(path, packing));
            charts.push(ready.chart);
            warnings.push(...ready.warnings);
        }
        catch (thrown) {
            if (!(thrown instanceof errors/* Refusal */.P_))
                throw thrown;
            complaints.push(...thrown.complaints);
        }
    }
    complaints.push(...doubles(charts));
    if (complaints.length > 0)
        throw new errors/* Refusal */.P_(eachOnce(complaints));
    return { charts, warnings };
}

;// CONCATENATED MODULE: ./build/actions/helm-oci-push/src/pack-all.js



async function judge(charts, { inputs, runner }) {
    if (!inputs.lint && !inputs.template)
        return;
    const { lintChart } = await __webpack_require__.e(/* import() */ 304).then(__webpack_require__.bind(__webpack_require__, 6304));
    const { templateChart } = await __webpack_require__.e(/* import() */ 59).then(__webpack_require__.bind(__webpack_require__, 6059));
    const helm = await (await __webpack_require__.e(/* import() */ 343).then(__webpack_require__.bind(__webpack_require__, 343))).helmOf(inputs, runner);
    const judging = { values: inputs.values, strict: false };
    const complaints = [];
    for (const { archive } of charts) {
        if (inputs.lint)
            complaints.push(...(await lintChart(helm, archive.path, judging, runner)));
        if (inputs.template)
            complaints.push(...(await templateChart(helm, archive.path, judging, runner)));
    }
    if (complaints.length > 0)
        throw new errors/* Refusal */.P_(complaints);
}
async function packAll(selected, packing) {
    const { inputs, runner, versions, modified } = packing;
    const folder = (0,private_folder/* openPrivateFolder */.q6)((0,private_folder/* temporaryFolder */.yy)(runner)).path;
    const fetched = inputs.dependencies === 'vendored' ? runner.workspace : await withDependencies(selected, folder, packing);
    const packed = await prepare(selected, { inputs, runner, root: fetched, versions, modified, folder });
    await judge(packed.charts, packing);
    return packed;
}
async function withDependencies(selected, folder, { inputs, runner }) {
    const { fetchDependencies } = await Promise.all(/* import() */[__webpack_require__.e(315), __webpack_require__.e(171)]).then(__webpack_require__.bind(__webpack_require__, 3171));
    return fetchDependencies(selected, folder, inputs, runner);
}


/***/ }),

/***/ 377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g2: () => (/* binding */ chartManifest),
  Pz: () => (/* binding */ chartMediaType),
  p2: () => (/* binding */ configMediaType),
  gp: () => (/* binding */ manifestMediaType),
  wi: () => (/* binding */ provenanceMediaType),
  cO: () => (/* binding */ tagOf)
});

// UNUSED EXPORTS: configJson

;// CONCATENATED MODULE: ./build/packages/core/src/chart/annotations.js
const annotations_image = 'org.opencontainers.image.';
const fixed = [`${annotations_image}version`, `${annotations_image}title`];
function chartAnnotations(metadata, created) {
    const { name, version, description, home, sources = [], maintainers = [], annotations = {} } = metadata;
    const own = [
        ['description', description],
        ['title', name],
        ['version', version],
        ['url', home],
        ['created', new Date(created * 1000).toISOString().replace('.000Z', 'Z')],
        ['source', sources[0]],
        ['authors', maintainers.map(author).join(', ')]
    ];
    const said = own.filter((entry) => (entry[1] ?? '').trim() !== '');
    return Object.fromEntries([
        ...said.map(([key, value]) => [annotations_image + key, value]),
        ...Object.entries(annotations).filter(([key]) => !fixed.includes(key))
    ]);
}
function author({ name = '', email = '' }) {
    return email === '' ? name : `${name} (${email})`;
}

// EXTERNAL MODULE: ./build/packages/core/src/chart/chart-file.js
var chart_file = __webpack_require__(5110);
// EXTERNAL MODULE: ./build/packages/core/src/chart/go-json.js
var go_json = __webpack_require__(1168);
// EXTERNAL MODULE: ./build/packages/core/src/chart/metadata.js + 1 modules
var chart_metadata = __webpack_require__(5748);
;// CONCATENATED MODULE: ./build/packages/core/src/chart/artifact.js




const configMediaType = 'application/vnd.cncf.helm.config.v1+json';
const chartMediaType = 'application/vnd.cncf.helm.chart.content.v1.tar+gzip';
const provenanceMediaType = 'application/vnd.cncf.helm.chart.provenance.v1.prov';
const manifestMediaType = 'application/vnd.oci.image.manifest.v1+json';
async function chartManifest(metadata, layers, created) {
    const encoder = new TextEncoder();
    const config = encoder.encode(configJson(metadata));
    const digest = `sha256:${await (0,chart_file/* sha256Of */.Bj)(config)}`;
    const configDescriptor = { mediaType: configMediaType, digest, size: config.length };
    const inOrderOfDigest = [...layers].sort((a, b) => (0,go_json/* compareBytes */.Xo)(a.digest, b.digest));
    const manifest = encoder.encode((0,go_json/* goJson */.Pl)({
        schemaVersion: 2,
        config: descriptor(configDescriptor),
        layers: inOrderOfDigest.map(descriptor),
        annotations: (0,go_json/* sorted */.IP)(chartAnnotations(metadata, created))
    }));
    return {
        config,
        configDescriptor,
        manifest,
        digest: `sha256:${await (0,chart_file/* sha256Of */.Bj)(manifest)}`,
        mediaType: manifestMediaType
    };
}
function descriptor(layer) {
    const fields = (0,go_json/* inOrder */.al)(layer, ['mediaType', 'digest', 'size']);
    return layer.annotations === undefined ? fields : new Map([...fields, ['annotations', (0,go_json/* sorted */.IP)(layer.annotations)]]);
}
function configJson(metadata) {
    const { maintainers, annotations, dependencies } = metadata;
    const inner = {
        ...(maintainers && { maintainers: maintainers.map((one) => (0,go_json/* inOrder */.al)(one, ['name', 'email', 'url'])) }),
        ...(annotations && { annotations: (0,go_json/* sorted */.IP)(annotations) }),
        ...(dependencies && { dependencies: dependencies.map(dependencyJson) })
    };
    return (0,go_json/* goJson */.Pl)((0,go_json/* inOrder */.al)({ ...metadata, ...inner }, Object.keys(chart_metadata/* metadataFields */.jn)));
}
function dependencyJson(dependency) {
    const values = dependency['import-values'];
    const inner = values === undefined ? {} : { 'import-values': (0,go_json/* sorted */.IP)(values) };
    return (0,go_json/* inOrder */.al)({ ...dependency, ...inner }, Object.keys(chart_metadata/* dependencyFields */.Ru));
}
function tagOf(version) {
    return version.replaceAll('+', '_');
}


/***/ }),

/***/ 9842:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isBelow)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

function isBelow(root, real) {
    return real.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_0__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
}


/***/ }),

/***/ 6610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ contentOf),
/* harmony export */   K: () => (/* binding */ isText)
/* harmony export */ });
function isText(path) {
    return path === 'Chart.yaml' || path === 'Chart.lock' || path === 'requirements.yaml';
}
async function contentOf({ metadata, files, data }) {
    const identities = files.map(({ path, size, sha256 }) => [path, { size, sha256 }]);
    const texts = new Map();
    for (const file of files)
        if (isText(file.path))
            texts.set(file.path, new TextDecoder().decode(await file.read()));
    return { metadata, files: new Map(identities), data, texts };
}


/***/ }),

/***/ 7205:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readFiles),
  K: () => (/* binding */ readRules)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/decode.js
var decode = __webpack_require__(9904);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/fault.js
var fault = __webpack_require__(9792);
// EXTERNAL MODULE: ./build/packages/core/src/chart/below.js
var below = __webpack_require__(9842);
// EXTERNAL MODULE: ./build/packages/core/src/chart/chart-limits.js
var chart_limits = __webpack_require__(3132);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/chart/chart-file.js
var chart_file = __webpack_require__(5110);
;// CONCATENATED MODULE: ./build/packages/core/src/chart/disk-file.js




const careful = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
function readReal(real, shown) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(real, careful);
    }
    catch (cause) {
        throw new errors/* Failure */.HR(`${(0,untrusted/* quote */.hD)(shown)} cannot be read: let the user of the runner read it`, { cause });
    }
    try {
        const stat = (0,external_node_fs_.fstatSync)(descriptor);
        if (!stat.isFile() || external_node_fs_.realpathSync.native(real) !== real)
            throw changed(shown);
        return readAll(descriptor, stat.size);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function readAll(descriptor, size) {
    const bytes = Buffer.allocUnsafeSlow(size);
    let length = 0;
    while (length < size) {
        const count = (0,external_node_fs_.readSync)(descriptor, bytes, length, size - length, length);
        if (count === 0)
            break;
        length += count;
    }
    return bytes.subarray(0, length);
}
function changed(shown) {
    return new errors/* Failure */.HR(`${(0,untrusted/* quote */.hD)(shown)} was changed while the chart was packed: let nothing else write in the workspace`);
}
async function diskFile(path, real, shown) {
    const content = (0,chart_file/* withoutMark */.E_)(readReal(real, shown));
    const sha256 = await (0,chart_file/* sha256Of */.Bj)(content);
    const read = async () => {
        const again = (0,chart_file/* withoutMark */.E_)(readReal(real, shown));
        if ((await (0,chart_file/* sha256Of */.Bj)(again)) !== sha256)
            throw changed(shown);
        return again;
    };
    return { file: { path, size: content.length, sha256, read }, content };
}

;// CONCATENATED MODULE: ./build/packages/core/src/chart/go-match.js

const code = (sign) => sign.charCodeAt(0);
const [slash, star, question, opening, closing, escaping, caret, dash] = ['/', '*', '?', '[', ']', '\\', '^', '-'].map(code);
function malformed() {
    throw new fault/* EditFault */.b('is no pattern', 'close its brackets, and write nothing empty between them');
}
function goMatch(pattern, name) {
    let [rest, left] = [pattern, name];
    while (rest.length > 0) {
        const { starred, chunk, behind } = nextChunk(rest);
        if (starred && chunk.length === 0)
            return !left.includes(slash);
        const after = afterChunk(chunk, left, starred, behind.length === 0);
        if (after === undefined)
            return false;
        rest = behind;
        left = after;
    }
    return left.length === 0;
}
function afterChunk(chunk, name, starred, last) {
    for (let skipped = 0; skipped <= name.length; skipped += 1) {
        const after = matchChunk(chunk, name.subarray(skipped));
        if (after !== undefined && (after.length === 0 || !last))
            return after;
        if (!starred || name[skipped] === slash)
            return undefined;
    }
    return undefined;
}
function nextChunk(pattern) {
    let start = 0;
    while (pattern[start] === star)
        start += 1;
    let inClass = false;
    let end = start;
    while (end < pattern.length && (inClass || pattern[end] !== star)) {
        if (pattern[end] === escaping && end + 1 < pattern.length)
            end += 1;
        else if (pattern[end] === opening)
            inClass = true;
        else if (pattern[end] === closing)
            inClass = false;
        end += 1;
    }
    return { starred: start > 0, chunk: pattern.subarray(start, end), behind: pattern.subarray(end) };
}
function matchChunk(chunk, name) {
    let [at, from, failed] = [0, 0, false];
    while (at < chunk.length) {
        failed ||= from >= name.length;
        const sign = chunk[at];
        if (sign === opening) {
            const { value, size } = runeAt(name, from);
            const found = matchClass(chunk, at + 1, failed ? 0 : value);
            if (!failed)
                from += size;
            failed ||= !found.matches;
            at = found.end;
            continue;
        }
        if (sign === question) {
            failed ||= name[from] === slash;
            from += runeAt(name, from).size;
            at += 1;
            continue;
        }
        if (sign === escaping)
            at += 1;
        if (at >= chunk.length)
            malformed();
        failed ||= chunk[at] !== name[from];
        from += 1;
        at += 1;
    }
    return failed ? undefined : name.subarray(from);
}
function matchClass(chunk, start, rune) {
    const negated = chunk[start] === caret;
    let at = negated ? start + 1 : start;
    let matches = false;
    for (let ranges = 0; chunk[at] !== closing || ranges === 0; ranges += 1) {
        const low = classMember(chunk, at);
        const high = chunk[low.end] === dash ? classMember(chunk, low.end + 1) : low;
        matches ||= low.value <= rune && rune <= high.value;
        at = high.end;
    }
    return { matches: matches !== negated, end: at + 1 };
}
function classMember(chunk, start) {
    if (start >= chunk.length || chunk[start] === dash || chunk[start] === closing)
        malformed();
    const at = chunk[start] === escaping ? start + 1 : start;
    const { value, size } = runeAt(chunk, at);
    if (size === 0 || (value === 0xfffd && size === 1) || at + size >= chunk.length)
        malformed();
    return { value, end: at + size };
}
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function runeAt(bytes, at) {
    const first = bytes[at];
    if (first === undefined)
        return { value: 0xfffd, size: 0 };
    if (first < 0x80)
        return { value: first, size: 1 };
    const size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    try {
        return { value: decoder.decode(bytes.subarray(at, at + size)).codePointAt(0) ?? 0xfffd, size };
    }
    catch {
        return { value: 0xfffd, size: 1 };
    }
}

;// CONCATENATED MODULE: ./build/packages/core/src/chart/ignore.js



const defaults = 'templates/.?*';
const longestLine = 64 * 1024;
const spaces = /^[\t\n\v\f\r \u0085\u00a0\p{Zs}\p{Zl}\p{Zp}]+|[\t\n\v\f\r \u0085\u00a0\p{Zs}\p{Zl}\p{Zp}]+$/gu;
const encoder = new TextEncoder();
function readIgnore(text) {
    const lines = text.replace(/^\ufeff/, '').split('\n');
    const rules = [...lines, defaults].flatMap((line, index) => readRule(line.replace(/\r$/, ''), index + 1));
    return (path, isFolder) => path !== '' && decide(rules, path, isFolder);
}
function decide(rules, path, isFolder) {
    const whole = encoder.encode(path);
    const name = encoder.encode(path.slice(path.lastIndexOf('/') + 1));
    for (const { pattern, negated, folderOnly, wholePath } of rules) {
        const matches = (!folderOnly || isFolder) && tolerantMatch(pattern, wholePath ? whole : name);
        if (matches !== negated)
            return true;
    }
    return false;
}
function tolerantMatch(pattern, name) {
    try {
        return goMatch(pattern, name);
    }
    catch {
        return false;
    }
}
function readRule(line, number) {
    if (encoder.encode(line).length >= longestLine) {
        throw new fault/* EditFault */.b(`has a line of more than ${longestLine} bytes`, 'shorten it', number);
    }
    const rule = line.replace(spaces, '');
    if (rule === '' || rule.startsWith('#'))
        return [];
    if (rule.includes('**')) {
        const remedy = 'Helm has no **: name the folders one by one, or leave the slash away to match names anywhere';
        throw new fault/* EditFault */.b(`has the rule ${(0,untrusted/* quote */.hD)(rule)}`, remedy, number);
    }
    try {
        goMatch(encoder.encode(rule), encoder.encode('abc'));
    }
    catch {
        throw new fault/* EditFault */.b(`has the rule ${(0,untrusted/* quote */.hD)(rule)}, which is no pattern`, 'close its brackets', number);
    }
    const negated = rule.startsWith('!');
    const positive = negated ? rule.slice(1) : rule;
    const folderOnly = positive.endsWith('/');
    const plain = folderOnly ? positive.slice(0, -1) : positive;
    const pattern = encoder.encode(plain.replace(/^\//, ''));
    return [{ pattern, negated, folderOnly, wholePath: plain.includes('/') }];
}

// EXTERNAL MODULE: ./build/packages/core/src/chart/inspect-file.js + 1 modules
var inspect_file = __webpack_require__(3704);
// EXTERNAL MODULE: ./build/packages/core/src/chart/metadata.js + 1 modules
var metadata = __webpack_require__(5748);
;// CONCATENATED MODULE: ./build/packages/core/src/chart/folder-files.js











const smaller = 'make it smaller, or add it to .helmignore';
async function readFiles(found, shown, allow, complaints) {
    const total = found.reduce((sum, { size }) => sum + size, 0);
    if (total >= chart_limits/* largestChart */.Jw) {
        const [biggest] = [...found].sort((a, b) => b.size - a.size);
        const problem = `has ${(0,chart_limits/* sizeOf */.$d)(total)} of files, and Helm loads less than ${(0,chart_limits/* sizeOf */.$d)(chart_limits/* largestChart */.Jw)}; the largest is ${biggest?.path}, ${(0,chart_limits/* sizeOf */.$d)(biggest?.size ?? 0)}`;
        complaints.push({ place: shown, problem, remedy: 'add what does not belong to the chart to .helmignore' });
    }
    const files = [];
    for (const { path, real, size } of found) {
        const place = `${shown}/${path}`;
        if (size > chart_limits/* largestFile */.Ny) {
            const problem = `has ${(0,chart_limits/* sizeOf */.$d)(size)}, and Helm 3 loads files of at most ${(0,chart_limits/* sizeOf */.$d)(chart_limits/* largestFile */.Ny)}`;
            complaints.push({ place, problem, remedy: smaller });
        }
        else if (total < chart_limits/* largestChart */.Jw) {
            const { file, content } = await diskFile(path, real, place);
            files.push(file);
            complaints.push(...(0,inspect_file/* inspectFile */.X)(path, place, content, allow));
        }
    }
    return files;
}
function readRules(root, folder, shown) {
    const place = `${shown}/.helmignore`;
    let real;
    try {
        real = external_node_fs_.realpathSync.native((0,external_node_path_.join)(folder, '.helmignore'));
    }
    catch {
        return readIgnore('');
    }
    try {
        if (!(0,below/* isBelow */.Y)(root, real)) {
            throw new fault/* EditFault */.b('is a link that leads out of the repository', 'copy what it leads to into the repository');
        }
        if (!(0,external_node_fs_.statSync)(real).isFile())
            throw new fault/* EditFault */.b('is no plain file', 'write the rules into a file, or remove it');
        return readIgnore((0,decode/* decodeText */.g)(readReal(real, place)));
    }
    catch (error) {
        if (error instanceof fault/* EditFault */.b)
            throw new errors/* Refusal */.P_([(0,metadata/* faultComplaint */.yQ)(place, error)]);
        throw error;
    }
}


/***/ }),

/***/ 1168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   Pl: () => (/* binding */ goJson),
/* harmony export */   Xo: () => (/* binding */ compareBytes),
/* harmony export */   al: () => (/* binding */ inOrder)
/* harmony export */ });
function goJson(value) {
    if (Array.isArray(value))
        return `[${value.map(goJson).join(',')}]`;
    if (value instanceof Map)
        return objectOf([...value]);
    if (typeof value === 'object' && value !== null)
        return objectOf(Object.entries(value));
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function objectOf(entries) {
    return `{${entries.map(([key, value]) => `${goJson(key)}:${goJson(value)}`).join(',')}}`;
}
function inOrder(value, order) {
    const fields = new Map(Object.entries(value));
    return new Map(order.flatMap((name) => (fields.get(name) === undefined ? [] : [[name, fields.get(name)]])));
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).sort(([a], [b]) => compareBytes(a, b));
    return new Map(entries.map(([key, one]) => [key, sorted(one)]));
}
function compareBytes(a, b) {
    const [one, other] = [[...a], [...b]];
    const at = one.findIndex((sign, index) => sign !== other[index]);
    if (at < 0)
        return one.length - other.length;
    return (one[at]?.codePointAt(0) ?? 0) - (other[at]?.codePointAt(0) ?? -1);
}


/***/ }),

/***/ 3704:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ inspectFile)
});

// UNUSED EXPORTS: isAllowed

;// CONCATENATED MODULE: ./build/packages/core/src/chart/secrets.js
const first = (match) => match[1] ?? match[0];
const kinds = [
    {
        what: 'a private key',
        mark: /PRIVATE KEY/,
        pattern: /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:\s|\\[rn]|[A-Za-z-]{1,30}: [^\n]{0,200}\n){1,40}([A-Za-z0-9+/=]{32})/g,
        random: first
    },
    {
        what: 'a token of GitHub',
        mark: /gh[pousr]_|github_pat_/,
        pattern: /\b(?:gh[pousr]_([A-Za-z0-9]{36,255})|github_pat_[A-Za-z0-9_]{60,255})\b/g,
        random: first
    },
    { what: 'a token of GitLab', mark: /glpat-/, pattern: /\bglpat-([A-Za-z0-9_-]{20,64})/g, random: first },
    { what: 'a token of npm', mark: /npm_/, pattern: /\bnpm_([A-Za-z0-9]{36})\b/g, random: first },
    {
        what: 'a token of npm',
        mark: /_authToken/,
        pattern: /^[ \t]{0,20}\/\/[^\s=]{1,200}:_authToken[ \t]{0,9}=[ \t]{0,9}["']?([^\s"'${}<>]{16,200})/gm,
        random: first
    },
    { what: 'a token of Slack', mark: /xox/, pattern: /\bxox[abprs]-([0-9]{8,20}-[0-9A-Za-z-]{20,80})/g, random: first },
    { what: 'a key of Stripe', mark: /_live_/, pattern: /\b[sr]k_live_([0-9A-Za-z]{20,120})\b/g, random: first },
    {
        what: 'a secret key of AWS',
        mark: /secret/i,
        pattern: /aws_?secret_?(?:access_?)?key["']?\s{0,9}[:=]\s{0,9}["']?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/gi,
        random: first
    },
    { what: 'an access key of AWS', mark: /A[KS]IA/, pattern: /\b(?:AKIA|ASIA)([A-Z2-7]{16})\b/g, random: first },
    {
        what: 'a kubeconfig with a client key',
        mark: /client-key-data/,
        pattern: /client-key-data["']?\s{0,9}:\s{0,9}["']?([A-Za-z0-9+/]{40})/g,
        random: first
    },
    {
        what: 'credentials of a registry',
        mark: /"auths"/,
        pattern: /"auths"\s{0,9}:\s{0,9}\{[^{}]{0,300}\{[^{}]{0,2000}?"(?:auth|identitytoken|password)"\s{0,9}:\s{0,9}"([A-Za-z0-9+/=._-]{12,4000})"/g,
        random: first
    }
];
function looksRandom(text) {
    if (/EXAMPLE|(.)\1{7}/i.test(text))
        return false;
    return new Set(text.slice(0, 64)).size >= Math.min(10, text.length / 2);
}
function findSecrets(text) {
    const found = [];
    for (const { what, mark, pattern, random } of kinds) {
        if (!mark.test(text) || found.some((one) => one.what === what))
            continue;
        for (const match of text.matchAll(pattern)) {
            if (random !== undefined && !looksRandom(random(match)))
                continue;
            found.push({ what, line: text.slice(0, match.index).split('\n').length });
            break;
        }
    }
    return found;
}
const names = [
    [/^\.env(?:\.(?!(?:example|sample|template|dist)$)[\w-]+)?$/i, 'a file of environment variables, which hold secrets'],
    [/^id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$/, 'a private key of SSH by its name'],
    [/^\.?(?:netrc|pgpass|git-credentials)$|^\.?_netrc$/, 'a file of credentials by its name'],
    [/\.(?:p12|pfx|kdbx)$/i, 'a store of private keys by its name'],
    [/\.tfstate(?:\.backup)?$/i, 'a state of Terraform, which holds secrets']
];
function secretByName(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return names.find(([pattern]) => pattern.test(name))?.[1];
}

;// CONCATENATED MODULE: ./build/packages/core/src/chart/inspect-file.js

const probe = 8000;
const remedy = 'add it to .helmignore, and revoke the secret if it was ever published; if it is none, name the path in allow-secrets';
function inspectFile(path, place, content, allow) {
    if (isAllowed(path, allow))
        return [];
    const named = secretByName(path);
    if (named !== undefined && content.length > 0)
        return [{ place, problem: `is ${named}`, remedy }];
    if (content.subarray(0, probe).includes(0))
        return [];
    const text = Buffer.from(content.buffer, content.byteOffset, content.length).toString('latin1');
    return findSecrets(text).map(({ what, line }) => ({ place: `${place}:${line}`, problem: `holds ${what}`, remedy }));
}
function isAllowed(path, allow) {
    return allow.some((one) => {
        const plain = one.replace(/^\.\//, '').replace(/\/+$/, '');
        return plain !== '' && (path === plain || path.startsWith(`${plain}/`));
    });
}


/***/ }),

/***/ 8787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readLock)
/* harmony export */ });
/* harmony import */ var _manifest_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9792);
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5748);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3297);
/* harmony import */ var _yaml_mapping_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1491);




const lockFields = { digest: 'text', dependencies: [_metadata_js__WEBPACK_IMPORTED_MODULE_1__/* .dependencyFields */ .Ru] };
async function readLock(text) {
    return (0,_yaml_mapping_js__WEBPACK_IMPORTED_MODULE_3__/* .askMapping */ ._)(text, (file, root) => {
        const complaints = [];
        const read = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readFields */ .q)({ file, place: '', complaints }, root, lockFields);
        const [first] = complaints;
        if (first !== undefined)
            throw new _manifest_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .EditFault */ .b(first.problem, first.remedy, Number(first.place.slice(1)));
        const { digest = '', dependencies = [] } = read;
        return { digest, dependencies: dependencies.map(_metadata_js__WEBPACK_IMPORTED_MODULE_1__/* .completeDependency */ .xL) };
    });
}


/***/ }),

/***/ 8470:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ collisions),
/* harmony export */   z: () => (/* binding */ pathProblem)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);

function pathProblem(path) {
    const remedy = 'rename it, or add it to .helmignore';
    const parts = path.split('/');
    if (path === '' || parts.includes(''))
        return { problem: `has the path ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}, which is none`, remedy };
    if (parts.includes('.') || parts.includes('..'))
        return { problem: `has . or .. in its path ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}`, remedy };
    if (path.includes('\\'))
        return { problem: 'has a backslash in its name, which Helm takes for a folder', remedy };
    if (/[\0-\x1f\x7f-\x9f\u2028\u2029]/.test(path))
        return { problem: 'has a control character in its name', remedy };
    if (path.includes('\ufffd'))
        return { problem: 'has a name that is not UTF-8', remedy };
    if (path.startsWith('..') || /^[a-zA-Z]:\//.test(path))
        return { problem: 'has a name that Helm refuses to load', remedy };
    const git = parts.findIndex((part) => part.toLowerCase() === '.git');
    if (git >= 0) {
        return {
            problem: 'belongs to git, and its history and credentials do not belong to a chart',
            remedy: 'add .git to .helmignore'
        };
    }
    return undefined;
}
function collisions(paths) {
    const groups = new Map();
    for (const path of paths) {
        const key = path.normalize('NFC').toLowerCase();
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [path]);
        else
            group.push(path);
    }
    return [...groups.values()].filter((group) => group.length > 1);
}


/***/ }),

/***/ 3013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MC: () => (/* binding */ archiveEnd),
/* harmony export */   Ms: () => (/* binding */ padding),
/* harmony export */   Tc: () => (/* binding */ fileHeaders),
/* harmony export */   om: () => (/* binding */ block)
/* harmony export */ });
/* unused harmony export concat */
const block = 512;
const encoder = new TextEncoder();
const longestName = 100;
function fileHeaders(path, size, modified) {
    const name = encoder.encode(path);
    const plain = name.length <= longestName && name.length === path.length;
    if (plain)
        return header(name, size, modified, '0');
    const record = paxRecord('path', path);
    const extended = header(encoder.encode('PaxHeaders/path'), record.length, modified, 'x');
    const short = encoder.encode(path.replace(/[^\x20-\x7e]/gu, '_').slice(0, longestName));
    const entry = header(short, size, modified, '0');
    return concat([extended, record, padding(record.length), entry]);
}
function padding(size) {
    return new Uint8Array((block - (size % block)) % block);
}
const archiveEnd = new Uint8Array(2 * block);
function concat(parts) {
    const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
    let at = 0;
    for (const part of parts) {
        joined.set(part, at);
        at += part.length;
    }
    return joined;
}
function header(name, size, modified, type) {
    const bytes = new Uint8Array(block);
    bytes.set(name, 0);
    const write = (text, at) => bytes.set(encoder.encode(text), at);
    const octal = (value, at, length) => write(`${value.toString(8).padStart(length - 1, '0')}\0`, at);
    octal(0o644, 100, 8);
    octal(0, 108, 8);
    octal(0, 116, 8);
    octal(size, 124, 12);
    octal(modified, 136, 12);
    write('        ', 148);
    write(type, 156);
    write('ustar\x0000', 257);
    octal(0, 329, 8);
    octal(0, 337, 8);
    const sum = bytes.reduce((total, byte) => total + byte, 0);
    write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    return bytes;
}
function paxRecord(key, value) {
    const body = encoder.encode(` ${key}=${value}\n`);
    let length = body.length;
    while (String(length).length + body.length > length)
        length = String(length).length + body.length;
    return concat([encoder.encode(String(length)), body]);
}


/***/ }),

/***/ 992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ay: () => (/* binding */ readHeader),
/* harmony export */   e4: () => (/* binding */ decodeName),
/* harmony export */   xz: () => (/* binding */ ArchiveFault),
/* harmony export */   y0: () => (/* binding */ readExtended)
/* harmony export */ });
/* harmony import */ var _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3013);

class ArchiveFault extends Error {
}
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function decodeName(bytes) {
    try {
        return decoder.decode(bytes);
    }
    catch {
        throw new ArchiveFault('has a name that is not UTF-8');
    }
}
function field(bytes, at, length) {
    const whole = bytes.subarray(at, at + length);
    const end = whole.indexOf(0);
    return end < 0 ? whole : whole.subarray(0, end);
}
function octal(bytes, at, length) {
    const text = decodeName(field(bytes, at, length)).trim();
    if (!/^[0-7]*$/.test(text))
        throw new ArchiveFault('has a header with a number that is none');
    return Number.parseInt(text === '' ? '0' : text, 8);
}
function readHeader(bytes) {
    let sum = 0;
    for (let at = 0; at < _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .block */ .om; at += 1)
        sum += at >= 148 && at < 156 ? 32 : (bytes[at] ?? 0);
    if (octal(bytes, 148, 8) !== sum)
        throw new ArchiveFault('has a header with a wrong checksum');
    const magic = decodeName(field(bytes, 257, 6));
    const name = () => {
        const prefix = magic === 'ustar' ? decodeName(field(bytes, 345, 155)) : '';
        const own = decodeName(field(bytes, 0, 100));
        return prefix === '' ? own : `${prefix}/${own}`;
    };
    const flag = bytes[156] ?? 0;
    return {
        name,
        size: octal(bytes, 124, 12),
        type: flag === 0 ? '0' : String.fromCharCode(flag)
    };
}
const harmless = /^(?:path|[acm]time|[ug]id|[ug]name|comment|charset)$/;
function readExtended(bytes, isGlobal) {
    const found = new Map();
    for (let at = 0; at < bytes.length;) {
        const blank = bytes.indexOf(32, at);
        const digits = blank < 0 ? '' : String.fromCharCode(...bytes.subarray(at, Math.min(blank, at + 8)));
        const end = at + Number(digits);
        if (!/^[1-9][0-9]*$/.test(digits) || end > bytes.length || bytes[end - 1] !== 10) {
            throw new ArchiveFault('has a malformed extended header');
        }
        const record = decodeName(bytes.subarray(blank + 1, end - 1));
        const [key = ''] = record.split('=', 1);
        if (!harmless.test(key) || (isGlobal && key !== 'comment') || found.has(key)) {
            throw new ArchiveFault(`has an extended header with ${found.has(key) ? 'two records' : 'the record'} ${key}`);
        }
        found.set(key, record.slice(key.length + 1));
        at = end;
    }
    return found.get('path');
}


/***/ }),

/***/ 1202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ defaultLimits),
  s: () => (/* binding */ readTar)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
;// CONCATENATED MODULE: ./build/packages/core/src/chart/byte-reader.js
function byteReader(pieces) {
    const iterator = pieces[Symbol.asyncIterator]();
    let piece = new Uint8Array(0);
    const more = async () => {
        const next = await iterator.next();
        if (next.done === true)
            return false;
        piece = next.value;
        return true;
    };
    return {
        async close() {
            await iterator.return?.();
        },
        async take(count) {
            if (piece.length >= count && count > 0) {
                const taken = piece.subarray(0, count);
                piece = piece.subarray(count);
                return taken;
            }
            const taken = new Uint8Array(count);
            let length = 0;
            while (length < count) {
                if (piece.length === 0 && !(await more()))
                    break;
                const part = piece.subarray(0, count - length);
                taken.set(part, length);
                length += part.length;
                piece = piece.subarray(part.length);
            }
            return taken.subarray(0, length);
        }
    };
}

// EXTERNAL MODULE: ./build/packages/core/src/chart/chart-limits.js
var chart_limits = __webpack_require__(3132);
// EXTERNAL MODULE: ./build/packages/core/src/chart/tar-header.js
var tar_header = __webpack_require__(992);
;// CONCATENATED MODULE: ./build/packages/core/src/chart/gunzip.js

async function* gunzip(source, most) {
    const { createGunzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 23));
    const { Readable } = (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7075, 23))).default;
    let given = 0;
    async function* counted() {
        for await (const piece of source) {
            given += piece.length;
            yield piece;
        }
    }
    const input = Readable.from(counted(), { objectMode: false });
    const output = input.pipe(createGunzip());
    input.once('error', (error) => output.destroy(error));
    let length = 0;
    try {
        for await (const piece of output) {
            length += piece.length;
            if (length > most)
                throw new tar_header/* ArchiveFault */.xz(`holds more than ${most} bytes when it is decompressed`);
            yield piece;
        }
    }
    catch (error) {
        throw isZlibError(error) ? new tar_header/* ArchiveFault */.xz('is no gzip archive, or a damaged one') : error;
    }
    finally {
        input.destroy();
        output.destroy();
    }
    if (output.bytesWritten !== given)
        throw new tar_header/* ArchiveFault */.xz('has something behind its end');
}
function isZlibError(error) {
    return /^Z_/.test(String(error.code));
}

// EXTERNAL MODULE: ./build/packages/core/src/chart/path-rules.js
var path_rules = __webpack_require__(8470);
// EXTERNAL MODULE: ./build/packages/core/src/chart/tar-entry.js
var tar_entry = __webpack_require__(3013);
;// CONCATENATED MODULE: ./build/packages/core/src/chart/tar-read.js







const longestExtended = 64 * 1024;
const defaultLimits = { file: chart_limits/* largestChart */.Jw, total: chart_limits/* largestChart */.Jw, entries: chart_limits/* mostEntries */._N };
async function* readTar(source, limits = defaultLimits) {
    const room = limits.total + limits.entries * (4 * tar_entry/* block */.om) + 1024 * 1024;
    const reader = byteReader(gunzip(source, room));
    try {
        yield* readEntries(reader, limits);
        await checkEnd(reader);
    }
    finally {
        await reader.close();
    }
}
async function* readEntries(reader, limits) {
    const seen = new Map();
    let [top, total, entries, extended] = ['', 0, 0, undefined];
    for (;;) {
        const header = await nextHeader(reader);
        if (header === undefined)
            break;
        entries += 1;
        if (entries > limits.entries)
            throw new tar_header/* ArchiveFault */.xz(`has more than ${limits.entries} entries`);
        const { type } = header;
        if (type === 'x' || type === 'L' || type === 'g') {
            const found = await readMeta(reader, header);
            if (found !== undefined && extended !== undefined)
                throw new tar_header/* ArchiveFault */.xz('names a file in two headers');
            extended ??= found;
            continue;
        }
        const entry = checkEntry(extended ?? header.name(), header, seen);
        extended = undefined;
        if (top !== '' && entry.top !== top) {
            throw new tar_header/* ArchiveFault */.xz(`has more than one top folder: ${(0,untrusted/* quote */.hD)(top)} and ${(0,untrusted/* quote */.hD)(entry.top)}`);
        }
        top = entry.top;
        total += header.size;
        if (header.size > limits.file)
            throw new tar_header/* ArchiveFault */.xz(`has a file of ${header.size} bytes, ${(0,untrusted/* quote */.hD)(entry.path)}`);
        if (total > limits.total)
            throw new tar_header/* ArchiveFault */.xz(`holds more than ${limits.total} bytes`);
        const content = await body(reader, header.size);
        if (entry.isFile)
            yield { top, path: entry.path, content };
    }
    if (extended !== undefined)
        throw new tar_header/* ArchiveFault */.xz('ends with the name of a file that does not follow');
}
async function nextHeader(reader) {
    const bytes = await reader.take(tar_entry/* block */.om);
    if (bytes.length < tar_entry/* block */.om)
        throw new tar_header/* ArchiveFault */.xz('is cut off');
    return bytes.some((byte) => byte !== 0) ? (0,tar_header/* readHeader */.ay)(bytes) : undefined;
}
async function readMeta(reader, { type, size }) {
    if (size > longestExtended)
        throw new tar_header/* ArchiveFault */.xz(`has an extended header of ${size} bytes`);
    const bytes = await body(reader, size);
    if (type !== 'L')
        return (0,tar_header/* readExtended */.y0)(bytes, type === 'g');
    return (0,tar_header/* decodeName */.e4)(bytes.at(-1) === 0 ? bytes.subarray(0, -1) : bytes);
}
async function body(reader, size) {
    const bytes = await reader.take(size);
    const rest = (tar_entry/* block */.om - (size % tar_entry/* block */.om)) % tar_entry/* block */.om;
    if (bytes.length < size || (await reader.take(rest)).length < rest)
        throw new tar_header/* ArchiveFault */.xz('is cut off');
    return bytes;
}
async function checkEnd(reader) {
    let blocks = 0;
    for (let bytes = await reader.take(tar_entry/* block */.om); bytes.length > 0; bytes = await reader.take(tar_entry/* block */.om)) {
        if (bytes.some((byte) => byte !== 0))
            throw new tar_header/* ArchiveFault */.xz('has something behind its end');
        blocks += bytes.length === tar_entry/* block */.om ? 1 : 0;
    }
    if (blocks === 0)
        throw new tar_header/* ArchiveFault */.xz('is cut off');
}
function checkEntry(name, { type, size }, seen) {
    const isFolder = type === '5' || (type === '0' && name.endsWith('/'));
    if (!isFolder && type !== '0')
        throw new tar_header/* ArchiveFault */.xz(`has ${(0,untrusted/* quote */.hD)(name)}, which is no plain file (type ${(0,untrusted/* quote */.hD)(type)})`);
    if (isFolder && size > 0)
        throw new tar_header/* ArchiveFault */.xz(`has the folder ${(0,untrusted/* quote */.hD)(name)} with content`);
    const whole = isFolder ? name.replace(/\/$/, '') : name;
    const problem = (0,path_rules/* pathProblem */.z)(whole)?.problem;
    if (problem !== undefined)
        throw new tar_header/* ArchiveFault */.xz(`has ${(0,untrusted/* quote */.hD)(name)}: ${problem}`);
    const slash = whole.indexOf('/');
    const top = slash < 0 ? whole : whole.slice(0, slash);
    if (slash < 0 && !isFolder)
        throw new tar_header/* ArchiveFault */.xz(`has ${(0,untrusted/* quote */.hD)(name)} in no folder`);
    const path = slash < 0 ? '' : whole.slice(slash + 1);
    if (path !== '' && (0,path_rules/* pathProblem */.z)(path) !== undefined) {
        throw new tar_header/* ArchiveFault */.xz(`has ${(0,untrusted/* quote */.hD)(name)}: it ${(0,path_rules/* pathProblem */.z)(path)?.problem}`);
    }
    note(whole, isFolder ? 'folder' : 'file', seen);
    return { top, path, isFile: !isFolder };
}
function note(path, kind, seen) {
    const before = seen.get(path);
    if (before === 'file' || (kind === 'file' && before === 'folder'))
        throw new tar_header/* ArchiveFault */.xz(`has ${(0,untrusted/* quote */.hD)(path)} twice`);
    seen.set(path, kind);
    const slash = path.lastIndexOf('/');
    if (slash > 0 && seen.get(path.slice(0, slash)) !== 'folder')
        note(path.slice(0, slash), 'folder', seen);
}


/***/ }),

/***/ 4898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ checkVersion)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/version/channel.js
var version_channel = __webpack_require__(4752);
// EXTERNAL MODULE: ./build/packages/core/src/version/compare.js
var compare = __webpack_require__(3076);
// EXTERNAL MODULE: ./build/packages/core/src/version/semver.js
var semver = __webpack_require__(3499);
;// CONCATENATED MODULE: ./build/packages/core/src/version/forms.js


const longestImageTag = 128;
function formsOf({ prefix, version }) {
    const image = imageTagOf(version);
    return {
        imageTag: image.length > longestImageTag ? undefined : image,
        chartVersion: formatVersion(version),
        goTag: version.build.length > 0 ? undefined : goTagOf(prefix, version),
        releaseBranch: `release/v${lineOf(version)}`
    };
}
function imageTagOf(version) {
    return (0,semver/* formatVersion */.qh)(version).replace('+', '_');
}
function goTagOf(prefix, version) {
    return `${prefix.slice(0, prefix.lastIndexOf('/') + 1)}v${(0,semver/* withoutBuild */.DD)(version)}`;
}

;// CONCATENATED MODULE: ./build/packages/core/src/version/ecosystems.js




const ecosystems = (/* unused pure expression or super */ null && (['go', 'helm', 'oci', 'flux']));
function verdictFor(ecosystem, release) {
    return judges[ecosystem](release);
}
const judges = { go, helm, oci, flux };
function verdict(broken, notes) {
    const rules = broken.filter((rule) => rule !== undefined);
    return { legal: rules.length === 0, broken: rules, notes: notes.filter((note) => note !== undefined) };
}
function go({ tag, prefix, version }) {
    const wanted = goTagOf(prefix, version);
    const metadata = version.build.length > 0;
    const directory = prefix.slice(0, prefix.lastIndexOf('/') + 1);
    return verdict([
        metadata
            ? { rule: 'Go takes no build metadata in a tag and makes a pseudo-version of it', remedy: `tag ${wanted}` }
            : undefined,
        prefix === `${directory}v`
            ? undefined
            : {
                rule: `Go looks for the tag ${wanted}; it does not see ${tag}`,
                remedy: `tag ${wanted}, with tag-prefix ${directory}v`
            }
    ], [
        (0,compare/* compareNumbers */.S$)(version.major, '1') > 0
            ? `the module path in go.mod must end in /v${version.major}, and that is no part of the tag's directory`
            : undefined
    ]);
}
function helm({ prefix, version }) {
    return verdict([tooLong(version), tooLarge(version, 'Helm')], [
        version.build.length > 0
            ? `Helm stores the chart under ${imageTagOf(version)}: the plus sign becomes _, so 1.0.0+a and 1.0.0_a are one tag`
            : undefined,
        prefix === ''
            ? undefined
            : `publish the chart as ${(0,semver/* formatVersion */.qh)(version)}: a range does not find v${(0,semver/* releaseOf */.l7)(version)}`,
        rangeNote(version, 'Helm')
    ]);
}
function oci({ version }) {
    return verdict([plusSign(version), tooLong(version)], []);
}
function flux({ version }) {
    const channel = (0,version_channel/* channelOf */.t)(version);
    const undotted = channel?.format === 'undotted' ? channel : undefined;
    const dotted = `${(0,semver/* releaseOf */.l7)(version)}-${undotted?.name}.${undotted?.number}`;
    const number = undotted?.number ?? '';
    return verdict([
        plusSign(version),
        tooLong(version),
        tooLarge(version, 'Flux'),
        number.length > 1
            ? {
                rule: `Flux compares ${undotted?.name}${number} as text, so it does not come where its number belongs`,
                remedy: `use ${dotted}`
            }
            : undefined
    ], [
        number.length === 1
            ? `from the tenth on, ${undotted?.name}10 comes before ${undotted?.name}2; ${dotted} counts as it should`
            : undefined,
        rangeNote(version, 'Flux')
    ]);
}
function rangeNote(version, tool) {
    if (!(0,semver/* isPrerelease */.V1)(version))
        return undefined;
    return `a range of ${tool} finds prereleases only when it names one, such as >=${(0,semver/* releaseOf */.l7)(version)}-0`;
}
function plusSign(version) {
    if (version.build.length === 0)
        return undefined;
    const remedy = `leave out the build metadata: ${(0,semver/* withoutBuild */.DD)(version)}`;
    return { rule: 'a tag in a registry cannot contain a plus sign', remedy };
}
function tooLong(version) {
    const { length } = imageTagOf(version);
    if (length <= longestImageTag)
        return undefined;
    return {
        rule: `a tag in a registry has at most ${longestImageTag} characters; this one has ${length}`,
        remedy: 'shorten the prerelease or the build metadata'
    };
}
function tooLarge(version, tool) {
    const large = [version.major, version.minor, version.patch].find((part) => (0,compare/* compareNumbers */.S$)(part, '18446744073709551615') > 0);
    if (large === undefined)
        return undefined;
    return { rule: `${tool} reads numbers up to 2^64-1; ${large} is larger`, remedy: 'use a smaller number' };
}

;// CONCATENATED MODULE: ./build/packages/core/src/chart/version-checks.js




function checkVersion(version, place, forHelm) {
    const prefix = version.startsWith('v') ? 'v' : '';
    const parsed = (0,semver/* parseVersion */.ot)(version.slice(prefix.length));
    if (parsed === undefined)
        return { complaints: [], warnings: [] };
    const { broken } = verdictFor('helm', { tag: version, prefix, version: parsed });
    const complaints = broken.map(({ rule, remedy }) => ({
        place,
        problem: `has a version that cannot be used: ${rule}`,
        remedy
    }));
    const warnings = [];
    if (prefix !== '') {
        const problem = `has the version ${(0,untrusted/* quote */.hD)(version)}, which Helm does not find when it looks for a range such as ^${parsed.major}.0.0 in a registry`;
        const remedy = `publish it as ${(0,semver/* formatVersion */.qh)(parsed)}`;
        if (forHelm)
            complaints.push({ place, problem, remedy });
        else
            warnings.push(`${place}: ${problem}; ${remedy}`);
    }
    if (parsed.build.length > 0) {
        const tag = prefix + imageTagOf(parsed);
        warnings.push(`${place}: a tag cannot contain a plus sign, so the chart is stored under ${(0,untrusted/* quote */.hD)(tag)}; Helm finds it by ${(0,untrusted/* quote */.hD)(version)}`);
    }
    return { complaints, warnings };
}


/***/ }),

/***/ 2031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ walkChart)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1329);
/* harmony import */ var _chart_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3132);
/* harmony import */ var _path_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8470);





function walkChart(root, shown, folder, ignore) {
    const walk = { root, shown, ignore, files: [], complaints: [], entries: 0 };
    enter(walk, '', folder, [folder]);
    if (walk.entries > _chart_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .mostEntries */ ._N) {
        const problem = `has more than ${_chart_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .mostEntries */ ._N} files and folders`;
        walk.complaints.push({ place: shown, problem, remedy: 'add what does not belong to the chart to .helmignore' });
    }
    return walk;
}
function enter(walk, folder, real, above) {
    let entries;
    try {
        entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(real, { withFileTypes: true });
    }
    catch {
        complain(walk, folder, 'cannot be read', 'let the user of the runner read it, or add it to .helmignore');
        return;
    }
    for (const entry of entries) {
        walk.entries += 1;
        if (walk.entries > _chart_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .mostEntries */ ._N)
            return;
        visit(walk, folder === '' ? entry.name : `${folder}/${entry.name}`, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, entry.name), entry, above);
    }
}
function visit(walk, path, at, entry, above) {
    const stat = statOf(at);
    if (walk.ignore(path, stat?.isDirectory() ?? false))
        return;
    const problem = (0,_path_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .pathProblem */ .z)(path) ?? (stat === undefined ? broken : undefined);
    if (stat === undefined || problem !== undefined) {
        complain(walk, path, problem?.problem ?? '', problem?.remedy ?? '');
        return;
    }
    const real = entry.isSymbolicLink() ? follow(walk, path, at) : at;
    if (real === undefined)
        return;
    if (stat.isFile())
        walk.files.push({ path, real, size: stat.size });
    else if (!stat.isDirectory())
        notPlain(walk, path, stat);
    else if (above.includes(real)) {
        complain(walk, path, 'is a link to a folder that it is in itself', 'remove the link, or add it to .helmignore');
    }
    else
        enter(walk, path, real, [...above, real]);
}
const broken = { problem: 'is a link to nothing', remedy: 'mend it, or add it to .helmignore' };
function statOf(at) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(at);
    }
    catch {
        return undefined;
    }
}
function follow(walk, path, at) {
    const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(at);
    const within = real === walk.root || real.startsWith(walk.root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? walk.root : walk.root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    const inGit = real.slice(walk.root.length).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).includes('.git');
    if (within && !inGit)
        return real;
    const problem = within ? 'is a link into .git' : `is a link that leads out of the repository, to ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(real)}`;
    complain(walk, path, problem, 'copy what it leads to into the repository, or add it to .helmignore');
    return undefined;
}
function notPlain(walk, path, stat) {
    const kind = stat.isSocket() ? 'a socket' : stat.isFIFO() ? 'a pipe' : 'a device';
    complain(walk, path, `is ${kind}, and ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path))} cannot be packed`, 'add it to .helmignore');
}
function complain({ shown, complaints }, path, problem, remedy) {
    complaints.push({ place: path === '' ? shown : `${shown}/${path}`, problem, remedy });
}


/***/ }),

/***/ 9904:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9792);

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function decodeText(bytes) {
    const [first, second] = [bytes[0], bytes[1]];
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .EditFault */ .b('is UTF-16', 'convert it to UTF-8');
    }
    try {
        return decoder.decode(bytes);
    }
    catch {
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .EditFault */ .b(`is not UTF-8 from byte ${firstInvalid(bytes) + 1} on`, 'convert it to UTF-8, or take it out of files');
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

/***/ 1897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mq: () => (/* binding */ withPrivateFolder),
/* harmony export */   q6: () => (/* binding */ openPrivateFolder),
/* harmony export */   yy: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1329);





const open = new Set();
function removeFolder(path) {
    open.delete(path);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true, maxRetries: 3 });
}
function removeAll() {
    for (const path of open)
        removeFolder(path);
}
function openPrivateFolder(parent) {
    const path = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, 'slipway-'));
    if (open.size === 0)
        process.once('exit', removeAll);
    open.add(path);
    const folder = (name) => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name), { recursive: true, mode: 0o700 });
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name);
    };
    return {
        path,
        folder,
        reserve: (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name),
        async copy(name, from) {
            await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.copyFile(from, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name));
            return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name);
        },
        write(name, content) {
            folder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(name));
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name), content, { mode: 0o600, flag: 'wx' });
            return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name);
        },
        remove() {
            removeFolder(path);
            if (open.size === 0)
                process.off('exit', removeAll);
        }
    };
}
function temporaryFolder(runner) {
    const folder = runner.env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return folder;
    throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`RUNNER_TEMP: there is no folder ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(folder)}; make it, or leave the variable as the runner sets it`);
}
async function withPrivateFolder(runner, work, parent = temporaryFolder(runner)) {
    const folder = openPrivateFolder(parent);
    try {
        return await work(folder);
    }
    finally {
        folder.remove();
    }
}


/***/ })

};
;