"use strict";
exports.id = 584;
exports.ids = [584];
exports.modules = {

/***/ 5110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   E_: () => (/* binding */ withoutMark),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   f2: () => (/* binding */ byPath)
/* harmony export */ });
async function sha256Of(bytes) {
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
    return createHash('sha256').update(bytes).digest('hex');
}
function withoutMark(bytes) {
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}
async function fileOf(path, content) {
    return { path, size: content.length, sha256: await sha256Of(content), read: async () => content };
}
function byPath(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}


/***/ }),

/***/ 3132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Jw: () => (/* binding */ largestChart),
/* harmony export */   Ny: () => (/* binding */ largestFile),
/* harmony export */   _N: () => (/* binding */ mostEntries)
/* harmony export */ });
const largestFile = 5 * 1024 * 1024;
const largestChart = 100 * 1024 * 1024;
const mostEntries = 20_000;
function sizeOf(bytes) {
    return `${(bytes / 1024 / 1024).toFixed(1)} MiB (${bytes} bytes)`;
}


/***/ }),

/***/ 8030:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ goScalar),
/* harmony export */   Av: () => (/* binding */ goValue),
/* harmony export */   L$: () => (/* binding */ resolved),
/* harmony export */   aj: () => (/* binding */ sanitize),
/* harmony export */   mx: () => (/* binding */ goKey)
/* harmony export */ });
/* unused harmony export goFloat */
/* harmony import */ var _manifest_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9792);
/* harmony import */ var _manifest_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4604);


const nothing = /^(?:~|null|Null|NULL|)$/;
const yes = /^(?:y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)$/;
const no = /^(?:n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/;
const date = /^[0-9]{4}-/;
const integer = /^([-+]?)(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|0|[1-9][0-9]*)$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
function goScalar({ style, value, tag }) {
    if (style !== 'PLAIN' || tag === '!' || tag === 'tag:yaml.org,2002:str')
        return { kind: 'text', value };
    if (nothing.test(value))
        return { kind: 'null' };
    if (yes.test(value) || no.test(value))
        return { kind: 'flag', value: yes.test(value) };
    if (date.test(value))
        return { kind: 'text', value };
    const plain = value.replaceAll('_', '');
    const whole = goInteger(plain);
    if (whole !== undefined)
        return { kind: 'number', value: Number(whole), text: whole.toString() };
    if (!float.test(plain))
        return { kind: 'text', value };
    return { kind: 'number', value: Number(plain), text: goFloat(Number(plain)) };
}
function goInteger(plain) {
    const [, sign, digits] = integer.exec(plain) ?? [];
    if (digits === undefined)
        return undefined;
    const octal = /^0[0-7]+$/.test(digits);
    const size = BigInt(octal ? `0o${digits.slice(1)}` : digits);
    const whole = sign === '-' ? -size : size;
    return whole < -(2n ** 63n) || whole >= 2n ** 64n ? undefined : whole;
}
function goFloat(value) {
    const single = Math.fround(value);
    if (single === 0)
        return '0';
    if (!Number.isFinite(single))
        return single > 0 ? '+Inf' : '-Inf';
    let digits = '';
    for (let count = 0; count < 9; count += 1) {
        digits = single.toExponential(count);
        if (Math.fround(Number(digits)) === single)
            break;
    }
    const [mantissa = '', power = '0'] = digits.split('e');
    const exponent = Number(power);
    if (exponent >= -4 && exponent < 6)
        return String(Number(digits));
    const shown = String(Math.abs(exponent)).padStart(2, '0');
    return `${mantissa}e${exponent < 0 ? '-' : '+'}${shown}`;
}
function resolved(node) {
    let found = node ?? null;
    while (found?.kind === 'alias')
        found = found.target ?? null;
    return found;
}
function goKey(file, key) {
    const found = resolved(key);
    if (found?.kind !== 'scalar')
        return (0,_manifest_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .P)(file, key);
    const scalar = goScalar(found);
    return scalar.kind === 'number' ? scalar.text : scalar.kind === 'null' ? found.value : String(scalar.value);
}
function goValue(file, node, above = []) {
    const found = resolved(node);
    if (found === null)
        return null;
    if (above.includes(found)) {
        throw new _manifest_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .EditFault */ .b('has an alias for what it is in itself', 'write the value out', file.lineOf(found.start));
    }
    const within = [...above, found];
    if (found.kind === 'list')
        return found.items().map((item) => goValue(file, item.node, within));
    if (found.kind === 'map') {
        return Object.fromEntries(found.pairs().map((pair) => [goKey(file, pair.key), goValue(file, pair.node, within)]));
    }
    const scalar = goScalar(found);
    return scalar.kind === 'null' ? null : scalar.value;
}
function sanitize(text) {
    return text.replace(/[\t\n\v\f\r\u0085\p{Z}]/gu, ' ').replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, '');
}


