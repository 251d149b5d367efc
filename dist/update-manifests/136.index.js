"use strict";
exports.id = 136;
exports.ids = [136];
exports.modules = {

/***/ 5136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellChanges: () => (/* binding */ tellChanges)
/* harmony export */ });
/* harmony import */ var _manifest_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1425);

const mostLines = 200;
function tellChanges({ account: { changes } }, { log }) {
    for (const change of changes.slice(0, mostLines))
        log((0,_manifest_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .changeLine */ .vK)(change));
    if (changes.length > mostLines)
        log(`and ${changes.length - mostLines} more places`);
}


/***/ })

};
;