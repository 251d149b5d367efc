"use strict";
exports.id = 552;
exports.ids = [552];
exports.modules = {

/***/ 5552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYamlBlock: () => (/* binding */ parseYamlBlock)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);

const LIMIT = 65536;
const DEPTH = 64;
function bracketDepth(text) {
    let open = 0;
    let deepest = 0;
    for (const character of text) {
        if (character === '[' || character === '{')
            open += 1;
        else if ((character === ']' || character === '}') && open > 0)
            open -= 1;
        deepest = Math.max(deepest, open);
    }
    return deepest;
}
function dashDepth(text) {
    const depths = text.split('\n').map((line) => /^[ -]*/.exec(line)?.[0].replaceAll(' ', '').length ?? 0);
    return Math.max(...depths);
}
function nesting(text) {
    return Math.max(bracketDepth(text), dashDepth(text));
}
async function parseYamlBlock(text) {
    if (text.length > LIMIT)
        throw new Error(`is ${text.length} characters long; at most ${LIMIT} are read`);
    if (nesting(text) > DEPTH)
        throw new Error(`is nested deeper than ${DEPTH} levels`);
    const { parseDocument } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const document = parseDocument(text, { version: '1.2', prettyErrors: true });
    const problem = document.errors[0] ?? document.warnings[0];
    if (problem)
        throw new Error(`is not YAML that can be used: ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(problem.message.split('\n')[0] ?? '')}`);
    return document.toJS({ maxAliasCount: 20 });
}


/***/ })

};
;