/***/ }),

/***/ 5748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xL: () => (/* binding */ completeDependency),
  Ru: () => (/* binding */ dependencyFields),
  yQ: () => (/* binding */ faultComplaint),
  jn: () => (/* binding */ metadataFields),
  _6: () => (/* binding */ readMetadata)
});

// EXTERNAL MODULE: ./build/packages/core/src/manifest/fault.js
var fault = __webpack_require__(9792);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/version/invalid.js
var invalid = __webpack_require__(7296);
// EXTERNAL MODULE: ./build/packages/core/src/version/semver.js
var semver = __webpack_require__(3499);
;// CONCATENATED MODULE: ./build/packages/core/src/chart/metadata-rules.js



const repositoryName = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const looseVersion = /^v?[0-9]+(?:\.[0-9]+){0,2}(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
const alias = /^[a-zA-Z0-9_-]+$/;
function metadataComplaints(metadata, at, foreign) {
    const { apiVersion, name, version, type = '' } = metadata;
    const found = [
        apiVersionComplaint(apiVersion, at('apiVersion')),
        nameComplaint(name, at('name'), foreign),
        versionComplaint(version, at('version'), foreign)
    ];
    if (!['', 'application', 'library'].includes(type)) {
        const problem = `has the type ${(0,untrusted/* quote */.hD)(type)}`;
        found.push({ place: at('type'), problem, remedy: 'write application or library, or leave it away' });
    }
    const complaints = found.filter((one) => one !== undefined);
    return [...complaints, ...dependencyComplaints(metadata.dependencies ?? [], at('dependencies'))];
}
function apiVersionComplaint(apiVersion, place) {
    if (apiVersion === 'v1' || apiVersion === 'v2')
        return undefined;
    const problem = apiVersion === '' ? 'has no apiVersion' : `has the apiVersion ${(0,untrusted/* quote */.hD)(apiVersion)}`;
    return { place, problem, remedy: 'write apiVersion: v2' };
}
function nameComplaint(name, place, foreign) {
    if (name === '')
        return { place, problem: 'has no name', remedy: 'write the name of the chart, which its folder has too' };
    const problem = `has the name ${(0,untrusted/* quote */.hD)(name)}`;
    if (name === '.' || name === '..' || /[/\\]/.test(name)) {
        return { place, problem: `${problem}, which is no name of a folder`, remedy: 'write one without . .. / and \\' };
    }
    if (foreign || repositoryName.test(name))
        return undefined;
    const remedy = 'use lower-case letters and digits, with single dots, underscores or hyphens between them';
    return { place, problem: `${problem}, which no OCI registry takes`, remedy };
}
function versionComplaint(version, place, foreign) {
    if (version === '')
        return { place, problem: 'has no version', remedy: 'write one, such as version: 0.1.0' };
    if (foreign ? looseVersion.test(version) : (0,semver/* parseVersion */.ot)(version.replace(/^v/, '')) !== undefined)
        return undefined;
    const { problem, remedy } = (0,invalid/* explainInvalid */.D)(version);
    return { place, problem: `has a wrong version: ${problem}`, remedy };
}
function dependencyComplaints(dependencies, place) {
    const complaints = [];
    const seen = new Set();
    for (const dependency of dependencies) {
        const { name, alias: other = '' } = dependency;
        const about = `has the dependency ${(0,untrusted/* quote */.hD)(name)}`;
        if (name === '')
            complaints.push({ place, problem: 'has a dependency without a name', remedy: 'name the chart' });
        else if (name === '.' || name === '..' || /[/\\]/.test(name)) {
            complaints.push({
                place,
                problem: `${about}, which leads out of charts/`,
                remedy: 'write the name of the chart alone'
            });
        }
        if (other !== '' && !alias.test(other)) {
            const problem = `${about} with the alias ${(0,untrusted/* quote */.hD)(other)}`;
            complaints.push({ place, problem, remedy: 'use letters, digits, underscores and hyphens in it' });
        }
        const key = other === '' ? name : other;
        if (seen.has(key)) {
            complaints.push({ place, problem: `has two dependencies that go by ${(0,untrusted/* quote */.hD)(key)}`, remedy: 'give one an alias' });
        }
        seen.add(key);
    }
    return complaints;
}

// EXTERNAL MODULE: ./build/packages/core/src/chart/read-fields.js
var read_fields = __webpack_require__(3297);
// EXTERNAL MODULE: ./build/packages/core/src/chart/yaml-mapping.js
var yaml_mapping = __webpack_require__(1491);
;// CONCATENATED MODULE: ./build/packages/core/src/chart/metadata.js




const dependencyFields = {
    name: 'clean text',
    version: 'clean text',
    repository: 'clean text',
    condition: 'clean text',
    tags: 'clean texts',
    enabled: 'flag',
    'import-values': 'values',
    alias: 'text'
};
const metadataFields = {
    name: 'clean text',
    home: 'clean text',
    sources: 'clean texts',
    version: 'text',
    description: 'clean text',
    keywords: 'clean texts',
    maintainers: [{ name: 'clean text', email: 'clean text', url: 'clean text' }],
    icon: 'clean text',
    apiVersion: 'text',
    condition: 'clean text',
    tags: 'clean text',
    appVersion: 'clean text',
    deprecated: 'flag',
    annotations: 'text by key',
    kubeVersion: 'clean text',
    dependencies: [dependencyFields],
    type: 'text'
};
function faultComplaint(place, { problem, remedy, line }) {
    const needed = remedy.replace(/, or take it out of files$/, '');
    const forEdits = /\bout of files\b|\bregex\b|\bset document\b|\bplace into it\b/.test(needed);
    const plain = 'write it as one document of plain keys and values, as helm create does';
    return { place: line > 0 ? `${place}:${line}` : place, problem, remedy: forEdits ? plain : needed };
}
function completeDependency(read) {
    return { name: '', repository: '', ...read };
}
async function readMetadata(chartYaml, place = 'Chart.yaml', foreign = false) {
    try {
        return await (0,yaml_mapping/* askMapping */._)(chartYaml, (file, root) => {
            const complaints = [];
            const read = (0,read_fields/* readFields */.q)({ file, place, complaints }, root, metadataFields);
            const { dependencies = [], ...rest } = read;
            const metadata = { name: '', version: '', apiVersion: foreign ? 'v1' : '', ...rest };
            const all = dependencies.map(completeDependency);
            const whole = all.length > 0 ? { ...metadata, dependencies: all } : metadata;
            const lineOf = (key) => lineOfKey(root.find(key)?.key?.start, file.lineOf);
            if (foreign)
                complaints.length = 0;
            complaints.push(...metadataComplaints(whole, (key) => `${place}${lineOf(key)}`, foreign));
            return complaints.length > 0 ? { ok: false, complaints } : { ok: true, metadata: whole };
        });
    }
    catch (error) {
        if (error instanceof fault/* EditFault */.b)
            return { ok: false, complaints: [faultComplaint(place, error)] };
        throw error;
    }
}
function lineOfKey(start, lineOf) {
    return start === undefined ? '' : `:${lineOf(start)}`;
}


/***/ }),

