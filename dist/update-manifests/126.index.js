"use strict";
exports.id = 126;
exports.ids = [126];
exports.modules = {

/***/ 126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   matchInTime: () => (/* binding */ matchInTime)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(714);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_vm__WEBPACK_IMPORTED_MODULE_0__);

const findMatches = `(() => {
  const found = []
  for (const match of text.matchAll(expression)) {
    found.push(match)
    if (match[0] === '') break
  }
  return found
})()`;
function matchInTime({ each, together } = { each: 700, together: 10_000 }) {
    const script = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script(findMatches);
    const context = (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)({ text: '', expression: /x/g });
    let left = together;
    return (expression, text) => {
        if (left < 1)
            return undefined;
        const start = performance.now();
        try {
            Object.assign(context, { expression, text });
            return script.runInContext(context, { timeout: Math.ceil(Math.min(each, left)) });
        }
        catch (error) {
            if (error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
                return undefined;
            throw error;
        }
        finally {
            left -= performance.now() - start;
            context.text = '';
        }
    };
}


/***/ })

};
;