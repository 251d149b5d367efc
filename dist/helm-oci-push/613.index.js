"use strict";
exports.id = 613;
exports.ids = [613];
exports.modules = {

/***/ 613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepArchive: () => (/* binding */ keepArchive)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _core_action_effect__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5138);
/* harmony import */ var _core_action_errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4012);
/* harmony import */ var _core_action_untrusted__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1329);
/* harmony import */ var _core_chart_artifact__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(377);
/* harmony import */ var _core_oci_pull_blob__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7807);
/* harmony import */ var _core_oci_pull_manifest__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(573);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3758);











function folderOf(workspace, path) {
    const root = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    if (node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder) !== folder) {
        throw new _core_action_errors__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR(`output-dir: ${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))} is reached through a symbolic link; name a folder of the workspace`);
    }
    return folder;
}
async function write(folder, name, content) {
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `.${name}.slipway`);
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(content, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(beside));
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { throwIfNoEntry: false })?.isDirectory()) {
        throw new _core_action_errors__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR(`output-dir: ${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(name)} is a folder there; remove it, or name another output-dir`);
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(beside, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
}
const kept = [
    [_core_chart_artifact__WEBPACK_IMPORTED_MODULE_7__/* .chartMediaType */ .Pz, ''],
    [_core_chart_artifact__WEBPACK_IMPORTED_MODULE_7__/* .provenanceMediaType */ .wi, '.prov']
];
async function keepArchive({ workspace, path, chart, published, session }) {
    const pulled = await (0,_core_oci_pull_manifest__WEBPACK_IMPORTED_MODULE_9__/* .pullManifest */ .L)(session, published, _layers_js__WEBPACK_IMPORTED_MODULE_10__/* .chartManifests */ .H);
    if (!pulled.found)
        throw new _core_action_errors__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR(`${pulled.problem}; ${pulled.remedy}`);
    const { layer: layerOf } = (0,_layers_js__WEBPACK_IMPORTED_MODULE_10__/* .shapeOf */ .F)(pulled.bytes);
    for (const [type, suffix] of kept) {
        const layer = layerOf(type);
        if (layer === undefined)
            continue;
        const content = layer.digest === chart.archive.digest
            ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(chart.archive.path)
            : node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from((0,_core_oci_pull_blob__WEBPACK_IMPORTED_MODULE_8__/* .pullBlob */ .h)(session, published.repository, layer), { objectMode: false });
        await (0,_core_action_effect__WEBPACK_IMPORTED_MODULE_4__/* .effect */ .QZ)('write archive', () => write(folderOf(workspace, path), `${chart.file}${suffix}`, content));
    }
}


/***/ })

};
;