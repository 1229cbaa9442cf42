// The editor's own buttons: find the macro under the cursor, choose a macro, fill in its form.
(function () {
  'use strict';

  var field = document.getElementById('wysiwygTextarea');
  var browser = AJS.MacroBrowser;
  var macros = null;

  function element(name, attributes, children) {
    var made = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) {
      if (attributes[key] !== false && attributes[key] !== undefined) {
        made.setAttribute(key, attributes[key] === true ? '' : attributes[key]);
      }
    });
    (children || []).forEach(function (child) {
      made.append(child);
    });
    return made;
  }

  function load() {
    if (!macros) {
      macros = fetch(AJS.contextPath() + '/plugins/macrobrowser/browse-macros.action')
        .then(function (response) {
          return response.json();
        })
        .then(function (data) {
          return data.macros;
        });
    }
    return macros;
  }

  // Storage format

  function textOf(xml, name) {
    return Array.from(xml.children).filter(function (child) {
      return child.nodeName === name;
    });
  }

  function parse(storage) {
    var wrapped =
      '<storage xmlns:ac="ac" xmlns:ri="ri">' +
      storage.replace(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)([a-z]+\d*);/gi, function (all) {
        var decoder = document.createElement('textarea');
        decoder.innerHTML = all;
        return decoder.value;
      }) +
      '</storage>';
    var xml = new DOMParser().parseFromString(wrapped, 'text/xml').documentElement.firstElementChild;
    if (!xml || xml.nodeName !== 'ac:structured-macro') {
      return null;
    }
    var macro = { name: xml.getAttribute('ac:name'), params: {}, body: undefined };
    textOf(xml, 'ac:parameter').forEach(function (parameter) {
      macro.params[parameter.getAttribute('ac:name')] = parameter.textContent;
    });
    textOf(xml, 'ac:plain-text-body').forEach(function (body) {
      macro.body = body.textContent;
      macro.bodyType = 'plain';
    });
    textOf(xml, 'ac:rich-text-body').forEach(function () {
      macro.body = storage
        .replace(/^[\s\S]*?<ac:rich-text-body>/, '')
        .replace(/<\/ac:rich-text-body>(?![\s\S]*<\/ac:rich-text-body>)[\s\S]*$/, '');
      macro.bodyType = 'rich';
    });
    return macro;
  }

  /** The innermost macro round the cursor, with its place. */
  function underCursor() {
    var tags = /<ac:structured-macro\b[^>]*?(\/?)>|<\/ac:structured-macro>/g;
    var open = [];
    var found = null;
    var at = field.selectionStart;
    for (var tag = tags.exec(field.value); tag; tag = tags.exec(field.value)) {
      var end = tag.index + tag[0].length;
      var start = null;
      if (tag[0].startsWith('</')) {
        start = open.pop();
      } else if (tag[1]) {
        start = tag.index;
      } else {
        open.push(tag.index);
      }
      if (start !== null && start !== undefined && start <= at && at <= end) {
        if (!found || start > found.start) {
          found = { start: start, end: end };
        }
      }
    }
    if (found) {
      found.macro = parse(field.value.slice(found.start, found.end));
    }
    return found && found.macro ? found : null;
  }

  // The dialog

  var dialog = null;

  function show(title, content, buttons) {
    close();
    dialog = element(
      'section',
      {
        id: 'macro-browser-dialog',
        class: 'aui-dialog2 aui-dialog2-xlarge aui-layer',
        role: 'dialog',
        'aria-modal': 'true',
        'aria-labelledby': 'macro-browser-title',
        'data-aui-remove-on-hide': 'true',
        hidden: true,
      },
      [
        element('header', { class: 'aui-dialog2-header' }, [
          element('h1', { class: 'aui-dialog2-header-main', id: 'macro-browser-title' }, [title]),
        ]),
        element('div', { class: 'aui-dialog2-content' }, [content]),
        element('footer', { class: 'aui-dialog2-footer' }, [
          element('div', { class: 'aui-dialog2-footer-actions' }, buttons),
        ]),
      ]
    );
    document.body.append(dialog);
    AJS.dialog2(dialog).show();
  }

  function close() {
    if (dialog) {
      AJS.dialog2(dialog).hide();
      dialog = null;
    }
  }

  function button(id, words, kind, action) {
    var made = element('button', { type: 'button', class: 'aui-button ' + kind, id: id }, [words]);
    made.addEventListener('click', action);
    return made;
  }

  function cancelButton() {
    return button('macro-browser-cancel', 'Cancel', 'aui-button-link', function () {
      close();
      tinymce.confluence.macrobrowser.macroBrowserCancel();
    });
  }

  function choose(start, end) {
    load().then(function (all) {
      var items = element('ul', { class: 'macro-list' });
      all
        .filter(function (macro) {
          return !macro.hidden;
        })
        .forEach(function (macro) {
          var words = element('span', {}, [
            element('strong', {}, [macro.title]),
            element('br'),
            macro.description,
          ]);
          var icon = macro.icon
            ? [element('img', { src: AJS.contextPath() + macro.icon, alt: '' })]
            : [];
          var choice = element(
            'button',
            { type: 'button', id: 'macro-' + macro.macroName },
            icon.concat([words])
          );
          choice.addEventListener('click', function () {
            close();
            open(macro, { name: macro.macroName, params: {} }, start, end);
          });
          items.append(element('li', {}, [choice]));
        });
      var search = element('input', {
        class: 'text',
        id: 'macro-browser-search',
        'aria-label': 'Search macros',
        placeholder: 'Search macros',
      });
      search.addEventListener('input', function () {
        Array.from(items.children).forEach(function (item) {
          item.hidden = !item.textContent.toLowerCase().includes(search.value.toLowerCase());
        });
      });
      show('Select macro', element('div', {}, [search, items]), [cancelButton()]);
    });
  }

  /** By the plugin's own dialog where it has one, else by a form made of the parameters. */
  function open(description, macro, start, end) {
    macro.bodyType = macro.bodyType || description.bodyType;
    browser._begin(macro, start, end);
    var override = browser.getMacroJsOverride(macro.name);
    if (override && typeof override.opener === 'function') {
      override.opener(macro);
    } else {
      form(description, macro);
    }
  }

  function input(parameter, value) {
    var id = 'macro-param-' + parameter.name;
    var made;
    if (parameter.type === 'boolean') {
      made = element('input', { type: 'checkbox', id: id, checked: value === 'true' });
    } else if (parameter.type === 'enum') {
      var none = parameter.required ? [] : [element('option', { value: '' }, [''])];
      made = element(
        'select',
        { class: 'select', id: id },
        none.concat(
          parameter.values.map(function (one) {
            return element('option', { value: one.value, selected: one.value === value }, [
              one.label,
            ]);
          })
        )
      );
    } else {
      made = element('input', {
        class: 'text',
        id: id,
        dir: 'auto',
        type: parameter.type === 'int' ? 'number' : 'text',
        value: value,
      });
    }
    made.dataset.parameter = parameter.name;
    return made;
  }

  function form(description, macro) {
    var fields = element('form', { class: 'aui top-label' });
    description.parameters.forEach(function (parameter) {
      var given = macro.params[parameter.name];
      var value = given === undefined ? parameter.defaultValue : given;
      if (parameter.hidden) {
        return;
      }
      fields.append(
        element('div', { class: 'field-group' }, [
          element('label', { for: 'macro-param-' + parameter.name }, [
            parameter.label + (parameter.required ? ' *' : ''),
          ]),
          input(parameter, value),
          element('div', { class: 'description' }, [parameter.description]),
        ])
      );
    });
    var body = null;
    if (description.bodyType !== 'none') {
      body = element('textarea', { class: 'textarea', id: 'macro-body', dir: 'auto' }, [
        macro.body || '',
      ]);
      fields.append(
        element('div', { class: 'field-group' }, [
          element('label', { for: 'macro-body' }, ['Body']),
          body,
        ])
      );
    }
    var preview = element('div', { id: 'macro-preview', class: 'wiki-content', 'aria-label': 'Preview' });

    function filled() {
      var params = {};
      description.parameters.forEach(function (parameter) {
        if (parameter.hidden && macro.params[parameter.name] !== undefined) {
          params[parameter.name] = macro.params[parameter.name];
        }
      });
      fields.querySelectorAll('[data-parameter]').forEach(function (one) {
        params[one.dataset.parameter] = one.type === 'checkbox' ? String(one.checked) : one.value;
      });
      return {
        name: macro.name,
        params: params,
        body: body ? body.value : undefined,
        bodyType: description.bodyType,
      };
    }

    function complete() {
      var missing = description.parameters.filter(function (parameter) {
        return parameter.required && !parameter.hidden && !filled().params[parameter.name];
      });
      if (missing.length) {
        document.getElementById('macro-param-' + missing[0].name).focus();
        return;
      }
      close();
      tinymce.confluence.macrobrowser.macroBrowserComplete(filled());
    }

    function refresh() {
      browser
        ._post('/rest/tinymce/1/macro/preview', browser._envelope(filled()))
        .then(function (html) {
          preview.innerHTML = html;
        })
        .catch(function () {
          preview.textContent = 'The preview could not be loaded.';
        });
    }

    fields.addEventListener('submit', function (event) {
      event.preventDefault();
      complete();
    });
    show(
      'Edit macro: ' + description.title,
      element('div', { class: 'macro-form' }, [fields, preview]),
      [
        button('macro-preview-button', 'Preview', '', refresh),
        button('macro-insert', 'Save', 'aui-button-primary', complete),
        cancelButton(),
      ]
    );
    refresh();
  }

  document.getElementById('rte-button-insert-macro').addEventListener('click', function () {
    choose(field.selectionStart, field.selectionEnd);
  });

  document.getElementById('rte-button-edit-macro').addEventListener('click', function () {
    var found = underCursor();
    if (!found) {
      AJS.flag({ type: 'info', body: 'Put the cursor into a macro first.', close: 'auto' });
      return;
    }
    load().then(function (all) {
      var description = all.find(function (macro) {
        return macro.macroName === found.macro.name;
      });
      if (description) {
        open(description, found.macro, found.start, found.end);
      } else {
        AJS.flag({ type: 'warning', body: 'This macro is not installed.', close: 'auto' });
      }
    });
  });

  document.getElementById('rte-button-preview').addEventListener('click', function () {
    var place = document.getElementById('editor-preview');
    browser
      ._post('/rest/tinymce/1/content/preview', {
        contentId: AJS.Meta.get('content-id') || '0',
        spaceKey: AJS.Meta.get('space-key') || '',
        storage: field.value,
      })
      .then(function (html) {
        place.hidden = false;
        place.innerHTML = html;
      });
  });

  document.dispatchEvent(new Event('rte-ready'));
  if (AJS.trigger) {
    AJS.trigger('init.rte', { editor: null });
    AJS.trigger('rte-ready');
  }
})();