/***/ 3297:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readFields)
/* harmony export */ });
/* unused harmony export complain */
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);
/* harmony import */ var _manifest_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4604);
/* harmony import */ var _go_scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8030);



function readFields(reader, map, fields) {
    const read = {};
    for (const { key, node } of map.pairs()) {
        const name = (0,_manifest_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .P)(reader.file, key);
        const kind = Object.hasOwn(fields, name) ? fields[name] : undefined;
        if (kind === undefined)
            checkSpelling(reader, key, name, fields);
        else {
            const value = readField(reader, name, kind, node, key);
            if (!isEmpty(value))
                read[name] = value;
        }
    }
    return read;
}
function isEmpty(value) {
    if (value === undefined || value === '' || value === false)
        return true;
    return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
function checkSpelling(reader, key, name, fields) {
    if (name === '<<')
        complain(reader, key, 'has a merge key (<<)', 'write out the keys that it brings');
    const meant = Object.keys(fields).find((field) => field.toLowerCase() === name.toLowerCase());
    if (meant !== undefined)
        complain(reader, key, `has the key ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}`, `write it as ${meant}`);
}
function complain({ file, place, complaints }, node, problem, remedy) {
    complaints.push({ place: node === null ? place : `${place}:${file.lineOf(node.start)}`, problem, remedy });
}
function readField(reader, name, kind, node, key) {
    const found = (0,_go_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .resolved */ .L$)(node);
    if (found === null || (found.kind === 'scalar' && (0,_go_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .goScalar */ .$G)(found).kind === 'null'))
        return undefined;
    const wrong = (wanted) => {
        complain(reader, key, `has ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}, which is no ${wanted}`, `write ${wanted} there, or remove the key`);
        return undefined;
    };
    if (kind === 'text' || kind === 'clean text') {
        const text = textOf(found);
        if (text === undefined)
            return wrong('text');
        return kind === 'text' ? text : (0,_go_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(text);
    }
    if (kind === 'flag') {
        const scalar = found.kind === 'scalar' ? (0,_go_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .goScalar */ .$G)(found) : undefined;
        return scalar?.kind === 'flag' ? scalar.value : wrong('true or false');
    }
    if (kind === 'text by key')
        return found.kind === 'map' ? textsByKey(reader, name, found) : wrong('mapping');
    if (found.kind !== 'list')
        return wrong('list');
    const items = found.items();
    if (kind === 'values')
        return items.map((item) => (0,_go_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .goValue */ .Av)(reader.file, item.node));
    if (Array.isArray(kind))
        return items.flatMap((item) => readItem(reader, name, kind[0], item.node, key));
    return items.map((item) => {
        const one = (0,_go_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .resolved */ .L$)(item.node);
        const text = one === null ? '' : textOf(one);
        return text === undefined ? wrong('list of texts') : (0,_go_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(text);
    });
}
function readItem(reader, name, fields, node, key) {
    const found = (0,_go_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .resolved */ .L$)(node);
    if (found?.kind === 'map')
        return [readFields(reader, found, fields)];
    complain(reader, found ?? key, `has an item in ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} that is no mapping`, 'write its keys, or remove the item');
    return [];
}
function textsByKey(reader, name, map) {
    const texts = new Map();
    for (const { key, node } of map.pairs()) {
        const found = (0,_go_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .resolved */ .L$)(node);
        const text = found === null ? '' : textOf(found);
        const at = (0,_go_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .goKey */ .mx)(reader.file, key);
        if (text === undefined)
            complain(reader, key, `has no text in ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`${name}.${at}`)}`, 'put it in quotes');
        else
            texts.set(at, text);
    }
    return Object.fromEntries([...texts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
function textOf(node) {
    if (node.kind !== 'scalar')
        return undefined;
    const scalar = (0,_go_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .goScalar */ .$G)(node);
    if (scalar.kind === 'null')
        return '';
    if (scalar.kind === 'flag')
        return String(scalar.value);
    return scalar.kind === 'number' ? scalar.text : scalar.value;
}


/***/ }),

/***/ 1491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ askMapping)
/* harmony export */ });
/* harmony import */ var _manifest_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9792);
/* harmony import */ var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4319);
/* harmony import */ var _manifest_yaml_locate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2322);
/* harmony import */ var _manifest_yaml_scanned_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9034);




