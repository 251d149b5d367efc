"use strict";
exports.id = 135;
exports.ids = [135];
exports.modules = {

/***/ 8408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readDeprecation),
/* harmony export */   observeDeprecation: () => (/* binding */ observeDeprecation)
/* harmony export */ });
/* harmony import */ var _core_action_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _core_action_untrusted__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _core_github_refusal__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3204);
/* harmony import */ var _core_notes_banner__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1178);
/* harmony import */ var _core_publishing_release_find__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(225);
/* harmony import */ var _core_version_tag__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1121);






async function readOthers(place, tag) {
    const all = await (0,_core_publishing_release_find__WEBPACK_IMPORTED_MODULE_3__/* .allReleases */ .EY)(place);
    const others = all.flatMap(({ id, tag_name, html_url: url, prerelease, body, draft }) => {
        if (draft || tag_name === tag)
            return [];
        return [{ id, tag: tag_name, url, prerelease, deprecated: (0,_core_notes_banner__WEBPACK_IMPORTED_MODULE_5__/* .withoutBanner */ .l2)(body ?? '') !== undefined }];
    });
    return { others, draft: all.some((one) => one.draft && one.tag_name === tag) };
}
async function readDeprecation(place, tag) {
    try {
        const [listed, commit] = await Promise.all([readOthers(place, tag.tag), (0,_core_publishing_release_find__WEBPACK_IMPORTED_MODULE_3__/* .tagCommit */ .eF)(place, tag.tag)]);
        const [latest, release] = await Promise.all([(0,_core_publishing_release_find__WEBPACK_IMPORTED_MODULE_3__/* .latestId */ .VJ)(place), (0,_core_publishing_release_find__WEBPACK_IMPORTED_MODULE_3__/* .publishedRelease */ .qT)(place, tag.tag)]);
        return { tag, commit, ...listed, latest, release };
    }
    catch (thrown) {
        throw (0,_core_github_refusal__WEBPACK_IMPORTED_MODULE_2__/* .explainApi */ .g)(`read the releases of ${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(place.runner.repository)}`, place.runner, thrown);
    }
}
async function observeDeprecation(inputs, runner) {
    const read = (0,_core_version_tag__WEBPACK_IMPORTED_MODULE_4__/* .readVersion */ .$)(inputs.version, inputs['tag-prefix']);
    if (!read.ok)
        throw new _core_action_errors__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_([{ place: 'version', problem: read.problem, remedy: read.remedy }]);
    return readDeprecation(await (0,_core_publishing_release_find__WEBPACK_IMPORTED_MODULE_3__/* .releasePlace */ .XB)(runner, inputs.token), read.value);
}


/***/ }),

/***/ 4135:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyDeprecation: () => (/* binding */ verifyDeprecation)
/* harmony export */ });
/* harmony import */ var _core_action_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _core_action_untrusted__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _core_delivery_pull_request_once__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6437);
/* harmony import */ var _core_github_refusal__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3204);
/* harmony import */ var _core_publishing_release_find__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(225);
/* harmony import */ var _deprecate_observe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8408);
/* harmony import */ var _deprecate_others_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7009);
/* harmony import */ var _deprecate_wish_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(301);








async function isEdited(place, { kind, id }, { inputs, facts }) {
    const now = await (0,_deprecate_observe_js__WEBPACK_IMPORTED_MODULE_5__/* .readDeprecation */ .L)(place, facts.tag);
    if (now.release === undefined)
        return false;
    const wish = (0,_deprecate_wish_js__WEBPACK_IMPORTED_MODULE_7__/* .wishFor */ .b)(inputs, now, now.release);
    if (kind === 'deprecate')
        return wish !== undefined && (0,_deprecate_wish_js__WEBPACK_IMPORTED_MODULE_7__/* .isSettled */ .I)(now.release, wish) && now.latest !== id;
    return wish === undefined;
}
async function isOffered(place, id, { facts }) {
    const latest = await (0,_core_publishing_release_find__WEBPACK_IMPORTED_MODULE_4__/* .latestId */ .VJ)(place);
    return latest === id || latest === (0,_deprecate_others_js__WEBPACK_IMPORTED_MODULE_6__/* .successor */ .hG)(await (0,_deprecate_observe_js__WEBPACK_IMPORTED_MODULE_5__/* .readDeprecation */ .L)(place, facts.tag))?.id;
}
async function holds(place, operation, now) {
    if (operation.kind === 'make-latest')
        return isOffered(place, operation.id, now);
    const isLatest = operation.kind !== 'restore' || !operation.latest || (await (0,_core_publishing_release_find__WEBPACK_IMPORTED_MODULE_4__/* .latestId */ .VJ)(place)) === operation.id;
    return isLatest && (await isEdited(place, operation, now));
}
async function verifyDeprecation(operation, now) {
    const { inputs, runner } = now;
    const { kind, tag } = operation;
    const place = await (0,_core_publishing_release_find__WEBPACK_IMPORTED_MODULE_4__/* .releasePlace */ .XB)(runner, inputs.token);
    try {
        const seen = await (0,_core_delivery_pull_request_once__WEBPACK_IMPORTED_MODULE_2__/* .lookFor */ .x)(async () => ((await holds(place, operation, now)) ? true : undefined));
        if (seen)
            return;
    }
    catch (thrown) {
        throw (0,_core_github_refusal__WEBPACK_IMPORTED_MODULE_3__/* .explainApi */ .g)(`read the release ${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(tag)}`, runner, thrown);
    }
    const what = kind === 'make-latest' ? `make ${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(tag)} the latest release` : `${kind} the release ${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(tag)}`;
    throw new _core_action_errors__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: it was written, and is not seen so; look at it, and run it again`);
}


/***/ })

};
;