/**
 * The only script that runs in the frame of the box. It starts a worker from the source that the page posts and hands
 * it the port that comes along; it never sees what is checked. It must stay one fixed text: two policies name its hash.
 *
 * The frame inherits the page's demand for Trusted Types, so the loader brings a policy of its own for `new Worker`.
 */
export const loaderScript = `onmessage=function(e){if(e.source!==parent||!e.ports[0])return;onmessage=null;
function failed(){parent.postMessage("shindan-box-failed","*")}
try{var t=self.trustedTypes,u=URL.createObjectURL(new Blob([e.data],{type:"text/javascript"}));
if(t)u=t.createPolicy("default",{createScriptURL:function(x){return x}}).createScriptURL(u);
var w=new Worker(u);w.onerror=failed;w.postMessage(0,[e.ports[0]])}catch(x){failed()}};
parent.postMessage("shindan-box-ready","*")`

/**
 * SHA-256 of `loaderScript` as a CSP source, without quotes. A constant, because `crypto.subtle` is missing where a
 * site is served over plain HTTP; a test computes it anew.
 */
export const loaderHash = 'sha256-jD8zSXoRgxy3Bidtc7tgaZDhLvyoUgnPhar5e2jHGwc='
