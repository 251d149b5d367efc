"use strict";
exports.id = 518;
exports.ids = [518];
exports.modules = {

/***/ 3518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./build/packages/core/src/publishing/release-find.js
var release_find = __webpack_require__(225);
// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/delivery/pull-request-once.js + 1 modules
var pull_request_once = __webpack_require__(6437);
// EXTERNAL MODULE: ./build/packages/core/src/github/names.js
var names = __webpack_require__(1766);
// EXTERNAL MODULE: ./build/packages/core/src/github/refusal.js + 1 modules
var refusal = __webpack_require__(3204);
// EXTERNAL MODULE: ./build/packages/core/src/publishing/asset-find.js
var asset_find = __webpack_require__(2934);
// EXTERNAL MODULE: ./build/packages/core/src/publishing/release-plan.js
var release_plan = __webpack_require__(7257);
;// CONCATENATED MODULE: ./build/packages/core/src/publishing/release-verify.js








const AGAIN = 'somebody else changes it at the same time, or GitHub does not show it yet: look at it and run it again';
async function filesOf({ client, runner }, id) {
    const route = 'GET /repos/{owner}/{repo}/releases/{release_id}';
    const answer = await (0,release_find/* orNothing */.bR)(client.request(route, { ...(0,names/* namesOf */.e)(runner), release_id: id }));
    return answer && (answer.data.assets ?? []).flatMap((given) => (0,asset_find/* readAsset */.f)(given) ?? []);
}
function missing(files, found) {
    const isSame = (file, asset) => asset.state === 'uploaded' &&
        asset.size === file.size &&
        (asset.digest === undefined ? asset.name === file.name : asset.digest === file.digest);
    return files.find((file) => !found.some((asset) => isSame(file, asset)));
}
async function verifyAssets(place, tag, files) {
    const what = `read back the files of the release ${(0,untrusted/* quote */.hD)(tag)}`;
    let absent;
    try {
        const seen = await (0,pull_request_once/* lookFor */.x)(async () => {
            const current = await (0,release_find/* currentRelease */.BX)(place, tag);
            const seenFiles = current && (await filesOf(place, current.id));
            if (current === undefined || seenFiles === undefined)
                return undefined;
            absent = missing(files, seenFiles);
            if (absent !== undefined)
                absent = missing(files, await (0,asset_find/* listAssets */.q)(place, current.id));
            return absent === undefined ? true : undefined;
        });
        if (seen)
            return;
    }
    catch (thrown) {
        throw (0,refusal/* explainApi */.g)(what, place.runner, thrown);
    }
    if (absent === undefined)
        throw new errors/* Failure */.HR(`${what}: the release is not there; ${AGAIN}`);
    throw new errors/* Failure */.HR(`${what}: ${(0,untrusted/* quote */.hD)(absent.name)} is not there with ${absent.size} bytes and ${absent.digest}; ${AGAIN}`);
}
const query = `query ($owner: String!, $repo: String!, $tag: String!) {
  repository(owner: $owner, name: $repo) {
    release(tagName: $tag) { databaseId isDraft isLatest tagCommit { oid } }
  }
}`;
async function publicRelease({ client, runner }, tag) {
    const { repository } = await client.graphql(query, { ...(0,names/* namesOf */.e)(runner), tag });
    return repository?.release ?? undefined;
}
function wrongInPublic(wish, release, seen) {
    if (seen === undefined || seen.isDraft)
        return 'it is not public';
    if (seen.databaseId !== release.id)
        return 'another release has its tag';
    const isStable = !release.prerelease && !release.deprecated;
    return isStable && wish.makeLatest === 'true' && !seen.isLatest ? 'it is not the latest' : undefined;
}
async function verifyRelease(place, wish, stage) {
    const what = `read back the release ${(0,untrusted/* quote */.hD)(wish.tag)}`;
    let wrong = '';
    try {
        const seen = await (0,pull_request_once/* lookFor */.x)(async () => {
            wrong = (await whatIsWrong(place, wish, stage)) ?? '';
            return wrong === '' ? true : undefined;
        });
        if (seen)
            return;
    }
    catch (thrown) {
        throw (0,refusal/* explainApi */.g)(what, place.runner, thrown);
    }
    throw new errors/* Failure */.HR(`${what}: ${wrong}; ${AGAIN}`);
}
async function whatIsWrong(place, wish, stage) {
    const facts = await (0,release_find/* findRelease */.dv)(place, wish.tag);
    const { complaints, create, adopt, change, publish, latest } = (0,release_plan/* planRelease */.F)(wish, facts);
    if (complaints.length > 0)
        throw new errors/* Refusal */.P_(complaints);
    const { release } = facts;
    if (create || adopt !== undefined || release === undefined)
        return 'it is not there';
    const parts = Object.keys(change);
    if (parts.length > 0)
        return `its ${parts.join(' and ')} is another than was written`;
    if (stage === 'texts' || (release.draft && wish.draft))
        return undefined;
    if (publish)
        return 'it is a draft still';
    if (latest === 'true')
        return 'it is not the latest';
    const seen = await publicRelease(place, wish.tag);
    const moved = seen && (0,release_plan/* tagComplaints */.H)(wish, seen.tagCommit?.oid);
    if (moved !== undefined && moved.length > 0)
        throw new errors/* Refusal */.P_(moved);
    const wrong = wrongInPublic(wish, release, seen);
    return wrong === undefined ? undefined : `${wrong} (${(0,untrusted/* inert */.tJ)(release.url)})`;
}

;// CONCATENATED MODULE: ./build/actions/publish-release/src/verify.js


async function verify(operation, { inputs, runner, facts }) {
    const place = await (0,release_find/* releasePlace */.XB)(runner, inputs.token);
    if (operation.kind === 'texts' || operation.kind === 'publish')
        return verifyRelease(place, operation.wish, operation.kind);
    if (operation.kind === 'assets')
        return verifyAssets(place, operation.tag, operation.files);
    if (facts.kind !== 'deprecation')
        return;
    const { verifyDeprecation } = await __webpack_require__.e(/* import() */ 135).then(__webpack_require__.bind(__webpack_require__, 4135));
    return verifyDeprecation(operation, { inputs, runner, facts: facts.deprecation });
}


/***/ })

};
;