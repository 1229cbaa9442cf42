// Where plugins register what they do on the pages of their wizards. The Create dialog asks for it.
(function () {
  'use strict';

  var Confluence = (window.Confluence = window.Confluence || {});
  var wizards = {};

  Confluence.Blueprint = Object.assign(Confluence.Blueprint || {}, {
    // item: the complete key of the web item; on("submit.pageId", …) and so on.
    setWizard: function (item, fill) {
      var hooks = (wizards[item] = {});
      fill({
        on: function (name, hook) {
          (hooks[name] = hooks[name] || []).push(hook);
          return this;
        }
      });
    }
  });

  // For the workbench's own Create page; false from any hook stops.
  window.workbenchWizard = function (item, name, state) {
    return ((wizards[item] || {})[name] || []).reduce(function (goOn, hook) {
      return hook({ type: name }, state) !== false && goOn;
    }, true);
  };
})();
