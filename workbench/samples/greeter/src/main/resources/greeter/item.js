define('io.rihla.samples.greeter/item', ['jquery', 'underscore', 'wrm/context-path'], function ($, _, contextPath) {
  var Item = function (API) {
    this.API = API;
  };

  // Preferences arrive as HTML.
  var text = function (value) {
    return _.isString(value) ? $('<textarea/>').html(value).text() : '';
  };

  Item.prototype.render = function (context, preferences) {
    var api = this.API;
    api.showLoadingBar();
    var greeting = text(preferences.greeting) || 'No greeting yet';
    $(context).find('.greeter-item').text(greeting + ' at ' + contextPath());
    api.initRefresh(preferences, this.render.bind(this, context, preferences));
    api.once('afterRender', function () {
      api.hideLoadingBar();
      api.resize();
    });
  };

  Item.prototype.renderEdit = function (context, preferences) {
    var api = this.API;
    if (!api.isEditable()) {
      api.closeEdit();
      return;
    }
    var id = 'greeting-' + api.getGadgetId();
    var $form = $('<form class="aui top-label"><div class="field-group"><label></label><input class="text"></div></form>');
    $form.find('label').attr('for', id).text('Greeting');
    $form.find('input').attr('id', id).val(text(preferences.greeting));
    $form.append('<button class="aui-button aui-button-primary">Save</button><button type="button" class="aui-button cancel">Cancel</button>');
    $form.find('.cancel').on('click', function () {
      api.closeEdit();
    });
    $form.on('submit', function (event) {
      event.preventDefault();
      api.savePreferences({ greeting: $form.find('input').val() });
    });
    $(context).find('.greeter-item').empty().append($form);
    api.resize();
  };

  return Item;
});
