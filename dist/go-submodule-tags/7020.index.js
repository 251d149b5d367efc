"use strict";
exports.id = 7020;
exports.ids = [7020];
exports.modules = {

/***/ 7020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apply: () => (/* binding */ apply)
/* harmony export */ });
async function apply(operation, { inputs, runner, facts }) {
    if (operation.kind === 'tag' || operation.kind === 'wait') {
        if (facts.kind !== 'tags')
            throw new Error(`${operation.kind} without tags; this is a mistake in the action`);
        const now = { inputs, runner, facts: facts.tags };
        if (operation.kind === 'tag')
            return (await __webpack_require__.e(/* import() */ 1009).then(__webpack_require__.bind(__webpack_require__, 1009))).applyTags(operation, now);
        return (await Promise.all(/* import() */[__webpack_require__.e(1009), __webpack_require__.e(34), __webpack_require__.e(7662)]).then(__webpack_require__.bind(__webpack_require__, 2035))).waitForProxies(operation, now);
    }
    if (facts.kind !== 'bump')
        throw new Error(`${operation.kind} without files; this is a mistake in the action`);
    const { applyRewrite } = await __webpack_require__.e(/* import() */ 6011).then(__webpack_require__.bind(__webpack_require__, 6011));
    return applyRewrite(operation, { inputs, runner, ...facts.bump });
}


/***/ })

};
;