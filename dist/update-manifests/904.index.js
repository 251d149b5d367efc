"use strict";
exports.id = 904;
exports.ids = [904];
exports.modules = {

/***/ 3904:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commitToBranch: () => (/* binding */ commitToBranch)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);

function commitToBranch(_runner, _token, request, _makeChanges) {
    return Promise.reject(new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${request.branch}: committing comes with a later change`));
}


/***/ })

};
;