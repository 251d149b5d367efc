"use strict";
exports.id = 169;
exports.ids = [169];
exports.modules = {

/***/ 169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  chartManifest: () => (/* binding */ chartManifest),
  chartMediaType: () => (/* binding */ chartMediaType),
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
var chart_file = __webpack_require__(4395);
// EXTERNAL MODULE: ./build/packages/core/src/chart/go-json.js
var go_json = __webpack_require__(4219);
// EXTERNAL MODULE: ./build/packages/core/src/chart/metadata.js + 1 modules
var chart_metadata = __webpack_require__(3929);
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

/***/ 4219:
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


/***/ })

};
;