"use strict";
exports.id = 741;
exports.ids = [741];
exports.modules = {

/***/ 9741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askFolder: () => (/* binding */ askFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _capture_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2713);
/* harmony import */ var _clean_room_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1528);




function environment(protocol) {
    const passed = _clean_room_js__WEBPACK_IMPORTED_MODULE_3__/* .passedVariables */ .a7.flatMap((name) => {
        const value = process.env[name];
        return value === undefined ? [] : [[name, value]];
    });
    const ours = { LC_ALL: 'C', GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_0__.devNull, GIT_PROTOCOL: protocol };
    return { ...Object.fromEntries(passed), ...ours };
}
async function askFolder(service, url, option, input, version = '') {
    const args = [service, option, '--', (0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(url)];
    const { exitCode, bytes } = await (0,_capture_js__WEBPACK_IMPORTED_MODULE_2__/* .capture */ .F)('git', args, { env: environment(version), cwd: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), input: [input] });
    return exitCode === 0 ? bytes : undefined;
}


/***/ })

};
;