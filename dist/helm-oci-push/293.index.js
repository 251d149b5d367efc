"use strict";
exports.id = 293;
exports.ids = [293];
exports.modules = {

/***/ 7293:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readReady: () => (/* binding */ readReady)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/chart/below.js
var below = __webpack_require__(9842);
// EXTERNAL MODULE: ./build/packages/core/src/chart/inspect-file.js + 1 modules
var inspect_file = __webpack_require__(3704);
// EXTERNAL MODULE: ./build/packages/core/src/chart/metadata.js + 1 modules
var metadata = __webpack_require__(5748);
// EXTERNAL MODULE: ./build/packages/core/src/chart/read-archive.js
var read_archive = __webpack_require__(4436);
// EXTERNAL MODULE: ./build/packages/core/src/chart/tar-read.js + 2 modules
var tar_read = __webpack_require__(1202);
// EXTERNAL MODULE: ./build/packages/core/src/chart/version-checks.js + 2 modules
var version_checks = __webpack_require__(4898);
// EXTERNAL MODULE: ./build/packages/core/src/tree/inside.js
var inside = __webpack_require__(2165);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/actions/helm-oci-push/src/describe-archive.js




async function describeArchive(root, path) {
    const full = (0,inside/* onDisk */.FC)(root, path);
    const open = () => (0,external_node_fs_.createReadStream)(full);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const part of open())
        hash.update(part);
    return { packed: { path: full, size: (await (0,promises_.stat)(full)).size, digest: `sha256:${hash.digest('hex')}` }, open };
}

;// CONCATENATED MODULE: ./build/actions/helm-oci-push/src/ready-archive.js












function refuse(place, problem, remedy) {
    throw new errors/* Refusal */.P_([{ place, problem, remedy }]);
}
function checkPlace(root, path) {
    const real = external_node_fs_.realpathSync.native((0,inside/* onDisk */.FC)(root, path));
    const isInside = (0,below/* isBelow */.Y)(root, real);
    if (!isInside || real.slice(root.length).split(external_node_path_.sep).includes('.git')) {
        refuse(path, `is a link that leads out of the repository, to ${(0,untrusted/* quote */.hD)(real)}`, 'copy what it leads to into it');
    }
    if (!(0,external_node_fs_.statSync)(real).isFile())
        refuse(path, 'is no plain file', 'name an archive or the folder of a chart');
}
function missing({ metadata, data, files }, place) {
    if ([...files.keys()].some((path) => /^charts\/[^/]+\.tgz$/.test(path)))
        return [];
    const vendored = new Set();
    for (const [path, one] of data) {
        if (/^charts\/[^/]+\/Chart\.yaml$/.test(path) && one.kind === 'metadata')
            vendored.add(one.metadata.name);
    }
    return (metadata.dependencies ?? [])
        .filter(({ name }) => !vendored.has(name))
        .map(({ name }) => ({
        place,
        problem: `has the dependency ${(0,untrusted/* quote */.hD)(name)}, which is not in charts/`,
        remedy: 'run helm dependency build before the chart is packaged'
    }));
}
async function readReady(root, path, inputs) {
    const forHelm = inputs.ecosystems.includes('helm');
    checkPlace(external_node_fs_.realpathSync.native(root), path);
    const described = await describeArchive(root, path);
    const content = await (0,read_archive/* readChartArchive */.h)(described.open()).catch((thrown) => {
        if (!(thrown instanceof read_archive/* UnreadableArchive */.Y))
            throw thrown;
        return refuse(path, thrown.problem, 'package the chart anew, or name its folder');
    });
    const reading = await (0,metadata/* readMetadata */._6)(content.texts.get('Chart.yaml') ?? '', `${path}: Chart.yaml`);
    if (!reading.ok)
        throw new errors/* Refusal */.P_(reading.complaints);
    const version = (0,version_checks/* checkVersion */.p)(reading.metadata.version, `${path}: Chart.yaml`, forHelm);
    const complaints = [...version.complaints, ...missing(content, path)];
    for await (const file of (0,tar_read/* readTar */.s)(described.open())) {
        complaints.push(...(0,inspect_file/* inspectFile */.X)(file.path, `${path}: ${file.path}`, file.content, inputs['allow-secrets']));
    }
    if (complaints.length > 0)
        throw new errors/* Refusal */.P_(complaints);
    return { described, content, warnings: version.warnings };
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


/***/ })

};
;