async function askMapping(text, ask) {
    const manifest = (0,_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .openManifest */ .g)('', text);
    const asked = (file) => ask(file, rootOf(file));
    const scanned = manifest.scanned();
    if (scanned !== undefined) {
        try {
            return asked(scanned);
        }
        catch (error) {
            if (!(error instanceof _manifest_yaml_scanned_js__WEBPACK_IMPORTED_MODULE_3__/* .BeyondScanner */ .e))
                throw error;
        }
    }
    return asked(await manifest.parsed());
}
function rootOf(file) {
    const { node } = (0,_manifest_yaml_locate_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x)(file, []);
    if (node?.kind === 'map')
        return node;
    throw new _manifest_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .EditFault */ .b('is no mapping', 'write keys and values, such as name: app', 1);
}


/***/ }),

/***/ 8999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ lineIndex)
/* harmony export */ });
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

/***/ 9775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ decodeScalar)
/* harmony export */ });
/* harmony import */ var _tape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3500);

const escapes = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
function decodeScalar(text, kind, start, end) {
    if (kind === _tape_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .EZ.plain)
        return text.slice(start, end);
    const inner = text.slice(start + 1, end - 1);
    if (kind === _tape_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .EZ.single)
        return inner.includes("''") ? inner.replaceAll("''", "'") : inner;
    return inner.includes('\\') ? inner.replace(/\\(.)/g, (_, sign) => escapes[sign] ?? sign) : inner;
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
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8999);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6071);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1691);






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
    const lineOf = (0,_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .lineIndex */ .D)(text);
    const surveyed = (0,_survey_js__WEBPACK_IMPORTED_MODULE_3__/* .survey */ .F)(yaml, text, documents, lineOf);
    return { yaml, text, documents: surveyed.documents, aliased: surveyed.aliased, lineOf, survey: surveyed };
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

