"use strict";
exports.id = 1599;
exports.ids = [1599];
exports.modules = {

/***/ 1599:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toolchainFindings: () => (/* binding */ toolchainFindings)
/* harmony export */ });
const anyTime = '2000-01-01T00:00:00Z';
const none = { complaints: [], warnings: [] };
function withoutGo(check) {
    const problem = `is ${check}, and there is no go on PATH`;
    const finding = {
        place: 'check',
        problem,
        remedy: 'add actions/setup-go before this step, or set check: off'
    };
    if (check === 'build')
        return { complaints: [finding], warnings: [] };
    return { complaints: [], warnings: [{ ...finding, problem: `${problem}: only the go.mod files were checked` }] };
}
async function toolchainFindings({ inputs, runner, found }) {
    const { check } = inputs;
    if (check === 'off')
        return none;
    const { findGo } = await __webpack_require__.e(/* import() */ 697).then(__webpack_require__.bind(__webpack_require__, 697));
    const go = await findGo(runner);
    if (go === undefined)
        return withoutGo(check);
    runner.log(`${go.version} ${check === 'build' ? 'builds' : 'resolves'} the modules as others will get them`);
    const { consumeModules } = await Promise.all(/* import() */[__webpack_require__.e(34), __webpack_require__.e(8628)]).then(__webpack_require__.bind(__webpack_require__, 8628));
    const modules = found.catalogue.releases.map(({ module, version }) => ({ module, version }));
    const { complaints } = await consumeModules(runner, go, { tree: found.tree, modules, time: anyTime, check });
    return { complaints, warnings: [] };
}


/***/ })

};
;