"use strict";
exports.id = 761;
exports.ids = [761];
exports.modules = {

/***/ 7761:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectChart: () => (/* binding */ collectChart)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
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
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/go-require.js



const requirement = /^([ \t]*)(require[ \t]+)?("[^"\s]+"|`[^`\s]+`|[^\s()"`]+)([ \t]+)((?:(?!\/\/)[^\s()"`])+)(?=[ \t]*(?:\/\/|\r?$))/;
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
    const inside = real === root || real.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep);
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
        if (!real.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep)) {
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


/***/ })

};
;