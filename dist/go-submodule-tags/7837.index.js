"use strict";
exports.id = 7837;
exports.ids = [7837];
exports.modules = {

/***/ 7837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ beginHash),
/* harmony export */   hashGoMod: () => (/* binding */ hashGoMod)
/* harmony export */ });
async function beginHash() {
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
    const sha256 = () => createHash('sha256');
    const lines = [];
    return {
        add: (name, bytes) => {
            if (name.includes('\n'))
                throw new Error('a name with a line break cannot be hashed');
            lines.push({ name: Buffer.from(name), digest: sha256().update(bytes).digest('hex') });
        },
        end: () => {
            const list = sha256();
            for (const { name, digest } of lines.sort((a, b) => Buffer.compare(a.name, b.name))) {
                list.update(`${digest}  `).update(name).update('\n');
            }
            return `h1:${list.digest('base64')}`;
        }
    };
}
async function hashGoMod(bytes) {
    const hash = await beginHash();
    hash.add('go.mod', bytes);
    return hash.end();
}


/***/ })

};
;