// What plugins' scripts for the editor call: it stands before them on the page.
(function () {
  'use strict';

  var overrides = {};
  var current = null;

  function json(address, body) {
    return fetch(AJS.contextPath() + address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check' },
      body: JSON.stringify(body),
    }).then(function (response) {
      return response.text().then(function (text) {
        if (!response.ok) {
          throw new Error(text);
        }
        return text;
      });
    });
  }

  function envelope(macro) {
    return {
      contentId: AJS.Meta.get('content-id') || '0',
      spaceKey: AJS.Meta.get('space-key') || '',
      macro: {
        name: macro.name,
        params: macro.params || {},
        body: macro.bodyHtml === undefined ? macro.body : macro.bodyHtml,
        bodyType: macro.bodyType || 'rich',
      },
    };
  }

  function source() {
    return document.getElementById('wysiwygTextarea');
  }

  function begin(macro, start, end) {
    current = { macro: macro, start: start, end: end };
  }

  /** Puts the macro's storage format where the browser was opened. */
  function complete(macro) {
    var place = current || {
      macro: {},
      start: source().selectionStart,
      end: source().selectionEnd,
    };
    current = null;
    var chosen = Object.assign({ bodyType: place.macro.bodyType }, macro);
    if (chosen.bodyHtml === undefined && chosen.body === undefined) {
      chosen.body = place.macro.body;
    }
    return json('/rest/tinymce/1/macro/placeholder', envelope(chosen)).then(function (storage) {
      var field = source();
      field.setRangeText(storage, place.start, place.end, 'end');
      field.focus();
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }

  function cancel() {
    current = null;
    source().focus();
  }

  AJS.MacroBrowser = {
    setMacroJsOverride: function (name, override) {
      overrides[name] = override;
    },
    getMacroJsOverride: function (name) {
      return overrides[name];
    },
    _begin: begin,
    _post: json,
    _envelope: envelope,
  };

  window.tinymce = window.tinymce || {};
  tinymce.confluence = tinymce.confluence || {};
  tinymce.confluence.macrobrowser = {
    macroBrowserComplete: complete,
    macroBrowserCancel: cancel,
  };
  tinymce.confluence.MacroUtils = {
    insertMacro: function (request) {
      return complete(request.macro);
    },
  };
})();