/***/ 2322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/* unused harmony export chooseDocument */
/* harmony import */ var _action_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6525);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9792);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(549);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5941);





function locate(file, segments, document) {
    const index = chooseDocument(file, document);
    const node = file.documents[index] ?? null;
    let target = { node, document: index, around: [], opening: undefined, path: '' };
    for (const segment of segments)
        target = step(file, target, segment);
    return { ...target, path: (0,_path_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPath */ .j)(segments) };
}
function chooseDocument({ documents }, asked) {
    if (asked !== undefined) {
        if (asked < documents.length)
            return asked;
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .L)(`has ${documents.length} documents, so none with index ${asked}`, 'the first has the index 0');
    }
    const [first] = documents;
    if (documents.length === 1 && first && (first.kind !== 'scalar' || !first.empty))
        return 0;
    const filled = [...documents.entries()].filter(([, root]) => root !== null && !(root.kind === 'scalar' && root.empty));
    const [only] = filled;
    if (only === undefined)
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .L)('is empty', 'write the place into it first, or take it out of files');
    if (filled.length === 1)
        return only[0];
    const indexes = filled.map(([index]) => index).join(', ');
    throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b(`has ${filled.length} documents`, `set document to one of ${indexes}`);
}
function step(file, target, segment) {
    const { node } = target;
    if (node?.kind === 'alias') {
        const problem = `leads through the alias *${node.name}, so that more than one value would change`;
        const remedy = 'edit the anchored value itself, or write the value out here';
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b(problem, remedy, (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .targetLine */ .Ue)(file, target));
    }
    if (segment.kind === 'key') {
        if (node?.kind === 'map')
            return (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .innerTarget */ .cc)(findPair(file, node, segment.key, target), target, '');
        const problem = `has no key ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(segment.key)}, since it stands in no mapping there`;
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .L)(problem, 'correct the key path', (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .targetLine */ .Ue)(file, target));
    }
    if (node?.kind !== 'list')
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .L)('is no list there', 'correct the key path', (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .targetLine */ .Ue)(file, target));
    const items = node.items();
    const item = segment.kind === 'index' ? items[segment.index] : findItem(file, node, segment, target);
    if (item)
        return (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .innerTarget */ .cc)(item, target, '');
    const problem = `has ${items.length} items, so none with index ${segment.kind === 'index' ? segment.index : ''}`;
    throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .L)(problem, 'the first item has the index 0', (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .targetLine */ .Ue)(file, target));
}
function findPair(file, map, key, target) {
    const pair = map.find(key);
    if (pair)
        return pair;
    const names = map.pairs().flatMap((other) => (other.key?.kind === 'scalar' ? other.key.value : []));
    const line = (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .targetLine */ .Ue)(file, target);
    if (names.includes('<<')) {
        const problem = `has no key ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)} of its own beside the merge key <<`;
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b(problem, 'edit the anchored mapping, or write the key out here', line);
    }
    const meant = (0,_action_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(key, names);
    throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .L)(`has no key ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)}`, meant ? `the nearest is ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(meant)}` : 'correct the key path', line);
}
function findItem(file, list, segment, target) {
    const found = [...list.items().entries()].filter(([, item]) => itemHas(item, segment));
    const wanted = `item whose ${segment.key} is ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(segment.value)}`;
    const line = () => (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .targetLine */ .Ue)(file, target);
    const [first] = found;
    if (first === undefined)
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .L)(`has no ${wanted}`, 'correct the key path', line());
    if (found.length === 1)
        return first[1];
    const indexes = found.map(([index]) => index).join(', ');
    throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b(`has more than one ${wanted}`, `pick one by its index: ${indexes}`, line());
}
function itemHas({ node }, { key, value }) {
    const found = node?.kind === 'map' ? node.find(key)?.node : undefined;
    return found?.kind === 'scalar' && found.value === value;
}


