"use strict";
exports.id = 949;
exports.ids = [949];
exports.modules = {

/***/ 3949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   signingOf: () => (/* binding */ signingOf)
/* harmony export */ });
/* harmony import */ var _sessions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6315);

function wishOf(inputs) {
    if (inputs.cosign !== 'key')
        return { how: 'keyless' };
    return { how: 'key', key: inputs['cosign-key'], password: inputs['cosign-password'] };
}
function signingOf(inputs, runner) {
    const { known } = (0,_sessions_js__WEBPACK_IMPORTED_MODULE_0__/* .sessionsOf */ .H)(inputs, runner);
    const ask = async (reference, what) => {
        const cosign = await __webpack_require__.e(/* import() */ 694).then(__webpack_require__.bind(__webpack_require__, 694));
        const { credentials } = await known(reference.registry);
        return cosign[what](reference, wishOf(inputs), runner, credentials, inputs['plain-http']);
    };
    return {
        isSigned: async (reference) => (await ask(reference, 'isSigned')) === true,
        sign: async (reference) => void (await ask(reference, 'sign')),
        check: async () => (await __webpack_require__.e(/* import() */ 694).then(__webpack_require__.bind(__webpack_require__, 694))).checkSigning(wishOf(inputs), runner)
    };
}


/***/ })

};
;