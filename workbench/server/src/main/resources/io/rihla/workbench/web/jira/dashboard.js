// Brings the items of a dashboard to life; one that fails leaves its neighbours alone.
jQuery(function ($) {
  'use strict';

  function start($item) {
    var id = $item.attr('data-item-id');
    var $content = $item.children('.dashboard-item-content');
    var $loading = $item.children('.dashboard-item-loading');
    var asDrawn = $content.html();
    var editable = $item.attr('data-editable') === 'true';
    var configurable = $item.attr('data-configurable') === 'true';
    var configured = $item.attr('data-configured') === 'true';
    var preferences = JSON.parse($item.attr('data-preferences'));
    var listeners = {};
    var timer;
    var item;

    function fail(reason) {
      console.error('The dashboard item ' + id + ' failed', reason);
      $loading.prop('hidden', true);
      $content.html(
        '<div class="aui-message aui-message-warning"><p>This gadget could not be drawn.</p></div>',
      );
    }

    function tell(event) {
      var waiting = listeners[event] || [];
      delete listeners[event];
      waiting.forEach(function (listener) {
        listener();
      });
    }

    function draw(how) {
      $item.attr('data-view', how);
      if (how === 'renderEdit') {
        clearInterval(timer);
      }
      $content.html(asDrawn);
      try {
        // A copy each time: what an item does to it is its own affair.
        item[how]($content, $.extend({}, preferences));
        tell('afterRender');
      } catch (e) {
        fail(e);
      }
    }

    var api = {
      getGadgetId: function () {
        return id;
      },
      isEditable: function () {
        return editable;
      },
      showLoadingBar: function () {
        $loading.prop('hidden', false);
      },
      hideLoadingBar: function () {
        $loading.prop('hidden', true);
      },
      // Nothing here has a fixed height, so there is nothing to do.
      resize: function () {},
      once: function (event, listener) {
        (listeners[event] = listeners[event] || []).push(listener);
      },
      savePreferences: function (values) {
        var texts = {};
        Object.keys(values || {}).forEach(function (name) {
          texts[name] = String(values[name]);
        });
        return $.ajax({
          type: 'PUT',
          url: $item.attr('data-address'),
          contentType: 'application/json',
          data: JSON.stringify({ preferences: texts }),
        }).then(function (answer) {
          preferences = answer.encoded;
          configured = true;
          draw('render');
        });
      },
      closeEdit: function () {
        draw('render');
      },
      initRefresh: function (values, refresh) {
        var minutes = Number(values && values.refresh);
        clearInterval(timer);
        if (minutes > 0) {
          timer = setInterval(refresh, minutes * 60000);
        }
      },
    };

    require([$item.attr('data-amd-module')], function (Item) {
      try {
        item = new Item(api, {});
      } catch (e) {
        fail(e);
        return;
      }
      $item.find('.dashboard-item-configure').on('click', function () {
        $item.find('.dashboard-item-menu').prop('open', false);
        draw('renderEdit');
      });
      draw(configurable && editable && !configured ? 'renderEdit' : 'render');
    }, fail);
  }

  $('.dashboard-item[data-amd-module]').each(function () {
    if ($(this).attr('data-amd-module')) {
      start($(this));
    }
  });
});