/***/ }),

/***/ 4604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ keyText)
/* harmony export */ });
function keyText({ text }, key) {
    if (key === null)
        return '';
    return key.kind === 'scalar' ? key.value : text.slice(key.start, key.end);
}


/***/ }),

/***/ 7856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ scanYaml)
});

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

// EXTERNAL MODULE: ./build/packages/core/src/manifest/yaml/tape.js
var yaml_tape = __webpack_require__(3500);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/scan-scalar.js


const indicators = tableOf('[]{},#&*!|>%@`"\'');
const dashLike = tableOf('-?:');
function readToken(scan, at) {
    const code = scan.text.charCodeAt(at);
    scan.keyColon = -1;
    if (code === doubleQuote || code === singleQuote) {
        scan.kind = code === doubleQuote ? yaml_tape/* kinds */.EZ.double : yaml_tape/* kinds */.EZ.single;
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
    scan.kind = yaml_tape/* kinds */.EZ.plain;
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
    (0,yaml_tape/* addEvent */.W2)(scan.tape, text.charCodeAt(at) === bar ? yaml_tape/* kinds */.EZ.literal : yaml_tape/* kinds */.EZ.folded, at, end);
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

// EXTERNAL MODULE: ./build/packages/core/src/manifest/limits.js
var limits = __webpack_require__(8410);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/scan-levels.js



function beginScan(text, unique) {
    const levels = { depth: 0, columns: [], opened: [], keysFrom: [], keys: noKeys(text, unique) };
    const value = { waiting: false, opening: -1, blank: 0 };
    return { text, tape: (0,yaml_tape/* emptyTape */.uT)(text), inDocument: false, ...levels, ...value, kind: 0, end: 0, keyColon: -1 };
}
function beginDocument(scan, blank) {
    scan.tape.documents.push((0,yaml_tape/* addEvent */.W2)(scan.tape, yaml_tape/* kinds */.EZ.document, blank, 0));
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
    (0,yaml_tape/* addEvent */.W2)(scan.tape, yaml_tape/* kinds */.EZ.empty, scan.blank, scan.opening);
    scan.waiting = false;
}
function openLevel(scan, kind, start, column) {
    const { depth } = scan;
    if (depth === limits/* deepest */.JS)
        return false;
    scan.columns[depth] = column;
    scan.opened[depth] = (0,yaml_tape/* addEvent */.W2)(scan.tape, kind, start, 0);
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
    const end = (0,yaml_tape/* addEvent */.W2)(tape, yaml_tape/* kinds */.EZ.end, 0, 0);
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
    const opened = (0,yaml_tape/* addEvent */.W2)(tape, yaml_tape/* kinds */.EZ.flowList, at, 0);
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
    const opened = (0,yaml_tape/* addEvent */.W2)(tape, yaml_tape/* kinds */.EZ.flowMap, at, 0);
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
    const kind = code === doubleQuote ? yaml_tape/* kinds */.EZ.double : code === singleQuote ? yaml_tape/* kinds */.EZ.single : yaml_tape/* kinds */.EZ.plain;
    const end = kind === yaml_tape/* kinds */.EZ.plain ? wordEnd(text, at) : quotedEnd(text, at);
    if (end >= 0)
        (0,yaml_tape/* addEvent */.W2)(tape, kind, at, end);
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
        return openLevel(scan, yaml_tape/* kinds */.EZ.list, at, column) ? readItem(scan, at, column) : -1;
    }
    if (scan.depth > 0 && (code === openBracket || code === openBrace))
        return readFlow(scan, at);
    if (!readToken(scan, at))
        return -1;
    if (scan.keyColon >= 0)
        return openLevel(scan, yaml_tape/* kinds */.EZ.map, at, column) ? scan_entry_readKey(scan, at) : -1;
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
    const quote = kind === yaml_tape/* kinds */.EZ.plain ? 0 : 1;
    if (keyColon - at > longestKey || (quote === 1 && hasEscape(text, at, end)))
        return -1;
    if (end - at === 2 * quote + 2 && text.startsWith('<<', at + quote))
        return -1;
    if (!noteKey(scan.keys, scan.keysFrom[scan.depth - 1] ?? 0, at + quote, end - quote))
        return -1;
    (0,yaml_tape/* addEvent */.W2)(tape, kind, at, end);
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
    (0,yaml_tape/* addEvent */.W2)(scan.tape, scan.kind, at, scan.end);
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
            const inList = (0,yaml_tape/* kindAt */.Ii)(scan.tape, scan.opened[scan.depth - 1] ?? 0) === yaml_tape/* kinds */.EZ.list;
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


/***/ }),

