// The pages on which a blueprint asks before its page is made.
(function () {
  'use strict';

  var section = document.getElementById('create-wizard');
  var holder = section.querySelector('.create-wizard-page');

  function template(name) {
    return name.split('.').reduce(function (at, part) {
      return at && at[part];
    }, window);
  }

  function values(form) {
    var gathered = {};
    new FormData(form).forEach(function (value, name) {
      gathered[name] = String(value);
    });
    return gathered;
  }

  function begin(choice, pages) {
    var item = choice.dataset.item;
    var wizardData = { pages: {} };
    var shown = 0;

    function show(index) {
      var page = pages[index];
      var before = { wizardData: wizardData, soyRenderContext: {} };
      shown = index;
      window.workbenchWizard(item, 'pre-render.' + page.id, before);
      section.querySelector('h2').textContent = page.title;
      section.querySelector('strong').textContent = page.header;
      section.querySelector('span').textContent = page.content;
      holder.innerHTML = template(page.template)(before.soyRenderContext);
      document.getElementById('create-dialog').hidden = true;
      section.hidden = false;
      window.workbenchWizard(item, 'post-render.' + page.id, { wizardData: wizardData, $container: window.jQuery(holder) });
    }

    function next() {
      var page = pages[shown];
      var form = holder.querySelector('form');
      var state = {
        wizardData: wizardData,
        $container: window.jQuery(holder),
        pageData: form ? values(form) : {},
        nextPageId: '',
        finalUrl: ''
      };
      if (!window.workbenchWizard(item, 'submit.' + page.id, state)) {
        return;
      }
      wizardData.pages[page.id] = state.pageData;
      var following = state.nextPageId
        ? pages.findIndex(function (one) { return one.id === state.nextPageId; })
        : shown + 1;
      if (!page.last && pages[following]) {
        show(following);
        return;
      }
      choice.elements.context.value = JSON.stringify(Object.assign.apply(Object, [{}].concat(Object.values(wizardData.pages))));
      choice.submit();
    }

    section.querySelector('.create-dialog-create-button').onclick = next;
    holder.onsubmit = function (event) {
      event.preventDefault();
      next();
    };
    section.querySelector('.create-dialog-back').onclick = function () {
      section.hidden = true;
      document.getElementById('create-dialog').hidden = false;
    };
    show(0);
  }

  document.querySelectorAll('#create-dialog button').forEach(function (button) {
    button.disabled = false;
  });
  document.getElementById('create-dialog').addEventListener('submit', function (event) {
    var pages = JSON.parse(event.target.dataset.wizard || '[]');
    if (pages.length > 0) {
      event.preventDefault();
      begin(event.target, pages);
    }
  });
})();
