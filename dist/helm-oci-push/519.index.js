"use strict";
exports.id = 519;
exports.ids = [519];
exports.modules = {

/***/ 3758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   Hg: () => (/* binding */ chartManifests),
/* harmony export */   Sg: () => (/* binding */ publishedManifest)
/* harmony export */ });
/* harmony import */ var _core_action_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _core_chart_artifact__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(377);
/* harmony import */ var _core_oci_pull_manifest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(573);



function parse(bytes) {
    try {
        const value = JSON.parse(Buffer.from(bytes).toString('utf8'));
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}
function shapeOf(bytes) {
    const { config, layers } = parse(bytes);
    const all = Array.isArray(layers) ? layers : [];
    const type = typeof config?.mediaType === 'string' ? config.mediaType : undefined;
    return {
        type,
        layer(mediaType) {
            const { digest, size } = all.find((one) => one?.mediaType === mediaType) ?? {};
            return typeof digest === 'string' && typeof size === 'number' ? { mediaType, digest, size } : undefined;
        }
    };
}
const chartManifests = [_core_chart_artifact__WEBPACK_IMPORTED_MODULE_1__/* .manifestMediaType */ .gp];
async function publishedManifest(session, reference) {
    const pulled = await (0,_core_oci_pull_manifest__WEBPACK_IMPORTED_MODULE_2__/* .pullManifest */ .L)(session, reference, chartManifests);
    if (pulled.found)
        return pulled;
    throw new _core_action_errors__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${pulled.problem}; ${pulled.remedy}`);
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

/***/ 4436:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ UnreadableArchive),
/* harmony export */   h: () => (/* binding */ readChartArchive)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _manifest_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9792);
/* harmony import */ var _chart_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5110);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6610);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8787);
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5748);
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(992);
/* harmony import */ var _tar_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1202);








class UnreadableArchive extends _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
    problem;
    constructor(problem) {
        super(`the archive ${problem}; package the chart anew`);
        this.problem = problem;
    }
}
const rewritten = /^(?:charts\/[^/]+\/)*Chart\.(?:yaml|lock)$/;
const decoder = new TextDecoder();
async function readChartArchive(source, limits = {}) {
    const files = new Map();
    const data = new Map();
    const texts = new Map();
    try {
        for await (const { path, content } of (0,_tar_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readTar */ .s)(source, { ..._tar_read_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultLimits */ .M, ...limits })) {
            files.set(path, { size: content.length, sha256: await (0,_chart_file_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256Of */ .Bj)(content) });
            if (rewritten.test(path))
                data.set(path, await readData(path, decoder.decode(content)));
            if ((0,_content_js__WEBPACK_IMPORTED_MODULE_7__/* .isText */ .K)(path))
                texts.set(path, decoder.decode(content));
        }
        const metadata = await metadataOf(data, texts.get('requirements.yaml') ?? '');
        return { metadata, files, data, texts };
    }
    catch (error) {
        if (error instanceof _tar_header_js__WEBPACK_IMPORTED_MODULE_4__/* .ArchiveFault */ .xz)
            throw new UnreadableArchive(error.message);
        throw error;
    }
}
async function readData(path, text) {
    if (path.endsWith('Chart.yaml')) {
        const reading = await (0,_metadata_js__WEBPACK_IMPORTED_MODULE_3__/* .readMetadata */ ._6)(text, path, true);
        if (reading.ok)
            return { kind: 'metadata', metadata: reading.metadata };
        throw new _tar_header_js__WEBPACK_IMPORTED_MODULE_4__/* .ArchiveFault */ .xz(`has a ${path} that ${reading.complaints[0]?.problem}`);
    }
    return { kind: 'lock', lock: await lockOf(path, text) };
}
async function lockOf(path, text) {
    try {
        return await (0,_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .readLock */ .m)(text);
    }
    catch (error) {
        if (error instanceof _manifest_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b)
            throw new _tar_header_js__WEBPACK_IMPORTED_MODULE_4__/* .ArchiveFault */ .xz(`has a ${path} that ${error.problem}`);
        throw error;
    }
}
async function metadataOf(data, requirements) {
    const own = data.get('Chart.yaml');
    if (own?.kind !== 'metadata')
        throw new _tar_header_js__WEBPACK_IMPORTED_MODULE_4__/* .ArchiveFault */ .xz('has no Chart.yaml');
    const { metadata } = own;
    if (metadata.apiVersion !== 'v1' || requirements === '')
        return metadata;
    const { dependencies } = await lockOf('requirements.yaml', requirements);
    return dependencies.length > 0 ? { ...metadata, dependencies } : metadata;
}


/***/ }),

/***/ 277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);
/* harmony import */ var _go_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1168);


function differences(ours, theirs) {
    const paths = [...new Set([...ours.files.keys(), ...theirs.files.keys()])].sort();
    return paths.flatMap((path) => {
        const [our, their] = [ours.files.get(path), theirs.files.get(path)];
        if (our === undefined)
            return [`${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} is only in theirs`];
        if (their === undefined)
            return [`${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} is only in ours`];
        if (our.sha256 === their.sha256)
            return [];
        const [ourData, theirData] = [ours.data.get(path), theirs.data.get(path)];
        if (ourData !== undefined && theirData !== undefined)
            return compareData(path, ourData, theirData);
        const sizes = our.size === their.size ? '' : `: ${our.size} bytes in ours, ${their.size} in theirs`;
        return [`${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} has other content${sizes}`];
    });
}
function compareData(path, ours, theirs) {
    const [our, their] = [fieldsOf(ours), fieldsOf(theirs)];
    const names = [...new Set([...Object.keys(our), ...Object.keys(their)])];
    return names.flatMap((name) => {
        const [one, other] = [said(our[name]), said(their[name])];
        return one === other ? [] : [`${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} has another ${name}: ${one} in ours, ${other} in theirs`];
    });
}
function fieldsOf(data) {
    if (data.kind === 'lock')
        return { ...data.lock };
    const { dependencies, ...rest } = data.metadata;
    return rest.apiVersion === 'v1' || dependencies === undefined ? rest : { ...rest, dependencies };
}
function said(value) {
    if (value === undefined)
        return 'nothing';
    return typeof value === 'string' ? (0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value) : (0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)((0,_go_json_js__WEBPACK_IMPORTED_MODULE_1__/* .goJson */ .Pl)((0,_go_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sorted */ .IP)(value)));
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

/***/ 3737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ explainRefusal)
/* harmony export */ });
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(659);

function explainRefusal(reference, { status, as }, { note }) {
    const image = (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)(reference);
    const { registry } = reference;
    if (as === undefined) {
        const problem = `the registry ${registry} does not show ${image} to who is not logged in (status ${status}): it is private, or not there`;
        const because = note === undefined ? '' : `; ${note}`;
        return {
            found: false,
            refused: true,
            problem: `${problem}${because}`,
            remedy: `${login(registry)}, or push the image first`
        };
    }
    return {
        found: false,
        refused: true,
        problem: `the registry ${registry} does not show ${image} to ${as.from} (status ${status}): these credentials may not read it, or have expired, or there is no such image`,
        remedy: `${permission(registry)}, or push the image first`
    };
}
function login(registry) {
    if (registry === 'ghcr.io')
        return 'make the package public, or pass a token with packages: read';
    return 'log in to the registry before this step, or pass its username and password';
}
function permission(registry) {
    if (registry !== 'ghcr.io')
        return 'give that user the right to pull it, or correct user name and password';
    return 'give the job packages: read, and this repository access in the settings of the package (Manage Actions access)';
}


/***/ }),

/***/ 7807:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ pullBlob)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1936);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3737);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(659);





async function* pullBlob(session, repository, blob) {
    const { registry } = session;
    const place = `${registry}/${repository}@${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(blob.digest)}`;
    const [algorithm = '', expected] = blob.digest.split(':');
    if (!(0,_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .isDigest */ .Bc)(blob.digest)) {
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${place}: expected a digest by sha256 or sha512; look at what was pushed there`);
    }
    const answer = await ask(session, repository, blob, place);
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
    const hash = createHash(algorithm);
    let size = 0;
    for await (const part of partsOf(answer, place)) {
        size += part.length;
        if (size > blob.size)
            throw wrong(place, `more than the ${blob.size} bytes of its descriptor`);
        hash.update(part);
        yield part;
    }
    if (size !== blob.size)
        throw wrong(place, `${size} of the ${blob.size} bytes of its descriptor`);
    const actual = hash.digest('hex');
    if (actual !== expected)
        throw wrong(place, `other content, of the digest ${algorithm}:${actual}`);
}
async function ask(session, repository, { digest }, place) {
    const path = `${repository}/blobs/${digest}`;
    const reply = await session.ask({ method: 'GET', path, repository, accept: '*/*', isLong: true });
    if ('refused' in reply) {
        const reference = { registry: session.registry, repository, tag: undefined, digest };
        const { problem, remedy } = (0,_explain_js__WEBPACK_IMPORTED_MODULE_3__/* .explainRefusal */ .G)(reference, reply, session.known);
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${problem}; ${remedy}`);
    }
    if (reply.status === 200)
        return reply;
    await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .discard */ .vf)(reply);
    if (reply.status === 404)
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${place}: the registry does not have this blob; push it again`);
    throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${place}: the registry answers status ${reply.status}; run it again`);
}
async function* partsOf({ body }, place) {
    try {
        for await (const part of body)
            yield part;
    }
    catch (error) {
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${place}: it broke off (${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)((0,_action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))}); run it again`);
    }
    finally {
        body.destroy();
    }
}
function wrong(place, what) {
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${place}: the registry gives ${what}; do not use it before who runs the registry has explained it`);
}


/***/ }),

/***/ 573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ pullManifest)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1936);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3737);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(659);





const LONGEST = 4_194_304;
async function pullManifest(session, reference, accept) {
    const { repository, tag = '', digest = tag } = reference;
    const path = `${repository}/manifests/${digest}`;
    const reply = await session.ask({ method: 'GET', path, repository, accept: accept.join(', ') });
    if ('refused' in reply)
        return (0,_explain_js__WEBPACK_IMPORTED_MODULE_3__/* .explainRefusal */ .G)(reference, reply, session.known);
    if (reply.status === 200)
        return read(reference, reply, accept);
    await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .discard */ .vf)(reply);
    if (reply.status !== 404)
        throw failure(reference, `status ${reply.status}`, 'run it again');
    const problem = `${(0,_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatReference */ .FH)(reference)} is not in the registry ${reference.registry}`;
    return { found: false, problem, remedy: 'push it first, or correct its name or tag' };
}
async function read(reference, answer, accept) {
    const bytes = await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .readBody */ .x8)(answer, LONGEST).catch((error) => {
        throw failure(reference, `with a broken manifest (${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(error.message)})`, 'run it again');
    });
    const mediaType = answer.header('content-type')?.replace(/\s*;.*$/, '') ?? '';
    if (!accept.includes(mediaType)) {
        throw failure(reference, `with ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(mediaType)}, not ${accept.join(' or ')}`, 'look at what was pushed there');
    }
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
    const hash = (algorithm) => `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`;
    const own = hash(reference.digest?.split(':')[0] ?? 'sha256');
    for (const claim of [reference.digest, answer.header('docker-content-digest')]) {
        if (claim === undefined)
            continue;
        const actual = (0,_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .isDigest */ .Bc)(claim) ? hash(claim.split(':')[0]) : own;
        if (actual === claim)
            continue;
        const remedy = 'do not use it before who runs the registry has explained it';
        throw failure(reference, `with the digest ${actual} in the place of ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(claim)}`, remedy);
    }
    return { found: true, bytes, digest: own, mediaType };
}
function failure(reference, what, remedy) {
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${(0,_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatReference */ .FH)(reference)}: the registry ${reference.registry} answers ${what}; ${remedy}`);
}


/***/ })

};
;