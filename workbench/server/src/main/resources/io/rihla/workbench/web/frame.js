// AUI's own AJS has read-only members; a copy takes what the products add to it.
window.AJS = Object.assign({}, window.AJS, window.AJS && { version: window.AJS.version });
(function () {
  var meta = function (name) {
    var element = document.querySelector('meta[name="ajs-' + name + '"]');
    return element ? element.content : undefined;
  };
  window.AJS.contextPath = function () {
    return meta('context-path') || '';
  };
  window.AJS.Meta = {
    get: meta,
    getNumber: function (name) {
      return Number(meta(name));
    },
    getBoolean: function (name) {
      return meta(name) === 'true';
    },
  };

  var applyColours = function (mode) {
    var dark =
      mode === 'dark' ||
      (mode === 'auto' && window.matchMedia('(prefers-color-scheme: dark)').matches);
    document.documentElement.setAttribute('data-color-mode', dark ? 'dark' : 'light');
  };
  document.addEventListener('change', function (event) {
    if (event.target.name === 'colour') {
      document.cookie = 'workbench.colour=' + event.target.value + ';path=/;max-age=31536000';
      applyColours(event.target.value);
    }
  });
  if (document.documentElement.hasAttribute('data-color-mode-auto')) {
    applyColours('auto');
  }
})();
