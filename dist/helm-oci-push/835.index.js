"use strict";
exports.id = 835;
exports.ids = [835];
exports.modules = {

/***/ 1216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   whyHidden: () => (/* binding */ whyHidden)
/* harmony export */ });
/* harmony import */ var _core_chart_artifact__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(377);
/* harmony import */ var _core_oci_pull_blob__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7807);
/* harmony import */ var _core_oci_pull_manifest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(573);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3758);




function remedyFor({ registry, repository }) {
    if (registry !== 'ghcr.io')
        return 'let everybody pull it in the settings of the registry, or set verify: credentials';
    const parts = repository.split('/');
    const settings = 'open the package at github.com, Package settings, Change visibility, and make it public once';
    if (parts.length <= 2)
        return `${settings}; then run this again`;
    return `${settings}; where that page is not to be found because the name has several parts (${repository}), push to oci://ghcr.io/${parts[0]} instead; then run this again`;
}
async function readThrough(blob) {
    for await (const part of blob)
        void part;
}
async function whyHidden(pinned, session) {
    const { repository } = pinned;
    const pulled = await (0,_core_oci_pull_manifest__WEBPACK_IMPORTED_MODULE_2__/* .pullManifest */ .L)(session, pinned, _layers_js__WEBPACK_IMPORTED_MODULE_3__/* .chartManifests */ .Hg);
    if (!pulled.found) {
        const problem = 'it cannot be pulled without credentials: a new package is private at most registries';
        return { problem, remedy: remedyFor(pinned) };
    }
    const layer = (0,_layers_js__WEBPACK_IMPORTED_MODULE_3__/* .shapeOf */ .F5)(pulled.bytes).layer(_core_chart_artifact__WEBPACK_IMPORTED_MODULE_0__/* .chartMediaType */ .Pz);
    if (layer !== undefined)
        await readThrough((0,_core_oci_pull_blob__WEBPACK_IMPORTED_MODULE_1__/* .pullBlob */ .h)(session, repository, layer));
    return undefined;
}


/***/ })

};
;