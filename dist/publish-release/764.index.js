"use strict";
exports.id = 764;
exports.ids = [764];
exports.modules = {

/***/ 6764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyDeprecation: () => (/* binding */ applyDeprecation)
/* harmony export */ });
/* harmony import */ var _core_action_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _core_action_untrusted__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _core_delivery_pull_request_once__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6437);
/* harmony import */ var _core_github_refusal__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3204);
/* harmony import */ var _core_publishing_release_find__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(225);
/* harmony import */ var _core_publishing_release_write__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9047);
/* harmony import */ var _deprecate_observe_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8408);
/* harmony import */ var _deprecate_others_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7009);
/* harmony import */ var _deprecate_refusal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3368);
/* harmony import */ var _deprecate_wish_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(301);










const ROUNDS = 4;
function isOvertaken({ inputs, facts }, now) {
    if (inputs.mode !== 'deprecate' || now.latest === undefined)
        return false;
    return now.latest === now.release?.id && facts.latest !== now.latest;
}
async function write(place, release, wish) {
    const { tag, body: old } = release;
    const { body, prerelease, latest } = wish;
    const change = { body, prerelease, make_latest: String(latest) };
    await (0,_core_publishing_release_write__WEBPACK_IMPORTED_MODULE_5__/* .patchRelease */ .u)(place, 'update release', release, change, (then) => (0,_deprecate_wish_js__WEBPACK_IMPORTED_MODULE_9__/* .isSettled */ .I)(then, wish));
    const came = await (0,_core_delivery_pull_request_once__WEBPACK_IMPORTED_MODULE_2__/* .lookFor */ .x)(async () => {
        const now = await (0,_core_publishing_release_find__WEBPACK_IMPORTED_MODULE_4__/* .publishedRelease */ .qT)(place, tag);
        return now !== undefined && ((0,_deprecate_wish_js__WEBPACK_IMPORTED_MODULE_9__/* .isSettled */ .I)(now, wish) || now.body !== old) ? now : undefined;
    });
    if (came === undefined)
        throw new _core_action_errors__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`edit the release ${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(tag)}: the edit cannot be seen yet; run it again`);
}
async function edit(place, occasion) {
    const { inputs, facts } = occasion;
    const { tag } = facts.tag;
    for (let round = 1; round <= ROUNDS; round += 1) {
        const now = await (0,_deprecate_observe_js__WEBPACK_IMPORTED_MODULE_6__/* .readDeprecation */ .L)(place, facts.tag);
        const complaints = (0,_deprecate_refusal_js__WEBPACK_IMPORTED_MODULE_8__/* .deprecationComplaints */ .d)(inputs, now);
        if (complaints.length > 0 || now.release === undefined)
            throw new _core_action_errors__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(complaints);
        const wish = (0,_deprecate_wish_js__WEBPACK_IMPORTED_MODULE_9__/* .wishFor */ .b)(inputs, now, now.release);
        if (wish === undefined || (0,_deprecate_wish_js__WEBPACK_IMPORTED_MODULE_9__/* .isSettled */ .I)(now.release, wish))
            return;
        if (isOvertaken(occasion, now)) {
            throw new _core_action_errors__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`deprecate ${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(tag)}: it has just become the latest release; run it again`);
        }
        await write(place, now.release, wish);
    }
    throw new _core_action_errors__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`edit the release ${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(tag)}: somebody else edits it at the same time; run it again`);
}
async function makeLatest(place, { facts }, { id, tag }) {
    const now = await (0,_deprecate_observe_js__WEBPACK_IMPORTED_MODULE_6__/* .readDeprecation */ .L)(place, facts.tag);
    const next = (0,_deprecate_others_js__WEBPACK_IMPORTED_MODULE_7__/* .successor */ .hG)(now);
    const release = next?.id === id ? await (0,_core_publishing_release_find__WEBPACK_IMPORTED_MODULE_4__/* .publishedRelease */ .qT)(place, tag) : undefined;
    if (release === undefined && next?.id === now.latest)
        return;
    if (release === undefined) {
        throw new _core_action_errors__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`make ${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(tag)} the latest release: it is not the highest any more; run it again`);
    }
    const isLatest = async () => ((await (0,_core_publishing_release_find__WEBPACK_IMPORTED_MODULE_4__/* .latestId */ .VJ)(place)) === id ? true : undefined);
    const change = { make_latest: 'true' };
    await (0,_core_publishing_release_write__WEBPACK_IMPORTED_MODULE_5__/* .patchRelease */ .u)(place, 'update release', release, change, () => true);
    if ((await (0,_core_delivery_pull_request_once__WEBPACK_IMPORTED_MODULE_2__/* .lookFor */ .x)(isLatest)) === undefined) {
        throw new _core_action_errors__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`make ${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(tag)} the latest release: it cannot be seen as that yet; run it again`);
    }
}
async function applyDeprecation(operation, occasion) {
    const { inputs, runner } = occasion;
    const place = await (0,_core_publishing_release_find__WEBPACK_IMPORTED_MODULE_4__/* .releasePlace */ .XB)(runner, inputs.token);
    try {
        if (operation.kind === 'make-latest')
            await makeLatest(place, occasion, operation);
        else
            await edit(place, occasion);
        return {};
    }
    catch (thrown) {
        throw (0,_core_github_refusal__WEBPACK_IMPORTED_MODULE_3__/* .explainApi */ .g)(`change the release ${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(operation.tag)}`, runner, thrown);
    }
}


/***/ }),

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


/***/ })

};
;