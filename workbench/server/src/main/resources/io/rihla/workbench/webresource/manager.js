(function () {
  var loaded = { resource: [], context: [] };
  var running = {};

  /** What the page came with says so on its tags. */
  function present(type) {
    var keys = loaded[type].slice();
    document.querySelectorAll('[data-wrm-key][data-wrm-batch-type="' + type + '"]').forEach(function (tag) {
      keys = keys.concat(tag.getAttribute('data-wrm-key').split(','));
    });
    return keys;
  }

  function add(address) {
    return new Promise(function (resolve, reject) {
      var style = /\.css(\?|$)/.test(address);
      var tag = document.createElement(style ? 'link' : 'script');
      tag.onload = resolve;
      tag.onerror = function () { reject(new Error('Not loaded: ' + address)); };
      if (style) {
        tag.rel = 'stylesheet';
        tag.href = address;
      } else {
        tag.async = false;
        tag.src = address;
      }
      document.head.appendChild(tag);
    });
  }

  function load(keys) {
    return fetch(window.AJS.contextPath() + '/rest/webResources/1.0/resources', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ r: keys, xr: present('resource'), xc: present('context') })
    }).then(function (answer) {
      if (!answer.ok) {
        throw new Error('Web-resources were refused: ' + answer.status);
      }
      return answer.json();
    }).then(function (addresses) {
      return Promise.all(addresses.map(add));
    }).then(function () {
      loaded.resource = loaded.resource.concat(keys);
    });
  }

  // Names are "wr!" and the key of a web-resource. The answer is a promise of jQuery's kind, and a function may be given too.
  window.WRM.require = function (names, then) {
    var keys = [].concat(names).map(function (name) { return name.replace(/^wr!/, ''); });
    var name = keys.join(',');
    running[name] = running[name] || load(keys);
    running[name].catch(function () { delete running[name]; });
    var outcome = window.jQuery.Deferred();
    running[name].then(outcome.resolve, outcome.reject);
    if (then) {
      outcome.done(then);
    }
    return outcome.promise();
  };
})();
