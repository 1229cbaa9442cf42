(function () {
  var WRM = (window.WRM = window.WRM || {});
  WRM._unparsedData = WRM._unparsedData || {};
  WRM.data = WRM.data || {};
  // A claim takes the data away: the second one gets nothing.
  WRM.data.claim = function (key) {
    var unparsed = WRM._unparsedData[key];
    delete WRM._unparsedData[key];
    return unparsed === undefined ? undefined : JSON.parse(unparsed);
  };
  WRM.contextPath = function () {
    return window.AJS.contextPath();
  };
  // Each batched file runs inside a try block that hands its failure to this.
  window.WRMCB = function (failure) {
    console.error('WRM: a batched file failed', failure);
  };
  // Calls with a literal key are replaced on the server; the others only get their key back.
  var I18n = { getText: function (key) { return key; } };
  WRM.I18n = WRM.I18n || I18n;
  if (window.AJS && !window.AJS.I18n) {
    window.AJS.I18n = I18n;
  }
})();
