"use strict";
exports.id = 587;
exports.ids = [587];
exports.modules = {

/***/ 1587:
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
    const { collectChart } = await Promise.all(/* import() */[__webpack_require__.e(43), __webpack_require__.e(761)]).then(__webpack_require__.bind(__webpack_require__, 7761));
    const { contentOf } = await __webpack_require__.e(/* import() */ 610).then(__webpack_require__.bind(__webpack_require__, 6610));
    const { packChart } = await __webpack_require__.e(/* import() */ 982).then(__webpack_require__.bind(__webpack_require__, 982));
    const written = inputs['require-chart-version'] ? { version: undefined, appVersion: undefined } : versions;
    const options = { allow: inputs['allow-secrets'], forHelm: inputs.ecosystems.includes('helm') };
    const source = await collectChart(root, path, written, options);
    const wrong = inputs['require-chart-version'] ? mismatches(`${path}/Chart.yaml`, source.metadata, versions) : [];
    if (wrong.length > 0)
        throw new errors/* Refusal */.P_(wrong);
    const content = await contentOf(source);
    const archive = await packChart(source, (0,external_node_path_.join)(folder, `${number}-${fileOf(source.metadata)}`), modified);
    return { chart: await describeChart(path, content, archive, packing), warnings: source.warnings };
}
async function readArchive(path, packing) {
    const { root, versions, inputs } = packing;
    const { readReady } = await Promise.all(/* import() */[__webpack_require__.e(43), __webpack_require__.e(293)]).then(__webpack_require__.bind(__webpack_require__, 7293));
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
    const { templateChart } = await __webpack_require__.e(/* import() */ 440).then(__webpack_require__.bind(__webpack_require__, 6059));
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
  wi: () => (/* binding */ provenanceMediaType),
  cO: () => (/* binding */ tagOf)
});

// UNUSED EXPORTS: configJson, manifestMediaType

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