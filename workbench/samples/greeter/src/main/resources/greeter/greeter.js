(function () {
    "use strict";

    function greet() {
        var reader = WRM.data.claim("io.rihla.samples.greeter:page.reader");
        document.querySelectorAll("[data-greeter]").forEach(function (place) {
            place.innerHTML = Greeter.Templates.hello({ name: reader.name });
            place.title = AJS.I18n.getText("io.rihla.samples.greeter.title");
        });
    }

    if (document.readyState === "loading") {
        document.addEventListener("DOMContentLoaded", greet);
    } else {
        greet();
    }
})();
