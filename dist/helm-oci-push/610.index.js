"use strict";
exports.id = 610;
exports.ids = [610];
exports.modules = {

/***/ 6610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isText),
/* harmony export */   contentOf: () => (/* binding */ contentOf)
/* harmony export */ });
function isText(path) {
    return path === 'Chart.yaml' || path === 'Chart.lock' || path === 'requirements.yaml';
}
async function contentOf({ metadata, files, data }) {
    const identities = files.map(({ path, size, sha256 }) => [path, { size, sha256 }]);
    const texts = new Map();
    for (const file of files)
        if (isText(file.path))
            texts.set(file.path, new TextDecoder().decode(await file.read()));
    return { metadata, files: new Map(identities), data, texts };
}


/***/ })

};
;