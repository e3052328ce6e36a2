/**
 * The one script of the column, for both sides of a frame: inside, it tells how high the report is;
 * on the host's page it gives that height to the frame, and knows `<disclosure-report src>`.
 */
export const EMBED_SCRIPT = `(function () {
  'use strict';
  var NAME = 'disclosure-report-height';
  if (window.parent !== window && document.body && document.body.className === 'embedded') {
    var tell = function () {
      var height = Math.ceil(document.documentElement.getBoundingClientRect().height);
      window.parent.postMessage({ type: NAME, height: height }, '*');
    };
    new ResizeObserver(tell).observe(document.documentElement);
    window.addEventListener('load', tell);
    tell();
    return;
  }
  window.addEventListener('message', function (event) {
    var data = event.data;
    if (!data || data.type !== NAME || !(data.height > 0 && data.height < 100000)) return;
    var frames = document.getElementsByTagName('iframe');
    for (var index = 0; index < frames.length; index += 1) {
      var frame = frames[index];
      if (frame.contentWindow === event.source && new URL(frame.src).origin === event.origin) {
        frame.style.height = Math.ceil(data.height) + 'px';
      }
    }
  });
  if (!window.customElements || window.customElements.get('disclosure-report')) return;
  window.customElements.define(
    'disclosure-report',
    class extends HTMLElement {
      connectedCallback() {
        var address = new URL(this.getAttribute('src') || '', document.baseURI);
        if (this.querySelector('iframe') || !/^https?:$/.test(address.protocol)) return;
        var frame = document.createElement('iframe');
        frame.src = address.href;
        frame.title = this.getAttribute('title') || '政府信息公开工作年度报告';
        frame.style.cssText = 'display:block;width:100%;height:600px;border:0';
        this.replaceChildren(frame);
      }
    },
  );
})();
`;
