"use strict";
exports.id = 454;
exports.ids = [454];
exports.modules = {

/***/ 2073:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   observeNotes: () => (/* binding */ observeNotes)
/* harmony export */ });
/* harmony import */ var _core_notes_built_in__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2012);
/* harmony import */ var _notes_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5640);


const nothing = { commits: false, changelog: false, github: false };
async function readCommit(inputs, runner, { tag, commit }) {
    const { openCommit } = await __webpack_require__.e(/* import() */ 128).then(__webpack_require__.bind(__webpack_require__, 5128));
    const { committedText } = await __webpack_require__.e(/* import() */ 355).then(__webpack_require__.bind(__webpack_require__, 5355));
    const tree = await openCommit(runner, inputs.token, commit, 'content');
    if ((0,_notes_source_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOf */ .vz)(inputs) === 'template') {
        const template = await committedText(tree, inputs['notes-template']);
        const needs = template.ok ? (0,_notes_source_js__WEBPACK_IMPORTED_MODULE_1__/* .needsOf */ .hN)(template.text) : nothing;
        if (!needs.changelog)
            return { texts: { template }, needs };
        return { texts: { template, changelog: await committedText(tree, inputs.changelog) }, needs };
    }
    const changelog = await committedText(tree, inputs.changelog);
    const waived = (0,_notes_source_js__WEBPACK_IMPORTED_MODULE_1__/* .isWaived */ .$y)((0,_notes_source_js__WEBPACK_IMPORTED_MODULE_1__/* .changelogSection */ .UV)(changelog, tag, inputs.changelog), inputs);
    return { texts: { changelog }, needs: waived ? (0,_notes_source_js__WEBPACK_IMPORTED_MODULE_1__/* .needsOf */ .hN)(_core_notes_built_in__WEBPACK_IMPORTED_MODULE_0__/* .builtIn */ .w) : nothing };
}
async function readTexts(inputs, runner, subject) {
    const source = (0,_notes_source_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOf */ .vz)(inputs);
    if (source === 'changelog' || source === 'template')
        return readCommit(inputs, runner, subject);
    if (source === 'commits')
        return { texts: {}, needs: (0,_notes_source_js__WEBPACK_IMPORTED_MODULE_1__/* .needsOf */ .hN)(_core_notes_built_in__WEBPACK_IMPORTED_MODULE_0__/* .builtIn */ .w) };
    if (source === 'github')
        return { texts: {}, needs: { ...nothing, github: true } };
    if (inputs['notes-file'] === '')
        return { texts: {}, needs: nothing };
    const { workspaceText } = await __webpack_require__.e(/* import() */ 355).then(__webpack_require__.bind(__webpack_require__, 5355));
    return { texts: { file: await workspaceText(runner, inputs['notes-file']) }, needs: nothing };
}
async function readCommits(inputs, runner, { commit, previous }, told) {
    const { authoredCommits } = await __webpack_require__.e(/* import() */ 39).then(__webpack_require__.bind(__webpack_require__, 7420));
    const range = await authoredCommits(runner, inputs.token, previous?.commit, commit);
    if (!told)
        return { ...range, changes: [] };
    const { readNotedChanges } = await __webpack_require__.e(/* import() */ 449).then(__webpack_require__.bind(__webpack_require__, 449));
    return { ...range, changes: readNotedChanges(range.commits, inputs.prefixes) };
}
async function observeNotes(inputs, runner, subject) {
    const none = { commits: [], complete: true, changes: [] };
    if (subject.commit === '')
        return none;
    const { texts, needs } = await readTexts(inputs, runner, subject);
    const generate = async () => (await __webpack_require__.e(/* import() */ 551).then(__webpack_require__.bind(__webpack_require__, 6551))).generateNotes(runner, inputs.token, subject);
    const [range, github] = await Promise.all([
        needs.commits || inputs['attach-ledger'] ? readCommits(inputs, runner, subject, needs.commits) : none,
        needs.github ? generate() : undefined
    ]);
    return { ...texts, ...range, ...(github !== undefined && { github }) };
}


/***/ })

};
;