"use strict";
exports.id = 551;
exports.ids = [551];
exports.modules = {

/***/ 6551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   generateNotes: () => (/* binding */ generateNotes)
/* harmony export */ });
/* harmony import */ var _core_github_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6359);
/* harmony import */ var _core_github_names__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1766);
/* harmony import */ var _core_github_refusal__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3204);



async function generateNotes(runner, token, subject) {
    const { tag, commit, previous } = subject;
    const client = await (0,_core_github_client__WEBPACK_IMPORTED_MODULE_0__/* .openClient */ .M)(runner, token);
    const route = 'POST /repos/{owner}/{repo}/releases/generate-notes';
    const from = previous === undefined ? {} : { previous_tag_name: previous.tag };
    try {
        const wanted = { ...(0,_core_github_names__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .e)(runner), tag_name: tag.tag, target_commitish: commit, ...from };
        return (await client.request(route, wanted)).data.body;
    }
    catch (thrown) {
        throw (0,_core_github_refusal__WEBPACK_IMPORTED_MODULE_1__/* .explainApi */ .g)(`generate notes for ${tag.tag}`, runner, thrown);
    }
}


/***/ })

};
;