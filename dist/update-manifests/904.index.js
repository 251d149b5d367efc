"use strict";
exports.id = 904;
exports.ids = [904];
exports.modules = {

/***/ 9904:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decodeText: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9792);

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function decodeText(bytes) {
    const [first, second] = [bytes[0], bytes[1]];
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__.EditFault('is UTF-16', 'convert it to UTF-8');
    }
    try {
        return decoder.decode(bytes);
    }
    catch {
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__.EditFault(`is not UTF-8 from byte ${firstInvalid(bytes) + 1} on`, 'convert it to UTF-8, or take it out of files');
    }
}
function firstInvalid(bytes) {
    let [valid, invalid] = [0, bytes.length];
    while (invalid - valid > 1) {
        const middle = Math.floor((valid + invalid) / 2);
        if (decodes(bytes.subarray(0, middle)))
            valid = middle;
        else
            invalid = middle;
    }
    return valid;
}
function decodes(bytes) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
        return true;
    }
    catch {
        return false;
    }
}


/***/ })

};
;