"use strict";
exports.id = 58;
exports.ids = [58];
exports.modules = {

/***/ 4058:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeArchive: () => (/* binding */ describeArchive)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_tree_inside__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2165);




async function describeArchive(root, path) {
    const full = (0,_core_tree_inside__WEBPACK_IMPORTED_MODULE_3__/* .onDisk */ .FC)(root, path);
    const open = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(full);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const part of open())
        hash.update(part);
    return { packed: { path: full, size: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(full)).size, digest: `sha256:${hash.digest('hex')}` }, open };
}


/***/ })

};
;