/***/ 9034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ scanFile),
/* harmony export */   e: () => (/* binding */ BeyondScanner)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8999);
/* harmony import */ var _decode_scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9775);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7856);
/* harmony import */ var _tape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3500);




class BeyondScanner extends Error {
}
const noAnchors = new Set();
const plainSpan = { anchor: undefined, tag: undefined };
function scanFile(text) {
    const tape = (0,_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .scanYaml */ .v)(text);
    if (tape === undefined)
        return undefined;
    const documents = tape.documents.map((index) => itemAt(tape, index + 2).node);
    return { text, tape, documents, aliased: documents.map(() => noAnchors), lineOf: (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .lineIndex */ .D)(text) };
}
function itemAt(tape, index) {
    const kind = (0,_tape_js__WEBPACK_IMPORTED_MODULE_2__/* .kindAt */ .Ii)(tape, index);
    if (kind >= _tape_js__WEBPACK_IMPORTED_MODULE_2__/* .kinds */ .EZ.empty) {
        const opening = kind === _tape_js__WEBPACK_IMPORTED_MODULE_2__/* .kinds */ .EZ.empty ? (0,_tape_js__WEBPACK_IMPORTED_MODULE_2__/* .secondAt */ .SM)(tape, index) : -1;
        return { node: scalarAt(tape, index), opening: opening < 0 ? undefined : opening };
    }
    const isMap = kind === _tape_js__WEBPACK_IMPORTED_MODULE_2__/* .kinds */ .EZ.map || kind === _tape_js__WEBPACK_IMPORTED_MODULE_2__/* .kinds */ .EZ.flowMap;
    return { node: isMap ? mapAt(tape, index) : listAt(tape, index), opening: undefined };
}
function scalarAt(tape, index) {
    return new ScannedScalar(tape, (0,_tape_js__WEBPACK_IMPORTED_MODULE_2__/* .kindAt */ .Ii)(tape, index), (0,_tape_js__WEBPACK_IMPORTED_MODULE_2__/* .startAt */ .EO)(tape, index), (0,_tape_js__WEBPACK_IMPORTED_MODULE_2__/* .secondAt */ .SM)(tape, index));
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
        this.end = kind === _tape_js__WEBPACK_IMPORTED_MODULE_2__/* .kinds */ .EZ.empty ? start : second;
    }
    get empty() {
        return this.#kind === _tape_js__WEBPACK_IMPORTED_MODULE_2__/* .kinds */ .EZ.empty;
    }
    get style() {
        return (0,_tape_js__WEBPACK_IMPORTED_MODULE_2__/* .styleOf */ .Vj)(this.#kind);
    }
    get value() {
        if (this.#kind > _tape_js__WEBPACK_IMPORTED_MODULE_2__/* .kinds */ .EZ.double)
            throw new BeyondScanner('a block scalar');
        return this.empty ? '' : (0,_decode_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeScalar */ .z)(this.#tape.text, this.#kind, this.start, this.end);
    }
    get block() {
        if (this.#kind > _tape_js__WEBPACK_IMPORTED_MODULE_2__/* .kinds */ .EZ.double)
            throw new BeyondScanner('a block scalar');
        return undefined;
    }
}
function collectionAt(tape, index) {
    const kind = (0,_tape_js__WEBPACK_IMPORTED_MODULE_2__/* .kindAt */ .Ii)(tape, index);
    const start = (0,_tape_js__WEBPACK_IMPORTED_MODULE_2__/* .startAt */ .EO)(tape, index);
    return { ...plainSpan, start, end: start, flow: kind === _tape_js__WEBPACK_IMPORTED_MODULE_2__/* .kinds */ .EZ.flowMap || kind === _tape_js__WEBPACK_IMPORTED_MODULE_2__/* .kinds */ .EZ.flowList };
}
function mapAt(tape, index) {
    const end = (0,_tape_js__WEBPACK_IMPORTED_MODULE_2__/* .secondAt */ .SM)(tape, index);
    return {
        kind: 'map',
        ...collectionAt(tape, index),
        pairs: () => {
            const pairs = [];
            for (let at = index + 2; at < end; at = (0,_tape_js__WEBPACK_IMPORTED_MODULE_2__/* .behind */ .Ry)(tape, at + 2))
                pairs.push(pairAt(tape, at));
            return pairs;
        },
        find: (key) => {
            for (let at = index + 2; at < end; at = (0,_tape_js__WEBPACK_IMPORTED_MODULE_2__/* .behind */ .Ry)(tape, at + 2)) {
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
    const kind = (0,_tape_js__WEBPACK_IMPORTED_MODULE_2__/* .kindAt */ .Ii)(tape, index);
    const start = (0,_tape_js__WEBPACK_IMPORTED_MODULE_2__/* .startAt */ .EO)(tape, index);
    const end = (0,_tape_js__WEBPACK_IMPORTED_MODULE_2__/* .secondAt */ .SM)(tape, index);
    if (kind === _tape_js__WEBPACK_IMPORTED_MODULE_2__/* .kinds */ .EZ.plain)
        return end - start === key.length && tape.text.startsWith(key, start);
    return (0,_decode_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeScalar */ .z)(tape.text, kind, start, end) === key;
}
function listAt(tape, index) {
    const end = (0,_tape_js__WEBPACK_IMPORTED_MODULE_2__/* .secondAt */ .SM)(tape, index);
    return {
        kind: 'list',
        ...collectionAt(tape, index),
        items: () => {
            const items = [];
            for (let at = index + 2; at < end; at = (0,_tape_js__WEBPACK_IMPORTED_MODULE_2__/* .behind */ .Ry)(tape, at))
                items.push(itemAt(tape, at));
            return items;
        }
    };
}


/***/ }),

/***/ 1691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ scalarEvent),
  F: () => (/* binding */ survey)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/fault.js
var fault = __webpack_require__(9792);
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


/***/ }),

/***/ 3500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ dropTape),
/* harmony export */   EO: () => (/* binding */ startAt),
/* harmony export */   EZ: () => (/* binding */ kinds),
/* harmony export */   Ii: () => (/* binding */ kindAt),
/* harmony export */   Ry: () => (/* binding */ behind),
/* harmony export */   SM: () => (/* binding */ secondAt),
/* harmony export */   Vj: () => (/* binding */ styleOf),
/* harmony export */   W2: () => (/* binding */ addEvent),
/* harmony export */   uT: () => (/* binding */ emptyTape)
/* harmony export */ });
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


/***/ }),

/***/ 5941:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pp: () => (/* binding */ editableScalar),
/* harmony export */   Ue: () => (/* binding */ targetLine),
/* harmony export */   cc: () => (/* binding */ innerTarget)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9792);


function targetLine({ lineOf }, { node, opening }) {
    return lineOf(node?.start ?? opening ?? 0);
}
function editableScalar(file, target) {
    const { node, around, document } = target;
    const fault = (problem, remedy) => new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b(problem, remedy, targetLine(file, target));
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
        throw fault(`has the tag ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(node.tag)}`, 'remove the tag, or edit it with regex');
    }
    return node;
}
function innerTarget({ node, opening }, outer, path) {
    const around = outer.node === null ? outer.around : [...outer.around, outer.node];
    return { node, opening, document: outer.document, around, path };
}


/***/ })

};
;