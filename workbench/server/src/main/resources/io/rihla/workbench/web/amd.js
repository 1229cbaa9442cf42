// Modules by name, made when first asked for. Nothing is fetched: what no script has defined is not there.
(function () {
  'use strict';
  var waiting = Object.create(null);
  var made = Object.create(null);
  var making = Object.create(null);

  function make(name) {
    if (name in made) {
      return made[name];
    }
    var module = waiting[name];
    if (!module) {
      throw new Error('No script has defined the module ' + name);
    }
    if (making[name]) {
      throw new Error('The module ' + name + ' needs itself');
    }
    making[name] = true;
    try {
      made[name] =
        typeof module.factory === 'function'
          ? module.factory.apply(window, module.needs.map(make))
          : module.factory;
    } finally {
      delete making[name];
    }
    delete waiting[name];
    return made[name];
  }

  window.define = function (name, needs, factory) {
    if (typeof name !== 'string') {
      throw new Error('A module needs a name here');
    }
    if (!Array.isArray(needs)) {
      factory = needs;
      needs = [];
    }
    // The first definition of a name stays.
    if (!(name in made) && !(name in waiting)) {
      waiting[name] = { needs: needs, factory: factory };
    }
  };
  window.define.amd = { jQuery: true };

  /** One module at once by its name, or several, later, for a function. */
  window.require = function (needs, use, failed) {
    if (typeof needs === 'string') {
      return make(needs);
    }
    setTimeout(function () {
      var modules;
      try {
        modules = needs.map(make);
      } catch (e) {
        console.error(e);
        if (failed) {
          failed(e);
        }
        return;
      }
      if (use) {
        use.apply(window, modules);
      }
    }, 4);
    return undefined;
  };

  window.define('jquery', function () {
    return window.jQuery;
  });
  window.define('wrm/context-path', function () {
    return function () {
      return window.AJS.contextPath();
    };
  });
})();
