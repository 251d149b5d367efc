"use strict";
exports.id = 317;
exports.ids = [317,698];
exports.modules = {

/***/ 7698:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   signingOf: () => (/* binding */ signingOf)
/* harmony export */ });
/* harmony import */ var _sessions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7930);

function wishOf(inputs) {
    if (inputs.cosign !== 'key')
        return { how: 'keyless' };
    return { how: 'key', key: inputs['cosign-key'], password: inputs['cosign-password'] };
}
function signingOf(inputs, runner) {
    const { known } = (0,_sessions_js__WEBPACK_IMPORTED_MODULE_0__.sessionsOf)(inputs, runner);
    const load = () => __webpack_require__.e(/* import() */ 170).then(__webpack_require__.bind(__webpack_require__, 7170));
    const credentials = async ({ registry }) => (await known(registry)).credentials;
    return {
        isSigned: async (reference) => (await load()).isSigned(reference, wishOf(inputs), runner, await credentials(reference)),
        sign: async (reference) => (await load()).sign(reference, wishOf(inputs), runner, await credentials(reference))
    };
}


/***/ })

};
;